package org.commune4j.core.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.commune4j.core.commune.Situation;
import org.commune4j.core.figure.Compared;
import org.commune4j.core.figure.Figure;
import org.commune4j.core.rule.Verdict;
import org.commune4j.core.table.Csv;
import org.commune4j.core.text.Message;
import org.commune4j.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Two situations side by side over a range of days: a comparison for each day on which what differs is not what it was the day
 * before. Use it for a reform in several steps.
 *
 * <pre>{@code
 * ComparisonSeries year = ComparisonSeries.of(before, after, DateRange.ofClosed(firstDay, lastDay));
 * System.out.println(year.render(Locale.ENGLISH));
 * }</pre>
 *
 * <p>Immutable.
 */
public final class ComparisonSeries {

    private final DateRange range;
    private final List<Comparison> columns;

    private ComparisonSeries(DateRange range, List<Comparison> columns) {
        this.range = range;
        this.columns = columns;
    }

    /**
     * Compares two situations on the first day of the range and on each day after it on which something that differs changes.
     *
     * @throws IllegalArgumentException if the range has no first or no last day
     */
    public static ComparisonSeries of(Situation before, Situation after, DateRange range) {
        LocalDate first = range.start()
                .filter(day -> range.end().isPresent())
                .orElseThrow(
                        () -> new IllegalArgumentException("A comparison over time needs a first and a last day, but"
                                + " the range is " + range + "; cut it first"));
        NavigableSet<LocalDate> days = new TreeSet<>(before.boundaries(range));
        days.addAll(after.boundaries(range));
        days.add(first);
        List<Comparison> columns = new ArrayList<>();
        for (LocalDate day : days) {
            Comparison next = Comparison.of(before, after, day);
            if (columns.isEmpty() || !columns.get(columns.size() - 1).saysLike(next)) {
                columns.add(next);
            }
        }
        return new ComparisonSeries(range, List.copyOf(columns));
    }

    /** Returns the days that are compared. */
    public DateRange range() {
        return range;
    }

    /** Returns the comparisons by day; each holds until the day before the next. */
    public List<Comparison> columns() {
        return columns;
    }

    /** Tells whether nothing differs on any day, see {@link Comparison#isUnchanged}. */
    public boolean isUnchanged() {
        return columns.stream().allMatch(Comparison::isUnchanged);
    }

    /** One line of the table: a figure, or a rule and turn. */
    private record Line(Message name, List<Cell> cells) {}

    /**
     * What one line has on one day.
     *
     * @param text both sides for a reader
     * @param before the first side alone, a number where it is known
     * @param after the second side alone
     */
    private record Cell(String text, String before, String after) {}

    private List<Line> lines(Locale locale) {
        List<Line> lines = new ArrayList<>();
        for (Figure figure : Figure.ofSituations()) {
            List<Compared> compared =
                    columns.stream().map(column -> column.get(figure)).toList();
            if (!compared.stream().allMatch(Compared::isUnchanged)) {
                lines.add(new Line(
                        figure.message(),
                        compared.stream().map(each -> cell(each, locale)).toList()));
            }
        }
        Map<List<Object>, @Nullable VerdictGroup[]> groups = new LinkedHashMap<>();
        for (ChangedVerdict.Turn turn : ChangedVerdict.Turn.values()) {
            Map<String, @Nullable VerdictGroup[]> byRule = new TreeMap<>();
            for (int i = 0; i < columns.size(); i++) {
                for (VerdictGroup group : columns.get(i).groups()) {
                    if (group.turn() == turn) {
                        byRule.computeIfAbsent(group.rule().code(), code -> new VerdictGroup[columns.size()])[i] =
                                group;
                    }
                }
            }
            byRule.forEach((code, found) -> groups.put(List.of(turn, code), found));
        }
        groups.values().forEach(found -> lines.add(line(found)));
        return lines;
    }

