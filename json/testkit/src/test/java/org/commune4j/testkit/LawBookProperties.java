package org.commune4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.CommunePart;
import org.commune4j.core.commune.Completeness;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.AppointmentKind;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.OfficialKind;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.rule.Evaluation;
import org.commune4j.core.rule.EvaluationHistory;
import org.commune4j.core.rule.Outcome;
import org.commune4j.core.rule.Verdict;
import org.commune4j.core.time.DateRange;
import org.commune4j.properties.Seed;

/** What holds of every rule of the law books that ship, over any commune. */
class LawBookProperties {

    private static final LawBook LAW = EveryRuleTest.OF_HOST;

    @Provide
    Arbitrary<Commune> communes() {
        return CommuneArbitraries.withDuties(
                Arbitraries.oneOf(CommuneArbitraries.communes(), CommuneArbitraries.standardCommunes()));
    }

    @Provide
    Arbitrary<Commune> partialCommunes() {
        return CommuneArbitraries.withDuties(Arbitraries.oneOf(
                CommuneArbitraries.communes(Completeness.PARTIAL),
                CommuneArbitraries.standardCommunes(Completeness.PARTIAL)));
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.oneOf(
                OrganisationArbitraries.dates(),
                Arbitraries.of(LocalDate.of(2025, 9, 15), LocalDate.of(2025, 12, 1), LocalDate.of(2026, 11, 1)));
    }

    @Property(seed = Seed.FIXED, edgeCases = EdgeCasesMode.NONE)
    void whatRestsOnLawHasAReferenceAndNothingElseHas(
            @ForAll("communes") Commune commune, @ForAll("dates") LocalDate date) {
        LAW.evaluate(commune, date).verdicts().forEach(ExplanationChecks::assertReferences);
    }

    @Property(seed = Seed.FIXED, edgeCases = EdgeCasesMode.NONE)
    void bothLanguagesHaveEveryTextAndUseEveryArgument(
            @ForAll("communes") Commune commune, @ForAll("dates") LocalDate date) {
        LAW.evaluate(commune, date).verdicts().forEach(ExplanationChecks::assertTexts);
    }

