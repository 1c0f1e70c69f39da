package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.commune4j.core.dossier.DossierEventKind.RECEIVED;
import static org.commune4j.core.dossier.DossierEventKind.RESOLVED;
import static org.commune4j.core.dossier.DossierEventKind.SUPPLEMENT_REQUESTED;
import static org.commune4j.core.dossier.DossierEventKind.SUPPLEMENT_SUPPLIED;
import static org.commune4j.core.dossier.DossierEventKind.TRANSFERRED;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.dossier.Breakdown;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierRow;
import org.commune4j.core.dossier.HoldingTally;
import org.commune4j.core.dossier.HoldingTally.Held;
import org.commune4j.core.dossier.HoldingTally.Holding;
import org.commune4j.core.dossier.ServiceFigure;
import org.commune4j.core.dossier.ServiceKey;
import org.commune4j.core.dossier.ServiceRate;
import org.commune4j.core.dossier.ServiceReport;
import org.commune4j.core.dossier.ServiceTally;
import org.commune4j.core.dossier.TallyScope;
import org.commune4j.core.dossier.WorkingDayCounts.ServiceDuration;
import org.commune4j.core.figure.Quantity;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.quality.ReportingPeriod;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Where the time of dossiers goes, and the reports of a year. */
class HoldingTallyTest {

    private static final LawBook LAW = LawBooks.vietnam();

    /** Three working days. */
    private static final String GUARDIANSHIP = "1.004837";

    private static final ZoneOffset OFFSET = ZoneOffset.ofHours(7);
    private static final OffsetDateTime AS_OF = at("2026-06-30T17:00");

    private static OffsetDateTime at(String local) {
        return LocalDateTime.parse(local).atOffset(OFFSET);
    }

    private static Dossier dossier(String id, DossierEvent... events) {
        return Dossier.builder(id, ProcedureCode.parse(GUARDIANSHIP))
                .unit("counter")
                .events(List.of(events))
                .build()
                .orThrow();
    }

    private static DossierEvent handOver(String local, String unit, String official, String step) {
        return DossierEvent.of(TRANSFERRED, at(local)).to(unit, official).step(step);
    }

    private static final Dossier LATE = dossier(
            "H-1",
            DossierEvent.of(RECEIVED, at("2025-09-10T09:00")).by("counter", "CB-0"),
            handOver("2025-09-10T10:00", "economic", "CB-1", "appraise"),
            handOver("2025-09-18T16:00", "leaders", "CB-2", "sign"),
            DossierEvent.of(RESOLVED, at("2025-09-19T08:30")));

    private static final Dossier IN_TIME = dossier(
            "H-2",
            DossierEvent.of(RECEIVED, at("2025-09-10T09:00")).by("counter", "CB-0"),
            handOver("2025-09-10T10:00", "economic", "CB-1", "appraise"),
            handOver("2025-09-11T10:00", "counter", "CB-0", "return"),
            DossierEvent.of(RESOLVED, at("2025-09-11T11:00")));

    @Test
    @DisplayName("D23: received by A and held by B are two breakdowns")
    void d23ReceivedByAndHeldBy() {
        ServiceTally tally = Stream.of(LATE, IN_TIME).collect(LAW.serviceTally(TallyScope.of(AS_OF)));

        assertThat(tally.count(Breakdown.RECEIVED_BY, ServiceKey.of("counter"), ServiceFigure.RECEIVED))
                .isEqualTo(2);
        assertThat(tally.count(Breakdown.UNIT, ServiceKey.of("leaders"), ServiceFigure.RECEIVED))
                .isEqualTo(1);
        assertThat(tally.counts(Breakdown.HANDLING).keySet())
                .containsExactly(
                        ServiceKey.of("counter", "CB-0", "counter"), ServiceKey.of("leaders", "CB-2", "counter"));
    }

