package org.commune4j.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commune4j.core.dossier.DossierEventKind.RECEIVED;
import static org.commune4j.core.dossier.DossierEventKind.RESOLVED;
import static org.commune4j.core.dossier.DossierEventKind.TRANSFERRED;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.deadline.Counting;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.law.Edition;
import org.commune4j.core.law.Field;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCatalogue;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.testing.SharedData;
import org.commune4j.core.text.LocalizedText;
import org.junit.jupiter.api.Test;

/**
 * The log of a helpdesk (../shared/data/case-logs/helpdesk_pm4py.csv.gz), tallied: a ticket is received with its first event,
 * handed over when somebody takes it in charge, and resolved when it is closed for the first time. The log has no deadlines; the
 * term of thirty working days is this test's own.
 */
class HelpdeskLogTest {

    private static final ZoneId ZONE = ZoneId.of("UTC");
    private static final ProcedureCode TICKET = ProcedureCode.parse("HELPDESK-TICKET");
    private static final int TERM = 30;

    private static final DossierAssessor ASSESSOR = DossierAssessor.builder()
            .counting(Counting.of(WorkCalendar.builder()
                    .years(2010, 2014)
                    .zone(ZONE)
                    .weekend(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), SourceStatus.UNVERIFIED)
                    .build()))
            .catalogue(ProcedureCatalogue.of(List.of(Procedure.builder()
                    .code(TICKET)
                    .name(LocalizedText.ofLanguages(Map.of("en", "Ticket")))
                    .field(Field.of("HELPDESK"))
                    .paymentStopsClock(false)
                    .timeLimit(TimeLimit.of(LimitCase.builder()
                            .label(LocalizedText.of("ba mươi ngày làm việc", "thirty working days"))
                            .term(Term.workingDays(TERM))
                            .build()))
                    .build())))
            .edition(new Edition("helpdesk-test", "0".repeat(64), "test"))
            .build();

    /** Ticket to its rows, up to the one that closes it for the first time. */
    private static Map<String, List<Map<String, String>>> tickets() {
        Map<String, List<Map<String, String>>> tickets = new LinkedHashMap<>();
        for (Map<String, String> row : SharedData.csv("case-logs/helpdesk_pm4py.csv.gz")) {
            List<Map<String, String>> rows = tickets.computeIfAbsent(row.get("case_id"), id -> new ArrayList<>());
            if (rows.isEmpty() || !isClosing(rows.get(rows.size() - 1))) {
                rows.add(row);
            }
        }
        return tickets;
    }

    private static boolean isClosing(Map<String, String> row) {
        return row.get("activity").equals("Closed");
    }

    private static boolean isTakingInCharge(Map<String, String> row) {
        return row.get("activity").equals("Take in charge ticket");
    }

    private static OffsetDateTime at(Map<String, String> row) {
        return OffsetDateTime.parse(row.get("timestamp"));
    }

    // ---------------------------------------------------------------- with the library

    private static Dossier dossier(String id, List<Map<String, String>> rows) {
        Dossier.Builder dossier = Dossier.builder(id.replace(' ', '-'), TICKET)
                .event(DossierEvent.of(RECEIVED, at(rows.get(0)))
                        .with(EventDetail.OFFICIAL, rows.get(0).get("resource")));
        for (Map<String, String> row : rows) {
            if (isTakingInCharge(row)) {
                dossier.event(DossierEvent.of(TRANSFERRED, at(row)).with(EventDetail.TO_OFFICIAL, row.get("resource")));
            } else if (isClosing(row)) {
                dossier.event(DossierEvent.of(RESOLVED, at(row)));
            }
        }
        return dossier.build().orThrow();
    }

    // ---------------------------------------------------------------- without it

    private static PlainTally.Case plainCase(List<Map<String, String>> rows, OffsetDateTime asOf) {
        OffsetDateTime received = at(rows.get(0));
        Optional<OffsetDateTime> end = Optional.empty();
        String holder = rows.get(0).get("resource");
        int handovers = 0;
        for (Map<String, String> row : rows) {
            if (at(row).isAfter(asOf)) {
                break;
            }
            if (isTakingInCharge(row)) {
                holder = row.get("resource");
                handovers++;
            } else if (isClosing(row)) {
                end = Optional.of(at(row));
            }
        }
        LocalDate due = received.toLocalDate();
        for (int left = TERM; left > 0; ) {
            due = due.plusDays(1);
            left -= PlainTally.isWorkingDay(due) ? 1 : 0;
        }
        return new PlainTally.Case(
                Map.of(
                        Breakdown.PROCEDURE,
                        TICKET.toString(),
                        Breakdown.CHANNEL,
                        "",
                        Breakdown.UNIT,
                        "",
                        Breakdown.OFFICIAL,
                        holder),
                received,
                end,
                due,
                Optional.empty(),
                handovers);
    }

    @Test
    void talliesWhatAPlainPassOverTheTableCounts() {
        Map<String, List<Map<String, String>>> tickets = tickets();
        List<Dossier> dossiers = new ArrayList<>();
        tickets.forEach((id, rows) -> dossiers.add(dossier(id, rows)));
        OffsetDateTime afterwards = OffsetDateTime.parse("2014-01-31T00:00:00Z");
        OffsetDateTime inTheMiddle = OffsetDateTime.parse("2012-03-15T12:00:00Z");
        for (TallyScope scope : List.of(
                TallyScope.of(afterwards),
                TallyScope.of(afterwards).since(LocalDate.of(2013, 1, 1)),
                TallyScope.of(inTheMiddle),
                TallyScope.of(inTheMiddle).since(LocalDate.of(2012, 1, 1)))) {
            List<PlainTally.Case> plain = new ArrayList<>();
            tickets.values().forEach(rows -> plain.add(plainCase(rows, scope.asOf())));
            new PlainTally(plain, scope, ZONE).assertEqualTo(dossiers.stream().collect(ASSESSOR.serviceTally(scope)));
        }
        // The figures that a script in another language counts from the same table: 21 tickets of 4,580 are never
        // closed.
        ServiceTally all = dossiers.stream().collect(ASSESSOR.serviceTally(TallyScope.of(afterwards)));
        assertThat(all.count(ServiceFigure.RECEIVED)).isEqualTo(4580);
        assertThat(all.count(ServiceFigure.RESOLVED)).isEqualTo(4559);
        assertThat(all.count(ServiceFigure.RESOLVED_EARLY)).isEqualTo(2448);
        assertThat(all.count(ServiceFigure.RESOLVED_ON_TIME)).isEqualTo(62);
        assertThat(all.count(ServiceFigure.RESOLVED_LATE)).isEqualTo(2049);
        assertThat(all.durations(WorkingDayCounts.ServiceDuration.TOTAL)
                        .median()
                        .orElseThrow())
                .isEqualByComparingTo("28");
        assertThat(all.count(ServiceFigure.PENDING)).isEqualTo(21);
    }
}
