package org.commune4j.core.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.Serializable;
import org.commune4j.core.dossier.ServiceTally;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Java serialisation bypasses every check that is not written for it: only tallies travel by it. */
class SerializableTest {

    @Test
    @DisplayName(
            "B7: of the whole core only tallies are serialisable, beside enums and exceptions, which the JDK makes so")
    void b07NothingButTalliesIsSerializable() {
        assertThat(CodeUnderTest.core().stream()
                        .filter(type -> type.isAssignableTo(Serializable.class))
                        // Both are serialisable by the JDK. Of an enum only the name is sent.
                        .filter(type -> !type.isEnum() && !type.isAssignableTo(Throwable.class))
                        .filter(type -> !type.isAssignableTo(Enum.class))
                        .map(JavaClass::getName))
                .containsExactlyInAnyOrder(
                        ServiceTally.class.getName(), ServiceTally.class.getPackageName() + ".TallyForm");
    }
}
