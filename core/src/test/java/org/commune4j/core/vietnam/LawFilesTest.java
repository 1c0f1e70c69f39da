package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.commune4j.core.commune.AdministrativeUnitKind;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.CommunePart;
import org.commune4j.core.commune.Completeness;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.commune.LawFiles;
import org.commune4j.core.commune.LawOverride;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCatalogue;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.rule.Outcome;
import org.commune4j.core.rule.ParameterValue;
import org.commune4j.core.rule.Parameters;
import org.commune4j.core.rule.Strength;
import org.commune4j.core.rule.Verdict;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.WordFamily;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("StringConcatToTextBlock") // tables read better line by line here
class LawFilesTest {

    private static final LawBook LAW = LawBooks.vietnam();
    private static final LocalDate JULY = LocalDate.of(2026, 7, 15);
    private static final Jurisdiction PROVINCE = Jurisdiction.ofProvince("51");
    private static final Jurisdiction COMMUNE = Jurisdiction.ofCommune("51", "21400");
    private static final ProcedureCode LAND = ProcedureCode.parse("1.013967");

    private final Map<String, String> texts =
            new HashMap<>(Map.of("instruments.csv", "number,name,from\nA/QĐ-UBND,Quyết định A/QĐ-UBND,2026-07-01\n"));

    private LawFilesTest with(String file, String text) {
        texts.put(file, text);
        return this;
    }

    private LawBook book() {
        Checked<LawBook> read = LawFiles.read(texts, LAW);
        assertThat(read.problems()).isEmpty();
        return read.orThrow();
    }

    private List<String> problems() {
        return LawFiles.read(texts, LAW).problems().stream()
                .map(problem -> problem.code() + " " + problem.pointer()
                        + problem.position().map(place -> " " + place).orElse(""))
                .toList();
    }

    @Test
    void aProvincesVersionGoesBeforeTheNationalOneInItsPlaceAlone() {
        LawBook own = with(
                        "procedures.csv",
                        "code,place,from,like,basis,instrument,provision,status\n"
                                + "1.013967,province:51,2026-07-01,2026-06-30,LAW,A/QĐ-UBND,Art. 3,VERIFIED\n")
                .with("limits.csv", "code,term,instrument,status\n1.013967,13 working-days,A/QĐ-UBND,VERIFIED\n")
                .book();

        Procedure here = own.procedures().get(LAND, JULY, COMMUNE);
        assertThat(here.timeLimit().cases()).extracting(one -> one.term()).containsExactly(Term.workingDays(13));
        assertThat(here.name())
                .isEqualTo(
                        LAW.procedures().get(LAND, JULY, Jurisdiction.NATIONAL).name());
        assertThat(here.fees()).isNotEmpty();
        assertThat(here.sourceStatus()).isEqualTo(SourceStatus.VERIFIED);
        assertThat(own.procedures().get(LAND, JULY, Jurisdiction.ofProvince("01")))
                .isEqualTo(LAW.procedures().get(LAND, JULY, COMMUNE));
        assertThat(own.procedures().get(LAND, JULY.withMonth(6), COMMUNE))
                .isEqualTo(LAW.procedures().get(LAND, JULY, COMMUNE));
        assertThat(own.overrides())
                .singleElement()
                .returns("procedures.csv", LawOverride::table)
                .returns("1.013967", LawOverride::what)
                .returns(PROVINCE, LawOverride::place);
    }

    @Test
    void aNationalVersionOfTheHostCutsTheOneItReplaces() {
        LawBook own = with(
                        "procedures.csv",
                        "code,from,to,like,basis\n1.013967,2026-07-01,2026-08-01,2026-06-30,UNSOURCED\n")
                .book();

        assertThat(own.procedures().versions(LAND)).hasSize(3);
        assertThat(own.procedures().get(LAND, JULY, COMMUNE).sourceStatus()).isEqualTo(SourceStatus.UNVERIFIED);
        assertThat(own.procedures().get(LAND, LocalDate.of(2026, 8, 1), COMMUNE).sourceStatus())
                .isEqualTo(SourceStatus.REPORTED);
    }

