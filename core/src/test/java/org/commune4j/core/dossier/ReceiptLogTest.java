package org.commune4j.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commune4j.core.dossier.DossierEventKind.RESOLVED;
import static org.commune4j.core.dossier.DossierEventKind.TRANSFERRED;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.deadline.Choice;
import org.commune4j.core.deadline.Counting;
import org.commune4j.core.deadline.CountingPolicy;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.law.Edition;
import org.commune4j.core.law.Field;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCatalogue;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.testing.SharedData;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.junit.jupiter.api.Test;

/**
 * The log of a Dutch municipality's intake of permits (../shared/data/case-logs/receipt_half.csv): nothing Vietnamese in its
 * calendar, a term of eight weeks, and a deadline recorded for each case. Everything is compared with plain arithmetic on
 * the cells of the table.
 */
class ReceiptLogTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final ProcedureCode INTAKE = ProcedureCode.parse("PERMIT-INTAKE");
    private static final OffsetDateTime AS_OF = OffsetDateTime.parse("2012-06-01T00:00:00+02:00");
    private static final Duration EIGHT_WEEKS = Duration.ofDays(56);

    private static final DateTimeFormatter MOMENTS = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral(' ')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendOffsetId()
            .toFormatter(Locale.ROOT);

    private static final Map<String, Channel> CHANNELS = Map.of(
            "Internet", Channel.ONLINE, "Desk", Channel.DIRECT, "Post", Channel.POSTAL, "e-mail", Channel.of("E_MAIL"));

    /** The municipality would have recorded a stop, an extension or an apology, and did not. */
    private static final DossierRowFormat FORMAT = DossierRowFormat.builder()
            .column(RowField.ID, "case_id")
            .column(RowField.PROCEDURE, "procedure")
            .column(RowField.RECEIVED_AT, "case_startdate")
            .column(RowField.APPOINTED_AT, "case_deadline")
            .column(RowField.FINISHED_AT, "case_enddate")
            .column(RowField.CHANNEL, "case_channel")
            .column(RowField.UNIT, "case_department")
            .moments(MOMENTS)
            .channels(CHANNELS)
            .tracked(
                    DossierEventKind.SUPPLEMENT_REQUESTED,
                    DossierEventKind.SUSPENDED,
                    DossierEventKind.EXTENDED,
                    DossierEventKind.OBLIGATION_REQUESTED)
            .build();

    // ---------------------------------------------------------------- what the municipality counts by

    /** Saturday and Sunday off, no holiday; a term that ends on such a day ends there all the same. */
    private static DossierAssessor assessor(Term eightWeeks, boolean byInstant) {
        return DossierAssessor.builder()
                .counting(Counting.of(
                        WorkCalendar.builder()
                                .years(2009, 2013)
                                .zone(ZONE)
                                .weekend(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), SourceStatus.UNVERIFIED)
                                .build(),
                        CountingPolicy.builder()
                                .lastDayOff(Choice.ofDefault(CountingPolicy.LastDayOff.STAYS))
                                .build()))
                .catalogue(ProcedureCatalogue.of(List.of(Procedure.builder()
                        .code(INTAKE)
                        .name(LocalizedText.ofLanguages(Map.of("en", "Intake of a permit")))
                        .field(Field.of("PERMITS"))
                        .paymentStopsClock(false)
                        .timeLimit(TimeLimit.of(LimitCase.builder()
                                .label(LocalizedText.of("tám tuần", "eight weeks"))
                                .term(eightWeeks)
                                .build()))
                        .build())))
                .statisticalClock(new RecordedDeadline(byInstant))
                .edition(new Edition("netherlands-test", "0".repeat(64), "test"))
                .build();
    }

    private static final DossierAssessor BY_DATE = assessor(Term.weeks(8), false);
    private static final DossierAssessor BY_INSTANT = assessor(Term.hours(56 * 24), true);

    /** The host's own statistics: the end against the deadline that is recorded for the case. */
    private record RecordedDeadline(boolean byInstant) implements StatisticalClock {
        @Override
        public String code() {
            return byInstant ? "BY_INSTANT" : "BY_DAY";
        }

        @Override
        public Timeliness timeliness(DossierCase dossier) {
            OffsetDateTime recorded = dossier.dossier().appointedAt().orElseThrow();
            OffsetDateTime end = dossier.measuredAt();
            boolean late = byInstant
                    ? end.isAfter(recorded)
                    : dossier.local(end)
                            .toLocalDate()
                            .isAfter(dossier.local(recorded).toLocalDate());
            return late ? Timeliness.OVERDUE : Timeliness.ON_TIME;
        }

        @Override
        public Explanation explain(DossierCase dossier) {
            OffsetDateTime recorded = dossier.dossier().appointedAt().orElseThrow();
            LocalizedText text = byInstant
                    ? LocalizedText.of(
                            "Hạn đã ghi {recorded}, kết thúc {end}: {timeliness}",
                            "Recorded deadline {recorded}, ended at {end}: {timeliness}")
                    : LocalizedText.of(
                            "Ngày hạn đã ghi {recorded}, ngày kết thúc {end}: {timeliness}",
                            "Recorded day {recorded}, ended on {end}: {timeliness}");
            Message message = Message.of("LOG.recorded", text)
                    .with("timeliness", timeliness(dossier).message());
            return Explanation.ofFact(
                    byInstant
                            ? message.with("recorded", recorded).with("end", dossier.measuredAt())
                            : message.with("recorded", dossier.local(recorded).toLocalDate())
                                    .with(
                                            "end",
                                            dossier.local(dossier.measuredAt()).toLocalDate()));
        }
    }

    // ---------------------------------------------------------------- the log, by plain arithmetic

    /** Case to its rows, each with the code of the procedure. */
    private static Map<String, List<Map<String, String>>> cases() {
        Map<String, List<Map<String, String>>> cases = new LinkedHashMap<>();
        for (Map<String, String> row : SharedData.csv("case-logs/receipt_half.csv")) {
            row.put("procedure", INTAKE.toString());
            cases.computeIfAbsent(row.get("case_id"), id -> new ArrayList<>()).add(row);
        }
        return cases;
    }

    private static OffsetDateTime at(Map<String, String> row, String column) {
        return OffsetDateTime.parse(row.get(column).replace(' ', 'T'));
    }

    private static LocalDate day(OffsetDateTime moment) {
        return moment.atZoneSameInstant(ZONE).toLocalDate();
    }

    /** The end, or the moment that the log is looked at. */
    private static OffsetDateTime end(Map<String, String> row) {
        return row.get("case_enddate").isEmpty() ? AS_OF : at(row, "case_enddate");
    }

    private static boolean endsBeforeItBegins(Map<String, String> row) {
        return end(row).isBefore(at(row, "case_startdate"));
    }

    private static Set<String> plain(
            Map<String, List<Map<String, String>>> cases, Predicate<Map<String, String>> late) {
        Set<String> ids = new TreeSet<>();
        cases.forEach((id, rows) -> {
            if (!endsBeforeItBegins(rows.get(0)) && late.test(rows.get(0))) {
                ids.add(id);
            }
        });
        return ids;
    }

    // ---------------------------------------------------------------- flat rows

    private static List<Dossier> rows(Map<String, List<Map<String, String>>> cases, Intake intake) {
        List<Dossier> dossiers = new ArrayList<>();
        int line = 0;
        for (List<Map<String, String>> rows : cases.values()) {
            intake.take(FORMAT.read(rows.get(0), Pointer.ROOT.index(line++))).forEach(dossiers::add);
        }
        return dossiers;
    }

    private static Set<String> late(List<Dossier> dossiers, Predicate<Dossier> isLate) {
        Set<String> ids = new TreeSet<>();
        dossiers.stream().filter(isLate).forEach(dossier -> ids.add(dossier.id()));
        return ids;
    }

    private static boolean lateByLaw(DossierAssessor assessor, Dossier dossier) {
        return assessor.assess(dossier, AS_OF).legalTimeliness().orElseThrow() == Timeliness.OVERDUE;
    }

    private static boolean lateByRecord(DossierAssessor assessor, Dossier dossier) {
        return assessor.assess(dossier, AS_OF).portalTimeliness().orElseThrow() == Timeliness.OVERDUE;
    }

    @Test
    void findsTheLateCasesByInstantAndByDate() {
        Map<String, List<Map<String, String>>> cases = cases();
        Intake intake = Intake.of(10);
        List<Dossier> dossiers = rows(cases, intake);

        // One case ends before it begins: it is reported at its column and the others are read.
        assertThat(intake.read()).isEqualTo(698);
        assertThat(intake.refused()).isEqualTo(1);
        assertThat(intake.problems())
                .extracting(problem ->
                        problem.code() + " " + problem.pointer().tokens().get(1))
                .containsExactly("INTAKE-007 case_enddate");
        assertThat(dossiers).hasSize(697);

        // By the deadline that the municipality recorded.
        Set<String> recordedByInstant = plain(cases, row -> end(row).isAfter(at(row, "case_deadline")));
        Set<String> recordedByDate = plain(cases, row -> day(end(row)).isAfter(day(at(row, "case_deadline"))));
        assertThat(late(dossiers, one -> lateByRecord(BY_INSTANT, one))).isEqualTo(recordedByInstant);
        assertThat(late(dossiers, one -> lateByRecord(BY_DATE, one))).isEqualTo(recordedByDate);

        // By eight weeks from receipt.
        Set<String> byInstant =
                plain(cases, row -> end(row).isAfter(at(row, "case_startdate").plus(EIGHT_WEEKS)));
        Set<String> byDate = plain(
                cases,
                row -> day(end(row)).isAfter(day(at(row, "case_startdate")).plusDays(56)));
        assertThat(late(dossiers, one -> lateByLaw(BY_INSTANT, one))).isEqualTo(byInstant);
        assertThat(late(dossiers, one -> lateByLaw(BY_DATE, one))).isEqualTo(byDate);

        // By date nobody is late who is not by instant, and some are late by hours of the last day alone.
        assertThat(recordedByInstant).containsAll(recordedByDate).hasSizeGreaterThan(recordedByDate.size());
        assertThat(byInstant).containsAll(byDate).hasSizeGreaterThan(byDate.size());
        List<Dossier> finished =
                dossiers.stream().filter(one -> one.findEnd().isPresent()).toList();
        assertThat(finished).hasSize(645);
        assertThat(late(finished, one -> lateByRecord(BY_INSTANT, one))).hasSize(190);
        assertThat(late(finished, one -> lateByRecord(BY_DATE, one))).hasSize(161);
    }

    /** The case without the library; of one that ends before it begins nothing is counted. */
    private static PlainTally.Case plainCase(Map<String, String> row, OffsetDateTime asOf) {
        boolean ended = !row.get("case_enddate").isEmpty() && !end(row).isAfter(asOf);
        return new PlainTally.Case(
                Map.of(
                        Breakdown.PROCEDURE,
                        INTAKE.toString(),
                        Breakdown.FIELD,
                        "PERMITS",
                        Breakdown.CHANNEL,
                        switch (row.get("case_channel")) {
                            case "Internet" -> "ONLINE";
                            case "Desk" -> "DIRECT";
                            case "Post" -> "POSTAL";
                            default -> "E_MAIL";
                        },
                        Breakdown.UNIT,
                        row.get("case_department")),
                at(row, "case_startdate"),
                ended ? Optional.of(end(row)) : Optional.empty(),
                day(at(row, "case_startdate")).plusDays(56),
                Optional.of(day(at(row, "case_deadline"))),
                0);
    }

    @Test
    void talliesWhatAPlainPassOverTheTableCounts() {
        Map<String, List<Map<String, String>>> cases = cases();
        List<Dossier> dossiers = rows(cases, Intake.of(0));
        OffsetDateTime inTheMiddle = OffsetDateTime.parse("2011-09-30T17:00:00+02:00");
        for (TallyScope scope : List.of(
                TallyScope.of(AS_OF),
                TallyScope.of(AS_OF).since(LocalDate.of(2011, 7, 1)),
                TallyScope.of(inTheMiddle),
                TallyScope.of(inTheMiddle).since(LocalDate.of(2011, 7, 1)))) {
            List<PlainTally.Case> plain = new ArrayList<>();
            for (List<Map<String, String>> rows : cases.values()) {
                if (!endsBeforeItBegins(rows.get(0))) {
                    plain.add(plainCase(rows.get(0), scope.asOf()));
                }
            }
            new PlainTally(plain, scope, ZONE).assertEqualTo(dossiers.stream().collect(BY_DATE.serviceTally(scope)));
        }
        // The figures that a script in another language counts from the same table.
        ServiceTally all = dossiers.stream().collect(BY_DATE.serviceTally(TallyScope.of(AS_OF)));
        assertThat(all.count(ServiceFigure.RECEIVED)).isEqualTo(697);
        assertThat(all.count(ServiceFigure.RESOLVED)).isEqualTo(645);
        assertThat(all.count(ServiceFigure.RESOLVED_EARLY)).isEqualTo(378);
        assertThat(all.count(ServiceFigure.RESOLVED_ON_TIME)).isEqualTo(23);
        assertThat(all.count(ServiceFigure.RESOLVED_LATE)).isEqualTo(244);
        assertThat(all.durations(WorkingDayCounts.ServiceDuration.TOTAL)
                        .median()
                        .orElseThrow())
                .isEqualByComparingTo("36");
        assertThat(all.count(ServiceFigure.PENDING_OVERDUE)).isEqualTo(52);
    }

    @Test
    void reckonsTheDayThatTheMunicipalityRecordedWhereItRecordedEightWeeks() {
        int same = 0;
        for (Dossier dossier : rows(cases(), Intake.of(0))) {
            LocalDate due =
                    BY_DATE.assess(dossier, AS_OF).deadline().orElseThrow().date();
            assertThat(due).isEqualTo(day(dossier.receivedAt().orElseThrow()).plusDays(56));
            same += due.equals(day(dossier.appointedAt().orElseThrow())) ? 1 : 0;
        }
        // 525 cases, one of which ends before it begins and is not read.
        assertThat(same).isEqualTo(524);
    }

    @Test
    void explainsWhyACaseIsLateByInstantAndNotByDate() {
        Dossier dossier = rows(cases(), Intake.of(0)).stream()
                .filter(one -> one.id().equals("case-10028"))
                .findFirst()
                .orElseThrow();
        DossierAssessment byDate = BY_DATE.assess(dossier, AS_OF);
        DossierAssessment byInstant = BY_INSTANT.assess(dossier, AS_OF);

        assertThat(byDate.legalTimeliness()).contains(Timeliness.ON_TIME);
        assertThat(byInstant.legalTimeliness()).contains(Timeliness.OVERDUE);
        assertThat(byDate.explanation().render(Locale.ENGLISH))
                .contains(
                        "8 week(s), received 01:06 Mon 10 Oct 2011: due Mon 5 Dec 2011, until 24:00",
                        "5 Dec 2011",
                        "By the law, ended at 15:34 5 Dec 2011: on schedule",
                        "Recorded day 5 Dec 2011, ended on 5 Dec 2011: on schedule")
                .doesNotContain("{", "Tết");
        assertThat(byInstant.explanation().render(Locale.ENGLISH))
                .contains(
                        "1,344 hour(s)",
                        "By the law, ended at 15:34 5 Dec 2011: overdue",
                        "Recorded deadline 01:06 5 Dec 2011, ended at 15:34 5 Dec 2011: overdue")
                .doesNotContain("{");
        // Every late case has its reasons, by either clock.
        for (DossierAssessor assessor : List.of(BY_DATE, BY_INSTANT)) {
            for (Dossier late : rows(cases(), Intake.of(0))) {
                if (lateByLaw(assessor, late)) {
                    assertThat(assessor.assess(late, AS_OF).explanation().render(Locale.ENGLISH))
                            .contains(": overdue")
                            .doesNotContain("{");
                }
            }
        }
    }

    // ---------------------------------------------------------------- events

    private static Checked<Dossier> events(List<Map<String, String>> rows, Pointer at) {
        Map<String, String> first = rows.get(0);
        List<DossierEvent> events = new ArrayList<>();
        events.add(DossierEvent.ofReceived(at(first, "case_startdate"), at(first, "case_deadline")));
        for (Map<String, String> row : rows) {
            DossierEvent handOver = DossierEvent.of(TRANSFERRED, at(row, "timestamp"))
                    .with(EventDetail.TO_OFFICIAL, row.get("resource"))
                    .step(row.get("activity"));
            events.add(row.get("org_group").equals("EMPTY") ? handOver : handOver.to(row.get("org_group")));
        }
        if (!first.get("case_enddate").isEmpty()) {
            events.add(DossierEvent.of(RESOLVED, at(first, "case_enddate")));
        }
        events.sort(Comparator.comparing(DossierEvent::at));
        return Dossier.builder(first.get("case_id"), INTAKE)
                .channel(CHANNELS.get(first.get("case_channel")))
                .unit(first.get("case_department"))
                .events(events)
                .build(at);
    }

    @Test
    void readsTheEventsOfEveryCaseAndReportsEachThatCannotBe() {
        Map<String, List<Map<String, String>>> cases = cases();
        Map<String, Long> expected = new TreeMap<>();
        Set<String> sound = new TreeSet<>();
        Intake intake = Intake.of(10_000);
        Map<String, Dossier> dossiers = new LinkedHashMap<>();
        int line = 0;
        int handedOn = 0;
        for (Map.Entry<String, List<Map<String, String>>> one : cases.entrySet()) {
            intake.take(events(one.getValue(), Pointer.ROOT.index(line++)))
                    .forEach(dossier -> dossiers.put(dossier.id(), dossier));
            Map<String, String> first = one.getValue().get(0);
            boolean allSound = !endsBeforeItBegins(first);
            for (Map<String, String> row : one.getValue()) {
                boolean before = at(row, "timestamp").isBefore(at(first, "case_startdate"));
                if (before) {
                    expected.merge("INTAKE-001", 1L, Long::sum);
                }
                // What comes after the end is the result, handed on.
                handedOn += !before && at(row, "timestamp").isAfter(end(first)) ? 1 : 0;
                allSound &= !before;
            }
            if (allSound) {
                sound.add(one.getKey());
            }
        }
        expected.merge("INTAKE-001", 1L, Long::sum); // the end of the case that ends before it begins

        assertThat(intake.read()).isEqualTo(698);
        assertThat(dossiers.keySet()).containsExactlyInAnyOrderElementsOf(sound);
        assertThat(intake.problemsByCode()).containsExactlyEntriesOf(new TreeMap<>(expected));
        assertThat(intake.problems())
                .extracting(Problem::pointer)
                .allSatisfy(pointer -> assertThat(pointer.toString()).matches("/\\d+/events/\\d+"));

        assertThat(handedOn).isPositive();
        assertThat(intake.problemsByCode()).doesNotContainKey("INTAKE-002");

        // The events and the flat row of a case agree.
        for (Dossier row : rows(cases, Intake.of(0))) {
            if (dossiers.containsKey(row.id())) {
                DossierAssessment ofRow = BY_DATE.assess(row, AS_OF);
                DossierAssessment ofEvents = BY_DATE.assess(dossiers.get(row.id()), AS_OF);
                assertThat(ofEvents.legalTimeliness()).isEqualTo(ofRow.legalTimeliness());
                assertThat(ofEvents.portalTimeliness()).isEqualTo(ofRow.portalTimeliness());
                assertThat(ofEvents.deadline().orElseThrow().date())
                        .isEqualTo(ofRow.deadline().orElseThrow().date());
            }
        }
        assertThat(dossiers).hasSizeGreaterThan(600);
    }
}