    @Property(seed = Seed.FIXED, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheDocumentDoesNotMatter(
            @ForAll("communes") Commune commune, @ForAll("dates") LocalDate date, @ForAll long seed) {
        Commune shuffled = commune.toBuilder()
                .units(shuffled(commune.units(), seed))
                .posts(shuffled(commune.posts(), seed))
                .officials(shuffled(commune.officials(), seed))
                .appointments(shuffled(commune.appointments(), seed))
                .absences(shuffled(commune.absences(), seed))
                .substitutions(shuffled(commune.substitutions(), seed))
                .reportedFigures(shuffled(commune.reportedFigures(), seed))
                .tasks(shuffled(commune.tasks(), seed))
                .assignments(shuffled(commune.assignments(), seed))
                .transfers(shuffled(commune.transfers(), seed))
                .escalations(shuffled(commune.escalations(), seed))
                .build();

        assertThat(LAW.evaluate(shuffled, date)).isEqualTo(LAW.evaluate(commune, date));
    }

    private static <T> List<T> shuffled(List<T> list, long seed) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    @Property(seed = Seed.FIXED, edgeCases = EdgeCasesMode.NONE)
    void anUnrelatedOfficialChangesNoVerdict(@ForAll("communes") Commune commune, @ForAll("dates") LocalDate date) {
        List<Official> officials = new ArrayList<>(commune.officials());
        officials.add(Official.builder().id("somebody").build());
        Evaluation without = LAW.evaluate(commune, date);
        Evaluation with = LAW.evaluate(commune.toBuilder().officials(officials).build(), date);

        Set<Verdict> left = new HashSet<>(without.verdicts());
        left.removeIf(verdict -> verdict.subjectId().isEmpty());
        with.verdicts().forEach(left::remove);
        assertThat(left).isEmpty();
    }

    @Property(seed = Seed.FIXED, edgeCases = EdgeCasesMode.NONE)
    void supplyingWhatIsNotSaidNeverFlipsADefiniteVerdict(
            @ForAll("partialCommunes") Commune commune,
            @ForAll("dates") LocalDate date,
            @ForAll AppointmentKind appointmentKind,
            @ForAll OfficialKind officialKind,
            @ForAll boolean flag) {
        Commune.Builder more = commune.toBuilder()
                .appointments(supplied(commune.appointments(), appointmentKind))
                .officials(commune.officials().stream()
                        .map(official -> official.toBuilder()
                                .kind(official.kind().orElse(officialKind))
                                .build())
                        .toList())
                .tasks(commune.tasks().stream()
                        .map(task -> task.toBuilder()
                                .hoursPerYear(task.hoursPerYear().orElse(BigDecimal.ONE))
                                .build())
                        .toList())
                .transfers(commune.transfers().stream()
                        .map(transfer -> transfer.toBuilder()
                                .passOn(transfer.passOn().orElse(flag))
                                .build())
                        .toList());
        if (flag && !commune.units().isEmpty()) {
            Unit unit = commune.units().get(0);
            List<Unit> units = new ArrayList<>(commune.units());
            units.add(unit.toBuilder().id("new").build());
            more.units(units);
        }
        compare(LAW.evaluate(commune, date), LAW.evaluate(more.build(), date));
    }

    /** A second main post of an official would say the contrary of the first: it is supplied as one held besides. */
    private static List<Appointment> supplied(List<Appointment> appointments, AppointmentKind kind) {
        Set<String> withMainPost = new HashSet<>();
        appointments.stream()
                .filter(appointment -> appointment.kind().equals(Optional.of(AppointmentKind.PRIMARY)))
                .forEach(appointment -> withMainPost.add(appointment.official()));
        List<Appointment> supplied = new ArrayList<>();
        for (Appointment appointment : appointments) {
            boolean second = appointment.kind().isEmpty()
                    && kind == AppointmentKind.PRIMARY
                    && !withMainPost.add(appointment.official());
            supplied.add(appointment.toBuilder()
                    .kind(appointment.kind().orElse(second ? AppointmentKind.CONCURRENT : kind))
                    .share(appointment.share().orElse(new BigDecimal("0.5")))
                    .build());
        }
        return supplied;
    }

    @Property(seed = Seed.FIXED, edgeCases = EdgeCasesMode.NONE)
    void sayingThatThePartsAreCompleteNeverFlipsADefiniteVerdict(
            @ForAll("partialCommunes") Commune commune, @ForAll("dates") LocalDate date) {
        Commune.Builder complete = commune.toBuilder();
        for (CommunePart part : CommunePart.values()) {
            complete.completeness(part, Completeness.ofComplete(date));
        }
        compare(LAW.evaluate(commune, date), LAW.evaluate(complete.build(), date));
    }

    /** What was definite stays; what was not may become anything. */
    private static void compare(Evaluation less, Evaluation more) {
        Map<String, Verdict> byKey = new HashMap<>();
        more.verdicts().forEach(verdict -> byKey.put(key(verdict), verdict));
        for (Verdict verdict : less.verdicts()) {
            if (verdict.outcome() != Outcome.UNDETERMINED && verdict.subjectId().isPresent()) {
                assertThat(byKey.get(key(verdict)))
                        .as(() -> verdict.explanation().render(Locale.ENGLISH))
                        .isEqualTo(verdict);
            }
        }
    }

    private static String key(Verdict verdict) {
        return verdict.rule().code() + " " + verdict.subjectId().orElse("");
    }

    @Property(seed = Seed.FIXED, tries = 20, edgeCases = EdgeCasesMode.NONE)
    void aHistoryAgreesWithEvaluatingEachDay(@ForAll("communes") Commune commune) {
        DateRange range = DateRange.of(LocalDate.of(2025, 9, 20), LocalDate.of(2026, 1, 20));
        EvaluationHistory history = LAW.evaluateOver(commune, range);
        for (LocalDate day = range.startOrMin(); day.isBefore(range.endOrMax()); day = day.plusDays(1)) {
            Evaluation today = LAW.evaluate(commune, day);
            Evaluation found = history.evaluations().get(day);
            assertThat(found.verdicts()).as("on %s", day).isEqualTo(today.verdicts());
            assertThat(history.changes().containsKey(day))
                    .isEqualTo(day.isAfter(range.startOrMin())
                            && !LAW.evaluate(commune, day.minusDays(1))
                                    .diff(today)
                                    .isEmpty());
        }
    }

    @Property(seed = Seed.FIXED, edgeCases = EdgeCasesMode.NONE)
    void nothingChangesBetweenAnEvaluationAndItself(
            @ForAll("communes") Commune commune, @ForAll("dates") LocalDate date) {
        Evaluation evaluation = LAW.evaluate(commune, date);

        assertThat(evaluation.diff(LAW.evaluate(commune, date))).isEmpty();
        assertThat(evaluation.verdicts()).noneMatch(verdict -> verdict.failure().isPresent());
    }

    @Property(seed = Seed.FIXED, tries = 10, edgeCases = EdgeCasesMode.NONE)
    void oneBookServesManyThreads(@ForAll("communes") Commune commune, @ForAll("dates") LocalDate date)
            throws Exception {
        Evaluation expected = LAW.evaluate(commune, date);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Evaluation>> futures = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                futures.add(threads.submit(() -> LAW.evaluate(commune, date)));
            }
            for (Future<Evaluation> future : futures) {
                assertThat(future.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }
}
