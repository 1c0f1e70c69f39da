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
    static final Codec<KnownMoment> APPOINTMENT =
            KnownMoment.CODEC.described("When the result can be collected, as appointed to the applicant.");

    private static final Codec<String> OFFICIAL = Codecs.CODE.described("The id of an official; never a name.");

    private static final Codec<Integer> POINTS = Codecs.integer(0, Integer.MAX_VALUE);

    private static final Codec<Channel> PAID_BY = ProcedureCodecs.CHANNEL.described("How it was paid.");

    /** Each detail. */
    private static final Map<EventDetail<?>, Field<?, ?>> FIELDS = byDetail(
            field(EventDetail.UNIT, "The id of the unit in which it happened."),
            plain(EventDetail.OFFICIAL, OFFICIAL),
            moment(EventDetail.APPOINTED_AT, APPOINTMENT),
            moment(
                    EventDetail.COMPLETE_AT,
                    KnownMoment.CODEC.described(
                            "When the dossier was complete and proper, as the slip shows; absent: when it was received.")),
            moment(
                    EventDetail.COMPETENT_AT,
                    KnownMoment.CODEC.described(
                            "When the competent body had a dossier that was received outside its territory.")),
            field(EventDetail.SLIP, "The number of the slip."),
            plain(EventDetail.REASON, Codecs.TEXT.personal().described("The reason given to the applicant: personal.")),
            field(EventDetail.TO_UNIT, "The id of the unit that has the dossier from now on."),
            plain(EventDetail.TO_OFFICIAL, OFFICIAL),
            field(EventDetail.STEP, "The id of the step of the procedure that begins."),
            plain(
                    EventDetail.ALLOTTED,
                    DeadlineCodecs.TERM.described(
                            "The time that the holder has for its part; absent: what the procedure allots to the step.")),
            plain(
                    EventDetail.COMPONENTS,
                    Codecs.listOf(Codecs.CODE.described("The id of a component of the procedure that is missing."))),
            plain(EventDetail.AMOUNT, Codecs.DECIMAL.described("How much, in the currency of the procedure's fee.")),
            field(EventDetail.REDUCTION, "The id of the fee reduction that the amount claims."),
            plain(EventDetail.CHANNEL, ProcedureCodecs.CHANNEL.described("How it was returned.")),
            field(EventDetail.GROUND, "The coded ground, for instance VERIFICATION."),
            plain(EventDetail.EXTENSION, DeadlineCodecs.TERM.described("What is added to the limit.")),
            moment(EventDetail.NEW_APPOINTMENT, APPOINTMENT),
            field(EventDetail.POST, "The id of the post that decided."),
            field(EventDetail.RESULT, "The code of the result."),
            plain(EventDetail.SATISFIED, Codecs.BOOLEAN),
            plain(EventDetail.SCORE, POINTS),
            plain(EventDetail.OUT_OF, POINTS.described("The most points that can be given.")),
            field(EventDetail.PETITION, "The id of the feedback or petition; its text is never kept here."));

    /** Every kind of event. */
    static final Codec<DossierEvent> EVENT = everyKind();

    private DossierEventCodecs() {}

    /** What was read of an event; the moments of which only the day is known are noted apart. */
    private record Said(Map<EventDetail<?>, Object> details, List<EventDetail<OffsetDateTime>> days) {

        Said() {
            this(new HashMap<>(), new ArrayList<>());
        }
    }

    /**
     * How a document holds a detail.
     *
     * @param <V> what stands in the document
     * @param noted notes what was read
     */
    private record Field<T, V>(
            EventDetail<T> detail,
            Codec<V> codec,
            Function<DossierEvent, Optional<V>> said,
            BiConsumer<Said, V> noted) {

        Field(EventDetail<T> detail, Codec<V> codec, Function<DossierEvent, Optional<V>> said) {
            this(detail, codec, said, (event, value) -> event.details().put(detail, value));
        }

        /** Declares the field; returns what notes the value that was read. */
        BiConsumer<Values, Said> in(JsonFields<DossierEvent> fields, boolean required) {
            if (required) {
                JsonField<V> field = fields.required(
                        detail.code(), codec, event -> said.apply(event).orElseThrow());
                return (values, event) -> noted.accept(event, values.get(field));
            }
            JsonField<Optional<V>> field = fields.optional(detail.code(), codec, said);
            return (values, event) -> values.get(field).ifPresent(value -> noted.accept(event, value));
        }
    }

    private static <T> Field<T, T> plain(EventDetail<T> detail, Codec<T> codec) {
        return new Field<>(detail, codec, event -> event.find(detail));
    }

    private static Field<OffsetDateTime, KnownMoment> moment(
            EventDetail<OffsetDateTime> detail, Codec<KnownMoment> codec) {
        return new Field<>(
                detail,
                codec,
                event -> event.find(detail).map(at -> new KnownMoment(at, event.isKnownToDay(detail))),
                (event, known) -> {
                    event.details().put(detail, known.at());
                    if (known.dayOnly()) {
                        event.days().add(detail);
                    }
                });
    }

    private static Field<String, String> field(EventDetail<String> code, String description) {
        return plain(code, Codecs.CODE.described(description));
    }

    private static Map<EventDetail<?>, Field<?, ?>> byDetail(Field<?, ?>... fields) {
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
            JsonField<KnownMoment> at = fields.required(
                    "at",
                    KnownMoment.CODEC.described("When it happened, or the day on which."),
                    event -> new KnownMoment(event.at(), event.isKnownToDay()));
            List<BiConsumer<Values, Said>> readers = new ArrayList<>();
            for (EventDetail<?> detail : kind.details()) {
                readers.add(field(kind, detail).in(fields, kind.required().contains(detail)));
            }
            return values -> {
                Said said = new Said();
                readers.forEach(reader -> reader.accept(values, said));
                DossierEvent event = DossierEvent.of(kind, values.get(at).at(), said.details());
                for (EventDetail<OffsetDateTime> detail : said.days()) {
                    event = event.knownToDay(detail);
                }
                return values.get(at).dayOnly() ? event.knownToDay() : event;
            };
        });
    }

    private static Field<?, ?> field(DossierEventKind kind, EventDetail<?> detail) {
        if (kind == DossierEventKind.OBLIGATION_PAID && detail == EventDetail.CHANNEL) {
            return plain(EventDetail.CHANNEL, PAID_BY);
        }
        Field<?, ?> field = FIELDS.get(detail);
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
