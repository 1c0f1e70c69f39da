package org.commune4j.core.vietnam;

import static org.commune4j.core.vietnam.ProcedureEntry.amount;
import static org.commune4j.core.vietnam.ProcedureEntry.amountPer;
import static org.commune4j.core.vietnam.ProcedureEntry.everyChannel;
import static org.commune4j.core.vietnam.ProcedureEntry.free;
import static org.commune4j.core.vietnam.ProcedureEntry.limit;
import static org.commune4j.core.vietnam.ProcedureEntry.result;
import static org.commune4j.core.vietnam.ProcedureEntry.setByProvince;
import static org.commune4j.core.vietnam.ProcedureEntry.when;
import static org.commune4j.core.vietnam.ProcedureSources.civilStatusLaw;
import static org.commune4j.core.vietnam.ProcedureSources.published;

import java.math.BigDecimal;
import java.util.List;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.Provision;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.procedure.Fee;
import org.commune4j.core.procedure.FeeRate;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.procedure.ProcedureResult;
import org.commune4j.core.text.LocalizedText;

/**
 * Civil status, certification, adoption and conciliation. Where the portal shows a number without a unit and no law was read
 * that sets the limit, there is no limit here.
 */
final class JusticeProcedures {

    private static final String DECISION_163 = "163/QĐ-BTP";
    private static final String DECISION_858 = "858/QĐ-BTP";
    private static final String DECISION_2338 = "QĐ2338-BTP";

    private static final ProcedureResult BIRTH_CERTIFICATE =
            result("Giấy khai sinh", "Birth certificate", "KQ.G15.000031");
    private static final ProcedureResult MARRIAGE_CERTIFICATE =
            result("Giấy chứng nhận kết hôn", "Marriage certificate", "KQ.G15.000032");

    private JusticeProcedures() {}

    static List<Procedure> all() {
        return List.of(
                birth(),
                marriage(),
                death(),
                parentage(),
                maritalStatus(),
                changeOfCivilStatus(),
                guardianship(),
                endOfGuardianship(),
                birthAnew(),
                marriageAnew(),
                birthWithForeignElement(),
                marriageWithForeignElement(),
                extract(),
                confirmationOfCivilStatus(),
                interlinkedBirth(),
                certifiedCopy(),
                certifiedSignature(),
                copyFromRegister(),
                certifiedTransaction(),
                certifiedWill(),
                certifiedRefusalOfInheritance(),
                certifiedDivisionOfInheritance(),
                adoption(),
                conciliator(),
                conciliatorPay());
    }

    private static Procedure.Builder civilStatus(String code, String vietnamese, String english) {
        return ProcedureEntry.of(code, vietnamese, english, ProcedureFields.CIVIL_STATUS, DECISION_163)
                .task("CIVIL-STATUS")
                .addChannels(everyChannel());
    }

    private static Procedure.Builder certification(String code, String vietnamese, String english) {
        return ProcedureEntry.of(code, vietnamese, english, ProcedureFields.CERTIFICATION, DECISION_858);
    }

    /** The same day, or the next working day after 15:00, where the law sets no other limit. */
    private static TimeLimit sameDay() {
        return limit(Term.SAME_DAY, VietnamDeadlines.CIVIL_STATUS_CUT_OFF, sameDayRule());
    }

    private static LegalReference sameDayRule() {
        return LegalReference.of(
                Instruments.LAW_ON_CIVIL_STATUS_2014, Provision.ofClause("5", "3"), SourceStatus.VERIFIED);
    }

    /** The same day unless something has to be verified. */
    private static TimeLimit sameDayOr(Term verified, LegalReference reference) {
        return TimeLimit.of(List.of(
                when(LimitFacts.VERIFICATION, false, "không phải xác minh", "nothing to verify", Term.SAME_DAY)
                        .cutOff(VietnamDeadlines.CIVIL_STATUS_CUT_OFF)
                        .reference(sameDayRule())
                        .build(),
                when(LimitFacts.VERIFICATION, true, "phải xác minh", "to be verified", verified)
                        .reference(reference)
                        .build()));
    }

