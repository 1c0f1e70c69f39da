package org.commune4j.core.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.commune4j.core.law.Vocabulary;
import org.commune4j.core.organisation.AppointmentKind;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.RequiredQualification;
import org.commune4j.core.organisation.TrainingRecord;
import org.commune4j.core.rule.GivenWord;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.text.WordFamily;

/** An official on one date, with the appointments in force. Lists are sorted by the appointment's id. */
public final class OfficialView {

    private final Official official;
    private final LocalDate date;
    private final Vocabulary words;
    private List<AppointmentView> appointments = List.of();

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

    void close() {
        appointments = Collections.unmodifiableList(appointments);
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

    /** Returns the posts held, each once; posts that do not exist on the date are left aside. */
    public List<PostView> posts() {
        List<PostView> posts = new ArrayList<>(appointments.size());
        for (AppointmentView appointment : appointments) {
            appointment.post().filter(post -> !posts.contains(post)).ifPresent(posts::add);
        }
        return Collections.unmodifiableList(posts);
    }

    /** Returns how many different posts the appointments in force are for. */
    public int depth() {
        return appointments.size() < 2
                ? appointments.size()
                : (int) appointments.stream()
                        .map(appointment -> appointment.appointment().post())
                        .distinct()
                        .count();
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
        return official.service().map(service -> service.contains(date)).orElse(true);
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
