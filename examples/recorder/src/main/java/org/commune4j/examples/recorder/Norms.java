package org.commune4j.examples.recorder;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.commune4j.core.authority.Task;
import org.commune4j.core.commune.AdministrativeUnitKind;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.rule.Parameter;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.RuleCatalogue;
import org.commune4j.core.staffing.Incompatibility;
import org.commune4j.core.staffing.StaffQuota;
import org.commune4j.core.text.MessageBundles;
import org.commune4j.core.vietnam.Incompatibilities;
import org.commune4j.core.vietnam.StaffQuotas;

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
                            page.line("tags", new TreeSet<>(rule.tags()), "defeats", new TreeSet<>(rule.defeats()));
                            page.line(rule.basis().kind(), rule.condition().statement());
                            page.line("rests on", List.copyOf(catalogue.sourcesOf(rule)));
                            rule.scope().ifPresent(scope -> page.line("when", scope.statement()));
                            rule.provisos()
                                    .forEach(proviso -> page.line(
                                            "unless",
                                            proviso.label(),
                                            proviso.condition().statement()));
                        }));
        answers.write(
                "norms/parameters",
                page -> catalogue.parameters().stream()
                        .sorted(Comparator.comparing(
                                (Parameter<?> parameter) -> parameter.key().code()))
                        .forEach(parameter -> {
                            page.head(parameter.key().code(), parameter.key().message(), parameter.unit());
                            parameter
                                    .values()
                                    .forEach(value -> page.line(
                                            value.value(),
                                            value.validity(),
                                            value.jurisdiction().message(),
                                            value.basis().kind(),
                                            value.basis().reference().map(reference -> page.word(reference.citation())),
                                            value.basis().reference().map(reference -> reference.status())));
                        }));
        answers.write(
                "norms/instruments",
                page -> Samples.LAW.instruments().stream()
                        .sorted(Comparator.comparing(Instrument::number))
                        .forEach(instrument -> {
                            page.head(instrument.number(), instrument.designation());
                            page.line(instrument.title(), instrument.issuedOn(), instrument.validity());
                            instrument
                                    .amendments()
                                    .forEach(amendment -> page.line(
                                            "amended by",
                                            amendment.instrument(),
                                            amendment.effectiveFrom(),
                                            amendment.contentRead()));
                            page.line(
                                    "rules",
                                    catalogue.touchedBy(instrument.number()).rules().stream()
                                            .map(Rule::code)
                                            .sorted()
                                            .toList());
                        }));
        answers.write(
                "norms/procedures",
                page -> Samples.LAW.procedures().all().stream()
                        .sorted(Comparator.comparing(Procedure::code))
                        .forEach(procedure -> {
                            page.head(procedure.code(), procedure.name());
                            page.block(Samples.JSON.write(procedure));
                        }));
        for (AdministrativeUnitKind kind : AdministrativeUnitKind.values()) {
            answers.writeOnce(
                    "norms/tasks-" + kind + ".txt",
                    page -> Samples.LAW.tasksOf(kind).tasks().stream()
                            .sorted(Comparator.comparing(Task::code))
                            .forEach(task -> page.block(Samples.JSON.write(task))));
        }
        answers.write("norms/staffing", page -> {
            for (Incompatibility pair : Incompatibilities.all()) {
                page.head(pair.code(), pair.message()).block(Samples.JSON.write(pair));
            }
            for (StaffQuota quota : StaffQuotas.all()) {
                page.head(quota.code()).block(Samples.JSON.write(quota));
            }
        });
        MessageBundles bundles = MessageBundles.standard();
        answers.write("norms/messages", page -> {
            Locale language = page.language();
            new TreeSet<>(bundles.codes(language)).forEach(code -> page.line(code, "=", bundles.find(code, language)));
        });
    }
}
