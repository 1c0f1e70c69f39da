package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.ApplicantKind;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.procedure.Fee;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCatalogue;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.testing.SharedData;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortalImportTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static Map<String, String> row() {
        Map<String, String> row = new HashMap<>();
        row.put("code", "1.000001");
        row.put("name", "Thủ tục");
        row.put("field", "Hộ tịch");
        row.put("level", "Cấp xã");
        row.put("decision_no", "163/QĐ-BTP");
        row.put("applicants", "Công dân Việt Nam");
        row.put("online", "3 Ngày làm việc");
        row.put("n_channels", "1");
        row.put("channels_raw", "Hình thức nộpThời gianPhí, lệ phíMô tảTrực tuyến3 Ngày làm việcMiễn phí");
        row.put("result", "Trích lụcMã: KQ.G15.000035");
        return row;
    }

    private static List<String> doubts(Map<String, String> row) {
        return PortalImport.read(row, Pointer.ROOT).doubts().stream()
                .map(doubt -> doubt.code() + " " + doubt.pointer())
                .toList();
    }

    private static Procedure procedure(Map<String, String> row) {
        return PortalImport.read(row, Pointer.ROOT).procedure().orElseThrow();
    }

    @Test
    void takesAClearRowWithoutADoubt() {
        Procedure procedure = procedure(row());

        assertThat(doubts(row())).isEmpty();
        assertThat(procedure.timeLimit().cases()).extracting(LimitCase::term).containsExactly(Term.workingDays(3));
        assertThat(procedure.channels()).containsExactly(Channel.ONLINE);
        assertThat(procedure.findFee(Channel.ONLINE)).map(Fee::kind).contains(Fee.FeeKind.FREE);
        assertThat(procedure.results()).extracting(Object::toString).containsExactly("KQ.G15.000035");
        assertThat(procedure.onlineLevel()).isEmpty();
    }

    @Test
    void reportsAndLeavesOpenWhatIsDoubtful() {
        Map<String, String> noUnit = row();
        noUnit.put("online", "1");
        noUnit.put("channels_raw", "Trực tuyến1Miễn phí");
        assertThat(doubts(noUnit)).containsExactly("PORTAL-006 /online");
        assertThat(procedure(noUnit).timeLimit().cases()).isEmpty();

        Map<String, String> none = row();
        none.put("online", "");
        none.put("channels_raw", "Trực tuyếnKhông có thông tin8,000 VNĐ");
        assertThat(doubts(none)).containsExactly("PORTAL-007 /direct");
        assertThat(procedure(none).findFee(Channel.ONLINE).orElseThrow().amount(1, LocalDate.of(2026, 6, 1)))
                .hasValueSatisfying(amount -> assertThat(amount).isEqualByComparingTo("8000"));

        Map<String, String> noted = row();
        noted.put("channels_raw", "Trực tuyến3 Ngày làm việcMiễn phí(Mức lệ phí do Hội đồng nhân dân tỉnh quyết định)");
        assertThat(doubts(noted)).containsExactly("PORTAL-010 /channels_raw");
        Fee fee = procedure(noted).findFee(Channel.ONLINE).orElseThrow();
        assertThat(fee.kind()).isEqualTo(Fee.FeeKind.UNCLEAR);
        assertThat(fee.amount(1, LocalDate.of(2026, 6, 1))).isEmpty();
        assertThat(fee.note().orElseThrow().in(VIETNAMESE))
                .isEqualTo("0 Việt Nam Đồng: Mức lệ phí do Hội đồng nhân dân tỉnh quyết định");

        Map<String, String> unknown = row();
        unknown.put("level", "Cấp xã, Cấp làng");
        unknown.put("applicants", "Công dân Việt Nam, Người máy, Tổ chức (không bao gồm doanh nghiệp, HTX)");
        unknown.put("n_channels", "2");
        assertThat(doubts(unknown))
                .containsExactlyInAnyOrder("PORTAL-003 /level", "PORTAL-004 /applicants", "PORTAL-005 /n_channels");
        assertThat(procedure(unknown).applicants())
                .containsExactly(ApplicantKinds.CITIZEN, ApplicantKind.of("NGUOI_MAY"), ApplicantKinds.ORGANISATION);

        Map<String, String> unusable = row();
        unusable.put("field", "Không rõ");
        unusable.put("decision_no", "");
        assertThat(PortalImport.read(unusable, Pointer.ROOT).procedure()).isEmpty();
        assertThat(doubts(unusable)).containsExactly("PORTAL-001 /field", "PORTAL-002 /decision_no");
    }

    @Test
    void makesEveryLimitThatDiffersByChannelACandidate() {
        Map<String, String> differing = row();
        differing.put("direct", "13 Ngày làm việc");
        differing.put("n_channels", "2");
        differing.put("channels_raw", "Trực tuyến3 Ngày làm việcMiễn phíTrực tiếp13 Ngày làm việcMiễn phí");

        assertThat(doubts(differing)).containsExactly("PORTAL-009 /direct");
        assertThat(procedure(differing).timeLimit().cases())
                .extracting(LimitCase::term)
                .containsExactly(Term.workingDays(3), Term.workingDays(13));
        assertThat(procedure(differing)
                        .timeLimit()
                        .select(org.commune4j.core.deadline.CaseFacts.UNKNOWN)
                        .found())
                .isEmpty();
    }

    @Test
    void readsTheSeventyProceduresOfThePortalAndReportsEveryDoubt() {
        List<Map<String, String>> rows = SharedData.csv("tthc-procedures/procedures_commune_subset.csv");
        List<Procedure> procedures = new ArrayList<>();
        Map<String, Integer> doubts = new TreeMap<>();
        Set<String> determined = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i);
            PortalImport.Row imported = PortalImport.read(row, Pointer.ROOT.index(i));
            Procedure procedure = imported.procedure().orElseThrow();
            procedures.add(procedure);
            imported.doubts().forEach(doubt -> doubts.merge(doubt.code(), 1, Integer::sum));

            List<String> codes = imported.doubts().stream().map(Problem::code).toList();
            assertThat(codes.stream()
                            .anyMatch(code -> List.of("PORTAL-006", "PORTAL-007", "PORTAL-008", "PORTAL-009")
                                    .contains(code)))
                    .as("a limit or a doubt: %s", row.get("code"))
                    .isEqualTo(!imported.limitDetermined());
            if (imported.limitDetermined()) {
                determined.add(row.get("code"));
            }
            assertThat(procedure.channels()).as(row.get("code")).isNotEmpty();
            assertThat(codes.contains("PORTAL-009"))
                    .as(row.get("code"))
                    .isEqualTo(row.get("limit_status").equals("ok-differs-by-channel"));
            assertThat(procedure.levels()).contains(AdministrativeLevel.COMMUNE);
            assertThat(procedure.onlineLevel()).isEmpty();
            assertThat(procedure.steps()).isEmpty();
            assertThat(procedure.stepsKnown()).isFalse();
            imported.doubts()
                    .forEach(doubt -> assertThat(doubt.render(Locale.forLanguageTag("vi")))
                            .doesNotContain("{"));
        }

        assertThat(ProcedureCatalogue.of(procedures).all()).hasSize(70);
        // 29 rows show a number without a unit (three channels each, but for none), 13 no limit at all, and two old
        // entries
        // of interlinked procedures show days where their text speaks of working days.
        assertThat(doubts)
                .containsEntry("PORTAL-006", 87)
                .containsEntry("PORTAL-007", 13)
                .containsEntry("PORTAL-008", 2)
                .containsEntry("PORTAL-009", 12)
                .doesNotContainKeys("PORTAL-001", "PORTAL-002", "PORTAL-003", "PORTAL-004");
        assertAgreesWithTheCatalogue(procedures, determined);
    }

    /** What this library ships cites the same decision, and never contradicts a limit that the portal shows clearly. */
    private static void assertAgreesWithTheCatalogue(List<Procedure> imported, Set<String> determined) {
        int compared = 0;
        for (Procedure portal : imported) {
            // The portal goes on to show land procedures that ended as national ones on 30 January 2026.
            Optional<Procedure> shipped = Procedures.catalogue()
                    .find(portal.code(), LocalDate.of(2026, 6, 10))
                    .or(() -> Procedures.catalogue().find(portal.code(), LocalDate.of(2026, 1, 30)));
            if (shipped.isEmpty()) {
                continue;
            }
            compared++;
            // The portal's record does not say when the decision was signed, and shows Decision 858 for certification,
            // in whose place 3152 stands since 31 October 2025.
            assertThat(publishedBy(shipped.get()))
                    .as(portal.toString())
                    .isEqualTo(publishedBy(portal).map(decision -> decision.replace("858/QĐ-BTP", "3152/QĐ-BTP")));
            assertThat(shipped.get().channels())
                    .as(portal.toString())
                    .containsExactlyInAnyOrderElementsOf(portal.channels());
            List<Term> limits =
                    portal.timeLimit().cases().stream().map(LimitCase::term).toList();
            if (determined.contains(portal.code().text())
                    && !OTHERWISE_IN_LAW.contains(portal.code().text())) {
                assertThat(shipped.get().timeLimit().cases())
                        .as(portal.toString())
                        .extracting(LimitCase::term)
                        .containsAll(limits);
            }
        }
        assertThat(compared).isGreaterThan(25);
        assertThat(Procedures.catalogue().versions(ProcedureCode.parse("1.001193.000.00.00.H48")))
                .isNotEmpty();
    }

    /**
     * A copy from the register is given the same day (Decree 23/2015 Art. 7), and conciliation takes 30 days everywhere (Land
     * Law Art. 235(2)(c)), a land dispute 55 days in a disadvantaged area (Decree 151/2025, Annex I, Part VIII): the portal
     * shows 1 working day, and 40 and 60 days.
     */
    private static final Set<String> OTHERWISE_IN_LAW = Set.of("2.000908", "1.012812", "1.013967");

    private static Optional<String> publishedBy(Procedure procedure) {
        return procedure
                .publishedBy()
                .map(LegalReference::instrument)
                .map(decision -> decision.number() + ", " + decision.designation());
    }

    @ParameterizedTest(name = "B5, B9, B12: the column {0} holds what no procedure can")
    @CsvSource({
        "online, 99999999999999999999 Ngày làm việc, PORTAL-006 /online",
        "online, 40000 Ngày làm việc, PORTAL-006 /online",
        "online, ٣ Ngày làm việc, PORTAL-006 /online",
        "name, a\ud800b, PORTAL-012 /name",
        "decision_no, 12\u0000/QĐ, PORTAL-012 /decision_no",
        "code, 1.00\ud800, PORTAL-011 /code"
    })
    void b05b09b12WhatNoProcedureCanHoldIsADoubt(String column, String text, String doubt) {
        Map<String, String> row = row();
        row.put(column, text);
        assertThat(doubts(row)).contains(doubt);
    }

    @Test
    @DisplayName("B9: a fee of more digits than a number has is unclear")
    void b09AFeeWithoutEndIsNotKnown() {
        Map<String, String> row = row();
        row.put("channels_raw", "Trực tuyến3 Ngày làm việc" + "9".repeat(101) + " VNĐ");
        Fee fee = procedure(row).findFee(Channel.ONLINE).orElseThrow();
        assertThat(fee.kind()).isEqualTo(Fee.FeeKind.UNCLEAR);
        assertThat(fee.amount(1, LocalDate.of(2026, 6, 1))).isEmpty();
        assertThat(doubts(row)).containsExactly("PORTAL-010 /channels_raw");
    }
}
