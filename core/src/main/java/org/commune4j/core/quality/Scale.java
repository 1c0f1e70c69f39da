package org.commune4j.core.quality;

/**
 * The answers that a question allows: whole numbers, the more the better.
 *
 * @param lowest the worst answer
 * @param highest the best answer
 * @param satisfiedFrom the first answer that counts as satisfied
 */
public record Scale(int lowest, int highest, int satisfiedFrom) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException unless the lowest answer is below the first that counts as satisfied, and that is not
     *     above the highest
     */
    public Scale {
        if (lowest >= satisfiedFrom || satisfiedFrom > highest) {
            throw new IllegalArgumentException(
                    "A scale goes from the lowest answer over the first that counts as satisfied to"
                            + " the highest, but found: " + lowest + ", " + satisfiedFrom + ", " + highest);
        }
    }

    /** Five steps, satisfied from the fourth: very dissatisfied, dissatisfied, neutral, satisfied, very satisfied. */
    public static Scale ofFive() {
        return new Scale(1, 5, 4);
    }

    /** Disliked (0) or liked (1). */
    public static Scale ofLikes() {
        return new Scale(0, 1, 1);
    }

    /** Returns a scale of other steps. */
    public static Scale of(int lowest, int highest, int satisfiedFrom) {
        return new Scale(lowest, highest, satisfiedFrom);
    }

    /** Tells how many steps the best answer is above the worst. */
    long steps() {
        return (long) highest - lowest;
    }

    boolean allows(int answer) {
        return answer >= lowest && answer <= highest;
    }
}
