package org.commune4j.json.model;

import java.util.List;
import org.commune4j.core.explain.Divergence;
import org.commune4j.core.law.Edition;
import org.commune4j.core.rule.Doubt;
import org.commune4j.core.rule.Evaluation;
import org.commune4j.core.rule.Outcome;
import org.commune4j.core.rule.Strength;
import org.commune4j.core.rule.Verdict;
import org.commune4j.core.rule.VerdictChange;
import org.commune4j.json.codec.Codec;
import org.commune4j.json.codec.Codecs;
import org.commune4j.json.codec.JsonField;
import org.commune4j.json.codec.ObjectCodec;

/** The codecs of {@code org.commune4j.core.rule}: results, written only. */
public final class RuleCodecs {

    /** The edition of the law on which an answer rests. */
    public static final Codec<Edition> EDITION = ObjectCodec.of(Edition.class, fields -> {
        JsonField<String> name = fields.required("name", Codecs.CODE, Edition::name);
        JsonField<String> hash = fields.required("contentHash", Codecs.CODE, Edition::contentHash);
        JsonField<String> version = fields.required("libraryVersion", Codecs.CODE, Edition::libraryVersion);
        return values -> new Edition(values.get(name), values.get(hash), values.get(version));
    });

    /** What a rule says of a subject; what is MET is written without its reasons. */
    public static final Codec<Verdict> VERDICT = ObjectCodec.written(Verdict.class, fields -> {
        fields.required("rule", Codecs.CODE, verdict -> verdict.rule().code());
        fields.required(
                "strength",
                Codecs.enumOf(Strength.class),
                verdict -> verdict.rule().strength());
        fields.optional("subject", Codecs.CODE, Verdict::subjectId);
        fields.required("outcome", Codecs.enumOf(Outcome.class), Verdict::outcome);
        fields.optional("doubt", Codecs.enumOf(Doubt.class), Verdict::doubt);
        fields.optional("status", LawCodecs.SOURCE_STATUS, Verdict::status);
        fields.list(
                "explanation",
                ExplainCodecs.EXPLANATION.described("One tree, unless the outcome is MET."),
                verdict -> verdict.outcome() == Outcome.MET ? List.of() : List.of(verdict.explanation()));
        fields.list("remedies", Codecs.MESSAGE, Verdict::remedies);
    });

    /** All verdicts of a date. */
    public static final Codec<Evaluation> EVALUATION = ObjectCodec.written(Evaluation.class, fields -> {
        fields.required("date", Codecs.DATE, Evaluation::date);
        fields.required("place", LawCodecs.JURISDICTION, Evaluation::place);
        fields.required("edition", EDITION, Evaluation::edition);
        for (Outcome outcome : Outcome.values()) {
            fields.required(countName(outcome), Codecs.INTEGER, evaluation -> evaluation.count(outcome));
        }
        fields.list("verdicts", VERDICT, Evaluation::verdicts);
    });

    /** The first place where two explanations differ. */
    public static final Codec<Divergence> DIVERGENCE = ObjectCodec.written(Divergence.class, fields -> {
        fields.list("path", Codecs.INTEGER, Divergence::path);
        fields.optional("before", ExplainCodecs.EXPLANATION, Divergence::left);
        fields.optional("after", ExplainCodecs.EXPLANATION, Divergence::right);
    });

    /** A verdict in which two evaluations differ. */
    public static final Codec<VerdictChange> VERDICT_CHANGE = ObjectCodec.written(VerdictChange.class, fields -> {
        fields.required("rule", Codecs.CODE, VerdictChange::ruleCode);
        fields.optional("subject", Codecs.CODE, VerdictChange::subjectId);
        fields.optional(
                "before",
                Codecs.enumOf(Outcome.class),
                change -> change.before().map(Verdict::outcome));
        fields.optional(
                "after", Codecs.enumOf(Outcome.class), change -> change.after().map(Verdict::outcome));
        fields.optional("reason", DIVERGENCE, VerdictChange::reason);
    });

    private RuleCodecs() {}

    /** Returns the editions after the first, which has a field of its own. */
    static List<Edition> further(List<Edition> editions) {
        return editions.isEmpty() ? editions : editions.subList(1, editions.size());
    }

    private static String countName(Outcome outcome) {
        return switch (outcome) {
            case MET -> "met";
            case BREACHED -> "breached";
            case NOT_APPLICABLE -> "notApplicable";
            case UNDETERMINED -> "undetermined";
        };
    }
}