    @Test
    void numbersAllottedAndFiguresStandInTheirLayer() {
        LawBook own = with(
                        "parameter-values.csv",
                        "key,value,place,from,basis,instrument,status\n"
                                + "staffing.vice-chairs.allotted,3,commune:51:21400,2026-07-01,LAW,A/QĐ-UBND,VERIFIED\n"
                                + "service.early-share-target,0.5,province:51,2026-07-01,PRACTICE,,\n")
                .book();

        ParameterValue<?> allotted = own.parameters()
                .get(Figures.VICE_CHAIRS_ALLOTTED)
                .find(COMMUNE, JULY)
                .orElseThrow();
        assertThat(allotted.value())
                .hasValueSatisfying(value -> assertThat(value).hasToString("3"));
        assertThat(allotted.setByHost()).isTrue();
        assertThat(allotted.jurisdiction()).isEqualTo(COMMUNE);
        assertThat(own.parameters().get(Figures.VICE_CHAIRS_ALLOTTED).find(PROVINCE, JULY))
                .isEmpty();
        assertThat(own.overrides())
                .extracting(override -> override.what() + " " + override.place() + " "
                        + override.basis().kind())
                .containsExactly(
                        "staffing.vice-chairs.allotted commune:51:21400 LAW",
                        "service.early-share-target province:51 PRACTICE");
    }

    @Test
    void aRuleIsSwitchedOffSoftenedOrConfirmed() {
        LawBook own = with(
                        "rules.csv",
                        "rule,strength,from,basis,instrument,status\n"
                                + "INC-004,OFF,2026-07-01,PRACTICE,,\n"
                                + "POST-001,OFF,,LAW,A/QĐ-UBND,VERIFIED\n"
                                + "DEP-002,SHOULD,,LAW,A/QĐ-UBND,VERIFIED\n"
                                + "INC-001,KEEP,,LAW,A/QĐ-UBND,VERIFIED\n")
                .book();

        assertThat(own.communeRules().get("INC-004").validity().contains(JULY)).isFalse();
        assertThat(own.communeRules().get("INC-004").validity().contains(JULY.withMonth(6)))
                .isTrue();
        assertThat(own.communeRules().contains("POST-001")).isFalse();
        assertThat(own.communeRules().get("DEP-002").strength()).isEqualTo(Strength.SHOULD);
        assertThat(own.communeRules().get("INC-001").basis().reference().orElseThrow())
                .hasToString("A/QĐ-UBND (VERIFIED)");
        assertThat(own.overrides())
                .extracting(LawOverride::what)
                .containsExactly("INC-004=OFF 2026-07-01", "POST-001=OFF", "DEP-002=SHOULD", "INC-001=KEEP");
        assertThat(LAW.diff(own).toString())
                .contains("- rules POST-001", "~ rules DEP-002: strength MUST -> SHOULD", "~ rules INC-004: days ");
        LawBook again = LawFiles.read(LawFiles.write(own), LAW).orThrow();
        assertThat(again.overrides()).isEqualTo(own.overrides());
        assertThat(own.diff(again)).hasToString("");
        assertThat(LAW.diff(own).csv()).startsWith("table,line,column,before,after\n");
        assertThat(LAW.diff(LAW).isEmpty()).isTrue();
    }

    private static Commune bare(String province) {
        Commune.Builder commune = Commune.builder()
                .code("21400")
                .province(province)
                .name(LocalizedText.ofVietnamese("Mẫu"))
                .kind(AdministrativeUnitKind.COMMUNE)
                .life(DateRange.from(LocalDate.of(2025, 7, 1)))
                .asOf(JULY);
        for (CommunePart part : CommunePart.values()) {
            commune.completeness(part, Completeness.ofComplete(JULY.plusYears(1)));
        }
        return commune.build();
    }

    private static List<Outcome> outcomes(LawBook law, String province, LocalDate day, String rule) {
        return law.evaluate(bare(province), day).ofRule(rule).stream()
                .map(Verdict::outcome)
                .distinct()
                .toList();
    }

