package org.commune4j.json.model;

import java.util.Map;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.explain.Ground;
import org.commune4j.core.explain.Mark;
import org.commune4j.json.codec.Codec;
import org.commune4j.json.codec.Codecs;
import org.commune4j.json.codec.ObjectCodec;

/** The codecs of {@code org.commune4j.core.explain}. */
public final class ExplainCodecs {

    /** A tree of reasons, as data: written only. */
    public static final Codec<Explanation> EXPLANATION = ObjectCodec.written(Explanation.class, fields -> {
        fields.required(
                "code",
                Codecs.CODE.described("What is stated, whether true or not: see mark."),
                explanation -> explanation.message().code());
        fields.defaulted(
                "args",
                Codecs.ARGUMENTS,
                Map.of(),
                explanation -> explanation.message().arguments());
        fields.required("ground", Codecs.enumOf(Ground.class), Explanation::ground);
        fields.optional("reference", LawCodecs.LEGAL_REFERENCE, Explanation::reference);
        fields.defaulted("mark", Codecs.enumOf(Mark.class), Mark.NONE, Explanation::mark);
        fields.defaulted(
                "counter",
                Codecs.BOOLEAN.described("Whether by holding it speaks against the node above it."),
                false,
                Explanation::isCounter);
        fields.list("children", Codecs.later(ExplainCodecs::explanation), Explanation::children);
    });

    private ExplainCodecs() {}

    private static Codec<Explanation> explanation() {
        return EXPLANATION;
    }
}
