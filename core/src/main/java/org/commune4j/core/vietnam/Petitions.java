package org.commune4j.core.vietnam;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.Provision;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.quality.PetitionLimits;
import org.commune4j.core.quality.PetitionLimits.Limit;
import org.commune4j.core.rule.Parameter;
import org.commune4j.core.rule.ParameterKey;
import org.commune4j.core.rule.ParameterValue;
import org.commune4j.core.rule.Parameters;

/**
 * The limits for handling petitions (phản ánh, kiến nghị), in working days, as the portal reckons them for the index of
 * Decision 766/QĐ-TTg.
 */
public final class Petitions {

    /** To refuse a petition or to return it to whoever forwarded it: 2 working days. */
    public static final ParameterKey<Integer> REFUSE = ParameterKey.of("petition.refuse", Integer.class);

    /** To ask for more information: 5 working days. */
    public static final ParameterKey<Integer> ASK_FOR_INFORMATION =
            ParameterKey.of("petition.ask-for-information", Integer.class);

    /** To resolve a petition: 15 working days. */
    public static final ParameterKey<Integer> RESOLVE = ParameterKey.of("petition.resolve", Integer.class);

    /** To publish the answer: 2 working days. */
    public static final ParameterKey<Integer> PUBLISH = ParameterKey.of("petition.publish", Integer.class);

    private static final Basis HANDLING = Basis.ofLaw(
            LegalReference.of(Instruments.PORTAL_FORMULAS_766, Provision.ofArticle("5.2"), SourceStatus.VERIFIED));

    private Petitions() {}

    /**
     * Returns the limits in a place on a date.
     *
     * @param parameters those of a law book
     * @throws NoSuchElementException if the parameters have no value for a limit there and then, naming it
     */
    public static PetitionLimits limits(Parameters parameters, Jurisdiction place, LocalDate date) {
        return PetitionLimits.builder()
                .refuse(limit(parameters, REFUSE, place, date))
                .askForInformation(limit(parameters, ASK_FOR_INFORMATION, place, date))
                .resolve(limit(parameters, RESOLVE, place, date))
                .publish(limit(parameters, PUBLISH, place, date))
                .build();
    }

    private static Limit limit(Parameters parameters, ParameterKey<Integer> key, Jurisdiction place, LocalDate date) {
        ParameterValue<Integer> found = parameters
                .get(key)
                .find(place, date)
                .filter(value -> value.value().isPresent())
                .orElseThrow(() -> new NoSuchElementException(
                        "The parameter " + key.code() + " has no value in " + place + " on " + date
                                + "; its values are " + parameters.get(key).values()));
        return Limit.of(found.value().orElseThrow(), found.basis());
    }

    static List<Parameter<?>> parameters() {
        return List.of(
                parameter(REFUSE, 2), parameter(ASK_FOR_INFORMATION, 5), parameter(RESOLVE, 15), parameter(PUBLISH, 2));
    }

    private static Parameter<Integer> parameter(ParameterKey<Integer> key, int workingDays) {
        return Parameter.of(
                key,
                "working-days",
                ParameterValue.of(workingDays, Instruments.DECISION_766_2022.validity(), HANDLING));
    }
}
