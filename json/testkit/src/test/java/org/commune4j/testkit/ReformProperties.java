package org.commune4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.statistics.Statistics;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.Situation;
import org.commune4j.core.figure.Compared;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.reform.Change;
import org.commune4j.core.reform.ElementKind;
import org.commune4j.core.reform.ProposalKind;
import org.commune4j.core.reform.Reform;
import org.commune4j.core.reform.RenameUnit;
import org.commune4j.core.reform.RestingOn;
import org.commune4j.core.reform.Within;
import org.commune4j.core.rule.Outcome;
import org.commune4j.core.scenario.ChangedVerdict;
import org.commune4j.core.scenario.Comparison;
import org.commune4j.core.scenario.ComparisonSeries;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.vietnam.LawBooks;
import org.commune4j.json.CommuneJson;
import org.commune4j.properties.Seed;

/** Laws of reforms, over changes of every kind, in one commune and in several. */
class ReformProperties {

    /** A situation and two reforms whose changes are for it; not all of them can be applied. */
    record Trial(Situation baseline, Reform a, Reform b) {}

    @Property(seed = Seed.FIXED, tries = 50, edgeCases = EdgeCasesMode.NONE)
    void theBaselineIsEqualBeforeAndAfter(@ForAll("trials") Trial trial) {
        Situation baseline = trial.baseline();
        List<Commune> communes = baseline.communes();
        List<Commune> copies =
                communes.stream().map(commune -> commune.toBuilder().build()).toList();
        String law = baseline.law().edition().toString();
        trial.a().applyTo(baseline);
        trial.a().lint(baseline);
        Reform.conflicts(trial.a(), trial.b(), baseline);
        assertThat(baseline.communes()).isEqualTo(copies);
        for (int i = 0; i < communes.size(); i++) {
            assertThat(baseline.communes().get(i)).isSameAs(communes.get(i));
        }
        assertThat(baseline.law().toBuilder().build().edition()).hasToString(law);
    }

    @Property(seed = Seed.FIXED, tries = 120, edgeCases = EdgeCasesMode.NONE)
    void withoutConflictTheOrderDoesNotMatter(@ForAll("trials") Trial trial) {
        Situation baseline = trial.baseline();
        Reform a = ReformArbitraries.fitting(trial.a(), baseline);
        Reform b = ReformArbitraries.fitting(trial.b(), baseline);
        if (!Reform.conflicts(a, b, baseline).isEmpty()) {
            Statistics.collect("conflict");
            return;
        }
        Checked<Situation> one = a.then(b).applyTo(baseline);
        Checked<Situation> other = b.then(a).applyTo(baseline);
        Statistics.collect(
                a.changes().isEmpty() || b.changes().isEmpty()
                        ? "one of them is empty"
                        : one.isValid() ? "applied without conflict" : "problems in both orders");
        assertThat(one.isValid()).isEqualTo(other.isValid());
        assertThat(one.find()).isEqualTo(other.find());
    }

    /** The same where some changes cannot be applied: the same problems, if none conflicts. */
    @Property(seed = Seed.FIXED, tries = 50, edgeCases = EdgeCasesMode.NONE)
    void withoutConflictProblemsDoNotDependOnTheOrder(@ForAll("trials") Trial trial) {
        Situation baseline = trial.baseline();
        if (Reform.conflicts(trial.a(), trial.b(), baseline).isEmpty()) {
            assertThat(trial.a().then(trial.b()).applyTo(baseline).isValid())
                    .isEqualTo(trial.b().then(trial.a()).applyTo(baseline).isValid());
        }
    }

