package org.commune4j.testkit;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.commune4j.core.deadline.CaseFacts;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.dossier.DossierRow;
import org.commune4j.core.dossier.DossierState;
import org.commune4j.core.dossier.Lifecycle;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.procedure.ProcedureCode;

/**
 * Arbitrary dossiers: every history that the lifecycle accepts can come up. They are made up, and begin within a year and a half from
 * {@link OrganisationArbitraries#FIRST_DAY} on.
 */
public final class DossierArbitraries {

    /** The reason that arbitrary events give to the applicant: a text that must not appear in messages or logs. */
    public static final String REASON = "lý do riêng tư / private reason";

    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);
    private static final int DAYS = 540;
    private static final int MINUTES_PER_DAY = 1440;
    private static final int TO_MIDNIGHT = -1;

    private DossierArbitraries() {}

    /** What an event says beside its kind and moment. */
    private record Details(boolean flag, Optional<String> id, Optional<String> reason, int number, Term term) {}

    /** What may come next, and how many minutes later; {@link #TO_MIDNIGHT} for the next midnight. */
    private record Step(DossierEventKind kind, int minutes, Details details) {}

    /** Generates events of every kind, each possible by itself. */
    public static Arbitrary<DossierEvent> events() {
        return Combinators.combine(kinds(), beginnings(), details()).as(DossierArbitraries::event);
    }

    /** Lists of one or more events in an order that the lifecycle accepts, most of them with a receipt. */
    public static Arbitrary<List<DossierEvent>> histories() {
        Arbitrary<List<DossierEventKind>> openings = Arbitraries.frequency(
                Tuple.of(6, List.of(DossierEventKind.RECEIVED)),
                Tuple.of(3, List.of(DossierEventKind.SUBMITTED, DossierEventKind.RECEIVED)),
                Tuple.of(1, List.of(DossierEventKind.SUBMITTED)),
                Tuple.of(1, List.of(DossierEventKind.NOT_ACCEPTED)));
        return Combinators.combine(
                        openings,
                        beginnings(),
                        steps().list().ofSize(2),
                        steps().list().ofMaxSize(12))
                .as(DossierArbitraries::history);
    }

    /** Generates dossiers of the procedures, whose record keeps track of everything or of less. */
    public static Arbitrary<Dossier> dossiers(Arbitrary<ProcedureCode> procedures) {
        Arbitrary<CaseFacts> facts = Arbitraries.of(
                CaseFacts.UNKNOWN,
                CaseFacts.UNKNOWN.with(ProcedureArbitraries.FACT, true),
                CaseFacts.UNKNOWN.with(ProcedureArbitraries.FACT, false));
        Arbitrary<EnumSet<DossierEventKind>> untracked = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.create(() -> EnumSet.noneOf(DossierEventKind.class))),
                Tuple.of(
                        1,
                        Arbitraries.of(DossierEventKind.values())
                                .set()
                                .ofMinSize(1)
                                .map(EnumSet::copyOf)));
        return Combinators.combine(
                        Arbitraries.integers().between(1, 999),
                        procedures,
                        channels().optional(0.7),
                        Arbitraries.of("u0", "u1").optional(0.7),
                        Arbitraries.of(
                                Jurisdiction.NATIONAL,
                                Jurisdiction.ofProvince("51"),
                                Jurisdiction.ofCommune("51", "21400")),
                        facts,
                        untracked,
                        histories())
                .as((number, procedure, channel, unit, place, known, hidden, events) -> {
                    Dossier.Builder dossier = Dossier.builder("D-" + number, procedure)
                            .place(place)
                            .facts(known)
                            .untracked(hidden)
                            .events(events);
                    channel.ifPresent(dossier::channel);
                    unit.ifPresent(dossier::unit);
                    return dossier.build().orThrow();
                });
    }

    /** Generates dossiers of procedures that may be found in {@link ProcedureArbitraries#catalogues()}. */
    public static Arbitrary<Dossier> dossiers() {
        return dossiers(ProcedureArbitraries.codes());
    }

    /** Generates flat rows that do not contradict themselves. */
    public static Arbitrary<DossierRow> rows() {
        Arbitrary<List<Integer>> gaps = gaps().list().ofSize(4);
        return Combinators.combine(
                        beginnings(),
                        gaps,
                        Arbitraries.of(DossierState.values()).optional(0.8),
                        Arbitraries.of(true, false).list().ofSize(5),
                        ProcedureArbitraries.codes(),
                        channels().optional(0.7),
                        Arbitraries.of("u0", "u1").optional(0.7),
                        Arbitraries.of(DossierEventKind.values()).set().ofMaxSize(3))
                .as((begin, later, state, given, procedure, channel, unit, tracked) -> {
                    OffsetDateTime received = after(begin, later.get(0));
                    OffsetDateTime finished = after(received, later.get(1));
                    boolean isReceived = state.map(known -> known.isReceived() || given.get(0))
                            .orElse(true);
                    return DossierRow.builder()
                            .id("D-1")
                            .procedure(procedure)
                            .submittedAt(optional(given.get(1) || !isReceived, begin))
                            .receivedAt(optional(isReceived, received))
                            .appointedAt(optional(isReceived && given.get(2), after(received, later.get(2))))
                            .finishedAt(optional(given.get(3), finished))
                            .returnedAt(optional(given.get(4), after(finished, later.get(3))))
                            .state(state)
                            .channel(channel)
                            .unit(unit)
                            .tracked(tracked)
                            .build();
                })
                .filter(row -> Dossier.from(row).isValid());
    }

    private static Optional<OffsetDateTime> optional(boolean given, OffsetDateTime moment) {
        return given ? Optional.of(moment) : Optional.empty();
    }

    private static Arbitrary<Channel> channels() {
        return Arbitraries.of(Channel.DIRECT, Channel.ONLINE, Channel.POSTAL);
    }

    private static Arbitrary<OffsetDateTime> beginnings() {
        OffsetDateTime first = OrganisationArbitraries.FIRST_DAY.atStartOfDay().atOffset(VIETNAM);
        return Combinators.combine(
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.integers().between(0, MINUTES_PER_DAY - 1))
                .as((days, minutes) -> first.plusDays(days).plusMinutes(minutes));
    }

    private static Arbitrary<Integer> gaps() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(0, TO_MIDNIGHT)),
                Tuple.of(3, Arbitraries.integers().between(1, MINUTES_PER_DAY)),
                Tuple.of(3, Arbitraries.integers().between(1, 20).map(days -> days * MINUTES_PER_DAY)));
    }

    private static Arbitrary<DossierEventKind> kinds() {
        return Arbitraries.of(DossierEventKind.values());
    }

    private static Arbitrary<Step> steps() {
        // What ends a dossier comes last often enough without being drawn as often as the rest.
        Arbitrary<DossierEventKind> kinds = Arbitraries.frequencyOf(
                Tuple.of(2, kinds()),
                Tuple.of(
                        2,
                        Arbitraries.of(
                                DossierEventKind.TRANSFERRED,
                                DossierEventKind.SUPPLEMENT_REQUESTED,
                                DossierEventKind.SUPPLEMENT_SUPPLIED,
                                DossierEventKind.SUSPENDED,
                                DossierEventKind.RESUMED,
                                DossierEventKind.RESOLVED)));
        return Combinators.combine(kinds, gaps(), details()).as(Step::new);
    }

    private static Arbitrary<Details> details() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of("x0", "x1").optional(0.5),
                        Arbitraries.of(REASON).optional(0.5),
                        Arbitraries.integers().between(0, 20),
                        ProcedureArbitraries.terms())
                .as(Details::new);
    }

    private static OffsetDateTime after(OffsetDateTime moment, int minutes) {
        return minutes == TO_MIDNIGHT ? moment.truncatedTo(ChronoUnit.DAYS).plusDays(1) : moment.plusMinutes(minutes);
    }

    private static List<DossierEvent> history(
            List<DossierEventKind> opening, OffsetDateTime begin, List<Step> first, List<Step> more) {
        List<DossierEvent> events = new ArrayList<>();
        Lifecycle lifecycle = Lifecycle.START;
        OffsetDateTime at = begin;
        for (int i = 0; i < opening.size() + more.size(); i++) {
            Step step = i < opening.size() ? first.get(i) : more.get(i - opening.size());
            DossierEventKind kind = i < opening.size() ? opening.get(i) : step.kind();
            if (lifecycle.accepts(kind)) {
                events.add(event(kind, at, step.details()));
                lifecycle = lifecycle.next(kind).orThrow();
                at = after(at, step.minutes());
            }
        }
        return events;
    }

    private static DossierEvent event(DossierEventKind kind, OffsetDateTime moment, Details details) {
        // The same instant on another clock now and then.
        OffsetDateTime at = details.number() == 0 ? moment.withOffsetSameInstant(ZoneOffset.UTC) : moment;
        Optional<BigDecimal> amount = details.id().map(id -> BigDecimal.valueOf(details.number() * 1000L));
        Optional<OffsetDateTime> appointment =
                details.flag() ? Optional.of(at.plusDays(details.number())) : Optional.empty();
        return switch (kind) {
            case SUBMITTED ->
                DossierEvent.Submitted.builder().at(at).unit(details.id()).build();
            case RECEIVED ->
                DossierEvent.Received.builder()
                        .at(at)
                        .unit(details.id())
                        .official(details.id())
                        .appointedAt(appointment)
                        .slip(details.id())
                        .build();
            case NOT_ACCEPTED ->
                DossierEvent.NotAccepted.builder()
                        .at(at)
                        .reason(details.reason())
                        .build();
            case ASSIGNED ->
                DossierEvent.Assigned.builder()
                        .at(at)
                        .toUnit(details.id())
                        .step(details.flag() ? Optional.of("s0") : Optional.empty())
                        .build();
            case TRANSFERRED ->
                DossierEvent.Transferred.builder()
                        .at(at)
                        .toOfficial(details.id())
                        .step(details.flag() ? Optional.of("s1") : Optional.empty())
                        .build();
            case SUPPLEMENT_REQUESTED ->
                DossierEvent.SupplementRequested.builder()
                        .at(at)
                        .reason(details.reason())
                        .components(details.id().stream().toList())
                        .build();
            case SUPPLEMENT_SUPPLIED -> DossierEvent.ofSupplementSupplied(at);
            case OBLIGATION_REQUESTED ->
                DossierEvent.ObligationRequested.builder()
                        .at(at)
                        .amount(amount)
                        .reduction(details.flag() ? Optional.of("r0") : Optional.empty())
                        .build();
            case OBLIGATION_PAID ->
                DossierEvent.ObligationPaid.builder()
                        .at(at)
                        .amount(amount)
                        .channel(details.flag() ? Optional.of(Channel.ONLINE) : Optional.empty())
                        .build();
            case SUSPENDED ->
                DossierEvent.Suspended.builder().at(at).ground(details.id()).build();
            case RESUMED -> DossierEvent.ofResumed(at);
            case EXTENDED ->
                DossierEvent.Extended.builder()
                        .at(at)
                        .by(details.term())
                        .ground(details.id())
                        .build();
            case APOLOGISED ->
                DossierEvent.Apologised.builder()
                        .at(at)
                        .reason(details.reason())
                        .newAppointment(appointment)
                        .build();
            case RESOLVED ->
                DossierEvent.Resolved.builder()
                        .at(at)
                        .post(details.id())
                        .result(details.id())
                        .build();
            case REFUSED ->
                DossierEvent.Refused.builder().at(at).reason(details.reason()).build();
            case WITHDRAWN -> DossierEvent.ofWithdrawn(at);
            case STOPPED ->
                DossierEvent.Stopped.builder().at(at).reason(details.reason()).build();
            case RESULT_RETURNED ->
                DossierEvent.ResultReturned.builder()
                        .at(at)
                        .channel(details.flag() ? Optional.of(Channel.POSTAL) : Optional.empty())
                        .build();
            case RATED ->
                DossierEvent.Rated.builder()
                        .at(at)
                        .satisfied(details.flag())
                        .score(details.id().map(id -> details.number()))
                        .outOf(details.id().map(id -> 20))
                        .build();
            case PETITION_RAISED ->
                DossierEvent.PetitionRaised.builder()
                        .at(at)
                        .petition(details.id())
                        .build();
        };
    }
}
