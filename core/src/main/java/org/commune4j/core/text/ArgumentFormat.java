package org.commune4j.core.text;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.commune4j.core.time.DateRange;

/** How an argument is written in a language. */
final class ArgumentFormat {

    private static final int MAXIMUM_DECIMALS = 10;

    private ArgumentFormat() {}

    static String format(Object value, String style, Locale locale, MessageBundles bundles) {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof LocalizedText text) {
            return Echo.shown(text.in(locale));
        }
        if (value instanceof Message message) {
            return bundles.render(message, locale);
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(element -> format(element, style, locale, bundles))
                    .collect(Collectors.joining(", "));
        }
        if (value instanceof Integer || value instanceof Long || value instanceof BigDecimal) {
            return number((Number) value, style, locale);
        }
        if (value instanceof Boolean flag) {
            return bundles.render(Message.of(flag ? "TEXT.yes" : "TEXT.no"), locale);
        }
        if (value instanceof DateRange range) {
            return range(range, locale, bundles);
        }
        return moment(value, style, locale);
    }

    private static String number(Number value, String style, Locale locale) {
        String digits = value.toString();
        if (style.isEmpty() && isPlain(digits) && isWrittenPlain(locale)) {
            return digits;
        }
        NumberFormat format = style.equals("percent")
                ? NumberFormat.getPercentInstance(locale)
                : NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(style.equals("percent") ? 2 : MAXIMUM_DECIMALS);
        return format.format(value);
    }

    /** Most numbers are counts below a thousand: no format need be made for them. */
    private static boolean isPlain(String digits) {
        return digits.length() <= 3 && digits.chars().allMatch(unit -> unit >= '0' && unit <= '9');
    }

    /** The languages of this library write digits as Java does, unless the locale asks for others. */
    private static boolean isWrittenPlain(Locale locale) {
        return !locale.hasExtensions()
                && (locale.getLanguage().equals("vi") || locale.getLanguage().equals("en"));
    }

    private static String range(DateRange range, Locale locale, MessageBundles bundles) {
        if (range.start().isPresent() && range.end().isPresent()) {
            return bundles.render(
                    Message.of("TEXT.range")
                            .with("from", range.startOrMin())
                            .with("to", range.endOrMax().minusDays(1)),
                    locale);
        }
        if (range.start().isPresent()) {
            return bundles.render(Message.of("TEXT.range-from").with("from", range.startOrMin()), locale);
        }
        return range.end().isPresent()
                ? bundles.render(Message.of("TEXT.range-until").with("end", range.endOrMax()), locale)
                : bundles.render(Message.of("TEXT.always"), locale);
    }

    private static String moment(Object value, String style, Locale locale) {
        boolean vietnamese = locale.getLanguage().equals("vi");
        String date = vietnamese ? "dd/MM/yyyy" : "d MMM yyyy";
        if (style.equals("weekday")) {
            date = vietnamese ? "EEEE, dd/MM/yyyy" : "EEE d MMM yyyy";
        }
        if (value instanceof LocalDate day) {
            return write(day, date, locale);
        }
        if (value instanceof LocalTime time) {
            return write(time, "HH:mm", locale);
        }
        if (value instanceof LocalDateTime moment) {
            return write(moment, "HH:mm " + date, locale);
        }
        return write((OffsetDateTime) value, "HH:mm " + date, locale);
    }

    private static String write(TemporalAccessor moment, String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(moment);
    }
}
