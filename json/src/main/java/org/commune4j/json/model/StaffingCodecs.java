package org.commune4j.json.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.organisation.Absence;
import org.commune4j.core.organisation.AbsenceReason;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.AppointmentKind;
import org.commune4j.core.organisation.Branch;
import org.commune4j.core.organisation.LeavingReason;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.OfficialKind;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.Qualification;
import org.commune4j.core.organisation.QualificationField;
import org.commune4j.core.organisation.QualificationLevel;
import org.commune4j.core.organisation.ServicePeriod;
import org.commune4j.core.organisation.Substitution;
import org.commune4j.core.organisation.TrainingMode;
import org.commune4j.core.organisation.TrainingRecord;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.rule.ParameterKey;
import org.commune4j.core.rule.Strength;
import org.commune4j.core.staffing.Incompatibility;
import org.commune4j.core.staffing.Incompatibility.Side;
import org.commune4j.core.staffing.IncompatibilityScope;
import org.commune4j.core.staffing.QuotaScope;
import org.commune4j.core.staffing.StaffQuota;
import org.commune4j.core.text.WordFamily;
import org.commune4j.core.time.DateRange;
import org.commune4j.json.codec.Codec;
import org.commune4j.json.codec.Codecs;
import org.commune4j.json.codec.JsonField;
import org.commune4j.json.codec.ObjectCodec;

/** The codecs of {@code org.commune4j.core.staffing}. */
public final class StaffingCodecs {

    private static final Codec<PostKind> POST_KIND = Codecs.word(WordFamily.POST_KIND, PostKind::of);

    private static final Codec<UnitKind> UNIT_KIND = Codecs.word(WordFamily.UNIT_KIND, UnitKind::of);

    private static final Codec<Branch> BRANCH = Codecs.word(WordFamily.BRANCH, Branch::of);

    /** A qualification of an official. */
    public static final Codec<Qualification> QUALIFICATION = ObjectCodec.of(Qualification.class, fields -> {
        JsonField<QualificationField> field =
                fields.required("field", OrganisationCodecs.QUALIFICATION_FIELD, Qualification::field);
        JsonField<QualificationLevel> level =
                fields.required("level", OrganisationCodecs.QUALIFICATION_LEVEL, Qualification::level);
        JsonField<Optional<LocalDate>> obtainedOn = fields.optional(
                "obtainedOn",
                Codecs.DATE.described("The first day on which it was held; absent: ever since."),
                Qualification::obtainedOn);
        return in -> new Qualification(in.get(field), in.get(level), in.get(obtainedOn));
    });

    /** A course that an official completed. */
    public static final Codec<TrainingRecord> TRAINING_RECORD = ObjectCodec.of(TrainingRecord.class, fields -> {
        JsonField<String> course = fields.required("course", Codecs.word(WordFamily.COURSE), TrainingRecord::course);
        JsonField<Optional<TrainingMode>> mode =
                fields.optional("mode", Codecs.enumOf(TrainingMode.class), TrainingRecord::mode);
        JsonField<LocalDate> completedOn = fields.required("completedOn", Codecs.DATE, TrainingRecord::completedOn);
        JsonField<Optional<LocalDate>> expiresOn = fields.optional(
                "expiresOn",
                Codecs.DATE.described("The first day on which it no longer counts; absent: it does not expire."),
                TrainingRecord::expiresOn);
        return in -> new TrainingRecord(in.get(course), in.get(mode), in.get(completedOn), in.get(expiresOn));
    });

    /** Days on which an official is in service, and why they end. */
    public static final Codec<ServicePeriod> SERVICE_PERIOD = ObjectCodec.of(ServicePeriod.class, fields -> {
        JsonField<DateRange> days = fields.range(ServicePeriod::days);
        JsonField<Optional<LeavingReason>> leaving =
                fields.optional("leaving", Codecs.enumOf(LeavingReason.class), ServicePeriod::leaving);
        return in -> new ServicePeriod(in.get(days), in.get(leaving));
    });

