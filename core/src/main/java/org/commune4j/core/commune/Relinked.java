package org.commune4j.core.commune;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.commune4j.core.authority.Task;
import org.commune4j.core.authority.TaskCatalogue;
import org.commune4j.core.deadline.Choice;
import org.commune4j.core.deadline.CommonPause;
import org.commune4j.core.deadline.CountingPolicy;
import org.commune4j.core.deadline.CutOff;
import org.commune4j.core.deadline.LateHandling;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.deadline.Pause;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.procedure.Fee;
import org.commune4j.core.procedure.FeeReduction;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCatalogue;
import org.commune4j.core.procedure.SupplementRule;
import org.commune4j.core.rule.Parameter;
import org.commune4j.core.rule.ParameterValue;
import org.commune4j.core.rule.Parameters;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * Lets what a book says rest on instruments as they are known now: a line on a text, that it goes on or that its amendment was
 * read, holds for everything that cites it.
 */
final class Relinked {

    private final Map<String, Instrument> changed;

    private Relinked(Map<String, Instrument> changed) {
        this.changed = changed;
    }

    /**
     * Returns the book with everything in it resting on the instruments given, by number, where it cites one of them: rules,
     * figures, procedures with their limits and fees, tasks, how is counted. Days off keep the text that their notice cited.
     */
    static LawBook of(LawBook book, Map<String, Instrument> changed) {
        if (changed.isEmpty()) {
            return book;
        }
        Relinked relinked = new Relinked(changed);
        Map<AdministrativeUnitKind, TaskCatalogue> tasks = new EnumMap<>(AdministrativeUnitKind.class);
        book.tasks().forEach((kind, catalogue) -> tasks.put(kind, relinked.tasks(catalogue)));
        return book.toBuilder()
                .parameters(relinked.parameters(book.parameters()))
                .procedures(ProcedureCatalogue.of(book.procedures().all().stream()
                        .map(relinked::procedure)
                        .toList()))
                .tasks(tasks)
                .countingPolicy(relinked.policy(book.countingPolicy()))
                .lateHandling(relinked.late(book.lateHandling()))
                .commonPauses(book.commonPauses().stream().map(relinked::pause).toList())
                .communeRules(relinked.rules(book.communeRules()))
                .provinceRules(relinked.rules(book.provinceRules()))
                .dossierRules(relinked.rules(book.dossierRules()))
                .build();
    }

    private LegalReference reference(LegalReference old) {
        @Nullable Instrument now = changed.get(old.instrument().number());
        if (now == null || now.equals(old.instrument())) {
            return old;
        }
        return old.provision()
                .map(place -> LegalReference.of(now, place, old.status()))
                .orElseGet(() -> LegalReference.of(now, old.status()));
    }

    private Basis basis(Basis old) {
        return old.reference().map(this::reference).map(Basis::ofLaw).orElse(old);
    }

    private Parameters parameters(Parameters old) {
        List<Parameter<?>> parameters = new ArrayList<>();
        old.all().forEach(parameter -> parameters.add(parameter(parameter)));
        return Parameters.of(parameters);
    }

    private <T> Parameter<T> parameter(Parameter<T> old) {
        List<ParameterValue<T>> values = new ArrayList<>();
        for (ParameterValue<T> value : old.values()) {
            values.add(ParameterValue.<T>builder()
                    .from(value)
                    .basis(basis(value.basis()))
                    .build());
        }
        return Parameter.of(old.key(), old.unit(), values);
    }

    private TaskCatalogue tasks(TaskCatalogue old) {
        List<Task> tasks = new ArrayList<>();
        for (Task task : old.tasks()) {
            tasks.add(task.toBuilder()
                    .legalBasis(task.legalBasis().map(this::reference))
                    .build());
        }
        return TaskCatalogue.of(tasks).orThrow();
    }

    private CountingPolicy policy(CountingPolicy old) {
        return CountingPolicy.builder()
                .firstDay(choice(old.firstDay()))
                .lastDayOff(choice(old.lastDayOff()))
                .missingDay(choice(old.missingDay()))
                .dueTime(choice(old.dueTime()))
                .offHoursReceipt(choice(old.offHoursReceipt()))
                .partlyStoppedDay(choice(old.partlyStoppedDay()))
                .clockStart(choice(old.clockStart()))
                .hoursPerWorkingDay(choice(old.hoursPerWorkingDay()))
                .build();
    }

    private LateHandling late(LateHandling old) {
        return new LateHandling(choice(old.apologyLead()), choice(old.maximumReappointments()));
    }

    private <T> Choice<T> choice(Choice<T> old) {
        return old.reference()
                .map(norm -> Choice.of(old.value(), reference(norm)))
                .orElse(old);
    }

    private Fee fee(Fee old) {
        return old.toBuilder()
                .reference(old.reference().map(this::reference))
                .reductions(old.reductions().stream()
                        .map(one -> new FeeReduction(
                                one.id(),
                                one.share(),
                                one.validity(),
                                one.onlyFor(),
                                one.reference().map(this::reference)))
                        .toList())
                .build();
    }

    private Procedure procedure(Procedure old) {
        return old.toBuilder()
                .publishedBy(old.publishedBy().map(this::reference))
                .legalBases(old.legalBases().stream().map(this::reference).toList())
                .fees(old.fees().stream().map(this::fee).toList())
                .timeLimit(limit(old.timeLimit()))
                .supplements(old.supplements()
                        .map(rule -> new SupplementRule(
                                limit(rule.within()),
                                rule.mostRequests(),
                                rule.answerWithin(),
                                rule.stopsClock(),
                                reference(rule.reference()))))
                .build();
    }

    private CommonPause pause(CommonPause old) {
        Pause pause = old.pause();
        return pause.source()
                .map(source -> new CommonPause(pause.withSource(reference(source)), old.place(), old.body()))
                .orElse(old);
    }

    private TimeLimit limit(TimeLimit old) {
        return TimeLimit.of(old.cases().stream().map(this::limit).toList());
    }

    private LimitCase limit(LimitCase old) {
        return LimitCase.builder()
                .from(old)
                .reference(old.reference().map(this::reference))
                .cutOff(old.cutOff().map(this::cutOff))
                .build();
    }

    private CutOff cutOff(CutOff old) {
        return old.reference()
                .map(norm -> CutOff.of(old.time(), old.effect(), reference(norm)))
                .orElse(old);
    }

    private <W> RuleSet<W> rules(RuleSet<W> old) {
        RuleSet<W> rules = old;
        for (Rule<?> rule : old.rules()) {
            Basis basis = basis(rule.basis());
            if (!basis.equals(rule.basis())) {
                rules = rules.overriding(
                        rule.code(), one -> one.toBuilder().per(basis).build());
            }
        }
        return rules;
    }
}
