package org.commune4j.core.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commune4j.core.reform.Situations.JULY;
import static org.commune4j.core.reform.Situations.OCTOBER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.commune4j.core.authority.Task;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.commune.Situation;
import org.commune4j.core.commune.Source;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.law.Field;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.OfficialKind;
import org.commune4j.core.organisation.Qualification;
import org.commune4j.core.organisation.QualificationField;
import org.commune4j.core.organisation.QualificationLevel;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.Test;

/** Communes that go on as one: their areas, populations, staffs and catalogues. */
class CommuneMergerTest {

    private static final ProcedureCode OWN = ProcedureCode.parse("9.000001");

    private static Commune commune(String code, String area, int population, Task... tasks) {
        return Situations.commune(code).toBuilder()
                .area(new BigDecimal(area))
                .population(population)
                .sources(List.of(Source.of("list", LocalizedText.of("Danh mục " + code, "List of " + code))))
                .tasks(List.of(tasks))
                .build();
    }

    private static Task task(String code) {
        return Situations.task(code, JULY).toBuilder().source("list").build();
    }

    private static MergeCommunes merger(Commune into) {
        return MergeCommunes.of(List.of("00001", "00002"), into, OCTOBER);
    }

    private static Commune into() {
        return Situations.identity("00003", OCTOBER).build();
    }

    private static Procedure procedure(String commune, int days) {
        return Procedure.builder()
                .code(OWN)
                .name(LocalizedText.of("Thủ tục thử", "Test procedure"))
                .field(Field.of("TEST"))
                .addLevels(AdministrativeLevel.COMMUNE)
                .jurisdiction(Jurisdiction.ofCommune("51", commune))
                .validity(DateRange.from(JULY))
                .timeLimit(TimeLimit.of(LimitCase.builder()
                        .label(LocalizedText.of("Mọi trường hợp", "Every case"))
                        .term(Term.workingDays(days))
                        .build()))
                .build();
    }

    private static Situation situation(LawBook law, Commune... communes) {
        return Situation.of(law, List.of(communes));
    }

    private static List<String> problems(Situation before, Change... changes) {
        return Reform.named("merger").with(changes).applyTo(before).problems().stream()
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList();
    }

    @Test
    void areasPopulationsStaffsAndTaskListsGoOn() {
        Official clerk = Official.builder()
                .id("o9")
                .kind(OfficialKind.CIVIL_SERVANT)
                .addQualifications(Qualification.of(QualificationField.of("LAW"), QualificationLevel.UNIVERSITY))
                .build();
        Commune first = commune(
                "00001",
                "10.5",
                7000,
                task("t1"),
                task("t2"),
                Situations.task("t9", JULY).toBuilder()
                        .life(DateRange.of(JULY, OCTOBER))
                        .build());
        Commune second = commune("00002", "20.25", 8000, task("t2"), task("t3")).toBuilder()
                .officials(List.of(clerk))
                .appointments(List.of())
                .build();
        Situation before = situation(Situations.law(), first, second);
        Commune formed = Reform.named("merger")
                .with(merger(into()))
                .applyTo(before)
                .orThrow()
                .getCommune("00003");
        assertThat(formed.area()).contains(new BigDecimal("30.75"));
        assertThat(formed.population()).contains(15_000);
        assertThat(formed.officials())
                .hasSize(5)
                .contains(clerk.toBuilder().id("00002:o9").build());
        assertThat(formed.tasks())
                .extracting(task ->
                        task.code() + " " + task.life() + " " + task.source().orElse("-"))
                .as("each once, what both have from the first; what ended before is left behind")
                .containsExactly(
                        "t1 " + DateRange.from(OCTOBER) + " 00001:list",
                        "t2 " + DateRange.from(OCTOBER) + " 00001:list",
                        "t3 " + DateRange.from(OCTOBER) + " 00002:list");
        assertThat(formed.sources()).extracting(Source::id).containsExactly("00001:list", "00002:list");
    }