    private static Line line(@Nullable VerdictGroup[] found) {
        VerdictGroup any =
                Stream.of(found).filter(group -> group != null).findFirst().orElseThrow();
        return new Line(
                Message.of("SCENARIO.series-group")
                        .with("turn", any.turn().message())
                        .with("rule", any.rule().code())
                        .with("title", any.rule().title()),
                Stream.of(found).map(ComparisonSeries::cell).toList());
    }

    private static Cell cell(@Nullable VerdictGroup group) {
        long before = group == null ? 0 : group.count(ChangedVerdict::before, ComparisonSeries::isUnmet);
        long after = group == null ? 0 : group.count(ChangedVerdict::after, ComparisonSeries::isUnmet);
        return new Cell(String.valueOf(Math.max(before, after)), String.valueOf(before), String.valueOf(after));
    }

    private static boolean isUnmet(Verdict verdict) {
        return verdict.isBreach() || verdict.isAdvisory();
    }

    private static Cell cell(Compared compared, Locale locale) {
        Figure figure = compared.figure();
        String before = figure.amount(compared.before()).render(locale);
        String after = figure.amount(compared.after()).render(locale);
        return new Cell(
                compared.isUnchanged() ? after : before + " → " + after,
                ComparisonText.number(figure, compared.before(), before),
                ComparisonText.number(figure, compared.after(), after));
    }

    /** Returns the table as text: a line for each figure and each rule that differs on some day, a column for each day. */
    public String render(Locale locale) {
        StringBuilder text = new StringBuilder();
        text.append(title().render(locale)).append('\n');
        for (Line line : lines(locale)) {
            text.append("  ")
                    .append(line.name().render(locale))
                    .append(": ")
                    .append(String.join(
                            " | ", line.cells().stream().map(Cell::text).toList()))
                    .append('\n');
        }
        return text.toString();
    }

    private Message title() {
        return Message.of(isUnchanged() ? "SCENARIO.series-unchanged" : "SCENARIO.series")
                .with("days", columns.stream().map(Comparison::date).toList())
                .with("range", range);
    }

    /** Returns the table as Markdown. */
    public String toMarkdown(Locale locale) {
        StringBuilder text = new StringBuilder("## ");
        text.append(title().render(locale)).append("\n\n|  |");
        days(locale).forEach(day -> text.append(' ').append(day).append(" |"));
        text.append("\n| --- |").append(" ---: |".repeat(columns.size())).append('\n');
        for (Line line : lines(locale)) {
            text.append("| ")
                    .append(line.name().render(locale).replace("|", "\\|"))
                    .append(" |");
            line.cells().forEach(cell -> text.append(' ').append(cell.text()).append(" |"));
            text.append('\n');
        }
        return text.toString();
    }

    private Stream<String> days(Locale locale) {
        return columns.stream()
                .map(column -> Message.of("SCENARIO.series-day")
                        .with("date", column.date())
                        .render(locale));
    }

    /**
     * Returns the table as comma-separated text (RFC 4180) with two columns for each day, before and after. A spreadsheet takes it for
     * text and numbers alone; what is not known exactly is in words.
     */
    public String toCsv(Locale locale) {
        Csv csv = Csv.empty();
        List<String> head = new ArrayList<>(List.of(""));
        for (Comparison column : columns) {
            head.add(render("SCENARIO.series-before", column, locale));
            head.add(render("SCENARIO.series-after", column, locale));
        }
        csv.row(head);
        for (Line line : lines(locale)) {
            List<String> row = new ArrayList<>(List.of(line.name().render(locale)));
            line.cells().forEach(cell -> row.addAll(List.of(cell.before(), cell.after())));
            csv.row(row);
        }
        return csv.text();
    }

    /** The day as a spreadsheet sorts it, and which side. */
    private static String render(String code, Comparison column, Locale locale) {
        return Message.of(code).with("date", column.date().toString()).render(locale);
    }

    /** Returns the range and the days that have a column, for a log. */
    @Override
    public String toString() {
        return range + " " + columns.stream().map(Comparison::date).toList();
    }
}
