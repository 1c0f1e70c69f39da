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

    /** Stands for the place of an event that did not happen. */
    private static final int NONE = -1;

    private final String id;
    private final ProcedureCode procedure;
    private final @Nullable Channel channel;
    private final @Nullable String unit;
    private final Jurisdiction place;
    private final CaseFacts facts;
    private final List<DossierEvent> events;
    private final Set<DossierEventKind> untracked;
    private final @Nullable DossierState reportedState;
    private final boolean detailed;

    // Derived from the events, and kept because every question needs them.
    private final DossierState state;
    private final int receiptAt;
    private final int endAt;
    private final int kinds;
    private final int untrackedKinds;
    private final boolean unknownHours;
    private final @Nullable String holdingUnit;
    private final @Nullable String holdingOfficial;

    private Dossier(Builder header, List<DossierEvent> events, @Nullable DossierState reportedState) {
        id = header.id;
        procedure = header.procedure;
        channel = header.channel;
        unit = header.unit;
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
        int recorded = 0;
        @Nullable String lastUnit = header.unit;
        @Nullable String lastOfficial = null;
        boolean dayOnly = false;
        Lifecycle lifecycle = Lifecycle.START;
        int firstReceipt = NONE;
        int firstEnd = NONE;
        for (int i = 0; i < events.size(); i++) {
            DossierEvent event = events.get(i);
            lifecycle = lifecycle.after(event.kind());
            if (event.kind() == DossierEventKind.RECEIVED) {
                firstReceipt = i;
                lastUnit = event.find(EventDetail.UNIT).orElse(lastUnit);
                lastOfficial = event.findOrNull(EventDetail.OFFICIAL);
            } else if (event.kind().isHandover() && firstEnd == NONE) {
                lastUnit = event.find(EventDetail.TO_UNIT).orElse(lastUnit);
                lastOfficial = event.findOrNull(EventDetail.TO_OFFICIAL);
            }
            if (firstEnd == NONE && lifecycle.isEnded()) {
                firstEnd = i;
            }
            recorded |= event.kind().bit();
            dayOnly |= event.hasUnknownHours();
        }
        kinds = recorded;
        unknownHours = dayOnly;
        holdingUnit = lastUnit;
        holdingOfficial = lastOfficial;
        @Nullable DossierState derived = lifecycle.stateOrNull();
        state = reportedState != null ? reportedState : derived == null ? DossierState.NOT_BEGUN : derived;
        receiptAt = firstReceipt;
        endAt = firstEnd;
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
        return (kinds & bits) != 0;
    }

    /** Tells whether of some moment only the day is known. */
    boolean hasUnknownHours() {
        return unknownHours;
    }

    /** Returns the same dossier with events of the same kinds at moments that are taken for known. */
    Dossier supposing(List<DossierEvent> supposed) {
        return new Dossier(header(), supposed, reportedState);
    }

    /** Returns the unit that had it last before it ended, as far as recorded: to begin with that which received it. */
    @Nullable
    String holdingUnit() {
        return holdingUnit;
    }

    /** Returns the official who had it last before it ended, if recorded. */
    @Nullable
    String holdingOfficial() {
        return holdingOfficial;
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
        return Optional.ofNullable(receipt()).flatMap(event -> event.find(EventDetail.APPOINTED_AT));
    }

    /** Returns the receipt, or null. */
    @Nullable
    DossierEvent receipt() {
        return receiptAt == NONE ? null : events.get(receiptAt);
    }

    /**
     * Returns what ended it first: the decision, the refusal, the withdrawal, the stop; null while it has not ended.
     */
    @Nullable
    DossierEvent end() {
        return endAt == NONE ? null : events.get(endAt);
    }

    /** Returns what happened between the receipt and the end, without the two; everything since while it has not ended. */
    List<DossierEvent> inProcess() {
        return receiptAt == NONE ? List.of() : events.subList(receiptAt + 1, endAt == NONE ? events.size() : endAt);
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

    /**
     * Merges two lists by time.
     *
     * @param first whether of two events of one moment the new one comes first
     */
    private Checked<Dossier> merged(List<DossierEvent> more, boolean first) {
        Builder builder = toBuilder();
        builder.events.clear();
        int next = 0;
        for (DossierEvent event : events) {
            while (next < more.size() && isBefore(more.get(next), event, first)) {
                builder.events.add(more.get(next++));
            }
            builder.events.add(event);
        }
        List<DossierEvent> latest = more.subList(next, more.size());
        builder.events.addAll(latest);
        if (latest.stream().anyMatch(event -> !Lifecycle.leavesState(event.kind()))) {
            builder.reportedState = null;
        }
        return builder.build();
    }

    private static boolean isBefore(DossierEvent late, DossierEvent event, boolean first) {
        return first ? !late.at().isAfter(event.latest()) : late.latest().isBefore(event.at());
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
        for (int i = 0; unknownHours && i < known; i++) {
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
                problems.addAll(contradictions(reportedState, at));
            }
            return problems.isEmpty()
                    ? Checked.of(new Dossier(this, List.copyOf(events), reportedState))
                    : Checked.ofProblems(problems);
        }

        private List<Problem> contradictions(DossierState reported, Pointer at) {
            Lifecycle lifecycle = Lifecycle.START;
            for (DossierEvent event : events) {
                lifecycle = lifecycle.after(event.kind());
            }
            boolean received = events.stream().anyMatch(event -> event.kind() == DossierEventKind.RECEIVED);
            return lifecycle.mayBeReportedAs(reported, received)
                    ? List.of()
                    : List.of(Problem.of(Faults.REPORT_CONTRADICTED, at.field("reportedState"))
                            .with("state", reported.message())
                            .with(
                                    "derived",
                                    Objects.requireNonNull(lifecycle.stateOrNull())
                                            .message()));
        }
    }
}
