package org.commune4j.core.lawtable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.law.Field;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.problem.Entries;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.ApplicantKind;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.procedure.DossierComponent;
import org.commune4j.core.procedure.OnlineLevel;
import org.commune4j.core.procedure.OnlineRestriction;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCatalogue;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.procedure.ProcedureResult;
import org.commune4j.core.procedure.ProcedureStep;
import org.commune4j.core.table.Column;
import org.commune4j.core.table.Table;
import org.commune4j.core.table.TableRow;
import org.commune4j.core.table.TableWriter;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * {@code procedures.csv} and the tables of its parts: one line for each version of a procedure, and lines of the parts that
 * name it by {@code code} and {@code version}. A version is a word of one's choice, blank where a code has one version.
 */
public final class ProcedureTables {

    private static final Column<String> NAME = Column.ofProse("name");
    private static final Column<Field> FIELD = Column.of("field", "CIVIL_STATUS", Field::of);
    private static final Column<List<AdministrativeLevel>> LEVELS =
            Column.ofEnum("levels", AdministrativeLevel.class).list();
    private static final Column<AdministrativeLevel> DECIDED_AT = Column.ofEnum("decidedAt", AdministrativeLevel.class);
    private static final Column<String> TASK = Column.ofText("task");
    private static final Column<List<ApplicantKind>> APPLICANTS = Column.<ApplicantKind>of(
                    "applicants", "CITIZEN ENTERPRISE", ApplicantKind::of)
            .list();
    private static final Column<String> RECEIVING_BODY = Column.ofText("receivingBody");
    private static final Column<List<Channel>> CHANNELS =
            Column.<Channel>of("channels", "ONLINE POSTAL DIRECT", Channel::of).list();
    private static final Column<OnlineLevel> ONLINE_LEVEL = Column.ofEnum("onlineLevel", OnlineLevel.class);
    private static final Column<OnlineRestriction> ONLINE_RESTRICTION =
            Column.of("onlineRestriction", "PRESENCE_REQUIRED", OnlineRestriction::of);
    private static final Column<List<ProcedureCode>> INTERLINKED = Column.<ProcedureCode>of(
                    "interlinked", "1.001193 1.004222", ProcedureCode::parse)
            .list();
    private static final Column<Boolean> PAYMENT_STOPS = Column.ofYesNo("paymentStopsClock");
    private static final Column<Boolean> SILENCE = Column.ofYesNo("silenceIsConsent");
    private static final Column<Boolean> COMPONENTS_KNOWN = Column.ofYesNo("componentsKnown");
    private static final Column<Boolean> STEPS_KNOWN = Column.ofYesNo("stepsKnown");
    private static final Column<LocalDate> LIKE = Column.ofDate("like");

    /** The versions of procedures. */
    public static final Table PROCEDURES = Table.of(
            "procedures.csv",
            Parts.CODE,
            Parts.VERSION,
            NAME,
            Cells.NAME_EN,
            FIELD,
            Cells.PLACE,
            Cells.FROM,
            Cells.TO,
            LIKE,
            LEVELS,
            DECIDED_AT,
            TASK,
            APPLICANTS,
            RECEIVING_BODY,
            CHANNELS,
            ONLINE_LEVEL,
            ONLINE_RESTRICTION,
            INTERLINKED,
            PAYMENT_STOPS,
            SILENCE,
            COMPONENTS_KNOWN,
            STEPS_KNOWN,
            Sources.LAW_BASIS,
            Sources.INSTRUMENT,
            Sources.PROVISION,
            Sources.STATUS);

    /** The texts that a procedure rests on beside the decision that published it. */
    public static final Table BASES = Table.of(
            "procedure-bases.csv", Parts.CODE, Parts.VERSION, Sources.INSTRUMENT, Sources.PROVISION, Sources.STATUS);

    static final Column<String> ID = Column.ofText("id").required();
    private static final Column<Boolean> REQUIRED = Column.ofYesNo("required").required();
    private static final Column<String> FORM = Column.ofProse("form");
    private static final Column<Integer> ORIGINALS =
            Column.ofNumber("originals").required();
    private static final Column<Integer> COPIES = Column.ofNumber("copies").required();

