package org.commune4j.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.Test;

class UnitTest {

    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

    private static Unit.Builder office() {
        return Unit.builder()
                .id("01")
                .name(LocalizedText.of("Văn phòng", "Office"))
                .kind(UnitKind.of("OFFICE"))
                .branch(Branch.of("COMMITTEE"))
                .life(DateRange.from(JULY));
    }

    @Test
    void keepsItsIdAsWrittenAndEqualsByValue() {
        assertThat(office().build()).isEqualTo(office().build()).hasToString("01 (OFFICE) 2025-07-01/..");
        assertThat(office().build().parent()).isEmpty();
        assertThat(office().build().toBuilder().parent("0").build().parent()).contains("0");
    }

    @Test
    void namesEveryValueThatIsMissing() {
        assertThatThrownBy(() -> Unit.builder().id("u").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("name", "kind", "branch", "life");
    }

    @Test
    void refusesABlankId() {
        assertThatThrownBy(() -> office().id(" ").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("id of a unit is blank");
    }

    @Test
    void refusesAPostWithoutHolders() {
        assertThatThrownBy(() -> Post.builder()
                        .id("p")
                        .unit("u")
                        .kind(PostKind.of("CHIEF"))
                        .rank(Rank.HEAD)
                        .holders(0)
                        .life(DateRange.ALWAYS)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("holders is 0 for post 'p'");
    }

    @Test
    void isOpenToKindsOfAnEmbedder() {
        assertThat(UnitKind.of("MARKET_BOARD")).isEqualTo(UnitKind.of("MARKET_BOARD"));
        assertThat(UnitKind.of("MARKET_BOARD").message().render(Locale.ENGLISH)).isEqualTo("UNIT-KIND.MARKET_BOARD");
        assertThatThrownBy(() -> PostKind.of("chief"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'chief'");
    }

    @Test
    void knowsWhichUnitsAnEventTouches() {
        UnitEvent merger = UnitEvent.ofMerged(JULY, List.of("a", "b", "a"), "b").with(Act.of("1/QĐ"));

        assertThat(merger.predecessors()).containsExactly("a", "b");
        assertThat(merger.successors()).containsExactly("b");
        assertThat(merger.units()).containsExactly("a", "b");
        assertThat(merger.act()).contains(Act.of("1/QĐ"));
        assertThatThrownBy(() -> UnitEvent.ofMerged(JULY, List.of("a", "a"), "b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least two different units");
    }
}
