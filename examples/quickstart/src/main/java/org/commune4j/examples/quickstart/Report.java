package org.commune4j.examples.quickstart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commune4j.core.authority.EscalationState;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.CommunePart;
import org.commune4j.core.commune.CommuneView;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.commune.Readiness;
import org.commune4j.core.commune.Source;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.ServiceFigure;
import org.commune4j.core.dossier.ServiceTally;
import org.commune4j.core.dossier.TallyScope;
import org.commune4j.core.dossier.WorkingDayCounts.ServiceDuration;
import org.commune4j.core.explain.Detail;
import org.commune4j.core.explain.Explained;
import org.commune4j.core.law.Amendment;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.quality.Agreement;
import org.commune4j.core.quality.FigureKind;
import org.commune4j.core.quality.FigureUnit;
import org.commune4j.core.quality.GroupScore;
import org.commune4j.core.quality.IndexDefinition;
import org.commune4j.core.quality.IndicatorScore;
import org.commune4j.core.quality.Measurements;
import org.commune4j.core.quality.ReportedFigure;
import org.commune4j.core.quality.ReportingPeriod;
import org.commune4j.core.quality.Score;
import org.commune4j.core.quality.ScoreClass;
import org.commune4j.core.quality.UnitLevel;
import org.commune4j.core.rule.Evaluation;
import org.commune4j.core.rule.Outcome;
import org.commune4j.core.rule.Verdict;
import org.commune4j.core.snapshot.AppointmentView;
import org.commune4j.core.snapshot.EscalationFigures;
import org.commune4j.core.snapshot.OfficialView;
import org.commune4j.core.snapshot.PostView;
import org.commune4j.core.snapshot.Snapshot;
import org.commune4j.core.snapshot.UnitView;
import org.commune4j.core.snapshot.Workload;
import org.commune4j.core.staffing.KeyPersonRisk;
import org.commune4j.core.text.Message;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.vietnam.Decision766;
import org.commune4j.core.vietnam.Decision766Inputs;
import org.commune4j.core.vietnam.Decree307;

/** The evaluation of a commune as text. */
final class Report {

    private static final int MOST_UNSETTLED = 5;

    private final CommuneView view;
    private final Evaluation evaluation;
    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    private Report(CommuneView view, Evaluation evaluation, Locale locale) {
        this.view = view;
        this.evaluation = evaluation;
        this.locale = locale;
    }

    /**
     * Returns the report.
     *
     * @param illustration dossiers made up to show figures that are counted beside those that are reported; may be empty
     */
    static String of(Commune commune, Evaluation evaluation, LawBook law, List<Dossier> illustration, Locale locale) {
        Report report = new Report(commune.on(evaluation.date()), evaluation, locale);
        report.addHeader();
        report.addApparatus();
        report.addConcurrentPosts();
        report.addDuties(law);
        report.addServiceRecord();
        report.addIllustration(law, illustration);
        report.addClassification();
        report.addVerdicts();
        report.addChangesToCome(law);
        report.addReadiness(law);
        return report.text.toString();
    }

    /** What is unsettled of the law here in the quarter to come: the first lines, most urgent first. */
    private void addReadiness(LawBook law) {
        heading("QUICKSTART.readiness");
        LocalDate date = evaluation.date();
        Readiness readiness = law.readiness(view.commune().place(), date, date.plusMonths(3));
        readiness.items().stream()
                .limit(MOST_UNSETTLED)
                .forEach(item -> text.append("- ").append(item.render(locale)).append('\n'));
        if (readiness.items().size() > MOST_UNSETTLED) {
            line(Message.of("QUICKSTART.readiness-more")
                    .with("count", readiness.items().size() - MOST_UNSETTLED));
        }
    }

