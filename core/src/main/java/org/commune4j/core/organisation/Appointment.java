package org.commune4j.core.organisation;

import java.math.BigDecimal;
import java.util.Optional;
import org.commune4j.core.snapshot.Facts;
import org.commune4j.core.text.Echo;
import org.commune4j.core.text.Written;
import org.commune4j.core.time.DateRange;
import org.immutables.value.Value;

/**
 * An official holds a post for a time, by an act. Appointments of one official to different posts may overlap: that is
 * what holding posts concurrently (kiêm nhiệm) means.
 *
 * <pre>{@code
 * Appointment appointment = Appointment.builder()
 *         .id("BN-04")
 *         .official("CB-07")
 *         .post("economic-head")
 *         .kind(AppointmentKind.PRIMARY)
 *         .share(new BigDecimal("0.5"))
 *         .decision(Act.of("12/QĐ-UBND", LocalDate.of(2025, 7, 1)))
 *         .life(DateRange.from(LocalDate.of(2025, 7, 1)))
 *         .build();
 * }</pre>
 *
 * <p>Elected and appointed officials (bầu, bổ nhiệm) are given alike. A share is 0 to 1 of the official's working time;
 * where it is not given it is unknown. The end of its life is the first day on which it no longer holds. That official
 * and post exist is checked where the {@link Facts} is built. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Appointment permits ImmutableAppointment {

    Appointment() {}

    /** Returns the id, unique in the commune; case counts. */
    public abstract String id();

    /** Returns the id of the official. */
    public abstract String official();

    /** Returns the id of the post. */
    public abstract String post();

    /** Returns whether it is the official's main appointment or a concurrent one, if given. */
    public abstract Optional<AppointmentKind> kind();

    /** Tells whether the official only acts in the post until it is filled (quyền, phụ trách); no by default. */
    @Value.Default
    public boolean acting() {
        return false;
    }

    /** Returns the share of the official's working time, 0 to 1, without trailing zeros; empty if not given. */
    public abstract Optional<BigDecimal> share();

    /** Returns the id of the source that this entry was taken from, among the sources of the commune, if given. */
    public abstract Optional<String> source();

    /** Returns the days on which it holds. */
    public abstract DateRange life();

    /** Returns the decision it was made by, if given. */
    public abstract Optional<Act> decision();

    /** Checks id and share, and drops trailing zeros of the share, so that 0.5 equals 0.50. */
    @Value.Check
    Appointment check() {
        Written.id("an appointment", id());
        Written.id("an official", official());
        Written.id("a post", post());
        source().ifPresent(source -> Written.id("a source", source));
        if (share().isEmpty()) {
            return this;
        }
        BigDecimal share = Written.decimal("A share of working time", share().get());
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("A share of working time is 0 to 1, but found " + share.toPlainString()
                    + " for appointment '" + Echo.shown(id()) + "'; write half of the working time as 0.5");
        }
        BigDecimal plain = share.signum() == 0 ? BigDecimal.ZERO : share.stripTrailingZeros();
        return plain.scale() == share.scale() ? this : toBuilder().share(plain).build();
    }

    /** Returns a builder; id, official, post and life are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that begins with the values of this appointment. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns the ids and the days, for a log. */
    @Override
    public final String toString() {
        return id() + " (" + official() + " in " + post() + ") " + life();
    }

    /** Builds an {@link Appointment}. Not thread-safe. */
    public static final class Builder extends ImmutableAppointment.Builder {
        Builder() {}
    }
}
