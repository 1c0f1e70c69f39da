package org.commune4j.core.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the events of a dossier, found in one pass.
 *
 * @param state where it stands after them; null before the first
 * @param receiptAt the index of the receipt, or {@link #NONE}
 * @param endAt the index of what ended it first, or {@link #NONE}
 * @param kinds the kinds of the events; see {@link DossierEventKind#bit()}
 * @param unknownHours whether of some moment only the day is known
 * @param holdingUnit the unit that had it last before it ended, or has it
 * @param holdingOfficial the official who had it last before it ended, or has it
 * @param currentUnit the unit that has it, or its result, after all of them
 * @param currentOfficial the official who has it, or its result, after all of them
 */
record Course(
        @Nullable DossierState state,
        int receiptAt,
        int endAt,
        int kinds,
        boolean unknownHours,
        @Nullable String holdingUnit,
        @Nullable String holdingOfficial,
        @Nullable String currentUnit,
        @Nullable String currentOfficial) {

    /** Stands for the place of an event that did not happen. */
    static final int NONE = -1;

    /**
     * Goes through the events.
     *
     * @param unit the unit that the record names beside them
     * @param official the official whom the record names beside them
     */
    static Course of(List<DossierEvent> events, @Nullable String unit, @Nullable String official) {
        Lifecycle lifecycle = Lifecycle.START;
        int receiptAt = NONE;
        int endAt = NONE;
        int kinds = 0;
        boolean unknownHours = false;
        @Nullable String lastUnit = unit;
        @Nullable String lastOfficial = official;
        @Nullable String endUnit = null;
        @Nullable String endOfficial = null;
        for (int i = 0; i < events.size(); i++) {
            DossierEvent event = events.get(i);
            lifecycle = lifecycle.after(event.kind());
            if (event.kind() == DossierEventKind.RECEIVED) {
                receiptAt = i;
                lastUnit = either(event.findOrNull(EventDetail.UNIT), lastUnit);
                lastOfficial = either(event.findOrNull(EventDetail.OFFICIAL), official);
            } else if (event.kind().isHandover()) {
                lastUnit = either(event.findOrNull(EventDetail.TO_UNIT), lastUnit);
                lastOfficial = event.findOrNull(EventDetail.TO_OFFICIAL);
            }
            if (endAt == NONE && lifecycle.isEnded()) {
                endAt = i;
                endUnit = lastUnit;
                endOfficial = lastOfficial;
            }
            kinds |= event.kind().bit();
            unknownHours |= event.hasUnknownHours();
        }
        return new Course(
                lifecycle.stateOrNull(),
                receiptAt,
                endAt,
                kinds,
                unknownHours,
                endAt == NONE ? lastUnit : endUnit,
                endAt == NONE ? lastOfficial : endOfficial,
                lastUnit,
                lastOfficial);
    }

    private static @Nullable String either(@Nullable String told, @Nullable String otherwise) {
        return told == null ? otherwise : told;
    }
}
