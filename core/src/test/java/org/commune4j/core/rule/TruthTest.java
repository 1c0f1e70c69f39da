package org.commune4j.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commune4j.core.rule.Truth.FALSE;
import static org.commune4j.core.rule.Truth.TRUE;

import java.util.List;
import java.util.Set;
import org.commune4j.core.explain.Mark;
import org.commune4j.core.text.Message;
import org.junit.jupiter.api.Test;

/** Strong Kleene logic, on all combinations of true, false and two unknowns. */
class TruthTest {

    private static final Truth A = Truth.ofUnknown(Message.of("A"));
    private static final Truth B = Truth.ofUnknown(Message.of("B"));
    private static final List<Truth> ALL = List.of(TRUE, FALSE, A, B);

    private static Mark and(Truth one, Truth other) {
        return one.and(other).mark();
    }

    private static Mark or(Truth one, Truth other) {
        return one.or(other).mark();
    }

    @Test
    void unknownMattersOnlyWhereItCouldChangeTheAnswer() {
        assertThat(FALSE.and(A)).isEqualTo(FALSE);
        assertThat(A.and(FALSE)).isEqualTo(FALSE);
        assertThat(TRUE.and(A)).isEqualTo(A);
        assertThat(A.and(TRUE)).isEqualTo(A);
        assertThat(TRUE.or(A)).isEqualTo(TRUE);
        assertThat(A.or(TRUE)).isEqualTo(TRUE);
        assertThat(FALSE.or(A)).isEqualTo(A);
        assertThat(A.or(FALSE)).isEqualTo(A);
        assertThat(A.negated()).isEqualTo(A);
        assertThat(TRUE.negated()).isEqualTo(FALSE);
        assertThat(FALSE.negated()).isEqualTo(TRUE);
    }

    @Test
    void commutesAssociatesAndDistributes() {
        for (Truth one : ALL) {
            for (Truth other : ALL) {
                assertThat(and(one, other)).isEqualTo(and(other, one));
                assertThat(or(one, other)).isEqualTo(or(other, one));
                assertThat(Set.copyOf(one.and(other).missing()))
                        .isEqualTo(Set.copyOf(other.and(one).missing()));
                assertThat(one.and(other).negated().mark()).isEqualTo(or(one.negated(), other.negated()));
                assertThat(one.or(one.and(other)).mark()).isEqualTo(one.mark());
                for (Truth third : ALL) {
                    assertThat(and(one, other.and(third))).isEqualTo(and(one.and(other), third));
                    assertThat(or(one, other.or(third))).isEqualTo(or(one.or(other), third));
                    assertThat(and(one, other.or(third))).isEqualTo(or(one.and(other), one.and(third)));
                }
            }
        }
    }

    @Test
    void namesEachMissingThingOnce() {
        assertThat(A.and(B).and(A).missing()).containsExactly(Message.of("A"), Message.of("B"));
        assertThat(A.or(A).missing()).containsExactly(Message.of("A"));
        assertThat(TRUE.missing()).isEmpty();
        assertThat(A.and(FALSE).missing()).isEmpty();
        assertThat(A).hasToString("UNKNOWN[A]");
        assertThat(Truth.of(true)).isSameAs(TRUE).hasToString("TRUE");
        assertThat(Truth.of(false)).isSameAs(FALSE).hasToString("FALSE");
        assertThat(A).isEqualTo(Truth.ofUnknown(Message.of("A"))).isNotEqualTo(B);
    }
}