    @Property(seed = Seed.FIXED, tries = 50, edgeCases = EdgeCasesMode.NONE)
    void oneAfterTheOtherIsTheSameAsBothTogether(@ForAll("trials") Trial trial) {
        Situation baseline = trial.baseline();
        Reform a = ReformArbitraries.fitting(trial.a(), baseline);
        Situation between = a.applyTo(baseline).orThrow();
        Reform b = ReformArbitraries.fitting(trial.b(), between);
        Situation together = a.then(b).applyTo(baseline).orThrow();
        Situation apart = b.applyTo(between).orThrow();
        for (Commune commune : together.communes()) {
            assertThat(content(apart.getCommune(commune.code()))).isEqualTo(content(commune));
        }
        assertThat(apart.communes()).hasSameSizeAs(together.communes());
        assertThat(Set.copyOf(apart.law().procedures().all()))
                .isEqualTo(Set.copyOf(together.law().procedures().all()));
        assertThat(apart.law().parameters()).isEqualTo(together.law().parameters());
        assertThat(apart.law().tasks()).isEqualTo(together.law().tasks());
        assertThat(apart.law().workCalendar()).isEqualTo(together.law().workCalendar());
    }

    /** What is in a commune, whatever its order: what is new stands behind what was there, and that is more the second time. */
    private static List<Object> content(Commune commune) {
        return List.of(
                commune.life(),
                Set.copyOf(commune.units()),
                Set.copyOf(commune.unitEvents()),
                Set.copyOf(commune.posts()),
                Set.copyOf(commune.officials()),
                Set.copyOf(commune.appointments()),
                Set.copyOf(commune.tasks()),
                Set.copyOf(commune.assignments()),
                Set.copyOf(commune.transfers()));
    }

    @Property(seed = Seed.FIXED, tries = 50)
    void theInverseOfManyAdditionsRestores(
            @ForAll("situations") Situation baseline, @ForAll("additions") Reform reform) {
        Situation after = reform.applyTo(baseline).orThrow();
        assertThat(after).isNotEqualTo(baseline);
        assertThat(reform.inverse().orElseThrow().applyTo(after).orThrow()).isEqualTo(baseline);
    }

    @Property(seed = Seed.FIXED, tries = 120, edgeCases = EdgeCasesMode.NONE)
    void theInverseRestoresWhereverThereIsOne(@ForAll("trials") Trial trial) {
        Situation baseline = trial.baseline();
        Reform reform = ReformArbitraries.fitting(
                Reform.named("invertible")
                        .with(trial.a().then(trial.b()).changes().stream()
                                .filter(change -> Reform.named("one")
                                        .with(change)
                                        .inverse()
                                        .isPresent())
                                .toList()),
                baseline);
        Statistics.collect(reform.changes().size() + " changes");
        Situation after = reform.applyTo(baseline).orThrow();
        assertThat(reform.inverse().orElseThrow().applyTo(after).orThrow()).isEqualTo(baseline);
    }

    @Property(seed = Seed.FIXED, tries = 50)
    void aReformOfNoChangesComparesAsEqual(@ForAll("situations") Situation baseline, @ForAll("dates") LocalDate date) {
        Situation copy = Situation.of(
                baseline.law().named("copy"), baseline.commune().toBuilder().build());
        assertThat(Comparison.of(
                                baseline, Reform.named("none").applyTo(baseline).orThrow(), date)
                        .isUnchanged())
                .isTrue();
        assertThat(Comparison.of(baseline, copy, date).isUnchanged())
                .as("measured again, not taken over")
                .isTrue();
    }

