package org.commune4j.core.procedure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Worded;
import org.commune4j.core.text.Written;
import org.immutables.value.Value;

/**
 * What a procedure costs through a channel (phí, lệ phí), with its reductions for a time.
 *
 * <p>A procedure of which nothing is known has no fee entry: that is not the same as free. A fee whose amount another
 * text sets says so by its {@linkplain #kind() kind} and has no amount here.
 *
 * <pre>{@code
 * Fee perPage = Fee.builder()
 *         .kind(Fee.FeeKind.AMOUNT)
 *         .currency("VND")
 *         .addRates(new FeeRate(1, new BigDecimal(2000)), new FeeRate(3, new BigDecimal(1000)))
 *         .maximum(new BigDecimal(200_000))
 *         .build();
 * perPage.amount(5, date); // 2 pages at 2,000 and 3 at 1,000: 7,000
 * }</pre>
 *
 * <p>Amounts are exact decimals in the currency of the fee; units count from 1, and the first rate begins with unit 1.
 * No two reductions for everyone hold on one day; those that only some may claim stand beside them. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Fee permits ImmutableFee {

    /** What is known of the price. */
    public enum FeeKind implements Worded {
        /** Nothing is to be paid. */
        FREE,
        /** The amounts are given. */
        AMOUNT,
        /** A local council or another local body sets the amount, which is not given here. */
        SET_LOCALLY,
        /** Another text sets the amount, which is not given here. */
        SET_ELSEWHERE,
        /** The source speaks of a fee and contradicts itself, or says what no fee can hold; the note says what it says. */
        UNCLEAR
    }

    Fee() {}

    /** Returns what is known of the price. */
    public abstract FeeKind kind();

    /** Returns the channel that the fee is for; empty if it is for every channel without a fee of its own. */
    public abstract Optional<Channel> channel();

    /**
     * Returns the price of a unit by number of units, in the order of the first unit; present exactly where the kind is
     * AMOUNT.
     */
    public abstract List<FeeRate> rates();

    /** Returns the ISO 4217 code of the currency; present exactly where the kind is AMOUNT. */
    public abstract Optional<String> currency();

    /** Returns what one unit is, for instance a page; empty if the fee is for the dossier. */
    public abstract Optional<LocalizedText> per();

    /** Returns the most that is paid however many units there are, if there is such a limit. */
    public abstract Optional<BigDecimal> maximum();

    /** Returns the reductions for a time; no two for everyone hold on one day. */
    public abstract List<FeeReduction> reductions();

    /** Returns the remark of the source, if it makes one. */
    public abstract Optional<LocalizedText> note();

    /** Returns the text that sets the fee, if known. */
    public abstract Optional<LegalReference> reference();

    @Value.Check
    void check() {
        currency().ifPresent(currency -> Written.id("a currency", currency));
        maximum().ifPresent(most -> Written.decimal("A fee", most));
        List<Problem> problems = new ArrayList<>();
        addMisplaced("rates", !rates().isEmpty(), problems);
        addMisplaced("currency", currency().isPresent(), problems);
        for (int i = 0; i < rates().size(); i++) {
            int from = rates().get(i).from();
            Pointer at = Pointer.ROOT.field("rates").index(i).field("from");
            if (i == 0 && from != 1) {
                problems.add(Problem.of("CATALOGUE-017", at).with("found", from));
            } else if (i > 0 && from <= rates().get(i - 1).from()) {
                problems.add(Problem.of("CATALOGUE-018", at)
                        .with("found", from)
                        .with("before", rates().get(i - 1).from()));
            }
        }
        for (int i = 0; i < reductions().size(); i++) {
            for (FeeReduction before : reductions().subList(0, i)) {
                if (isForEveryone(before)
                        && isForEveryone(reductions().get(i))
                        && reductions().get(i).validity().overlaps(before.validity())) {
                    problems.add(Problem.of(
                                    "CATALOGUE-019",
                                    Pointer.ROOT.field("reductions").index(i))
                            .with("id", reductions().get(i).id())
                            .with("days", reductions().get(i).validity())
                            .with("other", before.id())
                            .with("otherDays", before.validity()));
                }
            }
        }
        if (!problems.isEmpty()) {
            Checked.ofProblems(problems).orThrow();
        }
    }

    /** Adds the problem of what belongs to a fee exactly where its kind is AMOUNT. */
    private void addMisplaced(String field, boolean given, List<Problem> problems) {
        boolean priced = kind() == FeeKind.AMOUNT;
        if (given != priced) {
            problems.add(Problem.of(priced ? "CATALOGUE-015" : "CATALOGUE-016", Pointer.ROOT.field(field))
                    .with("field", field)
                    .with("kind", kind().name()));
        }
    }

    /** Creates a fee of nothing, through every channel. */
    public static Fee ofFree() {
        return builder().kind(FeeKind.FREE).build();
    }

    /** Creates one amount per dossier, through every channel. */
    public static Fee ofAmount(BigDecimal amount, String currency) {
        return builder()
                .kind(FeeKind.AMOUNT)
                .addRate(new FeeRate(1, amount))
                .currency(currency)
                .build();
    }

    /** Returns a builder; the kind is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that begins with the values of this fee. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    private static boolean isForEveryone(FeeReduction reduction) {
        return reduction.onlyFor().isEmpty();
    }

    /** Returns the greatest reduction that is granted on the date to everyone or, by its id, claimed; if there is one. */
    final Optional<FeeReduction> findReduction(LocalDate date, Set<String> claimed) {
        return reductions().stream()
                .filter(reduction -> reduction.validity().contains(date))
                .filter(reduction -> isForEveryone(reduction) || claimed.contains(reduction.id()))
                .max(Comparator.comparing(FeeReduction::share));
    }

    /**
     * Computes the price of a number of units on the date, reduced where everyone gets a reduction; empty where the amount is
     * not given here. Whether the law behind it still holds is for {@link Procedure#charge} to say.
     *
     * @param units 1 or more; 1 where the fee is for the dossier
     */
    public final Optional<BigDecimal> amount(int units, LocalDate date) {
        return amount(units, date, Set.of());
    }

    /**
     * Computes the price of a number of units on the date for an applicant who claims reductions; of several the greatest
     * counts. Nothing is to be paid where all of it is left out, whoever sets the amount; otherwise empty where that is not
     * given here.
     *
     * @param units 1 or more; 1 where the fee is for the dossier
     * @param claimed the ids of reductions that the applicant is entitled to
     */
    public final Optional<BigDecimal> amount(int units, LocalDate date, Set<String> claimed) {
        if (units < 1) {
            throw new IllegalArgumentException("A fee is for 1 unit or more, but was asked for " + units);
        }
        Optional<FeeReduction> granted = findReduction(date, claimed);
        if (kind() == FeeKind.FREE
                || granted.filter(one -> one.share().compareTo(BigDecimal.ONE) == 0)
                        .isPresent()) {
            return Optional.of(BigDecimal.ZERO);
        }
        if (kind() != FeeKind.AMOUNT) {
            return Optional.empty();
        }
        BigDecimal full = full(units);
        return Optional.of(granted.map(reduction -> full.subtract(full.multiply(reduction.share())))
                .orElse(full));
    }

    private BigDecimal full(int units) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < rates().size(); i++) {
            int first = rates().get(i).from();
            int end = i + 1 < rates().size() ? rates().get(i + 1).from() : Integer.MAX_VALUE;
            long counted = Math.min(units + 1L, end) - first;
            if (counted > 0) {
                sum = sum.add(rates().get(i).amount().multiply(BigDecimal.valueOf(counted)));
            }
        }
        BigDecimal most = maximum().orElse(sum);
        return sum.min(most);
    }

    /** Builds a {@link Fee}. Not thread-safe. */
    public static final class Builder extends ImmutableFee.Builder {
        Builder() {}
    }
}
