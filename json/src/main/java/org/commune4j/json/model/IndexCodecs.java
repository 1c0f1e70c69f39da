package org.commune4j.json.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Edition;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.quality.Band;
import org.commune4j.core.quality.Fallback;
import org.commune4j.core.quality.Formula;
import org.commune4j.core.quality.GroupScore;
import org.commune4j.core.quality.IndexDefinition;
import org.commune4j.core.quality.Indicator;
import org.commune4j.core.quality.IndicatorGroup;
import org.commune4j.core.quality.IndicatorScore;
import org.commune4j.core.quality.Input;
import org.commune4j.core.quality.Measure;
import org.commune4j.core.quality.Measurements;
import org.commune4j.core.quality.PointRange;
import org.commune4j.core.quality.RankedUnit;
import org.commune4j.core.quality.Ranking;
import org.commune4j.core.quality.ReportingPeriod;
import org.commune4j.core.quality.Rounding;
import org.commune4j.core.quality.Score;
import org.commune4j.core.quality.ScoreClass;
import org.commune4j.core.quality.ScoreFlag;
import org.commune4j.core.quality.Share;
import org.commune4j.core.quality.TiePolicy;
import org.commune4j.core.quality.UnitLevel;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.WordFamily;
import org.commune4j.json.codec.Codec;
import org.commune4j.json.codec.Codecs;
import org.commune4j.json.codec.FamilyCodec;
import org.commune4j.json.codec.JsonField;
import org.commune4j.json.codec.ObjectCodec;

/** The codecs of indices, what they are computed from, and what comes of it. */
public final class IndexCodecs {

    /** An input that is measured more than once. */
    private static final String MEASURED_TWICE = "JSON-021";

    private static final BigDecimal MOST_POINTS = new BigDecimal("1000000");

    private static final Codec<BigDecimal> POINTS = Codecs.decimal(BigDecimal.ZERO, MOST_POINTS);

    private static final Codec<BigDecimal> TARGET = Codecs.decimal(BigDecimal.ZERO, BigDecimal.ONE)
            .described("The rate that earns all of the points, above 0 and at most 1; absent: 1.");

    /** A reporting period by its text form. */
    public static final Codec<ReportingPeriod> PERIOD =
            Codecs.text(Message.of("JSON.expect.period"), ReportingPeriod::parse, ReportingPeriod::toString);

    /** A level of units. */
    public static final Codec<UnitLevel> LEVEL = Codecs.word(WordFamily.UNIT_LEVEL, UnitLevel::of);

    /** An input: its code alone, or an object with its name. */
    public static final Codec<Input> INPUT = Codecs.shortForm(
            OrganisationCodecs.codeWord(IndexCodecs::unnamed, Input::code),
            input -> input.name().equals(unnamed(input.code()).name()),
            ObjectCodec.of(Input.class, fields -> {
                JsonField<String> code = fields.required("code", Codecs.CODE, Input::code);
                JsonField<LocalizedText> name = fields.required("name", Codecs.LOCALIZED_TEXT, Input::name);
                return in -> Input.of(in.get(code), in.get(name));
            }));

    private static final Codec<Share> SHARE = ObjectCodec.of(Share.class, fields -> {
        JsonField<Input> numerator = fields.required("numerator", INPUT, Share::numerator);
        JsonField<Input> denominator = fields.required("denominator", INPUT, Share::denominator);
        JsonField<Boolean> rest = fields.defaulted(
                "rest",
                Codecs.BOOLEAN.described("Whether the share is that of the rest, the whole without the part."),
                false,
                Share::isRest);
        return in -> new Share(in.get(numerator), in.get(denominator), in.get(rest));
    });