    /** The papers of a dossier. */
    public static final Table COMPONENTS = Table.of(
            "components.csv",
            Parts.CODE,
            Parts.VERSION,
            ID,
            Cells.NAME,
            Cells.NAME_EN,
            REQUIRED,
            FORM,
            ORIGINALS,
            COPIES);

    static final Column<String> RESULT = Column.ofText("result");

    /** What a procedure gives in the end. */
    public static final Table RESULTS = Table.of("results.csv", Parts.CODE, Parts.VERSION, NAME, Cells.NAME_EN, RESULT);

    /** The cases of time limits. */
    public static final Table LIMITS = LimitTables.LIMITS;

    /** What limits requests for a supplement, and whether they stop the clock. */
    public static final Table SUPPLEMENTS = LimitTables.SUPPLEMENTS;

    /** The fees. */
    public static final Table FEES = FeeTables.FEES;

    /** Every table of procedures. */
    public static final List<Table> ALL = List.of(
            PROCEDURES,
            BASES,
            LimitTables.LIMITS,
            LimitTables.CUT_OFFS,
            LimitTables.SUPPLEMENTS,
            FeeTables.FEES,
            FeeTables.REDUCTIONS,
            COMPONENTS,
            StepTable.STEPS,
            RESULTS);

    private ProcedureTables() {}

    /** A version with the line it stands on. */
    public record PlacedProcedure(Procedure procedure, TableRow row) {}

    /**
     * Returns the versions of sound lines in their order.
     *
     * @param former the procedures that a line may be like
     */
    public static List<PlacedProcedure> read(LawTexts texts, ProcedureCatalogue former) {
        List<TableRow> rows = texts.rows(PROCEDURES);
        Parts parts = Parts.of(rows);
        Map<Parts.Key, List<LegalReference>> bases = parts.group(texts.rows(BASES), row -> Sources.lawful(row, texts));
        Map<Parts.Key, List<DossierComponent>> components = components(texts, parts);
        Map<Parts.Key, List<ProcedureResult>> results = parts.group(texts.rows(RESULTS), ProcedureTables::result);
        LimitTables limits = LimitTables.read(texts, parts);
        FeeTables fees = FeeTables.read(texts, parts);
        Map<Parts.Key, List<ProcedureStep>> steps = StepTable.read(texts, parts);
        List<PlacedProcedure> entries = new ArrayList<>();
        for (TableRow row : rows) {
            Optional<LegalReference> publishedBy = Sources.reference(row, texts);
            DateRange days = Cells.days(row);
            Optional<Procedure> like = like(row, former);
            checkRequired(row);
            texts.check(row, FIELD, row.find(FIELD).stream().toList());
            texts.check(row, APPLICANTS, row.find(APPLICANTS).orElse(List.of()));
            texts.check(row, CHANNELS, row.find(CHANNELS).orElse(List.of()));
            texts.check(
                    row,
                    ONLINE_RESTRICTION,
                    row.find(ONLINE_RESTRICTION).stream().toList());
            Optional<Parts.Key> key = Parts.key(row);
            key.filter(one -> row.isGiven(COMPONENTS_KNOWN) && components.containsKey(one))
                    .ifPresent(one -> Cells.together(row, COMPONENTS_KNOWN, false, COMPONENTS.name()));
            key.filter(one -> row.isGiven(STEPS_KNOWN) && steps.containsKey(one))
                    .ifPresent(one -> Cells.together(row, STEPS_KNOWN, false, StepTable.STEPS.name()));
            if (row.isGiven(ONLINE_RESTRICTION)) {
                Cells.together(
                        row,
                        ONLINE_RESTRICTION,
                        row.find(ONLINE_LEVEL)
                                .filter(level -> level == OnlineLevel.PARTIAL)
                                .isPresent(),
                        ONLINE_LEVEL + "=" + OnlineLevel.PARTIAL);
            }
            if (key.isEmpty()) {
                continue;
            }
            Parts.Key id = key.get();
            Cells.value(row, Parts.CODE, sound -> {
                        Procedure.Builder procedure =
                                like.map(Procedure::toBuilder).orElseGet(Procedure::builder);
                        procedure
                                .code(row.get(Parts.CODE))
                                .validity(days)
                                .jurisdiction(Cells.place(row))
                                .publishedBy(publishedBy);
                        Cells.text(row, NAME, Cells.NAME_EN).ifPresent(procedure::name);
                        fill(row, procedure);
                        lists(bases, id).ifPresent(procedure::legalBases);
                        lists(components, id)
                                .ifPresent(all -> procedure.components(all).componentsKnown(true));
                        lists(results, id).ifPresent(procedure::results);
                        lists(steps, id).ifPresent(all -> procedure.steps(all).stepsKnown(true));
                        limits.fill(id, procedure);
                        fees.fill(id, procedure);
                        return procedure.build();
                    })
                    .ifPresent(procedure -> entries.add(new PlacedProcedure(procedure, row)));
        }
        checkDays(entries);
        return entries;
    }

