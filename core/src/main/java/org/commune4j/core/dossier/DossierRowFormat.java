package org.commune4j.core.dossier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.text.Echo;
import org.commune4j.core.text.Written;
import org.commune4j.core.time.Dates;
import org.jspecify.annotations.Nullable;

/**
 * How an existing system writes its records: the names of its columns, its codes, its dates and times. It reads rows of text, each
 * to a dossier or to every problem of the row; what is wrong with one row does not touch the next. Immutable and
 * thread-safe.
 *
 * <p>A day without an hour is judged with every hour that it may have been. A moment or day without an offset from UTC or a zone is a
 * problem: the host says {@link Builder#assumingOffset} or {@link
 * Builder#assumingZone} if it knows better.
 */
public final class DossierRowFormat {

    /** As many as a century has, and more; in the digits 0 to 9. */
    private static final Pattern MINUTES = Pattern.compile("[0-9]{1,9}");

    private final Map<RowField, String> columns;
    private final Map<String, DossierState> states;
    private final Map<String, Channel> channels;
    private final @Nullable Channel channelIfMissing;
    private final DateTimeFormatter moments;
    private final @Nullable ZoneId assumedZone;
    private final Set<DossierEventKind> tracked;
    private final DossierEventKind pauses;
    private final Jurisdiction place;

    private DossierRowFormat(Builder builder) {
        columns = Collections.unmodifiableMap(new EnumMap<>(builder.columns));
        states = Collections.unmodifiableMap(new LinkedHashMap<>(builder.states));
        channels = Collections.unmodifiableMap(new LinkedHashMap<>(builder.channels));
        channelIfMissing = builder.channelIfMissing;
        moments = builder.moments;
        assumedZone = builder.assumedZone;
        tracked = Collections.unmodifiableSet(EnumSet.copyOf(builder.tracked));
        pauses = builder.pauses;
        place = builder.place;
    }