    @Test
    void tasksThatDifferNeedAWordOfTheNewCommune() {
        Task other = task("t1").toBuilder()
                .name(LocalizedText.of("Nhiệm vụ khác", "Another task"))
                .build();
        Situation before =
                situation(Situations.law(), commune("00001", "1", 1, task("t1")), commune("00002", "1", 1, other));
        assertThat(problems(before, merger(into()))).containsExactly("REFORM-030 /changes/0/into/tasks/t1");
        Commune deciding = into().toBuilder()
                .tasks(List.of(Situations.task("t1", OCTOBER)))
                .build();
        assertThat(Reform.named("merger")
                        .with(merger(deciding))
                        .applyTo(before)
                        .orThrow()
                        .getCommune("00003")
                        .tasks())
                .containsExactlyElementsOf(deciding.tasks());
        Situation single = situation(Situations.law(), commune("00001", "1", 1), commune("00002", "1", 1));
        Commune clashing = into().toBuilder()
                .officials(List.of(Official.builder().id("00001:o1").build()))
                .build();
        assertThat(problems(single, merger(clashing)))
                .as("the new commune has an official under the id that another is taken over by")
                .isNotEmpty()
                .allMatch(problem -> problem.contains(" /changes/0/into/officials"));
    }

    @Test
    void proceduresOfTheCommunesAloneGoOnInTheNewOne() {
        Commune first = commune("00001", "1", 1);
        Commune second = commune("00002", "1", 1);
        Situation same = situation(
                Situations.law()
                        .withProcedures(all -> all.with(procedure("00001", 5)).with(procedure("00002", 5))),
                first,
                second);
        LawBook after = Reform.named("merger")
                .with(merger(into()))
                .applyTo(same)
                .orThrow()
                .law();
        Jurisdiction formed = Jurisdiction.ofCommune("51", "00003");
        LocalDate september = OCTOBER.minusDays(1);
        assertThat(after.procedures().find(OWN, OCTOBER, formed)).isPresent();
        assertThat(after.procedures().find(OWN, september, formed)).isEmpty();
        assertThat(after.procedures().find(OWN, september, first.place())).isPresent();
        assertThat(after.procedures().find(OWN, OCTOBER, first.place())).isEmpty();
        assertThat(after.procedures().versions(OWN)).hasSize(3);

        Situation different = situation(
                Situations.law()
                        .withProcedures(all -> all.with(procedure("00001", 5)).with(procedure("00002", 6))),
                first,
                second);
        assertThat(problems(different, merger(into()))).containsExactly("REFORM-030 /changes/0");
        Procedure decided = procedure("00003", 4).toBuilder()
                .validity(DateRange.from(OCTOBER))
                .build();
        Situation deciding = Reform.named("merger")
                .with(Change.add(ElementKind.PROCEDURE, decided), merger(into()))
                .applyTo(different)
                .orThrow();
        assertThat(deciding.law().procedures().get(OWN, OCTOBER, formed)).isEqualTo(decided);
        assertThat(Reform.conflicts(
                        Reform.named("merger").with(merger(into())),
                        Reform.named("add").with(Change.add(ElementKind.PROCEDURE, decided)),
                        same))
                .singleElement()
                .satisfies(conflict -> {
                    assertThat(conflict.touched()).isEqualTo(Touched.PROCEDURE);
                    assertThat(conflict.consequences())
                            .extracting(Conflict::touched)
                            .contains(Touched.PROCEDURES);
                });
    }

    @Test
    void aMergerOfWhatAMergerFormed() {
        Situation before = situation(
                Situations.law(),
                commune("00001", "1.5", 10, task("t1")),
                commune("00002", "2", 20),
                commune("00004", "3", 30));
        Commune last = Situations.identity("00005", LocalDate.of(2026, 1, 1)).build();
        Situation after = Reform.named("two mergers")
                .with(merger(into()), MergeCommunes.of(List.of("00003", "00004"), last, LocalDate.of(2026, 1, 1)))
                .applyTo(before)
                .orThrow();
        Commune formed = after.getCommune("00005");
        assertThat(formed.area()).contains(new BigDecimal("6.5"));
        assertThat(formed.population()).contains(60);
        assertThat(formed.officials()).extracting(Official::id).contains("00003:00001:o1", "00004:o1");
        assertThat(formed.tasks()).extracting(Task::code).containsExactly("t1");
        assertThat(after.getCommune("00003").life()).isEqualTo(DateRange.of(OCTOBER, LocalDate.of(2026, 1, 1)));
        assertThat(problems(
                        before,
                        merger(into()),
                        merger(Situations.identity("00006", OCTOBER).build())))
                .as("what has ended does not end again")
                .containsExactly("REFORM-018 /changes/1", "REFORM-018 /changes/1");
        assertThat(problems(before, merger(into()), merger(into())).get(0)).startsWith("REFORM-016");
        List<Problem> unknown = Reform.named("merger")
                .with(MergeCommunes.of(List.of("00001", "99999"), into(), OCTOBER))
                .applyTo(before)
                .problems();
        assertThat(unknown).extracting(Problem::code).containsExactly("REFORM-002");
    }
}
