package org.commune4j.core.authority;

import java.util.Optional;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.text.Message;
import org.immutables.value.Value;

/**
 * Where the power for a task lies by law (thẩm quyền): at a level and, where that is known, with a kind of body or a kind of
 * post there. Which unit or post of a commune that is, the chart of the date tells.
 */
@Value.Immutable
public abstract sealed class Competence permits ImmutableCompetence {

    Competence() {}

    /** Returns the level. */
    @Value.Parameter
    public abstract AuthorityLevel level();

    /** Returns the kind of body that holds the power as a body, if it is one and known. */
    @Value.Parameter
    public abstract Optional<UnitKind> body();

    /** Returns the kind of post whose holder has the power in person, if it is one and known. */
    @Value.Parameter
    public abstract Optional<PostKind> post();

    /** Returns a level of which it is not said who holds the power there. */
    public static Competence of(AuthorityLevel level) {
        return ImmutableCompetence.of(level, Optional.empty(), Optional.empty());
    }

    /** Returns a kind of body at a level. */
    public static Competence ofBody(AuthorityLevel level, UnitKind body) {
        return ImmutableCompetence.of(level, Optional.of(body), Optional.empty());
    }

    /** Returns a kind of post at a level. */
    public static Competence ofPost(AuthorityLevel level, PostKind post) {
        return ImmutableCompetence.of(level, Optional.empty(), Optional.of(post));
    }

    /** It in words: the level, and the body or post where known. */
    public Message message() {
        Message message = Message.of(
                body().isPresent() || post().isPresent() ? "AUTHORITY.competence-of" : "AUTHORITY.competence");
        if (body().isPresent()) {
            message = message.with("body", body().get().message());
        } else if (post().isPresent()) {
            message = message.with("body", post().get().message());
        }
        return message.with("level", level().message());
    }

    /** Level and kind, for a log. */
    @Override
    public final String toString() {
        return level()
                + body().map(kind -> ":" + kind).orElse("")
                + post().map(kind -> ":" + kind).orElse("");
    }
}
