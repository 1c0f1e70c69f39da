package org.commune4j.core.quality;

import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;

/**
 * The answers that a question allows: whole numbers, the more the better.
 *
 * @param lowest the worst answer
 * @param highest the best answer
 * @param satisfiedFrom the first answer that counts as satisfied
 */
public record Scale(int lowest, int highest, int satisfiedFrom) {

    private static final int FARTHEST = 1_000;

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException unless the lowest answer is below the first that counts as satisfied, and that is not
     *     above the highest; and all of them lie between -1000 and 1000
     */
    public Scale {
        if (lowest < -FARTHEST || highest > FARTHEST) {
            throw Problem.of("SURVEY-014", Pointer.ROOT.field(lowest < -FARTHEST ? "lowest" : "highest"))
                    .with("found", lowest < -FARTHEST ? lowest : highest)
                    .with("least", -FARTHEST)
                    .with("most", FARTHEST)
                    .exception();
        }
        if (lowest >= satisfiedFrom || satisfiedFrom > highest) {
            throw Problem.of("SURVEY-013", Pointer.ROOT.field("satisfiedFrom"))
                    .with("lowest", lowest)
                    .with("satisfied", satisfiedFrom)
                    .with("highest", highest)
                    .exception();
        }
    }

    /** Creates a scale of five steps, satisfied from the fourth: very dissatisfied, dissatisfied, neutral, satisfied, very satisfied. */
    public static Scale ofFive() {
        return new Scale(1, 5, 4);
    }

    /** Creates a scale of two steps: poor (0) or good (1). */
    public static Scale ofLikes() {
        return new Scale(0, 1, 1);
    }

    /** Tells how many steps the best answer is above the worst. */
    long steps() {
        return (long) highest - lowest;
    }

    boolean allows(int answer) {
        return answer >= lowest && answer <= highest;
    }
}
