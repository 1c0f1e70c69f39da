package org.commune4j.core.vietnam;

import static org.commune4j.core.vietnam.ProcedureEntry.everyChannel;
import static org.commune4j.core.vietnam.ProcedureEntry.free;
import static org.commune4j.core.vietnam.ProcedureEntry.limit;
import static org.commune4j.core.vietnam.ProcedureEntry.setByFeeLaw;
import static org.commune4j.core.vietnam.ProcedureEntry.setByProvince;
import static org.commune4j.core.vietnam.ProcedureEntry.when;
import static org.commune4j.core.vietnam.ProcedureSources.published;

import java.util.List;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.law.Field;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureResult;
import org.commune4j.core.procedure.SupplementRule;

/** Poverty reduction, crops, water, environment, construction and roads. */
final class EnvironmentProcedures {

    private static final String DECISION_967 = "967/QĐ-BNNMT";
    private static final String DECISION_1000 = "1000/QĐ-BNNMT";
    private static final String DECISION_248 = "248/QĐ-BNNMT";
    private static final String DECISION_973 = "973/QĐ-BNNMT";
    private static final String DECISION_56 = "56/QĐ-BXD";
    private static final String DECISION_1390 = "1390/QĐ-BXD";
    private static final String DECISION_871 = "871/QĐ-BXD";

    private EnvironmentProcedures() {}

    static List<Procedure> all() {
        return List.of(
                poverty(
                        "1.011607",
                        "Công nhận hộ nghèo, hộ cận nghèo thường xuyên hằng năm",
                        "Recognition as a poor or near-poor household during the year",
                        "KQ.G10.001158"),
                poverty(
                        "1.011608",
                        "Công nhận hộ thoát nghèo, hộ thoát cận nghèo thường xuyên hằng năm",
                        "Recognition as a household no longer poor during the year",
                        "KQ.G10.001150"),
                simple(
                                "1.008004",
                                "Chuyển đổi cơ cấu cây trồng trên đất trồng lúa",
                                "Change of crops on rice land",
                                Fields.CROPS,
                                DECISION_1000,
                                Term.workingDays(5),
                                "KQ.G10.000535")
                        .addFee(free())
                        .build(),
                simple(
                                "1.001662",
                                "Đăng ký khai thác, sử dụng nước dưới đất",
                                "Registration of the use of groundwater",
                                Fields.WATER_RESOURCES,
                                DECISION_248,
                                Term.workingDays(7),
                                "KQ.G10.001281")
                        .addFee(free())
                        .build(),
                simple(
                                "1.010736",
                                "Tham vấn trong đánh giá tác động môi trường",
                                "Consultation in an environmental impact assessment",
                                Fields.ENVIRONMENT,
                                DECISION_973,
                                Term.calendarDays(15),
                                "KQ.G10.000720")
                        .addFee(free())
                        .silenceIsConsent(true)
                        .build(),
                buildingPermit(),
                simple(
                                "1.013227",
                                "Gia hạn giấy phép xây dựng",
                                "Extension of a building permit",
                                Fields.CONSTRUCTION,
                                DECISION_56,
                                Term.workingDays(5),
                                "KQ.G17.000315")
                        .addFee(setByProvince())
                        .build(),
                simple(
                                "1.013228",
                                "Cấp lại giấy phép xây dựng",
                                "Reissue of a building permit",
                                Fields.CONSTRUCTION,
                                DECISION_56,
                                Term.workingDays(5),
                                "KQ.G17.000316")
                        .addFee(setByProvince())
                        .build(),
                simple(
                                "1.014159",
                                "Cung cấp thông tin quy hoạch",
                                "Information on planning",
                                Fields.CONSTRUCTION,
                                DECISION_1390,
                                Term.calendarDays(10),
                                "KQ.G17.000348")
                        .addFee(setByFeeLaw())
                        .build(),
                pavement());
    }

    private static Procedure.Builder simple(
            String code, String vietnamese, String english, Field field, String decision, Term term, String result) {
        return ProcedureEntry.of(code, vietnamese, english, field, decision)
                .addChannels(everyChannel())
                .timeLimit(limit(term, published(decision)))
                .addResult(ProcedureResult.ofCode(result));
    }

    private static Procedure poverty(String code, String vietnamese, String english, String result) {
        return ProcedureEntry.of(code, vietnamese, english, Fields.POVERTY_REDUCTION, DECISION_967)
                .task("POVERTY")
                .addChannels(Channel.POSTAL, Channel.DIRECT)
                .timeLimit(limit(Term.calendarDays(15), published(DECISION_967)))
                .addFee(free())
                .addResult(ProcedureResult.ofCode(result))
                .build();
    }

    private static Procedure buildingPermit() {
        LegalReference decision = LegalReference.of(published(DECISION_56).instrument(), SourceStatus.VERIFIED);
        return ProcedureEntry.of(
                        "1.013225",
                        "Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV và nhà ở riêng lẻ",
                        "Building permit for works of class III and IV and for private houses",
                        Fields.CONSTRUCTION,
                        DECISION_56)
                .task("CONSTRUCTION-PERMIT")
                .addChannels(everyChannel())
                .timeLimit(TimeLimit.of(List.of(
                        when(
                                        LimitFacts.PRIVATE_HOUSE,
                                        false,
                                        "công trình cấp III, cấp IV",
                                        "works of class III and IV",
                                        Term.calendarDays(20))
                                .reference(decision)
                                .build(),
                        when(LimitFacts.PRIVATE_HOUSE, true, "nhà ở riêng lẻ", "private house", Term.calendarDays(15))
                                .reference(decision)
                                .build())))
                .supplements(SupplementRule.of(Term.workingDays(7), 1, decision))
                .addFee(setByProvince())
                .addResult(result())
                .build();
    }

    private static ProcedureResult result() {
        return ProcedureEntry.result("Giấy phép xây dựng", "Building permit", "KQ.G17.000311");
    }

    private static Procedure pavement() {
        LegalReference decision = published(DECISION_871);
        return ProcedureEntry.of(
                        "1.013274",
                        "Cấp phép sử dụng tạm thời lòng đường, vỉa hè",
                        "Temporary use of a roadway or pavement",
                        Fields.ROADS,
                        DECISION_871)
                .addChannels(everyChannel())
                .timeLimit(TimeLimit.of(List.of(
                        when(LimitFacts.FUNERAL, false, "không phải đám tang", "no funeral", Term.workingDays(5))
                                .reference(decision)
                                .build(),
                        when(LimitFacts.FUNERAL, true, "đám tang", "funeral", Term.calendarDays(1))
                                .reference(decision)
                                .build())))
                .addResult(ProcedureResult.ofCode("KQ.G04.000509"))
                .build();
    }
}
