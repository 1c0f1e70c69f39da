package org.commune4j.apisurface;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedTypeVariable;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The public and protected signatures of a package, one on a line, as reflection sees them. What a public type inherits
 * from a type that is not public counts as its own: the setters of a builder come from a generated class.
 */
final class ApiSurface {
    private static final Set<String> OF_EVERY_OBJECT =
            Set.of("equals(Object)", "equals(@Nullable Object)", "hashCode()", "toString()");

    private final String packageName;

    private ApiSurface(String packageName) {
        this.packageName = packageName;
    }

    /** The surface of each package that the module in this folder exports to everyone. */
    static SortedMap<String, List<String>> ofModule(Path classes) throws IOException {
        ModuleDescriptor module = ModuleFinder.of(classes).findAll().stream()
                .map(reference -> reference.descriptor())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No module in " + classes + "; compile it first"));
        SortedMap<String, List<String>> surfaces = new TreeMap<>();
        for (ModuleDescriptor.Exports exported : module.exports()) {
            if (!exported.isQualified()) {
                Path folder = classes.resolve(exported.source().replace('.', '/'));
                surfaces.put(exported.source(), ofTypes(exported.source(), typesIn(folder, exported.source())));
            }
        }
        return surfaces;
    }

    /** The surface that these types of one package have. */
    static List<String> ofTypes(String packageName, Collection<Class<?>> types) {
        ApiSurface surface = new ApiSurface(packageName);
        return types.stream()
                .filter(ApiSurface::isVisible)
                .sorted(Comparator.comparing(Class::getName))
                .flatMap(surface::lines)
                .toList();
    }

    /** What is on one side only, in the order of the sides. */
    static String difference(List<String> golden, List<String> actual) {
        Set<String> before = new HashSet<>(golden);
        Set<String> after = new HashSet<>(actual);
        List<String> lines = new ArrayList<>();
        golden.stream().filter(line -> !after.contains(line)).forEach(line -> lines.add("- " + line));
        actual.stream().filter(line -> !before.contains(line)).forEach(line -> lines.add("+ " + line));
        return lines.isEmpty() ? "(the same lines in another order)" : String.join("\n", lines);
    }

