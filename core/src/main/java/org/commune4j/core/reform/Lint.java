package org.commune4j.core.reform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.commune4j.core.authority.Assignment;
import org.commune4j.core.authority.AuthorityTransfer;
import org.commune4j.core.authority.PowerHolder;
import org.commune4j.core.authority.Task;
import org.commune4j.core.authority.TaskCatalogue;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.commune.Situation;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.rule.ParameterKey;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.snapshot.AuthorityGap;
import org.commune4j.core.snapshot.AuthorityMatrix;
import org.commune4j.core.snapshot.AuthorityOverlap;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.time.Timeline;

/** What an author should look at again in a reform that can be applied. What the baseline had already is not reported. */
final class Lint {

    private Lint() {}

    static List<Problem> of(Reform reform, Situation before, Situation after) {
        List<Problem> found = new ArrayList<>(withoutEffect(reform, before));
        found.addAll(needed(reform, after.law()));
        List<Problem> oldGaps = gaps(before.law());
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

    private static List<Problem> withoutEffect(Reform reform, Situation before) {
        List<Problem> found = new ArrayList<>();
        Situation here = before;
        for (int i = 0; i < reform.changes().size(); i++) {
            Reform alone = Reform.named(reform.name()).with(reform.changes().get(i));
            Checked<Situation> next =
                    reform.reference().map(alone::restingOn).orElse(alone).applyTo(here);
            if (!next.isValid()) {
                return found; // it only fits together with what follows
            }
            if (next.orThrow().equals(here)) {
                found.add(Problem.of("REFORM-101", change(i))
                        .with("change", reform.changes().get(i).message()));
            }
            here = next.orThrow();
        }
        return found;
    }

    private static Pointer change(int index) {
        return Pointer.ROOT.field("changes").index(index);
    }

    private static List<Problem> needed(Reform reform, LawBook law) {
        List<Problem> found = new ArrayList<>();
        for (int i = 0; i < reform.changes().size(); i++) {
            Pointer place = change(i);
            Change change = bare(reform.changes().get(i));
            if (change instanceof Change.SetParameter<?> set
                    && set.value().value().isEmpty()) {
                readers(law, set.key(), set.value().validity())
                        .ifPresent(rules -> found.add(Problem.of("REFORM-105", place)
                                .with("parameter", set.key().code())
                                .with("rules", rules)));
            } else if (change instanceof Change.RemoveRule removed) {
                List<String> rules = RuleSets.all(law)
                        .filter(rule -> rule.defeats().contains(removed.code()))
                        .map(Rule::code)
                        .toList();
                if (!rules.isEmpty()) {
                    found.add(Problem.of("REFORM-106", place)
                            .with("rule", removed.code())
                            .with("rules", rules));
                }
            }
        }
        return found;
    }

    /** The change itself, whatever it rests on. */
    private static Change bare(Change change) {
        return change instanceof Change.RestingOn resting ? resting.change() : change;
    }

    private static Optional<List<String>> readers(LawBook law, ParameterKey<?> key, DateRange days) {
        List<String> rules = RuleSets.all(law)
                .filter(rule ->
                        rule.parameters().contains(key) && rule.validity().overlaps(days))
                .map(Rule::code)
                .toList();
        return rules.isEmpty() ? Optional.empty() : Optional.of(rules);
    }

    /** Days between two versions of a procedure on which there is none. */
    private static List<Problem> gaps(LawBook law) {
        Map<String, List<DateRange>> lives = new TreeMap<>();
        law.procedures()
                .all()
                .forEach(version -> lives.computeIfAbsent(
                                LawDraft.id(version.code(), version.jurisdiction()), id -> new ArrayList<>())
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
        Map<String, List<Unit>> units = commune.units().stream()
                .collect(Collectors.groupingBy(Unit::id, LinkedHashMap::new, Collectors.toList()));
        Map<String, List<Post>> posts = commune.posts().stream()
                .collect(Collectors.groupingBy(Post::id, LinkedHashMap::new, Collectors.toList()));
        for (Post post : commune.posts()) {
            if (outlives(
                    post.life(),
                    units.getOrDefault(post.unit(), List.of()).stream()
                            .map(Unit::life)
                            .toList())) {
                found.add(Problem.of("REFORM-102", place.field("posts").field(post.id()))
                        .with("id", post.id())
                        .with("of", post.unit())
                        .with("days", post.life()));
            }
        }
        for (Appointment appointment : commune.appointments()) {
            if (outlives(
                    appointment.life(),
                    posts.getOrDefault(appointment.post(), List.of()).stream()
                            .map(Post::life)
                            .toList())) {
                found.add(Problem.of("REFORM-102", place.field("appointments").field(appointment.id()))
                        .with("id", appointment.id())
                        .with("of", appointment.post())
                        .with("days", appointment.life()));
            }
        }
        posts.forEach((id, lives) -> {
            if (lives.stream().allMatch(post -> post.holders() == 1)) {
                succession(commune, id, place.field("posts").field(id), found);
            }
        });
        duties(commune, law, place, found);
        return found;
    }

    /** Assignments and transfers left dangling, tasks that nobody may do or that more than one may. */
    private static void duties(Commune commune, LawBook law, Pointer place, List<Problem> found) {
        AuthorityMatrix matrix = law.authority(commune);
        TaskCatalogue tasks = matrix.facts().catalogue();
        for (Assignment assignment : commune.assignments()) {
            Pointer at = place.field("assignments").field(assignment.id());
            dangling(
                    assignment.id(),
                    assignment.life(),
                    assignment.unit(),
                    lives(commune, assignment.unit()),
                    at,
                    found);
            dangling(
                    assignment.id(),
                    assignment.life(),
                    assignment.task(),
                    taskLives(tasks, assignment.task()),
                    at,
                    found);
            assignment
                    .post()
                    .ifPresent(post ->
                            dangling(assignment.id(), assignment.life(), post, postLives(commune, post), at, found));
        }
        for (AuthorityTransfer transfer : commune.transfers()) {
            Pointer at = place.field("transfers").field(transfer.id());
            transfer.tasks()
                    .forEach(task -> dangling(transfer.id(), transfer.life(), task, taskLives(tasks, task), at, found));
            for (PowerHolder holder : List.of(transfer.giver(), transfer.receiver())) {
                if (holder.kind() == PowerHolder.HolderKind.UNIT) {
                    dangling(transfer.id(), transfer.life(), holder.id(), lives(commune, holder.id()), at, found);
                } else if (holder.kind() == PowerHolder.HolderKind.POST) {
                    dangling(transfer.id(), transfer.life(), holder.id(), postLives(commune, holder.id()), at, found);
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

    private static List<DateRange> taskLives(TaskCatalogue tasks, String task) {
        return tasks.tasks().stream()
                .filter(one -> one.code().equals(task))
                .map(Task::life)
                .toList();
    }

    private static List<DateRange> lives(Commune commune, String unit) {
        return commune.units().stream()
                .filter(one -> one.id().equals(unit))
                .map(Unit::life)
                .toList();
    }

    private static List<DateRange> postLives(Commune commune, String post) {
        return commune.posts().stream()
                .filter(one -> one.id().equals(post))
                .map(Post::life)
                .toList();
    }

    private static void dangling(
            String id, DateRange life, String of, List<DateRange> lives, Pointer at, List<Problem> found) {
        if (outlives(life, lives)) {
            found.add(Problem.of("REFORM-102", at).with("id", id).with("of", of).with("days", life));
        }
    }

    /** Whether something lasts on a day on which nothing that it belongs to does. */
    private static boolean outlives(DateRange life, List<DateRange> owners) {
        List<Timeline.Entry<Boolean>> entries = new ArrayList<>();
        owners.forEach(owner -> entries.add(new Timeline.Entry<>(owner, true)));
        return !Timeline.of(entries).gaps(life).isEmpty();
    }

    /** Gaps and overlaps between those who hold, one after the other, a post that only one may hold. */
    private static void succession(Commune commune, String post, Pointer place, List<Problem> found) {
        List<DateRange> terms = commune.appointments().stream()
                .filter(appointment -> appointment.post().equals(post) && !appointment.acting())
                .map(Appointment::life)
                .sorted(Comparator.naturalOrder())
                .toList();
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
