package org.commune4j.core.commune;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commune4j.core.calendar.Holiday;
import org.commune4j.core.calendar.Swap;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.deadline.Choice;
import org.commune4j.core.deadline.CutOff;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.procedure.Fee;
import org.commune4j.core.procedure.FeeReduction;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.SupplementRule;

/** The instruments that the lines of a law book's tables cite. */
final class CitedInstruments {

    private CitedInstruments() {}

    static List<Instrument> of(LawBook book) {
        List<LegalReference> cited = new ArrayList<>();
        book.procedures().all().forEach(procedure -> references(procedure).forEach(cited::add));
        book.tasks()
                .values()
                .forEach(catalogue ->
                        catalogue.tasks().forEach(task -> task.legalBasis().ifPresent(cited::add)));
        book.parameters()
                .all()
                .forEach(parameter -> parameter
                        .values()
                        .forEach(value -> value.basis().reference().ifPresent(cited::add)));
        choices(book).flatMap(choice -> choice.reference().stream()).forEach(cited::add);
        book.commonPauses().forEach(common -> common.pause().source().ifPresent(cited::add));
        book.workCalendar().ifPresent(calendar -> decisions(calendar).forEach(cited::add));
        book.overrides().forEach(override -> override.basis().reference().ifPresent(cited::add));
        return cited.stream().map(LegalReference::instrument).distinct().toList();
    }

    static Stream<LegalReference> references(Procedure procedure) {
        List<Optional<LegalReference>> found = new ArrayList<>();
        found.add(procedure.publishedBy());
        procedure.legalBases().forEach(basis -> found.add(Optional.of(basis)));
        Stream<LimitCase> limits = Stream.concat(
                procedure.timeLimit().cases().stream(),
                procedure.supplements().stream().flatMap(rule -> rule.within().cases().stream()));
        for (LimitCase limit : limits.toList()) {
            found.add(limit.reference());
            found.add(limit.cutOff().flatMap(CutOff::reference));
        }
        for (Fee fee : procedure.fees()) {
            found.add(fee.reference());
            fee.reductions().stream().map(FeeReduction::reference).forEach(found::add);
        }
        found.add(procedure.supplements().map(SupplementRule::reference));
        return found.stream().flatMap(Optional::stream);
    }

    static Stream<Choice<?>> choices(LawBook book) {
        return Stream.concat(
                book.countingPolicy().choices().stream(),
                Stream.of(book.lateHandling().apologyLead(), book.lateHandling().maximumReappointments()));
    }

    static Stream<LegalReference> decisions(WorkCalendar calendar) {
        return calendar.occasions().stream()
                .flatMap(occasion -> calendar.findDecision(occasion.id()).stream())
                .flatMap(decision -> Stream.concat(
                        decision.reference().stream(),
                        Stream.concat(
                                decision.outcome().holidays().stream()
                                        .map(Holiday::reference)
                                        .flatMap(Optional::stream),
                                decision.outcome().swaps().stream()
                                        .map(Swap::reference)
                                        .flatMap(Optional::stream))));
    }
}
