package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.commune.LawFiles;
import org.commune4j.core.commune.LawOverride;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Problem;
import org.junit.jupiter.api.Test;

/** A host's tables with wrong, odd and contradictory cells: told at their place, or read, written and read back as the same. */
class HostileLawTablesTest {

    private static final LawBook LAW = LawBooks.vietnam();
    private static final int QUICK = 150;
    private static final int SECONDS = Integer.getInteger("fuzz.seconds", 0);
    private static final long SEED = Long.getLong("fuzz.seed", 19);
    private static final LocalDate DAY = LocalDate.of(2026, 8, 1);

    /** A line of every table that a host may write. */
    private static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("transitions.csv", lines("text,kind,fact,basis", "A/QĐ-UBND,FILED,,PRACTICE")),
            Map.entry(
                    "continuations.csv",
                    lines(
                            "text,place,from,to,openDossiersOnly,basis",
                            "A/QĐ-UBND,province:51,2027-03-01,,yes,PRACTICE")),
            Map.entry(
                    "instruments.csv",
                    lines("number,name,issuedOn,from", "A/QĐ-UBND,Quyết định A,2026-06-20,2026-07-01")),
            Map.entry(
                    "amendments.csv",
                    lines("instrument,amendedBy,from,contentRead", "A/QĐ-UBND,B/QĐ-UBND,2026-08-01,no")),
            Map.entry(
                    "procedures.csv",
                    lines(
                            "code,version,name,nameEn,field,place,from,to,like,levels,applicants,receivingBody,channels,basis,instrument,provision,status",
                            "1.013967,,,,,province:51,2026-07-01,,2026-06-30,,,,,LAW,A/QĐ-UBND,Art. 3,VERIFIED",
                            "1.900001,a,Xác nhận,Confirmation,LAND,province:51,2026-07-01,2027-07-01,,COMMUNE,CITIZEN,,ONLINE DIRECT,LAW,A/QĐ-UBND,Art. 5,VERIFIED")),
            Map.entry(
                    "limits.csv",
                    lines(
                            "code,version,facts,name,term,cutOff",
                            "1.900001,a,hard-area=yes,vùng khó khăn,9 working-days,",
                            "1.900001,a,,,5 working-days,c")),
            Map.entry("cut-offs.csv", lines("id,after,effect,basis", "c,15:00,RESULT_MOVES,UNSOURCED")),
            Map.entry(
                    "fees.csv",
                    lines(
                            "code,version,channel,kind,rates,currency,per,maximum,note",
                            "1.900001,a,DIRECT,AMOUNT,1:2000 3:1000,VND,tờ,5000,chú thích",
                            "1.900001,a,ONLINE,FREE,,,,,")),
            Map.entry(
                    "fee-reductions.csv",
                    lines(
                            "code,version,channel,id,share,from,to,basis",
                            "1.900001,a,DIRECT,r,0.5,2026-07-01,2027-01-01,UNSOURCED")),
            Map.entry(
                    "components.csv",
                    lines("code,version,id,name,required,form,originals,copies", "1.900001,a,d,Đơn,yes,M1,1,0")),
            Map.entry(
                    "steps.csv",
                    lines(
                            "code,version,id,name,level,unit,role,allotted",
                            "1.900001,a,s,Tiếp nhận,COMMUNE,ECONOMIC_DIVISION,SPECIALIST,4 working-hours")),
            Map.entry(
                    "supplements.csv",
                    lines(
                            "code,version,within,mostRequests,instrument,status",
                            "1.900001,a,3 working-days,1,A/QĐ-UBND,VERIFIED")),
            Map.entry("results.csv", lines("code,version,name,result", "1.900001,a,Giấy xác nhận,K1")),
            Map.entry(
                    "tasks.csv",
                    lines(
                            "units,code,name,field,level,kind,body,hoursPerYear,product,from,basis",
                            "COMMUNE WARD,T-1,Việc,LAND,COMMUNE,EXECUTE,,10,Báo cáo,2026-01-01,UNSOURCED")),
            Map.entry("parameters.csv", lines("key,type,unit,name", "own.figure,INTEGER,persons,số riêng")),
            Map.entry(
                    "parameter-values.csv",
                    lines(
                            "key,value,abolished,place,from,to,basis",
                            "own.figure,3,,,,,PRACTICE",
                            "staffing.vice-chairs.allotted,2,,commune:51:21400,2026-01-01,,PRACTICE",
                            "staffing.vice-chairs.orientation,,yes,province:51,2026-01-01,2027-01-01,PRACTICE")),
            Map.entry(
                    "pauses.csv",
                    lines(
                            "begin,end,place,body,name,basis",
                            "2026-09-10T13:00:00+07:00,2026-09-11T17:00:00+07:00,province:51,TTPVHCC,lũ lụt,UNSOURCED")),
            Map.entry("procedure-tasks.csv", lines("task,procedures,basis", "T-1,1.001193 1.000894,PRACTICE")),
            Map.entry("counting.csv", lines("choice,value,basis", "apologyLead,1 working-days,UNSOURCED")),
            Map.entry(
                    "notices.csv",
                    lines(
                            "occasion,day,worked,name,announcedOn,basis",
                            "2027/tet,2027-02-04,,Tết,2026-10-02,UNSOURCED",
                            "2027/tet,2027-02-05,,Tết,2026-10-02,UNSOURCED",
                            "2027/tet,2027-02-06,,Tết,2026-10-02,UNSOURCED",
                            "2027/tet,2027-02-07,,Tết,2026-10-02,UNSOURCED",
                            "2027/tet,2027-02-08,,Tết,2026-10-02,UNSOURCED",
                            ",2027-07-05,,Ngày của tỉnh,,UNSOURCED")),
            Map.entry(
                    "rules.csv",
                    lines("rule,strength,from,basis", "INC-004,OFF,2026-07-01,PRACTICE", "DEP-002,SHOULD,,PRACTICE")),
            Map.entry(
                    "words.csv", lines("family,code,name,sameAs", "FIELD,DAT_DAI,đất đai,LAND", "FIELD,RIENG,riêng,")));

    private static final List<String> NASTY = List.of(
            "",
            "x",
            "X",
            " ",
            "\u200b",
            "a\u200bb",
            "A\nB",
            "\ud800",
            "e\u0302",
            "\u0663",
            "+5",
            "-1",
            "1e999999999",
            "9e99",
            "0",
            "1.5",
            "2,5",
            "2026-02-30",
            "+12026-01-01",
            "-0001-01-01",
            "9999-12-31",
            "0000-01-01",
            "province:51",
            "commune:51:21400",
            "commune:51",
            "province:a:b",
            "LAW",
            "PRACTICE",
            "UNSOURCED",
            "INTEGRITY",
            "yes",
            "YES",
            "no",
            "=1+1",
            "\u202eabc",
            "1.01397",
            "1.001193",
            "3 working-days",
            "99999999999 years",
            "same-day",
            "hard-area=yes",
            "hard-area=yes hard-area=no",
            "=yes",
            "1:2000 1:3000",
            "0:5",
            "1:-5",
            "ONLINE ONLINE",
            "Art. 1",
            "Art. 99999999999",
            "Annex I",
            "OFF",
            "MUST",
            "KEEP",
            "24:00",
            "15:00",
            "A/B",
            "FIELD",
            "\"",
            "a;b",
            "\t",
            "\u0000",
            "NaN",
            "1/2",
            "null",
            "x".repeat(501),
            "x".repeat(5_000),
            "9".repeat(30),
            "DAT_DAI",
            "national",
            "001",
            "2027/tet");

    private static String lines(String... lines) {
        return String.join("\n", lines) + "\n";
    }

    private static List<List<String>> cells(String text) {
        return text.lines()
                .map(line -> (List<String>) new ArrayList<>(List.of(line.split(",", -1))))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String text(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                                .collect(Collectors.joining(","))
                        + "\n")
                .collect(Collectors.joining());
    }

    private static Map<String, String> broken(Random random) {
        Map<String, String> tables = new TreeMap<>(TABLES);
        List<String> names = List.copyOf(tables.keySet());
        for (int i = 0; i <= random.nextInt(2); i++) {
            String name = names.get(random.nextInt(names.size()));
            List<List<String>> rows = cells(String.valueOf(tables.get(name)));
            List<String> row = rows.get(random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(rows.size() - 1));
            if (random.nextInt(8) == 0) {
                rows.add(row);
            } else {
                row.set(random.nextInt(row.size()), NASTY.get(random.nextInt(NASTY.size())));
            }
            tables.put(name, text(rows));
        }
        return tables;
    }

    /** The quick run tries the same tables each time; {@code -Dfuzz.seconds=3600 -Dfuzz.seed=7} tries others for an hour. */
    @Test
    void whateverACellHoldsIsToldOrReadWrittenAndReadBack() {
        assertThat(LawFiles.read(TABLES, LAW).problems()).isEmpty();
        Random random = new Random(SEED);
        long begun = System.nanoTime();
        int tried = 0;
        int valid = 0;
        while (SECONDS == 0 ? tried < QUICK : (System.nanoTime() - begun) / 1_000_000_000L < SECONDS) {
            Map<String, String> tables = broken(random);
            tried++;
            Checked<LawBook> read = LawFiles.read(tables, LAW);
            for (Problem problem : read.problems()) {
                assertThat(problem.render(Locale.ENGLISH).replace("\\u{", ""))
                        .contains(".csv")
                        .doesNotContain("{");
            }
            if (read.isValid()) {
                valid++;
                LawBook book = read.orThrow();
                Checked<LawBook> again = LawFiles.read(LawFiles.write(book), LAW);
                assertThat(again.problems()).as("%s", tables).isEmpty();
                assertThat(book.diff(again.orThrow())).as("%s", tables).hasToString("");
                assertThat(again.orThrow().vocabulary()).isEqualTo(book.vocabulary());
                assertThat(LawFiles.write(book, DAY)).isNotEmpty();
                assertThat(book.overrides().toString()).isNotEmpty();
            }
        }
        if (SECONDS > 0) {
            System.out.printf("%d sets of tables, %d of them valid, seed %d%n", tried, valid, SEED);
        }
        assertThat(valid).as("enough is good enough to be used").isGreaterThan(tried / 20);
    }

    private static Checked<LawBook> read(String... namesAndTexts) {
        Map<String, String> texts = new TreeMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            texts.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return LawFiles.read(texts, LAW);
    }

    private static List<String> problems(String... namesAndTexts) {
        return read(namesAndTexts).problems().stream()
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList();
    }

    @Test
    void aFigureDeclaredAgainKeepsTheValuesOfTheLaw() {
        String declared = "key,type,unit\nstaffing.vice-chairs.orientation,DECIMAL,persons\n";
        LawBook same = read("parameters.csv", declared).orThrow();

        assertThat(same.parameters()).isEqualTo(LAW.parameters());
        LawBook own = read(
                        "parameters.csv",
                        declared,
                        "parameter-values.csv",
                        "key,value,place,basis\nstaffing.vice-chairs.orientation,1,province:51,PRACTICE\n")
                .orThrow();
        assertThat(own.parameters().get(Figures.VICE_CHAIRS_ORIENTATION).values())
                .containsAll(
                        LAW.parameters().get(Figures.VICE_CHAIRS_ORIENTATION).values())
                .hasSize(LAW.parameters()
                                .get(Figures.VICE_CHAIRS_ORIENTATION)
                                .values()
                                .size()
                        + 1);
    }

    @Test
    void aFigureThatNoRuleReadsIsListedAndAMisspeltOneTold() {
        assertThat(LAW.ruleCatalogue().unreadParameters())
                .extracting(parameter -> parameter.key().code())
                .doesNotContain(Figures.VICE_CHAIRS_ALLOTTED.code());
        LawBook own = read("parameters.csv", "key,type,unit\nown.figure,DECIMAL,persons\n")
                .orThrow();

        assertThat(own.ruleCatalogue().unreadParameters())
                .extracting(parameter -> parameter.key().code())
                .contains("own.figure");
        assertThat(read("parameters.csv", "key,type,unit\nstaffing.vice-chairs.alloted,DECIMAL,persons\n")
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.render(Locale.ENGLISH))
                        .contains("rules read: staffing.vice-chairs.allotted"));
    }

    @Test
    void casesOfALimitDoNotContradictEachOther() {
        String procedure = "code,name,field,basis\n9.000001,X,LAND,UNSOURCED\n";
        String head = "code,facts,name,term";

        assertThat(problems(
                        "procedures.csv",
                        procedure,
                        "limits.csv",
                        lines(head, "9.000001,hard-area=yes hard-area=no,a,3 working-days")))
                .containsExactly("LAWTABLE-011 /limits.csv/0/facts");
        assertThat(problems(
                        "procedures.csv",
                        procedure,
                        "limits.csv",
                        lines(
                                head,
                                "9.000001,certificate=no hard-area=yes,a,3 working-days",
                                "9.000001,hard-area=yes certificate=no,b,5 working-days")))
                .containsExactly("LAWTABLE-005 /limits.csv/1/facts");
    }

    @Test
    void wordsAndDaysOfItsOwnAreWrittenAndCompared() {
        LawBook own = read(
                        "words.csv",
                        TABLES.get("words.csv"),
                        "notices.csv",
                        "day,worked,name,basis\n2027-07-05,,Ngày của tỉnh,UNSOURCED\n2027-07-08,2027-07-10,,UNSOURCED\n",
                        "procedures.csv",
                        "code,name,field,basis\n9.000001,X,RIENG,UNSOURCED\n")
                .orThrow();

        assertThat(LAW.diff(own).toString().lines().toList())
                .contains("+ notices.csv 2027-07-05", "+ notices.csv 2027-07-08", "+ words.csv FIELD RIENG");
        assertThat(own.overrides())
                .filteredOn(override -> override.table().equals("notices.csv"))
                .extracting(LawOverride::what, LawOverride::place)
                .containsExactly(
                        tuple("2027-07-05", Jurisdiction.NATIONAL), tuple("2027-07-08", Jurisdiction.NATIONAL));
        LawBook again = LawFiles.read(LawFiles.write(own, DAY), LAW).orThrow();
        assertThat(again.calendar()).isEqualTo(own.calendar());
        assertThat(again.overrides()).isEqualTo(own.overrides());
    }
}
