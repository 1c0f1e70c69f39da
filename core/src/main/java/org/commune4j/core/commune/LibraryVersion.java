package org.commune4j.core.commune;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of this library, as the build wrote it. */
final class LibraryVersion {

    private LibraryVersion() {}

    static String current() {
        try (InputStream stream = LibraryVersion.class.getResourceAsStream("version.txt")) {
            if (stream == null) {
                throw new IllegalStateException("The build did not write version.txt beside " + LibraryVersion.class);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
