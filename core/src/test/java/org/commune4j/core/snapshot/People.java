package org.commune4j.core.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.Branch;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;

/** Units, posts and people for tests, written down briefly: everything lives from July 2025 on. */
public final class People {

    public static final LocalDate JULY = LocalDate.of(2025, 7, 1);

    private final List<Unit> units = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private final Map<String, Official> officials = new LinkedHashMap<>();
    private final List<Appointment> appointments = new ArrayList<>();

    public People() {}

    public static Post.Builder post(String id, String unit, String kind, Rank rank) {
        return Post.builder()
                .id(id)
                .unit(unit)
                .kind(PostKind.of(kind))
                .rank(rank)
                .life(DateRange.from(JULY));
    }

    public static Appointment.Builder appointment(String id, String official, String post) {
        return Appointment.builder().id(id).official(official).post(post).life(DateRange.from(JULY));
    }

    public People unit(String id, String... parent) {
        units.add(Unit.builder()
                .id(id)
                .name(LocalizedText.of("Đơn vị " + id, "Unit " + id))
                .kind(UnitKind.of("OFFICE"))
                .branch(Branch.of("COMMITTEE"))
                .parent(parent.length == 0 ? Optional.empty() : Optional.of(parent[0]))
                .life(DateRange.from(JULY))
                .build());
        return this;
    }

    public People post(Post.Builder post) {
        posts.add(post.build());
        return this;
    }

    public People post(String id, String unit, Rank rank) {
        return post(post(id, unit, "KIND", rank));
    }

    public People official(Official.Builder official) {
        Official built = official.build();
        officials.put(built.id(), built);
        return this;
    }

    /** The official, known by id alone unless added before, holds the posts. */
    public People holds(String official, String... heldPosts) {
        officials.computeIfAbsent(official, id -> Official.builder().id(id).build());
        for (String post : heldPosts) {
            appointments.add(
                    appointment("a" + appointments.size(), official, post).build());
        }
        return this;
    }

    public People appointed(Appointment.Builder appointment) {
        appointments.add(appointment.build());
        return this;
    }

    public Snapshot on(LocalDate date) {
        Facts apparatus = Facts.of(units, posts, List.of()).orThrow();
        return apparatus
                .withPeople(List.copyOf(officials.values()), appointments)
                .orThrow()
                .on(date);
    }
}
