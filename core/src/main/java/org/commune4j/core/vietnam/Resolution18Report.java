package org.commune4j.core.vietnam;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.commune4j.core.figure.Compared;
import org.commune4j.core.figure.Figure;
import org.commune4j.core.figure.Quantity;
import org.commune4j.core.figure.Tendency;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.scenario.Comparison;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.Worded;
import org.jspecify.annotations.Nullable;

/**
 * The aims of Resolution 18-NQ/TW on a streamlined apparatus (tinh gọn bộ máy), measured before and after a reform: a
 * view of a {@link Comparison} for those who report on the resolution.
 *
 * <pre>{@code
 * Comparison change = Comparison.of(before, reform.applyTo(before).orThrow(), date);
 * Resolution18Report report = Resolution18Report.of(change)
 *         .aimingAt(Resolution18Report.Aim.FEWER_DEPUTIES, Resolution18Report.Target.ofReduction(20, programme));
 * System.out.println(report.render(Locale.ENGLISH));
 * }</pre>
 *
 * <p>The text of the resolution was not at hand: the aims are UNVERIFIED, and none has a number to reach except that
 * one task goes to one office. Where no number was found, the report says so; {@link #aimingAt} takes one that the host
 * has read, with its source. A figure that is not measured on one side neither reaches nor misses a target. Immutable.
 */
public final class Resolution18Report {

    /** The resolution on which the aims rest; its text was not read. */
    public static final LegalReference SOURCE =
            LegalReference.of(Instruments.RESOLUTION_18_2017_TW, SourceStatus.UNVERIFIED);

    /** An aim of the resolution. More may be added. */
    public enum Aim implements Worded {
        /** Fewer focal points (giảm đầu mối). */
        FEWER_FOCAL_POINTS(Figure.Better.FEWER),
        /** Fewer levels in between (giảm cấp trung gian). */
        FEWER_INTERMEDIATE_LEVELS(Figure.Better.FEWER),
        /** Fewer deputies (giảm cấp phó). */
        FEWER_DEPUTIES(Figure.Better.FEWER),
        /** A smaller staffing quota (tinh giản biên chế). */
        SMALLER_PAYROLL(Figure.Better.FEWER),
        /** Fewer administrative units by rearrangement (sắp xếp đơn vị hành chính). */
        FEWER_ADMINISTRATIVE_UNITS(Figure.Better.FEWER),
        /** Officials are in posts that suit their qualifications (bố trí cán bộ phù hợp trình độ). */
        SUITED_OFFICIALS(Figure.Better.FEWER),
        /** One person holds several posts (một người đảm nhiệm nhiều việc). */
        SEVERAL_POSTS_IN_ONE_HAND(Figure.Better.MORE),
        /** One task is given to one office alone (một việc chỉ giao cho một cơ quan chủ trì). */
        ONE_TASK_ONE_OFFICE(Figure.Better.FEWER);

        private final Figure.Better better;

        Aim(Figure.Better better) {
            this.better = better;
        }

        /** Returns the figures by which the aim is measured. */
        public List<Figure> figures() {
            return switch (this) {
                case FEWER_FOCAL_POINTS -> List.of(Figure.FOCAL_POINTS);
                case FEWER_INTERMEDIATE_LEVELS -> List.of(Figure.INTERMEDIATE_LEVELS, Figure.PROCEDURE_LEVELS);
                case FEWER_DEPUTIES -> List.of(Figure.DEPUTIES);
                case SMALLER_PAYROLL -> List.of(Figure.PAYROLL);
                case FEWER_ADMINISTRATIVE_UNITS -> List.of(Figure.COMMUNES);
                case SUITED_OFFICIALS -> List.of(Figure.UNQUALIFIED_HOLDERS);
                case SEVERAL_POSTS_IN_ONE_HAND -> List.of(Figure.CONCURRENT_POSTS);
                case ONE_TASK_ONE_OFFICE -> List.of(Figure.TASKS_WITHOUT_LEAD, Figure.OVERLAPPING_TASKS);
            };
        }
    }

    /** A number that the figures of an aim are to reach. */
    public static final class Target {

        private final @Nullable Integer most;
        private final int percent;
        private final LegalReference source;

        private Target(@Nullable Integer most, int percent, LegalReference source) {
            this.most = most;
            this.percent = percent;
            this.source = source;
        }

        /**
         * Returns a target of at most so many afterwards.
         *
         * @param most 0 or more
         */
        public static Target ofAtMost(int most, LegalReference source) {
            if (most < 0) {
                throw new IllegalArgumentException("A target is 0 or more, but found " + most + "; write 0 for none");
            }
            return new Target(most, 0, source);
        }

        /**
         * Returns a target of at least so many percent fewer than before.
         *
         * @param percent 1 to 100
         */
        public static Target ofReduction(int percent, LegalReference source) {
            if (percent < 1 || percent > 100) {
                throw new IllegalArgumentException(
                        "A reduction is 1 to 100 percent, but found " + percent + "; write 20 for a fifth fewer");
            }
            return new Target(null, percent, source);
        }

        /** Returns the text in which the number stands. */
        public LegalReference source() {
            return source;
        }

