package org.commune4j.examples.recorder;

import static org.commune4j.examples.recorder.Answers.each;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.commune4j.core.quality.CitizenFeedback;
import org.commune4j.core.quality.ConfidenceLevel;
import org.commune4j.core.quality.Estimate;
import org.commune4j.core.quality.IndexDefinition;
import org.commune4j.core.quality.IndicatorScore;
import org.commune4j.core.quality.Input;
import org.commune4j.core.quality.Measurements;
import org.commune4j.core.quality.Petition;
import org.commune4j.core.quality.Ranking;
import org.commune4j.core.quality.ReportedFigure;
import org.commune4j.core.quality.ReportingPeriod;
import org.commune4j.core.quality.Score;
import org.commune4j.core.quality.ScoreClass;
import org.commune4j.core.quality.Survey;
import org.commune4j.core.quality.TiePolicy;
import org.commune4j.core.quality.UnitLevel;
import org.commune4j.core.vietnam.Decision766;
import org.commune4j.core.vietnam.Decree307;
import org.commune4j.core.vietnam.OnlineServiceSplit;
import org.commune4j.core.vietnam.Petitions;
import org.commune4j.examples.recorder.Answers.Page;

/** Scores, gaps and rankings, surveys and petitions, figures that were reported. */
final class Scores {

    private static final ReportingPeriod QUARTER = ReportingPeriod.parse("2025-Q4");
    private static final List<String> TARGETS = List.of("50", "80", "90", "100");

    private static final List<List<String>> STEPS = List.of(
            List.of(),
            List.of("refusedOn"),
            List.of("informationRequestedOn"),
            List.of("resolvedOn"),
            List.of("resolvedOn", "publishedOn"),
            List.of("forwardedOn"));

    private Scores() {}

    static void record(Answers answers) {
        index(answers, "decision-766", Decision766.index(QUARTER));
        index(answers, "decision-766-2026", Decision766.index(ReportingPeriod.ofYear(2026)));
        index(answers, "decision-766-full-process", Decision766.index(QUARTER, OnlineServiceSplit.ofFullProcessOnly()));
        index(answers, "decree-307-commune", Decree307.commune());
        index(answers, "decree-307-mountain", Decree307.mountainCommune());
        answers.write("scores/decision-766-from-tallies", page -> {
            for (UnitLevel level : List.of(UnitLevel.COMMUNE, UnitLevel.PROVINCE)) {
                score(
                        page,
                        Decision766.index(QUARTER)
                                .score(Decision766.measure("21400", level, QUARTER, Dossiers.quarter(), feedback())
                                        .build()));
            }
        });
        answers.write("scores/petitions", page -> {
            CitizenFeedback feedback = feedback();
            page.line(feedback.received(), feedback.inTime(), feedback.dissatisfied());
            page.line(feedback.dossiers().stream().sorted().toList());
            feedback.assessments().forEach(one -> {
                page.line(one.petition().id(), one.status().message());
                page.why(one.explanation());
            });
        });
        answers.write("scores/survey", page -> {
            for (int times : List.of(1, 40)) {
                Survey survey = survey(times);
                page.head("survey", times, survey.isComplete());
                page.why(survey.explanation());
                survey.answers().forEach(answer -> {
                    page.line(answer.question().code(), answer.counts());
                    page.line(
                            "  ",
                            answer.satisfaction().map(Estimate::message),
                            answer.mean().map(Estimate::message));
                });
            }
            for (ConfidenceLevel level : ConfidenceLevel.values()) {
                page.line(level, level.sampleSizeFor(new BigDecimal("0.05")));
            }
        });
        answers.write("scores/reported-figures", page -> {
            for (ReportedFigure figure : Samples.getCommune("mo-duc").reportedFigures()) {
                page.head(figure.kind().message(), figure.message());
                for (String value : List.of("0.95", "0.9605", "18", "39", "1240", "1241")) {
                    page.attempt(() ->
                            figure.compare(new BigDecimal(value)).explanation().render(page.language()));
                }
            }
        });
    }