    private static final Codec<Band> BAND = ObjectCodec.of(Band.class, fields -> {
        JsonField<BigDecimal> from =
                fields.required("from", Codecs.DECIMAL.described("The first value of the band."), Band::from);
        JsonField<BigDecimal> points = fields.required("points", Codecs.DECIMAL, Band::points);
        JsonField<BigDecimal> step = fields.defaulted("step", Codecs.DECIMAL, BigDecimal.ONE, Band::step);
        JsonField<BigDecimal> perStep = fields.defaulted(
                "pointsPerStep",
                Codecs.DECIMAL.described("What each step adds, pro rata; absent: the band is flat."),
                BigDecimal.ZERO,
                Band::pointsPerStep);
        return in -> new Band(in.get(from), in.get(points), in.get(step), in.get(perStep));
    });

    private static final Codec<PointRange> POINT_RANGE = ObjectCodec.of(PointRange.class, fields -> {
        JsonField<BigDecimal> from = fields.required("from", POINTS, PointRange::from);
        JsonField<BigDecimal> to =
                fields.required("to", POINTS.described("The most points, included."), PointRange::to);
        return in -> new PointRange(in.get(from), in.get(to));
    });

    /** How points follow from what was counted: one of a closed set of kinds. */
    public static final Codec<Formula> FORMULA = FamilyCodec.of(Formula.class)
            .with("RATIO", Formula.Ratio.class, ObjectCodec.of(Formula.Ratio.class, fields -> {
                JsonField<List<Share>> factors = fields.required(
                        "factors",
                        Codecs.listOf(SHARE).described("The shares that are multiplied, at least one."),
                        Formula.Ratio::factors);
                JsonField<BigDecimal> target =
                        fields.defaulted("target", TARGET, BigDecimal.ONE, Formula.Ratio::target);
                return in -> new Formula.Ratio(in.get(factors), in.get(target));
            }))
            .with("COMPLEMENT", Formula.Complement.class, ObjectCodec.of(Formula.Complement.class, fields -> {
                JsonField<List<Share>> lost = fields.required(
                        "lost",
                        Codecs.listOf(SHARE).described("The shares that are taken away from the whole, at least one."),
                        Formula.Complement::lost);
                JsonField<BigDecimal> target =
                        fields.defaulted("target", TARGET, BigDecimal.ONE, Formula.Complement::target);
                return in -> new Formula.Complement(in.get(lost), in.get(target));
            }))
            .with("BANDED", Formula.Banded.class, ObjectCodec.of(Formula.Banded.class, fields -> {
                JsonField<Input> input = fields.required("input", INPUT, Formula.Banded::input);
                JsonField<List<Band>> bands = fields.required("bands", Codecs.listOf(BAND), Formula.Banded::bands);
                return in -> new Formula.Banded(in.get(input), in.get(bands));
            }))
            .with("GIVEN", Formula.Given.class, ObjectCodec.of(Formula.Given.class, fields -> {
                JsonField<Input> input = fields.required("input", INPUT, Formula.Given::input);
                JsonField<List<PointRange>> allowed = fields.list("allowed", POINT_RANGE, Formula.Given::allowed);
                return in -> new Formula.Given(in.get(input), in.get(allowed));
            }))
            .with("INFORMATION", Formula.Information.class, ObjectCodec.of(Formula.Information.class, fields -> {
                JsonField<List<Input>> inputs = fields.list("inputs", INPUT, Formula.Information::inputs);
                return in -> new Formula.Information(new LinkedHashSet<>(in.get(inputs)));
            }));

    private static final Codec<Fallback> FALLBACK = Codecs.enumOf(Fallback.class);

    /** One indicator. */
    public static final Codec<Indicator> INDICATOR = ObjectCodec.builder(Indicator.class, Indicator::builder)
            .required("code", Codecs.CODE, Indicator::code, Indicator.Builder::code)
            .required("name", Codecs.LOCALIZED_TEXT, Indicator::name, Indicator.Builder::name)
            .optional(
                    "maximum",
                    POINTS.described("The most points; absent: not known."),
                    Indicator::maximum,
                    Indicator.Builder::maximum)
            .required("formula", FORMULA, Indicator::formula, Indicator.Builder::formula)
            .list("levels", LEVEL, Indicator::levels, Indicator.Builder::levels)
            .defaulted(
                    "outsideLevels",
                    FALLBACK,
                    Fallback.NOT_MEASURED,
                    Indicator::outsideLevels,
                    Indicator.Builder::outsideLevels)
            .defaulted(
                    "missingInput",
                    FALLBACK,
                    Fallback.NOT_MEASURED,
                    Indicator::missingInput,
                    Indicator.Builder::missingInput)
            .defaulted(
                    "zeroDenominator",
                    FALLBACK,
                    Fallback.NOT_MEASURED,
                    Indicator::zeroDenominator,
                    Indicator.Builder::zeroDenominator)
            .required("basis", LawCodecs.BASIS, Indicator::basis, Indicator.Builder::basis)
            .build(Indicator.Builder::build);

