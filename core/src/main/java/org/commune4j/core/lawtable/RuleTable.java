package org.commune4j.core.lawtable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.rule.Exemption;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.Strength;
import org.commune4j.core.table.Column;
import org.commune4j.core.table.Table;
import org.commune4j.core.table.TableRow;
import org.commune4j.core.table.TableWriter;
import org.commune4j.core.time.DateRange;

/**
 * {@code rules.csv}: rules that a host switches off ({@code OFF}, in a place and from a day on where the line names them), turns
 * into a duty or guidance ({@code MUST}, {@code SHOULD}), or whose basis it confirms ({@code KEEP}).
 */
public final class RuleTable {

    private static final String OFF = "OFF";
    private static final String KEEP = "KEEP";

    static final Column<String> RULE = Column.ofText("rule").required();
    private static final Column<String> STRENGTH = Column.ofWords(
                    "strength", List.of(OFF, KEEP, Strength.MUST.name(), Strength.SHOULD.name()))
            .required();

    /** The rules. */
    public static final Table RULES = Table.of(
            "rules.csv",
            RULE,
            STRENGTH,
            Cells.PLACE,
            Cells.FROM,
            Sources.BASIS,
            Sources.INSTRUMENT,
            Sources.PROVISION,
            Sources.STATUS);

    /**
     * What a line makes of a rule.
     *
     * @param strength the new strength; empty to keep it or to switch the rule off
     * @param place where it is off
     * @param from the first day on which it is off; every day if empty
     */
    public record RuleChange(
            String rule,
            boolean off,
            Optional<Strength> strength,
            Jurisdiction place,
            Optional<LocalDate> from,
            Basis basis,
            TableRow row) {

        /** Returns the rule as the line makes it, unless it is off on all its days everywhere. */
        public Optional<Rule<?>> apply(Rule<?> old) {
            if (off && !place.equals(Jurisdiction.NATIONAL)) {
                DateRange days = DateRange.ofNullable(from.orElse(null), null);
                return Optional.of(old.toBuilder()
                        .exempting(new Exemption(place, days, basis))
                        .build());
            }
            if (off) {
                return from.flatMap(day -> old.validity().cutAt(day))
                        .map(kept -> old.toBuilder().inForce(kept).build());
            }
            if (strength.isEmpty() || strength.get() == old.strength()) {
                return Optional.of(
                        old.basis().equals(basis)
                                ? old
                                : old.toBuilder().per(basis).build());
            }
            return Optional.of(
                    old.toBuilder().strength(strength.get()).per(basis).build());
        }

        /** Returns the change in a word or two. */
        public String what() {
            String day = from.map(first -> " " + first).orElse("");
            return rule + "=" + (off ? OFF + day : strength.map(Enum::name).orElse(KEEP));
        }

        /** Reports that there is no such rule. */
        public void reportUnknown(Collection<String> known) {
            row.report(
                    "LAWTABLE-012", RULE, problem -> problem.with("found", rule).with("known", List.copyOf(known)));
        }

        /** Reports that the rule cannot have the strength. */
        public void reportImpossible(Strength before) {
            row.report(
                    "LAWTABLE-018",
                    STRENGTH,
                    problem -> problem.with("rule", rule)
                            .with("strength", before.name())
                            .with("found", row.get(STRENGTH)));
        }
    }

    private RuleTable() {}

    private static String place(TableRow row) {
        return Cells.place(row).equals(Jurisdiction.NATIONAL) ? "" : " " + Cells.place(row);
    }

    /** Returns the changes in the order of the lines. */
    public static List<RuleChange> read(LawTexts texts) {
        List<RuleChange> changes = new ArrayList<>();
        Cells.Keys rules = new Cells.Keys();
        for (TableRow row : texts.rows(RULES)) {
            row.find(RULE).ifPresent(rule -> rules.add(rule + place(row), row, RULE));
            Optional<Basis> basis = Sources.basis(row, texts);
            boolean isOff = row.find(STRENGTH).filter(OFF::equals).isPresent();
            for (Column<?> column : List.of(Cells.PLACE, Cells.FROM)) {
                if (row.isGiven(column)) {
                    Cells.together(row, column, isOff, STRENGTH + "=" + OFF);
                }
            }
            if (row.isSound() && basis.isPresent()) {
                String word = row.get(STRENGTH);
                boolean off = word.equals(OFF);
                changes.add(new RuleChange(
                        row.get(RULE),
                        off,
                        off || word.equals(KEEP) ? Optional.empty() : Optional.of(Strength.valueOf(word)),
                        Cells.place(row),
                        row.find(Cells.FROM),
                        basis.get(),
                        row));
            }
        }
        return changes;
    }

    /** Adds the line of a change, from what {@link RuleChange#what()} says of it. */
    public static void write(String what, Jurisdiction place, Basis basis, TableWriter writer) {
        int sign = what.indexOf('=');
        int day = what.indexOf(' ', sign);
        TableWriter.Cells line = writer.line()
                .set(RULE, what.substring(0, sign))
                .set(STRENGTH, what.substring(sign + 1, day < 0 ? what.length() : day))
                .set(Cells.FROM, day < 0 ? null : LocalDate.parse(what.substring(day + 1)));
        Cells.set(line, place);
        Sources.set(line, basis);
    }
}
