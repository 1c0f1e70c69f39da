package org.commune4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.CommunePart;
import org.commune4j.core.commune.CommuneSubjects;
import org.commune4j.core.commune.CommuneView;
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
import org.commune4j.core.law.Basis;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.AppointmentKind;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.reform.Change;
import org.commune4j.core.reform.Conflict;
import org.commune4j.core.reform.CutTimeLimits;
import org.commune4j.core.reform.ElementKind;
import org.commune4j.core.reform.Reform;
import org.commune4j.core.reform.RenameUnit;
import org.commune4j.core.reform.SetParameter;
import org.commune4j.core.reform.Touched;
import org.commune4j.core.rule.Argument;
import org.commune4j.core.rule.Condition;
import org.commune4j.core.rule.Distance;
import org.commune4j.core.rule.Evaluation;
import org.commune4j.core.rule.Outcome;
import org.commune4j.core.rule.ParameterValue;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.rule.Verdict;
import org.commune4j.core.scenario.ChangedVerdict;
import org.commune4j.core.scenario.ChangedVerdict.Turn;
import org.commune4j.core.scenario.Comparison;
import org.commune4j.core.scenario.ComparisonSeries;
import org.commune4j.core.scenario.MeasuredSituation;
import org.commune4j.core.scenario.Scenario;
import org.commune4j.core.scenario.ScenarioRun;
import org.commune4j.core.scenario.VerdictGroup;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.vietnam.Branches;
import org.commune4j.core.vietnam.Figures;
import org.commune4j.core.vietnam.LawBooks;
import org.commune4j.core.vietnam.UnitKinds;
import org.commune4j.json.CommuneJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Planning on a made-up ward of a thousand tasks: assumed futures, and comparisons that one can read. */
class PlanningCasesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final LawBook LAW = LawBooks.vietnam();
    private static final Commune WARD = MadeUpWard.of(1000);
    private static final Situation KNOWN = Situation.of(LAW, WARD);
    private static final Situation BEFORE = KNOWN.assumingUnchangedUntil(DAY.plusYears(1));
    private static final Reform MERGER = MadeUpWard.merger(DAY);
    private static final Situation AFTER = MERGER.applyTo(BEFORE).orThrow();
    private static final Comparison CHANGE = Comparison.of(BEFORE, AFTER, DAY);

    private static LawBook withPayroll(LawBook law, String number) {
        return law.overriding(
                Figures.STATE_PAYROLL_ALLOTTED,
                ParameterValue.of(new BigDecimal(number), DateRange.ALWAYS, Basis.PRACTICE));
    }

    @Test
    @DisplayName("F1: the day after the document all is unknown; assumed unchanged it is known, and says so")
    void f1WhatRestsOnAnAssumedFutureSaysSo() {
        Evaluation asOf = KNOWN.evaluate(MadeUpWard.AS_OF);
        Evaluation unknown = KNOWN.evaluate(DAY);
        Evaluation assumed = BEFORE.evaluate(DAY);
        assertThat(unknown.undetermined()).hasSizeGreaterThan(2000);
        assertThat(assumed.count(Outcome.UNDETERMINED)).isEqualTo(asOf.count(Outcome.UNDETERMINED));
        assertThat(asOf.assumed()).as("nothing is assumed of what is known").isEmpty();
        assertThat(unknown.assumed()).isEmpty();
        assertThat(assumed.assumed())
                .as("exactly what would be undetermined without it")
                .hasSize(unknown.count(Outcome.UNDETERMINED) - asOf.count(Outcome.UNDETERMINED))
                .allSatisfy(verdict -> assertThat(verdict.explanation().children())
                        .extracting(node -> node.message().code())
                        .contains("RULE.assumed"));
        Verdict one = assumed.assumed().get(0);
        assertThat(one.explanation().render(Locale.ENGLISH, Detail.SUMMARY))
                .contains(
                        "[?] this answer rests on an assumption: for 1 Sep 2026 it is assumed that these parts of the commune"
                                + " 99999 have not changed: units (known as of 30 Jun 2026)");
        assertThat(one.explanation().render(VIETNAMESE))
                .contains("kết luận này dựa trên giả định: cho ngày 01/09/2026");

        assertThat(CHANGE.assumptions()).hasSize(1);
        assertThat(CHANGE.isAssumed(Figure.VACANT_PLACES)).isTrue();
        assertThat(CHANGE.isAssumed(Figure.PROCEDURES)).as("the law is dated").isFalse();
        assertThat(CHANGE.newBreaches()).as("an unlawful merger shows").isNotEmpty();
        assertThat(Comparison.of(BEFORE, AFTER, MadeUpWard.AS_OF).assumptions()).isEmpty();
    }

    @Test
    @DisplayName("F1: a part alone is assumed; the day after the last is unknown; law that ends is not assumed")
    void f1PartsAndLimits() {
        Situation tasks = KNOWN.assumingUnchangedUntil(DAY, CommunePart.ASSIGNMENTS);
        assertThat(tasks.evaluate(DAY).count(Outcome.UNDETERMINED))
                .isBetween(
                        BEFORE.evaluate(DAY).count(Outcome.UNDETERMINED) + 1,
                        KNOWN.evaluate(DAY).count(Outcome.UNDETERMINED) - 1);
        assertThat(tasks.evaluate(DAY.plusDays(1)).count(Outcome.UNDETERMINED))
                .isEqualTo(KNOWN.evaluate(DAY.plusDays(1)).count(Outcome.UNDETERMINED));
        Rule<?> ending = LAW.communeRules().get("APP-001").toBuilder()
                .inForce(DateRange.of(LocalDate.of(2025, 7, 1), DAY))
                .build();
        Situation ends = Situation.of(LAW.withCommuneRules(rules -> rules.overriding("APP-001", old -> ending)), WARD)
                .assumingUnchangedUntil(DAY);
        assertThat(ends.evaluate(DAY.minusDays(1)).ofRule("APP-001").get(0).outcome())
                .isEqualTo(Outcome.MET);
        assertThat(ends.evaluate(DAY).ofRule("APP-001").get(0).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        Commune past = WARD.assumingUnchangedUntil(MadeUpWard.AS_OF.minusDays(1));
        assertThat(past).as("what is known is not assumed").isEqualTo(WARD);
        CommuneJson json = CommuneJson.strict();
        Commune assumed = WARD.assumingUnchangedUntil(DAY);
        assertThat(json.read(Commune.class, json.write(assumed)).orThrow()).isEqualTo(assumed);
        assertThat(json.read(
                                Commune.class,
                                json.write(assumed)
                                        .replace(
                                                "\"assumedUntil\": \"2026-09-01\"", "\"assumedUntil\": \"2026-01-01\""))
                        .problems())
                .as("an assumption about what is known is a fault")
                .isNotEmpty();
    }

    @Test
    @DisplayName(
            "F2: a merger of two divisions is under 60 lines, has every new breach, and its totals are the difference")
    void f2AMergerCanBeRead() {
        for (Locale locale : List.of(Locale.ENGLISH, VIETNAMESE)) {
            String text = CHANGE.render(locale);
            assertThat(text.lines()).hasSizeLessThan(60);
            CHANGE.newBreaches()
                    .forEach(breach -> assertThat(text).contains(breach.rule().code() + " "));
            assertThat(CHANGE.toMarkdown(locale).lines()).hasSizeLessThan(60);
        }
        assertThat(CHANGE.render(Locale.ENGLISH, Detail.FULL).lines())
                .as("all of it where it is asked for")
                .hasSizeGreaterThan(3000);
        assertSum(Figure.BREACHES, Evaluation::breaches, Verdict::isBreach);
        assertSum(Figure.ADVISORIES, Evaluation::advisories, Verdict::isAdvisory);
        assertThat(CHANGE.verdicts())
                .as("PC-0002 became PC-0002@2026-09-01: one verdict, not two")
                .filteredOn(changed -> changed.subjects().contains("PC-0002@2026-09-01"))
                .allSatisfy(changed -> assertThat(changed.before()).hasSize(1));
        assertThat(new TreeSet<>(CHANGE.newBreaches().stream()
                        .map(breach -> breach.rule().code())
                        .toList()))
                .containsExactly("APP-001");
        Situation harmless = Reform.named("two village offices in one")
                .mergeUnits(List.of("economy-budget-board", "culture-society-board"), board())
                .applyTo(BEFORE)
                .orThrow();
        assertThat(Comparison.of(BEFORE, harmless, DAY).verdicts())
                .filteredOn(changed -> changed.turn() == Turn.NEW)
                .as("what was breached of the boards is not new on what they became")
                .allSatisfy(changed -> assertThat(changed.before()).noneMatch(Verdict::isBreach));
    }

    private static Unit board() {
        return Unit.builder()
                .id("one-board")
                .name(LocalizedText.of("Ban chung", "One board"))
                .kind(UnitKinds.ECONOMY_BUDGET_BOARD)
                .branch(Branches.PEOPLES_COUNCIL)
                .parent("peoples-council")
                .life(DateRange.from(DAY))
                .build();
    }

    private static void assertSum(
            Figure figure,
            java.util.function.Function<Evaluation, List<Verdict>> which,
            java.util.function.Predicate<Verdict> one) {
        ToLongFunction<List<Verdict>> count =
                verdicts -> verdicts.stream().filter(one).count();
        long difference = CHANGE.verdicts().stream()
                .mapToLong(changed -> count.applyAsLong(changed.after()) - count.applyAsLong(changed.before()))
                .sum();
        long grouped = CHANGE.groups().stream()
                .flatMap(group -> group.changes().stream())
                .mapToLong(changed -> count.applyAsLong(changed.after()) - count.applyAsLong(changed.before()))
                .sum();
        int expected = which.apply(AFTER.evaluate(DAY)).size()
                - which.apply(BEFORE.evaluate(DAY)).size();
        assertThat(difference).isEqualTo(expected);
        assertThat(grouped).as("nothing of it is left out").isEqualTo(expected);
        assertThat(CHANGE.get(figure).delta()).contains(BigDecimal.valueOf(expected));
    }

    @Test
    @DisplayName("F3: what became nobody's is worse and has a name; orphaned tasks are figures")
    void f3WhatBecameNobodysIsWorse() {
        assertThat(CHANGE.get(Figure.TASKS_WITHOUT_LEAD).tendency())
                .as("fewer tasks are the commune's, and none of them is led")
                .isEqualTo(Tendency.NEUTRAL);
        Compared power = CHANGE.get(Figure.TASKS_WITHOUT_POWER);
        assertThat(power.delta()).contains(BigDecimal.valueOf(11));
        assertThat(power.tendency()).isEqualTo(Tendency.WORSE);
        assertThat(CHANGE.get(Figure.TASKS_WITHOUT_PERSON)).hasToString("TASKS_WITHOUT_PERSON: 0 -> 114");
        assertThat(CHANGE.get(Figure.POSTS_WITHOUT_HOLDER)).hasToString("POSTS_WITHOUT_HOLDER: 0 -> 1");
        assertThat(CHANGE.get(Figure.OFFICIALS_WITHOUT_POST)).hasToString("OFFICIALS_WITHOUT_POST: 0 -> 1");
        Rule<?> unled = Rule.on(CommuneSubjects.TASK, "HOST-001")
                .says("Nhiệm vụ có đơn vị chủ trì", "A unit leads the task")
                .when(Condition.of("thuộc xã", "it is the commune's", task -> task.isWithinCommune()))
                .must(Condition.of(
                        "có chủ trì", "it is led", task -> !task.leads().isEmpty()))
                .per(Basis.PRACTICE)
                .build();
        LawBook law = LAW.withCommuneRules(rules -> rules.with(unled));
        Situation before = Situation.of(law, BEFORE.communes());
        Comparison change = Comparison.of(before, MERGER.applyTo(before).orThrow(), DAY);
        assertThat(change.groups())
                .filteredOn(group -> group.rule().code().equals("HOST-001"))
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.turn()).as("not solved").isEqualTo(Turn.SHIFTED);
                    assertThat(group.message().render(Locale.ENGLISH))
                            .contains("nobody has the power for the task any more");
                });
    }

    @Test
    @DisplayName("F4: unknown levels are unknown, not 0")
    void f4UnknownIsNotNone() {
        Compared decided = CHANGE.get(Figure.PROCEDURES_DECIDED_HERE);
        assertThat(decided.before().isKnown()).isFalse();
        assertThat(CHANGE.get(Figure.PROCEDURES).before().amount())
                .isEqualTo(decided.before().undetermined());
        assertThat(decided.message().render(Locale.ENGLISH))
                .matches(
                        "Procedures decided at commune level: unknown for \\d+ → unknown for \\d+ \\(–, not measured\\)");
        assertThat(decided.message().render(VIETNAMESE)).contains("chưa rõ (");
        // Five are fully online, twenty are not, and of the others nothing is known.
        Compared online = CHANGE.get(Figure.FULLY_ONLINE);
        assertThat(online.before().amount()).isEqualTo(5);
        long unknown = online.before().undetermined();
        assertThat(unknown).isEqualTo(CHANGE.get(Figure.PROCEDURES).before().amount() - 25);
        assertThat(CHANGE.toCsv(Locale.ENGLISH))
                .as("the number alone would say that it is all")
                .contains(",5,5,0,neutral,at least 5 → at least 5,")
                .containsPattern("PROCEDURES_DECIDED_HERE,[^\n]*,not measured,unknown for \\d+ → unknown for \\d+,");
        assertThat(CommuneJson.strict().write(CHANGE)).contains("\"undeterminedBefore\": " + unknown);
    }

    @Test
    @DisplayName("F5: the reason is the new one, 30 of at most 27, and not that no value was given")
    void f5TheNewReason() {
        int staff = CHANGE.get(Figure.PAYROLL).before().value(0).orElseThrow().intValue();
        Reform limit = Reform.named("the province allots")
                .with(SetParameter.of(
                        Figures.STATE_PAYROLL_ALLOTTED,
                        ParameterValue.of(new BigDecimal("27"), DateRange.from(DAY), Basis.PRACTICE)));
        Comparison change = Comparison.of(BEFORE, limit.applyTo(BEFORE).orThrow(), DAY);
        assertThat(change.newBreaches()).singleElement().satisfies(breach -> {
            assertThat(breach.rule().code()).isEqualTo("PAY-002");
            assertThat(breach.before()).extracting(Verdict::outcome).containsExactly(Outcome.UNDETERMINED);
            Distance distance = breach.distance().orElseThrow();
            assertThat(distance.limit()).isEqualByComparingTo("27");
            assertThat(distance.by()).isPositive().isLessThan(BigDecimal.valueOf(staff));
            assertThat(breach.message().render(Locale.ENGLISH))
                    .contains("is " + distance.value() + ", more than 27")
                    .contains(distance.by() + " above the limit")
                    .doesNotContain("no value");
        });
        assertThat(change.get(Figure.SURPLUS_AGAINST_QUOTA).after().amount())
                .isEqualTo(change.newBreaches()
                        .get(0)
                        .distance()
                        .orElseThrow()
                        .by()
                        .intValue());
    }

    @Test
    @DisplayName("what becomes unknown is never solved")
    void unknownIsNeverBetter() {
        Situation breached = Situation.of(withPayroll(LAW, "27"), BEFORE.communes());
        Comparison forgotten = Comparison.of(breached, BEFORE, DAY);
        assertThat(forgotten.resolvedBreaches()).isEmpty();
        assertThat(forgotten.groups())
                .singleElement()
                .extracting(VerdictGroup::turn)
                .isEqualTo(Turn.NO_LONGER_KNOWN);
        Comparison unassumed = Comparison.of(BEFORE, KNOWN, DAY);
        assertThat(unassumed.groups())
                .allSatisfy(group -> assertThat(group.turn()).isEqualTo(Turn.NO_LONGER_KNOWN));
    }

    @Test
    @DisplayName("a breach that only grew is shifted, with both sizes")
    void aBreachOfAnotherSizeIsShifted() {
        Comparison change = Comparison.of(
                Situation.of(withPayroll(LAW, "27"), BEFORE.communes()),
                Situation.of(withPayroll(LAW, "25"), BEFORE.communes()),
                DAY);
        assertThat(change.verdicts()).singleElement().satisfies(changed -> {
            assertThat(changed.turn()).isEqualTo(Turn.SHIFTED);
            assertThat(changed.before().get(0).distance().orElseThrow().by())
                    .isEqualByComparingTo(changed.distance().orElseThrow().by().subtract(BigDecimal.valueOf(2)));
        });
        assertThat(change.get(Figure.SURPLUS_AGAINST_QUOTA).tendency()).isEqualTo(Tendency.WORSE);
    }

    @Test
    @DisplayName("F8: the lint of a merger tells what it causes, and nothing older")
    void f8TheLintTellsWhatTheReformCauses() {
        List<Problem> findings = MERGER.lint(BEFORE);
        assertThat(findings).extracting(Problem::code).containsOnly("REFORM-107", "REFORM-110");
        assertThat(findings)
                .filteredOn(finding -> finding.code().equals("REFORM-110"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.render(Locale.ENGLISH))
                            .contains("Nobody holds the post culture-social-division-head from 1 Sep 2026")
                            .contains("it leads 114 tasks: T-0002, T-0010, T-0018 among them");
                    assertThat(finding.render(VIETNAMESE)).contains("đang chủ trì 114 nhiệm vụ");
                });
        assertThat(findings)
                .filteredOn(finding -> finding.code().equals("REFORM-107"))
                .as("the tasks whose power nobody has any more, from the day of the reform")
                .hasSize(11)
                .allSatisfy(finding ->
                        assertThat(finding.message().arguments().get("days")).isEqualTo(DateRange.from(DAY)));
        assertThat(MadeUpWard.merger(DAY).lint(KNOWN)).isEqualTo(findings);
    }

    @Test
    @DisplayName("F9: two mergers that share a division are one conflict with its consequences folded")
    void f9OneConflictForAClash() {
        Reform other = Reform.named("culture to the office")
                .mergeUnits(
                        List.of("culture-social-division", "council-committee-office"),
                        board().toBuilder()
                                .id("office-and-culture")
                                .kind(UnitKinds.COUNCIL_COMMITTEE_OFFICE)
                                .branch(Branches.PEOPLES_COMMITTEE)
                                .parent("peoples-committee")
                                .build());
        Reform mergerAlone = Reform.named("merger").with(MERGER.changes().get(0));
        List<Conflict> conflicts = Reform.conflicts(mergerAlone, other, BEFORE);
        assertThat(conflicts).singleElement().satisfies(conflict -> {
            assertThat(conflict.touched()).isEqualTo(Touched.UNIT);
            assertThat(conflict.id()).isEqualTo("99999/culture-social-division");
            assertThat(conflict.consequences()).hasSizeGreaterThan(200);
            assertThat(conflict.message().render(Locale.ENGLISH))
                    .startsWith("Both change the unit 99999/culture-social-division")
                    .endsWith("Further clashes that follow from it: "
                            + conflict.consequences().size() + ".");
        });
    }

    @Test
    @DisplayName("F10: what only both reforms together cause is told")
    void f10TheBreachThatOnlyBothTogetherCause() {
        Rule<?> full = Rule.on(CommuneSubjects.OFFICIAL, "HOST-002")
                .says("Không quá toàn bộ thời gian", "No more than the whole working time")
                .must(Condition.ofTruth(
                        "{official}: {count} trên {limit}",
                        "{official}: {count} of {limit}",
                        (official, context) ->
                                Truth.of(official.workingTime().known().compareTo(BigDecimal.ONE) <= 0),
                        Argument.arg("count", official -> official.workingTime().known()),
                        Argument.arg("limit", official -> BigDecimal.ONE)))
                .per(Basis.PRACTICE)
                .build();
        Situation before = Situation.of(
                LAW.withCommuneRules(rules -> rules.with(full)),
                WARD.toBuilder()
                        .officials(Stream.concat(
                                        WARD.officials().stream(),
                                        Stream.of(WARD.officials().get(0).toBuilder()
                                                .id("CB-99")
                                                .build()))
                                .toList())
                        .build());
        Reform one = more("one", "office-specialist");
        Reform two = more("two", "centre-specialist");
        assertThat(Reform.conflicts(one, two, before)).isEmpty();
        List<ChangedVerdict> together =
                Comparison.causedOnlyTogether(before, one, two, DAY).orThrow();
        assertThat(together)
                .filteredOn(ChangedVerdict::isBreach)
                .filteredOn(changed -> changed.rule().code().equals("HOST-002"))
                .singleElement()
                .satisfies(changed -> {
                    assertThat(changed.subjects()).containsExactly("CB-99");
                    assertThat(changed.reason().render(Locale.ENGLISH)).contains("CB-99: 1.2 of 1");
                });
        assertThat(Comparison.causedOnlyTogether(before, one, Reform.named("nothing"), DAY)
                        .orThrow())
                .isEmpty();
        assertThat(Comparison.causedOnlyTogether(before, one, one, DAY).isValid())
                .as("the same appointment twice cannot be made")
                .isFalse();
    }

    /** Returns a reform that gives one official a further post with a share of 0.6. */
    static Reform more(String name, String post) {
        return Reform.named(name)
                .add(
                        ElementKind.APPOINTMENT,
                        Appointment.builder()
                                .id("more-" + name)
                                .official("CB-99")
                                .post(post)
                                .kind(AppointmentKind.CONCURRENT)
                                .share(new BigDecimal("0.6"))
                                .life(DateRange.from(DAY))
                                .build());
    }

    @Test
    @DisplayName("F11: two steps are two columns, and only the days on which it changes have one")
    void f11AColumnForEachDayOnWhichSomethingChanges() {
        LocalDate january = LocalDate.of(2027, 1, 1);
        LocalDate march = LocalDate.of(2027, 3, 1);
        Reform steps = MadeUpWard.merger(january).end(ElementKind.POST, "accountant", march);
        Situation after = steps.applyTo(BEFORE).orThrow();
        ComparisonSeries series =
                ComparisonSeries.of(BEFORE, after, DateRange.ofClosed(january.minusDays(10), march.plusDays(60)));
        assertThat(series.columns())
                .extracting(Comparison::date)
                .contains(january, march)
                .hasSizeLessThanOrEqualTo(4);
        Comparison first = series.columns().get(0);
        assertThat(first.isUnchanged()).isTrue();
        assertThat(series.columns())
                .element(series.columns().size() - 1)
                .isEqualTo(Comparison.of(BEFORE, after, march));
        String text = series.render(Locale.ENGLISH);
        assertThat(text).contains("1 Jan 2027").contains("Tasks led by nobody in person: ");
        assertThat(series.toMarkdown(VIETNAMESE)).contains("01/01/2027").contains("| Phát sinh: APP-001");
        assertThat(series.toCsv(Locale.ENGLISH))
                .startsWith(",2026-12-22 before,2026-12-22 after,2027-01-01 before,2027-01-01 after,")
                .as("numbers, so that a spreadsheet can add them up")
                .contains("\r\nTasks decided at commune level,1020,1020,1020,1009,")
                .contains("\r\nNew: APP-001 A commune has the specialised agencies that the decree lists,0,0,0,1,");
        ComparisonSeries same = ComparisonSeries.of(BEFORE, BEFORE, DateRange.ofClosed(january, march));
        assertThat(same.isUnchanged()).isTrue();
        assertThat(same.render(Locale.ENGLISH)).contains("nothing differs");
    }

    @Test
    @DisplayName("F11: a scenario file has several dates, an assumed future, and expectations on the service")
    void f11AScenarioFileWithSeveralDatesAndService(@TempDir Path folder) throws IOException {
        CommuneJson json = CommuneJson.strict();
        Files.writeString(folder.resolve("ward.json"), json.write(WARD));
        ServiceTally tally = Stream.of(dossier("D-1", "1.004837"))
                .collect(LAW.serviceTally(OffsetDateTime.parse("2026-06-30T09:00:00+07:00")));
        Files.writeString(folder.resolve("service.json"), json.write(tally));
        Path file = folder.resolve("plan" + ScenarioFiles.SUFFIX);
        String scenario = """
                {"name": {"vi": "Thôi giữ chức", "en": "One leaves"},
                 "date": "2026-08-01",
                 "assumedUntil": "2026-12-31",
                 "baseline": ["ward.json"],
                 "reforms": [{"name": "leave", "changes": [
                   {"type": "END_APPOINTMENT", "id": "BN-01", "date": "2026-09-01"}]}],
                 "service": {"before": "service.json", "after": "service.json"},
                 "expectedFigures": [
                   {"figure": "POSTS_WITHOUT_HOLDER", "before": 0, "after": 0},
                   {"figure": "RECEIVED", "before": 1, "after": 1},
                   {"figure": "WEIGHED_LIMIT_WORKING_DAYS", "before": 3.1, "after": 3, "tolerance": 0.2}],
                 "expectedOn": [
                   {"date": "2026-09-01",
                    "expectedFigures": [{"figure": "POSTS_WITHOUT_HOLDER", "before": 0, "after": 1}],
                    "expectedVerdicts": [{"rule": "APP-001", "subject": "99999", "outcome": "MET"}]}]}
                """;
        Files.writeString(file, scenario);
        ScenarioRun run = ScenarioFiles.run(file, LAW).orThrow();
        assertThat(run.failures()).isEmpty();
        assertThat(run.comparisons()).extracting(Comparison::date).containsExactly(LocalDate.of(2026, 8, 1), DAY);
        assertThat(json.read(Scenario.class, json.write(run.scenario())).orThrow())
                .isEqualTo(run.scenario());

        Files.writeString(
                file,
                scenario.replace("\"before\": 0, \"after\": 1}", "\"before\": 0, \"after\": 2}")
                        .replace("\"outcome\": \"MET\"", "\"outcome\": \"BREACHED\"")
                        .replace("\"tolerance\": 0.2", "\"tolerance\": 0.05"));
        assertThat(ScenarioFiles.run(file, LAW).orThrow().failures().stream()
                        .map(failure -> failure.code() + " " + failure.pointer()))
                .containsExactly(
                        "SCENARIO-004 /expectedFigures/2/before",
                        "SCENARIO-004 /expectedOn/0/expectedFigures/0/after",
                        "SCENARIO-006 /expectedOn/0/expectedVerdicts/0");
        Files.writeString(
                file,
                scenario.replace(" \"service\": {\"before\": \"service.json\", \"after\": \"service.json\"},\n", ""));
        assertThat(ScenarioFiles.run(file, LAW).orThrow().failures())
                .as("without tallies there is no service to expect")
                .extracting(Problem::code)
                .containsExactly("SCENARIO-010", "SCENARIO-010");
        Files.writeString(file, scenario.replace("\"after\": \"service.json\"", "\"after\": \"ward.json\""));
        assertThat(ScenarioFiles.run(file, LAW).problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.pointer().toString()).startsWith("/service/after"));
    }

    @Test
    @DisplayName("F12: a breach has a size: three more needed")
    void f12ABreachHasASize() {
        Rule<?> norm = Rule.on(CommuneSubjects.COMMUNE, "HOST-003")
                .says("Đủ 7,5 người trên một vạn dân", "There are 7.5 officials for each 10,000 people")
                .should(Condition.ofTruth(
                                "có {count} người, cần {limit}",
                                "there are {count} officials, at least {limit}",
                                (view, context) -> Truth.of(
                                        BigDecimal.valueOf(holders(view)).compareTo(needed(view)) >= 0),
                                Argument.arg("count", PlanningCasesTest::holders),
                                Argument.arg("limit", PlanningCasesTest::needed))
                        .otherwise(
                                "có {count} người, ít hơn {limit}", "there are {count} officials, fewer than {limit}"))
                .per(Basis.PRACTICE)
                .build();
        Reform leave = Reform.named("three leave");
        for (Appointment appointment : WARD.appointments()) {
            if (List.of("CB-01", "CB-02", "CB-03").contains(appointment.official())) {
                leave = leave.end(ElementKind.APPOINTMENT, appointment.id(), DAY);
            }
        }
        Situation before = Situation.of(LAW.withCommuneRules(rules -> rules.with(norm)), BEFORE.communes());
        Comparison change = Comparison.of(before, leave.applyTo(before).orThrow(), DAY);
        assertThat(change.verdicts())
                .filteredOn(changed -> changed.rule().code().equals("HOST-003"))
                .singleElement()
                .satisfies(changed -> {
                    Distance distance = changed.distance().orElseThrow();
                    assertThat(distance.value()).isEqualByComparingTo("42");
                    assertThat(distance.limit()).isEqualByComparingTo("45");
                    assertThat(distance.by()).isEqualByComparingTo("-3");
                    assertThat(changed.reason().render(Locale.ENGLISH)).contains("3 more needed: 42 of 45");
                    assertThat(changed.reason().render(VIETNAMESE)).contains("còn thiếu 3");
                });
    }

    private static int holders(CommuneView view) {
        return (int) view.officials().stream()
                .filter(official -> official.depth() > 0)
                .count();
    }

    private static BigDecimal needed(CommuneView view) {
        return new BigDecimal("7.5")
                .multiply(BigDecimal.valueOf(view.commune().population().orElseThrow()))
                .divide(BigDecimal.valueOf(10_000))
                .stripTrailingZeros();
    }

    @Test
    @DisplayName("F13: limits are weighed by the dossiers of the tally")
    void f13LimitsWeighedByDossiers() {
        ServiceTally tally = Stream.of(
                        dossier("D-1", "1.004837"), dossier("D-2", "1.004837"), dossier("D-3", "9.000009"))
                .collect(LAW.serviceTally(OffsetDateTime.parse("2026-06-30T09:00:00+07:00")));
        Procedure long9 = Procedure.builder()
                .code(ProcedureCode.parse("9.000009"))
                .name(LocalizedText.of("Thủ tục thử", "Test procedure"))
                .field(org.commune4j.core.vietnam.Fields.LAND)
                .addLevels(org.commune4j.core.law.AdministrativeLevel.COMMUNE)
                .timeLimit(TimeLimit.of(LimitCase.builder()
                        .label(LocalizedText.of("Thường", "Usual"))
                        .term(Term.workingDays(15))
                        .build()))
                .build();
        Situation before = Situation.of(LAW.withProcedures(all -> all.with(long9)), BEFORE.communes());
        Situation after = Reform.named("cut")
                .with(CutTimeLimits.of(20, DAY))
                .applyTo(before)
                .orThrow();
        Comparison change = Comparison.of(before, after, DAY).withService(tally, tally);
        Compared weighed = change.get(Figure.WEIGHED_LIMIT_WORKING_DAYS);
        assertThat(weighed.before()).as("3 + 3 + 15 over three dossiers").isEqualTo(new Quantity(21, 3, 0));
        assertThat(weighed.after().amount()).isLessThan(21);
        assertThat(weighed.tendency()).isEqualTo(Tendency.BETTER);
        assertThat(change.get(Figure.WEIGHED_LIMIT_CALENDAR_DAYS).tendency()).isEqualTo(Tendency.NOT_MEASURED);
    }

    private static Dossier dossier(String id, String procedure) {
        return Dossier.builder(id, ProcedureCode.parse(procedure))
                .events(List.of(DossierEvent.ofReceived(
                        OffsetDateTime.parse("2026-06-15T09:00:00+07:00"),
                        OffsetDateTime.parse("2026-06-18T17:00:00+07:00"))))
                .build()
                .orThrow();
    }

    @Test
    @DisplayName("a unit that is renamed alone compares as equal")
    void aRenamingAloneComparesAsEqual() {
        Situation renamed = Reform.named("rename")
                .with(RenameUnit.of(
                        "culture-social-division", LocalizedText.of("Phòng Xã hội", "Social Division"), DAY))
                .applyTo(BEFORE)
                .orThrow();
        assertThat(Comparison.of(BEFORE, renamed, DAY).isUnchanged()).isTrue();
        Situation moved = Reform.named("the same lead under another id")
                .with(Change.replace(
                        ElementKind.ASSIGNMENT,
                        "PC-0001",
                        WARD.assignments().get(0).toBuilder()
                                .id("PC-0001@2026-09-01")
                                .life(DateRange.from(DAY))
                                .build()))
                .applyTo(BEFORE)
                .orThrow();
        Comparison change = Comparison.of(BEFORE, moved, DAY);
        assertThat(change.isUnchanged()).isTrue();
        assertThat(change.groups()).isEmpty();
    }

    @Test
    @DisplayName("exports: CSV has a row for each figure and verdict that turned, and no cell is a formula")
    void csvIsSafe() {
        Reform evil = Reform.named("formula")
                .mergeUnits(
                        List.of("economic-infrastructure-urban-division", "culture-social-division"),
                        board().toBuilder().id("=1+1,\"x\"").build());
        Comparison change = Comparison.of(BEFORE, evil.applyTo(BEFORE).orThrow(), DAY);
        String csv = change.toCsv(Locale.ENGLISH);
        assertThat(csv.lines().count())
                .isEqualTo(1
                        + Figure.ofSituations().size()
                        + change.groups().stream()
                                .mapToLong(group -> group.changes().size())
                                .sum());
        assertThat(csv.lines())
                .allSatisfy(line -> assertThat(line).doesNotContainPattern("(^|,)\"?[=+@\t]"))
                .anySatisfy(line -> assertThat(line).contains(",-1,"));
        assertThat(CommuneJson.strict().write(CHANGE))
                .contains("\"turn\": \"NEW\"")
                .contains("\"assumptions\": [");
        assertThat(MeasuredSituation.of(BEFORE, DAY).get(Figure.TASKS_WITHOUT_POWER))
                .isEqualTo(Quantity.of(1));
    }
}
