package org.commune4j.core.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.text.Format;
import java.time.Clock;
import java.time.InstantSource;
import java.util.BitSet;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TimeZone;
import java.util.Timer;
import java.util.UUID;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;

/**
 * What core must not touch: it is a function from values to values, and the host owns clock, zone, locale, chance,
 * environment, threads, files and network.
 */
final class ForbiddenApi {
    /** Methods that read the default locale when none is given. */
    private static final Set<String> LOCALE_SENSITIVE = Set.of("format", "formatted", "toUpperCase", "toLowerCase");

    private ForbiddenApi() {}

    static List<ArchRule> all() {
        return List.of(
                noClock(),
                noDefaultZoneOrLocale(),
                noImplicitLocaleOrCharset(),
                noChance(),
                noEnvironmentOrConsole(),
                noThreads(),
                noFilesOrNetwork(),
                noLogAboveDebug(),
                noMutableStatics());
    }

    static ArchRule noClock() {
        return noClasses()
                .should()
                .accessTargetWhere(describe("the clock is read", ForbiddenApi::readsClock))
                .orShould()
                .dependOnClassesThat(describe(
                        "are clocks",
                        type -> type.isAssignableTo(Clock.class) || type.isAssignableTo(InstantSource.class)))
                .as("core reads no clock: the date is an argument")
                .allowEmptyShould(true);
    }

    private static boolean readsClock(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getTarget().getName();
        return (name.equals("now") && owner.getPackageName().startsWith("java.time"))
                || (owner.isEquivalentTo(System.class) && (name.equals("currentTimeMillis") || name.equals("nanoTime")))
                || (owner.isEquivalentTo(Date.class) && isNoArgConstructor(access))
                || (owner.isAssignableTo(Calendar.class) && (name.equals("getInstance") || isNoArgConstructor(access)));
    }

    static ArchRule noDefaultZoneOrLocale() {
        return noClasses()
                .should()
                .accessTargetWhere(describe("a default is read", access -> {
                    JavaClass owner = access.getTargetOwner();
                    String name = access.getTarget().getName();
                    return name.equals("systemDefault")
                            || name.equals("systemDefaultZone")
                            || (owner.isEquivalentTo(Locale.class) && name.equals("getDefault"))
                            || (owner.isAssignableTo(TimeZone.class) && name.equals("getDefault"));
                }))
                .as("core reads no default zone and no default locale")
                .allowEmptyShould(true);
    }

    static ArchRule noImplicitLocaleOrCharset() {
        return noClasses()
                .should()
                .accessTargetWhere(describe("the default locale or charset is used", ForbiddenApi::usesDefaultLocale))
                .as("core names the locale and the charset it formats with")
                .allowEmptyShould(true);
    }

    private static boolean usesDefaultLocale(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getTarget().getName();
        boolean namesLocale = hasParameter(access, "java.util.Locale");
        if (owner.isEquivalentTo(String.class)) {
            return (LOCALE_SENSITIVE.contains(name) && !namesLocale)
                    || (name.equals("getBytes") && !hasParameter(access, "java.nio.charset.Charset"));
        }
        if (owner.isAssignableTo(Format.class)) {
            // Instances of named locales only: no-argument and pattern-only ways take the default one.
            return (access.getTarget().getFullName().contains("<init>")
                            || (name.startsWith("get") && name.endsWith("Instance")))
                    && !namesLocale
                    && !hasParameter(access, "java.text.DecimalFormatSymbols");
        }
        if (owner.getFullName().equals("java.time.format.DateTimeFormatter")) {
            return name.equals("ofPattern") && !namesLocale;
        }
        if (owner.getFullName().equals("java.time.format.DateTimeFormatterBuilder")) {
            return name.equals("toFormatter") && !namesLocale;
        }
        if (owner.getFullName().equals("java.text.Collator")) {
            return name.equals("getInstance") && !namesLocale;
        }
        // Falls back to the bundle of the default locale when that of the named one is missing.
        return owner.isAssignableTo(ResourceBundle.class) && name.equals("getBundle");
    }

