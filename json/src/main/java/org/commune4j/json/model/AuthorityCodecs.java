package org.commune4j.json.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commune4j.core.authority.Assignment;
import org.commune4j.core.authority.AssignmentRole;
import org.commune4j.core.authority.AuthorityTransfer;
import org.commune4j.core.authority.ClearPoint;
import org.commune4j.core.authority.Competence;
import org.commune4j.core.authority.Escalation;
import org.commune4j.core.authority.Periodicity;
import org.commune4j.core.authority.PowerHolder;
import org.commune4j.core.authority.PowerLimit;
import org.commune4j.core.authority.ResponsibilityKind;
import org.commune4j.core.authority.Task;
import org.commune4j.core.authority.TaskKind;
import org.commune4j.core.authority.TransferKind;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.WordFamily;
import org.commune4j.json.codec.Codec;
import org.commune4j.json.codec.Codecs;
import org.commune4j.json.codec.JsonField;
import org.commune4j.json.codec.ObjectCodec;

/** The codecs of {@code org.commune4j.core.authority}. */
public final class AuthorityCodecs {

    private static final Codec<BigDecimal> HOURS =
            Codecs.DECIMAL.described("Working hours a year, 0 or more; absent: unknown.");

    private static final Codec<String> TASK_CODE = Codecs.CODE.described("The code of the task.");

    private static final Codec<Competence> COMPETENCE = ObjectCodec.of(Competence.class, fields -> {
        JsonField<AdministrativeLevel> level =
                fields.required("level", Codecs.enumOf(AdministrativeLevel.class), Competence::level);
        JsonField<Optional<UnitKind>> body = fields.optional(
                "body",
                OrganisationCodecs.UNIT_KIND.described("The kind of body that holds the power as a body."),
                Competence::body);
        JsonField<Optional<PostKind>> post = fields.optional(
                "post",
                OrganisationCodecs.POST_KIND.described("The kind of post whose holder has the power; not with a body."),
                Competence::post);
        return in -> new Competence(in.get(level), in.get(body), in.get(post));
    });

    /** {@code unit:ID}, {@code post:ID}, {@code official:ID}, {@code body:LEVEL:CODE} or {@code level:LEVEL}. */
    public static final Codec<PowerHolder> POWER_HOLDER =
            Codecs.text(Message.of("JSON.expect.power-holder"), PowerHolder::parse, PowerHolder::toString);

    private static final Codec<PowerLimit> POWER_LIMIT = ObjectCodec.of(PowerLimit.class, fields -> {
        JsonField<String> measure = fields.required(
                "measure",
                Codecs.word(WordFamily.MEASURE)
                        .described("What is measured and in which unit, for instance AREA_HECTARES."),
                PowerLimit::measure);
        JsonField<BigDecimal> most = fields.required(
                "most",
                Codecs.DECIMAL.described("The most that the power covers, included."),
                limit -> new BigDecimal(limit.most().toPlainString()));
        return in -> PowerLimit.of(in.get(measure), in.get(most));
    });

    /** A task: something that must be done. */
    public static final Codec<Task> TASK = ObjectCodec.builder(Task.class, Task::builder)
            .identity("code", Codecs.CODE.described("Unique on each day; case counts."), Task::code, Task.Builder::code)
            .required("name", Codecs.LOCALIZED_TEXT, Task::name, Task.Builder::name)
            .required("field", LawCodecs.FIELD, Task::field, Task.Builder::field)
            .required(
                    "competence",
                    COMPETENCE.described("Where the power for it lies by law."),
                    Task::competence,
                    Task.Builder::competence)
            .required("kind", Codecs.enumOf(TaskKind.class), Task::kind, Task.Builder::kind)
            .optional("legalBasis", LawCodecs.LEGAL_REFERENCE, Task::legalBasis, Task.Builder::legalBasis)
            .optional("periodicity", Codecs.enumOf(Periodicity.class), Task::periodicity, Task.Builder::periodicity)
            .optional("hoursPerYear", HOURS, Task::hoursPerYear, Task.Builder::hoursPerYear)
            .optional(
                    "product",
                    Codecs.LOCALIZED_TEXT.described("What comes out of it."),
                    Task::product,
                    Task.Builder::product)
            .list(
                    "requiredQualifications",
                    OrganisationCodecs.REQUIRED_QUALIFICATION,
                    Task::requiredQualifications,
                    Task.Builder::requiredQualifications)
            .optional("source", OrganisationCodecs.SOURCE_ID, Task::source, Task.Builder::source)
            .range(Task::life, Task.Builder::life)
            .build(Task.Builder::build);

