package org.commune4j.core.reform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.commune.Situation;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.rule.ParameterKey;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.staffing.Appointment;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.time.Timeline;

/** What an author should look at again in a reform that can be applied. What the baseline had already is not reported. */
final class Lint {

    private Lint() {}

    static List<Problem> of(Reform reform, Situation before, Situation after) {
        List<Problem> found = new ArrayList<>(withoutEffect(reform, before));
        found.addAll(needed(reform, after.law()));
        Set<Problem> old = new LinkedHashSet<>();
        before.communes().forEach(commune -> old.addAll(ofCommune(commune)));
        for (Commune commune : after.communes()) {
            if (before.findCommune(commune.code()).filter(commune::equals).isEmpty()) {
                ofCommune(commune).stream()
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
            Checked<Situation> next =
                    Reform.named(reform.name()).with(reform.changes().get(i)).applyTo(here);
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
            Change change = reform.changes().get(i);
            if (change instanceof Change.SetParameter<?> set
                    && set.value().value().isEmpty()) {
                readers(law, set.key(), set.value().validity())
                        .ifPresent(rules -> found.add(Problem.of("REFORM-105", place)
                                .with("parameter", set.key().code())
                                .with("rules", rules)));
            } else if (change instanceof Change.RemoveRule removed) {
                List<String> rules = law.communeRules().rules().stream()
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

    private static Optional<List<String>> readers(LawBook law, ParameterKey<?> key, DateRange days) {
        List<String> rules = law.communeRules().rules().stream()
                .filter(rule ->
                        rule.parameters().contains(key) && rule.validity().overlaps(days))
                .map(Rule::code)
                .toList();
        return rules.isEmpty() ? Optional.empty() : Optional.of(rules);
    }

    private static List<Problem> ofCommune(Commune commune) {
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
        return found;
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
