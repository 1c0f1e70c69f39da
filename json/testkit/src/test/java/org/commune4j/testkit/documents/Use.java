package org.commune4j.testkit.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.commune4j.core.calendar.Notice;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.commune.Province;
import org.commune4j.core.commune.Situation;
import org.commune4j.core.deadline.CaseFacts;
import org.commune4j.core.deadline.CommonPause;
import org.commune4j.core.deadline.Deadline;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.dossier.Breakdown;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierAssessment;
import org.commune4j.core.dossier.DossierRow;
import org.commune4j.core.dossier.ProcedureReview;
import org.commune4j.core.dossier.ServiceTally;
import org.commune4j.core.dossier.WorkingDayCounts;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.figure.Figure;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCatalogue;
import org.commune4j.core.quality.IndexDefinition;
import org.commune4j.core.quality.Measurements;
import org.commune4j.core.quality.ReportingPeriod;
import org.commune4j.core.quality.Survey;
import org.commune4j.core.quality.UnitLevel;
import org.commune4j.core.reform.Proposal;
import org.commune4j.core.reform.Reform;
import org.commune4j.core.rule.Evaluation;
import org.commune4j.core.scenario.Scenario;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.vietnam.Decision766;
import org.commune4j.json.CommuneJson;

/** What hosts do with what they read. Nothing of it may throw, for whatever could be read. */
final class Use {

