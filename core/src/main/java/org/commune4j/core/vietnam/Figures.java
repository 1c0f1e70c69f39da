package org.commune4j.core.vietnam;

import java.math.BigDecimal;
import java.util.List;
import org.commune4j.core.authority.GiverKeeps;
import org.commune4j.core.authority.TransferKind;
import org.commune4j.core.lawtable.ParameterTables;
import org.commune4j.core.rule.ParameterKey;
import org.commune4j.core.rule.Parameters;

/**
 * The parameters that the Vietnamese rules read; their values stand in {@code parameter-values.csv}. What only management practice can set has no value until the host
 * gives one.
 */
public final class Figures {

    /** The share of dossiers, 0 to 1, that a service centre is expected to resolve before the deadline: set by the host. */
    public static final ParameterKey<BigDecimal> EARLY_SHARE_TARGET =
            ParameterKey.of("service.early-share-target", BigDecimal.class);

    /** The working hours within which a dossier that was submitted online is answered for the first time. */
    public static final ParameterKey<Integer> ACKNOWLEDGEMENT_HOURS =
            ParameterKey.of("service.acknowledgement", Integer.class);

    /** Vice Chairs of the People's Committee allotted to this commune by the province: given by the host. */
    public static final ParameterKey<BigDecimal> VICE_CHAIRS_ALLOTTED = number("staffing.vice-chairs.allotted");

    /** Vice Chairs of the People's Committee that guidance gave each commune until Decree 300/2025. */
    public static final ParameterKey<BigDecimal> VICE_CHAIRS_ORIENTATION = number("staffing.vice-chairs.orientation");

    /** Vice Chairs of the People's Committee per commune, on average over the province at most. */
    public static final ParameterKey<BigDecimal> VICE_CHAIRS_AVERAGE = number("staffing.vice-chairs.average");

    /** Deputies of offices, divisions and the service centre allotted to this commune in total: given by the host. */
    public static final ParameterKey<BigDecimal> DEPUTIES_ALLOTTED = number("staffing.office-deputies.allotted");

    /** Deputies per office, division and service centre, on average over the province at most. */
    public static final ParameterKey<BigDecimal> DEPUTIES_AVERAGE = number("staffing.office-deputies.average");

    /** Deputy Directors of one service centre at most. */
    public static final ParameterKey<BigDecimal> CENTRE_DEPUTIES = number("staffing.centre-deputies");

    /** Deputy heads per committee of the People's Council, on average over the province at most. */
    public static final ParameterKey<BigDecimal> COUNCIL_BOARD_DEPUTIES_AVERAGE =
            number("staffing.council-board-deputies.average");

    /** Vice Chairs of the People's Council of a commune at most. */
    public static final ParameterKey<BigDecimal> COUNCIL_VICE_CHAIRS = number("staffing.council-vice-chairs");

    /** The staffing quota of the Party's bodies in a commune, to be reached within five years. */
    public static final ParameterKey<BigDecimal> PARTY_PAYROLL = number("staffing.party-payroll");

    /** The staffing quota of the Party's bodies where a political centre is seated, to be reached within five years. */
    public static final ParameterKey<BigDecimal> PARTY_PAYROLL_WITH_CENTRE =
            number("staffing.party-payroll-with-political-centre");

    /** The staffing quota of the People's Council and Committee allotted to this commune: given by the host. */
    public static final ParameterKey<BigDecimal> STATE_PAYROLL_ALLOTTED = number("staffing.state-payroll.allotted");

    /** The staffing quota of the People's Council and Committee per commune, on average over the province. */
    public static final ParameterKey<BigDecimal> STATE_PAYROLL_AVERAGE = number("staffing.state-payroll.average");

    /** Advisory bodies of the Party Committee of a special zone at most. */
    public static final ParameterKey<BigDecimal> SPECIAL_ZONE_PARTY_BODIES =
            number("apparatus.special-zone-party-bodies");

    /** Posts that one official should hold at most: no legal maximum was found, so the host gives it. */
    public static final ParameterKey<BigDecimal> POSTS_PER_OFFICIAL = number("staffing.posts-per-official");

    /** The working hours a year that the tasks of one official should take at most: set by the host. */
    public static final ParameterKey<BigDecimal> HOURS_PER_OFFICIAL =
            ParameterKey.of("duty.hours-per-official", BigDecimal.class);

    /** The tasks that one official should lead at most: no legal maximum was found, so the host sets it. */
    public static final ParameterKey<BigDecimal> LEADS_PER_OFFICIAL =
            ParameterKey.of("duty.leads-per-official", BigDecimal.class);

    /** How often the time limit of a dossier may be extended at most: no legal maximum was found, so the host sets it. */
    public static final ParameterKey<BigDecimal> EXTENSIONS_MOST = number("dossier.extensions-most");

    /** The working days by which the time limit of a dossier may be extended at once: no maximum was found, so the host sets it. */
    public static final ParameterKey<BigDecimal> EXTENSION_LONGEST = number("dossier.extension-longest");

    /** Whether one who delegates a power may still exercise it: 1 for yes, 0 for no. */
    public static final ParameterKey<Integer> DELEGATION_KEEPS = GiverKeeps.key(TransferKind.DELEGATION);

    /** Whether one who decentralises a power may still exercise it: 1 for yes, 0 for no. */
    public static final ParameterKey<Integer> DECENTRALISATION_KEEPS = GiverKeeps.key(TransferKind.DECENTRALISATION);

    /** Whether one who devolves a power may still exercise it: 1 for yes, 0 for no. */
    public static final ParameterKey<Integer> DEVOLUTION_KEEPS = GiverKeeps.key(TransferKind.DEVOLUTION);

    private Figures() {}

    private static ParameterKey<BigDecimal> number(String code) {
        return ParameterKey.of(code, BigDecimal.class);
    }

    /** Returns the figures that the law book begins with: {@code parameters.csv} with {@code parameter-values.csv}. */
    static Parameters parameters() {
        return Tables.read(
                List.of(ParameterTables.PARAMETERS, ParameterTables.VALUES),
                texts -> ParameterTables.read(texts, Parameters.empty()).parameters());
    }
}
