package org.commune4j.json.model;

import java.util.List;
import org.commune4j.core.authority.Assignment;
import org.commune4j.core.authority.AuthorityTransfer;
import org.commune4j.core.authority.Escalation;
import org.commune4j.core.authority.Task;
import org.commune4j.core.calendar.Notice;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.Province;
import org.commune4j.core.deadline.CommonPause;
import org.commune4j.core.deadline.Deadline;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierAssessment;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierRow;
import org.commune4j.core.dossier.ProcedureReview;
import org.commune4j.core.dossier.ServiceTally;
import org.commune4j.core.dossier.WorkList;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.organisation.Absence;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.Substitution;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitEvent;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCatalogue;
import org.commune4j.core.quality.CitizenFeedback;
import org.commune4j.core.quality.Estimate;
import org.commune4j.core.quality.IndexDefinition;
import org.commune4j.core.quality.Measurements;
import org.commune4j.core.quality.Petition;
import org.commune4j.core.quality.Questionnaire;
import org.commune4j.core.quality.Ranking;
import org.commune4j.core.quality.ReportedFigure;
import org.commune4j.core.quality.Score;
import org.commune4j.core.quality.Survey;
import org.commune4j.core.reform.Conflict;
import org.commune4j.core.reform.Proposal;
import org.commune4j.core.reform.Reform;
import org.commune4j.core.rule.Evaluation;
import org.commune4j.core.rule.Verdict;
import org.commune4j.core.rule.VerdictChange;
import org.commune4j.core.scenario.Comparison;
import org.commune4j.core.scenario.ComparisonSeries;
import org.commune4j.core.scenario.Scenario;
import org.commune4j.core.staffing.Incompatibility;
import org.commune4j.core.staffing.StaffQuota;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.commune4j.core.vietnam.Resolution18Report;
import org.commune4j.json.codec.Codecs;

/** The types that are documents of their own. Add a line here for each new one. */
public final class StandardCodecs {

    private static final List<Registration<?>> ALL = List.of(
            new Registration<>(Commune.class, CommuneCodecs.COMMUNE),
            new Registration<>(Province.class, CommuneCodecs.PROVINCE),
            new Registration<>(Unit.class, OrganisationCodecs.UNIT),
            new Registration<>(UnitEvent.class, OrganisationCodecs.UNIT_EVENT),
            new Registration<>(Post.class, OrganisationCodecs.POST),
            new Registration<>(Official.class, StaffingCodecs.OFFICIAL),
            new Registration<>(Appointment.class, StaffingCodecs.APPOINTMENT),
            new Registration<>(Absence.class, StaffingCodecs.ABSENCE),
            new Registration<>(Substitution.class, StaffingCodecs.SUBSTITUTION),
            new Registration<>(Incompatibility.class, StaffingCodecs.INCOMPATIBILITY),
            new Registration<>(StaffQuota.class, StaffingCodecs.STAFF_QUOTA),
            new Registration<>(Task.class, AuthorityCodecs.TASK),
            new Registration<>(Assignment.class, AuthorityCodecs.ASSIGNMENT),
            new Registration<>(AuthorityTransfer.class, AuthorityCodecs.TRANSFER),
            new Registration<>(Escalation.class, AuthorityCodecs.ESCALATION),
            new Registration<>(ReportedFigure.class, QualityCodecs.REPORTED_FIGURE),
            new Registration<>(IndexDefinition.class, IndexCodecs.INDEX),
            new Registration<>(Measurements.class, IndexCodecs.MEASUREMENTS),
            new Registration<>(Score.class, IndexCodecs.SCORE),
            new Registration<>(Ranking.class, IndexCodecs.RANKING),
            new Registration<>(Questionnaire.class, FeedbackCodecs.QUESTIONNAIRE),
            new Registration<>(Survey.class, FeedbackCodecs.SURVEY),
            new Registration<>(Estimate.class, FeedbackCodecs.ESTIMATE),
            new Registration<>(Petition.class, FeedbackCodecs.PETITION),
            new Registration<>(CitizenFeedback.class, FeedbackCodecs.CITIZEN_FEEDBACK),
            new Registration<>(LocalizedText.class, Codecs.LOCALIZED_TEXT),
            new Registration<>(Message.class, Codecs.MESSAGE),
            new Registration<>(Problem.class, ProblemCodecs.PROBLEM),
            new Registration<>(Instrument.class, LawCodecs.INSTRUMENT),
            new Registration<>(LegalReference.class, LawCodecs.LEGAL_REFERENCE),
            new Registration<>(Notice.class, CalendarCodecs.NOTICE),
            new Registration<>(Term.class, DeadlineCodecs.TERM),
            new Registration<>(TimeLimit.class, DeadlineCodecs.TIME_LIMIT),
            new Registration<>(CommonPause.class, DeadlineCodecs.COMMON_PAUSE),
            new Registration<>(Deadline.class, DeadlineCodecs.DEADLINE),
            new Registration<>(Procedure.class, ProcedureCodecs.PROCEDURE),
            new Registration<>(ProcedureCatalogue.class, ProcedureCodecs.CATALOGUE),
            new Registration<>(Dossier.class, DossierCodecs.DOSSIER),
            new Registration<>(DossierEvent.class, DossierCodecs.EVENT),
            new Registration<>(DossierRow.class, DossierCodecs.ROW),
            new Registration<>(DossierAssessment.class, DossierCodecs.ASSESSMENT),
            new Registration<>(WorkList.class, DossierCodecs.WORK_LIST),
            new Registration<>(ServiceTally.class, DossierCodecs.TALLY),
            new Registration<>(Explanation.class, ExplainCodecs.EXPLANATION),
            new Registration<>(Evaluation.class, RuleCodecs.EVALUATION),
            new Registration<>(Verdict.class, RuleCodecs.VERDICT),
            new Registration<>(VerdictChange.class, RuleCodecs.VERDICT_CHANGE),
            new Registration<>(Reform.class, ReformCodecs.REFORM),
            new Registration<>(Conflict.class, ReformCodecs.CONFLICT),
            new Registration<>(Proposal.class, ReviewCodecs.PROPOSAL),
            new Registration<>(ProcedureReview.class, ReviewCodecs.REVIEW),
            new Registration<>(Scenario.class, ScenarioCodecs.SCENARIO),
            new Registration<>(Comparison.class, ScenarioCodecs.COMPARISON),
            new Registration<>(ComparisonSeries.class, ScenarioCodecs.COMPARISON_SERIES),
            new Registration<>(Resolution18Report.class, VietnamCodecs.RESOLUTION_18_REPORT));

    private StandardCodecs() {}

    /** Returns the registrations of all types, in the order of the documentation. */
    public static List<Registration<?>> all() {
        return ALL;
    }
}
