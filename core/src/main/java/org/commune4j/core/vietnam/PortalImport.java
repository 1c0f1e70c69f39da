package org.commune4j.core.vietnam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.Vocabulary;
import org.commune4j.core.law.Word;
import org.commune4j.core.lawtable.InstrumentTables;
import org.commune4j.core.lawtable.ProcedureTables;
import org.commune4j.core.lawtable.WordTable;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Imported;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.table.TableWriter;
import org.commune4j.core.time.DateRange;

/**
 * Makes procedures of what the National Public Service Portal shows. Nothing is guessed: what the portal leaves open or
 * contradicts stays open in the procedure, and every doubt is named with its place and both sides.
 *
 * <pre>{@code
 * PortalImport imported = PortalImport.builder(LawBooks.vietnam(), LocalDate.of(2026, 7, 18))
 *         .place("H35", Jurisdiction.ofProvince("12"))
 *         .addAll(CommuneJson.strict().readPortal(stream).toList())
 *         .build();
 * imported.tables();                  // a folder for LawFolder, which a lawyer corrects
 * imported.review(Locale.ENGLISH);    // what is determined, what is doubtful and why, for a spreadsheet
 * }</pre>
 *
 * <p><b>Limits.</b> A limit is determined where everything that the entry says of it, its ways, its cases and its own text, is
 * one limit; or where the text tells an ordinary one from one for areas of hardship, which become the two values of the fact
 * {@link LimitFacts#HARD_AREA}; where only what those areas have more is in doubt, the limit stands for the others. Otherwise each limit becomes a case whose condition is a fact of its own ({@code
 * portal-limit-17-working-days}) for the host to state: until then a due date is undetermined, with every candidate.
 *
 * <p><b>Fees.</b> An amount, free, or who sets it, where the entry says so; where it says two things, a fee of the kind {@code
 * UNCLEAR} whose note says all of it. A doubt never removes a channel or a fee. A channel of whose fee nothing is said has none.
 *
 * <p><b>Names</b> of fields, applicants and channels that the law book does not know are kept as words of the host's own,
 * {@linkplain #words() declared} with the portal's name; a lawyer may say in {@code words.csv} what they are the same as.
 *
 * <p>A procedure that the law book has with a limit is left to the law book; of one that it has without, what the portal does not
 * speak of (its task, what it is carried out with) is kept.
 *
 * <p>The steps of the portal are prose and are left to the reader, as are the bodies, which the review lists. The reference of
 * what is imported is the decision that published it, REPORTED. Immutable and thread-safe.
 */
public final class PortalImport {

    /**
     * What an entry gave.
     *
     * @param code the code as written; empty where the entry could not be read
     * @param procedure the procedure as far as the entry is clear; empty if its code, name, field, decision or place is not known
     * @param limitDetermined whether its time limit is certain
     * @param doubts everything that was left open, each with its place and what the host can do about it
     */
    public record Row(String code, Optional<Procedure> procedure, boolean limitDetermined, List<Problem> doubts) {

        /** Copies the doubts. */
        public Row {
            doubts = List.copyOf(doubts);
        }

        /** Returns the procedure and the number of doubts, for a log. */
        @Override
        public String toString() {
            return procedure + ", " + doubts.size() + " doubts";
        }
    }

    private final LawBook over;
    private final LocalDate from;
    private final List<Row> rows;
    private final List<PortalJudged> judged;
    private final List<Word> words;
    private final List<Pointer> leftOut;
    private final Set<Procedure> knownOtherwise;

    private PortalImport(Builder builder) {
        this.over = builder.over;
        this.from = builder.from;
        PortalWords names = new PortalWords(over.vocabulary());
        PortalInstruments instruments = new PortalInstruments(over.instruments());
        List<PortalJudged> all = new ArrayList<>();
        Set<String> codes = new LinkedHashSet<>();
        Set<Procedure> otherwise = new LinkedHashSet<>();
        List<Pointer> out = new ArrayList<>();
        DateRange days = DateRange.from(from);
        for (int i = 0; i < builder.lines.size(); i++) {
            Pointer at = Pointer.ROOT.index(i);
            PortalJudged one = builder.lines
                    .get(i)
                    .fold(
                            entry -> new PortalJudge(entry, days, builder.places, names, instruments).judge(),
                            PortalJudged::unread);
            one = once(one, codes);
            Optional<Procedure> there = known(one);
            boolean limited =
                    there.isPresent() && !there.get().timeLimit().cases().isEmpty();
            if (there.isPresent()) {
                one = limited ? one.known(there.get().timeLimit()) : one.supplemented(there.get());
            }
            if (limited) {
                one.row().procedure().ifPresent(otherwise::add);
            }
            if (one.row().procedure().isEmpty()) {
                out.add(at);
            }
            all.add(one);
        }
        this.judged = List.copyOf(all);
        this.rows = judged.stream().map(PortalJudged::row).toList();
        this.words = names.declared();
        this.leftOut = List.copyOf(out);
        this.knownOtherwise = Collections.unmodifiableSet(otherwise);
    }

