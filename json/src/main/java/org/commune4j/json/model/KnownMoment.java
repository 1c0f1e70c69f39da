package org.commune4j.json.model;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.commune4j.core.text.Message;
import org.commune4j.core.time.Dates;
import org.commune4j.json.codec.Codec;
import org.commune4j.json.codec.Codecs;

/**
 * A moment, or a day of which no hour is known, each with its offset.
 *
 * @param at the moment; of a day, its beginning
 * @param dayOnly whether only the day is known
 */
record KnownMoment(OffsetDateTime at, boolean dayOnly) {

    private static final Pattern FORM =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:[.]\\d{1,9})?)?)?"
                    + "(?:Z|[+-]\\d{2}:\\d{2}(?::\\d{2})?)");

    /** As {@code 2025-04-25T10:00:00+07:00}, or {@code 2025-04-25+07:00} where no hour is known. */
    static final Codec<KnownMoment> CODEC =
            Codecs.text(Message.of("JSON.expect.moment-or-day"), FORM, KnownMoment::parse, KnownMoment::format);

    private static KnownMoment parse(String text) {
        if (text.indexOf('T') > 0) {
            return new KnownMoment(OffsetDateTime.parse(text), false);
        }
        int offset = "2025-04-25".length();
        OffsetDateTime begin =
                OffsetDateTime.parse(text.substring(0, offset) + "T" + LocalTime.MIN + text.substring(offset));
        return new KnownMoment(Dates.checked(begin), true);
    }

    private String format() {
        return (dayOnly ? DateTimeFormatter.ISO_OFFSET_DATE : DateTimeFormatter.ISO_OFFSET_DATE_TIME).format(at);
    }
}
