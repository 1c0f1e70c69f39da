package org.commune4j.core.organisation;

import org.commune4j.core.text.Message;

/** How a post is meant to be held, whoever holds it. */
public enum PostNature {
    /** By somebody who holds no other (chuyên trách). */
    FULL_TIME,
    /** By somebody beside another post (kiêm nhiệm). */
    CONCURRENT;

    /** The nature in words. */
    public Message message() {
        return Message.of("ORG.nature." + name());
    }
}
