package org.commune4j.core.reform;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.commune4j.core.authority.PowerHolder;
import org.commune4j.core.organisation.Act;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.Rank;
import org.jspecify.annotations.Nullable;

/** Posts, which belong to a unit and end with the appointments to them. */
final class Posts extends CommuneElements<Post> {

    Posts() {
        super(Touched.POST, here -> here.posts, "REFORM-004", Post::id, Post::life, Post::legalBasis);
    }

    @Override
    void touches(CommuneDraft here, Post post) {
        here.reads(Touched.UNIT, post.unit());
        writesDeputies(here, post);
    }

    @Override
    void needs(CommuneDraft here, Post post) {
        if (!here.posts.contains(post.id())) {
            here.needsUnit(post.unit(), post.life().startOrMin());
        }
    }

    @Override
    void end(CommuneDraft here, String id, LocalDate date, @Nullable Act act) {
        here.writes(Touched.POST, id);
        here.needsPost(id, date)
                .ifPresent(found ->
                        end(here, date, here.posts.from(date, post -> post.id().equals(id))));
    }

    /** Ends posts with the appointments to them, the assignments to them and the powers that they give or receive. */
    static void end(CommuneDraft here, LocalDate date, List<Post> ending) {
        Set<String> ids = ending.stream().map(Post::id).collect(Collectors.toCollection(LinkedHashSet::new));
        for (Post post : ending) {
            here.writes(Touched.POST, post.id());
            here.reads(Touched.UNIT, post.unit());
            writesDeputies(here, post);
        }
        here.appointments
                .from(date, appointment -> ids.contains(appointment.post()))
                .forEach(appointment -> {
                    here.writes(Touched.APPOINTMENT, appointment.id());
                    here.writes(Touched.HOLDERS, appointment.post());
                });
        here.posts.end(date, post -> ids.contains(post.id()));
        here.appointments.end(date, appointment -> ids.contains(appointment.post()));
        Assignments.end(
                here,
                date,
                assignment -> assignment.post().filter(ids::contains).isPresent());
        Transfers.end(here, date, holder -> holder.kind() == PowerHolder.HolderKind.POST && ids.contains(holder.id()));
    }

    @Override
    void move(CommuneDraft here, String id, String to, LocalDate date) {
        here.writes(Touched.POST, id);
        here.reads(Touched.UNIT, to);
        here.needsUnit(to, date);
        here.needsPost(id, date);
        if (!here.isSound()) {
            return;
        }
        UnaryOperator<Post> moved = post -> post.toBuilder().unit(to).build();
        for (Post post : here.posts.from(date, post -> post.id().equals(id))) {
            here.reads(Touched.UNIT, post.unit());
            writesDeputies(here, post);
            writesDeputies(here, moved.apply(post));
        }
        change(here, date, post -> post.id().equals(id) && !post.unit().equals(to), moved);
        Assignments.move(
                here,
                date,
                assignment -> assignment.post().equals(Optional.of(id))
                        && !assignment.unit().equals(to),
                assignment -> to);
    }

    /** Changes posts from the date on; what was before stays. */
    static void change(CommuneDraft here, LocalDate date, Predicate<Post> which, UnaryOperator<Post> change) {
        here.posts.change(date, which, UnaryOperator.identity(), change);
    }

    private static void writesDeputies(CommuneDraft here, Post post) {
        if (post.rank() == Rank.DEPUTY) {
            here.writes(Touched.DEPUTIES, post.unit());
        }
    }
}
