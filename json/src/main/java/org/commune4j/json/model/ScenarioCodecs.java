package org.commune4j.json.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commune4j.core.dossier.TallyScope;
import org.commune4j.core.figure.Compared;
import org.commune4j.core.figure.Figure;
import org.commune4j.core.figure.Quantity;
import org.commune4j.core.figure.Tendency;
import org.commune4j.core.reform.Touched;
import org.commune4j.core.rule.Distance;
import org.commune4j.core.rule.Outcome;
import org.commune4j.core.rule.Strength;
import org.commune4j.core.rule.Verdict;
import org.commune4j.core.scenario.ChangedVerdict;
import org.commune4j.core.scenario.Comparison;
import org.commune4j.core.scenario.ComparisonSeries;
import org.commune4j.core.scenario.ExpectedConflict;
import org.commune4j.core.scenario.ExpectedFigure;
import org.commune4j.core.scenario.ExpectedOn;
import org.commune4j.core.scenario.ExpectedVerdict;
import org.commune4j.core.scenario.Scenario;
import org.commune4j.core.scenario.ServiceComparison;
import org.commune4j.core.scenario.ServiceNames;
import org.commune4j.json.codec.Codec;
import org.commune4j.json.codec.Codecs;
import org.commune4j.json.codec.JsonField;
import org.commune4j.json.codec.ObjectCodec;

/** The codecs of {@code org.commune4j.core.scenario}: scenarios are read and written, comparisons written only. */
public final class ScenarioCodecs {

    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

    private static final Codec<Figure> OF_SITUATIONS = Codecs.oneOf(Figure.ofSituations(), Figure::name);

    private static final Codec<Figure> EXPECTED = Codecs.oneOf(
            Stream.concat(Figure.ofSituations().stream(), Figure.ofService().stream())
                    .toList(),
            Figure::name);

    private static final Codec<ExpectedFigure> EXPECTED_FIGURE = ObjectCodec.of(ExpectedFigure.class, fields -> {
        JsonField<Figure> figure = fields.required("figure", EXPECTED, ExpectedFigure::figure);
        Codec<BigDecimal> number = Codecs.decimal(BigDecimal.ZERO, MOST)
                .described("The number in the unit of the figure; absent: it is expected to be undetermined.");
        JsonField<Optional<BigDecimal>> before = fields.optional("before", number, ExpectedFigure::before);
        JsonField<Optional<BigDecimal>> after = fields.optional("after", number, ExpectedFigure::after);
        JsonField<BigDecimal> tolerance = fields.defaulted(
                "tolerance",
                Codecs.decimal(BigDecimal.ZERO, MOST).described("How far each value may lie from it; absent: 0."),
                BigDecimal.ZERO,
                ExpectedFigure::tolerance);
        return in -> new ExpectedFigure(in.get(figure), in.get(before), in.get(after), in.get(tolerance));
    });

    private static final Codec<ExpectedVerdict> EXPECTED_VERDICT = ObjectCodec.of(ExpectedVerdict.class, fields -> {
        JsonField<String> rule = fields.required("rule", Codecs.CODE, ExpectedVerdict::rule);
        JsonField<String> subject = fields.required("subject", Codecs.CODE, ExpectedVerdict::subject);
        JsonField<Outcome> outcome = fields.required("outcome", Codecs.enumOf(Outcome.class), ExpectedVerdict::outcome);
        return in -> new ExpectedVerdict(in.get(rule), in.get(subject), in.get(outcome));
    });

    private static final Codec<ExpectedConflict> EXPECTED_CONFLICT = ObjectCodec.of(ExpectedConflict.class, fields -> {
        JsonField<Touched> touched =
                fields.required("touched", Codecs.enumOf(Touched.class), ExpectedConflict::touched);
        JsonField<String> id = fields.required("id", Codecs.CODE, ExpectedConflict::id);
        return in -> new ExpectedConflict(in.get(touched), in.get(id));
    });

    private static final Codec<ServiceNames> SERVICE_NAMES = ObjectCodec.of(ServiceNames.class, fields -> {
        JsonField<String> before = fields.required(
                "before",
                Codecs.TEXT.described("The file of the tally under the baseline, seen from this file."),
                ServiceNames::before);
        JsonField<String> after = fields.required(
                "after",
                Codecs.TEXT.described("The file of the tally under the reforms, seen from this file."),
                ServiceNames::after);
        return in -> new ServiceNames(in.get(before), in.get(after));
    });

