package org.commune4j.core.lawtable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commune4j.core.law.Amendment;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Continuation;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.Provision;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.law.Transition;
import org.commune4j.core.law.Transition.TransitionKind;
import org.commune4j.core.table.Column;
import org.commune4j.core.table.Table;
import org.commune4j.core.table.TableRow;
import org.commune4j.core.table.TableWriter;
import org.commune4j.core.text.WordFamily;
import org.commune4j.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * {@code instruments.csv}, {@code amendments.csv}, {@code transitions.csv} and {@code continuations.csv}: the texts that everything
 * else rests on, and their lives. A line on an instrument that is known already says what is different of it.
 */
public final class InstrumentTables {

    private static final Column<String> NUMBER = Column.ofText("number").required();
    private static final Column<String> TITLE = Column.ofProse("title");
    private static final Column<String> TITLE_EN = Column.ofProse("titleEn");
    private static final Column<LocalDate> ISSUED_ON = Column.ofDate("issuedOn");
    private static final Column<String> NAME = Column.ofProse("name");
    private static final Column<SourceStatus> END_STATUS = Column.ofEnum("endStatus", SourceStatus.class);
    private static final Column<String> SUCCESSOR = Column.ofText("successor");

    static final Column<String> AMENDED = Column.ofText("instrument").required();
    static final Column<String> AMENDED_BY = Column.ofText("amendedBy").required();
    private static final Column<LocalDate> EFFECTIVE = Cells.FROM.required();
    private static final Column<Boolean> READ = Column.ofYesNo("contentRead").required();
    static final Column<Provision> ENDS = Column.of("ends", "Art. 6(2)(a)", Provision::parse);
    private static final Column<Kept> SAVE = Column.of("save", "Art. 6(2)(a); Art. 6(3)", Kept::parse);

    static final Column<String> TEXT = Column.ofText("text").required();
    private static final Column<TransitionKind> KIND =
            Column.ofEnum("kind", TransitionKind.class).required();
    private static final Column<String> FACT = Column.ofText("fact");
    private static final Column<Boolean> OPEN_ONLY = Column.ofYesNo("openDossiersOnly");

    /** The instruments. */
    public static final Table INSTRUMENTS = Table.of(
            "instruments.csv",
            NUMBER,
            NAME,
            Cells.NAME_EN,
            TITLE,
            TITLE_EN,
            ISSUED_ON,
            Cells.FROM,
            Cells.TO,
            END_STATUS,
            SUCCESSOR);

    /** What changes them, or ends a part of them. */
    public static final Table AMENDMENTS = Table.of("amendments.csv", AMENDED, AMENDED_BY, EFFECTIVE, READ, ENDS, SAVE);

    /** What becomes of the dossiers that began before their first day. */
    public static final Table TRANSITIONS = Table.of(
            "transitions.csv", TEXT, KIND, FACT, Sources.BASIS, Sources.INSTRUMENT, Sources.PROVISION, Sources.STATUS);

    /** Where they apply beyond their end. */
    public static final Table CONTINUATIONS = Table.of(
            "continuations.csv",
            TEXT,
            Cells.PLACE,
            Cells.FROM,
            Cells.TO,
            OPEN_ONLY,
            Sources.BASIS,
            Sources.INSTRUMENT,
            Sources.PROVISION,
            Sources.STATUS);

    /** All four, the instruments themselves first. */
    public static final List<Table> ALL = List.of(INSTRUMENTS, AMENDMENTS, TRANSITIONS, CONTINUATIONS);

    /** The places that are left in force of a part that ends, as a cell writes them. */
    private record Kept(List<Provision> parts) {

        static Kept parse(String text) {
            return new Kept(Stream.of(text.split(";", -1))
                    .map(String::strip)
                    .map(Provision::parse)
                    .toList());
        }

        @Override
        public String toString() {
            return parts.stream().map(Provision::toString).collect(Collectors.joining("; "));
        }
    }

    private InstrumentTables() {}

    /**
     * Returns the instruments that the lines speak of, those that are known with what is different.
     *
     * @param known the instruments known otherwise, by number
     */
    static Map<String, Instrument> read(LawTexts texts, Map<String, Instrument> known) {
        Map<String, Instrument.Builder> builders = new LinkedHashMap<>();
        Cells.Keys numbers = new Cells.Keys();
        for (TableRow row : texts.rows(INSTRUMENTS)) {
            row.find(NUMBER).ifPresent(number -> {
                numbers.add(number, row, NUMBER);
                @Nullable Instrument before = known.get(number);
                Instrument.Builder instrument = builder(number, before)
                        .validity(days(row, before == null ? DateRange.ALWAYS : before.validity()));
                Cells.text(row, NAME, Cells.NAME_EN).ifPresent(instrument::designation);
                Cells.text(row, TITLE, TITLE_EN).ifPresent(instrument::title);
                row.find(ISSUED_ON).ifPresent(instrument::issuedOn);
                row.find(END_STATUS).ifPresent(instrument::endStatus);
                row.find(SUCCESSOR).ifPresent(instrument::successor);
                builders.putIfAbsent(number, instrument);
            });
        }
        addAmendments(texts, known, builders);
        Map<String, Instrument> instruments = new LinkedHashMap<>();
        builders.forEach((number, builder) -> instruments.put(number, builder.build()));
        return instruments;
    }

