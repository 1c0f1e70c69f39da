package org.commune4j.core.lawtable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commune4j.core.calendar.Arrangement;
import org.commune4j.core.calendar.Decision;
import org.commune4j.core.calendar.Holiday;
import org.commune4j.core.calendar.Occasion;
import org.commune4j.core.calendar.Swap;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.table.Column;
import org.commune4j.core.table.Table;
import org.commune4j.core.table.TableRow;
import org.commune4j.core.table.TableWriter;
import org.commune4j.core.text.Echo;
import org.commune4j.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * {@code notices.csv}: what notices say of days off. A line is a day off ({@code day}), a swap ({@code day} off, {@code
 * worked} instead) or, with neither, says that the {@code occasion} changes no day. Without an occasion it adds a day or a
 * swap of its own.
 */
public final class NoticeTable {

    static final Column<String> OCCASION = Column.ofText("occasion");
    static final Column<LocalDate> DAY = Column.ofDate("day");
    private static final Column<LocalDate> WORKED = Column.ofDate("worked");
    private static final Column<String> NAME = Column.ofProse("name");
    private static final Column<LocalDate> ANNOUNCED_ON = Column.ofDate("announcedOn");

    /** The notices. */
    public static final Table NOTICES = Table.of(
            "notices.csv",
            OCCASION,
            DAY,
            WORKED,
            NAME,
            Cells.NAME_EN,
            ANNOUNCED_ON,
            Sources.LAW_BASIS,
            Sources.INSTRUMENT,
            Sources.PROVISION,
            Sources.STATUS);

    /**
     * What the lines of one occasion say together, or one line without an occasion.
     *
     * @param occasion its id; blank for days of their own
     * @param rows the lines of the days off, then those of the swaps, in the order of the lists
     */
    public record Decided(
            String occasion,
            List<Holiday> holidays,
            List<Swap> swaps,
            Optional<LegalReference> reference,
            Optional<LocalDate> announcedOn,
            List<TableRow> rows) {

        /** Returns the occasion, for a log. */
        @Override
        public String toString() {
            return Echo.shown(occasion);
        }

        /** Returns the decision on the occasion. */
        public Decision decision() {
            return Decision.of(
                    occasion,
                    new Arrangement(label(), holidays, swaps),
                    reference.orElse(null),
                    announcedOn.orElse(null));
        }

        /** Tells whether a decision says the same, whatever its words. */
        public boolean isSaidBy(Decision known) {
            return known.reference().equals(reference)
                    && known.announcedOn().equals(announcedOn)
                    && known.outcome().swaps().equals(swaps)
                    && days(known.outcome().holidays()).equals(days(holidays));
        }

        private static List<List<Object>> days(List<Holiday> holidays) {
            return holidays.stream().map(NoticeTable::said).toList();
        }

        /** Returns the days of their own that a calendar does not have; what an occasion decides is left as it is. */
        public Decided missingIn(WorkCalendar calendar) {
            if (!occasion.isEmpty()) {
                return this;
            }
            Beside beside = Beside.of(calendar);
            Set<Object> known = new HashSet<>(beside.swaps());
            beside.holidays().forEach(holiday -> known.add(said(holiday)));
            List<Holiday> newHolidays = new ArrayList<>();
            List<Swap> newSwaps = new ArrayList<>();
            List<TableRow> newRows = new ArrayList<>();
            for (int i = 0; i < holidays.size(); i++) {
                if (!known.contains(said(holidays.get(i)))) {
                    newHolidays.add(holidays.get(i));
                    newRows.add(rows.get(i));
                }
            }
            for (int i = 0; i < swaps.size(); i++) {
                if (!known.contains(swaps.get(i))) {
                    newSwaps.add(swaps.get(i));
                    newRows.add(rows.get(holidays.size() + i));
                }
            }
            return new Decided(occasion, newHolidays, newSwaps, reference, announcedOn, newRows);
        }

        /** Returns what names it: its occasion, or each of the days of their own. */
        public List<String> names() {
            return occasion.isEmpty()
                    ? rows.stream().map(row -> row.get(DAY).toString()).toList()
                    : List.of(occasion);
        }

        private LocalizedText label() {
            List<String> vietnamese = new ArrayList<>();
            List<String> english = new ArrayList<>();
            for (Holiday holiday : holidays) {
                vietnamese.add("nghỉ ngày " + holiday.date());
                english.add(holiday.date() + " off");
            }
            for (Swap swap : swaps) {
                vietnamese.add("nghỉ ngày " + swap.dayOff() + ", làm bù ngày " + swap.dayWorked());
                english.add(swap.toString());
            }
            return vietnamese.isEmpty()
                    ? LocalizedText.of("không đổi ngày nào", "no day changes")
                    : LocalizedText.of(String.join("; ", vietnamese), String.join("; ", english));
        }

        private TableRow row(List<String> place) {
            int index = place.size() > 1 && place.get(1).matches("\\d{1,4}") ? Integer.parseInt(place.get(1)) : 0;
            int line = !place.isEmpty() && place.get(0).equals("swaps") ? holidays.size() + index : index;
            return rows.get(Math.min(line, rows.size() - 1));
        }
    }

