package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commune4j.core.authority.TaskListFormat;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierRowFormat;
import org.commune4j.core.dossier.DossierState;
import org.commune4j.core.dossier.Intake;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.problem.ProblemException;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.text.Echo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Case B13: where the columns of somebody's table are shifted, a name lands in a column of codes. */
class ShiftedColumnsTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** A name, the number of a person and that of a telephone; with each a word of it that must not appear. */
    static Stream<String> personal() {
        return Stream.of(
                "Nguyễn Thị Bí Mật", "Nguyen Thi Bi Mat", "BíMật", "001085012345", "0912345678", "Bí Mật, 5/3/1985");
    }

    private static void assertHidden(List<Problem> problems, String personal) {
        for (Problem problem : problems) {
            assertThat(List.of(
                            problem.toString(),
                            problem.render(VIETNAMESE),
                            problem.render(Locale.ENGLISH),
                            problem.message().arguments().toString()))
                    .as("%s", problem.code())
                    .allSatisfy(text -> assertThat(text).doesNotContain(personal, "Nguyễn", "Nguyen", "Mật"));
        }
    }

    private static void assertHidden(ProblemException refusal, String personal) {
        assertHidden(refusal.problems(), personal);
        assertThat(refusal.getMessage()).doesNotContain(personal, "Nguyễn", "Mật");
        assertThat(refusal.getCause()).isNull();
    }

    // --- rows of dossiers

    private static final DossierRowFormat ROWS = DossierRowFormat.builder()
            .states(Map.of("1", DossierState.RECEIVED))
            .channels(Map.of("1", Channel.DIRECT))
            .build();

    private static Map<String, String> dossier() {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("id", "H-1");
        row.put("procedure", "1.001193");
        row.put("submittedAt", "2025-09-15T08:00:00+07:00");
        row.put("receivedAt", "2025-09-15T08:30:00+07:00");
        row.put("appointedAt", "2025-09-18T08:30:00+07:00");
        row.put("finishedAt", "");
        row.put("returnedAt", "");
        row.put("state", "1");
        row.put("channel", "1");
        row.put("unit", "counter");
        return row;
    }

    @ParameterizedTest
    @MethodSource("personal")
    void b13NoColumnOfARowShowsAPerson(String personal) {
        assertThat(ROWS.read(dossier(), Pointer.ROOT).problems()).isEmpty();
        int refused = 0;
        List<String> columns = new ArrayList<>(dossier().keySet());
        for (String column : columns) {
            Map<String, String> shifted = dossier();
            shifted.put(column, personal);
            refused += check(ROWS.read(shifted, Pointer.ROOT.index(0)), personal);
        }
        Map<String, String> everywhere = dossier();
        everywhere.replaceAll((column, cell) -> personal);
        refused += check(ROWS.read(everywhere, Pointer.ROOT.index(0)), personal);
        assertThat(refused).isGreaterThanOrEqualTo(8);
    }

    private static int check(Checked<Dossier> read, String personal) {
        if (read.find().isPresent()) {
            Checked<Dossier> known = LawBooks.vietnam().dossierAssessor().check(read.orThrow(), Pointer.ROOT);
            assertHidden(known.problems(), personal);
            return 0;
        }
        Intake intake = Intake.of(10);
        assertThat(intake.take(read)).isEmpty();
        assertHidden(intake.problems(), personal);
        assertThat(intake.toString()).doesNotContain(personal);
        try {
            read.orThrow();
        } catch (ProblemException refusal) {
            assertHidden(refusal, personal);
        }
        return 1;
    }

    @Test
    void b13WhatHasTheFormOfACodeIsShown() {
        Map<String, String> row = dossier();
        row.put("state", "X_99");
        row.put("receivedAt", "15/09/2025");
        row.put("channel", "Trực tuyến");

        assertThat(ROWS.read(row, Pointer.ROOT).problems())
                .extracting(problem -> problem.message().render(Locale.ENGLISH))
                .containsExactly(
                        "\"15/09/2025\" is not a date and time.",
                        "The status code \"X_99\" is not known; known are 1.",
                        "The channel code (not shown: 10 characters, which may be about a person) is not known; known are"
                                + " 1.");
        assertThat(ROWS.read(row, Pointer.ROOT).problems().get(2).message().render(VIETNAMESE))
                .contains("(không hiển thị: 10 ký tự, có thể là dữ liệu cá nhân)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DA_TRA", "10", "2025-13-01", "12:70", "1.001193.000.00.00.H48", "Q1/2025", "-"})
    void b13CodesNumbersAndDaysHaveTheForm(String text) {
        assertThat(Echo.cell(text).render(Locale.ENGLISH).equals("\"" + text + "\""))
                .isEqualTo(!text.equals("-"));
    }

    @Test
    void b13ALongCellIsToldByItsLength() {
        assertThat(Echo.cell("X".repeat(900_000)).render(Locale.ENGLISH))
                .isEqualTo("(not shown: 900,000 characters, which may be about a person)");
    }

    // --- lists of tasks

    private static final String HEADER =
            "code,name,nameEn,field,level,body,post,kind,instrument,provision,status,periodicity,"
                    + "hoursPerYear,product,qualifications,source,from,to";
    private static final List<String> LINE = List.of(
            "T1",
            "n",
            "n",
            "LAND",
            "COMMUNE",
            "",
            "CHAIR",
            "DECIDE",
            "1/TEST",
            "Art. 2(3)",
            "REPORTED",
            "MONTHLY",
            "12.5",
            "p",
            "LAW:UNIVERSITY",
            "s",
            "2025-07-01",
            "2026-01-01");

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> '"' + cell + '"').collect(Collectors.joining(","));
    }

    @ParameterizedTest
    @MethodSource("personal")
    void b13NoColumnOfATaskListShowsAPerson(String personal) {
        TaskListFormat format = TaskListFormat.builder().build();
        assertThat(format.read(HEADER + "\n" + line(LINE)).problems()).isEmpty();
        int told = 0;
        for (int i = 0; i < LINE.size(); i++) {
            List<String> shifted = new ArrayList<>(LINE);
            shifted.set(i, personal);
            List<Problem> problems = format.read(HEADER + "\n" + line(shifted) + "\n" + line(shifted))
                    .problems();
            assertHidden(problems, personal);
            told += problems.size();
        }
        assertThat(told).as("each line is the code of another").isGreaterThanOrEqualTo(LINE.size());
        List<String> everywhere = LINE.stream().map(cell -> personal).toList();
        assertHidden(format.read(HEADER + "\n" + line(everywhere)).problems(), personal);
        List<Problem> headless =
                format.read(line(everywhere.subList(0, 1)) + "," + line(LINE)).problems();
        assertThat(headless).isNotEmpty();
        assertHidden(headless, personal);
    }

    // --- procedures of the portal

    @ParameterizedTest
    @MethodSource("personal")
    void b13NoColumnOfThePortalsTableShowsAPerson(String personal) {
        Map<String, String> row = new HashMap<>();
        row.put("code", "1.000001");
        row.put("name", "Thủ tục");
        row.put("field", "Hộ tịch");
        row.put("level", "Cấp xã");
        row.put("decision_no", "163/QĐ-BTP");
        row.put("applicants", "Công dân Việt Nam");
        row.put("online", "3 Ngày làm việc");
        row.put("postal", "");
        row.put("direct", "");
        row.put("n_channels", "1");
        row.put("channels_raw", "Trực tuyến3 Ngày làm việcMiễn phí");
        row.put("result", "Trích lụcMã: KQ.G15.000035");
        assertThat(PortalImport.read(row, Pointer.ROOT).doubts()).isEmpty();
        int told = 0;
        for (String column : List.copyOf(row.keySet())) {
            Map<String, String> shifted = new HashMap<>(row);
            shifted.put(column, personal);
            List<Problem> doubts = PortalImport.read(shifted, Pointer.ROOT).doubts();
            assertHidden(doubts, personal);
            told += doubts.size();
        }
        assertThat(told).isGreaterThanOrEqualTo(7);
        row.replaceAll((column, cell) -> personal);
        assertHidden(PortalImport.read(row, Pointer.ROOT).doubts(), personal);
    }
}
