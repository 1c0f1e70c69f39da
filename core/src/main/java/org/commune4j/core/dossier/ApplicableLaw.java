package org.commune4j.core.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commune4j.core.deadline.Deadline;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.law.Ending;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.law.Transition;
import org.commune4j.core.law.Transition.TransitionKind;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCatalogue;
import org.commune4j.core.text.Message;
import org.commune4j.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Which version of its procedure a dossier goes by, and whether the law behind it still holds. The version of the day of receipt
 * applies, unless the text with which another version began says otherwise.
 *
 * @param procedure the version; the one of the day of receipt where several may apply, null where none did
 * @param limit the time limit: one of several, or by a law that has ended; null where nothing is known
 * @param lastDay the last day of the law where it ended while the dossier was under way: what was due by then is not touched
 * @param notes what decided, or is not known, where it is not simply the version of the day of receipt
 */
record ApplicableLaw(
        @Nullable Procedure procedure,
        @Nullable TimeLimit limit,
        @Nullable LocalDate lastDay,
        List<Message> notes) {

    private static final ApplicableLaw NONE = new ApplicableLaw(null, null, null, List.of());

    /**
     * Returns what applies.
     *
     * @param until the day on which it ended, or that it is looked at
     */
    static ApplicableLaw of(Dossier dossier, LocalDate day, LocalDate until, Norms norms) {
        ProcedureCatalogue catalogue = norms.catalogue();
        Jurisdiction place = dossier.place();
        @Nullable
        Procedure found = catalogue.find(dossier.procedure(), day, place).orElse(null);
        if (found == null) {
            return formerVersion(dossier, day, catalogue);
        }
        return isPlain(found, day, until, place) || dossier.receipt() == null
                ? new ApplicableLaw(found, found.timeLimit(), null, List.of())
                : new Choice(dossier, day, until, norms, found).law();
    }

    /** Returns the version of the day of receipt where no other could apply and its law holds until then: most do; null otherwise. */
    static @Nullable Procedure plain(Dossier dossier, LocalDate day, LocalDate until, Norms norms) {
        Jurisdiction place = dossier.place();
        @Nullable
        Procedure found =
                norms.catalogue().find(dossier.procedure(), day, place).orElse(null);
        return found != null && isPlain(found, day, until, place) ? found : null;
    }

    private static boolean isPlain(Procedure found, LocalDate day, LocalDate until, Jurisdiction place) {
        return until.isBefore(found.validity().endOrMax())
                && found.lawEndedOn(day, place).isEmpty()
                && found.lawEndedForOpen(until, place).isEmpty()
                && found.beginning().isEmpty();
    }

    /** No version applies; the last that did before gives candidates. */
    private static ApplicableLaw formerVersion(Dossier dossier, LocalDate day, ProcedureCatalogue catalogue) {
        return catalogue.versions(dossier.procedure()).stream()
                .filter(version -> version.jurisdiction().covers(dossier.place())
                        && !day.isBefore(version.validity().endOrMax()))
                .max(Comparator.comparing((Procedure version) -> version.validity()))
                .map(version -> {
                    Message note = endedVersion(version);
                    return new ApplicableLaw(null, version.timeLimit().formerly(note), null, List.of(note));
                })
                .orElse(NONE);
    }

    private static Message endedVersion(Procedure version) {
        return Message.of("DOSSIER.version-ended")
                .with("code", version.code().toString())
                .with("place", version.jurisdiction().message())
                .with("lastDay", version.validity().endOrMax().minusDays(1));
    }

    /** Tells whether the deadline by this limit is what holds although the law ended on the way: it was due before that. */
    boolean isUntouchedBy(Deadline before) {
        return lastDay != null
                && before.findLatest().filter(due -> !due.isAfter(lastDay)).isPresent();
    }

    /** Goes through the versions that began, and the law that ended, while the dossier was under way. */
    private static final class Choice {
        private final Dossier dossier;
        private final LocalDate day;
        private final LocalDate until;
        private final Norms norms;
        private final Procedure received;
        private final List<Procedure> possible = new ArrayList<>();
        private final List<Message> notes = new ArrayList<>();

        /** The numbers of the texts whose clauses say that the former law goes on for the dossier, or may. */
        private final Set<String> keeping = new HashSet<>();

        private @Nullable Message open;

        /** The clause that leaves the dossier, for sure or perhaps, to a former version that nothing is known of. */
        private @Nullable Message unknown;

        Choice(Dossier dossier, LocalDate day, LocalDate until, Norms norms, Procedure received) {
            this.dossier = dossier;
            this.day = day;
            this.until = until;
            this.norms = norms;
            this.received = received;
        }

        private Optional<Procedure> find(LocalDate date) {
            return norms.catalogue().find(dossier.procedure(), date, dossier.place());
        }

        ApplicableLaw law() {
            possible.add(received);
            goBack();
            goOn();
            if (possible.isEmpty()) {
                return new ApplicableLaw(
                        received, TimeLimit.UNKNOWN.formerly(Objects.requireNonNull(unknown)), null, notes);
            }
            Procedure first = possible.get(0);
            if (possible.size() > 1 || unknown != null) {
                List<TimeLimit> limits = new ArrayList<>(
                        possible.stream().map(this::limitOf).distinct().toList());
                if (unknown != null) {
                    limits.add(0, TimeLimit.UNKNOWN);
                }
                return new ApplicableLaw(first, TimeLimit.either(limits, Objects.requireNonNull(open)), null, notes);
            }
            return single(first);
        }

        /** A text may leave the dossiers to the former version that were filed before it. */
        private void goBack() {
            Procedure.@Nullable Beginning beginning = received.beginning().orElse(null);
            @Nullable LocalDate start = received.validity().start().orElse(null);
            if (beginning == null || start == null || beginning.transition().kind() != TransitionKind.FILED) {
                return;
            }
            @Nullable LocalDate filed = Clock.filedOn(dossier, day, norms.counting());
            LocalDate before = filed == null ? start.minusDays(1) : filed;
            if (!before.isBefore(start)) {
                return;
            }
            keeping.add(beginning.text().number());
            Message note = note(beginning, start);
            notes.add(note);
            Optional<Procedure> former = find(before);
            if (filed == null) {
                open = Message.of("DOSSIER.filing-unknown").with("clause", note);
                former.ifPresentOrElse(version -> possible.add(0, version), () -> unknown = note);
            } else {
                former.ifPresentOrElse(version -> possible.set(0, version), () -> {
                    possible.clear();
                    unknown = note;
                });
            }
        }

        private void goOn() {
            norms.catalogue().versions(dossier.procedure()).stream()
                    .filter(version -> version.validity()
                            .start()
                            .filter(start -> start.isAfter(day) && !start.isAfter(until))
                            .isPresent())
                    .filter(version -> find(version.validity().startOrMin()).equals(Optional.of(version)))
                    .sorted(Comparator.comparing(Procedure::validity))
                    .forEach(this::meet);
        }

        private void meet(Procedure version) {
            LocalDate start = version.validity().startOrMin();
            version.beginning().ifPresent(beginning -> {
                Message note = note(beginning, start);
                notes.add(note);
                Transition clause = beginning.transition();
                if (clause.kind() != TransitionKind.DECIDED) {
                    keeping.add(beginning.text().number());
                }
                switch (clause.kind()) {
                    case FILED, RECEIVED -> {}
                    case DECIDED -> replace(version);
                    case NOT_SAID -> {
                        possible.add(version);
                        open = note;
                    }
                    case ON_REQUEST -> {
                        String fact = clause.fact().orElseThrow();
                        @Nullable Boolean asked = dossier.facts().known().get(fact);
                        if (asked == null) {
                            possible.add(version);
                            open = Message.of("DOSSIER.request-unknown")
                                    .with("fact", fact)
                                    .with("clause", note);
                        } else if (asked) {
                            replace(version);
                        }
                    }
                }
            });
        }

        private void replace(Procedure version) {
            possible.clear();
            possible.add(version);
        }

        private static Message note(Procedure.Beginning beginning, LocalDate start) {
            return Message.of("DOSSIER.transition")
                    .with("text", Message.ofText(beginning.text().designation()))
                    .with("from", start)
                    .with("clause", beginning.transition().kind().message());
        }

        /** Returns the limit of one of several versions. */
        private TimeLimit limitOf(Procedure version) {
            return ended(version.lawEndedForOpen(until, dossier.place()))
                    .map(ending -> version.timeLimit().formerly(ending.message()))
                    .orElse(version.timeLimit());
        }

        /** Returns an end after which nothing says that the law goes on for the dossier. */
        private Optional<Ending> ended(List<Ending> endings) {
            return endings.stream()
                    .filter(ending ->
                            ending.successor().filter(keeping::contains).isEmpty())
                    .findFirst();
        }

        private ApplicableLaw single(Procedure version) {
            LocalDate applied = version == received ? day : until;
            Optional<Ending> before = ended(version.lawEndedOn(applied, dossier.place()));
            if (before.isPresent()) {
                Message note = before.get().message();
                notes.add(note);
                return new ApplicableLaw(version, version.timeLimit().formerly(note), null, notes);
            }
            Optional<Ending> onTheWay = ended(version.lawEndedForOpen(until, dossier.place()));
            DateRange days = version.validity();
            if (onTheWay.isPresent()) {
                return underWay(
                        version, onTheWay.get().message(), onTheWay.get().lastDay());
            }
            // What follows a version within its place is for the one that follows to say.
            boolean nothingFollows =
                    !until.isBefore(days.endOrMax()) && find(days.endOrMax()).isEmpty() && version == received;
            return nothingFollows
                    ? underWay(version, endedVersion(version), days.endOrMax().minusDays(1))
                    : new ApplicableLaw(version, version.timeLimit(), null, notes);
        }

        private ApplicableLaw underWay(Procedure version, Message ending, LocalDate lastDay) {
            Message note = Message.of("DOSSIER.ended-under-way").with("ending", ending);
            notes.add(note);
            return new ApplicableLaw(version, version.timeLimit().formerly(note), lastDay, notes);
        }
    }
}
