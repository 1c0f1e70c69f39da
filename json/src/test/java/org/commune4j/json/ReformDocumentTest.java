package org.commune4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commune4j.core.calendar.Holiday;
import org.commune4j.core.calendar.Swap;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.organisation.Act;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureStep;
import org.commune4j.core.reform.Change;
import org.commune4j.core.reform.CutTimeLimits;
import org.commune4j.core.reform.ElementChange;
import org.commune4j.core.reform.ElementKind;
import org.commune4j.core.reform.MergeCommunes;
import org.commune4j.core.reform.MergeUnits;
import org.commune4j.core.reform.OverrideRule;
import org.commune4j.core.reform.ProcedureEdit;
import org.commune4j.core.reform.ProposalKind;
import org.commune4j.core.reform.Reform;
import org.commune4j.core.reform.RenameUnit;
import org.commune4j.core.reform.SetDeputies;
import org.commune4j.core.reform.SetParameter;
import org.commune4j.core.reform.SplitUnit;
import org.commune4j.core.reform.Verb;
import org.commune4j.core.reform.Within;
import org.commune4j.core.rule.ParameterKey;
import org.commune4j.core.rule.ParameterValue;
import org.commune4j.core.rule.Strength;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.vietnam.LawBooks;
import org.commune4j.json.testing.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents of reforms: every verb on every kind of element, and every other change. */
class ReformDocumentTest {

    private static final CommuneJson JSON = CommuneJson.strict();
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final LocalizedText NAME = LocalizedText.of("Tên mới", "New name");
    private static final Act ACT = Act.of("12/QĐ-UBND");
    private static final Commune COMMUNE = JSON.read(
                    Commune.class, ReformDocumentTest.class.getResourceAsStream("commune.json"))
            .orThrow();

    /** An element of each kind that has documents. */
    private static final Map<ElementKind<?>, Change> ADDED = added();

    private static Map<ElementKind<?>, Change> added() {
        Procedure procedure = LawBooks.vietnam().procedures().all().get(0);
        Map<ElementKind<?>, Change> added = new LinkedHashMap<>();
        Stream.of(
                        Change.add(ElementKind.UNIT, COMMUNE.units().get(0)),
                        Change.add(ElementKind.POST, COMMUNE.posts().get(0)),
                        Change.add(ElementKind.OFFICIAL, COMMUNE.officials().get(0)),
                        Change.add(
                                ElementKind.APPOINTMENT, COMMUNE.appointments().get(0)),
                        Change.add(ElementKind.TASK, COMMUNE.tasks().get(0)),
                        Change.add(ElementKind.ASSIGNMENT, COMMUNE.assignments().get(0)),
                        Change.add(ElementKind.TRANSFER, COMMUNE.transfers().get(0)),
                        Change.add(ElementKind.PROCEDURE, procedure),
                        Change.add(
                                ElementKind.HOLIDAY,
                                Holiday.builder().date(DAY).name(NAME).build()),
                        Change.add(ElementKind.SWAP, Swap.of(DAY, DAY.plusDays(3))))
                .forEach(change -> added.put(change.kind(), change));
        return added;
    }

    private static Change change(ElementKind<?> kind, Verb verb) {
        String id = kind.equals(ElementKind.STATUTORY_TASK)
                ? "COMMUNE/T-1"
                : kind.equals(ElementKind.PROCEDURE)
                        ? "1.013225@province:51"
                        : kind.isInCommune() ? "x-1" : DAY.toString();
        return switch (verb) {
            case ADD -> ADDED.get(kind);
            case END -> Change.end(kind, id, DAY);
            case MOVE -> Change.move(kind, id, "y-1", DAY);
            case REPLACE -> replaced(kind, id);
            case WITHDRAW ->
                Change.withdraw(kind, kind.equals(ElementKind.PROCEDURE) ? id + "/2025-07-01/2026-01-01" : id);
        };
    }

    @SuppressWarnings("unchecked") // what is added of a kind is of its type
    private static <T> Change replaced(ElementKind<T> kind, String id) {
        ElementChange<?> added = (ElementChange<?>) ADDED.get(kind);
        return Change.replace(kind, id, (T) added.element().orElseThrow());
    }

    private static Unit unit(String id) {
        return COMMUNE.units().get(0).toBuilder()
                .id(id)
                .life(DateRange.from(DAY))
                .build();
    }

