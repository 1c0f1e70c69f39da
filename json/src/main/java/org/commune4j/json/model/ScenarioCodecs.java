package org.commune4j.json.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.commune4j.core.dossier.TallyScope;
import org.commune4j.core.figure.Compared;
import org.commune4j.core.figure.Figure;
import org.commune4j.core.figure.Quantity;
import org.commune4j.core.figure.Tendency;
import org.commune4j.core.reform.Touched;
import org.commune4j.core.rule.Outcome;
import org.commune4j.core.scenario.ChangedVerdict;
import org.commune4j.core.scenario.Comparison;
import org.commune4j.core.scenario.ExpectedConflict;
import org.commune4j.core.scenario.ExpectedFigure;
import org.commune4j.core.scenario.ExpectedVerdict;
import org.commune4j.core.scenario.Scenario;
import org.commune4j.core.scenario.ServiceComparison;
import org.commune4j.json.codec.Codec;
import org.commune4j.json.codec.Codecs;
import org.commune4j.json.codec.JsonField;
import org.commune4j.json.codec.ObjectCodec;

/** The codecs of {@code org.commune4j.core.scenario}: scenarios are read and written, comparisons written only. */
public final class ScenarioCodecs {

    private static final Codec<Figure> OF_SITUATIONS = Codecs.oneOf(Figure.ofSituations(), Figure::name);

    private static final Codec<ExpectedFigure> EXPECTED_FIGURE = ObjectCodec.of(ExpectedFigure.class, fields -> {
        JsonField<Figure> figure = fields.required("figure", OF_SITUATIONS, ExpectedFigure::figure);
        Codec<Integer> number = Codecs.integer(0, Integer.MAX_VALUE)
                .described("The number; absent: the figure is expected to be undetermined.");
        JsonField<Optional<Integer>> before = fields.optional("before", number, expected -> number(expected.before()));
        JsonField<Optional<Integer>> after = fields.optional("after", number, expected -> number(expected.after()));
        JsonField<Integer> tolerance = fields.defaulted(
                "tolerance",
                Codecs.integer(0, Integer.MAX_VALUE).described("How far each value may lie from it; absent: 0."),
                0,
                ExpectedFigure::tolerance);
        return in -> new ExpectedFigure(
                in.get(figure), quantity(in.get(before)), quantity(in.get(after)), in.get(tolerance));
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
            .build(Scenario.Builder::build);

    static final Codec<Compared> COMPARED_FIGURE = ObjectCodec.written("ComparedFigure", fields -> {
        fields.required("figure", OF_SITUATIONS, Compared::figure);
        fields.required("unit", Codecs.CODE, compared -> compared.figure().unit());
        fields.optional("before", Codecs.INTEGER, compared -> number(compared.before()));
        fields.optional("after", Codecs.INTEGER, compared -> number(compared.after()));
        fields.optional("delta", Codecs.INTEGER, compared -> compared.delta().map(BigDecimal::intValueExact));
        fields.required("tendency", Codecs.enumOf(Tendency.class), Compared::tendency);
    });

    private static final Codec<ChangedVerdict> CHANGED_VERDICT = ObjectCodec.written(ChangedVerdict.class, fields -> {
        fields.required("commune", Codecs.CODE, ChangedVerdict::commune);
        fields.required("change", RuleCodecs.VERDICT_CHANGE, ChangedVerdict::change);
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
        fields.list("figures", COMPARED_FIGURE, Comparison::figures);
        fields.optional("service", SERVICE.described("Absent: no tallies were given."), Comparison::service);
        fields.list("verdicts", CHANGED_VERDICT, Comparison::verdicts);
    });

    private ScenarioCodecs() {}

    /** Hand-overs go by a short code here, for only those of dossiers are among the measures of the service. */
    private static String measure(Figure figure) {
        return figure == Figure.RECORDED_HAND_OVERS ? "HAND_OVERS" : figure.name();
    }

    private static Optional<Integer> number(Quantity quantity) {
        return quantity.isKnown() ? Optional.of(Math.toIntExact(quantity.amount())) : Optional.empty();
    }

    private static Quantity quantity(Optional<Integer> number) {
        return number.map(Quantity::of).orElse(Quantity.UNDETERMINED);
    }
}
