package org.commune4j.core.deadline;

import java.util.Objects;
import java.util.Optional;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.law.Transition;
import org.jspecify.annotations.Nullable;

/**
 * One choice of a policy with its source. A choice without one is a default that the host may set otherwise: it is
 * UNVERIFIED, and every receipt in which it makes a difference names it.
 *
 * @param <T> the value chosen, immutable
 */
public final class Choice<T> {

    private final T value;
    private final @Nullable LegalReference reference;

    private Choice(T value, @Nullable LegalReference reference) {
        this.value = value;
        this.reference = reference;
    }

    /** Returns a choice that a norm makes. */
    public static <T> Choice<T> of(T value, LegalReference reference) {
        return new Choice<>(value, reference);
    }

    /** Returns a choice for which no norm is known. */
    public static <T> Choice<T> ofDefault(T value) {
        return new Choice<>(value, null);
    }

    /** Returns the value chosen. */
    public T value() {
        return value;
    }

    /** Returns the norm that makes the choice, if one is known. */
    public Optional<LegalReference> reference() {
        return Optional.ofNullable(reference);
    }

    /** Returns what the text of the norm says of what was under way when it came into force, if that is known. */
    public Optional<Transition> transition() {
        return reference == null ? Optional.empty() : reference.instrument().transition();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Choice<?> that && value.equals(that.value) && Objects.equals(reference, that.reference);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, reference);
    }

    /** Returns the value and its source, for a log. */
    @Override
    public String toString() {
        return value + " (" + (reference == null ? SourceStatus.UNVERIFIED : reference) + ")";
    }
}
