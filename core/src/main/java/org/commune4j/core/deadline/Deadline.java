package org.commune4j.core.deadline;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.commune4j.core.calendar.Occasion;
import org.commune4j.core.calendar.OpenDayException;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * The time at which something is due (thời điểm đến hạn), with its reasons: made of a limit, a receipt, facts and how the law
 * counts, and of what happened on the way. Immutable and thread-safe; date and receipt are computed when they are asked for.
 *
 * <pre>{@code
 * Deadline due = Term.workingDays(3).from(received, law.counting());
 * due.date();                                        // throws unless the state is DETERMINED
 * due.findEarliest();                                // the first of several possible days
 * due.timeliness(OffsetDateTime.parse("2025-04-29T16:00:00+07:00"));   // ON_TIME
 * due.receipt().render(Locale.ENGLISH);              // every calendar day: counted or not, and why
 * due.paused(asked, given, supplement).extended(at, Term.workingDays(2), survey).asOf(now).leastWorkingDaysLeft();
 * due.paused(Pause.ofOpen(asked, supplement)).state();   // PAUSED: no due date until it goes on
 * }</pre>
 *
 * <p>It is on time if done no later than {@link #endExclusive()}. Where the calendar awaits a decision there is an earliest and a
 * latest due date; where the case of a time limit is undetermined there is one candidate per case. It is the legal deadline:
 * the portal's statistical rule is another clock.
 *
 * <p>While a pause is open it has no due date; {@link #openPause()} says since when and why, {@link #asOf} what is left. Only what
 * happens before the due date moves it: a pause that begins or an extension that is decided after it changes nothing, and the receipt
 * says so.
 *
 * <p>Where a day that counting looks at is outside the years of the calendar, it is undetermined; see {@link #isNotCovered()}.
 */
public final class Deadline {

    /** How much is known of a due date. */
    public enum DeadlineState {
        /** There is one date. */
        DETERMINED,
        /** The date depends on a decision that is not published: there is an earliest and a latest one. */
        OPEN,
        /**
         * It is unknown which case of the time limit applies: there are candidates, or none. Or a day that has to be looked at
         * lies outside the years that the calendar covers: then there is no candidate.
         */
        UNDETERMINED,
        /** A pause has not ended: there is no due date until it does. */
        PAUSED,
        /** There is no limit. */
        UNLIMITED
    }

    private static final Comparator<Due> BY_MOMENT = Comparator.comparing(Due::moment);

    private final @Nullable TimeLimit limit;
    private final CaseFacts facts;
    private final @Nullable LimitCase chosen;
    private final @Nullable Term term;
    private final OffsetDateTime received;

    /** The receipt, where the time runs from a later moment; null where it runs from the receipt. */
    private final @Nullable OffsetDateTime arrived;

    /** Deadlines of which one is right, the first of which lends it the rest; empty where there is one alone. */
    private final List<Deadline> readings;

    /** What decides between the readings and is not known; null where that is from which moment the time runs. */
    private final @Nullable Message undecided;

    private final Counting counting;
    private final Course course;

    // Computed when it is asked for: an immutable value, so that it does not matter which thread sets it.
    private DueDates.@Nullable Answer answer;

    private Deadline(
            @Nullable TimeLimit limit,
            CaseFacts facts,
            @Nullable LimitCase chosen,
            @Nullable Term term,
            OffsetDateTime received,
            @Nullable OffsetDateTime arrived,
            Counting counting,
            Course course) {
        this.limit = limit;
        this.facts = facts;
        this.chosen = chosen;
        this.term = term;
        this.received = received;
        this.arrived = arrived;
        this.counting = counting;
        this.course = course;
        readings = List.of();
        undecided = null;
    }

    private Deadline(List<Deadline> readings, @Nullable Message undecided) {
        Deadline first = readings.get(0);
        limit = first.limit;
        facts = first.facts;
        chosen = first.chosen;
        term = first.term;
        received = first.received;
        arrived = first.arrived;
        counting = first.counting;
        course = first.course;
        this.readings = readings;
        this.undecided = undecided;
    }

    static Deadline of(Term term, OffsetDateTime received, Counting counting) {
        return new Deadline(null, CaseFacts.UNKNOWN, null, term, received, null, counting, Course.NONE);
    }

    static Deadline of(TimeLimit limit, CaseFacts facts, OffsetDateTime received, Counting counting) {
        @Nullable LimitCase chosen = limit.chosen(facts);
        return new Deadline(
                limit, facts, chosen, chosen == null ? null : chosen.term(), received, null, counting, Course.NONE);
    }

    /**
     * Returns the deadline where one of several is right: determined where all lead to the same end, else undetermined with each as a
     * candidate. What happens on the way happens to each of them.
     *
     * @param readings at least one, of one limit and the same facts
     * @param undecided what decides between them and is not known
     */
    public static Deadline either(List<Deadline> readings, Message undecided) {
        return readings.size() == 1 ? readings.get(0) : new Deadline(List.copyOf(readings), undecided);
    }

    /** Returns the deadline with another course; each of its readings with its own. */
    private Deadline on(UnaryOperator<Course> change) {
        if (!readings.isEmpty()) {
            return new Deadline(readings.stream().map(one -> one.on(change)).toList(), undecided);
        }
        Course other = change.apply(course);
        return other.equals(course)
                ? this
                : new Deadline(limit, facts, chosen, term, received, arrived, counting, other);
    }

    /** Returns this deadline, with everything that happened, as if this case of the limit applied. */
    Deadline assuming(LimitCase one) {
        return new Deadline(limit, facts, one, one.term(), received, arrived, counting, course);
    }

    /**
     * Returns the same deadline with a time that runs from a later moment than the receipt: from the complete dossier, or from when the
     * competent body has it. A moment that is not later changes nothing.
     */
    public Deadline countedFrom(OffsetDateTime moment) {
        return moment.isAfter(received)
                ? new Deadline(limit, facts, chosen, term, moment, receivedAt(), counting, course)
                : this;
    }

    /**
     * Returns the same deadline where it is open whether its time runs from the receipt or from a later moment; see {@link #either}.
     */
    public Deadline orCountedFrom(OffsetDateTime moment) {
        return moment.isAfter(received) ? new Deadline(List.of(this, countedFrom(moment)), null) : this;
    }

    /**
     * Returns the deadline after a pause; while that is open, it has no due date. What comes before the receipt or begins after the
     * due date has no effect.
     */
    public Deadline paused(Pause pause) {
        return paused(List.of(pause));
    }

    /** Returns the deadline after pauses, in any order; see {@link #paused(Pause)}. */
    public Deadline paused(List<Pause> pauses) {
        return pauses.isEmpty() ? this : on(known -> known.with(pauses));
    }

    /**
     * Returns the deadline after a pause from one moment until another.
     *
     * @throws IllegalArgumentException if it ends before it begins
     */
    public Deadline paused(OffsetDateTime from, OffsetDateTime until, LocalizedText why) {
        return paused(Pause.of(from, until, why));
    }

    /** Returns the deadline with a term added to the one that runs; one that is added after the due date has no effect. */
    public Deadline extended(Extension extension) {
        return on(known -> known.with(extension));
    }

    /**
     * Returns the deadline with a term added to the one that runs; see {@link #extended(Extension)}.
     *
     * @param by an amount of time
     * @throws IllegalArgumentException for {@code none} and {@code same-day}
     */
    public Deadline extended(OffsetDateTime at, Term by, LocalizedText why) {
        return extended(Extension.of(at, by, why));
    }

    /** Returns the deadline with a new day appointed for the result: the receipt says so, the legal due date stays. */
    public Deadline reappointed(OffsetDateTime at, LocalDate day) {
        return on(known -> known.with(new Course.Appointment(at, day)));
    }

    /** Returns the state at a moment: what happened later is left aside, and a pause that ended later is open. */
    public Standing asOf(OffsetDateTime moment) {
        return new Standing(moment, on(known -> known.knownAt(moment)));
    }

    /** Returns the state with everything that is known to have happened: at the last moment at which something did. */
    public Standing standing() {
        @Nullable OffsetDateTime last = course.last();
        return new Standing(last == null || last.isBefore(received) ? received : last, this);
    }

    /**
     * Returns the deadline as it would be if every open pause ended at a moment, or as it begins where that is later: a supposition, to
     * be shown as one. Without an open pause it is this deadline.
     */
    public Deadline ifResumed(OffsetDateTime moment) {
        return course.open() == null ? this : on(known -> known.resumedAt(moment));
    }

    /** Returns the deadline as if it went on with the day after the one on which it was paused: what is left of it then is left now. */
    Deadline resumedNextDay() {
        WorkCalendar calendar = counting.calendar();
        LocalDate day = calendar.local(openSince()).toLocalDate();
        OffsetDateTime next = calendar.moment(day.plusDays(1).atStartOfDay());
        return on(known -> known.stoppedBy(Objects.requireNonNull(known.open()), next));
    }

    /** Returns since when the period stands still in an open pause: not before the receipt. */
    OffsetDateTime openSince() {
        @Nullable Pause open = course.open();
        return open == null || open.from().isBefore(received) ? received : open.from();
    }

    /**
     * Returns the pause that has not ended and because of which there is no due date now; from the beginning of the day if only that is
     * known. Empty if there is none such.
     */
    public Optional<Pause> openPause() {
        boolean paused = state() == DeadlineState.UNDETERMINED
                ? !candidates().isEmpty()
                        && candidates().stream().allMatch(one -> one.openPause().isPresent())
                : state() == DeadlineState.PAUSED;
        boolean toTheDay = readings.stream().map(Deadline::openSince).distinct().count() > 1;
        return paused
                ? Optional.ofNullable(course.open()).map(open -> toTheDay ? open.fromBeginOfDay() : open)
                : Optional.empty();
    }

    DueDates.Answer answer() {
        DueDates.@Nullable Answer known = answer;
        if (known == null) {
            known = !readings.isEmpty()
                    ? DueDates.either(readings)
                    : term == null ? undetermined() : new DueDates(this, term).answer();
            answer = known;
        }
        return known;
    }

    private DueDates.Answer undetermined() {
        return DueDates.Answer.of(
                selection().candidates().stream().map(this::assuming).toList());
    }

    /** Counts the term, if there is one, on a calendar that may differ in what is decided. */
    Due count(WorkCalendar calendar) {
        return new DueDates(this, Objects.requireNonNull(term)).count(calendar);
    }

    /** Returns where the period was paused in pauses that have ended. */
    Pauses gaps() {
        return Pauses.of(course.pauses(), received, null, counting);
    }

    /** Returns how much is known. */
    public DeadlineState state() {
        return answer().state();
    }

    /**
     * Returns the day on which it is due.
     *
     * @throws IllegalStateException unless the state is DETERMINED
     */
    public LocalDate date() {
        return findDate().orElseThrow(() -> notDetermined("date()"));
    }

    /**
     * Returns the moment at which the time is over: for a term in days the end of {@link #date()}, which is 00:00 of the next day. To
     * tell the applicant a moment, ask {@link #appointment()}.
     *
     * @throws IllegalStateException unless the state is DETERMINED
     */
    public OffsetDateTime endExclusive() {
        DueDates.Answer known = answer();
        if (known.date() == null) {
            throw notDetermined("endExclusive()");
        }
        LocalDateTime moment = momentOf(known.date(), known.due());
        return counting.calendar().moment(moment);
    }

    /**
     * Returns the moment to appoint for the result and to print on the slip: the end of office hours of the last day, or the last
     * moment of office hours before the time is over. Where the body has no office hours on the way, it is the end itself.
     * Empty unless the state is DETERMINED.
     */
    public Optional<OffsetDateTime> appointment() {
        if (answer().date() == null) {
            return Optional.empty();
        }
        WorkCalendar calendar = counting.calendar();
        return Optional.of(calendar.moment(
                OfficeMoments.lastBefore(calendar.local(endExclusive()), calendar.local(received), calendar)));
    }

    private LocalDateTime momentOf(LocalDate date, @Nullable Due due) {
        return due != null ? due.moment() : DueCounter.endOf(date, counting.calendar(), counting.policy());
    }

    private IllegalStateException notDetermined(String asked) {
        return new IllegalStateException("The deadline is " + state() + ", so " + asked
                + " has no answer; ask state() first, and findEarliest() and findLatest() for the range");
    }

    /** Returns the day on which it is due, if that is certain. */
    public Optional<LocalDate> findDate() {
        return Optional.ofNullable(answer().date());
    }

    /** Returns the earliest day on which it may be due; empty if there is no limit or no case of one, and while it is paused. */
    public Optional<LocalDate> findEarliest() {
        return dues().stream().filter(due -> !due.paused()).min(BY_MOMENT).map(Due::date);
    }

    /** Returns the latest day on which it may be due; empty if there is no limit or no case of one, and while it may be paused. */
    public Optional<LocalDate> findLatest() {
        List<Due> dues = dues();
        return dues.stream().anyMatch(Due::paused)
                ? Optional.empty()
                : dues.stream().max(BY_MOMENT).map(Due::date);
    }

    /**
     * Returns every way in which it may come about: one if determined, none if there is no limit or no case of one. That of one that
     * is paused leaves the open pause out.
     */
    List<Due> dues() {
        DueDates.Answer known = answer();
        if (known.possible() != null) {
            return known.possible().values();
        }
        if (known.state() == DeadlineState.DETERMINED || known.state() == DeadlineState.PAUSED) {
            return List.of(known.due() != null ? known.due() : count(counting.calendar()));
        }
        // Where one is not covered, or there may be no case, none is the earliest or latest of all.
        return hasGap() || known.candidates().stream().anyMatch(Deadline::isNotCovered)
                ? List.of()
                : known.candidates().stream()
                        .flatMap(one -> one.dues().stream())
                        .toList();
    }

    /**
     * Tells whether it is undetermined because the law has ended that set the limit: the candidates are what it was by that law, and
     * what holds now may be something else.
     */
    public boolean isFormer() {
        return term == null && limit != null && limit.isFormer();
    }

    /** Tells whether it is undetermined because several versions of the limit may apply: one of its candidates is right. */
    public boolean isOfSeveralVersions() {
        return term == null && limit != null && limit.doubt().isPresent() && !limit.isFormer();
    }

    /**
     * Tells whether it is undetermined because a day that has to be looked at lies outside the years of the calendar, be it only
     * for one of its candidates.
     */
    public boolean isNotCovered() {
        return candidates().isEmpty()
                ? term != null && state() == DeadlineState.UNDETERMINED
                : candidates().stream().anyMatch(Deadline::isNotCovered);
    }

    /** Tells whether the limit has no case for some of the values that the missing facts may have. */
    boolean hasGap() {
        return term == null && selection().hasGap();
    }

    /** Returns the occasions whose decisions are awaited; empty unless some deadline here is OPEN. */
    public List<Occasion> awaited() {
        DueDates.Answer known = answer();
        if (known.possible() != null) {
            return known.possible().awaited();
        }
        return known.candidates().stream()
                .flatMap(one -> one.awaited().stream())
                .distinct()
                .toList();
    }

    /** Returns why it is undetermined, if that is for another reason than the facts. */
    Optional<Message> doubt() {
        return undecided != null ? Optional.of(undecided) : limit == null ? Optional.empty() : limit.doubt();
    }

    /** Returns one deadline per case that may apply, or did by a law that has ended; empty unless UNDETERMINED. */
    public List<Deadline> candidates() {
        return answer().candidates();
    }

    /**
     * Computes the timeliness of something done at a moment. Where there is no limit everything is on time; where the
     * possible due dates do not agree it is UNDETERMINED. An open pause is taken to end at the moment: while it is paused, nothing is
     * overdue.
     */
    public Timeliness timeliness(OffsetDateTime done) {
        DueDates.Answer known = answer();
        if (known.state() == DeadlineState.UNLIMITED) {
            return Timeliness.ON_TIME;
        }
        if (course.open() != null) {
            return ifResumed(done).timeliness(done);
        }
        LocalDateTime moment = counting.calendar().local(done);
        if (known.state() == DeadlineState.UNDETERMINED) {
            return isFormer() || hasGap()
                    ? Timeliness.UNDETERMINED
                    : Timing.common(known.candidates(), one -> one.timeliness(done));
        }
        if (known.date() != null) {
            return Timing.of(moment, known.date(), momentOf(known.date(), known.due()));
        }
        return Timing.common(dues(), one -> Timing.of(moment, one.date(), one.moment()));
    }

    /**
     * Returns each calendar day from receipt to the (latest) due date: counted or not, and why. Empty unless DETERMINED
     * or OPEN.
     */
    public List<CountedDay> days() {
        return new Receipt(this).days();
    }

    /**
     * Returns the computation as an explanation: case, receipt, every calendar day, what moved the end, and each choice
     * of the counting policy that mattered, with its source or as a default without one. Renders in summary or in full,
     * and compares.
     */
    public Explanation receipt() {
        return new Receipt(this).explanation();
    }

    /** Returns the moment of receipt; the beginning of the day if only that {@linkplain #isReceiptKnownToDay() is known}. */
    public OffsetDateTime receivedAt() {
        OffsetDateTime own = arrived != null ? arrived : received;
        return isReceiptKnownToDay() ? own.truncatedTo(ChronoUnit.DAYS) : own;
    }

    /** Tells whether only the day of receipt is known, so that it is computed with every hour of it. */
    public boolean isReceiptKnownToDay() {
        return readings.stream().map(Deadline::receivedAt).distinct().count() > 1;
    }

    /** Returns the moment from which time runs: the receipt, or a later one; of two that are possible, the first. */
    public OffsetDateTime countedFrom() {
        return received;
    }

    /** Returns the deadlines of which one is right; empty where there is one alone. */
    List<Deadline> readings() {
        return readings;
    }

    /** Tells whether it is open from which of two moments the time runs, and that matters. */
    boolean isOfTwoStarts() {
        return !readings.isEmpty() && undecided == null && state() == DeadlineState.UNDETERMINED;
    }

    /** Returns the case of the limit that applies, if it was made from a limit and the facts determine it. */
    public Optional<LimitCase> limitCase() {
        return Optional.ofNullable(chosen);
    }

    /** Returns the term that runs, extensions apart; empty if the case of the limit is not known. */
    public Optional<Term> term() {
        return Optional.ofNullable(term);
    }

    /** Returns how it is counted. */
    public Counting counting() {
        return counting;
    }

    /** Returns the pauses, by the moment at which they begin. */
    public List<Pause> pauses() {
        return course.pauses();
    }

    Course course() {
        return course;
    }

    @Nullable
    CutOff cutOff() {
        return chosen == null ? null : chosen.cutOff().orElse(null);
    }

    /** Returns the cases that may apply. */
    LimitSelection selection() {
        return Objects.requireNonNull(limit).select(facts);
    }

    /**
     * Returns the number of working days after the receipt, up to the day of the moment, on which the period was paused; the
     * counting policy says whether a day counts on part of which it was.
     *
     * @throws OpenDayException if that depends on a decision that is not published
     */
    public int workingDaysPaused(OffsetDateTime moment) {
        WorkCalendar calendar = counting.calendar();
        return Pauses.of(course.knownAt(moment).pauses(), received, calendar.local(moment), counting)
                .workingDays(
                        calendar,
                        calendar.local(received).toLocalDate(),
                        calendar.local(moment).toLocalDate());
    }

    /**
     * Returns the office time between two moments in which the period was paused; an open pause lasts until the second of
     * them.
     *
     * @throws OpenDayException if that depends on a decision that is not published
     */
    public Duration workingTimePaused(OffsetDateTime from, OffsetDateTime to) {
        WorkCalendar calendar = counting.calendar();
        LocalDateTime end = calendar.local(to);
        return Pauses.of(course.pauses(), received, end, counting).workingTime(calendar, calendar.local(from), end);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Deadline that
                && received.equals(that.received)
                && Objects.equals(arrived, that.arrived)
                && readings.equals(that.readings)
                && Objects.equals(undecided, that.undecided)
                && course.equals(that.course)
                && Objects.equals(term, that.term)
                && Objects.equals(chosen, that.chosen)
                && Objects.equals(limit, that.limit)
                && facts.equals(that.facts)
                && counting.equals(that.counting);
    }

    @Override
    public int hashCode() {
        return Objects.hash(received, term, course);
    }

    /** Returns the state and the days, for a log; never throws. */
    @Override
    public String toString() {
        DueDates.Answer known = answer();
        if (isNotCovered()) {
            return "due outside the years of the calendar";
        }
        return switch (known.state()) {
            case DETERMINED -> "due " + known.date();
            case UNLIMITED -> "never due";
            case PAUSED ->
                "paused since " + Objects.requireNonNull(course.open()).from();
            default ->
                known.state() + " due "
                        + findEarliest().map(LocalDate::toString).orElse("?") + ".."
                        + findLatest().map(LocalDate::toString).orElse("?");
        };
    }
}
