package org.commune4j.core.vietnam;

import org.commune4j.core.organisation.UnitKind;

/** The kinds of bodies that make up a commune, a ward or a special zone. */
public final class UnitKinds {

    /** Party Committee (Đảng ủy). */
    public static final UnitKind PARTY_COMMITTEE = UnitKind.of("PARTY_COMMITTEE");
    /** Standing Committee of the Party Committee (Ban Thường vụ Đảng ủy). */
    public static final UnitKind PARTY_STANDING_BOARD = UnitKind.of("PARTY_STANDING_BOARD");
    /** Office of the Party Committee (Văn phòng Đảng ủy). */
    public static final UnitKind PARTY_OFFICE = UnitKind.of("PARTY_OFFICE");
    /** Party Building Board (Ban Xây dựng Đảng). */
    public static final UnitKind PARTY_BUILDING_COMMISSION = UnitKind.of("PARTY_BUILDING_COMMISSION");
    /** Office of the Party Inspection Commission (Cơ quan Ủy ban Kiểm tra Đảng ủy). */
    public static final UnitKind PARTY_INSPECTION_COMMISSION = UnitKind.of("PARTY_INSPECTION_COMMISSION");
    /** Party Organisation Board (Ban Tổ chức Đảng ủy). */
    public static final UnitKind PARTY_ORGANISATION_COMMISSION = UnitKind.of("PARTY_ORGANISATION_COMMISSION");
    /** Party Propaganda and Mass Mobilisation Board (Ban Tuyên giáo và Dân vận Đảng ủy). */
    public static final UnitKind PARTY_PROPAGANDA_COMMISSION = UnitKind.of("PARTY_PROPAGANDA_COMMISSION");
    /** Political Centre (Trung tâm chính trị). */
    public static final UnitKind POLITICAL_CENTRE = UnitKind.of("POLITICAL_CENTRE");
    /** People's Council (Hội đồng nhân dân). */
    public static final UnitKind PEOPLES_COUNCIL = UnitKind.of("PEOPLES_COUNCIL");
    /** Standing Body of the People's Council (Thường trực Hội đồng nhân dân). */
    public static final UnitKind COUNCIL_STANDING_BOARD = UnitKind.of("COUNCIL_STANDING_BOARD");
    /** Economic and Budgetary Committee of the People's Council (Ban Kinh tế - Ngân sách). */
    public static final UnitKind ECONOMY_BUDGET_BOARD = UnitKind.of("ECONOMY_BUDGET_BOARD");
    /** Socio-Cultural Committee of the People's Council (Ban Văn hóa - Xã hội). */
    public static final UnitKind CULTURE_SOCIETY_BOARD = UnitKind.of("CULTURE_SOCIETY_BOARD");
    /** People's Committee (Ủy ban nhân dân). */
    public static final UnitKind PEOPLES_COMMITTEE = UnitKind.of("PEOPLES_COMMITTEE");
    /** Office of the People's Council and People's Committee (Văn phòng Hội đồng nhân dân và Ủy ban nhân dân). */
    public static final UnitKind COUNCIL_COMMITTEE_OFFICE = UnitKind.of("COUNCIL_COMMITTEE_OFFICE");
    /** Economic Division (Phòng Kinh tế). */
    public static final UnitKind ECONOMIC_DIVISION = UnitKind.of("ECONOMIC_DIVISION");
    /** Economic, Infrastructure and Urban Division (Phòng Kinh tế, Hạ tầng và Đô thị). */
    public static final UnitKind ECONOMIC_INFRASTRUCTURE_URBAN_DIVISION =
            UnitKind.of("ECONOMIC_INFRASTRUCTURE_URBAN_DIVISION");
    /** Culture and Social Affairs Division (Phòng Văn hóa - Xã hội). */
    public static final UnitKind CULTURE_SOCIAL_DIVISION = UnitKind.of("CULTURE_SOCIAL_DIVISION");
    /** Public Administrative Service Centre (Trung tâm Phục vụ hành chính công). */
    public static final UnitKind PUBLIC_SERVICE_CENTRE = UnitKind.of("PUBLIC_SERVICE_CENTRE");
    /** Reception point (điểm tiếp nhận). */
    public static final UnitKind RECEPTION_POINT = UnitKind.of("RECEPTION_POINT");
    /** One-stop-shop unit (Bộ phận Một cửa). */
    public static final UnitKind ONE_STOP_UNIT = UnitKind.of("ONE_STOP_UNIT");
    /** Viet Nam Fatherland Front Committee (Ủy ban Mặt trận Tổ quốc Việt Nam). */
    public static final UnitKind FATHERLAND_FRONT_COMMITTEE = UnitKind.of("FATHERLAND_FRONT_COMMITTEE");
    /** Socio-political organisation (tổ chức chính trị - xã hội). */
    public static final UnitKind SOCIO_POLITICAL_ORGANISATION = UnitKind.of("SOCIO_POLITICAL_ORGANISATION");
    /** Public service unit (đơn vị sự nghiệp công lập). */
    public static final UnitKind PUBLIC_SERVICE_UNIT = UnitKind.of("PUBLIC_SERVICE_UNIT");
    /** Military Command (Ban Chỉ huy quân sự). */
    public static final UnitKind MILITARY_COMMAND = UnitKind.of("MILITARY_COMMAND");
    /** Commune-level police (Công an cấp xã). */
    public static final UnitKind COMMUNE_POLICE = UnitKind.of("COMMUNE_POLICE");
    /** Village (thôn). */
    public static final UnitKind VILLAGE = UnitKind.of("VILLAGE");
    /** Residential group (tổ dân phố). */
    public static final UnitKind RESIDENTIAL_GROUP = UnitKind.of("RESIDENTIAL_GROUP");

    private UnitKinds() {}
}
