package org.commune4j.core.reform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.commune.Situation;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.time.DateRange;

/** What an author should look at again in a reform that can be applied. What the reform does not cause is not reported. */
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
        DateRange days = DateRange.from(reform.changes().stream()
                .map(change -> change.days().startOrMin())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MIN));
        boolean sameTasks = before.law().tasks().equals(after.law().tasks());
        for (Commune commune : after.communes()) {
            Optional<Commune> known = before.findCommune(commune.code());
            if (!sameTasks || known.filter(commune::equals).isEmpty()) {
                List<LintFinding> old = new ArrayList<>();
                known.ifPresent(earlier -> old.addAll(LintOfCommune.of(earlier, before.law())));
                found.addAll(LintFinding.causedOn(days, LintOfCommune.of(commune, after.law()), old));
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
}
