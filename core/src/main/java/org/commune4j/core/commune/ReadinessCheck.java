package org.commune4j.core.commune;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.commune4j.core.calendar.Occasion;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.law.Amendment;
import org.commune4j.core.law.Ending;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.lawtable.CountingTable;
import org.commune4j.core.lawtable.InstrumentTables;
import org.commune4j.core.lawtable.NoticeTable;
import org.commune4j.core.lawtable.ParameterTables;
import org.commune4j.core.lawtable.ProcedureTables;
import org.commune4j.core.lawtable.RuleTable;
import org.commune4j.core.procedure.Fee;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.SupplementRule.StopsClock;
import org.commune4j.core.rule.Exemption;
import org.commune4j.core.rule.Parameter;
import org.commune4j.core.rule.ParameterKey;
import org.commune4j.core.rule.ParameterValue;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.table.Table;
import org.commune4j.core.text.Message;
import org.commune4j.core.time.DateRange;

/** Looks for what is unsettled in a place on some days. Used once. */
final class ReadinessCheck {

    /** How many months back an open decision still matters: what was received then may be under way. */
    private static final int MONTHS_BACK = 2;

    /** Something that applies in the place on some of the days, and what it rests on. */
    private record Norm(String what, Table table, DateRange days, LegalReference law) {}

    private final LawBook book;
    private final Jurisdiction place;
    private final DateRange days;
    private final LocalDate first;
    private final LocalDate last;
    private final List<ReadinessItem> items = new ArrayList<>();

    ReadinessCheck(LawBook book, Jurisdiction place, DateRange days) {
        this.book = book;
        this.place = place;
        this.days = days;
        first = days.startOrMin();
        last = days.endOrMax().minusDays(1);
    }

    List<ReadinessItem> items() {
        List<Norm> norms = norms();
        book.workCalendar().ifPresent(this::addOpenDecisions);
        addEnds(norms);
        addLeftToProvince();
        addMissingValues();
        addUnreadAmendments(norms);
        addUnverified(norms);
        items.sort(Comparator.comparing(ReadinessItem::kind)
                .thenComparing(ReadinessItem::code)
                .thenComparing(ReadinessItem::subject));
        return List.copyOf(items);
    }

    private void add(ReadinessKind kind, String subject, Table table, Message message) {
        items.add(new ReadinessItem(
                kind, subject, table.name(), message.with("subject", subject).with("table", table.name())));
    }

    // ---------------------------------------------------------------- what applies

    private List<Norm> norms() {
        List<Norm> norms = new ArrayList<>();
        for (Rule<?> rule : rules()) {
            rule.basis().reference().ifPresent(law -> add(rule.code(), RuleTable.RULES, rule.validity(), law, norms));
        }
        for (Parameter<?> parameter : book.parameters().all()) {
            for (ParameterValue<?> value : parameter.values()) {
                value.basis()
                        .reference()
                        .filter(unused -> value.jurisdiction().covers(place))
                        .ifPresent(law ->
                                add(parameter.key().code(), ParameterTables.VALUES, value.validity(), law, norms));
            }
        }
        for (Procedure procedure : procedures()) {
            CitedInstruments.references(procedure)
                    .forEach(law ->
                            add(procedure.code().text(), ProcedureTables.PROCEDURES, procedure.validity(), law, norms));
        }
        CountingTable.sources(book.countingPolicy(), book.lateHandling())
                .forEach((choice, law) -> add(choice, CountingTable.COUNTING, DateRange.ALWAYS, law, norms));
        book.tasks()
                .values()
                .forEach(catalogue -> catalogue
                        .tasks()
                        .forEach(task -> task.legalBasis()
                                .ifPresent(law -> add(task.code(), LawFiles.taskTable(), task.life(), law, norms))));
        return norms;
    }

    private void add(String what, Table table, DateRange validity, LegalReference law, List<Norm> norms) {
        validity.intersection(days).ifPresent(used -> norms.add(new Norm(what, table, used, law)));
    }