    private static final Codec<IndicatorGroup> GROUP = ObjectCodec.of(IndicatorGroup.class, fields -> {
        JsonField<String> code = fields.required("code", Codecs.CODE, IndicatorGroup::code);
        JsonField<LocalizedText> name = fields.required("name", Codecs.LOCALIZED_TEXT, IndicatorGroup::name);
        JsonField<Optional<BigDecimal>> declared = fields.optional(
                "declaredMaximum",
                POINTS.described("The most points of the group, where those of its indicators are not all known."),
                IndicatorGroup::declaredMaximum);
        JsonField<List<Indicator>> indicators = fields.list("indicators", INDICATOR, IndicatorGroup::indicators);
        return in -> new IndicatorGroup(in.get(code), in.get(name), in.get(indicators), in.get(declared));
    });

    private static final Codec<Rounding> ROUNDING = ObjectCodec.of(Rounding.class, fields -> {
        JsonField<Rounding.RoundingLevel> level =
                fields.required("level", Codecs.enumOf(Rounding.RoundingLevel.class), Rounding::level);
        JsonField<Integer> decimals =
                fields.required("decimals", Codecs.integer(0, Rounding.MOST_DECIMALS), Rounding::decimals);
        JsonField<RoundingMode> mode = fields.required(
                "mode",
                Codecs.oneOf(
                        List.of(
                                RoundingMode.HALF_UP,
                                RoundingMode.HALF_EVEN,
                                RoundingMode.HALF_DOWN,
                                RoundingMode.DOWN,
                                RoundingMode.UP,
                                RoundingMode.FLOOR,
                                RoundingMode.CEILING),
                        RoundingMode::name),
                Rounding::mode);
        JsonField<Basis> basis = fields.required("basis", LawCodecs.BASIS, Rounding::basis);
        return in -> new Rounding(in.get(level), in.get(decimals), in.get(mode), in.get(basis));
    });

    private static final Codec<ScoreClass> SCORE_CLASS = ObjectCodec.of(ScoreClass.class, fields -> {
        JsonField<String> code = fields.required("code", Codecs.CODE, ScoreClass::code);
        JsonField<LocalizedText> name = fields.required("name", Codecs.LOCALIZED_TEXT, ScoreClass::name);
        JsonField<BigDecimal> from =
                fields.required("fromPoints", POINTS.described("The fewest points of the class."), ScoreClass::from);
        JsonField<Basis> basis = fields.required("basis", LawCodecs.BASIS, ScoreClass::basis);
        return in -> new ScoreClass(in.get(code), in.get(name), in.get(from), in.get(basis));
    });

    /** An index as data. */
    public static final Codec<IndexDefinition> INDEX = ObjectCodec.builder(
                    IndexDefinition.class, IndexDefinition::builder)
            .required("code", Codecs.CODE, IndexDefinition::code, IndexDefinition.Builder::code)
            .required("name", Codecs.LOCALIZED_TEXT, IndexDefinition::name, IndexDefinition.Builder::name)
            .list("groups", GROUP, IndexDefinition::groups, IndexDefinition.Builder::groups)
            .required("rounding", ROUNDING, IndexDefinition::rounding, IndexDefinition.Builder::rounding)
            .list("classes", SCORE_CLASS, IndexDefinition::classes, IndexDefinition.Builder::classes)
            .range(IndexDefinition::validity, IndexDefinition.Builder::validity)
            .required("basis", LawCodecs.BASIS, IndexDefinition::basis, IndexDefinition.Builder::basis)
            .build(IndexDefinition.Builder::build);

