package org.commune4j.core.reform;

/** What a reform can do with an element; which kinds of elements take which verbs, {@link ElementKind#verbs} tells. */
public enum Verb {
    /** It begins. */
    ADD,
    /** It ends on a day. */
    END,
    /** It belongs to another from a day on. */
    MOVE,
    /** It ends on the day on which another takes its place. */
    REPLACE,
    /** It is taken back as if it had never been: the inverse of adding it. */
    WITHDRAW
}
