package org.commune4j.core.procedure;

import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * The way in which a dossier is handed in or a result is returned (hình thức nộp).
 *
 * <p>The set is open: two are the same if their codes are, and an embedder adds one with {@link #of} and its name as the
 * pattern {@code CHANNEL.CODE} in a bundle.
 */
public final class Channel implements Comparable<Channel> {

    /** At the counter (trực tiếp). */
    public static final Channel DIRECT = of("DIRECT");
    /** Online (trực tuyến). */
    public static final Channel ONLINE = of("ONLINE");
    /** By the public postal service (bưu chính công ích). */
    public static final Channel POSTAL = of("POSTAL");

    private final String code;

    private Channel(String code) {
        this.code = code;
    }

    /**
     * The channel with the code.
     *
     * @param code capital letters, digits and underscores, for instance {@code DIRECT}
     * @throws IllegalArgumentException if the code is written otherwise
     */
    public static Channel of(String code) {
        return new Channel(CodeWord.checked("channel", code));
    }

    /** The stable code, for instance {@code DIRECT}. */
    public String code() {
        return code;
    }

    /** The name in words; rendered as its own code where no bundle knows it. */
    public Message message() {
        return Message.of("CHANNEL." + code);
    }

    /** By code. */
    @Override
    public int compareTo(Channel other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Channel that && code.equals(that.code);
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
