package org.commune4j.core.lawtable;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.commune4j.core.deadline.Choice;
import org.commune4j.core.deadline.ClockStart;
import org.commune4j.core.deadline.CountingPolicy;
import org.commune4j.core.deadline.LateHandling;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.table.Column;
import org.commune4j.core.table.Table;
import org.commune4j.core.table.TableRow;
import org.commune4j.core.table.TableWriter;
import org.jspecify.annotations.Nullable;

/** {@code counting.csv}: how time limits are counted, and what is owed where a dossier will be late; one line a choice. */
public final class CountingTable {

    /** One choice: how its text becomes a value, and where it goes. */
    private record Entry<T>(
            Class<T> type,
            Function<String, T> parser,
            BiConsumer<Draft, Choice<T>> set,
            Function<Draft, Choice<T>> get) {

        void read(TableRow row, @Nullable LegalReference reference, Draft draft) {
            try {
                T value = parser.apply(row.get(VALUE));
                set.accept(draft, reference == null ? Choice.ofDefault(value) : Choice.of(value, reference));
            } catch (IllegalArgumentException e) {
                row.report(
                        "TABLE-008",
                        VALUE,
                        problem -> problem.with("found", Cells.shown(row.get(VALUE)))
                                .with("example", get.apply(draft).value().toString()));
            }
        }

        void write(Draft draft, TableWriter.Cells line) {
            Choice<T> choice = get.apply(draft);
            line.set(VALUE, choice.value().toString());
            Sources.setLaw(line, choice.reference().orElse(null));
        }
    }

    private static final Map<String, Entry<?>> CHOICES = choices();

    private static final Column<String> CHOICE =
            Column.ofWords("choice", CHOICES.keySet()).required();
    private static final Column<String> VALUE = Column.ofText("value").required();

    /** The choices. */
    public static final Table COUNTING = Table.of(
            "counting.csv", CHOICE, VALUE, Sources.LAW_BASIS, Sources.INSTRUMENT, Sources.PROVISION, Sources.STATUS);

    private CountingTable() {}

    private static Map<String, Entry<?>> choices() {
        Map<String, Entry<?>> choices = new LinkedHashMap<>();
        choices.put("firstDay", of(CountingPolicy.FirstDay.class, Draft::firstDay, draft -> draft.policy.firstDay()));
        choices.put(
                "lastDayOff",
                of(CountingPolicy.LastDayOff.class, Draft::lastDayOff, draft -> draft.policy.lastDayOff()));
        choices.put(
                "missingDay",
                of(CountingPolicy.MissingDay.class, Draft::missingDay, draft -> draft.policy.missingDay()));
        choices.put("dueTime", of(CountingPolicy.DueTime.class, Draft::dueTime, draft -> draft.policy.dueTime()));
        choices.put(
                "offHoursReceipt",
                of(CountingPolicy.OffHoursReceipt.class, Draft::offHours, draft -> draft.policy.offHoursReceipt()));
        choices.put(
                "partlyStoppedDay",
                of(CountingPolicy.PartlyStoppedDay.class, Draft::partly, draft -> draft.policy.partlyStoppedDay()));
        choices.put(
                "clockStart",
                new Entry<>(
                        ClockStart.class, ClockStart::parse, Draft::clockStart, draft -> draft.policy.clockStart()));
        choices.put(
                "hoursPerWorkingDay",
                new Entry<>(
                        BigDecimal.class,
                        BigDecimal::new,
                        Draft::hoursPerWorkingDay,
                        draft -> draft.policy.hoursPerWorkingDay()));
        choices.put(
                "apologyLead",
                new Entry<>(Term.class, Term::parse, Draft::apologyLead, draft -> draft.late.apologyLead()));
        choices.put(
                "maximumReappointments",
                new Entry<>(
                        Integer.class,
                        Column::whole,
                        Draft::reappointments,
                        draft -> draft.late.maximumReappointments()));
        return choices;
    }