    private List<Rule<?>> rules() {
        List<Rule<?>> rules = new ArrayList<>(book.communeRules().rules());
        rules.addAll(book.provinceRules().rules());
        rules.addAll(book.dossierRules().rules());
        rules.removeIf(rule -> !rule.jurisdiction().covers(place)
                || !rule.validity().overlaps(days)
                || rule.exemptions().stream().anyMatch(this::isExempt));
        return rules;
    }

    /** Tells whether a rule is not applied here on any of the days. */
    private boolean isExempt(Exemption exemption) {
        return exemption.place().covers(place)
                && exemption.days().intersection(days).filter(days::equals).isPresent();
    }

    /** Returns the versions that apply in the place on some day, none that a narrower one hides on all of them. */
    private List<Procedure> procedures() {
        Set<LocalDate> asked = new TreeSet<>();
        asked.add(first);
        for (Procedure version : book.procedures().all()) {
            version.validity().start().filter(days::contains).ifPresent(asked::add);
            version.validity().end().filter(days::contains).ifPresent(asked::add);
        }
        Map<Procedure, Boolean> found = new LinkedHashMap<>();
        for (LocalDate day : asked) {
            book.procedures().on(day, place).forEach(one -> found.put(one, true));
        }
        return List.copyOf(found.keySet());
    }

    private static List<String> whats(Collection<Norm> norms) {
        return norms.stream().map(Norm::what).distinct().sorted().toList();
    }

    // ---------------------------------------------------------------- what is unsettled

    private void addOpenDecisions(WorkCalendar calendar) {
        DateRange.ofClosed(first.minusMonths(MONTHS_BACK), last)
                .intersection(calendar.coverage())
                .ifPresent(range -> {
                    for (Occasion occasion : calendar.openDecisions(range)) {
                        add(
                                ReadinessKind.OPEN_DECISION,
                                occasion.id(),
                                NoticeTable.NOTICES,
                                Message.of("READINESS-001").with("name", occasion.name()));
                    }
                });
    }

    private void addEnds(List<Norm> norms) {
        SortedMap<String, List<Norm>> resting = new TreeMap<>();
        Map<String, Ending> endings = new TreeMap<>();
        for (Norm norm : norms) {
            LocalDate used = norm.days().endOrMax().minusDays(1);
            norm.law()
                    .endedBy(used)
                    .filter(unused -> norm.law().continuedOn(used, place).isEmpty())
                    .ifPresent(ending -> {
                        endings.put(ending.toString(), ending);
                        resting.computeIfAbsent(ending.toString(), any -> new ArrayList<>())
                                .add(norm);
                    });
        }
        resting.forEach((key, touched) -> {
            Ending ending = endings.get(key);
            if (ending != null) {
                add(
                        ReadinessKind.LAW_ENDS,
                        ending.instrument().number(),
                        InstrumentTables.CONTINUATIONS,
                        Message.of(ending.isDoubtful() ? "READINESS-003" : "READINESS-002")
                                .with("ending", ending.message())
                                .with("touched", whats(touched)));
            }
        });
    }

    private void addLeftToProvince() {
        Set<String> ended = new TreeSet<>();
        for (Procedure version : book.procedures().all()) {
            LocalDate end = version.validity().endOrMax();
            LocalDate asked = end.isBefore(first) ? first : end;
            if (!asked.isAfter(last)
                    && version.jurisdiction().covers(place)
                    && book.procedures().find(version.code(), last, place).isEmpty()) {
                ended.add(version.code().text());
            }
        }
        addList(ReadinessKind.LEFT_TO_PROVINCE, ProcedureTables.PROCEDURES, "READINESS-004", ended);
        Set<String> unlimited = new TreeSet<>();
        Set<String> fees = new TreeSet<>();
        Set<String> unclear = new TreeSet<>();
        for (Procedure procedure : procedures()) {
            if (procedure.timeLimit().cases().isEmpty()) {
                unlimited.add(procedure.code().text());
            }
            if (procedure.fees().stream().anyMatch(fee -> fee.kind() == Fee.FeeKind.SET_LOCALLY)) {
                fees.add(procedure.code().text());
            }
            if (procedure
                    .supplements()
                    .filter(rule -> rule.stopsClock() == StopsClock.UNKNOWN)
                    .isPresent()) {
                unclear.add(procedure.code().text());
            }
        }
        addList(ReadinessKind.LEFT_TO_PROVINCE, ProcedureTables.LIMITS, "READINESS-005", unlimited);
        addList(ReadinessKind.LEFT_TO_PROVINCE, ProcedureTables.FEES, "READINESS-006", fees);
        addList(ReadinessKind.LEFT_TO_PROVINCE, ProcedureTables.SUPPLEMENTS, "READINESS-011", unclear);
    }

