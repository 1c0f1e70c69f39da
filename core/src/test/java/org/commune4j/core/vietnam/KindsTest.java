package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.commune4j.core.authority.TaskField;
import org.commune4j.core.organisation.Branch;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.QualificationField;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.MessageBundles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KindsTest {

    static Stream<Field> constants() {
        return Stream.of(UnitKinds.class, PostKinds.class, Branches.class, QualificationFields.class, TaskFields.class)
                .flatMap(holder -> Arrays.stream(holder.getFields()));
    }

    @ParameterizedTest
    @MethodSource("constants")
    void hasTheCodeOfItsConstantAndANameInBothLanguages(Field constant) throws IllegalAccessException {
        Object kind = constant.get(null);

        assertThat(kind).hasToString(constant.getName());
        for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("vi"))) {
            assertThat(MessageBundles.standard().find(message(kind).code(), locale))
                    .isPresent();
        }
    }

    private static Message message(Object kind) {
        if (kind instanceof UnitKind unitKind) {
            return unitKind.message();
        }
        if (kind instanceof PostKind postKind) {
            return postKind.message();
        }
        if (kind instanceof TaskField field) {
            return field.message();
        }
        return kind instanceof Branch branch ? branch.message() : ((QualificationField) kind).message();
    }
}
