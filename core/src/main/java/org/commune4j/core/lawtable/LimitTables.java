package org.commune4j.core.lawtable;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commune4j.core.deadline.CutOff;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.SupplementRule;
import org.commune4j.core.procedure.SupplementRule.StopsClock;
import org.commune4j.core.table.Column;
import org.commune4j.core.table.Table;
import org.commune4j.core.table.TableRow;
import org.commune4j.core.table.TableWriter;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.WordFamily;
import org.jspecify.annotations.Nullable;

/** {@code limits.csv} and {@code supplements.csv} with one line for each case, and {@code cut-offs.csv}. */
public final class LimitTables {

    private static final Column<String> NAME = Column.ofProse("name");
    static final Column<List<Fact>> FACTS =
            Column.<Fact>of("facts", "hard-area=yes", Fact::parse).list();
    private static final Column<Term> TERM =
            Column.<Term>of("term", "3 working-days", Term::parse).required();
    private static final Column<String> CUT_OFF = Column.ofText("cutOff");

    static final Table LIMITS = Table.of(
            "limits.csv",
            Parts.CODE,
            Parts.VERSION,
            FACTS,
            NAME,
            Cells.NAME_EN,
            TERM,
            CUT_OFF,
            Sources.INSTRUMENT,
            Sources.PROVISION,
            Sources.STATUS);

    private static final Column<String> ID = Column.ofText("id").required();
    private static final Column<LocalTime> AFTER =
            Column.<LocalTime>of("after", "15:00", LocalTime::parse).required();
    private static final Column<CutOff.CutOffEffect> EFFECT =
            Column.ofEnum("effect", CutOff.CutOffEffect.class).required();

    /** The hours after which receipt is too late for the day. */
    public static final Table CUT_OFFS = Table.of(
            "cut-offs.csv",
            ID,
            AFTER,
            EFFECT,
            Sources.LAW_BASIS,
            Sources.INSTRUMENT,
            Sources.PROVISION,
            Sources.STATUS);

    private static final Column<Term> WITHIN = Column.of("within", "7 working-days", Term::parse);
    private static final Column<Integer> MOST = Column.ofNumber("mostRequests");
    private static final Column<Term> ANSWER = Column.of("answerWithin", "7 working-days", Term::parse);
    private static final Column<StopsClock> STOPS = Column.ofEnum("stopsClock", StopsClock.class);

    static final Table SUPPLEMENTS = Table.of(
            "supplements.csv",
            Parts.CODE,
            Parts.VERSION,
            FACTS,
            NAME,
            Cells.NAME_EN,
            WITHIN,
            MOST,
            ANSWER,
            STOPS,
            Sources.INSTRUMENT,
            Sources.PROVISION,
            Sources.STATUS);

    /** A fact of the dossier and whether it must hold. */
    private record Fact(String code, boolean holds) {

        static Fact parse(String text) {
            int sign = text.indexOf('=');
            String value = text.substring(sign + 1);
            if (sign < 1 || !(value.equals("yes") || value.equals("no"))) {
                throw new IllegalArgumentException("A fact is written code=yes or code=no, but found: " + text);
            }
            return new Fact(text.substring(0, sign), value.equals("yes"));
        }

        @Override
        public String toString() {
            return code + (holds ? "=yes" : "=no");
        }
    }

    /** A case of a version. */
    private record CaseKey(Parts.Key version, Set<Fact> facts) {

        @Override
        public String toString() {
            return facts.isEmpty()
                    ? version.toString()
                    : version + " "
                            + facts.stream().map(Fact::toString).sorted().collect(Collectors.joining(" "));
        }
    }

    private final Map<Parts.Key, List<LimitCase>> cases;
    private final Map<Parts.Key, List<SupplementRule>> supplements;

    private LimitTables(Map<Parts.Key, List<LimitCase>> cases, Map<Parts.Key, List<SupplementRule>> supplements) {
        this.cases = cases;
        this.supplements = supplements;
    }