    private void addList(ReadinessKind kind, Table table, String code, Set<String> touched) {
        if (!touched.isEmpty()) {
            add(kind, table.name(), table, Message.of(code).with("touched", List.copyOf(touched)));
        }
    }

    private void addMissingValues() {
        SortedMap<String, Set<String>> readBy = new TreeMap<>();
        Map<String, ParameterKey<?>> keys = new TreeMap<>();
        for (Rule<?> rule : rules()) {
            LocalDate asked = rule.validity().intersection(days).orElse(days).startOrMin();
            for (ParameterKey<?> key : rule.parameters()) {
                boolean given = book.parameters().all().stream()
                        .filter(parameter -> parameter.key().equals(key))
                        .anyMatch(parameter -> parameter.find(place, asked).isPresent());
                if (!given) {
                    keys.put(key.code(), key);
                    readBy.computeIfAbsent(key.code(), any -> new TreeSet<>()).add(rule.code());
                }
            }
        }
        readBy.forEach((key, rules) -> {
            ParameterKey<?> named = keys.get(key);
            if (named != null) {
                add(
                        ReadinessKind.NO_VALUE,
                        key,
                        ParameterTables.VALUES,
                        Message.of("READINESS-007")
                                .with("name", named.message())
                                .with("place", place.toString())
                                .with("touched", List.copyOf(rules)));
            }
        });
    }

    private void addUnreadAmendments(List<Norm> norms) {
        SortedMap<String, List<Norm>> resting = new TreeMap<>();
        Map<String, Amendment> amendments = new TreeMap<>();
        Map<String, LegalReference> texts = new TreeMap<>();
        for (Norm norm : norms) {
            LocalDate used = norm.days().endOrMax().minusDays(1);
            for (Amendment amendment : norm.law().unreadAmendments(used)) {
                String key = norm.law().instrument().number() + " " + amendment.instrument();
                amendments.put(key, amendment);
                texts.put(key, norm.law());
                resting.computeIfAbsent(key, any -> new ArrayList<>()).add(norm);
            }
        }
        resting.forEach((key, touched) -> {
            Amendment amendment = amendments.get(key);
            LegalReference text = texts.get(key);
            if (amendment != null && text != null) {
                add(
                        ReadinessKind.UNREAD_AMENDMENT,
                        text.instrument().number(),
                        InstrumentTables.AMENDMENTS,
                        Message.of("READINESS-008")
                                .with("text", Message.ofText(text.instrument().designation()))
                                .with("amendment", amendment.instrument())
                                .with("from", amendment.effectiveFrom())
                                .with("touched", whats(touched)));
            }
        });
    }

    private void addUnverified(List<Norm> norms) {
        SortedMap<String, List<Norm>> byTable = new TreeMap<>();
        for (Norm norm : norms) {
            if (norm.law().status() == SourceStatus.UNVERIFIED) {
                byTable.computeIfAbsent(norm.table().name(), any -> new ArrayList<>())
                        .add(norm);
            }
        }
        byTable.values()
                .forEach(touched -> addList(
                        ReadinessKind.UNVERIFIED_DEFAULT,
                        touched.get(0).table(),
                        "READINESS-009",
                        new TreeSet<>(whats(touched))));
        Set<String> choices = new TreeSet<>(CountingTable.unsourced(book.countingPolicy(), book.lateHandling()));
        addList(ReadinessKind.UNVERIFIED_DEFAULT, CountingTable.COUNTING, "READINESS-010", choices);
    }
}