    @Test
    void aRuleIsSwitchedOffInOnePlaceFromADayOn() {
        String rule = LAW.evaluate(bare("51"), JULY).breaches().stream()
                .findFirst()
                .orElseThrow()
                .rule()
                .code();
        LawBook own = with(
                        "rules.csv",
                        "rule,strength,place,from,basis,instrument,provision,status\n"
                                + rule + ",OFF,province:51,2026-07-10,LAW,A/QĐ-UBND,Art. 3,VERIFIED\n"
                                + rule + ",OFF,commune:52:21400,,PRACTICE,,,\n")
                .book();
        LocalDate before = LocalDate.of(2026, 7, 9);

        assertThat(outcomes(own, "51", before, rule)).containsExactly(Outcome.BREACHED);
        assertThat(outcomes(own, "51", JULY, rule)).containsExactly(Outcome.NOT_APPLICABLE);
        assertThat(outcomes(own, "52", before, rule)).containsExactly(Outcome.NOT_APPLICABLE);
        assertThat(outcomes(own, "01", JULY, rule)).containsExactly(Outcome.BREACHED);
        assertThat(own.evaluate(bare("51"), JULY)
                        .ofRule(rule)
                        .get(0)
                        .explanation()
                        .render(Locale.ENGLISH))
                .contains("not applied in", "A/QĐ-UBND");
        assertThat(own.evaluateOver(bare("51"), DateRange.of(before.minusDays(3), JULY))
                        .changes())
                .containsOnlyKeys(before.plusDays(1));

        assertThat(own.overrides())
                .extracting(LawOverride::toString)
                .containsExactly(
                        "rules.csv: " + rule + "=OFF 2026-07-10 in province:51",
                        "rules.csv: " + rule + "=OFF in commune:52:21400");
        assertThat(own.edition().contentHash()).isNotEqualTo(LAW.edition().contentHash());
        assertThat(LAW.diff(own).toString()).contains("~ rules " + rule + ": exemptions", "province:51");
        assertThat(own.ruleCatalogue().markdown(List.of(Locale.ENGLISH))).contains("not applied");
        LawBook again = LawFiles.read(LawFiles.write(own), LAW).orThrow();
        assertThat(own.diff(again)).hasToString("");
        assertThat(again.edition().contentHash()).isEqualTo(own.edition().contentHash());
    }

    @Test
    void theNoticeOfTheNextYearSettlesItsOccasions() {
        LawBook own = with(
                        "notices.csv",
                        "occasion,day,name,announcedOn,basis,instrument,status\n"
                                + IntStream.rangeClosed(4, 8)
                                        .mapToObj(day -> "2027/tet,2027-02-0" + day
                                                + ",Tết Nguyên đán,2026-10-02,LAW,A/QĐ-UBND,REPORTED\n")
                                        .reduce("", String::concat))
                .book();

        assertThat(LAW.calendar().findDecision("2027/tet").orElseThrow().reference())
                .hasValueSatisfying(norm -> assertThat(norm).hasToString("10065/VPCP-KGVX (REPORTED)"));
        LocalDate first = LocalDate.of(2027, 2, 4);
        assertThat(own.calendar().isWorkingDay(first)).isFalse();
        assertThat(own.calendar().isWorkingDay(LocalDate.of(2027, 2, 3))).isTrue();
        assertThat(own.calendar().findDecision("2027/tet").orElseThrow().reference())
                .hasValueSatisfying(norm -> assertThat(norm).hasToString("A/QĐ-UBND (REPORTED)"));
        with("notices.csv", "occasion,day,name,basis\n2027/new-year,2027-01-04,Nghỉ,UNSOURCED\n");
        assertThat(problems()).containsExactly("CALENDAR-009 /notices.csv/0 2:1");
    }

    @Test
    void caseH3ANoticeThatIsNotTheStatutesIsToldAtItsLine() {
        String tet = "2028/tet,2028-01-%02d,,Tết,UNSOURCED\n";
        with(
                "notices.csv",
                "occasion,day,worked,name,basis\n"
                        + ",2028-03-01,,Ngày của tỉnh,UNSOURCED\n"
                        + ",2028-09-02,,Quốc khánh,UNSOURCED\n"
                        + tet.formatted(25)
                        + tet.formatted(26)
                        + "2028/national-day,2029-09-01,,Quốc khánh,UNSOURCED\n"
                        + tet.formatted(27)
                        + "2028/swap-05-02,2028-05-02,,Nghỉ,UNSOURCED\n");
        assertThat(problems())
                .containsExactlyInAnyOrder(
                        "CALENDAR-004 /notices.csv/1 3:1",
                        "CALENDAR-012 /notices.csv/2 4:1",
                        "CALENDAR-013 /notices.csv/4 6:1",
                        "CALENDAR-009 /notices.csv/6 8:1");
    }

