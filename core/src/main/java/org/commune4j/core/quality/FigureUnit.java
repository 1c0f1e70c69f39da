package org.commune4j.core.quality;

import java.math.BigDecimal;
import org.commune4j.core.text.Message;

/** What a figure counts. */
public enum FigureUnit {
    /** A whole number of dossiers, 0 or more. */
    DOSSIERS,
    /** A share, 0 to 1. */
    SHARE,
    /** Points of an index, 0 or more, where known out of a maximum. */
    POINTS,
    /** A place in a ranking, 1 or more, where known out of a number of units. */
    RANK;

    /** Tells whether "out of" makes sense for the unit. */
    boolean hasWhole() {
        return this == POINTS || this == RANK;
    }

    /** Tells whether only whole numbers make sense for the unit. */
    boolean isWhole() {
        return this == DOSSIERS || this == RANK;
    }

    /** Returns the value with its unit, in words. */
    Message message(BigDecimal value) {
        return Message.of("QUALITY.value." + name()).with("value", value);
    }

    /** Returns the value with its unit and its whole, in words. */
    Message message(BigDecimal value, BigDecimal outOf) {
        return Message.of("QUALITY.value." + name() + ".of")
                .with("value", value)
                .with("outOf", outOf);
    }
}
