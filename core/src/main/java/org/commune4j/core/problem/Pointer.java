package org.commune4j.core.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commune4j.core.text.Echo;
import org.jspecify.annotations.Nullable;

/** A place in a document: a JSON pointer (RFC 6901), for instance {@code /units/3/parent}. */
public final class Pointer {

    /** The whole document. */
    public static final Pointer ROOT = new Pointer(null, "");

    private static final Pattern LONE_TILDE = Pattern.compile("~(?![01])");

    private final @Nullable Pointer parent;
    private final String token;

    private Pointer(@Nullable Pointer parent, String token) {
        this.parent = parent;
        this.token = token;
    }

    /**
     * Returns the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if a text that is not empty does not begin with a slash, or a tilde is not written
     *     {@code ~0}
     */
    public static Pointer parse(String text) {
        if (text.isEmpty()) {
            return ROOT;
        }
        if (text.charAt(0) != '/') {
            throw new IllegalArgumentException("A JSON pointer is empty or begins with '/', but found: "
                    + Echo.shown(text) + "; put one before it");
        }
        if (LONE_TILDE.matcher(text).find()) {
            throw new IllegalArgumentException(
                    "In a JSON pointer '~' is written ~0 and '/' inside a name ~1, but found: " + Echo.shown(text));
        }
        Pointer pointer = ROOT;
        for (String token : text.substring(1).split("/", -1)) {
            pointer = pointer.field(token.replace("~1", "/").replace("~0", "~"));
        }
        return pointer;
    }

    /** Returns the place of a named field in the object here. */
    public Pointer field(String name) {
        return new Pointer(this, name);
    }

    /**
     * Returns the place of an element, counted from 0, in the list here.
     *
     * @throws IllegalArgumentException if the index is negative
     */
    public Pointer index(int index) {
        if (index < 0) {
            throw new IllegalArgumentException("Elements of a list count from 0, but the index is " + index);
        }
        return new Pointer(this, Integer.toString(index));
    }

    /** Returns the field names and indexes from the root down, unescaped. */
    public List<String> tokens() {
        List<String> tokens = new ArrayList<>();
        for (Pointer at = this; at.parent != null; at = at.parent) {
            tokens.add(0, at.token);
        }
        return List.copyOf(tokens);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Pointer that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** Returns the pointer as RFC 6901 writes it; the root is empty. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (String part : tokens()) {
            text.append('/').append(part.replace("~", "~0").replace("/", "~1"));
        }
        return text.toString();
    }
}