    static LimitTables read(LawTexts texts, Parts parts) {
        Map<String, CutOff> cutOffs = cutOffs(texts);
        Cells.Keys once = new Cells.Keys();
        Map<Parts.Key, List<LimitCase>> cases = parts.group(texts.rows(LIMITS), row -> {
            tellApart(row, once, FACTS);
            return limit(row, texts, cutOffs);
        });
        Cells.Keys rules = new Cells.Keys();
        Map<Parts.Key, TableRow> firsts = new HashMap<>();
        Map<Parts.Key, List<SupplementRule>> supplements = parts.group(texts.rows(SUPPLEMENTS), row -> {
            tellApart(row, rules, row.isGiven(FACTS) ? FACTS : Parts.CODE);
            Parts.key(row).ifPresent(key -> {
                @Nullable TableRow first = firsts.putIfAbsent(key, row);
                if (first != null) {
                    List.of(MOST, ANSWER, STOPS).forEach(column -> same(row, first, column));
                }
            });
            return supplement(row, texts);
        });
        return new LimitTables(cases, supplements);
    }

    private static void tellApart(TableRow row, Cells.Keys once, Column<?> column) {
        Parts.key(row)
                .filter(key -> row.isGiven(FACTS) == row.find(FACTS).isPresent())
                .ifPresent(key ->
                        once.add(new CaseKey(key, Set.copyOf(row.find(FACTS).orElse(List.of()))), row, column));
    }

    /** Reports what the lines on the cases of one rule must say alike, and do not. */
    private static void same(TableRow row, TableRow first, Column<?> column) {
        if (!row.find(column).equals(first.find(column))) {
            row.report(
                    "LAWTABLE-016",
                    column,
                    problem -> problem.with("line", first.position().line()));
        }
    }

    /** Reads a line: a rule with the case of the line, or with none. */
    private static Optional<SupplementRule> supplement(TableRow row, LawTexts texts) {
        var source = Sources.lawful(row, texts);
        Map<String, Boolean> when = when(row, texts);
        if (row.isGiven(FACTS)) {
            Cells.together(row, WITHIN, true, FACTS.name());
        }
        return source.flatMap(reference -> Cells.value(
                row,
                WITHIN,
                sound -> new SupplementRule(
                        row.find(WITHIN)
                                .map(term -> TimeLimit.of(LimitCase.builder()
                                        .label(label(row))
                                        .when(when)
                                        .term(term)
                                        .reference(reference)
                                        .build()))
                                .orElse(TimeLimit.UNKNOWN),
                        row.find(MOST),
                        row.find(ANSWER),
                        row.find(STOPS).orElse(StopsClock.YES),
                        reference)));
    }

    /** Puts together what the lines of one version say; a case that stands where the rule does needs no source of its own. */
    private static SupplementRule joined(List<SupplementRule> lines) {
        SupplementRule first = lines.get(0);
        List<LimitCase> cases = lines.stream()
                .flatMap(line -> line.within().cases().stream())
                .map(one -> LimitCase.builder()
                        .from(one)
                        .reference(one.reference().filter(own -> !own.equals(first.reference())))
                        .build())
                .toList();
        return new SupplementRule(
                cases.isEmpty() ? TimeLimit.UNKNOWN : TimeLimit.of(cases),
                first.mostRequests(),
                first.answerWithin(),
                first.stopsClock(),
                first.reference());
    }

    /** Returns the cut-offs of {@code cut-offs.csv} by their ids. */
    public static Map<String, CutOff> cutOffs(LawTexts texts) {
        Map<String, CutOff> cutOffs = new LinkedHashMap<>();
        Cells.Keys ids = new Cells.Keys();
        for (TableRow row : texts.rows(CUT_OFFS)) {
            row.find(ID).ifPresent(id -> ids.add(id, row, ID));
            var reference = Sources.reference(row, texts);
            if (row.isSound()) {
                cutOffs.put(
                        row.get(ID),
                        reference
                                .map(norm -> CutOff.of(row.get(AFTER), row.get(EFFECT), norm))
                                .orElseGet(() -> CutOff.of(row.get(AFTER), row.get(EFFECT))));
            }
        }
        return cutOffs;
    }

    private static Optional<LimitCase> limit(TableRow row, LawTexts texts, Map<String, CutOff> cutOffs) {
        var reference = Sources.ownReference(row, texts);
        row.find(CUT_OFF)
                .filter(id -> !cutOffs.containsKey(id))
                .ifPresent(id -> row.report(
                        "LAWTABLE-004",
                        CUT_OFF,
                        problem -> problem.with("found", id).with("table", CUT_OFFS.name())));
        Map<String, Boolean> when = when(row, texts);
        return Cells.value(row, TERM, sound -> {
            LimitCase.Builder limit = LimitCase.builder()
                    .label(label(row))
                    .when(when)
                    .term(row.get(TERM))
                    .reference(reference);
            row.find(CUT_OFF).map(id -> Objects.requireNonNull(cutOffs.get(id))).ifPresent(limit::cutOff);
            return limit.build();
        });
    }

