package org.commune4j.core.law;

import java.util.Objects;
import java.util.Optional;
import org.commune4j.core.text.Echo;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.Written;
import org.jspecify.annotations.Nullable;

/**
 * Where a norm holds: in the whole country, in one province, or in one commune-level unit. Immutable and thread-safe.
 *
 * <pre>{@code
 * Jurisdiction province = Jurisdiction.ofProvince("51");
 * Jurisdiction commune = Jurisdiction.ofCommune("51", "21400");
 * province.covers(commune);                        // true: its norms bind the commune
 * Jurisdiction.NATIONAL.covers(commune);           // true
 * Jurisdiction.parse("commune:51:21400").equals(commune);   // true
 * }</pre>
 *
 * <p>The text form is {@code national}, {@code province:51} or {@code commune:51:21400}; the codes are those of the
 * official list of administrative units and keep their leading zeros. Whether a code exists is not checked.
 */
public final class Jurisdiction {

    /** The whole country. */
    public static final Jurisdiction NATIONAL = new Jurisdiction(AdministrativeLevel.CENTRAL, null, null);

    private final AdministrativeLevel level;
    private final @Nullable String province;
    private final @Nullable String commune;

    private Jurisdiction(AdministrativeLevel level, @Nullable String province, @Nullable String commune) {
        this.level = level;
        this.province = province;
        this.commune = commune;
    }

    /** Returns the jurisdiction of a province, by its code. */
    public static Jurisdiction ofProvince(String province) {
        return new Jurisdiction(AdministrativeLevel.PROVINCE, code(province), null);
    }

    /** Returns the jurisdiction of a commune-level unit, by the code of its province and its own. */
    public static Jurisdiction ofCommune(String province, String commune) {
        return new Jurisdiction(AdministrativeLevel.COMMUNE, code(province), code(commune));
    }

    private static String code(String code) {
        if (code.indexOf(':') >= 0) {
            throw new IllegalArgumentException("The code of a province or a commune holds no colon, but found: '"
                    + Echo.shown(code) + "'; pass the official code");
        }
        return Written.id("a province or a commune", code);
    }

    /**
     * Parses the text form, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text has none of the three forms
     */
    public static Jurisdiction parse(String text) {
        String[] parts = text.split(":", -1);
        if (text.equals("national")) {
            return NATIONAL;
        }
        if (parts.length == 2 && parts[0].equals("province")) {
            return ofProvince(parts[1]);
        }
        if (parts.length == 3 && parts[0].equals("commune")) {
            return ofCommune(parts[1], parts[2]);
        }
        throw new IllegalArgumentException(
                "A jurisdiction is written national, province:CODE or commune:PROVINCE:CODE, but found: "
                        + Echo.shown(text));
    }

    /** Returns the level whose norms these are: CENTRAL for the whole country, PROVINCE or COMMUNE. */
    public AdministrativeLevel level() {
        return level;
    }

    /** Returns the code of the province; empty for the whole country. */
    public Optional<String> province() {
        return Optional.ofNullable(province);
    }

    /** Returns the code of the commune-level unit; empty for a wider jurisdiction. */
    public Optional<String> commune() {
        return Optional.ofNullable(commune);
    }

    /** Returns the place in words, by its codes. */
    public Message message() {
        Message message = Message.of("LAW.jurisdiction." + level.name());
        if (province != null) {
            message = message.with("province", province);
        }
        return commune == null ? message : message.with("commune", commune);
    }

    /**
     * Tells whether a norm of this jurisdiction binds in {@code place}: the country binds all, a province its communes.
     */
    public boolean covers(Jurisdiction place) {
        return switch (level) {
            case CENTRAL -> true;
            case PROVINCE -> Objects.equals(province, place.province);
            default -> equals(place);
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Jurisdiction that
                && level == that.level
                && Objects.equals(province, that.province)
                && Objects.equals(commune, that.commune);
    }

    @Override
    public int hashCode() {
        return Objects.hash(level, province, commune);
    }

    /** Returns the text form, for instance {@code province:51}. */
    @Override
    public String toString() {
        return switch (level) {
            case CENTRAL -> "national";
            case PROVINCE -> "province:" + province;
            default -> "commune:" + province + ":" + commune;
        };
    }
}
