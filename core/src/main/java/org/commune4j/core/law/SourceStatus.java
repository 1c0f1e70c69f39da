package org.commune4j.core.law;

import org.commune4j.core.text.Worded;

/** How sure a statement of law is, surest first. */
public enum SourceStatus implements Worded {
    /** Read in the instrument itself. */
    VERIFIED,
    /** Read in a secondary source: the press, a legal question-and-answer page, a transcription. */
    REPORTED,
    /** Not checked, or resting on a text whose amendment was not read: a default that the host may override. */
    UNVERIFIED;

    /** Returns the less sure of the two. */
    public SourceStatus weaker(SourceStatus other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
