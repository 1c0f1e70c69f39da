package org.commune4j.core.rule;

import java.time.LocalDate;
import org.commune4j.core.law.Edition;
import org.commune4j.core.law.Jurisdiction;

/**
 * When, where and under which law a rule set is evaluated.
 *
 * @param date the date of the evaluation
 * @param place the place of the evaluation
 * @param parameters the figures of law
 * @param edition the law book that the rules and parameters are taken from
 */
public record Circumstances(LocalDate date, Jurisdiction place, Parameters parameters, Edition edition) {

    Circumstances on(LocalDate newDate) {
        return new Circumstances(newDate, place, parameters, edition);
    }
}
