package org.commune4j.examples.recorder;

import static org.commune4j.examples.recorder.Answers.each;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.commune4j.core.authority.AssignmentRole;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.CommuneView;
import org.commune4j.core.diagram.OrgDiagram;
import org.commune4j.core.snapshot.AppointmentView;
import org.commune4j.core.snapshot.AuthorityMatrix;
import org.commune4j.core.snapshot.EscalationFigures;
import org.commune4j.core.snapshot.FullTimeEquivalents;
import org.commune4j.core.snapshot.Load;
import org.commune4j.core.snapshot.OfficialView;
import org.commune4j.core.snapshot.PostView;
import org.commune4j.core.snapshot.Snapshot;
import org.commune4j.core.snapshot.TaskView;
import org.commune4j.core.snapshot.UnitView;
import org.commune4j.core.snapshot.Workload;
import org.commune4j.core.staffing.KeyPersonRisk;
import org.commune4j.core.staffing.Suitability;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.vietnam.Incompatibilities;
import org.commune4j.examples.recorder.Answers.Page;

/** Who holds what, who could, who does which task and may, how much that is, and the charts. */
final class People {

    private static final DateRange TIME = DateRange.ofClosed(Samples.JULY, LocalDate.of(2026, 12, 31));

    private People() {}

    static void record(Answers answers) {
        Samples.COMMUNES.forEach((name, commune) -> {
            answers.write("people/roster-" + name, page -> Samples.DATES.forEach(date -> roster(page, commune, date)));
            answers.write("people/duties-" + name, page -> Samples.DATES.forEach(date -> duties(page, commune, date)));
            answers.write("people/authority-" + name, page -> authority(page, commune));
            answers.write("people/suitability-" + name, page -> suitability(page, commune.on(Samples.DECEMBER)));
            answers.write("diagrams/" + name, page -> {
                for (LocalDate date : List.of(Samples.JULY, Samples.DECEMBER)) {
                    OrgDiagram diagram = OrgDiagram.of(commune.on(date));
                    page.head(date).block(diagram.mermaid(page.language()));
                    page.block(diagram.dot(page.language()));
                    page.block(diagram.withoutPosts().mermaid(page.language()));
                }
            });
        });
    }

    private static void roster(Page page, Commune commune, LocalDate date) {
        Snapshot roster = commune.on(date);
        page.head("roster", date, time(roster.workingTime()));
        for (UnitView unit : roster.units()) {
            page.line("unit", unit.id(), unit.kind().message(), unit.unit().name(), time(unit.workingTime()));
        }
        for (PostView post : roster.posts()) {
            page.line("post", post.id(), post.kind().message(), post.fill().message(), time(post.workingTime()));
            page.line("  by", each(post.holders(), OfficialView::id), "vacancies", post.vacancies());
            page.line("  overfilled", post.isOverfilled());
        }
        for (OfficialView official : roster.officials()) {
            page.line("official", official.id(), each(official.posts(), PostView::id), time(official.workingTime()));
            page.line("  concurrent", official.isConcurrent(), "in service", official.isInService());
        }
        page.line("vacant", each(roster.vacancies(), PostView::id));
        page.line(
                "acting",
                roster.appointments().stream()
                        .filter(entry -> entry.appointment().acting())
                        .map(AppointmentView::id)
                        .toList());
        page.line("concurrent", each(roster.concurrentOfficials(), OfficialView::id));
        KeyPersonRisk<KeyPersonRisk.Team> risk = KeyPersonRisk.ofTeams(roster);
        risk.singlePoints().forEach(key -> keyPersons(page, "without", key));
        risk.pairs().forEach(key -> keyPersons(page, "without both", key));
    }

    private static String time(FullTimeEquivalents time) {
        return "working time " + time.known() + ", not known of " + time.unknown();
    }

    private static void keyPersons(Page page, String words, KeyPersonRisk.KeyPersons<KeyPersonRisk.Team> key) {
        page.line(words, each(key.officials(), OfficialView::id));
        key.work().forEach(team -> page.line("  ", team.unit().id(), each(team.posts(), PostView::id)));
    }

    private static void duties(Page page, Commune commune, LocalDate date) {
        Snapshot duties = Samples.LAW.view(commune, date);
        page.head("duties", date);
        Workload load = duties.workload();
        loads(page, "official", load.ofOfficials());
        loads(page, "post", load.ofPosts());
        loads(page, "unit", load.ofUnits());
        page.line("busiest", load.busiest().keySet());
        page.line(load.leadImbalance());
        KeyPersonRisk<TaskView> risk = KeyPersonRisk.ofTasks(duties);
        risk.singlePoints().forEach(key -> taskPersons(page, "alone", key));
        risk.pairs().forEach(key -> taskPersons(page, "only both", key));
        page.line("without a person", each(risk.withoutPerson(), TaskView::code));
        EscalationFigures figures = EscalationFigures.of(duties);
        page.line("escalations", figures.raised(), figures.total(), figures.byField());
        duties.tasks().forEach(task -> page.line("matrix", task.code(), officials(task)));
    }

    private static SortedMap<String, AssignmentRole> officials(TaskView task) {
        SortedMap<String, AssignmentRole> officials = new TreeMap<>();
        task.assignments()
                .forEach(part -> part.officials()
                        .forEach(official -> officials.merge(
                                official.id(), part.role(), (one, other) -> one == AssignmentRole.LEAD ? one : other)));
        return officials;
    }

    private static void taskPersons(Page page, String words, KeyPersonRisk.KeyPersons<TaskView> key) {
        page.line(words, each(key.officials(), OfficialView::id), each(key.work(), TaskView::code));
    }

    private static void loads(Page page, String whose, Map<String, Load> loads) {
        new TreeMap<>(loads).forEach((id, load) -> {
            page.line(whose, id, "leads", load.leads(), "supports", load.supports());
            page.line("  hours", load.hours(), "not known of", load.unknown());
        });
    }

    private static void authority(Page page, Commune commune) {
        AuthorityMatrix matrix = Samples.LAW.authority(commune);
        matrix.gaps(TIME).forEach(gap -> page.line("gap", gap.message(), gap.certain()));
        matrix.overlaps(TIME).forEach(both -> page.line("overlap", both.message(), both.certain()));
        for (LocalDate date : List.of(Samples.JULY, Samples.DECEMBER)) {
            for (TaskView task : Samples.LAW.view(commune, date).tasks()) {
                page.why(matrix.whoMay(task.code(), date).explanation());
                page.line("  may:", matrix.whoMay(task.code(), date).whoMayAct());
            }
        }
    }

    private static void suitability(Page page, CommuneView view) {
        Suitability suitability = view.suitability(Incompatibilities.all());
        for (PostView post : view.posts()) {
            page.head("post", post.id());
            suitability.candidates(post.id()).forEach(fit -> {
                page.line(fit.official().id(), fit.answer());
                page.why(fit.explanation());
            });
        }
    }
}
