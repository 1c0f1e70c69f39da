package org.commune4j.json.model;

import static org.commune4j.core.dossier.DossierEventKind.APOLOGISED;
import static org.commune4j.core.dossier.DossierEventKind.ASSIGNED;
import static org.commune4j.core.dossier.DossierEventKind.EXTENDED;
import static org.commune4j.core.dossier.DossierEventKind.NOT_ACCEPTED;
import static org.commune4j.core.dossier.DossierEventKind.OBLIGATION_PAID;
import static org.commune4j.core.dossier.DossierEventKind.OBLIGATION_REQUESTED;
import static org.commune4j.core.dossier.DossierEventKind.PETITION_RAISED;
import static org.commune4j.core.dossier.DossierEventKind.RATED;
import static org.commune4j.core.dossier.DossierEventKind.RECEIVED;
import static org.commune4j.core.dossier.DossierEventKind.REFUSED;
import static org.commune4j.core.dossier.DossierEventKind.RESOLVED;
import static org.commune4j.core.dossier.DossierEventKind.RESULT_RETURNED;
import static org.commune4j.core.dossier.DossierEventKind.RESUMED;
import static org.commune4j.core.dossier.DossierEventKind.STOPPED;
import static org.commune4j.core.dossier.DossierEventKind.SUBMITTED;
import static org.commune4j.core.dossier.DossierEventKind.SUPPLEMENT_REQUESTED;
import static org.commune4j.core.dossier.DossierEventKind.SUPPLEMENT_SUPPLIED;
import static org.commune4j.core.dossier.DossierEventKind.SUSPENDED;
import static org.commune4j.core.dossier.DossierEventKind.TRANSFERRED;
import static org.commune4j.core.dossier.DossierEventKind.WITHDRAWN;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEvent.Apologised;
import org.commune4j.core.dossier.DossierEvent.Assigned;
import org.commune4j.core.dossier.DossierEvent.Extended;
import org.commune4j.core.dossier.DossierEvent.NotAccepted;
import org.commune4j.core.dossier.DossierEvent.ObligationPaid;
import org.commune4j.core.dossier.DossierEvent.ObligationRequested;
import org.commune4j.core.dossier.DossierEvent.PetitionRaised;
import org.commune4j.core.dossier.DossierEvent.Rated;
import org.commune4j.core.dossier.DossierEvent.Received;
import org.commune4j.core.dossier.DossierEvent.Refused;
import org.commune4j.core.dossier.DossierEvent.Resolved;
import org.commune4j.core.dossier.DossierEvent.ResultReturned;
import org.commune4j.core.dossier.DossierEvent.Resumed;
import org.commune4j.core.dossier.DossierEvent.Stopped;
import org.commune4j.core.dossier.DossierEvent.Submitted;
import org.commune4j.core.dossier.DossierEvent.SupplementRequested;
import org.commune4j.core.dossier.DossierEvent.SupplementSupplied;
import org.commune4j.core.dossier.DossierEvent.Suspended;
import org.commune4j.core.dossier.DossierEvent.Transferred;
import org.commune4j.core.dossier.DossierEvent.Withdrawn;
import org.commune4j.json.codec.Codec;
import org.commune4j.json.codec.Codecs;
import org.commune4j.json.codec.FamilyCodec;
import org.commune4j.json.codec.ObjectCodec;

/** The codecs of what can happen to a dossier; the field {@code type} holds the name of the kind. */
final class DossierEventCodecs {

    /** An appointment. */
    static final Codec<OffsetDateTime> APPOINTMENT =
            Codecs.DATE_TIME.described("When the result can be collected, as appointed to the applicant.");

    private static final Codec<String> UNIT = Codecs.CODE.described("The id of the unit in which it happened.");

    private static final Codec<String> OFFICIAL = Codecs.CODE.described("The id of an official; never a name.");

    private static final Codec<String> REASON =
            Codecs.TEXT.personal().described("The reason given to the applicant: personal.");

