package org.commune4j.core.vietnam;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.commune4j.core.rule.Parameter;
import org.commune4j.core.rule.ParameterKey;

/** The parameters that the Vietnamese rules read. What only practice can set has no value until the host gives one. */
public final class Figures {

    /** The share of dossiers, 0 to 1, that a service centre is expected to resolve before the deadline: set by the host. */
    public static final ParameterKey<BigDecimal> EARLY_SHARE_TARGET =
            ParameterKey.of("service.early-share-target", BigDecimal.class);

    /** The working hours a year that the tasks of one official ought to take at most: set by the host. */
    public static final ParameterKey<BigDecimal> HOURS_PER_OFFICIAL =
            ParameterKey.of("duty.hours-per-official", BigDecimal.class);

    /** The tasks that one official ought to lead at most: no legal maximum was found, so the host sets it. */
    public static final ParameterKey<BigDecimal> LEADS_PER_OFFICIAL =
            ParameterKey.of("duty.leads-per-official", BigDecimal.class);

    private Figures() {}

    static List<Parameter<?>> parameters() {
        List<Parameter<?>> parameters = new ArrayList<>(Petitions.parameters());
        parameters.add(Parameter.of(EARLY_SHARE_TARGET, "share"));
        parameters.add(Parameter.of(HOURS_PER_OFFICIAL, "hours-per-year"));
        parameters.add(Parameter.of(LEADS_PER_OFFICIAL, "tasks"));
        return List.copyOf(parameters);
    }
}
