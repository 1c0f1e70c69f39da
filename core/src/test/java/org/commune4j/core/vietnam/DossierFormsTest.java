package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commune4j.core.dossier.DossierEvent.ofReceived;
import static org.commune4j.core.dossier.DossierEventKind.APOLOGISED;
import static org.commune4j.core.dossier.DossierEventKind.NOT_ACCEPTED;
import static org.commune4j.core.dossier.DossierEventKind.REFUSED;
import static org.commune4j.core.dossier.DossierEventKind.RESOLVED;
import static org.commune4j.core.dossier.DossierEventKind.RESULT_RETURNED;
import static org.commune4j.core.dossier.DossierEventKind.STOPPED;
import static org.commune4j.core.dossier.DossierEventKind.SUBMITTED;
import static org.commune4j.core.dossier.DossierEventKind.SUPPLEMENT_REQUESTED;
import static org.commune4j.core.dossier.DossierEventKind.SUPPLEMENT_SUPPLIED;
import static org.commune4j.core.dossier.DossierEventKind.TRANSFERRED;
import static org.commune4j.core.dossier.DossierEventKind.WITHDRAWN;
import static org.commune4j.core.vietnam.DossierDesk.EDITION;
import static org.commune4j.core.vietnam.DossierDesk.september;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.deadline.Counting;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierAssessment;
import org.commune4j.core.dossier.DossierAssessor;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.dossier.DossierRow;
import org.commune4j.core.dossier.DossierState;
import org.commune4j.core.dossier.EventDetail;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.procedure.DossierComponent;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCatalogue;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.procedure.ProcedureStep;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.junit.jupiter.api.Test;

