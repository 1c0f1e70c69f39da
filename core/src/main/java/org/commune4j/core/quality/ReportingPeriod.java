package org.commune4j.core.quality;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commune4j.core.text.Echo;
import org.commune4j.core.text.Message;
import org.commune4j.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * The period of figures (kỳ báo cáo): a month, a quarter, the first six or nine months of a year, a year, or everything since
 * a date.
 *
 * <p>The text form is {@code 2025-09}, {@code 2025-Q3}, {@code 2025-6M}, {@code 2025-9M}, {@code 2025} or {@code
 * 2025-07-01/2025-09-16}, where the end is not included.
 */
public final class ReportingPeriod {

    private enum PeriodKind {
        MONTH,
        QUARTER,
        FIRST_MONTHS,
        YEAR,
        SINCE
    }

    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern FIRST_MONTHS = Pattern.compile("(\\d{4})-([69])M");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final PeriodKind kind;
    private final DateRange range;

    private ReportingPeriod(PeriodKind kind, LocalDate start, LocalDate endExclusive) {
        this.kind = kind;
        this.range = DateRange.of(start, endExclusive);
        if (range.end().isEmpty()) {
            throw new IllegalArgumentException("A reporting period ends before the last day that there is, 9999-12-31");
        }
    }

    /** Returns a calendar month. */
    public static ReportingPeriod ofMonth(YearMonth month) {
        return new ReportingPeriod(
                PeriodKind.MONTH, month.atDay(1), month.plusMonths(1).atDay(1));
    }

    /**
     * Returns a calendar quarter.
     *
     * @param quarter 1 to 4
     * @throws IllegalArgumentException if there is no such quarter
     */
    public static ReportingPeriod ofQuarter(int year, int quarter) {
        if (quarter < 1 || quarter > 4) {
            throw new IllegalArgumentException(
                    "A year has the quarters 1 to 4, but found " + quarter + "; give one of them");
        }
        LocalDate start = LocalDate.of(year, 3 * quarter - 2, 1);
        return new ReportingPeriod(PeriodKind.QUARTER, start, start.plusMonths(3));
    }

    /**
     * Returns the first months of a calendar year (sáu tháng đầu năm, chín tháng đầu năm).
     *
     * @param months 6 or 9
     * @throws IllegalArgumentException for another number
     */
    public static ReportingPeriod ofFirstMonths(int year, int months) {
        if (months != 6 && months != 9) {
            throw new IllegalArgumentException("A report is on the first 6 or 9 months of a year, but found " + months
                    + "; use ofMonth, ofQuarter, ofYear or ofSince for other days");
        }
        LocalDate start = LocalDate.of(year, 1, 1);
        return new ReportingPeriod(PeriodKind.FIRST_MONTHS, start, start.plusMonths(months));
    }

    /** Returns a calendar year. */
    public static ReportingPeriod ofYear(int year) {
        return new ReportingPeriod(PeriodKind.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    /**
     * Returns the days from {@code start} to {@code last}, both included.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static ReportingPeriod ofSince(LocalDate start, LocalDate last) {
        return new ReportingPeriod(PeriodKind.SINCE, start, last.plusDays(1));
    }

    /**
     * Parses a period: the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text has none of the forms, or names no such month, quarter or day; it lists the
     *     forms
     */
    public static ReportingPeriod parse(String text) {
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            return ofQuarter(Integer.parseInt(quarter.group(1)), Integer.parseInt(quarter.group(2)));
        }
        Matcher months = FIRST_MONTHS.matcher(text);
        if (months.matches()) {
            return ofFirstMonths(Integer.parseInt(months.group(1)), Integer.parseInt(months.group(2)));
        }
        if (YEAR.matcher(text).matches()) {
            return ofYear(Integer.parseInt(text));
        }
        try {
            return text.indexOf('/') < 0 ? ofMonth(YearMonth.parse(text)) : since(DateRange.parse(text));
        } catch (DateTimeException e) {
            // The platform's own exception repeats the text as it is, and does not say what would be right.
            throw new IllegalArgumentException(
                    "A reporting period is written 2025-09, 2025-Q3, 2025-6M, 2025-9M, 2025 or"
                            + " 2025-07-01/2025-09-16, but found: " + Echo.shown(text));
        }
    }

    private static ReportingPeriod since(DateRange range) {
        if (range.start().isEmpty() || range.end().isEmpty()) {
            throw new DateTimeException("a side is open");
        }
        return new ReportingPeriod(PeriodKind.SINCE, range.startOrMin(), range.endOrMax());
    }

    /** Returns the days, with a beginning and an end. */
    public DateRange range() {
        return range;
    }

    /** Returns the last day. */
    public LocalDate last() {
        return range.endOrMax().minusDays(1);
    }

    /**
     * Returns the month, quarter or year before this one; for the first months of a year, the same months of the year before.
     * Empty for a period since a date, which has none before it.
     */
    public Optional<ReportingPeriod> previous() {
        LocalDate start = range.startOrMin();
        return switch (kind) {
            case MONTH -> Optional.of(new ReportingPeriod(kind, start.minusMonths(1), start));
            case QUARTER -> Optional.of(new ReportingPeriod(kind, start.minusMonths(3), start));
            case FIRST_MONTHS ->
                Optional.of(new ReportingPeriod(
                        kind, start.minusYears(1), range.endOrMax().minusYears(1)));
            case YEAR -> Optional.of(new ReportingPeriod(kind, start.minusYears(1), start));
            case SINCE -> Optional.empty();
        };
    }

    /** Returns the period in words. */
    public Message message() {
        LocalDate start = range.startOrMin();
        // Years are text, because a number would be written with a thousands separator.
        String year = Integer.toString(start.getYear());
        return switch (kind) {
            case MONTH ->
                Message.of("QUALITY.period.MONTH")
                        .with("month", start.getMonthValue())
                        .with("year", year);
            case QUARTER ->
                Message.of("QUALITY.period.QUARTER")
                        .with("quarter", start.get(IsoFields.QUARTER_OF_YEAR))
                        .with("year", year);
            case FIRST_MONTHS ->
                Message.of("QUALITY.period.FIRST_MONTHS")
                        .with("months", last().getMonthValue())
                        .with("year", year);
            case YEAR -> Message.of("QUALITY.period.YEAR").with("year", year);
            case SINCE -> Message.of("QUALITY.period.SINCE").with("range", range);
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReportingPeriod that && kind == that.kind && range.equals(that.range);
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + range.hashCode();
    }

    /** Returns the text form, for instance {@code 2025-Q3}. */
    @Override
    public String toString() {
        LocalDate start = range.startOrMin();
        return switch (kind) {
            case MONTH -> YearMonth.from(start).toString();
            case QUARTER -> start.getYear() + "-Q" + start.get(IsoFields.QUARTER_OF_YEAR);
            case FIRST_MONTHS -> start.getYear() + "-" + last().getMonthValue() + "M";
            case YEAR -> Integer.toString(start.getYear());
            case SINCE -> range.toString();
        };
    }
}
