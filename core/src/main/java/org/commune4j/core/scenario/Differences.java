package org.commune4j.core.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import org.commune4j.core.commune.CommuneSubjects;
import org.commune4j.core.rule.Evaluation;
import org.commune4j.core.rule.Outcome;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.Verdict;
import org.commune4j.core.scenario.ChangedVerdict.Turn;
import org.jspecify.annotations.Nullable;

/** What the rules say differently of two states of a commune, matched by what became of which thing. */
final class Differences {

    private final MeasuredCommune one;
    private final MeasuredCommune other;
    private final Kinship kinship;
    private final List<ChangedVerdict> found = new ArrayList<>();

    private Differences(MeasuredCommune before, MeasuredCommune after) {
        one = before;
        other = after;
        kinship = new Kinship(before.commune(), after.commune(), before.view().date());
    }

    /** Returns the differences by code of the rule, then by what things that belong together have in common. */
    static List<ChangedVerdict> between(MeasuredCommune before, MeasuredCommune after) {
        Differences differences = new Differences(before, after);
        List<List<Verdict>> left = byRule(before.evaluation());
        List<List<Verdict>> right = byRule(after.evaluation());
        int i = 0;
        int j = 0;
        while (i < left.size() || j < right.size()) {
            int order = order(i < left.size() ? code(left.get(i)) : null, j < right.size() ? code(right.get(j)) : null);
            differences.ofRule(order <= 0 ? left.get(i++) : List.of(), order >= 0 ? right.get(j++) : List.of());
        }
        return List.copyOf(differences.found);
    }

    /** The verdicts of an evaluation stand by rule. */
    private static List<List<Verdict>> byRule(Evaluation evaluation) {
        List<List<Verdict>> rules = new ArrayList<>();
        List<Verdict> ofRule = new ArrayList<>();
        @Nullable Rule<?> last = null;
        for (Verdict verdict : evaluation.verdicts()) {
            Rule<?> rule = verdict.rule();
            if (rule != last) {
                ofRule = new ArrayList<>(ofRule.size());
                rules.add(ofRule);
                last = rule;
            }
            ofRule.add(verdict);
        }
        return rules;
    }

    private static String code(List<Verdict> verdicts) {
        return verdicts.get(0).rule().code();
    }

    /** Compares two keys of which one may be past the end, which comes last. */
    private static int order(@Nullable String left, @Nullable String right) {
        if (left == null || right == null) {
            return left == null ? 1 : -1;
        }
        return left.compareTo(right);
    }

    /** A verdict, and what the thing it is on has in common with those that belong to it. */
    private record Kin(String key, Verdict verdict) {}

