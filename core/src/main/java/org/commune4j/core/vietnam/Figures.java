package org.commune4j.core.vietnam;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.Provision;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.rule.Parameter;
import org.commune4j.core.rule.ParameterKey;
import org.commune4j.core.rule.ParameterValue;
import org.commune4j.core.time.DateRange;

/** The parameters that the Vietnamese rules read. What only practice can set has no value until the host gives one. */
public final class Figures {

    /** The share of dossiers, 0 to 1, that a service centre is expected to resolve before the deadline: set by the host. */
    public static final ParameterKey<BigDecimal> EARLY_SHARE_TARGET =
            ParameterKey.of("service.early-share-target", BigDecimal.class);

    /** Vice Chairs of the People's Committee allotted to this commune by the province: given by the host. */
    public static final ParameterKey<BigDecimal> VICE_CHAIRS_ALLOTTED = number("staffing.vice-chairs.allotted");

    /** Vice Chairs of the People's Committee that each commune was to have until Decree 300/2025. */
    public static final ParameterKey<BigDecimal> VICE_CHAIRS_ORIENTATION = number("staffing.vice-chairs.orientation");

    /** Vice Chairs of the People's Committee per commune, on average over the province at most. */
    public static final ParameterKey<BigDecimal> VICE_CHAIRS_AVERAGE = number("staffing.vice-chairs.average");

    /** Deputies of offices, divisions and the service centre allotted to this commune in total: given by the host. */
    public static final ParameterKey<BigDecimal> DEPUTIES_ALLOTTED = number("staffing.office-deputies.allotted");

    /** Deputies per office, division and service centre, on average over the province at most. */
    public static final ParameterKey<BigDecimal> DEPUTIES_AVERAGE = number("staffing.office-deputies.average");

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

    private static final LocalDate RESOLUTION_332 = LocalDate.of(2025, 10, 15);
    private static final LocalDate DECREE_300 = LocalDate.of(2025, 11, 17);

    /** The working hours a year that the tasks of one official should take at most: set by the host. */
    public static final ParameterKey<BigDecimal> HOURS_PER_OFFICIAL =
            ParameterKey.of("duty.hours-per-official", BigDecimal.class);

    /** The tasks that one official should lead at most: no legal maximum was found, so the host sets it. */
    public static final ParameterKey<BigDecimal> LEADS_PER_OFFICIAL =
            ParameterKey.of("duty.leads-per-official", BigDecimal.class);

    private Figures() {}

    private static ParameterKey<BigDecimal> number(String code) {
        return ParameterKey.of(code, BigDecimal.class);
    }

    static List<Parameter<?>> parameters() {
        LegalReference decree300 =
                LegalReference.of(Instruments.DECREE_300_2025, Provision.ofArticle("6"), SourceStatus.REPORTED);
        LegalReference regulation298 =
                LegalReference.of(Instruments.REGULATION_298_QD_TW, Provision.ofArticle("4"), SourceStatus.REPORTED);
        List<Parameter<?>> parameters = new ArrayList<>(Petitions.parameters());
        parameters.addAll(List.of(
                Parameter.of(EARLY_SHARE_TARGET, "share"),
                Parameter.of(VICE_CHAIRS_ALLOTTED, "persons"),
                value(
                        VICE_CHAIRS_ORIENTATION,
                        "persons",
                        "2",
                        DateRange.of(TwoTierModel.BEGINNING, DECREE_300),
                        reported(Instruments.LETTER_03_CV_BCD)),
                value(VICE_CHAIRS_AVERAGE, "persons-on-average", "2.5", DateRange.from(DECREE_300), decree300),
                Parameter.of(DEPUTIES_ALLOTTED, "persons"),
                value(
                        DEPUTIES_AVERAGE,
                        "persons-on-average",
                        "2",
                        DateRange.from(RESOLUTION_332),
                        reported(Instruments.RESOLUTION_332_2025)),
                value(
                        COUNCIL_VICE_CHAIRS,
                        "persons",
                        "1",
                        TwoTierModel.COUNCIL_DEPUTIES_RESOLVED,
                        LegalReference.of(Instruments.RESOLUTION_COUNCIL_DEPUTIES_2025, SourceStatus.UNVERIFIED)),
                value(
                        PARTY_PAYROLL,
                        "persons",
                        "17",
                        TwoTierModel.IN_FORCE,
                        reported(Instruments.GUIDANCE_PARTY_PAYROLL)),
                value(
                        PARTY_PAYROLL_WITH_CENTRE,
                        "persons",
                        "20",
                        TwoTierModel.IN_FORCE,
                        reported(Instruments.GUIDANCE_PARTY_PAYROLL)),
                Parameter.of(STATE_PAYROLL_ALLOTTED, "persons"),
                value(
                        STATE_PAYROLL_AVERAGE,
                        "persons-on-average",
                        "32",
                        TwoTierModel.IN_FORCE,
                        reported(Instruments.DECISION_759_2025)),
                value(SPECIAL_ZONE_PARTY_BODIES, "bodies", "4", TwoTierModel.IN_FORCE, regulation298),
                Parameter.of(POSTS_PER_OFFICIAL, "posts")));
        parameters.add(Parameter.of(HOURS_PER_OFFICIAL, "hours-per-year"));
        parameters.add(Parameter.of(LEADS_PER_OFFICIAL, "tasks"));
        return List.copyOf(parameters);
    }

    private static LegalReference reported(Instrument instrument) {
        return LegalReference.of(instrument, SourceStatus.REPORTED);
    }

    private static Parameter<BigDecimal> value(
            ParameterKey<BigDecimal> key, String unit, String value, DateRange validity, LegalReference reference) {
        return Parameter.of(key, unit, ParameterValue.of(new BigDecimal(value), validity, Basis.ofLaw(reference)));
    }
}
