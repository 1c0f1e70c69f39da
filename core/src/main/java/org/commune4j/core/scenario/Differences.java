package org.commune4j.core.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.commune4j.core.commune.CommuneSubjects;
import org.commune4j.core.rule.Evaluation;
import org.commune4j.core.rule.Outcome;
import org.commune4j.core.rule.Verdict;
import org.commune4j.core.scenario.ChangedVerdict.Turn;

/** What the rules say differently of two states of a commune, matched by what became of which thing. */
final class Differences {

    private final String commune;
    private final Kinship kinship;
    private final Set<String> orphanedBefore;
    private final Set<String> orphanedAfter;
    private final List<ChangedVerdict> found = new ArrayList<>();

    private Differences(MeasuredCommune before, MeasuredCommune after) {
        commune = after.commune().code();
        kinship = new Kinship(before.commune(), after.commune(), before.view().date());
        orphanedBefore = before.orphanedTasks();
        orphanedAfter = after.orphanedTasks();
    }

    /** Returns the differences by code of the rule, then by id. */
    static List<ChangedVerdict> between(MeasuredCommune before, MeasuredCommune after) {
        Differences differences = new Differences(before, after);
        Map<String, List<Verdict>> left = byRule(before.evaluation());
        Map<String, List<Verdict>> right = byRule(after.evaluation());
        Set<String> codes = new TreeSet<>(left.keySet());
        codes.addAll(right.keySet());
        for (String code : codes) {
            differences.ofRule(left.getOrDefault(code, List.of()), right.getOrDefault(code, List.of()));
        }
        return List.copyOf(differences.found);
    }

    private static Map<String, List<Verdict>> byRule(Evaluation evaluation) {
        Map<String, List<Verdict>> verdicts = new TreeMap<>();
        for (Verdict verdict : evaluation.verdicts()) {
            verdicts.computeIfAbsent(verdict.rule().code(), code -> new ArrayList<>())
                    .add(verdict);
        }
        return verdicts;
    }

    /** A rule that spoke of nothing counts as having said just that of each thing that the other side has. */
    private void ofRule(List<Verdict> left, List<Verdict> right) {
        if (isSilent(left) && isSilent(right)) {
            add(left, right);
            return;
        }
        Map<String, List<Verdict>> before = isSilent(left) ? Map.of() : byKin(left);
        Map<String, List<Verdict>> after = isSilent(right) ? Map.of() : byKin(right);
        Set<String> kin = new TreeSet<>(before.keySet());
        kin.addAll(after.keySet());
        for (String one : kin) {
            add(
                    before.getOrDefault(one, isSilent(left) ? left : List.of()),
                    after.getOrDefault(one, isSilent(right) ? right : List.of()));
        }
    }

    private static boolean isSilent(List<Verdict> verdicts) {
        return verdicts.size() == 1 && verdicts.get(0).subjectId().isEmpty();
    }

    private Map<String, List<Verdict>> byKin(List<Verdict> verdicts) {
        Map<String, List<Verdict>> byKin = new TreeMap<>();
        for (Verdict verdict : verdicts) {
            byKin.computeIfAbsent(
                            kinship.of(
                                    verdict.rule().subject(),
                                    verdict.subjectId().orElse("")),
                            kin -> new ArrayList<>(1))
                    .add(verdict);
        }
        return byKin;
    }

    private void add(List<Verdict> before, List<Verdict> after) {
        if (!same(before, after, (one, other) -> one.equals(other) && weight(one) == weight(other))
                || isOfOtherSize(before, after)) {
            found.add(new ChangedVerdict(commune, turn(before, after), before, after));
        }
    }

    private static boolean same(List<Verdict> before, List<Verdict> after, BiPredicate<Verdict, Verdict> alike) {
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (!alike.test(before.get(i), after.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfOtherSize(List<Verdict> before, List<Verdict> after) {
        return weight(before) > 0
                && weight(after) > 0
                && !same(before, after, (one, other) -> one.distance().equals(other.distance()));
    }

    private Turn turn(List<Verdict> before, List<Verdict> after) {
        int was = weight(before);
        int is = weight(after);
        if (is > was) {
            return was == 0 && isOrphaned(before, orphanedBefore) ? Turn.SHIFTED : Turn.NEW;
        }
        boolean unknown = is == 0 && isUndetermined(after);
        if (is < was) {
            if (unknown) {
                return Turn.NO_LONGER_KNOWN;
            }
            return is == 0 && isOrphaned(after, orphanedAfter) ? Turn.SHIFTED : Turn.SOLVED;
        }
        if (is > 0) {
            boolean renamed = before.size() == 1 && after.size() == 1 && !isOfOtherSize(before, after);
            return renamed ? Turn.OTHER : Turn.SHIFTED;
        }
        return unknown && !before.isEmpty() && !isUndetermined(before) ? Turn.NO_LONGER_KNOWN : Turn.OTHER;
    }

    private static boolean isUndetermined(List<Verdict> verdicts) {
        return verdicts.stream().anyMatch(verdict -> verdict.outcome() == Outcome.UNDETERMINED);
    }

    /** Tells whether the verdicts are on tasks that nobody has the power for. */
    private static boolean isOrphaned(List<Verdict> verdicts, Set<String> orphaned) {
        return verdicts.stream()
                .anyMatch(verdict -> verdict.rule().subject() == CommuneSubjects.TASK
                        && verdict.subjectId().filter(orphaned::contains).isPresent());
    }

    /** 2 where there is a breach, 1 where guidance is not followed, else 0. */
    private static int weight(List<Verdict> verdicts) {
        return verdicts.stream().mapToInt(Differences::weight).max().orElse(0);
    }

    private static int weight(Verdict verdict) {
        return verdict.isBreach() ? 2 : verdict.isAdvisory() ? 1 : 0;
    }
}