    /** A rule that spoke of nothing counts as having said just that of each thing that the other side has. */
    private void ofRule(List<Verdict> left, List<Verdict> right) {
        if (isSilent(left) && isSilent(right)) {
            add(left, right);
            return;
        }
        if (left.size() == right.size() && areOneToOne(left, right)) {
            return;
        }
        List<Kin> before = isSilent(left) ? List.of() : byKin(left);
        List<Kin> after = isSilent(right) ? List.of() : byKin(right);
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            @Nullable String one = i < before.size() ? before.get(i).key() : null;
            @Nullable String other = j < after.size() ? after.get(j).key() : null;
            int order = order(one, other);
            if (order == 0 && isAlone(before, i) && isAlone(after, j)) {
                Verdict mine = before.get(i++).verdict();
                Verdict theirs = after.get(j++).verdict();
                addPair(mine, theirs, mine.equals(theirs));
                continue;
            }
            List<Verdict> mine = order <= 0 ? family(before, i) : isSilent(left) ? left : List.of();
            List<Verdict> theirs = order >= 0 ? family(after, j) : isSilent(right) ? right : List.of();
            i += order <= 0 ? mine.size() : 0;
            j += order >= 0 ? theirs.size() : 0;
            add(mine, theirs);
        }
    }

    /** Most rules speak of the same things on both sides, in one order: then nothing need be collected. */
    private boolean areOneToOne(List<Verdict> left, List<Verdict> right) {
        int foundBefore = found.size();
        String last = "";
        for (int i = 0; i < left.size(); i++) {
            Verdict one = left.get(i);
            Verdict other = right.get(i);
            boolean same = one.equals(other);
            String key = key(one);
            if ((!same && !key.equals(key(other))) || last.compareTo(key) >= 0) {
                found.subList(foundBefore, found.size()).clear();
                return false;
            }
            addPair(one, other, same);
            last = key;
        }
        return true;
    }

    private String key(Verdict verdict) {
        return kinship.of(verdict.rule().subject(), verdict.subjectId().orElse(""));
    }

    /** Those before belong to none that follow: families are taken whole. */
    private static boolean isAlone(List<Kin> sorted, int at) {
        return at + 1 == sorted.size()
                || !sorted.get(at + 1).key().equals(sorted.get(at).key());
    }

    /** One verdict on each side: what most are, and the same, so that nothing need be collected. */
    private void addPair(Verdict before, Verdict after, boolean same) {
        if (!same) {
            put(List.of(before), List.of(after));
        } else if (weight(before) > 0) {
            add(List.of(before), List.of(after));
        }
    }

    private static List<Verdict> family(List<Kin> sorted, int from) {
        int to = from + 1;
        while (to < sorted.size()
                && sorted.get(to).key().equals(sorted.get(from).key())) {
            to++;
        }
        return to == from + 1
                ? List.of(sorted.get(from).verdict())
                : sorted.subList(from, to).stream().map(Kin::verdict).toList();
    }

    private static boolean isSilent(List<Verdict> verdicts) {
        return verdicts.size() == 1 && verdicts.get(0).subjectId().isEmpty();
    }

    /** Mostly sorted already, for the verdicts of a rule stand by id. */
    private List<Kin> byKin(List<Verdict> verdicts) {
        List<Kin> all = new ArrayList<>(verdicts.size());
        boolean sorted = true;
        String last = "";
        for (Verdict verdict : verdicts) {
            String key = key(verdict);
            sorted &= last.compareTo(key) <= 0;
            last = key;
            all.add(new Kin(key, verdict));
        }
        if (!sorted) {
            all.sort(Comparator.comparing(Kin::key));
        }
        return all;
    }

    private void add(List<Verdict> before, List<Verdict> after) {
        if (!same(
                        before,
                        after,
                        (one, other) ->
                                one.outcome() == other.outcome() && one.equals(other) && weight(one) == weight(other))
                || isOfOtherSize(before, after)) {
            put(before, after);
        }
    }

    private void put(List<Verdict> before, List<Verdict> after) {
        found.add(new ChangedVerdict(other.commune().code(), turn(before, after), before, after));
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
            return was == 0 && isOrphaned(before, one) ? Turn.SHIFTED : Turn.NEW;
        }
        boolean unknown = is == 0 && (isUndetermined(after) || mayStillBe(before, after));
        if (is < was) {
            if (unknown) {
                return Turn.NO_LONGER_KNOWN;
            }
            return is == 0 && isOrphaned(after, other) ? Turn.SHIFTED : Turn.SOLVED;
        }
        if (is > 0) {
            boolean renamed = before.size() == 1 && after.size() == 1 && !isOfOtherSize(before, after);
            return renamed ? Turn.OTHER : Turn.SHIFTED;
        }
        return unknown && !before.isEmpty() && !isUndetermined(before) ? Turn.NO_LONGER_KNOWN : Turn.OTHER;
    }

    /** Tells whether a thing that nothing is said of after may be there all the same, where what is given is not complete. */
    private boolean mayStillBe(List<Verdict> before, List<Verdict> after) {
        return (after.isEmpty() || isSilent(after))
                && before.stream()
                        .filter(verdict -> weight(verdict) > 0 && isInForceAfter(verdict.rule()))
                        .anyMatch(verdict -> verdict.subjectId()
                                .filter(id -> GivenThings.mayBeIn(
                                        other, verdict.rule().subject(), id, one, kinship))
                                .isPresent());
    }

    private boolean isInForceAfter(Rule<?> rule) {
        LocalDate date = other.view().date();
        return other.evaluation().ofRule(rule.code()).stream()
                .anyMatch(verdict ->
                        verdict.rule().isInForce(date, other.commune().place()));
    }

    private static boolean isUndetermined(List<Verdict> verdicts) {
        for (Verdict verdict : verdicts) {
            if (verdict.outcome() == Outcome.UNDETERMINED) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the verdicts are on tasks that nobody has the power for. */
    private static boolean isOrphaned(List<Verdict> verdicts, MeasuredCommune side) {
        return verdicts.stream()
                .filter(verdict -> verdict.rule().subject() == CommuneSubjects.TASK)
                .flatMap(verdict -> verdict.subjectId().stream())
                .flatMap(code -> side.view().findTask(code).stream())
                .anyMatch(CommuneFigures::isOrphaned);
    }

    /** 2 where there is a breach, 1 where guidance is not followed, else 0. */
    private static int weight(List<Verdict> verdicts) {
        int most = 0;
        for (Verdict verdict : verdicts) {
            most = Math.max(most, weight(verdict));
        }
        return most;
    }

    private static int weight(Verdict verdict) {
        return verdict.isBreach() ? 2 : verdict.isAdvisory() ? 1 : 0;
    }
}