    @Test
    @DisplayName("D24: by who signs last one unit is late, by office time another held it longest")
    void d24WhoHeldTheLateOneLongest() {
        ServiceTally tally = Stream.of(LATE, IN_TIME).collect(LAW.serviceTally(TallyScope.of(AS_OF)));
        HoldingTally time = Stream.of(LATE, IN_TIME).collect(LAW.holdingTally(TallyScope.of(AS_OF)));

        assertThat(tally.count(Breakdown.UNIT, ServiceKey.of("leaders"), ServiceFigure.LEGAL_LATE))
                .isEqualTo(1);
        assertThat(time.late()).isEqualTo(1);
        assertThat(time.held(Holding.UNIT, ServiceKey.of("economic")).longestOfLate())
                .isEqualTo(1);
        assertThat(time.held(Holding.UNIT, ServiceKey.of("leaders")).longestOfLate())
                .isZero();
        // 10:00 of the 10th to 16:00 of the 18th: 1.5 + 4 hours, five whole days, 4 + 3 hours; and a day.
        assertThat(time.held(Holding.UNIT, ServiceKey.of("economic")))
                .isEqualTo(new Held(2, 2, Duration.ofMinutes(330 + 5 * 480 + 420 + 480), 0, 1));
        assertThat(time.held(Holding.HOLDER, ServiceKey.of("counter", "CB-0")))
                .isEqualTo(new Held(2, 3, Duration.ofHours(3), 0, 0));
        assertThat(time.held(Holding.STEP, ServiceKey.of(GUARDIANSHIP, "sign")).officeTime())
                .isEqualTo(Duration.ofHours(2));
        assertThat(time.held(Holding.STEP).keySet())
                .extracting(key -> key.parts().get(1))
                .containsExactly("", "appraise", "return", "sign");
        assertThat(time.held(Holding.OFFICIAL, ServiceKey.of("nobody")).dossiers())
                .isZero();
        assertThat(time.toCsv(Holding.UNIT, Locale.ENGLISH).lines())
                .contains("economic,2,2,3630,0,1,0")
                .first()
                .isEqualTo("unit,dossiers,stretches,office time in minutes,stretches of undetermined time,"
                        + "late dossiers held longest,late dossiers of which it is undetermined who held them longest");
    }

    @Test
    void talliesOfOtherMomentsAndPeriodsAreRefused() {
        HoldingTally one = Stream.of(LATE).collect(LAW.holdingTally(TallyScope.of(AS_OF)));
        HoldingTally later = Stream.of(LATE).collect(LAW.holdingTally(TallyScope.of(AS_OF.plusDays(1))));
        HoldingTally other = Stream.of(LATE)
                .collect(LAW.named("ours").holdingTally(TallyScope.of(AS_OF).since(LocalDate.of(2025, 9, 1))));

        assertThat(HoldingTally.merge(List.of(one, later, other)).problems())
                .extracting(Problem::code)
                .containsExactly("TALLY-001", "TALLY-002", "TALLY-003");
        assertThatIllegalArgumentException().isThrownBy(() -> HoldingTally.merge(List.of()));
    }

    // ---------------------------------------------------------------- a made-up year, against a count by the minute