    private static final Codec<Map.Entry<Input, Measure>> MEASURE = ObjectCodec.of("Measure", fields -> {
        JsonField<Input> input = fields.required("input", INPUT, Map.Entry::getKey);
        JsonField<Optional<BigDecimal>> value = fields.optional(
                "value",
                Codecs.DECIMAL.described("The count or amount, 0 or more; absent: not measured, which is not 0."),
                entry -> entry.getValue().value());
        JsonField<List<String>> ids = fields.list(
                "ids",
                Codecs.CODE.described("The dossiers, feedback or petitions behind the value."),
                entry -> entry.getValue().ids());
        JsonField<Boolean> all = fields.defaulted(
                "listsAll",
                Codecs.BOOLEAN.described("Whether these are all of them, or a bounded part."),
                false,
                entry -> entry.getValue().listsAll());
        JsonField<Optional<LocalizedText>> why = fields.optional(
                "why",
                Codecs.LOCALIZED_TEXT.described("Why it is not measured, where that is said."),
                entry -> entry.getValue().why().map(IndexCodecs::text));
        return in -> Map.entry(
                in.get(input),
                in.get(value)
                        .map(Measure::of)
                        .orElseGet(() -> in.get(why)
                                .map(text -> Measure.ofUnmeasured(Message.ofText(text)))
                                .orElse(Measure.NOT_MEASURED))
                        .withIds(in.get(ids), in.get(all)));
    });

    /** What was counted for one unit in one period. */
    public static final Codec<Measurements> MEASUREMENTS = ObjectCodec.of(Measurements.class, fields -> {
        JsonField<String> unit = fields.required("unit", Codecs.CODE, Measurements::unit);
        JsonField<UnitLevel> level = fields.required("level", LEVEL, Measurements::level);
        JsonField<ReportingPeriod> period = fields.required("period", PERIOD, Measurements::period);
        JsonField<Optional<String>> origin = fields.optional(
                "origin",
                Codecs.CODE.described("What the measures were taken from, for instance the id of a tally."),
                Measurements::origin);
        JsonField<Optional<OffsetDateTime>> asOf = fields.optional(
                "asOf", Codecs.DATE_TIME.described("The moment as of which it was counted."), Measurements::asOf);
        JsonField<Optional<Edition>> edition = fields.optional(
                "edition",
                RuleCodecs.EDITION,
                measurements -> measurements.editions().stream().findFirst());
        JsonField<List<Edition>> further = fields.list(
                "furtherEditions",
                RuleCodecs.EDITION.described("The other laws by which parts of it were counted; absent: none."),
                measurements -> RuleCodecs.further(measurements.editions()));
        JsonField<List<Map.Entry<Input, Measure>>> measures = fields.list(
                "measures", MEASURE, measurements -> measurements.byInput().entrySet());
        return in -> {
            Measurements.Builder builder = Measurements.builder(in.get(unit), in.get(level), in.get(period));
            in.get(origin).ifPresent(builder::origin);
            in.get(asOf).ifPresent(builder::asOf);
            List<Edition> editions = new ArrayList<>(in.get(edition).stream().toList());
            editions.addAll(in.get(further));
            builder.editions(editions);
            List<Problem> problems = new ArrayList<>();
            Set<Input> seen = new HashSet<>();
            for (int i = 0; i < in.get(measures).size(); i++) {
                Map.Entry<Input, Measure> measure = in.get(measures).get(i);
                if (!seen.add(measure.getKey())) {
                    Pointer at = Pointer.ROOT.field("measures").index(i).field("input");
                    problems.add(Problem.of(MEASURED_TWICE, at)
                            .with("input", measure.getKey().code()));
                }
                builder.put(measure.getKey(), measure.getValue());
            }
            if (!problems.isEmpty()) {
                return Checked.<Measurements>ofProblems(problems).orThrow();
            }
            return builder.build();
        };
    });

