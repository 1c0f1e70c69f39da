package org.commune4j.core.snapshot;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.commune4j.core.organisation.FunctionalLine;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitEvent;
import org.commune4j.core.organisation.UnitEventKind;
import org.commune4j.core.problem.Entries;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/** Finds what keeps units, posts and events from fitting together. Used once. */
final class StructureCheck {

    private record Placed<T>(int index, T element) {}

    private final Entries<Unit> hiddenUnits;
    private final Pointer at;
    private final List<Placed<Unit>> units;
    private final Map<String, List<Placed<Unit>>> unitsById;
    private final Map<String, List<Placed<Post>>> postsById;
    private final Entries<UnitEvent> events;
    private final List<Problem> problems = new ArrayList<>();
    /** The indexes of what has to go for the rest to fit together: units, lines to a parent, posts, events. */
    private final Set<Integer> wrongUnits = new TreeSet<>();

    private final Set<Integer> wrongParents = new TreeSet<>();
    private final Set<Integer> wrongPosts = new TreeSet<>();
    private final Set<Integer> wrongEvents = new TreeSet<>();
    /** Functional lines: by the index of their unit or post, the indexes of those that do not fit. */
    private final Map<Integer, Set<Integer>> wrongUnitLines = new LinkedHashMap<>();

    private final Map<Integer, Set<Integer>> wrongPostLines = new LinkedHashMap<>();

    StructureCheck(Entries<Unit> units, Entries<Post> posts, Entries<UnitEvent> events, Pointer at) {
        this.hiddenUnits = units;
        this.at = at;
        this.units = new ArrayList<>();
        units.forEach((index, unit) -> this.units.add(new Placed<>(index, unit)));
        this.unitsById = byId(this.units, Unit::id);
        List<Placed<Post>> placedPosts = new ArrayList<>();
        posts.forEach((index, post) -> placedPosts.add(new Placed<>(index, post)));
        this.postsById = byId(placedPosts, Post::id);
        this.events = events;
        checkUnits();
        checkCycles();
        checkPosts(placedPosts);
        checkEvents();
    }

