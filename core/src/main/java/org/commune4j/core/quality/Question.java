package org.commune4j.core.quality;

import java.math.BigDecimal;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Written;

/**
 * One question of a questionnaire.
 *
 * @param code the stable code, unique in the questionnaire
 * @param text what is asked
 * @param scale the answers that it allows
 * @param weight how much it counts beside the others, above 0
 */
public record Question(String code, LocalizedText text, Scale scale, BigDecimal weight) {

    /**
     * Checks the code and the weight.
     *
     * @throws IllegalArgumentException if the code is not made of capital letters, digits and underscores, or the weight is
     *     not above 0
     */
    public Question {
        Written.decimal("The weight of a question", weight);
        Codes.checked(code);
        if (weight.signum() <= 0) {
            throw Problem.of("SURVEY-011", Pointer.ROOT.field("weight"))
                    .with("found", weight)
                    .exception();
        }
    }

    /** Creates a question of weight 1 with answers in five steps. */
    public static Question of(String code, LocalizedText text) {
        return new Question(code, text, Scale.ofFive(), BigDecimal.ONE);
    }

    /**
     * Checks an answer.
     *
     * @throws IllegalArgumentException if the scale does not allow it
     */
    void check(int answer) {
        if (!scale.allows(answer)) {
            throw new IllegalArgumentException("An answer to the question '" + code + "' is " + scale.lowest() + " to "
                    + scale.highest() + ", but found: " + answer);
        }
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