    private static Instrument.Builder builder(String number, @Nullable Instrument before) {
        return before == null
                ? Instrument.builder().number(number)
                : Instrument.builder().from(before);
    }

    /** Returns the days of a line; a side that is blank is that of before, unless the line gives another that lies beyond. */
    private static DateRange days(TableRow row, DateRange before) {
        DateRange own = Cells.days(row);
        LocalDate start = own.start().isPresent() ? own.startOrMin() : before.startOrMin();
        LocalDate end = own.end().isPresent() ? own.endOrMax() : before.endOrMax();
        return start.isBefore(end) ? DateRange.of(start, end) : own;
    }

    private static void addAmendments(
            LawTexts texts, Map<String, Instrument> known, Map<String, Instrument.Builder> builders) {
        Map<String, List<Amendment>> amendments = new LinkedHashMap<>();
        Cells.Keys once = new Cells.Keys();
        for (TableRow row : texts.rows(AMENDMENTS)) {
            Optional<String> number = spokenOf(row, AMENDED, known, builders);
            row.find(AMENDED_BY)
                    .filter(by -> number.isPresent())
                    .ifPresent(by -> once.add(
                            number.get() + " " + by
                                    + row.find(ENDS).map(part -> " " + part).orElse(""),
                            row,
                            AMENDED_BY));
            List<Provision> kept = row.find(SAVE).map(Kept::parts).orElse(List.of());
            if (kept.stream()
                    .anyMatch(one ->
                            row.find(ENDS).filter(part -> part.encloses(one)).isEmpty())) {
                row.report("LAWTABLE-010", SAVE, problem -> problem.with("where", ENDS.name()));
            }
            if (row.isSound() && number.isPresent()) {
                amendments
                        .computeIfAbsent(number.get(), unused -> new ArrayList<>())
                        .add(new Amendment(
                                row.get(AMENDED_BY), row.get(EFFECTIVE), row.get(READ), row.find(ENDS), kept));
            }
        }
        amendments.forEach((number, own) -> {
            List<Amendment> all = new ArrayList<>();
            @Nullable Instrument before = known.get(number);
            if (before != null) {
                // What is said of an amendment that is known already is said instead.
                before.amendments().stream()
                        .filter(one -> own.stream().noneMatch(other -> sameChange(one, other)))
                        .forEach(all::add);
            }
            all.addAll(own);
            builders.computeIfPresent(number, (unused, builder) -> {
                builder.amendments(all);
                return builder;
            });
        });
    }

    private static boolean sameChange(Amendment one, Amendment other) {
        return one.instrument().equals(other.instrument()) && one.ended().equals(other.ended());
    }

    /** Returns the number of the instrument that a line speaks of, with a builder for it; reports one that nothing knows. */
    private static Optional<String> spokenOf(
            TableRow row,
            Column<String> column,
            Map<String, Instrument> known,
            Map<String, Instrument.Builder> builders) {
        Optional<String> number = row.find(column);
        if (number.isPresent() && !builders.containsKey(number.get())) {
            @Nullable Instrument before = known.get(number.get());
            if (before == null) {
                row.report("LAWTABLE-003", column, problem -> problem.with("found", number.get()));
                return Optional.empty();
            }
            builders.put(number.get(), builder(number.get(), before));
        }
        return number;
    }

