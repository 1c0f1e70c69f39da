package org.commune4j.core.calendar;

import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.SourceStatus;
import org.jspecify.annotations.Nullable;

/** How sure something is that may lack a reference. */
final class Sources {

    private Sources() {}

    static SourceStatus status(@Nullable LegalReference reference) {
        return reference == null ? SourceStatus.UNVERIFIED : reference.status();
    }
}