    private static TimeLimit workingDaysOr(int days, int verified, LegalReference reference) {
        return TimeLimit.of(List.of(
                when(LimitFacts.VERIFICATION, false, "không phải xác minh", "nothing to verify", Term.workingDays(days))
                        .reference(reference)
                        .build(),
                when(LimitFacts.VERIFICATION, true, "phải xác minh", "to be verified", Term.workingDays(verified))
                        .reference(reference)
                        .build()));
    }

    private static Procedure birth() {
        return civilStatus("1.001193", "Đăng ký khai sinh", "Registration of a birth")
                .timeLimit(sameDay())
                .addFee(free())
                .addResult(BIRTH_CERTIFICATE)
                .build();
    }

    private static Procedure marriage() {
        return civilStatus("1.000894", "Đăng ký kết hôn", "Registration of a marriage")
                .timeLimit(sameDayOr(Term.workingDays(5), civilStatusLaw("18")))
                .addFee(free())
                .addResult(MARRIAGE_CERTIFICATE)
                .build();
    }

    private static Procedure death() {
        // The article that sets three working days for a death with foreign elements was read; that it governs here was
        // not.
        LegalReference law = LegalReference.of(Instruments.LAW_ON_CIVIL_STATUS_2014, SourceStatus.REPORTED);
        return civilStatus("1.000656", "Đăng ký khai tử", "Registration of a death")
                .timeLimit(sameDayOr(Term.workingDays(3), law))
                .addFee(setByProvince("miễn lệ phí nếu đăng ký đúng hạn", "free if registered on time"))
                .addResult(result("Trích lục khai tử", "Extract of the death register", "KQ.G15.000034"))
                .build();
    }

    private static Procedure parentage() {
        return civilStatus(
                        "1.001022", "Đăng ký nhận cha, mẹ, con", "Registration of the recognition of parent or child")
                .timeLimit(workingDaysOr(3, 8, civilStatusLaw("25")))
                .addFee(setByProvince())
                .addResult(result("Trích lục", "Extract", "KQ.G15.000033"))
                .build();
    }

    private static Procedure maritalStatus() {
        return civilStatus("1.004873", "Cấp Giấy xác nhận tình trạng hôn nhân", "Certificate of marital status")
                .addFee(setByProvince())
                .addResult(
                        result("Giấy xác nhận tình trạng hôn nhân", "Certificate of marital status", "KQ.G15.000038"))
                .build();
    }

    private static Procedure changeOfCivilStatus() {
        return civilStatus(
                        "1.004859",
                        "Thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc",
                        "Change, correction or completion of civil status; redetermination of ethnicity")
                .timeLimit(workingDaysOr(3, 6, civilStatusLaw("28")))
                .addFee(setByProvince())
                .addResult(result("Trích lục", "Extract", "KQ.G15.000037"))
                .build();
    }

    private static Procedure guardianship() {
        return civilStatus("1.004837", "Đăng ký giám hộ", "Registration of a guardianship")
                .timeLimit(limit(Term.workingDays(3), published(DECISION_163)))
                .addFee(free())
                .addResult(result("Trích lục", "Extract", "KQ.G15.000035"))
                .build();
    }

    private static Procedure endOfGuardianship() {
        return civilStatus("1.004845", "Đăng ký chấm dứt giám hộ", "Registration of the end of a guardianship")
                .timeLimit(limit(Term.workingDays(2), civilStatusLaw("22")))
                .addResult(result("Trích lục", "Extract"))
                .build();
    }

    private static Procedure birthAnew() {
        return civilStatus("1.004884", "Đăng ký lại khai sinh", "Registration of a birth anew")
                .addFee(setByProvince())
                .addResult(result("Giấy khai sinh", "Birth certificate"))
                .build();
    }

    private static Procedure marriageAnew() {
        return civilStatus("1.004746", "Đăng ký lại kết hôn", "Registration of a marriage anew")
                .addFee(setByProvince())
                .addResult(result("Giấy chứng nhận kết hôn", "Marriage certificate"))
                .build();
    }

