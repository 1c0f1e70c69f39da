package org.commune4j.core.reform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.commune.Situation;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * A situation while a reform is applied to it, and what its changes share: only the communes that are touched are copied. A
 * change that fails leaves its problem and what it would have changed in doubt, so that what follows from it is not reported
 * again.
 */
final class Draft {

    private final Situation baseline;
    private LawBook law;
    private final Map<String, CommuneDraft> drafts = new LinkedHashMap<>();
    private final Map<String, Commune> founded = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Footprint> footprints = new ArrayList<>();
    private final List<Integer> idle = new ArrayList<>();
    private final Set<Key> inDoubt = new HashSet<>();
    private @Nullable LegalReference reference;
    private @Nullable ProcedureDraft procedures;

    // What the change being applied needs.
    private Footprint footprint = new Footprint();
    private Pointer place = Pointer.ROOT;
    private @Nullable String within;
    private boolean effect;
    private final List<Problem> found = new ArrayList<>();

    /** What rests on nothing else rests on the reference, if there is one. */
    Draft(Situation baseline, @Nullable LegalReference reference) {
        this.baseline = baseline;
        this.reference = reference;
        law = baseline.law();
    }

    void apply(List<Change> changes) {
        for (int i = 0; i < changes.size(); i++) {
            footprint = new Footprint();
            place = Pointer.ROOT.field("changes").index(i);
            within = null;
            found.clear();
            LawBook before = law;
            effect = false;
            changes.get(i).apply(this);
            footprints.add(footprint);
            if (!effect && found.isEmpty() && saysLike(law, before)) {
                idle.add(i);
            }
            if (!found.isEmpty()) {
                if (!footprint.meets(inDoubt)) {
                    problems.addAll(found);
                }
                inDoubt.addAll(footprint.writes());
            }
        }
    }

    /** The content hash takes long: it is asked only where the same procedures stand in another order. */
    private static boolean saysLike(LawBook one, LawBook other) {
        return one.equals(other)
                || (!one.procedures().equals(other.procedures())
                        && Set.copyOf(one.procedures().all())
                                .equals(Set.copyOf(other.procedures().all()))
                        && one.edition().equals(other.edition()));
    }

    /** Notes that the change being applied makes a difference to the facts or the procedures. */
    void noteEffect() {
        effect = true;
    }

    /** Returns the indexes of the changes that made no difference. */
    List<Integer> idle() {
        return idle;
    }

    List<Footprint> footprints() {
        return footprints;
    }

    Checked<Situation> build() {
        List<Commune> communes = new ArrayList<>();
        List<Problem> all = new ArrayList<>(problems);
        baseline.communes().forEach(commune -> built(commune, communes, all));
        founded.values().stream()
                .sorted(Comparator.comparing(Commune::code))
                .forEach(commune -> built(commune, communes, all));
        if (!all.isEmpty()) {
            return Checked.ofProblems(all);
        }
        return Checked.of(Situation.of(procedures == null ? law : procedures.build(law), communes));
    }

    /** What does not fit together is reported only if every change could be made: else it follows from those that could not. */
    private void built(Commune commune, List<Commune> communes, List<Problem> all) {
        @Nullable CommuneDraft draft = drafts.get(commune.code());
        if (draft == null) {
            communes.add(commune);
            return;
        }
        Checked<Commune> checked = draft.build();
        checked.find().ifPresent(communes::add);
        if (problems.isEmpty()) {
            Pointer at = Pointer.ROOT.field("communes").field(commune.code());
            List<Problem> found = new ArrayList<>(checked.problems());
            checked.find().ifPresent(built -> found.addAll(newWords(commune, built)));
            found.forEach(problem -> all.add(problem.at(under(at, problem))));
        }
    }

    /** Returns the words of the changed commune that nobody knows, but for those that the baseline has too. */
    private List<Problem> newWords(Commune before, Commune after) {
        Set<Message> old = new HashSet<>();
        law.checkWords(before).forEach(problem -> old.add(problem.message()));
        return law.checkWords(after).stream()
                .filter(problem -> !old.contains(problem.message()))
                .toList();
    }

    private static Pointer under(Pointer at, Problem problem) {
        Pointer pointer = at;
        for (String token : problem.pointer().tokens()) {
            pointer = pointer.field(token);
        }
        return pointer;
    }

    // --- what a change reports

    void reads(Touched touched, String id) {
        footprint.reads(touched, id);
    }

    void writes(Touched touched, String id) {
        footprint.writes(touched, id);
    }

    Problem problem(String code) {
        return Problem.of(code, place);
    }

    /** Reports what stands in the way of the change. */
    void fail(Problem problem) {
        found.add(problem);
    }

    /** Reports what is wrong in a part of the change. */
    void failIn(String field, Problem problem) {
        fail(problem.at(under(place.field(field), problem)));
    }

    /** Returns the pointer to the change. */
    Pointer place() {
        return place;
    }

    /** Tells whether nothing stands in the way of the change so far. */
    boolean isSound() {
        return found.isEmpty();
    }

    // --- how a change is made

    /** Makes a change in one of several communes. */
    void within(String commune, Change change) {
        within = commune;
        change.apply(this);
    }

    /** Makes a change that rests on something of its own. */
    void restingOn(LegalReference basis, Change change) {
        @Nullable LegalReference outer = reference;
        reference = basis;
        change.apply(this);
        reference = outer;
    }

    /** Returns what the change rests on, if it names nothing itself. */
    Optional<LegalReference> reference() {
        return Optional.ofNullable(reference);
    }

    // --- what is changed

    /** Returns the commune that the change is in; where that is undetermined, it is a problem. */
    Optional<CommuneDraft> commune() {
        @Nullable String code = within;
        if (code == null) {
            List<String> codes = new ArrayList<>();
            baseline.communes().forEach(commune -> codes.add(commune.code()));
            codes.addAll(founded.keySet());
            if (codes.size() > 1) {
                fail(problem("REFORM-001").with("communes", codes));
                return Optional.empty();
            }
            code = codes.get(0);
        }
        reads(Touched.COMMUNE, code);
        return commune(code);
    }

    /** Returns the commune of the code; where there is none, it is a problem. */
    Optional<CommuneDraft> commune(String code) {
        @Nullable CommuneDraft known = drafts.get(code);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<CommuneDraft> made = find(code).map(commune -> new CommuneDraft(this, commune));
        made.ifPresent(draft -> drafts.put(code, draft));
        if (made.isEmpty()) {
            fail(problem("REFORM-002").with("commune", code));
        }
        return made;
    }

    /** Returns the commune as it was before the reform or when it was founded. */
    Optional<Commune> find(String code) {
        return Optional.ofNullable(founded.get(code)).or(() -> baseline.findCommune(code));
    }

    /** Adds a commune. */
    void found(Commune commune) {
        founded.put(commune.code(), commune);
        noteEffect();
    }

    LawBook law() {
        return law;
    }

    void law(LawBook changed) {
        law = changed;
    }

    /** Tells whether the procedures were changed, or some of the baseline are such as a change is about. */
    boolean hasProcedures(List<?> places) {
        return procedures != null
                || law.procedures().all().stream().anyMatch(version -> places.contains(version.jurisdiction()));
    }

    ProcedureDraft procedures() {
        if (procedures == null) {
            procedures = new ProcedureDraft(this, law.procedures());
        }
        return procedures;
    }
}
