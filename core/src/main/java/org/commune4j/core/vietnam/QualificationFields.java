package org.commune4j.core.vietnam;

import org.commune4j.core.organisation.QualificationField;

/** Fields of learning that posts of a commune commonly ask for; no text prescribes this list. */
public final class QualificationFields {

    /** Law (luật). */
    public static final QualificationField LAW = QualificationField.of("LAW");
    /** Land administration (quản lý đất đai). */
    public static final QualificationField LAND_ADMINISTRATION = QualificationField.of("LAND_ADMINISTRATION");
    /** Finance and accounting (tài chính - kế toán). */
    public static final QualificationField FINANCE_ACCOUNTING = QualificationField.of("FINANCE_ACCOUNTING");
    /** Information technology (công nghệ thông tin). */
    public static final QualificationField INFORMATION_TECHNOLOGY = QualificationField.of("INFORMATION_TECHNOLOGY");
    /** Public administration (hành chính công). */
    public static final QualificationField PUBLIC_ADMINISTRATION = QualificationField.of("PUBLIC_ADMINISTRATION");
    /** Construction (xây dựng). */
    public static final QualificationField CONSTRUCTION = QualificationField.of("CONSTRUCTION");
    /** Agriculture (nông nghiệp). */
    public static final QualificationField AGRICULTURE = QualificationField.of("AGRICULTURE");
    /** Culture and social affairs (văn hóa - xã hội). */
    public static final QualificationField CULTURE_SOCIETY = QualificationField.of("CULTURE_SOCIETY");
    /** Political theory (lý luận chính trị). */
    public static final QualificationField POLITICAL_THEORY = QualificationField.of("POLITICAL_THEORY");
    /** State management (quản lý nhà nước). */
    public static final QualificationField STATE_MANAGEMENT = QualificationField.of("STATE_MANAGEMENT");

    private QualificationFields() {}
}
