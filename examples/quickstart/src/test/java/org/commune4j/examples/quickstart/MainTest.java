package org.commune4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The main job as a user sees it. */
class MainTest {

    @TempDir
    private Path folder;

    private record Run(int result, String out, String err) {}

    private static Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int result = Main.run(
                Arrays.asList(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Run(result, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static String moDuc() throws IOException {
        try (InputStream stream = Main.class.getResourceAsStream("mo-duc.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String changed(String... fromTo) throws IOException {
        String document = moDuc();
        for (int i = 0; i < fromTo.length; i += 2) {
            assertThat(document).contains(fromTo[i]);
            document = document.replace(fromTo[i], fromTo[i + 1]);
        }
        return write(document);
    }

    private String write(String document) throws IOException {
        return Files.writeString(folder.resolve("commune.json"), document).toString();
    }

    @Test
    void reportsOnTheDateOfTheDocumentByDefault() {
        Run run = run();

        assertThat(run.result()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Evaluation of the commune Mộ Đức (code 21400) on 15 Sep 2025")
                .contains("more than 1,240 dossiers")
                .contains("more than 96%")
                .contains("18 of 18 points")
                .contains("rank 39 of 96")
                .contains("more than 96% in time gives more than 19.2 of 20 points for progress")
                .contains("18 of 18 for satisfaction")
                .contains("Source \"area\": Reported by a published table of the arrangement of units")
                .contains(
                        "The area of 76.17 km² gives 14.62 of 25 points by Decree 307/2025/NĐ-CP (in force from 27 Nov 2025)")
                .contains("With what is given the unit may be: class I, class II, class III")
                .contains("CB-04: Vice Chair of the People's Committee (50%), Director of the Public Administrative")
                .contains("1677/NQ-UBTVQH15");
    }

    @Test
    void showsWhatIsCountedBesideWhatIsReportedAndThatItIsMadeUp() {
        assertThat(run().out())
                .contains(
                        "an ILLUSTRATION: 50 dossiers made up for this example, counted from 1 Jul 2025 to 15 Sep 2025;"
                                + " they say nothing about the commune")
                .contains("received 50; resolved 50: early 48, on the due date 1, late 1, undetermined 0")
                .contains("median: 1 working day(s)")
                .containsPattern("computed: 50 dossiers; reported: .*more than 1,240 dossiers.*; the two disagree")
                // 48 of 50 are 96 %, which is not more than 96 %.
                .containsPattern("computed: 48 of 50 \\(rounded: 96%\\); reported: .*; the two disagree");
        assertThat(run("--lang", "vi").out())
                .contains("SỐ LIỆU MINH HỌA: 50 hồ sơ giả định")
                .contains("trước hạn 48, đúng hạn 1, quá hạn 1, chưa xác định được 0");
    }

    @Test
    void countsUpToTheDateOfTheReportAndNotForADocumentOfTheUsers() throws IOException {
        assertThat(run("--on", "2025-07-01").out())
                .containsPattern("counted from 1 Jul 2025 to 1 Jul 2025;.*\\R    received [0-9]; resolved 0:")
                .doesNotContain("median:");
        assertThat(run("--on", "2026-03-01").out()).contains("to 15 Sep 2025;").contains("received 50;");
        assertThat(run(changed()).out()).contains("more than 1,240 dossiers").doesNotContain("ILLUSTRATION");
    }

    @Test
    void theDatedRuleIsExpectedInSeptemberAndForbiddenInDecemberAndBothSayWhy() {
        String september = run("--on", "2025-09-15").out();
        String december = run("--on", "2025-12-01").out();

        assertThat(september)
                .contains(" 0 breaches")
                .containsPattern("CON-001 .*\\(1; Official Letter 03/CV-BCĐ, reported by a secondary source\\)")
                .contains("[-] not in force on this date (in force from 15 Oct 2025);");
        assertThat(december)
                .contains(" 1 breaches")
                .contains(
                        "CON-002 A Vice Chair of the People's Committee does not hold the post of Director of the"
                                + " service centre (post Director of the Public Administrative Service Centre (giam-doc-tt)): not met (Resolution 332/NQ-CP;")
                .contains(
                        "[-] must not be true, yet is: a holder of the post of Director of the Public Administrative Service Centre"
                                + " (giam-doc-tt) is also a Vice Chair")
                .contains("Relieve CB-04 of one of the two posts")
                .contains("[-] not in force on this date (in force from 1 Jul 2025 to 14 Oct 2025);");
    }

    @Test
    void tellsInSeptemberWhatWillBeForbiddenInOctober() {
        assertThat(run("--on", "2025-09-15").out())
                .contains("VERDICTS THAT CHANGE UNTIL 31 Dec 2025")
                .contains("15 Oct 2025: CON-002 giam-doc-tt: not applicable -> not met");
        assertThat(run("--on", "2026-03-01").out()).doesNotContain("VERDICTS THAT CHANGE");
    }

    @Test
    void showsLoadAndRisksAsFarAsTheyAreGiven() {
        assertThat(run().out())
                .contains("10 assignments given; as far as is given, no unit leads 15 of the tasks")
                .contains("CB-14 leads 4 and supports 0; how many hours a year these take is undetermined")
                .contains("The busiest official has 40% of all leads, 7.2 times the average of all officials")
                .containsPattern(
                        "Without CB-14 no official is left, as far as is given, to: .* in education and training,")
                .contains("Given in part: tasks, their assignments")
                .doesNotContain("Requests for guidance");
        assertThat(run("--lang", "vi").out()).contains("CB-14 chủ trì 4, phối hợp 0");
    }

    @Test
    void saysWhatWasTakenToASuperior() throws IOException {
        String path = changed(
                "  \"reportedFigures\": [",
                "  \"escalations\": [{\"id\": \"e\", \"task\": \"ADV-HEALTH\", \"raisedBy\": \"phong-van-hoa-xa-hoi\","
                        + " \"raisedOn\": \"2025-09-01\", \"to\": \"level:PROVINCE\", \"dueOn\": \"2025-09-08\"}],\n"
                        + "  \"reportedFigures\": [");

        assertThat(run(path).out()).contains("Requests for guidance: 1; open 0, overdue 1");
    }

    @Test
    void speaksVietnamese() {
        assertThat(run("--lang", "vi", "--on", "2025-12-01").out())
                .contains("Đánh giá xã Mộ Đức (mã 21400) ngày 01/12/2025")
                .contains("điều cấm, đang vi phạm")
                .contains("hơn 1.240");
    }

    @Test
    void strictFailsOnBreachesButNotOnAdvisories() {
        assertThat(run("--strict", "--on", "2025-12-01").result()).isEqualTo(1);

        Run advised = run("--strict", "--on", "2025-09-15");
        assertThat(advised.out()).contains("2 advisories");
        assertThat(advised.result()).isZero();
    }

    @Test
    void anAmendmentThatNobodyReadMakesTheAnswerUnverified() {
        assertThat(run("--on", "2025-09-15").out())
                .contains("(1; Decree 150/2025/NĐ-CP, reported by a secondary source)");
        assertThat(run("--on", "2026-11-01").out())
                .contains(
                        "(1; Decree 150/2025/NĐ-CP, not verified: amended since by 370/2025/NĐ-CP, whose content was not read)");
    }

    @Test
    void whatIsNotGivenCompletelyIsUndeterminedAndNamed() throws IOException {
        Run run = run(changed(
                "\"UNITS\": {\"state\": \"COMPLETE\", \"asOf\": \"2025-09-15\"}",
                "\"UNITS\": {\"state\": \"PARTIAL\"}",
                "\"kind\": \"PUBLIC_SERVICE_CENTRE\"",
                "\"kind\": \"ONE_STOP_UNIT\""));

        assertThat(run.result()).isZero();
        assertThat(run.out())
                .contains("APP-002 The Public Administrative Service Centre is a body of its own under the People's"
                        + " Committee (commune 21400): undetermined")
                .contains("[?] missing: the part \"units\" is not given completely for 15 Sep 2025")
                .contains("What would help: State whether the part \"units\" is complete");
    }

    @Test
    void whatIsUndeterminedForOneReasonIsToldOnceWithAllItsSubjects() {
        String report = run().out();
        String undetermined = report.substring(report.indexOf("UNDETERMINED\n"), report.indexOf("\nMET\n"));
        assertThat(undetermined.lines().filter(line -> line.contains("[?] AUTH-002")))
                .hasSize(1);
        assertThat(undetermined).contains("Likewise for 9 more: PC-02, PC-03, PC-04, PC-05");
    }

    @Test
    void fiveFaultsAreFiveProblemsWithTheirPlaces() throws IOException {
        Run run = run(changed(
                "\"area\": 76.17",
                "\"area\": \"76.17\"",
                "{\"id\": \"hdnd\",",
                "{\"id\": \"hdnd\", \"nonsense\": 1,",
                "\"official\": \"CB-18\", \"post\": \"can-bo-tiep-nhan\"",
                "\"official\": \"CB-18\", \"post\": \"nobody\"",
                "{\"id\": \"pho-phong-kinh-te\"",
                "{\"id\": \"truong-phong-kinh-te\"",
                "\"post\": \"pho-phong-kinh-te\"",
                "\"post\": \"truong-phong-kinh-te\"",
                "\"official\": \"CB-17\", \"post\": \"can-bo-tiep-nhan\", \"kind\": \"PRIMARY\", \"share\": 1,"
                        + " \"decision\": {\"number\": \"minh-hoa-24\"}, \"source\": \"illustration\","
                        + " \"from\": \"2025-07-01\"",
                "\"official\": \"CB-17\", \"post\": \"can-bo-tiep-nhan\", \"kind\": \"PRIMARY\", \"share\": 1,"
                        + " \"decision\": {\"number\": \"minh-hoa-24\"}, \"source\": \"illustration\","
                        + " \"from\": \"2025-07-01\", \"to\": \"2025-06-01\""));

        assertThat(run.result()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().toList()).hasSize(6).first().asString().contains("Number of problems: 5");
        assertThat(run.err())
                .contains("/area (line ")
                .contains("/units/5/nonsense (line ")
                .contains("/posts/17/id (line ")
                .contains("/appointments/23/to (line ")
                .contains("/appointments/24/post (line ")
                .doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({
        "--bogus, QUICKSTART-001",
        "--on, QUICKSTART-002",
        "--lang, QUICKSTART-002",
    })
    void anOptionThatCannotBeUsedIsAProblem(String option, String code) {
        Run run = run(option);

        assertThat(run.result()).isEqualTo(2);
        assertThat(run.err()).contains("[" + code + "]");
    }

    @Test
    void allFaultsOfTheCommandLineAreListedAtOnce() {
        Run run = run("--on", "yesterday", "--lang", "de", "one.json", "two.json");

        assertThat(run.result()).isEqualTo(2);
        assertThat(run.err()).contains("QUICKSTART-003", "QUICKSTART-004", "QUICKSTART-005");
    }

    @Test
    void aDocumentThatIsNotThereOrNotJSONIsAProblemAndNoStackTrace() throws IOException {
        for (String path : List.of(folder.resolve("none.json").toString(), write("{\"code\": "), write(""))) {
            Run run = run(path);

            assertThat(run.result()).isEqualTo(2);
            assertThat(run.err()).contains("Number of problems: 1").doesNotContain("Exception", "\tat ");
        }
    }
}
