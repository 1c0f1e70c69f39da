package org.commune4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.CommunePart;
import org.commune4j.core.commune.Completeness;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.commune.Situation;
import org.commune4j.core.figure.Figure;
import org.commune4j.core.figure.Quantity;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Word;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.reform.ElementKind;
import org.commune4j.core.reform.Reform;
import org.commune4j.core.reform.SplitUnit;
import org.commune4j.core.rule.Distance;
import org.commune4j.core.rule.ParameterValue;
import org.commune4j.core.rule.Verdict;
import org.commune4j.core.scenario.ChangedVerdict;
import org.commune4j.core.scenario.ChangedVerdict.Turn;
import org.commune4j.core.scenario.Comparison;
import org.commune4j.core.scenario.ComparisonSeries;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.WordFamily;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.vietnam.Figures;
import org.commune4j.core.vietnam.LawBooks;
import org.commune4j.core.vietnam.PostKinds;
import org.commune4j.json.CommuneJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Where a comparison could say too much: of what is not given any more, split, moved, or in words of another law book. */
class PlanningEdgesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final LawBook LAW = LawBooks.vietnam();
    private static final Commune WARD = MadeUpWard.of(60);
    private static final Situation BEFORE = Situation.of(LAW, WARD).assumingUnchangedUntil(DAY.plusYears(1));
    private static final String CULTURE = "culture-social-division";

    private static Situation of(Commune commune) {
        return Situation.of(LAW, commune);
    }

    private static List<ChangedVerdict> ofRule(Comparison comparison, String code) {
        return comparison.verdicts().stream()
                .filter(changed -> changed.rule().code().equals(code) && changed.turn() != Turn.OTHER)
                .toList();
    }

    /** A unit without a head, which guidance asks for. */
    private static Commune withHeadlessUnit() {
        Unit headless =
                WARD.units().stream().filter(unit -> unit.id().equals(CULTURE)).findFirst().orElseThrow().toBuilder()
                        .id("headless")
                        .life(DateRange.from(LocalDate.of(2025, 7, 1)))
                        .build();
        return BEFORE.commune().toBuilder()
                .units(Stream.concat(WARD.units().stream(), Stream.of(headless)).toList())
                .posts(Stream.concat(
                                WARD.posts().stream(), Stream.of(post("first", "headless"), post("second", "headless")))
                        .toList())
                .build();
    }

    private static Post post(String id, String unit) {
        return Post.builder()
                .id(id)
                .unit(unit)
                .kind(PostKinds.SPECIALIST)
                .rank(Rank.STAFF)
                .life(DateRange.from(LocalDate.of(2025, 7, 1)))
                .build();
    }

    @Test
    @DisplayName("what another document does not give is solved only where that part of it is complete")
    void whatIsNotGivenAnyMoreIsNotSolved() {
        Situation before = of(withHeadlessUnit());
        Situation complete = BEFORE;
        Situation partial = of(BEFORE.commune().toBuilder()
                .completeness(CommunePart.UNITS, Completeness.PARTIAL)
                .build());
        assertThat(ofRule(Comparison.of(before, complete, DAY), "UNIT-002"))
                .extracting(ChangedVerdict::turn)
                .containsExactly(Turn.SOLVED);
        assertThat(ofRule(Comparison.of(before, partial, DAY), "UNIT-002"))
                .as("the unit may be there all the same")
                .extracting(ChangedVerdict::turn)
                .containsExactly(Turn.NO_LONGER_KNOWN);
        Reform dissolved = Reform.named("dissolved").end(ElementKind.UNIT, "headless", DAY);
        Situation baseline = of(before.commune().toBuilder()
                .completeness(CommunePart.UNITS, Completeness.PARTIAL)
                .build());
        assertThat(ofRule(Comparison.of(baseline, dissolved.applyTo(baseline).orThrow(), DAY), "UNIT-002"))
                .as("a unit that is given with its end is no more")
                .extracting(ChangedVerdict::turn)
                .containsExactly(Turn.SOLVED);
        LawBook without = LAW.withCommuneRules(rules -> rules.without("UNIT-002"));
        assertThat(ofRule(Comparison.of(before, Situation.of(without, partial.communes()), DAY), "UNIT-002"))
                .as("the law asks for it no more")
                .extracting(ChangedVerdict::turn)
                .containsExactly(Turn.SOLVED);
        assertThat(ofRule(Comparison.of(partial, before, DAY), "UNIT-002"))
                .as("seen the other way it is new")
                .extracting(ChangedVerdict::turn)
                .containsExactly(Turn.NEW);
    }

    @Test
    @DisplayName("a unit that is split keeps what it was breached of: shifted, not new")
    void aSplitUnitIsItsSuccessors() {
        Situation before = of(withHeadlessUnit());
        Unit old = before.commune().units().get(before.commune().units().size() - 1);
        Unit one = old.toBuilder().id("one").life(DateRange.from(DAY)).build();
        Unit two = old.toBuilder().id("two").life(DateRange.from(DAY)).build();
        Situation after = Reform.named("split")
                .with(SplitUnit.of("headless", List.of(one, two), Map.of("first", "one", "second", "two"), DAY))
                .applyTo(before)
                .orThrow();
        assertThat(ofRule(Comparison.of(before, after, DAY), "UNIT-002"))
                .singleElement()
                .satisfies(changed -> {
                    assertThat(changed.turn()).isEqualTo(Turn.SHIFTED);
                    assertThat(changed.subjects()).containsExactly("one", "two");
                    assertThat(changed.before()).hasSize(1);
                    assertThat(changed.after()).hasSize(2).allMatch(Verdict::isAdvisory);
                });
        assertThat(ofRule(Comparison.of(after, before, DAY), "UNIT-002"))
                .as("the same from the other side")
                .singleElement()
                .extracting(ChangedVerdict::turn)
                .isEqualTo(Turn.SHIFTED);
        assertThat(Comparison.of(before, after, DAY.minusDays(1)).isUnchanged())
                .as("the day before nothing differs")
                .isTrue();
    }

    @Test
    @DisplayName("a post that moves to another unit is the same post")
    void aPostThatMovesIsTheSame() {
        Situation before = of(BEFORE.commune().toBuilder()
                .posts(Stream.concat(WARD.posts().stream(), Stream.of(post("vacant", CULTURE)))
                        .toList())
                .build());
        Situation after = Reform.named("move")
                .move(ElementKind.POST, "vacant", "council-committee-office", DAY)
                .applyTo(before)
                .orThrow();
        Comparison change = Comparison.of(before, after, DAY);
        assertThat(change.groups()).isEmpty();
        assertThat(change.get(Figure.POSTS_WITHOUT_HOLDER).isUnchanged()).isTrue();
    }

    @Test
    @DisplayName("F10: 0.6 by one reform and 0.6 by another is a breach of the law that ships, with its size")
    void f10TheRuleThatShipsTellsTheLoad() {
        Situation before = of(BEFORE.commune().toBuilder()
                .officials(Stream.concat(
                                WARD.officials().stream(),
                                Stream.of(Official.builder().id("CB-99").build()))
                        .toList())
                .build());
        Reform one = PlanningCasesTest.more("one", "office-specialist");
        Reform two = PlanningCasesTest.more("two", "centre-specialist");
        assertThat(Reform.conflicts(one, two, before)).isEmpty();
        assertThat(Comparison.causedOnlyTogether(before, one, two, DAY).orThrow())
                .filteredOn(changed -> changed.rule().code().equals("APT-004"))
                .singleElement()
                .satisfies(changed -> {
                    assertThat(changed.subjects()).containsExactly("CB-99");
                    Distance distance = changed.distance().orElseThrow();
                    assertThat(distance.value()).isEqualByComparingTo("1.2");
                    assertThat(distance.limit()).isEqualByComparingTo("1");
                    assertThat(distance.by()).isEqualByComparingTo("0.2");
                    assertThat(changed.reason().render(Locale.ENGLISH)).contains("0.2 above the limit: 1.2, limit 1");
                });
    }

    @Test
    @DisplayName("a law book with other words is measured anew")
    void otherWordsAreAnotherLaw() {
        Commune named = BEFORE.commune().toBuilder()
                .posts(WARD.posts().stream()
                        .map(post -> post.id().equals("committee-chair")
                                ? post.toBuilder().kind(PostKind.of("CHU_TICH")).build()
                                : post)
                        .toList())
                .build();
        LawBook declared = LAW.declaring(List.of(new Word(
                        WordFamily.POST_KIND,
                        "CHU_TICH",
                        LocalizedText.of("Chủ tịch", "Chair"),
                        Optional.of(PostKinds.COMMITTEE_CHAIR.code()))))
                .orThrow();
        Comparison change = Comparison.of(of(named), Situation.of(declared, named), DAY);
        assertThat(change.isUnchanged()).isFalse();
        assertThat(change.get(Figure.UNDETERMINED).delta().orElseThrow()).isNegative();
    }

    @Test
    @DisplayName("a limit that no place can have makes no figure, and nothing throws")
    void aSurplusThatNoPlaceCanHaveIsUndetermined() {
        LawBook absurd = LAW.overriding(
                Figures.STATE_PAYROLL_ALLOTTED,
                ParameterValue.of(BigDecimal.TEN.pow(30).negate(), DateRange.ALWAYS, Basis.PRACTICE));
        Comparison change = Comparison.of(BEFORE, Situation.of(absurd, BEFORE.communes()), DAY);
        assertThat(change.newBreaches()).isNotEmpty();
        assertThat(change.get(Figure.SURPLUS_AGAINST_QUOTA).after()).isEqualTo(Quantity.UNDETERMINED);
        assertThat(change.toCsv(Locale.ENGLISH)).contains("PAY-002");
        assertThat(CommuneJson.strict().write(change)).contains("PAY-002");
    }

    @Test
    @DisplayName("tasks without a person are counted only where all assignments are given")
    void whatIsLackingIsCountedWhereAllIsGiven() {
        Situation after = MadeUpWard.merger(DAY).applyTo(BEFORE).orThrow();
        Quantity lacking = Comparison.of(BEFORE, after, DAY)
                .get(Figure.TASKS_WITHOUT_PERSON)
                .after();
        assertThat(lacking.amount()).isPositive();
        Situation partial = of(BEFORE.commune().toBuilder()
                .completeness(CommunePart.ASSIGNMENTS, Completeness.PARTIAL)
                .build());
        Comparison change =
                Comparison.of(partial, MadeUpWard.merger(DAY).applyTo(partial).orThrow(), DAY);
        assertThat(change.get(Figure.TASKS_WITHOUT_PERSON).after())
                .as("another lead that is not given may have one")
                .isEqualTo(Quantity.UNDETERMINED);
        Situation posts = of(BEFORE.commune().toBuilder()
                .completeness(CommunePart.POSTS, Completeness.PARTIAL)
                .build());
        assertThat(Comparison.of(posts, posts, DAY)
                        .get(Figure.TASKS_WITHOUT_POWER)
                        .after())
                .as("a post that is not given may have the power")
                .isEqualTo(Quantity.UNDETERMINED);
    }

    @Test
    @DisplayName("a comparison over time is a document too")
    void aSeriesIsWritten() {
        Situation after = MadeUpWard.merger(DAY).applyTo(BEFORE).orThrow();
        ComparisonSeries series =
                ComparisonSeries.of(BEFORE, after, DateRange.ofClosed(DAY.minusDays(1), DAY.plusDays(1)));
        assertThat(CommuneJson.strict().write(series))
                .contains(
                        "\"from\": \"2026-08-31\"", "\"columns\": [", "\"date\": \"2026-09-01\"", "\"turn\": \"NEW\"");
    }
}