    private NoticeTable() {}

    private static List<Object> said(Holiday holiday) {
        return List.of(holiday.date(), holiday.name(), holiday.reference());
    }

    /** The days off and swaps of a calendar that no decision on an occasion sets. */
    private record Beside(List<Holiday> holidays, List<Swap> swaps) {

        static Beside of(WorkCalendar calendar) {
            Set<Holiday> decidedDays = new HashSet<>();
            Set<Swap> decidedSwaps = new HashSet<>();
            for (Occasion occasion : calendar.occasions()) {
                calendar.findDecision(occasion.id()).map(Decision::outcome).ifPresent(outcome -> {
                    decidedDays.addAll(outcome.holidays());
                    decidedSwaps.addAll(outcome.swaps());
                });
            }
            return new Beside(
                    calendar.holidays().stream()
                            .filter(holiday -> !decidedDays.contains(holiday))
                            .toList(),
                    calendar.swaps().stream()
                            .filter(swap -> !decidedSwaps.contains(swap))
                            .toList());
        }
    }

    /** Reports what a calendar finds wrong with the decisions, at the lines they were read from. */
    public static void report(Problem problem, List<Decided> decided) {
        List<String> place = problem.pointer().tokens();
        boolean ofDecision = place.size() > 1 && place.get(0).equals("decisions");
        List<Decided> meant = decided.stream()
                .filter(one -> one.occasion().isEmpty() != ofDecision)
                .toList();
        int number = ofDecision ? Integer.parseInt(place.get(1)) : 0;
        TableRow row = (number < meant.size() ? meant.get(number) : decided.get(0))
                .row(ofDecision ? place.subList(2, place.size()) : place);
        row.report(problem.at(row.pointer()).at(row.position()));
    }

    /** Returns what is decided of each occasion, in the order of first lines; days of their own are one of them. */
    public static List<Decided> read(LawTexts texts) {
        Map<String, List<TableRow>> byOccasion = new LinkedHashMap<>();
        List<Decided> decided = new ArrayList<>();
        for (TableRow row : texts.rows(NOTICES)) {
            Sources.reference(row, texts);
            if (!row.isGiven(OCCASION)) {
                Cells.together(row, DAY, true, OCCASION + "=");
            }
            if (row.isGiven(WORKED)) {
                Cells.together(row, DAY, true, WORKED.name());
            }
            boolean dayOff = row.isGiven(DAY) && !row.isGiven(WORKED);
            if (dayOff != row.isGiven(NAME)) {
                Cells.together(row, NAME, dayOff, DAY.name());
            }
            checkTogether(row, byOccasion.getOrDefault(row.find(OCCASION).orElse(""), List.of()));
            if (row.isSound()) {
                byOccasion
                        .computeIfAbsent(row.find(OCCASION).orElse(""), id -> new ArrayList<>())
                        .add(row);
            }
        }
        byOccasion.forEach((occasion, rows) -> decided.add(decided(occasion, rows, texts)));
        return decided;
    }

