package org.commune4j.examples.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.commune4j.core.quality.IndexDefinition;
import org.commune4j.core.quality.Input;
import org.commune4j.core.quality.Measure;
import org.commune4j.core.quality.Measurements;
import org.commune4j.core.quality.Ranking;
import org.commune4j.core.quality.ReportingPeriod;
import org.commune4j.core.quality.Score;
import org.commune4j.core.quality.TiePolicy;
import org.commune4j.core.quality.UnitLevel;
import org.commune4j.core.vietnam.Decision766;
import org.commune4j.core.vietnam.Decision766Inputs;
import org.commune4j.core.vietnam.OnlineServiceSplit;
import org.jspecify.annotations.Nullable;

/** Every commune of the country, scored by Decision 766 and ranked: by the library and by hand. */
final class ScorePeers {

    static final int COMMUNES = 3321;

    private static final BigDecimal THREE = new BigDecimal("3");
    private static final IndexDefinition INDEX =
            Decision766.index(ReportingPeriod.ofYear(2025), new OnlineServiceSplit(THREE, THREE, THREE, THREE));

    final List<Measurements> measurements = new ArrayList<>();
    private final List<Counts> counts = new ArrayList<>();

    ScorePeers() {
        Random random = new Random(766);
        ReportingPeriod period = ReportingPeriod.parse("2025-Q3");
        for (int i = 0; i < COMMUNES; i++) {
            Counts commune = new Counts(String.format("%05d", i), random);
            counts.add(commune);
            Measurements.Builder measured = Measurements.builder(commune.unit, UnitLevel.COMMUNE, period);
            put(measured, Decision766Inputs.DECISIONS_PUBLISHED, commune.published);
            put(measured, Decision766Inputs.DECISIONS_PUBLISHED_ON_TIME, commune.publishedOnTime);
            put(measured, Decision766Inputs.DOSSIERS_TO_SYNCHRONISE, commune.toSynchronise);
            put(measured, Decision766Inputs.DOSSIERS_SYNCHRONISED, commune.synchronised);
            put(measured, Decision766Inputs.DOSSIERS_DUE, commune.due);
            put(measured, Decision766Inputs.DOSSIERS_IN_TIME, commune.inTime);
            put(measured, Decision766Inputs.PROCEDURES_OF_LEVEL, commune.procedures);
            put(measured, Decision766Inputs.PROCEDURES_APPLIED_ONLINE, commune.proceduresOnline);
            put(measured, Decision766Inputs.ONLINE_SERVICES, commune.services);
            put(measured, Decision766Inputs.ONLINE_SERVICES_USED, commune.servicesUsed);
            put(measured, Decision766Inputs.DOSSIERS_RECEIVED, commune.received);
            put(measured, Decision766Inputs.DOSSIERS_RECEIVED_ONLINE, commune.receivedOnline);
            put(measured, Decision766Inputs.FULL_PROCESS_ELIGIBLE_DOSSIERS, commune.fullEligible);
            put(measured, Decision766Inputs.FULL_PROCESS_DOSSIERS, commune.full);
            put(measured, Decision766Inputs.PAYABLE_PROCEDURES, commune.payable);
            put(measured, Decision766Inputs.PAYABLE_PROCEDURES_OFFERED, commune.payableOffered);
            put(measured, Decision766Inputs.PAYABLE_PROCEDURES_DISTINCT, commune.payableDistinct);
            put(measured, Decision766Inputs.PROCEDURES_PAID_ONLINE, commune.proceduresPaid);
            put(measured, Decision766Inputs.DOSSIERS_PAYABLE, commune.dossiersPayable);
            put(measured, Decision766Inputs.DOSSIERS_PAID_ONLINE, commune.dossiersPaid);
            put(measured, Decision766Inputs.RESULTS_REQUIRED, commune.resultsRequired);
            put(measured, Decision766Inputs.RESULTS_ELECTRONIC, commune.resultsElectronic);
            put(measured, Decision766Inputs.DOSSIERS_TO_DIGITISE, commune.toDigitise);
            put(measured, Decision766Inputs.DOSSIERS_DIGITISED, commune.digitised);
            put(measured, Decision766Inputs.CERTIFIED_COPY_POINTS, commune.copyPoints);
            put(measured, Decision766Inputs.DOSSIERS_REUSING_DATA, commune.reusing);
            put(measured, Decision766Inputs.DOSSIERS_TO_LINK, commune.toLink);
            put(measured, Decision766Inputs.DOSSIERS_LINKED, commune.linked);
            put(measured, Decision766Inputs.PROCEDURES_TO_LINK_TO_POPULATION_DATA, commune.toLinkToPopulation);
            put(measured, Decision766Inputs.PROCEDURES_LINKED_TO_POPULATION_DATA, commune.linkedToPopulation);
            put(measured, Decision766Inputs.DOSSIERS_TO_USE_POPULATION_DATA, commune.toUsePopulation);
            put(measured, Decision766Inputs.DOSSIERS_USING_POPULATION_DATA, commune.usingPopulation);
            put(measured, Decision766Inputs.PETITIONS, commune.petitions);
            put(measured, Decision766Inputs.PETITIONS_ON_TIME, commune.petitionsOnTime);
            put(measured, Decision766Inputs.PETITIONS_DISSATISFIED, commune.dissatisfied);
            put(measured, Decision766Inputs.DOSSIERS_DISLIKED, commune.disliked);
            measurements.add(measured.build());
        }
    }

