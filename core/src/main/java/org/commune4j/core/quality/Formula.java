package org.commune4j.core.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;

/** How the points of an indicator follow from what was counted. A closed set of kinds. */
public sealed interface Formula {

    /** Returns the inputs, each once, in the order of the formula. */
    Set<Input> inputs();

    /** Creates a formula of points in proportion to a share: all of the points for the whole. */
    static Formula ofRatio(Input numerator, Input denominator) {
        return new Ratio(List.of(Share.of(numerator, denominator)), BigDecimal.ONE);
    }

    /** Creates a formula of all the points from the target on and, below it, points in proportion to it. */
    static Formula ofTarget(Input numerator, Input denominator, BigDecimal target) {
        return new Ratio(List.of(Share.of(numerator, denominator)), target);
    }

    /** Creates the same as {@link #ofTarget}, of the product of shares. */
    static Formula ofProduct(List<Share> factors, BigDecimal target) {
        return new Ratio(factors, target);
    }

    /** Creates a formula of what is left of the whole after the shares lost, against the target. */
    static Formula ofComplement(List<Share> lost, BigDecimal target) {
        return new Complement(lost, target);
    }

    /** Creates a formula of points by the band that a value lies in. */
    static Formula ofBands(Input input, List<Band> bands) {
        return new Banded(input, bands);
    }

    /** Creates a formula of points that an assessor gave, within the ranges; from 0 to the maximum where there is no range. */
    static Formula ofGiven(Input input, List<PointRange> allowed) {
        return new Given(input, allowed);
    }

    /** Creates a formula without points: the inputs are shown for information. */
    static Formula ofInformation(Set<Input> inputs) {
        return new Information(inputs);
    }

    /**
     * The product of one or more shares, against a target. With a target of 1 the points are linear in the share.
     *
     * @param factors the shares, at least one
     * @param target the rate that earns all of the points, above 0 and at most 1
     */
    record Ratio(List<Share> factors, BigDecimal target) implements Formula {

        /**
         * Keeps a copy of the list.
         *
         * @throws IllegalArgumentException if there is no share, or the target is not above 0 and at most 1
         */
        public Ratio {
            factors = checkedShares("factors", factors);
            checkTarget(target);
        }

        @Override
        public Set<Input> inputs() {
            return inputsOf(factors);
        }
    }

    /**
     * One minus the sum of one or more shares, not below 0, against a target.
     *
     * @param lost the shares that are taken away, at least one
     * @param target the rate that earns all of the points, above 0 and at most 1
     */
    record Complement(List<Share> lost, BigDecimal target) implements Formula {

        /**
         * Keeps a copy of the list.
         *
         * @throws IllegalArgumentException if there is no share, or the target is not above 0 and at most 1
         */
        public Complement {
            lost = checkedShares("lost", lost);
            checkTarget(target);
        }

        @Override
        public Set<Input> inputs() {
            return inputsOf(lost);
        }
    }

    /**
     * Points by the band that a value lies in, pro rata inside a band that rises. A value before the first band earns 0
     * points; points beyond the maximum are cut to it.
     *
     * @param input the value
     * @param bands the bands, at least one, each beginning after the one before
     */
    record Banded(Input input, List<Band> bands) implements Formula {

        /**
         * Keeps a copy of the list.
         *
         * @throws IllegalArgumentException if there is no band, or a band does not begin after the one before
         */
        public Banded {
            bands = List.copyOf(bands);
            if (bands.isEmpty()) {
                throw Problem.of("INDEX-006", Pointer.ROOT.field("bands")).exception();
            }
            for (int i = 1; i < bands.size(); i++) {
                if (bands.get(i - 1).from().compareTo(bands.get(i).from()) >= 0) {
                    throw Problem.of(
                                    "INDEX-007",
                                    Pointer.ROOT.field("bands").index(i).field("from"))
                            .with("before", bands.get(i - 1).from())
                            .with("found", bands.get(i).from())
                            .exception();
                }
            }
        }

        @Override
        public Set<Input> inputs() {
            return Set.of(input);
        }
    }

    /**
     * Points that were given, by an assessor or by a portal.
     *
     * @param input the points
     * @param allowed the ranges that the points may lie in; empty if anything from 0 to the maximum
     */
    record Given(Input input, List<PointRange> allowed) implements Formula {

        /** Keeps a copy of the list. */
        public Given {
            allowed = List.copyOf(allowed);
        }

        @Override
        public Set<Input> inputs() {
            return Set.of(input);
        }
    }

    /**
     * No points: the inputs are shown for information.
     *
     * @param inputs what is shown, in order
     */
    record Information(Set<Input> inputs) implements Formula {

        /** Keeps a copy of the set. */
        public Information {
            inputs = ordered(inputs);
        }
    }

    private static Set<Input> inputsOf(List<Share> shares) {
        List<Input> inputs = new ArrayList<>();
        for (Share share : shares) {
            inputs.add(share.numerator());
            inputs.add(share.denominator());
        }
        return ordered(inputs);
    }

    private static Set<Input> ordered(Iterable<Input> inputs) {
        Set<Input> ordered = new LinkedHashSet<>();
        inputs.forEach(ordered::add);
        return Collections.unmodifiableSet(ordered);
    }

    private static List<Share> checkedShares(String field, List<Share> shares) {
        if (shares.isEmpty()) {
            throw Problem.of("INDEX-004", Pointer.ROOT.field(field)).exception();
        }
        return List.copyOf(shares);
    }

    private static void checkTarget(BigDecimal target) {
        if (target.signum() <= 0 || target.compareTo(BigDecimal.ONE) > 0) {
            throw Problem.of("INDEX-005", Pointer.ROOT.field("target"))
                    .with("found", target)
                    .exception();
        }
    }
}
