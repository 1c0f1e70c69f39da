package org.commune4j.core.reform;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.commune4j.core.authority.PowerHolder;
import org.commune4j.core.organisation.Act;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.ServicePeriod;
import org.commune4j.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/** Officials, who leave with the posts they hold, the tasks assigned to them in person and the powers that they give or receive. */
final class Officials extends CommuneElements<Official> {

    Officials() {
        super(
                Touched.OFFICIAL,
                here -> here.officials,
                "REFORM-005",
                Official::id,
                Officials::inService,
                unused -> Optional.empty());
    }

    /** From the first day in service to the last; who left and came back is looked at as a whole. */
    private static DateRange inService(Official official) {
        List<DateRange> periods =
                official.service().stream().map(ServicePeriod::days).sorted().toList();
        if (periods.isEmpty()) {
            return DateRange.ALWAYS;
        }
        return DateRange.ofNullable(
                periods.get(0).start().orElse(null),
                periods.get(periods.size() - 1).end().orElse(null));
    }

    /** Returns the official in service on the days that are kept. */
    static Official within(Official official, DateRange kept) {
        if (official.service().isEmpty()) {
            return official.toBuilder().service(kept).build();
        }
        List<ServicePeriod> periods = official.service().stream()
                .flatMap(period -> period.days().intersection(kept).stream()
                        .map(days -> days.end().equals(period.days().end())
                                ? new ServicePeriod(days, period.leaving())
                                : ServicePeriod.of(days)))
                .toList();
        return official.toBuilder().service(periods).build();
    }

    @Override
    void end(CommuneDraft here, String id, LocalDate date, @Nullable Act act) {
        existing(here, id, date);
        if (!here.isSound()) {
            return;
        }
        here.appointments
                .from(date, appointment -> appointment.official().equals(id))
                .forEach(appointment -> {
                    here.writes(Touched.APPOINTMENT, appointment.id());
                    here.writes(Touched.HOLDERS, appointment.post());
                });
        here.appointments.end(date, appointment -> appointment.official().equals(id));
        Assignments.end(
                here,
                date,
                assignment -> assignment.official().filter(id::equals).isPresent());
        Transfers.end(here, date, PowerHolder.ofOfficial(id)::equals);
        here.officials.end(date, official -> official.id().equals(id));
    }
}
