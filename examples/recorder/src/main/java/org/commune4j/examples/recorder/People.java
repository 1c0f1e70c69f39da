package org.commune4j.examples.recorder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commune4j.core.authority.AuthorityMatrix;
import org.commune4j.core.authority.DutyRoster;
import org.commune4j.core.authority.DutyTask;
import org.commune4j.core.authority.EscalationFigures;
import org.commune4j.core.authority.Load;
import org.commune4j.core.authority.TaskMatrix;
import org.commune4j.core.authority.TaskRisk;
import org.commune4j.core.authority.Workload;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.CommuneView;
import org.commune4j.core.diagram.OrgDiagram;
import org.commune4j.core.staffing.KeyPersonRisk;
import org.commune4j.core.staffing.Roster;
import org.commune4j.core.staffing.RosterEntry;
import org.commune4j.core.staffing.RosterOfficial;
import org.commune4j.core.staffing.RosterPost;
import org.commune4j.core.staffing.RosterUnit;
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
            answers.write(
                    "people/roster-" + name,
                    page -> Samples.DATES.forEach(
                            date -> roster(page, commune.on(date).roster())));
            answers.write(
                    "people/duties-" + name,
                    page -> Samples.DATES.forEach(
                            date -> duties(page, Samples.LAW.view(commune, date).duties())));
            answers.write("people/authority-" + name, page -> authority(page, commune));
            answers.write("people/suitability-" + name, page -> suitability(page, commune.on(Samples.DECEMBER)));
            answers.write("diagrams/" + name, page -> {
                for (LocalDate date : List.of(Samples.JULY, Samples.DECEMBER)) {
                    OrgDiagram diagram = OrgDiagram.of(commune.on(date).roster());
                    page.head(date).block(diagram.mermaid(page.language()));
                    page.block(diagram.dot(page.language()));
                    page.block(diagram.withoutPosts().mermaid(page.language()));
                }
            });
        });
    }

    private static void roster(Page page, Roster roster) {
        page.head("roster", roster.date(), "working time", roster.workingTime());
        for (RosterUnit unit : roster.units()) {
            page.line("unit", unit.id(), unit.kind().message(), unit.unit().name(), unit.workingTime());
        }
        for (RosterPost post : roster.posts()) {
            page.line(
                    "post",
                    post.id(),
                    post.kind().message(),
                    post.fill().message(),
                    "vacancies",
                    post.vacancies(),
                    post.isOverfilled() ? "overfilled" : "",
                    post.officials().stream().map(RosterOfficial::id).toList(),
                    post.workingTime());
        }
        for (RosterOfficial official : roster.officials()) {
            page.line(
                    "official",
                    official.id(),
                    official.posts().stream().map(RosterPost::id).toList(),
                    official.isConcurrent() ? "concurrent" : "",
                    official.isInService() ? "" : "not in service",
                    official.workingTime());
        }
        page.line("vacant", roster.vacancies().stream().map(RosterPost::id).toList());
        page.line("acting", roster.actingEntries().stream().map(RosterEntry::id).toList());
        page.line(
                "concurrent",
                roster.concurrentOfficials().stream().map(RosterOfficial::id).toList());
        KeyPersonRisk risk = KeyPersonRisk.of(roster);
        risk.singlePoints().forEach(key -> keyPersons(page, "without", key));
        risk.pairs().forEach(key -> keyPersons(page, "without both", key));
    }

    private static void keyPersons(Page page, String words, KeyPersonRisk.KeyPersons key) {
        page.line(
                words,
                key.officials().stream().map(RosterOfficial::id).toList(),
                key.teams().stream()
                        .map(team -> team.unit().id()
                                + team.posts().stream().map(RosterPost::id).toList())
                        .toList());
    }

    private static void duties(Page page, DutyRoster duties) {
        page.head("duties", duties.date());
        Workload load = duties.workload();
        loads(page, "official", load.ofOfficials());
        loads(page, "post", load.ofPosts());
        loads(page, "unit", load.ofUnits());
        page.line("busiest", List.copyOf(load.busiest().keySet()));
        page.line(load.leadConcentration(), load.leadImbalance(), load.hourImbalance());
        TaskRisk risk = TaskRisk.of(duties);
        risk.singlePoints().forEach(key -> taskPersons(page, "alone", key));
        risk.pairs().forEach(key -> taskPersons(page, "only both", key));
        page.line("without a person", codes(risk.withoutPerson()));
        EscalationFigures figures = EscalationFigures.of(duties);
        page.line("escalations", figures.raised(), figures.total(), figures.byField());
        TaskMatrix matrix = TaskMatrix.of(duties);
        matrix.tasks().forEach(task -> page.line("matrix", task, matrix.officialsOf(task)));
    }

    private static void taskPersons(Page page, String words, TaskRisk.KeyPersons key) {
        page.line(words, key.officials().stream().map(RosterOfficial::id).toList(), codes(key.tasks()));
    }

    private static List<String> codes(List<DutyTask> tasks) {
        return tasks.stream().map(DutyTask::code).toList();
    }

    private static void loads(Page page, String whose, Map<String, Load> loads) {
        new TreeMap<>(loads).forEach((id, load) -> {
            BigDecimal hours = load.hours();
            page.line(whose, id, "leads", load.leads(), "supports", load.supports(), "hours", hours, load.unknown());
        });
    }

    private static void authority(Page page, Commune commune) {
        AuthorityMatrix matrix = Samples.LAW.authority(commune);
        matrix.gaps(TIME).forEach(gap -> page.line("gap", gap.message(), gap.certain()));
        matrix.overlaps(TIME).forEach(both -> page.line("overlap", both.message(), both.certain()));
        for (LocalDate date : List.of(Samples.JULY, Samples.DECEMBER)) {
            for (DutyTask task : Samples.LAW.view(commune, date).duties().tasks()) {
                page.why(matrix.whoMay(task.code(), date).explanation());
                page.line("  may:", matrix.whoMay(task.code(), date).officials());
            }
        }
    }

    private static void suitability(Page page, CommuneView view) {
        Suitability suitability = view.suitability(Incompatibilities.all());
        for (RosterPost post : view.roster().posts()) {
            page.head("post", post.id());
            suitability.candidates(post.id()).forEach(fit -> {
                page.line(fit.official().id(), fit.answer());
                page.why(fit.explanation());
            });
        }
    }
}
