package org.commune4j.documentation;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the documents and sources lie. */
final class Repository {
    private Repository() {}

    /** The folder of the root pom, looked for upward from where the tests run. */
    static Path root() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("README.md")) && Files.exists(folder.resolve("core/pom.xml"))) {
                return folder;
            }
        }
        throw new IllegalStateException("No folder above " + start + " holds README.md and core/pom.xml");
    }
}