    private void addHeader() {
        Commune commune = view.commune();
        line(Message.of("QUICKSTART.title")
                .with("kind", commune.kind().message())
                .with("name", commune.name())
                .with("code", commune.code())
                .with("date", evaluation.date()));
        commune.formation()
                .ifPresent(formation -> line(Message.of("QUICKSTART.formed")
                        .with("predecessors", formation.predecessors())
                        .with("act", formation.act().citation())
                        .with(
                                "status",
                                formation.act().statusOn(evaluation.date()).message())));
        line(Message.of("QUICKSTART.law")
                .with("name", evaluation.edition().name())
                .with("hash", evaluation.edition().contentHash().substring(0, 12))
                .with("version", evaluation.edition().libraryVersion()));
        for (Source source : commune.sources()) {
            line(Message.of("QUICKSTART.source").with("id", source.id()).with("text", source.text()));
        }
        for (CommunePart part : CommunePart.values()) {
            var completeness = commune.completeness(part);
            Message message =
                    Message.of("QUICKSTART.part." + completeness.state()).with("part", part.message());
            line(completeness.asOf().map(asOf -> message.with("asOf", asOf)).orElse(message));
        }
        view.assumption().ifPresent(this::line);
    }

    private void addApparatus() {
        heading("QUICKSTART.apparatus");
        line(Message.of("QUICKSTART.apparatus-figures")
                .with("units", view.units().size())
                .with("focalPoints", view.focalPoints().size())
                .with("levels", view.levels())
                .with("posts", view.posts().size())
                .with("officials", view.officials().size())
                .with("concurrent", view.concurrentOfficials().size()));
        view.roots().forEach(root -> addUnit(root, 1));
    }

    private void addUnit(UnitView unit, int depth) {
        Message line = unit.unit()
                .source()
                .map(source -> Message.of("QUICKSTART.unit-from").with("source", source))
                .orElse(Message.of("QUICKSTART.unit"));
        indented(depth, line.with("name", unit.name()).with("id", unit.id()));
        for (PostView post : view.unit(unit.id()).posts()) {
            String holders = post.holders().stream().map(OfficialView::id).collect(Collectors.joining(", "));
            indented(
                    depth + 1,
                    Message.of(holders.isEmpty() ? "QUICKSTART.post-vacant" : "QUICKSTART.post")
                            .with("kind", post.kind().message())
                            .with("id", post.id())
                            .with("holders", holders));
        }
        unit.children().forEach(child -> addUnit(child, depth + 1));
    }

    private void addConcurrentPosts() {
        heading("QUICKSTART.concurrent");
        for (OfficialView official : view.concurrentOfficials()) {
            List<Message> posts =
                    official.appointments().stream().map(this::holding).toList();
            indented(
                    1,
                    Message.of("QUICKSTART.holds")
                            .with("official", official.id())
                            .with("posts", posts));
        }
    }

    private Message holding(AppointmentView entry) {
        Message post = entry.post()
                .map(held -> held.kind().message())
                .orElse(Message.of("TEXT").with("text", entry.appointment().post()));
        return entry.appointment()
                .share()
                .map(share -> Message.of("QUICKSTART.holding-share")
                        .with("post", post)
                        .with("share", share))
                .orElse(Message.of("QUICKSTART.holding").with("post", post));
    }

    /** Who has how much to do, and whose absence would leave tasks undone. */
    private void addDuties(LawBook law) {
        heading("QUICKSTART.duties");
        Snapshot duties = law.view(view.commune(), evaluation.date());
        indented(
                1,
                Message.of("QUICKSTART.duty-figures")
                        .with("tasks", duties.tasks().size())
                        .with("assignments", duties.assignments().size())
                        .with("unled", (int) duties.tasks().stream()
                                .filter(task -> task.leads().isEmpty())
                                .count()));
        if (duties.assignments().isEmpty()) {
            return;
        }
        Workload workload = duties.workload();
        workload.busiest().entrySet().stream()
                .filter(load -> load.getValue().assignments() > 0)
                .forEach(load -> indented(
                        1,
                        // Nothing known is not nothing to do.
                        Message.of(
                                        load.getValue().hours().signum() == 0
                                                ? "QUICKSTART.load-unknown"
                                                : "QUICKSTART.load")
                                .with("official", load.getKey())
                                .with("leads", load.getValue().leads())
                                .with("supports", load.getValue().supports())
                                .with("hours", load.getValue().hours())
                                .with("unknown", load.getValue().unknown())));
        workload.leadShareOfBusiest(1)
                .ifPresent(share -> indented(
                        1,
                        Message.of("QUICKSTART.load-share")
                                .with("share", share)
                                .with("imbalance", workload.leadImbalance().orElseThrow())));
        KeyPersonRisk.ofTasks(duties)
                .singlePoints()
                .forEach(key -> indented(
                        1,
                        Message.of("QUICKSTART.key-person")
                                .with("official", key.officials().get(0).id())
                                .with(
                                        "tasks",
                                        key.work().stream()
                                                .map(task -> task.task().name())
                                                .toList())));
        EscalationFigures escalations = EscalationFigures.of(duties);
        if (escalations.raised() > 0) {
            indented(
                    1,
                    Message.of("QUICKSTART.escalations")
                            .with("raised", escalations.raised())
                            .with("open", escalations.total().get(EscalationState.OPEN))
                            .with("overdue", escalations.total().get(EscalationState.OVERDUE)));
        }
    }