    private static Procedure birthWithForeignElement() {
        return civilStatus(
                        "2.000528",
                        "Đăng ký khai sinh có yếu tố nước ngoài",
                        "Registration of a birth with a foreign element")
                .addFee(setByProvince())
                .addResult(result("Giấy khai sinh", "Birth certificate"))
                .build();
    }

    private static Procedure marriageWithForeignElement() {
        return civilStatus(
                        "2.000806",
                        "Đăng ký kết hôn có yếu tố nước ngoài",
                        "Registration of a marriage with a foreign element")
                .addFee(setByProvince())
                .addResult(result("Giấy chứng nhận kết hôn", "Marriage certificate"))
                .build();
    }

    private static Procedure extract() {
        return civilStatus(
                        "2.000635",
                        "Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh",
                        "Copy of an extract of civil status or of a birth certificate")
                .timeLimit(sameDay())
                .addFee(amount(8_000))
                .addResult(result("Bản sao", "Copy", "KQ.G15.000342"))
                .build();
    }

    private static Procedure confirmationOfCivilStatus() {
        return civilStatus("2.002516", "Xác nhận thông tin hộ tịch", "Confirmation of civil status")
                .addFee(amountPer("việc", "matter", 8_000))
                .addResult(result("Văn bản xác nhận", "Written confirmation", "KQ.G15.000216"))
                .build();
    }

    private static Procedure interlinkedBirth() {
        LegalReference decree =
                LegalReference.of(Instruments.DECREE_63_2024, Provision.ofArticle("7"), SourceStatus.REPORTED);
        return ProcedureEntry.of(
                        "2.000986",
                        "Liên thông đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi",
                        "Birth registration, permanent residence and health insurance card for a child under 6, interlinked",
                        ProcedureFields.CIVIL_STATUS,
                        "QĐ/0001-BTP")
                .addChannel(Channel.DIRECT)
                .timeLimit(TimeLimit.of(List.of(
                        when(
                                        LimitFacts.VERIFICATION,
                                        false,
                                        "không phải xác minh",
                                        "nothing to verify",
                                        Term.workingDays(3))
                                .cutOff(VietnamDeadlines.INTERLINKED_CUT_OFF)
                                .reference(decree)
                                .build(),
                        when(LimitFacts.VERIFICATION, true, "phải xác minh", "to be verified", Term.workingDays(5))
                                .cutOff(VietnamDeadlines.INTERLINKED_CUT_OFF)
                                .reference(decree)
                                .build())))
                .addFee(free())
                .addInterlinked(ProcedureCode.parse("1.001193"))
                .addInterlinked(ProcedureCode.parse("1.004222"))
                .addResults(
                        result("Giấy khai sinh", "Birth certificate"),
                        result("Cư trú", "Residence"),
                        result("Thẻ bảo hiểm y tế", "Health insurance card"))
                .build();
    }

    private static TimeLimit authentication() {
        return limit(
                Term.SAME_DAY,
                VietnamDeadlines.AUTHENTICATION_CUT_OFF,
                LegalReference.of(Instruments.DECREE_23_2015, Provision.ofArticle("7"), SourceStatus.VERIFIED));
    }

    private static Procedure certifiedCopy() {
        return ProcedureEntry.of(
                        "2.000815",
                        "Chứng thực bản sao từ bản chính",
                        "Certification of a copy from the original",
                        ProcedureFields.CERTIFICATION,
                        "3152/QĐ-BTP")
                .addChannel(Channel.DIRECT)
                .timeLimit(authentication())
                .addFee(Fee.builder()
                        .kind(Fee.FeeKind.AMOUNT)
                        .addRates(new FeeRate(1, BigDecimal.valueOf(2_000)), new FeeRate(3, BigDecimal.valueOf(1_000)))
                        .currency("VND")
                        .per(LocalizedText.of("trang", "page"))
                        .maximum(BigDecimal.valueOf(200_000))
                        .note(LocalizedText.of("mức tối đa tính trên một bản", "the maximum is per copy"))
                        .build())
                .addResult(result("Bản sao chứng thực", "Certified copy", "KQ.G15.000021"))
                .build();
    }

