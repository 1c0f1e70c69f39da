package org.commune4j.core.vietnam;

import org.commune4j.core.procedure.OnlineRestriction;

/**
 * The reasons for which a procedure may be offered online in part only; the reason has to be published (Article 14 of Decree
 * 224/2026/NĐ-CP, from 1 July 2026).
 */
public final class OnlineRestrictions {

    /** The law requires the applicant to be present. */
    public static final OnlineRestriction PRESENCE_REQUIRED = OnlineRestriction.of("PRESENCE_REQUIRED");
    /** Something has to be verified on the spot. */
    public static final OnlineRestriction ON_SITE_VERIFICATION = OnlineRestriction.of("ON_SITE_VERIFICATION");
    /** A technical fault is not repaired yet. */
    public static final OnlineRestriction TECHNICAL_FAULT = OnlineRestriction.of("TECHNICAL_FAULT");
    /** Another technical problem. */
    public static final OnlineRestriction OTHER_TECHNICAL_PROBLEM = OnlineRestriction.of("OTHER_TECHNICAL_PROBLEM");
    /** It is offered in part, and whether a reason was published is not known: so the portal's records of 2026 show it. */
    public static final OnlineRestriction NOT_KNOWN = OnlineRestriction.of("NOT_KNOWN");

    private OnlineRestrictions() {}
}