    private static final Codec<String> GROUND = Codecs.CODE.described("The coded ground, for instance VERIFICATION.");

    private static final Codec<String> COMPONENT =
            Codecs.CODE.described("The id of a component of the procedure that is missing.");

    private static final Codec<BigDecimal> AMOUNT =
            Codecs.DECIMAL.described("How much, in the currency of the procedure's fee.");

    private static final Codec<Integer> POINTS = Codecs.integer(0, Integer.MAX_VALUE);

    /** Every kind of event. */
    static final Codec<DossierEvent> EVENT = FamilyCodec.of(DossierEvent.class)
            .with(
                    SUBMITTED.name(),
                    Submitted.class,
                    event(
                                    Submitted.class,
                                    Submitted::builder,
                                    Submitted.Builder::at,
                                    Submitted.Builder::unit,
                                    Submitted.Builder::official)
                            .build(Submitted.Builder::build))
            .with(
                    RECEIVED.name(),
                    Received.class,
                    event(
                                    Received.class,
                                    Received::builder,
                                    Received.Builder::at,
                                    Received.Builder::unit,
                                    Received.Builder::official)
                            .optional("appointedAt", APPOINTMENT, Received::appointedAt, Received.Builder::appointedAt)
                            .optional(
                                    "slip",
                                    Codecs.CODE.described("The number of the slip."),
                                    Received::slip,
                                    Received.Builder::slip)
                            .build(Received.Builder::build))
            .with(
                    NOT_ACCEPTED.name(),
                    NotAccepted.class,
                    event(
                                    NotAccepted.class,
                                    NotAccepted::builder,
                                    NotAccepted.Builder::at,
                                    NotAccepted.Builder::unit,
                                    NotAccepted.Builder::official)
                            .optional("reason", REASON, NotAccepted::reason, NotAccepted.Builder::reason)
                            .build(NotAccepted.Builder::build))
            .with(
                    ASSIGNED.name(),
                    Assigned.class,
                    event(
                                    Assigned.class,
                                    Assigned::builder,
                                    Assigned.Builder::at,
                                    Assigned.Builder::unit,
                                    Assigned.Builder::official)
                            .optional(
                                    "toUnit",
                                    Codecs.CODE.described("The id of the unit that has the dossier from now on."),
                                    Assigned::toUnit,
                                    Assigned.Builder::toUnit)
                            .optional("toOfficial", OFFICIAL, Assigned::toOfficial, Assigned.Builder::toOfficial)
                            .optional(
                                    "step",
                                    Codecs.CODE.described("The id of the step of the procedure that begins."),
                                    Assigned::step,
                                    Assigned.Builder::step)
                            .build(Assigned.Builder::build))
            .with(
                    TRANSFERRED.name(),
                    Transferred.class,
                    event(
                                    Transferred.class,
                                    Transferred::builder,
                                    Transferred.Builder::at,
                                    Transferred.Builder::unit,
                                    Transferred.Builder::official)
                            .optional(
                                    "toUnit",
                                    Codecs.CODE.described("The id of the unit that has the dossier from now on."),
                                    Transferred::toUnit,
                                    Transferred.Builder::toUnit)
                            .optional("toOfficial", OFFICIAL, Transferred::toOfficial, Transferred.Builder::toOfficial)
                            .optional(
                                    "step",
                                    Codecs.CODE.described("The id of the step of the procedure that begins."),
                                    Transferred::step,
                                    Transferred.Builder::step)
                            .build(Transferred.Builder::build))
            .with(
                    SUPPLEMENT_REQUESTED.name(),
                    SupplementRequested.class,
                    event(
                                    SupplementRequested.class,
                                    SupplementRequested::builder,
                                    SupplementRequested.Builder::at,
                                    SupplementRequested.Builder::unit,
                                    SupplementRequested.Builder::official)
                            .optional(
                                    "reason", REASON, SupplementRequested::reason, SupplementRequested.Builder::reason)
                            .list(
                                    "components",
                                    COMPONENT,
                                    SupplementRequested::components,
                                    SupplementRequested.Builder::components)
                            .build(SupplementRequested.Builder::build))
            .with(
                    SUPPLEMENT_SUPPLIED.name(),
                    SupplementSupplied.class,
                    event(
                                    SupplementSupplied.class,
                                    SupplementSupplied::builder,
                                    SupplementSupplied.Builder::at,
                                    SupplementSupplied.Builder::unit,
                                    SupplementSupplied.Builder::official)
                            .build(SupplementSupplied.Builder::build))
            .with(
                    OBLIGATION_REQUESTED.name(),
                    ObligationRequested.class,
                    event(
                                    ObligationRequested.class,
                                    ObligationRequested::builder,
                                    ObligationRequested.Builder::at,
                                    ObligationRequested.Builder::unit,
                                    ObligationRequested.Builder::official)
                            .optional(
                                    "amount", AMOUNT, ObligationRequested::amount, ObligationRequested.Builder::amount)
                            .optional(
                                    "reduction",
                                    Codecs.CODE.described("The id of the fee reduction that the amount claims."),
                                    ObligationRequested::reduction,
                                    ObligationRequested.Builder::reduction)
                            .build(ObligationRequested.Builder::build))
            .with(
                    OBLIGATION_PAID.name(),
                    ObligationPaid.class,
                    event(
                                    ObligationPaid.class,
                                    ObligationPaid::builder,
                                    ObligationPaid.Builder::at,
                                    ObligationPaid.Builder::unit,
                                    ObligationPaid.Builder::official)
                            .optional("amount", AMOUNT, ObligationPaid::amount, ObligationPaid.Builder::amount)
                            .optional(
                                    "channel",
                                    ProcedureCodecs.CHANNEL.described("How it was paid."),
                                    ObligationPaid::channel,
                                    ObligationPaid.Builder::channel)
                            .build(ObligationPaid.Builder::build))
            .with(
                    SUSPENDED.name(),
                    Suspended.class,
                    event(
                                    Suspended.class,
                                    Suspended::builder,
                                    Suspended.Builder::at,
                                    Suspended.Builder::unit,
                                    Suspended.Builder::official)
                            .optional("ground", GROUND, Suspended::ground, Suspended.Builder::ground)
                            .build(Suspended.Builder::build))
            .with(
                    RESUMED.name(),
                    Resumed.class,
                    event(
                                    Resumed.class,
                                    Resumed::builder,
                                    Resumed.Builder::at,
                                    Resumed.Builder::unit,
                                    Resumed.Builder::official)
                            .build(Resumed.Builder::build))
            .with(
                    EXTENDED.name(),
                    Extended.class,
                    event(
                                    Extended.class,
                                    Extended::builder,
                                    Extended.Builder::at,
                                    Extended.Builder::unit,
                                    Extended.Builder::official)
                            .required(
                                    "by",
                                    DeadlineCodecs.TERM.described("What is added to the limit."),
                                    Extended::by,
                                    Extended.Builder::by)
                            .optional("ground", GROUND, Extended::ground, Extended.Builder::ground)
                            .build(Extended.Builder::build))
            .with(
                    APOLOGISED.name(),
                    Apologised.class,
                    event(
                                    Apologised.class,
                                    Apologised::builder,
                                    Apologised.Builder::at,
                                    Apologised.Builder::unit,
                                    Apologised.Builder::official)
                            .optional("reason", REASON, Apologised::reason, Apologised.Builder::reason)
                            .optional(
                                    "newAppointment",
                                    APPOINTMENT,
                                    Apologised::newAppointment,
                                    Apologised.Builder::newAppointment)
                            .build(Apologised.Builder::build))
            .with(
                    RESOLVED.name(),
                    Resolved.class,
                    event(
                                    Resolved.class,
                                    Resolved::builder,
                                    Resolved.Builder::at,
                                    Resolved.Builder::unit,
                                    Resolved.Builder::official)
                            .optional(
                                    "post",
                                    Codecs.CODE.described("The id of the post that decided."),
                                    Resolved::post,
                                    Resolved.Builder::post)
                            .optional(
                                    "result",
                                    Codecs.CODE.described("The code of the result."),
                                    Resolved::result,
                                    Resolved.Builder::result)
                            .build(Resolved.Builder::build))
            .with(
                    REFUSED.name(),
                    Refused.class,
                    event(
                                    Refused.class,
                                    Refused::builder,
                                    Refused.Builder::at,
                                    Refused.Builder::unit,
                                    Refused.Builder::official)
                            .optional("reason", REASON, Refused::reason, Refused.Builder::reason)
                            .build(Refused.Builder::build))
            .with(
                    WITHDRAWN.name(),
                    Withdrawn.class,
                    event(
                                    Withdrawn.class,
                                    Withdrawn::builder,
                                    Withdrawn.Builder::at,
                                    Withdrawn.Builder::unit,
                                    Withdrawn.Builder::official)
                            .build(Withdrawn.Builder::build))
            .with(
                    STOPPED.name(),
                    Stopped.class,
                    event(
                                    Stopped.class,
                                    Stopped::builder,
                                    Stopped.Builder::at,
                                    Stopped.Builder::unit,
                                    Stopped.Builder::official)
                            .optional("reason", REASON, Stopped::reason, Stopped.Builder::reason)
                            .build(Stopped.Builder::build))
            .with(
                    RESULT_RETURNED.name(),
                    ResultReturned.class,
                    event(
                                    ResultReturned.class,
                                    ResultReturned::builder,
                                    ResultReturned.Builder::at,
                                    ResultReturned.Builder::unit,
                                    ResultReturned.Builder::official)
                            .optional(
                                    "channel",
                                    ProcedureCodecs.CHANNEL.described("How it was returned."),
                                    ResultReturned::channel,
                                    ResultReturned.Builder::channel)
                            .build(ResultReturned.Builder::build))
            .with(
                    RATED.name(),
                    Rated.class,
                    event(Rated.class, Rated::builder, Rated.Builder::at, Rated.Builder::unit, Rated.Builder::official)
                            .required("satisfied", Codecs.BOOLEAN, Rated::satisfied, Rated.Builder::satisfied)
                            .optional("score", POINTS, Rated::score, Rated.Builder::score)
                            .optional(
                                    "outOf",
                                    POINTS.described("The most points that can be given."),
                                    Rated::outOf,
                                    Rated.Builder::outOf)
                            .build(Rated.Builder::build))
            .with(
                    PETITION_RAISED.name(),
                    PetitionRaised.class,
                    event(
                                    PetitionRaised.class,
                                    PetitionRaised::builder,
                                    PetitionRaised.Builder::at,
                                    PetitionRaised.Builder::unit,
                                    PetitionRaised.Builder::official)
                            .optional(
                                    "petition",
                                    Codecs.CODE.described(
                                            "The id of the feedback or petition; its text is never kept here."),
                                    PetitionRaised::petition,
                                    PetitionRaised.Builder::petition)
                            .build(PetitionRaised.Builder::build));

    private DossierEventCodecs() {}

    /** What the events have in common. */
    private static <E extends DossierEvent, B> ObjectCodec.BuilderFields<E, B> event(
            Class<E> type,
            Supplier<B> builder,
            BiConsumer<B, OffsetDateTime> at,
            BiConsumer<B, String> unit,
            BiConsumer<B, String> official) {
        return ObjectCodec.builder(type, builder)
                .required("at", Codecs.DATE_TIME, E::at, at)
                .optional("unit", UNIT, E::unit, unit)
                .optional("official", OFFICIAL, E::official, official);
    }
}
