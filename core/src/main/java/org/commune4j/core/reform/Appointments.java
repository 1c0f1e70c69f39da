package org.commune4j.core.reform;

import java.time.LocalDate;
import java.util.Optional;
import org.commune4j.core.organisation.Act;
import org.commune4j.core.organisation.Appointment;
import org.jspecify.annotations.Nullable;

/** Appointments of officials to posts. */
final class Appointments extends CommuneElements<Appointment> {

    Appointments() {
        super(
                Touched.APPOINTMENT,
                here -> here.appointments,
                "REFORM-006",
                Appointment::id,
                Appointment::life,
                unused -> Optional.empty());
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
        super.end(here, id, date, act);
    }
}
