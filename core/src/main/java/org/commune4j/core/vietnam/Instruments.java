package org.commune4j.core.vietnam;

import java.time.LocalDate;
import org.commune4j.core.law.Amendment;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;

/**
 * The instruments of Vietnamese law that the library rests on, each once, by date, with the amendments that are known.
 */
final class Instruments {

    /** Resolution 18-NQ/TW of the Party's Central Committee on a streamlined apparatus. Its text was not read. */
    public static final Instrument RESOLUTION_18_2017_TW = Instrument.builder()
            .number("18-NQ/TW")
            .designation(LocalizedText.of("Nghị quyết 18-NQ/TW", "Resolution 18-NQ/TW"))
            .issuedOn(LocalDate.of(2017, 10, 25))
            .build();

    /** Resolution 60-NQ/TW of the Party's Central Committee, from which the two-tier model follows. */
    public static final Instrument RESOLUTION_60_2025_TW = Instrument.builder()
            .number("60-NQ/TW")
            .designation(LocalizedText.of("Nghị quyết 60-NQ/TW", "Resolution 60-NQ/TW"))
            .issuedOn(LocalDate.of(2025, 4, 12))
            .build();

    /** Decision 759/QĐ-TTg: the project on the two-tier model. */
    public static final Instrument DECISION_759_2025 = Instrument.builder()
            .number("759/QĐ-TTg")
            .designation(LocalizedText.of("Quyết định 759/QĐ-TTg", "Decision 759/QĐ-TTg"))
            .issuedOn(LocalDate.of(2025, 4, 14))
            .build();

    /** Official Letter 03/CV-BCĐ: the guidance on posts of the new communes. */
    public static final Instrument LETTER_03_CV_BCD = Instrument.builder()
            .number("03/CV-BCĐ")
            .designation(LocalizedText.of("Công văn 03/CV-BCĐ", "Official Letter 03/CV-BCĐ"))
            .issuedOn(LocalDate.of(2025, 4, 15))
            .build();

    /**
     * The Central Organisation Commission's guidance on the staffing quota of the Party's bodies in communes; its
     * number is not known.
     */
    public static final Instrument GUIDANCE_PARTY_PAYROLL = Instrument.builder()
            .number("Ban Tổ chức Trung ương, biên chế cơ quan đảng cấp xã")
            .designation(
                    LocalizedText.of(
                            "hướng dẫn của Ban Tổ chức Trung ương về biên chế cơ quan đảng ở cấp xã",
                            "the Central Organisation Commission's guidance on the staffing quota of the Party's bodies in communes"))
            .build();

    /** Regulation 298-QĐ/TW of the Secretariat on the Party's bodies in communes. */
    public static final Instrument REGULATION_298_QD_TW = Instrument.builder()
            .number("298-QĐ/TW")
            .designation(LocalizedText.of("Quy định 298-QĐ/TW", "Regulation 298-QĐ/TW"))
            .issuedOn(LocalDate.of(2025, 6, 9))
            .validity(DateRange.from(LocalDate.of(2025, 7, 1)))
            .build();

    /** Decree 118/2025/NĐ-CP on the one-stop mechanism. */
    public static final Instrument DECREE_118_2025 = Instrument.builder()
            .number("118/2025/NĐ-CP")
            .designation(LocalizedText.of("Nghị định 118/2025/NĐ-CP", "Decree 118/2025/NĐ-CP"))
            .issuedOn(LocalDate.of(2025, 6, 9))
            .validity(DateRange.from(LocalDate.of(2025, 7, 1)))
            .addAmendment(new Amendment("367/2025/NĐ-CP", LocalDate.of(2025, 12, 31), false))
            .build();

    /** Decree 150/2025/NĐ-CP on the specialised agencies of People's Committees. */
    public static final Instrument DECREE_150_2025 = Instrument.builder()
            .number("150/2025/NĐ-CP")
            .designation(LocalizedText.of("Nghị định 150/2025/NĐ-CP", "Decree 150/2025/NĐ-CP"))
            .issuedOn(LocalDate.of(2025, 6, 12))
            .addAmendment(new Amendment("370/2025/NĐ-CP", LocalDate.of(2025, 12, 31), false))
            .build();

