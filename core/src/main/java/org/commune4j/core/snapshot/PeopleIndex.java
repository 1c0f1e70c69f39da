package org.commune4j.core.snapshot;

import java.util.Comparator;
import java.util.List;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.Official;

/** Who is appointed where, by numbers in the order of ids. Built once. */
final class PeopleIndex {

    final IdIndex officials;
    final List<Appointment> appointmentsById;
    /** Per appointment, by id: the numbers of its official and its post. */
    final int[] officialOf;

    final int[] postOf;

    PeopleIndex(IdIndex posts, List<Official> all, List<Appointment> appointments) {
        officials = IdIndex.of(all.stream().map(Official::id));
        appointmentsById = DutyIndex.sorted(appointments, Comparator.comparing(Appointment::id));
        officialOf = new int[appointmentsById.size()];
        postOf = new int[appointmentsById.size()];
        for (int i = 0; i < officialOf.length; i++) {
            officialOf[i] = officials.of(appointmentsById.get(i).official());
            postOf[i] = posts.of(appointmentsById.get(i).post());
        }
    }
}
