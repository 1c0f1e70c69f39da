package org.commune4j.core.rule;

import java.util.Optional;
import org.commune4j.core.text.Message;

/**
 * A world of which something may be assumed beside what is known of it, for instance that nothing changes until a day in the
 * future. A verdict {@linkplain Verdict#isAssumed rests on the assumption} if the rule says something else without it; its
 * explanation then says what is assumed.
 *
 * <p>A world need not implement this: of one that does not, nothing is assumed.
 *
 * @param <W> the world
 */
public interface Assuming<W> {

    /** Returns what is assumed of the world on its date; empty if nothing is. */
    Optional<Message> assumption();

    /** Returns the same world with nothing assumed; a thing that is the world itself is replaced by it. */
    W withoutAssumption();
}
