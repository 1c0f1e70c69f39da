package org.commune4j.core.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private final Map<Input, Long> together;

    Gap(
            BigDecimal target,
            BigDecimal points,
            BigDecimal measuredMaximum,
            List<Lever> levers,
            Map<Input, Long> together) {
        this.target = target;
        this.points = points;
        this.measuredMaximum = measuredMaximum;
        this.levers = List.copyOf(levers);
        this.together = together;
    }

    /** Returns the total that is wanted. */
    public BigDecimal target() {
        return target;
    }

    /** Returns the points that are missing; 0 if the target is reached. */
    public BigDecimal missing() {
        return target.subtract(points).max(BigDecimal.ZERO);
    }

    /** Tells whether the target is reached already. */
    public boolean isClosed() {
        return missing().signum() == 0;
    }

    /** Tells whether what is measured could reach the target at all. */
    public boolean isReachable() {
        return target.compareTo(measuredMaximum) <= 0;
    }

    /** Returns what changing each count alone can do, in the order of the index; empty if the target is reached. */
    public List<Lever> levers() {
        return levers;
    }

    /**
     * Changes of counts that together reach the target: input to how many more, or fewer if negative, in the order of the
     * index. No one of them can be made smaller while the others stay; what gains more by its {@linkplain Effort effort} is used
     * before what gains less. Empty if the target is reached, or if no change of counts within their wholes reaches it.
     */
    public Map<Input, Long> together() {
        return together;
    }

    /** Returns the gap, what each count alone can do and, where none is enough, what they can together, in words. */
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
                .withChildren(children());
    }

    private List<Explanation> children() {
        List<Explanation> children = new ArrayList<>();
        levers.forEach(lever -> children.add(explain(lever)));
        if (!together.isEmpty() && levers.stream().noneMatch(Lever::suffices)) {
            List<Explanation> changes = new ArrayList<>();
            together.forEach((input, change) ->
                    changes.add(Explanation.ofFact(Message.of("QUALITY.together." + direction(change))
                            .with("input", input.name())
                            .with("count", Math.abs(change)))));
            children.add(Explanation.ofFact(Message.of("QUALITY.together").with("target", target))
                    .with(Mark.HOLDS)
                    .withChildren(changes));
        }
        return children;
    }

    private static String direction(long change) {
        return change > 0 ? "more" : "fewer";
    }

    private static Explanation explain(Lever lever) {
        Message message = Message.of(
                        "QUALITY.lever." + direction(lever.change()) + (lever.suffices() ? "" : ".not-enough"))
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
                && levers.equals(that.levers)
                && together.equals(that.together);
    }

    @Override
    public int hashCode() {
        return Objects.hash(target, points, levers);
    }

    /** Returns the target, what is missing, and the levers, for a log. */
    @Override
    public String toString() {
        return "target " + target + ", missing " + missing() + ", " + levers;
    }
}
