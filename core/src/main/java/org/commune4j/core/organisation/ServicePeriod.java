package org.commune4j.core.organisation;

import java.util.Optional;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.time.DateRange;

/**
 * Days on which an official is in service (thời gian công tác). Who left and came back has several; who lost a post, in a merger for
 * instance, is still in service.
 *
 * @param days the days; their end is the first day out of service
 * @param leaving why it ended or will end, if given
 */
public record ServicePeriod(DateRange days, Optional<LeavingReason> leaving) {

    /**
     * Checks that only what ends has a reason to end.
     *
     * @throws IllegalArgumentException if a reason is given and no end
     */
    public ServicePeriod {
        if (leaving.isPresent() && days.end().isEmpty()) {
            throw Problem.of("STRUCTURE-035", Pointer.ROOT.field("leaving"))
                    .with("leaving", leaving.get().message())
                    .exception();
        }
    }

    /** Returns a period of which it is not known why it ends, if it does. */
    public static ServicePeriod of(DateRange days) {
        return new ServicePeriod(days, Optional.empty());
    }

    /** Returns a period that ends for the reason. */
    public static ServicePeriod of(DateRange days, LeavingReason leaving) {
        return new ServicePeriod(days, Optional.of(leaving));
    }
}
