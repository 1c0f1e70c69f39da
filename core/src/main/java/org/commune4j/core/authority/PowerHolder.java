package org.commune4j.core.authority;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.text.Echo;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.OpenCode;
import org.commune4j.core.text.Written;
import org.jspecify.annotations.Nullable;

/**
 * A holder of power: a unit, a post or an official of the commune, or a body outside it.
 *
 * <p>The text form is {@code unit:ID}, {@code post:ID}, {@code official:ID}, {@code body:LEVEL:CODE}, or
 * {@code level:LEVEL} for the level where the holder is not given; {@code level:COMMUNE} is the commune itself.
 */
public final class PowerHolder implements Comparable<PowerHolder> {

    /** The kinds of holders. */
    public enum HolderKind {
        /** A unit of the commune. */
        UNIT,
        /** A post of the commune: its holders. */
        POST,
        /** An official of the commune in person. */
        OFFICIAL,
        /** A body outside the commune. */
        BODY,
        /** A level where the holder is not given. */
        LEVEL
    }

    private final HolderKind kind;
    private final @Nullable AdministrativeLevel level;
    private final String id;

    private PowerHolder(HolderKind kind, @Nullable AdministrativeLevel level, String id) {
        this.kind = kind;
        this.level = level;
        this.id = id;
    }

    private static PowerHolder ofId(HolderKind kind, String id) {
        Written.id("a " + kind.name().toLowerCase(Locale.ROOT) + " that holds a power", id);
        return new PowerHolder(kind, null, id);
    }

    /** Returns a unit of the commune, by its id. */
    public static PowerHolder ofUnit(String unit) {
        return ofId(HolderKind.UNIT, unit);
    }

    /** Returns a post of the commune, by its id: its holders. */
    public static PowerHolder ofPost(String post) {
        return ofId(HolderKind.POST, post);
    }

    /** Returns an official of the commune in person, by id. */
    public static PowerHolder ofOfficial(String official) {
        return ofId(HolderKind.OFFICIAL, official);
    }

    /**
     * Returns a body outside the commune.
     *
     * @param level the level it belongs to; COMMUNE for a body of another commune
     * @param code capital letters, digits and underscores, for instance {@code PROVINCIAL_PEOPLES_COMMITTEE}
     */
    public static PowerHolder ofBody(AdministrativeLevel level, String code) {
        return new PowerHolder(HolderKind.BODY, level, OpenCode.checked("body", code));
    }

    /** Returns a level where the holder is not given; for COMMUNE, the commune itself. */
    public static PowerHolder ofLevel(AdministrativeLevel level) {
        return new PowerHolder(HolderKind.LEVEL, level, "");
    }

    /**
     * Returns the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text has none of the five forms
     */
    public static PowerHolder parse(String text) {
        int colon = text.indexOf(':');
        String rest = text.substring(colon + 1);
        return switch (colon < 0 ? "" : text.substring(0, colon)) {
            case "unit" -> ofUnit(rest);
            case "post" -> ofPost(rest);
            case "official" -> ofOfficial(rest);
            case "level" -> ofLevel(level(rest, text));
            case "body" -> parseBody(rest, text);
            default -> throw malformed(text);
        };
    }

    private static PowerHolder parseBody(String rest, String text) {
        int colon = rest.indexOf(':');
        if (colon < 0) {
            throw malformed(text);
        }
        return ofBody(level(rest.substring(0, colon), text), rest.substring(colon + 1));
    }

    private static AdministrativeLevel level(String name, String text) {
        for (AdministrativeLevel level : AdministrativeLevel.values()) {
            if (level.name().equals(name)) {
                return level;
            }
        }
        throw malformed(text);
    }

    private static IllegalArgumentException malformed(String text) {
        return new IllegalArgumentException(
                "A holder of power is written unit:ID, post:ID, official:ID, body:LEVEL:CODE or"
                        + " level:LEVEL, with a level of " + List.of(AdministrativeLevel.values()) + ", but found: "
                        + Echo.shown(text));
    }

    /** Returns what sort of holder it is. */
    public HolderKind kind() {
        return kind;
    }

    /** Returns the level, for a body or a level. */
    public Optional<AdministrativeLevel> level() {
        return Optional.ofNullable(level);
    }

    /** Returns the id of a unit, post or official, the code of a body; empty text for a level. */
    public String id() {
        return id;
    }

    /** Tells whether it belongs to the commune. */
    public boolean isInside() {
        return switch (kind) {
            case UNIT, POST, OFFICIAL -> true;
            case BODY -> false;
            case LEVEL -> level == AdministrativeLevel.COMMUNE;
        };
    }

    /** Returns the level it belongs to. */
    AdministrativeLevel ownLevel() {
        return level == null ? AdministrativeLevel.COMMUNE : level;
    }

    /** Tells whether it is this holder, or one of those that this holder stands for. */
    public boolean includes(PowerHolder other) {
        return equals(other)
                || (kind == HolderKind.LEVEL && ownLevel() == other.ownLevel() && (!isInside() || other.isInside()));
    }

    /** Returns the holder in words; ids stay ids. */
    public Message message() {
        Message message = Message.of("AUTHORITY.holder." + kind.name());
        if (kind != HolderKind.LEVEL) {
            message = message.with("id", kind == HolderKind.BODY ? Message.of("AUTHORITY-BODY." + id) : id);
        }
        return level == null ? message : message.with("level", level.message());
    }

    /** Compares by kind, then by level, then by id. */
    @Override
    public int compareTo(PowerHolder other) {
        int byKind = kind.compareTo(other.kind);
        if (byKind != 0) {
            return byKind;
        }
        int byLevel = ownLevel().compareTo(other.ownLevel());
        return byLevel != 0 ? byLevel : id.compareTo(other.id);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PowerHolder that && kind == that.kind && level == that.level && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, level, id);
    }

    /** Returns the text form, for instance {@code unit:economic-division}. */
    @Override
    public String toString() {
        return switch (kind) {
            case UNIT -> "unit:" + id;
            case POST -> "post:" + id;
            case OFFICIAL -> "official:" + id;
            case BODY -> "body:" + level + ":" + id;
            case LEVEL -> "level:" + level;
        };
    }
}
