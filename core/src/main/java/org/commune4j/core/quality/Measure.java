package org.commune4j.core.quality;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.Written;
import org.jspecify.annotations.Nullable;

/**
 * What was counted or measured, or that it was not; with the dossiers or petitions behind it, as far as they were kept.
 * Not measured is not zero.
 */
public final class Measure {

    /** Looked for, and not measured. */
    public static final Measure NOT_MEASURED = new Measure(null, List.of(), false, null);

    private final @Nullable BigDecimal value;
    private final List<String> ids;
    private final boolean listsAll;

    private final @Nullable Message why;

    private Measure(@Nullable BigDecimal value, List<String> ids, boolean listsAll, @Nullable Message why) {
        this.value = value;
        this.ids = ids;
        this.listsAll = listsAll;
        this.why = why;
    }

    /** Returns what was looked for and is not measured, with the reason, for instance two sources that contradict each other. */
    public static Measure ofUnmeasured(Message why) {
        return new Measure(null, List.of(), false, why);
    }

    /**
     * Returns a count.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public static Measure of(long count) {
        return of(BigDecimal.valueOf(count));
    }

    /**
     * Returns an amount.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public static Measure of(BigDecimal amount) {
        if (Written.decimal("What is counted or measured", amount).signum() < 0) {
            throw Problem.of("INDEX-013", Pointer.ROOT.field("value"))
                    .with("found", amount)
                    .exception();
        }
        return new Measure(amount, List.of(), false, null);
    }

    /**
     * Returns the same measure with the ids of what was counted.
     *
     * @param ids the ids of dossiers or petitions, in the order to keep, as many as the caller bounds them to
     * @param listsAll whether these are all, or a bounded part
     */
    public Measure withIds(List<String> ids, boolean listsAll) {
        ids.forEach(id -> Written.id("a dossier or petition", id));
        return new Measure(value, List.copyOf(ids), listsAll, why);
    }

    /** Returns the count or amount, 0 or more; empty if not measured. */
    public Optional<BigDecimal> value() {
        return Optional.ofNullable(value);
    }

    /** Returns why it is not measured, where that is said. */
    public Optional<Message> why() {
        return Optional.ofNullable(why);
    }

    /** Tells whether there is a value. */
    public boolean isMeasured() {
        return value != null;
    }

    /** Returns the ids of the dossiers or petitions behind the value, as far as they were kept. */
    public List<String> ids() {
        return ids;
    }

    /** Tells whether {@link #ids()} are all of them. */
    public boolean listsAll() {
        return listsAll;
    }

    @Nullable
    BigDecimal valueOrNull() {
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Measure that
                && Objects.equals(value, that.value)
                && ids.equals(that.ids)
                && listsAll == that.listsAll
                && Objects.equals(why, that.why);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, ids, listsAll);
    }

    /** Returns the value, or that there is none. */
    @Override
    public String toString() {
        return value == null ? "not measured" : value.toString();
    }
}
