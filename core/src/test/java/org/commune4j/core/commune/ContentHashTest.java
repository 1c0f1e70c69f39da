package org.commune4j.core.commune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.commune4j.core.authority.Competence;
import org.commune4j.core.authority.Task;
import org.commune4j.core.authority.TaskCatalogue;
import org.commune4j.core.authority.TaskKind;
import org.commune4j.core.calendar.Arrangement;
import org.commune4j.core.calendar.Decision;
import org.commune4j.core.calendar.Holiday;
import org.commune4j.core.calendar.Occasion;
import org.commune4j.core.calendar.OfficeHours;
import org.commune4j.core.calendar.Swap;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.deadline.Choice;
import org.commune4j.core.deadline.CommonPause;
import org.commune4j.core.deadline.CountingPolicy;
import org.commune4j.core.deadline.CutOff;
import org.commune4j.core.deadline.CutOff.CutOffEffect;
import org.commune4j.core.deadline.LateHandling;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.deadline.Pause;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.law.Amendment;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Field;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.Provision;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.law.Vocabulary;
import org.commune4j.core.law.Word;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.QualificationField;
import org.commune4j.core.organisation.QualificationLevel;
import org.commune4j.core.organisation.RequiredQualification;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.procedure.ApplicantKind;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.procedure.DossierComponent;
import org.commune4j.core.procedure.Fee;
import org.commune4j.core.procedure.FeeRate;
import org.commune4j.core.procedure.FeeReduction;
import org.commune4j.core.procedure.OnlineLevel;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.procedure.ProcedureResult;
import org.commune4j.core.procedure.ProcedureStep;
import org.commune4j.core.procedure.SupplementRule;
import org.commune4j.core.rule.Condition;
import org.commune4j.core.rule.Parameter;
import org.commune4j.core.rule.ParameterKey;
import org.commune4j.core.rule.ParameterValue;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.OpenCode;
import org.commune4j.core.text.WordFamily;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.vietnam.LawBooks;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Two law books have one content hash exactly if they say the same: the standard book with one thing of each kind added is
 * changed in one field at a time.
 */
class ContentHashTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final LocalizedText WORDS = LocalizedText.of("một", "one");
    private static final LocalizedText THREE_LANGUAGES =
            LocalizedText.ofLanguages(new TreeMap<>(Map.of("vi", "một", "en", "one", "fr", "un")));
    private static final Instrument OWN = Instrument.of("1/2026/QĐ-UBND");
    private static final Instrument OWN_AMENDED = Instrument.builder()
            .number(OWN.number())
            .addAmendments(new Amendment("2/2026/QĐ-UBND", DAY, false))
            .build();
    private static final LegalReference REFERENCE =
            LegalReference.of(OWN, Provision.ofClause("1", "2"), SourceStatus.VERIFIED);
    private static final LegalReference UNSURE =
            LegalReference.of(OWN, Provision.ofClause("1", "2"), SourceStatus.REPORTED);
    private static final LegalReference AMENDED =
            LegalReference.of(OWN_AMENDED, Provision.ofClause("1", "2"), SourceStatus.VERIFIED);

    private static final ParameterKey<BigDecimal> KEY = ParameterKey.of("own.figure", BigDecimal.class);
    private static final ParameterKey<String> TEXT_KEY = ParameterKey.of("own.word", String.class);
    private static final Condition<CommuneView> ONE = Condition.of("một", "one", (CommuneView view) -> true);
    private static final Condition<CommuneView> TWO = Condition.of("hai", "two", (CommuneView view) -> true);
    private static final Task TASK = Task.builder()
            .code("OWN-1")
            .name(WORDS)
            .field(Field.of("LAND"))
            .competence(Competence.ofBody(AdministrativeLevel.COMMUNE, UnitKind.of("OFFICE")))
            .kind(TaskKind.DECIDE)
            .addRequiredQualifications(RequiredQualification.of(QualificationField.of("LAW")))
            .legalBasis(REFERENCE)
            .life(DateRange.from(DAY))
            .build();
    private static final LimitCase LIMIT = LimitCase.builder()
            .label(WORDS)
            .putWhen("hard-area", true)
            .term(Term.workingDays(3))
            .cutOff(CutOff.of(LocalTime.of(15, 0), CutOffEffect.RESULT_MOVES))
            .build();
    private static final Fee FEE = Fee.builder()
            .kind(Fee.FeeKind.AMOUNT)
            .currency("VND")
            .addRates(new FeeRate(1, new BigDecimal(2000)))
            .addReductions(FeeReduction.of("online", new BigDecimal("0.5"), DateRange.from(DAY)))
            .build();
    private static final Procedure PROCEDURE = Procedure.builder()
            .code(ProcedureCode.parse("9.000001"))
            .name(WORDS)
            .field(Field.of("LAND"))
            .addLevels(AdministrativeLevel.COMMUNE, AdministrativeLevel.PROVINCE)
            .addApplicants(ApplicantKind.of("CITIZEN"))
            .addChannels(Channel.DIRECT, Channel.ONLINE)
            .addComponents(DossierComponent.of("form", WORDS))
            .addFees(FEE)
            .addResults(ProcedureResult.of(WORDS, "KQ.1"))
            .timeLimit(TimeLimit.of(LIMIT))
            .supplements(SupplementRule.of(Term.workingDays(1), 1, REFERENCE))
            .addSteps(ProcedureStep.of("receive", WORDS))
            .publishedBy(REFERENCE)
            .build();
    private static final Holiday HOLIDAY =
            Holiday.builder().date(LocalDate.of(2049, 5, 3)).name(WORDS).build();
    private static final Swap SWAP = Swap.of(LocalDate.of(2049, 3, 1), LocalDate.of(2049, 3, 6));
    private static final Occasion OCCASION = Occasion.builder()
            .id("2049/own")
            .name(WORDS)
            .addCandidates(new Arrangement(WORDS, List.of(), List.of(SWAP)))
            .build();
    private static final Rule<CommuneView> RULE = rule(Condition.anyOf("hai", "both", ONE, TWO));

    private static final LawBook BASE = LawBooks.vietnam().toBuilder()
            .addInstruments(OWN)
            .parameters(LawBooks.vietnam()
                    .parameters()
                    .with(Parameter.of(KEY, "persons", value(new BigDecimal(5))))
                    .with(Parameter.of(TEXT_KEY, "words", value("a")))
                    .with(Parameter.of(ParameterKey.of("own.term", Term.class), "terms", value(Term.workingDays(2)))))
            .workCalendar(LawBooks.vietnam().calendar().toBuilder()
                    .holiday(HOLIDAY)
                    .occasion(OCCASION)
                    .officeHours(OfficeHours.ofWeekdays("07:30-11:30", "13:00-17:00"))
                    .officeHours("one-stop", OfficeHours.ofWeekdays("08:00-12:00"))
                    .officeHours("police", OfficeHours.ofWeekdays("08:00-11:00"))
                    .build())
            .tasks(Map.of(
                    AdministrativeUnitKind.WARD, TaskCatalogue.of(List.of(TASK)).orThrow()))
            .procedures(LawBooks.vietnam().procedures().with(PROCEDURE))
            .communeRules(LawBooks.vietnam().communeRules().with(RULE))
            .build();

    private static <T> ParameterValue<T> value(T value) {
        return ParameterValue.of(value, DateRange.from(DAY), Basis.ofLaw(REFERENCE));
    }

    private static Rule<CommuneView> rule(Condition<CommuneView> condition) {
        return Rule.on(CommuneSubjects.COMMUNE, "OWN-001")
                .says("một", "one")
                .when(Condition.of("áp dụng", "it applies", (CommuneView view) -> true))
                .must(condition)
                .unless("trial", Condition.of("thử", "on trial", (CommuneView view) -> false))
                .per(Basis.ofLaw(REFERENCE))
                .inForce(DateRange.from(DAY))
                .build();
    }

    @Test
    @DisplayName("a book that differs in one field has another hash, and no two such books share one")
    void everyFieldCounts() {
        Map<String, String> changeByHash = new HashMap<>(Map.of(ContentHash.of(BASE), "nothing"));
        Map<String, LawBook> changed = changed();
        assertThat(changed).hasSizeGreaterThan(70);
        List<String> collisions = new ArrayList<>();
        changed.forEach((change, book) -> {
            String other = changeByHash.putIfAbsent(ContentHash.of(book), change);
            if (other != null) {
                collisions.add(change + " = " + other);
            }
        });
        assertThat(collisions).isEmpty();
    }

    private static Map<String, LawBook> changed() {
        Map<String, LawBook> books = new LinkedHashMap<>();
        addLaw(books);
        addCalendar(books);
        addCounting(books);
        addTasks(books);
        addProcedures(books);
        addRules(books);
        return books;
    }

    private static LawBook vocabulary(Vocabulary vocabulary) {
        return BASE.toBuilder().vocabulary(vocabulary).build();
    }

    private static LawBook declared(Word word) {
        return BASE.declaring(List.of(word)).orThrow();
    }

    private static void addLaw(Map<String, LawBook> books) {
        books.put(
                "an instrument more",
                BASE.toBuilder().addInstruments(Instrument.of("x")).build());
        books.put("an amendment in the list", instrument(OWN_AMENDED));
        books.put("a word that is known", vocabulary(Vocabulary.of(List.of(PostKind.of("CHAIR")))));
        books.put("a fact that is known", vocabulary(Vocabulary.OPEN.listing(WordFamily.CASE_FACT, List.of("remote"))));
        books.put("a word that is declared", declared(new Word(WordFamily.COURSE, "A", WORDS, Optional.empty())));
        books.put("of another family", declared(new Word(WordFamily.MEASURE, "A", WORDS, Optional.empty())));
        books.put("with another code", declared(new Word(WordFamily.COURSE, "B", WORDS, Optional.empty())));
        books.put(
                "with another name",
                declared(new Word(WordFamily.COURSE, "A", LocalizedText.of("khác", "another"), Optional.empty())));
        books.put("the same as another", declared(new Word(WordFamily.COURSE, "A", WORDS, Optional.of("B"))));
        books.put(
                "an amendment that was read",
                instrument(Instrument.builder()
                        .number(OWN.number())
                        .addAmendments(new Amendment("2/2026/QĐ-UBND", DAY, true))
                        .build()));
        books.put(
                "title",
                instrument(
                        Instrument.builder().number(OWN.number()).title(WORDS).build()));
        books.put(
                "signed on",
                instrument(
                        Instrument.builder().number(OWN.number()).issuedOn(DAY).build()));
        books.put("figure", BASE.overriding(KEY, value(new BigDecimal(6))));
        books.put("figure of the host", BASE.overriding(KEY, value(new BigDecimal(5))));
        books.put("figure unit", figure("units", value(new BigDecimal(5))));
        books.put(
                "figure status",
                figure("persons", ParameterValue.of(new BigDecimal(5), DateRange.from(DAY), Basis.ofLaw(UNSURE))));
        books.put(
                "figure by an amended text",
                figure("persons", ParameterValue.of(new BigDecimal(5), DateRange.from(DAY), Basis.ofLaw(AMENDED))));
        books.put(
                "figure of practice",
                figure("persons", ParameterValue.of(new BigDecimal(5), DateRange.from(DAY), Basis.PRACTICE)));
        books.put(
                "figure days",
                figure("persons", ParameterValue.of(new BigDecimal(5), DateRange.ALWAYS, Basis.ofLaw(REFERENCE))));
        books.put(
                "figure abolished",
                figure("persons", ParameterValue.ofAbolished(DateRange.from(DAY), Basis.ofLaw(REFERENCE))));
        books.put(
                "figure as a whole number",
                BASE.toBuilder()
                        .parameters(BASE.parameters()
                                .with(Parameter.of(ParameterKey.of(KEY.code(), Integer.class), "persons", value(5))))
                        .build());
        books.put(
                "figure of a province",
                figure(
                        "persons",
                        ParameterValue.<BigDecimal>builder()
                                .value(new BigDecimal(5))
                                .validity(DateRange.from(DAY))
                                .basis(Basis.ofLaw(REFERENCE))
                                .jurisdiction(Jurisdiction.ofProvince("51"))
                                .build()));
        books.put("text", text("b"));
        books.put("text like structure", text("a\u0000\nvalue\u0000"));
        books.put("clock", BASE.toBuilder().statisticalClock(Optional.empty()).build());
    }

    private static LawBook text(String text) {
        return BASE.toBuilder()
                .parameters(BASE.parameters().with(Parameter.of(TEXT_KEY, "words", value(text))))
                .build();
    }

    private static LawBook instrument(Instrument other) {
        List<Instrument> instruments = new ArrayList<>(BASE.instruments());
        instruments.replaceAll(one -> one.equals(OWN) ? other : one);
        return BASE.toBuilder().instruments(instruments).build();
    }

    private static LawBook figure(String unit, ParameterValue<BigDecimal> value) {
        return BASE.toBuilder()
                .parameters(BASE.parameters().with(Parameter.of(KEY, unit, value)))
                .build();
    }

    private static void addCalendar(Map<String, LawBook> books) {
        Set<DayOfWeek> rest = BASE.calendar().weeklyRestDays();
        books.put("no calendar", BASE.toBuilder().workCalendar(Optional.empty()).build());
        books.put("years", calendar(one -> one.years(2015, 2051)));
        books.put("zone", calendar(one -> one.zone(ZoneId.of("Asia/Bangkok"))));
        books.put("plain calendar", plainCalendar(rest));
        books.put("rest days", plainCalendar(Set.of(DayOfWeek.SUNDAY)));
        books.put("rest status", calendar(one -> one.weekend(rest, SourceStatus.VERIFIED)));
        books.put("hours", calendar(one -> one.officeHours(OfficeHours.ofWeekdays("07:30-11:30"))));
        books.put(
                "receiving",
                calendar(one -> one.officeHours(OfficeHours.ofWeekdays("07:30-11:30", "13:00-17:00")
                        .withReceiving(DayOfWeek.SATURDAY, "08:00-11:00"))));
        books.put("body", calendar(one -> one.officeHours("one-stop", OfficeHours.ofWeekdays("08:00-11:30"))));
        books.put("holiday name", holiday(one -> one.name(LocalizedText.of("một", "another"))));
        books.put("holiday reference", holiday(one -> one.reference(REFERENCE).sourceStatus(SourceStatus.UNVERIFIED)));
        books.put("holiday status", holiday(one -> one.sourceStatus(SourceStatus.VERIFIED)));
        books.put("holiday compensation", holiday(one -> one.compensated(false)));
        books.put("holiday compensation norm", holiday(one -> one.compensationReference(REFERENCE)));
        LocalDate off = LocalDate.of(2049, 3, 15);
        LocalDate worked = LocalDate.of(2049, 3, 20);
        books.put("swap", calendar(one -> one.swap(Swap.of(off, worked))));
        books.put("swap reference", calendar(one -> one.swap(Swap.of(off, worked, REFERENCE))));
        Swap sourced = Swap.of(SWAP.dayOff(), SWAP.dayWorked(), REFERENCE);
        books.put(
                "candidate swap reference",
                occasion(Occasion.builder()
                        .from(OCCASION)
                        .candidates(List.of(new Arrangement(WORDS, List.of(), List.of(sourced))))));
        books.put(
                "occasion status", occasion(Occasion.builder().from(OCCASION).candidatesStatus(SourceStatus.VERIFIED)));
        books.put("occasion norm", occasion(Occasion.builder().from(OCCASION).reference(REFERENCE)));
        Arrangement outcome = OCCASION.candidates().get(0);
        Arrangement sourcedOutcome = new Arrangement(WORDS, List.of(), List.of(sourced));
        books.put("assumed", calendar(one -> one.decision(Decision.of("2049/own", outcome))));
        books.put("decided", calendar(one -> one.decision(Decision.of("2049/own", outcome, REFERENCE, null))));
        books.put("announced", calendar(one -> one.decision(Decision.of("2049/own", outcome, REFERENCE, DAY))));
        books.put("decided swap reference", calendar(one -> one.decision(Decision.of("2049/own", sourcedOutcome))));
    }

    private static LawBook plainCalendar(Set<DayOfWeek> rest) {
        return BASE.toBuilder()
                .workCalendar(WorkCalendar.builder()
                        .years(2025, 2026)
                        .zone(BASE.calendar().zone())
                        .weekend(rest, SourceStatus.REPORTED)
                        .build())
                .build();
    }

    private static LawBook calendar(UnaryOperator<WorkCalendar.Builder> change) {
        return BASE.toBuilder()
                .workCalendar(change.apply(BASE.calendar().toBuilder()).build())
                .build();
    }

    private static LawBook holiday(UnaryOperator<Holiday.Builder> change) {
        Holiday.Builder builder = Holiday.builder();
        builder.from(HOLIDAY);
        return calendar(one ->
                one.withoutHoliday(HOLIDAY.date()).holiday(change.apply(builder).build()));
    }

    private static LawBook occasion(Occasion.Builder changed) {
        WorkCalendar.Builder builder = LawBooks.vietnam().calendar().toBuilder()
                .holiday(HOLIDAY)
                .occasion(changed.build())
                .officeHours(BASE.calendar().officeHours());
        BASE.calendar()
                .bodies()
                .forEach(body ->
                        builder.officeHours(body, BASE.calendar().forBody(body).officeHours()));
        return BASE.toBuilder().workCalendar(builder.build()).build();
    }

    private static void addCounting(Map<String, LawBook> books) {
        CountingPolicy.LastDayOff rolls = CountingPolicy.LastDayOff.ROLLS;
        books.put("counting", policy(Choice.of(CountingPolicy.LastDayOff.STAYS, REFERENCE)));
        books.put("counting source", policy(Choice.of(rolls, REFERENCE)));
        books.put("counting status", policy(Choice.of(rolls, UNSURE)));
        books.put("counting by an amended text", policy(Choice.of(rolls, AMENDED)));
        books.put("counting without a source", policy(Choice.ofDefault(rolls)));
        Pause flood = Pause.ofOpen(OffsetDateTime.parse("2026-09-10T13:00:00+07:00"), LocalizedText.of("lũ", "flood"));
        CommonPause everywhere = CommonPause.of(flood, Jurisdiction.NATIONAL);
        books.put("pause", paused(everywhere));
        books.put("pause of a body", paused(everywhere.ofBody("POLICE")));
        books.put("pause of a place", paused(CommonPause.of(flood, Jurisdiction.ofProvince("51"))));
        books.put(
                "pause with an end",
                paused(CommonPause.of(flood.until(flood.from().plusDays(1)), Jurisdiction.NATIONAL)));
        books.put("pause with a source", paused(CommonPause.of(flood.withSource(REFERENCE), Jurisdiction.NATIONAL)));
        LateHandling late = BASE.lateHandling();
        books.put(
                "apology",
                BASE.toBuilder()
                        .lateHandling(
                                new LateHandling(Choice.ofDefault(Term.workingDays(7)), late.maximumReappointments()))
                        .build());
        books.put(
                "reappointments",
                BASE.toBuilder()
                        .lateHandling(new LateHandling(late.apologyLead(), Choice.ofDefault(7)))
                        .build());
    }

    private static LawBook paused(CommonPause pause) {
        return BASE.toBuilder().addCommonPauses(pause).build();
    }

    private static LawBook policy(Choice<CountingPolicy.LastDayOff> choice) {
        CountingPolicy.Builder builder = CountingPolicy.builder();
        builder.from(BASE.countingPolicy()).lastDayOff(choice);
        return BASE.toBuilder().countingPolicy(builder.build()).build();
    }

    private static void addTasks(Map<String, LawBook> books) {
        books.put(
                "kind of unit",
                BASE.toBuilder()
                        .tasks(Map.of(AdministrativeUnitKind.COMMUNE, BASE.tasksOf(AdministrativeUnitKind.WARD)))
                        .build());
        books.put("task name", task(one -> one.name(THREE_LANGUAGES)));
        books.put("task field", task(one -> one.field(Field.of("HEALTH"))));
        books.put(
                "task with a post",
                task(one -> one.competence(Competence.ofPost(AdministrativeLevel.COMMUNE, PostKind.of("OFFICE")))));
        books.put(
                "task of a level",
                task(one -> one.competence(Competence.ofBody(AdministrativeLevel.PROVINCE, UnitKind.of("OFFICE")))));
        books.put("task kind", task(one -> one.kind(TaskKind.ADVISE)));
        books.put("task basis", task(one -> one.legalBasis(UNSURE)));
        books.put("task hours", task(one -> one.hoursPerYear(new BigDecimal(5))));
        books.put("task product", task(one -> one.product(WORDS)));
        books.put("task source", task(one -> one.source("list-1")));
        books.put("task life", task(one -> one.life(DateRange.ALWAYS)));
        books.put(
                "task qualification",
                task(one -> one.requiredQualifications(List.of(
                        RequiredQualification.of(QualificationField.of("LAW"), QualificationLevel.UNIVERSITY)))));
    }

    private static LawBook task(UnaryOperator<Task.Builder> change) {
        return BASE.toBuilder()
                .tasks(Map.of(
                        AdministrativeUnitKind.WARD,
                        TaskCatalogue.of(List.of(change.apply(TASK.toBuilder()).build()))
                                .orThrow()))
                .build();
    }

    private static void addProcedures(Map<String, LawBook> books) {
        books.put("procedure name", procedure(one -> one.name(THREE_LANGUAGES)));
        books.put("procedure levels", procedure(one -> one.levels(Set.of(AdministrativeLevel.COMMUNE))));
        books.put("procedure decided at", procedure(one -> one.decidedAt(AdministrativeLevel.COMMUNE)));
        books.put("procedure task", procedure(one -> one.task("OWN-1")));
        books.put("procedure status", procedure(one -> one.publishedBy(UNSURE)));
        books.put("procedure by an amended text", procedure(one -> one.publishedBy(AMENDED)));
        books.put("procedure basis", procedure(one -> one.addLegalBases(REFERENCE)));
        books.put("applicant", procedure(one -> one.addApplicants(ApplicantKind.of("ENTERPRISE"))));
        books.put("receiving body", procedure(one -> one.receivingBody("one-stop")));
        books.put(
                "component",
                procedure(one ->
                        one.components(List.of(new DossierComponent("form", WORDS, true, Optional.empty(), 1, 1)))));
        books.put(
                "components unknown", procedure(one -> one.components(List.of()).componentsKnown(false)));
        books.put("components none", procedure(one -> one.components(List.of()).componentsKnown(true)));
        books.put("fee rate", fee(one -> one.rates(List.of(new FeeRate(1, new BigDecimal(2001))))));
        books.put("fee channel", fee(one -> one.channel(Channel.DIRECT)));
        books.put("fee maximum", fee(one -> one.maximum(new BigDecimal(2000))));
        books.put(
                "fee reduction source",
                fee(one -> one.reductions(
                        List.of(FeeReduction.of("online", new BigDecimal("0.5"), DateRange.from(DAY), REFERENCE)))));
        books.put(
                "fee reduction for some",
                fee(one -> one.reductions(List.of(new FeeReduction(
                        "online",
                        new BigDecimal("0.5"),
                        DateRange.from(DAY),
                        Optional.of(LocalizedText.ofVietnamese("công dân số")),
                        Optional.empty())))));
        books.put(
                "fee reduction by an amended text",
                fee(one -> one.reductions(
                        List.of(FeeReduction.of("online", new BigDecimal("0.5"), DateRange.from(DAY), AMENDED)))));
        books.put("fee note", fee(one -> one.note(WORDS)));
        books.put("online", procedure(one -> one.onlineLevel(OnlineLevel.PARTIAL)));
        books.put("interlinked", procedure(one -> one.addInterlinked(ProcedureCode.parse("9.000002"))));
        books.put(
                "result name",
                procedure(one -> one.results(List.of(ProcedureResult.of(LocalizedText.of("hai", "two"), "KQ.1")))));
        books.put("result without a name", procedure(one -> one.results(List.of(ProcedureResult.ofCode("KQ.1")))));
        books.put("limit label", limit(one -> one.label(THREE_LANGUAGES)));
        books.put("limit fact", limit(one -> one.when(Map.of("hard-area", false))));
        books.put("limit term", limit(one -> one.term(Term.calendarDays(3))));
        books.put(
                "cut-off source",
                limit(one -> one.cutOff(CutOff.of(LocalTime.of(15, 0), CutOffEffect.RESULT_MOVES, REFERENCE))));
        books.put("cut-off effect", limit(one -> one.cutOff(CutOff.of(LocalTime.of(15, 0), CutOffEffect.START_MOVES))));
        books.put("limit source", limit(one -> one.reference(REFERENCE)));
        books.put(
                "supplements", procedure(one -> one.supplements(SupplementRule.of(Term.workingDays(1), 2, REFERENCE))));
        books.put(
                "supplement stops",
                procedure(one -> one.supplements(SupplementRule.of(Term.workingDays(1), 1, REFERENCE)
                        .withStopsClock(SupplementRule.StopsClock.UNKNOWN))));
        books.put("payment", procedure(one -> one.paymentStopsClock(false)));
        books.put("silence", procedure(one -> one.silenceIsConsent(true)));
        ProcedureStep step = PROCEDURE.steps().get(0);
        books.put("step unit", procedure(one -> one.steps(List.of(step.withUnit(UnitKind.of("OFFICE"))))));
        books.put("step time", procedure(one -> one.steps(List.of(step.withAllotted(Term.workingHours(4))))));
    }

    private static LawBook procedure(UnaryOperator<Procedure.Builder> change) {
        Procedure changed = change.apply(PROCEDURE.toBuilder()).build();
        return BASE.toBuilder().procedures(BASE.procedures().replacing(changed)).build();
    }

    private static LawBook fee(UnaryOperator<Fee.Builder> change) {
        return procedure(one -> one.fees(List.of(change.apply(FEE.toBuilder()).build())));
    }

    private static LawBook limit(UnaryOperator<LimitCase.Builder> change) {
        LimitCase.Builder builder = LimitCase.builder();
        builder.from(LIMIT);
        return procedure(one -> one.timeLimit(TimeLimit.of(change.apply(builder).build())));
    }

    private static void addRules(Map<String, LawBook> books) {
        books.put("no rule", BASE.withCommuneRules(rules -> rules.without("OWN-001")));
        books.put("all for any", rule(one -> one.must(Condition.allOf("hai", "both", ONE, TWO))));
        books.put("order of parts", rule(one -> one.must(Condition.anyOf("hai", "both", TWO, ONE))));
        books.put("some", rule(one -> one.must(Condition.some("hai", "both", List::of, ONE))));
        books.put("each", rule(one -> one.must(Condition.each("hai", "both", List::of, ONE))));
        books.put("not", rule(one -> one.must(ONE.negated("hai", "both"))));
        books.put("denial", rule(one -> one.must(RULE.condition().otherwise("không", "none"))));
        books.put("must not", rule(one -> one.mustNot(RULE.condition())));
        books.put("rule title", rule(one -> one.says("một", "another")));
        books.put("rule source", rule(one -> one.per(UNSURE)));
        books.put("rule by an amended text", rule(one -> one.per(AMENDED)));
        books.put("rule days", rule(one -> one.inForce(DateRange.ALWAYS)));
        books.put("rule tags", rule(one -> one.tags("a", "b")));
        books.put("rule tag", rule(one -> one.tags("a, b")));
        books.put("priority", rule(one -> one.priority("trial", 1)));
        books.put("exception", rule(one -> one.unless("other", TWO)));
        books.put("instead", rule(one -> one.unless("other", TWO, ONE)));
    }

    private static LawBook rule(UnaryOperator<Rule.Builder<CommuneView>> change) {
        return BASE.withCommuneRules(rules ->
                rules.without("OWN-001").with(change.apply(RULE.toBuilder()).build()));
    }

    @Test
    @DisplayName("the order of what has no order and trailing zeros do not count, nor does the name of the book")
    void orderOfSetsAndMaps() {
        List<AdministrativeLevel> levels = new ArrayList<>(PROCEDURE.levels());
        List<Channel> channels = new ArrayList<>(PROCEDURE.channels());
        Collections.reverse(levels);
        Collections.reverse(channels);
        LawBook turned = procedure(one -> one.levels(levels)
                .channels(channels)
                .name(LocalizedText.ofLanguages(new TreeMap<>(WORDS.byLanguage()))));
        turned = turned.toBuilder()
                .parameters(BASE.parameters().with(Parameter.of(KEY, "persons", value(new BigDecimal("5.00")))))
                .workCalendar(LawBooks.vietnam().calendar().toBuilder()
                        .officeHours("police", OfficeHours.ofWeekdays("08:00-11:00"))
                        .officeHours("one-stop", OfficeHours.ofWeekdays("08:00-12:00"))
                        .officeHours(OfficeHours.ofWeekdays("13:00-17:00", "07:30-11:30"))
                        .occasion(OCCASION)
                        .holiday(HOLIDAY)
                        .build())
                .build()
                .named("another name");

        assertThat(turned.edition().contentHash()).isEqualTo(BASE.edition().contentHash());
        assertThat(rule(one -> one.tags("a", "b")).edition().contentHash())
                .isEqualTo(rule(one -> one.tags("b", "a")).edition().contentHash());
    }

    @Test
    @DisplayName("a type that the hash does not know is refused, by its name")
    void unknownTypes() {
        LawBook book = BASE.toBuilder()
                .parameters(BASE.parameters()
                        .with(Parameter.of(
                                ParameterKey.of("own.thing", Thread.State[].class),
                                "things",
                                value(Thread.State.values()))))
                .build();

        assertThatIllegalStateException()
                .isThrownBy(book::edition)
                .withMessageContaining("class [Ljava.lang.Thread$State;");
    }

    @Test
    @DisplayName("the wording of a toString cannot change a hash, for none of the model is asked")
    void asksForNoText() throws IOException {
        Path sources = Path.of(System.getProperty("basedir", System.getProperty("user.dir")))
                .resolve("src/main/java/org/commune4j/core/commune");

        assertThat(Files.readString(sources.resolve("ContentHash.java")))
                .doesNotContain("toString(", "String.valueOf", "\"\" +");
        assertThat(Files.readString(sources.resolve("Canonical.java")))
                .containsOnlyOnce("value.toString()")
                .contains("isIso(value)) {\n            text('t', value.toString(), out);");
    }

    /** What is held beside the data: indices, code, and what the library or the host does rather than says. */
    private static final Set<String> NO_DATA = Set.of(
            "LawBook.name",
            "LawBook.overrides",
            "ParameterKey.type",
            "ProcedureCatalogue.byCode",
            "ProcedureCode.agency",
            "ProcedureCode.base",
            "Proviso.insteadTest",
            "Proviso.test",
            "Rule.conditionTest",
            "Rule.remedies",
            "Rule.scopeTest",
            "Rule.tellsDistance", // follows from the conditions
            "RuleSet.permissions",
            "RuleSet.selectors",
            "Subject.id",
            "Subject.law",
            "Subject.type",
            "Subject.words",
            "TaskCatalogue.byCode",
            // of limits that are made for a dossier and stand in no book
            "TimeLimit.doubt",
            "TimeLimit.former",
            "TimeLimit.versions",
            "Vocabulary.byCode",
            "Vocabulary.meanings",
            "Vocabulary.synonyms");

    /** The fields that count under another name. */
    private static final Map<String, String> RENAMED = Map.of(
            "Parameters.byCode", "all",
            "ProcedureCatalogue.procedures", "all",
            "RuleSet.byCode", "rules",
            "Session.start", "startMinute",
            "Session.end", "endMinute",
            "Term.whole", "amount",
            "Term.hundredths", "amount");

    @Test
    @DisplayName("every field of every value that a law book holds counts, or is listed here")
    void everyFieldIsNamed() {
        Map<Class<?>, Set<String>> named = new HashMap<>();
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        changed().values().forEach(book -> collect(book, named, seen));
        // The parts of a calendar and of a condition are in other hands; the changes above go through them.
        named.keySet().removeIf(type -> type == WorkCalendar.class || Condition.class.isAssignableFrom(type));

        Set<String> missing = new TreeSet<>();
        named.forEach((type, names) -> Arrays.stream(type.getDeclaredFields())
                .filter(field ->
                        !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers()))
                .filter(field -> !Modifier.isVolatile(field.getModifiers()))
                .map(field -> name(type) + "." + field.getName())
                .filter(field -> !names.contains(RENAMED.getOrDefault(field, field.substring(field.indexOf('.') + 1))))
                .forEach(missing::add));

        assertThat(missing).containsExactlyInAnyOrderElementsOf(NO_DATA);
        assertThat(named).hasSizeGreaterThan(40);
    }

    private static String name(Class<?> type) {
        return type.getSimpleName().replaceFirst("^Immutable", "");
    }

    private static void collect(Object value, Map<Class<?>, Set<String>> named, Set<Object> seen) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(one -> collect(one, named, seen));
        } else if (value instanceof Iterable<?> many) {
            many.forEach(one -> collect(one, named, seen));
        } else if (value instanceof Map<?, ?> map) {
            collect(map.keySet(), named, seen);
            collect(map.values(), named, seen);
        } else if (isOfTheModel(value) && seen.add(value)) {
            Canonical.Fields fields = ContentHash.fields(value);
            named.computeIfAbsent(value.getClass(), type -> new TreeSet<>()).addAll(fields.names());
            collect(fields.values(), named, seen);
        }
    }

    private static boolean isOfTheModel(Object value) {
        return value.getClass().getName().startsWith("org.commune4j.")
                && !(value instanceof Enum<?>)
                && !(value instanceof OpenCode<?>);
    }
}
