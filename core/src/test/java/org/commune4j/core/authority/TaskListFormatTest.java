package org.commune4j.core.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.law.Field;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.Provision;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.QualificationField;
import org.commune4j.core.organisation.QualificationLevel;
import org.commune4j.core.organisation.RequiredQualification;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.problem.Imported;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.snapshot.World;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskListFormatTest {

    private static final TaskListFormat FORMAT = TaskListFormat.builder().build();

    private static final String ALL =
            "code,name,nameEn,field,level,body,post,kind,instrument,provision,status,periodicity,"
                    + "hoursPerYear,product,qualifications,source,from,to\n";
    private static final String SHORT = "code,name,field,level,kind\n";

    private static List<String> problems(Imported<TaskCatalogue> read) {
        return read.problems().stream()
                .map(problem -> problem.code() + " " + problem.pointer() + " "
                        + problem.position().orElseThrow())
                .toList();
    }

    @Test
    void readsEveryColumn() {
        Imported<TaskCatalogue> read = FORMAT.read(ALL
                + "T1,Cấp giấy,Issue a paper,LAND,COMMUNE,,CHAIR,DECIDE,1/TEST,Art. 2(3),REPORTED,MONTHLY,"
                + "12.50,Giấy,LAW:UNIVERSITY FINANCE,list,2025-07-01,2026-01-01\n"
                + "T2,Quyết định,,LAND,COMMUNE,COUNCIL,,DECIDE,2/TEST,,,,,,,,,\n");

        assertThat(read.problems()).isEmpty();
        assertThat(read.checked().orThrow().codes()).containsExactly("T1", "T2");
        assertThat(read.value().tasks())
                .containsExactly(
                        Task.builder()
                                .code("T1")
                                .name(LocalizedText.of("Cấp giấy", "Issue a paper"))
                                .field(Field.of("LAND"))
                                .competence(Competence.ofPost(AdministrativeLevel.COMMUNE, PostKind.of("CHAIR")))
                                .kind(TaskKind.DECIDE)
                                .legalBasis(LegalReference.of(
                                        Instrument.of("1/TEST"), Provision.ofClause("2", "3"), SourceStatus.REPORTED))
                                .periodicity(Periodicity.MONTHLY)
                                .hoursPerYear(new BigDecimal("12.5"))
                                .product(LocalizedText.ofVietnamese("Giấy"))
                                .addRequiredQualification(RequiredQualification.of(
                                        QualificationField.of("LAW"), QualificationLevel.UNIVERSITY))
                                .addRequiredQualification(RequiredQualification.of(QualificationField.of("FINANCE")))
                                .source("list")
                                .life(DateRange.of(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 1, 1)))
                                .build(),
                        Task.builder()
                                .code("T2")
                                .name(LocalizedText.ofVietnamese("Quyết định"))
                                .field(Field.of("LAND"))
                                .competence(Competence.ofBody(AdministrativeLevel.COMMUNE, UnitKind.of("COUNCIL")))
                                .kind(TaskKind.DECIDE)
                                .legalBasis(LegalReference.of(Instrument.of("2/TEST"), SourceStatus.UNVERIFIED))
                                .life(DateRange.ALWAYS)
                                .build());
    }

    @Test
    void readsAListInItsOwnWords() {
        TaskListFormat own = TaskListFormat.builder()
                .separator(';')
                .decimalPoint(',')
                .dates(DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT))
                .column(TaskColumn.CODE, "Mã")
                .column(TaskColumn.NAME, "Tên nhiệm vụ")
                .column(TaskColumn.LEVEL, "Cấp")
                .column(TaskColumn.HOURS_PER_YEAR, "Giờ")
                .words(TaskColumn.LEVEL, Map.of("Cấp xã", "COMMUNE"))
                .words(TaskColumn.FIELD, Map.of("Đất đai", "LAND"))
                .words(TaskColumn.KIND, Map.of("Quyết định", "DECIDE"))
                .ignoring("Ghi chú", "STT")
                .build();

        Imported<TaskCatalogue> read = own.read("\uFEFF" + """
                STT;Mã;Tên nhiệm vụ;Cấp;field;kind;Giờ;from;Ghi chú
                1;T1;"Giao đất; cho thuê đất,
                ""thu hồi"" đất";Cấp xã;Đất đai;Quyết định;1,5;1/7/2025;

                ;;;;;;;;
                2;T2; Khác ;COMMUNE;LAND;ADVISE;1.500;1/7/2025;x""".replace("\n", "\r\n"));

        assertThat(problems(read)).containsExactly("TASKLIST-012 /tasks/1/Giờ 6:33");
        assertThat(read.value().tasks()).singleElement().satisfies(task -> {
            assertThat(task.name()).isEqualTo(LocalizedText.ofVietnamese("Giao đất; cho thuê đất,\n\"thu hồi\" đất"));
            assertThat(task.competence()).isEqualTo(Competence.of(AdministrativeLevel.COMMUNE));
            assertThat(task.hoursPerYear()).contains(new BigDecimal("1.5"));
            assertThat(task.life()).isEqualTo(DateRange.from(World.JULY));
        });
        assertThat(own.read("Mã").problems().toString()).contains("Tên nhiệm vụ");
    }

    /** Each line is wrong in one way; the good ones around it are read. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ,n,,LAND,COMMUNE,,,DECIDE,,,,,,,,,,                | TASKLIST-006 /tasks/1/code 3:1
            T,,,LAND,COMMUNE,,,DECIDE,,,,,,,,,,                | TASKLIST-006 /tasks/1/name 3:3
            T,n,,land,COMMUNE,,,DECIDE,,,,,,,,,,               | TASKLIST-008 /tasks/1/field 3:6
            T,n,,LAND,WARD,,,DECIDE,,,,,,,,,,                  | TASKLIST-007 /tasks/1/level 3:11
            T,n,,LAND,COMMUNE,a b,,DECIDE,,,,,,,,,,            | TASKLIST-008 /tasks/1/body 3:19
            T,n,,LAND,COMMUNE,A,B,DECIDE,,,,,,,,,,             | TASKLIST-009 /tasks/1/post 3:21
            T,n,,LAND,COMMUNE,,,decide,,,,,,,,,,               | TASKLIST-007 /tasks/1/kind 3:21
            T,n,,LAND,COMMUNE,,,DECIDE,,Art. 1,,,,,,,,         | TASKLIST-010 /tasks/1/provision 3:29
            T,n,,LAND,COMMUNE,,,DECIDE,1/T,Điều 1,,,,,,,,      | TASKLIST-011 /tasks/1/provision 3:32
            T,n,,LAND,COMMUNE,,,DECIDE,1/T,,TRUE,,,,,,,        | TASKLIST-007 /tasks/1/status 3:33
            T,n,,LAND,COMMUNE,,,DECIDE,,,,OFTEN,,,,,,          | TASKLIST-007 /tasks/1/periodicity 3:31
            T,n,,LAND,COMMUNE,,,DECIDE,,,,,-1,,,,,             | TASKLIST-012 /tasks/1/hoursPerYear 3:32
            T,n,,LAND,COMMUNE,,,DECIDE,,,,,1e9,,,,,            | TASKLIST-012 /tasks/1/hoursPerYear 3:32
            T,n,,LAND,COMMUNE,,,DECIDE,,,,,,,LAW:MUCH,,,       | TASKLIST-007 /tasks/1/qualifications 3:34
            T,n,,LAND,COMMUNE,,,DECIDE,,,,,,,,,1/7/2025,       | TASKLIST-013 /tasks/1/from 3:36
            T,n,,LAND,COMMUNE,,,DECIDE,,,,,,,,,2025-07-02,2025-07-02 | TASKLIST-014 /tasks/1/to 3:47
            T,n,,LAND,COMMUNE,,,DECIDE                         | TASKLIST-005 /tasks/1 3:1
            T,"n"x,,LAND,COMMUNE,,,DECIDE,,,,,,,,,,            | TASKLIST-002 /tasks/1 3:3
            T,"n,,LAND,COMMUNE,,,DECIDE,,,,,,,,,,              | TASKLIST-002 /tasks/1 3:3
            A,n,,LAND,COMMUNE,,,DECIDE,,,,,,,,,2025-07-01,     | DUTY-001 /tasks/1/code 3:1
            """)
    void namesTheOneFaultOfALine(String line, String problem) {
        Imported<TaskCatalogue> read = FORMAT.read(
                ALL + "A,a,,LAND,COMMUNE,,,DECIDE,,,,,,,,,,\n" + line + "\nB,b,,LAND,COMMUNE,,,DECIDE,,,,,,,,,,\n");

        assertThat(problems(read)).containsExactly(problem);
        assertThat(read.value().tasks()).extracting(Task::code).containsExactly("A", "B");
        assertThat(read.checked().problems()).isEqualTo(read.problems());
        for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("vi"))) {
            assertThat(read.problems().get(0).render(locale)).doesNotContain("{", "TASKLIST-0 ");
        }
    }

    @Test
    void reportsEveryBadLineAndEveryFaultOfALine() {
        Imported<TaskCatalogue> read =
                FORMAT.read(SHORT + ",,,,\nT1,a,LAND,COMMUNE,DECIDE\nT2,b,land,WARD,decide\nT3\n,c,,,DECIDE\n");

        assertThat(problems(read))
                .containsExactly(
                        "TASKLIST-008 /tasks/1/field 4:6",
                        "TASKLIST-007 /tasks/1/level 4:11",
                        "TASKLIST-007 /tasks/1/kind 4:16",
                        "TASKLIST-005 /tasks/2 5:1",
                        "TASKLIST-006 /tasks/3/code 6:1",
                        "TASKLIST-006 /tasks/3/field 6:4",
                        "TASKLIST-006 /tasks/3/level 6:5");
        assertThat(read.value().tasks()).extracting(Task::code).containsExactly("T1");
        assertThat(read).hasToString("1 tasks, 7 problems");
    }

    @Test
    void readsNothingUnderAHeaderThatIsWrong() {
        assertThat(problems(FORMAT.read("code,name,name,Code,field,level\nT,n,n,x,LAND,COMMUNE\n")))
                .containsExactly("TASKLIST-001  1:1", "TASKLIST-003  1:11", "TASKLIST-004  1:16");
        assertThat(problems(FORMAT.read(""))).hasSize(5).allMatch(problem -> problem.equals("TASKLIST-001  1:1"));
        assertThat(FORMAT.read(SHORT).problems()).isEmpty();
    }

    /** Two that overlap with a third, which goes, are compared again with each other. */
    @Test
    void whatIsLeftFitsIntoOneCatalogue() {
        String start = "code,name,field,level,kind,from,to\n";
        String middle = ",n,LAND,COMMUNE,DECIDE,";
        Imported<TaskCatalogue> read = FORMAT.read(start
                + "T" + middle + "2025-01-02,2025-01-04\n"
                + "T" + middle + "2025-01-03,2025-01-06\n"
                + "T" + middle + "2025-01-01,2025-02-01\n"
                + "T" + middle + "2025-03-01,\n");

        assertThat(problems(read)).containsExactly("DUTY-001 /tasks/1/code 3:1", "DUTY-001 /tasks/2/code 4:1");
        assertThat(read.value().tasks()).hasSize(2);
    }

    @Test
    void readsOneRowFromElsewhere() {
        Pointer at = Pointer.ROOT.field("sheet").index(7);

        assertThat(FORMAT.readRow(
                                Map.of("code", "T", "name", "n", "field", "LAND", "level", "COMMUNE", "kind", "ADVISE"),
                                at)
                        .orThrow()
                        .life())
                .isEqualTo(DateRange.ALWAYS);
        assertThat(FORMAT.readRow(Map.of("code", "T"), at).problems())
                .extracting(problem -> problem.pointer().toString())
                .containsExactly("/sheet/7/name", "/sheet/7/field", "/sheet/7/level", "/sheet/7/kind");
    }

    @Test
    void refusesAFormatThatCannotBe() {
        assertThatThrownBy(() ->
                        TaskListFormat.builder().column(TaskColumn.CODE, "name").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'name'");
        assertThatThrownBy(() -> TaskListFormat.builder().separator('"')).hasMessageContaining("semicolon");
    }
}
