package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.dossier.Breakdown;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierAssessment;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.dossier.DossierState;
import org.commune4j.core.dossier.EventDetail;
import org.commune4j.core.dossier.Lifecycle;
import org.commune4j.core.dossier.ServiceCounts;
import org.commune4j.core.dossier.ServiceFigure;
import org.commune4j.core.dossier.ServiceKey;
import org.commune4j.core.dossier.ServiceTally;
import org.commune4j.core.dossier.StepRecord;
import org.commune4j.core.dossier.TallyScope;
import org.commune4j.core.dossier.WorkingDayCounts;
import org.commune4j.core.dossier.WorkingDayCounts.ServiceDuration;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.rule.Truth;
import org.commune4j.properties.Seed;

class ServiceTallyProperties {

    private static final LawBook LAW = LawBooks.vietnam();
    private static final OffsetDateTime AS_OF = OffsetDateTime.parse("2025-10-15T12:00:00+07:00");
    private static final List<String> CODES =
            List.of("1.004837", "1.001193", "1.001193.000.00.00.H48", "1.012796", "9.999999");
    private static final List<DossierEventKind> KINDS = List.of(DossierEventKind.values());

    @Provide
    Arbitrary<List<Dossier>> dossiers() {
        return Arbitraries.longs()
                .map(seed -> IntStream.range(0, 24)
                        .mapToObj(i -> dossier("D-" + i, new Random(seed * 31 + i)))
                        .toList());
    }

    @Provide
    Arbitrary<TallyScope> scopes() {
        TallyScope all = TallyScope.of(AS_OF);
        return Arbitraries.of(
                all,
                all.since(LocalDate.of(2025, 9, 1)),
                all.since(LocalDate.of(2025, 10, 1)).withDossierIds(2),
                all.withDossierIds(1000));
    }

    /** A dossier that the lifecycle allows: of every kind of event, some kinds not kept track of. */
    static Dossier dossier(String id, Random random) {
        Dossier.Builder builder = Dossier.builder(id, ProcedureCode.parse(pick(CODES, random)));
        if (random.nextInt(4) > 0) {
            builder.channel(pick(List.of(Channel.DIRECT, Channel.ONLINE), random));
        }
        if (random.nextInt(4) > 0) {
            builder.unit(pick(List.of("U-1", "U-2"), random));
        }
        if (random.nextInt(4) == 0) {
            builder.untracked(pick(KINDS, random), pick(KINDS, random));
        }
        OffsetDateTime at = OffsetDateTime.parse("2025-08-20T08:00:00+07:00").plusHours(random.nextInt(24 * 50));
        Lifecycle lifecycle = Lifecycle.START;
        if (random.nextInt(5) > 0) {
            builder.event(event(DossierEventKind.RECEIVED, at, random));
            lifecycle = lifecycle.next(DossierEventKind.RECEIVED).orThrow();
        } else {
            builder.event(event(DossierEventKind.SUBMITTED, at, random));
            lifecycle = lifecycle.next(DossierEventKind.SUBMITTED).orThrow();
        }
        int tries = random.nextInt(14);
        for (int i = 0; i < tries; i++) {
            DossierEventKind kind = pick(KINDS, random);
            if (lifecycle.accepts(kind)) {
                at = at.plusHours(random.nextInt(60));
                builder.event(event(kind, at, random));
                lifecycle = lifecycle.next(kind).orThrow();
            }
        }
        return builder.build().orThrow();
    }