    private void addServiceRecord() {
        heading("QUICKSTART.service");
        view.reportedFigures().forEach(figure -> indented(1, figure.message()));
        view.reportedFigures().stream()
                .filter(figure -> isShareOfEarly(figure) && figure.bound() == ReportedFigure.Bound.MORE_THAN)
                .forEach(this::addPointsOf);
    }

    /** What a share in time gives by Decision 766: its bound is scored, and more in time never gives fewer points. */
    private void addPointsOf(ReportedFigure inTime) {
        int scale = Math.max(inTime.value().scale(), 0);
        ReportingPeriod year = ReportingPeriod.ofYear(evaluation.date().getYear());
        Score score = Decision766.index(year)
                .score(Measurements.builder(view.commune().code(), UnitLevel.COMMUNE, year)
                        .put(
                                Decision766Inputs.DOSSIERS_DUE,
                                BigDecimal.TEN.pow(scale).longValueExact())
                        .put(
                                Decision766Inputs.DOSSIERS_IN_TIME,
                                inTime.value().movePointRight(scale).longValueExact())
                        .put(Decision766Inputs.DOSSIERS_DISLIKED, 0)
                        .put(Decision766Inputs.PETITIONS, 0)
                        .put(Decision766Inputs.PETITIONS_ON_TIME, 0)
                        .put(Decision766Inputs.PETITIONS_DISSATISFIED, 0)
                        .put(Decision766Inputs.PETITIONS_SATISFIED, 0)
                        .build());
        GroupScore progress = group(score, "PROGRESS");
        GroupScore satisfaction = group(score, "SATISFACTION");
        indented(
                1,
                Message.of("QUICKSTART.points-of")
                        .with("share", inTime.value())
                        .with("progress", progress.points().orElseThrow())
                        .with("progressMaximum", progress.measuredMaximum())
                        .with("satisfaction", satisfaction.points().orElseThrow())
                        .with("satisfactionMaximum", satisfaction.measuredMaximum()));
    }

    /** What is counted beside what is reported, for the same days as far as they lie before the date of the report. */
    private void addIllustration(LawBook law, List<Dossier> dossiers) {
        if (dossiers.isEmpty()) {
            return;
        }
        Map<DateRange, List<ReportedFigure>> byPeriod = view.reportedFigures().stream()
                .filter(figure -> isReceived(figure) || isShareOfEarly(figure))
                .collect(Collectors.groupingBy(ReportedFigure::period, LinkedHashMap::new, Collectors.toList()));
        byPeriod.forEach((period, figures) -> period.cutAt(evaluation.date().plusDays(1))
                .ifPresent(days -> addCounted(
                        dossiers.stream()
                                .collect(law.serviceTally(
                                        TallyScope.ofDays(days, law.calendar().zone()))),
                        figures)));
    }

