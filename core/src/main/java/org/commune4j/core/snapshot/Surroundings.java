package org.commune4j.core.snapshot;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.commune4j.core.authority.Assignment;
import org.commune4j.core.authority.AuthorityTransfer;
import org.commune4j.core.authority.Competence;
import org.commune4j.core.authority.GiverKeeps;
import org.commune4j.core.authority.PowerHolder;
import org.commune4j.core.authority.Task;
import org.commune4j.core.authority.TaskCatalogue;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.law.Vocabulary;
import org.commune4j.core.organisation.Absence;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.Substitution;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.rule.GivenWord;
import org.commune4j.core.text.OpenCode;
import org.commune4j.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * The few units, posts and people that make a difference to who may do a task, out of all of an organisation: so that a task
 * is looked at again only where one of them begins or ends, and then they alone. Used by one thread.
 */
final class Surroundings {

    /** What a task names, by which its surroundings are found; many tasks name the same. */
    private record Named(
            Set<UnitKind> bodies, Set<PostKind> kinds, Set<String> units, Set<String> posts, Set<String> officials) {}

    /** The surroundings of tasks, and how they are on a day. */
    static final class Near {
        private final Facts facts;
        private final NavigableSet<LocalDate> boundaries = new TreeSet<>();
        private final Map<LocalDate, Snapshot> views = new HashMap<>();

        private Near(Facts facts, DateRange range) {
            this.facts = facts;
            facts.addPeopleBoundaries(range, boundaries);
        }

        /** Returns the days on which they change. */
        NavigableSet<LocalDate> boundaries() {
            return boundaries;
        }

        /** Returns how they are on the day; dated on some day on which they are the same. */
        Snapshot on(LocalDate day) {
            @Nullable LocalDate since = boundaries.floor(day);
            return views.computeIfAbsent(since == null ? LocalDate.MIN : since, unused -> facts.on(day));
        }
    }

    /** Stands for every word of which nobody knows what it means: it may mean what a task asks for. */
    private static final String NO_MEANING = "";

    private final DateRange range;
    private final Vocabulary words;
    private final GiverKeeps giverKeeps;
    private final Map<String, List<Unit>> units;
    private final Map<String, List<Unit>> unitsByKind;
    private final Map<String, List<Post>> posts;
    private final Map<String, List<Post>> postsByKind;
    private final Map<String, List<Official>> officials;
    /** One official of those who are given, or none. */
    private final List<String> anybody;

    private final Map<String, List<Appointment>> appointmentsByOfficial;
    private final Map<String, List<Appointment>> appointmentsByPost;
    private final Map<String, List<Absence>> absencesByOfficial;
    private final Map<String, List<Substitution>> substitutionsByPost;
    private final Map<Named, Near> known = new HashMap<>();

    Surroundings(Facts facts, DateRange range) {
        this.range = range;
        words = facts.vocabulary();
        giverKeeps = facts.giverKeeps();
        units = by(facts.units(), Unit::id);
        unitsByKind = by(facts.units(), unit -> meaning(GivenWord.of(unit.kind(), words, unit.id())));
        posts = by(facts.posts(), Post::id);
        postsByKind = by(facts.posts(), post -> meaning(GivenWord.of(post.kind(), words, post.id())));
        officials = by(facts.officials(), Official::id);
        anybody = facts.officials().stream().limit(1).map(Official::id).toList();
        appointmentsByOfficial = by(facts.appointments(), Appointment::official);
        appointmentsByPost = by(facts.appointments(), Appointment::post);
        absencesByOfficial = by(facts.absences(), Absence::official);
        substitutionsByPost = by(facts.substitutions(), Substitution::post);
    }

    private static <K, T> Map<K, List<T>> by(List<T> list, Function<T, K> key) {
        Map<K, List<T>> by = new HashMap<>(list.size() * 2);
        list.forEach(element -> by.computeIfAbsent(key.apply(element), unused -> new ArrayList<>(1))
                .add(element));
        return by;
    }

