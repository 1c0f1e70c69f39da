package org.commune4j.testkit;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.commune4j.core.deadline.CaseFacts;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.dossier.DossierRow;
import org.commune4j.core.dossier.DossierState;
import org.commune4j.core.dossier.EventDetail;
import org.commune4j.core.dossier.Lifecycle;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.procedure.ProcedureCode;
import org.jspecify.annotations.Nullable;

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
    private static final int MOST = 20;
    private static final int EVERY_DETAIL = (1 << 10) - 1;
    private static final List<Channel> CHANNELS = List.of(Channel.DIRECT, Channel.ONLINE, Channel.POSTAL);

    private DossierArbitraries() {}

    /** What an event draws its details from; the bits of {@code told} tell which of them it says. */
    private record Details(int told, int number, Term term) {

        boolean tells(int place) {
            return (told >> place & 1) == 1;
        }

        String id(String prefix) {
            return prefix + number % 2;
        }
    }

    /** A value of each detail for an event at the moment. */
    private static final Map<EventDetail<?>, BiFunction<OffsetDateTime, Details, Object>> VALUES = Map.ofEntries(
            entry(EventDetail.UNIT, (at, drawn) -> drawn.id("u")),
            entry(EventDetail.OFFICIAL, (at, drawn) -> drawn.id("x")),
            entry(EventDetail.APPOINTED_AT, (at, drawn) -> at.plusDays(drawn.number())),
            entry(EventDetail.COMPLETE_AT, (at, drawn) -> at.plusDays(drawn.number())),
            entry(EventDetail.COMPETENT_AT, (at, drawn) -> at.plusHours(drawn.number())),
            entry(EventDetail.SLIP, (at, drawn) -> drawn.id("x")),
            entry(EventDetail.REASON, (at, drawn) -> REASON),
            entry(EventDetail.TO_UNIT, (at, drawn) -> drawn.id("u")),
            entry(EventDetail.TO_OFFICIAL, (at, drawn) -> drawn.id("x")),
            entry(EventDetail.STEP, (at, drawn) -> drawn.id("s")),
            entry(EventDetail.ALLOTTED, (at, drawn) -> drawn.term()),
            entry(EventDetail.COMPONENTS, (at, drawn) -> List.of(drawn.id("x"))),
            entry(EventDetail.AMOUNT, (at, drawn) -> BigDecimal.valueOf(drawn.number() * 1000L)),
            entry(EventDetail.REDUCTION, (at, drawn) -> drawn.id("r")),
            entry(EventDetail.CHANNEL, (at, drawn) -> CHANNELS.get(drawn.number() % CHANNELS.size())),
            entry(EventDetail.GROUND, (at, drawn) -> drawn.id("x")),
            entry(EventDetail.EXTENSION, (at, drawn) -> drawn.term()),
            entry(EventDetail.NEW_APPOINTMENT, (at, drawn) -> at.plusDays(drawn.number())),
            entry(EventDetail.POST, (at, drawn) -> drawn.id("x")),
            entry(EventDetail.RESULT, (at, drawn) -> drawn.id("x")),
            entry(EventDetail.SATISFIED, (at, drawn) -> drawn.number() % 2 == 0),
            entry(EventDetail.SCORE, (at, drawn) -> drawn.number()),
            entry(EventDetail.OUT_OF, (at, drawn) -> MOST),
            entry(EventDetail.PETITION, (at, drawn) -> drawn.id("x")));

    /** One event in so many is known to the day alone, and one in so many its appointment. */
    private static final int DAY_ONLY = 4;

    /** What may come next, and how many minutes later; {@link #TO_MIDNIGHT} for the next midnight. */
    private record Step(DossierEventKind kind, int minutes, Details details) {}

    /** Generates events of every kind, each possible by itself; of some moments only the day is known. */
    public static Arbitrary<DossierEvent> events() {
        return Combinators.combine(kinds(), beginnings(), details()).as((kind, at, drawn) -> {
            DossierEvent event = event(kind, at, drawn);
            return switch (drawn.number() % DAY_ONLY) {
                case 1 -> event.knownToDay();
                case 2 -> event.knownToDay(EventDetail.APPOINTED_AT).knownToDay(EventDetail.NEW_APPOINTMENT);
                default -> event;
            };
        });
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
                    if (number % 3 == 0) {
                        dossier.official("x" + number % 2);
                    }
                    if (number % 5 == 0) {
                        dossier.pausedMinutes(number * (number % 7));
                    }
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
                        Arbitraries.of(DossierState.values())
                                .filter(state -> state != DossierState.NOT_BEGUN)
                                .optional(0.8),
                        Arbitraries.of(true, false).list().ofSize(9),
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
                            .official(Optional.of("x1").filter(id -> given.get(5)))
                            .reason(Optional.of(REASON).filter(reason -> given.get(6)))
                            .completeAt(optional(isReceived && given.get(7), after(received, later.get(2))))
                            .pauses(
                                    isReceived && given.get(8)
                                            ? List.of(new DossierRow.PausedTime(received, Optional.of(finished)))
                                            : List.of())
                            .tracked(tracked)
                            .build();
                })
                .filter(row -> Dossier.from(row).isValid());
    }

    private static Optional<OffsetDateTime> optional(boolean given, OffsetDateTime moment) {
        return given ? Optional.of(moment) : Optional.empty();
    }

    private static Arbitrary<Channel> channels() {
        return Arbitraries.of(CHANNELS);
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
                        Arbitraries.integers().between(0, EVERY_DETAIL).withDistribution(RandomDistribution.uniform()),
                        Arbitraries.integers().between(0, MOST),
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

    private static DossierEvent event(DossierEventKind kind, OffsetDateTime moment, Details drawn) {
        // The same instant on another clock now and then.
        OffsetDateTime at = drawn.number() == 0 ? moment.withOffsetSameInstant(ZoneOffset.UTC) : moment;
        Map<EventDetail<?>, Object> details = new HashMap<>();
        for (EventDetail<?> detail : kind.details()) {
            // Points come with what they are out of.
            int place = kind.details().indexOf(detail == EventDetail.OUT_OF ? EventDetail.SCORE : detail);
            if (kind.required().contains(detail) || drawn.tells(place)) {
                details.put(detail, valueOf(detail, at, drawn));
            }
        }
        return DossierEvent.of(kind, at, details);
    }

    private static Object valueOf(EventDetail<?> detail, OffsetDateTime at, Details drawn) {
        @Nullable BiFunction<OffsetDateTime, Details, Object> value = VALUES.get(detail);
        if (value == null) {
            throw new IllegalStateException(
                    "The detail '" + detail + "' of an event has no value here; add it to the table of this class");
        }
        return value.apply(at, drawn);
    }
}