    /** Decree 151/2025/NĐ-CP on the division of powers over land. */
    public static final Instrument DECREE_151_2025 = Instrument.builder()
            .number("151/2025/NĐ-CP")
            .designation(LocalizedText.of("Nghị định 151/2025/NĐ-CP", "Decree 151/2025/NĐ-CP"))
            .issuedOn(LocalDate.of(2025, 6, 12))
            .build();

    /** Law 72/2025/QH15 on the organisation of local government. Only quotations from it were read. */
    public static final Instrument LAW_72_2025 = Instrument.builder()
            .number("72/2025/QH15")
            .designation(LocalizedText.of(
                    "Luật Tổ chức chính quyền địa phương 72/2025/QH15",
                    "Law 72/2025/QH15 on the Organisation of Local Government"))
            .issuedOn(LocalDate.of(2025, 6, 16))
            .build();

    /** The Law on Accounting; its number is not among the facts this library rests on. */
    public static final Instrument LAW_ON_ACCOUNTING = Instrument.builder()
            .number("Luật Kế toán")
            .designation(LocalizedText.of("Luật Kế toán", "the Law on Accounting"))
            .build();

    /** Resolution 1677/NQ-UBTVQH15, which formed the communes of Quảng Ngãi. */
    public static final Instrument RESOLUTION_1677_2025 = Instrument.builder()
            .number("1677/NQ-UBTVQH15")
            .designation(LocalizedText.of("Nghị quyết 1677/NQ-UBTVQH15", "Resolution 1677/NQ-UBTVQH15"))
            .issuedOn(LocalDate.of(2025, 6, 16))
            .validity(DateRange.from(LocalDate.of(2025, 6, 16)))
            .build();

    /** Circular 10/2025/TT-BNV on home affairs in communes, as amended by 06/2026/TT-BNV. */
    public static final Instrument CIRCULAR_10_2025_BNV = Instrument.builder()
            .number("10/2025/TT-BNV")
            .designation(LocalizedText.of("Thông tư 10/2025/TT-BNV", "Circular 10/2025/TT-BNV"))
            .build();

    /** Resolution 332/NQ-CP on the deputies of commune offices and centres. */
    public static final Instrument RESOLUTION_332_2025 = Instrument.builder()
            .number("332/NQ-CP")
            .designation(LocalizedText.of("Nghị quyết 332/NQ-CP", "Resolution 332/NQ-CP"))
            .issuedOn(LocalDate.of(2025, 10, 15))
            .validity(DateRange.from(LocalDate.of(2025, 10, 15)))
            .build();

    /**
     * The resolution of the Standing Committee of the National Assembly of October 2025 on the deputies of People's
     * Councils: the press gives its number as 106 or as 108.
     */
    public static final Instrument RESOLUTION_COUNCIL_DEPUTIES_2025 = Instrument.builder()
            .number("106/2025/UBTVQH15 | 108/2025/UBTVQH15")
            .designation(LocalizedText.of(
                    "Nghị quyết tháng 10/2025 của Ủy ban Thường vụ Quốc hội (số 106 hoặc 108/2025/UBTVQH15)",
                    "the resolution of October 2025 of the Standing Committee of the National Assembly"
                            + " (106 or 108/2025/UBTVQH15)"))
            .build();

    /** Decree 300/2025/NĐ-CP on the number of vice-chairs and members of People's Committees. */
    public static final Instrument DECREE_300_2025 = Instrument.builder()
            .number("300/2025/NĐ-CP")
            .designation(LocalizedText.of("Nghị định 300/2025/NĐ-CP", "Decree 300/2025/NĐ-CP"))
            .issuedOn(LocalDate.of(2025, 11, 17))
            .validity(DateRange.from(LocalDate.of(2025, 11, 17)))
            .build();