    /** Returns the facts of the case of a line; reports those that nobody knows, and a case without a name. */
    private static Map<String, Boolean> when(TableRow row, LawTexts texts) {
        List<Fact> facts = row.find(FACTS).orElse(List.of());
        facts.forEach(fact -> texts.check(row, FACTS, WordFamily.CASE_FACT, fact.code()));
        if (facts.stream().map(Fact::code).distinct().count() < facts.size()) {
            row.report("LAWTABLE-011", FACTS); // one fact twice, perhaps once so and once so
        }
        if (row.isGiven(FACTS)) {
            Cells.together(row, NAME, true, FACTS.name());
        }
        Map<String, Boolean> when = new LinkedHashMap<>();
        facts.forEach(fact -> when.put(fact.code(), fact.holds()));
        return when;
    }

    private static LocalizedText label(TableRow row) {
        return Cells.text(row, NAME, Cells.NAME_EN).orElse(LimitCase.EVERY_CASE);
    }

    void fill(Parts.Key key, Procedure.Builder procedure) {
        @Nullable List<LimitCase> own = cases.get(key);
        if (own != null) {
            procedure.timeLimit(TimeLimit.of(own));
        }
        @Nullable List<SupplementRule> rule = supplements.get(key);
        if (rule != null && !rule.isEmpty()) {
            procedure.supplements(joined(rule));
        }
    }

    // ---------------------------------------------------------------- writing

    /** The cut-offs written so far, each once. */
    static final class CutOffs {
        private final Map<CutOff, String> known = new HashMap<>();

        private String id(CutOff cutOff, Map<Table, TableWriter> writers) {
            return known.computeIfAbsent(cutOff, fresh -> {
                String id = "cut-off-" + (known.size() + 1);
                TableWriter.Cells line = Objects.requireNonNull(writers.get(CUT_OFFS))
                        .line()
                        .set(ID, id)
                        .set(AFTER, fresh.time())
                        .set(EFFECT, fresh.effect());
                Sources.setLaw(line, fresh.reference().orElse(null));
                return id;
            });
        }
    }

    static void write(Procedure procedure, Parts.Key key, CutOffs cutOffs, Map<Table, TableWriter> writers) {
        for (LimitCase limit : procedure.timeLimit().cases()) {
            TableWriter.Cells line = caseLine(writers, LIMITS, key, limit)
                    .set(TERM, limit.term())
                    .set(
                            CUT_OFF,
                            limit.cutOff().map(one -> cutOffs.id(one, writers)).orElse(null));
            Sources.set(line, limit.reference().orElse(null));
        }
        procedure.supplements().ifPresent(rule -> {
            for (LimitCase limit : rule.within().cases()) {
                TableWriter.Cells line =
                        caseLine(writers, SUPPLEMENTS, key, limit).set(WITHIN, limit.term());
                setRest(line, rule, limit.reference().orElse(rule.reference()));
            }
            if (rule.within().cases().isEmpty()) {
                setRest(Parts.line(writers, SUPPLEMENTS, key), rule, rule.reference());
            }
        });
    }

    private static void setRest(TableWriter.Cells line, SupplementRule rule, LegalReference source) {
        line.set(MOST, rule.mostRequests().orElse(null))
                .set(ANSWER, rule.answerWithin().orElse(null))
                .set(STOPS, rule.stopsClock() == StopsClock.YES ? null : rule.stopsClock());
        Sources.set(line, source);
    }

    private static TableWriter.Cells caseLine(
            Map<Table, TableWriter> writers, Table table, Parts.Key key, LimitCase limit) {
        TableWriter.Cells line = Parts.line(writers, table, key)
                .set(
                        FACTS,
                        limit.when().entrySet().stream()
                                .map(fact -> new Fact(fact.getKey(), fact.getValue()))
                                .toList());
        if (!limit.label().equals(LimitCase.EVERY_CASE)) {
            Cells.set(line, NAME, Cells.NAME_EN, limit.label());
        }
        return line;
    }
}
