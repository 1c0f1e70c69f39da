package org.commune4j.core.vietnam;

import static org.commune4j.core.vietnam.ProcedureEntry.everyChannel;
import static org.commune4j.core.vietnam.ProcedureEntry.free;
import static org.commune4j.core.vietnam.ProcedureEntry.limit;
import static org.commune4j.core.vietnam.ProcedureEntry.result;
import static org.commune4j.core.vietnam.ProcedureEntry.setByFeeLaw;
import static org.commune4j.core.vietnam.ProcedureEntry.when;
import static org.commune4j.core.vietnam.ProcedureSources.published;

import java.util.List;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.Provision;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureResult;

/**
 * Land. The portal shows the longer limits in the rows of channels; that they are those of mountainous, island, remote
 * and disadvantaged areas is inferred from the law where it was read, so these cases are UNVERIFIED.
 */
final class LandProcedures {

    private static final String DECISION_2304 = "2304/QĐ-BNNMT";
    private static final String DECISION_3380 = "3380/QĐ-BNNMT";

    /** The time in which the land user pays is left out (REPORTED). */
    private static final LegalReference TIMES_LEFT_OUT =
            LegalReference.of(Instruments.DECREE_151_2025, Provision.ofAnnex("I"), SourceStatus.REPORTED);

    private static final ProcedureResult CERTIFICATE = result("Giấy chứng nhận", "Certificate");
    private static final ProcedureResult CERTIFICATE_WITH_CODE =
            result("Giấy chứng nhận", "Certificate", "KQ.G10.001148");

    private LandProcedures() {}

    static List<Procedure> all() {
        return List.of(
                firstRegistration(
                                "1.013978",
                                "Đăng ký đất đai, cấp Giấy chứng nhận lần đầu đối với hộ gia đình, cá nhân",
                                "First registration of land and certificate, for households and persons")
                        .task("LAND-REGISTRATION")
                        .addResult(CERTIFICATE_WITH_CODE)
                        .build(),
                firstRegistration(
                                "1.012753",
                                "Đăng ký đất đai, cấp Giấy chứng nhận lần đầu đối với tổ chức",
                                "First registration of land and certificate, for organisations")
                        .addResult(CERTIFICATE)
                        .build(),
                correction(),
                residentialArea(),
                allocation(),
                donation(),
                conciliation(),
                dispute());
    }

    private static Procedure.Builder land(String code, String vietnamese, String english, String decision) {
        return ProcedureEntry.of(code, vietnamese, english, Fields.LAND, decision)
                .addLegalBasis(TIMES_LEFT_OUT)
                .paymentStopsClock(true);
    }

    private static TimeLimit orInHardAreas(Term ordinary, Term hard, String decision) {
        LegalReference published = published(decision);
        return TimeLimit.of(List.of(
                when(LimitFacts.HARD_AREA, false, "vùng thông thường", "ordinary area", ordinary)
                        .reference(published)
                        .build(),
                when(LimitFacts.HARD_AREA, true, "vùng khó khăn", "disadvantaged area", hard)
                        .reference(LegalReference.of(published.instrument(), SourceStatus.UNVERIFIED))
                        .build()));
    }

    private static Procedure.Builder firstRegistration(String code, String vietnamese, String english) {
        return land(code, vietnamese, english, DECISION_3380)
                .addChannels(everyChannel())
                .timeLimit(VietnamDeadlines.LAND_REGISTRATION)
                .addFee(setByFeeLaw());
    }

    private static Procedure correction() {
        return land(
                        "1.012796",
                        "Đính chính Giấy chứng nhận đã cấp lần đầu có sai sót",
                        "Correction of a first certificate",
                        DECISION_2304)
                .addChannels(everyChannel())
                .timeLimit(limit(Term.workingDays(8), published(DECISION_2304)))
                .addFee(setByFeeLaw())
                .addResult(CERTIFICATE)
                .build();
    }

    private static Procedure residentialArea() {
        return land(
                        "1.012817",
                        "Xác định lại diện tích đất ở",
                        "Redetermination of the area of residential land",
                        DECISION_2304)
                .addChannels(everyChannel())
                .timeLimit(orInHardAreas(Term.workingDays(20), Term.workingDays(30), DECISION_2304))
                .addFee(setByFeeLaw())
                .addResult(CERTIFICATE)
                .build();
    }

    private static Procedure allocation() {
        return land(
                        "1.013949",
                        "Giao đất, cho thuê đất, chuyển mục đích sử dụng đất",
                        "Allocation or lease of land, change of its use",
                        DECISION_3380)
                .addChannels(everyChannel())
                .timeLimit(limit(Term.calendarDays(15), published(DECISION_3380)))
                .addFee(setByFeeLaw())
                .addResult(result("Quyết định", "Decision", "KQ.G10.000868"))
                .build();
    }

    private static Procedure donation() {
        return land(
                        "1.013979",
                        "Tặng cho quyền sử dụng đất cho Nhà nước hoặc cộng đồng dân cư",
                        "Gift of land use rights to the State or a community",
                        DECISION_2304)
                .addChannels(everyChannel())
                .timeLimit(orInHardAreas(Term.workingDays(10), Term.workingDays(20), DECISION_2304))
                .addFee(free())
                .addResult(ProcedureResult.ofCode("KQ.G10.000923"))
                .build();
    }

    private static Procedure conciliation() {
        return land("1.012812", "Hòa giải tranh chấp đất đai", "Conciliation of a land dispute", DECISION_2304)
                .task("LAND-MEDIATION")
                .addChannels(Channel.POSTAL, Channel.DIRECT)
                .timeLimit(orInHardAreas(Term.calendarDays(30), Term.calendarDays(40), DECISION_2304))
                .addFee(setByFeeLaw())
                .addResult(result("Biên bản hòa giải", "Record of the conciliation", "KQ.G10.001159"))
                .build();
    }

    private static Procedure dispute() {
        return land(
                        "1.013967",
                        "Giải quyết tranh chấp đất đai thuộc thẩm quyền của Chủ tịch Ủy ban nhân dân cấp xã",
                        "Settlement of a land dispute by the Chair of the commune People's Committee",
                        DECISION_2304)
                .task("LAND-DISPUTE")
                .addChannels(everyChannel())
                .timeLimit(orInHardAreas(Term.calendarDays(45), Term.calendarDays(60), DECISION_2304))
                .addFee(setByFeeLaw())
                .addResult(result("Quyết định", "Decision", "KQ.G10.000916"))
                .build();
    }
}
