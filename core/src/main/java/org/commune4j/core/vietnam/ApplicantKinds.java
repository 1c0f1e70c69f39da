package org.commune4j.core.vietnam;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.commune4j.core.procedure.ApplicantKind;

/** Who may ask for a procedure, as the National Public Service Portal lists them (đối tượng thực hiện). */
public final class ApplicantKinds {

    /** Vietnamese citizen (công dân Việt Nam). */
    public static final ApplicantKind CITIZEN = ApplicantKind.of("CITIZEN");
    /** Vietnamese who settled abroad (người Việt Nam định cư ở nước ngoài). */
    public static final ApplicantKind VIETNAMESE_ABROAD = ApplicantKind.of("VIETNAMESE_ABROAD");
    /** Foreigner (người nước ngoài). */
    public static final ApplicantKind FOREIGNER = ApplicantKind.of("FOREIGNER");
    /** Cadre, civil servant or public employee (cán bộ, công chức, viên chức). */
    public static final ApplicantKind OFFICIAL = ApplicantKind.of("OFFICIAL");
    /** Enterprise (doanh nghiệp). */
    public static final ApplicantKind ENTERPRISE = ApplicantKind.of("ENTERPRISE");
    /** Enterprise with foreign capital (doanh nghiệp có vốn đầu tư nước ngoài). */
    public static final ApplicantKind FOREIGN_INVESTED_ENTERPRISE = ApplicantKind.of("FOREIGN_INVESTED_ENTERPRISE");
    /** Cooperative (hợp tác xã). */
    public static final ApplicantKind COOPERATIVE = ApplicantKind.of("COOPERATIVE");
    /** Organisation other than an enterprise or cooperative (tổ chức, không bao gồm doanh nghiệp, hợp tác xã). */
    public static final ApplicantKind ORGANISATION = ApplicantKind.of("ORGANISATION");
    /** Foreign organisation (tổ chức nước ngoài). */
    public static final ApplicantKind FOREIGN_ORGANISATION = ApplicantKind.of("FOREIGN_ORGANISATION");

    /** The number of commas that a name of the portal holds at most. */
    static final int MOST_COMMAS = 2;

    private static final Map<String, ApplicantKind> BY_PORTAL_NAME = byPortalName();

    private ApplicantKinds() {}

    private static Map<String, ApplicantKind> byPortalName() {
        Map<String, ApplicantKind> kinds = new LinkedHashMap<>();
        kinds.put("Công dân Việt Nam", CITIZEN);
        kinds.put("Người Việt Nam định cư ở nước ngoài", VIETNAMESE_ABROAD);
        kinds.put("Người nước ngoài", FOREIGNER);
        kinds.put("Cán bộ, công chức, viên chức", OFFICIAL);
        kinds.put("Doanh nghiệp", ENTERPRISE);
        kinds.put("Doanh nghiệp có vốn đầu tư nước ngoài", FOREIGN_INVESTED_ENTERPRISE);
        kinds.put("Hợp tác xã", COOPERATIVE);
        kinds.put("Tổ chức (không bao gồm doanh nghiệp, HTX)", ORGANISATION);
        kinds.put("Tổ chức nước ngoài", FOREIGN_ORGANISATION);
        return Collections.unmodifiableMap(kinds);
    }

    /** Returns the kinds by the names that the portal gives them. */
    static Map<String, ApplicantKind> byName() {
        return BY_PORTAL_NAME;
    }

    /** Returns the kind that the portal names so, exactly as it writes it. */
    public static Optional<ApplicantKind> findByPortalName(String name) {
        return Optional.ofNullable(BY_PORTAL_NAME.get(name));
    }
}
