package org.commune4j.core.commune;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * What is unsettled of a law book in a place on some days, with what to give and in which table. Immutable and thread-safe.
 *
 * <p>Ask for it when a host starts, and some weeks before a year ends; settle what it lists with {@link LawFiles}, or refuse to
 * start.
 *
 * <pre>{@code
 * Readiness readiness = law.readiness(
 *         Jurisdiction.ofCommune("51", "21400"), LocalDate.of(2026, 12, 1), LocalDate.of(2027, 3, 31));
 * readiness.items(ReadinessKind.LAW_ENDS).forEach(item -> System.out.println(item.render(Locale.ENGLISH)));
 * }</pre>
 *
 * <p>Items are sorted by kind, then by what they are about: two computations give the same list.
 */
public final class Readiness {

    private final Jurisdiction place;
    private final DateRange days;
    private final List<ReadinessItem> items;

    private Readiness(Jurisdiction place, DateRange days, List<ReadinessItem> items) {
        this.place = place;
        this.days = days;
        this.items = items;
    }

    static Readiness of(LawBook book, Jurisdiction place, DateRange days) {
        return new Readiness(place, days, new ReadinessCheck(book, place, days).items());
    }

    /** Returns the place. */
    public Jurisdiction place() {
        return place;
    }

    /** Returns the days. */
    public DateRange days() {
        return days;
    }

    /** Returns everything that is unsettled. */
    public List<ReadinessItem> items() {
        return items;
    }

    /** Returns what is unsettled of one kind. */
    public List<ReadinessItem> items(ReadinessKind kind) {
        return items.stream().filter(item -> item.kind() == kind).toList();
    }

    /** Tells whether nothing is unsettled. */
    public boolean isReady() {
        return items.isEmpty();
    }

    /** Returns one line for each item. */
    public String render(Locale locale) {
        return items.stream().map(item -> item.render(locale)).collect(Collectors.joining("\n"));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Readiness that
                && place.equals(that.place)
                && days.equals(that.days)
                && items.equals(that.items);
    }

    @Override
    public int hashCode() {
        return Objects.hash(place, days, items);
    }

    /** Returns place, days and codes, for a log. */
    @Override
    public String toString() {
        return place + " " + days + ": " + items;
    }
}
