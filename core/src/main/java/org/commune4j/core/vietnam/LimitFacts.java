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

    /** The second of two limits that the portal shows for one channel applies; the portal does not say when it does. */
    public static final String SECOND_PORTAL_LIMIT = "second-portal-limit";

    /** The applicant asked for the text that came into force while the dossier was under way. */
    public static final String NEW_LAW_REQUESTED = "new-law-requested";

    private LimitFacts() {}
}