    private static final LawBook LAW = Samples.LAW;
    private static final CommuneJson JSON = CommuneJson.strict();
    private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.forLanguageTag("vi"));
    private static final List<LocalDate> DATES =
            List.of(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 10, 15), LocalDate.of(2026, 2, 17));
    private static final OffsetDateTime AS_OF = OffsetDateTime.of(2026, 3, 2, 9, 0, 0, 0, ZoneOffset.ofHours(7));
    private static final Situation BASELINE = Situation.of(
            LAW,
            JSON.read(Commune.class, Samples.all().get(Commune.class).get(0)).orThrow());

    private final CommuneJson json;
    private final LocalDate date;

    /** The number picks the day on which things are looked at. */
    Use(CommuneJson json, int number) {
        this.json = json;
        this.date = DATES.get(number % DATES.size());
    }

    <T> void use(Class<T> type, T value) {
        assertThat(value.toString()).isNotNull();
        String text = JSON.write(value);
        T again = json.read(type, text).orThrow();
        assertThat(again).isEqualTo(value).hasSameHashCodeAs(value);
        assertThat(JSON.write(again)).isEqualTo(text);
        asHostsDo(value);
    }

    private void asHostsDo(Object value) {
        if (value instanceof Commune commune) {
            look(LAW.evaluate(commune, date));
            assertThat(commune.on(date).toString()).isNotNull();
        } else if (value instanceof Province province) {
            look(LAW.evaluate(province, date));
        } else if (value instanceof Dossier dossier) {
            dossier(dossier);
        } else if (value instanceof DossierRow row) {
            JSON.write(row);
        } else if (value instanceof Term term) {
            deadline(TimeLimit.of(LimitCase.builder()
                    .label(LocalizedText.of("mọi trường hợp", "any case"))
                    .term(term)
                    .build()));
        } else if (value instanceof TimeLimit limit) {
            deadline(limit);
        } else if (value instanceof CommonPause pause) {
            LAW.toBuilder().addCommonPauses(pause).build().edition();
        } else if (value instanceof Procedure procedure) {
            review(procedure);
        } else if (value instanceof ProcedureCatalogue catalogue) {
            catalogue.all().forEach(this::review);
            LAW.withProcedures(any -> catalogue).edition();
        } else if (value instanceof ServiceTally tally) {
            tally(tally);
        } else if (value instanceof IndexDefinition index) {
            render(index.score(Measurements.builder("1", UnitLevel.COMMUNE, ReportingPeriod.ofYear(2025))
                            .build())
                    .explanation());
            index.maximum();
        } else if (value instanceof Measurements measurements) {
            render(Decision766.index(measurements.period()).score(measurements).explanation());
            JSON.write(Decision766.index(measurements.period()).score(measurements));
        } else if (value instanceof Survey survey) {
            survey.satisfaction().ifPresent(JSON::write);
            survey.mean();
            render(survey.explanation());
            survey.merge(survey).explanation();
        } else if (value instanceof Notice notice) {
            LAW.calendar().merge(notice).problems().forEach(problem -> LOCALES.forEach(problem::render));
        } else if (value instanceof Reform reform) {
            reform(reform);
        } else if (value instanceof Scenario scenario) {
            scenario.run(BASELINE);
        } else if (value instanceof Proposal proposal) {
            render(proposal.explanation());
        }
    }

    private void reform(Reform reform) {
        var applied = reform.applyTo(BASELINE);
        applied.problems().forEach(problem -> LOCALES.forEach(problem::render));
        applied.find().ifPresent(after -> look(after.evaluate(date)));
        reform.lint(BASELINE).forEach(problem -> LOCALES.forEach(problem::render));
        Reform.conflicts(reform, reform, BASELINE).forEach(JSON::write);
        reform.changes()
                .forEach(change -> LOCALES.forEach(locale -> change.message().render(locale)));
        reform.inverse();
    }

    private void dossier(Dossier dossier) {
        // What began later than one asks for is the error of who asks.
        OffsetDateTime first = dossier.events().get(0).at();
        OffsetDateTime asOf = first.isAfter(AS_OF) ? first : AS_OF;
        DossierAssessment assessed = LAW.assess(dossier, asOf);
        look(assessed.verdicts());
        render(assessed.explanation());
        assessed.deadline().ifPresent(this::receipt);
        JSON.write(assessed);
        ServiceTally tally = Stream.of(dossier, dossier).collect(LAW.serviceTally(AS_OF));
        tally(tally);
        JSON.write(LAW.dueWithin(Stream.of(dossier), AS_OF, Term.workingDays(3)));
    }

    /** A term may reach beyond the years of the calendar: that is said when its deadline is asked for, and documented. */
    private void deadline(TimeLimit limit) {
        try {
            receipt(limit.from(date.atTime(10, 0).atOffset(ZoneOffset.ofHours(7)), CaseFacts.UNKNOWN, LAW.counting()));
        } catch (DateTimeException e) {
            assertThat(e).hasMessageStartingWith("The calendar covers ");
        }
    }

    private void receipt(Deadline deadline) {
        render(deadline.receipt());
        deadline.findDate();
        deadline.awaited();
        deadline.asOf(AS_OF);
        deadline.timeliness(AS_OF);
        JSON.write(deadline);
        assertThat(deadline.toString()).isNotNull();
        if (deadline.state() == Deadline.DeadlineState.DETERMINED) {
            deadline.days();
            assertThat(deadline.endExclusive()).isNotNull();
        }
    }

    private void review(Procedure procedure) {
        ProcedureReview review = ProcedureReview.of(List.of(procedure), date);
        render(review.explanation());
        JSON.write(review);
        deadline(procedure.timeLimit());
    }

    private void tally(ServiceTally tally) {
        for (Breakdown by : Breakdown.values()) {
            tally.counts(by);
        }
        // Limits weighed by dossiers are asked of the measured situation, which has the procedures too.
        Figure.ofService().stream()
                .filter(figure ->
                        figure != Figure.WEIGHED_LIMIT_WORKING_DAYS && figure != Figure.WEIGHED_LIMIT_CALENDAR_DAYS)
                .forEach(figure -> tally.total().quantity(figure));
        for (WorkingDayCounts.ServiceDuration measure : WorkingDayCounts.ServiceDuration.values()) {
            tally.durations(measure).median();
            tally.durations(measure).sum();
        }
        tally.merge(tally).find().ifPresent(JSON::write);
        LocalDate day = tally.scope().asOf().toLocalDate();
        render(ProcedureReview.of(LAW.procedures().on(day, Jurisdiction.NATIONAL), tally)
                .explanation());
    }

    private static void look(Evaluation evaluation) {
        evaluation.verdicts().forEach(verdict -> {
            assertThat(verdict.failure()).as(verdict.rule().code()).isEmpty();
        });
        evaluation.breaches().forEach(breach -> {
            render(breach.explanation());
            breach.remedies().forEach(remedy -> LOCALES.forEach(remedy::render));
        });
        JSON.write(evaluation);
    }

    private static void render(Explanation explanation) {
        LOCALES.forEach(explanation::render);
        JSON.write(explanation);
    }
}
