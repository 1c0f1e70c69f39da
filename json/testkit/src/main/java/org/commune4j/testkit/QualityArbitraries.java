package org.commune4j.testkit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Edition;
import org.commune4j.core.quality.Band;
import org.commune4j.core.quality.Fallback;
import org.commune4j.core.quality.Formula;
import org.commune4j.core.quality.IndexDefinition;
import org.commune4j.core.quality.Indicator;
import org.commune4j.core.quality.IndicatorGroup;
import org.commune4j.core.quality.Input;
import org.commune4j.core.quality.Measure;
import org.commune4j.core.quality.Measurements;
import org.commune4j.core.quality.Petition;
import org.commune4j.core.quality.PointRange;
import org.commune4j.core.quality.ReportingPeriod;
import org.commune4j.core.quality.Rounding;
import org.commune4j.core.quality.ScoreClass;
import org.commune4j.core.quality.Share;
import org.commune4j.core.quality.UnitLevel;
import org.commune4j.core.text.LocalizedText;

/** Arbitrary indices, what they are computed from, and feedback and petitions. */
public final class QualityArbitraries {

    private static final int INPUTS = 6;
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);

    private static final List<Edition> EDITIONS =
            List.of(new Edition("made-up", "0".repeat(64), "0"), new Edition("other", "1".repeat(64), "0"));

    private QualityArbitraries() {}

    /** Generates one of a handful of inputs, which indices and measurements share. */
    public static Arbitrary<Input> inputs() {
        return Arbitraries.integers().between(1, INPUTS).map(QualityArbitraries::input);
    }

    private static Input input(int number) {
        return Input.of("INPUT_" + number, LocalizedText.of("đầu vào " + number, "input " + number));
    }

    /** Generates periods of every kind. */
    public static Arbitrary<ReportingPeriod> periods() {
        return Arbitraries.oneOf(
                Arbitraries.integers()
                        .between(0, 40)
                        .map(month ->
                                ReportingPeriod.ofMonth(YearMonth.of(2024, 1).plusMonths(month))),
                Combinators.combine(
                                Arbitraries.integers().between(2020, 2030),
                                Arbitraries.integers().between(1, 4))
                        .as(ReportingPeriod::ofQuarter),
                Combinators.combine(Arbitraries.integers().between(2020, 2030), Arbitraries.of(6, 9))
                        .as(ReportingPeriod::ofFirstMonths),
                Arbitraries.integers().between(2020, 2030).map(ReportingPeriod::ofYear),
                Arbitraries.integers()
                        .between(0, 400)
                        .map(days -> ReportingPeriod.ofSince(FIRST_DAY, FIRST_DAY.plusDays(days))));
    }

    /** Generates formulas of every kind. */
    public static Arbitrary<Formula> formulas() {
        Arbitrary<BigDecimal> targets =
                Arbitraries.of("1", "0.8", "0.50", "0.333").map(BigDecimal::new);
        Arbitrary<List<Share>> shares = Combinators.combine(inputs(), inputs(), Arbitraries.of(true, false))
                .as(Share::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
        return Arbitraries.oneOf(
                Combinators.combine(shares, targets).as(Formula::ofProduct),
                Combinators.combine(shares, targets).as(Formula::ofComplement),
                Combinators.combine(inputs(), bands()).as(Formula::ofBands),
                inputs().map(input -> Formula.ofGiven(input, List.of())),
                inputs().map(input ->
                        Formula.ofGiven(input, List.of(new PointRange(new BigDecimal("3"), new BigDecimal("5"))))),
                inputs().set().ofMinSize(1).ofMaxSize(3).map(QualityArbitraries::information));
    }

    private static Formula information(Set<Input> inputs) {
        return Formula.ofInformation(new LinkedHashSet<>(inputs));
    }

    private static Arbitrary<List<Band>> bands() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(-10, 10))
                .as((length, points, slope) -> {
                    BigDecimal from = BigDecimal.valueOf(length);
                    return List.of(
                            Band.ofFlat(BigDecimal.ZERO, BigDecimal.valueOf(points)),
                            new Band(
                                    from.add(BigDecimal.ONE),
                                    BigDecimal.valueOf(points),
                                    new BigDecimal("7"),
                                    BigDecimal.valueOf(slope, 1)));
                });
    }

    /** Generates indices of up to three groups, of which some indicators may have no known maximum. */
    public static Arbitrary<IndexDefinition> indices() {
        Arbitrary<Fallback> fallbacks = Arbitraries.of(Fallback.values());
        Arbitrary<Indicator.Builder> indicators = Combinators.combine(
                        Arbitraries.integers()
                                .between(0, 400)
                                .map(points -> BigDecimal.valueOf(points, 1))
                                .optional(0.9),
                        formulas(),
                        Arbitraries.of(UnitLevel.COMMUNE, UnitLevel.PROVINCE)
                                .set()
                                .ofMaxSize(2),
                        fallbacks,
                        fallbacks,
                        fallbacks)
                .as((maximum, formula, levels, outside, missing, zero) -> {
                    Indicator.Builder builder = Indicator.builder()
                            .maximum(maximum)
                            .formula(formula)
                            .levels(levels)
                            .basis(Basis.PRACTICE);
                    return maximum.isEmpty()
                            ? builder
                            : builder.outsideLevels(outside)
                                    .missingInput(missing)
                                    .zeroDenominator(zero);
                });
        return Combinators.combine(
                        indicators.list().ofMaxSize(4).list().ofMaxSize(3),
                        Arbitraries.of(Rounding.RoundingLevel.values()),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(RoundingMode.values()).filter(mode -> mode != RoundingMode.UNNECESSARY),
                        Arbitraries.integers().between(1, 60))
                .as((groups, level, decimals, mode, threshold) -> {
                    IndexDefinition.Builder index = IndexDefinition.builder()
                            .code("INDEX")
                            .name(LocalizedText.of("bộ chỉ số", "index"))
                            .rounding(new Rounding(level, decimals, mode, Basis.PRACTICE))
                            .addClasses(
                                    scoreClass("HIGH", BigDecimal.valueOf(threshold)),
                                    scoreClass("LOW", BigDecimal.ZERO))
                            .basis(Basis.PRACTICE);
                    for (int i = 0; i < groups.size(); i++) {
                        index.addGroups(group("GROUP_" + i, groups.get(i)));
                    }
                    return index.build();
                });
    }

    private static IndicatorGroup group(String code, List<Indicator.Builder> indicators) {
        List<Indicator> built = new ArrayList<>();
        for (Indicator.Builder indicator : indicators) {
            String own = code + "_" + built.size();
            built.add(indicator
                    .code(own)
                    .name(LocalizedText.of("chỉ số " + own, own))
                    .build());
        }
        return IndicatorGroup.of(code, LocalizedText.of("nhóm " + code, code), built);
    }

    private static ScoreClass scoreClass(String code, BigDecimal from) {
        return new ScoreClass(code, LocalizedText.of("loại " + code, code), from, Basis.PRACTICE);
    }

    /** Counts and amounts of one unit; some are missing, some were not measured, some contradict each other. */
    public static Arbitrary<Measurements> measurements() {
        Arbitrary<Measure> measure = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Measure.NOT_MEASURED)),
                Tuple.of(2, Arbitraries.just(Measure.of(0))),
                Tuple.of(9, Arbitraries.longs().between(0, 3000).map(Measure::of)),
                Tuple.of(
                        2,
                        Arbitraries.integers()
                                .between(0, 900)
                                .map(tenths -> Measure.of(BigDecimal.valueOf(tenths, 1)))),
                Tuple.of(2, Arbitraries.integers().between(1, 3).map(QualityArbitraries::listed)));
        return Combinators.combine(
                        Arbitraries.of("21400", "00001"),
                        Arbitraries.of(UnitLevel.COMMUNE, UnitLevel.PROVINCE, UnitLevel.DEPARTMENT),
                        periods(),
                        measure.list().ofSize(INPUTS),
                        Arbitraries.integers().between(0, 1 << INPUTS))
                .as((unit, level, period, measures, given) -> {
                    Measurements.Builder builder = Measurements.builder(unit, level, period);
                    if (given % 3 == 0) {
                        builder.origin("tally-" + given)
                                .asOf(period.last().atTime(17, 0).atOffset(ZoneOffset.ofHours(7)))
                                .editions(EDITIONS.subList(0, 1 + given % 2));
                    }
                    for (int i = 0; i < INPUTS; i++) {
                        if ((given >> i & 1) == 0) {
                            builder.put(input(i + 1), measures.get(i));
                        }
                    }
                    return builder.build();
                });
    }

    private static Measure listed(int count) {
        List<String> ids = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            ids.add("H-" + i);
        }
        return Measure.of(count + 1L).withIds(ids, false);
    }

    /** Generates feedback and petitions at every stage, without what they say. */
    public static Arbitrary<Petition> petitions() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 30);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 50),
                        Arbitraries.of(Petition.PetitionSubject.values()),
                        days,
                        days.optional(0.3),
                        days.optional(0.3),
                        Arbitraries.integers().between(0, 3),
                        days,
                        Arbitraries.integers().between(0, 2))
                .as((id, subject, sent, forwarded, asked, end, later, votes) -> {
                    LocalDate sentOn = FIRST_DAY.plusDays(sent);
                    LocalDate receivedOn = forwarded.map(sentOn::plusDays).orElse(sentOn);
                    Petition.Builder builder = Petition.builder()
                            .id("P-" + id)
                            .subject(subject)
                            .sentOn(sentOn)
                            .forwardedOn(forwarded.map(sentOn::plusDays))
                            .informationRequestedOn(asked.map(receivedOn::plusDays))
                            .likes(votes)
                            .dislikes(end)
                            .isRenewed(votes == 2);
                    LocalDate ended = receivedOn.plusDays(later);
                    return switch (end) {
                        case 0 -> builder.build();
                        case 1 -> builder.refusedOn(ended).build();
                        case 2 -> builder.resolvedOn(ended).build();
                        default ->
                            builder.resolvedOn(ended)
                                    .publishedOn(ended.plusDays(votes))
                                    .build();
                    };
                });
    }
}
