package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.law.Vocabulary;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.quality.FigureKind;
import org.commune4j.core.quality.UnitLevel;
import org.commune4j.core.text.OpenCode;
import org.commune4j.core.text.WordFamily;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KnownWordsTest {

    private static final Vocabulary VOCABULARY = LawBooks.vietnam().vocabulary();

    private static final List<Class<?>> HOLDERS = List.of(
            UnitKinds.class,
            PostKinds.class,
            Branches.class,
            Fields.class,
            QualificationFields.class,
            ApplicantKinds.class,
            OnlineRestrictions.class,
            Channel.class,
            FigureKind.class,
            UnitLevel.class);

    private static List<Object> constants(Class<?> holder, Class<?> type) {
        List<Object> constants = new ArrayList<>();
        for (Field field : holder.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers())
                    && Modifier.isStatic(field.getModifiers())
                    && type.isAssignableFrom(field.getType())) {
                try {
                    constants.add(field.get(null));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        assertThat(constants).as(holder.getSimpleName()).isNotEmpty();
        return constants;
    }

    @Test
    @DisplayName("B1: every well-known word is in the law book, and nothing else but what has a name in both languages")
    void everyConstantIsKnown() {
        Set<String> constants = new TreeSet<>();
        for (Class<?> holder : HOLDERS) {
            for (Object constant : constants(holder, OpenCode.class)) {
                OpenCode<?> word = (OpenCode<?>) constant;
                constants.add(word.family() + " " + word.code());
                for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("vi"))) {
                    assertThat(word.message().render(locale))
                            .as("%s", word)
                            .isNotEqualTo(word.message().code());
                }
            }
        }
        constants(LimitFacts.class, String.class).forEach(fact -> constants.add(WordFamily.CASE_FACT + " " + fact));

        Set<String> known = new TreeSet<>();
        for (WordFamily family : WordFamily.values()) {
            VOCABULARY.words(family).forEach(code -> known.add(family + " " + code));
        }
        assertThat(known).isEqualTo(constants);
    }

    @Test
    @DisplayName("B1: every fact on which a time limit of the law book depends is known")
    void everyFactOfALimitIsKnown() {
        Set<String> facts = new TreeSet<>();
        for (Procedure procedure : LawBooks.vietnam().procedures().all()) {
            for (LimitCase one : procedure.timeLimit().cases()) {
                facts.addAll(one.when().keySet());
            }
        }
        assertThat(VOCABULARY.words(WordFamily.CASE_FACT)).containsAll(facts);
        assertThat(facts).isNotEmpty();
    }

    @Test
    void everyFamilyHasANameInBothLanguages() {
        assertThat(Arrays.asList(WordFamily.values())).allSatisfy(family -> {
            assertThat(family.message().render(Locale.ENGLISH))
                    .isNotEqualTo(family.message().code());
            assertThat(family.message().render(Locale.forLanguageTag("vi")))
                    .isNotEqualTo(family.message().code());
        });
    }
}
