package org.commune4j.json.codec;

import org.commune4j.core.text.Message;

/** The tokens that a {@link TokenCursor} meets. */
public enum Token {
    /** An object begins. */
    OBJECT_START("object"),
    /** An object ends. */
    OBJECT_END("object"),
    /** A list begins. */
    ARRAY_START("list"),
    /** A list ends. */
    ARRAY_END("list"),
    /** The name of a field; its value follows. */
    NAME("text"),
    /** A text. */
    TEXT("text"),
    /** A number. */
    NUMBER("number"),
    /** The value true. */
    TRUE("boolean"),
    /** The value false. */
    FALSE("boolean"),
    /** The value null. */
    NULL("null"),
    /** The document has ended. */
    END("nothing");

    private final String kind;

    Token(String kind) {
        this.kind = kind;
    }

    /** Returns what begins here, in words. */
    Message message() {
        return Message.of("JSON.kind." + kind);
    }
}
