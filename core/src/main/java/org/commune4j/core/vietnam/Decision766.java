package org.commune4j.core.vietnam;

import static org.commune4j.core.vietnam.Decision766Inputs.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.commune4j.core.dossier.ServiceFigure;
import org.commune4j.core.dossier.ServiceTally;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.quality.CitizenFeedback;
import org.commune4j.core.quality.Fallback;
import org.commune4j.core.quality.Formula;
import org.commune4j.core.quality.IndexDefinition;
import org.commune4j.core.quality.Indicator;
import org.commune4j.core.quality.IndicatorGroup;
import org.commune4j.core.quality.Input;
import org.commune4j.core.quality.Measure;
import org.commune4j.core.quality.Measurements;
import org.commune4j.core.quality.Petition;
import org.commune4j.core.quality.ReportingPeriod;
import org.commune4j.core.quality.Rounding;
import org.commune4j.core.quality.ScoreClass;
import org.commune4j.core.quality.Share;
import org.commune4j.core.quality.UnitLevel;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.commune4j.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * The index of Decision 766/QĐ-TTg (Bộ chỉ số 766), as the National Public Service Portal shows it in six charts: 100
 * points. Use it to score a commune, from a tally of its dossiers or from counts that the host has, and to compute what
 * is missing to a target.
 *
 * <pre>{@code
 * Measurements measured = Measurements.builder("21400", UnitLevel.COMMUNE, ReportingPeriod.parse("2025-Q3"))
 *         .put(Decision766Inputs.DOSSIERS_DUE, 1240)
 *         .put(Decision766Inputs.DOSSIERS_IN_TIME, 1191)
 *         .build();
 * Score score = Decision766.index(measured.period()).score(measured);
 * System.out.println(score.points().orElseThrow() + " of " + score.measuredMaximum());
 * }</pre>
 *
 * <p>There are two versions: the reading of 2025, and what the portal has shown for periods that end in 2026 or later, by a
 * transcription of October 2026. The day of the change is not known; that it is 1 January 2026 is UNVERIFIED. What differs: digitised
 * dossiers earn points in proportion, without a target of 80 %; two figures on publication, apparently the province's, are
 * shown to communes too; feedback and petitions are shown by kind and as satisfied of all. A figure that the portal shows
 * otherwise than an input asks for is taken by {@link #disliked}.
 *
 * <p>What was not measured is left out and never counted as 0: compare points with {@code score.measuredMaximum()}, not
 * with 100.
 *
 * <p>The text of the Decision was not read. Formulas and points come from secondary sources and are REPORTED. Not
 * known, and therefore defaults to be overridden, are: how the 12 points for online services are split ({@link
 * OnlineServiceSplit}), the rounding, the thresholds of the classes, and what the portal does where there is nothing to
 * take a share of. Where there were no feedback and petitions it gave all the points, and so does the default;
 * elsewhere such an indicator is not measured.
 */
public final class Decision766 {

    private static final Basis REPORTED =
            Basis.ofLaw(LegalReference.of(Instruments.DECISION_766_2022, SourceStatus.REPORTED));
    private static final Basis UNVERIFIED =
            Basis.ofLaw(LegalReference.of(Instruments.DECISION_766_2022, SourceStatus.UNVERIFIED));

    private static final BigDecimal WHOLE = BigDecimal.ONE;
    private static final BigDecimal TARGET_80 = new BigDecimal("0.80");
    private static final BigDecimal TARGET_50 = new BigDecimal("0.50");
    private static final BigDecimal TARGET_90 = new BigDecimal("0.90");

    private static final Rounding ROUNDING =
            new Rounding(Rounding.RoundingLevel.INDICATOR, 2, RoundingMode.HALF_UP, UNVERIFIED);

    private static final List<ScoreClass> CLASSES = List.of(
            scoreClass("EXCELLENT", "Xuất sắc", "excellent", "90"),
            scoreClass("GOOD", "Tốt", "good", "80"),
            scoreClass("FAIR", "Khá", "fair", "70"),
            scoreClass("AVERAGE", "Trung bình", "average", "50"),
            scoreClass("WEAK", "Yếu", "weak", "0"));

    private static final List<Input> PETITION_INPUTS = List.of(
            PETITIONS,
            PETITIONS_ABOUT_PROCEDURES,
            PETITIONS_ABOUT_STAFF,
            PETITIONS_ON_TIME,
            PETITIONS_DISSATISFIED,
            PETITIONS_SATISFIED);

    /** The first day of the practice of 2026, as far as is known. */
    private static final LocalDate PRACTICE_OF_2026 = LocalDate.of(2026, 1, 1);

    private static final IndexDefinition READING_OF_2025 = withSplit(false, null);
    private static final IndexDefinition PRACTICE = withSplit(true, null);
    private static final IndexDefinition CHARTS = buildCharts();

    private Decision766() {}

    /**
     * Returns the version of the index for a period, by its last day, with the split of the points for online services
     * unknown: that group is not measured.
     */
    public static IndexDefinition index(ReportingPeriod period) {
        return isShown(period) ? PRACTICE : READING_OF_2025;
    }

    /** Returns the version of the index for a period, by its last day, with a split of the points for online services. */
    public static IndexDefinition index(ReportingPeriod period, OnlineServiceSplit split) {
        return withSplit(isShown(period), split);
    }

    private static boolean isShown(ReportingPeriod period) {
        return !period.last().isBefore(PRACTICE_OF_2026);
    }

    /**
     * Returns the dossiers with feedback, a petition or a poor rating that stand behind a number of satisfied dossiers, as the
     * portal shows it: put it for {@link Decision766Inputs#DOSSIERS_DISLIKED}.
     *
     * @param inTime the dossiers in time
     * @param satisfied the dossiers that the portal counts as satisfied
     * @return not measured if more are satisfied than in time: the two contradict each other
     */
    public static Measure disliked(long inTime, long satisfied) {
        return satisfied <= inTime
                ? Measure.of(inTime - satisfied)
                : Measure.ofUnmeasured(Message.of(
                                "INDEX-766.satisfied-contradicted",
                                "hai số liệu mâu thuẫn: {satisfied} hồ sơ hài lòng nhưng chỉ có {inTime} hồ sơ đúng hạn",
                                "two figures contradict each other: {satisfied} dossiers are satisfied, but {inTime} are"
                                        + " in time")
                        .with("satisfied", satisfied)
                        .with("inTime", inTime));
    }

    /**
     * Returns one version.
     *
     * @param shown true for the practice of 2026, false for the reading of 2025
     */
    private static IndexDefinition withSplit(boolean shown, @Nullable OnlineServiceSplit split) {
        return IndexDefinition.builder()
                .code(shown ? "DECISION_766_2026" : "DECISION_766")
                .name(
                        shown
                                ? LocalizedText.of(
                                        "Bộ chỉ số 766 (theo Cổng Dịch vụ công quốc gia năm 2026)",
                                        "Index 766 (as the portal of 2026 shows it)")
                                : LocalizedText.of("Bộ chỉ số 766", "Index 766"))
                .addGroups(
                        transparency(shown),
                        progress(),
                        onlineServices(split),
                        onlinePayment(),
                        digitisation(shown),
                        satisfaction(shown))
                .rounding(ROUNDING)
                .classes(CLASSES)
                .validity(
                        shown
                                ? DateRange.from(PRACTICE_OF_2026)
                                : DateRange.of(
                                        Instruments.DECISION_766_2022.validity().startOrMin(), PRACTICE_OF_2026))
                .basis(REPORTED)
                .build();
    }

    /**
     * Returns an index of the six charts alone, their points taken as the portal shows them: for totals and ranks of
     * units of which only the charts are known. {@link #chart} names the inputs.
     */
    public static IndexDefinition charts() {
        return CHARTS;
    }

    /**
     * Returns the points that the portal shows for a chart: an input of {@link #charts()}.
     *
     * @param group the code of a group of {@link #index}
     * @throws java.util.NoSuchElementException if there is no such group, naming those there are
     */
    public static Input chart(String group) {
        return ((Formula.Given) CHARTS.get("CHART_" + group).formula()).input();
    }

    /**
     * Measures what can be counted from dossiers: progress by the portal's statistical rule, what was received online,
     * paid online and rated poor. What depends on something that the record of a dossier does not hold is not measured,
     * and so never taken as zero; what dossiers never show, such as publication, digitisation, feedback and petitions,
     * is missing and for the host to add.
     *
     * <p>The score carries the date, the edition and, as far as the tally keeps them, the ids of the dossiers.
     *
     * @param unit the code of the unit
     * @param period the period of the tally, which may not be over yet
     * @throws IllegalArgumentException if the tally does not begin with the period, or looks beyond its end
     */
    public static Measurements.Builder measure(
            String unit, UnitLevel level, ReportingPeriod period, ServiceTally tally) {
        return TallyMeasurements.of(unit, level, period, tally);
    }

    /**
     * Measures the same with the feedback and petitions of the period, which replace those that the dossiers keep track
     * of. Where more dossiers record a petition than petitions are given, the two contradict each other: what is counted of
     * petitions then is not measured, and says so. A dossier with a petition and a poor rating counts once; where there are both, the tally must keep the ids of
     * all dossiers rated poor, else this figure is not measured.
     *
     * @param unit the code of the unit
     * @param period the period of the tally and of the feedback
     * @throws IllegalArgumentException if the tally does not begin with the period, or looks beyond its end; or if the
     *     feedback is of another period
     */
    public static Measurements.Builder measure(
            String unit, UnitLevel level, ReportingPeriod period, ServiceTally tally, CitizenFeedback feedback) {
        if (!feedback.period().equals(period)) {
            throw new IllegalArgumentException("Measurements of " + period
                    + " are taken from the feedback of that period, but found: " + feedback.period()
                    + "; collect the feedback and petitions of that period");
        }
        Measurements.Builder measurements = measure(unit, level, period, tally);
        putPetitions(measurements, feedback);
        long petitioned = tally.count(ServiceFigure.PETITIONED);
        if (petitioned > feedback.assessments().size()) {
            Measure contradicted = contradicted(petitioned, feedback);
            PETITION_INPUTS.forEach(input -> measurements.put(input, contradicted));
        }
        return measurements.put(
                DOSSIERS_DISLIKED, TallyMeasurements.disliked(tally, new TreeSet<>(feedback.dossiers())));
    }

    /**
     * Adds to the measurements of a unit what the index counts of feedback and petitions, and the dossiers with a
     * petition or a poor rating: for a host that has no tally.
     *
     * @param disliked the ids of the dossiers rated poor
     */
    public static void put(Measurements.Builder measurements, CitizenFeedback feedback, Set<String> disliked) {
        SortedSet<String> dossiers = new TreeSet<>(feedback.dossiers());
        dossiers.addAll(disliked);
        putPetitions(measurements, feedback);
        measurements.put(DOSSIERS_DISLIKED, Measure.of(dossiers.size()).withIds(List.copyOf(dossiers), true));
    }

    /** A dossier with a petition is one petition at least: fewer petitions than such dossiers cannot be all of them. */
    private static Measure contradicted(long petitioned, CitizenFeedback feedback) {
        return Measure.ofUnmeasured(Message.of(
                        "INDEX-766.petitions-contradicted",
                        "hai nguồn mâu thuẫn: {dossiers} hồ sơ trong kỳ có phản ánh, kiến nghị, nhưng chỉ có"
                                + " {petitions} phản ánh, kiến nghị được cung cấp",
                        "two sources contradict each other: {dossiers} dossiers of the period record a petition, but"
                                + " {petitions} petitions are given")
                .with("dossiers", petitioned)
                .with("petitions", feedback.assessments().size()));
    }

    private static void putPetitions(Measurements.Builder measurements, CitizenFeedback feedback) {
        measurements
                .put(PETITIONS, feedback.received())
                .put(PETITIONS_ABOUT_PROCEDURES, feedback.about(Petition.PetitionSubject.PROCEDURE))
                .put(PETITIONS_ABOUT_STAFF, feedback.about(Petition.PetitionSubject.STAFF))
                .put(PETITIONS_ON_TIME, feedback.inTime())
                .put(PETITIONS_DISSATISFIED, feedback.dissatisfied())
                .put(PETITIONS_SATISFIED, satisfied(feedback));
    }

    /** All that are not dissatisfied. */
    private static Measure satisfied(CitizenFeedback feedback) {
        return feedback.received()
                .value()
                .flatMap(all -> feedback.dissatisfied().value().map(all::subtract))
                .map(Measure::of)
                .orElse(Measure.NOT_MEASURED);
    }

    private static IndexDefinition buildCharts() {
        IndexDefinition.Builder charts = IndexDefinition.builder()
                .code("DECISION_766_CHARTS")
                .name(LocalizedText.of("Bộ chỉ số 766 (theo biểu đồ)", "Index 766 (by charts)"))
                .rounding(ROUNDING)
                .classes(CLASSES)
                .validity(Instruments.DECISION_766_2022.validity())
                .basis(REPORTED);
        for (IndicatorGroup group : READING_OF_2025.groups()) {
            Input points = Input.of("CHART_" + group.code(), group.name());
            charts.addGroups(IndicatorGroup.of(
                    group.code(),
                    group.name(),
                    List.of(Indicator.builder()
                            .code(points.code())
                            .name(group.name())
                            .maximum(group.maximum())
                            .formula(Formula.ofGiven(points, List.of()))
                            .basis(REPORTED)
                            .build())));
        }
        return charts.build();
    }

    private static IndicatorGroup transparency(boolean shown) {
        return group(
                "TRANSPARENCY",
                "Công khai, minh bạch",
                "publicity and transparency",
                indicator(
                        "PUBLISH_ON_TIME",
                        "công bố đúng hạn",
                        "published on time",
                        "6",
                        Formula.ofRatio(DECISIONS_PUBLISHED_ON_TIME, DECISIONS_PUBLISHED)),
                published(
                        shown,
                        "PUBLIC_UPDATE_ON_TIME",
                        "cập nhật, công khai đúng hạn",
                        "updated and made public on time",
                        "4",
                        Formula.ofRatio(PROCEDURES_PUBLIC_ON_TIME, PROCEDURES_DUE_TO_BE_PUBLIC)),
                published(
                        shown,
                        "PUBLIC_CONTENT_FULL",
                        "công khai đầy đủ nội dung",
                        "public with full content",
                        "2",
                        Formula.ofRatio(PROCEDURES_WITH_FULL_CONTENT, PROCEDURES_PUBLIC)),
                indicator(
                        "DOSSIER_SYNC",
                        "đồng bộ hồ sơ",
                        "dossiers synchronised",
                        "6",
                        Formula.ofRatio(DOSSIERS_SYNCHRONISED, DOSSIERS_TO_SYNCHRONISE)));
    }

    /** Of ministries and provinces; the portal of 2026 shows it to communes too, apparently the figure of the province. */
    private static Indicator.Builder published(
            boolean shown, String code, String vietnamese, String english, String maximum, Formula formula) {
        return shown
                ? indicator(
                        code,
                        vietnamese + " (số liệu Cổng Dịch vụ công quốc gia hiển thị, có thể là của cả tỉnh)",
                        english + " (as the portal shows it, apparently for the whole province)",
                        maximum,
                        formula)
                : indicator(code, vietnamese, english, maximum, formula)
                        .addLevels(UnitLevel.MINISTRY, UnitLevel.PROVINCE);
    }

    private static IndicatorGroup progress() {
        return group(
                "PROGRESS",
                "Tiến độ giải quyết",
                "progress of resolution",
                indicator(
                        "PROCESSED_ON_TIME",
                        "xử lý trước hạn, đúng hạn",
                        "processed early or on time",
                        "20",
                        Formula.ofRatio(DOSSIERS_IN_TIME, DOSSIERS_DUE)),
                information(
                        "AVERAGE_TIME", "thời gian giải quyết trung bình", "average time", AVERAGE_PROCESSING_TIME));
    }

    private static IndicatorGroup onlineServices(@Nullable OnlineServiceSplit split) {
        IndicatorGroup services = group(
                "ONLINE_SERVICES",
                "Dịch vụ công trực tuyến",
                "online public services",
                indicator(
                                "PROCEDURES_ONLINE",
                                "thủ tục có dịch vụ công trực tuyến",
                                "procedures with online service",
                                Formula.ofTarget(PROCEDURES_APPLIED_ONLINE, PROCEDURES_OF_LEVEL, TARGET_80))
                        .maximum(Optional.ofNullable(split).map(OnlineServiceSplit::procedures)),
                // The formula of this one and of the last is not known: linear is a default.
                indicator(
                                "SERVICES_WITH_DOSSIERS",
                                "dịch vụ công có phát sinh hồ sơ",
                                "services with dossiers",
                                Formula.ofRatio(ONLINE_SERVICES_USED, ONLINE_SERVICES))
                        .maximum(Optional.ofNullable(split).map(OnlineServiceSplit::services))
                        .basis(UNVERIFIED),
                indicator(
                                "DOSSIERS_ONLINE",
                                "hồ sơ nộp trực tuyến",
                                "dossiers received online",
                                Formula.ofProduct(
                                        List.of(
                                                Share.of(DOSSIERS_RECEIVED_ONLINE, DOSSIERS_RECEIVED),
                                                Share.of(DOSSIERS_SYNCHRONISED, DOSSIERS_TO_SYNCHRONISE)),
                                        TARGET_50))
                        .maximum(Optional.ofNullable(split).map(OnlineServiceSplit::dossiers)),
                indicator(
                                "DOSSIERS_FULL_PROCESS",
                                "hồ sơ trực tuyến toàn trình",
                                "dossiers done online in full",
                                Formula.ofRatio(FULL_PROCESS_DOSSIERS, FULL_PROCESS_ELIGIBLE_DOSSIERS))
                        .maximum(Optional.ofNullable(split).map(OnlineServiceSplit::fullProcess))
                        .basis(UNVERIFIED));
        return new IndicatorGroup(
                services.code(), services.name(), services.indicators(), Optional.of(OnlineServiceSplit.TOTAL));
    }

    private static IndicatorGroup onlinePayment() {
        return group(
                "ONLINE_PAYMENT",
                "Thanh toán trực tuyến",
                "online payment",
                indicator(
                        "PAYMENT_OFFERED",
                        "thủ tục cho thanh toán trực tuyến",
                        "procedures offered for online payment",
                        "2",
                        Formula.ofTarget(PAYABLE_PROCEDURES_OFFERED, PAYABLE_PROCEDURES, TARGET_80)),
                indicator(
                        "PAYMENT_USED",
                        "thủ tục có giao dịch thanh toán trực tuyến",
                        "procedures with online payments",
                        "2",
                        Formula.ofTarget(PROCEDURES_PAID_ONLINE, PAYABLE_PROCEDURES_DISTINCT, TARGET_80)),
                indicator(
                        "DOSSIERS_PAID",
                        "hồ sơ thanh toán trực tuyến",
                        "dossiers paid online",
                        "6",
                        Formula.ofRatio(DOSSIERS_PAID_ONLINE, DOSSIERS_PAYABLE)));
    }

    private static IndicatorGroup digitisation(boolean shown) {
        return group(
                "DIGITISATION",
                "Số hóa hồ sơ",
                "digitisation",
                indicator(
                        "ORIGINAL_RESULT_AVAILABLE",
                        "cấp kết quả điện tử",
                        "electronic results",
                        "6",
                        Formula.ofRatio(RESULTS_ELECTRONIC, RESULTS_REQUIRED)),
                indicator(
                        "SO_HOA_GIAY_TO_GIAI_QUYET",
                        "số hóa hồ sơ, giấy tờ",
                        "digitised dossiers",
                        "4",
                        shown
                                ? Formula.ofRatio(DOSSIERS_DIGITISED, DOSSIERS_TO_DIGITISE)
                                : Formula.ofTarget(DOSSIERS_DIGITISED, DOSSIERS_TO_DIGITISE, TARGET_80)),
                // Its points are known, its rate is not: they are taken as the portal gives them.
                indicator(
                        "ELECTRONIC_CERTIFIED_COPY",
                        "cung cấp bản sao chứng thực điện tử",
                        "certified electronic copies offered",
                        "2",
                        Formula.ofGiven(CERTIFIED_COPY_POINTS, List.of())),
                indicator(
                        "REUSED_DIGITIZED_DATA",
                        "tái sử dụng dữ liệu số hóa",
                        "reuse of data",
                        "2",
                        Formula.ofTarget(DOSSIERS_REUSING_DATA, DOSSIERS_RECEIVED, TARGET_80)),
                indicator(
                        "SYNCED_WITH_DVCQG_PERSONAL_STORAGE",
                        "kết nối, chia sẻ dữ liệu để tái sử dụng",
                        "linked for reuse",
                        "4",
                        Formula.ofRatio(DOSSIERS_LINKED, DOSSIERS_TO_LINK)),
                indicator(
                        "CITIZEN_DATA_CONNECTED_FORMALITY",
                        "thủ tục kết nối cơ sở dữ liệu dân cư",
                        "procedures linked to the population data",
                        "2",
                        Formula.ofRatio(PROCEDURES_LINKED_TO_POPULATION_DATA, PROCEDURES_TO_LINK_TO_POPULATION_DATA)),
                indicator(
                        "CITIZEN_DATA_CONNECTED_DOSSIER",
                        "hồ sơ khai thác cơ sở dữ liệu dân cư",
                        "dossiers using the population data",
                        "2",
                        Formula.ofRatio(DOSSIERS_USING_POPULATION_DATA, DOSSIERS_TO_USE_POPULATION_DATA)));
    }

    private static IndicatorGroup satisfaction(boolean shown) {
        List<Indicator.Builder> indicators = new ArrayList<>();
        if (shown) {
            indicators.add(information(
                    "PETITION_CLASSIFICATION_TTHC",
                    "phản ánh, kiến nghị về thủ tục hành chính",
                    "feedback and petitions about procedures",
                    PETITIONS_ABOUT_PROCEDURES));
            indicators.add(information(
                    "PETITION_CLASSIFICATION_STAFF",
                    "phản ánh, kiến nghị về cán bộ, công chức",
                    "feedback and petitions about officials",
                    PETITIONS_ABOUT_STAFF));
        } else {
            indicators.add(information(
                    "PETITION_CLASSIFICATION",
                    "phân loại phản ánh, kiến nghị",
                    "feedback and petitions by class",
                    PETITIONS_ABOUT_PROCEDURES,
                    PETITIONS_ABOUT_STAFF));
        }
        indicators.add(indicator(
                        "PETITION_PROCESSING_ON_TIME",
                        "xử lý phản ánh, kiến nghị đúng hạn",
                        "feedback and petitions handled on time",
                        "6",
                        Formula.ofRatio(PETITIONS_ON_TIME, PETITIONS))
                .zeroDenominator(Fallback.FULL_POINTS));
        indicators.add(indicator(
                        "PETITION_HANDLING_SATISFACTION",
                        "hài lòng về xử lý phản ánh, kiến nghị",
                        "satisfaction with the handling of feedback and petitions",
                        "6",
                        shown
                                ? Formula.ofRatio(PETITIONS_SATISFIED, PETITIONS)
                                : Formula.ofComplement(List.of(Share.of(PETITIONS_DISSATISFIED, PETITIONS)), WHOLE))
                .zeroDenominator(Fallback.FULL_POINTS));
        // 100 % less the late rate and the rate of dossiers with feedback, a petition or a poor rating
        indicators.add(indicator(
                "DOSSIER_RECEIVING_SATISFACTION",
                "hài lòng về tiếp nhận, giải quyết hồ sơ",
                "satisfaction with receipt and resolution",
                "6",
                Formula.ofComplement(
                        List.of(
                                Share.ofRest(DOSSIERS_IN_TIME, DOSSIERS_DUE),
                                Share.of(DOSSIERS_DISLIKED, DOSSIERS_DUE)),
                        TARGET_90)));
        return group(
                "SATISFACTION",
                "Mức độ hài lòng",
                "level of satisfaction",
                indicators.toArray(Indicator.Builder[]::new));
    }

    private static ScoreClass scoreClass(String code, String vietnamese, String english, String from) {
        return new ScoreClass(code, LocalizedText.of(vietnamese, english), new BigDecimal(from), UNVERIFIED);
    }

    private static IndicatorGroup group(
            String code, String vietnamese, String english, Indicator.Builder... indicators) {
        return IndicatorGroup.of(
                code,
                LocalizedText.of(vietnamese, english),
                Stream.of(indicators).map(Indicator.Builder::build).toList());
    }

    private static Indicator.Builder indicator(
            String code, String vietnamese, String english, String maximum, Formula formula) {
        return indicator(code, vietnamese, english, formula).maximum(new BigDecimal(maximum));
    }

    private static Indicator.Builder indicator(String code, String vietnamese, String english, Formula formula) {
        return Indicator.builder()
                .code(code)
                .name(LocalizedText.of(vietnamese, english))
                .formula(formula)
                .basis(REPORTED);
    }

    private static Indicator.Builder information(String code, String vietnamese, String english, Input... inputs) {
        Set<Input> shown = new LinkedHashSet<>(List.of(inputs));
        return indicator(code, vietnamese, english, "0", Formula.ofInformation(shown));
    }
}
