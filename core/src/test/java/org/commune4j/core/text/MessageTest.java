package org.commune4j.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.Test;

class MessageTest {

    @Test
    void keepsItsArgumentsInTheirOrderAndEqualsByValue() {
        Message message = Message.of("A-1").with("z", 1).with("a", "x");

        assertThat(message.arguments().keySet()).containsExactly("z", "a");
        assertThat(message).isEqualTo(Message.of("A-1").with("a", "x").with("z", 1));
        assertThat(message).hasSameHashCodeAs(Message.of("A-1").with("a", "x").with("z", 1));
        assertThat(message).isNotEqualTo(message.with("z", 2)).isNotEqualTo(Message.of("A-2"));
        assertThat(message).hasToString("A-1{z=1, a=x}");
        assertThat(Message.of("A-1")).hasToString("A-1");
    }

    @Test
    void isNotChangedByWhatItWasMadeFrom() {
        Message bare = Message.of("A-1");
        List<Object> list = new ArrayList<>(List.of("one"));
        Message message = bare.with("list", list);
        list.add("two");

        assertThat(bare.arguments()).isEmpty();
        assertThat(message.arguments()).containsEntry("list", List.of("one"));
        assertThatThrownBy(() -> message.arguments().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void takesOnlyWhatItCanRender() {
        assertThat(Message.isArgument(List.of("a", 1, 2L, BigDecimal.ONE, true, DateRange.ALWAYS)))
                .isTrue();
        assertThat(Message.isArgument(List.of(LocalDate.EPOCH, Message.of("A-1"), List.of())))
                .isTrue();
        assertThat(Message.isArgument(1.5)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Message.of("A-1").with("share", 0.5))
                .withMessageContaining("'share' is a java.lang.Double")
                .withMessageContaining("pass its id, its text or its number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Message.of("A-1").with("things", List.of("a", new Object())));
    }
}