        /**
         * Tells whether a figure reached it; unknown if a side that it asks about is undetermined, or it is reached only by what
         * is given where not all is.
         */
        public Truth isReached(Compared compared) {
            Quantity after = compared.after();
            Quantity before = compared.before();
            Truth unknown = Truth.ofUnknown(compared.figure().message());
            if (!after.isKnown() || (most == null && !before.isKnown())) {
                return unknown;
            }
            boolean reached =
                    most != null ? after.amount() <= most : after.amount() * 100 <= before.amount() * (100 - percent);
            boolean complete = after.undetermined() == 0 && (most != null || before.undetermined() == 0);
            return reached && !complete ? unknown : Truth.of(reached);
        }

        /** Returns the number in words, with its source. */
        public Message message() {
            return (most != null
                            ? Message.of("RES18.at-most").with("most", most)
                            : Message.of("RES18.reduction").with("percent", percent))
                    .with("citation", source.citation())
                    .with("status", source.status().message());
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Target that
                    && Objects.equals(most, that.most)
                    && percent == that.percent
                    && source.equals(that.source);
        }

        @Override
        public int hashCode() {
            return Objects.hash(most, percent, source);
        }

        /** Returns the number, for a log. */
        @Override
        public String toString() {
            return most != null ? "at most " + most : "-" + percent + " %";
        }
    }

    /** An aim measured by one of its figures. */
    public static final class Line {

        private final Aim aim;
        private final Compared figure;
        private final @Nullable Target target;

        private Line(Aim aim, Compared figure, @Nullable Target target) {
            this.aim = aim;
            this.figure = figure;
            this.target = target;
        }

        /** Returns the aim. */
        public Aim aim() {
            return aim;
        }

        /** Returns the figure on both sides. */
        public Compared figure() {
            return figure;
        }

        /** Returns the number to reach; empty if none was found. */
        public Optional<Target> target() {
            return Optional.ofNullable(target);
        }

        /** Returns whether the second side is nearer to the aim. */
        public Tendency tendency() {
            return figure.tendency(aim.better);
        }

        /** Returns the difference as a share of what was before, in percent to one place; empty if undetermined or none before. */
        public Optional<BigDecimal> percent() {
            long before = figure.before().amount();
            return before == 0
                    ? Optional.empty()
                    : figure.delta()
                            .map(delta -> delta.multiply(BigDecimal.valueOf(100))
                                    .divide(BigDecimal.valueOf(before), 1, RoundingMode.HALF_UP));
        }

        /** Returns the figure in a line, with the difference in percent where there is one. */
        public Message message() {
            Message message = figure.message(tendency());
            return percent()
                    .map(share ->
                            Message.of("RES18.line").with("figure", message).with("percent", share))
                    .orElse(message);
        }

        /** Returns whether the number is reached, or that none was found, in words. */
        public Message targetMessage() {
            return target == null
                    ? Message.of("RES18.no-number")
                    : Message.of("RES18.target." + state(target)).with("target", target.message());
        }

        private String state(Target number) {
            Truth reached = number.isReached(figure);
            return reached.isUnknown() ? "unknown" : reached.isTrue() ? "reached" : "missed";
        }

        /** Returns the aim and the figure, for a log. */
        @Override
        public String toString() {
            return aim + " " + figure;
        }
    }

    private final Comparison comparison;
    private final Map<Aim, Target> targets;

    private Resolution18Report(Comparison comparison, Map<Aim, Target> targets) {
        this.comparison = comparison;
        this.targets = Collections.unmodifiableMap(targets);
    }

    /** Returns the report on a comparison, for instance of before and after a reform. */
    public static Resolution18Report of(Comparison comparison) {
        Map<Aim, Target> targets = new EnumMap<>(Aim.class);
        targets.put(Aim.ONE_TASK_ONE_OFFICE, Target.ofAtMost(0, SOURCE));
        return new Resolution18Report(comparison, targets);
    }

    /** Returns the same report with a number to reach for every figure of an aim, instead of the one there was. */
    public Resolution18Report aimingAt(Aim aim, Target target) {
        Map<Aim, Target> changed = new EnumMap<>(Aim.class);
        changed.putAll(targets);
        changed.put(aim, target);
        return new Resolution18Report(comparison, changed);
    }

    /** Returns the date of the comparison. */
    public LocalDate date() {
        return comparison.date();
    }

    /** Returns the comparison that the report is drawn from. */
    public Comparison comparison() {
        return comparison;
    }

    /** Returns every aim by each of its figures, in the order of {@link Aim}. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Aim aim : Aim.values()) {
            for (Figure figure : aim.figures()) {
                lines.add(new Line(aim, comparison.get(figure), targets.get(aim)));
            }
        }
        return lines;
    }

    /** Returns the report as text: each aim, with a line for each of its figures and whether its number is reached. */
    public String render(Locale locale) {
        StringBuilder text = new StringBuilder(title().render(locale)).append('\n');
        @Nullable Aim last = null;
        for (Line line : lines()) {
            if (line.aim() != last) {
                last = line.aim();
                text.append('\n').append(last.message().render(locale)).append('\n');
            }
            text.append("  ").append(line.message().render(locale)).append('\n');
            text.append("    ").append(line.targetMessage().render(locale)).append('\n');
        }
        return text.toString();
    }

    private Message title() {
        return Message.of("RES18.title")
                .with("date", date())
                .with("citation", SOURCE.citation())
                .with("status", SOURCE.status().message());
    }

    /** Returns the date and the number of figures, for a log. */
    @Override
    public String toString() {
        return "Resolution 18 on " + date() + ": " + lines().size() + " figures";
    }
}