    private void addCounted(ServiceTally tally, List<ReportedFigure> figures) {
        indented(
                1,
                Message.of("QUICKSTART.illustration")
                        .with("dossiers", tally.count(ServiceFigure.SEEN))
                        .with("first", tally.scope().since().orElseThrow())
                        .with("last", tally.scope().asOf().toLocalDate()));
        long early = tally.count(ServiceFigure.RESOLVED_EARLY);
        long resolved = tally.count(ServiceFigure.RESOLVED);
        long received = tally.count(ServiceFigure.RECEIVED);
        indented(
                2,
                Message.of("QUICKSTART.illustration-counts")
                        .with("received", received)
                        .with("resolved", resolved)
                        .with("early", early)
                        .with("onTime", tally.count(ServiceFigure.RESOLVED_ON_TIME))
                        .with("late", tally.count(ServiceFigure.RESOLVED_LATE))
                        .with("undetermined", tally.count(ServiceFigure.RESOLVED_UNDETERMINED)));
        tally.durations(ServiceDuration.TOTAL)
                .median()
                .ifPresent(median ->
                        indented(2, Message.of("QUICKSTART.illustration-median").with("median", median)));
        for (ReportedFigure figure : figures) {
            Explained<Agreement> comparison =
                    isReceived(figure) ? figure.compare(BigDecimal.valueOf(received)) : figure.compare(early, resolved);
            text.append("    ").append(comparison.explanation().render(locale)).append('\n');
        }
    }

    private static boolean isReceived(ReportedFigure figure) {
        return figure.kind().equals(FigureKind.DOSSIERS_RECEIVED) && figure.unit() == FigureUnit.DOSSIERS;
    }

    private static boolean isShareOfEarly(ReportedFigure figure) {
        return figure.kind().equals(FigureKind.RESOLVED_EARLY) && figure.unit() == FigureUnit.SHARE;
    }

    /** The points for the area by Decree 307, and the classes that they leave open. */
    private void addClassification() {
        Optional<BigDecimal> area = view.commune().area();
        if (area.isEmpty()) {
            return;
        }
        heading("QUICKSTART.class");
        IndexDefinition classification = Decree307.commune();
        Measurements.Builder measured = Measurements.builder(
                        view.commune().code(),
                        UnitLevel.COMMUNE,
                        ReportingPeriod.ofYear(evaluation.date().getYear()))
                .put(Decree307.AREA_KM2, area.get());
        view.commune().population().ifPresent(population -> measured.put(Decree307.POPULATION, population));
        Score score = classification.score(measured.build());
        IndicatorScore points = score.get("AREA");
        indented(
                1,
                Message.of("QUICKSTART.area-points")
                        .with("area", area.get())
                        .with("points", points.points().orElseThrow())
                        .with("maximum", points.measuredMaximum())
                        .with(
                                "citation",
                                classification.basis().reference().orElseThrow().citation())
                        .with("validity", classification.validity()));
        indented(
                1,
                Message.of("QUICKSTART.classes")
                        .with(
                                "classes",
                                score.possibleClasses().stream()
                                        .map(ScoreClass::name)
                                        .toList()));
    }

