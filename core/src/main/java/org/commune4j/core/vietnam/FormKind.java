package org.commune4j.core.vietnam;

import java.time.LocalDate;

/**
 * The forms of the one-stop mechanism and their numbers: those of Circular 03/2025/TT-VPCP since 15 September 2025 (REPORTED), before
 * it those of the older series of six, in which the control slip was 05 and the register 06.
 */
enum FormKind {
    RECEIPT_SLIP(1, 1, "-TTPVHCC", true),
    SUPPLEMENT_REQUEST(2, 2, "/PBS-TTPVHCC", true),
    REFUSAL_NOTE(3, 3, "/PTC-TTPVHCC", true),
    APOLOGY_NOTICE(4, 4, "/PXL", true),
    // The older series has no such form; the letters of its series are not known.
    STOP_NOTICE(5, 0, "", true),
    CONTROL_SLIP(6, 5, "/PKS-TTPVHCC", false),
    REGISTER(7, 6, "/STD-TTPVHCC", false);

    /** The first day of the seven forms. */
    static final LocalDate SEVEN_FORMS = LocalDate.of(2025, 9, 15);

    private final int number;
    private final int former;
    /** What follows the number in the series, for instance {@code /PBS-TTPVHCC}. */
    private final String series;

    private final boolean forCitizens;

    FormKind(int number, int former, String series, boolean forCitizens) {
        this.number = number;
        this.former = former;
        this.series = series;
        this.forCitizens = forCitizens;
    }

    /** Returns the number of a form made out on the day; 0 if there was none. */
    int numberOn(LocalDate day) {
        return day.isBefore(SEVEN_FORMS) ? former : number;
    }

    String series() {
        return series;
    }

    /** Tells whether the applicant gets it: on such a paper a gap is a dotted line to be filled in. */
    boolean isForCitizens() {
        return forCitizens;
    }
}