    /** A task is given to a unit and, within it, to a post or an official. */
    public static final Codec<Assignment> ASSIGNMENT = ObjectCodec.builder(Assignment.class, Assignment::builder)
            .identity(
                    "id",
                    Codecs.CODE.described("Unique in the commune; case counts."),
                    Assignment::id,
                    Assignment.Builder::id)
            .required("task", TASK_CODE, Assignment::task, Assignment.Builder::task)
            .required("unit", Codecs.CODE.described("The id of the unit."), Assignment::unit, Assignment.Builder::unit)
            .optional(
                    "post",
                    Codecs.CODE.described("The id of the post: its holders do it."),
                    Assignment::post,
                    Assignment.Builder::post)
            .optional(
                    "official",
                    Codecs.CODE.described("The id of the official it goes to in person."),
                    Assignment::official,
                    Assignment.Builder::official)
            .required("role", Codecs.enumOf(AssignmentRole.class), Assignment::role, Assignment.Builder::role)
            .optional(
                    "responsibility",
                    Codecs.enumOf(ResponsibilityKind.class),
                    Assignment::responsibility,
                    Assignment.Builder::responsibility)
            .optional(
                    "points",
                    Codecs.mapOf(ClearPoint.class, Codecs.LOCALIZED_TEXT)
                            .described(
                                    "What the act says on each of the six points except PERSON; on what is absent it says nothing."),
                    assignment -> Optional.of(assignment.points()).filter(points -> !points.isEmpty()),
                    (Assignment.Builder builder, Map<ClearPoint, LocalizedText> points) -> builder.points(points))
            .optional("hoursPerYear", HOURS, Assignment::hoursPerYear, Assignment.Builder::hoursPerYear)
            .optional("decision", OrganisationCodecs.DECISION, Assignment::decision, Assignment.Builder::decision)
            .optional("source", OrganisationCodecs.SOURCE_ID, Assignment::source, Assignment.Builder::source)
            .range(Assignment::life, Assignment.Builder::life)
            .build(Assignment.Builder::build);

    /** The power for tasks is given by one holder to another. */
    public static final Codec<AuthorityTransfer> TRANSFER = ObjectCodec.builder(
                    AuthorityTransfer.class, AuthorityTransfer::builder)
            .identity(
                    "id",
                    Codecs.CODE.described("Unique in the commune; case counts."),
                    AuthorityTransfer::id,
                    AuthorityTransfer.Builder::id)
            .required(
                    "kind", Codecs.enumOf(TransferKind.class), AuthorityTransfer::kind, AuthorityTransfer.Builder::kind)
            .required("giver", POWER_HOLDER, AuthorityTransfer::giver, AuthorityTransfer.Builder::giver)
            .required("receiver", POWER_HOLDER, AuthorityTransfer::receiver, AuthorityTransfer.Builder::receiver)
            .required(
                    "tasks",
                    Codecs.listOf(TASK_CODE).described("The tasks for which the power is given; at least one."),
                    AuthorityTransfer::tasks,
                    (AuthorityTransfer.Builder builder, List<String> tasks) -> builder.tasks(tasks))
            .list("limits", POWER_LIMIT, AuthorityTransfer::limits, AuthorityTransfer.Builder::limits)
            .optional(
                    "conditions",
                    Codecs.LOCALIZED_TEXT.described("Conditions in words: shown with the answer, never judged."),
                    AuthorityTransfer::conditions,
                    AuthorityTransfer.Builder::conditions)
            .optional(
                    "passOn",
                    Codecs.BOOLEAN.described("Whether the receiver may pass it on; absent: the act does not say."),
                    AuthorityTransfer::passOn,
                    AuthorityTransfer.Builder::passOn)
            .optional(
                    "giverKeeps",
                    Codecs.BOOLEAN.described(
                            "Whether the giver may still act too; absent: as the law says of the kind."),
                    AuthorityTransfer::giverKeeps,
                    AuthorityTransfer.Builder::giverKeeps)
            .optional(
                    "decision",
                    OrganisationCodecs.DECISION,
                    AuthorityTransfer::decision,
                    AuthorityTransfer.Builder::decision)
            .optional(
                    "legalBasis",
                    LawCodecs.LEGAL_REFERENCE,
                    AuthorityTransfer::legalBasis,
                    AuthorityTransfer.Builder::legalBasis)
            .optional(
                    "source",
                    OrganisationCodecs.SOURCE_ID,
                    AuthorityTransfer::source,
                    AuthorityTransfer.Builder::source)
            .range(AuthorityTransfer::life, AuthorityTransfer.Builder::life)
            .build(AuthorityTransfer.Builder::build);

    /** A request to a superior for guidance on a task; the guidance may quote a case and is personal. */
    public static final Codec<Escalation> ESCALATION = ObjectCodec.builder(Escalation.class, Escalation::builder)
            .identity(
                    "id",
                    Codecs.CODE.described("Unique in the commune; case counts."),
                    Escalation::id,
                    Escalation.Builder::id)
            .required("task", TASK_CODE, Escalation::task, Escalation.Builder::task)
            .required(
                    "raisedBy",
                    Codecs.CODE.described("The id of the unit that raised it."),
                    Escalation::raisedBy,
                    Escalation.Builder::raisedBy)
            .required("raisedOn", Codecs.DATE, Escalation::raisedOn, Escalation.Builder::raisedOn)
            .required(
                    "to",
                    POWER_HOLDER.described("The body or person that is asked."),
                    Escalation::to,
                    Escalation.Builder::to)
            .optional(
                    "dueOn",
                    Codecs.DATE.described("The last day on which an answer comes in time, if one was set."),
                    Escalation::dueOn,
                    Escalation.Builder::dueOn)
            .optional("answeredOn", Codecs.DATE, Escalation::answeredOn, Escalation.Builder::answeredOn)
            .optional(
                    "guidance",
                    Codecs.LOCALIZED_TEXT
                            .personal()
                            .described(
                                    "Personal, as it may quote a case: kept for the host, never shown by the library."),
                    Escalation::guidance,
                    Escalation.Builder::guidance)
            .optional("source", OrganisationCodecs.SOURCE_ID, Escalation::source, Escalation.Builder::source)
            .build(Escalation.Builder::build);

    private AuthorityCodecs() {}
}