    private static void put(Measurements.Builder measured, Input input, @Nullable Figure figure) {
        measured.put(
                input,
                figure == null
                        ? Measure.NOT_MEASURED
                        : Measure.of(figure.value).withIds(figure.ids, figure.ids.isEmpty()));
    }

    // ---------------------------------------------------------------- the library

    List<Score> score() {
        return measurements.stream().map(INDEX::score).toList();
    }

    Ranking rank() {
        return Ranking.of(score(), TiePolicy.COMPETITION);
    }

    // ---------------------------------------------------------------- by hand

    /** A count with the dossiers behind it. */
    record Figure(BigDecimal value, List<String> ids) {}

    /** The points of an indicator and the figures behind them; no points where a figure is missing. */
    record PlainIndicator(
            String code, BigDecimal maximum, @Nullable BigDecimal points, List<@Nullable Figure> lineage) {}

    /** The points of a group; none where nothing was measured. */
    record PlainGroup(
            String code,
            List<PlainIndicator> indicators,
            @Nullable BigDecimal points,
            BigDecimal measuredMaximum) {}

    /** The points of a commune. */
    record PlainScore(
            String unit, List<PlainGroup> groups, @Nullable BigDecimal points, BigDecimal measuredMaximum) {}

    /** The place of a commune. */
    record PlainPlace(PlainScore score, int rank) {}

    private static final BigDecimal ZERO = BigDecimal.ZERO;
    private static final BigDecimal TWO = new BigDecimal("2");
    private static final BigDecimal FOUR = new BigDecimal("4");
    private static final BigDecimal SIX = new BigDecimal("6");
    private static final BigDecimal TWENTY = new BigDecimal("20");
    private static final BigDecimal TARGET_50 = new BigDecimal("0.50");
    private static final BigDecimal TARGET_80 = new BigDecimal("0.80");
    private static final BigDecimal TARGET_90 = new BigDecimal("0.90");

    List<PlainPlace> rankByHand() {
        List<PlainScore> scores = new ArrayList<>(counts.size());
        for (Counts commune : counts) {
            PlainScore score = scoreByHand(commune);
            if (score.points != null) {
                scores.add(score);
            }
        }
        scores.sort(Comparator.comparing(ScorePeers::pointsOf).reversed().thenComparing(PlainScore::unit));
        List<PlainPlace> places = new ArrayList<>(scores.size());
        int rank = 0;
        @Nullable BigDecimal before = null;
        for (int i = 0; i < scores.size(); i++) {
            BigDecimal points = pointsOf(scores.get(i));
            if (before == null || points.compareTo(before) != 0) {
                rank = i + 1;
            }
            before = points;
            places.add(new PlainPlace(scores.get(i), rank));
        }
        return places;
    }

    private static BigDecimal pointsOf(PlainScore score) {
        return score.points == null ? ZERO : score.points;
    }

