package org.commune4j.core.reform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commune4j.core.authority.Assignment;
import org.commune4j.core.authority.AssignmentRole;
import org.commune4j.core.authority.AuthorityTransfer;
import org.commune4j.core.authority.PowerHolder;
import org.commune4j.core.authority.Task;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.CommunePart;
import org.commune4j.core.commune.Completeness;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.ServicePeriod;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.snapshot.AuthorityGap;
import org.commune4j.core.snapshot.AuthorityMatrix;
import org.commune4j.core.snapshot.AuthorityOverlap;
import org.commune4j.core.snapshot.Facts;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.time.Timeline;

/** What is odd in a commune, on all its days: what is left dangling, and gaps and overlaps in who holds or does what. */
final class LintOfCommune {

    private final Commune commune;
    private final Pointer place;
    private final List<LintFinding> found = new ArrayList<>();
    private final Map<String, List<DateRange>> units;
    private final Map<String, List<DateRange>> posts;
    /** When each official is in service. */
    private final Map<String, List<DateRange>> service;

    private LintOfCommune(Commune commune) {
        this.commune = commune;
        place = Pointer.ROOT.field("communes").field(commune.code());
        units = lives(commune.units(), Unit::id, Unit::life);
        posts = lives(commune.posts(), Post::id, Post::life);
        service = new HashMap<>();
        for (Official official : commune.officials()) {
            service.put(
                    official.id(),
                    official.service().isEmpty()
                            ? List.of(DateRange.ALWAYS)
                            : official.service().stream()
                                    .map(ServicePeriod::days)
                                    .toList());
        }
    }

    static List<LintFinding> of(Commune commune, LawBook law) {
        LintOfCommune lint = new LintOfCommune(commune);
        for (Post post : commune.posts()) {
            lint.dangling("posts", post.id(), post.life(), post.unit(), lint.units);
        }
        for (Appointment appointment : commune.appointments()) {
            lint.dangling("appointments", appointment.id(), appointment.life(), appointment.post(), lint.posts);
            lint.dangling("appointments", appointment.id(), appointment.life(), appointment.official(), lint.service);
        }
        Set<String> forSeveral = commune.posts().stream()
                .filter(post -> post.holders() != 1)
                .map(Post::id)
                .collect(Collectors.toSet());
        Map<String, List<DateRange>> terms = lives(
                commune.appointments().stream()
                        .filter(appointment -> !appointment.acting())
                        .toList(),
                Appointment::post,
                Appointment::life);
        lint.posts.keySet().stream()
                .filter(post -> !forSeveral.contains(post))
                .forEach(post -> lint.succession(post, terms.getOrDefault(post, List.of())));
        lint.duties(law);
        lint.leadsOfVacantPosts();
        return lint.found;
    }

    /** The lives of elements by their id, in their order. */
    private static <T> Map<String, List<DateRange>> lives(
            List<T> elements, Function<T, String> id, Function<T, DateRange> life) {
        return elements.stream()
                .collect(Collectors.groupingBy(id, LinkedHashMap::new, Collectors.mapping(life, Collectors.toList())));
    }

    private static List<DateRange> gaps(List<DateRange> covered, DateRange within) {
        Timeline<Boolean> timeline = Timeline.empty();
        for (DateRange range : covered) {
            timeline = timeline.with(range, true);
        }
        return timeline.gaps(within);
    }

    private void add(String code, Pointer at, List<Object> what, DateRange days, Function<Problem, Problem> says) {
        List<Object> all = new ArrayList<>(what);
        all.add(0, code);
        found.add(new LintFinding(
                List.copyOf(all),
                days,
                range -> says.apply(Problem.of(code, at)).with("days", range)));
    }

    /** Reports what lasts on a day on which nothing that it belongs to does. */
    private void dangling(String list, String id, DateRange life, String of, Map<String, List<DateRange>> owners) {
        for (DateRange gap : gaps(owners.getOrDefault(of, List.of()), life)) {
            add(
                    "REFORM-102",
                    place.field(list).field(id),
                    List.of(list, Reform.origin(id), of),
                    gap,
                    problem -> problem.with("id", id).with("of", of));
        }
    }

