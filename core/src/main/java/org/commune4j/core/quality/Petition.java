package org.commune4j.core.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.Worded;
import org.commune4j.core.text.Written;
import org.commune4j.core.time.Dates;
import org.immutables.value.Value;

/**
 * Feedback or a petition of a citizen or a business (phản ánh, kiến nghị) with the days on which it was handled.
 *
 * <p>Use it to assess whether each step was in time, by {@link PetitionLimits}, and to count feedback and petitions of
 * a period, by {@link CitizenFeedback}. Complaints and denunciations (khiếu nại, tố cáo) are handled by other law.
 *
 * <pre>{@code
 * Petition petition = Petition.builder()
 *         .id("PAKN-7")
 *         .subject(Petition.PetitionSubject.PROCEDURE)
 *         .sentOn(LocalDate.of(2025, 9, 1))
 *         .resolvedOn(LocalDate.of(2025, 9, 12))
 *         .build();
 * petition.statusOn(LocalDate.of(2025, 9, 5)); // IN_PROCESS
 * }</pre>
 *
 * <p>Days that contradict each other, such as an answer before the receipt, are refused with an {@link
 * IllegalArgumentException} that names the rule. The text, if it is kept here at all, appears in no {@code toString},
 * message or explanation: choose an id that says nothing about the person. Immutable and thread-safe.
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
        /** Refused, or returned to the body that forwarded it. */
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

    /** Returns how many rated the answer as good. */
    @Value.Default
    public int likes() {
        return 0;
    }

    /** Returns how many rated the answer as poor. */
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
        Written.id("a petition", id());
        dossier().ifPresent(dossier -> Written.id("a dossier", dossier));
        text().ifPresent(text -> Written.text("a petition", text));
        Dates.checked(sentOn());
        Stream.of(forwardedOn(), informationRequestedOn(), refusedOn(), handledSince(), resolvedOn(), publishedOn())
                .forEach(day -> day.ifPresent(Dates::checked));
        List<Problem> problems = new ArrayList<>();
        if (likes() < 0) {
            problems.add(Problem.of("PETITION-001", at("likes")).with("found", likes()));
        }
        if (dislikes() < 0) {
            problems.add(Problem.of("PETITION-001", at("dislikes")).with("found", dislikes()));
        }
        if (resolvedOn().isPresent() && refusedOn().isPresent()) {
            problems.add(Problem.of("PETITION-002", at("refusedOn")));
        }
        publishedOn().ifPresent(published -> {
            if (resolvedOn().isEmpty()) {
                problems.add(Problem.of("PETITION-003", at("resolvedOn")));
            } else if (published.isBefore(resolvedOn().get())) {
                problems.add(tooEarly("publishedOn", published, resolvedOn().get()));
            }
        });
        if (receivedOn().isBefore(sentOn())) {
            problems.add(tooEarly("forwardedOn", receivedOn(), sentOn()));
        }
        informationRequestedOn().ifPresent(day -> addTooEarly("informationRequestedOn", day, problems));
        refusedOn().ifPresent(day -> addTooEarly("refusedOn", day, problems));
        handledSince().ifPresent(day -> addTooEarly("handledSince", day, problems));
        resolvedOn().ifPresent(day -> addTooEarly("resolvedOn", day, problems));
        if (!problems.isEmpty()) {
            Checked.ofProblems(problems).orThrow();
        }
    }

    private void addTooEarly(String field, LocalDate day, List<Problem> problems) {
        if (day.isBefore(receivedOn())) {
            problems.add(tooEarly(field, day, receivedOn()));
        }
    }

    private static Problem tooEarly(String field, LocalDate found, LocalDate first) {
        return Problem.of("PETITION-004", at(field)).with("found", found).with("first", first);
    }

    private static Pointer at(String field) {
        return Pointer.ROOT.field(field);
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