    private static <T> Optional<List<T>> lists(Map<Parts.Key, List<T>> all, Parts.Key key) {
        @Nullable List<T> own = all.get(key);
        return Optional.ofNullable(own);
    }

    private static Optional<Procedure> like(TableRow row, ProcedureCatalogue former) {
        Optional<LocalDate> day = row.find(LIKE);
        Optional<ProcedureCode> code = row.find(Parts.CODE);
        if (day.isEmpty() || code.isEmpty()) {
            return Optional.empty();
        }
        Optional<Procedure> found = former.find(code.get(), day.get(), Cells.place(row));
        if (found.isEmpty()) {
            row.report(
                    "LAWTABLE-007",
                    LIKE,
                    problem -> problem.with("code", code.get().text()).with("day", day.get()));
        }
        return found;
    }

    private static void checkRequired(TableRow row) {
        if (!row.isGiven(LIKE)) {
            for (Column<?> column : List.of(NAME, FIELD)) {
                if (!row.isGiven(column)) {
                    row.report("TABLE-006", column);
                }
            }
        }
    }

    /** Reports a body whose office hours nothing tells: those of every other body would be taken. */
    public static void checkBody(PlacedProcedure placed, Set<String> bodies) {
        TableRow row = placed.row();
        row.find(RECEIVING_BODY)
                .filter(body -> !bodies.contains(body))
                .ifPresent(body -> row.report(
                        "LAWTABLE-012",
                        RECEIVING_BODY,
                        problem -> problem.with("found", body).with("known", List.copyOf(bodies))));
    }

    private static void fill(TableRow row, Procedure.Builder procedure) {
        row.find(FIELD).ifPresent(procedure::field);
        row.find(LEVELS).ifPresent(procedure::levels);
        row.find(DECIDED_AT).ifPresent(procedure::decidedAt);
        row.find(TASK).ifPresent(procedure::task);
        row.find(APPLICANTS).ifPresent(procedure::applicants);
        row.find(RECEIVING_BODY).ifPresent(procedure::receivingBody);
        row.find(CHANNELS).ifPresent(procedure::channels);
        row.find(ONLINE_LEVEL).ifPresent(procedure::onlineLevel);
        row.find(ONLINE_RESTRICTION).ifPresent(procedure::onlineRestriction);
        row.find(INTERLINKED).ifPresent(procedure::interlinked);
        row.find(PAYMENT_STOPS).ifPresent(procedure::paymentStopsClock);
        row.find(SILENCE).ifPresent(procedure::silenceIsConsent);
        row.find(COMPONENTS_KNOWN).ifPresent(procedure::componentsKnown);
        row.find(STEPS_KNOWN).ifPresent(procedure::stepsKnown);
    }

    private static Map<Parts.Key, List<DossierComponent>> components(LawTexts texts, Parts parts) {
        Cells.Keys ids = new Cells.Keys();
        return parts.group(texts.rows(COMPONENTS), row -> {
            Parts.key(row).ifPresent(key -> row.find(ID).ifPresent(id -> ids.add(key + " " + id, row, ID)));
            return Cells.value(
                    row,
                    ID,
                    sound -> new DossierComponent(
                            row.get(ID),
                            Cells.text(row, Cells.NAME, Cells.NAME_EN).orElseThrow(),
                            row.get(REQUIRED),
                            row.find(FORM),
                            row.get(ORIGINALS),
                            row.get(COPIES)));
        });
    }

    private static Optional<ProcedureResult> result(TableRow row) {
        if (!row.isGiven(NAME) && !row.isGiven(RESULT)) {
            Cells.together(row, RESULT, true, NAME + "=");
        }
        Optional<LocalizedText> name = Cells.text(row, NAME, Cells.NAME_EN);
        return Cells.value(row, RESULT, sound -> new ProcedureResult(name, row.find(RESULT)));
    }

