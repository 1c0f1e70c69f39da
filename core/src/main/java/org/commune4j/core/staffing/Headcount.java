package org.commune4j.core.staffing;

/**
 * How many officials count towards something.
 *
 * @param certain those who do for certain
 * @param possible those who do or may: whether an official who only acts in a post counts, or what an official's main
 *     post or category is, may be unknown
 */
public record Headcount(int certain, int possible) {

    /** Checks that there are not fewer possible than certain ones. */
    public Headcount {
        if (certain < 0 || possible < certain) {
            throw new IllegalArgumentException("An official who counts for certain also counts possibly, but found "
                    + certain + " certain and " + possible + " possible");
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
