package org.commune4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.Label;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.dossier.DossierRow;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.Vocabulary;
import org.commune4j.core.organisation.Act;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.problem.ProblemException;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.quality.Petition;
import org.commune4j.core.quality.ReportedFigure;
import org.commune4j.json.CommuneJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** B9, B12: what a builder is given that cannot be stored is refused by it; what it takes goes the whole round. */
class HostileValuesTest {

    private static final CommuneJson JSON = CommuneJson.strict().knowing(Vocabulary.OPEN);

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            " x",
            "x ",
            "a:b",
            "a/b",
            "a~1b",
            "a@b",
            "a|b",
            "a\u0000",
            "a\nb",
            "a\u007fb",
            "a\ud800b",
            "\udc00",
            "ho\u0302\u0300",
            "\"\\",
            "national",
            "..",
            "x".repeat(100_000));

    private static final List<BigDecimal> NUMBERS = Stream.of(
                    "9e999999999",
                    "1e-999999999",
                    "-1",
                    "0",
                    "0.0",
                    "-0.000",
                    "1e2",
                    "0.50",
                    "9".repeat(101),
                    "1e100",
                    "1e99")
            .map(BigDecimal::new)
            .toList();

    private static final List<Integer> WHOLE = List.of(Integer.MAX_VALUE, Integer.MIN_VALUE, -1, 0, 1);

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.MIN,
            LocalDate.MAX,
            LocalDate.of(-1, 1, 1),
            LocalDate.of(0, 1, 1),
            LocalDate.of(9999, 12, 31),
            LocalDate.of(10_000, 1, 1));

    private static final List<OffsetDateTime> MOMENTS = List.of(
            OffsetDateTime.MIN,
            OffsetDateTime.MAX,
            OffsetDateTime.parse("0000-01-01T00:00:00+14:00"),
            OffsetDateTime.parse("9999-12-31T23:59:59.999999999-12:00"));

    /** A value of each type of document that a builder makes, by its type. */
    private static Map<Class<?>, Object> samples() {
        Map<Class<?>, Object> samples = new LinkedHashMap<>();
        for (int i = 0; i < 200 && samples.size() < 8; i++) {
            Commune commune = Model.sample(CommuneArbitraries.withDuties(CommuneArbitraries.communes()), i);
            for (List<?> all : List.of(
                    commune.units(),
                    commune.posts(),
                    commune.officials(),
                    commune.appointments(),
                    commune.tasks(),
                    commune.assignments(),
                    commune.transfers(),
                    commune.escalations())) {
                all.stream().findFirst().ifPresent(one -> samples.putIfAbsent(type(one), one));
            }
        }
        samples.put(ReportedFigure.class, Model.sample(CommuneArbitraries.reportedFigures(), 1));
        samples.put(Procedure.class, Model.sample(ProcedureArbitraries.procedures(), 1));
        samples.put(DossierRow.class, Model.sample(DossierArbitraries.rows(), 1));
        samples.put(Petition.class, Model.sample(QualityArbitraries.petitions(), 1));
        samples.put(Instrument.class, Instrument.of("12/NQ-CP"));
        return samples;
    }

    private static Class<?> type(Object value) {
        return JSON.types().stream()
                .filter(type -> type.isInstance(value))
                .findFirst()
                .orElseThrow();
    }

    @Example
    @Label("B9: every builder refuses, or the whole round works")
    void b09EveryBuilderRefusesOrTheWholeRoundWorks() throws ReflectiveOperationException {
        Map<Class<?>, Object> samples = samples();
        assertThat(samples).hasSizeGreaterThanOrEqualTo(12);
        for (Map.Entry<Class<?>, Object> sample : samples.entrySet()) {
            tryBuilder(sample.getKey(), sample.getValue());
        }
    }

    private static void tryBuilder(Class<?> type, Object sample) throws ReflectiveOperationException {
        Method begin = type.getMethod("builder");
        Class<?> builder = begin.getReturnType();
        Method from = method(builder, "from", type);
        Map<String, Integer> tried = new TreeMap<>();
        List<Throwable> faults = new ArrayList<>();
        for (Method setter : builder.getMethods()) {
            if (setter.getParameterCount() != 1 || setter.getDeclaringClass() == Object.class || setter.equals(from)) {
                continue;
            }
            for (Object hostile : hostile(setter.getParameterTypes()[0], setter.getGenericParameterTypes()[0])) {
                String attempt = setter.getName() + "(" + shown(hostile) + ")";
                Object built;
                try {
                    Object made = begin.invoke(null);
                    call(builder, from, made, sample);
                    call(builder, setter, made, hostile);
                    built = call(builder, builder.getMethod("build"), made);
                } catch (ReflectiveOperationException e) {
                    throw e;
                } catch (Throwable e) {
                    if (!isRefusal(e)) {
                        faults.add(new AssertionError(attempt, e));
                    }
                    tried.merge("refused", 1, Integer::sum);
                    continue;
                }
                tried.merge("built", 1, Integer::sum);
                try {
                    round(type, built);
                } catch (RuntimeException | AssertionError e) {
                    faults.add(new AssertionError(attempt, e));
                }
            }
        }
        assertThat(faults)
                .as(
                        "%s",
                        faults.stream()
                                .map(fault -> fault.getMessage() + ": " + shown(fault.getCause()))
                                .toList())
                .isEmpty();
        assertThat(tried).containsKeys("refused", "built");
    }

    /** Calls a method as code of a host does: by the builder's own class, though another one declares it. */
    private static Object call(Class<?> builder, Method method, Object made, Object... arguments) throws Throwable {
        List<Object> all = new ArrayList<>(Arrays.asList(arguments));
        all.add(0, made);
        return MethodHandles.publicLookup()
                .findVirtual(
                        builder,
                        method.getName(),
                        MethodType.methodType(method.getReturnType(), method.getParameterTypes()))
                .invokeWithArguments(all);
    }

    private static <T> void round(Class<T> type, Object built) {
        if (built instanceof DossierRow row && !Dossier.from(row).isValid()) {
            // A row is what another system says: that it contradicts itself is told when it is read as when it is used.
            assertThat(JSON.read(DossierRow.class, JSON.write(row)).problems())
                    .extracting(Problem::code)
                    .isEqualTo(Dossier.from(row).problems().stream()
                            .map(Problem::code)
                            .toList());
            return;
        }
        SoundValuesProperties.isWrittenAndRead(type, type.cast(built));
    }

    private static boolean isRefusal(Throwable thrown) {
        return thrown instanceof IllegalArgumentException
                || thrown instanceof IllegalStateException
                || thrown instanceof NullPointerException
                || thrown instanceof DateTimeException
                || thrown instanceof ProblemException;
    }

    private static Method method(Class<?> owner, String name, Class<?> parameter) {
        return Arrays.stream(owner.getMethods())
                .filter(one -> one.getName().equals(name) && one.getParameterCount() == 1)
                .filter(one -> one.getParameterTypes()[0].isAssignableFrom(parameter))
                .findFirst()
                .orElseThrow();
    }

    private static List<?> hostile(Class<?> parameter, Type generic) {
        if (parameter == String.class) {
            return TEXTS;
        }
        if (parameter == BigDecimal.class) {
            return NUMBERS;
        }
        if (parameter == int.class) {
            return WHOLE;
        }
        if (parameter == LocalDate.class) {
            return DAYS;
        }
        if (parameter == OffsetDateTime.class) {
            return MOMENTS;
        }
        if (parameter == Iterable.class) {
            return generic.getTypeName().contains("java.lang.String")
                    ? List.of(List.of("a\ud800b"), List.of(" "), Collections.singletonList(null))
                    : List.of(Collections.singletonList(null));
        }
        return List.of();
    }

    private static String shown(Object hostile) {
        String text = String.valueOf(
                hostile instanceof BigDecimal number ? number.precision() + "E" + number.scale() : hostile);
        return text.substring(0, Math.min(30, text.length()));
    }

    // ---------------------------------------------------------------- factories

    /** What takes any text, because no document holds what it makes: checks, look-ups, and what forms alone show. */
    private static final List<String> NO_VALUES = List.of(
            "core.law.Vocabulary",
            "core.problem.Pointer",
            "core.problem.Problem",
            "core.rule.Condition",
            "core.rule.NoValue",
            "core.rule.Rule",
            "core.rule.Subject",
            "core.table.",
            "core.text.Echo",
            "core.text.Message",
            "core.text.Written",
            "core.vietnam.Applicant",
            "core.vietnam.Decision766");

    static Stream<Method> factories() throws ReflectiveOperationException {
        List<Method> factories = new ArrayList<>();
        for (Class<?> type : Model.publicTypes()) {
            for (Method method : type.getDeclaredMethods()) {
                int modifiers = method.getModifiers();
                if (Modifier.isPublic(modifiers)
                        && Modifier.isStatic(modifiers)
                        && Arrays.asList(method.getParameterTypes()).contains(String.class)
                        && NO_VALUES.stream().noneMatch(type.getName()::contains)
                        && Model.arguments(method.getParameterTypes()) != null) {
                    factories.add(method);
                }
            }
        }
        return factories.stream();
    }

    @ParameterizedTest(name = "B12: {0}")
    @MethodSource("factories")
    void b12NoFactoryTakesHalfACharacterOrAnotherNormalForm(Method factory) throws ReflectiveOperationException {
        Object[] sound = Model.arguments(factory.getParameterTypes());
        for (int i = 0; i < sound.length; i++) {
            for (String hostile : List.of("a\ud800b", "\udc00", "ho\u0302\u0300", "a\u0000")) {
                if (factory.getParameterTypes()[i] != String.class) {
                    continue;
                }
                Object[] arguments = sound.clone();
                arguments[i] = hostile;
                Object made;
                try {
                    made = factory.invoke(null, arguments);
                } catch (InvocationTargetException e) {
                    assertThat(isRefusal(e.getCause())).as("%s", e.getCause()).isTrue();
                    continue;
                }
                if (made instanceof Checked<?> checked) {
                    assertThat(checked.isValid()).as("%s", factory).isFalse();
                    continue;
                }
                // A sentence may hold what is not seen; it is kept in normal form. Half a character is never taken.
                boolean half = hostile.codePoints().anyMatch(one -> Character.getType(one) == Character.SURROGATE);
                assertThat(half).as("%s takes half a character", factory).isFalse();
                assertThat(Normalizer.isNormalized(String.valueOf(made), Normalizer.Form.NFC))
                        .as("%s keeps another normal form", factory)
                        .isTrue();
            }
        }
    }

    // ---------------------------------------------------------------- whole documents

    @Example
    @Label("B9: a commune whose ids are hostile goes the whole round")
    void b09ACommuneOfHostileIdsGoesTheWholeRound() {
        ids().forEach(HostileValuesTest::tryIds);
    }

    private static void tryIds(String id) {
        Commune commune = Model.sample(CommuneArbitraries.withDuties(CommuneArbitraries.standardCommunes()), 1);
        String text = JSON.write(commune);
        List<String> ids = Stream.of(
                        commune.units().stream().map(Unit::id),
                        commune.posts().stream().map(Post::id),
                        commune.officials().stream().map(one -> one.id()))
                .flatMap(one -> one)
                .distinct()
                .toList();
        for (int i = 0; i < ids.size(); i++) {
            for (String kind : List.of("", "unit:", "post:", "official:")) {
                text = text.replace("\"" + kind + ids.get(i) + "\"", "\"" + kind + id + i + "\"");
            }
        }
        Commune renamed = JSON.read(Commune.class, text).orThrow();
        SoundValuesProperties.use(renamed);
        SoundValuesProperties.isWrittenAndRead(Commune.class, renamed);
    }

    static Stream<String> ids() {
        return Stream.of(
                "a:b",
                "a/b",
                "a~1b",
                "a@b",
                "a|b#",
                "a b",
                "unit:",
                "..",
                "<b>&amp;",
                "{x}",
                "%s",
                "'{0}'",
                "ệ",
                "x".repeat(400));
    }

    @Example
    @Label("B9: the code of a commune or a province cannot hold a colon")
    void b09ACodeWithAColonIsRefused() {
        for (String code : List.of("a:b", ":", "", " 1", "1\u0000", "\ud800")) {
            assertThat(catchIt(() -> Commune.builder().code(code))).isInstanceOf(IllegalArgumentException.class);
            assertThat(catchIt(() -> Commune.builder().province(code))).isInstanceOf(IllegalArgumentException.class);
        }
        String text = JSON.write(Model.sample(CommuneArbitraries.communes(), 1))
                .replaceFirst("\"code\": ?\"[^\"]*\"", "\"code\":\"a:b\"");
        assertThat(JSON.read(Commune.class, text).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.pointer().toString()).isIn("/code", ""));
    }

    @Example
    @Label("B9: a null in a list is refused with its index")
    void b09ANullInAListIsRefused() {
        Unit unit =
                Model.sample(CommuneArbitraries.standardCommunes(), 1).units().get(0);
        assertThatNullPointerException()
                .isThrownBy(() -> Commune.builder().units(Arrays.asList(unit, null)))
                .withMessageContaining("element 1");
        assertThatNullPointerException().isThrownBy(() -> Commune.builder().posts(Collections.singletonList(null)));
        assertThatNullPointerException().isThrownBy(() -> Commune.builder().sources(Collections.singletonList(null)));
        assertThatNullPointerException()
                .isThrownBy(() -> Commune.builder().reportedFigures(Collections.singletonList(null)));
    }

    @Example
    @Label("B8, B9: an area of 9e999999999 and a post of 2147483647 holders are refused")
    void b08b09NumbersBeyondAnyUseAreRefused() {
        assertThat(catchIt(() -> Commune.builder().area(new BigDecimal("9e999999999"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("100 digits");
        Post post =
                Model.sample(CommuneArbitraries.standardCommunes(), 1).posts().get(0);
        assertThat(catchIt(() -> post.toBuilder().holders(Integer.MAX_VALUE).build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1000");
    }

    @Test
    @DisplayName("B12: an id with half a character is refused everywhere it may stand")
    void b12HalfACharacterIsRefused() {
        String half = "a\ud800b";
        OffsetDateTime now = OffsetDateTime.parse("2026-06-01T09:00:00+07:00");
        assertThat(catchIt(() -> Act.of(half))).isInstanceOf(IllegalArgumentException.class);
        assertThat(catchIt(() -> Dossier.builder(half, ProcedureCode.parse("1.001193"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(catchIt(() -> ProcedureCode.parse(half))).isInstanceOf(IllegalArgumentException.class);
        for (DossierEventKind kind : DossierEventKind.values()) {
            for (var detail : kind.details()) {
                if (detail.type() == String.class) {
                    assertThat(catchIt(() -> DossierEvent.of(kind, now, Map.of(detail, half))))
                            .as("%s %s", kind, detail)
                            .isInstanceOf(IllegalArgumentException.class);
                }
            }
        }
    }

    private static Throwable catchIt(ThrowingCallable call) {
        return catchThrowable(call);
    }
}
