package org.commune4j.core.reform;

import java.time.LocalDate;
import org.commune4j.core.organisation.Act;
import org.commune4j.core.staffing.Appointment;
import org.commune4j.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/** Appointments of officials to posts. */
final class Appointments extends CommuneElements<Appointment> {

    Appointments() {
        super(Touched.APPOINTMENT);
    }

    @Override
    String id(Appointment appointment) {
        return appointment.id();
    }

    @Override
    DateRange life(Appointment appointment) {
        return appointment.life();
    }

    @Override
    Living<Appointment> in(CommuneDraft here) {
        return here.appointments;
    }

    @Override
    void touches(CommuneDraft here, Appointment appointment) {
        here.writes(Touched.HOLDERS, appointment.post());
        here.reads(Touched.POST, appointment.post());
    }

    @Override
    void needs(CommuneDraft here, Appointment appointment) {
        here.reads(Touched.OFFICIAL, appointment.official());
        here.needsPost(appointment.post(), appointment.life().startOrMin())
                .filter(post -> post.holders() == 1)
                .ifPresent(post -> here.writes(Touched.PLACE, post.id()));
        here.needsOfficial(appointment.official());
    }

    @Override
    void end(CommuneDraft here, String id, LocalDate date, @Nullable Act act) {
        here.appointments.on(id, date).ifPresent(appointment -> {
            touches(here, appointment);
            here.reads(Touched.OFFICIAL, appointment.official());
        });
        endAlone(here, id, date, "REFORM-006");
    }
}