/** The fields of each form are compared with the forms printed in Decision 3621/QĐ-BYT. Every person here is made up. */
class DossierFormsTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String GUARDIANSHIP = "1.004837";
    private static final OffsetDateTime RECEIVED = september(15, 9);
    private static final OffsetDateTime LATER = september(30, 9);

    private static final Applicant APPLICANT = Applicant.of("Trần Thị Mẫu")
            .withPersonalId("000000000001")
            .withAddress("Thôn Một")
            .withPhone("0000 000 001")
            .withEmail("mau@example.org");

    private static final FormDetails FULL = FormDetails.none()
            .withAuthority("UBND xã Mộ Đức")
            .withOffice("Trung tâm Phục vụ hành chính công xã Mộ Đức")
            .withPlace("Mộ Đức")
            .withNumber("12")
            .withApplicant(APPLICANT)
            .withComponents("declaration", "Giấy tờ khác")
            .withSets(1)
            .withCollectAt("Trung tâm")
            .withContact("quầy 2, 0000 000 002")
            .withLeadUnit("Văn phòng HĐND và UBND")
            .withCoordinatingUnits("Công an xã")
            .withNames(Map.of("CENTRE", "Trung tâm", "O-1", "Lê Văn Ví Dụ"));

    private static DossierAssessment assess(DossierEvent... events) {
        return DossierDesk.assess(DossierDesk.dossier(GUARDIANSHIP, events), LATER);
    }

    private static List<String> labels(DossierForm form) {
        return form.missing().stream()
                .map(label -> label.render(Locale.ENGLISH))
                .toList();
    }

    // ---------------------------------------------------------------- 01

    @Test
    void theReceiptSlipShowsEveryFieldOfForm01() {
        ReceiptSlip slip = ReceiptSlip.of(
                        assess(ofReceived(RECEIVED, september(18, 17)).with(EventDetail.SLIP, "345")), FULL)
                .orElseThrow();

        assertThat(slip.render(VIETNAMESE)).isEqualTo("""
                UBND xã Mộ Đức
                Trung tâm Phục vụ hành chính công xã Mộ Đức
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Số: 345-TTPVHCC
                Nơi lập: Mộ Đức
                Ngày: 15/09/2025

                GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ

                Mã hồ sơ: D-1
                Bộ phận tiếp nhận: Trung tâm Phục vụ hành chính công xã Mộ Đức
                Ông (Bà)/Tổ chức: Trần Thị Mẫu
                Số định danh cá nhân/tổ chức: 000000000001
                Địa chỉ: Thôn Một
                Số điện thoại: 0000 000 001
                Email: mau@example.org
                Nội dung yêu cầu giải quyết: Đăng ký giám hộ
                Thành phần hồ sơ nộp gồm:
                  1. declaration
                  2. Giấy tờ khác
                Số lượng hồ sơ (bộ): 1
                Thời gian giải quyết hồ sơ theo quy định: 3 ngày làm việc
                Thời gian nhận hồ sơ: 09:00 15/09/2025
                Thời gian hẹn trả kết quả: 17:00 18/09/2025
                Đăng ký nhận kết quả tại: Trung tâm

                NGƯỜI NỘP HỒ SƠ (ký và ghi rõ họ tên)
                NGƯỜI TIẾP NHẬN HỒ SƠ (ký và ghi rõ họ tên)""");
        assertThat(slip.missing()).isEmpty();
        assertThat(slip.timeLimit()).contains(Term.workingDays(3));
        assertThat(slip.receipt().at()).isEqualTo(RECEIVED);
        assertThat(slip.number()).isEqualTo(1);
        assertThat(slip.source().status()).isEqualTo(SourceStatus.VERIFIED);
        assertThat(slip.source().instrument().number()).isEqualTo("3621/QĐ-BYT");
    }

    @Test
    void whatNobodyGaveStandsInTheFormAsMissing() {
        // A marriage registered anew has no sourced limit; nothing was appointed and the host gives nothing.
        DossierAssessment assessment = DossierDesk.assess(
                DossierDesk.dossier("1.004746", DossierEvent.of(DossierEventKind.RECEIVED, RECEIVED)), LATER);
        ReceiptSlip slip = ReceiptSlip.of(assessment, FormDetails.none()).orElseThrow();

        assertThat(slip.receipt().find(EventDetail.APPOINTED_AT)).isEmpty();
        assertThat(slip.timeLimit()).isEmpty();
        assertThat(labels(slip))
                .containsExactly(
                        "Governing body",
                        "Receiving office",
                        "No.",
                        "Place",
                        "Applicant",
                        "Personal or organisation ID",
                        "Address",
                        "Telephone",
                        "E-mail",
                        "Papers submitted",
                        "Number of sets",
                        "Time limit by law",
                        "Result due at",
                        "Result to be received at");
        assertThat(slip.render(Locale.ENGLISH))
                .contains("Result due at: ........................", "Dossier code: D-1", "Received at: 09:00 15 Sep")
                .doesNotContain("[");
    }

    @Test
    void showsAnAppointmentOnlyIfItWasGivenAndALimitOnlyIfItIsKnownWhichApplies() {
        // Parentage takes 3 working days, or 8 if something is to be verified; the fact is not known.
        DossierAssessment assessment = DossierDesk.assess(
                DossierDesk.dossier("1.001022", DossierEvent.of(DossierEventKind.RECEIVED, RECEIVED)), LATER);
        assertThat(labels(ReceiptSlip.of(assessment, FULL).orElseThrow()))
                .containsExactly("Time limit by law", "Result due at");
        // A procedure that no catalogue has: not even its name is known.
        DossierAssessment unknown =
                DossierDesk.assess(DossierDesk.dossier("9.999999", ofReceived(RECEIVED, september(18, 17))), LATER);
        assertThat(labels(ReceiptSlip.of(unknown, FULL).orElseThrow()))
                .containsExactly("Content of the request", "Time limit by law");
    }

    @Test
    void aSlipBelongsToAReceiptAndTellsTheRepresentative() {
        assertThat(ReceiptSlip.of(assess(DossierEvent.of(SUBMITTED, RECEIVED)), FULL))
                .isEmpty();
        FormDetails represented = FULL.withApplicant(Applicant.of("Trần Thị Mẫu")
                        .withRepresentative(Applicant.of("Phạm Văn Thử"))
                        .withAuthorisation("Giấy ủy quyền số 1"))
                .withRegisterEntry("Quyển 1, số 5");
        ReceiptSlip slip = ReceiptSlip.of(assess(ofReceived(RECEIVED, september(18, 17))), represented)
                .orElseThrow();

        assertThat(slip.render(VIETNAMESE))
                .contains(
                        "Người nộp theo ủy quyền: Phạm Văn Thử",
                        "Giấy tờ ủy quyền: Giấy ủy quyền số 1",
                        "Vào Sổ theo dõi hồ sơ: Quyển 1, số 5");
        assertThat(labels(slip)).contains("ID of the representative");
    }

    @Test
    void showsTheTimeOfTheCalendarWhateverTheOffset() {
        OffsetDateTime late = OffsetDateTime.of(2025, 9, 15, 22, 30, 0, 0, ZoneOffset.UTC);
        ReceiptSlip slip = ReceiptSlip.of(assess(DossierEvent.of(DossierEventKind.RECEIVED, late)), FULL)
                .orElseThrow();

        assertThat(slip.date()).isEqualTo("2025-09-16");
        assertThat(slip.render(VIETNAMESE)).contains("Thời gian nhận hồ sơ: 05:30 16/09/2025");
    }

    // ---------------------------------------------------------------- 02, 03, 04

    @Test
    void eachRequestForASupplementIsForm02() {
        DossierEvent first = DossierEvent.of(SUPPLEMENT_REQUESTED, september(16, 9))
                .reason("Thiếu tờ khai")
                .with(EventDetail.COMPONENTS, List.of("declaration"));
        List<SupplementRequest> requests = SupplementRequest.of(
                DossierDesk.assess(
                        DossierDesk.dossier(
                                GUARDIANSHIP,
                                DossierEvent.of(DossierEventKind.RECEIVED, RECEIVED),
                                first,
                                DossierEvent.of(SUPPLEMENT_SUPPLIED, september(17, 9)),
                                DossierEvent.of(SUPPLEMENT_REQUESTED, september(18, 9))),
                        LATER),
                FULL);

        assertThat(requests).hasSize(2);
        assertThat(requests.get(0).render(VIETNAMESE))
                .contains(
                        "Số: 12/PBS-TTPVHCC",
                        "Ngày: 16/09/2025",
                        "PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ",
                        "Hồ sơ của: Trần Thị Mẫu",
                        "  1. declaration",
                        "Lý do: Thiếu tờ khai",
                        "Nếu có vướng mắc, Ông/Bà liên hệ: quầy 2, 0000 000 002",
                        "NGƯỜI HƯỚNG DẪN");
        assertThat(requests.get(0).missing()).isEmpty();
        assertThat(labels(requests.get(1))).containsExactly("To be supplied", "Reason");
    }

    @Test
    void namesAComponentAsTheProcedureDoes() {
        Procedure procedure = Procedures.catalogue()
                .get(
                        ProcedureCode.parse(GUARDIANSHIP),
                        LocalDate.of(2025, 9, 15),
                        org.commune4j.core.law.Jurisdiction.NATIONAL)
                .toBuilder()
                .componentsKnown(true)
                .addComponent(DossierComponent.of("declaration", LocalizedText.of("Tờ khai", "Declaration")))
                .build();
        DossierAssessment assessment = assessor(procedure)
                .assess(DossierDesk.dossier(GUARDIANSHIP, DossierEvent.of(DossierEventKind.RECEIVED, RECEIVED)), LATER);
        ReceiptSlip slip = ReceiptSlip.of(assessment, FULL).orElseThrow();

        assertThat(slip.render(Locale.ENGLISH)).contains("  1. Declaration\n  2. Giấy tờ khác");
        assertThat(slip.render(VIETNAMESE)).contains("  1. Tờ khai\n");
    }

    @Test
    void aRefusalBeforeOrAfterReceiptIsForm03() {
        DossierEvent refused = DossierEvent.of(REFUSED, september(16, 9)).reason("Không đủ điều kiện");
        DossierEvent notAccepted = DossierEvent.of(NOT_ACCEPTED, september(16, 9));

        RefusalNote after = RefusalNote.of(assess(DossierEvent.of(DossierEventKind.RECEIVED, RECEIVED), refused), FULL)
                .orElseThrow();
        RefusalNote before = RefusalNote.of(assess(notAccepted), FULL).orElseThrow();

        assertThat(after.render(VIETNAMESE))
                .contains("Số: 12/PTC-TTPVHCC", "Mã hồ sơ: D-1", "như sau:\nLý do: Không đủ điều kiện\nXin thông báo");
        assertThat(after.missing()).isEmpty();
        assertThat(after.date()).isEqualTo("2025-09-16");
        assertThat(labels(before)).containsExactly("Reason");
        assertThat(RefusalNote.of(assess(DossierEvent.of(DossierEventKind.RECEIVED, RECEIVED)), FULL))
                .isEmpty();
    }

    @Test
    void eachApologyIsForm04WithTheOldAndTheNewAppointment() {
        DossierEvent apology = DossierEvent.of(APOLOGISED, september(17, 9))
                .reason("Chờ xác minh")
                .with(EventDetail.NEW_APPOINTMENT, september(22, 17));
        List<ApologyNotice> notices = ApologyNotice.of(assess(ofReceived(RECEIVED, september(18, 17)), apology), FULL);

        assertThat(notices).hasSize(1);
        assertThat(notices.get(0).render(VIETNAMESE))
                .contains(
                        "Số: 12/PXL",
                        "VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN THỜI GIAN GIẢI QUYẾT",
                        "Kính gửi: Trần Thị Mẫu",
                        "Tên thủ tục hành chính: Đăng ký giám hộ",
                        "Thời gian hẹn trả kết quả: 17:00 18/09/2025",
                        "Lý do: Chờ xác minh",
                        "Sẽ trả kết quả giải quyết hồ sơ vào: 17:00 22/09/2025",
                        "THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ");
        assertThat(notices.get(0).missing()).isEmpty();
        ApologyNotice bare = ApologyNotice.of(
                        assess(
                                DossierEvent.of(DossierEventKind.RECEIVED, RECEIVED),
                                DossierEvent.of(APOLOGISED, september(17, 9))),
                        FULL)
                .get(0);
        assertThat(labels(bare)).containsExactly("Result due at", "Reason", "The result will be returned at");
    }

    // ---------------------------------------------------------------- 05

    @Test
    void aDossierThatIsStoppedOrWithdrawnGetsForm05() {
        DossierForm stopped = DossierForm.stopNotice(
                        assess(
                                ofReceived(RECEIVED, september(18, 17)),
                                DossierEvent.of(STOPPED, september(17, 9)).reason("Thủ tục đã bị bãi bỏ")),
                        FULL)
                .orElseThrow();
        assertThat(stopped.number()).isEqualTo(5);
        assertThat(stopped.missing()).isEmpty();
        assertThat(stopped.source()).hasToString("03/2025/TT-VPCP Annex I (REPORTED)");
        assertThat(stopped.render(VIETNAMESE))
                .contains(
                        "THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ",
                        "Số: 12\n",
                        "Kính gửi: Trần Thị Mẫu",
                        "Mã hồ sơ: D-1",
                        "Tên thủ tục hành chính: Đăng ký giám hộ",
                        "Thời gian nhận hồ sơ: 09:00 15/09/2025",
                        "Thời điểm dừng giải quyết: 09:00 17/09/2025",
                        "Lý do: Thủ tục đã bị bãi bỏ",
                        "THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ");
        DossierForm asked = DossierForm.stopNotice(
                        assess(
                                DossierEvent.of(DossierEventKind.RECEIVED, RECEIVED),
                                DossierEvent.of(WITHDRAWN, september(16, 9))),
                        FormDetails.none())
                .orElseThrow();
        assertThat(asked.render(VIETNAMESE))
                .contains("Lý do: theo đề nghị của tổ chức, cá nhân", "Kính gửi: ........................")
                .doesNotContain("[chưa có]");
        assertThat(labels(asked)).contains("To", "For questions please contact").doesNotContain("Reason");
        assertThat(DossierForm.stopNotice(assess(DossierEvent.of(DossierEventKind.RECEIVED, RECEIVED)), FULL))
                .isEmpty();
    }

    @Test
    void theNumbersAreThoseOfTheDay() {
        OffsetDateTime first = OffsetDateTime.parse("2025-09-08T09:00:00+07:00");
        DossierAssessment stopped = assess(
                DossierEvent.of(DossierEventKind.RECEIVED, first),
                DossierEvent.of(STOPPED, OffsetDateTime.parse("2025-09-14T23:59:59+07:00")));
        assertThat(DossierForm.stopNotice(stopped, FULL)).isEmpty();
        assertThat(DossierForm.stopNotice(
                        assess(
                                DossierEvent.of(DossierEventKind.RECEIVED, first),
                                DossierEvent.of(STOPPED, OffsetDateTime.parse("2025-09-15T00:00:00+07:00"))),
                        FULL))
                .isPresent();
        for (int day : List.of(14, 15, 16)) {
            DossierAssessment then = DossierDesk.assess(
                    DossierDesk.dossier(GUARDIANSHIP, DossierEvent.of(DossierEventKind.RECEIVED, first)),
                    september(day, 9));
            int shift = day < 15 ? -1 : 0;
            assertThat(DossierForm.controlSlip(then, FULL).orElseThrow().number())
                    .isEqualTo(6 + shift);
            assertThat(DossierForm.register(List.of(), LocalDate.of(2025, 9, day), FULL)
                            .number())
                    .isEqualTo(7 + shift);
            assertThat(DossierForm.receiptSlip(then, FULL).orElseThrow().number())
                    .isEqualTo(1);
        }
    }

    @Test
    void thePoliceUseFormsOfTheirOwnForResidenceAndIdentityCards() {
        for (String moment : List.of("2026-06-30T09:00", "2026-07-01T09:00", "2026-07-02T09:00")) {
            OffsetDateTime received = OffsetDateTime.parse(moment + ":00+07:00");
            boolean before = moment.startsWith("2026-06");
            for (String code : List.of("1.004194", "1.014061", GUARDIANSHIP)) {
                DossierAssessment assessment = DossierDesk.assess(
                        DossierDesk.dossier(
                                code,
                                DossierEvent.of(DossierEventKind.RECEIVED, received),
                                DossierEvent.of(REFUSED, received.plusHours(1)).reason("Lý do")),
                        received.plusDays(2));
                boolean oneStop = before || code.equals(GUARDIANSHIP);
                assertThat(DossierForm.receiptSlip(assessment, FULL).isPresent())
                        .as(code + moment)
                        .isEqualTo(oneStop);
                assertThat(DossierForm.refusalNote(assessment, FULL).isPresent())
                        .as(code + moment)
                        .isEqualTo(oneStop);
                assertThat(DossierForm.policeForm(1, assessment.dossier(), received.toLocalDate())
                                .isEmpty())
                        .isEqualTo(oneStop);
                assertThat(DossierForm.policeForm(2, assessment.dossier(), received.toLocalDate()))
                        .isEmpty();
            }
        }
        DossierAssessment residence = DossierDesk.assess(
                DossierDesk.dossier("1.004194", DossierEvent.of(DossierEventKind.RECEIVED, RECEIVED)), LATER);
        LocalDate day = LocalDate.of(2026, 7, 1);
        assertThat(DossierForm.policeForm(1, residence.dossier(), day)
                        .orElseThrow()
                        .render(Locale.ENGLISH))
                .contains("CT04", "Article 20(4) of Circular 116/2026/TT-BCA");
        assertThat(DossierForm.policeForm(3, residence.dossier(), day)
                        .orElseThrow()
                        .render(VIETNAMESE))
                .contains("CT06", "khoản 5 Điều 20 Thông tư 116/2026/TT-BCA");
    }

    @Test
    void caseH4FromTheReceiptToThePrintedSlipWithoutArithmetic() {
        LawBook law = LawBooks.vietnam();
        ProcedureCode code = ProcedureCode.parse(GUARDIANSHIP);
        OffsetDateTime appointment = law.due(code, RECEIVED).appointment().orElseThrow();
        Dossier dossier = Dossier.builder("D-1", code)
                .event(ofReceived(RECEIVED, appointment))
                .build()
                .orThrow();
        DossierForm slip =
                DossierForm.receiptSlip(law.assess(dossier, RECEIVED), FULL).orElseThrow();
        // Three working days from Monday 15 September, at the end of office hours.
        assertThat(slip.render(VIETNAMESE)).contains("Thời gian hẹn trả kết quả: 17:00 18/09/2025");
        assertThat(slip.missing()).isEmpty();
    }

    @Test
    void caseH4NoPlaceholderStandsOnAPaperForTheApplicant() {
        DossierAssessment assessment = assess(
                DossierEvent.of(DossierEventKind.RECEIVED, RECEIVED),
                DossierEvent.of(SUPPLEMENT_REQUESTED, september(16, 9)),
                DossierEvent.of(SUPPLEMENT_SUPPLIED, september(16, 10)),
                DossierEvent.of(APOLOGISED, september(17, 9)),
                DossierEvent.of(REFUSED, september(22, 9)));
        List<DossierForm> papers = new ArrayList<>();
        papers.add(DossierForm.receiptSlip(assessment, FormDetails.none()).orElseThrow());
        papers.addAll(DossierForm.supplementRequests(assessment, FormDetails.none()));
        papers.add(DossierForm.refusalNote(assessment, FormDetails.none()).orElseThrow());
        papers.addAll(DossierForm.apologyNotices(assessment, FormDetails.none()));
        assertThat(papers).extracting(DossierForm::number).containsExactly(1, 2, 3, 4);
        for (DossierForm paper : papers) {
            for (Locale locale : List.of(Locale.ENGLISH, VIETNAMESE)) {
                assertThat(paper.render(locale))
                        .as("%s", paper)
                        .doesNotContain("[")
                        .contains("....");
            }
            // What the host must still give is named.
            assertThat(labels(paper)).isNotEmpty();
        }
    }

    // ---------------------------------------------------------------- 06, 07

    private static DossierAssessor assessor(Procedure procedure) {
        return DossierAssessor.builder()
                .counting(Counting.of(VietnamCalendar.standard(), VietnamDeadlines.POLICY))
                .catalogue(ProcedureCatalogue.of(List.of(procedure)))
                .edition(EDITION)
                .build();
    }

    private static ProcedureStep step(String id, int workingHours) {
        return ProcedureStep.of(id, LocalizedText.of("Bước " + id, "Step " + id))
                .withAllotted(Term.workingHours(workingHours));
    }

    private static DossierEvent transferred(int day, int hour) {
        return DossierEvent.of(TRANSFERRED, september(day, hour));
    }

    @Test
    void theControlSlipTellsEachHandOverEarlyOnTimeOrLate() {
        Procedure procedure = Procedure.builder()
                .code(ProcedureCode.parse("9.000001"))
                .name(LocalizedText.of("Thủ tục", "Procedure"))
                .field(Fields.CIVIL_STATUS)
                .addSteps(step("A", 16), step("B", 8), step("C", 4))
                .build();
        Dossier dossier = Dossier.builder("D-1", procedure.code())
                .event(DossierEvent.of(DossierEventKind.RECEIVED, RECEIVED).by("CENTRE", "O-1"))
                .event(transferred(15, 10)
                        .by("CENTRE", "O-1")
                        .to("JUSTICE", "O-2")
                        .step("A"))
                .event(transferred(16, 10).to("COUNCIL").step("B"))
                .event(transferred(17, 9).to("COMMITTEE", "O-3").step("C"))
                .event(DossierEvent.of(RESOLVED, september(19, 9)))
                .build()
                .orThrow();
        ProcessControlSlip slip = ProcessControlSlip.of(assessor(procedure).assess(dossier, LATER), FULL)
                .orElseThrow();

        // The reception has no step of its own; A ends a day ahead, B on its last day, C two days behind.
        assertThat(slip.handOvers())
                .extracting(ProcessControlSlip.HandOver::timeliness)
                .containsExactly(Timeliness.UNDETERMINED, Timeliness.EARLY, Timeliness.ON_TIME, Timeliness.OVERDUE);
        assertThat(slip.render(VIETNAMESE))
                .contains(
                        "Số: 12/PKS-TTPVHCC",
                        "Cơ quan (bộ phận) chủ trì giải quyết: Văn phòng HĐND và UBND",
                        "Cơ quan phối hợp giải quyết: Công an xã",
                        "Trung tâm | Lê Văn Ví Dụ | JUSTICE | O-2 | 10:00 15/09/2025 | chưa xác định | ",
                        "JUSTICE | O-2 | COUNCIL | [chưa có] | 10:00 16/09/2025 | trước hạn | Bước A",
                        "COUNCIL | [chưa có] | COMMITTEE | O-3 | 09:00 17/09/2025 | đúng hạn | Bước B",
                        "COMMITTEE | O-3 | [chưa có] | [chưa có] | 09:00 19/09/2025 | quá hạn | Bước C");
        assertThat(labels(slip))
                .contains("Result due at", "Taken over by", "Handed over by", "Unit taking over")
                .doesNotContain("Unit handing over");
        assertThat(slip.handOvers().get(3).taken()).isNull();
    }

    @Test
    void anOpenStretchIsNoHandOverYet() {
        ProcessControlSlip slip = ProcessControlSlip.of(
                        assess(DossierEvent.of(DossierEventKind.RECEIVED, RECEIVED)), FULL)
                .orElseThrow();

        assertThat(slip.handOvers()).isEmpty();
        assertThat(ProcessControlSlip.of(assess(DossierEvent.of(SUBMITTED, RECEIVED)), FULL))
                .isEmpty();
    }

    @Test
    void theRegisterHasALineForEachSlip() {
        ReceiptSlip returned = ReceiptSlip.of(
                        assess(
                                ofReceived(RECEIVED, september(18, 17)),
                                DossierEvent.of(RESOLVED, september(17, 9)),
                                DossierEvent.of(RESULT_RETURNED, september(18, 8))
                                        .with(EventDetail.CHANNEL, Channel.POSTAL)),
                        FULL)
                .orElseThrow();
        ReceiptSlip open = ReceiptSlip.of(
                        assess(DossierEvent.of(DossierEventKind.RECEIVED, RECEIVED)), FormDetails.none())
                .orElseThrow();
        Dossier row = Dossier.from(DossierRow.builder()
                        .id("D-3")
                        .procedure(ProcedureCode.parse(GUARDIANSHIP))
                        .receivedAt(RECEIVED)
                        .state(DossierState.RETURNED)
                        .build())
                .orThrow();
        ReceiptSlip exported =
                ReceiptSlip.of(DossierDesk.assess(row, LATER), FULL).orElseThrow();
        DossierForm register = DossierForm.register(List.of(returned, open, exported), LocalDate.of(2025, 9, 30), FULL);

        assertThat(register.render(VIETNAMESE).lines().toList())
                .contains("Số: 12/STD-TTPVHCC", "SỔ THEO DÕI HỒ SƠ")
                .endsWith(
                        "1 | D-1 | Đăng ký giám hộ | Trần Thị Mẫu | Thôn Một | 0000 000 001 | Văn phòng HĐND và UBND"
                                + " | 09:00 15/09/2025 | 17:00 18/09/2025 | 08:00 18/09/2025 | dịch vụ bưu chính công ích | ",
                        "2 | D-1 | Đăng ký giám hộ | [chưa có] | [chưa có] | [chưa có] | [chưa có]"
                                + " | 09:00 15/09/2025 | [chưa có] |  |  | ",
                        "3 | D-3 | Đăng ký giám hộ | Trần Thị Mẫu | Thôn Một | 0000 000 001 | Văn phòng HĐND và UBND"
                                + " | 09:00 15/09/2025 | [chưa có] | [chưa có] | [chưa có] | ");
        assertThat(register.dossiers()).hasSize(3);
    }

    // ---------------------------------------------------------------- all of them

    private static List<DossierForm> all() {
        DossierEvent apology =
                DossierEvent.of(APOLOGISED, september(17, 9)).with(EventDetail.NEW_APPOINTMENT, september(22, 17));
        DossierAssessment assessment = assess(
                ofReceived(RECEIVED, september(18, 17)),
                DossierEvent.of(SUPPLEMENT_REQUESTED, september(16, 9)),
                DossierEvent.of(SUPPLEMENT_SUPPLIED, september(16, 10)),
                apology,
                DossierEvent.of(REFUSED, september(22, 9)).reason("Lý do riêng"));
        List<DossierForm> forms = new ArrayList<>();
        DossierForm slip = DossierForm.receiptSlip(assessment, FULL).orElseThrow();
        forms.add(slip);
        forms.addAll(DossierForm.supplementRequests(assessment, FULL));
        forms.add(DossierForm.refusalNote(assessment, FULL).orElseThrow());
        forms.addAll(DossierForm.apologyNotices(assessment, FULL));
        forms.add(DossierForm.controlSlip(assessment, FULL).orElseThrow());
        forms.add(DossierForm.register(List.of(slip), LocalDate.of(2025, 9, 30), FULL));
        return forms;
    }

    @Test
    void everyFormSpeaksBothLanguages() {
        assertThat(all()).extracting(DossierForm::number).containsExactly(1, 2, 3, 4, 6, 7);
        for (DossierForm form : all()) {
            for (Locale locale : List.of(Locale.ENGLISH, VIETNAMESE)) {
                assertThat(form.render(locale))
                        .as("form %s in %s", form.number(), locale)
                        .doesNotContain("FORM.", "{")
                        .contains("UBND xã Mộ Đức");
            }
            assertThat(form.render(Locale.ENGLISH)).contains("SOCIALIST REPUBLIC OF VIET NAM");
            assertThat(form.title().render(VIETNAMESE))
                    .isNotEqualTo(form.title().render(Locale.ENGLISH));
        }
    }

    @Test
    void personalDataStandsInTheTextOfAFormAlone() {
        for (DossierForm form : all()) {
            for (String secret : List.of("Mẫu", "000000000001", "Thôn", "Lý do riêng", "Ví Dụ")) {
                assertThat(form.toString()).doesNotContain(secret);
                assertThat(form.details().toString()).doesNotContain(secret);
                assertThat(form.missing().toString()).doesNotContain(secret);
            }
        }
        assertThat(APPLICANT).hasToString("Applicant[redacted]");
        assertThat(all().get(0)).hasToString("form 01 of [D-1]");
    }

    @Test
    void theRegisterTakesReceiptSlipsOnly() {
        assertThatThrownBy(() -> DossierForm.register(all(), LocalDate.of(2025, 9, 30), FULL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("form 02 of [D-1]");
    }

    @Test
    void refusesLessThanOneSet() {
        assertThatThrownBy(() -> FormDetails.none().withSets(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 set or more");
        assertThat(FULL.withSets(2).withSets(1)).isEqualTo(FULL);
        assertThat(Message.of("FORM.not-given").render(VIETNAMESE)).isEqualTo("[chưa có]");
    }
}
