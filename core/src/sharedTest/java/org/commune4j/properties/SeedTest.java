package org.commune4j.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A build is the same on every run: each property begins with the one seed. */
class SeedTest {
    private static final Path CLASSES = Path.of(System.getProperty("basedir", System.getProperty("user.dir")))
            .resolve("target/test-classes");

    @Test
    void everyPropertyBeginsWithIt() throws IOException {
        List<Method> properties = properties();

        assertThat(properties).as("properties in %s", CLASSES).isNotEmpty();
        assertThat(properties)
                .as("declare it as @Property(seed = Seed.FIXED)")
                .allSatisfy(property -> assertThat(
                                property.getAnnotation(Property.class).seed())
                        .isEqualTo(Seed.FIXED));
    }

    private static List<Method> properties() throws IOException {
        List<Method> properties = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CLASSES)) {
            for (Path file : files.filter(SeedTest::isTestClass).sorted().toList()) {
                String name = CLASSES.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), ".");
                Class<?> type = Class.forName(
                        name.substring(0, name.length() - ".class".length()), false, SeedTest.class.getClassLoader());
                for (Method method : type.getDeclaredMethods()) {
                    if (method.isAnnotationPresent(Property.class)) {
                        properties.add(method);
                    }
                }
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("A test class is not on the path of its own tests", e);
        }
        return properties;
    }

    private static boolean isTestClass(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith("Test.class") || name.endsWith("Tests.class") || name.endsWith("Properties.class");
    }
}
