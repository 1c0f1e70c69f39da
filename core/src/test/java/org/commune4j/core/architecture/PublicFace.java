package org.commune4j.core.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commune4j.core.text.MessageBundleProvider;
import org.jspecify.annotations.NullMarked;

/** What an embedder sees of core: whose types, made how, named how. */
final class PublicFace {
    private static final Set<String> OPTIONALS = Set.of(
            Optional.class.getName(),
            OptionalInt.class.getName(),
            OptionalLong.class.getName(),
            OptionalDouble.class.getName());

    private PublicFace() {}

    static List<ArchRule> all() {
        return List.of(
                exposesOwnAndJavaTypesOnly(),
                exposesOnlyWhatItPublishes(),
                hidesConstructors(),
                namesFactoriesByTheGrammar(),
                returnsOptionalsOnly(),
                marksNullness());
    }

    /** Types of java.* and of this project, and no other. */
    static ArchRule exposesOwnAndJavaTypesOnly() {
        return rule(
                "expose types of java.* and of this project only",
                (type, report) -> signatures(type)
                        .forEach(signature -> signature.types().stream()
                                .map(PublicFace::element)
                                .filter(used -> !used.isPrimitive())
                                .filter(used -> !used.getPackageName().startsWith("java."))
                                .filter(used -> !used.getPackageName().startsWith("org.commune4j."))
                                .forEach(used -> report.accept(signature.name() + " exposes " + used.getFullName()))));
    }

    /** No package-private type, in particular no generated one, in what a user of the library can call. */
    static ArchRule exposesOnlyWhatItPublishes() {
        return rule(
                "expose public types only, and none that is generated",
                (type, report) -> signatures(type)
                        .forEach(signature -> signature.types().stream()
                                .map(PublicFace::element)
                                .filter(used -> used.getPackageName().startsWith("org.commune4j."))
                                .filter(used -> isGenerated(used) || !isVisible(used))
                                .forEach(used -> report.accept(signature.name() + " exposes " + used.getFullName()))));
    }

    static ArchRule hidesConstructors() {
        return rule("have no public constructor, records, exceptions, enums and services apart", (type, report) -> {
            if (!type.isRecord()
                    && !type.isEnum()
                    && !type.isAssignableTo(Throwable.class)
                    && !type.isAssignableTo(MessageBundleProvider.class)) {
                // A constructor that only a subclass can call makes nothing by itself.
                boolean toExtend = type.getModifiers().contains(JavaModifier.ABSTRACT);
                type.getConstructors().stream()
                        .filter(PublicFace::isVisibleMember)
                        .filter(constructor ->
                                !(toExtend && constructor.getModifiers().contains(JavaModifier.PROTECTED)))
                        .forEach(constructor -> report.accept(constructor.getFullName() + " is public"));
            }
        });
    }

    static ArchRule namesFactoriesByTheGrammar() {
        return rule(
                "name factories of, ofXxx, from, parse or builder",
                (type, report) -> type.getMethods().stream()
                        .filter(PublicFace::isVisibleMember)
                        .filter(method -> method.getModifiers().contains(JavaModifier.STATIC))
                        .filter(method -> method.getName().matches("create.*|(get|new)Instance"))
                        .forEach(method -> report.accept(method.getFullName() + " is not a name of the grammar")));
    }

    /** Optional is a return type: never a parameter or a field; a component of a record is what its accessor returns. */
    static ArchRule returnsOptionalsOnly() {
        return classes()
                .should(condition("use Optional as a return type only", (type, report) -> {
                    if (isGenerated(type)) {
                        return; // its builder takes an Optional beside the plain value
                    }
                    type.getFields().stream()
                            .filter(PublicFace::isWritten)
                            .filter(field ->
                                    !type.isRecord() || field.getModifiers().contains(JavaModifier.STATIC))
                            .filter(field -> isOptional(field.getRawType()))
                            .forEach(field -> report.accept(field.getFullName() + " is an Optional"));
                    type.getCodeUnits().stream()
                            .filter(PublicFace::isWritten)
                            .filter(unit -> !type.isRecord() || !unit.isConstructor())
                            .filter(unit -> unit.getRawParameterTypes().stream().anyMatch(PublicFace::isOptional))
                            .forEach(unit -> report.accept(unit.getFullName() + " takes an Optional"));
                }))
                .as("Optional is a return type only")
                .allowEmptyShould(true);
    }

