package org.commune4j.core.dossier;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.commune4j.core.deadline.CaseFacts;
import org.commune4j.core.deadline.Pause;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Entries;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.text.Written;
import org.jspecify.annotations.Nullable;

/**
 * One request for a procedure (hồ sơ) as what happened to it, in order. Its state follows from its events.
 *
 * <p>Use it for every dossier that is assessed or counted; build it from the events of a one-stop-shop system, or with
 * {@link #from} from the one line per dossier that a simpler system keeps.
 *
 * <pre>{@code
 * Dossier dossier = Dossier.builder("H-1", ProcedureCode.parse("1.001193"))
 *         .channel(Channel.ONLINE)
 *         .event(DossierEvent.ofReceived(received, appointment))
 *         .event(DossierEvent.of(DossierEventKind.RESOLVED, decided))
 *         .build()
 *         .orThrow();
 * dossier.state(); // RESOLVED
 * }</pre>
 *
 * <p>Events stand in the order of their times; one that cannot be where it is (a decision before receipt, anything
 * after the end) is a problem at its index, and no dossier is built. A dossier says of each kind of event whether it is
 * kept track of: where it is, no such event means that it did not happen; where it is not, that is not known, and
 * answers that depend on it are undetermined. A dossier built from events keeps track of everything by default; one
 * made from a {@link DossierRow flat row} only of what a row can say.
 *
 * <p>Persons are named by ids; apart from the reasons given to an applicant no text about a person is kept. Immutable
 * and thread-safe.
 */
public final class Dossier {

    private final String id;
    private final ProcedureCode procedure;
    private final @Nullable Channel channel;
    private final @Nullable String unit;
    private final @Nullable String official;
    private final int pausedMinutes;
    private final Jurisdiction place;
    private final CaseFacts facts;
    private final List<DossierEvent> events;
    private final Set<DossierEventKind> untracked;
    private final @Nullable DossierState reportedState;
    private final boolean detailed;

    /** What follows from the events, kept because every question needs it. */
    private final Course course;

    private final DossierState state;
    private final int untrackedKinds;

    private Dossier(Builder header, List<DossierEvent> events, @Nullable DossierState reportedState) {
        id = header.id;
        procedure = header.procedure;
        channel = header.channel;
        unit = header.unit;
        official = header.official;
        pausedMinutes = header.pausedMinutes;
        place = header.place;
        facts = header.facts;
        untracked = Collections.unmodifiableSet(EnumSet.copyOf(header.untracked));
        this.events = events;
        this.reportedState = reportedState;
        detailed = header.detailed;
        int missing = 0;
        for (DossierEventKind kind : header.untracked) {
            missing |= kind.bit();
        }
        untrackedKinds = missing;
        course = Course.of(events, header.unit, header.official);
        @Nullable DossierState derived = course.state();
        state = reportedState != null ? reportedState : derived == null ? DossierState.NOT_BEGUN : derived;
    }

    /** Returns a builder of a dossier without events yet. */
    public static Builder builder(String id, ProcedureCode procedure) {
        return new Builder(id, procedure);
    }

    /**
     * Converts a flat row to a dossier.
     *
     * @return the dossier, or what contradicts itself in the row, each problem at the row's own field
     */
    public static Checked<Dossier> from(DossierRow row) {
        return row.toDossier();
    }

    /**
     * Checks a list of events: an event that cannot be where it is, a clock that runs backwards, no
     * event at all. What the events do after one that could not be read is not known, so from there on the clock alone
     * is checked.
     *
     * @param at the place of the document that holds the list {@code events}
     * @return a problem for each event that cannot be where it is; empty if there is none
     */
    public static List<Problem> check(Entries<DossierEvent> events, Pointer at) {
        Pointer list = at.field("events");
        EventOrder order = new EventOrder(list);
        events.forEach(order::take);
        return order.problems(events.isWhole());
    }

    /** Returns the code of the dossier, unique where it was received (mã hồ sơ). */
    public String id() {
        return id;
    }

    /** Returns the code of the procedure, as the record gives it. */
    public ProcedureCode procedure() {
        return procedure;
    }

    /** Returns the channel by which it was submitted, if known. */
    public Optional<Channel> channel() {
        return Optional.ofNullable(channel);
    }

    /** Returns the id of the unit that received it, if known. */
    public Optional<String> unit() {
        return Optional.ofNullable(unit);
    }

    /**
     * Returns the id of the official who handles or handled it, as the record says beside its events; where events tell who had
     * it, they count.
     */
    public Optional<String> official() {
        return Optional.ofNullable(official);
    }

    /**
     * Returns for how many minutes in all its period was paused, where the record says that beside its events and not when. It counts
     * where no event tells of a pause: the due date is then known as the earliest and the latest that it can be.
     */
    public OptionalInt pausedMinutes() {
        return pausedMinutes < 0 ? OptionalInt.empty() : OptionalInt.of(pausedMinutes);
    }

