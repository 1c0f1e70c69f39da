package org.commune4j.core.rule;

/** Why an outcome is UNDETERMINED. */
public enum Doubt {
    /** A fact or a parameter that the rule needs is not given. */
    MISSING,
    /** The rule, or the selector of its subjects, failed with an exception, which the verdict keeps. */
    RULE_FAILED,
    /** Two provisos apply at once and neither has priority. */
    CONFLICT,
    /**
     * The law that the rule, a figure it reads or the thing itself rests on has ended: what it said until then is {@link
     * Verdict#formerOutcome()}.
     */
    LAW_ENDED
}
