package org.commune4j.core.scenario;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commune4j.core.authority.Assignment;
import org.commune4j.core.authority.AuthorityTransfer;
import org.commune4j.core.authority.Escalation;
import org.commune4j.core.authority.Task;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.CommunePart;
import org.commune4j.core.commune.CommuneSubjects;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.rule.Subject;
import org.jspecify.annotations.Nullable;

/** Where a commune gives the things that rules speak of: what is not there may exist all the same where the part is not complete. */
final class GivenThings {

    private record Place(CommunePart part, Function<Commune, Stream<String>> ids) {}

    private static final Map<Subject<?>, Place> PLACES = Map.of(
            CommuneSubjects.UNIT,
            new Place(CommunePart.UNITS, commune -> commune.units().stream().map(Unit::id)),
            CommuneSubjects.POST,
            new Place(CommunePart.POSTS, commune -> commune.posts().stream().map(Post::id)),
            CommuneSubjects.OFFICIAL,
            new Place(
                    CommunePart.APPOINTMENTS,
                    commune -> commune.officials().stream().map(Official::id)),
            CommuneSubjects.APPOINTMENT,
            new Place(
                    CommunePart.APPOINTMENTS,
                    commune -> commune.appointments().stream().map(Appointment::id)),
            CommuneSubjects.TASK,
            new Place(
                    CommunePart.ASSIGNMENTS, commune -> commune.tasks().stream().map(Task::code)),
            CommuneSubjects.ASSIGNMENT,
            new Place(
                    CommunePart.ASSIGNMENTS,
                    commune -> commune.assignments().stream().map(Assignment::id)),
            CommuneSubjects.TRANSFER,
            new Place(
                    CommunePart.ASSIGNMENTS,
                    commune -> commune.transfers().stream().map(AuthorityTransfer::id)),
            CommuneSubjects.ESCALATION,
            new Place(
                    CommunePart.ASSIGNMENTS,
                    commune -> commune.escalations().stream().map(Escalation::id)));

    private GivenThings() {}

    /**
     * Tells whether a thing that one commune gives may be in another that does not give it, not even with an end: there the part is
     * not complete. A task of the law is given by the law.
     */
    static boolean mayBeIn(MeasuredCommune other, Subject<?> kind, String id, MeasuredCommune one, Kinship kinship) {
        @Nullable Place place = PLACES.get(kind);
        return place != null
                && !other.view().isComplete(place.part())
                && place.ids().apply(one.commune()).anyMatch(id::equals)
                && place.ids()
                        .apply(other.commune())
                        .noneMatch(given -> kinship.of(kind, given).equals(kinship.of(kind, id)));
    }
}
