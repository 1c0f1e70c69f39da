package org.commune4j.json.model;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.dossier.EventDetail;
import org.commune4j.core.procedure.Channel;
import org.commune4j.json.codec.Codec;
import org.commune4j.json.codec.Codecs;
import org.commune4j.json.codec.FamilyCodec;
import org.commune4j.json.codec.JsonField;
import org.commune4j.json.codec.JsonFields;
import org.commune4j.json.codec.ObjectCodec;
import org.commune4j.json.codec.Values;

/**
 * The codecs of what can happen to a dossier. The field {@code type} holds the name of the kind; the fields after the moment
 * are the details of the kind, in their order.
 */
final class DossierEventCodecs {

    /** An appointment. */
    static final Codec<OffsetDateTime> APPOINTMENT =
            Codecs.DATE_TIME.described("When the result can be collected, as appointed to the applicant.");

    private static final Codec<String> OFFICIAL = Codecs.CODE.described("The id of an official; never a name.");

    private static final Codec<Integer> POINTS = Codecs.integer(0, Integer.MAX_VALUE);

    private static final Codec<Channel> PAID_BY = ProcedureCodecs.CHANNEL.described("How it was paid.");

    /** Each detail. */
    private static final Map<EventDetail<?>, Field<?>> FIELDS = byDetail(
            field(EventDetail.UNIT, "The id of the unit in which it happened."),
            new Field<>(EventDetail.OFFICIAL, OFFICIAL),
            new Field<>(EventDetail.APPOINTED_AT, APPOINTMENT),
            new Field<>(
                    EventDetail.COMPLETE_AT,
                    Codecs.DATE_TIME.described(
                            "When the dossier was complete and proper, as the slip shows; absent: when it was received.")),
            new Field<>(
                    EventDetail.COMPETENT_AT,
                    Codecs.DATE_TIME.described(
                            "When the competent body had a dossier that was received outside its territory.")),
            field(EventDetail.SLIP, "The number of the slip."),
            new Field<>(
                    EventDetail.REASON,
                    Codecs.TEXT.personal().described("The reason given to the applicant: personal.")),
            field(EventDetail.TO_UNIT, "The id of the unit that has the dossier from now on."),
            new Field<>(EventDetail.TO_OFFICIAL, OFFICIAL),
            field(EventDetail.STEP, "The id of the step of the procedure that begins."),
            new Field<>(
                    EventDetail.ALLOTTED,
                    DeadlineCodecs.TERM.described(
                            "The time that the holder has for its part; absent: what the procedure allots to the step.")),
            new Field<>(
                    EventDetail.COMPONENTS,
                    Codecs.listOf(Codecs.CODE.described("The id of a component of the procedure that is missing."))),
            new Field<>(
                    EventDetail.AMOUNT, Codecs.DECIMAL.described("How much, in the currency of the procedure's fee.")),
            field(EventDetail.REDUCTION, "The id of the fee reduction that the amount claims."),
            new Field<>(EventDetail.CHANNEL, ProcedureCodecs.CHANNEL.described("How it was returned.")),
            field(EventDetail.GROUND, "The coded ground, for instance VERIFICATION."),
            new Field<>(EventDetail.EXTENSION, DeadlineCodecs.TERM.described("What is added to the limit.")),
            new Field<>(EventDetail.NEW_APPOINTMENT, APPOINTMENT),
            field(EventDetail.POST, "The id of the post that decided."),
            field(EventDetail.RESULT, "The code of the result."),
            new Field<>(EventDetail.SATISFIED, Codecs.BOOLEAN),
            new Field<>(EventDetail.SCORE, POINTS),
            new Field<>(EventDetail.OUT_OF, POINTS.described("The most points that can be given.")),
            field(EventDetail.PETITION, "The id of the feedback or petition; its text is never kept here."));

    /** Every kind of event. */
    static final Codec<DossierEvent> EVENT = everyKind();

    private DossierEventCodecs() {}

    /** How a document holds a detail. */
    private record Field<T>(EventDetail<T> detail, Codec<T> codec) {

        /** Declares the field; returns what notes the value that was read. */
        BiConsumer<Values, Map<EventDetail<?>, Object>> in(JsonFields<DossierEvent> fields, boolean required) {
            if (required) {
                JsonField<T> field = fields.required(
                        detail.code(), codec, event -> event.find(detail).orElseThrow());
                return (values, details) -> details.put(detail, values.get(field));
            }
            JsonField<Optional<T>> field = fields.optional(detail.code(), codec, event -> event.find(detail));
            return (values, details) -> values.get(field).ifPresent(value -> details.put(detail, value));
        }
    }

    private static Field<String> field(EventDetail<String> code, String description) {
        return new Field<>(code, Codecs.CODE.described(description));
    }

    private static Map<EventDetail<?>, Field<?>> byDetail(Field<?>... fields) {
        return Arrays.stream(fields).collect(Collectors.toMap(Field::detail, Function.identity()));
    }

    private static Codec<DossierEvent> everyKind() {
        FamilyCodec<DossierEvent> family = FamilyCodec.of(DossierEvent.class);
        for (DossierEventKind kind : DossierEventKind.values()) {
            family = family.with(kind.name(), event -> event.kind() == kind, codec(kind));
        }
        return family;
    }

    private static ObjectCodec<DossierEvent> codec(DossierEventKind kind) {
        return ObjectCodec.of(nameOf(kind), fields -> {
            JsonField<OffsetDateTime> at = fields.required("at", Codecs.DATE_TIME, DossierEvent::at);
            List<BiConsumer<Values, Map<EventDetail<?>, Object>>> readers = new ArrayList<>();
            for (EventDetail<?> detail : kind.details()) {
                readers.add(field(kind, detail).in(fields, kind.required().contains(detail)));
            }
            return values -> {
                Map<EventDetail<?>, Object> details = new HashMap<>();
                readers.forEach(reader -> reader.accept(values, details));
                return DossierEvent.of(kind, values.get(at), details);
            };
        });
    }

    private static Field<?> field(DossierEventKind kind, EventDetail<?> detail) {
        if (kind == DossierEventKind.OBLIGATION_PAID && detail == EventDetail.CHANNEL) {
            return new Field<>(EventDetail.CHANNEL, PAID_BY);
        }
        Field<?> field = FIELDS.get(detail);
        if (field == null) {
            throw new IllegalStateException(
                    "The detail '" + detail + "' of an event has no codec; add it to the table of this class");
        }
        return field;
    }

    /** Returns the name of the definition in the schema, such as {@code SupplementRequested}. */
    private static String nameOf(DossierEventKind kind) {
        return Arrays.stream(kind.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