    private static Procedure certifiedSignature() {
        return certification("2.000884", "Chứng thực chữ ký", "Certification of a signature")
                .task("AUTHENTICATION")
                .addChannel(Channel.DIRECT)
                .timeLimit(authentication())
                .addFee(amountPer("trường hợp", "case", 10_000))
                .addResult(ProcedureResult.ofCode("KQ.G15.000022"))
                .build();
    }

    private static Procedure copyFromRegister() {
        return certification("2.000908", "Cấp bản sao từ sổ gốc", "Copy from the original register")
                .addChannels(everyChannel())
                .timeLimit(limit(Term.workingDays(1), published(DECISION_858)))
                .addFee(free())
                .addResult(ProcedureResult.ofCode("KQ.G15.000020"))
                .build();
    }

    private static Procedure certifiedTransaction() {
        return certification(
                        "2.001035",
                        "Chứng thực giao dịch liên quan đến động sản, quyền sử dụng đất, nhà ở",
                        "Certification of a transaction in movables, land use rights or housing")
                .addChannels(everyChannel())
                .addFee(amount(50_000))
                .addResult(ProcedureResult.ofCode("KQ.G15.000023"))
                .build();
    }

    private static Procedure certifiedWill() {
        return certification("2.001019", "Chứng thực di chúc", "Certification of a will")
                .addChannels(everyChannel())
                .addFee(amount(50_000))
                .addResult(ProcedureResult.ofCode("KQ.G15.000029"))
                .build();
    }

    private static Procedure certifiedRefusalOfInheritance() {
        return certification(
                        "2.001016",
                        "Chứng thực văn bản từ chối nhận di sản",
                        "Certification of the refusal of an inheritance")
                .addChannels(everyChannel())
                .addFee(amount(50_000))
                .addResult(ProcedureResult.ofCode("KQ.G15.000030"))
                .build();
    }

    private static Procedure certifiedDivisionOfInheritance() {
        return certification(
                        "2.001406",
                        "Chứng thực văn bản phân chia di sản",
                        "Certification of the division of an inheritance")
                .addChannels(everyChannel())
                .addFee(amount(50_000))
                .addResult(ProcedureResult.ofCode("KQ.G15.000027"))
                .build();
    }

    private static Procedure adoption() {
        // The limit has several stages, which were not read.
        return ProcedureEntry.of(
                        "2.001263",
                        "Đăng ký nuôi con nuôi trong nước",
                        "Registration of a domestic adoption",
                        ProcedureFields.ADOPTION,
                        "361/QĐ-BTP")
                .addChannels(everyChannel())
                .addFee(amount(400_000))
                .addResult(ProcedureResult.ofCode("KQ.G15.000002"))
                .build();
    }

    private static Procedure conciliator() {
        return ProcedureEntry.of(
                        "1.002211",
                        "Công nhận hòa giải viên",
                        "Recognition of a conciliator",
                        ProcedureFields.CONCILIATION,
                        DECISION_2338)
                .addChannels(everyChannel())
                .timeLimit(limit(Term.workingDays(5), published(DECISION_2338)))
                .addFee(free())
                .addResult(ProcedureResult.ofCode("KQ.G15.000056"))
                .build();
    }

    private static Procedure conciliatorPay() {
        return ProcedureEntry.of(
                        "2.002080",
                        "Thanh toán thù lao cho hòa giải viên",
                        "Payment of a conciliator",
                        ProcedureFields.CONCILIATION,
                        DECISION_2338)
                .addChannels(everyChannel())
                .timeLimit(limit(Term.workingDays(5), published(DECISION_2338)))
                .addFee(free())
                .addResult(ProcedureResult.ofCode("KQ.G15.000059"))
                .build();
    }
}
