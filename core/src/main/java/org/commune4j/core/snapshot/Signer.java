package org.commune4j.core.snapshot;

import org.commune4j.core.rule.Truth;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.Worded;

/**
 * An official who may exercise the power for a task in person on a date, or perhaps may: who signs.
 *
 * @param official the official
 * @param way how the official comes to it
 * @param post the id of the post by which it is done; the official's id where the power is the official's own
 * @param power the power, with the chain of transfers by which its holder has it
 * @param lawful whether the official may; unknown with what is missing
 */
public record Signer(OfficialView official, SigningWay way, String post, HeldPower power, Truth lawful) {

    /** How an official comes to exercise a power. */
    public enum SigningWay implements Worded {
        /** The power was given to the official in person. */
        IN_PERSON,
        /** The official holds the post that has the power. */
        BY_POST,
        /** The official heads the unit that has the power. */
        AS_HEAD,
        /** The official is a deputy head of the unit that has the power: whether a deputy acts for the head is for the act to say. */
        AS_DEPUTY,
        /** The official stands in for the post by which the power is exercised. */
        STANDING_IN
    }

    /** Returns the official with the reason in words. */
    public Message message() {
        return Message.of("AUTHORITY.signer")
                .with("official", official.id())
                .with("way", way.message())
                .with("post", post)
                .with("holder", power.holder().message());
    }

    /** Returns the official's id and the way, for a log. */
    @Override
    public String toString() {
        return official + " " + way;
    }
}
