package org.commune4j.examples.recorder;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.commune4j.core.authority.Task;
import org.commune4j.core.commune.AdministrativeUnitKind;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.rule.Parameter;
import org.commune4j.core.rule.ParameterValue;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.RuleCatalogue;
import org.commune4j.core.text.MessageBundles;
import org.commune4j.core.vietnam.Incompatibilities;
import org.commune4j.core.vietnam.StaffQuotas;
import org.commune4j.examples.recorder.Answers.Page;

/** What the law book holds: rules, parameters, instruments, procedures, tasks; and every text of the library. */
final class Norms {

    private Norms() {}

    static void record(Answers answers) {
        RuleCatalogue catalogue = Samples.LAW.ruleCatalogue();
        answers.write("norms/catalogue", page -> page.block(catalogue.markdown(List.of(page.language()))));
        answers.write(
                "norms/rules",
                page -> catalogue.rules().stream()
                        .sorted(Comparator.comparing(Rule::code))
                        .forEach(rule -> {
                            page.head(rule.code(), rule.title());
                            page.line(rule.subject().message(), rule.strength(), rule.validity(), rule.jurisdiction());
                            page.line(rule.basis().kind(), rule.condition().statement());
                            page.line("tags", new TreeSet<>(rule.tags()), "defeats", new TreeSet<>(rule.defeats()));
                        }));
        answers.write(
                "norms/parameters",
                page -> catalogue.parameters().stream()
                        .sorted(Comparator.comparing(
                                (Parameter<?> one) -> one.key().code()))
                        .forEach(one -> {
                            page.head(one.key().code(), one.key().message(), one.unit());
                            one.values().forEach(value -> value(page, value));
                        }));
        answers.writeOnce("norms/instruments.txt", page -> json(page, Samples.LAW.instruments()));
        answers.writeOnce("norms/procedures.txt", page -> json(page, procedures()));
        for (AdministrativeUnitKind kind : AdministrativeUnitKind.values()) {
            List<Task> tasks = Samples.LAW.tasksOf(kind).tasks();
            answers.writeOnce("norms/tasks-" + kind + ".txt", page -> json(page, tasks));
        }
        answers.writeOnce("norms/incompatibilities.txt", page -> json(page, Incompatibilities.all()));
        answers.writeOnce("norms/quotas.txt", page -> json(page, StaffQuotas.all()));
        answers.write("norms/messages", page -> {
            MessageBundles bundles = MessageBundles.standard();
            new TreeSet<>(bundles.codes(page.language()))
                    .forEach(code -> page.line(code, "=", bundles.find(code, page.language())));
        });
    }

    /** The procedures that ship, by code; versions of one in the order of the catalogue. */
    static List<Procedure> procedures() {
        return Samples.LAW.procedures().all().stream()
                .sorted(Comparator.comparing(Procedure::code))
                .toList();
    }

    private static void value(Page page, ParameterValue<?> value) {
        page.line(
                value.value(),
                value.validity(),
                value.jurisdiction().message(),
                value.basis().kind());
        value.basis().reference().ifPresent(source -> page.line(" ", source.citation(), source.status()));
    }

    private static void json(Page page, List<?> values) {
        values.stream().map(Samples.JSON::write).sorted().forEach(page::block);
    }
}
