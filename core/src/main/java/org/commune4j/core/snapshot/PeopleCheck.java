package org.commune4j.core.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commune4j.core.organisation.Absence;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.Substitution;
import org.commune4j.core.problem.Entries;
import org.commune4j.core.problem.Imported;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Finds what keeps officials and appointments from fitting together and to the posts. */
final class PeopleCheck {

    private PeopleCheck() {}

    static List<Problem> check(
            Entries<Post> posts, Entries<Official> officials, Entries<Appointment> appointments, Pointer at) {
        List<Problem> problems = new ArrayList<>();
        Set<String> postIds = new HashSet<>();
        posts.forEach((index, post) -> postIds.add(post.id()));
        Map<String, Integer> officialIds = new HashMap<>();
        Pointer officialList = at.field("officials");
        officials.forEach((index, official) ->
                checkUnique("STRUCTURE-008", official.id(), index, officialList, officialIds, problems));
        Map<String, Integer> appointmentIds = new HashMap<>();
        Pointer list = at.field("appointments");
        appointments.forEach((index, appointment) -> {
            checkUnique("STRUCTURE-009", appointment.id(), index, list, appointmentIds, problems);
            String official = appointment.official();
            if (!officialIds.containsKey(official) && !officials.mayHide(official)) {
                problems.add(Problem.of("STRUCTURE-010", list.index(index).field("official"))
                        .with("appointment", appointment.id())
                        .with("official", official));
            }
            if (!postIds.contains(appointment.post()) && !posts.mayHide(appointment.post())) {
                problems.add(Problem.of("STRUCTURE-011", list.index(index).field("post"))
                        .with("appointment", appointment.id())
                        .with("post", appointment.post()));
            }
        });
        return List.copyOf(problems);
    }

    static List<Problem> checkAbsences(
            Entries<Post> posts,
            Entries<Official> officials,
            Entries<Absence> absences,
            Entries<Substitution> substitutions,
            Pointer at) {
        if (absences.readable().isEmpty() && substitutions.readable().isEmpty()) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        Set<String> postIds = new HashSet<>();
        posts.forEach((index, post) -> postIds.add(post.id()));
        Set<String> officialIds = new HashSet<>();
        officials.forEach((index, official) -> officialIds.add(official.id()));
        Map<String, Integer> absenceIds = new HashMap<>();
        Pointer absent = at.field("absences");
        absences.forEach((index, absence) -> {
            checkUnique("STRUCTURE-038", absence.id(), index, absent, absenceIds, problems);
            if (!officialIds.contains(absence.official()) && !officials.mayHide(absence.official())) {
                problems.add(Problem.of("STRUCTURE-039", absent.index(index).field("official"))
                        .with("id", absence.id())
                        .with("official", absence.official()));
            }
        });
        Map<String, Integer> substitutionIds = new HashMap<>();
        Pointer standing = at.field("substitutions");
        substitutions.forEach((index, substitution) -> {
            checkUnique("STRUCTURE-038", substitution.id(), index, standing, substitutionIds, problems);
            if (!officialIds.contains(substitution.official()) && !officials.mayHide(substitution.official())) {
                problems.add(Problem.of("STRUCTURE-039", standing.index(index).field("official"))
                        .with("id", substitution.id())
                        .with("official", substitution.official()));
            }
            if (!postIds.contains(substitution.post()) && !posts.mayHide(substitution.post())) {
                problems.add(Problem.of("STRUCTURE-040", standing.index(index).field("post"))
                        .with("id", substitution.id())
                        .with("post", substitution.post()));
            }
        });
        return List.copyOf(problems);
    }

    private static void checkUnique(
            String code, String id, int index, Pointer list, Map<String, Integer> seen, List<Problem> problems) {
        @Nullable Integer first = seen.putIfAbsent(id, index);
        if (first != null) {
            problems.add(Problem.of(code, list.index(index).field("id"))
                    .with("id", id)
                    .with("other", list.index(first).toString()));
        }
    }

    /** Returns the facts with everything of the people that fits. */
    static Imported<Facts> fitting(
            Facts facts, Entries<Official> officials, Entries<Appointment> appointments, Pointer at) {
        List<Problem> problems = check(Entries.of(facts.posts()), officials, appointments, at);
        Set<String> posts = new HashSet<>();
        facts.posts().forEach(post -> posts.add(post.id()));
        List<Pointer> leftOut = new ArrayList<>();
        List<Official> keptOfficials = new ArrayList<>();
        Set<String> officialIds = new HashSet<>();
        officials.forEach((index, official) -> {
            if (officialIds.add(official.id())) {
                keptOfficials.add(official);
            } else {
                leftOut.add(at.field("officials").index(index));
            }
        });
        List<Appointment> keptAppointments = new ArrayList<>();
        Set<String> appointmentIds = new HashSet<>();
        appointments.forEach((index, appointment) -> {
            boolean fits = officialIds.contains(appointment.official()) && posts.contains(appointment.post());
            if (fits && appointmentIds.add(appointment.id())) {
                keptAppointments.add(appointment);
            } else {
                leftOut.add(at.field("appointments").index(index));
            }
        });
        return new Imported<>(facts.people(keptOfficials, keptAppointments), problems, leftOut);
    }
}
