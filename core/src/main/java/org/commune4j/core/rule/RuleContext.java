package org.commune4j.core.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.commune4j.core.law.Jurisdiction;

/** What a condition may know besides its subject: the date, the place, and the parameters that hold there and then. */
public interface RuleContext {

    /**
     * Returns the world that is evaluated, for a condition that must look beyond its subject.
     *
     * @throws ClassCastException if the rule set is evaluated on a world of another type
     */
    <W> W world(Class<W> type);

    /** Returns the date of the evaluation. */
    LocalDate date();

    /** Returns the place of the evaluation. */
    Jurisdiction place();

    /**
     * Returns the value of a parameter here and now.
     *
     * <p>Where there is none the rule need not go on: without a value the verdict is UNDETERMINED and names the
     * parameter, and where the parameter is abolished the verdict is NOT_APPLICABLE.
     */
    <T> T get(ParameterKey<T> key);

    /** Returns the value of a parameter here and now; empty if none was given or it is abolished. */
    <T> Optional<T> find(ParameterKey<T> key);
}
