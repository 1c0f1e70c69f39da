package org.commune4j.core.dossier;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.Channel;

/**
 * Names something that an event may say beside its kind and its moment, such as the unit that a dossier goes to. Use it to
 * read and to add what an event says:
 *
 * <pre>{@code
 * event.find(EventDetail.APPOINTED_AT);                   // Optional<OffsetDateTime>
 * event.with(EventDetail.SLIP, "0142/2025");
 * DossierEventKind.RECEIVED.details();                    // [unit, official, appointedAt, slip]
 * }</pre>
 *
 * <p>Which details a kind of event may carry is said by the {@link DossierEventKind}. Immutable and thread-safe; two details
 * are equal only if they are the same.
 *
 * @param <T> the type of its values, immutable
 */
public final class EventDetail<T> {

    /** The id of the unit in which it happened. */
    public static final EventDetail<String> UNIT = of("unit", String.class);

    /** The id of the official who did or recorded it. */
    public static final EventDetail<String> OFFICIAL = of("official", String.class);

    /** When the result can be had according to the slip (ngày hẹn trả). */
    public static final EventDetail<OffsetDateTime> APPOINTED_AT = of("appointedAt", OffsetDateTime.class);

    /** The number of the slip. */
    public static final EventDetail<String> SLIP = of("slip", String.class);

    /** The reason given to the applicant. It may hold personal data: only the forms show it. */
    public static final EventDetail<String> REASON = of("reason", String.class);

    /** The id of the unit that has the dossier from now on. */
    public static final EventDetail<String> TO_UNIT = of("toUnit", String.class);

    /** The id of the official who has it from now on. */
    public static final EventDetail<String> TO_OFFICIAL = of("toOfficial", String.class);

    /** The id of the procedure's step that begins. */
    public static final EventDetail<String> STEP = of("step", String.class);

    /** The ids of the procedure's components that are missing; an empty list says nothing. */
    @SuppressWarnings("unchecked") // the copy of a list of texts is one
    public static final EventDetail<List<String>> COMPONENTS =
            new EventDetail<>("components", (Class<List<String>>) (Class<?>) List.class, EventDetail::texts);

    /** The amount of a payment, in the currency of the procedure's fee. */
    public static final EventDetail<BigDecimal> AMOUNT = of("amount", BigDecimal.class);

    /** The id of the fee reduction that the amount claims. */
    public static final EventDetail<String> REDUCTION = of("reduction", String.class);

    /** The channel of a payment or of a return. */
    public static final EventDetail<Channel> CHANNEL = of("channel", Channel.class);

    /** The coded ground of a suspension or an extension, for instance {@code VERIFICATION}. */
    public static final EventDetail<String> GROUND = of("ground", String.class);

    /** The length of an extension: it is added to the limit. Never {@code NONE} or {@code SAME_DAY}. */
    public static final EventDetail<Term> EXTENSION = new EventDetail<>("by", Term.class, EventDetail::anAmount);

    /** When the result can be had after an apology. */
    public static final EventDetail<OffsetDateTime> NEW_APPOINTMENT = of("newAppointment", OffsetDateTime.class);

    /** The id of the post that decided. */
    public static final EventDetail<String> POST = of("post", String.class);

    /** The code of the result. */
    public static final EventDetail<String> RESULT = of("result", String.class);

    /** Whether the applicant was satisfied. */
    public static final EventDetail<Boolean> SATISFIED = of("satisfied", Boolean.class);

    /** The points that a rating gives, from 0 to {@link #OUT_OF}, which comes with it. */
    public static final EventDetail<Integer> SCORE = of("score", Integer.class);

    /** The most points that a rating can give. */
    public static final EventDetail<Integer> OUT_OF = of("outOf", Integer.class);

    /** The id of a petition. Its text is never kept here. */
    public static final EventDetail<String> PETITION = of("petition", String.class);

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

    /** Returns a copy of the list; what was given through a map of details may hold anything. */
    private static List<String> texts(List<String> all) {
        for (Object one : all) {
            if (!(one instanceof String)) {
                throw new IllegalArgumentException(
                        "The components of an event are texts, but found a value of the class "
                                + one.getClass().getSimpleName() + "; give the ids of the components");
            }
        }
        return List.copyOf(all);
    }

    private static Term anAmount(Term by) {
        if (by.amount() == 0) {
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
