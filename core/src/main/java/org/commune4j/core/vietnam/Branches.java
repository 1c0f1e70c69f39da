package org.commune4j.core.vietnam;

import org.commune4j.core.organisation.Branch;

/** The branches of the political system (hệ thống chính trị) in a commune. */
public final class Branches {

    /** The Party (Đảng). */
    public static final Branch PARTY = Branch.of("PARTY");
    /** The People's Council (Hội đồng nhân dân). */
    public static final Branch PEOPLES_COUNCIL = Branch.of("PEOPLES_COUNCIL");
    /** The People's Committee (Ủy ban nhân dân) with its agencies. */
    public static final Branch PEOPLES_COMMITTEE = Branch.of("PEOPLES_COMMITTEE");
    /** The Viet Nam Fatherland Front and the socio-political organisations (Mặt trận Tổ quốc, tổ chức chính trị - xã hội). */
    public static final Branch FATHERLAND_FRONT = Branch.of("FATHERLAND_FRONT");
    /** Public service units (đơn vị sự nghiệp công lập): schools, health stations. */
    public static final Branch PUBLIC_SERVICE_UNIT = Branch.of("PUBLIC_SERVICE_UNIT");
    /** The military (quân sự). */
    public static final Branch MILITARY = Branch.of("MILITARY");
    /** The police (công an). */
    public static final Branch POLICE = Branch.of("POLICE");
    /** Villages and residential groups (thôn, tổ dân phố). */
    public static final Branch VILLAGE = Branch.of("VILLAGE");

    private Branches() {}
}
