package org.commune4j.core.vietnam;

import java.util.Objects;
import org.commune4j.core.law.Instrument;

/**
 * Names for the instruments that rules and forms in Java rest on; what is known of each stands in {@code instruments.csv}
 * and {@code amendments.csv}.
 */
final class Instruments {

    /** Resolution 18-NQ/TW of the Party's Central Committee on a streamlined apparatus. Its text was not read. */
    public static final Instrument RESOLUTION_18_2017_TW = of("18-NQ/TW");

    /** Resolution 60-NQ/TW of the Party's Central Committee, from which the two-tier model follows. */
    public static final Instrument RESOLUTION_60_2025_TW = of("60-NQ/TW");

    /** Decision 759/QĐ-TTg: the project on the two-tier model. */
    public static final Instrument DECISION_759_2025 = of("759/QĐ-TTg");

    /** Official Letter 03/CV-BCĐ: the guidance on posts of the new communes. */
    public static final Instrument LETTER_03_CV_BCD = of("03/CV-BCĐ");

    /**
     * The Central Organisation Commission's guidance on the staffing quota of the Party's bodies in communes; its
     * number is not known. 9671-CV/BTCTW of 2025 is one such letter; nothing ties the figures to it.
     */
    public static final Instrument GUIDANCE_PARTY_PAYROLL = of("Ban Tổ chức Trung ương, biên chế cơ quan đảng cấp xã");

    /** Regulation 298-QĐ/TW of the Secretariat on the Party's bodies in communes. */
    public static final Instrument REGULATION_298_QD_TW = of("298-QĐ/TW");

    /** Decree 118/2025/NĐ-CP on the one-stop mechanism. */
    public static final Instrument DECREE_118_2025 = of("118/2025/NĐ-CP");

    /** Decree 309/2026/NĐ-CP amending Decree 118/2025 from 5 August 2026. */
    public static final Instrument DECREE_309_2026 = of("309/2026/NĐ-CP");

    /** Decree 315/2025/NĐ-CP: model working rules of People's Committees of communes. Only quotations from it were read. */
    public static final Instrument DECREE_315_2025 = of("315/2025/NĐ-CP");

    /** Decree 150/2025/NĐ-CP on the specialised agencies of People's Committees. */
    public static final Instrument DECREE_150_2025 = of("150/2025/NĐ-CP");

    /** Decree 151/2025/NĐ-CP on the division of powers over land. */
    public static final Instrument DECREE_151_2025 = of("151/2025/NĐ-CP");

    /** Law 72/2025/QH15 on the organisation of local government. Only quotations from it were read. */
    public static final Instrument LAW_72_2025 = of("72/2025/QH15");

    /** Law 88/2015/QH13 on Accounting. Its text was not read. */
    public static final Instrument LAW_ON_ACCOUNTING = of("88/2015/QH13");

    /** Resolution 1677/NQ-UBTVQH15, which formed the communes of Quảng Ngãi. */
    public static final Instrument RESOLUTION_1677_2025 = of("1677/NQ-UBTVQH15");

    /** Circular 10/2025/TT-BNV on home affairs in communes, as amended by 06/2026/TT-BNV. */
    public static final Instrument CIRCULAR_10_2025_BNV = of("10/2025/TT-BNV");

    /** Resolution 332/NQ-CP on the deputies of commune offices and centres. */
    public static final Instrument RESOLUTION_332_2025 = of("332/NQ-CP");

    /**
     * Resolution 106/2025/UBTVQH15 of 16 October 2025 on the deputies of People's Councils; the day of its effect is not
     * known.
     */
    public static final Instrument RESOLUTION_106_2025_UBTVQH15 = of("106/2025/UBTVQH15");

    /** Decree 300/2025/NĐ-CP on the number of vice-chairs and members of People's Committees. */
    public static final Instrument DECREE_300_2025 = of("300/2025/NĐ-CP");

    /** Decree 307/2025/NĐ-CP on the classification of administrative units. */
    public static final Instrument DECREE_307_2025 = of("307/2025/NĐ-CP");

    /** Decision 766/QĐ-TTg on the index of service quality in administrative procedures and public services. */
    public static final Instrument DECISION_766_2022 = of("766/QĐ-TTg");

    /** The National Public Service Portal's own description of how it computes the index of Decision 766. */
    public static final Instrument PORTAL_FORMULAS_766 = of("Mô tả công thức tính chỉ số 766");

    /** Circular 03/2025/TT-VPCP guiding Decree 118/2025. */
    public static final Instrument CIRCULAR_03_2025_VPCP = of("03/2025/TT-VPCP");

    /** Circular 116/2026/TT-BCA on residence, with the forms of the police for it. */
    public static final Instrument CIRCULAR_116_2026_BCA = of("116/2026/TT-BCA");

    /** Circular 118/2026/TT-BCA on the forms for identity cards. Its text was not read. */
    public static final Instrument CIRCULAR_118_2026_BCA = of("118/2026/TT-BCA");

    /** Decision 3621/QĐ-BYT of the Minister of Health: a procedure under Decree 118/2025, with forms 01 to 06, in the older numbers, in full. */
    public static final Instrument DECISION_3621_2025_BYT = of("3621/QĐ-BYT");

    /** Decision 88/2025/QĐ-UBND of Lai Châu on the one-stop mechanism in that province. */
    public static final Instrument DECISION_88_2025_LAI_CHAU = of("88/2025/QĐ-UBND");

    /** Decree 224/2026/NĐ-CP on online public services, among others. */
    public static final Instrument DECREE_224_2026 = of("224/2026/NĐ-CP");

    /** The Labour Code of 2019: public holidays and their compensation. */
    public static final Instrument LABOUR_CODE_2019 = of("45/2019/QH14");

    /** Resolution 28/2026/QH16 of the National Assembly, which makes 24 November a paid day off. */
    public static final Instrument RESOLUTION_28_2026_QH16 = of("28/2026/QH16");

    /** The Civil Code of 2015: how time limits are counted. */
    public static final Instrument CIVIL_CODE_2015 = of("91/2015/QH13");

    /** The Law on Civil Status of 2014. */
    public static final Instrument LAW_ON_CIVIL_STATUS_2014 = of("60/2014/QH13");

    /** Decree 23/2015/NĐ-CP on certified copies and certification. */
    public static final Instrument DECREE_23_2015 = of("23/2015/NĐ-CP");

    /** Decree 63/2024/NĐ-CP on the interlinked procedures of birth, residence and health card. */
    public static final Instrument DECREE_63_2024 = of("63/2024/NĐ-CP");

    /** Decree 185/2026/NĐ-CP on villages, residential groups and their non-specialised (part-time) workers. */
    public static final Instrument DECREE_185_2026 = of("185/2026/NĐ-CP");

    /** Decree 147/2025/NĐ-CP, on which procedures of social assistance rest. */
    public static final Instrument DECREE_147_2025 = of("147/2025/NĐ-CP");

    /** Circular 64/2025/TT-BTC, which reduces fees for a time. */
    public static final Instrument CIRCULAR_64_2025_BTC = of("64/2025/TT-BTC");

    /** Law 17/2023/QH15 on Cooperatives. */
    public static final Instrument LAW_ON_COOPERATIVES_2023 = of("17/2023/QH15");

    private Instruments() {}

    private static Instrument of(String number) {
        return Objects.requireNonNull(Tables.instruments().get(number), number);
    }
}
