package org.commune4j.json.model;

import org.commune4j.core.quality.FigureKind;
import org.commune4j.core.quality.FigureUnit;
import org.commune4j.core.quality.ReportedFigure;
import org.commune4j.core.text.WordFamily;
import org.commune4j.json.codec.Codec;
import org.commune4j.json.codec.Codecs;
import org.commune4j.json.codec.ObjectCodec;

/** The codecs of {@code org.commune4j.core.quality}. */
public final class QualityCodecs {

    /** A figure that was published. */
    public static final Codec<ReportedFigure> REPORTED_FIGURE = ObjectCodec.builder(
                    ReportedFigure.class, ReportedFigure::builder)
            .required(
                    "kind",
                    Codecs.word(WordFamily.FIGURE_KIND, FigureKind::of),
                    ReportedFigure::kind,
                    ReportedFigure.Builder::kind)
            .defaulted(
                    "bound",
                    Codecs.enumOf(ReportedFigure.Bound.class).described("How the value is meant; absent: EXACT."),
                    ReportedFigure.Bound.EXACT,
                    ReportedFigure::bound,
                    ReportedFigure.Builder::bound)
            .required(
                    "value",
                    Codecs.DECIMAL.described("In the unit; a share is 0 to 1, so that 96 % is 0.96."),
                    ReportedFigure::value,
                    ReportedFigure.Builder::value)
            .optional(
                    "outOf",
                    Codecs.DECIMAL.described("The maximum of points, or the number of units ranked."),
                    ReportedFigure::outOf,
                    ReportedFigure.Builder::outOf)
            .required("unit", Codecs.enumOf(FigureUnit.class), ReportedFigure::unit, ReportedFigure.Builder::unit)
            .optional(
                    "tolerance",
                    Codecs.DECIMAL.described("How far from an ABOUT value still agrees, in the unit."),
                    ReportedFigure::tolerance,
                    ReportedFigure.Builder::tolerance)
            .range(ReportedFigure::period, ReportedFigure.Builder::period)
            .required(
                    "source",
                    Codecs.LOCALIZED_TEXT.described("Who published it and where."),
                    ReportedFigure::source,
                    ReportedFigure.Builder::source)
            .build(ReportedFigure.Builder::build);

    private QualityCodecs() {}
}
