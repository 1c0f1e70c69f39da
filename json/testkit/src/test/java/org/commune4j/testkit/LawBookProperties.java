package org.commune4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
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
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.explain.Ground;
import org.commune4j.core.law.Basis;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.rule.Evaluation;
import org.commune4j.core.rule.EvaluationHistory;
import org.commune4j.core.rule.Outcome;
import org.commune4j.core.rule.ParameterValue;
import org.commune4j.core.rule.Verdict;
import org.commune4j.core.staffing.Appointment;
import org.commune4j.core.staffing.AppointmentKind;
import org.commune4j.core.staffing.Official;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.MessageBundles;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.vietnam.Figures;
import org.commune4j.core.vietnam.LawBooks;
import org.commune4j.properties.Seed;

/** What holds of every rule of the law books that ship, over any commune. */
class LawBookProperties {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final LawBook LAW = LawBooks.vietnam()
            .overriding(
                    Figures.EARLY_SHARE_TARGET,
                    ParameterValue.of(new BigDecimal("0.95"), DateRange.ALWAYS, Basis.NORM));

    @Provide
    Arbitrary<Commune> communes() {
        return CommuneArbitraries.communes();
    }

    @Provide
    Arbitrary<Commune> partialCommunes() {
        return CommuneArbitraries.communes(Completeness.PARTIAL);
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
        for (Verdict verdict : LAW.evaluate(commune, date).verdicts()) {
            check(verdict.explanation());
            assertThat(verdict.explanation().reference())
                    .isEqualTo(verdict.rule().basis().reference());
        }
    }

    private static void check(Explanation node) {
        assertThat(node.reference().isPresent()).as("%s", node).isEqualTo(node.ground() == Ground.LAW);
        node.children().forEach(LawBookProperties::check);
    }

    @Property(seed = Seed.FIXED, edgeCases = EdgeCasesMode.NONE)
    void bothLanguagesHaveEveryTextAndUseEveryArgument(
            @ForAll("communes") Commune commune, @ForAll("dates") LocalDate date) {
        for (Verdict verdict : LAW.evaluate(commune, date).verdicts()) {
            check(verdict.rule().title());
            checkMessages(verdict.explanation());
            verdict.remedies().forEach(LawBookProperties::check);
        }
        LawBooks.vietnam().evaluate(commune, date).undetermined().forEach(verdict -> {
            checkMessages(verdict.explanation());
            verdict.remedies().forEach(LawBookProperties::check);
        });
    }

    private static void checkMessages(Explanation node) {
        check(node.message());
        node.children().forEach(LawBookProperties::checkMessages);
    }

    private static void check(Message message) {
        if (!message.code().equals(Message.TEXT)) {
            for (Locale language : List.of(VIETNAMESE, Locale.ENGLISH)) {
                String pattern = MessageBundles.standard()
                        .find(message.code(), language)
                        .orElseThrow(() -> new AssertionError("No text in '" + language + "' for " + message));
                TreeSet<String> given = new TreeSet<>(message.arguments().keySet());
                given.remove("text");
                assertThat(new TreeSet<>(MessageBundles.argumentNames(pattern)))
                        .as("arguments of %s in '%s'", message.code(), language)
                        .isEqualTo(given);
            }
        }
        message.arguments().values().forEach(LawBookProperties::checkArgument);
    }

    private static void checkArgument(Object value) {
        if (value instanceof Message nested) {
            check(nested);
        } else if (value instanceof List<?> list) {
            list.forEach(LawBookProperties::checkArgument);
        }
    }

    @Property(seed = Seed.FIXED, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheDocumentDoesNotMatter(
            @ForAll("communes") Commune commune, @ForAll("dates") LocalDate date, @ForAll long seed) {
        Commune shuffled = commune.toBuilder()
                .units(shuffled(commune.units(), seed))
                .posts(shuffled(commune.posts(), seed))
                .officials(shuffled(commune.officials(), seed))
                .appointments(shuffled(commune.appointments(), seed))
                .reportedFigures(shuffled(commune.reportedFigures(), seed))
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

        for (Verdict verdict : without.verdicts()) {
            if (verdict.subjectId().isPresent()) {
                assertThat(with.verdicts()).contains(verdict);
            }
        }
    }

    @Property(seed = Seed.FIXED, edgeCases = EdgeCasesMode.NONE)
    void supplyingWhatIsNotSaidNeverFlipsADefiniteVerdict(
            @ForAll("partialCommunes") Commune commune,
            @ForAll("dates") LocalDate date,
            @ForAll AppointmentKind kind,
            @ForAll boolean withUnit) {
        Commune.Builder more = commune.toBuilder()
                .appointments(commune.appointments().stream()
                        .map(appointment -> supplied(appointment, kind))
                        .toList());
        if (withUnit && !commune.units().isEmpty()) {
            Unit unit = commune.units().get(0);
            List<Unit> units = new ArrayList<>(commune.units());
            units.add(unit.toBuilder().id("new").build());
            more.units(units);
        }
        compare(LAW.evaluate(commune, date), LAW.evaluate(more.build(), date));
    }

    private static Appointment supplied(Appointment appointment, AppointmentKind kind) {
        return appointment.toBuilder()
                .kind(appointment.kind().orElse(kind))
                .share(appointment.share().orElse(new BigDecimal("0.5")))
                .build();
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
                        .as("%s", verdict.explanation().render(Locale.ENGLISH))
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
