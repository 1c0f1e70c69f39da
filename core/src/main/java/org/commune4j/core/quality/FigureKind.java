package org.commune4j.core.quality;

import org.commune4j.core.text.OpenCode;
import org.commune4j.core.text.WordFamily;

/**
 * What a figure is about. The set is open: two kinds are the same if their codes are, and a host declares one of its own as a
 * {@link org.commune4j.core.law.Word}.
 */
public final class FigureKind extends OpenCode<FigureKind> {

    /** Dossiers received (hồ sơ đã tiếp nhận). */
    public static final FigureKind DOSSIERS_RECEIVED = new FigureKind("DOSSIERS_RECEIVED");

    /** Dossiers resolved before the deadline (trước hạn), of the dossiers resolved. */
    public static final FigureKind RESOLVED_EARLY = new FigureKind("RESOLVED_EARLY");

    /** Dossiers resolved before or on the due date (trước hạn và đúng hạn), of the dossiers resolved. */
    public static final FigureKind RESOLVED_IN_TIME = new FigureKind("RESOLVED_IN_TIME");

    /** The index of service quality to people and businesses (chỉ số phục vụ người dân, doanh nghiệp). */
    public static final FigureKind SERVICE_QUALITY = new FigureKind("SERVICE_QUALITY");

    /** The satisfaction of people and businesses (mức độ hài lòng). */
    public static final FigureKind SATISFACTION = new FigureKind("SATISFACTION");

    private FigureKind(String code) {
        super(WordFamily.FIGURE_KIND, code);
    }

    /**
     * Returns the kind with the code.
     *
     * @param code capital letters, digits and underscores, for instance {@code DOSSIERS_RECEIVED}
     * @throws IllegalArgumentException if the code is written otherwise
     */
    public static FigureKind of(String code) {
        return new FigureKind(code);
    }
}
