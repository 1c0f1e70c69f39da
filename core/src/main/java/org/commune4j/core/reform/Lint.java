package org.commune4j.core.reform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commune4j.core.authority.Assignment;
import org.commune4j.core.authority.AuthorityTransfer;
import org.commune4j.core.authority.PowerHolder;
import org.commune4j.core.authority.Task;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.commune.Situation;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.snapshot.AuthorityGap;
import org.commune4j.core.snapshot.AuthorityMatrix;
import org.commune4j.core.snapshot.AuthorityOverlap;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.time.Timeline;

/** What an author should look at again in a reform that can be applied. What the baseline had already is not reported. */
final class Lint {

    private Lint() {}

    static List<Problem> of(Reform reform, Draft applied, Situation before, Situation after) {
        List<Problem> found = new ArrayList<>();
        for (int i : applied.idle()) {
            found.add(Problem.of("REFORM-101", change(i))
                    .with("change", reform.changes().get(i).message()));
        }
        found.addAll(needed(reform, after.law()));
        Set<Problem> oldGaps = new HashSet<>(gaps(before.law()));
        gaps(after.law()).stream().filter(problem -> !oldGaps.contains(problem)).forEach(found::add);
        Set<Problem> old = new LinkedHashSet<>();
        boolean sameTasks = before.law().tasks().equals(after.law().tasks());
        for (Commune commune : after.communes()) {
            Optional<Commune> known = before.findCommune(commune.code());
            if (!sameTasks || known.filter(commune::equals).isEmpty()) {
                known.ifPresent(earlier -> old.addAll(ofCommune(earlier, before.law())));
                ofCommune(commune, after.law()).stream()
                        .filter(problem -> !old.contains(problem))
                        .forEach(found::add);
            }
        }
        return List.copyOf(found);
    }

    private static Pointer change(int index) {
        return Pointer.ROOT.field("changes").index(index);
    }

    private static List<Problem> needed(Reform reform, LawBook law) {
        List<Problem> found = new ArrayList<>();
        for (int i = 0; i < reform.changes().size(); i++) {
            found.addAll(reform.changes().get(i).doubts(law, change(i)));
        }
        return found;
    }

    /** Days between two versions of a procedure on which there is none. */
    private static List<Problem> gaps(LawBook law) {
        Map<String, List<DateRange>> lives = new TreeMap<>();
        law.procedures()
                .all()
                .forEach(version -> lives.computeIfAbsent(Versions.of(version).toString(), id -> new ArrayList<>())
                        .add(version.validity()));
        List<Problem> found = new ArrayList<>();
        lives.forEach((id, versions) -> {
            versions.sort(Comparator.naturalOrder());
            for (int i = 1; i < versions.size(); i++) {
                LocalDate end = versions.get(i - 1).endOrMax();
                LocalDate next = versions.get(i).startOrMin();
                if (end.isBefore(next)) {
                    found.add(Problem.of(
                                    "REFORM-109",
                                    Pointer.ROOT.field("procedures").field(id))
                            .with("procedure", id)
                            .with("days", DateRange.of(end, next)));
                }
            }
        });
        return found;
    }

    private static List<Problem> ofCommune(Commune commune, LawBook law) {
        Pointer place = Pointer.ROOT.field("communes").field(commune.code());
        List<Problem> found = new ArrayList<>();
        Map<String, List<DateRange>> units = lives(commune.units(), Unit::id, Unit::life);
        Map<String, List<DateRange>> posts = lives(commune.posts(), Post::id, Post::life);
        for (Post post : commune.posts()) {
            Pointer at = place.field("posts").field(post.id());
            dangling(post.id(), post.life(), post.unit(), units, at, found);
        }
        for (Appointment appointment : commune.appointments()) {
            Pointer at = place.field("appointments").field(appointment.id());
            dangling(appointment.id(), appointment.life(), appointment.post(), posts, at, found);
        }
        Set<String> forSeveral = commune.posts().stream()
                .filter(post -> post.holders() != 1)
                .map(Post::id)
                .collect(Collectors.toSet());
        Map<String, List<DateRange>> terms = commune.appointments().stream()
                .filter(appointment -> !appointment.acting())
                .collect(Collectors.groupingBy(
                        Appointment::post, Collectors.mapping(Appointment::life, Collectors.toList())));
        for (String post : posts.keySet()) {
            if (!forSeveral.contains(post)) {
                succession(
                        terms.getOrDefault(post, List.of()),
                        post,
                        place.field("posts").field(post),
                        found);
            }
        }
        duties(commune, law, units, posts, place, found);
        return found;
    }

