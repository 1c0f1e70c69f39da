package org.commune4j.testkit;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/** The public types of core, and something sound to give to their factories. */
final class Model {

    private static final String PACKAGE = "org/commune4j/core";

    private Model() {}

    /** A value, the same on every run. */
    static <T> T sample(Arbitrary<T> arbitrary, long seed) {
        return arbitrary.generator(1000).next(new Random(seed)).value();
    }

    static List<Class<?>> publicTypes() {
        try {
            Path place = Path.of(Commune.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(place)) {
                return publicTypes(place);
            }
            try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + place.toUri()), Map.of())) {
                return publicTypes(jar.getPath("/"));
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Class<?>> publicTypes(Path root) throws IOException {
        List<Class<?>> types = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root.resolve(PACKAGE))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                String name = root.relativize(file).toString().replace('/', '.').replaceFirst("\\.class$", "");
                if (!name.endsWith("package-info")) {
                    Class<?> type = Class.forName(name, false, Model.class.getClassLoader());
                    if (isPublic(type)) {
                        types.add(type);
                    }
                }
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        return List.copyOf(types);
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    /** Something sound for each parameter; null where there is nothing for one of them. */
    static Object @Nullable [] arguments(Class<?>[] parameters) {
        Object[] arguments = new Object[parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            @Nullable Object argument = argument(parameters[i]);
            if (argument == null) {
                return null;
            }
            arguments[i] = argument;
        }
        return arguments;
    }

    private static @Nullable Object argument(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isAssignableFrom(List.class) || type == Collection.class) {
            return List.of();
        }
        return Stream.of(
                        "1",
                        1,
                        1L,
                        true,
                        BigDecimal.ONE,
                        LocalDate.of(2026, 6, 1),
                        LocalTime.NOON,
                        OffsetDateTime.parse("2026-06-01T09:00:00+07:00"),
                        DateRange.ALWAYS,
                        LocalizedText.of("tên", "name"),
                        LegalReference.of(Instrument.of("1/NQ-CP"), SourceStatus.UNVERIFIED))
                .filter(one -> type.isInstance(one)
                        || (type == int.class && one instanceof Integer)
                        || (type == long.class && one instanceof Long)
                        || (type == boolean.class && one instanceof Boolean))
                .findFirst()
                .orElse(null);
    }
}
