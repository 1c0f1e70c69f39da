package org.commune4j.core.dossier;

import java.util.List;
import org.commune4j.core.text.Worded;

/** The criterion by which a tally breaks its figures down. Each dossier is counted under one key of each breakdown. */
public enum Breakdown implements Worded {
    /** The procedure (thủ tục), by its code without the suffix of an agency. */
    PROCEDURE(0),
    /** The field of the procedure (lĩnh vực); not known for a procedure that is not in the catalogue. */
    FIELD(1),
    /** The channel by which it was submitted (hình thức nộp hồ sơ). */
    CHANNEL(2),
    /** The unit that had it last before it ended, or has it: to begin with the one that received it. */
    UNIT(0),
    /** The official who had it last before it ended, or has it. */
    OFFICIAL(1),
    /** Procedure and channel. */
    PROCEDURE_AND_CHANNEL(0, 2),
    /** Procedure, field and channel: the finest of the four above that speak of the service. */
    SERVICE(0, 1, 2),
    /** Unit and official: who had it last before it ended, or has it. */
    HANDLER(0, 1),
    /** The unit that received it (nơi tiếp nhận), whoever had it afterwards. */
    RECEIVED_BY(2),
    /** Unit and official that had it, and the unit that received it: the finest of the breakdowns that speak of who had it. */
    HANDLING(0, 1, 2);

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
    private final List<Integer> parts;

    Breakdown(Integer... parts) {
        this.parts = List.of(parts);
    }

    /** Tells how many parts a key has: one, two or three. */
    public int parts() {
        return parts.size();
    }

    /** Tells whether it is read from the cells of {@link #HANDLING}, else from those of {@link #SERVICE}. */
    boolean isOfHandler() {
        return this == UNIT || this == OFFICIAL || this == HANDLER || this == RECEIVED_BY || this == HANDLING;
    }

    /** Returns the breakdown that each part of a key is of. */
    List<Breakdown> columns() {
        List<Breakdown> finest =
                isOfHandler() ? List.of(UNIT, OFFICIAL, RECEIVED_BY) : List.of(PROCEDURE, FIELD, CHANNEL);
        return parts.stream().map(finest::get).toList();
    }

    /** Returns the key of a finest cell in this breakdown. */
    ServiceKey of(ServiceKey finest) {
        return parts.size() == finest.parts().size()
                ? finest
                : new ServiceKey(parts.stream().map(finest.parts()::get).toList());
    }
}
