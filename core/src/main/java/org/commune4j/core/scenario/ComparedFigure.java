package org.commune4j.core.scenario;

import java.util.Objects;
import java.util.OptionalInt;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/** One figure on both sides of a comparison. A side that is not measured is empty, which is not zero. */
public final class ComparedFigure {

    private final Figure figure;
    private final @Nullable Integer before;
    private final @Nullable Integer after;

    ComparedFigure(Figure figure, @Nullable Integer before, @Nullable Integer after) {
        this.figure = figure;
        this.before = before;
        this.after = after;
    }

    /** Returns what is counted. */
    public Figure figure() {
        return figure;
    }

    /** Returns the value of the first side; empty if it is not measured. */
    public OptionalInt before() {
        return before == null ? OptionalInt.empty() : OptionalInt.of(before);
    }

    /** Returns the value of the second side; empty if it is not measured. */
    public OptionalInt after() {
        return after == null ? OptionalInt.empty() : OptionalInt.of(after);
    }

    /** Returns the second less the first; empty if one of them is not measured. */
    public OptionalInt delta() {
        return before == null || after == null ? OptionalInt.empty() : OptionalInt.of(after - before);
    }

    /** Tells whether the second side is better. */
    public Tendency tendency() {
        OptionalInt delta = delta();
        if (delta.isEmpty()) {
            return Tendency.NOT_MEASURED;
        }
        if (delta.getAsInt() == 0 || figure.preference() == Figure.Preference.NEITHER) {
            return Tendency.NEUTRAL;
        }
        boolean fewer = delta.getAsInt() < 0;
        return fewer == (figure.preference() == Figure.Preference.FEWER) ? Tendency.BETTER : Tendency.WORSE;
    }

    /** Returns the figure in a line. */
    public Message message() {
        return message(tendency());
    }

    /** Returns the figure in a line, judged otherwise than by {@link #tendency()}. */
    public Message message(Tendency judged) {
        return Message.of("SCENARIO.figure-line")
                .with("figure", figure.message())
                .with("before", shownBefore())
                .with("after", shownAfter())
                .with("unit", Message.of("SCENARIO.unit." + figure.unit()))
                .with("delta", deltaText())
                .with("tendency", judged.message());
    }

    /** Returns the value of the first side as an argument of a message. */
    Object shownBefore() {
        return shown(before);
    }

    /** Returns the value of the second side as an argument of a message. */
    Object shownAfter() {
        return shown(after);
    }

    private static Object shown(@Nullable Integer value) {
        return value == null ? Tendency.NOT_MEASURED.message() : value;
    }

    /** Returns the difference with its sign. */
    String deltaText() {
        OptionalInt delta = delta();
        if (delta.isEmpty()) {
            return "–";
        }
        int value = delta.getAsInt();
        return value > 0 ? "+" + value : value < 0 ? "−" + Math.abs((long) value) : "0";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ComparedFigure that
                && figure == that.figure
                && Objects.equals(before, that.before)
                && Objects.equals(after, that.after);
    }

    @Override
    public int hashCode() {
        return Objects.hash(figure, before, after);
    }

    /** Figure and both values, for a log. */
    @Override
    public String toString() {
        return figure + ": " + before + " -> " + after;
    }
}
