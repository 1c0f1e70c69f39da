package org.commune4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.commune4j.core.commune.AdministrativeUnitKind;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.organisation.Branch;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.vietnam.PostKinds;
import org.commune4j.core.vietnam.UnitKinds;
import org.commune4j.growth.Growth;
import org.junit.jupiter.api.Test;

/** Reading and writing a document allocates in proportion to it. */
class JsonGrowthTest {

    private static final DateRange LIFE = DateRange.from(LocalDate.of(2025, 7, 1));

    private static Commune commune(int size) {
        List<Unit> units = new ArrayList<>();
        List<Post> posts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            units.add(Unit.builder()
                    .id("u" + i)
                    .name(LocalizedText.ofVietnamese("Thôn " + i))
                    .kind(UnitKinds.VILLAGE)
                    .branch(Branch.of("PEOPLES_COMMITTEE"))
                    .life(LIFE)
                    .build());
            posts.add(Post.builder()
                    .id("p" + i)
                    .unit("u" + i)
                    .kind(PostKinds.VILLAGE_HEAD)
                    .rank(Rank.HEAD)
                    .life(LIFE)
                    .build());
        }
        return Commune.builder()
                .code("00001")
                .province("01")
                .name(LocalizedText.ofVietnamese("Mẫu"))
                .kind(AdministrativeUnitKind.COMMUNE)
                .life(LIFE)
                .asOf(LocalDate.of(2025, 9, 15))
                .units(units)
                .posts(posts)
                .build();
    }

    private static void isLinear(IntFunction<Runnable> operation) {
        assertThat(Growth.exponent(200, operation)).isLessThan(Growth.LINEAR);
    }

    @Test
    void writingIsLinear() {
        isLinear(size -> {
            Commune commune = commune(size);
            return () -> CommuneJson.strict().write(commune);
        });
    }

    @Test
    void readingIsLinear() {
        isLinear(size -> {
            String document = CommuneJson.strict().write(commune(size));
            return () -> CommuneJson.strict().read(Commune.class, document).orThrow();
        });
    }
}
