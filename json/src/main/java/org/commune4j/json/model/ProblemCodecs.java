package org.commune4j.json.model;

import java.util.Map;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Position;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.Message;
import org.commune4j.json.codec.Codec;
import org.commune4j.json.codec.Codecs;
import org.commune4j.json.codec.ObjectCodec;

/** The codecs of {@code org.commune4j.core.problem}. */
public final class ProblemCodecs {

    /** A JSON pointer. */
    public static final Codec<Pointer> POINTER =
            Codecs.text(Message.of("JSON.expect.pointer"), Pointer::parse, Pointer::toString);

    /** A problem, as data: written only. */
    public static final Codec<Problem> PROBLEM = ObjectCodec.written(Problem.class, fields -> {
        fields.required("code", Codecs.CODE, Problem::code);
        fields.required("pointer", POINTER, Problem::pointer);
        fields.optional("line", Codecs.INTEGER, problem -> problem.position().map(Position::line));
        fields.optional("column", Codecs.INTEGER, problem -> problem.position().map(Position::column));
        fields.defaulted(
                "args", Codecs.ARGUMENTS, Map.of(), problem -> problem.message().arguments());
    });

    private ProblemCodecs() {}
}
