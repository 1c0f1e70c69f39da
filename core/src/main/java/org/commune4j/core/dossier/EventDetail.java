package org.commune4j.core.dossier;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.text.Written;
import org.commune4j.core.time.Dates;

/**
 * Names something that an event may say beside its kind and its moment, such as the unit that a dossier goes to. Use it to
 * read and to add what an event says:
 *
 * <pre>{@code
 * event.find(EventDetail.APPOINTED_AT);                   // Optional<OffsetDateTime>
 * event.with(EventDetail.SLIP, "0142/2025");
 * DossierEventKind.RECEIVED.details();                    // [unit, official, appointedAt, slip, completeAt, competentAt]
 * }</pre>
 *
 * <p>Which details a kind of event may carry is said by the {@link DossierEventKind}. Immutable and thread-safe; two details
 * are equal only if they are the same.
 *
 * @param <T> the type of its values, immutable
 */
public final class EventDetail<T> {

    /** The id of the unit in which it happened. */
    public static final EventDetail<String> UNIT = ofId("unit");

    /** The id of the official who did or recorded it. */
    public static final EventDetail<String> OFFICIAL = ofId("official");

    /** When the result can be had according to the slip (ngày hẹn trả). */
    public static final EventDetail<OffsetDateTime> APPOINTED_AT = ofMoment("appointedAt");

    /**
     * When the dossier was complete and proper, as the slip shows (đầy đủ, đúng quy định); without it, when it was received. It matters
     * where the law counts from there.
     */
    public static final EventDetail<OffsetDateTime> COMPLETE_AT = ofMoment("completeAt");

    /** When the competent body had a dossier that was received outside its territory (tiếp nhận phi địa giới). */
    public static final EventDetail<OffsetDateTime> COMPETENT_AT = ofMoment("competentAt");

    /** The number of the slip. */
    public static final EventDetail<String> SLIP = ofId("slip");

    /** The reason given to the applicant. It may hold personal data: only the forms show it. */
    public static final EventDetail<String> REASON =
            new EventDetail<>("reason", String.class, text -> Written.text("an event", text));

    /** The id of the unit, or of the other body, that has the dossier from now on. */
    public static final EventDetail<String> TO_UNIT = ofId("toUnit");

    /** The id of the official who has it from now on. */
    public static final EventDetail<String> TO_OFFICIAL = ofId("toOfficial");

    /** The id of the procedure's step that begins. */
    public static final EventDetail<String> STEP = ofId("step");

    /**
     * The time that the unit or the body has for its part from now on, where the record says that; without it, what the
     * procedure allots to the step.
     */
    public static final EventDetail<Term> ALLOTTED = of("allotted", Term.class);

    /** The ids of the procedure's components that are missing; an empty list says nothing. */
    @SuppressWarnings("unchecked") // the copy of a list of texts is one
    public static final EventDetail<List<String>> COMPONENTS =
            new EventDetail<>("components", (Class<List<String>>) (Class<?>) List.class, EventDetail::texts);

    /** The amount of a payment, in the currency of the procedure's fee. */
    public static final EventDetail<BigDecimal> AMOUNT =
            new EventDetail<>("amount", BigDecimal.class, amount -> Written.decimal("An amount", amount));

    /** The id of the fee reduction that the amount claims. */
    public static final EventDetail<String> REDUCTION = ofId("reduction");

    /** The channel of a payment or of a return. */
    public static final EventDetail<Channel> CHANNEL = of("channel", Channel.class);

    /** The coded ground of a suspension or an extension, for instance {@code VERIFICATION}. */
    public static final EventDetail<String> GROUND = ofId("ground");

    /** The length of an extension: it is added to the limit. Never {@code NONE} or {@code SAME_DAY}. */
    public static final EventDetail<Term> EXTENSION = new EventDetail<>("by", Term.class, EventDetail::anAmount);

    /** When the result can be had after an apology. */
    public static final EventDetail<OffsetDateTime> NEW_APPOINTMENT = ofMoment("newAppointment");

    /** The id of the post that decided. */
    public static final EventDetail<String> POST = ofId("post");

    /** The code of the result. */
    public static final EventDetail<String> RESULT = ofId("result");

    /** Whether the applicant was satisfied. */
    public static final EventDetail<Boolean> SATISFIED = of("satisfied", Boolean.class);

    /** The points that a rating gives, from 0 to {@link #OUT_OF}, which comes with it. */
    public static final EventDetail<Integer> SCORE = of("score", Integer.class);

    /** The most points that a rating can give. */
    public static final EventDetail<Integer> OUT_OF = of("outOf", Integer.class);

    /** The id of a petition. Its text is never kept here. */
    public static final EventDetail<String> PETITION = ofId("petition");

    private final String code;
    private final Class<T> type;
    private final UnaryOperator<T> check;

    private EventDetail(String code, Class<T> type, UnaryOperator<T> check) {
        this.code = code;
        this.type = type;
        this.check = check;
    }

    private static <T> EventDetail<T> of(String code, Class<T> type) {
        return new EventDetail<>(code, type, UnaryOperator.identity());
    }

    private static EventDetail<String> ofId(String code) {
        return new EventDetail<>(code, String.class, id -> Written.id("an event, its " + code + ",", id));
    }

    private static EventDetail<OffsetDateTime> ofMoment(String code) {
        return new EventDetail<>(code, OffsetDateTime.class, Dates::checked);
    }

    /** Returns a copy of the list; what was given through a map of details may hold anything. */
    private static List<String> texts(List<String> all) {
        for (Object one : all) {
            if (!(one instanceof String text)) {
                throw new IllegalArgumentException(
                        "The components of an event are texts, but found a value of the class "
                                + one.getClass().getSimpleName() + "; give the ids of the components");
            }
            Written.id("a component", text);
        }
        return List.copyOf(all);
    }

    private static Term anAmount(Term by) {
        if (by.amount().signum() == 0) {
            throw Problem.of("EVENT-003", Pointer.ROOT.field("by"))
                    .with("found", by.message())
                    .exception();
        }
        return by;
    }

    /** Returns the code, under which documents hold it. */
    public String code() {
        return code;
    }

    /** Returns the class of its values. */
    public Class<T> type() {
        return type;
    }

    /** Returns the value as it is kept. */
    T checked(Object value) {
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("The detail '" + code + "' of an event is of the class "
                    + type.getSimpleName() + ", but found a value of the class "
                    + value.getClass().getSimpleName());
        }
        return check.apply(type.cast(value));
    }

    /** Returns the code, for a log. */
    @Override
    public String toString() {
        return code;
    }
}
