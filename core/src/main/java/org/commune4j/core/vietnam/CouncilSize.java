package org.commune4j.core.vietnam;

import java.time.LocalDate;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.Provision;
import org.commune4j.core.law.SourceStatus;

/**
 * How many deputies the People's Council of a commune, ward or special zone has by its population (số lượng đại biểu Hội đồng nhân dân cấp
 * xã): Law 72/2025/QH15 Art. 30(2), as reported. Use it to see what a merger of communes does to the Council.
 *
 * <pre>{@code
 * CouncilSize.OTHER_COMMUNE.deputies(26_400);     // 21
 * }</pre>
 *
 * <p>Which of the kinds a unit is, its province knows: the law book holds no list of mountain communes. For the election of 2026 the
 * population of 31 August 2025 counted.
 */
public enum CouncilSize {
    /** A commune (xã) in the mountains or on islands. */
    MOUNTAIN_OR_ISLAND_COMMUNE("a", 5_000, 1_000, 10_000, 3_000),
    /** Any other commune (xã). */
    OTHER_COMMUNE("b", 10_000, 2_000, 20_000, 6_000),
    /** A ward (phường) of a province. */
    WARD_OF_PROVINCE("c", 10_000, 2_000, 20_000, 6_000),
    /** A ward (phường) of a centrally-run city. */
    WARD_OF_CITY("d", 15_000, 6_000, 45_000, 7_000),
    /** A special zone (đặc khu) that has a Council. */
    SPECIAL_ZONE("đ", 5_000, 1_000, 10_000, 3_000);

    private static final int FEWEST = 15;
    private static final int MOST = 30;
    private static final int FIRST_SESSION_WITHIN = 45;

    private final String point;
    private final int first;
    private final int step;
    private final int second;
    private final int furtherStep;

    CouncilSize(String point, int first, int step, int second, int furtherStep) {
        this.point = point;
        this.first = first;
        this.step = step;
        this.second = second;
        this.furtherStep = furtherStep;
    }

    /**
     * Returns the last day for the first session of a Council after an election: 45 days after it (Law 72/2025/QH15 Art. 34, as
     * reported).
     */
    public static LocalDate firstSessionBy(LocalDate election) {
        return election.plusDays(FIRST_SESSION_WITHIN);
    }

    /**
     * Computes the number of deputies: 15, one more for each full step of population, at most 30.
     *
     * @param population persons, 0 or more
     * @throws IllegalArgumentException if it is negative
     */
    public int deputies(int population) {
        if (population < 0) {
            throw new IllegalArgumentException("A population is 0 or more, but found: " + population);
        }
        int more = Math.max(0, Math.min(population, second) - first) / step;
        int further = Math.max(0, population - second) / furtherStep;
        return Math.min(MOST, FEWEST + more + further);
    }

    /** Returns where the number stands; the text itself was not read. */
    public LegalReference reference() {
        return LegalReference.of(Instruments.LAW_72_2025, Provision.ofPoint("30", "2", point), SourceStatus.REPORTED);
    }
}