    private static void index(Answers answers, String name, IndexDefinition index) {
        List<Score> scores = new ArrayList<>();
        for (int unit = 1; unit <= 6; unit++) {
            scores.add(index.score(measured(index, unit)));
        }
        answers.writeOnce("scores/" + name + "-definition.txt", page -> page.block(Samples.JSON.write(index)));
        answers.write("scores/" + name, page -> scores.forEach(score -> score(page, score)));
        answers.write("scores/" + name + "-rankings", page -> {
            for (TiePolicy ties : TiePolicy.values()) {
                Ranking ranking = Ranking.of(scores, ties).expecting(List.of("U-1", "U-9"));
                page.head(ties.message(), "missing", ranking.missing(), ranking.mixesMaxima());
                ranking.units().forEach(unit -> page.line(ranking.message(unit.unit()), unit.percentile()));
                Ranking.of(scores.subList(1, 5), ties)
                        .movementsSince(ranking)
                        .forEach(move -> page.line(move.unit(), move.before(), move.after(), move.gained()));
                scores.forEach(score -> page.attempt(() -> score.gapToNextRank(ranking)
                        .map(gap -> gap.explanation().render(page.language()))
                        .orElse("-")));
            }
        });
    }

    /** Figures that follow from the number of the unit and the place of the input; some are not measured. */
    private static Measurements measured(IndexDefinition index, int unit) {
        Measurements.Builder measured = Measurements.builder("U-" + unit, UnitLevel.COMMUNE, QUARTER);
        int place = 0;
        for (Input input : index.inputs().stream()
                .sorted(Comparator.comparing(Input::code))
                .toList()) {
            place++;
            if (unit == 1 || (place + unit) % 7 != 0) {
                String code = input.code();
                int value = code.endsWith("points") || code.endsWith("POINTS")
                        ? unit % 4
                        : 400 + unit * 61 % 97 - place * (unit % 3 + 1);
                measured.put(input, Math.max(value, 0));
            }
        }
        return measured.build();
    }

    private static void score(Page page, Score score) {
        page.head(score.unit(), score.message());
        page.line(score.points(), score.measuredMaximum(), score.isComplete(), score.highestPossible());
        page.line(score.flags().stream()
                .map(flag -> flag.message())
                .map(page::word)
                .sorted()
                .toList());
        page.line("classes", each(score.possibleClasses(), ScoreClass::name));
        for (IndicatorScore indicator : score.indicators()) {
            page.line(
                    indicator.indicator().code(),
                    indicator.indicator().name(),
                    indicator.state().message());
            page.line("  ", indicator.points(), indicator.measuredMaximum(), indicator.rate());
            page.line("  ", new TreeSet<>(indicator.flags()));
        }
        page.why(score.explanation());
        TARGETS.forEach(target -> page.attempt(
                () -> score.gapTo(new BigDecimal(target)).explanation().render(page.language())));
        page.attempt(() -> score.gapToNextClass()
                .map(gap -> gap.explanation().render(page.language()))
                .orElse("-"));
        score.sensitivity().forEach((input, points) -> page.line("one more", input.name(), points));
    }

    static CitizenFeedback feedback() {
        List<Petition> petitions = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            LocalDate sent = LocalDate.of(2025, 10, 1).plusDays(i * 3L);
            ObjectNode petition = Samples.tree("{}")
                    .put("id", "P-" + i)
                    .put("subject", i % 3 == 0 ? "STAFF" : "PROCEDURE")
                    .put("dossier", "D-" + (1000 + i))
                    .put("sentOn", sent.toString());
            int days = 0;
            for (String step : STEPS.get(i % STEPS.size())) {
                days += 1 + i * 5 % 27;
                petition.put(step, sent.plusDays(days).toString());
            }
            petition.put("dislikes", i % 5).put("renewed", i % 7 == 3);
            petitions.add(Samples.JSON.read(Petition.class, petition.toString()).orThrow());
        }
        return CitizenFeedback.of(
                QUARTER,
                QUARTER.last(),
                petitions,
                Petitions.limits(
                        Samples.LAW.parameters(), Samples.getCommune("mo-duc").place(), QUARTER.last()),
                Samples.LAW.calendar());
    }

    static Survey survey(int times) {
        ObjectNode survey = Samples.tree("""
                {"questionnaire":{"code":"Q","name":{"vi":"Phiếu","en":"Form"},"questions":[
                  {"code":"Q1","text":{"vi":"Một","en":"One"}},
                  {"code":"Q2","text":{"vi":"Hai","en":"Two"},"weight":2},
                  {"code":"Q3","text":{"vi":"Ba","en":"Three"}}]},
                 "period":"2025-Q4"}""");
        for (int question = 1; question <= 3; question++) {
            for (int answer = 1; answer <= 5; answer++) {
                survey.withArray("answers")
                        .addObject()
                        .put("question", "Q" + question)
                        .put("answer", answer)
                        .put("count", times * (answer + question));
            }
        }
        return Samples.JSON.read(Survey.class, survey.toString()).orThrow();
    }
}
