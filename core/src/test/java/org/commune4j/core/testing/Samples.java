package org.commune4j.core.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.vietnam.LawBooks;
import org.commune4j.core.vietnam.VietnamCalendar;
import org.jspecify.annotations.Nullable;

/** Makes a value of any public type of core, by its own factories, and calls what takes a text. */
public final class Samples {

    private static final int DEEPEST = 7;

    private final Map<Class<?>, Object> known = new HashMap<>();
    private final Set<Class<?>> making = new HashSet<>();
    private final Set<String> asked = new TreeSet<>();

    public Samples() {
        LocalDate day = LocalDate.of(2025, 9, 15);
        List.of(
                        day,
                        LocalTime.NOON,
                        OffsetDateTime.parse("2025-09-15T09:00:00+07:00"),
                        BigDecimal.ONE,
                        ZoneOffset.ofHours(7),
                        Locale.ENGLISH,
                        DateTimeFormatter.ISO_DATE,
                        DayOfWeek.MONDAY,
                        DateRange.from(day),
                        LocalizedText.of("x", "y"),
                        Pointer.ROOT.field("a"),
                        Term.workingDays(3),
                        LawBooks.vietnam(),
                        VietnamCalendar.standard())
                .forEach(value -> known.put(value.getClass(), value));
        known.put(ZoneId.class, ZoneOffset.ofHours(7));
        known.put(LawBook.class, LawBooks.vietnam());
        known.put(String.class, "A1");
        known.put(int.class, 1);
        known.put(long.class, 1L);
        known.put(boolean.class, true);
        known.put(char.class, 'c');
        known.put(double.class, 0.5);
        known.put(Integer.class, 1);
        known.put(Long.class, 1L);
        known.put(Boolean.class, true);
        known.put(Object.class, "A1");
    }

    /** Returns every public type of core, sorted by name. */
    public static List<Class<?>> publicTypes() {
        Path classes;
        try {
            classes = Path.of(LawBook.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString().replace('\\', '/'))
                    .filter(file ->
                            file.startsWith("org/") && file.endsWith(".class") && !file.endsWith("package-info.class"))
                    .sorted()
                    .<Class<?>>map(
                            file -> load(file.substring(0, file.length() - 6).replace('/', '.')))
                    .filter(Samples::isPublic)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what takes a text, whether or not it could be called. */
    public Set<String> asked() {
        return asked;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new LinkageError(name, e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getDeclaringClass() == null || isPublic(type.getDeclaringClass()));
    }

    /**
     * Calls each public constructor, factory, setter and method that takes a text with the given one; tells what the value
     * it answered shows of itself, or, with an exclamation mark, what the exception said.
     */
    public void callEach(Class<?> type, String text, BiConsumer<String, String> answered) {
        for (Constructor<?> constructor : type.getConstructors()) {
            for (int at : texts(constructor)) {
                call(constructor, null, type, at, text, answered);
            }
        }
        methods(type).stream()
                .filter(method -> method.getDeclaringClass() != Object.class && !method.isBridge())
                .filter(method -> !type.isEnum() || !method.getName().equals("valueOf"))
                .forEach(method -> {
                    for (int at : texts(method)) {
                        call(method, null, type, at, text, answered);
                    }
                });
    }

    /** The public methods in an order that does not change from run to run. */
    private static List<Method> methods(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .sorted(Comparator.comparing(Method::toString))
                .toList();
    }

    private static List<Integer> texts(Executable executable) {
        List<Integer> found = new ArrayList<>();
        Type[] types = executable.getGenericParameterTypes();
        for (int i = 0; i < types.length; i++) {
            if (types[i].getTypeName().matches(".*\\bjava\\.lang\\.String\\b.*")) {
                found.add(i);
            }
        }
        return found;
    }

    private void call(
            Executable executable,
            @Nullable Object none,
            Class<?> type,
            int hostile,
            String text,
            BiConsumer<String, String> answered) {
        String name = type.getName().substring(type.getPackageName().length() + 1)
                + (executable instanceof Method ? "." + executable.getName() : "")
                + "#"
                + hostile;
        asked.add(name);
        try {
            @Nullable Object target = none;
            if (executable instanceof Method && !Modifier.isStatic(executable.getModifiers())) {
                target = type.getSimpleName().equals("Builder") ? filled(type) : make(type, 0);
                if (target == null) {
                    return;
                }
            }
            Type[] types = executable.getGenericParameterTypes();
            Object[] arguments = new Object[types.length];
            for (int i = 0; i < types.length; i++) {
                @Nullable Object argument = i == hostile ? hostile(types[i], text) : make(types[i], 0);
                if (argument == null) {
                    return;
                }
                arguments[i] = argument;
            }
            executable.setAccessible(true);
            @Nullable
            Object result = executable instanceof Method method
                    ? method.invoke(target, arguments)
                    : ((Constructor<?>) executable).newInstance(arguments);
            if (result != null && type.getSimpleName().equals("Builder")) {
                result = build(result);
            }
            if (result != null && !result.getClass().getName().startsWith("java.")) {
                answered.accept(name, result.toString());
            }
        } catch (InvocationTargetException e) {
            tell(name, e.getCause(), answered);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name, e);
        }
    }

    private static void tell(String name, @Nullable Throwable thrown, BiConsumer<String, String> answered) {
        for (@Nullable Throwable at = thrown; at != null; at = at.getCause()) {
            answered.accept(name + "!", at.getMessage() == null ? "" : at.getMessage());
        }
    }

    private static @Nullable Object hostile(Type type, String text) {
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            if (raw == Map.class) {
                Type key = generic.getActualTypeArguments()[0];
                Type value = generic.getActualTypeArguments()[1];
                if (key == String.class && value == String.class) {
                    return Map.of(text, text);
                }
                if (key == String.class && value == Boolean.class) {
                    return Map.of(text, true);
                }
                return null;
            }
            if (generic.getActualTypeArguments().length == 1) {
                if (raw == Optional.class) {
                    return Optional.of(text);
                }
                if (raw == Set.class) {
                    return Set.of(text);
                }
                if (raw.isAssignableFrom(ArrayList.class)) {
                    return List.of(text, text);
                }
            }
            return null;
        }
        if (type == String[].class) {
            return new String[] {text};
        }
        return type == String.class ? text : null;
    }

