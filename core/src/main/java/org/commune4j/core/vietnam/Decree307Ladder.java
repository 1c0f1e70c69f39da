package org.commune4j.core.vietnam;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.commune4j.core.quality.Input;

/**
 * A ladder of Decree 307/2025/NĐ-CP Art. 6: what a share of a commune (xã) earns in points. Use it where the share was counted and
 * nobody has given the points yet.
 *
 * <pre>{@code
 * measured.put(Decree307.POVERTY_POINTS, Decree307Ladder.POVERTY.points(new BigDecimal("3.2")));   // 4.3
 * }</pre>
 *
 * <p>A part of a step counts pro rata (Art. 4(3)); the index rounds each criterion to two decimals (Art. 4(1)). The ladders of wards (Art.
 * 7) have other steps, of which not all are known here.
 */
public enum Decree307Ladder {
    /** Own revenue in percent of expenditure: 3 points up to 40, half a point for each 5 more, at most 8; 10 from 100 on. */
    BUDGET(Decree307.BUDGET_POINTS, "40", "3", "5", "0.5", "8"),
    /** Industry and services in percent of the economy: 3 points up to 50, half a point for each 5 more, at most 5. */
    INDUSTRY_SERVICES(Decree307.INDUSTRY_SERVICES_POINTS, "50", "3", "5", "0.5", "5"),
    /** Non-farm labour in percent: 3 points up to 50, half a point for each 5 more, at most 5. */
    NON_FARM_LABOUR(Decree307.NON_FARM_LABOUR_POINTS, "50", "3", "5", "0.5", "5"),
    /** Poor households in percent: 3 points from 4.5 on, a point for each 1 less, at most 5. */
    POVERTY(Decree307.POVERTY_POINTS, "4.5", "3", "-1", "1", "5"),
    /** Households with clean water in percent: 3 points up to 70, half a point for each 5 more, at most 5. */
    CLEAN_WATER(Decree307.CLEAN_WATER_POINTS, "70", "3", "5", "0.5", "5"),
    /** Dossiers done online in full, in percentage points above the average of the province: 3 points up to 0, a quarter for each 0.5 more, at most 5. */
    FULL_PROCESS_ONLINE(Decree307.FULL_PROCESS_ONLINE_POINTS, "0", "3", "0.5", "0.25", "5"),
    /** Outgoing documents that are digitally signed, in percent: 3 points up to 70, half a point for each 5 more, at most 5. */
    SIGNED_DOCUMENTS(Decree307.SIGNED_DOCUMENTS_POINTS, "70", "3", "5", "0.5", "5"),
    /**
     * Ethnic minorities in percent of the population: 2 points from 20 to 30, a quarter for each 5 more, at most 3; none below 20. They are
     * one of the special factors; the others are a land border (3), a special national relic or world heritage (2), a safe-zone
     * commune (2).
     */
    ETHNIC_MINORITIES(Decree307.SPECIAL_FACTOR_POINTS, "30", "2", "5", "0.25", "3");

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal TWENTY = new BigDecimal(20);
    private static final BigDecimal BALANCED = BigDecimal.TEN;
    private static final int DIGITS = 10;

    @SuppressWarnings("ImmutableEnumChecker") // an input is immutable
    private final Input input;

    private final BigDecimal from;
    private final BigDecimal least;
    private final BigDecimal step;
    private final BigDecimal perStep;
    private final BigDecimal most;

    Decree307Ladder(Input input, String from, String least, String step, String perStep, String most) {
        this.input = input;
        this.from = new BigDecimal(from);
        this.least = new BigDecimal(least);
        this.step = new BigDecimal(step);
        this.perStep = new BigDecimal(perStep);
        this.most = new BigDecimal(most);
    }

    /** Returns the input of the index whose points the ladder gives, or a part of them. */
    public Input input() {
        return input;
    }

    /** Computes the points of a share, to ten decimals. */
    public BigDecimal points(BigDecimal percent) {
        if (this == BUDGET && percent.compareTo(HUNDRED) >= 0) {
            return BALANCED;
        }
        if (this == ETHNIC_MINORITIES && percent.compareTo(TWENTY) < 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal steps = percent.subtract(from)
                .divide(step, DIGITS, RoundingMode.HALF_UP)
                .max(BigDecimal.ZERO);
        return least.add(steps.multiply(perStep)).min(most);
    }
}
