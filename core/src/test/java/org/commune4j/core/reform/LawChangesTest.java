package org.commune4j.core.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.commune4j.core.reform.Situations.JULY;
import static org.commune4j.core.reform.Situations.OCTOBER;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.commune4j.core.calendar.Holiday;
import org.commune4j.core.calendar.Swap;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.commune.CommuneSubjects;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.commune.Situation;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.dossier.DossierCase;
import org.commune4j.core.dossier.DossierSubjects;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Field;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.DossierComponent;
import org.commune4j.core.procedure.OnlineLevel;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.procedure.ProcedureStep;
import org.commune4j.core.rule.Condition;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.Strength;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.vietnam.LawBooks;
import org.junit.jupiter.api.Test;

/** Reforms of procedures and of the calendar. */
class LawChangesTest {

    private static final LocalDate SEPTEMBER = OCTOBER.minusDays(1);
    private static final ProcedureCode CODE = ProcedureCode.parse("9.000001");
    /** A Wednesday and the Saturday after it. */
    private static final LocalDate WEDNESDAY = LocalDate.of(2025, 11, 12);

    private static final LocalDate SATURDAY = LocalDate.of(2025, 11, 15);

    private static final LegalReference PLAN =
            LegalReference.of(Instrument.builder().number("1/KH").build(), SourceStatus.UNVERIFIED);

