package org.commune4j.core.vietnam;

import static org.commune4j.core.vietnam.ProcedureEntry.everyChannel;
import static org.commune4j.core.vietnam.ProcedureEntry.free;
import static org.commune4j.core.vietnam.ProcedureEntry.limit;
import static org.commune4j.core.vietnam.ProcedureEntry.result;
import static org.commune4j.core.vietnam.ProcedureEntry.setByProvince;
import static org.commune4j.core.vietnam.ProcedureSources.published;

import java.util.List;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.Provision;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureResult;

/** Business households, cooperative groups and cooperatives. */
final class EconomyProcedures {

    private static final String DECISION_2353 = "2353/QĐ-BTC";
    private static final String DECISION_2103 = "2103/QĐ-BTC";

    private EconomyProcedures() {}

    static List<Procedure> all() {
        return List.of(
                foundation(),
                change(),
                businessHousehold(
                                "1.001570",
                                "Tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn của hộ kinh doanh",
                                "Suspension or resumption of a business household")
                        .addFee(setByProvince("nếu có", "if any"))
                        .addResult(ProcedureResult.ofCode("KQ.G12.001049"))
                        .build(),
                businessHousehold("1.001266", "Chấm dứt hoạt động hộ kinh doanh", "End of a business household")
                        .addFee(setByProvince("nếu có", "if any"))
                        .build(),
                cooperativeGroup(),
                cooperative());
    }

    private static Procedure.Builder businessHousehold(String code, String vietnamese, String english) {
        return ProcedureEntry.of(code, vietnamese, english, Fields.BUSINESS_HOUSEHOLD, DECISION_2353)
                .task("HOUSEHOLD-BUSINESS")
                .addChannels(everyChannel());
    }

    private static Procedure foundation() {
        return businessHousehold("1.001612", "Đăng ký thành lập hộ kinh doanh", "Registration of a business household")
                .timeLimit(limit(Term.workingDays(3), published(DECISION_2353)))
                .addFee(setByProvince("Cổng Dịch vụ công quốc gia nêu 150.000 đồng", "the portal shows 150,000"))
                .addResult(result(
                        "Giấy chứng nhận đăng ký hộ kinh doanh",
                        "Certificate of registration of the business household"))
                .build();
    }

    private static Procedure change() {
        return businessHousehold(
                        "2.000720",
                        "Đăng ký thay đổi nội dung đăng ký hộ kinh doanh",
                        "Change of the registration of a business household")
                .addFee(setByProvince())
                .addResult(ProcedureResult.ofCode("KQ.G12.001041"))
                .build();
    }

    private static Procedure cooperativeGroup() {
        return ProcedureEntry.of(
                        "2.002637",
                        "Đăng ký thành lập tổ hợp tác",
                        "Registration of a cooperative group",
                        Fields.COOPERATIVE,
                        DECISION_2103)
                .addChannels(everyChannel())
                .timeLimit(limit(Term.workingDays(3), published(DECISION_2103)))
                .addFee(free().toBuilder()
                        .reference(LegalReference.of(
                                Instruments.LAW_ON_COOPERATIVES_2023,
                                Provision.ofClause("22", "2"),
                                SourceStatus.REPORTED))
                        .build())
                .addResult(ProcedureResult.ofCode("KQ.G12.001010"))
                .build();
    }

    private static Procedure cooperative() {
        return ProcedureEntry.of(
                        "1.005280",
                        "Đăng ký thành lập hợp tác xã",
                        "Registration of a cooperative",
                        Fields.COOPERATIVE,
                        DECISION_2103)
                .addChannels(everyChannel())
                .timeLimit(limit(Term.workingDays(3), published(DECISION_2103)))
                .addFee(setByProvince())
                .addResult(result("Giấy chứng nhận", "Certificate"))
                .build();
    }
}
