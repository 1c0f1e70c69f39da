package org.commune4j.core.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.explain.Mark;
import org.commune4j.core.text.Message;

/** A score in words. */
final class ScoreExplanation {

    private ScoreExplanation() {}

    static Explanation of(Score score) {
        List<Explanation> children = new ArrayList<>();
        score.groups().forEach(group -> children.add(of(group, score)));
        if (!score.definition().classes().isEmpty()) {
            children.add(classes(score));
        }
        children.addAll(lineage(score.measurements()));
        return Explanation.of(message(score), score.definition().basis())
                .with(mark(score.points().isPresent()))
                .withChildren(children);
    }

    private static List<Explanation> lineage(Measurements measurements) {
        List<Explanation> lineage = new ArrayList<>();
        measurements
                .origin()
                .ifPresent(origin -> lineage.add(
                        Explanation.ofFact(Message.of("QUALITY.lineage.origin").with("origin", origin))));
        measurements
                .asOf()
                .ifPresent(asOf -> lineage.add(
                        Explanation.ofFact(Message.of("QUALITY.lineage.as-of").with("asOf", asOf))));
        measurements
                .editions()
                .forEach(edition -> lineage.add(Explanation.ofFact(Message.of("QUALITY.lineage.edition")
                        .with("name", edition.name())
                        .with("hash", edition.contentHash())
                        .with("version", edition.libraryVersion()))));
        return lineage;
    }

    static Message message(Score score) {
        Message message = score.points()
                .map(points ->
                        Message.of("QUALITY.score").with("points", points).with("measured", score.measuredMaximum()))
                .orElse(Message.of("QUALITY.score.not-measured"));
        return message.with("index", score.definition().name())
                .with("unit", score.unit())
                .with("period", score.measurements().period().message());
    }

    private static Explanation of(GroupScore group, Score score) {
        Message message = group.points()
                .map(points ->
                        Message.of("QUALITY.points").with("points", points).with("measured", group.measuredMaximum()))
                .orElse(Message.of("QUALITY.points.not-measured"))
                .with("name", group.group().name());
        return Explanation.ofFact(message)
                .with(mark(group.points().isPresent()))
                .withChildren(group.indicators().stream()
                        .map(indicator -> of(indicator, score))
                        .toList());
    }

    private static Explanation of(IndicatorScore score, Score whole) {
        Indicator indicator = score.indicator();
        Message message = score.points()
                .map(points ->
                        Message.of("QUALITY.points").with("points", points).with("measured", score.measuredMaximum()))
                .orElse(Message.of(
                        score.state() == IndicatorScore.ScoreState.INFORMATION
                                ? "QUALITY.points.information"
                                : "QUALITY.points.not-measured"))
                .with("name", indicator.name());
        List<Explanation> children = new ArrayList<>();
        score.flags()
                .forEach(flag -> children.add(Explanation.ofFact(Message.of("QUALITY.flagged")
                                .with("flag", flag.message())
                                .with("state", score.state().message()))
                        .with(score.points().isPresent() ? Mark.NONE : Mark.UNKNOWN)));
        score.rate().ifPresent(rate -> children.add(rate(rate, Scoring.target(indicator.formula()))));
        for (Input input : indicator.formula().inputs()) {
            children.add(input(input, whole.measurements()));
        }
        return Explanation.of(message, indicator.basis())
                .with(mark(score.state() != IndicatorScore.ScoreState.NOT_MEASURED))
                .withChildren(children);
    }

    private static Explanation rate(BigDecimal rate, BigDecimal target) {
        return Explanation.ofFact(
                target.compareTo(BigDecimal.ONE) == 0
                        ? Message.of("QUALITY.rate").with("rate", rate)
                        : Message.of("QUALITY.rate.target").with("rate", rate).with("target", target));
    }

    private static Explanation input(Input input, Measurements measurements) {
        Optional<Measure> found = measurements.find(input);
        Explanation unknown = Explanation.ofFact(
                        Message.of("QUALITY.input.not-measured").with("input", input.name()))
                .with(Mark.UNKNOWN)
                .withChildren(found.flatMap(Measure::why).stream()
                        .map(why -> Explanation.ofFact(why).with(Mark.UNKNOWN))
                        .toList());
        return found.filter(Measure::isMeasured)
                .map(measure -> measured(input, measure))
                .orElse(unknown);
    }

    private static Explanation measured(Input input, Measure measure) {
        Explanation value = Explanation.ofFact(Message.of("QUALITY.input")
                .with("input", input.name())
                .with("value", measure.value().orElseThrow()));
        return measure.ids().isEmpty()
                ? value
                : value.with(Explanation.ofFact(
                        Message.of(measure.listsAll() ? "QUALITY.input.ids" : "QUALITY.input.ids.some")
                                .with("ids", measure.ids())));
    }

    private static Explanation classes(Score score) {
        List<Explanation> thresholds = score.definition().classes().stream()
                .map(threshold -> Explanation.of(
                        Message.of("QUALITY.class.threshold")
                                .with("class", threshold.name())
                                .with("from", threshold.from()),
                        threshold.basis()))
                .toList();
        List<ScoreClass> possible = score.possibleClasses();
        Explanation reached = score.scoreClass()
                .map(known -> Explanation.ofFact(Message.of("QUALITY.class").with("class", known.name())))
                .orElse(Explanation.ofFact(
                                possible.isEmpty()
                                        ? Message.of("QUALITY.class.none")
                                        : Message.of("QUALITY.class.undetermined")
                                                .with(
                                                        "classes",
                                                        possible.stream()
                                                                .map(ScoreClass::name)
                                                                .toList()))
                        .with(possible.isEmpty() ? Mark.NONE : Mark.UNKNOWN));
        return reached.withChildren(thresholds);
    }

    /** Points are no judgement: only what is not known is marked. */
    private static Mark mark(boolean isKnown) {
        return isKnown ? Mark.NONE : Mark.UNKNOWN;
    }
}
