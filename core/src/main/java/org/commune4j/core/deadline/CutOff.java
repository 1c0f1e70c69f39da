package org.commune4j.core.deadline;

import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.SourceStatus;
import org.jspecify.annotations.Nullable;

/**
 * The hour after which what is received counts as received too late for that day (for instance after 15:00). What is received
 * on a rest day is received after the cut-off of the last working day.
 */
public final class CutOff {

    /** What is put off. */
    public enum CutOffEffect {
        /** The result: it is due one working day later. */
        RESULT_MOVES,
        /** The beginning: it counts as received on the next working day. */
        START_MOVES
    }

    private final LocalTime time;
    private final CutOffEffect effect;
    private final @Nullable LegalReference reference;

    private CutOff(LocalTime time, CutOffEffect effect, @Nullable LegalReference reference) {
        this.time = time;
        this.effect = effect;
        this.reference = reference;
    }

    /**
     * Returns a cut-off that a norm sets: what is received later than {@code time} is put off, what is received then is
     * not.
     */
    public static CutOff of(LocalTime time, CutOffEffect effect, LegalReference reference) {
        return new CutOff(time, effect, reference);
    }

    /** Returns a cut-off that the host sets. */
    public static CutOff of(LocalTime time, CutOffEffect effect) {
        return new CutOff(time, effect, null);
    }

    /** Returns the last time of day that is early enough. */
    public LocalTime time() {
        return time;
    }

    /** Returns what is put off. */
    public CutOffEffect effect() {
        return effect;
    }

    /** Returns the norm, where known. */
    public Optional<LegalReference> reference() {
        return Optional.ofNullable(reference);
    }

    /** Tells how sure it is: the status of the reference, UNVERIFIED without one. */
    public SourceStatus sourceStatus() {
        return reference == null ? SourceStatus.UNVERIFIED : reference.status();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CutOff that
                && time.equals(that.time)
                && effect == that.effect
                && Objects.equals(reference, that.reference);
    }

    @Override
    public int hashCode() {
        return Objects.hash(time, effect, reference);
    }

    /** Returns the hour and the effect, for a log. */
    @Override
    public String toString() {
        return "after " + time + " " + effect;
    }
}