    private static <E extends Enum<E>> Entry<E> of(
            Class<E> type, BiConsumer<Draft, Choice<E>> set, Function<Draft, Choice<E>> get) {
        return new Entry<>(type, text -> Enum.valueOf(type, text), set, get);
    }

    /** What was chosen so far. */
    private static final class Draft {
        private CountingPolicy policy;
        private LateHandling late;

        Draft(CountingPolicy policy, LateHandling late) {
            this.policy = policy;
            this.late = late;
        }

        private CountingPolicy.Builder change() {
            return CountingPolicy.builder().from(policy);
        }

        void firstDay(Choice<CountingPolicy.FirstDay> choice) {
            policy = change().firstDay(choice).build();
        }

        void lastDayOff(Choice<CountingPolicy.LastDayOff> choice) {
            policy = change().lastDayOff(choice).build();
        }

        void missingDay(Choice<CountingPolicy.MissingDay> choice) {
            policy = change().missingDay(choice).build();
        }

        void dueTime(Choice<CountingPolicy.DueTime> choice) {
            policy = change().dueTime(choice).build();
        }

        void offHours(Choice<CountingPolicy.OffHoursReceipt> choice) {
            policy = change().offHoursReceipt(choice).build();
        }

        void partly(Choice<CountingPolicy.PartlyStoppedDay> choice) {
            policy = change().partlyStoppedDay(choice).build();
        }

        void clockStart(Choice<ClockStart> choice) {
            policy = change().clockStart(choice).build();
        }

        void hoursPerWorkingDay(Choice<BigDecimal> choice) {
            policy = change().hoursPerWorkingDay(choice).build();
        }

        void apologyLead(Choice<Term> choice) {
            late = new LateHandling(choice, late.maximumReappointments());
        }

        void reappointments(Choice<Integer> choice) {
            late = new LateHandling(late.apologyLead(), choice);
        }
    }

    /** Returns the sources of the choices that have one, by their names. */
    public static Map<String, LegalReference> sources(CountingPolicy policy, LateHandling late) {
        Draft draft = new Draft(policy, late);
        Map<String, LegalReference> sources = new LinkedHashMap<>();
        CHOICES.forEach(
                (name, entry) -> entry.get().apply(draft).reference().ifPresent(source -> sources.put(name, source)));
        return sources;
    }

    /** Returns the names of the choices without a source. */
    public static List<String> unsourced(CountingPolicy policy, LateHandling late) {
        Draft draft = new Draft(policy, late);
        return CHOICES.entrySet().stream()
                .filter(choice ->
                        choice.getValue().get().apply(draft).reference().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * How a book counts.
     *
     * @param references what the lines rest on, by the name of the choice
     */
    public record Counted(CountingPolicy policy, LateHandling late, Map<String, LegalReference> references) {}

    /** Reads the choices over those of before. */
    public static Counted read(LawTexts texts, CountingPolicy policy, LateHandling late) {
        Draft draft = new Draft(policy, late);
        Map<String, LegalReference> references = new LinkedHashMap<>();
        Cells.Keys choices = new Cells.Keys();
        for (TableRow row : texts.rows(COUNTING)) {
            Optional<LegalReference> reference = Sources.reference(row, texts);
            row.find(CHOICE).ifPresent(choice -> choices.add(choice, row, CHOICE));
            @Nullable Entry<?> entry = CHOICES.get(row.find(CHOICE).orElse(""));
            if (entry != null && row.isSound()) {
                entry.read(row, reference.orElse(null), draft);
                reference.ifPresent(norm -> references.put(row.get(CHOICE), norm));
            }
        }
        return new Counted(draft.policy, draft.late, references);
    }

    /** Writes every choice. */
    public static TableWriter write(CountingPolicy policy, LateHandling late) {
        TableWriter writer = TableWriter.of(COUNTING);
        Draft draft = new Draft(policy, late);
        CHOICES.forEach((name, entry) -> entry.write(draft, writer.line().set(CHOICE, name)));
        return writer;
    }
}
