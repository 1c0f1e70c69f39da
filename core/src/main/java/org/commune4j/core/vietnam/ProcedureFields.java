package org.commune4j.core.vietnam;

import org.commune4j.core.procedure.ProcedureField;

/** The branches of administration that the procedures of this library belong to. */
public final class ProcedureFields {

    /** Civil status (hộ tịch). */
    public static final ProcedureField CIVIL_STATUS = ProcedureField.of("CIVIL_STATUS");
    /** Certification and authentication (chứng thực). */
    public static final ProcedureField CERTIFICATION = ProcedureField.of("CERTIFICATION");
    /** Adoption (nuôi con nuôi). */
    public static final ProcedureField ADOPTION = ProcedureField.of("ADOPTION");
    /** Conciliation at the grassroots (hòa giải ở cơ sở). */
    public static final ProcedureField CONCILIATION = ProcedureField.of("CONCILIATION");
    /** Residence (cư trú). */
    public static final ProcedureField RESIDENCE = ProcedureField.of("RESIDENCE");
    /** Identity cards (căn cước). */
    public static final ProcedureField IDENTITY_CARD = ProcedureField.of("IDENTITY_CARD");
    /** Business households (hộ kinh doanh). */
    public static final ProcedureField BUSINESS_HOUSEHOLD = ProcedureField.of("BUSINESS_HOUSEHOLD");
    /** Cooperatives and cooperative groups (hợp tác xã, tổ hợp tác). */
    public static final ProcedureField COOPERATIVE = ProcedureField.of("COOPERATIVE");
    /** Land (đất đai). */
    public static final ProcedureField LAND = ProcedureField.of("LAND");
    /** Poverty reduction (giảm nghèo). */
    public static final ProcedureField POVERTY_REDUCTION = ProcedureField.of("POVERTY_REDUCTION");
    /** Crops (trồng trọt). */
    public static final ProcedureField CROPS = ProcedureField.of("CROPS");
    /** Water resources (tài nguyên nước). */
    public static final ProcedureField WATER_RESOURCES = ProcedureField.of("WATER_RESOURCES");
    /** Environment (môi trường). */
    public static final ProcedureField ENVIRONMENT = ProcedureField.of("ENVIRONMENT");
    /** Construction and planning (xây dựng, quy hoạch). */
    public static final ProcedureField CONSTRUCTION = ProcedureField.of("CONSTRUCTION");
    /** Roads (đường bộ). */
    public static final ProcedureField ROADS = ProcedureField.of("ROADS");
    /** Social protection (bảo trợ xã hội). */
    public static final ProcedureField SOCIAL_PROTECTION = ProcedureField.of("SOCIAL_PROTECTION");

    private ProcedureFields() {}
}