    private @Nullable Object build(Object builder) throws ReflectiveOperationException {
        for (Method method : methods(builder.getClass())) {
            if (method.getName().equals("build") && method.getParameterCount() == 0 && !method.isBridge()) {
                method.setAccessible(true);
                return method.invoke(builder);
            }
        }
        return builder;
    }

    /** A builder of which every setter was called that can be. */
    private @Nullable Object filled(Class<?> builder) {
        Class<?> owner = builder.getDeclaringClass();
        for (Method method : methods(owner)) {
            if (method.getName().equals("builder") && Modifier.isStatic(method.getModifiers())) {
                @Nullable Object made = invoke(method, null, 0);
                if (made != null && builder.isInstance(made)) {
                    for (Method setter : methods(builder)) {
                        if (setter.getParameterCount() == 1
                                && setter.getReturnType().isAssignableFrom(builder)
                                && !setter.isBridge()
                                && !setter.getName().equals("from")
                                && !setter.getName().matches("add.*")
                                && setter.getParameterTypes()[0] != Optional.class) {
                            invoke(setter, made, 0);
                        }
                    }
                    return made;
                }
            }
        }
        return null;
    }

    private @Nullable Object invoke(Method method, @Nullable Object target, int depth) {
        Type[] types = method.getGenericParameterTypes();
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            @Nullable Object argument = make(types[i], depth + 1);
            if (argument == null) {
                return null;
            }
            arguments[i] = argument;
        }
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }

    private @Nullable Object make(Type type, int depth) {
        if (depth > DEEPEST) {
            return null;
        }
        if (type instanceof ParameterizedType generic) {
            return makeGeneric(generic, depth);
        }
        if (type instanceof WildcardType wildcard) {
            return make(wildcard.getUpperBounds()[0], depth);
        }
        if (type instanceof TypeVariable<?> variable) {
            return make(variable.getBounds()[0], depth);
        }
        if (!(type instanceof Class<?> wanted)) {
            return null;
        }
        if (known.containsKey(wanted)) {
            return known.get(wanted);
        }
        if (wanted.isEnum()) {
            return wanted.getEnumConstants()[0];
        }
        if (wanted.isArray()) {
            @Nullable Object element = make(wanted.getComponentType(), depth + 1);
            if (element == null) {
                return null;
            }
            Object array = Array.newInstance(wanted.getComponentType(), 1);
            Array.set(array, 0, element);
            return array;
        }
        if (wanted == Commune.class || !making.add(wanted)) {
            return null;
        }
        try {
            @Nullable Object made = makeByItsOwn(wanted, depth);
            if (made != null) {
                known.put(wanted, made);
            }
            return made;
        } finally {
            making.remove(wanted);
        }
    }

    private @Nullable Object makeGeneric(ParameterizedType type, int depth) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        @Nullable Object first = make(arguments[0], depth + 1);
        if (raw == Optional.class) {
            return first == null ? Optional.empty() : Optional.of(first);
        }
        if (Collection.class.isAssignableFrom(raw) || raw == Iterable.class) {
            List<Object> all = first == null ? List.of() : List.of(first);
            return raw == Set.class ? new LinkedHashSet<>(all) : all;
        }
        if (raw == Map.class) {
            @Nullable Object second = make(arguments[1], depth + 1);
            Map<Object, Object> map = new LinkedHashMap<>();
            if (first != null && second != null) {
                map.put(first, second);
            }
            return map;
        }
        return make(raw, depth);
    }

    private @Nullable Object makeByItsOwn(Class<?> wanted, int depth) {
        for (Field field : wanted.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && wanted.isAssignableFrom(field.getType())) {
                try {
                    return field.get(null);
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }
        }
        for (Constructor<?> constructor : wanted.getConstructors()) {
            @Nullable Object[] arguments = arguments(constructor, depth);
            if (arguments != null) {
                try {
                    constructor.setAccessible(true);
                    return constructor.newInstance(arguments);
                } catch (ReflectiveOperationException e) {
                    // The next one may take what this one refused.
                }
            }
        }
        for (Method method : methods(wanted)) {
            if (Modifier.isStatic(method.getModifiers()) && wanted.isAssignableFrom(method.getReturnType())) {
                @Nullable Object made = invoke(method, null, depth);
                if (made != null) {
                    return made;
                }
            }
        }
        for (Class<?> nested : wanted.getDeclaredClasses()) {
            if (nested.getSimpleName().equals("Builder") && isPublic(nested)) {
                @Nullable Object builder = filled(nested);
                try {
                    @Nullable Object made = builder == null ? null : build(builder);
                    if (wanted.isInstance(made)) {
                        return made;
                    }
                } catch (ReflectiveOperationException e) {
                    return null;
                }
            }
        }
        return null;
    }

    private @Nullable Object @Nullable [] arguments(Constructor<?> constructor, int depth) {
        Type[] types = constructor.getGenericParameterTypes();
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            @Nullable Object argument = make(types[i], depth + 1);
            if (argument == null) {
                return null;
            }
            arguments[i] = argument;
        }
        return arguments;
    }
}
