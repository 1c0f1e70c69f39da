package org.commune4j.core.vietnam;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.Provision;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.quality.Band;
import org.commune4j.core.quality.Formula;
import org.commune4j.core.quality.IndexDefinition;
import org.commune4j.core.quality.Indicator;
import org.commune4j.core.quality.IndicatorGroup;
import org.commune4j.core.quality.Input;
import org.commune4j.core.quality.PointRange;
import org.commune4j.core.quality.Rounding;
import org.commune4j.core.quality.ScoreClass;
import org.commune4j.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The classification of communes (phân loại đơn vị hành chính) under Decree 307/2025/NĐ-CP: class I from 75 points,
 * class II from 60, else class III. Use it to compute the points of a commune and the classes that are still possible.
 *
 * <pre>{@code
 * Score score = Decree307.commune().score(
 *         Measurements.builder("21400", UnitLevel.COMMUNE, ReportingPeriod.ofYear(2025))
 *                 .put(Decree307.AREA_KM2, new BigDecimal("76.17"))
 *                 .build());
 * score.possibleClasses().forEach(one -> System.out.println(one.name().in(Locale.ENGLISH)));
 * }</pre>
 *
 * <p>Population (persons) and area (square kilometres) are computed; the other criteria are given as points, by the body
 * that assesses them or by a {@link Decree307Ladder}. The special factors add up to at most 10 points, and only the highest bonus counts, at
 * most 10 (Art. 9(4)): the class stays open until both are given, be it as 0. Wards (Art. 7), special zones (Art. 8) and the special
 * class are not shipped: not all of their steps are known. Immutable and thread-safe.
 */
public final class Decree307 {

    /** Permanent and temporary residents (quy mô dân số). */
    public static final Input POPULATION = Input.of("POPULATION", "quy mô dân số", "population");

    /** The natural area in square kilometres (diện tích tự nhiên). */
    public static final Input AREA_KM2 = Input.of("AREA_KM2", "diện tích tự nhiên (km²)", "area (km²)");

    /** Points for the balance of the budget: 10 if balanced by itself, else 3 to 8. */
    public static final Input BUDGET_POINTS =
            Input.of("BUDGET_POINTS", "điểm cân đối thu, chi ngân sách", "points for the balance of the budget");

    /** Points for the share of industry and services, 3 to 5. */
    public static final Input INDUSTRY_SERVICES_POINTS = Input.of(
            "INDUSTRY_SERVICES_POINTS",
            "điểm tỷ trọng công nghiệp, dịch vụ",
            "points for the share of industry and services");

    /** Points for non-farm labour, 3 to 5. */
    public static final Input NON_FARM_LABOUR_POINTS =
            Input.of("NON_FARM_LABOUR_POINTS", "điểm tỷ lệ lao động phi nông nghiệp", "points for non-farm labour");

    /** Points for poverty, 3 to 5. */
    public static final Input POVERTY_POINTS = Input.of("POVERTY_POINTS", "điểm tỷ lệ hộ nghèo", "points for poverty");

    /** Points for clean water, 3 to 5. */
    public static final Input CLEAN_WATER_POINTS =
            Input.of("CLEAN_WATER_POINTS", "điểm tỷ lệ hộ dùng nước sạch", "points for clean water");

    /** Points for dossiers done online in full against the average of the province, 3 to 5. */
    public static final Input FULL_PROCESS_ONLINE_POINTS = Input.of(
            "FULL_PROCESS_ONLINE_POINTS",
            "điểm tỷ lệ hồ sơ trực tuyến toàn trình",
            "points for dossiers done online in full");

    /** Points for outgoing documents that are digitally signed, 3 to 5. */
    public static final Input SIGNED_DOCUMENTS_POINTS = Input.of(
            "SIGNED_DOCUMENTS_POINTS",
            "điểm tỷ lệ văn bản đi được ký số",
            "points for digitally signed outgoing documents");

    /** Points for special factors: ethnic minorities up to 3, a land border 3, a relic 2, a safe-zone commune 2. */
    public static final Input SPECIAL_FACTOR_POINTS =
            Input.of("SPECIAL_FACTOR_POINTS", "điểm yếu tố đặc thù", "points for special factors");

    /**
     * Bonus points, of which only the highest counts: population of 300 % of the norm 5, half a point for each 50 % more up to 10; area of 300
     * % 10; a strategic place 10; a centre of several communes 3, a specialised centre of the province 5, a general one 10.
     */
    public static final Input BONUS_POINTS = Input.of("BONUS_POINTS", "điểm thưởng", "bonus points");

    private static final Basis DECREE = basis(null, SourceStatus.VERIFIED);
    private static final Basis CRITERIA = basis(Provision.ofArticle("6"), SourceStatus.VERIFIED);
    // That 75 % of the level shortens the steps as well as the base is a reading of ours.
    private static final Basis MOUNTAIN_POPULATION = basis(Provision.ofArticle("6"), SourceStatus.UNVERIFIED);
    private static final Basis BONUS = basis(Provision.ofClause("9", "4"), SourceStatus.VERIFIED);
    private static final Basis SPECIAL_FACTORS = basis(Provision.ofClause("6", "4"), SourceStatus.VERIFIED);
    // The decree says two decimals, not how the rest is dropped.
    private static final Basis DECIMALS = basis(Provision.ofClause("4", "1"), SourceStatus.VERIFIED);