    /** A dossier as a plain script sees it. */
    private record Plain(
            String id,
            String procedure,
            int limit,
            LocalDateTime received,
            List<String> units,
            List<String> officials,
            List<LocalDateTime> since,
            List<LocalDateTime[]> pauses,
            LocalDateTime end) {

        Dossier dossier() {
            List<DossierEvent> events = new ArrayList<>();
            events.add(DossierEvent.of(RECEIVED, received.atOffset(OFFSET)).by(units.get(0), officials.get(0)));
            for (int i = 1; i < units.size(); i++) {
                events.add(DossierEvent.of(TRANSFERRED, since.get(i).atOffset(OFFSET))
                        .to(units.get(i), officials.get(i))
                        .step("s" + i));
            }
            for (LocalDateTime[] pause : pauses) {
                events.add(DossierEvent.of(SUPPLEMENT_REQUESTED, pause[0].atOffset(OFFSET)));
                events.add(DossierEvent.of(SUPPLEMENT_SUPPLIED, pause[1].atOffset(OFFSET)));
            }
            if (end != null) {
                events.add(DossierEvent.of(RESOLVED, end.atOffset(OFFSET)));
            }
            Dossier begun = Dossier.builder(id, ProcedureCode.parse(procedure))
                    .event(events.get(0))
                    .build()
                    .orThrow();
            return begun.including(events).orThrow();
        }

        DossierRow row() {
            DossierRow.Builder row = DossierRow.builder()
                    .id(id)
                    .procedure(ProcedureCode.parse(procedure))
                    .receivedAt(received.atOffset(OFFSET))
                    .unit(units.get(0))
                    .official(officials.get(officials.size() - 1))
                    .addTracked(org.commune4j.core.dossier.DossierEventKind.values());
            pauses.forEach(pause -> row.addPauses(new DossierRow.PausedTime(
                    pause[0].atOffset(OFFSET), java.util.Optional.of(pause[1].atOffset(OFFSET)))));
            if (end != null) {
                row.finishedAt(end.atOffset(OFFSET));
            }
            return row.build();
        }

        LocalDateTime until() {
            return end == null ? AS_OF.toLocalDateTime() : end;
        }

        boolean isPaused(LocalDateTime minute) {
            return pauses.stream().anyMatch(pause -> !minute.isBefore(pause[0]) && minute.isBefore(pause[1]));
        }

        /** Counts minute by minute. */
        long officeMinutes(LocalDateTime from, LocalDateTime to) {
            long minutes = 0;
            for (LocalDateTime minute = from; minute.isBefore(to); minute = minute.plusMinutes(1)) {
                int ofDay = minute.getHour() * 60 + minute.getMinute();
                boolean open = (ofDay >= 450 && ofDay < 690) || (ofDay >= 780 && ofDay < 1020);
                if (open && LAW.calendar().isWorkingDay(minute.toLocalDate()) && !isPaused(minute)) {
                    minutes++;
                }
            }
            return minutes;
        }

        boolean isLate() {
            LocalDate day = received.toLocalDate();
            for (int left = limit; left > 0; ) {
                day = day.plusDays(1);
                left -= LAW.calendar().isWorkingDay(day) && !isWhollyPaused(day) ? 1 : 0;
            }
            while (isPaused(day.plusDays(1).atStartOfDay().minusMinutes(1))
                    || !LAW.calendar().isWorkingDay(day)) {
                day = day.plusDays(1);
            }
            return until().toLocalDate().isAfter(day);
        }

        private boolean isWhollyPaused(LocalDate day) {
            return pauses.stream()
                    .anyMatch(pause -> !pause[0].isAfter(day.atStartOfDay())
                            && !pause[1].isBefore(day.plusDays(1).atStartOfDay()));
        }
    }

    private static List<Plain> year(int number) {
        Random random = new Random(23);
        List<Plain> year = new ArrayList<>();
        List<LocalDate> days = Stream.iterate(LocalDate.of(2025, 7, 1), day -> day.plusDays(1))
                .limit(350)
                .filter(day -> LAW.calendar().isWorkingDay(day))
                .toList();
        for (int i = 0; i < number; i++) {
            boolean longer = random.nextInt(3) == 0;
            LocalDateTime now =
                    days.get(random.nextInt(days.size())).atTime(8, 0).plusMinutes(random.nextInt(500));
            LocalDateTime received = now;
            List<String> units = new ArrayList<>(List.of("U-" + random.nextInt(2)));
            List<String> officials = new ArrayList<>(List.of("O-" + random.nextInt(3)));
            List<LocalDateTime> since = new ArrayList<>(List.of(now));
            for (int more = random.nextInt(4); more > 0; more--) {
                now = now.plusMinutes(1 + random.nextInt(longer ? 4000 : 1600));
                units.add("U-" + random.nextInt(4));
                officials.add("O-" + random.nextInt(6));
                since.add(now);
            }
            List<LocalDateTime[]> pauses = new ArrayList<>();
            if (random.nextInt(4) == 0) {
                LocalDateTime from = now.plusMinutes(1 + random.nextInt(1000));
                now = from.plusMinutes(1 + random.nextInt(9000));
                pauses.add(new LocalDateTime[] {from, now});
            }
            LocalDateTime end = now.plusMinutes(1 + random.nextInt(longer ? 4000 : 2000));
            year.add(new Plain(
                    "Y-" + i,
                    longer ? "1.004222" : GUARDIANSHIP,
                    longer ? 7 : 3,
                    received,
                    units,
                    officials,
                    since,
                    pauses,
                    random.nextInt(12) == 0 || end.isAfter(AS_OF.toLocalDateTime()) ? null : end));
        }
        return year;
    }