    /**
     * Returns the instruments with what the lines say of transitions and continuations, whose bases cite instruments themselves.
     *
     * @param known the instruments known by now, those of the texts too
     * @return only those that are different then
     */
    static Map<String, Instrument> readLives(LawTexts texts, Map<String, Instrument> known) {
        Map<String, Instrument.Builder> builders = new LinkedHashMap<>();
        Cells.Keys once = new Cells.Keys();
        for (TableRow row : texts.rows(TRANSITIONS)) {
            Optional<String> number = spokenOf(row, TEXT, known, builders);
            number.ifPresent(one -> once.add(one, row, TEXT));
            row.find(FACT).ifPresent(fact -> texts.check(row, FACT, WordFamily.CASE_FACT, fact));
            row.find(KIND)
                    .ifPresent(kind -> Cells.together(
                            row, FACT, kind == TransitionKind.ON_REQUEST, KIND + "=" + TransitionKind.ON_REQUEST));
            Optional<Basis> basis = Sources.basis(row, texts).map(InstrumentTables::bare);
            if (row.isSound() && number.isPresent() && basis.isPresent()) {
                Transition transition = new Transition(row.get(KIND), row.find(FACT), basis.get());
                builders.computeIfPresent(number.get(), (unused, builder) -> {
                    builder.transition(transition);
                    return builder;
                });
            }
        }
        Map<String, List<Continuation>> continuations = new LinkedHashMap<>();
        Cells.Lives lives = new Cells.Lives();
        for (TableRow row : texts.rows(CONTINUATIONS)) {
            Optional<String> number = spokenOf(row, TEXT, known, builders);
            DateRange days = Cells.days(row);
            number.ifPresent(one -> lives.add(List.of(one, Cells.place(row), row.find(OPEN_ONLY)), days, row));
            Optional<Basis> basis = Sources.basis(row, texts).map(InstrumentTables::bare);
            if (row.isSound() && number.isPresent() && basis.isPresent()) {
                continuations
                        .computeIfAbsent(number.get(), unused -> new ArrayList<>())
                        .add(new Continuation(
                                days, Cells.place(row), row.find(OPEN_ONLY).orElse(false), basis.get()));
            }
        }
        // What is said last goes before what was said of it already.
        continuations.forEach((number, own) -> builders.computeIfPresent(number, (unused, builder) -> {
            List<Continuation> all = new ArrayList<>(own);
            Optional.ofNullable(known.get(number))
                    .ifPresent(before -> before.continuations().stream()
                            .filter(one -> !own.contains(one))
                            .forEach(all::add));
            builder.continuations(all);
            return builder;
        }));
        Map<String, Instrument> instruments = new LinkedHashMap<>();
        builders.forEach((number, builder) -> instruments.put(number, builder.build()));
        return instruments;
    }

    /** Returns the basis without what its text says of transitions and continuations itself: a clause may stand in the text it is of. */
    private static Basis bare(Basis basis) {
        return basis.reference()
                .map(reference -> {
                    Instrument text = Instrument.builder()
                            .from(reference.instrument())
                            .transition(Optional.empty())
                            .continuations(List.of())
                            .build();
                    return Basis.ofLaw(reference
                            .provision()
                            .map(place -> LegalReference.of(text, place, reference.status()))
                            .orElseGet(() -> LegalReference.of(text, reference.status())));
                })
                .orElse(basis);
    }

    /** Writes the instruments. */
    public static List<TableWriter> write(Collection<Instrument> instruments) {
        TableWriter all = TableWriter.of(INSTRUMENTS);
        TableWriter amendments = TableWriter.of(AMENDMENTS);
        TableWriter transitions = TableWriter.of(TRANSITIONS);
        TableWriter continuations = TableWriter.of(CONTINUATIONS);
        for (Instrument instrument : new ArrayList<>(instruments)) {
            TableWriter.Cells line = all.line();
            line.set(NUMBER, instrument.number())
                    .set(ISSUED_ON, instrument.issuedOn().orElse(null));
            if (!instrument.designation().byLanguage().equals(Map.of("vi", instrument.number()))) {
                Cells.set(line, NAME, Cells.NAME_EN, instrument.designation());
            }
            Cells.set(line, TITLE, TITLE_EN, instrument.title().orElse(null));
            Cells.set(line, instrument.validity());
            line.set(SUCCESSOR, instrument.successor().orElse(null));
            if (instrument.endStatus() != SourceStatus.VERIFIED) {
                line.set(END_STATUS, instrument.endStatus());
            }
            for (Amendment amendment : instrument.amendments()) {
                amendments
                        .line()
                        .set(AMENDED, instrument.number())
                        .set(AMENDED_BY, amendment.instrument())
                        .set(EFFECTIVE, amendment.effectiveFrom())
                        .set(READ, amendment.contentRead())
                        .set(ENDS, amendment.ended().orElse(null))
                        .set(SAVE, amendment.kept().isEmpty() ? null : new Kept(amendment.kept()));
            }
            instrument.transition().ifPresent(transition -> {
                TableWriter.Cells cells = transitions
                        .line()
                        .set(TEXT, instrument.number())
                        .set(KIND, transition.kind())
                        .set(FACT, transition.fact().orElse(null));
                Sources.set(cells, transition.basis());
            });
            for (Continuation continuation : instrument.continuations()) {
                TableWriter.Cells cells = continuations.line().set(TEXT, instrument.number());
                Cells.set(cells, continuation.place());
                Cells.set(cells, continuation.days());
                if (continuation.openDossiersOnly()) {
                    cells.set(OPEN_ONLY, true);
                }
                Sources.set(cells, continuation.basis());
            }
        }
        return List.of(all, amendments, transitions, continuations);
    }
}
