package org.commune4j.core.vietnam;

import java.util.Map;
import java.util.Optional;
import org.commune4j.core.law.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** Where an entry holds: in the whole country, or where the host says that the body which published it is at home. */
final class PortalPlaces {

    /** Published for the whole country. */
    static final String STANDARD = "STANDARD";
    /** Published by a province for itself. */
    static final String SPECIFIC = "SPECIFIC";

    private PortalPlaces() {}

    static Optional<Jurisdiction> find(PortalEntry entry, Map<String, Jurisdiction> places) {
        @Nullable Jurisdiction own = places.get(PortalText.clean(entry.publisherCode()));
        if (own != null) {
            return Optional.of(own);
        }
        return entry.kind().startsWith(STANDARD) ? Optional.of(Jurisdiction.NATIONAL) : Optional.empty();
    }
}
