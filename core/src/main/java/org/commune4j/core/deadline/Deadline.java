package org.commune4j.core.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.commune4j.core.calendar.Occasion;
import org.commune4j.core.calendar.OpenDayException;
import org.commune4j.core.calendar.Possible;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.explain.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * The time at which something is due (thời điểm đến hạn), with its reasons. Immutable and thread-safe; the receipt is written
 * when it is asked for.
 *
 * <pre>{@code
 * Deadline due = Term.workingDays(3).from(received, calendar, law.countingPolicy());
 * due.date();                                        // throws unless the state is DETERMINED
 * due.findEarliest();                                // the first of several possible days
 * due.timeliness(OffsetDateTime.parse("2025-04-29T16:00:00+07:00"));   // ON_TIME
 * due.receipt().render(Locale.ENGLISH);              // every calendar day: counted or not, and why
 * }</pre>
 *
 * <p>It is on time if done no later than {@link #dueAt()}. Where the calendar awaits a decision there is an earliest and a
 * latest due date; where the case of a time limit is undetermined there is one candidate per case. It is the legal deadline:
 * the portal's statistical rule is another clock.
 */
public final class Deadline {

    /** How much is known of a due date. */
    public enum DeadlineState {
        /** There is one date. */
        DETERMINED,
        /** The date depends on a decision that is not published: there is an earliest and a latest one. */
        OPEN,
        /** It is unknown which case of the time limit applies: there are candidates, or none. */
        UNDETERMINED,
        /** There is no limit. */
        UNLIMITED
    }

    private static final Comparator<Due> BY_MOMENT = Comparator.comparing(Due::moment);

    private final DeadlineLedger ledger;
    private final @Nullable LocalDateTime now;
    private final DeadlineState state;
    private final @Nullable LocalDate date;

    /** How the date came about; null where it is only counted from the day of receipt, which is quick to do again. */
    private final @Nullable Due due;

    private final @Nullable Possible<Due> possible;
    private final List<Deadline> candidates;

    private Deadline(
            DeadlineLedger ledger,
            @Nullable LocalDateTime now,
            DeadlineState state,
            @Nullable LocalDate date,
            @Nullable Due due,
            @Nullable Possible<Due> possible,
            List<Deadline> candidates) {
        this.ledger = ledger;
        this.now = now;
        this.state = state;
        this.date = date;
        this.due = due;
        this.possible = possible;
        this.candidates = candidates;
    }

    static Deadline of(Term term, OffsetDateTime received, WorkCalendar calendar, CountingPolicy policy) {
        return of(DeadlineLedger.of(term, received, calendar, policy));
    }

    static Deadline of(DeadlineLedger ledger) {
        return of(ledger, null);
    }

    /**
     * Returns the deadline of a ledger.
     *
     * @param now how long a stop that has not ended lasts so far; null for until the last entry
     */
    static Deadline of(DeadlineLedger ledger, @Nullable LocalDateTime now) {
        @Nullable Term term = ledger.termOrNull();
        if (term == null) {
            return undetermined(ledger, now);
        }
        if (term.unit() == Term.TermUnit.NONE) {
            return new Deadline(ledger, now, DeadlineState.UNLIMITED, null, null, null, List.of());
        }
        WorkCalendar calendar = ledger.calendar();
        try {
            if (ledger.entries().isEmpty() && DueCounter.isPlain(term, ledger.cutOff(), ledger.policy())) {
                LocalDate day = calendar.local(ledger.receivedAt()).toLocalDate();
                LocalDate date = calendar.plus(day, term.amount());
                return new Deadline(ledger, now, DeadlineState.DETERMINED, date, null, null, List.of());
            }
            Due due = compute(ledger, now, term, calendar);
            return new Deadline(ledger, now, DeadlineState.DETERMINED, due.date(), due, null, List.of());
        } catch (OpenDayException undecided) {
            Possible<Due> possible = calendar.possible(one -> compute(ledger, now, term, one));
            return new Deadline(ledger, now, DeadlineState.OPEN, null, null, possible, List.of());
        }
    }

    private static Deadline undetermined(DeadlineLedger ledger, @Nullable LocalDateTime now) {
        List<Deadline> candidates = new ArrayList<>();
        for (LimitCase one : ledger.selection().candidates()) {
            candidates.add(of(ledger.assuming(one), now));
        }
        return new Deadline(ledger, now, DeadlineState.UNDETERMINED, null, null, null, List.copyOf(candidates));
    }

    static Due compute(DeadlineLedger ledger, @Nullable LocalDateTime now, Term term, WorkCalendar calendar) {
        return new DueCounter(calendar, ledger.policy(), ledger.stops(now))
                .due(calendar.local(ledger.receivedAt()), ledger.cutOff(), ledger.terms(term));
    }

    /** Returns how much is known. */
    public DeadlineState state() {
        return state;
    }

    /**
     * Returns the day on which it is due.
     *
     * @throws IllegalStateException unless the state is DETERMINED
     */
    public LocalDate date() {
        if (date == null) {
            throw notDetermined("date()");
        }
        return date;
    }

    /**
     * Returns the moment until which it is on time: the end of {@link #date()}, as 00:00 of the next day, for a term in
     * days.
     *
     * @throws IllegalStateException unless the state is DETERMINED
     */
    public OffsetDateTime dueAt() {
        if (date == null) {
            throw notDetermined("dueAt()");
        }
        LocalDateTime moment = momentOf(date);
        return moment.atOffset(ledger.calendar().zone().getRules().getOffset(moment));
    }

    private LocalDateTime momentOf(LocalDate day) {
        return due != null ? due.moment() : DueCounter.endOf(day, ledger.calendar(), ledger.policy());
    }

    private IllegalStateException notDetermined(String asked) {
        return new IllegalStateException("The deadline is " + state + ", so " + asked
                + " has no answer; ask state() first, and " + "findEarliest() and findLatest() for the range");
    }

    /** Returns the day on which it is due, if that is certain. */
    public Optional<LocalDate> findDate() {
        return Optional.ofNullable(date);
    }

    /** Returns the earliest day on which it may be due; empty if there is no limit or no case of one. */
    public Optional<LocalDate> findEarliest() {
        return dues().stream().min(BY_MOMENT).map(Due::date);
    }

    /** Returns the latest day on which it may be due; empty if there is no limit or no case of one. */
    public Optional<LocalDate> findLatest() {
        return dues().stream().max(BY_MOMENT).map(Due::date);
    }

    /** Returns every way in which it may come about: one if determined, none if there is no limit or no case of one. */
    List<Due> dues() {
        if (possible != null) {
            return possible.values();
        }
        if (state == DeadlineState.DETERMINED) {
            return List.of(
                    due != null ? due : compute(ledger, now, ledger.term().orElseThrow(), ledger.calendar()));
        }
        return candidates.stream().flatMap(one -> one.dues().stream()).toList();
    }

    @Nullable
    LocalDateTime now() {
        return now;
    }

    /** Returns the occasions whose decisions are awaited; empty unless some deadline here is OPEN. */
    public List<Occasion> awaited() {
        if (possible != null) {
            return possible.awaited();
        }
        return candidates.stream()
                .flatMap(one -> one.awaited().stream())
                .distinct()
                .toList();
    }

    /** Returns one deadline per case that may apply; empty unless UNDETERMINED. */
    public List<Deadline> candidates() {
        return candidates;
    }

    /** Returns the ledger it was computed from. */
    public DeadlineLedger ledger() {
        return ledger;
    }

    /**
     * Computes the timeliness of something done at a moment. Where there is no limit everything is on time; where the
     * possible due dates do not agree it is UNDETERMINED.
     */
    public Timeliness timeliness(OffsetDateTime done) {
        if (state == DeadlineState.UNLIMITED) {
            return Timeliness.ON_TIME;
        }
        LocalDateTime moment = ledger.calendar().local(done);
        if (state == DeadlineState.UNDETERMINED) {
            return common(candidates, one -> one.timeliness(done));
        }
        if (date != null) {
            return timeliness(moment, date, momentOf(date));
        }
        return common(dues(), one -> timeliness(moment, one.date(), one.moment()));
    }

    /** What all of them say; UNDETERMINED if they do not agree or there are none. */
    private static <T> Timeliness common(List<T> all, Function<T, Timeliness> timeliness) {
        @Nullable Timeliness common = null;
        for (T one : all) {
            Timeliness next = timeliness.apply(one);
            if (common != null && common != next) {
                return Timeliness.UNDETERMINED;
            }
            common = next;
        }
        return common == null ? Timeliness.UNDETERMINED : common;
    }

    /**
     * Tells how something done at a moment stands to one case of a limit: without keeping how the due date came about.
     */
    static Timeliness timeliness(
            LimitCase one, OffsetDateTime received, OffsetDateTime done, WorkCalendar calendar, CountingPolicy policy) {
        if (one.term().unit() == Term.TermUnit.NONE) {
            return Timeliness.ON_TIME;
        }
        LocalDateTime from = calendar.local(received);
        LocalDateTime moment = calendar.local(done);
        try {
            if (DueCounter.isPlain(one, policy)) {
                LocalDate date = calendar.plus(from.toLocalDate(), one.term().amount());
                return timeliness(moment, date, DueCounter.endOf(date, calendar, policy));
            }
            Due due = new DueCounter(calendar, policy, Stops.NONE)
                    .due(from, one.cutOff().orElse(null), List.of(one.term()));
            return timeliness(moment, due.date(), due.moment());
        } catch (OpenDayException undecided) {
            return of(DeadlineLedger.of(TimeLimit.of(one), CaseFacts.UNKNOWN, received, calendar, policy)
                            .assuming(one))
                    .timeliness(done);
        }
    }

    private static Timeliness timeliness(LocalDateTime done, LocalDate dueDate, LocalDateTime dueMoment) {
        if (done.isAfter(dueMoment)) {
            return Timeliness.OVERDUE;
        }
        return done.toLocalDate().isBefore(dueDate) ? Timeliness.EARLY : Timeliness.ON_TIME;
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Deadline that && ledger.equals(that.ledger) && Objects.equals(now, that.now);
    }

    @Override
    public int hashCode() {
        return ledger.hashCode();
    }

    /** Returns the state and the days, for a log. */
    @Override
    public String toString() {
        return switch (state) {
            case DETERMINED -> "due " + date;
            case UNLIMITED -> "never due";
            default ->
                state + " due " + findEarliest().map(LocalDate::toString).orElse("?") + ".."
                        + findLatest().map(LocalDate::toString).orElse("?");
        };
    }
}
