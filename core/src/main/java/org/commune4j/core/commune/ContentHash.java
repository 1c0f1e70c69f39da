package org.commune4j.core.commune;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.commune4j.core.authority.Task;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.rule.Condition;
import org.commune4j.core.rule.Parameter;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.RuleSet;

/**
 * SHA-256 over everything that a law book says, line by line. Of a condition it takes the statement, not the code behind it:
 * that belongs to the version of the library or of the host.
 */
final class ContentHash {

    private final MessageDigest digest;

    private ContentHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    static String of(LawBook book) {
        ContentHash hash = new ContentHash();
        book.instruments().forEach(hash::add);
        book.parameters().all().forEach(hash::add);
        book.workCalendar().ifPresent(hash::add);
        hash.line("counting", book.countingPolicy(), book.lateHandling());
        book.tasks().forEach((kind, tasks) -> {
            hash.line("tasks", kind);
            tasks.tasks().forEach(hash::add);
        });
        book.procedures().all().forEach(hash::add);
        hash.line("statistical-clock", book.statisticalClock());
        hash.add(book.communeRules());
        hash.add(book.dossierRules());
        hash.add(book.provinceRules());
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    private void add(Instrument instrument) {
        line(
                "instrument",
                instrument.number(),
                instrument.designation(),
                instrument.title(),
                instrument.issuedOn(),
                instrument.validity(),
                instrument.amendments());
    }

    private void add(Parameter<?> parameter) {
        line("parameter", parameter.key().code(), parameter.key().type().getName(), parameter.unit());
        parameter
                .values()
                .forEach(value -> line(
                        "value",
                        value.value(),
                        value.validity(),
                        value.jurisdiction(),
                        value.basis(),
                        value.setByHost()));
    }

    private void add(WorkCalendar calendar) {
        line("calendar", calendar.coverage(), calendar.zone(), calendar.weeklyRestDays(), calendar.officeHours());
        calendar.bodies()
                .forEach(body -> line("body", body, calendar.forBody(body).officeHours()));
        calendar.holidays().forEach(holiday -> line("holiday", holiday));
        calendar.swaps().forEach(swap -> line("swap", swap, swap.reference()));
        calendar.occasions().forEach(occasion -> line("occasion", occasion, calendar.findDecision(occasion.id())));
    }

    private void add(Task task) {
        line(
                "task",
                task.code(),
                task.name(),
                task.field(),
                task.competence(),
                task.kind(),
                task.legalBasis(),
                task.periodicity(),
                task.hoursPerYear(),
                task.product(),
                task.requiredQualifications(),
                task.life());
    }

    private void add(Procedure procedure) {
        line(
                "procedure",
                procedure.code(),
                procedure.name(),
                procedure.field(),
                procedure.levels(),
                procedure.decidedAt(),
                procedure.task(),
                procedure.publishedBy(),
                procedure.legalBases(),
                procedure.validity(),
                procedure.jurisdiction(),
                procedure.applicants(),
                procedure.receivingBody(),
                procedure.channels(),
                procedure.onlineLevel(),
                procedure.onlineRestriction(),
                procedure.interlinked(),
                procedure.results(),
                procedure.supplements(),
                procedure.paymentStopsClock(),
                procedure.silenceIsConsent(),
                procedure.componentsKnown(),
                procedure.stepsKnown());
        procedure.timeLimit().cases().forEach(one -> line("limit", one));
        procedure.fees().forEach(fee -> line("fee", fee));
        procedure.components().forEach(component -> line("component", component));
        procedure.steps().forEach(step -> line("step", step));
    }

    private void add(RuleSet<?> rules) {
        for (Rule<?> rule : rules.rules()) {
            line(
                    "rule",
                    rule.code(),
                    rule.subject(),
                    rule.strength(),
                    rule.basis(),
                    rule.validity(),
                    rule.jurisdiction(),
                    rule.tags(),
                    rule.title(),
                    rule.defeats());
            rule.parameters().forEach(key -> line("reads", key.code()));
            rule.provisos().forEach(proviso -> line("proviso", proviso.label(), proviso.priority()));
            rule.conditions().forEach(this::add);
        }
    }

    private void add(Condition<?> condition) {
        line(
                "condition",
                condition.statement(),
                condition.denial(),
                condition.parts().size());
        condition.parts().forEach(this::add);
    }

    private void line(Object... parts) {
        for (Object part : parts) {
            digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        digest.update((byte) '\n');
    }
}
