package org.commune4j.json.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.commune4j.core.organisation.QualificationField;
import org.commune4j.core.organisation.QualificationLevel;
import org.commune4j.core.staffing.Appointment;
import org.commune4j.core.staffing.AppointmentKind;
import org.commune4j.core.staffing.Official;
import org.commune4j.core.staffing.OfficialKind;
import org.commune4j.core.staffing.Qualification;
import org.commune4j.core.staffing.TrainingMode;
import org.commune4j.core.staffing.TrainingRecord;
import org.commune4j.json.codec.Codec;
import org.commune4j.json.codec.Codecs;
import org.commune4j.json.codec.Field;
import org.commune4j.json.codec.ObjectCodec;

/** The codecs of {@code org.commune4j.core.staffing}. */
public final class StaffingCodecs {

    /** What an official has learnt. */
    public static final Codec<Qualification> QUALIFICATION = ObjectCodec.of(Qualification.class, fields -> {
        Field<QualificationField> field =
                fields.required("field", OrganisationCodecs.QUALIFICATION_FIELD, Qualification::field);
        Field<QualificationLevel> level =
                fields.required("level", OrganisationCodecs.QUALIFICATION_LEVEL, Qualification::level);
        Field<Optional<LocalDate>> obtainedOn = fields.optional(
                "obtainedOn",
                Codecs.DATE.described("The first day on which it was held; absent: ever since."),
                Qualification::obtainedOn);
        return in -> in.get(obtainedOn)
                .map(day -> Qualification.of(in.get(field), in.get(level), day))
                .orElseGet(() -> Qualification.of(in.get(field), in.get(level)));
    });

    /** A course that an official completed. */
    public static final Codec<TrainingRecord> TRAINING_RECORD = ObjectCodec.builder(
                    TrainingRecord.class, TrainingRecord::builder)
            .required("course", Codecs.CODE, TrainingRecord::course, TrainingRecord.Builder::course)
            .optional("mode", Codecs.enumOf(TrainingMode.class), TrainingRecord::mode, TrainingRecord.Builder::mode)
            .required("completedOn", Codecs.DATE, TrainingRecord::completedOn, TrainingRecord.Builder::completedOn)
            .optional(
                    "expiresOn",
                    Codecs.DATE.described("The first day on which it no longer counts; absent: it does not expire."),
                    TrainingRecord::expiresOn,
                    TrainingRecord.Builder::expiresOn)
            .build(TrainingRecord.Builder::build);

    /** Somebody who works in the apparatus; the name is personal. */
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
            .optional(
                    "service",
                    Codecs.RANGE.described("The days on which the official is in service."),
                    Official::service,
                    Official.Builder::service)
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

    private StaffingCodecs() {}
}