    /** Assignments and transfers left dangling, tasks that nobody may do or that more than one may. */
    private void duties(LawBook law) {
        Facts facts = commune.facts()
                .under(law.tasksOf(commune.kind()), law.vocabulary().supplementedBy(commune.words()));
        Map<String, List<DateRange>> tasks = lives(facts.catalogue().tasks(), Task::code, Task::life);
        for (Assignment assignment : commune.assignments()) {
            String id = assignment.id();
            dangling("assignments", id, assignment.life(), assignment.unit(), units);
            dangling("assignments", id, assignment.life(), assignment.task(), tasks);
            assignment.post().ifPresent(post -> dangling("assignments", id, assignment.life(), post, posts));
        }
        for (AuthorityTransfer transfer : commune.transfers()) {
            transfer.tasks().forEach(task -> dangling("transfers", transfer.id(), transfer.life(), task, tasks));
            for (PowerHolder holder : List.of(transfer.giver(), transfer.receiver())) {
                if (holder.kind() == PowerHolder.HolderKind.UNIT) {
                    dangling("transfers", transfer.id(), transfer.life(), holder.id(), units);
                } else if (holder.kind() == PowerHolder.HolderKind.POST) {
                    dangling("transfers", transfer.id(), transfer.life(), holder.id(), posts);
                }
            }
        }
        if (isComplete(CommunePart.UNITS) && isComplete(CommunePart.POSTS) && isComplete(CommunePart.ASSIGNMENTS)) {
            gapsAndOverlaps(AuthorityMatrix.ofComplete(facts));
        } else {
            gapsAndOverlaps(AuthorityMatrix.ofIncomplete(facts));
        }
    }

    /** A part that is complete as of a day is taken to stay so: both states are judged as if nothing else changed. */
    private boolean isComplete(CommunePart part) {
        return commune.completeness(part).state() == Completeness.CompletenessState.COMPLETE;
    }

    private void gapsAndOverlaps(AuthorityMatrix matrix) {
        for (AuthorityGap gap : matrix.gaps(commune.life())) {
            if (gap.certain()) {
                add(
                        "REFORM-107",
                        place.field("tasks").field(gap.task()),
                        List.of(gap.task(), gap.reason()),
                        gap.days(),
                        problem -> problem.with("task", gap.task())
                                .with("reason", gap.reason().message()));
            }
        }
        for (AuthorityOverlap overlap : matrix.overlaps(commune.life())) {
            if (overlap.certain()) {
                add(
                        "REFORM-108",
                        place.field("tasks").field(overlap.task()),
                        List.of(
                                overlap.task(),
                                overlap.reason(),
                                overlap.parties().size()),
                        overlap.days(),
                        problem -> problem.with("task", overlap.task()).with("parties", overlap.parties()));
            }
        }
    }

    /** Gaps and overlaps between those who hold, one after the other, a post that only one may hold. */
    private void succession(String post, List<DateRange> lives) {
        Pointer at = place.field("posts").field(post);
        List<DateRange> terms = lives.stream().sorted().toList();
        for (int i = 1; i < terms.size(); i++) {
            DateRange earlier = terms.get(i - 1);
            DateRange later = terms.get(i);
            earlier.intersection(later)
                    .ifPresent(
                            both -> add("REFORM-104", at, List.of(post), both, problem -> problem.with("post", post)));
            if (earlier.endOrMax().isBefore(later.startOrMin())) {
                DateRange between = DateRange.of(earlier.endOrMax(), later.startOrMin());
                add("REFORM-103", at, List.of(post), between, problem -> problem.with("post", post));
            }
        }
    }

    /** Tasks that are led by a post on days on which nobody holds it: one finding for the post, not one for each task. */
    private void leadsOfVacantPosts() {
        if (!isComplete(CommunePart.APPOINTMENTS)) {
            return;
        }
        Map<String, List<DateRange>> held = lives(commune.appointments(), Appointment::post, Appointment::life);
        Map<String, Map<DateRange, Set<String>>> tasks = new TreeMap<>();
        for (Assignment assignment : commune.assignments()) {
            if (assignment.role() == AssignmentRole.LEAD
                    && assignment.official().isEmpty()
                    && assignment.post().isPresent()) {
                String post = assignment.post().get();
                for (DateRange gap : gaps(held.getOrDefault(post, List.of()), assignment.life())) {
                    tasks.computeIfAbsent(post, any -> new TreeMap<>())
                            .computeIfAbsent(gap, any -> new TreeSet<>())
                            .add(assignment.task());
                }
            }
        }
        tasks.forEach((post, byDays) -> byDays.forEach((days, led) -> add(
                "REFORM-110",
                place.field("posts").field(post),
                List.of(post),
                days,
                problem -> problem.with("post", post)
                        .with("count", led.size())
                        .with("tasks", led.stream().limit(3).toList()))));
    }
}
