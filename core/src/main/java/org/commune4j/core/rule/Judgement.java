package org.commune4j.core.rule;

/** An outcome with its doubt, in one byte: what an evaluation keeps of each rule and subject. */
final class Judgement {

    static final byte MET = 0;
    static final byte BREACHED = 1;
    static final byte NOT_APPLICABLE = 2;
    static final byte MISSING = 3;
    static final byte RULE_FAILED = 4;
    static final byte CONFLICT = 5;

    private Judgement() {}

    static Outcome outcome(byte judgement) {
        return switch (judgement) {
            case MET -> Outcome.MET;
            case BREACHED -> Outcome.BREACHED;
            case NOT_APPLICABLE -> Outcome.NOT_APPLICABLE;
            default -> Outcome.UNDETERMINED;
        };
    }

    static Doubt doubt(byte judgement) {
        return switch (judgement) {
            case MISSING -> Doubt.MISSING;
            case RULE_FAILED -> Doubt.RULE_FAILED;
            default -> Doubt.CONFLICT;
        };
    }
}