    /**
     * Returns a builder; columns are named as the fields of {@link DossierRow} and moments are ISO 8601 with an offset
     * by default.
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that begins with everything of this format. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.columns.putAll(columns);
        builder.states.putAll(states);
        builder.channels.putAll(channels);
        builder.channelIfMissing = channelIfMissing;
        builder.moments = moments;
        builder.assumedZone = assumedZone;
        builder.tracked.addAll(tracked);
        builder.pauses = pauses;
        builder.place = place;
        return builder;
    }

    /** As it is written, ISO 8601: a moment, or a day of whose hours nothing is known; with an offset, a zone or neither. */
    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalEnd()
            .optionalStart()
            .parseLenient()
            .appendOffsetId()
            .parseStrict()
            .optionalStart()
            .appendLiteral('[')
            .parseCaseSensitive()
            .appendZoneRegionId()
            .appendLiteral(']')
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT)
            .withChronology(IsoChronology.INSTANCE);

    /**
     * A moment as it is written.
     *
     * @param local its date and time, by the offset if there is one; the beginning of the day if that is all that is written
     * @param offset null if none is written
     */
    private record Moment(
            LocalDateTime local, boolean dayOnly, @Nullable ZoneOffset offset) {

        static Moment of(TemporalAccessor written) {
            @Nullable LocalTime time = written.query(TemporalQueries.localTime());
            LocalDateTime local = time == null ? LocalDate.from(written).atStartOfDay() : LocalDateTime.from(written);
            if (written.isSupported(ChronoField.OFFSET_SECONDS)) {
                return new Moment(local, time == null, ZoneOffset.from(written));
            }
            @Nullable ZoneId zone = written.query(TemporalQueries.zone());
            return new Moment(
                    local,
                    time == null,
                    zone == null ? null : local.atZone(zone).getOffset());
        }

        /** What was found, to show it. */
        Object shown() {
            return dayOnly ? local.toLocalDate() : local;
        }
    }

    /** Returns the names of the columns that it reads; whatever else a row holds is left alone. */
    public Set<String> columns() {
        Set<String> names = new LinkedHashSet<>();
        for (RowField field : RowField.values()) {
            names.add(column(field));
        }
        return Collections.unmodifiableSet(names);
    }

    /** Returns the names of the columns without which no row can be read: those of the id and the procedure. */
    public Set<String> requiredColumns() {
        Set<String> names = new LinkedHashSet<>(List.of(column(RowField.ID)));
        names.add(column(RowField.PROCEDURE));
        return Collections.unmodifiableSet(names);
    }

    /** The column that tells the field. */
    private String column(RowField field) {
        @Nullable String column = columns.get(field);
        return column == null ? field.field() : column;
    }

    /**
     * Reads the dossier of a row of text, or every problem of the row.
     *
     * @param cells column name to text; an empty text is nothing given, and unknown columns are left alone
     * @param at where the row stands in its file, for the pointers of the problems
     */
    public Checked<Dossier> read(Map<String, String> cells, Pointer at) {
        return readRow(cells, at)
                .flatMap(row -> Dossier.from(row)
                        .fold(
                                Checked::of,
                                problems -> Checked.ofProblems(problems.stream()
                                        .map(problem -> moved(problem, at))
                                        .toList())));
    }

    /** The problem of a row's field, at the column that the field was read from. */
    private Problem moved(Problem problem, Pointer at) {
        List<String> tokens = problem.pointer().tokens();
        for (RowField field : RowField.values()) {
            if (!tokens.isEmpty() && field.field().equals(tokens.get(0))) {
                return problem.at(at.field(column(field)));
            }
        }
        return problem.at(at);
    }

    /** The row that a line of text tells, or every problem of its cells; see {@link #read}. */
    private Checked<DossierRow> readRow(Map<String, String> cells, Pointer at) {
        return new Reading(cells, at).row();
    }

    /** Returns the columns, codes and choices, for a log. */
    @Override
    public String toString() {
        return Echo.shown(columns + " " + states + " " + channels);
    }

    private final class Reading {
        private final Map<String, String> cells;
        private final Pointer at;
        private final List<Problem> problems = new ArrayList<>();
        private final Set<RowField> dayOnly = EnumSet.noneOf(RowField.class);

        Reading(Map<String, String> cells, Pointer at) {
            this.at = at;
            this.cells = plainNames(cells);
        }

        /** Names of columns may be written otherwise and look alike. */
        private Map<String, String> plainNames(Map<String, String> given) {
            for (String name : given.keySet()) {
                if (!Written.plain(name).strip().equals(name)) {
                    Map<String, String> plain = new HashMap<>();
                    given.forEach((column, text) -> {
                        String alike = Written.plain(column).strip();
                        if (plain.putIfAbsent(alike, text) != null && columns().contains(alike)) {
                            problems.add(Problem.of(Faults.COLUMN_TWICE, at.field(alike))
                                    .with("column", alike));
                        }
                    });
                    return plain;
                }
            }
            return given;
        }

        Checked<DossierRow> row() {
            DossierRow.Builder row =
                    DossierRow.builder().place(place).tracked(tracked).pauseKind(pauses);
            @Nullable String id = id(RowField.ID, required(RowField.ID));
            @Nullable String code = required(RowField.PROCEDURE);
            @Nullable ProcedureCode procedure = code == null ? null : procedure(code);
            moment(RowField.SUBMITTED_AT, row::submittedAt);
            moment(RowField.RECEIVED_AT, row::receivedAt);
            moment(RowField.COMPLETE_AT, row::completeAt);
            moment(RowField.APPOINTED_AT, row::appointedAt);
            moment(RowField.FINISHED_AT, row::finishedAt);
            moment(RowField.RETURNED_AT, row::returnedAt);
            @Nullable String state = text(RowField.STATE);
            if (state != null) {
                @Nullable DossierState known = states.get(state);
                if (known == null) {
                    problems.add(unknown(Faults.UNKNOWN_STATE, RowField.STATE, state, states));
                } else {
                    row.state(known);
                }
            }
            @Nullable String channel = text(RowField.CHANNEL);
            @Nullable Channel knownChannel = channel == null ? channelIfMissing : channels.get(channel);
            if (knownChannel != null) {
                row.channel(knownChannel);
            } else if (channel != null) {
                problems.add(unknown(Faults.UNKNOWN_CHANNEL, RowField.CHANNEL, channel, channels));
            }
            @Nullable String unit = id(RowField.UNIT, text(RowField.UNIT));
            if (unit != null) {
                row.unit(unit);
            }
            @Nullable String official = id(RowField.OFFICIAL, text(RowField.OFFICIAL));
            if (official != null) {
                row.official(official);
            }
            reason(row);
            pauses(row);
            return id == null || procedure == null || !problems.isEmpty()
                    ? Checked.ofProblems(problems)
                    : Checked.of(
                            row.id(id).procedure(procedure).knownToDay(dayOnly).build());
        }

        private void reason(DossierRow.Builder row) {
            @Nullable String reason = text(RowField.REASON);
            try {
                if (reason != null) {
                    row.reason(Written.text(RowField.REASON.field(), reason));
                }
            } catch (IllegalArgumentException e) {
                // What it says may be about a person.
                problems.add(
                        Problem.of(Faults.NOT_AN_ID, place(RowField.REASON)).with("field", column(RowField.REASON)));
            }
        }

        private void pauses(DossierRow.Builder row) {
            List<OffsetDateTime> from = moments(RowField.PAUSED_FROM);
            List<OffsetDateTime> until = moments(RowField.PAUSED_UNTIL);
            if (until.size() > from.size() || from.size() - until.size() > 1) {
                problems.add(Problem.of(Faults.PAUSES_UNPAIRED, place(RowField.PAUSED_UNTIL))
                        .with("from", column(RowField.PAUSED_FROM))
                        .with("until", column(RowField.PAUSED_UNTIL)));
                return;
            }
            for (int i = 0; i < from.size(); i++) {
                Optional<OffsetDateTime> end = i < until.size() ? Optional.of(until.get(i)) : Optional.empty();
                if (end.isPresent() && end.get().isBefore(from.get(i))) {
                    problems.add(Problem.of("PAUSE-001", place(RowField.PAUSED_UNTIL))
                            .with("from", from.get(i))
                            .with("until", end.get()));
                } else {
                    row.addPauses(new DossierRow.PausedTime(from.get(i), end));
                }
            }
            @Nullable String minutes = text(RowField.PAUSED_MINUTES);
            if (minutes != null && !MINUTES.matcher(minutes).matches()) {
                problems.add(Problem.of(Faults.NOT_MINUTES, place(RowField.PAUSED_MINUTES))
                        .with("found", Echo.cell(minutes)));
            } else if (minutes != null) {
                row.pausedMinutes(Integer.parseInt(minutes));
            }
        }

        private List<OffsetDateTime> moments(RowField field) {
            List<OffsetDateTime> moments = new ArrayList<>();
            @Nullable String text = text(field);
            if (text != null) {
                for (String one : text.split(";", -1)) {
                    if (!one.isBlank()) {
                        moment(field, one.strip(), moments::add);
                    }
                }
            }
            return moments;
        }

        private @Nullable String text(RowField field) {
            @Nullable String text = cells.get(column(field));
            if (text == null) {
                return null;
            }
            String plain = Written.plain(text).strip();
            return plain.isEmpty() ? null : plain;
        }

        /** Returns an id; null, and a problem, for what cannot be one. */
        private @Nullable String id(RowField field, @Nullable String text) {
            try {
                return text == null ? null : Written.id(field.field(), text);
            } catch (IllegalArgumentException e) {
                problems.add(Problem.of(Faults.NOT_AN_ID, place(field)).with("field", column(field)));
                return null;
            }
        }

        private @Nullable String required(RowField field) {
            @Nullable String text = text(field);
            if (text == null) {
                problems.add(Problem.of(Faults.MISSING, place(field)).with("field", column(field)));
            }
            return text;
        }

        private Pointer place(RowField field) {
            return at.field(column(field));
        }

        private @Nullable ProcedureCode procedure(String text) {
            try {
                return ProcedureCode.parse(text);
            } catch (IllegalArgumentException e) {
                problems.add(
                        Problem.of(Faults.NOT_A_CODE, place(RowField.PROCEDURE)).with("found", Echo.cell(text)));
                return null;
            }
        }

        private Problem unknown(String code, RowField field, String found, Map<String, ?> known) {
            return Problem.of(code, place(field))
                    .with("found", Echo.cell(found))
                    .with("known", List.copyOf(known.keySet()));
        }

        private void moment(RowField field, Consumer<OffsetDateTime> target) {
            @Nullable String text = text(field);
            if (text != null) {
                moment(field, text, target);
            }
        }

        private void moment(RowField field, String text, Consumer<OffsetDateTime> target) {
            try {
                Moment parsed = Dates.parse(text, moments, Moment::of);
                @Nullable ZoneOffset offset = parsed.offset();
                if (offset == null && assumedZone != null) {
                    offset = parsed.local().atZone(assumedZone).getOffset();
                }
                if (offset == null) {
                    problems.add(Problem.of(Faults.NO_OFFSET, place(field)).with("found", parsed.shown()));
                    return;
                }
                target.accept(Dates.checked(parsed.local().atOffset(offset)));
                if (parsed.dayOnly()) {
                    dayOnly.add(field);
                }
            } catch (DateTimeException | IllegalArgumentException e) {
                problems.add(Problem.of(Faults.NOT_A_MOMENT, place(field)).with("found", Echo.cell(text)));
            }
        }
    }

    /** Builds a {@link DossierRowFormat}. Not thread-safe. */
    public static final class Builder {
        private final Map<RowField, String> columns = new EnumMap<>(RowField.class);
        private final Map<String, DossierState> states = new LinkedHashMap<>();
        private final Map<String, Channel> channels = new LinkedHashMap<>();
        private @Nullable Channel channelIfMissing;
        private DateTimeFormatter moments = ISO;
        private @Nullable ZoneId assumedZone;
        private final EnumSet<DossierEventKind> tracked = EnumSet.noneOf(DossierEventKind.class);
        private DossierEventKind pauses = DossierEventKind.SUSPENDED;
        private Jurisdiction place = Jurisdiction.NATIONAL;

        private Builder() {}

        /** Sets the column that tells a field; named as the field by default. */
        public Builder column(RowField field, String column) {
            columns.put(field, Written.plain(column));
            return this;
        }

        /** Sets the codes of the states, added to those given before. */
        public Builder states(Map<String, DossierState> codes) {
            codes.forEach((code, state) -> states.put(Written.plain(code), state));
            return this;
        }

        /** Sets the codes of the channels, added to those given before. */
        public Builder channels(Map<String, Channel> codes) {
            codes.forEach((code, channel) -> channels.put(Written.plain(code), channel));
            return this;
        }

        /** Sets the channel of a row that gives none; not known by default. */
        public Builder channelIfMissing(Channel channel) {
            channelIfMissing = channel;
            return this;
        }

        /**
         * Sets how moments are written; ISO 8601 by default. A text that names a day and no hour, as {@code d/M/yyyy[ H:mm]} allows
         * it, is known to the day alone. A day that its month does not have (31/9) is a problem, whatever the formatter makes of it.
         */
        public Builder moments(DateTimeFormatter formatter) {
            moments = formatter;
            return this;
        }

        /** Sets the offset of moments that are written without one; by default such a moment is a problem. */
        public Builder assumingOffset(ZoneOffset offset) {
            return assumingZone(offset);
        }

        /**
         * Sets the zone of moments that are written without an offset, where clocks may be put forward and back; by default such
         * a moment is a problem.
         */
        public Builder assumingZone(ZoneId zone) {
            assumedZone = zone;
            return this;
        }

        /** Sets what the system would have recorded elsewhere and did not; see {@link DossierRow#tracked()}. */
        public Builder tracked(DossierEventKind... kinds) {
            tracked.addAll(Arrays.asList(kinds));
            return this;
        }

        /**
         * Sets what the pauses of a row are: {@code SUSPENDED} by default, or {@code SUPPLEMENT_REQUESTED} where the columns hold the
         * time for which the applicant was waited for.
         */
        public Builder pauses(DossierEventKind kind) {
            pauses = kind;
            return this;
        }

        /** Sets the place whose procedures apply; the whole country by default. */
        public Builder place(Jurisdiction newPlace) {
            place = newPlace;
            return this;
        }

        /** Returns the format. */
        public DossierRowFormat build() {
            return new DossierRowFormat(this);
        }
    }
}
