package org.commune4j.core.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.commune4j.core.dossier.DossierEventKind.RESOLVED;
import static org.commune4j.core.dossier.DossierEventKind.SUPPLEMENT_REQUESTED;
import static org.commune4j.core.dossier.DossierEventKind.SUPPLEMENT_SUPPLIED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.commune4j.core.authority.Assignment;
import org.commune4j.core.authority.AssignmentRole;
import org.commune4j.core.authority.Competence;
import org.commune4j.core.authority.Task;
import org.commune4j.core.authority.TaskKind;
import org.commune4j.core.commune.AdministrativeUnitKind;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.CommunePart;
import org.commune4j.core.commune.Completeness;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.commune.Situation;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.ServiceTally;
import org.commune4j.core.explain.Detail;
import org.commune4j.core.figure.Compared;
import org.commune4j.core.figure.Figure;
import org.commune4j.core.figure.Quantity;
import org.commune4j.core.figure.Tendency;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.law.Field;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.Branch;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.DossierComponent;
import org.commune4j.core.procedure.OnlineLevel;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.procedure.ProcedureStep;
import org.commune4j.core.reform.Change;
import org.commune4j.core.reform.ElementKind;
import org.commune4j.core.reform.Reform;
import org.commune4j.core.reform.Touched;
import org.commune4j.core.rule.Outcome;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.vietnam.LawBooks;
import org.commune4j.core.vietnam.PostKinds;
import org.commune4j.core.vietnam.UnitKinds;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 15);

    private final Situation before = Situation.of(LawBooks.vietnam(), commune());
    private final Reform reform = Reform.named("the vice-chair leaves the centre")
            .with(
                    Change.end(ElementKind.APPOINTMENT, "a2", OCTOBER),
                    Change.add(
                            ElementKind.OFFICIAL,
                            Official.builder()
                                    .id("o2")
                                    .service(DateRange.from(OCTOBER))
                                    .build()),
                    Change.add(ElementKind.APPOINTMENT, appointment("a3", "o2", "director", OCTOBER)));

    private static Appointment appointment(String id, String official, String post, LocalDate from) {
        return Appointment.builder()
                .id(id)
                .official(official)
                .post(post)
                .life(DateRange.from(from))
                .build();
    }

    private static Post post(String id, String unit, PostKind kind, Rank rank) {
        return Post.builder()
                .id(id)
                .unit(unit)
                .kind(kind)
                .rank(rank)
                .life(DateRange.from(JULY))
                .build();
    }

    private static Commune commune() {
        return Commune.builder()
                .code("00001")
                .province("51")
                .name(LocalizedText.ofVietnamese("Xã thử"))
                .kind(AdministrativeUnitKind.COMMUNE)
                .life(DateRange.from(JULY))
                .asOf(OCTOBER)
                .completeness(CommunePart.APPOINTMENTS, Completeness.ofComplete(OCTOBER))
                .units(List.of(
                        Unit.builder()
                                .id("committee")
                                .name(LocalizedText.ofVietnamese("UBND"))
                                .kind(UnitKinds.PEOPLES_COMMITTEE)
                                .branch(Branch.of("PEOPLES_COMMITTEE"))
                                .life(DateRange.from(JULY))
                                .build(),
                        Unit.builder()
                                .id("centre")
                                .name(LocalizedText.ofVietnamese("Trung tâm"))
                                .kind(UnitKinds.PUBLIC_SERVICE_CENTRE)
                                .branch(Branch.of("PEOPLES_COMMITTEE"))
                                .parent("committee")
                                .life(DateRange.from(JULY))
                                .build()))
                .posts(List.of(
                        post("vice-chair", "committee", PostKinds.COMMITTEE_VICE_CHAIR, Rank.DEPUTY),
                        post("director", "centre", PostKinds.CENTRE_DIRECTOR, Rank.HEAD)))
                .officials(List.of(Official.builder().id("o1").build()))
                .appointments(
                        List.of(appointment("a1", "o1", "vice-chair", JULY), appointment("a2", "o1", "director", JULY)))
                .build();
    }

    private Comparison comparison(LocalDate date) {
        return Comparison.of(before, reform.applyTo(before).orThrow(), date);
    }

    @Test
    void measuresBothSides() {
        Comparison comparison = comparison(OCTOBER);
        Compared concurrent = comparison.get(Figure.CONCURRENT_OFFICIALS);
        assertThat(concurrent.before()).isEqualTo(Quantity.of(1));
        assertThat(concurrent.after()).isEqualTo(Quantity.of(0));
        assertThat(concurrent.delta()).contains(BigDecimal.valueOf(-1));
        assertThat(concurrent.tendency()).isEqualTo(Tendency.NEUTRAL);
        assertThat(comparison.get(Figure.OFFICIALS).delta()).contains(BigDecimal.ONE);
        assertThat(comparison.get(Figure.UNITS).tendency()).isEqualTo(Tendency.NEUTRAL);
        assertThat(comparison.get(Figure.BREACHES).tendency()).isEqualTo(Tendency.BETTER);
        assertThat(comparison.get(Figure.KEY_PERSONS).delta())
                .as("two persons now hold what one held")
                .contains(BigDecimal.ONE);
        assertThat(comparison.figures()).hasSize(Figure.ofSituations().size());
    }

    @Test
    void measuresTasks() {
        Commune commune = commune().toBuilder()
                .completeness(CommunePart.ASSIGNMENTS, Completeness.ofComplete(OCTOBER))
                .tasks(List.of(task("t1"), task("t2"), task("t3")))
                .assignments(List.of(
                        assignment("d1", "t1", "committee"),
                        assignment("d2", "t2", "committee"),
                        assignment("d3", "t2", "centre")))
                .build();
        LawBook law = LawBook.builder().name("test").build();
        Situation baseline = Situation.of(law, commune);
        Situation after = Reform.named("clear up")
                .with(
                        Change.end(ElementKind.ASSIGNMENT, "d3", OCTOBER),
                        Change.add(ElementKind.ASSIGNMENT, assignment("d4", "t3", "centre")),
                        Change.end(ElementKind.TASK, "t1", OCTOBER))
                .applyTo(baseline)
                .orThrow();
        Comparison change = Comparison.of(baseline, after, OCTOBER);
        assertThat(change.get(Figure.TASKS_DECIDED_HERE))
                .hasToString("TASKS_DECIDED_HERE: 3 -> 2")
                .extracting(Compared::tendency)
                .isEqualTo(Tendency.NEUTRAL);
        assertThat(change.get(Figure.TASKS_WITHOUT_LEAD))
                .hasToString("TASKS_WITHOUT_LEAD: 1 -> 0")
                .extracting(Compared::tendency)
                .isEqualTo(Tendency.BETTER);
        assertThat(change.get(Figure.OVERLAPPING_TASKS)).hasToString("OVERLAPPING_TASKS: 1 -> 0");
        assertThat(change.get(Figure.PROCEDURES).tendency())
                .as("a book without procedures")
                .isEqualTo(Tendency.NOT_MEASURED);
    }

    private static Task task(String code) {
        return Task.builder()
                .code(code)
                .name(LocalizedText.of("Nhiệm vụ " + code, "Task " + code))
                .field(Field.of("TEST"))
                .competence(Competence.of(AdministrativeLevel.COMMUNE))
                .kind(TaskKind.EXECUTE)
                .life(DateRange.from(JULY))
                .build();
    }

    private static Assignment assignment(String id, String task, String unit) {
        return Assignment.builder()
                .id(id)
                .task(task)
                .unit(unit)
                .role(AssignmentRole.LEAD)
                .life(DateRange.from(JULY))
                .build();
    }

    @Test
    void measuresProcedures() {
        ProcedureStep receive = ProcedureStep.of("receive", LocalizedText.of("Tiếp nhận", "Receive"));
        ProcedureStep decide = ProcedureStep.of("decide", LocalizedText.of("Quyết định", "Decide"))
                .withLevel(AdministrativeLevel.PROVINCE);
        Procedure procedure = Procedure.builder()
                .code(ProcedureCode.parse("9.000001"))
                .name(LocalizedText.of("Thủ tục thử", "Test procedure"))
                .field(Field.of("TEST"))
                .addLevels(AdministrativeLevel.COMMUNE)
                .decidedAt(AdministrativeLevel.PROVINCE)
                .onlineLevel(OnlineLevel.PARTIAL)
                .timeLimit(TimeLimit.of(LimitCase.builder()
                        .label(LocalizedText.of("Thường", "Usual"))
                        .term(Term.workingDays(10))
                        .build()))
                .addComponents(DossierComponent.of("form", LocalizedText.of("Tờ khai", "Form")))
                .addSteps(receive, decide)
                .build();
        Procedure simpler = procedure.toBuilder()
                .decidedAt(AdministrativeLevel.COMMUNE)
                .onlineLevel(OnlineLevel.FULL)
                .components(List.of())
                .componentsKnown(true)
                .steps(List.of(receive))
                .build();
        LawBook law = LawBook.builder().name("test").build();
        Comparison change = Comparison.of(
                Situation.of(law.withProcedures(all -> all.with(procedure)), commune()),
                Situation.of(law.withProcedures(all -> all.with(simpler)), commune()),
                OCTOBER);
        assertThat(change.figures().stream()
                        .filter(figure -> figure.figure().section() == Figure.Section.PROCEDURES)
                        .map(figure -> figure + " " + figure.tendency()))
                .containsExactly(
                        "PROCEDURES: 1 -> 1 NEUTRAL",
                        "PROCEDURES_DECIDED_HERE: 0 -> 1 NEUTRAL",
                        "FULLY_ONLINE: 0 -> 1 BETTER",
                        "COMPONENTS: 1 -> 0 BETTER",
                        "HAND_OVERS: 1 -> 0 BETTER",
                        "PROCEDURE_LEVELS: 2 -> 1 BETTER",
                        "LIMIT_WORKING_DAYS: 10 -> 10 NEUTRAL",
                        "LIMIT_CALENDAR_DAYS: 0 -> 0 NEUTRAL");
    }

    @Test
    void showsTheVerdictThatTurnsWithItsReason() {
        Comparison comparison = comparison(OCTOBER);
        assertThat(comparison.resolvedBreaches()).singleElement().satisfies(changed -> {
            assertThat(changed.rule().code()).isEqualTo("CON-002");
            assertThat(changed.turn()).isEqualTo(ChangedVerdict.Turn.SOLVED);
            assertThat(changed.message().render(Locale.ENGLISH)).startsWith("CON-002 on director: not met → met: ");
        });
        assertThat(comparison.newBreaches()).isEmpty();
        assertThat(comparison(OCTOBER.minusDays(1)).isUnchanged())
                .as("the day before it changes nothing")
                .isTrue();
    }

    @Test
    void tellsNotMeasuredFromNone() {
        Situation unknown = Situation.of(
                LawBooks.vietnam(),
                commune().toBuilder()
                        .appointments(List.of())
                        .completeness(CommunePart.APPOINTMENTS, Completeness.NOT_GIVEN)
                        .build());
        Compared officials = Comparison.of(before, unknown, OCTOBER).get(Figure.OFFICIALS);
        assertThat(officials.after()).isEqualTo(Quantity.UNDETERMINED);
        assertThat(officials.tendency()).isEqualTo(Tendency.NOT_MEASURED);
        assertThat(officials.message().render(Locale.ENGLISH))
                .isEqualTo("Officials in posts: 1 → undetermined (–, not measured)");
    }

    /** The same commune, of whose appointments some may not be given. */
    private static Situation incomplete() {
        return Situation.of(
                LawBooks.vietnam(),
                commune().toBuilder()
                        .completeness(CommunePart.APPOINTMENTS, Completeness.PARTIAL)
                        .build());
    }

    @Test
    void whatIsNotGivenCompletelyIsAtLeastSoMuchAndNeverNone() {
        Comparison same = Comparison.of(incomplete(), incomplete(), OCTOBER);
        assertThat(same.get(Figure.OFFICIALS).message().render(Locale.ENGLISH))
                .isEqualTo("Officials in posts: at least 1 → at least 1 officials (0, neutral)");
        assertThat(same.get(Figure.OVERFILLED_POSTS).after())
                .as("none was found, and others may be overfilled")
                .isEqualTo(Quantity.UNDETERMINED);
        assertThat(same.get(Figure.OVERFILLED_POSTS).message().render(Locale.forLanguageTag("vi")))
                .isEqualTo("Chức danh vượt số người quy định: chưa xác định → chưa xác định (–, chưa đo được)");
        assertThat(same.get(Figure.KEY_PERSONS).after())
                .as("others may stand in")
                .isEqualTo(Quantity.UNDETERMINED);
        assertThat(same.isUnchanged()).isTrue();
    }

    @Test
    void whatIsLackingIsKnownWhereAllIsGiven() {
        Situation vacant = Situation.of(
                LawBooks.vietnam(),
                commune().toBuilder()
                        .completeness(CommunePart.POSTS, Completeness.ofComplete(OCTOBER))
                        .posts(List.of(
                                post("vice-chair", "committee", PostKinds.COMMITTEE_VICE_CHAIR, Rank.DEPUTY),
                                post("director", "centre", PostKinds.CENTRE_DIRECTOR, Rank.HEAD),
                                post("chair", "committee", PostKinds.COMMITTEE_CHAIR, Rank.HEAD)))
                        .build());
        MeasuredSituation measured = MeasuredSituation.of(vacant, OCTOBER);
        assertThat(measured.get(Figure.VACANT_PLACES)).isEqualTo(Quantity.of(1));
        assertThat(MeasuredSituation.of(vacant, OCTOBER.plusDays(1)).get(Figure.VACANT_PLACES))
                .as("appointments are complete up to the day before, and another may fill the place")
                .isEqualTo(Quantity.UNDETERMINED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> measured.get(Figure.LATE))
                .withMessageContaining("LATE");
    }

    @Test
    void anExpectationOfWhatIsUndeterminedIsNotComparedWithZero() {
        Scenario.Builder scenario =
                Scenario.builder().name(LocalizedText.of("Thử", "Test")).date(OCTOBER);
        assertThat(scenario.addExpectedFigures(ExpectedFigure.of(Figure.OVERFILLED_POSTS, 0, 0))
                        .build()
                        .run(incomplete())
                        .failures())
                .hasSize(2)
                .allSatisfy(failure -> assertThat(failure.render(Locale.ENGLISH))
                        .contains("expected 0 (give or take 0), found undetermined"));
        assertThat(scenario.expectedFigures(List.of(new ExpectedFigure(
                                Figure.OVERFILLED_POSTS, Optional.empty(), Optional.empty(), BigDecimal.ZERO)))
                        .build()
                        .run(incomplete())
                        .failures())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExpectedFigure.of(Figure.CHANNELS, 1, 1))
                .withMessageContaining("CHANNELS");
    }

    @Test
    void aProcedureOfWhichItIsNotKnownIsNotNone() {
        Procedure procedure = Procedure.builder()
                .code(ProcedureCode.parse("9.000001"))
                .name(LocalizedText.of("Thủ tục thử", "Test procedure"))
                .field(Field.of("TEST"))
                .addLevels(AdministrativeLevel.COMMUNE)
                .build();
        LawBook law = LawBook.builder().name("test").build();
        MeasuredSituation measured =
                MeasuredSituation.of(Situation.of(law.withProcedures(all -> all.with(procedure)), commune()), OCTOBER);
        assertThat(Figure.ofSituations().stream()
                        .filter(figure -> figure.section() == Figure.Section.PROCEDURES)
                        .filter(figure -> measured.get(figure).isKnown()))
                .containsExactly(Figure.PROCEDURES);
    }

    @Test
    void rendersInBothLanguages() {
        Comparison comparison = comparison(OCTOBER);
        assertThat(comparison.render(Locale.ENGLISH))
                .startsWith("Before and after, as of 15 Oct 2025\n")
                .contains("Officials with several posts: 1 → 0 officials (−1, neutral)");
        assertThat(comparison.toMarkdown(Locale.forLanguageTag("vi")))
                .startsWith("## So sánh trước và sau, tại ngày 15/10/2025\n")
                .contains("| Người kiêm nhiệm | người | 1 | 0 | −1 | trung tính |\n")
                .contains("**Đã khắc phục: 2 (vi phạm 1 → 0, khuyến nghị chưa thực hiện 1 → 0)**")
                .contains("- CON-002 Phó Chủ tịch UBND không giữ chức danh Giám đốc Trung tâm Phục vụ hành chính công"
                        + " [không được]: 1: director: ");
        assertThat(comparison.toMarkdown(Locale.forLanguageTag("vi"), Detail.FULL))
                .contains("- CON-002 đối với director: không đạt → đạt: ")
                .contains("| Đơn vị hành chính cấp xã | đơn vị | 1 | 1 | 0 | trung tính |\n");
    }

    @Test
    void aReformOfNoChangesComparesEqual() {
        Situation same = Reform.named("nothing").applyTo(before).orThrow();
        assertThat(Comparison.of(before, same, OCTOBER).isUnchanged()).isTrue();
    }

    @Test
    void runsAScenario() {
        Scenario scenario = Scenario.builder()
                .name(LocalizedText.of("Thử", "Test"))
                .date(OCTOBER)
                .addReforms(reform)
                .addExpectedFigures(ExpectedFigure.of(Figure.CONCURRENT_OFFICIALS, 1, 0))
                .addExpectedVerdicts(new ExpectedVerdict("CON-002", "director", Outcome.MET))
                .build();
        assertThat(scenario.run(before).failures()).isEmpty();
        assertThat(scenario.run(before).comparisons()).hasSize(1);
        Scenario wrong = Scenario.builder()
                .from(scenario)
                .addReforms(Reform.named("other").with(Change.end(ElementKind.POST, "director", OCTOBER.plusDays(1))))
                .addExpectedConflicts(new ExpectedConflict(Touched.UNIT, "00001/none"))
                .expectedVerdicts(List.of(
                        new ExpectedVerdict("CON-002", "director", Outcome.BREACHED),
                        new ExpectedVerdict("CON-002", "nobody", Outcome.MET)))
                .addExpectedFigures(new ExpectedFigure(
                        Figure.UNITS,
                        Optional.of(BigDecimal.valueOf(5)),
                        Optional.of(BigDecimal.valueOf(2)),
                        BigDecimal.ONE))
                .build();
        assertThat(wrong.run(before).failures())
                .extracting(Problem::code)
                .contains("SCENARIO-002", "SCENARIO-003", "SCENARIO-004", "SCENARIO-005", "SCENARIO-006");
        assertThat(wrong.run(before).failures())
                .filteredOn(problem -> problem.code().equals("SCENARIO-004"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.pointer()).hasToString("/expectedFigures/1/before"));
        Scenario failing = Scenario.builder()
                .from(scenario)
                .reforms(List.of(Reform.named("gone").with(Change.end(ElementKind.POST, "none", OCTOBER))))
                .build();
        assertThat(failing.run(before).failures()).extracting(Problem::code).containsExactly("SCENARIO-001");
    }

    @Test
    void whatIsGivenIsThereBeforeAnythingIsMeasured() {
        Scenario scenario = Scenario.builder()
                .name(LocalizedText.of("Thử", "Test"))
                .date(OCTOBER)
                .addGiven(reform)
                .addExpectedFigures(ExpectedFigure.of(Figure.CONCURRENT_OFFICIALS, 0, 0))
                .addExpectedVerdicts(new ExpectedVerdict("CON-002", "director", Outcome.MET))
                .build();
        assertThat(scenario.run(before).failures()).isEmpty();
        ScenarioRun twice =
                Scenario.builder().from(scenario).addGiven(reform).build().run(before);
        assertThat(twice.comparisons()).isEmpty();
        assertThat(twice.failures()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("SCENARIO-007");
            assertThat(problem.pointer()).hasToString("/given");
            assertThat(problem.render(Locale.ENGLISH)).contains("a2");
        });
    }

    @Test
    void aBaselineIsMeasuredOnceForManyReforms() {
        MeasuredSituation baseline = MeasuredSituation.of(before, OCTOBER);
        assertThat(Comparison.of(baseline, reform.applyTo(before).orThrow())).isEqualTo(comparison(OCTOBER));
        assertThat(Comparison.of(baseline, before).isUnchanged()).isTrue();
        assertThat(baseline.get(Figure.CONCURRENT_POSTS)).isEqualTo(Quantity.of(1));
        assertThat(baseline.get(Figure.PAYROLL))
                .as("the category of o1 is not given")
                .isEqualTo(Quantity.UNDETERMINED);
        assertThat(baseline.situation()).isSameAs(before);
        Situation otherLaw =
                Situation.of(before.law().withCommuneRules(rules -> rules.without("CON-002")), before.communes());
        assertThat(Comparison.of(baseline, otherLaw).resolvedBreaches())
                .as("under another law nothing is taken over")
                .hasSize(1);
    }

    private static ServiceTally tally(LawBook law, Dossier... dossiers) {
        return Stream.of(dossiers).collect(law.serviceTally(OffsetDateTime.parse("2025-09-30T09:00:00+07:00")));
    }

    /** Guardianship takes three working days; 15 September 2025 is a Monday, so that it is due on the 18th. */
    private static Dossier guardianship(int resolvedOn, DossierEvent... others) {
        List<DossierEvent> events = new ArrayList<>();
        events.add(DossierEvent.ofReceived(september(15, 9), september(18, 17)));
        events.addAll(List.of(others));
        if (resolvedOn > 0) {
            events.add(DossierEvent.of(RESOLVED, september(resolvedOn, 10)));
        }
        return Dossier.builder("D-1", ProcedureCode.parse("1.004837"))
                .events(events)
                .build()
                .orThrow();
    }

    private static OffsetDateTime september(int day, int hour) {
        return LocalDate.of(2025, 9, day).atTime(hour, 0).atOffset(ZoneOffset.ofHours(7));
    }

    private static Dossier supplemented(int resolvedOn) {
        return guardianship(
                resolvedOn,
                DossierEvent.of(SUPPLEMENT_REQUESTED, september(15, 10)),
                DossierEvent.of(SUPPLEMENT_SUPPLIED, september(15, 11)));
    }

    @Test
    void comparesTheServiceOfTwoTallies() {
        ServiceTally first = tally(LawBooks.vietnam(), supplemented(17), guardianship(19), guardianship(0));
        ServiceTally second = tally(LawBooks.vietnam(), guardianship(16), guardianship(17));
        Comparison plain = comparison(OCTOBER);
        Comparison comparison = plain.withService(first, second);
        assertThat(comparison.service().orElseThrow().figures().stream()
                        .map(measure -> measure + " " + measure.tendency()))
                .containsExactly(
                        "RECEIVED: 3 -> 2 NEUTRAL",
                        "RESOLVED_LATE: 1 -> 0 BETTER",
                        "LATE: 2/3 -> 0/2 BETTER",
                        "LATE_BY_PORTAL: 2/3 -> 0/2 BETTER",
                        "PENDING_OVERDUE: 1 -> 0 BETTER",
                        "SUPPLEMENTS: 1/3 -> 0/2 BETTER",
                        "RECORDED_HAND_OVERS: 0/3 -> 0/2 NEUTRAL",
                        "MEDIAN_WORKING_DAYS: 6/2 -> 3/2 BETTER",
                        "WEIGHED_LIMIT_WORKING_DAYS: 9/3 -> 9/3 NEUTRAL",
                        "WEIGHED_LIMIT_CALENDAR_DAYS: undetermined -> undetermined NOT_MEASURED");
        Compared late = comparison.get(Figure.LATE);
        assertThat(late.delta()).contains(new BigDecimal("-66.6667"));
        assertThat(plain.withService(second, first).get(Figure.LATE))
                .extracting(Compared::tendency)
                .isEqualTo(Tendency.WORSE);
        assertThat(plain.service()).as("no tallies, no service").isEmpty();
        assertThat(plain).isNotEqualTo(comparison);
        assertThat(plain.withService(first, second)).isEqualTo(comparison).hasSameHashCodeAs(comparison);
    }

    @Test
    void rendersTheServiceInBothLanguages() {
        Comparison comparison = comparison(OCTOBER)
                .withService(
                        tally(LawBooks.vietnam(), supplemented(17), guardianship(19), guardianship(0)),
                        tally(LawBooks.vietnam(), guardianship(16), guardianship(17)));
        assertThat(comparison.render(Locale.ENGLISH))
                .contains("\nService: before, up to 09:00 30 Sep 2025; after, up to 09:00 30 Sep 2025\n")
                .contains("  Share late by law: 66.6667 → 0 % (−66.6667, better)\n")
                .contains("  Median time to the decision: 3 → 1.5 working days (−1.5, better)\n");
        assertThat(comparison.toMarkdown(Locale.forLanguageTag("vi")))
                .contains("\n### Giải quyết hồ sơ: trước, đến 09:00 30/09/2025; sau, đến 09:00 30/09/2025\n")
                .contains("| Trung vị thời gian giải quyết | ngày làm việc | 3 | 1,5 | −1,5 | tốt hơn |\n");
        assertThat(comparison(OCTOBER).render(Locale.ENGLISH)).doesNotContain("Service:");
    }

    @Test
    void whatNoDossierTellsIsNotMeasured() {
        ServiceTally none = tally(LawBooks.vietnam());
        ServiceTally one = tally(LawBooks.vietnam(), guardianship(17));
        Comparison same = Comparison.of(before, before, OCTOBER);
        Compared late = same.withService(none, one).get(Figure.LATE);
        assertThat(late.before()).isEqualTo(Quantity.UNDETERMINED);
        assertThat(late.delta()).isEmpty();
        assertThat(late.tendency()).isEqualTo(Tendency.NOT_MEASURED);
        assertThat(late.message().render(Locale.ENGLISH))
                .isEqualTo("Share late by law: undetermined → 0 % (–, not measured)");
        assertThat(same.withService(one, one).isUnchanged()).isTrue();
        assertThat(same.withService(none, one).isUnchanged()).isFalse();
    }

    @Test
    void aNumberOfDossiersIsJudgedWhateverTheUndeterminedComeTo() {
        assertThat(new Compared(Figure.PENDING_OVERDUE, new Quantity(3, 1, 0), new Quantity(1, 1, 1)).tendency())
                .isEqualTo(Tendency.BETTER);
        Compared open = new Compared(Figure.PENDING_OVERDUE, new Quantity(3, 1, 0), new Quantity(1, 1, 2));
        assertThat(open.tendency()).isEqualTo(Tendency.NOT_MEASURED);
        assertThat(open.message().render(Locale.ENGLISH))
                .isEqualTo("Dossiers pending overdue: 3 → 1 (2 undetermined) dossiers (−2, not measured)");
        assertThat(new Compared(Figure.PENDING_OVERDUE, new Quantity(3, 1, 1), new Quantity(5, 1, 2)).tendency())
                .isEqualTo(Tendency.WORSE);
        assertThat(new Compared(Figure.LATE, new Quantity(1, 3, 1), new Quantity(2, 6, 0)).tendency())
                .as("equal fractions")
                .isEqualTo(Tendency.NEUTRAL);
    }
}
