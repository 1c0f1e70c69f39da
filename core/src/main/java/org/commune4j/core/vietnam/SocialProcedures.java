package org.commune4j.core.vietnam;

import java.util.List;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.procedure.Procedure;

/**
 * Social assistance. That these are procedures of communes is known; limits, fees and channels were not found, so none is
 * given.
 */
final class SocialProcedures {

    private SocialProcedures() {}

    static List<Procedure> all() {
        return List.of(
                listed("1.001699", "Xác định mức độ khuyết tật", "Determination of the degree of disability"),
                listed(
                        "1.001653",
                        "Cấp đổi, cấp lại Giấy xác nhận khuyết tật",
                        "Exchange or reissue of a disability certificate"),
                listed("1.014027", "Trợ cấp hưu trí xã hội", "Social pension"),
                listed("2.001088", "Thủ tục bảo trợ xã hội 2.001088", "Social assistance procedure 2.001088"),
                reported("1.001776", "Trợ cấp xã hội hằng tháng", "Monthly social allowance"),
                reported(
                        "1.001731",
                        "Hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội",
                        "Funeral costs of a beneficiary of social protection"),
                reported(
                        "1.014028",
                        "Hỗ trợ chi phí mai táng cho người hưởng trợ cấp hưu trí xã hội",
                        "Funeral costs of a recipient of the social pension"));
    }

    private static Procedure listed(String code, String vietnamese, String english) {
        return ProcedureEntry.of(code, vietnamese, english, Fields.SOCIAL_PROTECTION)
                .publishedBy(ProcedureSources.listedByDongNai())
                .addLegalBasis(LegalReference.of(Instruments.DECREE_147_2025, SourceStatus.VERIFIED))
                .build();
    }

    /** Known from a table without a decision: there is no text to cite. */
    private static Procedure reported(String code, String vietnamese, String english) {
        return ProcedureEntry.of(code, vietnamese, english, Fields.SOCIAL_PROTECTION)
                .build();
    }
}