    @Property(seed = Seed.FIXED, tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aReformIsReadAsItWasWritten(@ForAll("trials") Trial trial) {
        Reform reform = documented(trial.a());
        CommuneJson json = CommuneJson.strict();
        assertThat(json.read(Reform.class, json.write(reform)).orThrow()).isEqualTo(reform);
    }

    @Property(seed = Seed.FIXED, tries = 50, edgeCases = EdgeCasesMode.NONE)
    void lintNeverThrows(@ForAll("trials") Trial trial) {
        List<?> found = trial.a().lint(trial.baseline());
        assertThat(found.isEmpty()
                        || !trial.a().changes().isEmpty()
                        || !trial.a().applyTo(trial.baseline()).isValid())
                .isTrue();
    }

    /** The properties above are about changes of every kind that there is, and each is applied now and then. */
    @Example
    void changesOfEveryKindAreTriedAndApplied() {
        Set<String> applied = new TreeSet<>();
        trials().generator(1000).stream(new Random(20250701))
                .map(Shrinkable::value)
                .limit(1500)
                .forEach(trial -> trial.a().then(trial.b()).changes().forEach(change -> {
                    Set<String> codes = codes(change);
                    for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("vi"))) {
                        assertThat(change.message().render(locale)).doesNotContain("REFORM");
                    }
                    if (!applied.containsAll(codes)
                            && Reform.named("one")
                                    .with(change)
                                    .applyTo(trial.baseline())
                                    .isValid()) {
                        applied.addAll(codes);
                    }
                }));
        assertThat(applied).containsExactlyInAnyOrderElementsOf(everyCode());
    }

    /** The codes of every verb on every kind of element, every edit of a procedure, and every other class of changes. */
    private static Set<String> everyCode() {
        Set<String> codes = new TreeSet<>();
        for (ElementKind<?> kind : ElementKind.all()) {
            kind.verbs().forEach(verb -> codes.add(verb + "_" + kind));
        }
        for (ProposalKind kind : ProposalKind.values()) {
            codes.add(kind.name());
        }
        codes.remove(ProposalKind.ABOLISH_PROCEDURE.name());
        for (Class<?> type : Change.class.getPermittedSubclasses()) {
            codes.add(
                    type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT));
        }
        codes.removeAll(Set.of("ELEMENT_CHANGE", "EDIT_PROCEDURE"));
        return codes;
    }

    /** Returns the changes of the reform that a document can hold: a rule is code. */
    static Reform documented(Reform reform) {
        return Reform.named("written")
                .with(reform.changes().stream()
                        .filter(change -> !codes(change).contains("ADD_RULE"))
                        .toList());
    }

    /** The code of a change, and of what is in it. */
    private static Set<String> codes(Change change) {
        Set<String> codes = new TreeSet<>();
        codes.add(change.code());
        if (change instanceof Within within) {
            codes.addAll(codes(within.change()));
        } else if (change instanceof RestingOn resting) {
            codes.addAll(codes(resting.change()));
        }
        return codes;
    }

    @Property(seed = Seed.FIXED, tries = 60, edgeCases = EdgeCasesMode.NONE)
    void comparingAWithBMirrorsComparingBWithA(@ForAll("trials") Trial trial, @ForAll("dates") LocalDate day) {
        Situation before = trial.baseline();
        Situation after = ReformArbitraries.fitting(trial.a().then(trial.b()), before)
                .applyTo(before)
                .orThrow();
        LocalDate date = beginning(before, after).orElse(day);
        Comparison there = Comparison.of(before, after, date);
        Comparison back = Comparison.of(after, before, date);
        for (Compared compared : there.figures()) {
            Compared mirrored = back.get(compared.figure());
            assertThat(mirrored.before()).isEqualTo(compared.after());
            assertThat(mirrored.after()).isEqualTo(compared.before());
        }
        assertThat(back.verdicts().stream()
                        .map(changed -> List.of(changed.after(), changed.before()))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(there.verdicts().stream()
                        .map(changed -> List.of(changed.before(), changed.after()))
                        .toList());
        List<ChangedVerdict> known = there.newBreaches().stream()
                .filter(changed ->
                        changed.before().stream().noneMatch(verdict -> verdict.outcome() == Outcome.UNDETERMINED))
                .toList();
        assertThat(back.resolvedBreaches().stream().map(ChangedVerdict::before).toList())
                .as("what is new there is solved back, unless it was unknown, as a thing may be that was not given")
                .isSubsetOf(known.stream().map(ChangedVerdict::after).toList())
                .containsAll(known.stream()
                        .filter(changed -> !changed.before().isEmpty())
                        .map(ChangedVerdict::after)
                        .toList());
        assertThat(of(back, ChangedVerdict.Turn.SHIFTED)).hasSameSizeAs(of(there, ChangedVerdict.Turn.SHIFTED));
        Statistics.collect(there.verdicts().isEmpty() ? "equal" : "different");
    }

    /** Returns a day on which something begins that only the second has. */
    private static Optional<LocalDate> beginning(Situation before, Situation after) {
        DateRange years = DateRange.ofClosed(LocalDate.of(2025, 1, 1), LocalDate.of(2030, 1, 1));
        Set<LocalDate> days = new TreeSet<>(after.boundaries(years));
        days.removeAll(before.boundaries(years));
        return days.stream().findFirst();
    }

    private static List<ChangedVerdict> of(Comparison comparison, ChangedVerdict.Turn turn) {
        return comparison.verdicts().stream()
                .filter(changed -> changed.turn() == turn)
                .toList();
    }

    @Property(seed = Seed.FIXED, tries = 20, edgeCases = EdgeCasesMode.NONE)
    void aRenamingAloneComparesAsEqual(@ForAll("communes") Commune commune, @ForAll("dates") LocalDate day) {
        List<Unit> living = commune.units().stream()
                .filter(unit -> unit.life().contains(day))
                .toList();
        if (living.isEmpty()) {
            Statistics.collect("no unit");
            return;
        }
        Situation before = Situation.of(LawBooks.vietnam(), commune);
        Situation after = Reform.named("rename")
                .with(RenameUnit.of(living.get(0).id(), LocalizedText.of("Tên mới", "New name"), day))
                .applyTo(before)
                .orThrow();
        assertThat(after).isNotEqualTo(before);
        assertThat(Comparison.of(before, after, day).isUnchanged()).isTrue();
        Statistics.collect("renamed");
    }

    @Property(seed = Seed.FIXED, tries = 20, edgeCases = EdgeCasesMode.NONE)
    void equalSituationsDifferOnNoDay(@ForAll("communes") Commune commune, @ForAll("dates") LocalDate day) {
        Situation one = Situation.of(LawBooks.vietnam(), commune);
        Situation other = Situation.of(
                LawBooks.vietnam().named("same"), commune.toBuilder().build());
        ComparisonSeries series = ComparisonSeries.of(one, other, DateRange.ofClosed(day, day.plusDays(400)));
        assertThat(series.isUnchanged()).isTrue();
        assertThat(series.columns()).allSatisfy(column -> {
            assertThat(column.verdicts()).isEmpty();
            assertThat(column.render(Locale.ENGLISH))
                    .contains("Every figure is unchanged")
                    .contains("None");
            assertThat(column.toMarkdown(Locale.ENGLISH)).doesNotContain("| --- |");
        });
    }

    @Provide
    Arbitrary<Commune> communes() {
        return ReformArbitraries.communes();
    }

    @Provide
    Arbitrary<Trial> trials() {
        Arbitrary<Trial> ofOne = Combinators.combine(
                        situations(), ReformArbitraries.reforms("x"), ReformArbitraries.reforms("y"))
                .as(Trial::new);
        Arbitrary<Trial> ofSeveral = Combinators.combine(
                        ReformArbitraries.situationsOfSeveral(LawBooks.vietnam()),
                        ReformArbitraries.reformsOfSeveral("x"),
                        ReformArbitraries.reformsOfSeveral("y"))
                .as(Trial::new);
        return Arbitraries.oneOf(ofOne, ofSeveral);
    }

    @Provide
    Arbitrary<Situation> situations() {
        return ReformArbitraries.situations(LawBooks.vietnam());
    }

    @Provide
    Arbitrary<Reform> additions() {
        return ReformArbitraries.additions("z");
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return OrganisationArbitraries.dates();
    }
}