    /** Decree 307/2025/NĐ-CP on the classification of administrative units. */
    public static final Instrument DECREE_307_2025 = Instrument.builder()
            .number("307/2025/NĐ-CP")
            .designation(LocalizedText.of("Nghị định 307/2025/NĐ-CP", "Decree 307/2025/NĐ-CP"))
            .title(LocalizedText.of("Về phân loại đơn vị hành chính", "On the classification of administrative units"))
            .validity(DateRange.from(LocalDate.of(2025, 11, 27)))
            .build();

    /** Decision 766/QĐ-TTg on the index of service quality in administrative procedures and public services. */
    public static final Instrument DECISION_766_2022 = Instrument.builder()
            .number("766/QĐ-TTg")
            .designation(LocalizedText.of("Quyết định 766/QĐ-TTg", "Decision 766/QĐ-TTg"))
            .title(LocalizedText.of(
                    "Bộ chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ người dân, doanh nghiệp trong thực hiện"
                            + " thủ tục hành chính, dịch vụ công",
                    "Index for steering and assessing the quality of service to people and businesses in administrative"
                            + " procedures and public services"))
            .issuedOn(LocalDate.of(2022, 6, 23))
            .validity(DateRange.from(LocalDate.of(2022, 6, 23)))
            .build();

    /** The National Public Service Portal's own description of how it computes the index of Decision 766. */
    public static final Instrument PORTAL_FORMULAS_766 = Instrument.builder()
            .number("Mô tả công thức tính chỉ số 766")
            .designation(LocalizedText.of(
                    "Mô tả công thức tính chỉ số 766 của Cổng Dịch vụ công quốc gia",
                    "the National Public Service Portal's description of the formulas of Index 766"))
            .build();

    /** Circular 03/2025/TT-VPCP guiding Decree 118/2025. */
    public static final Instrument CIRCULAR_03_2025_VPCP = Instrument.builder()
            .number("03/2025/TT-VPCP")
            .designation(LocalizedText.of("Thông tư 03/2025/TT-VPCP", "Circular 03/2025/TT-VPCP"))
            .issuedOn(LocalDate.of(2025, 9, 15))
            .build();

    /** Decision 3621/QĐ-BYT of the Minister of Health: a procedure under Decree 118/2025, with forms 01 to 06 in full. */
    public static final Instrument DECISION_3621_2025_BYT = Instrument.builder()
            .number("3621/QĐ-BYT")
            .designation(LocalizedText.of("Quyết định 3621/QĐ-BYT", "Decision 3621/QĐ-BYT"))
            .issuedOn(LocalDate.of(2025, 11, 24))
            .build();

    /** Decision 88/2025/QĐ-UBND of Lai Châu on the one-stop mechanism in that province. */
    public static final Instrument DECISION_88_2025_LAI_CHAU = Instrument.builder()
            .number("88/2025/QĐ-UBND")
            .designation(LocalizedText.of(
                    "Quyết định 88/2025/QĐ-UBND của Ủy ban nhân dân tỉnh Lai Châu",
                    "Decision 88/2025/QĐ-UBND of the People's Committee of Lai Châu"))
            .build();

    /** Decision 138/2025/QĐ-UBND of Đồng Tháp on the one-stop mechanism in that province. */
    public static final Instrument DECISION_138_2025_DONG_THAP = Instrument.builder()
            .number("138/2025/QĐ-UBND")
            .designation(LocalizedText.of(
                    "Quyết định 138/2025/QĐ-UBND của Ủy ban nhân dân tỉnh Đồng Tháp",
                    "Decision 138/2025/QĐ-UBND of the People's Committee of Đồng Tháp"))
            .build();