    private static final Codec<ExpectedOn> EXPECTED_ON = ObjectCodec.of(ExpectedOn.class, fields -> {
        JsonField<LocalDate> date =
                fields.required("date", Codecs.DATE.described("Another date of the comparison."), ExpectedOn::date);
        JsonField<List<ExpectedFigure>> figures = fields.list("expectedFigures", EXPECTED_FIGURE, ExpectedOn::figures);
        JsonField<List<ExpectedVerdict>> verdicts =
                fields.list("expectedVerdicts", EXPECTED_VERDICT, ExpectedOn::verdicts);
        return in -> new ExpectedOn(in.get(date), in.get(figures), in.get(verdicts));
    });

    /** Reforms of a baseline and what is expected of them. */
    public static final Codec<Scenario> SCENARIO = ObjectCodec.builder(Scenario.class, Scenario::builder)
            .required("name", Codecs.LOCALIZED_TEXT, Scenario::name, Scenario.Builder::name)
            .optional("basis", LawCodecs.LEGAL_REFERENCE, Scenario::basis, Scenario.Builder::basis)
            .list("keywords", Codecs.TEXT, Scenario::keywords, Scenario.Builder::keywords)
            .required(
                    "date",
                    Codecs.DATE.described("The date of the comparison."),
                    Scenario::date,
                    Scenario.Builder::date)
            .optional(
                    "assumedUntil",
                    Codecs.DATE.described(
                            "The last day until which the communes are assumed to stay as they are; absent:"
                                    + " nothing is assumed."),
                    Scenario::assumedUntil,
                    Scenario.Builder::assumedUntil)
            .list(
                    "baseline",
                    Codecs.TEXT.described("The file of a commune, seen from this file."),
                    Scenario::baseline,
                    Scenario.Builder::baseline)
            .list(
                    "given",
                    ReformCodecs.REFORM.described("What is assumed before anything is measured; usually none."),
                    Scenario::given,
                    Scenario.Builder::given)
            .list("reforms", ReformCodecs.REFORM, Scenario::reforms, Scenario.Builder::reforms)
            .optional(
                    "service",
                    SERVICE_NAMES.described(
                            "Where the tallies of both sides are; absent: the service is not compared."),
                    Scenario::service,
                    Scenario.Builder::service)
            .list(
                    "expectedProblems",
                    Codecs.CODE.described("The code of a problem that keeps the reforms from being applied."),
                    Scenario::expectedProblems,
                    Scenario.Builder::expectedProblems)
            .list(
                    "expectedConflicts",
                    EXPECTED_CONFLICT,
                    Scenario::expectedConflicts,
                    Scenario.Builder::expectedConflicts)
            .list("expectedFigures", EXPECTED_FIGURE, Scenario::expectedFigures, Scenario.Builder::expectedFigures)
            .list("expectedVerdicts", EXPECTED_VERDICT, Scenario::expectedVerdicts, Scenario.Builder::expectedVerdicts)
            .list("expectedOn", EXPECTED_ON, Scenario::expectedOn, Scenario.Builder::expectedOn)
            .build(Scenario.Builder::build);

    static final Codec<Compared> COMPARED_FIGURE = ObjectCodec.written("ComparedFigure", fields -> {
        fields.required("figure", OF_SITUATIONS, Compared::figure);
        fields.required("unit", Codecs.CODE, compared -> compared.figure().unit());
        fields.optional(
                "before", Codecs.LONG.described("Absent: undetermined."), compared -> number(compared.before()));
        fields.optional("after", Codecs.LONG.described("Absent: undetermined."), compared -> number(compared.after()));
        fields.optional(
                "undeterminedBefore",
                Codecs.LONG.described("How many procedures, or communes, may add to the first side; absent: none."),
                compared -> undetermined(compared.before()));
        fields.optional(
                "undeterminedAfter",
                Codecs.LONG.described("How many procedures, or communes, may add to the second side; absent: none."),
                compared -> undetermined(compared.after()));
        fields.optional("delta", Codecs.LONG, compared -> compared.delta().map(BigDecimal::longValueExact));
        fields.required("tendency", Codecs.enumOf(Tendency.class), Compared::tendency);
    });

    private static final Codec<Distance> DISTANCE = ObjectCodec.written(Distance.class, fields -> {
        fields.required("value", Codecs.DECIMAL, Distance::value);
        fields.required("limit", Codecs.DECIMAL, Distance::limit);
        fields.required(
                "by", Codecs.DECIMAL.described("The value less the limit: below 0 what is lacking."), Distance::by);
    });

    private static final Codec<Verdict> SIDE = ObjectCodec.written("VerdictOfSide", fields -> {
        fields.optional("subject", Codecs.CODE, Verdict::subjectId);
        fields.required("outcome", Codecs.enumOf(Outcome.class), Verdict::outcome);
    });