    private static <T> Map<String, List<Placed<T>>> byId(List<Placed<T>> elements, Function<T, String> id) {
        Map<String, List<Placed<T>>> byId = new LinkedHashMap<>(elements.size() * 2);
        for (Placed<T> placed : elements) {
            byId.computeIfAbsent(id.apply(placed.element()), any -> new ArrayList<>(1))
                    .add(placed);
        }
        return byId;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Returns the indexes of the units whose id stands for an earlier one in the document. */
    Set<Integer> wrongUnits() {
        return wrongUnits;
    }

    /** Returns the indexes of the units whose parent does not fit. */
    Set<Integer> wrongParents() {
        return wrongParents;
    }

    /**
     * Returns the indexes of the posts whose id stands for an earlier one in the document, or whose unit does not
     * exist.
     */
    Set<Integer> wrongPosts() {
        return wrongPosts;
    }

    /** Returns the indexes of the events that name a unit that does not exist, or then, or rename it again. */
    Set<Integer> wrongEvents() {
        return wrongEvents;
    }

    /** Returns, by the index of the unit, the indexes of its functional lines to no unit or to itself. */
    Map<Integer, Set<Integer>> wrongUnitLines() {
        return wrongUnitLines;
    }

    /** Returns, by the index of the post, the indexes of its functional lines to no unit. */
    Map<Integer, Set<Integer>> wrongPostLines() {
        return wrongPostLines;
    }

    private Pointer unitAt(int index) {
        return at.field("units").index(index);
    }

    private void checkUnits() {
        unitsById.forEach((id, lives) -> checkLives("STRUCTURE-001", "units", wrongUnits, id, lives, Unit::life));
        for (Placed<Unit> placed : units) {
            placed.element().parent().ifPresent(parent -> checkParent(placed, parent));
            Unit unit = placed.element();
            checkLines(unit.id(), unit.functionalLines(), placed.index(), unitAt(placed.index()), wrongUnitLines);
        }
    }

    private void checkLines(
            String id, List<FunctionalLine> lines, int index, Pointer element, Map<Integer, Set<Integer>> wrong) {
        for (int i = 0; i < lines.size(); i++) {
            String superior = lines.get(i).unit();
            boolean toItself = wrong == wrongUnitLines && superior.equals(id);
            if (toItself || !isKnown(superior)) {
                wrong.computeIfAbsent(index, any -> new TreeSet<>()).add(i);
                problems.add(Problem.of(
                                toItself ? "STRUCTURE-042" : "STRUCTURE-041",
                                element.field("functionalLines").index(i).field("unit"))
                        .with("id", id)
                        .with("unit", superior));
            }
        }
    }

    /** Two lives of one id share a day: reported once for each life that begins while an earlier one lasts. */
    private <T> void checkLives(
            String code,
            String list,
            Set<Integer> wrong,
            String id,
            List<Placed<T>> lives,
            Function<T, DateRange> life) {
        if (lives.size() == 1) {
            return;
        }
        List<Placed<T>> sorted = new ArrayList<>(lives);
        sorted.sort(Comparator.comparing(placed -> life.apply(placed.element())));
        Placed<T> longest = sorted.get(0);
        for (Placed<T> next : sorted.subList(1, sorted.size())) {
            DateRange first = life.apply(longest.element());
            DateRange second = life.apply(next.element());
            Optional<DateRange> shared = first.intersection(second);
            if (shared.isPresent()) {
                int later = Math.max(longest.index(), next.index());
                int earlier = Math.min(longest.index(), next.index());
                wrong.add(later);
                problems.add(Problem.of(code, at.field(list).index(later).field("id"))
                        .with("id", id)
                        .with("other", at.field(list).index(earlier).toString())
                        .with("days", shared.get()));
            }
            if (second.endOrMax().isAfter(first.endOrMax())) {
                longest = next;
            }
        }
    }

    private void checkParent(Placed<Unit> placed, String parent) {
        Unit unit = placed.element();
        @Nullable List<Placed<Unit>> lives = unitsById.get(parent);
        if (lives == null) {
            if (!hiddenUnits.mayHide(parent)) {
                wrongParents.add(placed.index());
                problems.add(Problem.of("STRUCTURE-002", unitAt(placed.index()).field("parent"))
                        .with("unit", unit.id())
                        .with("parent", parent));
            }
            return;
        }
        LocalDate begin = LocalDate.MAX;
        for (Placed<Unit> life : lives) {
            LocalDate start = life.element().life().startOrMin();
            begin = start.isBefore(begin) ? start : begin;
        }
        if (unit.life().startOrMin().isBefore(begin) && !hiddenUnits.mayHide(parent)) {
            wrongParents.add(placed.index());
            problems.add(Problem.of("STRUCTURE-004", unitAt(placed.index()).field("parent"))
                    .with("unit", unit.id())
                    .with("life", unit.life())
                    .with("parent", parent)
                    .with("begin", begin));
        }
    }

    /**
     * Takes away, again and again, units of which no parent is left; only units on or under a cycle of ids remain.
     * Among those, which are few, each day on which one begins is looked at by itself, because parents may change over
     * time.
     */
    private void checkCycles() {
        Map<String, Integer> parentsLeft = new HashMap<>(units.size() * 2);
        Map<String, List<String>> children = new HashMap<>();
        for (Placed<Unit> placed : units) {
            Unit unit = placed.element();
            parentsLeft.putIfAbsent(unit.id(), 0);
            unit.parent().filter(unitsById::containsKey).ifPresent(parent -> {
                parentsLeft.merge(unit.id(), 1, Integer::sum);
                children.computeIfAbsent(parent, any -> new ArrayList<>()).add(unit.id());
            });
        }
        Deque<String> free = new ArrayDeque<>();
        parentsLeft.forEach((id, count) -> {
            if (count == 0) {
                free.add(id);
            }
        });
        while (!free.isEmpty()) {
            String id = free.remove();
            parentsLeft.remove(id);
            for (String child : children.getOrDefault(id, List.of())) {
                if (parentsLeft.merge(child, -1, Integer::sum) == 0) {
                    free.add(child);
                }
            }
        }
        if (!parentsLeft.isEmpty()) {
            reportCycles(units.stream()
                    .filter(placed -> parentsLeft.containsKey(placed.element().id()))
                    .toList());
        }
    }

    private void reportCycles(List<Placed<Unit>> suspects) {
        Set<LocalDate> days = new TreeSet<>();
        suspects.forEach(placed -> days.add(placed.element().life().startOrMin()));
        Set<Set<Integer>> reported = new HashSet<>();
        for (LocalDate day : days) {
            Map<String, Placed<Unit>> alive = new LinkedHashMap<>();
            for (Placed<Unit> placed : suspects) {
                if (placed.element().life().contains(day)) {
                    alive.putIfAbsent(placed.element().id(), placed);
                }
            }
            Set<String> seen = new HashSet<>();
            for (Placed<Unit> start : alive.values()) {
                cycleFrom(start, alive, seen).ifPresent(cycle -> {
                    Set<Integer> members = new HashSet<>();
                    cycle.forEach(placed -> members.add(placed.index()));
                    if (reported.add(members)) {
                        report(cycle);
                    }
                });
            }
        }
    }

    /** The cycle that the way up from {@code start} runs into, unless that way was gone before. */
    private static Optional<List<Placed<Unit>>> cycleFrom(
            Placed<Unit> start, Map<String, Placed<Unit>> alive, Set<String> seen) {
        List<Placed<Unit>> way = new ArrayList<>();
        Map<String, Integer> place = new HashMap<>();
        @Nullable Placed<Unit> here = start;
        while (here != null && seen.add(here.element().id())) {
            place.put(here.element().id(), way.size());
            way.add(here);
            here = here.element().parent().map(alive::get).orElse(null);
        }
        @Nullable Integer entry = here == null ? null : place.get(here.element().id());
        return entry == null ? Optional.empty() : Optional.of(way.subList(entry, way.size()));
    }

    private void report(List<Placed<Unit>> cycle) {
        cycle.forEach(placed -> wrongParents.add(placed.index()));
        List<Placed<Unit>> members = new ArrayList<>(cycle);
        int first = members.indexOf(Collections.min(members, Comparator.comparingInt(Placed::index)));
        Collections.rotate(members, -first);
        List<String> path = new ArrayList<>();
        members.forEach(placed -> path.add(placed.element().id()));
        path.add(path.get(0));
        DateRange days = members.stream()
                .map(placed -> placed.element().life())
                .reduce((a, b) -> a.intersection(b).orElseThrow())
                .orElseThrow();
        problems.add(Problem.of("STRUCTURE-003", unitAt(members.get(0).index()).field("parent"))
                .with("path", String.join(" → ", path))
                .with("days", days));
    }

    private void checkPosts(List<Placed<Post>> posts) {
        postsById.forEach((id, lives) -> checkLives("STRUCTURE-005", "posts", wrongPosts, id, lives, Post::life));
        for (Placed<Post> placed : posts) {
            Post post = placed.element();
            if (!isKnown(post.unit())) {
                wrongPosts.add(placed.index());
                problems.add(Problem.of(
                                "STRUCTURE-006",
                                at.field("posts").index(placed.index()).field("unit"))
                        .with("post", post.id())
                        .with("unit", post.unit()));
            }
            Pointer here = at.field("posts").index(placed.index());
            checkLines(post.id(), post.functionalLines(), placed.index(), here, wrongPostLines);
        }
    }

    private boolean isKnown(String unit) {
        return unitsById.containsKey(unit) || hiddenUnits.mayHide(unit);
    }

    private void checkEvents() {
        Map<List<Object>, Integer> renamings = new HashMap<>();
        events.forEach((index, event) -> {
            Pointer here = at.field("unitEvents").index(index);
            int before = problems.size();
            checkEventUnits(event.predecessors(), here.field("from"));
            if (event.kind() == UnitEventKind.RENAMED) {
                checkRenaming(index, event, renamings);
            } else {
                checkEventUnits(event.successors(), here.field("into"));
            }
            if (problems.size() > before) {
                wrongEvents.add(index);
            }
        });
    }

    /** A renaming shows in the name of the unit alone: where it cannot, it would be lost without a word. */
    private void checkRenaming(int index, UnitEvent event, Map<List<Object>, Integer> renamings) {
        String id = event.predecessors().get(0);
        Pointer date = at.field("unitEvents").index(index).field("date");
        @Nullable List<Placed<Unit>> lives = unitsById.get(id);
        if (lives != null
                && !hiddenUnits.mayHide(id)
                && lives.stream().noneMatch(life -> life.element().life().contains(event.date()))) {
            problems.add(Problem.of("STRUCTURE-012", date).with("unit", id).with("date", event.date()));
        }
        @Nullable Integer first = renamings.putIfAbsent(List.of(id, event.date()), index);
        if (first != null) {
            problems.add(Problem.of("STRUCTURE-013", date)
                    .with("unit", id)
                    .with("date", event.date())
                    .with("other", at.field("unitEvents").index(first).toString()));
        }
    }

    private void checkEventUnits(List<String> ids, Pointer list) {
        for (int i = 0; i < ids.size(); i++) {
            String id = Objects.requireNonNull(ids.get(i));
            if (!isKnown(id)) {
                problems.add(Problem.of("STRUCTURE-007", list.index(i)).with("unit", id));
            }
        }
    }
}