    /** Decree 224/2026/NĐ-CP on online public services, among others. */
    public static final Instrument DECREE_224_2026 = Instrument.builder()
            .number("224/2026/NĐ-CP")
            .designation(LocalizedText.of("Nghị định 224/2026/NĐ-CP", "Decree 224/2026/NĐ-CP"))
            .issuedOn(LocalDate.of(2026, 6, 24))
            .validity(DateRange.from(LocalDate.of(2026, 7, 1)))
            .build();

    /** The Labour Code of 2019: public holidays and their compensation. */
    public static final Instrument LABOUR_CODE_2019 = Instrument.builder()
            .number("45/2019/QH14")
            .designation(LocalizedText.of("Bộ luật Lao động 45/2019/QH14", "Labour Code 45/2019/QH14"))
            .build();

    /** Resolution 28/2026/QH16 of the National Assembly, which makes 24 November a paid day off. */
    public static final Instrument RESOLUTION_28_2026_QH16 = Instrument.builder()
            .number("28/2026/QH16")
            .designation(LocalizedText.of("Nghị quyết 28/2026/QH16", "Resolution 28/2026/QH16"))
            .validity(DateRange.from(LocalDate.of(2026, 7, 1)))
            .build();

    /** The Civil Code of 2015: how time limits are counted. */
    public static final Instrument CIVIL_CODE_2015 = Instrument.builder()
            .number("91/2015/QH13")
            .designation(LocalizedText.of("Bộ luật Dân sự 91/2015/QH13", "Civil Code 91/2015/QH13"))
            .build();

    /** The Law on Civil Status of 2014. */
    public static final Instrument LAW_ON_CIVIL_STATUS_2014 = Instrument.builder()
            .number("60/2014/QH13")
            .designation(LocalizedText.of("Luật Hộ tịch 60/2014/QH13", "Law on Civil Status 60/2014/QH13"))
            .build();

    /** Decree 23/2015/NĐ-CP on certified copies and certification. */
    public static final Instrument DECREE_23_2015 = Instrument.builder()
            .number("23/2015/NĐ-CP")
            .designation(LocalizedText.of("Nghị định 23/2015/NĐ-CP", "Decree 23/2015/NĐ-CP"))
            .build();

    /** Decree 63/2024/NĐ-CP on the interlinked procedures of birth, residence and health card. */
    public static final Instrument DECREE_63_2024 = Instrument.builder()
            .number("63/2024/NĐ-CP")
            .designation(LocalizedText.of("Nghị định 63/2024/NĐ-CP", "Decree 63/2024/NĐ-CP"))
            .build();

    /** Decree 185/2026/NĐ-CP on villages, residential groups and their non-specialised (part-time) workers. */
    public static final Instrument DECREE_185_2026 = Instrument.builder()
            .number("185/2026/NĐ-CP")
            .designation(LocalizedText.of("Nghị định 185/2026/NĐ-CP", "Decree 185/2026/NĐ-CP"))
            .issuedOn(LocalDate.of(2026, 5, 26))
            .validity(DateRange.from(LocalDate.of(2026, 5, 26)))
            .build();

    /** Decree 147/2025/NĐ-CP, on which procedures of social assistance rest. */
    public static final Instrument DECREE_147_2025 = Instrument.builder()
            .number("147/2025/NĐ-CP")
            .designation(LocalizedText.of("Nghị định 147/2025/NĐ-CP", "Decree 147/2025/NĐ-CP"))
            .build();

    /** Circular 64/2025/TT-BTC, which reduces fees for a time. */
    public static final Instrument CIRCULAR_64_2025_BTC = Instrument.builder()
            .number("64/2025/TT-BTC")
            .designation(LocalizedText.of("Thông tư 64/2025/TT-BTC", "Circular 64/2025/TT-BTC"))
            .build();

    /** The Law on Cooperatives of 2023; its number was not read. */
    public static final Instrument LAW_ON_COOPERATIVES_2023 = Instrument.builder()
            .number("Luật Hợp tác xã 2023")
            .designation(LocalizedText.of("Luật Hợp tác xã năm 2023", "Law on Cooperatives of 2023"))
            .build();

    private Instruments() {}
}
