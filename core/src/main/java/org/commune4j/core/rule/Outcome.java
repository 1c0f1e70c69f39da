package org.commune4j.core.rule;

import org.commune4j.core.text.Worded;

/** What a rule says of a subject. There are these four. */
public enum Outcome implements Worded {
    /** What the rule asks for is true, or what it forbids is not. */
    MET,
    /** What the rule asks for is not true, or what it forbids is: a breach of a MUST or MUST_NOT, an advisory of a SHOULD. */
    BREACHED,
    /** The rule does not speak of this subject on this date. */
    NOT_APPLICABLE,
    /** Unknown: see {@link Doubt}. */
    UNDETERMINED
}
