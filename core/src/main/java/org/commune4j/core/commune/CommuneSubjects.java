package org.commune4j.core.commune;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.commune4j.core.quality.ReportedFigure;
import org.commune4j.core.rule.RuleSet;
import org.commune4j.core.rule.Subject;
import org.commune4j.core.snapshot.AppointmentView;
import org.commune4j.core.snapshot.AssignmentView;
import org.commune4j.core.snapshot.EscalationView;
import org.commune4j.core.snapshot.OfficialView;
import org.commune4j.core.snapshot.PostView;
import org.commune4j.core.snapshot.TaskView;
import org.commune4j.core.snapshot.TransferView;
import org.commune4j.core.snapshot.UnitView;

/** The kinds of things in a commune that rules judge. */
public final class CommuneSubjects {

    /** The commune as a whole. */
    public static final Subject<CommuneView> COMMUNE =
            Subject.of("commune", CommuneView.class, view -> view.commune().code());

    /** Its units. */
    public static final Subject<UnitView> UNIT = Subject.of("unit", UnitView.class, UnitView::id);

    /** Its posts, named by their kind and unit. */
    public static final Subject<PostView> POST =
            Subject.of("post", PostView.class, PostView::id).naming(PostView::message);

    /** Its officials. */
    public static final Subject<OfficialView> OFFICIAL = Subject.of("official", OfficialView.class, OfficialView::id);

    /** The appointments that are given for the date, those of who is not in service among them. */
    public static final Subject<AppointmentView> APPOINTMENT =
            Subject.of("appointment", AppointmentView.class, AppointmentView::id);

    /** The tasks of the date: its own and those of the law. */
    public static final Subject<TaskView> TASK = Subject.of("task", TaskView.class, TaskView::code)
            .restingOn(view -> view.task().legalBasis());

    /** The assignments of tasks in force. */
    public static final Subject<AssignmentView> ASSIGNMENT =
            Subject.of("assignment", AssignmentView.class, AssignmentView::id);

    /** The transfers of authority in force. */
    public static final Subject<TransferView> TRANSFER = Subject.of("transfer", TransferView.class, TransferView::id)
            .restingOn(view -> view.transfer().legalBasis());

    /** The escalations raised by the date. */
    public static final Subject<EscalationView> ESCALATION =
            Subject.of("escalation", EscalationView.class, EscalationView::id);

    /** The figures published about it. */
    public static final Subject<ReportedFigure> REPORTED_FIGURE = Subject.of(
            "reported-figure", ReportedFigure.class, figure -> figure.kind().code() + " " + figure.period());

    private CommuneSubjects() {}

    /** Returns a rule set without rules that can select every kind of thing named here. */
    public static RuleSet<CommuneView> ruleSet() {
        return RuleSet.<CommuneView>empty()
                .selecting(COMMUNE, CommuneView::self)
                .selecting(UNIT, view -> view.units())
                .selecting(POST, view -> view.posts())
                .selecting(OFFICIAL, view -> view.officials())
                .selecting(APPOINTMENT, CommuneSubjects::appointments)
                .selecting(TASK, view -> view.tasks())
                .selecting(ASSIGNMENT, view -> view.assignments())
                .selecting(TRANSFER, view -> view.transfers())
                .selecting(ESCALATION, view -> view.escalations())
                .selecting(REPORTED_FIGURE, CommuneView::reportedFigures);
    }

    private static List<AppointmentView> appointments(CommuneView view) {
        return view.lapsedAppointments().isEmpty()
                ? view.appointments()
                : Stream.concat(view.appointments().stream(), view.lapsedAppointments().stream())
                        .sorted(Comparator.comparing(AppointmentView::id))
                        .toList();
    }
}
