package org.commune4j.core.commune;

import org.commune4j.core.authority.DutyAssignment;
import org.commune4j.core.authority.DutyEscalation;
import org.commune4j.core.authority.DutyTask;
import org.commune4j.core.authority.DutyTransfer;
import org.commune4j.core.quality.ReportedFigure;
import org.commune4j.core.rule.RuleSet;
import org.commune4j.core.rule.Subject;
import org.commune4j.core.staffing.RosterEntry;
import org.commune4j.core.staffing.RosterOfficial;
import org.commune4j.core.staffing.RosterPost;
import org.commune4j.core.staffing.RosterUnit;

/** The kinds of things in a commune that rules judge. */
public final class CommuneSubjects {

    /** The commune as a whole. */
    public static final Subject<CommuneView> COMMUNE =
            Subject.of("commune", CommuneView.class, view -> view.commune().code());

    /** Its units. */
    public static final Subject<RosterUnit> UNIT = Subject.of("unit", RosterUnit.class, RosterUnit::id);

    /** Its posts, named by their kind and unit. */
    public static final Subject<RosterPost> POST =
            Subject.of("post", RosterPost.class, RosterPost::id).naming(RosterPost::message);

    /** Its officials. */
    public static final Subject<RosterOfficial> OFFICIAL =
            Subject.of("official", RosterOfficial.class, RosterOfficial::id);

    /** The appointments in force. */
    public static final Subject<RosterEntry> APPOINTMENT =
            Subject.of("appointment", RosterEntry.class, RosterEntry::id);

    /** The tasks of the date: its own and those of the law. */
    public static final Subject<DutyTask> TASK = Subject.of("task", DutyTask.class, DutyTask::code);

    /** The assignments of tasks in force. */
    public static final Subject<DutyAssignment> ASSIGNMENT =
            Subject.of("assignment", DutyAssignment.class, DutyAssignment::id);

    /** The transfers of authority in force. */
    public static final Subject<DutyTransfer> TRANSFER = Subject.of("transfer", DutyTransfer.class, DutyTransfer::id);

    /** The escalations raised by the date. */
    public static final Subject<DutyEscalation> ESCALATION =
            Subject.of("escalation", DutyEscalation.class, DutyEscalation::id);

    /** The figures published about it. */
    public static final Subject<ReportedFigure> REPORTED_FIGURE = Subject.of(
            "reported-figure", ReportedFigure.class, figure -> figure.kind().code() + " " + figure.period());

    private CommuneSubjects() {}

    /** Returns a rule set without rules that can select every kind of thing named here. */
    public static RuleSet<CommuneView> ruleSet() {
        return RuleSet.<CommuneView>empty()
                .selecting(COMMUNE, CommuneView::self)
                .selecting(UNIT, view -> view.roster().units())
                .selecting(POST, view -> view.roster().posts())
                .selecting(OFFICIAL, view -> view.roster().officials())
                .selecting(APPOINTMENT, view -> view.roster().entries())
                .selecting(TASK, view -> view.duties().tasks())
                .selecting(ASSIGNMENT, view -> view.duties().assignments())
                .selecting(TRANSFER, view -> view.duties().transfers())
                .selecting(ESCALATION, view -> view.duties().escalations())
                .selecting(REPORTED_FIGURE, CommuneView::reportedFigures);
    }
}
