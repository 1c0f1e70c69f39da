package org.commune4j.core.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.commune4j.core.law.Vocabulary;
import org.commune4j.core.organisation.AppointmentKind;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.RequiredQualification;
import org.commune4j.core.organisation.Substitution;
import org.commune4j.core.organisation.TrainingRecord;
import org.commune4j.core.rule.GivenWord;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.text.WordFamily;
import org.jspecify.annotations.Nullable;

/** An official on one date, with the appointments in force. Lists are sorted by the appointment's id. */
public final class OfficialView {

    /** So many are looked through rather than sorted by kind. */
    private static final int FEW = 8;

    /** Stands for every word of which nobody knows what it means. */
    private static final String NO_MEANING = "";

    private final Official official;
    private final LocalDate date;
    private final Vocabulary words;
    private List<AppointmentView> appointments = List.of();
    private int depth;
    private boolean absent;
    private Map<PostView, List<Substitution>> standsIn = Map.of();
    /** Made when it is first needed; two threads may both do so and find the same. */
    private volatile @Nullable Map<String, List<AppointmentView>> byMeaning;

    OfficialView(Official official, LocalDate date, Vocabulary words) {
        this.official = official;
        this.date = date;
        this.words = words;
    }

    // Only the snapshot links its parts, before anybody sees them.

    void add(AppointmentView appointment) {
        if (appointments.isEmpty()) {
            appointments = new ArrayList<>(4);
        }
        appointments.add(appointment);
    }

    void setAbsent() {
        absent = true;
    }

    void add(Substitution substitution, PostView post) {
        if (standsIn.isEmpty()) {
            standsIn = new LinkedHashMap<>();
        }
        standsIn.computeIfAbsent(post, unused -> new ArrayList<>(1)).add(substitution);
    }

    void close() {
        appointments = Collections.unmodifiableList(appointments);
        depth = appointments.size() < 2
                ? appointments.size()
                : (int) appointments.stream()
                        .map(appointment -> appointment.appointment().post())
                        .distinct()
                        .count();
    }

    /** Returns the official. */
    public Official official() {
        return official;
    }

    /** Returns the id. */
    public String id() {
        return official.id();
    }

    /** Returns the appointments in force. */
    public List<AppointmentView> appointments() {
        return appointments;
    }

    /**
     * Returns the appointments in force to posts that are of the kind, or may be because nobody knows what their word means; those
     * to posts that do not exist on the date are left aside.
     */
    public List<AppointmentView> appointments(PostKind kind) {
        if (appointments.size() <= FEW) {
            return appointments.stream().filter(entry -> mayBeTo(entry, kind)).toList();
        }
        @Nullable Map<String, List<AppointmentView>> known = byMeaning;
        if (known == null) {
            known = appointments.stream()
                    .filter(entry -> entry.post().isPresent())
                    .collect(Collectors.groupingBy(OfficialView::meaning, Collectors.toUnmodifiableList()));
            byMeaning = known;
        }
        return known.containsKey(NO_MEANING)
                ? appointments.stream().filter(entry -> mayBeTo(entry, kind)).toList()
                : known.getOrDefault(words.canonical(WordFamily.POST_KIND, kind.code()), List.of());
    }

    private static boolean mayBeTo(AppointmentView entry, PostKind kind) {
        return entry.post().filter(post -> !post.isOf(kind).isFalse()).isPresent();
    }

    private static String meaning(AppointmentView entry) {
        PostView post = entry.post().orElseThrow();
        return post.isPlaced().isTrue() ? post.kind().code() : NO_MEANING;
    }

    /** Returns the posts held, each once; posts that do not exist on the date are left aside. */
    public List<PostView> posts() {
        if (appointments.size() < 2) {
            return appointments.isEmpty()
                    ? List.of()
                    : appointments.get(0).post().stream().toList();
        }
        Set<PostView> posts = new LinkedHashSet<>();
        appointments.forEach(appointment -> appointment.post().ifPresent(posts::add));
        return List.copyOf(posts);
    }

    /** Returns how many different posts the appointments in force are for. */
    public int depth() {
        return depth;
    }

    /** Tells whether several posts are held at once (kiêm nhiệm). */
    public boolean isConcurrent() {
        return depth() > 1;
    }

    /** Returns the appointments in force that are given as the main one. */
    public List<AppointmentView> primaryAppointments() {
        return appointments.stream()
                .filter(appointment -> appointment
                        .appointment()
                        .kind()
                        .filter(kind -> kind == AppointmentKind.PRIMARY)
                        .isPresent())
                .toList();
    }

    /** Returns the working time that the appointments in force take. */
    public FullTimeEquivalents workingTime() {
        return FullTimeEquivalents.of(appointments);
    }

    /** Tells whether the date lies in the service; yes if the service is not given. */
    public boolean isInService() {
        return official.isInServiceOn(date);
    }

    /** Tells whether the official is in service and not at work on the date. */
    public boolean isAbsent() {
        return absent && isInService();
    }

    /** Tells whether the official is in service and at work on the date. */
    public boolean isPresent() {
        return !absent && isInService();
    }

    /**
     * Returns the posts that the official stands in for with effect on the date, each once: a place of the post is not taken by
     * an official who is there, and this one is.
     */
    public List<PostView> standsInFor() {
        return standsIn.isEmpty() || !isPresent()
                ? List.of()
                : standsIn.keySet().stream().filter(PostView::isShort).toList();
    }

    /** Returns the posts that the official stands in for with effect for the task. */
    List<PostView> standsInFor(String task) {
        return standsIn.isEmpty() || !isPresent()
                ? List.of()
                : standsIn.entrySet().stream()
                        .filter(entry -> entry.getKey().isShort()
                                && entry.getValue().stream().anyMatch(one -> one.covers(task)))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    /**
     * Tells whether a qualification held on the date meets what is required; unknown where none does, and nobody can know what
     * the word for a field means.
     */
    public Truth isQualified(RequiredQualification required) {
        GivenWord asked = GivenWord.of(required.field(), words, id());
        return Truth.any(
                official.qualifications(),
                held -> held.isHeldOn(date) && held.isAtLevelOf(required)
                        ? GivenWord.of(held.field(), words, id()).isSameAs(asked)
                        : Truth.FALSE);
    }

    /**
     * Tells whether there is a record of the course that is valid on the date; unknown where there is none, and nobody can know
     * what the word for a course means.
     */
    public Truth isTrained(String course) {
        GivenWord asked = GivenWord.of(WordFamily.COURSE, course, words, id());
        return Truth.any(
                official.trainings(),
                record -> record.isValidOn(date)
                        ? GivenWord.of(WordFamily.COURSE, record.course(), words, id())
                                .isSameAs(asked)
                        : Truth.FALSE);
    }

    /** Returns the records of courses that expired by the date and were not renewed, as far as that is certain. */
    public List<TrainingRecord> expiredTrainings() {
        return official.trainings().stream()
                .filter(record ->
                        record.isExpiredOn(date) && isTrained(record.course()).isFalse())
                .toList();
    }

    /** Returns the id, for a log. */
    @Override
    public String toString() {
        return official.id();
    }
}
