package org.commune4j.core.commune;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commune4j.core.deadline.Deadline;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierAssessment;
import org.commune4j.core.dossier.DossierAssessor;
import org.commune4j.core.explain.Divergence;

/**
 * What a change of law does to the dossiers that are open: which due dates move, which printed appointments are then too late, and
 * why. Immutable.
 *
 * <pre>{@code
 * LawImpact impact = law.impact(lawWithOurTables, dossiers.stream(), now);
 * for (LawImpact.Moved moved : impact.moved()) {
 *     System.out.println(moved);                          // D-7: due 2027-03-03 -> due 2027-03-05
 * }
 * }</pre>
 *
 * <p>A dossier is open if it was received by the moment and has not ended by then.
 */
public final class LawImpact {

    /**
     * A dossier that the two books treat differently.
     *
     * @param before how it stands by the first book
     * @param after how it stands by the other
     */
    public record Moved(DossierAssessment before, DossierAssessment after) {

        /** Returns the code of the dossier. */
        public String id() {
            return before.id();
        }

        /**
         * Returns the appointment on the slip if it is in time by the first book and not surely so by the other: the applicant is owed
         * the result earlier than the slip says, or may be.
         */
        public Optional<OffsetDateTime> appointmentToMove() {
            return before.appointedAt().filter(at -> isInTime(before, at) && !isInTime(after, at));
        }

        private static boolean isInTime(DossierAssessment assessment, OffsetDateTime at) {
            Timeliness timeliness =
                    assessment.deadline().map(due -> due.timeliness(at)).orElse(Timeliness.UNDETERMINED);
            return timeliness == Timeliness.EARLY || timeliness == Timeliness.ON_TIME;
        }

        /** Returns the first reason in which the computations of the two due dates differ. */
        public Optional<Divergence> why() {
            return before.explanation().firstDifference(after.explanation());
        }

        /** Returns the code and both due dates, for a log. */
        @Override
        public String toString() {
            return id() + ": " + shown(before) + " -> " + shown(after);
        }

        private static String shown(DossierAssessment assessment) {
            return assessment.deadline().map(Deadline::toString).orElse("no due date");
        }
    }

    private final int open;
    private final List<Moved> moved;

    private LawImpact(int open, List<Moved> moved) {
        this.open = open;
        this.moved = moved;
    }

    static LawImpact of(LawBook before, LawBook after, Stream<Dossier> dossiers, OffsetDateTime asOf) {
        DossierAssessor old = before.dossierAssessor();
        DossierAssessor young = after.dossierAssessor();
        int open = 0;
        List<Moved> moved = new ArrayList<>();
        for (Iterator<Dossier> each = dossiers.iterator(); each.hasNext(); ) {
            Dossier dossier = each.next();
            DossierAssessment one = old.assess(dossier, asOf);
            if (isOpen(one)) {
                open++;
                DossierAssessment other = young.assess(dossier, asOf);
                if (!saysTheSame(one, other)) {
                    moved.add(new Moved(one, other));
                }
            }
        }
        moved.sort(Comparator.comparing(Moved::id));
        return new LawImpact(open, List.copyOf(moved));
    }

    private static boolean isOpen(DossierAssessment assessment) {
        return assessment.dossier().dossier().receivedAt().isPresent()
                && !assessment.state().isEnded();
    }

    private static boolean saysTheSame(DossierAssessment one, DossierAssessment other) {
        return due(one).equals(due(other));
    }

    /** Everything that is said of when it is due: state, whether the law still holds, and each possible moment. */
    private static List<Object> due(DossierAssessment assessment) {
        Optional<Deadline> deadline = assessment.deadline();
        if (deadline.isEmpty()) {
            return List.of();
        }
        List<Object> due = new ArrayList<>();
        add(deadline.get(), due);
        return due;
    }

    private static void add(Deadline deadline, List<Object> due) {
        due.add(deadline.state());
        due.add(deadline.isFormer());
        Optional<LocalDate> date = deadline.findDate();
        due.add(date.isPresent() ? deadline.endExclusive() : deadline.findEarliest());
        due.add(deadline.findLatest());
        due.add(deadline.appointment());
        deadline.candidates().forEach(candidate -> add(candidate, due));
    }

    /** Returns how many of the dossiers are open at the moment. */
    public int open() {
        return open;
    }

    /** Returns the dossiers whose due dates move, become undetermined or stop being so, by their codes. */
    public List<Moved> moved() {
        return moved;
    }

    /** Returns those of them whose printed appointments are too late by the other book, or may be. */
    public List<Moved> appointmentsToMove() {
        return moved.stream().filter(one -> one.appointmentToMove().isPresent()).toList();
    }

    /** Returns the numbers, for a log. */
    @Override
    public String toString() {
        return moved.size() + " of " + open + " open dossiers move, "
                + appointmentsToMove().size() + " printed appointments are too late";
    }
}
