package org.commune4j.core.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.commune4j.core.text.Worded;
import org.immutables.value.Value;

/**
 * A petition of a citizen or a business (phản ánh, kiến nghị) with the days on which it was handled. Its text, if it is kept
 * here at all, appears in no {@code toString}, message or explanation.
 */
@Value.Immutable
public abstract sealed class Petition permits ImmutablePetition {

    /** What a petition is about. */
    public enum PetitionSubject {
        /** A procedure (thủ tục hành chính). */
        PROCEDURE,
        /** The conduct of an official (hành vi của cán bộ, công chức). */
        STAFF
    }

    /** How far a petition is. */
    public enum PetitionStatus implements Worded {
        /** Received, and not ended yet. */
        IN_PROCESS,
        /** More information was asked for. */
        INFORMATION_REQUESTED,
        /** Refused, or returned to whoever forwarded it. */
        REFUSED,
        /** Resolved; the answer waits for publication. */
        RESOLVED,
        /** Resolved, and the answer is published. */
        PUBLISHED
    }

    Petition() {}

    /** Returns the id, which stands for the petition in every message. */
    public abstract String id();

    /** Returns what it is about. */
    public abstract PetitionSubject subject();

    /** Returns the id of the dossier that it concerns, where it concerns one. */
    public abstract Optional<String> dossier();

    /** Returns the day on which it was sent. */
    public abstract LocalDate sentOn();

    /** Returns the day on which it was forwarded to the unit that handles it, if it was not sent there. */
    public abstract Optional<LocalDate> forwardedOn();

    /** Returns the day on which more information was asked for. */
    public abstract Optional<LocalDate> informationRequestedOn();

    /** Returns the day on which it was refused or returned. */
    public abstract Optional<LocalDate> refusedOn();

    /** Returns the day from which the limit for resolving it runs, if that is not the day of receipt. */
    public abstract Optional<LocalDate> handledSince();

    /** Returns the day on which it was resolved. */
    public abstract Optional<LocalDate> resolvedOn();

    /** Returns the day on which the answer was published. */
    public abstract Optional<LocalDate> publishedOn();

    /** Tells how many liked the answer. */
    @Value.Default
    public int likes() {
        return 0;
    }

    /** Tells how many disliked the answer. */
    @Value.Default
    public int dislikes() {
        return 0;
    }

    /** Tells whether it was complained of again after the answer. */
    @Value.Default
    public boolean isRenewed() {
        return false;
    }

    /** Returns what it says; kept out of every text that the library makes. */
    public abstract Optional<String> text();

    /** Returns the day on which the unit received it: forwarded, else sent. */
    public LocalDate receivedOn() {
        return forwardedOn().orElse(sentOn());
    }

    /** Tells how far it was at the end of the day. */
    public PetitionStatus statusOn(LocalDate day) {
        if (publishedOn().filter(date -> !date.isAfter(day)).isPresent()) {
            return PetitionStatus.PUBLISHED;
        }
        if (resolvedOn().filter(date -> !date.isAfter(day)).isPresent()) {
            return PetitionStatus.RESOLVED;
        }
        if (refusedOn().filter(date -> !date.isAfter(day)).isPresent()) {
            return PetitionStatus.REFUSED;
        }
        return informationRequestedOn().filter(date -> !date.isAfter(day)).isPresent()
                ? PetitionStatus.INFORMATION_REQUESTED
                : PetitionStatus.IN_PROCESS;
    }

    /** Returns a builder; id, subject and the day of sending are required. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        require(likes() >= 0 && dislikes() >= 0, "likes and dislikes are 0 or more");
        require(resolvedOn().isEmpty() || refusedOn().isEmpty(), "a petition is resolved or refused, not both");
        require(
                publishedOn().isEmpty() || resolvedOn().isPresent(),
                "an answer is published after the petition is resolved");
        require(
                publishedOn().isEmpty()
                        || !publishedOn().get().isBefore(resolvedOn().get()),
                "an answer is published on the day of resolving or later");
        require(!receivedOn().isBefore(sentOn()), "a petition is forwarded on the day of sending or later");
        for (Optional<LocalDate> event : List.of(informationRequestedOn(), refusedOn(), handledSince(), resolvedOn())) {
            require(
                    event.isEmpty() || !event.get().isBefore(receivedOn()),
                    "a petition is handled on the day of receipt, " + receivedOn() + ", or later");
        }
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("Petition " + id() + ": " + rule + "; correct its days or counts");
        }
    }

    /** Returns the id, for a log. */
    @Override
    public String toString() {
        return id();
    }

    /** Builds a {@link Petition}. Not thread-safe. */
    public static final class Builder extends ImmutablePetition.Builder {
        Builder() {}
    }
}
