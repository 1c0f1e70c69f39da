package org.commune4j.core.procedure;

import org.commune4j.core.text.OpenCode;
import org.commune4j.core.text.WordFamily;

/**
 * The way in which a dossier is submitted or a result is returned (hình thức nộp hồ sơ).
 *
 * <p>The set is open: two channels are the same if their codes are, and a host declares one of its own as a
 * {@link org.commune4j.core.law.Word}.
 */
public final class Channel extends OpenCode<Channel> {

    /** At the counter (trực tiếp). */
    public static final Channel DIRECT = of("DIRECT");
    /** Online (trực tuyến). */
    public static final Channel ONLINE = of("ONLINE");
    /** By the public postal service (bưu chính công ích). */
    public static final Channel POSTAL = of("POSTAL");

    private Channel(String code) {
        super(WordFamily.CHANNEL, code);
    }

    /**
     * Returns the channel with the code.
     *
     * @param code capital letters, digits and underscores, for instance {@code DIRECT}
     * @throws IllegalArgumentException if the code is written otherwise
     */
    public static Channel of(String code) {
        return new Channel(code);
    }
}
