package org.commune4j.core.rule;

import java.util.function.Supplier;
import org.commune4j.core.text.Worded;

/** How strongly a norm binds. */
public enum Strength implements Worded {
    /** What it requires has to be so; otherwise it is breached. */
    MUST,
    /** What it forbids has not to be so; otherwise it is breached. */
    MUST_NOT,
    /** An orientation: what it expects ought to be so; otherwise the host is advised. */
    SHOULD,
    /** A permission: it is never breached; it defeats a MUST_NOT. */
    MAY;

    /** Returns one answer for each strength. */
    public <R> R fold(Supplier<R> must, Supplier<R> mustNot, Supplier<R> should, Supplier<R> may) {
        return switch (this) {
            case MUST -> must.get();
            case MUST_NOT -> mustNot.get();
            case SHOULD -> should.get();
            case MAY -> may.get();
        };
    }
}
