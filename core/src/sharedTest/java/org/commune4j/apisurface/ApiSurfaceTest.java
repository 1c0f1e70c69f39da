package org.commune4j.apisurface;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Everything public is a promise: the signatures of each exported package are those of its golden file, which is
 * reviewed with the change.
 */
class ApiSurfaceTest {
    private static final String UPDATE =
            "mvn -q -B -ntp -pl core,json,json/testkit test -Dtest=ApiSurfaceTest -Dapi.update=true";

    private static final Path MODULE = Path.of(System.getProperty("basedir", System.getProperty("user.dir")));
    private static final Path GOLDEN = MODULE.resolve("src/test/resources/api");

    @TestFactory
    Stream<DynamicTest> surfaceOf() throws IOException {
        SortedMap<String, List<String>> surfaces = ApiSurface.ofModule(MODULE.resolve("target/classes"));
        if (Boolean.getBoolean("api.update")) {
            update(surfaces);
        }
        SortedSet<String> packages = new TreeSet<>(surfaces.keySet());
        packages.addAll(goldenPackages());
        return packages.stream()
                .map(name ->
                        DynamicTest.dynamicTest(name, () -> compare(name, surfaces.getOrDefault(name, List.of()))));
    }

    private static void compare(String name, List<String> surface) throws IOException {
        Path file = GOLDEN.resolve(name + ".txt");
        List<String> golden = Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
        if (!golden.equals(surface)) {
            fail("The public surface of " + name
                    + " is not that of its golden file (- only there, + only in the code):\n"
                    + ApiSurface.difference(golden, surface)
                    + "\nIf that is meant, write the golden files anew and commit them with the change:\n  " + UPDATE
                    + "\n");
        }
    }

    private static void update(SortedMap<String, List<String>> surfaces) throws IOException {
        Files.createDirectories(GOLDEN);
        for (String name : goldenPackages()) {
            if (!surfaces.containsKey(name)) {
                Files.delete(GOLDEN.resolve(name + ".txt"));
            }
        }
        for (var surface : surfaces.entrySet()) {
            Files.writeString(
                    GOLDEN.resolve(surface.getKey() + ".txt"),
                    String.join("\n", surface.getValue()) + "\n",
                    StandardCharsets.UTF_8);
        }
    }

    private static List<String> goldenPackages() throws IOException {
        if (!Files.isDirectory(GOLDEN)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.txt$", ""))
                    .sorted()
                    .toList();
        }
    }
}
