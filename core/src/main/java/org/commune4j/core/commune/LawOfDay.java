package org.commune4j.core.commune;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.commune4j.core.authority.TaskCatalogue;
import org.commune4j.core.procedure.ProcedureCatalogue;
import org.commune4j.core.rule.Parameter;
import org.commune4j.core.rule.Parameters;

/** A law book reduced to what holds on one day, in every place. */
final class LawOfDay {

    private LawOfDay() {}

    static LawBook of(LawBook book, LocalDate day) {
        Map<AdministrativeUnitKind, TaskCatalogue> tasks = new EnumMap<>(AdministrativeUnitKind.class);
        book.tasks()
                .forEach((kind, catalogue) -> tasks.put(
                        kind,
                        TaskCatalogue.of(catalogue.tasks().stream()
                                        .filter(task -> task.life().contains(day))
                                        .toList())
                                .orThrow()));
        List<Parameter<?>> parameters = new ArrayList<>();
        book.parameters().all().forEach(parameter -> parameters.add(on(parameter, day)));
        return book.toBuilder()
                .procedures(ProcedureCatalogue.of(book.procedures().all().stream()
                        .filter(procedure -> procedure.validity().contains(day))
                        .toList()))
                .tasks(tasks)
                .parameters(Parameters.of(parameters))
                .build();
    }

    private static <T> Parameter<T> on(Parameter<T> parameter, LocalDate day) {
        return Parameter.of(
                parameter.key(),
                parameter.unit(),
                parameter.values().stream()
                        .filter(value -> value.validity().contains(day))
                        .toList());
    }
}
