package org.commune4j.core.vietnam;

/**
 * Codes of the facts of a dossier on which the time limits of this library depend; give them with
 * {@link org.commune4j.core.dossier.Dossier.Builder#fact}.
 */
public final class LimitFacts {

    /** The land lies in a mountainous, island, remote or especially disadvantaged area. */
    public static final String HARD_AREA = "hard-area";

    /** A certificate is granted beside the registration of land. */
    public static final String CERTIFICATE = "certificate";

    /** Something has to be verified before the matter can be resolved. */
    public static final String VERIFICATION = "verification";

    /** The building is a private house. */
    public static final String PRIVATE_HOUSE = "private-house";

    /** The pavement is used for a funeral. */
    public static final String FUNERAL = "funeral";

    /** Civil status is completed (bổ sung hộ tịch), and neither changed nor corrected. */
    public static final String COMPLETION = "completion";

    /** An identity card for the child is asked for together with its birth registration. */
    public static final String IDENTITY_CARD = "identity-card";

    /** The papers to be certified are many or complex. */
    public static final String COMPLEX_PAPERS = "complex-papers";

    /** The conclusion on the disability is a medical assessment council's (Hội đồng giám định y khoa). */
    public static final String MEDICAL_COUNCIL = "medical-council";

    /** The kind or degree of the disability changed, or the child turned 6. */
    public static final String DISABILITY_CHANGED = "disability-changed";

    /** The data on residence are in the national population database (Cơ sở dữ liệu quốc gia về dân cư). */
    public static final String IN_POPULATION_DATABASE = "in-population-database";

    /** The data on residence are in the residence database (Cơ sở dữ liệu về cư trú). */
    public static final String IN_RESIDENCE_DATABASE = "in-residence-database";

    /** The second of two limits that the portal shows for one channel applied until 30 June 2026; the portal did not say when. */
    public static final String SECOND_PORTAL_LIMIT = "second-portal-limit";

    /** The applicant asked for the text that came into force while the dossier was under way. */
    public static final String NEW_LAW_REQUESTED = "new-law-requested";

    private LimitFacts() {}
}