    private static List<Class<?>> typesIn(Path folder, String packageName) throws IOException {
        List<Class<?>> types = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".class") && !name.equals("package-info.class")) {
                    String type = packageName + "." + name.substring(0, name.length() - ".class".length());
                    types.add(Class.forName(type, false, ApiSurface.class.getClassLoader()));
                }
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("A class of " + packageName + " is not on the path of its own tests", e);
        }
        return types;
    }

    private Stream<String> lines(Class<?> type) {
        Set<String> members = new TreeSet<>();
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isVisible(constructor, type) && !type.isEnum()) {
                members.add(annotations(constructor)
                        + modifiers(constructor, type)
                        + typeParameters(constructor)
                        + name(type)
                        + parameters(constructor)
                        + exceptions(constructor));
            }
        }
        Map<String, String> methods = new LinkedHashMap<>();
        for (Class<?> owner : withHiddenSupertypes(type)) {
            for (Field field : owner.getDeclaredFields()) {
                if (isVisible(field, type)) {
                    members.add(
                            field.isEnumConstant()
                                    ? field.getName()
                                    : modifiers(field, type) + name(field.getAnnotatedType()) + " " + field.getName());
                }
            }
            for (Method method : owner.getDeclaredMethods()) {
                String call = method.getName() + parameters(method);
                if (isVisible(method, type) && !OF_EVERY_OBJECT.contains(call) && !isOfEveryEnum(method)) {
                    methods.putIfAbsent(
                            call,
                            annotations(method) + modifiers(method, type) + typeParameters(method)
                                    + name(method.getAnnotatedReturnType()) + " " + call + exceptions(method));
                }
            }
        }
        members.addAll(methods.values());
        return Stream.concat(Stream.of(header(type)), members.stream().map(member -> name(type) + ": " + member));
    }

    /** The type first, then the types above it that a user of the library cannot name. */
    private static List<Class<?>> withHiddenSupertypes(Class<?> type) {
        List<Class<?>> types = new ArrayList<>(List.of(type));
        for (int i = 0; i < types.size(); i++) {
            Class<?> current = types.get(i);
            Stream.concat(Stream.ofNullable(current.getSuperclass()), Arrays.stream(current.getInterfaces()))
                    .filter(above -> !isVisible(above) && !types.contains(above))
                    .forEach(types::add);
        }
        return types;
    }

    private String header(Class<?> type) {
        String kind = type.isAnnotation()
                ? "@interface"
                : type.isInterface() ? "interface" : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
        StringBuilder line = new StringBuilder(type.isAnnotationPresent(Deprecated.class) ? "@Deprecated " : "");
        int modifiers = type.getModifiers();
        if (Modifier.isProtected(modifiers)) {
            line.append("protected ");
        }
        if (type.isSealed() && !type.isEnum()) {
            line.append("sealed ");
        }
        if (kind.equals("class")) {
            if (Modifier.isAbstract(modifiers)) {
                line.append("abstract ");
            }
            if (Modifier.isFinal(modifiers)) {
                line.append("final ");
            }
        }
        line.append(kind).append(' ').append(name(type)).append(typeParameters(type.getTypeParameters()));
        List<String> above = new ArrayList<>();
        if (type.getGenericSuperclass() != null && kind.equals("class")) {
            above.add(nameIfVisible(type.getGenericSuperclass(), type.getSuperclass()));
        }
        for (int i = 0; i < type.getInterfaces().length; i++) {
            above.add(nameIfVisible(type.getGenericInterfaces()[i], type.getInterfaces()[i]));
        }
        above.removeIf(String::isEmpty);
        return above.isEmpty() ? line.toString() : line + " : " + String.join(", ", above);
    }

    private String nameIfVisible(Type type, Class<?> raw) {
        boolean shown =
                isVisible(raw) && raw != Object.class && !raw.getName().equals("java.lang.annotation.Annotation");
        return shown ? name(type) : "";
    }

    private static boolean isVisible(Class<?> type) {
        int modifiers = type.getModifiers();
        return !type.isAnonymousClass()
                && !type.isLocalClass()
                && (Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers))
                && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
    }

    private static boolean isVisible(Member member, Class<?> type) {
        int modifiers = member.getModifiers();
        boolean bridge = member instanceof Method method && method.isBridge();
        return !member.isSynthetic()
                && !bridge
                && (Modifier.isPublic(modifiers)
                        || (Modifier.isProtected(modifiers) && !Modifier.isFinal(type.getModifiers())));
    }

    private static boolean isOfEveryEnum(Method method) {
        return method.getDeclaringClass().isEnum()
                && Modifier.isStatic(method.getModifiers())
                && (method.getName().equals("values") || method.getName().equals("valueOf"));
    }

    private static String annotations(Executable executable) {
        return executable.isAnnotationPresent(Deprecated.class) ? "@Deprecated " : "";
    }

    private static String modifiers(Member member, Class<?> type) {
        int modifiers = member.getModifiers();
        StringBuilder text = new StringBuilder();
        if (Modifier.isProtected(modifiers)) {
            text.append("protected ");
        }
        if (Modifier.isStatic(modifiers)) {
            text.append("static ");
        }
        if (member instanceof Method method && method.isDefault()) {
            text.append("default ");
        } else if (Modifier.isAbstract(modifiers) && !type.isInterface()) {
            text.append("abstract ");
        }
        // Where nobody can extend the type, it says nothing.
        if (Modifier.isFinal(modifiers) && (member instanceof Field || !Modifier.isFinal(type.getModifiers()))) {
            text.append("final ");
        }
        return text.toString();
    }

    private String parameters(Executable executable) {
        AnnotatedType[] types = executable.getAnnotatedParameterTypes();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < types.length; i++) {
            String name = name(types[i]);
            boolean last = i == types.length - 1;
            names.add(last && executable.isVarArgs() ? name.substring(0, name.length() - 2) + "..." : name);
        }
        return "(" + String.join(", ", names) + ")";
    }

    private String exceptions(Executable executable) {
        Type[] types = executable.getGenericExceptionTypes();
        return types.length == 0
                ? ""
                : Arrays.stream(types).map(this::name).collect(Collectors.joining(", ", " throws ", ""));
    }

    private String typeParameters(Executable executable) {
        String text = typeParameters(executable.getTypeParameters());
        return text.isEmpty() ? "" : text + " ";
    }

    private String typeParameters(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Arrays.stream(variables)
                        .map(variable -> {
                            String bounds = Arrays.stream(variable.getAnnotatedBounds())
                                    .map(this::name)
                                    .filter(bound -> !bound.equals("Object"))
                                    .collect(Collectors.joining(" & "));
                            return variable.getName() + (bounds.isEmpty() ? "" : " extends " + bounds);
                        })
                        .collect(Collectors.joining(", ", "<", ">"));
    }

    /** As written in source, with {@code @Nullable} where it stands: it is part of the promise. */
    private String name(AnnotatedType type) {
        if (type instanceof AnnotatedArrayType array) {
            return name(array.getAnnotatedGenericComponentType()) + nullable(type, " ") + "[]";
        }
        if (type instanceof AnnotatedParameterizedType parameterized) {
            Type raw = ((ParameterizedType) parameterized.getType()).getRawType();
            return nullable(type, "")
                    + name(raw)
                    + Arrays.stream(parameterized.getAnnotatedActualTypeArguments())
                            .map(this::name)
                            .collect(Collectors.joining(", ", "<", ">"));
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            String lower = Arrays.stream(wildcard.getAnnotatedLowerBounds())
                    .map(this::name)
                    .collect(Collectors.joining(" & "));
            String upper = Arrays.stream(wildcard.getAnnotatedUpperBounds())
                    .map(this::name)
                    .filter(bound -> !bound.equals("Object"))
                    .collect(Collectors.joining(" & "));
            return "?"
                    + (lower.isEmpty() ? "" : " super " + lower)
                    + (upper.isEmpty() || !lower.isEmpty() ? "" : " extends " + upper);
        }
        if (type instanceof AnnotatedTypeVariable) {
            return nullable(type, "") + type.getType().getTypeName();
        }
        return nullable(type, "") + name(type.getType());
    }

    private static String nullable(AnnotatedType type, String before) {
        boolean nullable = Arrays.stream(type.getAnnotations())
                .anyMatch(annotation ->
                        annotation.annotationType().getSimpleName().equals("Nullable"));
        return nullable ? before + "@Nullable " : "";
    }

    private String name(Type type) {
        if (type instanceof Class<?> raw) {
            String name = raw.getCanonicalName();
            String own = packageName + ".";
            if (name.startsWith(own)) {
                return name.substring(own.length());
            }
            return raw.getPackageName().equals("java.lang") && !raw.isPrimitive()
                    ? name.substring("java.lang.".length())
                    : name;
        }
        if (type instanceof ParameterizedType parameterized) {
            return name(parameterized.getRawType())
                    + Arrays.stream(parameterized.getActualTypeArguments())
                            .map(this::name)
                            .collect(Collectors.joining(", ", "<", ">"));
        }
        return type.getTypeName();
    }
}
