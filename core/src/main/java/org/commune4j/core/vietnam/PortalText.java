package org.commune4j.core.vietnam;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.Term.TermUnit;
import org.commune4j.core.text.Message;
import org.commune4j.core.vietnam.PortalEntry.Shown;
import org.jspecify.annotations.Nullable;

/** What stands in the texts of the portal: limits, amounts of money, areas of hardship. */
final class PortalText {

    private static final Map<String, TermUnit> UNITS = Map.ofEntries(
            Map.entry("WORKING_DAY", TermUnit.WORKING_DAYS),
            Map.entry("DAY", TermUnit.CALENDAR_DAYS),
            Map.entry("WORKING_HOUR", TermUnit.WORKING_HOURS),
            Map.entry("HOUR", TermUnit.HOURS),
            Map.entry("MONTH", TermUnit.MONTHS),
            Map.entry("YEAR", TermUnit.YEARS),
            Map.entry("WEEK", TermUnit.WEEKS),
            Map.entry("ngày làm việc", TermUnit.WORKING_DAYS),
            Map.entry("ngày", TermUnit.CALENDAR_DAYS),
            Map.entry("giờ làm việc", TermUnit.WORKING_HOURS),
            Map.entry("giờ", TermUnit.HOURS),
            Map.entry("tháng", TermUnit.MONTHS));

