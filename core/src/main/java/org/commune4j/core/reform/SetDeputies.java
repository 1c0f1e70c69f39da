package org.commune4j.core.reform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.text.Echo;
import org.commune4j.core.text.Written;
import org.commune4j.core.time.DateRange;

/**
 * A unit has another number of places for deputies (cấp phó). Fewer are taken from the posts with vacancies; who holds a
 * post is left in it. Immutable and thread-safe.
 */
public final class SetDeputies extends Change {

    private final String unit;
    private final int number;
    private final LocalDate date;

    private SetDeputies(String unit, int number, LocalDate date) {
        super("SET_DEPUTIES", DateRange.from(date), List.of(unit, number, date));
        this.unit = Written.id("a unit", unit);
        this.number = number;
        this.date = date;
    }

    /**
     * Creates another number of places for deputies of a unit, from the date on.
     *
     * @throws IllegalArgumentException if the number is negative or more than {@link Post#MOST_HOLDERS}
     */
    public static SetDeputies of(String unit, int number, LocalDate date) {
        if (number < 0 || number > Post.MOST_HOLDERS) {
            throw new IllegalArgumentException("A unit has 0 to " + Post.MOST_HOLDERS + " deputies, but found " + number
                    + " for '" + Echo.shown(unit) + "'; write 0 for none");
        }
        return new SetDeputies(unit, number, date);
    }

    /** Returns the id of the unit. */
    public String unit() {
        return unit;
    }

    /** Returns how many places for deputies there are from the date on. */
    public int number() {
        return number;
    }

    /** Returns the first day. */
    public LocalDate date() {
        return date;
    }

    @Override
    public boolean isInCommune() {
        return true;
    }

    @Override
    void apply(Draft draft) {
        draft.commune().ifPresent(here -> {
            here.reads(Touched.UNIT, unit);
            here.reads(Touched.DEPUTIES, unit);
            here.writes(Touched.DEPUTIES, unit);
            here.needsUnit(unit, date);
            if (here.isSound()) {
                set(here);
            }
        });
    }

    private void set(CommuneDraft here) {
        List<Post> deputies =
                new ArrayList<>(here.posts.where(post -> post.unit().equals(unit)
                        && post.rank() == Rank.DEPUTY
                        && post.life().contains(date)));
        deputies.sort(Comparator.comparing(Post::id));
        deputies.forEach(post -> {
            here.reads(Touched.POST, post.id());
            here.reads(Touched.HOLDERS, post.id());
        });
        int places = deputies.stream().mapToInt(Post::holders).sum();
        if (number <= places) {
            drop(here, deputies, places - number);
        } else if (deputies.isEmpty()) {
            here.fail(here.problem("REFORM-011").with("unit", unit));
        } else {
            resize(here, deputies.get(0), deputies.get(0).holders() + number - places);
        }
    }

    private void drop(CommuneDraft here, List<Post> deputies, int fewer) {
        int held = 0;
        int vacant = 0;
        for (Post post : deputies) {
            held += here.holders(post.id(), date);
            vacant += vacant(here, post);
        }
        if (vacant < fewer) {
            here.fail(here.problem("REFORM-010")
                    .with("unit", unit)
                    .with("number", number)
                    .with("held", held));
            return;
        }
        int left = fewer;
        for (int i = deputies.size() - 1; i >= 0 && left > 0; i--) {
            Post post = deputies.get(i);
            int drop = Math.min(left, vacant(here, post));
            left -= drop;
            if (drop == post.holders()) {
                Posts.end(here, date, List.of(post));
            } else if (drop > 0) {
                resize(here, post, post.holders() - drop);
            }
        }
    }

    private int vacant(CommuneDraft here, Post post) {
        return Math.max(0, post.holders() - here.holders(post.id(), date));
    }

    private void resize(CommuneDraft here, Post post, int holders) {
        here.writes(Touched.POST, post.id());
        Posts.change(
                here,
                date,
                post::equals,
                other -> other.toBuilder().holders(holders).build());
    }
}