    @Test
    @DisplayName("a made-up year with holders, steps and records: as a count by the minute has it")
    void aMadeUpYear() {
        List<Plain> year = year(400);
        List<Dossier> dossiers = year.stream().map(Plain::dossier).toList();
        HoldingTally time = dossiers.stream().collect(LAW.holdingTally(TallyScope.of(AS_OF)));
        Map<String, Long> minutes = new TreeMap<>();
        Map<String, Long> stretches = new TreeMap<>();
        Map<String, Long> longest = new TreeMap<>();
        long late = 0;
        for (Plain one : year) {
            Map<String, Long> ofUnit = new LinkedHashMap<>();
            for (int i = 0; i < one.units().size(); i++) {
                LocalDateTime to = i + 1 < one.units().size() ? one.since().get(i + 1) : one.until();
                long held = one.officeMinutes(one.since().get(i), to);
                minutes.merge("U " + one.units().get(i), held, Long::sum);
                minutes.merge("O " + one.officials().get(i), held, Long::sum);
                minutes.merge("S " + one.procedure() + (i == 0 ? "" : "s" + i), held, Long::sum);
                minutes.merge("P " + one.procedure(), held, Long::sum);
                stretches.merge(one.units().get(i), 1L, Long::sum);
                ofUnit.merge(one.units().get(i), held, Long::sum);
            }
            assertThat(LAW.assess(one.dossier(), AS_OF).legalTimeliness().orElseThrow() == Timeliness.OVERDUE)
                    .as("%s", one)
                    .isEqualTo(one.isLate());
            // The flat row of the same dossier is judged alike.
            Dossier row = Dossier.from(one.row()).orThrow();
            assertThat(LAW.assess(row, AS_OF).legalTimeliness())
                    .as("%s", one)
                    .isEqualTo(LAW.assess(one.dossier(), AS_OF).legalTimeliness());
            if (one.isLate()) {
                late++;
                String first = "";
                for (Map.Entry<String, Long> entry : ofUnit.entrySet()) {
                    first = first.isEmpty() || entry.getValue() > ofUnit.get(first) ? entry.getKey() : first;
                }
                longest.merge(first, 1L, Long::sum);
            }
        }

        assertThat(late).isBetween(20L, 360L);
        assertThat(time.late()).isEqualTo(late);
        assertThat(time.lateUndetermined()).isZero();
        Map<String, Long> found = new TreeMap<>();
        Map<String, Long> foundStretches = new TreeMap<>();
        Map<String, Long> foundLongest = new TreeMap<>();
        time.held(Holding.UNIT).forEach((key, held) -> {
            found.put("U " + key.parts().get(0), held.officeTime().toMinutes());
            foundStretches.put(key.parts().get(0), held.stretches());
            if (held.longestOfLate() > 0) {
                foundLongest.put(key.parts().get(0), held.longestOfLate());
            }
        });
        time.held(Holding.OFFICIAL)
                .forEach((key, held) ->
                        found.put("O " + key.parts().get(0), held.officeTime().toMinutes()));
        time.held(Holding.STEP)
                .forEach((key, held) -> found.put(
                        "S " + String.join("", key.parts()), held.officeTime().toMinutes()));
        time.held(Holding.PROCEDURE)
                .forEach((key, held) ->
                        found.put("P " + key.parts().get(0), held.officeTime().toMinutes()));
        assertThat(found).isEqualTo(minutes);
        assertThat(foundStretches).isEqualTo(stretches);
        assertThat(foundLongest).isEqualTo(longest);

        // Parts merge to the whole, in any order, and so do threads.
        HoldingTally one = dossiers.subList(0, 150).stream().collect(LAW.holdingTally(TallyScope.of(AS_OF)));
        HoldingTally other = dossiers.subList(150, 400).stream().collect(LAW.holdingTally(TallyScope.of(AS_OF)));
        assertThat(HoldingTally.merge(List.of(other, one)).orThrow()).isEqualTo(time);
        assertThat(dossiers.parallelStream().collect(LAW.holdingTally(TallyScope.of(AS_OF))))
                .isEqualTo(time);
    }