    /** A number and a unit, neither inside a number or a date ("ngày 01 tháng 7", "01 tháng 7 năm"). */
    private static final Pattern LIMIT = Pattern.compile(
            "(?<![\\p{L}\\d/.,-])(?<!ngày )(\\d{1,5}(?:[.,]\\d{1,3})?) "
                    + "(ngày làm việc|giờ làm việc|giờ(?! làm việc)|ngày(?! làm việc)(?! \\d)|tháng(?! \\d))(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern HARD = Pattern.compile("miền núi|vùng sâu|hải đảo|đặc biệt khó khăn|biên giới");
    private static final Pattern ORDINARY = Pattern.compile("thông thường|đồng bằng");
    private static final Pattern PARTS = Pattern.compile("trong đó|bao gồm|\\(");
    private static final Pattern ADDED = Pattern.compile("thêm (?:nhưng )?(?:không quá )?$");
    private static final Pattern PAYMENT_LEFT_OUT =
            Pattern.compile("không (?:bao gồm|tính) .{0,2000}?nghĩa vụ tài chính của người sử dụng đất");
    private static final Pattern MONEY = Pattern.compile(
            "(?<![\\d.,])(\\d{1,3}(?:[.,]\\d{3})++|\\d{1,12}) ?(?:đồng|đ|VNĐ|Việt Nam Đồng|USD)(?!\\p{L})");
    private static final Pattern BLANK = Pattern.compile("[\\p{Z}\\p{Cc}]+");
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    private static final Pattern HALF = Pattern.compile("\\p{Cs}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(?:\\.[0-9]{1,3})?");
    private static final int CONTEXT = 600;
    private static final int MOST_PARTS = 10;

    private PortalText() {}

    /**
     * A limit that a text names.
     *
     * @param term what it is; null where no term can be it, such as half a calendar day
     * @param words what it is in words
     * @param hard whether it is said of areas of hardship
     * @param ordinary whether it is said of ordinary areas
     * @param added whether it comes on top of another
     * @param ofWhich whether words such as "of which" stand between the one before and it
     */
    record Said(@Nullable Term term, Message words, boolean hard, boolean ordinary, boolean added, boolean ofWhich) {}

    /** Returns a text in Unicode normal form C, on one line, with single blanks, without what cannot be seen. */
    static String clean(String text) {
        String seen = UNSEEN.matcher(text).replaceAll("");
        return Normalizer.normalize(BLANK.matcher(seen).replaceAll(" ").strip(), Normalizer.Form.NFC);
    }

    /** Returns a text to look for limits in: where a line ends, a sentence does. */
    static String sentences(String text) {
        return clean(text.replace("\n", ". "));
    }

    /** Returns a text without halves of characters. */
    static String whole(String text) {
        StringBuilder whole = new StringBuilder();
        text.codePoints()
                .filter(sign -> sign < Character.MIN_SURROGATE || sign > Character.MAX_SURROGATE)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }

    /** Returns a clean text in which a half of a character is still told from none: what was a number must not become another. */
    static String cleanNumber(String text) {
        return clean(HALF.matcher(text).replaceAll("\uFFFD"));
    }

    /** Returns a text of at most so many signs; one that is longer ends with the sign of what is left out. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end).stripTrailing() + "…";
    }

    /** Returns the term that the portal shows, or null if it is none. */
    static @Nullable Term term(Shown shown) {
        @Nullable TermUnit unit = UNITS.get(shown.unit());
        return term(shown.amount(), unit == null ? UNITS.get(shown.unit().toLowerCase(Locale.ROOT)) : unit);
    }

    private static @Nullable Term term(String amount, @Nullable TermUnit unit) {
        if (unit == null || !isNumber(amount)) {
            return null;
        }
        try {
            return Term.of(new BigDecimal(amount.replace(',', '.')), unit);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    static boolean isNumber(String amount) {
        return NUMBER.matcher(amount.replace(',', '.')).matches();
    }

    /** Tells whether a term counts as many as a number says, whatever the unit. */
    static boolean counts(Term term, String amount) {
        return isNumber(amount) && term.equals(term(amount, term.unit()));
    }

    /** Returns the sum of two terms of one unit, or null. */
    static @Nullable Term sum(Term one, Term more) {
        if (one.unit() != more.unit()) {
            return null;
        }
        return term(one.amount().add(more.amount()).toPlainString(), one.unit());
    }

    /** Returns the limits that a text names, in their order. Linear in the length of the text. */
    static List<Said> limits(String text) {
        List<Said> all = new ArrayList<>();
        Matcher limits = LIMIT.matcher(text);
        int sentence = 0;
        int last = 0;
        boolean hardSoFar = false;
        while (limits.find()) {
            int stop = lastStop(text, last, limits.start());
            if (stop >= 0) {
                sentence = stop;
                hardSoFar = false;
            }
            String before =
                    text.substring(Math.max(Math.max(sentence, last), limits.start() - CONTEXT), limits.start());
            boolean ordinary = ORDINARY.matcher(before).find();
            hardSoFar = (hardSoFar && !ordinary) || HARD.matcher(before).find();
            boolean added = ADDED.matcher(before).find();
            String since = text.substring(Math.max(last, limits.start() - CONTEXT), limits.start());
            boolean ofWhich = PARTS.matcher(since).find();
            @Nullable
            Term term = term(limits.group(1), UNITS.get(limits.group(2).toLowerCase(Locale.ROOT)));
            Message words = term == null ? Message.of("PORTAL.no-term").with("text", limits.group()) : term.message();
            Message shown = added ? Message.of("PORTAL.more").with("term", words) : words;
            all.add(new Said(term, shown, hardSoFar, ordinary, added, ofWhich));
            last = limits.end();
        }
        return all;
    }

    /**
     * Returns the limits without the parts of one: after "of which", limits that add up to the one before.
     */
    static List<Said> withoutParts(List<Said> all) {
        List<Said> whole = new ArrayList<>();
        int at = 0;
        while (at < all.size()) {
            whole.add(all.get(at));
            at = behindParts(all, at);
        }
        return whole;
    }

    /** Returns the index behind the limit and its parts. */
    private static int behindParts(List<Said> all, int at) {
        int next = at + 1;
        if (next >= all.size() || !all.get(next).ofWhich()) {
            return next;
        }
        @Nullable Term sum = null;
        for (int i = next; i < all.size() && i - next < MOST_PARTS; i++) {
            @Nullable Term part = all.get(i).term();
            if (part == null || all.get(i).added()) {
                return next;
            }
            sum = sum == null ? part : sum(sum, part);
            if (sum == null) {
                return next;
            }
            if (sum.equals(all.get(at).term()) && i > next) {
                return i + 1;
            }
        }
        return next;
    }

    /** Returns the index behind the last full stop between two places, or -1. */
    private static int lastStop(String text, int from, int to) {
        int stop = text.substring(from, to).lastIndexOf(". ");
        return stop < 0 ? -1 : from + stop + 2;
    }

    static boolean speaksOfHardAreas(String text) {
        return HARD.matcher(text).find();
    }

    static boolean speaksOfOrdinaryAreas(String text) {
        return ORDINARY.matcher(text).find();
    }

    /** Tells whether a text leaves the time of paying out of the limit. */
    static boolean leavesPaymentOut(String text) {
        return PAYMENT_LEFT_OUT.matcher(text).find();
    }

    /** Returns the amounts of money that a text names. */
    static List<BigDecimal> amounts(String text) {
        List<BigDecimal> amounts = new ArrayList<>();
        Matcher money = MONEY.matcher(text);
        while (money.find()) {
            amounts.add(new BigDecimal(money.group(1).replaceAll("[.,]", "")));
        }
        return amounts;
    }
}
