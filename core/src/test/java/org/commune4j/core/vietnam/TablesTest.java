package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.rule.ParameterKey;
import org.commune4j.core.text.MessageBundles;
import org.junit.jupiter.api.Test;

/** The tables that ship hold every id that Java names, and the hash of the book is that of what they say. */
class TablesTest {

    private static final LawBook LAW = LawBooks.vietnam();

    private static <T> List<T> constants(Class<?> holder, Class<T> type) {
        List<T> constants = new ArrayList<>();
        for (Field field : holder.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && type.isAssignableFrom(field.getType())) {
                try {
                    constants.add(type.cast(field.get(null)));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return constants;
    }

    @Test
    void holdEveryInstrumentThatJavaNames() {
        assertThat(constants(Instruments.class, Instrument.class))
                .hasSizeGreaterThan(30)
                .allMatch(instrument -> instrument.equals(Tables.instruments().get(instrument.number())));
    }

    @Test
    void holdEveryFigureThatJavaNamesWithItsType() {
        List<ParameterKey<?>> keys = new ArrayList<>();
        for (Class<?> holder : List.of(Figures.class, Petitions.class)) {
            constants(holder, ParameterKey.class).forEach(keys::add);
        }

        assertThat(keys).hasSizeGreaterThan(15).allMatch(LAW.parameters()::contains);
        assertThat(LAW.parameters().all()).hasSameSizeAs(keys);
    }

    @Test
    void holdEveryFactOfALimitThatJavaNames() {
        Set<String> named = new TreeSet<>(constants(LimitFacts.class, String.class));
        Set<String> used = LAW.procedures().all().stream()
                .flatMap(procedure -> procedure.timeLimit().cases().stream())
                .flatMap(limit -> limit.when().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        LAW.instruments().stream()
                .flatMap(text -> text.transition().stream())
                .flatMap(transition -> transition.fact().stream())
                .forEach(used::add);

        assertThat(used).isEqualTo(named);
    }

    @Test
    void nameOnlyWhatThereIs() {
        Set<String> codes = LAW.procedures().all().stream()
                .map(procedure -> procedure.code().text())
                .collect(Collectors.toSet());
        for (Procedure procedure : LAW.procedures().all()) {
            assertThat(procedure.interlinked()).allMatch(code -> codes.contains(code.text()));
            assertThat(procedure.receivingBody().stream())
                    .allMatch(LAW.calendar().bodies()::contains);
            assertThat(MessageBundles.standard()
                            .find(procedure.field().message().code(), Locale.ENGLISH))
                    .as("the name of the field of %s", procedure)
                    .isPresent();
        }
        assertThat(VietnamDeadlines.landRegistration().cases()).hasSize(4);
    }

    @Test
    void theHashOfTheBookIsThatOfItsContent() {
        assertThat(Tables.find("content-hash.txt"))
                .as("the build writes it when the classes are compiled: mvn process-classes -pl core")
                .contains(LAW.edition().contentHash())
                .contains(LAW.toBuilder().build().edition().contentHash());
    }

    @Test
    void aChangedBookDoesNotInheritTheHash() {
        LawBook milder = LAW.withCommuneRules(rules -> rules.without("POST-001"));

        assertThat(milder.edition().contentHash()).isNotEqualTo(LAW.edition().contentHash());
        assertThat(LawBook.builder()
                        .from(LAW)
                        .addAllInstruments(List.of(Instrument.of("1/TEST")))
                        .build()
                        .edition())
                .isNotEqualTo(LAW.edition());
        assertThat(LAW.named("other").edition().contentHash())
                .isEqualTo(LAW.edition().contentHash());
    }

    /** A lawyer reads them: no line is longer than a table can show, and each file ends with a line break. */
    @Test
    void areTextsThatADiffShowsLineByLine() throws IOException {
        Path folder = Path.of(System.getProperty("basedir", System.getProperty("user.dir")))
                .resolve("src/main/resources/org/commune4j/core/vietnam");
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> tables =
                    files.filter(file -> file.toString().endsWith(".csv")).toList();
            assertThat(tables).hasSizeGreaterThan(15);
            for (Path table : tables) {
                String text = Files.readString(table);
                assertThat(text).as("%s", table).endsWith("\n").doesNotContain("\r", "\t");
                assertThat(Arrays.stream(text.split("\n", -1)).toList()).doesNotHaveDuplicates();
            }
        }
    }
}