    private static PlainScore scoreByHand(Counts c) {
        PlainGroup transparency = group(
                "TRANSPARENCY",
                ratio("PUBLISH_ON_TIME", SIX, c.publishedOnTime, c.published, null),
                ratio("DOSSIER_SYNC", SIX, c.synchronised, c.toSynchronise, null));
        PlainGroup progress = group("PROGRESS", ratio("PROCESSED_ON_TIME", TWENTY, c.inTime, c.due, null));
        PlainGroup onlineServices = group(
                "ONLINE_SERVICES",
                ratio("PROCEDURES_ONLINE", THREE, c.proceduresOnline, c.procedures, TARGET_80),
                ratio("SERVICES_WITH_DOSSIERS", THREE, c.servicesUsed, c.services, null),
                online(c),
                ratio("DOSSIERS_FULL_PROCESS", THREE, c.full, c.fullEligible, null));
        PlainGroup onlinePayment = group(
                "ONLINE_PAYMENT",
                ratio("PAYMENT_OFFERED", TWO, c.payableOffered, c.payable, TARGET_80),
                ratio("PAYMENT_USED", TWO, c.proceduresPaid, c.payableDistinct, TARGET_80),
                ratio("DOSSIERS_PAID", SIX, c.dossiersPaid, c.dossiersPayable, null));
        PlainGroup digitisation = group(
                "DIGITISATION",
                ratio("ORIGINAL_RESULT_AVAILABLE", SIX, c.resultsElectronic, c.resultsRequired, null),
                ratio("SO_HOA_GIAY_TO_GIAI_QUYET", FOUR, c.digitised, c.toDigitise, TARGET_80),
                new PlainIndicator(
                        "ELECTRONIC_CERTIFIED_COPY",
                        TWO,
                        c.copyPoints.value.setScale(2, RoundingMode.HALF_UP),
                        List.of(c.copyPoints)),
                ratio("REUSED_DIGITIZED_DATA", TWO, c.reusing, c.received, TARGET_80),
                ratio("SYNCED_WITH_DVCQG_PERSONAL_STORAGE", FOUR, c.linked, c.toLink, null),
                ratio("CITIZEN_DATA_CONNECTED_FORMALITY", TWO, c.linkedToPopulation, c.toLinkToPopulation, null),
                ratio("CITIZEN_DATA_CONNECTED_DOSSIER", TWO, c.usingPopulation, c.toUsePopulation, null));
        PlainGroup satisfaction = group(
                "SATISFACTION",
                c.petitions.value.signum() == 0
                        ? full("PETITION_PROCESSING_ON_TIME", c.petitionsOnTime, c.petitions)
                        : ratio("PETITION_PROCESSING_ON_TIME", SIX, c.petitionsOnTime, c.petitions, null),
                c.petitions.value.signum() == 0
                        ? full("PETITION_HANDLING_SATISFACTION", c.dissatisfied, c.petitions)
                        : rest(c),
                receiving(c));
        List<PlainGroup> groups =
                List.of(transparency, progress, onlineServices, onlinePayment, digitisation, satisfaction);
        @Nullable BigDecimal points = null;
        BigDecimal measured = ZERO;
        for (PlainGroup group : groups) {
            if (group.points != null) {
                points = points == null ? group.points : points.add(group.points);
            }
            measured = measured.add(group.measuredMaximum);
        }
        return new PlainScore(c.unit, groups, points, measured);
    }

    private static PlainGroup group(String code, PlainIndicator... indicators) {
        @Nullable BigDecimal points = null;
        BigDecimal measured = ZERO;
        for (PlainIndicator indicator : indicators) {
            if (indicator.points != null) {
                points = points == null ? indicator.points : points.add(indicator.points);
                measured = measured.add(indicator.maximum);
            }
        }
        return new PlainGroup(code, List.of(indicators), points, measured);
    }

    private static PlainIndicator ratio(
            String code,
            BigDecimal maximum,
            @Nullable Figure part,
            @Nullable Figure whole,
            @Nullable BigDecimal target) {
        if (part == null || whole == null || whole.value.signum() == 0) {
            return new PlainIndicator(code, maximum, null, lineage(part, whole));
        }
        return new PlainIndicator(
                code, maximum, points(maximum, part.value, whole.value, target), lineage(part, whole));
    }

    private static List<@Nullable Figure> lineage(@Nullable Figure part, @Nullable Figure whole) {
        List<@Nullable Figure> lineage = new ArrayList<>(2);
        lineage.add(part);
        lineage.add(whole);
        return lineage;
    }

    private static BigDecimal points(
            BigDecimal maximum, BigDecimal part, BigDecimal whole, @Nullable BigDecimal target) {
        BigDecimal wanted = target == null ? whole : whole.multiply(target);
        return part.compareTo(wanted) >= 0 ? maximum : maximum.multiply(part).divide(wanted, 2, RoundingMode.HALF_UP);
    }

    private static PlainIndicator full(String code, Figure part, Figure whole) {
        return new PlainIndicator(code, SIX, SIX, lineage(part, whole));
    }

    private static PlainIndicator online(Counts c) {
        String code = "DOSSIERS_ONLINE";
        List<@Nullable Figure> lineage = new ArrayList<>(4);
        lineage.add(c.receivedOnline);
        lineage.add(c.received);
        lineage.add(c.synchronised);
        lineage.add(c.toSynchronise);
        if (c.received.value.signum() == 0 || c.toSynchronise.value.signum() == 0) {
            return new PlainIndicator(code, THREE, null, lineage);
        }
        BigDecimal part = c.receivedOnline.value.multiply(c.synchronised.value);
        BigDecimal whole = c.received.value.multiply(c.toSynchronise.value);
        return new PlainIndicator(code, THREE, points(THREE, part, whole, TARGET_50), lineage);
    }

