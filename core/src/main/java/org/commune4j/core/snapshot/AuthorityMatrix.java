package org.commune4j.core.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.NoSuchElementException;
import java.util.TreeSet;
import org.commune4j.core.authority.Assignment;
import org.commune4j.core.authority.AuthorityTransfer;
import org.commune4j.core.authority.Task;
import org.commune4j.core.law.Basis;
import org.commune4j.core.organisation.Absence;
import org.commune4j.core.text.Echo;
import org.commune4j.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what, over time: the answer for a task and a date with its reasons, and the days on which no unit or more
 * than one may do a task, found from the days on which something begins or ends.
 *
 * <pre>{@code
 * AuthorityMatrix matrix = law.authority(commune);
 * TaskView answer = matrix.whoMay("T-1", LocalDate.of(2025, 10, 1));
 * System.out.println(answer.explanation().render(Locale.ENGLISH));
 * matrix.gaps(DateRange.of(from, until));          // days on which no unit may
 * matrix.overlaps(DateRange.of(from, until));      // days on which more than one may
 * }</pre>
 *
 * <p>{@code LawBook.authority} is the usual way to one; {@link #ofComplete(Facts)} and {@link #ofIncomplete} serve
 * facts without a commune. A gap is certain only as far as the assignments are given completely; conditions in words are
 * shown and never judged. A task that does not exist on the date throws {@link NoSuchElementException}. Immutable and
 * thread-safe.
 */
public final class AuthorityMatrix {

    private final Facts facts;
    /** The first day of which the assignments are not known to be complete. */
    private final LocalDate incompleteFrom;
    /** The first day of which the people are not known to be complete. */
    private final LocalDate peopleIncompleteFrom;

    private AuthorityMatrix(Facts facts, LocalDate incompleteFrom, LocalDate peopleIncompleteFrom) {
        this.facts = facts;
        this.incompleteFrom = incompleteFrom;
        this.peopleIncompleteFrom = peopleIncompleteFrom;
    }

    /** Returns the matrix of facts whose duties are given completely: what is not there does not exist. */
    public static AuthorityMatrix ofComplete(Facts facts) {
        return new AuthorityMatrix(facts, LocalDate.MAX, LocalDate.MAX);
    }

    /** Returns the matrix of facts whose duties are given completely up to and on the date; later gaps are not certain. */
    public static AuthorityMatrix ofComplete(Facts facts, LocalDate until) {
        return new AuthorityMatrix(facts, until.plusDays(1), until.plusDays(1));
    }

    /** Returns the matrix of facts whose duties are not known to be complete: no gap is certain. */
    public static AuthorityMatrix ofIncomplete(Facts facts) {
        return new AuthorityMatrix(facts, LocalDate.MIN, LocalDate.MIN);
    }

    /** Returns the same matrix where officials and appointments are given completely only up to and on the date. */
    public AuthorityMatrix withPeopleCompleteUntil(LocalDate date) {
        return new AuthorityMatrix(facts, incompleteFrom, date.equals(LocalDate.MIN) ? date : date.plusDays(1));
    }

    /** Returns the facts. */
    public Facts facts() {
        return facts;
    }

    /**
     * Computes who may do the task on the date, and why.
     *
     * @throws NoSuchElementException if the task does not exist on the date, naming what does
     */
    public TaskView whoMay(String task, LocalDate date) {
        return TaskView.of(facts.catalogue().get(task, date), date, facts.on(date));
    }

    /**
     * Computes who may do the task on the date if these officials are absent too, and why.
     *
     * @throws NoSuchElementException if the task does not exist on the date, or one of the officials at all
     */
    public TaskView whoMay(String task, LocalDate date, String... absent) {
        List<Absence> absences = new ArrayList<>(facts.absences());
        for (String official : absent) {
            if (facts.officials().stream().noneMatch(one -> one.id().equals(official))) {
                throw new NoSuchElementException("No official '" + Echo.shown(official) + "' among "
                        + facts.officials().size());
            }
            absences.add(Absence.builder()
                    .id("supposed")
                    .official(official)
                    .life(DateRange.ofDay(date))
                    .build());
        }
        return TaskView.of(
                facts.catalogue().get(task, date),
                date,
                facts.absences(absences, facts.substitutions()).on(date));
    }

    /** Returns the days of the range on which nobody may do a task of the commune, by task, then by date. */
    public List<AuthorityGap> gaps(DateRange range) {
        List<AuthorityGap> gaps = new ArrayList<>();
        for (List<Stretch> stretches : stretches(range)) {
            @Nullable AuthorityGap open = null;
            for (Stretch stretch : stretches) {
                @Nullable AuthorityGap found = stretch.gap();
                if (open != null && found != null && isSame(open, found)) {
                    open = new AuthorityGap(
                            open.task(), joined(open.days(), found.days()), open.reason(), open.certain());
                } else {
                    addTo(gaps, open);
                    open = found;
                }
            }
            addTo(gaps, open);
        }
        return List.copyOf(gaps);
    }

    private static boolean isSame(AuthorityGap one, AuthorityGap next) {
        return one.days().endOrMax().equals(next.days().startOrMin())
                && one.reason() == next.reason()
                && one.certain() == next.certain();
    }

    /** Returns the days of the range on which more than one may do a task, by task, then by way, then by date. */
    public List<AuthorityOverlap> overlaps(DateRange range) {
        List<AuthorityOverlap> overlaps = new ArrayList<>();
        for (List<Stretch> stretches : stretches(range)) {
            for (AuthorityOverlap.OverlapReason reason : AuthorityOverlap.OverlapReason.values()) {
                @Nullable AuthorityOverlap open = null;
                for (Stretch stretch : stretches) {
                    @Nullable AuthorityOverlap found = stretch.overlap(reason);
                    if (open != null && found != null && isSame(open, found)) {
                        open = new AuthorityOverlap(
                                open.task(), joined(open.days(), found.days()), reason, open.parties(), open.certain());
                    } else {
                        addTo(overlaps, open);
                        open = found;
                    }
                }
                addTo(overlaps, open);
            }
        }
        return List.copyOf(overlaps);
    }

    private static boolean isSame(AuthorityOverlap one, AuthorityOverlap next) {
        return one.days().endOrMax().equals(next.days().startOrMin())
                && one.parties().equals(next.parties())
                && one.certain() == next.certain();
    }

    private static DateRange joined(DateRange first, DateRange second) {
        return DateRange.of(first.startOrMin(), second.endOrMax());
    }

    private static <T> void addTo(List<T> list, @Nullable T element) {
        if (element != null) {
            list.add(element);
        }
    }

    /** For each task by code: the stretches of the range on which nothing that could matter begins or ends. */
    private List<List<Stretch>> stretches(DateRange range) {
        Surroundings surroundings = new Surroundings(facts, range);
        NavigableSet<LocalDate> completeness = new TreeSet<>();
        for (LocalDate from : List.of(incompleteFrom, peopleIncompleteFrom)) {
            DateRange.until(from.equals(LocalDate.MIN) ? LocalDate.MAX : from).addBoundaries(range, completeness);
        }
        List<List<Stretch>> all = new ArrayList<>();
        for (String code : facts.catalogue().codes()) {
            List<Task> versions = facts.catalogue().history(code);
            List<Assignment> assignments = facts.duties().assignmentsByTask.getOrDefault(code, List.of());
            List<AuthorityTransfer> transfers = facts.duties().transfersByTask.getOrDefault(code, List.of());
            Surroundings.Near near = surroundings.of(versions, assignments, transfers);
            NavigableSet<LocalDate> days = new TreeSet<>(near.boundaries());
            days.addAll(completeness);
            versions.forEach(version ->
                    version.legalBasis().ifPresent(law -> Basis.ofLaw(law).addBoundaries(range, days)));
            assignments.forEach(assignment -> assignment.life().addBoundaries(range, days));
            transfers.forEach(transfer -> transfer.life().addBoundaries(range, days));
            if (!transfers.isEmpty()) {
                facts.giverKeeps().addBoundaries(range, days);
            }
            List<Stretch> stretches = new ArrayList<>();
            for (Task task : versions) {
                task.life()
                        .intersection(range)
                        .ifPresent(within -> addStretches(task, within, days, near, assignments, transfers, stretches));
            }
            all.add(stretches);
        }
        return all;
    }

    private void addStretches(
            Task task,
            DateRange within,
            NavigableSet<LocalDate> changing,
            Surroundings.Near near,
            List<Assignment> assignments,
            List<AuthorityTransfer> transfers,
            List<Stretch> stretches) {
        TreeSet<LocalDate> days = new TreeSet<>(changing.subSet(within.startOrMin(), within.endOrMax()));
        days.add(within.startOrMin());
        InForce<Assignment> assigned =
                new InForce<>(assignments, Assignment::life, Comparator.comparing(Assignment::id));
        InForce<AuthorityTransfer> transferred = new InForce<>(transfers, AuthorityTransfer::life, DutyIndex.BY_DATE);
        for (LocalDate day : days) {
            @Nullable LocalDate next = days.higher(day);
            TaskView view = TaskView.of(task, day, near.on(day), assigned.on(day), transferred.on(day));
            stretches.add(new Stretch(DateRange.of(day, next == null ? within.endOrMax() : next), view));
        }
    }

    /** Tells whether the duties are given completely on the day: what is not there does not exist. */
    public boolean isComplete(LocalDate day) {
        return day.isBefore(incompleteFrom);
    }

    /** Returns the numbers of what is in it, for a log. */
    @Override
    public String toString() {
        return "authority over " + facts;
    }

    /** Days on which the answer for a task is the same. */
    private final class Stretch {
        private final DateRange days;
        private final TaskView authority;

        Stretch(DateRange days, TaskView authority) {
            this.days = days;
            this.authority = authority;
        }

        private boolean certain() {
            return isComplete(days.startOrMin()) && authority.isCertain();
        }

        private boolean certain(AuthorityGap.GapReason reason) {
            return certain()
                    && (reason != AuthorityGap.GapReason.NO_PERSON
                            || days.startOrMin().isBefore(peopleIncompleteFrom));
        }

        @Nullable
        AuthorityGap gap() {
            return authority
                    .gap()
                    .map(reason -> new AuthorityGap(authority.task().code(), days, reason, certain(reason)))
                    .orElse(null);
        }

        @Nullable
        AuthorityOverlap overlap(AuthorityOverlap.OverlapReason reason) {
            List<String> parties;
            boolean certain;
            if (reason == AuthorityOverlap.OverlapReason.TWO_HOLDERS) {
                List<HeldPower> holders = authority.sideBySide();
                parties = holders.stream()
                        .map(power -> power.holder().toString())
                        .sorted(Comparator.naturalOrder())
                        .toList();
                certain = authority.isCertain() && !authority.hasConditions();
            } else {
                parties = authority.leads().stream()
                        .map(lead -> lead.assignment().unit())
                        .distinct()
                        .sorted()
                        .toList();
                certain = true;
            }
            return parties.size() < 2
                    ? null
                    : new AuthorityOverlap(authority.task().code(), days, reason, parties, certain);
        }
    }
}
