package org.commune4j.core.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CheckedTest {

    private static final Problem ONE = Problem.of("T-1", Pointer.ROOT.field("a"));
    private static final Problem TWO = Problem.of("T-2", Pointer.ROOT.field("b"));

    @Test
    void isAValue() {
        Checked<Integer> checked = Checked.of(3);

        assertThat(checked.isValid()).isTrue();
        assertThat(checked.find()).contains(3);
        assertThat(checked.problems()).isEmpty();
        assertThat(checked.orThrow()).isEqualTo(3);
        assertThat(checked.map(n -> n + 1)).isEqualTo(Checked.of(4));
        assertThat(checked.flatMap(n -> Checked.<String>ofProblem(ONE))).isEqualTo(Checked.ofProblem(ONE));
        assertThat(checked.<String>fold(n -> "value " + n, List::toString)).isEqualTo("value 3");
    }

    @Test
    void orItIsAllProblems() {
        Checked<Integer> checked = Checked.ofProblems(List.of(ONE, TWO));

        assertThat(checked.isValid()).isFalse();
        assertThat(checked.find()).isEmpty();
        assertThat(checked.problems()).containsExactly(ONE, TWO);
        assertThat(checked.map(n -> n + 1).problems()).containsExactly(ONE, TWO);
        assertThat(checked.flatMap(n -> Checked.of("x")).problems()).containsExactly(ONE, TWO);
        assertThat(checked.<Integer>fold(n -> 0, List::size)).isEqualTo(2);
        assertThatThrownBy(checked::orThrow)
                .isInstanceOf(ProblemException.class)
                .hasMessage("/a: T-1 What to do: T-1.remedy [T-1]; /b: T-2 What to do: T-2.remedy [T-2]")
                .extracting(thrown -> ((ProblemException) thrown).problems())
                .isEqualTo(List.of(ONE, TWO));
    }

    @Test
    void refusesToBeNeither() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checked.ofProblems(List.of()))
                .withMessageContaining("Checked.of(value)");
    }
}