    @Test
    void aDefaultOfCountingIsConfirmed() {
        assertThat(LAW.lateHandling().apologyLead().reference()).isEmpty();
        LawBook own = with(
                        "counting.csv",
                        "choice,value,basis,instrument,provision,status\n"
                                + "apologyLead,1 working-days,LAW,A/QĐ-UBND,Art. 9,VERIFIED\n")
                .book();

        assertThat(own.lateHandling().apologyLead().reference()).isPresent();
        assertThat(own.countingPolicy()).isEqualTo(LAW.countingPolicy());
        assertThat(own.overrides()).extracting(LawOverride::what).containsExactly("apologyLead");
    }

    @Test
    void tasksOfTheHostStandBeforeThoseOfTheLaw() {
        LawBook own = with(
                        "tasks.csv",
                        "units,code,name,field,level,kind,instrument,status,basis\n"
                                + "COMMUNE WARD,OWN-1,Nhiệm vụ riêng,OFFICE,COMMUNE,EXECUTE,A/QĐ-UBND,VERIFIED,LAW\n")
                .book();

        assertThat(own.tasks().values())
                .filteredOn(tasks -> tasks.contains("OWN-1"))
                .hasSize(2);
        assertThat(own.tasks().values()).allMatch(tasks -> tasks.contains("ADV-OFFICE"));
    }

