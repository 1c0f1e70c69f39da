package org.commune4j.core.organisation;

import java.time.LocalDate;
import java.util.List;
import org.commune4j.core.snapshot.Facts;
import org.commune4j.core.snapshot.Snapshot;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;

/** Units and posts for tests, told apart by what the test is about. */
final class Units {

    static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    static final LocalDate OCTOBER = LocalDate.of(2025, 10, 1);

    private Units() {}

    static Unit.Builder unit(String id) {
        return Unit.builder()
                .id(id)
                .name(LocalizedText.of("Đơn vị " + id, "Unit " + id))
                .kind(UnitKind.of("OFFICE"))
                .branch(Branch.of("COMMITTEE"))
                .life(DateRange.from(JULY));
    }

    static Unit top(String id) {
        return unit(id).build();
    }

    static Unit under(String parent, String id) {
        return unit(id).parent(parent).build();
    }

    static Post.Builder post(String id, String unit, Rank rank) {
        return Post.builder()
                .id(id)
                .unit(unit)
                .kind(PostKind.of("CHIEF"))
                .rank(rank)
                .life(DateRange.from(JULY));
    }

    static Snapshot chart(List<Unit> units, List<Post> posts) {
        return Facts.of(units, posts, List.of()).orThrow().on(JULY);
    }
}