    private static PlainIndicator rest(Counts c) {
        BigDecimal content = c.petitions.value.subtract(c.dissatisfied.value);
        return new PlainIndicator(
                "PETITION_HANDLING_SATISFACTION",
                SIX,
                points(SIX, content, c.petitions.value, null),
                lineage(c.dissatisfied, c.petitions));
    }

    private static PlainIndicator receiving(Counts c) {
        String code = "DOSSIER_RECEIVING_SATISFACTION";
        List<@Nullable Figure> lineage = new ArrayList<>(3);
        lineage.add(c.inTime);
        lineage.add(c.due);
        lineage.add(c.disliked);
        BigDecimal due = c.due.value;
        if (due.signum() == 0) {
            return new PlainIndicator(code, SIX, null, lineage);
        }
        BigDecimal content = c.inTime.value.subtract(c.disliked.value).max(ZERO);
        return new PlainIndicator(code, SIX, points(SIX, content, due, TARGET_90), lineage);
    }

    /** What was counted for one commune; some communes were not asked about some of it. */
    private static final class Counts {

        final String unit;
        final Figure received;
        final Figure receivedOnline;
        final @Nullable Figure published;
        final @Nullable Figure publishedOnTime;
        final Figure toSynchronise;
        final Figure synchronised;
        final Figure due;
        final Figure inTime;
        final Figure procedures;
        final Figure proceduresOnline;
        final Figure services;
        final Figure servicesUsed;
        final Figure fullEligible;
        final Figure full;
        final Figure payable;
        final Figure payableOffered;
        final Figure payableDistinct;
        final Figure proceduresPaid;
        final Figure dossiersPayable;
        final Figure dossiersPaid;
        final Figure resultsRequired;
        final Figure resultsElectronic;
        final Figure toDigitise;
        final Figure digitised;
        final Figure copyPoints;
        final Figure reusing;
        final Figure toLink;
        final Figure linked;
        final Figure toLinkToPopulation;
        final Figure linkedToPopulation;
        final Figure toUsePopulation;
        final Figure usingPopulation;
        final Figure petitions;
        final Figure petitionsOnTime;
        final Figure dissatisfied;
        final Figure disliked;

        Counts(String unit, Random random) {
            this.unit = unit;
            received = whole(random, 3000);
            receivedOnline = part(random, received);
            boolean publishes = random.nextInt(5) > 0;
            published = publishes ? whole(random, 40) : null;
            publishedOnTime = published == null ? null : part(random, published);
            toSynchronise = received;
            synchronised = part(random, received);
            due = whole(random, 3000);
            inTime = listed(part(random, due));
            procedures = whole(random, 400);
            proceduresOnline = part(random, procedures);
            services = whole(random, 300);
            servicesUsed = part(random, services);
            fullEligible = whole(random, 1500);
            full = part(random, fullEligible);
            payable = whole(random, 100);
            payableOffered = part(random, payable);
            payableDistinct = payable;
            proceduresPaid = part(random, payable);
            dossiersPayable = whole(random, 900);
            dossiersPaid = part(random, dossiersPayable);
            resultsRequired = whole(random, 2500);
            resultsElectronic = part(random, resultsRequired);
            toDigitise = whole(random, 2500);
            digitised = part(random, toDigitise);
            copyPoints = new Figure(BigDecimal.valueOf(random.nextInt(21), 1), List.of());
            reusing = part(random, received);
            toLink = whole(random, 2500);
            linked = part(random, toLink);
            toLinkToPopulation = whole(random, 200);
            linkedToPopulation = part(random, toLinkToPopulation);
            toUsePopulation = whole(random, 2500);
            usingPopulation = part(random, toUsePopulation);
            petitions = whole(random, 4);
            petitionsOnTime = part(random, petitions);
            dissatisfied = part(random, petitions);
            disliked = listed(new Figure(BigDecimal.valueOf(random.nextInt(4)), List.of()));
        }

        private static Figure whole(Random random, int most) {
            return new Figure(BigDecimal.valueOf(random.nextInt(most)), List.of());
        }

        /** Mostly nearly all of the whole, as in life. */
        private static Figure part(Random random, Figure whole) {
            int most = whole.value.intValueExact();
            int part = random.nextInt(3) == 0 ? random.nextInt(most + 1) : most - random.nextInt(most / 8 + 1);
            return new Figure(BigDecimal.valueOf(part), List.of());
        }

        private static Figure listed(Figure figure) {
            return new Figure(figure.value, List.of("H-1", "H-2", "H-3"));
        }
    }
}
