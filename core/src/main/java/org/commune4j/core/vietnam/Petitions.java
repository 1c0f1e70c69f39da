package org.commune4j.core.vietnam;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.quality.PetitionLimits;
import org.commune4j.core.quality.PetitionLimits.Limit;
import org.commune4j.core.rule.ParameterKey;
import org.commune4j.core.rule.ParameterValue;
import org.commune4j.core.rule.Parameters;

/**
 * The limits for handling feedback and petitions (phản ánh, kiến nghị), in working days, as the portal counts them for
 * the index of Decision 766/QĐ-TTg: section 5.2 of its description of the formulas, known from a third party's
 * transcription of October 2026 and so REPORTED. The law on them is Decree 20/2008/NĐ-CP with its amendments 48/2013 and
 * 92/2017, which was not read for these limits.
 */
public final class Petitions {

    /** The limit for refusing feedback or a petition, or returning it to the body that forwarded it: 2 working days. */
    public static final ParameterKey<Integer> REFUSE = ParameterKey.of("petition.refuse", Integer.class);

    /** The limit for asking for more information: 5 working days. */
    public static final ParameterKey<Integer> ASK_FOR_INFORMATION =
            ParameterKey.of("petition.ask-for-information", Integer.class);

    /** The limit for resolving feedback or a petition: 15 working days. */
    public static final ParameterKey<Integer> RESOLVE = ParameterKey.of("petition.resolve", Integer.class);

    /** The limit for publishing the answer: 2 working days. */
    public static final ParameterKey<Integer> PUBLISH = ParameterKey.of("petition.publish", Integer.class);

    private Petitions() {}

    /**
     * Returns the limits in a place on a date.
     *
     * @param parameters those of a law book
     * @throws NoSuchElementException if the parameters have no value for a limit there and then, naming it
     */
    public static PetitionLimits limits(Parameters parameters, Jurisdiction place, LocalDate date) {
        return new PetitionLimits(
                limit(parameters, REFUSE, place, date),
                limit(parameters, ASK_FOR_INFORMATION, place, date),
                limit(parameters, RESOLVE, place, date),
                limit(parameters, PUBLISH, place, date));
    }

    private static Limit limit(Parameters parameters, ParameterKey<Integer> key, Jurisdiction place, LocalDate date) {
        ParameterValue<Integer> found = parameters
                .get(key)
                .find(place, date)
                .filter(value -> value.value().isPresent())
                .orElseThrow(() -> new NoSuchElementException(
                        "The parameter " + key.code() + " has no value in " + place + " on " + date
                                + "; its values are " + parameters.get(key).values()));
        return new Limit(found.value().orElseThrow(), found.basis());
    }
}
