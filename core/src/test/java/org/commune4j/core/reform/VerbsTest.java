package org.commune4j.core.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.commune4j.core.reform.Situations.JULY;
import static org.commune4j.core.reform.Situations.OCTOBER;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commune4j.core.authority.PowerHolder;
import org.commune4j.core.authority.TaskCatalogue;
import org.commune4j.core.calendar.Holiday;
import org.commune4j.core.calendar.Swap;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.commune.AdministrativeUnitKind;
import org.commune4j.core.commune.CommuneSubjects;
import org.commune4j.core.commune.Situation;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Field;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.organisation.Act;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.rule.Condition;
import org.commune4j.core.rule.ParameterValue;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.Strength;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every verb on every kind of element. */
class VerbsTest {

    /** What a test needs of a kind: an element that can begin, and the id of one that is there already. */
    private record Sample<T>(ElementKind<T> kind, T element, String id) {

        ElementChange<T> change(Verb verb) {
            return switch (verb) {
                case ADD -> Change.add(kind, element);
                case END -> Change.end(kind, id, OCTOBER);
                case MOVE -> Change.move(kind, id, "two", OCTOBER);
                case REPLACE -> Change.replace(kind, id, element);
                case WITHDRAW -> Change.withdraw(kind, id);
            };
        }
    }

    private static final LocalDate WEDNESDAY = LocalDate.of(2025, 11, 12);
    private static final Procedure PROCEDURE = procedure("9.000001", Jurisdiction.ofProvince("51"));