    /** Two versions of one code never hold in one place on one day. */
    private static void checkDays(List<PlacedProcedure> entries) {
        List<Procedure> procedures =
                entries.stream().map(PlacedProcedure::procedure).toList();
        for (Problem problem : ProcedureCatalogue.check(Entries.of(procedures), Pointer.ROOT)) {
            int later = Integer.parseInt(problem.pointer().tokens().get(1));
            String other = String.valueOf(problem.message().arguments().get("other"));
            int earlier = Integer.parseInt(Pointer.parse(other).tokens().get(1));
            TableRow row = entries.get(later).row();
            row.report(
                    problem.with("other", entries.get(earlier).row().pointer().toString())
                            .at(row.pointer().field(Cells.FROM.name()))
                            .at(row.position(Cells.FROM.name())));
        }
    }

    // ---------------------------------------------------------------- writing

    /** Writes procedures with all their parts. */
    public static List<TableWriter> write(Collection<Procedure> procedures) {
        Map<Table, TableWriter> writers = new LinkedHashMap<>();
        ALL.forEach(table -> writers.put(table, TableWriter.of(table)));
        Map<String, Integer> versions = new HashMap<>();
        LimitTables.CutOffs cutOffs = new LimitTables.CutOffs();
        for (Procedure procedure : procedures) {
            int count = versions.merge(procedure.code().text(), 1, Integer::sum);
            Parts.Key key = new Parts.Key(procedure.code(), count == 1 ? "" : String.valueOf(count));
            write(procedure, Parts.line(writers, PROCEDURES, key));
            for (LegalReference basis : procedure.legalBases()) {
                Sources.set(Parts.line(writers, BASES, key), basis);
            }
            for (DossierComponent component : procedure.components()) {
                TableWriter.Cells line = Parts.line(writers, COMPONENTS, key)
                        .set(ID, component.id())
                        .set(REQUIRED, component.required())
                        .set(FORM, component.form().orElse(null))
                        .set(ORIGINALS, component.originals())
                        .set(COPIES, component.copies());
                Cells.set(line, Cells.NAME, Cells.NAME_EN, component.name());
            }
            for (ProcedureResult result : procedure.results()) {
                TableWriter.Cells line = Parts.line(writers, RESULTS, key)
                        .set(RESULT, result.code().orElse(null));
                Cells.set(line, NAME, Cells.NAME_EN, result.name().orElse(null));
            }
            StepTable.write(procedure, key, writers);
            LimitTables.write(procedure, key, cutOffs, writers);
            FeeTables.write(procedure, key, writers);
        }
        return List.copyOf(writers.values());
    }

    private static void write(Procedure procedure, TableWriter.Cells line) {
        Cells.set(line, NAME, Cells.NAME_EN, procedure.name());
        Cells.set(line, procedure.jurisdiction());
        Cells.set(line, procedure.validity());
        line.set(FIELD, procedure.field())
                .set(LEVELS, List.copyOf(procedure.levels()))
                .set(DECIDED_AT, procedure.decidedAt().orElse(null))
                .set(TASK, procedure.task().orElse(null))
                .set(APPLICANTS, List.copyOf(procedure.applicants()))
                .set(RECEIVING_BODY, procedure.receivingBody().orElse(null))
                .set(CHANNELS, List.copyOf(procedure.channels()))
                .set(ONLINE_LEVEL, procedure.onlineLevel().orElse(null))
                .set(ONLINE_RESTRICTION, procedure.onlineRestriction().orElse(null))
                .set(INTERLINKED, procedure.interlinked())
                .set(PAYMENT_STOPS, procedure.paymentStopsClock().orElse(null))
                .set(SILENCE, procedure.silenceIsConsent() ? Boolean.TRUE : null)
                .set(COMPONENTS_KNOWN, knownEmpty(procedure.componentsKnown(), procedure.components()))
                .set(STEPS_KNOWN, knownEmpty(procedure.stepsKnown(), procedure.steps()));
        Sources.setLaw(line, procedure.publishedBy().orElse(null));
    }

    /** That a list is known is said where it is empty; elsewhere its lines say so. */
    private static @Nullable Boolean knownEmpty(boolean known, List<?> list) {
        return (known && list.isEmpty()) ? Boolean.TRUE : null;
    }
}
