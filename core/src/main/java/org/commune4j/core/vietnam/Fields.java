package org.commune4j.core.vietnam;

import org.commune4j.core.law.Field;

/**
 * The branches of administration (lĩnh vực) of tasks and procedures.
 *
 * <p>Tasks have the wide fields that Decree 150/2025/NĐ-CP gives to the specialised agencies of a commune, and public
 * security; procedures have the narrower ones under which they are published. Both kinds of code stay although one may lie
 * within another: land is part of agriculture and environment, residence of public security, civil status of justice.
 */
public final class Fields {

    // ---------------------------------------------------------------- of tasks

    /** Work of the office (văn phòng). */
    public static final Field OFFICE = Field.of("OFFICE");
    /** Justice (tư pháp). */
    public static final Field JUSTICE = Field.of("JUSTICE");
    /** External relations (đối ngoại). */
    public static final Field EXTERNAL_RELATIONS = Field.of("EXTERNAL_RELATIONS");
    /** Finance and planning (tài chính - kế hoạch). */
    public static final Field FINANCE_PLANNING = Field.of("FINANCE_PLANNING");
    /** Construction, industry and trade (xây dựng và công thương). */
    public static final Field CONSTRUCTION_INDUSTRY_TRADE = Field.of("CONSTRUCTION_INDUSTRY_TRADE");
    /** Agriculture and environment, land among it (nông nghiệp và môi trường). */
    public static final Field AGRICULTURE_ENVIRONMENT = Field.of("AGRICULTURE_ENVIRONMENT");
    /** Home affairs (nội vụ). */
    public static final Field HOME_AFFAIRS = Field.of("HOME_AFFAIRS");
    /** Education and training (giáo dục và đào tạo). */
    public static final Field EDUCATION = Field.of("EDUCATION");
    /** Culture, science and information (văn hóa, khoa học và thông tin). */
    public static final Field CULTURE_SCIENCE_INFORMATION = Field.of("CULTURE_SCIENCE_INFORMATION");
    /** Health (y tế). */
    public static final Field HEALTH = Field.of("HEALTH");
    /** Public security, residence among it (công an). */
    public static final Field PUBLIC_SECURITY = Field.of("PUBLIC_SECURITY");

    // ---------------------------------------------------------------- of procedures

    /** Civil status (hộ tịch). */
    public static final Field CIVIL_STATUS = Field.of("CIVIL_STATUS");
    /** Certification (chứng thực). */
    public static final Field CERTIFICATION = Field.of("CERTIFICATION");
    /** Adoption (nuôi con nuôi). */
    public static final Field ADOPTION = Field.of("ADOPTION");
    /** Conciliation at the grassroots (hòa giải ở cơ sở). */
    public static final Field CONCILIATION = Field.of("CONCILIATION");
    /** Residence (cư trú). */
    public static final Field RESIDENCE = Field.of("RESIDENCE");
    /** Identity cards (căn cước). */
    public static final Field IDENTITY_CARD = Field.of("IDENTITY_CARD");
    /** Business households (hộ kinh doanh). */
    public static final Field BUSINESS_HOUSEHOLD = Field.of("BUSINESS_HOUSEHOLD");
    /** Cooperatives and cooperative groups (hợp tác xã, tổ hợp tác). */
    public static final Field COOPERATIVE = Field.of("COOPERATIVE");
    /** Land (đất đai). */
    public static final Field LAND = Field.of("LAND");
    /** Poverty reduction (giảm nghèo). */
    public static final Field POVERTY_REDUCTION = Field.of("POVERTY_REDUCTION");
    /** Crops (trồng trọt). */
    public static final Field CROPS = Field.of("CROPS");
    /** Water resources (tài nguyên nước). */
    public static final Field WATER_RESOURCES = Field.of("WATER_RESOURCES");
    /** Environment (môi trường). */
    public static final Field ENVIRONMENT = Field.of("ENVIRONMENT");
    /** Construction and planning (xây dựng, quy hoạch). */
    public static final Field CONSTRUCTION = Field.of("CONSTRUCTION");
    /** Roads (đường bộ). */
    public static final Field ROADS = Field.of("ROADS");
    /** Social protection (bảo trợ xã hội). */
    public static final Field SOCIAL_PROTECTION = Field.of("SOCIAL_PROTECTION");

    private Fields() {}
}