    private static DossierEvent event(DossierEventKind kind, OffsetDateTime at, Random random) {
        return switch (kind) {
            case RECEIVED -> {
                DossierEvent received = DossierEvent.of(kind, at);
                if (random.nextBoolean()) {
                    received = received.with(EventDetail.APPOINTED_AT, at.plusDays(random.nextInt(9)));
                }
                yield random.nextBoolean() ? received.by("U-3", "O-" + random.nextInt(3)) : received;
            }
            case ASSIGNED -> DossierEvent.of(kind, at).with(EventDetail.TO_OFFICIAL, "O-" + random.nextInt(3));
            case TRANSFERRED ->
                random.nextBoolean()
                        ? DossierEvent.of(kind, at)
                        : DossierEvent.of(kind, at).to("U-" + random.nextInt(4), "O-" + random.nextInt(3));
            case OBLIGATION_REQUESTED ->
                DossierEvent.of(kind, at).with(EventDetail.AMOUNT, BigDecimal.valueOf(random.nextInt(3)));
            case OBLIGATION_PAID ->
                DossierEvent.of(kind, at)
                        .with(EventDetail.CHANNEL, pick(List.of(Channel.DIRECT, Channel.ONLINE), random));
            case EXTENDED -> DossierEvent.ofExtended(at, Term.workingDays(2));
            case APOLOGISED ->
                random.nextBoolean()
                        ? DossierEvent.of(kind, at)
                        : DossierEvent.of(kind, at).with(EventDetail.NEW_APPOINTMENT, at.plusDays(3));
            case RATED -> DossierEvent.ofRated(at, random.nextInt(3) > 0);
            default -> DossierEvent.of(kind, at);
        };
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static ServiceTally tally(List<Dossier> dossiers, TallyScope scope) {
        return dossiers.stream().collect(LAW.serviceTally(scope));
    }

    @Property(seed = Seed.FIXED, tries = 60)
    void mergingInAnySplitAndOrderEqualsOnePass(
            @ForAll("dossiers") List<Dossier> dossiers,
            @ForAll("scopes") TallyScope scope,
            @ForAll @IntRange(min = 1, max = 6) int parts,
            @ForAll Random random) {
        ServiceTally whole = tally(dossiers, scope);
        Map<Integer, List<Dossier>> split =
                dossiers.stream().collect(Collectors.groupingBy(any -> random.nextInt(parts), Collectors.toList()));
        List<ServiceTally> tallies = new ArrayList<>(
                split.values().stream().map(part -> tally(part, scope)).toList());
        Collections.shuffle(tallies, random);

        assertThat(ServiceTally.merge(tallies).orThrow()).isEqualTo(whole);
        assertThat(tallies.stream()
                        .reduce((one, other) -> one.merge(other).orThrow())
                        .orElseThrow())
                .isEqualTo(whole);
        assertThat(dossiers.parallelStream().collect(LAW.serviceTally(scope))).isEqualTo(whole);
        List<Dossier> shuffled = new ArrayList<>(dossiers);
        Collections.shuffle(shuffled, random);
        assertThat(tally(shuffled, scope)).isEqualTo(whole);
    }

    @Property(seed = Seed.FIXED, tries = 60)
    void theSumsOfEveryBreakdownEqualTheTotal(
            @ForAll("dossiers") List<Dossier> dossiers, @ForAll("scopes") TallyScope scope) {
        ServiceTally tally = tally(dossiers, scope);

        for (Breakdown by : Breakdown.values()) {
            assertThat(tally.counts(by).keySet()).allMatch(key -> key.parts().size() == by.parts());
            for (ServiceFigure figure : ServiceFigure.values()) {
                assertThat(tally.counts(by).values().stream()
                                .mapToLong(counts -> counts.count(figure))
                                .sum())
                        .as("%s by %s", figure, by)
                        .isEqualTo(tally.count(figure));
            }
            for (ServiceDuration measure : ServiceDuration.values()) {
                Map<Integer, Long> sum = new TreeMap<>();
                long undetermined = 0;
                for (ServiceCounts counts : tally.counts(by).values()) {
                    counts.durations(measure)
                            .dossiersByDays()
                            .forEach((days, count) -> sum.merge(days, count, Long::sum));
                    undetermined += counts.durations(measure).undetermined();
                }
                assertThat(WorkingDayCounts.of(sum, undetermined)).isEqualTo(tally.durations(measure));
            }
        }
        assertThat(tally.count(ServiceFigure.SEEN)).isEqualTo(dossiers.size());
    }

    @Property(seed = Seed.FIXED, tries = 60)
    void everyFigureIsWhatAssessingEachDossierGives(
            @ForAll("dossiers") List<Dossier> dossiers, @ForAll("scopes") TallyScope scope) {
        ServiceTally tally = tally(dossiers, scope);

        assertThat(figures(tally.total())).isEqualTo(byHand(dossiers, scope));
        for (Breakdown by : Breakdown.values()) {
            Map<ServiceKey, List<Dossier>> grouped = dossiers.stream()
                    .collect(Collectors.groupingBy(
                            dossier -> keyByHand(by, dossier), TreeMap::new, Collectors.toList()));
            assertThat(tally.counts(by).keySet()).isEqualTo(grouped.keySet());
            grouped.forEach(
                    (key, group) -> assertThat(figures(tally.find(by, key).orElseThrow()))
                            .as("%s %s", by, key)
                            .isEqualTo(byHand(group, scope)));
        }
    }

    @Property(seed = Seed.FIXED, tries = 40)
    void everyNumberOpensDownToItsDossiers(@ForAll("dossiers") List<Dossier> dossiers) {
        ServiceTally tally = tally(dossiers, TallyScope.of(AS_OF).withDossierIds(1000));

        for (ServiceFigure figure : ServiceFigure.values()) {
            List<String> expected = dossiers.stream()
                    .filter(dossier -> byHand(List.of(dossier), tally.scope()).get(figure) > 0)
                    .map(Dossier::id)
                    .sorted()
                    .toList();
            assertThat(tally.total().dossierIds(figure).ids()).as(figure.name()).isEqualTo(expected);
        }
    }

    private static Map<ServiceFigure, Long> figures(ServiceCounts counts) {
        Map<ServiceFigure, Long> figures = new EnumMap<>(ServiceFigure.class);
        for (ServiceFigure figure : ServiceFigure.values()) {
            figures.put(figure, counts.count(figure));
        }
        return figures;
    }

    // ---------------------------------------------------------------- by hand

    private static ServiceKey keyByHand(Breakdown by, Dossier whole) {
        Dossier dossier = whole.asOf(AS_OF).orElse(whole);
        String procedure = dossier.procedure().base().toString();
        String field = LAW.assess(whole, AS_OF.plusYears(1))
                .procedure()
                .map(found -> found.field().code())
                .orElse("");
        String channel = dossier.channel().map(Channel::code).orElse("");
        List<StepRecord> steps =
                LAW.assess(whole, whole.asOf(AS_OF).isPresent() ? AS_OF : AS_OF.plusYears(1)).steps().stream()
                        .filter(step -> !step.isAfterEnd())
                        .toList();
        String official =
                steps.isEmpty() ? "" : steps.get(steps.size() - 1).official().orElse("");
        String unit = dossier.unit().orElse("");
        for (StepRecord step : steps) {
            unit = step.unit().orElse(unit);
        }
        return switch (by) {
            case PROCEDURE -> ServiceKey.of(procedure);
            case FIELD -> ServiceKey.of(field);
            case CHANNEL -> ServiceKey.of(channel);
            case UNIT -> ServiceKey.of(unit);
            case OFFICIAL -> ServiceKey.of(official);
            case PROCEDURE_AND_CHANNEL -> ServiceKey.of(procedure, channel);
            case SERVICE -> ServiceKey.of(procedure, field, channel);
            case HANDLER -> ServiceKey.of(unit, official);
            case RECEIVED_BY -> ServiceKey.of(receiver(dossier));
            case HANDLING -> ServiceKey.of(unit, official, receiver(dossier));
        };
    }

    private static String receiver(Dossier dossier) {
        return dossier.events().stream()
                .filter(event -> event.kind() == DossierEventKind.RECEIVED)
                .findFirst()
                .flatMap(event -> event.find(EventDetail.UNIT))
                .or(dossier::unit)
                .orElse("");
    }

    private static Map<ServiceFigure, Long> byHand(List<Dossier> dossiers, TallyScope scope) {
        Map<ServiceFigure, Long> figures = new EnumMap<>(ServiceFigure.class);
        for (ServiceFigure figure : ServiceFigure.values()) {
            figures.put(figure, 0L);
        }
        for (Dossier dossier : dossiers) {
            one(dossier, scope).forEach((figure, count) -> figures.merge(figure, count, Long::sum));
        }
        return figures;
    }

    private static Map<ServiceFigure, Long> one(Dossier whole, TallyScope scope) {
        Map<ServiceFigure, Long> found = new EnumMap<>(ServiceFigure.class);
        found.put(ServiceFigure.SEEN, 1L);
        if (whole.asOf(AS_OF).isEmpty()) {
            found.put(ServiceFigure.NOT_BEGUN, 1L);
            return found;
        }
        DossierAssessment assessment = LAW.assess(whole, AS_OF);
        Dossier dossier = assessment.dossier().dossier();
        boolean endedBefore = dossier.findEnd()
                .filter(end -> scope.since()
                        .filter(day -> end.at().isBefore(OffsetDateTime.parse(day + "T00:00:00+07:00")))
                        .isPresent())
                .isPresent();
        if (endedBefore) {
            found.put(ServiceFigure.SETTLED_BEFORE, 1L);
            return found;
        }
        if (dossier.receivedAt().isEmpty()) {
            found.put(
                    dossier.state() == DossierState.NOT_ACCEPTED
                            ? ServiceFigure.NOT_ACCEPTED
                            : dossier.state() == DossierState.WITHDRAWN
                                    ? ServiceFigure.WITHDRAWN_BEFORE_RECEIPT
                                    : ServiceFigure.AWAITING_RECEIPT,
                    1L);
            return found;
        }
        found.put(ServiceFigure.DOSSIERS, 1L);
        if (dossier.procedure().toString().equals("9.999999")) {
            found.put(ServiceFigure.PROCEDURE_UNKNOWN, 1L);
        }
        boolean before = scope.since()
                .filter(day -> dossier.receivedAt().get().isBefore(OffsetDateTime.parse(day + "T00:00:00+07:00")))
                .isPresent();
        found.put(before ? ServiceFigure.CARRIED_OVER : ServiceFigure.RECEIVED, 1L);
        Timeliness legal = assessment.legalTimeliness().orElseThrow();
        Timeliness portal = assessment.portalTimeliness().orElseThrow();
        DossierEventKind end = dossier.findEnd().map(DossierEvent::kind).orElse(null);
        String word = legal == Timeliness.OVERDUE ? "LATE" : legal.name();
        found.put(ServiceFigure.valueOf("LEGAL_" + word), 1L);
        found.put(ServiceFigure.valueOf("PORTAL_" + (portal == Timeliness.OVERDUE ? "LATE" : portal.name())), 1L);
        String stage = end == null ? "PENDING_" : "FINISHED_";
        put(found, ServiceFigure.FINISHED, end != null);
        put(found, ServiceFigure.valueOf("PORTAL_" + stage + "LATE"), portal == Timeliness.OVERDUE);
        put(found, ServiceFigure.valueOf("PORTAL_" + stage + "UNDETERMINED"), portal == Timeliness.UNDETERMINED);
        put(found, ServiceFigure.FINISHED_LATE, end != null && legal == Timeliness.OVERDUE);
        put(found, ServiceFigure.FINISHED_UNDETERMINED, end != null && legal == Timeliness.UNDETERMINED);
        if (end == null) {
            found.put(ServiceFigure.PENDING, 1L);
            found.put(
                    switch (legal) {
                        case EARLY, ON_TIME -> ServiceFigure.PENDING_IN_TIME;
                        case OVERDUE -> ServiceFigure.PENDING_OVERDUE;
                        case UNDETERMINED -> ServiceFigure.PENDING_UNDETERMINED;
                    },
                    1L);
        } else if (end == DossierEventKind.RESOLVED || end == DossierEventKind.RESULT_RETURNED) {
            found.put(ServiceFigure.RESOLVED, 1L);
            found.put(ServiceFigure.valueOf("RESOLVED_" + word), 1L);
        } else {
            found.put(ServiceFigure.valueOf(end.name()), 1L);
        }
        events(dossier, found);
        Truth late = assessment.dossier().isLate();
        boolean sent = dossier.count(DossierEventKind.APOLOGISED) > 0;
        boolean tracked = dossier.isTracked(DossierEventKind.APOLOGISED);
        put(found, ServiceFigure.APOLOGIES_OWED, !sent && tracked && late.isTrue());
        put(found, ServiceFigure.APOLOGIES_UNDETERMINED, !sent && !late.isFalse() && !(late.isTrue() && tracked));
        return found;
    }

    private static void events(Dossier dossier, Map<ServiceFigure, Long> found) {
        long supplements = dossier.count(DossierEventKind.SUPPLEMENT_REQUESTED);
        List<DossierEvent> all = dossier.events();
        long handovers = all.subList(0, dossier.findEnd().map(all::indexOf).orElse(all.size())).stream()
                .filter(event ->
                        event.kind() == DossierEventKind.ASSIGNED || event.kind() == DossierEventKind.TRANSFERRED)
                .count();
        boolean corrected = dossier.count(DossierEventKind.CORRECTED) > 0;
        boolean reopened = dossier.count(DossierEventKind.REOPENED) > 0;
        put(found, ServiceFigure.CORRECTED, corrected);
        put(found, ServiceFigure.REOPENED, reopened);
        put(
                found,
                ServiceFigure.REWORK_UNTRACKED,
                !corrected
                        && !reopened
                        && !(dossier.isTracked(DossierEventKind.CORRECTED)
                                && dossier.isTracked(DossierEventKind.REOPENED)));
        found.put(ServiceFigure.SUPPLEMENT_REQUESTS, supplements);
        put(found, ServiceFigure.WITH_SUPPLEMENT, supplements > 0);
        put(
                found,
                ServiceFigure.SUPPLEMENTS_UNTRACKED,
                supplements == 0 && !dossier.isTracked(DossierEventKind.SUPPLEMENT_REQUESTED));
        found.put(ServiceFigure.HANDOVERS, handovers);
        put(
                found,
                ServiceFigure.HANDOVERS_UNTRACKED,
                handovers == 0
                        && !(dossier.isTracked(DossierEventKind.ASSIGNED)
                                && dossier.isTracked(DossierEventKind.TRANSFERRED)));
        found.put(ServiceFigure.APOLOGIES_SENT, (long) dossier.count(DossierEventKind.APOLOGISED));
        boolean rated = dossier.count(DossierEventKind.RATED) > 0;
        boolean bad = any(
                dossier,
                event -> event.find(EventDetail.SATISFIED)
                        .filter(liked -> !liked)
                        .isPresent());
        boolean petition = dossier.count(DossierEventKind.PETITION_RAISED) > 0;
        boolean ratings = dossier.isTracked(DossierEventKind.RATED);
        boolean petitions = dossier.isTracked(DossierEventKind.PETITION_RAISED);
        put(found, ServiceFigure.SATISFIED, rated && !bad);
        put(found, ServiceFigure.DISSATISFIED, bad);
        put(found, ServiceFigure.PETITIONED, petition);
        put(found, ServiceFigure.DISLIKED, bad || petition);
        put(found, ServiceFigure.RATINGS_UNTRACKED, !rated && !ratings);
        put(found, ServiceFigure.PETITIONS_UNTRACKED, !petition && !petitions);
        put(found, ServiceFigure.DISLIKED_UNDETERMINED, !bad && !petition && !(ratings && petitions));
        boolean payable = any(
                dossier,
                event -> event.kind() == DossierEventKind.OBLIGATION_REQUESTED
                        && event.find(EventDetail.AMOUNT).orElseThrow().signum() > 0);
        put(found, ServiceFigure.PAYABLE, payable);
        boolean online = any(
                dossier,
                event -> event.kind() == DossierEventKind.OBLIGATION_PAID
                        && event.find(EventDetail.CHANNEL).orElseThrow().equals(Channel.ONLINE));
        put(found, ServiceFigure.PAID_ONLINE, payable && online);
        put(
                found,
                ServiceFigure.PAID_ONLINE_UNDETERMINED,
                payable && !online && !dossier.isTracked(DossierEventKind.OBLIGATION_PAID));
        put(
                found,
                ServiceFigure.PAYMENTS_UNTRACKED,
                !payable && !dossier.isTracked(DossierEventKind.OBLIGATION_REQUESTED));
    }

    private static boolean any(Dossier dossier, Predicate<DossierEvent> condition) {
        return dossier.events().stream().anyMatch(condition);
    }

    private static void put(Map<ServiceFigure, Long> found, ServiceFigure figure, boolean holds) {
        found.put(figure, holds ? 1L : 0L);
    }
}
