package org.commune4j.core.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.commune4j.core.text.Message;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private static final Pointer PLACE = Pointer.ROOT.field("units").index(3);

    @Test
    void sharesItsArgumentsWithItsRemedy() {
        Problem problem = Problem.of("T-1", PLACE).with("found", "x").with("allowed", "y");

        assertThat(problem.code()).isEqualTo("T-1");
        assertThat(problem.message())
                .isEqualTo(Message.of("T-1").with("found", "x").with("allowed", "y"));
        assertThat(problem.remedy())
                .isEqualTo(Message.of("T-1.remedy").with("found", "x").with("allowed", "y"));
    }

    @Test
    void rendersWhatWhereAndWhatToDo() {
        Problem problem = Problem.of("T-1", PLACE).with("found", "x");

        assertThat(problem.render(Locale.ENGLISH))
                .isEqualTo("/units/3: T-1{found=x} What to do: T-1.remedy{found=x} [T-1]");
        assertThat(problem.at(new Position(12, 7)).render(Locale.forLanguageTag("vi")))
                .isEqualTo("/units/3 (dòng 12, cột 7): T-1{found=x} Cách xử lý: T-1.remedy{found=x} [T-1]");
        assertThat(problem.at(Pointer.ROOT).render(Locale.ENGLISH)).startsWith("/: ");
    }

    @Test
    void equalsByWhatItSaysAndWhere() {
        Problem problem = Problem.of("T-1", PLACE).with("found", "x");

        assertThat(problem).isEqualTo(Problem.of("T-1", PLACE).with("found", "x"));
        assertThat(problem).isNotEqualTo(problem.at(Pointer.ROOT));
        assertThat(problem).isNotEqualTo(problem.at(new Position(1, 1)));
        assertThat(problem.at(new Position(1, 2)).position()).contains(new Position(1, 2));
        assertThat(problem.position()).isEmpty();
        assertThat(problem.at(new Position(1, 2))).hasToString("T-1{found=x} at /units/3 (1:2)");
    }

    @Test
    void linesAndColumnsCountFromOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Position(0, 1))
                .withMessageContaining("count from 1, but found 0:1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Position(1, 0));
    }
}