    static ArchRule noChance() {
        return noClasses()
                .should()
                .accessTargetWhere(describe("chance is asked", access -> {
                    JavaClass owner = access.getTargetOwner();
                    String name = access.getTarget().getName();
                    return (owner.isEquivalentTo(Math.class) && name.equals("random"))
                            || (owner.isEquivalentTo(UUID.class) && name.equals("randomUUID"))
                            || owner.isAssignableTo(Random.class);
                }))
                .as("core leaves nothing to chance: the same values give the same answer")
                .allowEmptyShould(true);
    }

    static ArchRule noEnvironmentOrConsole() {
        Set<String> forbidden =
                Set.of("out", "err", "in", "getenv", "getProperty", "getProperties", "setProperty", "exit", "console");
        return noClasses()
                .should()
                .accessTargetWhere(describe(
                        "environment or console is used",
                        access -> access.getTargetOwner().isEquivalentTo(System.class)
                                && forbidden.contains(access.getTarget().getName())))
                .as("core reads no environment and writes to no console")
                .allowEmptyShould(true);
    }

    static ArchRule noThreads() {
        return noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "start or bind threads",
                        type -> type.isAssignableTo(Thread.class)
                                || type.isAssignableTo(ThreadLocal.class)
                                || type.isAssignableTo(Executor.class)
                                || type.isAssignableTo(Future.class)
                                || type.isEquivalentTo(Executors.class)
                                || type.isAssignableTo(Timer.class)))
                .orShould()
                .accessTargetWhere(describe(
                        "work is spread over threads",
                        access -> access.getTarget().getName().matches("parallel(Stream|Sort|Prefix|SetAll)?")))
                .as("core starts no thread: the host decides")
                .allowEmptyShould(true);
    }

    static ArchRule noFilesOrNetwork() {
        return noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "reach files or the network",
                        type -> type.getPackageName().startsWith("java.net")
                                || type.getPackageName().startsWith("java.nio.file")
                                || type.getPackageName().startsWith("java.nio.channels")
                                || type.getPackageName().startsWith("java.sql")
                                || type.getFullName()
                                        .matches("java\\.io\\.(File|RandomAccessFile|File(Input|Output)Stream|"
                                                + "File(Reader|Writer|Descriptor))")))
                .as("core opens no file and no connection")
                .allowEmptyShould(true);
    }

    static ArchRule noLogAboveDebug() {
        return noClasses()
                .should()
                .accessTargetWhere(describe(
                        "something is logged above debug",
                        access -> access.getTargetOwner().isAssignableTo(Logger.class)
                                && !Set.of("isDebugEnabled", "debug")
                                        .contains(access.getTarget().getName())))
                .as("core logs at debug only")
                .allowEmptyShould(true);
    }

    /** Also final ones of a type that can be changed in place; enum constants' and switches' own arrays are javac's. */
    static ArchRule noMutableStatics() {
        return fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should(new ArchCondition<>("be final and of a type that cannot be changed in place") {
                    @Override
                    public void check(JavaField field, ConditionEvents events) {
                        boolean fixed = field.getModifiers().contains(JavaModifier.FINAL);
                        if (!fixed || isMutable(field.getRawType())) {
                            events.add(SimpleConditionEvent.violated(
                                    field, field.getFullName() + " is static and can be changed"));
                        }
                    }
                })
                .as("core holds no mutable statics")
                .allowEmptyShould(true);
    }

    private static boolean isMutable(JavaClass type) {
        boolean implementation = !type.isInterface() && type.getPackageName().startsWith("java.");
        return type.isArray()
                || type.isAssignableTo(StringBuilder.class)
                || type.isAssignableTo(StringBuffer.class)
                || type.isAssignableTo(BitSet.class)
                || type.isAssignableTo(Date.class)
                || type.isAssignableTo(Calendar.class)
                || type.isAssignableTo(Format.class)
                || type.isAssignableTo(ThreadLocal.class)
                || type.isAssignableTo(ConcurrentMap.class)
                || type.getPackageName().equals("java.util.concurrent.atomic")
                || (implementation && (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class)));
    }

    private static boolean isNoArgConstructor(JavaAccess<?> access) {
        return access.getTarget().getFullName().endsWith(".<init>()");
    }

    private static boolean hasParameter(JavaAccess<?> access, String type) {
        String target = access.getTarget().getFullName();
        return target.substring(target.indexOf('(') + 1).contains(type);
    }
}