    // ---------------------------------------------------------------- reports

    @Test
    @DisplayName(
            "months and quarters in one pass are what a tally of each is, and every share has what it leaves out beside it")
    void reportsOfAYear() {
        List<Dossier> dossiers = year(300).stream().map(Plain::dossier).toList();
        List<TallyScope> months = IntStream.rangeClosed(7, 12)
                .mapToObj(month -> ReportingPeriod.ofMonth(YearMonth.of(2025, month)))
                .map(month -> TallyScope.ofDays(month.range(), LAW.calendar().zone()))
                .toList();
        List<ServiceTally> tallies = dossiers.parallelStream().collect(LAW.serviceTallies(months));
        for (int i = 0; i < months.size(); i++) {
            assertThat(tallies.get(i)).isEqualTo(dossiers.stream().collect(LAW.serviceTally(months.get(i))));
        }
        ServiceReport report = ServiceReport.of(tallies);
        List<List<String>> table = report.toCsv(Breakdown.UNIT, Locale.ENGLISH)
                .lines()
                .map(line -> List.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)))
                .toList();

        assertThat(table).allSatisfy(row -> assertThat(row).hasSameSizeAs(table.get(0)));
        assertThat(table.get(0)).startsWith("from", "to", "unit", "received in the period");
        List<List<String>> totals =
                table.stream().filter(row -> row.get(2).equals("total")).toList();
        assertThat(totals).hasSize(6);
        for (int i = 0; i < totals.size(); i++) {
            ServiceTally tally = tallies.get(i);
            Quantity late = ServiceRate.FINISHED_LATE.of(tally.total());
            int column = table.get(0).indexOf("\"late by law among the finished, %\"");
            assertThat(totals.get(i).get(0)).isEqualTo("2025-" + String.format(Locale.ROOT, "%02d", i + 7) + "-01");
            assertThat(totals.get(i).get(3)).isEqualTo(Long.toString(tally.count(ServiceFigure.RECEIVED)));
            assertThat(totals.get(i).subList(column + 1, column + 3))
                    .containsExactly(Long.toString(late.of()), Long.toString(late.undetermined()));
            assertThat(late.of() + late.undetermined()).isEqualTo(tally.count(ServiceFigure.FINISHED));
            assertThat(ServiceRate.PORTAL_PENDING_LATE.of(tally.total()).of()
                            + ServiceRate.PORTAL_PENDING_LATE.of(tally.total()).undetermined())
                    .isEqualTo(tally.count(ServiceFigure.PENDING));
            int worked = table.get(0).indexOf("working days that count towards the time limit: sum");
            assertThat(totals.get(i).get(worked))
                    .isEqualTo(Long.toString(
                            tally.durations(ServiceDuration.WORKED).sum()));
        }
        assertThat(report.toCsv(Breakdown.HANDLING, Locale.forLanguageTag("vi")))
                .contains("nơi tiếp nhận");
    }

    @Test
    @DisplayName("a key that begins like a formula is text in a spreadsheet")
    void noCellIsAFormula() {
        Dossier dossier = Dossier.builder("H-1", ProcedureCode.parse(GUARDIANSHIP))
                .unit("=HYPERLINK(\"x\")")
                .event(DossierEvent.of(RECEIVED, at("2025-09-10T09:00")))
                .build()
                .orThrow();
        ServiceReport report =
                ServiceReport.of(List.of(Stream.of(dossier).collect(LAW.serviceTally(TallyScope.of(AS_OF)))));

        assertThat(report.toCsv(Breakdown.UNIT, Locale.ENGLISH)).contains("\"'=HYPERLINK(\"\"x\"\")\"");
        assertThat(Stream.of(dossier)
                        .collect(LAW.holdingTally(TallyScope.of(AS_OF)))
                        .toCsv(Holding.UNIT, Locale.ENGLISH))
                .contains("\"'=HYPERLINK(\"\"x\"\")\"");
    }
}
