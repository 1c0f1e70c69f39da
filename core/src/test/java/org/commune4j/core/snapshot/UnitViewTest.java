package org.commune4j.core.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commune4j.core.snapshot.Units.JULY;
import static org.commune4j.core.snapshot.Units.OCTOBER;
import static org.commune4j.core.snapshot.Units.chart;
import static org.commune4j.core.snapshot.Units.post;
import static org.commune4j.core.snapshot.Units.top;
import static org.commune4j.core.snapshot.Units.under;
import static org.commune4j.core.snapshot.Units.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitEvent;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.Test;

class UnitViewTest {

    /** top > (b > (c), d), in an order that is not that of the ids. */
    private static final List<Unit> TREE = List.of(under("b", "c"), under("top", "d"), under("top", "b"), top("top"));

    @Test
    void putsEveryUnitInItsPlace() {
        Snapshot chart = chart(TREE, List.of());

        assertThat(chart.units()).extracting(UnitView::id).containsExactly("b", "c", "d", "top");
        assertThat(chart.roots()).extracting(UnitView::id).containsExactly("top");
        assertThat(chart.unit("top").children()).extracting(UnitView::id).containsExactly("b", "d");
        assertThat(chart.unit("top").descendants()).extracting(UnitView::id).containsExactly("b", "c", "d");
        assertThat(chart.unit("c").ancestors()).extracting(UnitView::id).containsExactly("b", "top");
        assertThat(chart.unit("c").path()).extracting(UnitView::id).containsExactly("top", "b", "c");
        assertThat(chart.unit("c").level()).isEqualTo(2);
        assertThat(chart.unit("c").isUnder(chart.unit("top"))).isTrue();
        assertThat(chart.unit("c").isUnder(chart.unit("d"))).isFalse();
        assertThat(chart.levels()).isEqualTo(3);
        assertThat(chart.intermediateLevels()).isEqualTo(1);
    }

    @Test
    void countsPlacesDeputiesSpansAndFocalPoints() {
        Snapshot chart = chart(
                TREE,
                List.of(
                        post("head", "top", Rank.HEAD).build(),
                        post("deputy", "top", Rank.DEPUTY).holders(2).build(),
                        post("staff", "b", Rank.STAFF).holders(5).build(),
                        post("chief", "c", Rank.HEAD).build()));

        assertThat(chart.unit("top").places()).isEqualTo(3);
        assertThat(chart.unit("top").places(Rank.DEPUTY)).isEqualTo(2);
        assertThat(chart.unit("top").posts(Rank.DEPUTY))
                .extracting(PostView::id)
                .containsExactly("deputy");
        assertThat(chart.unit("top").span()).isEqualTo(4);
        assertThat(chart.places()).isEqualTo(9);
        assertThat(chart.places(Rank.HEAD)).isEqualTo(2);
        assertThat(chart.focalPoints()).extracting(UnitView::id).containsExactly("c", "top");
        assertThat(chart.findPost("chief").flatMap(PostView::unit)).contains(chart.unit("c"));
    }

    @Test
    void showsWhatExistsOnTheDateOnly() {
        Facts apparatus = Facts.of(
                        List.of(unit("a").life(DateRange.of(JULY, OCTOBER)).build(), under("a", "b")),
                        List.of(
                                post("p", "a", Rank.HEAD).build(),
                                post("q", "b", Rank.HEAD)
                                        .life(DateRange.from(OCTOBER))
                                        .build()),
                        List.of())
                .orThrow();

        Snapshot july = apparatus.on(JULY);
        Snapshot october = apparatus.on(OCTOBER);

        assertThat(apparatus.on(JULY.minusDays(1)).units()).isEmpty();
        assertThat(apparatus.on(JULY.minusDays(1)).levels()).isZero();
        assertThat(july.findUnit("a")).isPresent();
        assertThat(july.unit("b").isDetached()).isFalse();
        assertThat(july.findPost("q")).isEmpty();
        assertThat(july.findPost("q").flatMap(PostView::unit)).isEmpty();
        assertThat(october.findUnit("a")).isEmpty();
        assertThat(october.unit("b").isDetached()).isTrue();
        assertThat(october.roots()).containsExactly(october.unit("b"));
        assertThat(october.strayPosts()).extracting(PostView::id).containsExactly("p");
        assertThat(october.findPost("p").flatMap(PostView::unit)).isEmpty();
        assertThat(october.posts()).extracting(PostView::id).containsExactly("p", "q");
    }

    @Test
    void saysWhatExistsWhenAskedForWhatDoesNot() {
        Snapshot chart = chart(TREE, List.of(post("p", "b", Rank.HEAD).build()));

        assertThatThrownBy(() -> chart.unit("x"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContainingAll("'x'", "2025-07-01", "[b, c, d, top]");
        assertThatThrownBy(() -> chart.post("x"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("[p]");
    }

    @Test
    void followsRenamingsWithinOneLife() {
        LocalDate august = LocalDate.of(2025, 8, 1);
        LocalizedText first = LocalizedText.ofVietnamese("Phòng Một");
        LocalizedText second = LocalizedText.ofVietnamese("Phòng Hai");
        Facts apparatus = Facts.of(
                        List.of(
                                unit("a").life(DateRange.of(JULY, OCTOBER)).build(),
                                unit("a").life(DateRange.from(OCTOBER)).build()),
                        List.of(),
                        List.of(
                                UnitEvent.ofRenamed(august.plusDays(9), "a", second),
                                UnitEvent.ofRenamed(august, "a", first)))
                .orThrow();

        assertThat(name(apparatus, august.minusDays(1))).isEqualTo("Unit a");
        assertThat(name(apparatus, august)).isEqualTo("Phòng Một");
        assertThat(name(apparatus, august.plusDays(9))).isEqualTo("Phòng Hai");
        assertThat(name(apparatus, OCTOBER)).isEqualTo("Unit a");
    }

    private static String name(Facts apparatus, LocalDate date) {
        return apparatus.on(date).unit("a").name().in(Locale.ENGLISH);
    }

    @Test
    void isBuiltWithoutRecursionHoweverDeep() {
        List<Unit> chain = new ArrayList<>(List.of(top("0")));
        for (int i = 1; i < 20_000; i++) {
            chain.add(under(Integer.toString(i - 1), Integer.toString(i)));
        }

        assertThat(chart(chain, List.of()).levels()).isEqualTo(20_000);
        assertThat(chart(chain, List.of()).unit("0").descendants()).hasSize(19_999);
    }
}
