package org.commune4j.core.vietnam;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The texts that entries cite: those of the law book, and new ones under their numbers. Not thread-safe. */
final class PortalInstruments {

    /** What a number is written behind: "Nghị định số 136/2025/NĐ-CP". */
    private static final Pattern KIND = Pattern.compile(
            "(?:bộ luật|luật|luất|nghị định|nghị quyết|thông tư liên tịch|thông tư|quyết định)(?: số)? ?(?=\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern LOCAL = Pattern.compile("UBND|HĐND|-VP");
    private static final Pattern MILLISECONDS = Pattern.compile("-?\\d{1,15}");
    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);
    private static final LocalDate EARLIEST = LocalDate.of(1945, 9, 2);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);
    private static final int LONGEST_TITLE = 1_000;

    private final Map<String, Instrument> known = new HashMap<>();
    private final Map<String, String> publishers = new HashMap<>();

    PortalInstruments(List<Instrument> known) {
        known.forEach(instrument -> this.known.put(instrument.number(), instrument));
    }

    /** Returns the number alone. */
    static String number(String written) {
        String text = PortalText.clean(written);
        Matcher kind = KIND.matcher(text);
        String number = kind.lookingAt() ? text.substring(kind.end()) : text;
        while (number.endsWith(".")) {
            number = number.substring(0, number.length() - 1).strip();
        }
        return number;
    }

    /**
     * Returns the instrument of a number; each province numbers its own, so that one number may be of two of them.
     *
     * @param publisher the code of the body that published the entry
     * @throws IllegalArgumentException if it cannot be a number
     */
    Instrument get(String written, String title, @Nullable LocalDate issuedOn, String publisher) {
        String number = number(written);
        if (LOCAL.matcher(number).find()) {
            String first = publishers.computeIfAbsent(number, any -> publisher);
            number = first.equals(publisher) ? number : number + " (" + publisher + ")";
        }
        @Nullable Instrument there = known.get(number);
        if (there != null) {
            return there;
        }
        Instrument.Builder instrument = Instrument.builder().number(number);
        String name = PortalText.cut(PortalText.clean(title), LONGEST_TITLE);
        if (!name.isEmpty() && !name.equals(number)) {
            instrument.title(LocalizedText.ofVietnamese(name));
        }
        if (issuedOn != null) {
            instrument.issuedOn(issuedOn);
        }
        Instrument made = instrument.build();
        known.put(number, made);
        return made;
    }

    /** Returns the day that is written as milliseconds or as a date, in Vietnam; null if it is none. */
    static @Nullable LocalDate day(String written) {
        try {
            LocalDate day = MILLISECONDS.matcher(written).matches()
                    ? Instant.ofEpochMilli(Long.parseLong(written))
                            .atOffset(VIETNAM)
                            .toLocalDate()
                    : LocalDate.parse(written);
            return day.isBefore(EARLIEST) || day.isAfter(LATEST) ? null : day;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