    /** The lives of elements by their id, in their order. */
    private static <T> Map<String, List<DateRange>> lives(
            List<T> elements, Function<T, String> id, Function<T, DateRange> life) {
        return elements.stream()
                .collect(Collectors.groupingBy(id, LinkedHashMap::new, Collectors.mapping(life, Collectors.toList())));
    }

    /** Assignments and transfers left dangling, tasks that nobody may do or that more than one may. */
    private static void duties(
            Commune commune,
            LawBook law,
            Map<String, List<DateRange>> units,
            Map<String, List<DateRange>> posts,
            Pointer place,
            List<Problem> found) {
        AuthorityMatrix matrix = law.authority(commune);
        Map<String, List<DateRange>> tasks = lives(matrix.facts().catalogue().tasks(), Task::code, Task::life);
        for (Assignment assignment : commune.assignments()) {
            Pointer at = place.field("assignments").field(assignment.id());
            String id = assignment.id();
            dangling(id, assignment.life(), assignment.unit(), units, at, found);
            dangling(id, assignment.life(), assignment.task(), tasks, at, found);
            assignment.post().ifPresent(post -> dangling(id, assignment.life(), post, posts, at, found));
        }
        for (AuthorityTransfer transfer : commune.transfers()) {
            Pointer at = place.field("transfers").field(transfer.id());
            String id = transfer.id();
            transfer.tasks().forEach(task -> dangling(id, transfer.life(), task, tasks, at, found));
            for (PowerHolder holder : List.of(transfer.giver(), transfer.receiver())) {
                if (holder.kind() == PowerHolder.HolderKind.UNIT) {
                    dangling(id, transfer.life(), holder.id(), units, at, found);
                } else if (holder.kind() == PowerHolder.HolderKind.POST) {
                    dangling(id, transfer.life(), holder.id(), posts, at, found);
                }
            }
        }
        for (AuthorityGap gap : matrix.gaps(commune.life())) {
            if (gap.certain()) {
                found.add(Problem.of("REFORM-107", place.field("tasks").field(gap.task()))
                        .with("task", gap.task())
                        .with("days", gap.days()));
            }
        }
        for (AuthorityOverlap overlap : matrix.overlaps(commune.life())) {
            if (overlap.certain()) {
                found.add(Problem.of("REFORM-108", place.field("tasks").field(overlap.task()))
                        .with("task", overlap.task())
                        .with("parties", overlap.parties())
                        .with("days", overlap.days()));
            }
        }
    }

    /** Reports what lasts on a day on which nothing that it belongs to does. */
    private static void dangling(
            String id,
            DateRange life,
            String of,
            Map<String, List<DateRange>> owners,
            Pointer at,
            List<Problem> found) {
        List<Timeline.Entry<Boolean>> entries = owners.getOrDefault(of, List.of()).stream()
                .map(owner -> new Timeline.Entry<>(owner, true))
                .toList();
        if (!Timeline.of(entries).gaps(life).isEmpty()) {
            found.add(Problem.of("REFORM-102", at).with("id", id).with("of", of).with("days", life));
        }
    }

    /** Gaps and overlaps between those who hold, one after the other, a post that only one may hold. */
    private static void succession(List<DateRange> lives, String post, Pointer place, List<Problem> found) {
        List<DateRange> terms = lives.stream().sorted().toList();
        for (int i = 1; i < terms.size(); i++) {
            DateRange earlier = terms.get(i - 1);
            DateRange later = terms.get(i);
            Optional<DateRange> both = earlier.intersection(later);
            if (both.isPresent()) {
                found.add(Problem.of("REFORM-104", place).with("post", post).with("days", both.get()));
            } else if (earlier.endOrMax().isBefore(later.startOrMin())) {
                found.add(Problem.of("REFORM-103", place)
                        .with("post", post)
                        .with("days", DateRange.of(earlier.endOrMax(), later.startOrMin())));
            }
        }
    }
}
