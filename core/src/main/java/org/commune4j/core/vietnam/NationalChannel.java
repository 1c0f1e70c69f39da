package org.commune4j.core.vietnam;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.commune4j.core.procedure.Channel;

/**
 * The channel of a dossier as systems exchange it with the National Public Service Portal: three codes. A dossier without
 * one counts as handed in at the counter.
 *
 * <p>Source: the portal's description of how it computes the service index (VERIFIED).
 */
public enum NationalChannel {
    /** At the counter (trực tiếp). */
    DIRECT(1),
    /** Online (trực tuyến). */
    ONLINE(2),
    /** By the public postal service (bưu chính công ích). */
    POSTAL(3);

    private final int code;

    NationalChannel(int code) {
        this.code = code;
    }

    /** Returns the code, 1 to 3. */
    public int code() {
        return code;
    }

    /** Returns the channel that the code names. */
    public Channel channel() {
        return switch (this) {
            case DIRECT -> Channel.DIRECT;
            case ONLINE -> Channel.ONLINE;
            case POSTAL -> Channel.POSTAL;
        };
    }

    /** Returns the code under which the channel is exchanged; empty for a channel that the exchange does not know. */
    public static Optional<NationalChannel> find(Channel channel) {
        for (NationalChannel national : values()) {
            if (national.channel().equals(channel)) {
                return Optional.of(national);
            }
        }
        return Optional.empty();
    }

    /** Returns the channel of the code, if there is one. */
    public static Optional<NationalChannel> find(int code) {
        return code >= 1 && code <= values().length ? Optional.of(values()[code - 1]) : Optional.empty();
    }

    /**
     * Returns the channel of the code.
     *
     * @throws NoSuchElementException if there is none
     */
    public static NationalChannel get(int code) {
        return find(code)
                .orElseThrow(() -> new NoSuchElementException(
                        "No national channel has the code " + code + "; the codes are 1 to " + values().length));
    }

    /** Code, as text, to the channel it names; for a {@link org.commune4j.core.dossier.DossierRowFormat}. */
    public static Map<String, Channel> channelsByCode() {
        Map<String, Channel> channels = new LinkedHashMap<>();
        for (NationalChannel national : values()) {
            channels.put(Integer.toString(national.code), national.channel());
        }
        return Collections.unmodifiableMap(channels);
    }
}
