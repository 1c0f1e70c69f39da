package org.commune4j.json.model;

import org.commune4j.core.figure.Tendency;
import org.commune4j.core.vietnam.Resolution18Report;
import org.commune4j.json.codec.Codec;
import org.commune4j.json.codec.Codecs;
import org.commune4j.json.codec.ObjectCodec;

/** The codecs of {@code org.commune4j.core.vietnam}. */
public final class VietnamCodecs {

    private static final Codec<Resolution18Report.Target> TARGET =
            ObjectCodec.written(Resolution18Report.Target.class, fields -> {
                fields.required("number", Codecs.MESSAGE, Resolution18Report.Target::message);
                fields.required("source", LawCodecs.LEGAL_REFERENCE, Resolution18Report.Target::source);
            });

    private static final Codec<Resolution18Report.Line> LINE =
            ObjectCodec.written(Resolution18Report.Line.class, fields -> {
                fields.required("aim", Codecs.enumOf(Resolution18Report.Aim.class), Resolution18Report.Line::aim);
                fields.required("figure", ScenarioCodecs.COMPARED_FIGURE, Resolution18Report.Line::figure);
                fields.required("tendency", Codecs.enumOf(Tendency.class), Resolution18Report.Line::tendency);
                fields.optional(
                        "percent",
                        Codecs.DECIMAL.described("The difference as a share of what was before."),
                        Resolution18Report.Line::percent);
                fields.optional(
                        "target",
                        TARGET.described("The number to reach; absent: none was found in the text."),
                        Resolution18Report.Line::target);
                fields.required(
                        "says",
                        Codecs.MESSAGE.described("Whether the number is reached, or that none was found."),
                        Resolution18Report.Line::targetMessage);
            });

    /** The aims of Resolution 18 before and after. */
    public static final Codec<Resolution18Report> RESOLUTION_18_REPORT =
            ObjectCodec.written(Resolution18Report.class, fields -> {
                fields.required("date", Codecs.DATE, Resolution18Report::date);
                fields.required("source", LawCodecs.LEGAL_REFERENCE, report -> Resolution18Report.SOURCE);
                fields.list("lines", LINE, Resolution18Report::lines);
            });

    private VietnamCodecs() {}
}
