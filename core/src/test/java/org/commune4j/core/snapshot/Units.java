package org.commune4j.core.snapshot;

import java.time.LocalDate;
import java.util.List;
import org.commune4j.core.organisation.Branch;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;

/** Units and posts for tests, told apart by what the test is about. */
public final class Units {

    public static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    public static final LocalDate OCTOBER = LocalDate.of(2025, 10, 1);

    private Units() {}

    public static Unit.Builder unit(String id) {
        return Unit.builder()
                .id(id)
                .name(LocalizedText.of("Đơn vị " + id, "Unit " + id))
                .kind(UnitKind.of("OFFICE"))
                .branch(Branch.of("COMMITTEE"))
                .life(DateRange.from(JULY));
    }

    public static Unit top(String id) {
        return unit(id).build();
    }

    public static Unit under(String parent, String id) {
        return unit(id).parent(parent).build();
    }

    public static Post.Builder post(String id, String unit, Rank rank) {
        return Post.builder()
                .id(id)
                .unit(unit)
                .kind(PostKind.of("CHIEF"))
                .rank(rank)
                .life(DateRange.from(JULY));
    }

    public static Snapshot chart(List<Unit> units, List<Post> posts) {
        return Facts.of(units, posts, List.of()).orThrow().on(JULY);
    }
}
