package org.commune4j.core.quality;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.explain.Mark;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/** How far a score is from a target, and what would close the gap. */
public final class Gap {

    private final BigDecimal target;
    private final BigDecimal points;
    private final BigDecimal measuredMaximum;
    private final List<Lever> levers;

    Gap(BigDecimal target, BigDecimal points, BigDecimal measuredMaximum, List<Lever> levers) {
        this.target = target;
        this.points = points;
        this.measuredMaximum = measuredMaximum;
        this.levers = List.copyOf(levers);
    }

    /** The total that is wanted. */
    public BigDecimal target() {
        return target;
    }

    /** The points that are missing; 0 if the target is reached. */
    public BigDecimal missing() {
        return target.subtract(points).max(BigDecimal.ZERO);
    }

    /** Whether the target is reached already. */
    public boolean isClosed() {
        return missing().signum() == 0;
    }

    /** Whether what is measured could reach the target at all. */
    public boolean isReachable() {
        return target.compareTo(measuredMaximum) <= 0;
    }

    /** What changing each count alone can do, in the order of the index; empty if the target is reached. */
    public List<Lever> levers() {
        return levers;
    }

    /** The gap and its levers in words. */
    public Explanation explanation() {
        String state = isClosed() ? "closed" : isReachable() ? "open" : "out-of-reach";
        Message message = Message.of("QUALITY.gap." + state).with("target", target);
        message = isClosed()
                ? message.with("points", points)
                : message.with("missing", missing()).with("points", points);
        if (!isClosed() && !isReachable()) {
            message = message.with("measured", measuredMaximum);
        }
        return Explanation.ofFact(message)
                .with(isClosed() ? Mark.HOLDS : Mark.FAILS)
                .withChildren(levers.stream().map(Gap::explain).toList());
    }

    private static Explanation explain(Lever lever) {
        String direction = lever.change() > 0 ? "more" : "fewer";
        Message message = Message.of("QUALITY.lever." + direction + (lever.suffices() ? "" : ".not-enough"))
                .with("input", lever.input().name())
                .with("count", Math.abs(lever.change()))
                .with("points", lever.points());
        return Explanation.ofFact(message).with(lever.suffices() ? Mark.HOLDS : Mark.FAILS);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Gap that
                && target.equals(that.target)
                && points.equals(that.points)
                && measuredMaximum.equals(that.measuredMaximum)
                && levers.equals(that.levers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(target, points, levers);
    }

    /** The target, what is missing, and the levers, for a log. */
    @Override
    public String toString() {
        return "target " + target + ", missing " + missing() + ", " + levers;
    }
}