    /** Lines of one occasion repeat one notice: when it was announced, and each change of a day once. */
    private static void checkTogether(TableRow row, List<TableRow> earlier) {
        if (row.isGiven(OCCASION) && row.isSound() && !earlier.isEmpty()) {
            TableRow first = earlier.get(0);
            if (!row.find(ANNOUNCED_ON).equals(first.find(ANNOUNCED_ON))) {
                row.report(
                        "LAWTABLE-016",
                        ANNOUNCED_ON,
                        problem -> problem.with("line", first.position().line()));
            }
            if (!row.isGiven(DAY) || !first.isGiven(DAY)) {
                row.report(
                        "LAWTABLE-017",
                        DAY,
                        problem -> problem.with("line", first.position().line()));
            }
        }
    }

    private static Holiday holiday(TableRow row, LawTexts texts) {
        return Holiday.builder()
                .date(row.get(DAY))
                .name(Cells.text(row, NAME, Cells.NAME_EN).orElseThrow())
                .reference(Sources.reference(row, texts))
                .build();
    }

    private static Swap swap(TableRow row, LawTexts texts) {
        return Sources.reference(row, texts)
                .map(norm -> Swap.of(row.get(DAY), row.get(WORKED), norm))
                .orElseGet(() -> Swap.of(row.get(DAY), row.get(WORKED)));
    }

    private static Decided decided(String occasion, List<TableRow> rows, LawTexts texts) {
        List<TableRow> offRows = rows.stream()
                .filter(row -> row.isGiven(DAY) && !row.isGiven(WORKED))
                .toList();
        List<TableRow> swapRows =
                rows.stream().filter(row -> row.isGiven(WORKED)).toList();
        List<Holiday> holidays =
                offRows.stream().map(row -> holiday(row, texts)).toList();
        List<Swap> swaps = swapRows.stream().map(row -> swap(row, texts)).toList();
        List<TableRow> ordered = new ArrayList<>(offRows);
        ordered.addAll(swapRows);
        TableRow leading = swapRows.isEmpty() ? rows.get(0) : swapRows.get(0);
        return new Decided(
                occasion,
                holidays,
                swaps,
                Sources.reference(leading, texts),
                leading.find(ANNOUNCED_ON),
                ordered.isEmpty() ? rows : ordered);
    }

    /** Writes what is decided of the occasions of a calendar, and the days off and swaps beside them. */
    public static TableWriter write(WorkCalendar calendar) {
        TableWriter writer = TableWriter.of(NOTICES);
        for (Occasion occasion : calendar.occasions()) {
            calendar.findDecision(occasion.id()).ifPresent(decision -> write(decision, writer));
        }
        Beside beside = Beside.of(calendar);
        beside.holidays().forEach(holiday -> write(holiday, writer.line()));
        beside.swaps().forEach(swap -> write(swap, writer.line()));
        return writer;
    }

    private static void write(Holiday holiday, TableWriter.Cells line) {
        line.set(DAY, holiday.date());
        Cells.set(line, NAME, Cells.NAME_EN, holiday.name());
        Sources.setLaw(line, holiday.reference().orElse(null));
    }

    private static void write(Swap swap, TableWriter.Cells line) {
        line.set(DAY, swap.dayOff()).set(WORKED, swap.dayWorked());
        Sources.setLaw(line, swap.reference().orElse(null));
    }

    private static void write(Decision decision, TableWriter writer) {
        for (Holiday holiday : decision.outcome().holidays()) {
            TableWriter.Cells line =
                    line(decision, holiday.reference().orElse(null), writer).set(DAY, holiday.date());
            Cells.set(line, NAME, Cells.NAME_EN, holiday.name());
        }
        for (Swap swap : decision.outcome().swaps()) {
            line(decision, swap.reference().orElse(null), writer)
                    .set(DAY, swap.dayOff())
                    .set(WORKED, swap.dayWorked());
        }
        if (decision.outcome().holidays().isEmpty()
                && decision.outcome().swaps().isEmpty()) {
            line(decision, decision.reference().orElse(null), writer);
        }
    }

    private static TableWriter.Cells line(Decision decision, @Nullable LegalReference reference, TableWriter writer) {
        TableWriter.Cells line = writer.line()
                .set(OCCASION, decision.occasion())
                .set(ANNOUNCED_ON, decision.announcedOn().orElse(null));
        Sources.setLaw(line, reference);
        return line;
    }
}
