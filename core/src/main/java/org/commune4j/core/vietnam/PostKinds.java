package org.commune4j.core.vietnam;

import org.commune4j.core.organisation.PostKind;

/** The kinds of posts (chức danh) in a commune, a ward or a special zone. */
public final class PostKinds {

    /** Party Secretary (Bí thư Đảng ủy). */
    public static final PostKind PARTY_SECRETARY = PostKind.of("PARTY_SECRETARY");
    /** Standing Deputy Secretary of the Party Committee (Phó Bí thư Thường trực Đảng ủy). */
    public static final PostKind STANDING_DEPUTY_SECRETARY = PostKind.of("STANDING_DEPUTY_SECRETARY");
    /** Deputy Secretary of the Party Committee (Phó Bí thư Đảng ủy). */
    public static final PostKind DEPUTY_SECRETARY = PostKind.of("DEPUTY_SECRETARY");
    /** Member of the Standing Committee of the Party Committee (Ủy viên Ban Thường vụ Đảng ủy). */
    public static final PostKind STANDING_BOARD_MEMBER = PostKind.of("STANDING_BOARD_MEMBER");
    /** Member of the Party Committee (Ủy viên Ban Chấp hành Đảng bộ). */
    public static final PostKind PARTY_COMMITTEE_MEMBER = PostKind.of("PARTY_COMMITTEE_MEMBER");
    /** Chief of Office of the Party Committee (Chánh Văn phòng Đảng ủy). */
    public static final PostKind PARTY_OFFICE_CHIEF = PostKind.of("PARTY_OFFICE_CHIEF");
    /** Deputy Chief of Office of the Party Committee (Phó Chánh Văn phòng Đảng ủy). */
    public static final PostKind DEPUTY_PARTY_OFFICE_CHIEF = PostKind.of("DEPUTY_PARTY_OFFICE_CHIEF");
    /** Head of the Party Building Board, or of a board of the Party Committee of a special zone (Trưởng Ban Xây dựng Đảng). */
    public static final PostKind PARTY_COMMISSION_HEAD = PostKind.of("PARTY_COMMISSION_HEAD");
    /** Deputy Head of the Party Building Board (Phó Trưởng Ban Xây dựng Đảng). */
    public static final PostKind DEPUTY_PARTY_COMMISSION_HEAD = PostKind.of("DEPUTY_PARTY_COMMISSION_HEAD");
    /** Chair of the Inspection Commission (Chủ nhiệm Ủy ban Kiểm tra). */
    public static final PostKind INSPECTION_CHAIR = PostKind.of("INSPECTION_CHAIR");
    /** Vice Chair of the Inspection Commission (Phó Chủ nhiệm Ủy ban Kiểm tra). */
    public static final PostKind INSPECTION_VICE_CHAIR = PostKind.of("INSPECTION_VICE_CHAIR");
    /** Director of the Political Centre (Giám đốc Trung tâm chính trị). */
    public static final PostKind POLITICAL_CENTRE_DIRECTOR = PostKind.of("POLITICAL_CENTRE_DIRECTOR");
    /** Chair of the People's Council (Chủ tịch Hội đồng nhân dân). */
    public static final PostKind COUNCIL_CHAIR = PostKind.of("COUNCIL_CHAIR");
    /** Vice Chair of the People's Council (Phó Chủ tịch Hội đồng nhân dân). */
    public static final PostKind COUNCIL_VICE_CHAIR = PostKind.of("COUNCIL_VICE_CHAIR");
    /** Head of a committee of the People's Council (Trưởng Ban của Hội đồng nhân dân). */
    public static final PostKind COUNCIL_BOARD_HEAD = PostKind.of("COUNCIL_BOARD_HEAD");
    /** Deputy Head of a committee of the People's Council (Phó Trưởng Ban của Hội đồng nhân dân). */
    public static final PostKind DEPUTY_COUNCIL_BOARD_HEAD = PostKind.of("DEPUTY_COUNCIL_BOARD_HEAD");
    /** Member of a committee of the People's Council (Ủy viên Ban của Hội đồng nhân dân). */
    public static final PostKind COUNCIL_BOARD_MEMBER = PostKind.of("COUNCIL_BOARD_MEMBER");
    /** People's Council deputy (đại biểu Hội đồng nhân dân). */
    public static final PostKind COUNCIL_DEPUTY = PostKind.of("COUNCIL_DEPUTY");
    /** Chair of the People's Committee (Chủ tịch Ủy ban nhân dân). */
    public static final PostKind COMMITTEE_CHAIR = PostKind.of("COMMITTEE_CHAIR");
    /** Vice Chair of the People's Committee (Phó Chủ tịch Ủy ban nhân dân). */
    public static final PostKind COMMITTEE_VICE_CHAIR = PostKind.of("COMMITTEE_VICE_CHAIR");
    /** People's Committee member (Ủy viên Ủy ban nhân dân). */
    public static final PostKind COMMITTEE_MEMBER = PostKind.of("COMMITTEE_MEMBER");
    /** Chief of Office of the People's Council and People's Committee (Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân). */
    public static final PostKind OFFICE_CHIEF = PostKind.of("OFFICE_CHIEF");
    /** Deputy Chief of Office of the People's Council and People's Committee (Phó Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân). */
    public static final PostKind DEPUTY_OFFICE_CHIEF = PostKind.of("DEPUTY_OFFICE_CHIEF");
    /** Head of Division (Trưởng phòng). */
    public static final PostKind DIVISION_HEAD = PostKind.of("DIVISION_HEAD");
    /** Deputy Head of Division (Phó Trưởng phòng). */
    public static final PostKind DEPUTY_DIVISION_HEAD = PostKind.of("DEPUTY_DIVISION_HEAD");
    /** Director of the Public Administrative Service Centre (Giám đốc Trung tâm Phục vụ hành chính công). */
    public static final PostKind CENTRE_DIRECTOR = PostKind.of("CENTRE_DIRECTOR");
    /** Deputy Director of the Public Administrative Service Centre (Phó Giám đốc Trung tâm Phục vụ hành chính công). */
    public static final PostKind DEPUTY_CENTRE_DIRECTOR = PostKind.of("DEPUTY_CENTRE_DIRECTOR");
    /** Officer for reception and return of results (nhân sự tiếp nhận, trả kết quả tại Bộ phận Một cửa). */
    public static final PostKind RECEPTION_OFFICER = PostKind.of("RECEPTION_OFFICER");
    /** Chair of the Fatherland Front Committee (Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam). */
    public static final PostKind FRONT_CHAIR = PostKind.of("FRONT_CHAIR");
    /** Vice Chair of the Fatherland Front Committee (Phó Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam). */
    public static final PostKind FRONT_VICE_CHAIR = PostKind.of("FRONT_VICE_CHAIR");
    /** Head of a socio-political organisation (người đứng đầu tổ chức chính trị - xã hội). */
    public static final PostKind ORGANISATION_HEAD = PostKind.of("ORGANISATION_HEAD");
    /** Deputy head of a socio-political organisation (cấp phó của người đứng đầu tổ chức chính trị - xã hội). */
    public static final PostKind DEPUTY_ORGANISATION_HEAD = PostKind.of("DEPUTY_ORGANISATION_HEAD");
    /** Head of a public service unit (người đứng đầu đơn vị sự nghiệp công lập). */
    public static final PostKind PUBLIC_UNIT_HEAD = PostKind.of("PUBLIC_UNIT_HEAD");
    /** Commander of the Military Command (Chỉ huy trưởng Ban Chỉ huy quân sự). */
    public static final PostKind MILITARY_COMMANDER = PostKind.of("MILITARY_COMMANDER");
    /** Chief of the commune-level police (Trưởng Công an cấp xã). */
    public static final PostKind POLICE_CHIEF = PostKind.of("POLICE_CHIEF");
    /** Village head (Trưởng thôn). */
    public static final PostKind VILLAGE_HEAD = PostKind.of("VILLAGE_HEAD");
    /** Head of a residential group (Tổ trưởng tổ dân phố). */
    public static final PostKind RESIDENTIAL_GROUP_HEAD = PostKind.of("RESIDENTIAL_GROUP_HEAD");
    /** Specialist (công chức, chuyên viên). */
    public static final PostKind SPECIALIST = PostKind.of("SPECIALIST");
    /** Accountant (kế toán). */
    public static final PostKind ACCOUNTANT = PostKind.of("ACCOUNTANT");
    /** Treasurer (thủ quỹ). */
    public static final PostKind TREASURER = PostKind.of("TREASURER");
    /** Approver of payments (người chuẩn chi, chủ tài khoản). */
    public static final PostKind PAYMENT_APPROVER = PostKind.of("PAYMENT_APPROVER");
    /** Non-specialised, part-time worker (người hoạt động không chuyên trách). */
    public static final PostKind NON_PROFESSIONAL_WORKER = PostKind.of("NON_PROFESSIONAL_WORKER");

    private PostKinds() {}
}
