package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.commune4j.core.dossier.DossierEventKind.OBLIGATION_PAID;
import static org.commune4j.core.dossier.DossierEventKind.OBLIGATION_REQUESTED;
import static org.commune4j.core.dossier.DossierEventKind.RECEIVED;
import static org.commune4j.core.dossier.DossierEventKind.RESOLVED;
import static org.commune4j.core.dossier.DossierEventKind.SUBMITTED;
import static org.commune4j.core.dossier.DossierEventKind.SUPPLEMENT_REQUESTED;
import static org.commune4j.core.dossier.DossierEventKind.SUSPENDED;
import static org.commune4j.core.dossier.DossierEventKind.TRANSFERRED;

import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.commune4j.core.authority.TaskColumn;
import org.commune4j.core.authority.TaskListFormat;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.dossier.Breakdown;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierAssessment;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.dossier.DossierRowFormat;
import org.commune4j.core.dossier.DossierState;
import org.commune4j.core.dossier.EventDetail;
import org.commune4j.core.dossier.Intake;
import org.commune4j.core.dossier.RowField;
import org.commune4j.core.dossier.ServiceFigure;
import org.commune4j.core.dossier.ServiceKey;
import org.commune4j.core.dossier.ServiceTally;
import org.commune4j.core.dossier.TallyScope;
import org.commune4j.core.dossier.WorkList;
import org.commune4j.core.dossier.WorkPart;
import org.commune4j.core.dossier.WorkingDayCounts;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.law.Basis;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.rule.Outcome;
import org.commune4j.core.rule.ParameterValue;
import org.commune4j.core.rule.Verdict;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.Written;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dossiers as they come: twice, late, before their time, written otherwise. */
class DossierStreamCasesTest {

    private static final String GUARDIANSHIP = "1.004837";

    /** Three working days; whether a payment stops the clock is not said. */
    private static final ProcedureCode PAID = ProcedureCode.parse("9.000001");

    private static final ProcedureCode NO_LIMIT = ProcedureCode.parse("9.000002");

    private static final LawBook LAW = LawBooks.vietnam()
            .withProcedures(all -> all.with(procedure(PAID))
                    .with(procedure(NO_LIMIT).toBuilder()
                            .timeLimit(TimeLimit.UNKNOWN)
                            .build()));

    private static Procedure procedure(ProcedureCode code) {
        return Procedure.builder()
                .code(code)
                .name(LocalizedText.of("Thủ tục mẫu", "Sample"))
                .field(Fields.LAND)
                .addLevels(AdministrativeLevel.COMMUNE)
                .timeLimit(TimeLimit.of(LimitCase.builder()
                        .label(LocalizedText.of("Mọi trường hợp", "Every case"))
                        .term(Term.workingDays(3))
                        .build()))
                .build();
    }

    private static OffsetDateTime at(String local) {
        return OffsetDateTime.parse(local + ":00+07:00");
    }

    private static DossierEvent event(DossierEventKind kind, String local) {
        return DossierEvent.of(kind, at(local));
    }

    private static Dossier dossier(String id, String procedure, DossierEvent... events) {
        return Dossier.builder(id, ProcedureCode.parse(procedure))
                .events(List.of(events))
                .build()
                .orThrow();
    }

    // ---------------------------------------------------------------- before their time

