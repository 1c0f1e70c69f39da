package org.commune4j.json.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.commune4j.core.calendar.Arrangement;
import org.commune4j.core.calendar.Decision;
import org.commune4j.core.calendar.Holiday;
import org.commune4j.core.calendar.Notice;
import org.commune4j.core.calendar.Swap;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.json.codec.Codec;
import org.commune4j.json.codec.Codecs;
import org.commune4j.json.codec.JsonField;
import org.commune4j.json.codec.ObjectCodec;

/** The codecs of {@code org.commune4j.core.calendar}. */
public final class CalendarCodecs {

    /** One day off. */
    public static final Codec<Holiday> HOLIDAY = ObjectCodec.builder(Holiday.class, Holiday::builder)
            .required("date", Codecs.DATE, Holiday::date, Holiday.Builder::date)
            .required(
                    "name",
                    Codecs.LOCALIZED_TEXT.described("What is celebrated."),
                    Holiday::name,
                    Holiday.Builder::name)
            .optional("reference", LawCodecs.LEGAL_REFERENCE, Holiday::reference, Holiday.Builder::reference)
            .optional("sourceStatus", LawCodecs.SOURCE_STATUS, CalendarCodecs::ownStatus, Holiday.Builder::sourceStatus)
            .defaulted(
                    "compensated",
                    Codecs.BOOLEAN.described("Whether the next working day is free if it falls on a weekly rest day."),
                    true,
                    Holiday::compensated,
                    Holiday.Builder::compensated)
            .optional(
                    "compensationReference",
                    LawCodecs.LEGAL_REFERENCE,
                    Holiday::compensationReference,
                    Holiday.Builder::compensationReference)
            .build(Holiday.Builder::build);

    /** A day off for a day worked. */
    public static final Codec<Swap> SWAP = ObjectCodec.of(Swap.class, fields -> {
        JsonField<LocalDate> off =
                fields.required("dayOff", Codecs.DATE.described("The working day that is free."), Swap::dayOff);
        JsonField<LocalDate> worked =
                fields.required("dayWorked", Codecs.DATE.described("The rest day that is worked."), Swap::dayWorked);
        JsonField<Optional<LegalReference>> reference =
                fields.optional("reference", LawCodecs.LEGAL_REFERENCE, Swap::reference);
        return in -> in.get(reference)
                .map(known -> Swap.of(in.get(off), in.get(worked), known))
                .orElseGet(() -> Swap.of(in.get(off), in.get(worked)));
    });

    /** What a decision says, beside the occasion it settles. */
    public static final Codec<Decision> DECISION = ObjectCodec.of(Decision.class, fields -> {
        JsonField<String> occasion = fields.identity(
                "occasion",
                Codecs.CODE.described("The occasion it settles, for instance 2027/tet."),
                Decision::occasion);
        JsonField<LocalizedText> label = fields.required(
                "label",
                Codecs.LOCALIZED_TEXT.described("The decision in a few words."),
                decision -> decision.outcome().label());
        JsonField<List<Holiday>> holidays =
                fields.list("holidays", HOLIDAY, decision -> decision.outcome().holidays());
        JsonField<List<Swap>> swaps =
                fields.list("swaps", SWAP, decision -> decision.outcome().swaps());
        JsonField<Optional<LegalReference>> reference =
                fields.optional("reference", LawCodecs.LEGAL_REFERENCE, Decision::reference);
        JsonField<Optional<LocalDate>> announcedOn = fields.optional(
                "announcedOn", Codecs.DATE.described("The first day on which it was public."), Decision::announcedOn);
        return in -> Decision.of(
                in.get(occasion),
                new Arrangement(in.get(label), in.get(holidays), in.get(swaps)),
                in.get(reference).orElse(null),
                in.get(announcedOn).orElse(null));
    });

    /** A year's notice, to be merged into a calendar. */
    public static final Codec<Notice> NOTICE = ObjectCodec.builder(Notice.class, Notice::builder)
            .optional(
                    "reference",
                    LawCodecs.LEGAL_REFERENCE.described("The notice; whatever names no text of its own rests on it."),
                    Notice::reference,
                    Notice.Builder::reference)
            .optional(
                    "announcedOn",
                    Codecs.DATE.described("The first day on which the notice was public."),
                    Notice::announcedOn,
                    Notice.Builder::announcedOn)
            .list("decisions", DECISION, Notice::decisions, Notice.Builder::decisions)
            .list("holidays", HOLIDAY, Notice::holidays, Notice.Builder::holidays)
            .list("swaps", SWAP, Notice::swaps, Notice.Builder::swaps)
            .build(Notice.Builder::build);

    private CalendarCodecs() {}

    private static Optional<SourceStatus> ownStatus(Holiday holiday) {
        SourceStatus implied = SourceStatus.of(holiday.reference().orElse(null));
        return Optional.of(holiday.sourceStatus()).filter(status -> status != implied);
    }
}
