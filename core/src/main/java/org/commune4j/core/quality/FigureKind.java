package org.commune4j.core.quality;

import java.util.regex.Pattern;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is about. The set is open: an embedder adds a kind by naming its code, and its name by adding the message
 * {@code QUALITY.figure.CODE} to a bundle. Equal by code.
 */
public final class FigureKind {

    /** Dossiers received (hồ sơ đã tiếp nhận). */
    public static final FigureKind DOSSIERS_RECEIVED = new FigureKind("dossiers-received");

    /** Dossiers resolved before the deadline (trước hạn), of the dossiers resolved. */
    public static final FigureKind RESOLVED_EARLY = new FigureKind("resolved-early");

    /** Dossiers resolved before or on the due date (trước hạn và đúng hạn), of the dossiers resolved. */
    public static final FigureKind RESOLVED_IN_TIME = new FigureKind("resolved-in-time");

    /** The index of service quality to people and businesses (chỉ số phục vụ người dân, doanh nghiệp). */
    public static final FigureKind SERVICE_QUALITY = new FigureKind("service-quality");

    /** The satisfaction of people and businesses (mức độ hài lòng). */
    public static final FigureKind SATISFACTION = new FigureKind("satisfaction");

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final String code;

    private FigureKind(String code) {
        this.code = code;
    }

    /**
     * A kind of figure.
     *
     * @param code lower-case words of letters and digits, joined by hyphens
     * @throws IllegalArgumentException if the code is written otherwise
     */
    public static FigureKind of(String code) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "A kind of figure is named by lower-case words joined by hyphens, for instance dossiers-received, but found: '"
                            + code + "'");
        }
        return new FigureKind(code);
    }

    /** The code. */
    public String code() {
        return code;
    }

    /** The name in words: the message {@code QUALITY.figure.CODE}. */
    public Message name() {
        return Message.of("QUALITY.figure." + code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FigureKind that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