    /** A person who works in the apparatus; the name is personal. */
    public static final Codec<Official> OFFICIAL = ObjectCodec.builder(Official.class, Official::builder)
            .identity(
                    "id",
                    Codecs.CODE.described("Unique in the commune; choose one that says nothing about the person."),
                    Official::id,
                    Official.Builder::id)
            .optional(
                    "name",
                    Codecs.TEXT.personal().described("Personal: kept for the host, never shown by the library."),
                    Official::name,
                    Official.Builder::name)
            .optional("kind", Codecs.enumOf(OfficialKind.class), Official::kind, Official.Builder::kind)
            .list("qualifications", QUALIFICATION, Official::qualifications, Official.Builder::qualifications)
            .list("trainings", TRAINING_RECORD, Official::trainings, Official.Builder::trainings)
            .list("service", SERVICE_PERIOD, Official::service, Official.Builder::service)
            .build(Official.Builder::build);

    /** An official holds a post. */
    public static final Codec<Appointment> APPOINTMENT = ObjectCodec.builder(Appointment.class, Appointment::builder)
            .identity(
                    "id",
                    Codecs.CODE.described("Unique in the commune; case counts."),
                    Appointment::id,
                    Appointment.Builder::id)
            .required(
                    "official",
                    Codecs.CODE.described("The id of the official."),
                    Appointment::official,
                    Appointment.Builder::official)
            .required(
                    "post", Codecs.CODE.described("The id of the post."), Appointment::post, Appointment.Builder::post)
            .optional("kind", Codecs.enumOf(AppointmentKind.class), Appointment::kind, Appointment.Builder::kind)
            .defaulted(
                    "acting",
                    Codecs.BOOLEAN.described("Whether the official only acts in the post until it is filled."),
                    false,
                    Appointment::acting,
                    Appointment.Builder::acting)
            .optional(
                    "share",
                    Codecs.decimal(BigDecimal.ZERO, BigDecimal.ONE)
                            .described("The share of the official's working time."),
                    Appointment::share,
                    Appointment.Builder::share)
            .optional("source", OrganisationCodecs.SOURCE_ID, Appointment::source, Appointment.Builder::source)
            .range(Appointment::life, Appointment.Builder::life)
            .optional("decision", OrganisationCodecs.DECISION, Appointment::decision, Appointment.Builder::decision)
            .build(Appointment.Builder::build);

    /** An official is not at work for some days. */
    public static final Codec<Absence> ABSENCE = ObjectCodec.builder(Absence.class, Absence::builder)
            .identity(
                    "id",
                    Codecs.CODE.described("Unique among the absences of the commune; case counts."),
                    Absence::id,
                    Absence.Builder::id)
            .required(
                    "official",
                    Codecs.CODE.described("The id of the official."),
                    Absence::official,
                    Absence.Builder::official)
            .optional("reason", Codecs.enumOf(AbsenceReason.class), Absence::reason, Absence.Builder::reason)
            .optional("source", OrganisationCodecs.SOURCE_ID, Absence::source, Absence.Builder::source)
            .range(Absence::life, Absence.Builder::life)
            .build(Absence.Builder::build);

    /** An official stands in for those who hold a post. */
    public static final Codec<Substitution> SUBSTITUTION = ObjectCodec.builder(
                    Substitution.class, Substitution::builder)
            .identity(
                    "id",
                    Codecs.CODE.described("Unique among the substitutions of the commune; case counts."),
                    Substitution::id,
                    Substitution.Builder::id)
            .required(
                    "post",
                    Codecs.CODE.described("The id of the post that is stood in for."),
                    Substitution::post,
                    Substitution.Builder::post)
            .required(
                    "official",
                    Codecs.CODE.described("The id of the official who stands in."),
                    Substitution::official,
                    Substitution.Builder::official)
            .list(
                    "tasks",
                    Codecs.CODE.described("The code of a task that it is limited to; without any it covers all."),
                    Substitution::tasks,
                    Substitution.Builder::tasks)
            .optional("source", OrganisationCodecs.SOURCE_ID, Substitution::source, Substitution.Builder::source)
            .range(Substitution::life, Substitution.Builder::life)
            .optional("decision", OrganisationCodecs.DECISION, Substitution::decision, Substitution.Builder::decision)
            .build(Substitution.Builder::build);