    /** A code that was there before gives no second procedure. */
    private static PortalJudged once(PortalJudged one, Set<String> codes) {
        Optional<Procedure> procedure = one.row().procedure();
        boolean twice = procedure.isPresent()
                && !codes.add(procedure.get().code() + " " + procedure.get().jurisdiction());
        return twice ? one.without(procedure.get().code()) : one;
    }

    /** Returns what the law book has of the procedure. */
    private Optional<Procedure> known(PortalJudged one) {
        return one.row()
                .procedure()
                .flatMap(procedure -> over.procedures().find(procedure.code(), from, procedure.jurisdiction()));
    }

    /**
     * Returns a builder of an import.
     *
     * @param over the law book that the procedures are for: its words are known, and what it says of a procedure stands
     * @param from the first day from which the records are to hold; the portal does not say since when they do
     */
    public static Builder builder(LawBook over, LocalDate from) {
        return new Builder(over, from);
    }

    /** Judges one row of the older page by the words of the law that ships, for every day. */
    static Row read(Map<String, String> cells, Pointer at) {
        LawBook law = LawBooks.vietnam();
        return new PortalJudge(
                        PortalEntry.ofPage(cells, at),
                        DateRange.ALWAYS,
                        Map.of(),
                        new PortalWords(law.vocabulary()),
                        new PortalInstruments(law.instruments()))
                .judge()
                .row();
    }

    /** Returns what each line gave, in their order. */
    public List<Row> rows() {
        return rows;
    }

    /** Returns the procedures, every doubt, and the indexes of the lines that gave none. */
    public Imported<List<Procedure>> procedures() {
        List<Procedure> all =
                rows.stream().flatMap(row -> row.procedure().stream()).toList();
        List<Problem> doubts =
                rows.stream().flatMap(row -> row.doubts().stream()).toList();
        return new Imported<>(all, doubts, leftOut);
    }

    /** Returns the words of the host's own that the procedures use and the law book does not know. */
    public List<Word> words() {
        return words;
    }

    /**
     * Returns the procedures as the tables of a folder that is read over the law book; see {@code LawFiles}. A procedure for which
     * the law book has a limit already is left to it, and its doubt names both: to take the portal's, add its lines.
     *
     * @return name of the file to text; tables without lines are left out
     */
    public Map<String, String> tables() {
        List<Procedure> own = new ArrayList<>();
        for (Row row : rows) {
            row.procedure()
                    .filter(procedure -> !knownOtherwise.contains(procedure))
                    .ifPresent(own::add);
        }
        List<TableWriter> writers = new ArrayList<>(InstrumentTables.write(instruments(own)));
        writers.addAll(ProcedureTables.write(own));
        writers.add(WordTable.write(Vocabulary.OPEN.supplementedBy(words)));
        Map<String, String> texts = new LinkedHashMap<>();
        for (TableWriter writer : writers) {
            if (!writer.lines().isEmpty()) {
                texts.put(writer.table().name(), writer.text());
            }
        }
        return Collections.unmodifiableMap(texts);
    }

    /** The instruments that the law book does not have. */
    private List<Instrument> instruments(List<Procedure> procedures) {
        Map<String, Instrument> cited = new LinkedHashMap<>();
        for (Procedure procedure : procedures) {
            List<LegalReference> references = new ArrayList<>(procedure.legalBases());
            procedure.publishedBy().ifPresent(references::add);
            references.forEach(
                    reference -> cited.putIfAbsent(reference.instrument().number(), reference.instrument()));
        }
        over.instruments().forEach(instrument -> cited.remove(instrument.number()));
        return List.copyOf(cited.values());
    }

    /**
     * Returns the list for people to go through: a line for each part of each procedure with what was taken, whether it is
     * determined, doubtful or not given, and for each doubt why and what to do. Comma-separated text (RFC 4180) that a spreadsheet
     * shows as it is: no cell is taken for a formula.
     */
    public String review(Locale locale) {
        return PortalReview.text(judged, locale);
    }

    /** Returns how many there are, for a log. */
    @Override
    public String toString() {
        return rows.size() + " entries, " + (rows.size() - leftOut.size()) + " procedures";
    }

    /** Gathers entries and what the host knows of them. Not thread-safe. */
    public static final class Builder {
        private final LawBook over;
        private final LocalDate from;
        private final Map<String, Jurisdiction> places = new LinkedHashMap<>();
        private final List<Checked<PortalEntry>> lines = new ArrayList<>();

        private Builder(LawBook over, LocalDate from) {
            this.over = over;
            this.from = from;
        }

        /**
         * Sets where the procedures of a body hold. What a ministry published for the country holds there by default; of what
         * a province published nobody but the host knows the place.
         *
         * @param publisher the code of the body, for instance {@code H35}; of the older page what follows the last hyphen of the
         *     decision's number, for instance {@code UBND}
         */
        public Builder place(String publisher, Jurisdiction where) {
            places.put(publisher, where);
            return this;
        }

        /** Adds an entry. */
        public Builder add(PortalEntry entry) {
            lines.add(Checked.of(entry));
            return this;
        }

        /** Adds entries, and what is wrong with those that could not be read. */
        public Builder addAll(Iterable<Checked<PortalEntry>> entries) {
            entries.forEach(lines::add);
            return this;
        }

        /** Judges the entries. */
        public PortalImport build() {
            return new PortalImport(this);
        }
    }
}