    /** Tells whether the record says for how many minutes its period was paused. */
    boolean hasPausedMinutes() {
        return pausedMinutes >= 0;
    }

    /** Returns the place whose procedures apply; the whole country by default. */
    public Jurisdiction place() {
        return place;
    }

    /** Returns the coded facts on which its time limit depends, as far as they are known. */
    public CaseFacts facts() {
        return facts;
    }

    /** Returns the events, in order; empty only in an answer as of a moment at which nothing had happened. */
    public List<DossierEvent> events() {
        return events;
    }

    /** Tells whether the record would hold an event of the kind if one had happened. */
    public boolean isTracked(DossierEventKind kind) {
        return (untrackedKinds & kind.bit()) == 0;
    }

    /** Tells whether the record keeps track of all these kinds; see {@link DossierEventKind#bit()}. */
    boolean tracksAll(int bits) {
        return (untrackedKinds & bits) == 0;
    }

    /** Tells whether an event of one of these kinds is recorded; see {@link DossierEventKind#bit()}. */
    boolean hasAny(int bits) {
        return (course.kinds() & bits) != 0;
    }

    /** Returns what follows from the events. */
    Course course() {
        return course;
    }

    /** Returns the unit that received it, if recorded. */
    @Nullable
    String receivingUnit() {
        @Nullable DossierEvent receipt = receipt();
        @Nullable String told = receipt == null ? null : receipt.findOrNull(EventDetail.UNIT);
        return told == null ? unit : told;
    }

    /** Tells whether of some moment only the day is known. */
    boolean hasUnknownHours() {
        return course.unknownHours();
    }

    /** Returns the same dossier with events of the same kinds at moments that are taken for known. */
    Dossier supposing(List<DossierEvent> supposed) {
        return new Dossier(header(), supposed, reportedState);
    }

    /** Returns the kinds of event that the record does not keep track of. */
    public Set<DossierEventKind> untracked() {
        return untracked;
    }

    /**
     * Tells whether the events carry what belongs to them, such as the reason of a refusal: where they do, a reason
     * that is not there was not given. A flat row carries moments alone.
     */
    public boolean isDetailed() {
        return detailed;
    }

    /** Returns the state after everything that is recorded. */
    public DossierState state() {
        return state;
    }

    /**
     * Returns the state that the record gives beside its events, if it does: a flat row's status says more than its
     * moments.
     */
    public Optional<DossierState> reportedState() {
        return Optional.ofNullable(reportedState);
    }

    /** Returns when it was received, if it was; the beginning of the day if only that is known. */
    public Optional<OffsetDateTime> receivedAt() {
        return Optional.ofNullable(receipt()).map(DossierEvent::at);
    }

    /**
     * Returns the appointment on the slip (ngày hẹn trả), if one was given; the beginning of the day if only that is known. Apologies do
     * not change it.
     */
    public Optional<OffsetDateTime> appointedAt() {
        @Nullable DossierEvent receipt = receipt();
        return receipt == null ? Optional.empty() : receipt.find(EventDetail.APPOINTED_AT);
    }

    /**
     * Returns when it was taken up again after its end for the first time; empty if it was not. Its end, its timeliness and the
     * class in which it is counted stay those of the first result.
     */
    public Optional<OffsetDateTime> reopenedAt() {
        return Optional.ofNullable(reopening()).map(DossierEvent::at);
    }

    private @Nullable DossierEvent reopening() {
        if (hasAny(DossierEventKind.REOPENED.bit())) {
            for (DossierEvent event : events) {
                if (event.kind() == DossierEventKind.REOPENED) {
                    return event;
                }
            }
        }
        return null;
    }

    /** Returns the events up to its first reopening; all of them if there was none. */
    public List<DossierEvent> firstEvents() {
        @Nullable DossierEvent reopening = reopening();
        return reopening == null ? events : events.subList(0, events.indexOf(reopening));
    }

    /** Tells whether it ended and is dealt with again. */
    boolean isInRework() {
        return course.endAt() != Course.NONE && !state.isEnded();
    }

    /** Counts the events before the end; all of them while it has not ended. */
    int eventsToEnd() {
        return course.endAt() == Course.NONE ? events.size() : course.endAt();
    }

    /** Returns what happened after the end; nothing while it has not ended. */
    List<DossierEvent> afterEnd() {
        return course.endAt() == Course.NONE ? List.of() : events.subList(course.endAt() + 1, events.size());
    }

    /** Returns the receipt, or null. */
    @Nullable
    DossierEvent receipt() {
        return course.receiptAt() == Course.NONE ? null : events.get(course.receiptAt());
    }

