package org.commune4j.core.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.commune4j.core.organisation.RequiredQualification;

/** An official on the date of a roster, with the appointments in force. Lists are sorted by the appointment's id. */
public final class RosterOfficial {

    private final Official official;
    private final LocalDate date;
    private List<RosterEntry> entries = List.of();

    RosterOfficial(Official official, LocalDate date) {
        this.official = official;
        this.date = date;
    }

    // Only the roster links its parts, before anybody sees them.

    void add(RosterEntry entry) {
        if (entries.isEmpty()) {
            entries = new ArrayList<>(4);
        }
        entries.add(entry);
    }

    void close() {
        entries = Collections.unmodifiableList(entries);
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
    public List<RosterEntry> entries() {
        return entries;
    }

    /** Returns the posts held, each once; posts that do not exist on the date are left aside. */
    public List<RosterPost> posts() {
        List<RosterPost> posts = new ArrayList<>(entries.size());
        for (RosterEntry entry : entries) {
            entry.post().filter(post -> !posts.contains(post)).ifPresent(posts::add);
        }
        return Collections.unmodifiableList(posts);
    }

    /** Tells how many different posts the appointments in force are for. */
    public int depth() {
        return entries.size() < 2
                ? entries.size()
                : (int) entries.stream()
                        .map(entry -> entry.appointment().post())
                        .distinct()
                        .count();
    }

    /** Tells whether several posts are held at once (kiêm nhiệm). */
    public boolean isConcurrent() {
        return depth() > 1;
    }

    /** Returns the appointments in force that are said to be the main one. */
    public List<RosterEntry> primaryEntries() {
        return entries.stream()
                .filter(entry -> entry.appointment()
                        .kind()
                        .filter(kind -> kind == AppointmentKind.PRIMARY)
                        .isPresent())
                .toList();
    }

    /** Returns the working time that the appointments in force take. */
    public FullTimeEquivalents workingTime() {
        return FullTimeEquivalents.of(entries);
    }

    /** Tells whether the date lies in the service; yes if nothing is said of it. */
    public boolean isInService() {
        return official.service().map(service -> service.contains(date)).orElse(true);
    }

    /** Tells whether a qualification held on the date meets what is required. */
    public boolean isQualified(RequiredQualification required) {
        return official.qualifications().stream()
                .anyMatch(qualification -> qualification.isHeldOn(date) && qualification.meets(required));
    }

    /** Tells whether there is a record of the course that is valid on the date. */
    public boolean isTrained(String course) {
        return official.trainings().stream()
                .anyMatch(record -> record.course().equals(course) && record.isValidOn(date));
    }

    /** Returns the records of courses that expired by the date and were not renewed. */
    public List<TrainingRecord> expiredTrainings() {
        return official.trainings().stream()
                .filter(record -> record.isExpiredOn(date) && !isTrained(record.course()))
                .toList();
    }

    /** Returns the id, for a log. */
    @Override
    public String toString() {
        return official.id();
    }
}