    private static String meaning(GivenWord kind) {
        return kind.isPlaced().isTrue() ? kind.meaning() : NO_MEANING;
    }

    /** Returns the meanings of which something is, for certain or perhaps, of one of the kinds. */
    private Set<String> meanings(Collection<? extends OpenCode<?>> kinds) {
        Set<String> meanings = new LinkedHashSet<>();
        for (OpenCode<?> kind : kinds) {
            meanings.add(words.canonical(kind.family(), kind.code()));
            meanings.add(NO_MEANING);
        }
        return meanings;
    }

    Near of(List<Task> versions, List<Assignment> assignments, List<AuthorityTransfer> transfers) {
        Named named = new Named(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
        for (Task task : versions) {
            Competence competence = task.competence();
            if (competence.level() == AdministrativeLevel.COMMUNE) {
                competence.body().ifPresent(named.bodies()::add);
                competence.post().ifPresent(named.kinds()::add);
            }
        }
        for (Assignment assignment : assignments) {
            named.units().add(assignment.unit());
            assignment.post().ifPresent(named.posts()::add);
            assignment.official().ifPresent(named.officials()::add);
        }
        for (AuthorityTransfer transfer : transfers) {
            name(transfer.giver(), named);
            name(transfer.receiver(), named);
        }
        return known.computeIfAbsent(named, unused -> new Near(factsNear(named), range));
    }

    private static void name(PowerHolder holder, Named named) {
        switch (holder.kind()) {
            case UNIT -> named.units().add(holder.id());
            case POST -> named.posts().add(holder.id());
            case OFFICIAL -> named.officials().add(holder.id());
            case BODY, LEVEL -> {}
        }
    }

    private Facts factsNear(Named named) {
        Set<Post> ofKinds = all(meanings(named.kinds()), postsByKind);
        Set<String> asked = new LinkedHashSet<>(named.posts());
        ofKinds.forEach(post -> asked.add(post.id()));
        Set<Substitution> standing = all(asked, substitutionsByPost);
        Set<Appointment> held = all(named.officials(), appointmentsByOfficial);
        held.addAll(all(asked, appointmentsByPost));
        Set<String> people = new LinkedHashSet<>(named.officials());
        Set<String> places = new LinkedHashSet<>(asked);
        held.forEach(appointment -> {
            people.add(appointment.official());
            places.add(appointment.post());
        });
        held.stream()
                .filter(appointment -> named.officials().contains(appointment.official()))
                .forEach(appointment ->
                        standing.addAll(substitutionsByPost.getOrDefault(appointment.post(), List.of())));
        standing.forEach(substitution -> people.add(substitution.official()));
        if (people.isEmpty()) {
            people.addAll(anybody); // so that a post without a holder is known to be vacant
        }
        Set<Post> near = all(places, posts);
        near.addAll(ofKinds);
        Set<String> bodies = new LinkedHashSet<>(named.units());
        near.forEach(post -> bodies.add(post.unit()));
        Set<Unit> above = withThoseAbove(bodies);
        above.addAll(all(meanings(named.bodies()), unitsByKind));
        return Facts.structure(List.copyOf(above), List.copyOf(near), List.of())
                .people(List.copyOf(all(people, officials)), List.copyOf(held))
                .absences(List.copyOf(all(people, absencesByOfficial)), List.copyOf(standing))
                .under(TaskCatalogue.empty(), words, giverKeeps);
    }

    private Set<Unit> withThoseAbove(Set<String> ids) {
        Set<Unit> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(ids);
        Set<String> seen = new HashSet<>(ids);
        while (!open.isEmpty()) {
            for (Unit unit : units.getOrDefault(open.remove(), List.of())) {
                found.add(unit);
                unit.parent().filter(seen::add).ifPresent(open::add);
            }
        }
        return found;
    }

    private static <K, T> Set<T> all(Collection<K> keys, Map<K, List<T>> by) {
        Set<T> all = new LinkedHashSet<>();
        keys.forEach(key -> all.addAll(by.getOrDefault(key, List.of())));
        return all;
    }
}
