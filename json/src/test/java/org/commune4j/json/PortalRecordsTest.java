package org.commune4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.deadline.CaseFacts;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.deadline.LimitSelection;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.law.Word;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Imported;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.procedure.DossierComponent;
import org.commune4j.core.procedure.OnlineLevel;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureResult;
import org.commune4j.core.text.WordFamily;
import org.commune4j.core.vietnam.LawBooks;
import org.commune4j.core.vietnam.LimitFacts;
import org.commune4j.core.vietnam.PortalEntry;
import org.commune4j.core.vietnam.PortalImport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Case L10: records of the National Public Service Portal as it has served them since 2026. */
class PortalRecordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 18);
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Set<String> OF_LIMITS =
            Set.of("PORTAL-006", "PORTAL-007", "PORTAL-008", "PORTAL-009", "PORTAL-013", "PORTAL-018", "PORTAL-022");

    /** The provinces that published some of the records. Their places are made up: the records do not say them. */
    private static final List<String> PUBLISHERS =
            List.of("H05", "H15", "H17", "H20", "H21", "H24", "H35", "H37", "H38", "H56");

    private static Path records() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path candidate = folder.resolveSibling("shared").resolve("data/portal-2026/ward_records_even.ndjson.gz");
            if (Files.exists(candidate)) {
                return candidate;
            }
        }
        return Path.of("no such file");
    }

    private static List<Checked<PortalEntry>> entries() throws IOException {
        Path file = records();
        Assumptions.assumeTrue(Files.exists(file), "skipped: no ../shared/data/portal-2026 beside the checkout");
        try (InputStream stream = new GZIPInputStream(Files.newInputStream(file))) {
            return CommuneJson.strict().readPortal(stream).toList();
        }
    }

    private static Jurisdiction place(String publisher) {
        return Jurisdiction.ofProvince("9" + publisher.substring(1));
    }

    private static @Nullable PortalImport all;

    /** Reads the records once. */
    private static PortalImport imported() throws IOException {
        PortalImport known = all;
        if (known == null) {
            known = importAll();
            all = known;
        }
        return known;
    }

    private static PortalImport importAll() throws IOException {
        PortalImport.Builder builder = PortalImport.builder(LawBooks.vietnam(), DAY);
        PUBLISHERS.forEach(publisher -> builder.place(publisher, place(publisher)));
        return builder.addAll(entries()).build();
    }

    private static PortalImport read(String... lines) {
        InputStream stream = new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        return PortalImport.builder(LawBooks.vietnam(), DAY)
                .addAll(CommuneJson.strict().readPortal(stream).toList())
                .build();
    }

    // ---------------------------------------------------------------- records read by a person

    /**
     * Read off the records by a person, not off what the library makes of them. A line is: code; D where the limit is determined;
     * the limits ("hard" the one for areas of hardship; of a doubtful one every candidate); the doubts about the limit; what is
     * known of the fee through each channel; the number of papers, results, texts, kinds of applicants; the level that decides;
     * FULL where it is a full-process online service.
     */
    private static final String READ = """
            1.000080;-;12w;006 013;ONLINE=LOCAL POSTAL=LOCAL DIRECT=LOCAL;28;1;16;2;COMMUNE;-
            1.000110;-;1w;006 013;ONLINE=LOCAL POSTAL=LOCAL DIRECT=LOCAL;34;1;15;1;COMMUNE;-
            1.000656;-;5w 2d 1d;006 013 018;ONLINE=LOCAL POSTAL=LOCAL DIRECT=LOCAL;27;1;15;1;COMMUNE;-
            1.000894;-;1w 1d;006 013 018;ONLINE=FREE POSTAL=FREE DIRECT=FREE;23;1;16;1;COMMUNE;-
            1.001022;-;;006;ONLINE=LOCAL POSTAL=LOCAL DIRECT=LOCAL;27;1;16;1;COMMUNE;-
            1.004194;D;3w;;ONLINE=UNCLEAR DIRECT=UNCLEAR;9;4;11;4;COMMUNE;FULL
            1.004222;D;7w;;ONLINE=10000 DIRECT=UNCLEAR;18;4;11;2;COMMUNE;-
            1.004746;-;25d;006 013;ONLINE=LOCAL POSTAL=LOCAL DIRECT=LOCAL;10;1;15;1;COMMUNE;-
            1.004884;-;5w;006 013;ONLINE=LOCAL POSTAL=LOCAL DIRECT=LOCAL;16;1;16;1;COMMUNE;-
            1.009122;-;15d 10d;009 018;DIRECT=UNCLEAR ONLINE=UNCLEAR POSTAL=UNCLEAR;22;1;13;2;COMMUNE;-
            1.010028;D;2w;;ONLINE POSTAL DIRECT;2;3;8;5;COMMUNE;FULL
            1.010038;D;5w;;DIRECT=UNCLEAR ONLINE=UNCLEAR;4;4;9;3;COMMUNE;-
            1.010040;-;5w 30w 30d;008 009 013;ONLINE DIRECT;3;3;8;1;COMMUNE;-
            1.013226;-;9d 9w 20d;008 013;ONLINE=LOCAL POSTAL=LOCAL DIRECT=LOCAL;23;1;8;5;-;-
            1.013228;D;5w;;ONLINE=LOCAL POSTAL=LOCAL DIRECT=LOCAL;2;1;7;5;-;-
            1.013234;D;40d;;DIRECT=ELSEWHERE;9;1;6;2;-;-
            1.013314;D;2w;;ONLINE=FREE POSTAL=FREE DIRECT=FREE;1;1;4;1;-;-
            1.013316;D;20d;;DIRECT=UNCLEAR ONLINE=UNCLEAR;7;1;2;3;-;-
            1.014792;D;15w;;DIRECT ONLINE POSTAL;1;1;3;2;-;FULL
            1.115320;D;8w hard 18w;;DIRECT ONLINE POSTAL;4;1;8;8;-;-
            1.115324;-;15w 15d 14w;008 013 018;DIRECT ONLINE POSTAL;10;2;8;8;-;-
            1.115330;-;7.5w;008;DIRECT ONLINE POSTAL;4;1;8;8;-;-
            1.115334;-;20w;008;DIRECT ONLINE POSTAL;15;2;8;4;-;-
            1.115354;D;7.5w hard 17.5w;022;DIRECT=UNCLEAR ONLINE=UNCLEAR POSTAL=UNCLEAR;35;2;17;8;-;-
            1.115372;-;45d 35d;008 013;DIRECT ONLINE POSTAL;2;1;6;2;COMMUNE;-
            1.115448;D;35d hard 45d;;DIRECT=ELSEWHERE ONLINE=ELSEWHERE POSTAL=ELSEWHERE;1;1;0;4;COMMUNE;-
            1.115454;D;30w hard 38w;022;DIRECT=ELSEWHERE ONLINE=ELSEWHERE POSTAL=ELSEWHERE;1;1;0;3;COMMUNE;-
            1.115504;D;5w;;DIRECT=ELSEWHERE ONLINE=ELSEWHERE POSTAL=ELSEWHERE;4;2;13;8;COMMUNE;-
            1.115518;D;17w hard 20w;022;DIRECT=ELSEWHERE ONLINE=ELSEWHERE POSTAL=ELSEWHERE;4;1;13;1;COMMUNE;-
            1.115536;D;10w hard 30w;022;DIRECT=ELSEWHERE ONLINE=ELSEWHERE POSTAL=ELSEWHERE;4;1;13;1;COMMUNE;-
            1.115564;D;7w hard 17w;;DIRECT POSTAL ONLINE;0;1;8;3;-;-
            1.115566;-;20w 30w 8w 18w;009;DIRECT POSTAL ONLINE;0;1;8;3;-;-
            1.115570;-;23w 10d;008 009;DIRECT POSTAL ONLINE;0;2;7;3;PROVINCE;-
            1.115588;D;10w hard 20w;;DIRECT ONLINE POSTAL;0;1;7;3;COMMUNE;-
            1.115620;-;8.5w;008;DIRECT=ELSEWHERE ONLINE=ELSEWHERE POSTAL=ELSEWHERE;18;2;8;1;PROVINCE;-
            1.115682;-;15w;008;DIRECT ONLINE POSTAL;3;2;7;1;COMMUNE;-
            1.115684;D;35d;;ONLINE=ELSEWHERE POSTAL=ELSEWHERE DIRECT=ELSEWHERE;1;2;11;1;COMMUNE;-
            1.115688;-;17w 20w;008 009 013;DIRECT=ELSEWHERE ONLINE=ELSEWHERE POSTAL=ELSEWHERE;8;2;8;1;COMMUNE;-
            1.115738;-;10w;008;DIRECT=LOCAL ONLINE=LOCAL POSTAL=LOCAL;4;1;4;1;COMMUNE;FULL
            1.115742;D;15d;;DIRECT=LOCAL ONLINE=LOCAL POSTAL=LOCAL;10;2;12;1;COMMUNE;FULL
            1.115748;D;20w;;DIRECT=LOCAL ONLINE=LOCAL POSTAL=LOCAL;16;1;6;1;COMMUNE;FULL
            1.115754;D;11w hard 16w;;DIRECT ONLINE POSTAL;2;2;7;1;-;-
            1.115756;D;14w hard 21w;022;DIRECT=UNCLEAR ONLINE=UNCLEAR POSTAL=UNCLEAR;3;1;10;1;-;-
            1.115764;-;12w 17w;008 009 013;DIRECT=UNCLEAR ONLINE=UNCLEAR POSTAL=UNCLEAR;1;1;11;3;-;-
            2.000756;D;2w;;ONLINE=LOCAL POSTAL=LOCAL DIRECT=LOCAL;25;1;16;3;-;-
            2.000986;-;20d 20w;008;DIRECT=UNCLEAR;5;4;15;2;-;-
            2.002516;-;1w;006 013;ONLINE=8000 POSTAL=8000 DIRECT=8000;25;1;15;2;-;-
            3.000322;-;3w;006 013;ONLINE=UNCLEAR POSTAL=UNCLEAR DIRECT=LOCAL;25;1;17;3;COMMUNE;-
            3.000536;-;15w 7d;013 018;DIRECT ONLINE POSTAL;6;1;1;3;COMMUNE;-
            3.000610;D;5w;;DIRECT ONLINE POSTAL;4;1;4;1;-;-
            """;

    /**
     * Records whose limit is certain in ordinary areas alone: where it counts working days, areas of hardship have "10 ngày" more. Read
     * off the records by a person.
     */
    private static final Set<String> ORDINARY_ALONE =
            Set.of("1.115682", "1.115686", "1.115690", "1.115692", "1.115738");

    private static String shown(PortalImport.Row row) {
        Procedure procedure = row.procedure().orElseThrow();
        String doubts = row.doubts().stream()
                .map(Problem::code)
                .filter(OF_LIMITS::contains)
                .map(code -> code.substring("PORTAL-".length()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
        return String.join(
                ";",
                row.code(),
                row.limitDetermined() ? "D" : "-",
                procedure.timeLimit().cases().stream()
                        .map(PortalRecordsTest::shown)
                        .collect(Collectors.joining(" ")),
                doubts,
                procedure.channels().stream()
                        .map(channel -> channel + fee(procedure, channel))
                        .collect(Collectors.joining(" ")),
                String.valueOf(procedure.components().size()),
                String.valueOf(procedure.results().size()),
                String.valueOf(procedure.legalBases().size()),
                String.valueOf(procedure.applicants().size()),
                procedure.decidedAt().map(AdministrativeLevel::name).orElse("-"),
                procedure.onlineLevel().map(OnlineLevel::name).orElse("-"));
    }

    private static String shown(LimitCase limit) {
        Term term = limit.term();
        String amount = term.amount().toPlainString() + (term.unit() == Term.TermUnit.WORKING_DAYS ? "w" : "d");
        return Boolean.TRUE.equals(limit.when().get(LimitFacts.HARD_AREA)) ? "hard " + amount : amount;
    }

    private static String fee(Procedure procedure, Channel channel) {
        return procedure
                .findFee(channel)
                .map(fee -> switch (fee.kind()) {
                    case AMOUNT -> fee.rates().get(0).amount().toPlainString();
                    case SET_LOCALLY -> "LOCAL";
                    case SET_ELSEWHERE -> "ELSEWHERE";
                    default -> fee.kind().name();
                })
                .map(fee -> "=" + fee)
                .orElse("");
    }

    @Test
    @DisplayName("L10: fifty records of all kinds give what a person reads in them")
    void l10GivesWhatAPersonReads() throws IOException {
        Map<String, PortalImport.Row> rows =
                imported().rows().stream().collect(Collectors.toMap(PortalImport.Row::code, row -> row));
        List<String> expected = READ.lines().toList();

        assertThat(expected).hasSizeGreaterThanOrEqualTo(40);
        assertThat(expected.stream()
                        .map(line -> shown(rows.get(line.substring(0, line.indexOf(';')))))
                        .toList())
                .containsExactlyElementsOf(expected);
    }

    @Test
    @DisplayName(
            "L10: all 111 records are read, most limits are determined, every other has a doubt that names both sides")
    void l10ReadsAllRecords() throws IOException {
        Imported<List<Procedure>> procedures = imported().procedures();

        assertThat(procedures.value()).hasSize(111);
        assertThat(procedures.leftOut()).isEmpty();
        for (PortalImport.Row row : imported().rows()) {
            Set<String> codes = row.doubts().stream()
                    .map(Problem::code)
                    .filter(OF_LIMITS::contains)
                    .collect(Collectors.toSet());
            codes.remove("PORTAL-022");
            assertThat(codes.isEmpty()).as(row.code()).isEqualTo(row.limitDetermined());
            Procedure procedure = row.procedure().orElseThrow();
            assertThat(procedure.channels()).as(row.code()).isNotEmpty();
            assertThat(procedure.levels()).contains(AdministrativeLevel.COMMUNE);
            assertThat(procedure.validity().start()).contains(DAY);
            row.doubts().forEach(doubt -> {
                assertThat(doubt.position()).isPresent();
                assertThat(doubt.render(VIETNAMESE) + doubt.render(Locale.ENGLISH))
                        .doesNotContain("{");
            });
        }
        assertThat(imported().rows().stream().filter(PortalImport.Row::limitDetermined))
                .hasSize(57);
        assertThat(components(procedures.value())).isEqualTo(927);
    }

    private static int components(List<Procedure> procedures) {
        return procedures.stream()
                .mapToInt(procedure -> procedure.components().size())
                .sum();
    }

    @Test
    @DisplayName(
            "L10: where only areas of hardship are in doubt, the limit of the others stands, and the doubt names both units")
    void l10WhatIsInDoubtForHardAreasAloneStandsElsewhere() throws IOException {
        for (PortalImport.Row row : imported().rows()) {
            TimeLimit limit = row.procedure().orElseThrow().timeLimit();
            boolean ordinaryAlone = limit.cases().size() == 1
                    && limit.cases().get(0).when().equals(Map.of(LimitFacts.HARD_AREA, false));
            assertThat(ordinaryAlone).as(row.code()).isEqualTo(ORDINARY_ALONE.contains(row.code()));
            if (ordinaryAlone) {
                assertThat(row.limitDetermined()).isFalse();
                assertThat(limit.select(CaseFacts.UNKNOWN).found()).isEmpty();
                assertThat(row.doubts())
                        .filteredOn(doubt -> doubt.code().equals("PORTAL-008"))
                        .singleElement()
                        .satisfies(doubt ->
                                assertThat(doubt.render(Locale.ENGLISH)).contains("working day(s)", "10 day(s) more"));
            }
        }
    }

    @Test
    @DisplayName("L10: a doubt about a contradiction names both sides")
    void l10NamesBothSides() throws IOException {
        Map<String, List<String>> doubts = new TreeMap<>();
        imported()
                .rows()
                .forEach(row -> doubts.put(
                        row.code(),
                        row.doubts().stream()
                                .map(doubt -> doubt.message().render(Locale.ENGLISH))
                                .toList()));

        assertThat(doubts.get("1.013226"))
                .anySatisfy(text -> assertThat(text).contains("9 day(s)", "9 working day(s)", "7 working day(s)"))
                .anySatisfy(
                        text -> assertThat(text).contains("ways of submission show 9 day(s)", "cases show 20 day(s)"));
        assertThat(doubts.get("1.000080"))
                .anySatisfy(text -> assertThat(text).contains("\"7\" without a known unit", "12 working day(s)"));
        assertThat(doubts.get("1.000656"))
                .anySatisfy(
                        text -> assertThat(text).contains("The law book says", "within the day", "5 working day(s)"));
    }

    @Test
    @DisplayName("L1: names that nobody knows are kept as words of the host's own")
    void l01UnknownNamesAreKept() throws IOException {
        PortalImport imported = imported();

        assertThat(imported.words().stream()
                        .filter(word -> word.family() == WordFamily.APPLICANT_KIND)
                        .map(word -> word.code() + " " + word.name().in(VIETNAMESE)))
                .containsExactlyInAnyOrder(
                        "DOANH_NGHIEP_VIET_NAM Doanh nghiệp Việt Nam",
                        "NGUOI_NUOC_NGOAI_CU_TRU_TAI_VIET_NAM Người nước ngoài cư trú tại Việt Nam",
                        "NGUOI_NUOC_NGOAI_DA_CU_TRU_TAI_VIET_NAM Người nước ngoài đã cư trú tại Việt Nam",
                        "TO_CHUC_DANG Tổ chức Đảng");
        assertThat(imported.words()).noneMatch(word -> word.family() == WordFamily.FIELD);
        assertThat(imported.words().stream().map(Word::code)).doesNotHaveDuplicates();
    }

    // ---------------------------------------------------------------- round trips

    private static LawBook loaded(PortalImport imported, Path folder) throws IOException {
        for (Map.Entry<String, String> table : imported.tables().entrySet()) {
            Files.writeString(folder.resolve(table.getKey()), table.getValue());
        }
        return LawFolder.read(folder, LawBooks.vietnam()).orThrow().named("province-2026");
    }

    @Test
    void aFolderOfTheRecordsLoadsAsTheSameProcedures(@TempDir Path folder) throws IOException {
        PortalImport imported = imported();
        LawBook law = loaded(imported, folder);
        int same = 0;
        int left = 0;
        for (PortalImport.Row row : imported.rows()) {
            Procedure procedure = row.procedure().orElseThrow();
            Procedure found = law.procedures().get(procedure.code(), DAY, procedure.jurisdiction());
            boolean known = LawBooks.vietnam()
                    .procedures()
                    .find(procedure.code(), DAY, procedure.jurisdiction())
                    .filter(one -> !one.timeLimit().cases().isEmpty())
                    .isPresent();
            if (known) {
                left++;
                assertThat(LawBooks.vietnam().procedures().all()).contains(found);
            } else {
                same++;
                assertThat(found).isEqualTo(procedure);
            }
        }
        assertThat(same).isGreaterThan(90);
        assertThat(left).isPositive();
        assertThat(same + left).isEqualTo(111);
        assertThat(law.vocabulary().declared()).containsExactlyElementsOf(imported.words());
        // a second import over the folder knows its words
        PortalImport again =
                PortalImport.builder(law, DAY.plusDays(1)).addAll(entries()).build();
        assertThat(again.words()).isEmpty();
    }

    @Test
    void theFolderAnswersDueDatesForWhatIsDetermined(@TempDir Path folder) throws IOException {
        PortalImport imported = imported();
        LawBook law = loaded(imported, folder);
        // Monday, 3 August 2026
        OffsetDateTime received = OffsetDateTime.parse("2026-08-03T08:00:00+07:00");
        Map<Boolean, CaseFacts> facts = new LinkedHashMap<>();
        facts.put(false, CaseFacts.of(Map.of(LimitFacts.HARD_AREA, false)));
        facts.put(true, CaseFacts.of(Map.of(LimitFacts.HARD_AREA, true)));
        for (PortalImport.Row row : imported.rows()) {
            Procedure procedure = law.procedures()
                    .get(
                            row.procedure().orElseThrow().code(),
                            DAY,
                            row.procedure().orElseThrow().jurisdiction());
            if (!procedure.publishedBy().equals(row.procedure().get().publishedBy())
                    || !procedure.timeLimit().equals(row.procedure().get().timeLimit())) {
                continue; // the law book's own
            }
            for (Map.Entry<Boolean, CaseFacts> area : facts.entrySet()) {
                LimitSelection selected = procedure.timeLimit().select(area.getValue());
                boolean certain = row.limitDetermined() || (ORDINARY_ALONE.contains(row.code()) && !area.getKey());
                assertThat(selected.found().isPresent()).as(row.code()).isEqualTo(certain);
                selected.found()
                        .ifPresent(limit -> assertThat(limit.term()
                                        .from(received, law.counting())
                                        .date())
                                .isAfter(received.toLocalDate()));
            }
        }
        // Saturday, 22 August 2026 is worked for Monday, 31 August
        assertThat(due(law, imported, "1.115320", facts.get(false), received)).isEqualTo("2026-08-13");
        assertThat(due(law, imported, "1.115320", facts.get(true), received)).isEqualTo("2026-08-26");
        assertThat(due(law, imported, "1.115742", facts.get(true), received)).isEqualTo("2026-08-18");
        assertThat(due(law, imported, "1.014792", CaseFacts.UNKNOWN, received)).isEqualTo("2026-08-22");
        assertThat(due(law, imported, "1.115686", facts.get(false), received)).isEqualTo("2026-08-13");
    }

    private static String due(
            LawBook law, PortalImport imported, String code, CaseFacts facts, OffsetDateTime received) {
        Procedure procedure = imported.rows().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow()
                .procedure()
                .orElseThrow();
        LimitCase limit = law.procedures()
                .get(procedure.code(), DAY, procedure.jurisdiction())
                .timeLimit()
                .select(facts)
                .found()
                .orElseThrow();
        return limit.term().from(received, law.counting()).date().toString();
    }

    @Test
    @DisplayName("L7: every procedure is the same after it was written and read")
    void l07RoundTripsAreEqual(@TempDir Path folder) throws IOException {
        PortalImport imported = imported();
        CommuneJson json = CommuneJson.strict().knowing(loaded(imported, folder).vocabulary());
        for (Procedure procedure : imported.procedures().value()) {
            assertThat(json.read(Procedure.class, json.write(procedure)).orThrow())
                    .isEqualTo(procedure);
        }
    }

    // ---------------------------------------------------------------- the review list

    @Test
    void theReviewNamesEveryPartAndEveryDoubt() throws IOException {
        PortalImport imported = imported();
        for (Locale locale : List.of(VIETNAMESE, Locale.ENGLISH)) {
            String review = imported.review(locale);
            assertThat(review).doesNotContain("{", "PORTAL.");
            for (PortalImport.Row row : imported.rows()) {
                for (Problem doubt : row.doubts()) {
                    assertThat(review).contains(doubt.code());
                }
            }
        }
        assertThat(imported.review(Locale.ENGLISH).lines().findFirst())
                .contains("line,code,procedure,part,state,what was taken,doubt,why,what to do");
        assertThat(imported.review(Locale.ENGLISH))
                .contains(
                        "\r\n24,1.115320,Đính chính Giấy chứng nhận đã cấp lần đầu có sai sót,time limit,determined,"
                                + "8 working day(s) (not in an area of hardship); 18 working day(s) (in an area of hardship),,,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\\t=1", "\\u200b=1", "=HYPERLINK(\\\"x\\\")"})
    void noCellOfTheReviewIsAFormula(String text) {
        String record = "{\"code\":\"" + text + "\",\"name\":\"" + text
                + "\",\"type\":\"STANDARD\",\"categoriesDetails\":[{\"name\":\""
                + text + "\"}],\"resultsDetails\":[{\"name\":\"" + text
                + "\"}],\"departmentsExecuting\":[{\"name\":\"" + text + "\"}],\"departmentPromulgateName\":\"" + text
                + "\"}";
        String good = record.replaceFirst("\"code\":\"[^,]*\",\"name\"", "\"code\":\"1.000001\",\"name\"")
                .replace("\"type\"", "\"procedureProposal\":{\"proposalNumber\":\"1/Q\"},\"type\"");
        for (String line : read(record, good).review(VIETNAMESE).split("\r\n", -1)) {
            for (String cell : line.split(",", -1)) {
                assertThat(cell.replaceFirst("^\"", "")).doesNotStartWith("=").doesNotStartWith("@");
                assertThat(cell.replaceFirst("^\"", "")).doesNotMatch("[+-](?!\\d+$).*");
            }
        }
    }

    // ---------------------------------------------------------------- hostile input

    private static final String SOUND = "{\"code\":\"1.000001\",\"name\":\"A\",\"type\":\"STANDARD\","
            + "\"procedureProposal\":{\"proposalNumber\":\"1/QĐ-X\"},\"categoriesDetails\":[{\"name\":\"Đất đai\"}],"
            + "\"executionMethods\":[{\"submissionMethod\":\"DIRECT\",\"processingTime\":3,"
            + "\"processingTimeUnit\":\"WORKING_DAY\",\"fees\":[]}]}";

    @Test
    void whatIsOfAnotherKindIsAProblemWithItsPlaceAndTheOthersAreRead() {
        PortalImport imported = read(
                SOUND,
                "{\"code\":{},\"executionMethods\":[{\"fees\":7}],\"cases\":\"x\",\"isWard\":\"yes\"}",
                "{\"code\":",
                "[]",
                "",
                "nonsense",
                SOUND.replace("1.000001", "1.000002"));

        assertThat(imported.rows().stream().map(PortalImport.Row::procedure).filter(one -> one.isPresent()))
                .hasSize(2);
        assertThat(imported.procedures().leftOut())
                .containsExactly(
                        Pointer.ROOT.index(1), Pointer.ROOT.index(2), Pointer.ROOT.index(3), Pointer.ROOT.index(4));
        assertThat(imported.rows().get(1).doubts().stream()
                        .map(problem ->
                                problem.pointer() + " " + problem.position().orElseThrow()))
                .containsExactly("/code 2:9", "/executionMethods/0/fees 2:40", "/cases 2:52", "/isWard 2:65");
        assertThat(imported.review(Locale.ENGLISH)).contains("\r\n2,,,record,doubtful,", "\r\n6,,,record,doubtful,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3e999999999",
                "0",
                "-3",
                "1e3",
                "99999999999999999999",
                "\"\"",
                "null",
                "true",
                "\"٣\"",
                "\"3 \"",
                "3.14159",
                "\"\\u0000\"",
                "\"\\ud800\"",
                "1e-400"
            })
    void whatIsNoLimitIsADoubt(String amount) {
        PortalImport.Row row = read(SOUND.replace("\"processingTime\":3", "\"processingTime\":" + amount))
                .rows()
                .get(0);

        assertThat(row.procedure()).isPresent();
        assertThat(row.limitDetermined()).isFalse();
        assertThat(row.doubts()).isNotEmpty();
        assertThat(row.procedure().get().channels()).containsExactly(Channel.DIRECT);
        assertThat(row.procedure().get().timeLimit().cases()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "a\\ud800b", "\\u202eabc", "e\\u0302\\u0301", "a\\nb\\tc", "\\u200b"})
    @DisplayName("L7: what cannot be seen is left out, halves of characters are named, names are normalised")
    void l07StrangeTextsNeverThrow(String text) {
        String record = SOUND.replace("\"name\":\"A\"", "\"name\":\"A " + text + "\"")
                .replace("Đất đai", "Lĩnh vực " + text)
                .replace(
                        "\"fees\":[]",
                        "\"description\":\"" + text + "\",\"fees\":[{\"value\":0,\"description\":\"" + text + "\"}]")
                .replaceFirst(
                        "\\{",
                        "{\"executionCases\":[{\"name\":\"" + text
                                + "\",\"profileComponents\":[{\"code\":\"" + text + "\",\"name\":\"" + text
                                + "\",\"originalQty\":1,\"copyQty\":0}]}],\"resultsDetails\":[{\"code\":\"" + text
                                + "\"}],\"legalBasisesDetails\":[{\"code\":\"" + text + "\"}],\"cases\":[{\"name\":\""
                                + text
                                + "\",\"processingDay\":{\"qty\":5,\"type\":\"" + text + "\"}}],");
        PortalImport imported = read(record);
        Procedure procedure = imported.procedures().value().get(0);

        assertThat(procedure.name().in(VIETNAMESE)).startsWith("A").doesNotContain("\n", "\u0000", "\u202e");
        assertThat(imported.review(VIETNAMESE)).isNotEmpty();
        assertThat(imported.tables()).containsKey("procedures.csv");
        CommuneJson json = CommuneJson.strict()
                .knowing(LawBooks.vietnam()
                        .vocabulary()
                        .declaring(imported.words())
                        .orThrow());
        assertThat(json.read(Procedure.class, json.write(procedure)).orThrow()).isEqualTo(procedure);
    }

    @Test
    void aLongRecordIsReadInProportionToItsLength() {
        String limits =
                "không quá 3 ngày làm việc; đối với xã miền núi không quá 13 ngày làm việc, trong đó ".repeat(4_000);
        String brackets = "(".repeat(50_000) + "Miễn phí".repeat(5_000);
        String record = SOUND.replace(
                "\"fees\":[]",
                "\"description\":\"" + limits + "\",\"fees\":[{\"value\":0,\"description\":\"" + brackets + "\"}]");
        PortalImport.Row row = read(record).rows().get(0);

        assertThat(row.procedure()).isPresent();
        assertThat(row.doubts()).extracting(Problem::code).contains("PORTAL-020");
        assertThat(row.procedure()
                        .get()
                        .findFee(Channel.DIRECT)
                        .orElseThrow()
                        .note()
                        .orElseThrow()
                        .in(VIETNAMESE))
                .hasSizeLessThan(4_000);
    }

    @Test
    void oneCodeGivesOneProcedure() {
        PortalImport imported = read(SOUND, SOUND.replace("\"A\"", "\"B\""));

        assertThat(imported.procedures().value()).hasSize(1);
        assertThat(imported.procedures().leftOut()).containsExactly(Pointer.ROOT.index(1));
        assertThat(imported.rows().get(1).doubts()).extracting(Problem::code).contains("PORTAL-016");
    }

    @Test
    void aProcedureOfAProvinceHoldsWhereTheHostSays() {
        String specific =
                SOUND.replace("STANDARD", "SPECIFIC").replaceFirst("\\{", "{\"departmentPromulgateCode\":\"H35\",");
        PortalImport unknown = read(specific);
        assertThat(unknown.procedures().value()).isEmpty();
        assertThat(unknown.rows().get(0).doubts()).extracting(Problem::code).contains("PORTAL-015");

        InputStream stream = new ByteArrayInputStream(specific.getBytes(StandardCharsets.UTF_8));
        PortalImport known = PortalImport.builder(LawBooks.vietnam(), DAY)
                .place("H35", Jurisdiction.ofProvince("12"))
                .addAll(CommuneJson.strict().readPortal(stream).toList())
                .build();
        assertThat(known.procedures().value().get(0).jurisdiction()).isEqualTo(Jurisdiction.ofProvince("12"));
        assertThat(known.tables().get("procedures.csv")).contains("province:12", "2026-07-18");
    }

    @Test
    void twoProvincesMayNumberTheirTextsAlike() {
        Stream<String> lines = Stream.of("H35", "H24")
                .map(publisher -> SOUND.replace("STANDARD", "SPECIFIC")
                        .replace("1/QĐ-X", "9/QĐ-UBND")
                        .replace("1.000001", "1.0000" + publisher.substring(1))
                        .replaceFirst("\\{", "{\"departmentPromulgateCode\":\"" + publisher + "\","));
        PortalImport.Builder builder = PortalImport.builder(LawBooks.vietnam(), DAY)
                .place("H35", Jurisdiction.ofProvince("12"))
                .place("H24", Jurisdiction.ofProvince("31"));
        lines.forEach(line -> builder.addAll(CommuneJson.strict()
                .readPortal(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)))
                .toList()));
        List<String> numbers = new ArrayList<>();
        builder.build()
                .procedures()
                .value()
                .forEach(procedure -> numbers.add(
                        procedure.publishedBy().orElseThrow().instrument().number()));

        assertThat(numbers).containsExactly("9/QĐ-UBND", "9/QĐ-UBND (H24)");
    }

    @Test
    void aPaperThatStandsTwiceWithOtherNumbersIsKeptTwice() {
        String paper = "{\"code\":\"P-1\",\"name\":\"Đơn\",\"originalQty\":1,\"copyQty\":0}";
        String record = SOUND.replaceFirst(
                "\\{",
                "{\"resultsDetails\":[{\"name\":\"Giấy\"},{}],\"executionCases\":[{\"profileComponents\":["
                        + paper + "," + paper + "," + paper.replace(":0", ":2") + "," + paper.replace(":1", ":\"x\"")
                        + "]}],");
        PortalImport.Row row = read(record).rows().get(0);
        Procedure procedure = row.procedure().orElseThrow();

        assertThat(procedure.components().stream().map(DossierComponent::id)).containsExactly("P-1", "P-1/2", "P-1/3");
        assertThat(procedure.results()).extracting(ProcedureResult::toString).containsExactly("{vi=Giấy}");
        assertThat(new HashSet<>(row.doubts().stream().map(Problem::code).toList()))
                .contains("PORTAL-012", "PORTAL-019", "PORTAL-024");
    }
}