    /** Returns what ended it first: the decision, the refusal, the withdrawal, the stop; null while it has not ended. */
    @Nullable
    DossierEvent end() {
        return course.endAt() == Course.NONE ? null : events.get(course.endAt());
    }

    /** Returns what happened between the receipt and the end, without the two; everything since while it has not ended. */
    List<DossierEvent> inProcess() {
        return course.receiptAt() == Course.NONE ? List.of() : events.subList(course.receiptAt() + 1, eventsToEnd());
    }

    /**
     * Returns the event that ended it first: the decision, the refusal, the withdrawal, the stop; empty while none is
     * recorded.
     */
    public Optional<DossierEvent> findEnd() {
        return Optional.ofNullable(end());
    }

    /**
     * Returns the pauses that events of a kind began, in the order in which they began: from the request for a supplement
     * until it is supplied, from the suspension until work goes on, from the request of a payment until it is made. The receipt ends
     * what was open before it. One that nothing ended is open; any other kind begins none.
     */
    public List<Pause> pauses(DossierEventKind begunBy) {
        return List.copyOf(Clock.pauses(events, begunBy.bit()));
    }

    /** Counts the recorded events of the kind. */
    public int count(DossierEventKind kind) {
        int count = 0;
        for (DossierEvent event : events) {
            if (event.kind() == kind) {
                count++;
            }
        }
        return count;
    }

    /**
     * Returns the dossier after one more event, which must be the latest. An event that changes where the dossier
     * stands takes the place of the state that was reported.
     *
     * @return the dossier, or why the event cannot follow
     */
    public Checked<Dossier> with(DossierEvent event) {
        Builder builder = toBuilder().event(event);
        if (!Lifecycle.leavesState(event.kind())) {
            builder.reportedState = null;
        }
        return builder.build();
    }

    /**
     * Returns the dossier with events that arrived late, in any order: each is put where its moment belongs, after what is of
     * the same moment (or may be, where only the day is known) unless it can only come before that. An event that is there already is a resend and changes nothing. The
     * state that was reported stays, unless something that changes the state now comes last. What changed is told by {@link
     * DossierAssessment#changesSince}.
     *
     * @return the dossier, or why an event cannot be where it belongs
     */
    public Checked<Dossier> including(Collection<DossierEvent> late) {
        List<DossierEvent> more = late.stream()
                .filter(event -> !events.contains(event))
                .distinct()
                .sorted(Comparator.comparing(DossierEvent::latest, OffsetDateTime.timeLineOrder()))
                .toList();
        if (more.isEmpty()) {
            return Checked.of(this);
        }
        Checked<Dossier> after = merged(more, false);
        return after.isValid() ? after : merged(more, true).fold(Checked::of, problems -> after);
    }

    private Checked<Dossier> merged(List<DossierEvent> more, boolean first) {
        Builder builder = toBuilder();
        builder.events.clear();
        int changing = EventOrder.merge(events, more, first, builder.events);
        if (changing > 0) {
            builder.reportedState = null;
        }
        return builder.build();
    }

    /**
     * Returns the dossier as it was known at the moment: without what happened later; empty if nothing had happened
     * yet. An event of which only the day is known had happened by a moment of that day.
     */
    public Optional<Dossier> asOf(OffsetDateTime moment) {
        return Optional.ofNullable(asOfOrNull(moment));
    }

    /** Returns the dossier as it was known at the moment; one without events if nothing had happened yet. */
    Dossier knownAt(OffsetDateTime moment) {
        @Nullable Dossier known = asOfOrNull(moment);
        return known == null ? new Dossier(header(), List.of(), null) : known;
    }

    @Nullable
    Dossier asOfOrNull(OffsetDateTime moment) {
        int known = events.size();
        while (known > 0 && events.get(known - 1).earliest().isAfter(moment)) {
            known--;
        }
        for (int i = 0; course.unknownHours() && i < known; i++) {
            // What comes after something later is later too, though it may be known to the day alone.
            known = events.get(i).earliest().isAfter(moment) ? i : known;
        }
        if (known == events.size()) {
            return this;
        }
        return known == 0 ? null : new Dossier(header(), events.subList(0, known), null);
    }

    /** A builder that begins with everything of this dossier. */
    private Builder toBuilder() {
        Builder builder = header();
        builder.reportedState = reportedState;
        builder.events.addAll(events);
        return builder;
    }

