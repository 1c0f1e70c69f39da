package org.commune4j.core.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.commune4j.core.commune.CommuneSubjects;
import org.commune4j.core.rule.Outcome;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.Subject;
import org.commune4j.core.rule.Verdict;
import org.commune4j.core.scenario.ChangedVerdict.Turn;
import org.jspecify.annotations.Nullable;

/** What the rules say differently of two states of a commune, matched by what became of which thing. */
final class Differences {

    private final MeasuredCommune one;
    private final MeasuredCommune other;
    private final Kinship kinship;
    private final Map<Subject<?>, List<String>> keysBefore = new HashMap<>();
    private final Map<Subject<?>, List<String>> keysAfter = new HashMap<>();
    private final Map<Subject<?>, Boolean> oneToOne = new HashMap<>();
    private final Map<Subject<?>, boolean[]> renamedOf = new HashMap<>();
    private final String code;
    private final List<ChangedVerdict> found = new ArrayList<>();

    private Differences(MeasuredCommune before, MeasuredCommune after) {
        one = before;
        other = after;
        code = after.commune().code();
        kinship = new Kinship(before.commune(), after.commune(), before.view().date());
    }

    /** Returns the differences by code of the rule, then by what things that belong together have in common. */
    static List<ChangedVerdict> between(MeasuredCommune before, MeasuredCommune after) {
        Differences differences = new Differences(before, after);
        List<List<Verdict>> left = before.evaluation().byRule();
        List<List<Verdict>> right = after.evaluation().byRule();
        int i = 0;
        int j = 0;
        while (i < left.size() || j < right.size()) {
            int order = order(i < left.size() ? code(left.get(i)) : null, j < right.size() ? code(right.get(j)) : null);
            differences.ofRule(order <= 0 ? left.get(i++) : List.of(), order >= 0 ? right.get(j++) : List.of());
        }
        return List.copyOf(differences.found);
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
        List<String> leftKeys = isSilent(left) ? List.of() : keys(left, keysBefore);
        List<String> rightKeys = isSilent(right) ? List.of() : keys(right, keysAfter);
        if (areOneToOne(leftKeys, rightKeys, left)) {
            pairUp(left, right);
            return;
        }
        List<Kin> before = byKin(leftKeys, left);
        List<Kin> after = byKin(rightKeys, right);
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            @Nullable String one = i < before.size() ? before.get(i).key() : null;
            @Nullable String other = j < after.size() ? after.get(j).key() : null;
            int order = order(one, other);
            if (order == 0 && isAlone(before, i) && isAlone(after, j)) {
                addPair(before.get(i++).verdict(), after.get(j++).verdict());
                continue;
            }
            List<Verdict> mine = order <= 0 ? family(before, i) : isSilent(left) ? left : List.of();
            List<Verdict> theirs = order >= 0 ? family(after, j) : isSilent(right) ? right : List.of();
            i += order <= 0 ? mine.size() : 0;
            j += order >= 0 ? theirs.size() : 0;
            add(mine, theirs);
        }
    }

    /** What the things of a rule have in common with those that belong to them: the same for each rule on things of the kind. */
    private List<String> keys(List<Verdict> verdicts, Map<Subject<?>, List<String>> known) {
        if (verdicts.isEmpty()) {
            return List.of();
        }
        Subject<?> kind = verdicts.get(0).rule().subject();
        return known.computeIfAbsent(
                kind,
                unused -> verdicts.stream()
                        .map(verdict -> kinship.of(kind, verdict.subjectId().orElse("")))
                        .toList());
    }

    /** Most rules speak of the same things on both sides, in one order: then nothing need be collected. */
    private boolean areOneToOne(List<String> before, List<String> after, List<Verdict> verdicts) {
        return !before.isEmpty()
                && before.size() == after.size()
                && oneToOne.computeIfAbsent(
                        verdicts.get(0).rule().subject(), kind -> rise(before) && before.equals(after));
    }

    private static boolean rise(List<String> keys) {
        for (int i = 1; i < keys.size(); i++) {
            if (keys.get(i - 1).compareTo(keys.get(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Those before belong to none that follow: families are taken whole. */
    private static boolean isAlone(List<Kin> sorted, int at) {
        return at + 1 == sorted.size()
                || !sorted.get(at + 1).key().equals(sorted.get(at).key());
    }

    /** Most are met or do not apply, as they did of a thing of the same id: then nothing need be collected. */
    private void pairUp(List<Verdict> left, List<Verdict> right) {
        boolean[] renamed = Objects.requireNonNull(
                renamedOf.computeIfAbsent(left.get(0).rule().subject(), kind -> haveOtherIds(left, right)));
        for (int i = 0; i < left.size(); i++) {
            Outcome before = left.get(i).outcome();
            if (!isFine(before) || before != right.get(i).outcome()) {
                addPair(left.get(i), right.get(i));
            } else if (renamed[i]) {
                put(Turn.OTHER, List.of(left.get(i)), List.of(right.get(i)));
            }
        }
    }

    private static boolean[] haveOtherIds(List<Verdict> left, List<Verdict> right) {
        boolean[] renamed = new boolean[left.size()];
        for (int i = 0; i < renamed.length; i++) {
            renamed[i] = !left.get(i).subjectId().equals(right.get(i).subjectId());
        }
        return renamed;
    }

    private static boolean isFine(Outcome outcome) {
        return outcome == Outcome.MET || outcome == Outcome.NOT_APPLICABLE;
    }

    /** One verdict on each side. */
    private void addPair(Verdict before, Verdict after) {
        if (!before.equals(after)) {
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

    private static List<Kin> byKin(List<String> keys, List<Verdict> verdicts) {
        List<Kin> all = new ArrayList<>(keys.size());
        for (int i = 0; i < keys.size(); i++) {
            all.add(new Kin(keys.get(i), verdicts.get(i)));
        }
        all.sort(Comparator.comparing(Kin::key));
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
        put(turn(before, after), before, after);
    }

    private void put(Turn turn, List<Verdict> before, List<Verdict> after) {
        found.add(new ChangedVerdict(code, turn, before, after));
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
        if (is == was && is > 0) {
            boolean renamed = before.size() == 1 && after.size() == 1 && !isOfOtherSize(before, after);
            return renamed ? Turn.OTHER : Turn.SHIFTED;
        }
        boolean unknown = is == 0 && (isUndetermined(after) || mayStillBe(before, after));
        if (is < was) {
            if (unknown) {
                return Turn.NO_LONGER_KNOWN;
            }
            return is == 0 && isOrphaned(after, other) ? Turn.SHIFTED : Turn.SOLVED;
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
        for (int i = 0; i < verdicts.size(); i++) {
            if (verdicts.get(i).outcome() == Outcome.UNDETERMINED) {
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
        for (int i = 0; i < verdicts.size(); i++) {
            most = Math.max(most, weight(verdicts.get(i)));
        }
        return most;
    }

    private static int weight(Verdict verdict) {
        return verdict.isBreach() ? 2 : verdict.isAdvisory() ? 1 : 0;
    }
}