    @Test
    @DisplayName("D2: a moment before the first event is answered: not begun, counted, with what to do")
    void d02BeforeTheFirstEvent() {
        Dossier dossier = dossier("H-1", GUARDIANSHIP, event(RECEIVED, "2025-09-15T08:00"));
        OffsetDateTime before = at("2025-09-15T08:00").minusSeconds(3);

        DossierAssessment assessment = LAW.assess(dossier, before);

        assertThat(assessment.state()).isEqualTo(DossierState.NOT_BEGUN);
        assertThat(assessment.legalTimeliness()).isEmpty();
        assertThat(assessment.portalTimeliness()).isEmpty();
        assertThat(assessment.deadline()).isEmpty();
        assertThat(assessment.waitingSince()).isEmpty();
        assertThat(assessment.verdicts().verdicts())
                .isNotEmpty()
                .extracting(verdict -> verdict.outcome())
                .containsOnly(Outcome.NOT_APPLICABLE);
        assertThat(assessment.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("INTAKE-020");
            assertThat(problem.pointer()).hasToString("/events/0/at");
            assertThat(problem.render(Locale.ENGLISH)).contains("H-1", "counted as not begun");
        });
        assertThat(assessment.explanation().render(Locale.ENGLISH))
                .startsWith("Dossier H-1 at 07:59 15 Sep 2025: not begun");
        assertThat(assessment.explanation().render(Locale.forLanguageTag("vi"))).contains("chưa phát sinh");
        assertThat(Stream.of(dossier).collect(LAW.serviceTally(before)).count(ServiceFigure.NOT_BEGUN))
                .isEqualTo(1);
        assertThat(LAW.dueWithin(Stream.of(dossier), before, Term.workingDays(3))
                        .notBegun())
                .isEqualTo(1);
        assertThat(DossierForm.receiptSlip(assessment, FormDetails.none())).isEmpty();
        assertThat(LAW.assess(dossier, at("2025-09-15T08:00")).problems()).isEmpty();
    }

    @Test
    @DisplayName("D2, sibling: as of a moment outside the calendar and before everything, in a batch with good ones")
    void d02InABatch() {
        List<Dossier> all = List.of(
                dossier("A", GUARDIANSHIP, event(RECEIVED, "2025-09-15T08:00"), event(RESOLVED, "2025-09-16T08:00")),
                dossier("B", GUARDIANSHIP, event(RECEIVED, "2025-09-16T08:01")));
        ServiceTally tally = all.stream().collect(LAW.serviceTally(at("2025-09-16T08:00")));
        assertThat(tally.count(ServiceFigure.RESOLVED_EARLY)).isEqualTo(1);
        assertThat(tally.count(ServiceFigure.NOT_BEGUN)).isEqualTo(1);
        for (Dossier one : all) {
            assertThat(LAW.assess(one, at("1900-01-01T00:00")).state()).isEqualTo(DossierState.NOT_BEGUN);
        }
    }

    @Test
    @DisplayName("D1: what cannot be judged is named with its problems and counted, one beside another")
    void d01NamedAndCounted() {
        OffsetDateTime now = at("2025-09-16T08:00");
        List<Dossier> all = List.of(
                dossier("OLD", GUARDIANSHIP, event(RECEIVED, "1970-01-01T08:00")),
                dossier("WHAT", "9.999999", event(RECEIVED, "2025-09-15T08:00")),
                dossier(
                        "FAR",
                        GUARDIANSHIP,
                        event(RECEIVED, "2025-09-15T08:00"),
                        DossierEvent.ofExtended(at("2025-09-15T09:00"), Term.years(90))),
                dossier("GOOD", GUARDIANSHIP, event(RECEIVED, "2025-09-15T08:00")));

        ServiceTally tally =
                all.stream().collect(LAW.serviceTally(TallyScope.of(now).withDossierIds(5)));
        WorkList list = LAW.dueWithin(all.stream(), now, Term.workingDays(3));

        assertThat(tally.total().dossierIds(ServiceFigure.NOT_COVERED).ids()).containsExactly("FAR", "OLD");
        assertThat(tally.total().dossierIds(ServiceFigure.PROCEDURE_UNKNOWN).ids())
                .containsExactly("WHAT");
        assertThat(tally.count(ServiceFigure.PENDING_IN_TIME)).isEqualTo(1);
        assertThat(list.part(WorkPart.NOT_JUDGED))
                .flatExtracting(DossierAssessment::problems)
                .extracting(Problem::code, problem -> problem.pointer().toString())
                .containsExactly(
                        tuple("INTAKE-021", "/events"),
                        tuple("INTAKE-018", "/events/0/at"),
                        tuple("INTAKE-014", "/procedure"));
        assertThat(list.part(WorkPart.DUE)).extracting(DossierAssessment::id).containsExactly("GOOD");
        assertThat(list.part(WorkPart.NOT_JUDGED).get(0).problems().get(0).render(Locale.ENGLISH))
                .contains("FAR", "2015", "counted as not judged");
    }

    // ---------------------------------------------------------------- twice

    private static Checked<Dossier> row(int line, String state, String finished) {
        return NationalExchange.rows()
                .read(
                        Map.of(
                                "id", "H-7",
                                "procedure", GUARDIANSHIP,
                                "receivedAt", "2025-09-15T09:00:00+07:00",
                                "finishedAt", finished,
                                "state", state),
                        Pointer.ROOT.index(line));
    }

    @Test
    @DisplayName("D11: the same id in state 2 and in state 9 is told with both places, or the later one replaces it")
    void d11TheSameIdTwice() {
        Dossier other = dossier("H-8", GUARDIANSHIP, event(RECEIVED, "2025-09-15T08:00"));
        List<Checked<Dossier>> stream =
                List.of(row(0, "2", ""), Checked.of(other), row(2, "9", "2025-09-16T09:00:00+07:00"), row(3, "44", ""));

        Intake intake = Intake.of(10);
        List<Dossier> taken = stream.stream().flatMap(intake::takeOnce).toList();

        assertThat(taken)
                .extracting(Dossier::id, Dossier::state)
                .containsExactly(tuple("H-7", DossierState.RECEIVED), tuple("H-8", DossierState.RECEIVED));
        assertThat(intake.problems())
                .extracting(Problem::code, problem -> problem.pointer().toString())
                .containsExactly(tuple("INTAKE-022", "/2/id"), tuple("INTAKE-012", "/3/state"));
        assertThat(intake.problems().get(0).render(Locale.ENGLISH)).contains("H-7", "/0/id");
        assertThat(intake.problems().get(0).render(Locale.forLanguageTag("vi"))).contains("H-7", "/0/id");
        assertThat(intake.taken()).isEqualTo(2);
        assertThat(intake).hasToString("read 4, refused 2 {INTAKE-012=1, INTAKE-022=1}");

        Intake replacing = Intake.of(10);
        assertThat(replacing.takeAll(stream.stream(), Intake.Repeated.REPLACING))
                .extracting(Dossier::id, Dossier::state)
                .containsExactly(tuple("H-7", DossierState.RESOLVED), tuple("H-8", DossierState.RECEIVED));
        assertThat(replacing.taken()).isEqualTo(2);
        assertThat(replacing.replaced()).isEqualTo(1);
        assertThat(replacing).hasToString("read 4, refused 1 {INTAKE-012=1}, replaced 1");
        assertThat(Intake.of(0).takeAll(stream.stream(), Intake.Repeated.REFUSED))
                .isEqualTo(taken);
    }

    @Test
    @DisplayName("D11, sibling: the same moments in another reported state are another dossier, not a resend")
    void d11AnotherStateIsNoResend() {
        Intake intake = Intake.of(10);
        assertThat(Stream.of(row(0, "2", ""), row(1, "4", ""), row(2, "2", "")).flatMap(intake::takeOnce))
                .hasSize(1);
        assertThat(intake.refused()).isEqualTo(1);
        assertThat(intake.resent()).isEqualTo(1);
        assertThat(intake).hasToString("read 3, refused 1 {INTAKE-022=1}, resent 1");
    }

    @Test
    @DisplayName(
            "D33: an event that arrives late is put in its place, a resend changes nothing, and the answer says what changed")
    void d33ALateEvent() {
        DossierEvent supplement = event(SUPPLEMENT_REQUESTED, "2025-09-16T09:00");
        DossierEvent supplied = event(DossierEventKind.SUPPLEMENT_SUPPLIED, "2025-09-18T09:00");
        Dossier without =
                dossier("H-9", GUARDIANSHIP, event(RECEIVED, "2025-09-15T08:00"), event(RESOLVED, "2025-09-19T10:00"));
        Dossier with = without.including(List.of(supplied, supplement)).orThrow();
        OffsetDateTime now = at("2025-09-30T08:00");

        assertThat(with.events())
                .extracting(DossierEvent::kind)
                .containsExactly(RECEIVED, SUPPLEMENT_REQUESTED, DossierEventKind.SUPPLEMENT_SUPPLIED, RESOLVED);
        assertThat(with.including(List.of(supplement, supplied, supplement)).orThrow())
                .isSameAs(with);
        assertThat(LAW.assess(with, now).changesSince(LAW.assess(without, now)))
                .extracting(change -> change.render(Locale.ENGLISH))
                .containsExactly(
                        "New: supplement request at 09:00 16 Sep 2025",
                        "New: supplement at 09:00 18 Sep 2025",
                        "Due date: 18 Sep 2025 → 19 Sep 2025",
                        "By the law: overdue → on schedule",
                        "By the portal: overdue → before the deadline");
        assertThat(LAW.assess(with, now).changesSince(LAW.assess(with, now))).isEmpty();
        assertThat(LAW.assess(without, now).changesSince(LAW.assess(with, now)))
                .extracting(Message::code)
                .contains("DOSSIER.change-removed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LAW.assess(with, now)
                        .changesSince(
                                LAW.assess(dossier("H-10", GUARDIANSHIP, event(RECEIVED, "2025-09-15T08:00")), now)));
        // What cannot be in its place is still told.
        assertThat(without.including(List.of(event(TRANSFERRED, "2025-09-14T10:00")))
                        .problems())
                .extracting(Problem::code)
                .contains("INTAKE-001");
    }

    @Test
    @DisplayName("D33, sibling: of two events of one moment the late one comes where it can")
    void d33OfOneMoment() {
        Dossier dossier = dossier("H-9", GUARDIANSHIP, event(RECEIVED, "2025-09-15T08:00"));
        assertThat(dossier.including(List.of(event(SUBMITTED, "2025-09-15T08:00")))
                        .orThrow()
                        .events())
                .extracting(DossierEvent::kind)
                .containsExactly(SUBMITTED, RECEIVED);
        assertThat(dossier.including(List.of(event(SUBMITTED, "2025-09-13T08:00")))
                        .orThrow()
                        .state())
                .isEqualTo(DossierState.RECEIVED);
    }

    // ---------------------------------------------------------------- text

    private static final DossierRowFormat DAY_FIRST = DossierRowFormat.builder()
            .moments(DateTimeFormatter.ofPattern("d/M/yyyy H:mm", Locale.ROOT))
            .assumingOffset(ZoneOffset.ofHours(7))
            .build();

    private static Checked<Dossier> received(DossierRowFormat format, String received) {
        return format.read(
                Map.of("id", "H-1", "procedure", GUARDIANSHIP, "receivedAt", received), Pointer.ROOT.index(0));
    }

    @ParameterizedTest(name = "D13: {0} is no day")
    @ValueSource(strings = {"31/9/2025 8:00", "30/2/2026 8:00", "29/2/2025 8:00", "31/4/2026 23:59", "0/1/2026 8:00"})
    void d13NoSuchDay(String moment) {
        assertThat(received(DAY_FIRST, moment).problems())
                .extracting(Problem::code, problem -> problem.pointer().toString())
                .containsExactly(tuple("INTAKE-011", "/0/receivedAt"));
    }

    @ParameterizedTest(name = "D13: {0} is a day")
    @CsvSource({
        "30/9/2025 8:00, 2025-09-30T08:00+07:00",
        "29/2/2028 8:00, 2028-02-29T08:00+07:00",
        "15/9/2025 24:00, 2025-09-16T00:00+07:00",
    })
    void d13ADay(String moment, String read) {
        assertThat(received(DAY_FIRST, moment).orThrow().receivedAt()).contains(OffsetDateTime.parse(read));
    }

    @Test
    @DisplayName("D13: nor is it in a task list")
    void d13NoSuchDayInATaskList() {
        TaskListFormat format = TaskListFormat.builder()
                .dates(DateTimeFormatter.ofPattern("d/M/yyyy", Locale.ROOT))
                .build();
        assertThat(format.read("""
                        code,name,field,level,kind,from
                        T-1,Một,LAND,COMMUNE,DECIDE,31/6/2025
                        T-2,Hai,LAND,COMMUNE,DECIDE,29/2/2025
                        T-3,Ba,LAND,COMMUNE,DECIDE,29/2/2024
                        """).problems())
                .filteredOn(problem -> problem.code().equals("TASKLIST-013"))
                .extracting(problem -> problem.pointer().toString())
                .containsExactly("/tasks/0/from", "/tasks/1/from");
    }

    @Test
    @DisplayName("D13, sibling: a zone is read as well as an offset, and may be assumed")
    void d13AZone() {
        DossierRowFormat iso = DossierRowFormat.builder().build();
        DossierRowFormat named = DossierRowFormat.builder()
                .moments(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm VV", Locale.ROOT))
                .build();
        assertThat(received(named, "2025-09-15 08:00 Asia/Ho_Chi_Minh")
                        .orThrow()
                        .receivedAt())
                .contains(at("2025-09-15T08:00"));
        assertThat(received(iso, "2025-09-15T08:00:00").problems())
                .extracting(Problem::code)
                .containsExactly("INTAKE-010");
        DossierRowFormat zoned =
                iso.toBuilder().assumingZone(ZoneId.of("Europe/Amsterdam")).build();
        assertThat(received(zoned, "2011-03-26T12:00:00").orThrow().receivedAt())
                .contains(OffsetDateTime.parse("2011-03-26T12:00:00+01:00"));
        assertThat(received(zoned, "2011-03-27T12:00:00").orThrow().receivedAt())
                .contains(OffsetDateTime.parse("2011-03-27T12:00:00+02:00"));
    }

    @Test
    @DisplayName("D16: names, words and values of columns are those that they look like, in rows and in tables")
    void d16LookAlikesAreOne() {
        String nfd = Normalizer.normalize("Hồ", Normalizer.Form.NFD);
        DossierRowFormat format = DossierRowFormat.builder()
                .column(RowField.ID, "Mã hồ sơ")
                .column(RowField.PROCEDURE, Normalizer.normalize("Thủ tục", Normalizer.Form.NFD))
                .column(RowField.RECEIVED_AT, "Ngày tiếp\u00a0nhận")
                .build();
        Map<String, String> cells = Map.of(
                Normalizer.normalize("Mã hồ sơ", Normalizer.Form.NFD),
                nfd + "-1\u00a0",
                "Thủ\u202ftục",
                GUARDIANSHIP,
                "Ngày tiếp nhận",
                "2025-09-15T08:00:00+07:00");
        assertThat(format.read(cells, Pointer.ROOT).orThrow().id()).isEqualTo("Hồ-1");
        assertThat(format.read(
                                Map.of("Mã hồ sơ", "A", "Mã\u00a0hồ sơ", "B", "Thủ tục", GUARDIANSHIP),
                                Pointer.ROOT.index(4))
                        .problems())
                .extracting(Problem::code, problem -> problem.pointer().toString())
                .contains(tuple("INTAKE-023", "/4/Mã hồ sơ"));

        TaskListFormat tasks = TaskListFormat.builder()
                .column(TaskColumn.CODE, Normalizer.normalize("Mã số", Normalizer.Form.NFD))
                .words(TaskColumn.LEVEL, Map.of("Cấp\u00a0xã", "COMMUNE"))
                .build();
        assertThat(tasks.read("Mã số,name,field,level,kind\n"
                                + "Hồ-1,Một,LAND,Cấp xã,DECIDE\n"
                                + nfd + "-1,Hai,LAND,Cấp xã,DECIDE\n")
                        .problems())
                .extracting(problem -> problem.pointer().toString())
                .containsExactly("/tasks/1/Mã số");
    }

    @Test
    @DisplayName("D16, sibling: a builder refuses what a reader would have changed, and says how")
    void d16BuildersRefuse() {
        assertThat(Written.plain("Ho\u0302\u0300\u00a0sơ\u2009\u3000x")).isEqualTo("Hồ sơ  x");
        assertThat(Written.plain("Hồ sơ")).isEqualTo("Hồ sơ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Written.text("a note", "5\u00a0000"))
                .withMessageContaining("Written.plain(text)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dossier.builder("Ho\u0302\u0300-1", PAID))
                .withMessageContaining("Written.plain(text)");
        assertThat(LocalizedText.ofVietnamese("Ho\u0302\u0300\u00a0sơ")).isEqualTo(LocalizedText.ofVietnamese("Hồ sơ"));
    }

    // ---------------------------------------------------------------- money

    private static Dossier paid(String requested, String paid, String resolved) {
        return dossier(
                "H-1",
                PAID.toString(),
                event(RECEIVED, "2025-09-15T08:00"),
                event(OBLIGATION_REQUESTED, requested),
                event(OBLIGATION_PAID, paid),
                event(RESOLVED, resolved));
    }

    @Test
    @DisplayName("D17: where a fee may stop the clock both readings are computed; unknown only where they differ")
    void d17BothReadings() {
        OffsetDateTime now = at("2025-10-15T08:00");
        // Paid at the counter at the moment of the request: late in both readings.
        Dossier atOnce = paid("2025-09-15T08:05", "2025-09-15T08:05", "2025-09-22T08:00");
        DossierAssessment late = LAW.assess(atOnce, now);
        assertThat(late.legalTimeliness()).contains(Timeliness.OVERDUE);
        assertThat(late.dossier().isMaybeDueLater()).isFalse();
        assertThat(late.dossier().deadlineIfClockStops().orElseThrow().date()).isEqualTo("2025-09-18");
        assertThat(Stream.of(atOnce).collect(LAW.serviceTally(now)).count(ServiceFigure.RESOLVED_LATE))
                .isEqualTo(1);

        // Five days of waiting decide: late if the clock ran, in time if it stood still.
        Dossier waited = paid("2025-09-15T16:00", "2025-09-22T09:00", "2025-09-23T08:00");
        DossierAssessment unknown = LAW.assess(waited, now);
        assertThat(unknown.legalTimeliness()).contains(Timeliness.UNDETERMINED);
        assertThat(unknown.dossier().isMaybeDueLater()).isTrue();
        assertThat(unknown.explanation().render(Locale.ENGLISH))
                .contains(
                        "It is not known whether the time",
                        "Due date if that time is left out: 24 Sep 2025; if it is not: 18 Sep 2025");
        assertThat(Stream.of(waited).collect(LAW.serviceTally(now)).count(ServiceFigure.RESOLVED_UNDETERMINED))
                .isEqualTo(1);

        // Late even without those days.
        assertThat(LAW.assess(paid("2025-09-15T16:00", "2025-09-22T09:00", "2025-10-10T08:00"), now)
                        .legalTimeliness())
                .contains(Timeliness.OVERDUE);
        // In time at once.
        assertThat(LAW.assess(paid("2025-09-15T16:00", "2025-09-16T09:00", "2025-09-17T08:00"), now)
                        .legalTimeliness())
                .contains(Timeliness.EARLY);
    }

    @ParameterizedTest(name = "D17: where the procedure says {0} it is {1}")
    @CsvSource({"true, EARLY", "false, OVERDUE"})
    void d17WhereItIsSaid(boolean stops, Timeliness timeliness) {
        LawBook said = LawBooks.vietnam()
                .withProcedures(all -> all.with(
                        procedure(PAID).toBuilder().paymentStopsClock(stops).build()));
        DossierAssessment assessment =
                said.assess(paid("2025-09-15T16:00", "2025-09-22T09:00", "2025-09-23T08:00"), at("2025-10-15T08:00"));
        assertThat(assessment.legalTimeliness()).contains(timeliness);
        assertThat(assessment.dossier().deadlineIfClockStops()).isEmpty();
    }

    @Test
    @DisplayName(
            "D17, sibling: the days that a payment of unknown effect may have stopped are known where the readings agree")
    void d17StoppedDays() {
        OffsetDateTime now = at("2025-10-15T08:00");
        ServiceTally tally = Stream.of(
                        paid("2025-09-15T08:05", "2025-09-15T08:05", "2025-09-22T08:00"),
                        paid("2025-09-15T16:00", "2025-09-22T09:00", "2025-09-23T08:00"))
                .collect(LAW.serviceTally(now));
        assertThat(tally.durations(WorkingDayCounts.ServiceDuration.STOPPED))
                .isEqualTo(WorkingDayCounts.of(Map.of(0, 1L), 1));
    }

    // ---------------------------------------------------------------- the work list

    @Test
    @DisplayName("Work list: every open dossier stands in one part, and each part by unit and official")
    void everyOpenDossierInOnePart() {
        OffsetDateTime now = at("2025-09-16T09:00");
        Dossier byJustice = dossier(
                "DUE",
                GUARDIANSHIP,
                event(RECEIVED, "2025-09-15T08:00").by("CENTRE", "O-1"),
                event(TRANSFERRED, "2025-09-15T09:00").to("JUSTICE", "O-2"));
        List<Dossier> all = List.of(
                dossier("LATE", GUARDIANSHIP, event(RECEIVED, "2025-09-01T08:00")),
                dossier("LATER-1", GUARDIANSHIP, event(RECEIVED, "2025-08-25T08:00")),
                byJustice,
                dossier("LONG", "1.004222", event(RECEIVED, "2025-09-15T08:00")),
                dossier("NO-LIMIT", NO_LIMIT.toString(), event(RECEIVED, "2025-09-15T08:00")),
                dossier(
                        "STILL-2",
                        GUARDIANSHIP,
                        event(RECEIVED, "2025-09-15T08:00"),
                        event(SUPPLEMENT_REQUESTED, "2025-09-15T14:00")),
                dossier(
                        "STILL-1",
                        GUARDIANSHIP,
                        event(RECEIVED, "2025-09-12T08:00"),
                        event(SUSPENDED, "2025-09-15T10:00").with(EventDetail.GROUND, "VERIFICATION")),
                dossier("WAITS-2", GUARDIANSHIP, event(SUBMITTED, "2025-09-15T20:00")),
                dossier("WAITS-1", GUARDIANSHIP, event(SUBMITTED, "2025-09-11T20:00")),
                dossier(
                        "AGAIN",
                        GUARDIANSHIP,
                        event(RECEIVED, "2025-09-11T08:00"),
                        event(RESOLVED, "2025-09-12T09:00"),
                        event(DossierEventKind.REOPENED, "2025-09-15T09:00")),
                dossier("WHAT", "9.999999", event(RECEIVED, "2025-09-15T08:00")),
                dossier("SOON", GUARDIANSHIP, event(RECEIVED, "2025-09-16T09:01")),
                dossier(
                        "DONE",
                        GUARDIANSHIP,
                        event(RECEIVED, "2025-09-15T08:00"),
                        event(RESOLVED, "2025-09-15T09:00")));

        WorkList list = LAW.dueWithin(all.stream(), now, Term.workingDays(2));

        assertThat(Stream.of(WorkPart.values())
                        .map(part -> part + " "
                                + list.part(part).stream()
                                        .map(DossierAssessment::id)
                                        .toList()))
                .containsExactly(
                        "OVERDUE [LATER-1, LATE]",
                        "DUE [DUE]",
                        "LATER [LONG]",
                        "UNDETERMINED [NO-LIMIT]",
                        "PAUSED [STILL-1, STILL-2]",
                        "AWAITING_RECEIPT [WAITS-1, WAITS-2]",
                        "REOPENED [AGAIN]",
                        "NOT_JUDGED [WHAT]");
        assertThat(list.notBegun()).isEqualTo(1);
        assertThat(list.part(WorkPart.PAUSED).get(0).waitingSince()).contains(at("2025-09-15T10:00"));
        assertThat(list.part(WorkPart.AWAITING_RECEIPT).get(0).waitingSince()).contains(at("2025-09-11T20:00"));
        assertThat(list.part(WorkPart.DUE).get(0).waitingSince()).isEmpty();
        assertThat(list)
                .hasToString("{OVERDUE=2, DUE=1, LATER=1, UNDETERMINED=1, PAUSED=2, AWAITING_RECEIPT=2,"
                        + " REOPENED=1, NOT_JUDGED=1} looking ahead to 2025-09-18");
        assertThat(list.by(Breakdown.UNIT).keySet())
                .containsExactly(ServiceKey.of(ServiceKey.UNKNOWN), ServiceKey.of("JUSTICE"));
        assertThat(list.by(Breakdown.HANDLER)
                        .get(ServiceKey.of("JUSTICE", "O-2"))
                        .part(WorkPart.DUE))
                .extracting(DossierAssessment::id)
                .containsExactly("DUE");
        assertThat(list.by(Breakdown.OFFICIAL)
                        .get(ServiceKey.of(ServiceKey.UNKNOWN))
                        .part(WorkPart.PAUSED))
                .hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> list.by(Breakdown.CHANNEL))
                .withMessageContaining("CHANNEL");
    }

    // ---------------------------------------------------------------- before receipt

    private static Dossier.Builder online(DossierEvent... events) {
        return Dossier.builder("H-1", ProcedureCode.parse(GUARDIANSHIP))
                .channel(Channel.ONLINE)
                .events(List.of(events));
    }

    private static Verdict acknowledged(LawBook law, Dossier dossier, String asOf) {
        return law.assess(dossier, at(asOf)).verdicts().ofRule("DOSSIER-018").get(0);
    }

    @Test
    @DisplayName(
            "D25: an online dossier waits for its first answer no longer than the parameter says, which has its status")
    void d25TheFirstAnswer() {
        Dossier waiting = online(event(SUBMITTED, "2025-09-11T08:00")).build().orThrow();
        Dossier answered = online(event(SUBMITTED, "2025-09-11T08:00"), event(SUPPLEMENT_REQUESTED, "2025-09-11T10:00"))
                .build()
                .orThrow();

        assertThat(acknowledged(LAW, waiting, "2025-09-11T09:00").outcome()).isEqualTo(Outcome.MET);
        Verdict late = acknowledged(LAW, waiting, "2025-09-15T09:00");
        assertThat(late.outcome()).isEqualTo(Outcome.BREACHED);
        assertThat(late.explanation().render(Locale.ENGLISH))
                .contains("more than 8 working hours passed from the submission (08:00 11 Sep 2025)", "not verified");
        assertThat(late.remedies()).hasSize(1);
        assertThat(acknowledged(LAW, answered, "2025-09-15T09:00").outcome()).isEqualTo(Outcome.MET);
        LawBook longer =
                LAW.overriding(Figures.ACKNOWLEDGEMENT_HOURS, ParameterValue.of(40, DateRange.ALWAYS, Basis.PRACTICE));
        assertThat(acknowledged(longer, waiting, "2025-09-15T09:00").outcome()).isEqualTo(Outcome.MET);
        // At the counter nobody waits for an answer; where the way is not told, or when, it is not known.
        assertThat(acknowledged(
                                LAW,
                                online(event(SUBMITTED, "2025-09-11T08:00"))
                                        .channel(Channel.DIRECT)
                                        .build()
                                        .orThrow(),
                                "2025-09-15T09:00")
                        .outcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(acknowledged(
                                LAW,
                                dossier("H-1", GUARDIANSHIP, event(SUBMITTED, "2025-09-11T08:00")),
                                "2025-09-15T09:00")
                        .outcome())
                .isEqualTo(Outcome.UNDETERMINED);
        assertThat(acknowledged(
                                LAW,
                                online(event(RECEIVED, "2025-09-11T08:00"))
                                        .untracked(SUBMITTED)
                                        .build()
                                        .orThrow(),
                                "2025-09-15T09:00")
                        .outcome())
                .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    @DisplayName("D25: the wait before receipt is a measure of its own")
    void d25TheWaitIsMeasured() {
        ServiceTally tally = Stream.of(
                        dossier(
                                "A",
                                GUARDIANSHIP,
                                event(SUBMITTED, "2025-09-11T08:00"),
                                event(RECEIVED, "2025-09-15T08:00")),
                        dossier(
                                "B",
                                GUARDIANSHIP,
                                event(SUBMITTED, "2025-09-15T08:00"),
                                event(RECEIVED, "2025-09-15T09:00"),
                                event(RESOLVED, "2025-09-15T10:00")),
                        dossier("C", GUARDIANSHIP, event(RECEIVED, "2025-09-15T09:00")),
                        dossier("D", GUARDIANSHIP, event(SUBMITTED, "2025-09-10T09:00")),
                        Dossier.builder("E", ProcedureCode.parse(GUARDIANSHIP))
                                .untracked(SUBMITTED)
                                .event(event(RECEIVED, "2025-09-15T09:00"))
                                .build()
                                .orThrow(),
                        // Two days that no calendar covers lie between.
                        dossier(
                                "F",
                                GUARDIANSHIP,
                                event(SUBMITTED, "1970-01-01T08:00"),
                                event(RECEIVED, "2025-09-15T08:00")))
                .collect(LAW.serviceTally(at("2025-09-16T08:00")));

        assertThat(tally.durations(WorkingDayCounts.ServiceDuration.BEFORE_RECEIPT))
                .isEqualTo(WorkingDayCounts.of(Map.of(0, 1L, 2, 1L), 2));
        assertThat(tally.count(ServiceFigure.AWAITING_RECEIPT)).isEqualTo(1);
    }
}