    @Test
    void h9TwoHundredProceduresOfAProvinceNeedNoJava() {
        StringBuilder procedures = new StringBuilder("code,name,field,place,levels,basis,instrument,status\n");
        StringBuilder limits = new StringBuilder("code,term,instrument,status\n");
        for (int i = 0; i < 200; i++) {
            String code = String.format(Locale.ROOT, "9.%06d", i);
            procedures
                    .append(code)
                    .append(",Thủ tục ")
                    .append(i)
                    .append(",HEALTH_CARE,province:51,COMMUNE,LAW,A/QĐ-UBND,VERIFIED\n");
            limits.append(code).append(',').append(1 + i % 30).append(" working-days,A/QĐ-UBND,VERIFIED\n");
        }
        with("procedures.csv", procedures.toString())
                .with("limits.csv", limits.toString())
                .with("words.csv", "family,code,name,nameEn\nFIELD,HEALTH_CARE,chăm sóc sức khỏe,health care\n");

        LawBook own = book();
        assertThat(own.procedures().on(JULY, COMMUNE))
                .hasSize(LAW.procedures().on(JULY, COMMUNE).size() + 200);
        assertThat(own.vocabulary().nameOf(WordFamily.FIELD, "HEALTH_CARE").render(Locale.ENGLISH))
                .isEqualTo("health care");

        with(
                "procedures.csv",
                procedures.toString().replace("9.000007,", "abc,").replace("Thủ tục 9,", ","));
        assertThat(problems())
                .contains("TABLE-008 /procedures.csv/7/code 9:1", "TABLE-006 /procedures.csv/9/name 11:10")
                .hasSize(2);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            law.csv | x | LAWTABLE-013 /law.csv
            parameter-values.csv | key,value,basis;staffing.vice-chairs.allotted,3,LAW | LAWTABLE-001 /parameter-values.csv/0/instrument 2:1; LAWTABLE-001 /parameter-values.csv/0/status 2:1
            parameter-values.csv | key,value,basis;staffing.vice-chairs.allotted,3,INTEGRITY | TABLE-007 /parameter-values.csv/0/basis 2:33
            parameter-values.csv | key,value,basis,status;staffing.vice-chairs.allotted,3,PRACTICE,VERIFIED | LAWTABLE-002 /parameter-values.csv/0/status 2:42
            parameter-values.csv | key,value,basis,instrument,status;staffing.vice-chairs.allotted,3,LAW,B/QĐ,VERIFIED | LAWTABLE-003 /parameter-values.csv/0/instrument 2:37
            parameter-values.csv | key,value,basis;vice-chairs,3,PRACTICE | LAWTABLE-012 /parameter-values.csv/0/key 2:1
            parameter-values.csv | key,value,basis;staffing.vice-chairs.allotted,three,PRACTICE | TABLE-008 /parameter-values.csv/0/value 2:31
            parameter-values.csv | key,value,basis;staffing.vice-chairs.allotted,-3,PRACTICE | TABLE-008 /parameter-values.csv/0/value 2:31
            parameter-values.csv | key,value,basis;staffing.vice-chairs.allotted,1e999999999,PRACTICE | TABLE-008 /parameter-values.csv/0/value 2:31
            parameter-values.csv | key,value,basis;service.early-share-target,50,PRACTICE | TABLE-008 /parameter-values.csv/0/value 2:28
            parameter-values.csv | key,value,from,basis;staffing.vice-chairs.allotted,3,+12026-02-03,PRACTICE | TABLE-008 /parameter-values.csv/0/from 2:33
            parameters.csv | key,type,unit;staffing.vice-chairs.allotted,TEXT,persons | LAWTABLE-014 /parameters.csv/0/type 2:31
            parameters.csv | key,type,unit;staffing.vice-chairs.allotted,DECIMAL,posts | LAWTABLE-014 /parameters.csv/0/unit 2:39
            parameters.csv | key,type,unit;staffing.vice-chairs.alloted,DECIMAL,persons | LAWTABLE-015 /parameters.csv/0/key 2:1
            parameter-values.csv | key,value,basis;staffing.vice-chairs.allotted,,PRACTICE | LAWTABLE-009 /parameter-values.csv/0/value 2:31
            parameter-values.csv | key,value,basis;staffing.vice-chairs.allotted,3,PRACTICE;staffing.vice-chairs.allotted,4,PRACTICE | LAWTABLE-008 /parameter-values.csv/1/from 3:1
            parameter-values.csv | key,value,from,to,basis;staffing.vice-chairs.allotted,3,2026-07-01,2026-07-01,PRACTICE | LAWTABLE-006 /parameter-values.csv/0/to 2:44
            limits.csv | code,term;1.013967,3 working-days | LAWTABLE-004 /limits.csv/0/code 2:1
            limits.csv | code,term;1.013967,soon | LAWTABLE-004 /limits.csv/0/code 2:1; TABLE-008 /limits.csv/0/term 2:10
            procedures.csv | code,basis;1.013967,UNSOURCED | TABLE-006 /procedures.csv/0/name 2:1; TABLE-006 /procedures.csv/0/field 2:1
            procedures.csv | code,like,basis;9.999999,2026-01-01,UNSOURCED | LAWTABLE-007 /procedures.csv/0/like 2:10
            procedures.csv | code,like,basis;1.013967,2026-01-01,UNSOURCED;1.013967,2026-01-01,UNSOURCED | LAWTABLE-005 /procedures.csv/1/code 3:1
            procedures.csv | code,version,like,basis;1.013967,a,2026-01-01,UNSOURCED;1.013967,b,2026-01-01,UNSOURCED | CATALOGUE-001 /procedures.csv/1/from 3:1
            procedures.csv | code,like,onlineRestriction,basis;1.013967,2026-01-01,PRESENCE_REQUIRED,UNSOURCED | LAWTABLE-010 /procedures.csv/0/onlineRestriction 2:21
            rules.csv | rule,strength,basis;POST-999,OFF,PRACTICE | LAWTABLE-012 /rules.csv/0/rule 2:1
            rules.csv | rule,strength,basis;CON-002,SHOULD,PRACTICE | LAWTABLE-018 /rules.csv/0/strength 2:9
            rules.csv | rule,strength,place,basis;DEP-002,SHOULD,province:51,PRACTICE | LAWTABLE-010 /rules.csv/0/place 2:16
            rules.csv | rule,strength,place,basis;DEP-002,OFF,province:51,PRACTICE;DEP-002,OFF,province:51,PRACTICE | LAWTABLE-005 /rules.csv/1/rule 3:1
            rules.csv | rule,strength,from,basis;DEP-002,SHOULD,2026-01-01,PRACTICE | LAWTABLE-010 /rules.csv/0/from 2:16
            procedures.csv | code,like,receivingBody,basis;1.013978,2026-01-01,COMMUNE_POLIC,UNSOURCED | LAWTABLE-012 /procedures.csv/0/receivingBody 2:21
            counting.csv | choice,value,basis;maximumReappointments,٣,UNSOURCED | TABLE-008 /counting.csv/0/value 2:23
            notices.csv | occasion,day,worked,announcedOn,basis;2026/national-day,2026-08-31,2026-08-22,2026-01-01,UNSOURCED;2026/national-day,2026-09-01,2026-08-29,2026-02-01,UNSOURCED | CALENDAR-012 /notices.csv/0 2:1; LAWTABLE-016 /notices.csv/1/announcedOn 3:41
            notices.csv | occasion,day,name,basis;2027/tet,2027-02-04,Tết,UNSOURCED;2027/tet,,,UNSOURCED | CALENDAR-012 /notices.csv/0 2:1; LAWTABLE-017 /notices.csv/1/day 3:10
            notices.csv | day,name,basis;2027-07-05,Nghỉ,UNSOURCED;2127-07-05,Nghỉ,UNSOURCED | CALENDAR-005 /notices.csv/1 3:1
            counting.csv | choice,value,basis;dueTime,NOON,UNSOURCED | TABLE-008 /counting.csv/0/value 2:9
            procedures.csv | code,name,field,basis;9.000001,X,LADN,UNSOURCED | VOCABULARY-001 /procedures.csv/0/field 2:12
            words.csv | family,code,name;FIELD,LAND,đất | VOCABULARY-002 /words.csv/0/code 2:7
            notices.csv | occasion,day,basis;2027/tet,2027-02-04,UNSOURCED | LAWTABLE-009 /notices.csv/0/name 2:1
            tasks.csv | code,name,field,level,kind,basis;X,Y,OFFICE,COMMUNE,DREAM,UNSOURCED | TASKLIST-007 /tasks.csv/0/kind 2:20
            """)
    void tellsWhatIsWrongWithFileLineAndColumn(String file, String text, String expected) {
        with(file, text.replace(';', '\n') + "\n");

        assertThat(problems()).containsExactlyInAnyOrder(expected.split("; "));
        assertThat(LawFiles.read(texts, LAW).problems()).allSatisfy(problem -> {
            for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("vi"))) {
                assertThat(problem.render(language)).contains(file).doesNotContain("{", "LAWTABLE-0(");
            }
        });
    }

    @Test
    void whatIsWrittenReadsBackAsTheSameLaw() {
        Map<String, String> written = LawFiles.write(LAW);
        LawBook bare = LAW.toBuilder()
                .instruments(List.of())
                .procedures(ProcedureCatalogue.empty())
                .parameters(Parameters.empty())
                .tasks(Map.of())
                .build();

        LawBook again = LawFiles.read(written, LAW).orThrow();
        assertThat(again.overrides()).isEmpty();
        assertThat(again.parameters()).isEqualTo(LAW.parameters());
        assertThat(LAW.diff(again)).hasToString("");
        LawBook fresh = LawFiles.read(written, bare).orThrow();
        assertThat(fresh.procedures()).isEqualTo(LAW.procedures());
        assertThat(fresh.parameters()).isEqualTo(LAW.parameters());
        assertThat(fresh.countingPolicy()).isEqualTo(LAW.countingPolicy());
        assertThat(fresh.instruments()).containsAll(LAW.instruments());
        LAW.tasks()
                .forEach((kind, tasks) ->
                        assertThat(fresh.tasksOf(kind).tasks()).containsExactlyInAnyOrderElementsOf(tasks.tasks()));
        assertThat(fresh.calendar().swaps()).isEqualTo(LAW.calendar().swaps());
        assertThat(fresh.calendar().holidays()).isEqualTo(LAW.calendar().holidays());
    }

    @Test
    void theLawOfADayHoldsWhatHoldsOnItAndReadsBack() {
        LawBook own = with(
                        "procedures.csv",
                        "code,place,from,to,like,basis,instrument,provision,status\n"
                                + "1.013967,province:51,2026-07-01,2026-10-01,2026-06-30,LAW,A/QĐ-UBND,Art. 3,VERIFIED\n")
                .with("rules.csv", "rule,strength,basis\nINC-004,OFF,PRACTICE\n")
                .book();

        Map<String, String> july = LawFiles.write(own, JULY);
        Map<String, String> october = LawFiles.write(own, LocalDate.of(2026, 10, 1));
        assertThat(july.get("procedures.csv")).contains("province:51");
        assertThat(october.get("procedures.csv")).doesNotContain("province:51");
        assertThat(october.get("parameter-values.csv")).doesNotContain("vice-chairs.orientation");
        LawBook again = LawFiles.read(july, LAW).orThrow();
        assertThat(again.procedures().on(JULY, COMMUNE))
                .containsExactlyInAnyOrderElementsOf(own.procedures().on(JULY, COMMUNE));
        assertThat(again.communeRules().contains("INC-004")).isFalse();
        assertThat(again.overrides())
                .contains(new LawOverride("rules.csv", "INC-004=OFF", Jurisdiction.NATIONAL, Basis.PRACTICE));
    }
}
