package org.commune4j.core.staffing;

/**
 * How many officials count towards something.
 *
 * @param certain those who do for certain
 * @param possible those who do or may: whether somebody who only acts in a post counts, or what somebody's main post or
 *     category is, may not be known
 */
public record Headcount(int certain, int possible) {

    /** Checks that there are not fewer possible than certain ones. */
    public Headcount {
        if (certain < 0 || possible < certain) {
            throw new IllegalArgumentException("Whoever counts for certain counts possibly too, but found " + certain
                    + " certain and " + possible + " possible");
        }
    }

    /** Tells whether it is known exactly. */
    public boolean isExact() {
        return certain == possible;
    }

    /** Returns the two together. */
    public Headcount plus(Headcount other) {
        return new Headcount(certain + other.certain, possible + other.possible);
    }
}