    /** A builder with everything but the events and the state. */
    private Builder header() {
        Builder builder = new Builder(id, procedure);
        builder.channel = channel;
        builder.unit = unit;
        builder.official = official;
        builder.pausedMinutes = pausedMinutes;
        builder.place = place;
        builder.facts = facts;
        builder.untracked.addAll(untracked);
        builder.detailed = detailed;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Dossier that
                && id.equals(that.id)
                && procedure.equals(that.procedure)
                && Objects.equals(channel, that.channel)
                && Objects.equals(unit, that.unit)
                && Objects.equals(official, that.official)
                && pausedMinutes == that.pausedMinutes
                && place.equals(that.place)
                && facts.equals(that.facts)
                && untracked.equals(that.untracked)
                && reportedState == that.reportedState
                && detailed == that.detailed
                && events.equals(that.events);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, procedure, events);
    }

    /** Returns id, procedure and state, for a log. */
    @Override
    public String toString() {
        return id + " (" + procedure + ") " + state;
    }

    /** Builds a {@link Dossier}. Not thread-safe. */
    public static final class Builder {
        private final String id;
        private final ProcedureCode procedure;
        private @Nullable Channel channel;
        private @Nullable String unit;
        private @Nullable String official;
        private int pausedMinutes = -1;
        private Jurisdiction place = Jurisdiction.NATIONAL;
        private CaseFacts facts = CaseFacts.UNKNOWN;
        private final EnumSet<DossierEventKind> untracked = EnumSet.noneOf(DossierEventKind.class);
        private @Nullable DossierState reportedState;
        private boolean detailed = true;
        private final List<DossierEvent> events = new ArrayList<>();

        private Builder(String id, ProcedureCode procedure) {
            this.id = Written.id("a dossier", id);
            this.procedure = procedure;
        }

        /** Sets the channel by which it was submitted. */
        public Builder channel(Channel newChannel) {
            channel = newChannel;
            return this;
        }

        /** Sets the id of the unit that received it. */
        public Builder unit(String newUnit) {
            unit = Written.id("a unit", newUnit);
            return this;
        }

        /** Sets the id of the official who handles or handled it; see {@link Dossier#official()}. */
        public Builder official(String newOfficial) {
            official = Written.id("an official", newOfficial);
            return this;
        }

        /**
         * Sets for how many minutes in all its period was paused; see {@link Dossier#pausedMinutes()}.
         *
         * @param minutes 0 or more
         */
        public Builder pausedMinutes(int minutes) {
            if (minutes < 0) {
                throw new IllegalArgumentException("A dossier is paused for 0 minutes or more, but found " + minutes);
            }
            pausedMinutes = minutes;
            return this;
        }

        /** Sets the place whose procedures apply. */
        public Builder place(Jurisdiction newPlace) {
            place = newPlace;
            return this;
        }

        /** Sets the coded facts on which its time limit depends. */
        public Builder facts(CaseFacts newFacts) {
            facts = newFacts;
            return this;
        }

        /** Sets whether a coded fact holds on which its time limit depends. */
        public Builder fact(String code, boolean holds) {
            return facts(facts.with(code, holds));
        }

        /** Adds kinds of event that the record does not keep track of. */
        public Builder untracked(Collection<DossierEventKind> kinds) {
            untracked.addAll(kinds);
            return this;
        }

        /** Adds kinds of event that the record does not keep track of. */
        public Builder untracked(DossierEventKind... kinds) {
            return untracked(Arrays.asList(kinds));
        }

        /** Sets the only kinds of event that the record keeps track of. */
        Builder trackingOnly(Collection<DossierEventKind> kinds) {
            untracked.clear();
            untracked.addAll(EnumSet.allOf(DossierEventKind.class));
            untracked.removeAll(kinds);
            return this;
        }

        /** Sets whether the events carry what belongs to them; true by default. See {@link Dossier#isDetailed()}. */
        public Builder detailed(boolean newDetailed) {
            detailed = newDetailed;
            return this;
        }

        /** Sets the state that the record gives beside its events; see {@link Dossier#reportedState()}. */
        public Builder reportedState(DossierState newState) {
            reportedState = newState;
            return this;
        }

        /** Adds an event, after those given before. */
        public Builder event(DossierEvent event) {
            events.add(event);
            return this;
        }

        /** Adds events, in order, after those given before. */
        public Builder events(Collection<? extends DossierEvent> more) {
            events.addAll(more);
            return this;
        }

        /**
         * Returns the dossier, or every event that cannot be where it is: a problem each, at {@code /events} and its
         * index.
         */
        public Checked<Dossier> build() {
            return build(Pointer.ROOT);
        }

        /** Returns the same as {@link #build()}, with the problems placed in the document where the dossier stands. */
        public Checked<Dossier> build(Pointer at) {
            List<Problem> problems = new ArrayList<>(check(Entries.of(events), at));
            if (problems.isEmpty() && reportedState != null) {
                EventOrder.contradiction(events, reportedState, at).ifPresent(problems::add);
            }
            return problems.isEmpty()
                    ? Checked.of(new Dossier(this, List.copyOf(events), reportedState))
                    : Checked.ofProblems(problems);
        }
    }
}
