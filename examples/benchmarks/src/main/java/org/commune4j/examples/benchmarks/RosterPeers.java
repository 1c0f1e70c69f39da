package org.commune4j.examples.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.commune4j.core.organisation.Act;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.AppointmentKind;
import org.commune4j.core.organisation.Branch;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.PostNature;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.snapshot.Facts;
import org.commune4j.core.snapshot.Snapshot;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;

/** Chart and roster of communes with sixty officials each: by the library and by hand. */
final class RosterPeers {

    static final int COMMUNE = 1;
    static final int PROVINCE = 96;
    static final int COUNTRY = 3321;

    static final LocalDate DATE = LocalDate.of(2026, 1, 1);

    /** The facts of one commune, or of several together. */
    record Plain(List<Unit> units, List<Post> posts, List<Official> officials, List<Appointment> appointments) {}

    /** What stands under what and who holds what, for one commune. */
    record PlainRoster(
            Map<String, List<String>> unitsUnder,
            Map<String, List<Appointment>> byPost,
            Map<String, List<Appointment>> byOfficial,
            Map<String, List<Appointment>> byUnit) {}

    final List<Plain> communes = new ArrayList<>();
    private final Plain together =
            new Plain(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

    /** That many communes of one shape, each with ids of its own. */
    RosterPeers(int count) {
        Staff staff = new Staff();
        for (int i = 0; i < count; i++) {
            Plain commune = facts(staff, String.format("%05d-", i));
            communes.add(commune);
            together.units.addAll(commune.units);
            together.posts.addAll(commune.posts);
            together.officials.addAll(commune.officials);
            together.appointments.addAll(commune.appointments);
        }
    }

    private static Plain facts(Staff staff, String commune) {
        List<Unit> units = new ArrayList<>();
        for (Staff.Unit unit : staff.units) {
            units.add(Unit.builder()
                    .id(commune + unit.id)
                    .name(LocalizedText.ofVietnamese(unit.id))
                    .kind(UnitKind.of("DIVISION"))
                    .branch(Branch.of("COMMITTEE"))
                    .parent(Optional.ofNullable(unit.parent).map(parent -> commune + parent.id))
                    .life(DateRange.of(unit.from, unit.to))
                    .build());
        }
        List<Post> posts = new ArrayList<>();
        for (Staff.Post post : staff.posts) {
            posts.add(Post.builder()
                    .id(commune + post.id)
                    .unit(commune + post.unit.id)
                    .kind(PostKind.of(post.kind.name()))
                    .rank(rank(post.kind))
                    .nature(post.fullTime ? Optional.of(PostNature.FULL_TIME) : Optional.empty())
                    .holders(post.holders)
                    .life(DateRange.of(post.from, post.to))
                    .build());
        }
        List<Official> officials = new ArrayList<>();
        for (Staff.Official official : staff.officials) {
            officials.add(Official.builder().id(commune + official.id).build());
        }
        List<Appointment> appointments = new ArrayList<>();
        for (Staff.Appointment appointment : staff.appointments) {
            appointments.add(Appointment.builder()
                    .id(commune + appointment.id)
                    .official(commune + appointment.official.id)
                    .post(commune + appointment.post.id)
                    .kind(appointment.primary ? AppointmentKind.PRIMARY : AppointmentKind.CONCURRENT)
                    .share(BigDecimal.valueOf(appointment.percent, 2))
                    .decision(Optional.ofNullable(appointment.decision).map(Act::of))
                    .life(DateRange.of(appointment.from, appointment.to))
                    .build());
        }
        return new Plain(units, posts, officials, appointments);
    }

    private static Rank rank(Staff.Kind kind) {
        return switch (kind) {
            case HEAD, DIRECTOR -> Rank.HEAD;
            case DEPUTY, VICE_CHAIR -> Rank.DEPUTY;
            case STAFF -> Rank.STAFF;
        };
    }

    // ---------------------------------------------------------------- the library

    /** Checks, builds and indexes each commune by itself, one after the other. */
    void apart(Consumer<Snapshot> sink) {
        for (Plain commune : communes) {
            sink.accept(roster(commune));
        }
    }

    /** Checks, builds and indexes all communes as if they were one apparatus. */
    Snapshot together() {
        return roster(together);
    }

    private static Snapshot roster(Plain facts) {
        return Facts.of(facts.units, facts.posts, List.of())
                .flatMap(structure -> structure.withPeople(facts.officials, facts.appointments))
                .orThrow()
                .on(DATE);
    }

    // ---------------------------------------------------------------- by hand

    /** Fills four maps for each commune, one after the other; nothing is checked and nothing is sorted. */
    void byHand(Consumer<PlainRoster> sink) {
        for (Plain commune : communes) {
            sink.accept(rosterByHand(commune));
        }
    }

    private static PlainRoster rosterByHand(Plain facts) {
        PlainRoster roster = new PlainRoster(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        for (Unit unit : facts.units) {
            if (unit.life().contains(DATE)) {
                roster.unitsUnder
                        .computeIfAbsent(unit.parent().orElse(""), any -> new ArrayList<>())
                        .add(unit.id());
                roster.byUnit.put(unit.id(), new ArrayList<>());
            }
        }
        Map<String, List<Appointment>> ofUnitOf = new HashMap<>();
        for (Post post : facts.posts) {
            if (post.life().contains(DATE)) {
                roster.byPost.put(post.id(), new ArrayList<>());
                ofUnitOf.put(post.id(), in(roster.byUnit, post.unit()));
            }
        }
        for (Official official : facts.officials) {
            roster.byOfficial.put(official.id(), new ArrayList<>());
        }
        for (Appointment appointment : facts.appointments) {
            if (appointment.life().contains(DATE)) {
                in(roster.byPost, appointment.post()).add(appointment);
                in(roster.byOfficial, appointment.official()).add(appointment);
                in(ofUnitOf, appointment.post()).add(appointment);
            }
        }
        return roster;
    }

    private static List<Appointment> in(Map<String, List<Appointment>> map, String id) {
        return Objects.requireNonNull(map.get(id));
    }
}
