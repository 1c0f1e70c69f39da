package org.commune4j.core.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.commune4j.properties.Seed;
import org.junit.jupiter.api.Test;

class PointerTest {

    @Test
    void writesWhatRfc6901Writes() {
        Pointer parent = Pointer.ROOT.field("units").index(3).field("parent");

        assertThat(parent).hasToString("/units/3/parent");
        assertThat(parent.tokens()).containsExactly("units", "3", "parent");
        assertThat(Pointer.ROOT).hasToString("");
        assertThat(Pointer.ROOT.field("a/b").field("m~n").field("")).hasToString("/a~1b/m~0n/");
        assertThat(Pointer.parse("/a~1b/~01"))
                .isEqualTo(Pointer.ROOT.field("a/b").field("~1"));
        assertThat(Pointer.parse("")).isEqualTo(Pointer.ROOT);
        assertThat(Pointer.parse("/")).isEqualTo(Pointer.ROOT.field("")).isNotEqualTo(Pointer.ROOT);
    }

    @Test
    void refusesWhatIsNoPointer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pointer.parse("units/3"))
                .withMessageContaining("units/3; put one before it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pointer.parse("/a~2"))
                .withMessageContaining("~0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pointer.ROOT.index(-1))
                .withMessageContaining("-1");
    }

    @Property(seed = Seed.FIXED)
    void parseIsTheInverseOfToString(@ForAll String first, @ForAll String second) {
        Pointer pointer = Pointer.ROOT.field(first).field(second);

        assertThat(Pointer.parse(pointer.toString())).isEqualTo(pointer).hasSameHashCodeAs(pointer);
        assertThat(Pointer.parse(pointer.toString()).tokens()).containsExactly(first, second);
    }
}