    private static final Codec<ChangedVerdict> CHANGED_VERDICT = ObjectCodec.written(ChangedVerdict.class, fields -> {
        fields.required("commune", Codecs.CODE, ChangedVerdict::commune);
        fields.required("turn", Codecs.enumOf(ChangedVerdict.Turn.class), ChangedVerdict::turn);
        fields.required("rule", Codecs.CODE, changed -> changed.rule().code());
        fields.required(
                "strength",
                Codecs.enumOf(Strength.class),
                changed -> changed.rule().strength());
        fields.list("before", SIDE, ChangedVerdict::before);
        fields.list("after", SIDE, ChangedVerdict::after);
        fields.optional("distance", DISTANCE, ChangedVerdict::distance);
        fields.required("reason", Codecs.MESSAGE, ChangedVerdict::reason);
        fields.required(
                "assumed",
                Codecs.BOOLEAN.described("Whether it rests on something that is only assumed."),
                ChangedVerdict::isAssumed);
    });

    private static final Codec<Quantity> SERVICE_VALUE = ObjectCodec.written("ServiceValue", fields -> {
        fields.required("amount", Codecs.LONG.described("What was counted."), Quantity::amount);
        fields.required(
                "of", Codecs.LONG.described("What it was counted on; 1 for a number of dossiers."), Quantity::of);
        fields.required(
                "undetermined",
                Codecs.LONG.described("How many dossiers are undetermined; they are not counted in the others."),
                Quantity::undetermined);
    });

    private static final Codec<Compared> COMPARED_MEASURE = ObjectCodec.written("ComparedMeasure", fields -> {
        fields.required("measure", Codecs.oneOf(Figure.ofService(), ScenarioCodecs::measure), Compared::figure);
        fields.required("unit", Codecs.CODE, compared -> compared.figure().unit());
        fields.optional(
                "before",
                SERVICE_VALUE,
                compared -> Optional.of(compared.before()).filter(Quantity::isKnown));
        fields.optional(
                "after",
                SERVICE_VALUE,
                compared -> Optional.of(compared.after()).filter(Quantity::isKnown));
        fields.optional(
                "delta",
                Codecs.DECIMAL.described("The second less the first in the unit, rounded half up to four decimals."),
                Compared::delta);
        fields.required("tendency", Codecs.enumOf(Tendency.class), Compared::tendency);
    });

    private static final Codec<TallyScope> PERIOD = ObjectCodec.written(TallyScope.class, fields -> {
        fields.required("asOf", Codecs.DATE_TIME, TallyScope::asOf);
        fields.optional(
                "since",
                Codecs.DATE.described("The first day of the period; absent: all that happened up to the moment."),
                TallyScope::since);
    });

    private static final Codec<ServiceComparison> SERVICE = ObjectCodec.written(ServiceComparison.class, fields -> {
        fields.required("before", PERIOD, ServiceComparison::before);
        fields.required("after", PERIOD, ServiceComparison::after);
        fields.list("measures", COMPARED_MEASURE, ServiceComparison::figures);
    });

    /** Two situations side by side. */
    public static final Codec<Comparison> COMPARISON = ObjectCodec.written(Comparison.class, fields -> {
        fields.required("date", Codecs.DATE, Comparison::date);
        fields.list(
                "assumptions",
                Codecs.MESSAGE.described("What is assumed of a commune on the date; none: nothing is."),
                Comparison::assumptions);
        fields.list("figures", COMPARED_FIGURE, Comparison::figures);
        fields.list(
                "assumedFigures",
                OF_SITUATIONS.described("A figure that rests on what is assumed."),
                comparison -> Figure.ofSituations().stream()
                        .filter(comparison::isAssumed)
                        .toList());
        fields.optional("service", SERVICE.described("Absent: no tallies were given."), Comparison::service);
        fields.list(
                "verdicts",
                CHANGED_VERDICT.described("A verdict that is new, solved, shifted or no longer known."),
                comparison -> comparison.groups().stream()
                        .flatMap(group -> group.changes().stream())
                        .toList());
    });

    /** Two situations side by side over a range of days. */
    public static final Codec<ComparisonSeries> COMPARISON_SERIES =
            ObjectCodec.written(ComparisonSeries.class, fields -> {
                fields.range(ComparisonSeries::range);
                fields.list(
                        "columns",
                        COMPARISON.described("Holds until the day before the next."),
                        ComparisonSeries::columns);
            });

    private ScenarioCodecs() {}

    /** Hand-overs go by a short code here, for only those of dossiers are among the measures of the service. */
    private static String measure(Figure figure) {
        return figure == Figure.RECORDED_HAND_OVERS ? "HAND_OVERS" : figure.name();
    }

    private static Optional<Long> number(Quantity quantity) {
        return quantity.isKnown() ? Optional.of(quantity.amount()) : Optional.empty();
    }

    private static Optional<Long> undetermined(Quantity quantity) {
        return Optional.of(quantity.undetermined()).filter(number -> number > 0);
    }
}