    private static final Codec<IndicatorScore> INDICATOR_SCORE = ObjectCodec.written(IndicatorScore.class, fields -> {
        fields.required("code", Codecs.CODE, score -> score.indicator().code());
        fields.required("state", Codecs.enumOf(IndicatorScore.ScoreState.class), IndicatorScore::state);
        fields.optional("points", POINTS, IndicatorScore::points);
        fields.optional("maximum", POINTS, score -> score.indicator().maximum());
        fields.optional("rate", Codecs.DECIMAL, IndicatorScore::rate);
        fields.list("flags", Codecs.enumOf(ScoreFlag.class), IndicatorScore::flags);
        fields.list("lineage", MEASURE, score -> score.lineage().entrySet());
    });

    private static final Codec<GroupScore> GROUP_SCORE = ObjectCodec.written(GroupScore.class, fields -> {
        fields.required("code", Codecs.CODE, score -> score.group().code());
        fields.optional("points", POINTS, GroupScore::points);
        fields.required("measuredMaximum", POINTS, GroupScore::measuredMaximum);
        fields.optional("maximum", POINTS, score -> score.group().maximum());
        fields.list("indicators", INDICATOR_SCORE, GroupScore::indicators);
    });

    /** A score with what lies behind it: written only. */
    public static final Codec<Score> SCORE = ObjectCodec.written(Score.class, fields -> {
        fields.required("index", Codecs.CODE, score -> score.definition().code());
        fields.required("unit", Codecs.CODE, Score::unit);
        fields.required("level", LEVEL, score -> score.measurements().level());
        fields.required("period", PERIOD, score -> score.measurements().period());
        fields.optional("origin", Codecs.CODE, score -> score.measurements().origin());
        fields.optional("asOf", Codecs.DATE_TIME, score -> score.measurements().asOf());
        fields.optional(
                "countedBy",
                RuleCodecs.EDITION.described("The law by which it was counted."),
                score -> score.measurements().editions().stream().findFirst());
        fields.list(
                "countedByFurther",
                RuleCodecs.EDITION.described("The other laws by which parts of it were counted; absent: none."),
                score -> RuleCodecs.further(score.measurements().editions()));
        fields.optional("edition", RuleCodecs.EDITION, Score::edition);
        fields.optional("points", POINTS, Score::points);
        fields.required("measuredMaximum", POINTS, Score::measuredMaximum);
        fields.optional("maximum", POINTS, score -> score.definition().maximum());
        fields.list(
                "possibleClasses",
                Codecs.CODE.described("Best first; one where the class is known."),
                score -> score.possibleClasses().stream().map(ScoreClass::code).toList());
        fields.list("groups", GROUP_SCORE, Score::groups);
    });

    private static final Codec<RankedUnit> RANKED_UNIT = ObjectCodec.written(RankedUnit.class, fields -> {
        fields.required("unit", Codecs.CODE, RankedUnit::unit);
        fields.required("rank", Codecs.INTEGER, RankedUnit::rank);
        fields.required("points", POINTS, RankedUnit::points);
        fields.required("ties", Codecs.INTEGER, RankedUnit::ties);
        fields.required("percentile", Codecs.DECIMAL, RankedUnit::percentile);
    });

    /** A ranking: written only. */
    public static final Codec<Ranking> RANKING = ObjectCodec.written(Ranking.class, fields -> {
        fields.required("ties", Codecs.enumOf(TiePolicy.class), Ranking::ties);
        fields.defaulted(
                "mixesMaxima",
                Codecs.BOOLEAN.described("Whether units were measured out of different maxima."),
                false,
                Ranking::mixesMaxima);
        fields.list("units", RANKED_UNIT, Ranking::units);
        fields.list("missing", Codecs.CODE.described("Units without points."), Ranking::missing);
    });

    private IndexCodecs() {}

    private static Input unnamed(String code) {
        return Input.of(code, LocalizedText.ofVietnamese(code));
    }

    private static LocalizedText text(Message why) {
        return LocalizedText.of(why.render(Locale.forLanguageTag("vi")), why.render(Locale.ENGLISH));
    }
}