    private static GroupScore group(Score score, String code) {
        return score.groups().stream()
                .filter(group -> group.group().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void addVerdicts() {
        heading("QUICKSTART.checked");
        line(Message.of("QUICKSTART.counts")
                .with("rules", (int) evaluation.verdicts().stream()
                        .map(verdict -> verdict.rule().code())
                        .distinct()
                        .count())
                .with("verdicts", evaluation.size())
                .with("met", evaluation.count(Outcome.MET))
                .with("breaches", evaluation.breaches().size())
                .with("advisories", evaluation.advisories().size())
                .with("undetermined", evaluation.count(Outcome.UNDETERMINED))
                .with("notApplicable", evaluation.count(Outcome.NOT_APPLICABLE)));
        addReasons("QUICKSTART.breaches", evaluation.breaches());
        addReasons("QUICKSTART.advisories", evaluation.advisories());
        addUndetermined();
        addRules("QUICKSTART.met", Outcome.MET);
        heading("QUICKSTART.silent");
        evaluation.ofOutcome(Outcome.NOT_APPLICABLE).stream()
                .filter(verdict -> verdict.subjectId().isEmpty())
                .forEach(this::addReason);
    }

    /** The verdicts that change while what is given is complete, or assumed to be: law and facts have dates, so this is known now. */
    private void addChangesToCome(LawBook law) {
        Optional<LocalDate> last = Stream.of(CommunePart.values())
                .map(part -> view.commune().completeness(part))
                .flatMap(completeness -> completeness.assumedUntil().or(completeness::asOf).stream())
                .filter(day -> day.isAfter(evaluation.date()))
                .min(Comparator.naturalOrder());
        if (last.isEmpty()) {
            return;
        }
        text.append('\n')
                .append(Message.of("QUICKSTART.changes")
                        .with("last", last.get())
                        .render(locale))
                .append('\n');
        var changes = law.evaluateOver(view.commune(), DateRange.ofClosed(evaluation.date(), last.get()))
                .changes();
        if (changes.isEmpty()) {
            indented(1, Message.of("QUICKSTART.none"));
        }
        changes.forEach((day, changed) -> changed.forEach(change -> indented(
                1,
                Message.of("QUICKSTART.change")
                        .with("day", day)
                        .with("rule", change.ruleCode())
                        .with("subject", change.subjectId().orElse("-"))
                        .with("before", outcome(change.before()))
                        .with("after", outcome(change.after())))));
    }

    private static Message outcome(Optional<Verdict> verdict) {
        return verdict.map(Verdict::outcome).orElse(Outcome.NOT_APPLICABLE).message();
    }

    private void addReasons(String heading, List<Verdict> verdicts) {
        heading(heading);
        if (verdicts.isEmpty()) {
            indented(1, Message.of("QUICKSTART.none"));
        }
        verdicts.forEach(this::addReason);
    }

    /** Once in full for each rule and what would settle it: a part that is not given leaves many verdicts open alike. */
    private void addUndetermined() {
        heading("QUICKSTART.undetermined");
        Map<List<Object>, List<Verdict>> alike = new LinkedHashMap<>();
        for (Verdict verdict : evaluation.undetermined()) {
            List<Message> remedies = verdict.remedies();
            Object reason = remedies.isEmpty() ? verdict : remedies;
            alike.computeIfAbsent(List.of(verdict.rule().code(), reason), key -> new ArrayList<>())
                    .add(verdict);
        }
        if (alike.isEmpty()) {
            indented(1, Message.of("QUICKSTART.none"));
        }
        for (List<Verdict> verdicts : alike.values()) {
            addReason(verdicts.get(0));
            List<String> others = verdicts.stream()
                    .skip(1)
                    .flatMap(verdict -> verdict.subjectId().stream())
                    .toList();
            if (!others.isEmpty()) {
                indented(
                        2,
                        Message.of("QUICKSTART.likewise")
                                .with("count", others.size())
                                .with("subjects", others));
            }
        }
    }

    private void addReason(Verdict verdict) {
        text.append("  ")
                .append(verdict.explanation().render(locale, Detail.FULL).replace("\n", "\n  "))
                .append('\n');
        verdict.status()
                .ifPresent(status -> indented(2, Message.of("QUICKSTART.sure").with("status", status.message())));
        verdict.remedies()
                .forEach(remedy -> indented(2, Message.of("QUICKSTART.remedy").with("remedy", remedy)));
    }

    private void addRules(String heading, Outcome outcome) {
        heading(heading);
        Map<String, List<Verdict>> byRule = new TreeMap<>();
        for (Verdict verdict : evaluation.ofOutcome(outcome)) {
            byRule.computeIfAbsent(verdict.rule().code(), code -> new ArrayList<>())
                    .add(verdict);
        }
        byRule.forEach((code, verdicts) -> {
            Verdict first = verdicts.get(0);
            Message message = Message.of("QUICKSTART.rule")
                    .with("code", code)
                    .with("title", first.rule().title())
                    .with("count", verdicts.size());
            Message source = first.rule()
                    .basis()
                    .reference()
                    .map(reference -> byLaw(reference, first))
                    .orElse(first.rule().basis().kind().message());
            indented(1, message.with("source", source));
        });
    }

    private Message byLaw(LegalReference reference, Verdict verdict) {
        List<String> unread = reference.unreadAmendments(evaluation.date()).stream()
                .map(Amendment::instrument)
                .toList();
        Message message = Message.of(unread.isEmpty() ? "QUICKSTART.by-law" : "QUICKSTART.by-law-amended")
                .with("citation", reference.citation())
                .with("status", verdict.status().orElseThrow().message());
        return unread.isEmpty() ? message : message.with("amendments", unread);
    }

    private void heading(String code) {
        text.append('\n').append(Message.of(code).render(locale)).append('\n');
    }

    private void line(Message message) {
        indented(0, message);
    }

    private void indented(int depth, Message message) {
        text.append("  ".repeat(depth)).append(message.render(locale)).append('\n');
    }
}