    private final Situation before = Situation.of(
            Situations.law().toBuilder()
                    .workCalendar(WorkCalendar.builder()
                            .years(2025, 2026)
                            .zone(ZoneOffset.ofHours(7))
                            .weekend(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), SourceStatus.VERIFIED)
                            .build())
                    .build()
                    .withProcedures(all -> all.with(procedure(CODE))),
            Situations.commune("00001"));

    private static Procedure procedure(ProcedureCode code) {
        return Procedure.builder()
                .code(code)
                .name(LocalizedText.of("Thủ tục thử", "Test procedure"))
                .field(Field.of("TEST"))
                .addLevels(AdministrativeLevel.COMMUNE, AdministrativeLevel.DISTRICT)
                .decidedAt(AdministrativeLevel.DISTRICT)
                .validity(DateRange.from(JULY))
                .timeLimit(limit(Term.workingDays(10)))
                .addSteps(
                        step("receive", AdministrativeLevel.COMMUNE),
                        step("appraise", AdministrativeLevel.DISTRICT),
                        step("decide", AdministrativeLevel.DISTRICT),
                        step("return", AdministrativeLevel.COMMUNE))
                .addComponents(component("form"), component("copy"))
                .build();
    }

    private static TimeLimit limit(Term term) {
        return TimeLimit.of(LimitCase.builder()
                .label(LocalizedText.of("Mọi trường hợp", "Every case"))
                .term(term)
                .build());
    }

    private static ProcedureStep step(String id, AdministrativeLevel level) {
        return ProcedureStep.of(id, LocalizedText.of("Bước " + id, "Step " + id))
                .withLevel(level);
    }

    private static DossierComponent component(String id) {
        return DossierComponent.of(id, LocalizedText.of("Giấy tờ " + id, "Paper " + id));
    }

    private static Holiday holiday(LocalDate day) {
        return Holiday.builder()
                .date(day)
                .name(LocalizedText.of("Ngày thử", "Test day"))
                .build();
    }

    private LawBook apply(Change... changes) {
        return Reform.named("test")
                .restingOn(PLAN)
                .with(changes)
                .applyTo(before)
                .orThrow()
                .law();
    }

    private static Procedure on(LawBook law, LocalDate date) {
        return law.procedures().get(CODE, date, Jurisdiction.NATIONAL);
    }

    private List<String> codes(Change... changes) {
        return Reform.named("test").with(changes).applyTo(before).problems().stream()
                .map(Problem::code)
                .toList();
    }

    @Test
    void simplifiesAProcedureFromADayOn() {
        LawBook after = apply(
                Change.edit(CODE.toString(), ProcedureEdit.shorterLimit(limit(Term.workingDays(5))), OCTOBER),
                Change.edit(CODE.toString(), ProcedureEdit.withoutStep("return"), OCTOBER),
                Change.edit(
                        CODE.toString(),
                        ProcedureEdit.mergedSteps(
                                List.of("appraise", "decide"), step("decide", AdministrativeLevel.DISTRICT)),
                        OCTOBER),
                Change.edit(CODE.toString(), ProcedureEdit.withoutComponent("copy"), OCTOBER),
                Change.edit(CODE.toString(), ProcedureEdit.decidedAt(AdministrativeLevel.COMMUNE), OCTOBER),
                Change.edit(CODE.toString(), ProcedureEdit.fullyOnline(), OCTOBER));
        Procedure now = on(after, OCTOBER);
        assertThat(now.timeLimit()).isEqualTo(limit(Term.workingDays(5)));
        assertThat(now.steps()).extracting(ProcedureStep::id).containsExactly("receive", "decide");
        assertThat(now.levelsCrossed()).contains(Set.of(AdministrativeLevel.COMMUNE));
        assertThat(now.levels()).containsExactly(AdministrativeLevel.COMMUNE);
        assertThat(now.decidedAt()).contains(AdministrativeLevel.COMMUNE);
        assertThat(now.components()).extracting(DossierComponent::id).containsExactly("form");
        assertThat(now.onlineLevel()).contains(OnlineLevel.FULL);
        assertThat(now.publishedBy()).as("no longer as it was published").contains(PLAN);
        assertThat(on(after, SEPTEMBER).toBuilder()
                        .validity(DateRange.from(JULY))
                        .build())
                .isEqualTo(procedure(CODE));
        assertThat(after.procedures().versions(CODE)).hasSize(2);
    }

    @Test
    void addsAndAbolishesProcedures() {
        ProcedureCode other = ProcedureCode.parse("9.000002");
        LawBook after = apply(
                Change.add(ElementKind.PROCEDURE, procedure(other)),
                Change.end(ElementKind.PROCEDURE, CODE.toString(), OCTOBER));
        assertThat(after.procedures().find(other, OCTOBER)).isPresent();
        assertThat(after.procedures().find(CODE, SEPTEMBER)).isPresent();
        assertThat(after.procedures().find(CODE, OCTOBER)).isEmpty();
        assertThat(codes(Change.add(ElementKind.PROCEDURE, procedure(CODE)))).containsExactly("REFORM-026");
        assertThat(codes(Change.edit("9.000002", ProcedureEdit.fullyOnline(), OCTOBER)))
                .containsExactly("REFORM-025");
        assertThat(codes(Change.edit(CODE.toString(), ProcedureEdit.withoutStep("none"), OCTOBER)))
                .containsExactly("REFORM-027");
        assertThat(codes(Change.edit(CODE.toString(), ProcedureEdit.withoutComponent("none"), OCTOBER)))
                .containsExactly("REFORM-027");
        assertThat(codes(Change.edit(
                        CODE.toString(),
                        ProcedureEdit.mergedSteps(
                                List.of("appraise", "decide"), step("receive", AdministrativeLevel.COMMUNE)),
                        OCTOBER)))
                .containsExactly("REFORM-007");
        assertThat(codes(
                        Change.edit(CODE.toString(), ProcedureEdit.shorterLimit(limit(Term.workingDays(11))), OCTOBER)))
                .containsExactly("REFORM-028");
    }

    @Test
    void cutsTimeLimitsAndRoundsUp() {
        assertThat(List.of(20, 50, 99, 1))
                .map(percent ->
                        on(apply(CutTimeLimits.of(percent, OCTOBER)), OCTOBER).timeLimit())
                .containsExactly(limitByPlan(8), limitByPlan(5), limitByPlan(1), limit(Term.workingDays(10)));
        assertThat(on(apply(CutTimeLimits.of(20, OCTOBER)), SEPTEMBER).timeLimit())
                .isEqualTo(limit(Term.workingDays(10)));
        assertThatThrownBy(() -> CutTimeLimits.of(100, OCTOBER)).hasMessageContaining("1 to 99");
    }

    /** Whoever set the old limit did not set the new one. */
    private static TimeLimit limitByPlan(int days) {
        return TimeLimit.of(LimitCase.builder()
                .from(limit(Term.workingDays(days)).cases().get(0))
                .reference(PLAN)
                .build());
    }

    @Test
    void changesTheCalendar() {
        LawBook after = apply(
                Change.add(ElementKind.SWAP, Swap.of(WEDNESDAY, SATURDAY)),
                Change.add(ElementKind.HOLIDAY, holiday(SATURDAY.plusDays(1))));
        WorkCalendar calendar = after.calendar();
        assertThat(calendar.isWorkingDay(WEDNESDAY)).isFalse();
        assertThat(calendar.isWorkingDay(SATURDAY)).isTrue();
        assertThat(calendar.isWorkingDay(SATURDAY.plusDays(2)))
                .as("compensated")
                .isFalse();
        assertThat(calendar.swaps())
                .singleElement()
                .satisfies(swap -> assertThat(swap.reference()).contains(PLAN));
        assertThat(before.law().calendar().isWorkingDay(WEDNESDAY)).isTrue();
        assertThat(codes(Change.add(ElementKind.SWAP, Swap.of(SATURDAY, WEDNESDAY))))
                .isNotEmpty();
        assertThat(codes(Change.withdraw(ElementKind.HOLIDAY, WEDNESDAY.toString())))
                .containsExactly("REFORM-017");
        assertThat(Reform.named("test")
                        .with(Change.add(ElementKind.HOLIDAY, holiday(WEDNESDAY)))
                        .applyTo(Situations.situation())
                        .problems())
                .extracting(Problem::code)
                .containsExactly("REFORM-029");
    }

    @Test
    void conflictsAndInverse() {
        Reform online = Reform.named("online").with(Change.edit(CODE.toString(), ProcedureEdit.fullyOnline(), OCTOBER));
        Reform cut = Reform.named("cut").with(CutTimeLimits.of(20, OCTOBER));
        assertThat(Reform.conflicts(online, cut, before))
                .extracting(Conflict::nature, Conflict::touched, Conflict::id)
                .contains(tuple(Conflict.Nature.BOTH_CHANGE, Touched.PROCEDURE, "9.000001"));
        Reform more = Reform.named("more")
                .with(
                        Change.add(ElementKind.PROCEDURE, procedure(ProcedureCode.parse("9.000002"))),
                        Change.add(ElementKind.SWAP, Swap.of(WEDNESDAY, SATURDAY)),
                        Change.add(ElementKind.HOLIDAY, holiday(WEDNESDAY.plusDays(1))));
        assertThat(Reform.conflicts(more, cut, before))
                .containsExactly(new Conflict(Conflict.Nature.SECOND_RELIES, Touched.PROCEDURES, "", 0, 0, List.of()));
        Reform sunday = Reform.named("sunday").with(Change.add(ElementKind.HOLIDAY, holiday(SATURDAY.plusDays(1))));
        Reform monday = Reform.named("monday").with(Change.add(ElementKind.HOLIDAY, holiday(SATURDAY.plusDays(2))));
        assertThat(Reform.conflicts(sunday, monday, before))
                .as("the day off for the Sunday falls on the Monday")
                .containsExactly(new Conflict(Conflict.Nature.BOTH_CHANGE, Touched.DAY, "2025-11-17", 0, 0, List.of()));
        Situation after = more.applyTo(before).orThrow();
        assertThat(after).isNotEqualTo(before);
        assertThat(more.inverse().orElseThrow().applyTo(after).orThrow()).isEqualTo(before);
        assertThat(online.inverse()).isEmpty();
    }

    /** Rules on communes, provinces and dossiers are all rules of the book. */
    @Test
    void changesRulesOfEveryKind() {
        Situation vietnam = Situation.of(LawBooks.vietnam(), Situations.commune("00001"));
        for (String code : List.of("QUA-001", "PRV-001", "DOSSIER-013")) {
            LawBook removed = Reform.named("remove")
                    .with(Change.withdraw(ElementKind.RULE, code))
                    .applyTo(vietnam)
                    .orThrow()
                    .law();
            assertThat(removed.ruleCatalogue().rules()).extracting(Rule::code).doesNotContain(code);
            LawBook soft = Reform.named("soften")
                    .with(OverrideRule.of(code, Strength.SHOULD, DateRange.from(OCTOBER)))
                    .applyTo(vietnam)
                    .orThrow()
                    .law();
            assertThat(soft.ruleCatalogue().rules())
                    .filteredOn(rule -> rule.code().equals(code))
                    .singleElement()
                    .satisfies(rule -> {
                        assertThat(rule.strength()).isEqualTo(Strength.SHOULD);
                        assertThat(rule.validity()).isEqualTo(DateRange.from(OCTOBER));
                    });
        }
        Rule<DossierCase> onDossiers = Rule.on(DossierSubjects.DOSSIER, "OWN-001")
                .should(Condition.of("luôn đúng", "always", dossier -> true))
                .per(Basis.PRACTICE)
                .build();
        Reform more = Reform.named("more").with(Change.add(ElementKind.RULE, onDossiers));
        Situation after = more.applyTo(vietnam).orThrow();
        assertThat(after.law().dossierRules().contains("OWN-001")).isTrue();
        assertThat(more.inverse().orElseThrow().applyTo(after).orThrow()).isEqualTo(vietnam);
        assertThat(Reform.named("taken")
                        .with(Change.add(
                                ElementKind.RULE,
                                Rule.on(CommuneSubjects.COMMUNE, "DOSSIER-013")
                                        .should(Condition.of("luôn đúng", "always", view -> true))
                                        .per(Basis.PRACTICE)
                                        .build()))
                        .applyTo(vietnam)
                        .problems())
                .extracting(Problem::code)
                .as("a code stands for one rule, whatever it is on")
                .containsExactly("REFORM-007");
    }

    @Test
    void lintsDaysWithoutAVersion() {
        Procedure later = procedure(CODE).toBuilder()
                .validity(DateRange.from(OCTOBER.plusDays(30)))
                .build();
        assertThat(Reform.named("a month without")
                        .with(
                                Change.end(ElementKind.PROCEDURE, CODE.toString(), OCTOBER),
                                Change.add(ElementKind.PROCEDURE, later))
                        .lint(before))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("REFORM-109");
                    assertThat(problem.pointer()).hasToString("/procedures/9.000001");
                    assertThat(problem.message().arguments())
                            .containsEntry("days", DateRange.of(OCTOBER, OCTOBER.plusDays(30)));
                });
        assertThat(Reform.named("abolished for good")
                        .with(Change.end(ElementKind.PROCEDURE, CODE.toString(), OCTOBER))
                        .lint(before))
                .isEmpty();
    }

    @Test
    void eachChangeMayRestOnItsOwn() {
        LegalReference other = LegalReference.of(Instrument.of("2/KH"), SourceStatus.REPORTED);
        Change online = Change.edit(CODE.toString(), ProcedureEdit.fullyOnline(), OCTOBER);
        assertThat(online.reference()).isEmpty();
        assertThat(online.days()).isEqualTo(DateRange.from(OCTOBER));
        assertThat(online.restingOn(other).reference()).contains(other);
        assertThat(online.restingOn(PLAN).restingOn(other))
                .isEqualTo(online.restingOn(other))
                .extracting(Change::days)
                .isEqualTo(online.days());
        assertThat(on(apply(online.restingOn(other)), OCTOBER).publishedBy()).contains(other);
        assertThat(Change.add(ElementKind.SWAP, Swap.of(WEDNESDAY, SATURDAY, other))
                        .reference())
                .contains(other);
        assertThat(Change.add(ElementKind.SWAP, Swap.of(WEDNESDAY, SATURDAY)).days())
                .isEqualTo(DateRange.ofClosed(WEDNESDAY, SATURDAY));

        Reform first = Reform.named("first").restingOn(PLAN).with(online);
        Reform second = Reform.named("second")
                .restingOn(other)
                .with(Change.add(ElementKind.HOLIDAY, holiday(WEDNESDAY)), CutTimeLimits.of(20, OCTOBER.plusDays(30)));
        Situation oneAfterTheOther =
                second.applyTo(first.applyTo(before).orThrow()).orThrow();
        Situation together = first.then(second).applyTo(before).orThrow();
        assertThat(together).as("neither loses what it rests on").isEqualTo(oneAfterTheOther);
        assertThat(on(together.law(), OCTOBER).publishedBy()).contains(PLAN);
        assertThat(on(together.law(), OCTOBER.plusDays(30)).publishedBy()).contains(other);
        assertThat(first.then(first).reference()).contains(PLAN);
        Reform added = Reform.named("added")
                .with(Change.add(ElementKind.HOLIDAY, holiday(WEDNESDAY)).restingOn(other));
        assertThat(added.inverse()
                        .orElseThrow()
                        .applyTo(added.applyTo(before).orThrow())
                        .orThrow())
                .isEqualTo(before);
        assertThat(Reform.named("nothing")
                        .with(Change.withdraw(ElementKind.RULE, "TEST-001").restingOn(other))
                        .lint(before))
                .isEmpty();
    }
}
