package org.commune4j.core.commune;

import org.commune4j.core.commune.Canonical.Fields;
import org.commune4j.core.procedure.DossierComponent;
import org.commune4j.core.procedure.Fee;
import org.commune4j.core.procedure.FeeRate;
import org.commune4j.core.procedure.FeeReduction;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCatalogue;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.procedure.ProcedureResult;
import org.commune4j.core.procedure.ProcedureStep;
import org.commune4j.core.procedure.SupplementRule;

/** What counts of a procedure and its parts in the {@link ContentHash} of a law book. */
final class ProcedureFields {

    private ProcedureFields() {}

    static Fields procedures(ProcedureCatalogue catalogue) {
        return Fields.of("procedures").with("all", catalogue.all());
    }

    static Fields procedure(Procedure procedure) {
        return Fields.of("procedure")
                .with("code", procedure.code())
                .with("name", procedure.name())
                .with("field", procedure.field())
                .with("levels", procedure.levels())
                .with("decidedAt", procedure.decidedAt())
                .with("task", procedure.task())
                .with("publishedBy", procedure.publishedBy())
                .with("legalBases", procedure.legalBases())
                .with("validity", procedure.validity())
                .with("jurisdiction", procedure.jurisdiction())
                .with("applicants", procedure.applicants())
                .with("receivingBody", procedure.receivingBody())
                .with("components", procedure.components())
                .with("componentsKnown", procedure.componentsKnown())
                .with("channels", procedure.channels())
                .with("fees", procedure.fees())
                .with("onlineLevel", procedure.onlineLevel())
                .with("onlineRestriction", procedure.onlineRestriction())
                .with("interlinked", procedure.interlinked())
                .with("results", procedure.results())
                .with("timeLimit", procedure.timeLimit())
                .with("supplements", procedure.supplements())
                .with("paymentStopsClock", procedure.paymentStopsClock())
                .with("silenceIsConsent", procedure.silenceIsConsent())
                .with("steps", procedure.steps())
                .with("stepsKnown", procedure.stepsKnown());
    }

    static Fields code(ProcedureCode code) {
        return Fields.of("procedure-code").with("text", code.text());
    }

    static Fields component(DossierComponent component) {
        return Fields.of("component")
                .with("id", component.id())
                .with("name", component.name())
                .with("required", component.required())
                .with("form", component.form())
                .with("originals", component.originals())
                .with("copies", component.copies());
    }

    static Fields fee(Fee fee) {
        return Fields.of("fee")
                .with("kind", fee.kind())
                .with("channel", fee.channel())
                .with("rates", fee.rates())
                .with("currency", fee.currency())
                .with("per", fee.per())
                .with("maximum", fee.maximum())
                .with("reductions", fee.reductions())
                .with("note", fee.note())
                .with("reference", fee.reference());
    }

    static Fields rate(FeeRate rate) {
        return Fields.of("fee-rate").with("from", rate.from()).with("amount", rate.amount());
    }

    static Fields reduction(FeeReduction reduction) {
        return Fields.of("fee-reduction")
                .with("id", reduction.id())
                .with("share", reduction.share())
                .with("validity", reduction.validity())
                .with("onlyFor", reduction.onlyFor())
                .with("reference", reduction.reference());
    }

    static Fields result(ProcedureResult result) {
        return Fields.of("result").with("name", result.name()).with("code", result.code());
    }

    static Fields supplements(SupplementRule rule) {
        return Fields.of("supplements")
                .with("within", rule.within())
                .with("mostRequests", rule.mostRequests())
                .with("answerWithin", rule.answerWithin())
                .with("stopsClock", rule.stopsClock())
                .with("reference", rule.reference());
    }

    static Fields step(ProcedureStep step) {
        return Fields.of("step")
                .with("id", step.id())
                .with("name", step.name())
                .with("level", step.level())
                .with("unit", step.unit())
                .with("role", step.role())
                .with("allotted", step.allotted());
    }
}
