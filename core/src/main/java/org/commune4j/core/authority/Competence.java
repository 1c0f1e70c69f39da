package org.commune4j.core.authority;

import java.util.Optional;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.Message;

/**
 * Where the power for a task lies by law (thẩm quyền): at a level and, where that is known, with a kind of body or a
 * kind of post there. Which unit or post of a commune that is, the view of the date tells.
 *
 * @param level the level
 * @param body the kind of body that holds the power as a body, if it is one and known
 * @param post the kind of post whose holder has the power in person, if it is one and known
 */
public record Competence(AdministrativeLevel level, Optional<UnitKind> body, Optional<PostKind> post) {

    /**
     * Checks that the power lies with a body or with a post.
     *
     * @throws IllegalArgumentException if both are named
     */
    public Competence {
        if (body.isPresent() && post.isPresent()) {
            throw Problem.of("DUTY-021", Pointer.ROOT.field("post")).exception();
        }
    }

    /** Returns a level where the holder of the power is not given. */
    public static Competence of(AdministrativeLevel level) {
        return new Competence(level, Optional.empty(), Optional.empty());
    }

    /** Returns a kind of body at a level. */
    public static Competence ofBody(AdministrativeLevel level, UnitKind body) {
        return new Competence(level, Optional.of(body), Optional.empty());
    }

    /** Returns a kind of post at a level. */
    public static Competence ofPost(AdministrativeLevel level, PostKind post) {
        return new Competence(level, Optional.empty(), Optional.of(post));
    }

    /** Returns the competence in words: the level, and the body or post where known. */
    public Message message() {
        Message message =
                Message.of(body.isPresent() || post.isPresent() ? "AUTHORITY.competence-of" : "AUTHORITY.competence");
        if (body.isPresent()) {
            message = message.with("body", body.get().message());
        } else if (post.isPresent()) {
            message = message.with("body", post.get().message());
        }
        return message.with("level", level.message());
    }

    /** Returns the level and the kind, for a log. */
    @Override
    public String toString() {
        return level
                + body.map(kind -> ":" + kind).orElse("")
                + post.map(kind -> ":" + kind).orElse("");
    }
}