    private static final Codec<Side> SIDE = Codecs.setOf(POST_KIND)
            .as(Side::new, Side::kinds)
            .described("Kinds of posts that do not exclude each other, but those of every other side.");

    /** Posts that one official must not or should not hold together. */
    public static final Codec<Incompatibility> INCOMPATIBILITY = ObjectCodec.builder(
                    Incompatibility.class, Incompatibility::builder)
            .identity(
                    "code",
                    Codecs.CODE.described("Stable; its sentence is the message INCOMPATIBILITY. plus the code."),
                    Incompatibility::code,
                    Incompatibility.Builder::code)
            .required(
                    "sides",
                    Codecs.listOf(SIDE)
                            .described(
                                    "At least two sides, no kind on two: posts of different sides exclude each other."),
                    Incompatibility::sides,
                    Incompatibility.Builder::sides)
            .required(
                    "scope",
                    Codecs.enumOf(IncompatibilityScope.class),
                    Incompatibility::scope,
                    Incompatibility.Builder::scope)
            .defaulted(
                    "strength",
                    Codecs.oneOf(List.of(Strength.MUST_NOT, Strength.SHOULD), Strength::name)
                            .described("MUST_NOT, or SHOULD for guidance; absent: MUST_NOT."),
                    Strength.MUST_NOT,
                    Incompatibility::strength,
                    Incompatibility.Builder::strength)
            .required("basis", LawCodecs.BASIS, Incompatibility::basis, Incompatibility.Builder::basis)
            .range(Incompatibility::validity, Incompatibility.Builder::validity)
            .defaulted(
                    "jurisdiction",
                    LawCodecs.JURISDICTION,
                    Jurisdiction.NATIONAL,
                    Incompatibility::jurisdiction,
                    Incompatibility.Builder::jurisdiction)
            .build(Incompatibility.Builder::build);

    /** A limit on how many officials there may be; the figure itself is a parameter. */
    public static final Codec<StaffQuota> STAFF_QUOTA = ObjectCodec.builder(StaffQuota.class, StaffQuota::builder)
            .identity(
                    "code",
                    Codecs.CODE.described("Stable; that of the rule by which it is judged."),
                    StaffQuota::code,
                    StaffQuota.Builder::code)
            .defaulted(
                    "postKinds",
                    Codecs.setOf(POST_KIND)
                            .described("Whose holders are counted; absent where a staffing quota is counted."),
                    Set.of(),
                    StaffQuota::postKinds,
                    StaffQuota.Builder::postKinds)
            .defaulted(
                    "branches",
                    Codecs.setOf(BRANCH)
                            .described("Whose staffing quota is counted; absent where holders of posts are counted."),
                    Set.of(),
                    StaffQuota::branches,
                    StaffQuota.Builder::branches)
            .required("scope", Codecs.enumOf(QuotaScope.class), StaffQuota::scope, StaffQuota.Builder::scope)
            .defaulted(
                    "per",
                    Codecs.setOf(UNIT_KIND)
                            .described("For an average, the bodies it is an average over; absent: over communes."),
                    Set.of(),
                    StaffQuota::per,
                    StaffQuota.Builder::per)
            .required(
                    "limit",
                    Codecs.CODE
                            .described("The code of the parameter that holds the figure.")
                            .as(code -> ParameterKey.of(code, BigDecimal.class), ParameterKey::code),
                    StaffQuota::limit,
                    StaffQuota.Builder::limit)
            .required(
                    "strength",
                    Codecs.oneOf(List.of(Strength.MUST, Strength.SHOULD), Strength::name)
                            .described("Whether it binds or is guidance."),
                    StaffQuota::strength,
                    StaffQuota.Builder::strength)
            .required("basis", LawCodecs.BASIS, StaffQuota::basis, StaffQuota.Builder::basis)
            .range(StaffQuota::validity, StaffQuota.Builder::validity)
            .defaulted(
                    "jurisdiction",
                    LawCodecs.JURISDICTION,
                    Jurisdiction.NATIONAL,
                    StaffQuota::jurisdiction,
                    StaffQuota.Builder::jurisdiction)
            .build(StaffQuota.Builder::build);

    private StaffingCodecs() {}
}
