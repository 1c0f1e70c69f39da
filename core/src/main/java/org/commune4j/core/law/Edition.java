package org.commune4j.core.law;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * Which law an answer rests on, so that it can be recomputed: carried by evaluations, deadlines, scores and tallies.
 *
 * @param name the name that the law book was given, for instance {@code vietnam-2026-11}
 * @param contentHash SHA-256 of the book's content as 64 lower-case hexadecimal digits
 * @param libraryVersion the version of this library
 */
public record Edition(String name, String contentHash, String libraryVersion) implements Serializable {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /** Checks that the hash has the form of one. */
    public Edition {
        if (!SHA_256.matcher(contentHash).matches()) {
            throw new IllegalArgumentException("A content hash is 64 lower-case hexadecimal digits, but found: "
                    + contentHash + "; take the edition from the law book");
        }
    }
}
