package org.commune4j.core.reform;

import org.commune4j.core.staffing.Official;
import org.commune4j.core.time.DateRange;

/** Officials, who come to work in the apparatus. */
final class Officials extends CommuneElements<Official> {

    Officials() {
        super(Touched.OFFICIAL);
    }

    @Override
    String id(Official official) {
        return official.id();
    }

    @Override
    DateRange life(Official official) {
        return official.service().orElse(DateRange.ALWAYS);
    }

    @Override
    Living<Official> in(CommuneDraft here) {
        return here.officials;
    }
}
