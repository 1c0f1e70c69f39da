package org.commune4j.core.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import org.commune4j.core.organisation.Apparatus;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Entries;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.time.Dated;
import org.jspecify.annotations.Nullable;

/**
 * An apparatus and the people in it, with their history: who was appointed to which post, when and by which decision,
 * checked to fit together. {@link #on} gives the roster of a date.
 */
public final class Personnel implements Dated<Roster> {

    private static final Comparator<Appointment> BY_DATE =
            Comparator.comparing(Appointment::life).thenComparing(Appointment::id);

    private final Apparatus apparatus;
    private final List<Official> officials;
    private final List<Appointment> appointments;
    private final List<Official> officialsById;
    private final Map<String, Integer> officialNumbers;
    private final List<Appointment> appointmentsById;
    /** Per appointment by id: the number of its official, and that of its post. */
    private final int[] officialOf;

    private final int[] postOf;
    private final Map<String, Integer> postNumbers;

    private Personnel(Apparatus apparatus, List<Official> officials, List<Appointment> appointments) {
        this.apparatus = apparatus;
        this.officials = List.copyOf(officials);
        this.appointments = List.copyOf(appointments);
        officialsById = sorted(officials, Comparator.comparing(Official::id));
        officialNumbers = new HashMap<>(officialsById.size() * 2);
        for (int i = 0; i < officialsById.size(); i++) {
            officialNumbers.put(officialsById.get(i).id(), i);
        }
        postNumbers = postNumbers(apparatus.posts());
        appointmentsById = sorted(appointments, Comparator.comparing(Appointment::id));
        officialOf = new int[appointmentsById.size()];
        postOf = new int[appointmentsById.size()];
        for (int i = 0; i < officialOf.length; i++) {
            officialOf[i] = officialNumber(appointmentsById.get(i).official());
            postOf[i] = postNumber(appointmentsById.get(i).post());
        }
    }

    private static Map<String, Integer> postNumbers(List<Post> posts) {
        TreeMap<String, Integer> numbers = new TreeMap<>();
        posts.forEach(post -> numbers.put(post.id(), 0));
        int next = 0;
        for (Map.Entry<String, Integer> entry : numbers.entrySet()) {
            entry.setValue(next++);
        }
        return new HashMap<>(numbers);
    }

    private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
        List<T> sorted = new ArrayList<>(list);
        sorted.sort(order);
        return Collections.unmodifiableList(sorted);
    }

    /** Returns an apparatus of which nothing is known about its people. */
    public static Personnel of(Apparatus apparatus) {
        return new Personnel(apparatus, List.of(), List.of());
    }

    /**
     * Returns the personnel, or everything that keeps its parts from fitting together; see {@link #check}.
     *
     * @param officials in any order
     * @param appointments in any order
     */
    public static Checked<Personnel> of(Apparatus apparatus, List<Official> officials, List<Appointment> appointments) {
        List<Problem> problems =
                check(Entries.of(apparatus.posts()), Entries.of(officials), Entries.of(appointments), Pointer.ROOT);
        return problems.isEmpty()
                ? Checked.of(new Personnel(apparatus, officials, appointments))
                : Checked.ofProblems(problems);
    }

    /**
     * Everything that keeps officials and appointments from fitting together and to the posts: one id for two, a reference
     * to what does not exist.
     *
     * <p>That an appointment lasts longer than its post, or that a post is held by two, is no such problem: the roster is
     * defined then, and rules speak of it.
     *
     * @param at the place of the document that holds the lists {@code officials} and {@code appointments}
     * @return the problems in the order of the document, empty if there are none
     */
    public static List<Problem> check(
            Entries<Post> posts, Entries<Official> officials, Entries<Appointment> appointments, Pointer at) {
        List<Problem> problems = new ArrayList<>();
        Set<String> postIds = new HashSet<>();
        posts.forEach((index, post) -> postIds.add(post.id()));
        Map<String, Integer> officialIds = new HashMap<>();
        officials.forEach((index, official) -> {
            Pointer list = at.field("officials");
            checkUnique("STRUCTURE-008", official.id(), index, list, officialIds, problems);
        });
        Map<String, Integer> appointmentIds = new HashMap<>();
        appointments.forEach((index, appointment) -> {
            Pointer list = at.field("appointments");
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

    private static void checkUnique(
            String code, String id, int index, Pointer list, Map<String, Integer> seen, List<Problem> problems) {
        @Nullable Integer first = seen.putIfAbsent(id, index);
        if (first != null) {
            problems.add(Problem.of(code, list.index(index).field("id"))
                    .with("id", id)
                    .with("other", list.index(first).toString()));
        }
    }

    /** Returns the roster on the date. */
    @Override
    public Roster on(LocalDate date) {
        return new Roster(this, apparatus.on(date));
    }

    /** Adds the days strictly inside {@code within} on which the roster may change. */
    @Override
    public void addBoundaries(DateRange within, NavigableSet<LocalDate> boundaries) {
        apparatus.addBoundaries(within, boundaries);
        appointments.forEach(appointment -> appointment.life().addBoundaries(within, boundaries));
        for (Official official : officials) {
            official.service().ifPresent(service -> service.addBoundaries(within, boundaries));
            official.qualifications()
                    .forEach(qualification -> qualification
                            .obtainedOn()
                            .ifPresent(day -> DateRange.from(day).addBoundaries(within, boundaries)));
            for (TrainingRecord record : official.trainings()) {
                DateRange.from(record.completedOn()).addBoundaries(within, boundaries);
                record.expiresOn().ifPresent(day -> DateRange.from(day).addBoundaries(within, boundaries));
            }
        }
    }

    /** Returns the apparatus. */
    public Apparatus apparatus() {
        return apparatus;
    }

    /** Returns the officials in the order given. */
    public List<Official> officials() {
        return officials;
    }

    /** Returns the appointments in the order given. */
    public List<Appointment> appointments() {
        return appointments;
    }

    /** Returns all appointments ever made to the post, by date; empty if there are none. */
    public List<Appointment> historyOfPost(String post) {
        return appointments.stream()
                .filter(appointment -> appointment.post().equals(post))
                .sorted(BY_DATE)
                .toList();
    }

    /** Returns all appointments that the official ever had, by date; empty if there are none. */
    public List<Appointment> historyOfOfficial(String official) {
        return appointments.stream()
                .filter(appointment -> appointment.official().equals(official))
                .sorted(BY_DATE)
                .toList();
    }

    List<Official> officialsById() {
        return officialsById;
    }

    List<Appointment> appointmentsById() {
        return appointmentsById;
    }

    int officialOf(int appointment) {
        return officialOf[appointment];
    }

    int postOf(int appointment) {
        return postOf[appointment];
    }

    int postCount() {
        return postNumbers.size();
    }

    /** Returns the number of the post, or -1. */
    int postNumber(String post) {
        return postNumbers.getOrDefault(post, -1);
    }

    /** Returns the number of the official, or -1. */
    int officialNumber(String official) {
        return officialNumbers.getOrDefault(official, -1);
    }

    /** Returns the numbers of officials and appointments, for a log. */
    @Override
    public String toString() {
        return officials.size() + " officials, " + appointments.size() + " appointments in " + apparatus;
    }
}
