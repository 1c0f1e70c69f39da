package org.commune4j.core.law;

import java.util.regex.Pattern;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.Written;

/**
 * Which law an answer rests on, so that it can be recomputed: carried by evaluations, deadlines, scores and tallies.
 *
 * @param name the name that the law book was given, for instance {@code vietnam-2026-11}
 * @param contentHash SHA-256 of the book's content as 64 lower-case hexadecimal digits
 * @param libraryVersion the version of this library
 */
public record Edition(String name, String contentHash, String libraryVersion) {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /** Checks name and version, and that the hash has the form of one. */
    public Edition {
        Written.id("an edition, its name,", name);
        Written.id("a version", libraryVersion);
        if (!SHA_256.matcher(contentHash).matches()) {
            throw Problem.of("EDITION-001", Pointer.ROOT.field("contentHash"))
                    .with("found", contentHash)
                    .exception();
        }
    }
}