    static ArchRule marksNullness() {
        return classes()
                .should(condition("live in a package marked @NullMarked", (type, report) -> {
                    boolean marked = type.getPackage()
                            .tryGetPackageInfo()
                            .map(info -> info.isAnnotatedWith(NullMarked.class))
                            .orElse(false);
                    // The root package holds no type, only what generates the value types of all.
                    if (!marked && !type.getSimpleName().equals("package-info")) {
                        report.accept(type.getFullName() + ": no package-info with @NullMarked in its package");
                    }
                }))
                .as("every package has a package-info with @NullMarked")
                .allowEmptyShould(true);
    }

    /** What a caller writes down: a member and all types in its signature, type arguments and bounds included. */
    private record Signature(String name, Set<JavaClass> types) {}

    private static Stream<Signature> signatures(JavaClass type) {
        List<Signature> signatures = new ArrayList<>();
        for (JavaMember member : type.getAllMembers()) {
            // A public method of a package-private superclass is part of the public face, one of Object is not.
            if (!isVisibleMember(member) || member.getOwner().getPackageName().startsWith("java.")) {
                continue;
            }
            if (member instanceof JavaField field) {
                signatures.add(
                        new Signature(field.getFullName(), field.getType().getAllInvolvedRawTypes()));
            } else if (member instanceof JavaCodeUnit unit) {
                if (unit.isConstructor() && !unit.getOwner().equals(type)) {
                    continue;
                }
                Stream<JavaClass> types = Stream.concat(
                                Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream()),
                                unit.getTypeParameters().stream().map(JavaType.class::cast))
                        .flatMap(used -> used.getAllInvolvedRawTypes().stream());
                Stream<JavaClass> thrown = unit.getExceptionTypes().stream();
                signatures.add(new Signature(
                        unit.getFullName(), Stream.concat(types, thrown).collect(Collectors.toSet())));
            }
        }
        return signatures.stream();
    }

    private static boolean isVisibleMember(JavaMember member) {
        Set<JavaModifier> modifiers = member.getModifiers();
        return isWritten(member)
                && (modifiers.contains(JavaModifier.PUBLIC)
                        || (modifiers.contains(JavaModifier.PROTECTED)
                                && !member.getOwner().getModifiers().contains(JavaModifier.FINAL)));
    }

    private static boolean isWritten(JavaMember member) {
        return !member.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !(member instanceof JavaMethod method
                        && method.getModifiers().contains(JavaModifier.BRIDGE));
    }

    static boolean isVisible(JavaClass type) {
        boolean visible = type.getModifiers().contains(JavaModifier.PUBLIC)
                || type.getModifiers().contains(JavaModifier.PROTECTED);
        return visible && type.getEnclosingClass().map(PublicFace::isVisible).orElse(true);
    }

    private static boolean isGenerated(JavaClass type) {
        String name = type.getFullName().substring(type.getPackageName().length() + 1);
        return name.matches("Immutable[A-Z].*");
    }

    private static JavaClass element(JavaClass type) {
        return type.getBaseComponentType();
    }

    private static boolean isOptional(JavaClass type) {
        return OPTIONALS.contains(type.getFullName());
    }

    private static ArchRule rule(String description, Check check) {
        return classes()
                .should(condition(description, (type, report) -> {
                    if (isVisible(type)) {
                        check.accept(type, report);
                    }
                }))
                .as("public types " + description)
                .allowEmptyShould(true);
    }

    private static ArchCondition<JavaClass> condition(String description, Check check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, text -> events.add(SimpleConditionEvent.violated(type, text)));
            }
        };
    }

    @FunctionalInterface
    private interface Check {
        void accept(JavaClass type, Consumer<String> report);
    }
}