    private static final BigDecimal LEAST = new BigDecimal("10");
    private static final BigDecimal MOST = new BigDecimal("25");
    private static final BigDecimal PER_STEP = new BigDecimal("0.5");

    private static final IndexDefinition COMMUNE =
            index("DECREE_307_COMMUNE", "Phân loại xã", "classification of communes", "16000", "1000", CRITERIA);
    private static final IndexDefinition MOUNTAIN_COMMUNE = index(
            "DECREE_307_MOUNTAIN_COMMUNE",
            "Phân loại xã miền núi",
            "classification of mountain communes",
            "12000",
            "750",
            MOUNTAIN_POPULATION);

    private Decree307() {}

    /** Returns the index for a commune. */
    public static IndexDefinition commune() {
        return COMMUNE;
    }

    /** Returns the index for a mountain commune, where the levels of population are 75 % of those of the others. */
    public static IndexDefinition mountainCommune() {
        return MOUNTAIN_COMMUNE;
    }

    private static IndexDefinition index(
            String code,
            String vietnamese,
            String english,
            String populationLevel,
            String populationStep,
            Basis populationBasis) {
        return IndexDefinition.builder()
                .code(code)
                .name(LocalizedText.of(vietnamese, english))
                .addGroups(
                        group(
                                "SIZE",
                                "Quy mô dân số và diện tích",
                                "population and area",
                                stepped(
                                        "POPULATION_SIZE",
                                        POPULATION,
                                        populationLevel,
                                        populationStep,
                                        populationBasis),
                                stepped("AREA", AREA_KM2, "30", "5", CRITERIA)),
                        group(
                                "DEVELOPMENT",
                                "Trình độ phát triển kinh tế - xã hội",
                                "socio-economic development",
                                given("BUDGET", BUDGET_POINTS, "10", range("3", "8"), range("10", "10")),
                                given("INDUSTRY_SERVICES", INDUSTRY_SERVICES_POINTS, "5", range("3", "5")),
                                given("NON_FARM_LABOUR", NON_FARM_LABOUR_POINTS, "5", range("3", "5")),
                                given("POVERTY", POVERTY_POINTS, "5", range("3", "5")),
                                given("CLEAN_WATER", CLEAN_WATER_POINTS, "5", range("3", "5")),
                                given("FULL_PROCESS_ONLINE", FULL_PROCESS_ONLINE_POINTS, "5", range("3", "5")),
                                given("SIGNED_DOCUMENTS", SIGNED_DOCUMENTS_POINTS, "5", range("3", "5"))),
                        group(
                                "FURTHER",
                                "Yếu tố đặc thù và điểm thưởng",
                                "special factors and bonus",
                                given(
                                        "SPECIAL_FACTORS",
                                        SPECIAL_FACTOR_POINTS,
                                        "10",
                                        SPECIAL_FACTORS,
                                        range("0", "10")),
                                given(
                                        "BONUS",
                                        BONUS_POINTS,
                                        "10",
                                        BONUS,
                                        range("0", "0"),
                                        range("3", "3"),
                                        range("5", "10"))))
                .rounding(new Rounding(Rounding.RoundingLevel.INDICATOR, 2, RoundingMode.HALF_UP, DECIMALS))
                .addClasses(
                        new ScoreClass("I", LocalizedText.of("Loại I", "class I"), new BigDecimal("75"), DECREE),
                        new ScoreClass("II", LocalizedText.of("Loại II", "class II"), new BigDecimal("60"), DECREE),
                        new ScoreClass("III", LocalizedText.of("Loại III", "class III"), BigDecimal.ZERO, DECREE))
                .validity(Instruments.DECREE_307_2025.validity())
                .basis(DECREE)
                .build();
    }

    private static IndicatorGroup group(String code, String vietnamese, String english, Indicator... indicators) {
        return IndicatorGroup.of(code, LocalizedText.of(vietnamese, english), List.of(indicators));
    }

    private static Indicator stepped(String code, Input input, String level, String step, Basis basis) {
        List<Band> bands = List.of(
                Band.ofFlat(BigDecimal.ZERO, LEAST),
                new Band(new BigDecimal(level), LEAST, new BigDecimal(step), PER_STEP));
        return indicator(code, input, Formula.ofBands(input, bands), basis)
                .maximum(MOST)
                .build();
    }

    private static Indicator given(String code, Input input, String maximum, PointRange... allowed) {
        return given(code, input, maximum, CRITERIA, allowed);
    }

    private static Indicator given(String code, Input input, String maximum, Basis basis, PointRange... allowed) {
        return indicator(code, input, Formula.ofGiven(input, List.of(allowed)), basis)
                .maximum(new BigDecimal(maximum))
                .build();
    }

    private static Indicator.Builder indicator(String code, Input input, Formula formula, Basis basis) {
        return Indicator.builder()
                .code(code)
                .name(input.name())
                .formula(formula)
                .basis(basis);
    }

    private static PointRange range(String from, String to) {
        return new PointRange(new BigDecimal(from), new BigDecimal(to));
    }

    private static Basis basis(@Nullable Provision provision, SourceStatus status) {
        return Basis.ofLaw(
                provision == null
                        ? LegalReference.of(Instruments.DECREE_307_2025, status)
                        : LegalReference.of(Instruments.DECREE_307_2025, provision, status));
    }
}