    private static final Situation BEFORE = Situation.of(
            Situations.law()
                    .withTasks(
                            AdministrativeUnitKind.COMMUNE,
                            TaskCatalogue.of(List.of(Situations.task("t3", JULY)))
                                    .orThrow())
                    .withProcedures(all -> all.with(PROCEDURE))
                    .toBuilder()
                    .workCalendar(WorkCalendar.builder()
                            .years(2025, 2026)
                            .zone(ZoneOffset.ofHours(7))
                            .weekend(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), SourceStatus.VERIFIED)
                            .holiday(holiday(WEDNESDAY))
                            .swap(Swap.of(WEDNESDAY.plusDays(7), WEDNESDAY.plusDays(10)))
                            .build())
                    .build(),
            Situations.commune("00001").toBuilder()
                    .units(List.of(
                            Situations.unit("top", "", JULY),
                            Situations.unit("one", "top", JULY),
                            Situations.unit("two", "top", JULY),
                            Situations.unit("empty", "top", JULY)))
                    .posts(Stream.concat(
                                    Situations.commune("00001").posts().stream(),
                                    Stream.of(Situations.post("vacant", "one", Rank.STAFF, 1, JULY)))
                            .toList())
                    .tasks(List.of(Situations.task("t1", JULY), Situations.task("t2", JULY)))
                    .assignments(List.of(Situations.assignment("d1", "t1", "one", JULY)))
                    .transfers(List.of(Situations.transfer("f1", "t1", PowerHolder.ofUnit("one"), JULY)))
                    .build());

    private static final List<Sample<?>> SAMPLES = List.of(
            new Sample<>(ElementKind.UNIT, Situations.unit("three", "top", OCTOBER), "empty"),
            new Sample<>(ElementKind.POST, Situations.post("clerk", "one", Rank.STAFF, 1, OCTOBER), "vacant"),
            new Sample<>(ElementKind.OFFICIAL, Official.builder().id("o9").build(), "o4"),
            new Sample<>(ElementKind.APPOINTMENT, Situations.appointment("a9", "o4", "one-deputy", OCTOBER), "a2"),
            new Sample<>(ElementKind.TASK, Situations.task("t9", OCTOBER), "t2"),
            new Sample<>(ElementKind.STATUTORY_TASK, Situations.task("t8", OCTOBER), "COMMUNE/t3"),
            new Sample<>(ElementKind.ASSIGNMENT, Situations.assignment("d9", "t1", "two", OCTOBER), "d1"),
            new Sample<>(
                    ElementKind.TRANSFER,
                    Situations.transfer("f9", "t2", PowerHolder.ofPost("two-head"), OCTOBER),
                    "f1"),
            new Sample<>(ElementKind.RULE, rule("OWN-001"), "TEST-001"),
            new Sample<>(ElementKind.PROCEDURE, procedure("9.000002", Jurisdiction.NATIONAL), "9.000001@province:51"),
            new Sample<>(ElementKind.HOLIDAY, holiday(WEDNESDAY.plusDays(1)), WEDNESDAY.toString()),
            new Sample<>(
                    ElementKind.SWAP,
                    Swap.of(WEDNESDAY.plusDays(14), WEDNESDAY.plusDays(17)),
                    WEDNESDAY.plusDays(7).toString()));

    private static Holiday holiday(LocalDate day) {
        return Holiday.builder()
                .date(day)
                .name(LocalizedText.of("Ngày thử", "Test day"))
                .build();
    }

    private static Rule<?> rule(String code) {
        return Rule.on(CommuneSubjects.UNIT, code)
                .should(Condition.of("luôn đúng", "always", unit -> true))
                .per(Basis.PRACTICE)
                .build();
    }

    private static Procedure procedure(String code, Jurisdiction place) {
        return Procedure.builder()
                .code(ProcedureCode.parse(code))
                .name(LocalizedText.of("Thủ tục thử", "Test procedure"))
                .field(Field.of("TEST"))
                .addLevels(AdministrativeLevel.COMMUNE)
                .jurisdiction(place)
                .validity(DateRange.from(JULY))
                .timeLimit(TimeLimit.of(LimitCase.builder()
                        .label(LocalizedText.of("Mọi trường hợp", "Every case"))
                        .term(Term.workingDays(10))
                        .build()))
                .build();
    }

    static Stream<Sample<?>> samples() {
        return SAMPLES.stream();
    }

    private static Situation apply(Change change) {
        return Reform.named("test").with(change).applyTo(BEFORE).orThrow();
    }

    /** A version of a procedure is taken back by its days too, so that another one stays. */
    private static <T> ElementChange<T> change(Sample<T> sample, Verb verb) {
        return verb == Verb.WITHDRAW && sample.kind().equals(ElementKind.PROCEDURE)
                ? Change.withdraw(sample.kind(), sample.id() + "/2025-07-01/..")
                : sample.change(verb);
    }

    @Test
    void everyKindIsTried() {
        assertThat(SAMPLES.stream().map(Sample::kind)).isEqualTo(ElementKind.all());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatAKindTakesIsAppliedAndWordedAndOnlyAddingHasAnInverse(Sample<?> sample) {
        for (Verb verb : sample.kind().verbs()) {
            ElementChange<?> change = change(sample, verb);
            Situation after = apply(change);
            assertThat(after).as("%s", change).isNotEqualTo(BEFORE);
            assertThat(change.code()).isEqualTo(verb + "_" + sample.kind());
            assertThat(change.message().render(Locale.ENGLISH)).doesNotContain("REFORM.change");
            assertThat(change.message().render(Locale.forLanguageTag("vi"))).doesNotContain("REFORM.change");
            Reform reform = Reform.named("test").with(change);
            assertThat(reform.inverse().isPresent()).isEqualTo(verb == Verb.ADD);
            reform.inverse()
                    .ifPresent(back -> assertThat(back.applyTo(after).orThrow()).isEqualTo(BEFORE));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatAKindDoesNotTakeIsRefusedWithWhatItTakes(Sample<?> sample) {
        for (Verb verb : EnumSet.complementOf(EnumSet.copyOf(sample.kind().verbs()))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> sample.change(verb))
                    .withMessageContaining(verb.name())
                    .withMessageContaining(sample.kind().toString())
                    .withMessageContaining(sample.kind().verbs().toString());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void changesAreEqualByWhatTheySay(Sample<?> sample) {
        for (Verb verb : sample.kind().verbs()) {
            Change change = change(sample, verb);
            assertThat(change)
                    .isEqualTo(change(sample, verb))
                    .hasSameHashCodeAs(change(sample, verb))
                    .isNotEqualTo(Reform.named("other"));
            for (Verb other : sample.kind().verbs()) {
                assertThat(change.equals(change(sample, other))).isEqualTo(verb == other);
            }
            if (sample.kind().isInCommune()) {
                assertThat(Within.of("00001", change))
                        .isEqualTo(Within.of("00001", change(sample, verb)))
                        .isNotEqualTo(Within.of("00002", change))
                        .isNotEqualTo(change);
            } else {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> Within.of("00001", change))
                        .withMessageContaining(change.code());
            }
        }
        assertThat(Change.end(ElementKind.POST, "p", JULY)).isNotEqualTo(Change.end(ElementKind.POST, "p", OCTOBER));
    }

    @Test
    void idsOfTheLawAreCheckedWhenTheChangeIsMade() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Change.end(ElementKind.STATUTORY_TASK, "t3", OCTOBER))
                .withMessageContaining("COMMUNE/");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Change.withdraw(ElementKind.HOLIDAY, "Tet"))
                .withMessageContaining("2025-09-02");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Change.withdraw(ElementKind.PROCEDURE, "9.000001"))
                .withMessageContaining("days");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Change.withdraw(ElementKind.PROCEDURE, "9.000001/then/.."))
                .withMessageContaining("days");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Change.edit("9.000001@nowhere", ProcedureEdit.fullyOnline(), OCTOBER))
                .withMessageContaining("nowhere");
        assertThat(Change.edit("9.000001@national", ProcedureEdit.fullyOnline(), OCTOBER))
                .isEqualTo(Change.edit("9.000001", ProcedureEdit.fullyOnline(), OCTOBER))
                .isNotEqualTo(Change.edit("9.000001", ProcedureEdit.withoutStep("s"), OCTOBER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.000003", "H-1", "H/1", "H_1/2.X"})
    void aProcedureIsTakenBackWhateverItsCodeHolds(String code) {
        for (Jurisdiction place : List.of(Jurisdiction.NATIONAL, Jurisdiction.parse("commune:51:21400"))) {
            Reform reform = Reform.named("test").add(ElementKind.PROCEDURE, procedure(code, place));

            Situation after = reform.applyTo(BEFORE).orThrow();

            assertThat(reform.inverse().orElseThrow().applyTo(after).orThrow()).isEqualTo(BEFORE);
        }
    }

    @Test
    void whatRestsOnSomethingDoesSoAsAWhole() {
        Change end = Change.end(ElementKind.POST, "vacant", OCTOBER);
        LegalReference basis = LegalReference.of(Instrument.of("1/2026/NQ-HĐND"), SourceStatus.REPORTED);

        assertThat(apply(Within.of("00001", end).restingOn(basis))).isEqualTo(apply(end));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Within.of("00001", end.restingOn(basis)))
                .withMessageContaining("Within.of(commune, change).restingOn(reference)");
    }

    @Test
    void onlyTheEndOfAUnitNamesItsAct() {
        Act act = Act.of("12/QĐ-UBND");
        assertThat(apply(Change.end(ElementKind.UNIT, "empty", OCTOBER).by(act))
                        .commune()
                        .unitEvents())
                .singleElement()
                .satisfies(event -> assertThat(event.act()).contains(act));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Change.end(ElementKind.POST, "clerk", OCTOBER).by(act))
                .withMessageContaining("END_POST");
    }

    @Test
    void theVerbsOfAReformAreItsChanges() {
        assertThat(Reform.named("verbs")
                        .add(ElementKind.TASK, Situations.task("t9", OCTOBER))
                        .end(ElementKind.APPOINTMENT, "a2", OCTOBER)
                        .move(ElementKind.POST, "one-deputy", "two", OCTOBER)
                        .replace(ElementKind.ASSIGNMENT, "d1", Situations.assignment("d9", "t1", "two", OCTOBER))
                        .edit("9.000001@province:51", ProcedureEdit.fullyOnline(), OCTOBER)
                        .mergeUnits(List.of("one", "two"), Situations.unit("both", "top", OCTOBER)))
                .isEqualTo(Reform.named("verbs")
                        .with(
                                Change.add(ElementKind.TASK, Situations.task("t9", OCTOBER)),
                                Change.end(ElementKind.APPOINTMENT, "a2", OCTOBER),
                                Change.move(ElementKind.POST, "one-deputy", "two", OCTOBER),
                                Change.replace(
                                        ElementKind.ASSIGNMENT,
                                        "d1",
                                        Situations.assignment("d9", "t1", "two", OCTOBER)),
                                Change.edit("9.000001@province:51", ProcedureEdit.fullyOnline(), OCTOBER),
                                MergeUnits.of(List.of("one", "two"), Situations.unit("both", "top", OCTOBER))));
    }

    /** Names of people and units stand in the elements; a log shows code, days and ids only. */
    @Test
    void noNameIsShown() {
        LocalizedText name = LocalizedText.of("Nguyễn Thị Bí Mật", "Secret Name");
        Official official = Official.builder().id("o9").name("Secret Name").build();
        List<Change> changes = List.of(
                Change.add(ElementKind.OFFICIAL, official),
                Change.add(
                        ElementKind.UNIT,
                        Situations.unit("three", "top", OCTOBER).toBuilder()
                                .name(name)
                                .build()),
                RenameUnit.of("one", name, OCTOBER),
                MergeUnits.of(
                        List.of("one", "two"),
                        Situations.unit("both", "top", OCTOBER).toBuilder()
                                .name(name)
                                .build()),
                SplitUnit.of(
                        "one",
                        List.of(
                                Situations.unit("left", "top", OCTOBER).toBuilder()
                                        .name(name)
                                        .build(),
                                Situations.unit("right", "top", OCTOBER)),
                        Map.of(),
                        OCTOBER),
                SetDeputies.of("one", 1, OCTOBER),
                CutTimeLimits.of(20, OCTOBER),
                OverrideRule.of("TEST-001", Strength.SHOULD, DateRange.ALWAYS),
                SetParameter.of(Situations.MOST_HEADS, ParameterValue.of(1, DateRange.ALWAYS, Basis.PRACTICE)),
                MergeCommunes.of(
                        List.of("00001"),
                        Situations.identity("00002", OCTOBER).name(name).build(),
                        OCTOBER));
        for (Change change : changes) {
            for (String shown : List.of(change.toString(), change.message().render(Locale.ENGLISH))) {
                assertThat(shown).doesNotContain("Secret", "Bí Mật");
            }
            assertThat(change.toString()).startsWith(change.code() + " (" + change.days() + ")");
        }
        assertThat(changes.get(0)).hasToString("ADD_OFFICIAL (" + DateRange.ALWAYS + ") o9");
        assertThat(Within.of("00001", changes.get(0)).toString()).contains("00001", "o9");
    }

    @Test
    void takesNothingThatIsMissing() {
        LocalDate none = null;
        String nothing = null;
        for (ThrowingCallable made : List.<ThrowingCallable>of(
                () -> Change.end(ElementKind.POST, "p", none),
                () -> Change.move(ElementKind.POST, "p", nothing, LocalDate.of(2025, 7, 1)),
                () -> Change.withdraw(ElementKind.POST, nothing),
                () -> Change.add(ElementKind.POST, null))) {
            assertThatNullPointerException().isThrownBy(made);
        }
    }
}
