package org.commune4j.core.vietnam;

import org.commune4j.core.dossier.DossierRowFormat;
import org.commune4j.core.procedure.Channel;

/** How dossiers are exchanged with the National Public Service Portal (Cổng Dịch vụ công quốc gia). */
public final class NationalExchange {

    private NationalExchange() {}

    /**
     * Returns a format for rows that carry the national codes of state and channel; a row without a channel was handed
     * in at the counter. Columns keep the names of the fields: give the system's own with {@link
     * DossierRowFormat#toBuilder()}.
     */
    public static DossierRowFormat rows() {
        return DossierRowFormat.builder()
                .states(NationalStatus.statesByCode())
                .channels(NationalChannel.channelsByCode())
                .channelIfMissing(Channel.DIRECT)
                .build();
    }
}