    static List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (ElementKind<?> kind : ElementKind.all()) {
            for (Verb verb : kind.verbs()) {
                if (verb != Verb.ADD || !kind.equals(ElementKind.RULE)) {
                    changes.add(change(kind, verb));
                }
            }
        }
        changes.add(Change.end(ElementKind.UNIT, "x-1", DAY).by(ACT));
        for (ProcedureEdit edit : List.of(
                ProcedureEdit.shorterLimit(
                        LawBooks.vietnam().procedures().all().get(0).timeLimit()),
                ProcedureEdit.withoutStep("s1"),
                ProcedureEdit.mergedSteps(List.of("s1", "s2"), ProcedureStep.of("s3", NAME)),
                ProcedureEdit.withoutComponent("c1"),
                ProcedureEdit.decidedAt(AdministrativeLevel.COMMUNE),
                ProcedureEdit.fullyOnline())) {
            changes.add(Change.edit("1.013225", edit, DAY));
        }
        changes.addAll(List.of(
                MergeUnits.of(List.of("a", "b"), unit("c")).by(ACT),
                SplitUnit.of("a", List.of(unit("b"), unit("c")), Map.of("p", "b"), DAY)
                        .by(ACT),
                RenameUnit.of("a", NAME, DAY).by(ACT),
                SetDeputies.of("a", 2, DAY),
                CutTimeLimits.of(20, DAY),
                SetParameter.of(
                        ParameterKey.of("x.whole", Integer.class),
                        ParameterValue.of(1, DateRange.from(DAY), Basis.PRACTICE)),
                SetParameter.of(
                        ParameterKey.of("x.decimal", BigDecimal.class),
                        ParameterValue.of(BigDecimal.ONE, DateRange.from(DAY), Basis.PRACTICE)),
                OverrideRule.of("CON-002", Strength.SHOULD, DateRange.from(DAY)),
                MergeCommunes.of(
                        List.of("00001", "00002"),
                        COMMUNE.toBuilder()
                                .life(DateRange.from(COMMUNE.life().startOrMin()))
                                .build(),
                        COMMUNE.life().startOrMin()),
                Within.of("00001", Change.end(ElementKind.POST, "p", DAY)),
                Change.end(ElementKind.POST, "p", DAY)
                        .restingOn(LegalReference.of(Instrument.of("1/KH"), SourceStatus.UNVERIFIED))));
        return changes;
    }

    @ParameterizedTest
    @MethodSource("changes")
    void everyChangeIsReadAsItWasWritten(Change change) {
        Reform reform = Reform.named("written").with(change);
        String text = JSON.write(reform);
        assertThat(JSON.read(Reform.class, text).orThrow()).isEqualTo(reform);
        assertThat(Schemas.faults(Schemas.of(JSON, Reform.class), text)).isEmpty();
        if (!change.code().equals("SET_PARAMETER")) {
            assertThat(text).contains("\"" + change.code() + "\"");
        }
    }

    @Test
    void everyCodeHasADocument() {
        Set<String> codes = new TreeSet<>();
        for (ElementKind<?> kind : ElementKind.all()) {
            kind.verbs().forEach(verb -> codes.add(verb + "_" + kind));
        }
        for (ProposalKind kind : ProposalKind.values()) {
            codes.add(kind.name());
        }
        codes.removeAll(Set.of("ADD_RULE", ProposalKind.ABOLISH_PROCEDURE.name()));
        assertThat(changes().stream().map(Change::code).collect(Collectors.toSet()))
                .containsAll(codes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\":\"APPOINT\",\"appointment\":{}} | JSON-014 /changes/0/type | ADD_APPOINTMENT",
                "{\"type\":\"ABOLISH_POST\",\"post\":\"p\",\"date\":\"2026-01-01\"} | JSON-014 /changes/0/type | END_POST",
                "{\"type\":\"ADD_RULE\"} | JSON-014 /changes/0/type | WITHDRAW_RULE",
                "{\"type\":\"MOVE_UNIT\"} | JSON-014 /changes/0/type | MOVE_POST",
                "{\"type\":\"WITHIN\",\"commune\":\"00001\",\"change\":{\"type\":\"CUT_TIME_LIMITS\"}}"
                        + " | JSON-014 /changes/0/change/type | SET_DEPUTIES",
                "{\"type\":\"END_STATUTORY_TASK\",\"id\":\"T-1\",\"date\":\"2026-01-01\"} | REFORM-044 /changes/0/id | COMMUNE",
                "{\"type\":\"WITHDRAW_HOLIDAY\",\"id\":\"Tet\"} | REFORM-045 /changes/0/id | 2025-09-02",
                "{\"type\":\"WITHDRAW_PROCEDURE\",\"id\":\"1.013225\"} | REFORM-046 /changes/0/id | 2025-07-01",
                "{\"type\":\"END_PROCEDURE\",\"id\":\"1.013225@here\",\"date\":\"2026-01-01\"}"
                        + " | REFORM-047 /changes/0/id | province:51",
                "{\"type\":\"DROP_STEP\",\"id\":\"1.013225@here\",\"step\":\"s\",\"date\":\"2026-01-01\"}"
                        + " | REFORM-047 /changes/0/id | province:51"
            })
    void whatIsNoChangeIsAProblemThatNamesWhatIsOne(String change, String expected, String named) {
        List<Problem> problems = JSON.read(Reform.class, "{\"name\":\"n\",\"changes\":[" + change + "]}")
                .problems();
        assertThat(problems)
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .contains(expected);
        assertThat(problems.get(0).render(Locale.ENGLISH)).contains(named);
    }
}
