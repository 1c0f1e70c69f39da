package org.commune4j.core.commune;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commune4j.core.authority.Competence;
import org.commune4j.core.authority.Task;
import org.commune4j.core.authority.TaskCatalogue;
import org.commune4j.core.calendar.Arrangement;
import org.commune4j.core.calendar.Decision;
import org.commune4j.core.calendar.Holiday;
import org.commune4j.core.calendar.Occasion;
import org.commune4j.core.calendar.OfficeHours;
import org.commune4j.core.calendar.Session;
import org.commune4j.core.calendar.Swap;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.commune.Canonical.Fields;
import org.commune4j.core.deadline.Choice;
import org.commune4j.core.deadline.ClockStart;
import org.commune4j.core.deadline.CommonPause;
import org.commune4j.core.deadline.CountingPolicy;
import org.commune4j.core.deadline.CutOff;
import org.commune4j.core.deadline.LateHandling;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.deadline.Pause;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.dossier.StatisticalClock;
import org.commune4j.core.law.Amendment;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Continuation;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.Provision;
import org.commune4j.core.law.Transition;
import org.commune4j.core.law.Vocabulary;
import org.commune4j.core.law.Word;
import org.commune4j.core.organisation.RequiredQualification;
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
import org.commune4j.core.rule.Condition;
import org.commune4j.core.rule.Exemption;
import org.commune4j.core.rule.Parameter;
import org.commune4j.core.rule.ParameterKey;
import org.commune4j.core.rule.ParameterValue;
import org.commune4j.core.rule.Parameters;
import org.commune4j.core.rule.Proviso;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.RuleSet;
import org.commune4j.core.rule.Subject;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.WordFamily;
import org.commune4j.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over everything that a law book says, its name apart: each value counts by its fields, as {@link Canonical} writes
 * them. Of a condition it takes the words, of a clock the code that stands for it, of remedies nothing: what they do is in the
 * program, whose version is told beside the hash.
 */
final class ContentHash {

    /** What counts of each type of the model. */
    private static final Map<Class<?>, Function<Object, Fields>> TYPES = Map.ofEntries(
            entry(LawBook.class, ContentHash::book),
            entry(Vocabulary.class, ContentHash::vocabulary),
            entry(Word.class, ContentHash::word),
            entry(Instrument.class, ContentHash::instrument),
            entry(Amendment.class, ContentHash::amendment),
            entry(Transition.class, ContentHash::transition),
            entry(Continuation.class, ContentHash::continuation),
            entry(LegalReference.class, ContentHash::reference),
            entry(Provision.class, ContentHash::provision),
            entry(Basis.class, ContentHash::basis),
            entry(Jurisdiction.class, ContentHash::jurisdiction),
            entry(DateRange.class, ContentHash::days),
            entry(LocalizedText.class, ContentHash::text),
            entry(Message.class, ContentHash::message),
            entry(Parameters.class, ContentHash::parameters),
            entry(Parameter.class, ContentHash::parameter),
            entry(ParameterKey.class, ContentHash::key),
            entry(ParameterValue.class, ContentHash::value),
            entry(WorkCalendar.class, ContentHash::calendar),
            entry(Holiday.class, ContentHash::holiday),
            entry(Swap.class, ContentHash::swap),
            entry(Occasion.class, ContentHash::occasion),
            entry(Decision.class, ContentHash::decision),
            entry(Arrangement.class, ContentHash::arrangement),
            entry(OfficeHours.class, ContentHash::hours),
            entry(Session.class, ContentHash::session),
            entry(CountingPolicy.class, ContentHash::policy),
            entry(ClockStart.class, ContentHash::clockStart),
            entry(LateHandling.class, ContentHash::lateHandling),
            entry(CommonPause.class, ContentHash::commonPause),
            entry(Pause.class, ContentHash::pause),
            entry(Choice.class, ContentHash::choice),
            entry(TimeLimit.class, ContentHash::limit),
            entry(LimitCase.class, ContentHash::limitCase),
            entry(Term.class, ContentHash::term),
            entry(CutOff.class, ContentHash::cutOff),
            entry(TaskCatalogue.class, ContentHash::tasks),
            entry(Task.class, ContentHash::task),
            entry(Competence.class, ContentHash::competence),
            entry(RequiredQualification.class, ContentHash::qualification),
            entry(ProcedureCatalogue.class, ProcedureFields::procedures),
            entry(Procedure.class, ProcedureFields::procedure),
            entry(ProcedureCode.class, ProcedureFields::code),
            entry(DossierComponent.class, ProcedureFields::component),
            entry(Fee.class, ProcedureFields::fee),
            entry(FeeRate.class, ProcedureFields::rate),
            entry(FeeReduction.class, ProcedureFields::reduction),
            entry(ProcedureResult.class, ProcedureFields::result),
            entry(SupplementRule.class, ProcedureFields::supplements),
            entry(ProcedureStep.class, ProcedureFields::step),
            entry(RuleSet.class, ContentHash::rules),
            entry(Rule.class, ContentHash::rule),
            entry(Exemption.class, ContentHash::exemption),
            entry(Subject.class, ContentHash::subject),
            entry(Proviso.class, ContentHash::proviso),
            entry(Condition.class, ContentHash::condition));

    private static <T> Map.Entry<Class<?>, Function<Object, Fields>> entry(Class<T> type, Function<T, Fields> fields) {
        return Map.entry(type, value -> fields.apply(type.cast(value)));
    }

    private ContentHash() {}

    static String of(LawBook book) {
        try {
            byte[] content = new Canonical(ContentHash::fields).bytes(book);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * Returns what counts of a value of the model.
     *
     * @throws IllegalStateException if its type is not listed here: a value that does not count would hide a change of law
     */
    static Fields fields(Object value) {
        for (@Nullable Class<?> type = value.getClass(); type != null; type = type.getSuperclass()) {
            @Nullable Function<Object, Fields> fields = TYPES.get(type);
            if (fields != null) {
                return fields.apply(value);
            }
        }
        throw new IllegalStateException("A content hash cannot count a value of the " + value.getClass()
                + "; give parameters values of the JDK or of this library, or list the type here");
    }

    private static Fields vocabulary(Vocabulary vocabulary) {
        Map<String, List<String>> listed = new TreeMap<>();
        for (WordFamily family : WordFamily.values()) {
            listed.put(family.name(), List.copyOf(vocabulary.words(family)));
        }
        return Fields.of("vocabulary").with("listed", listed).with("declared", vocabulary.declared());
    }

    private static Fields word(Word word) {
        return Fields.of("word")
                .with("family", word.family())
                .with("code", word.code())
                .with("name", word.name())
                .with("sameAs", word.sameAs());
    }

    private static Fields book(LawBook book) {
        return Fields.of("law-book")
                .with("instruments", book.instruments())
                .with("vocabulary", book.vocabulary())
                .with("parameters", book.parameters())
                .with("workCalendar", book.workCalendar())
                .with("countingPolicy", book.countingPolicy())
                .with("lateHandling", book.lateHandling())
                .with("commonPauses", book.commonPauses())
                .with("tasks", book.tasks())
                .with("procedures", book.procedures())
                .with("statisticalClock", book.statisticalClock().map(StatisticalClock::code))
                .with("dossierRules", book.dossierRules())
                .with("communeRules", book.communeRules())
                .with("provinceRules", book.provinceRules());
    }

    // ---------------------------------------------------------------- law and words

    private static Fields instrument(Instrument instrument) {
        return Fields.of("instrument")
                .with("number", instrument.number())
                .with("designation", instrument.designation())
                .with("title", instrument.title())
                .with("issuedOn", instrument.issuedOn())
                .with("validity", instrument.validity())
                .with("endStatus", instrument.endStatus())
                .with("successor", instrument.successor())
                .with("transition", instrument.transition())
                .with("continuations", instrument.continuations())
                .with("amendments", instrument.amendments());
    }

    private static Fields transition(Transition transition) {
        return Fields.of("transition")
                .with("kind", transition.kind())
                .with("fact", transition.fact())
                .with("basis", transition.basis());
    }

    private static Fields continuation(Continuation continuation) {
        return Fields.of("continuation")
                .with("days", continuation.days())
                .with("place", continuation.place())
                .with("openDossiersOnly", continuation.openDossiersOnly())
                .with("basis", continuation.basis());
    }

    private static Fields amendment(Amendment amendment) {
        return Fields.of("amendment")
                .with("instrument", amendment.instrument())
                .with("effectiveFrom", amendment.effectiveFrom())
                .with("contentRead", amendment.contentRead())
                .with("ended", amendment.ended())
                .with("kept", amendment.kept());
    }

    private static Fields reference(LegalReference reference) {
        return Fields.of("reference")
                .with("instrument", reference.instrument())
                .with("provision", reference.provision())
                .with("status", reference.status());
    }

    private static Fields provision(Provision provision) {
        return Fields.of("provision")
                .with("article", provision.article())
                .with("clause", provision.clause())
                .with("point", provision.point())
                .with("section", provision.section())
                .with("annex", provision.annex());
    }

    private static Fields basis(Basis basis) {
        return Fields.of("basis").with("kind", basis.kind()).with("reference", basis.reference());
    }

    private static Fields jurisdiction(Jurisdiction place) {
        return Fields.of("jurisdiction")
                .with("level", place.level())
                .with("province", place.province())
                .with("commune", place.commune());
    }

    private static Fields days(DateRange days) {
        return Fields.of("days").with("start", days.start()).with("end", days.end());
    }

    private static Fields text(LocalizedText text) {
        return Fields.of("text").with("byLanguage", text.byLanguage());
    }

    private static Fields message(Message message) {
        return Fields.of("message").with("code", message.code()).with("arguments", message.arguments());
    }

    // ---------------------------------------------------------------- figures

    private static Fields parameters(Parameters parameters) {
        return Fields.of("parameters").with("all", parameters.all());
    }

    private static Fields parameter(Parameter<?> parameter) {
        return Fields.of("parameter")
                .with("key", parameter.key())
                .with("unit", parameter.unit())
                .with("values", parameter.values());
    }

    private static Fields key(ParameterKey<?> key) {
        return Fields.of("parameter-key").with("code", key.code());
    }

    private static Fields value(ParameterValue<?> value) {
        return Fields.of("parameter-value")
                .with("value", value.value())
                .with("validity", value.validity())
                .with("jurisdiction", value.jurisdiction())
                .with("basis", value.basis())
                .with("setByHost", value.setByHost());
    }

    // ---------------------------------------------------------------- days and hours

    private static Fields calendar(WorkCalendar calendar) {
        Map<String, OfficeHours> bodies = calendar.bodies().stream()
                .collect(Collectors.toMap(
                        Function.identity(), body -> calendar.forBody(body).officeHours()));
        List<Decision> decisions = calendar.occasions().stream()
                .flatMap(occasion -> calendar.findDecision(occasion.id()).stream())
                .toList();
        return Fields.of("calendar")
                .with("coverage", calendar.coverage())
                .with("zone", calendar.zone())
                .with("weeklyRestDays", calendar.weeklyRestDays())
                .with("weeklyRestStatus", calendar.weeklyRestStatus())
                .with("holidays", calendar.holidays())
                .with("swaps", calendar.swaps())
                .with("occasions", calendar.occasions())
                .with("decisions", decisions)
                .with("officeHours", calendar.officeHours())
                .with("bodies", bodies);
    }

    private static Fields holiday(Holiday holiday) {
        return Fields.of("holiday")
                .with("date", holiday.date())
                .with("name", holiday.name())
                .with("reference", holiday.reference())
                .with("sourceStatus", holiday.sourceStatus())
                .with("compensated", holiday.compensated())
                .with("compensationReference", holiday.compensationReference());
    }

    private static Fields swap(Swap swap) {
        return Fields.of("swap")
                .with("dayOff", swap.dayOff())
                .with("dayWorked", swap.dayWorked())
                .with("reference", swap.reference());
    }

    private static Fields occasion(Occasion occasion) {
        return Fields.of("occasion")
                .with("id", occasion.id())
                .with("name", occasion.name())
                .with("reference", occasion.reference())
                .with("candidates", occasion.candidates())
                .with("candidatesStatus", occasion.candidatesStatus())
                .with("daysOff", occasion.daysOff().stream().boxed().toList())
                .with("within", occasion.within());
    }

    private static Fields decision(Decision decision) {
        return Fields.of("decision")
                .with("occasion", decision.occasion())
                .with("outcome", decision.outcome())
                .with("reference", decision.reference())
                .with("announcedOn", decision.announcedOn());
    }

    private static Fields arrangement(Arrangement arrangement) {
        return Fields.of("arrangement")
                .with("label", arrangement.label())
                .with("holidays", arrangement.holidays())
                .with("swaps", arrangement.swaps());
    }

    private static Fields hours(OfficeHours hours) {
        return Fields.of("office-hours")
                .with("working", byDay(hours::sessions))
                .with("receivingOnly", byDay(hours::receivingOnly))
                .with("reference", hours.reference());
    }

    private static Map<DayOfWeek, List<Session>> byDay(Function<DayOfWeek, List<Session>> sessions) {
        Map<DayOfWeek, List<Session>> byDay = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            byDay.put(day, sessions.apply(day));
        }
        return byDay;
    }

    private static Fields session(Session session) {
        return Fields.of("session").with("startMinute", session.startMinute()).with("endMinute", session.endMinute());
    }

    // ---------------------------------------------------------------- time limits

    private static Fields policy(CountingPolicy policy) {
        return Fields.of("counting-policy")
                .with("firstDay", policy.firstDay())
                .with("lastDayOff", policy.lastDayOff())
                .with("missingDay", policy.missingDay())
                .with("dueTime", policy.dueTime())
                .with("offHoursReceipt", policy.offHoursReceipt())
                .with("partlyStoppedDay", policy.partlyStoppedDay())
                .with("hoursPerWorkingDay", policy.hoursPerWorkingDay())
                .with("clockStart", policy.clockStart());
    }

    private static Fields clockStart(ClockStart start) {
        return Fields.of("clock-start").with("completeSince", start.completeSince());
    }

    private static Fields commonPause(CommonPause common) {
        return Fields.of("common-pause")
                .with("pause", common.pause())
                .with("place", common.place())
                .with("body", common.body());
    }

    private static Fields pause(Pause pause) {
        return Fields.of("pause")
                .with("from", pause.from())
                .with("until", pause.until())
                .with("why", pause.why())
                .with("source", pause.source());
    }

    private static Fields lateHandling(LateHandling late) {
        return Fields.of("late-handling")
                .with("apologyLead", late.apologyLead())
                .with("maximumReappointments", late.maximumReappointments());
    }

    private static Fields choice(Choice<?> choice) {
        return Fields.of("choice").with("value", choice.value()).with("reference", choice.reference());
    }

    private static Fields limit(TimeLimit limit) {
        return Fields.of("time-limit").with("cases", limit.cases());
    }

    private static Fields limitCase(LimitCase one) {
        return Fields.of("limit-case")
                .with("label", one.label())
                .with("when", one.when())
                .with("term", one.term())
                .with("cutOff", one.cutOff())
                .with("reference", one.reference());
    }

    private static Fields term(Term term) {
        return Fields.of("term").with("amount", term.amount()).with("unit", term.unit());
    }

    private static Fields cutOff(CutOff cutOff) {
        return Fields.of("cut-off")
                .with("time", cutOff.time())
                .with("effect", cutOff.effect())
                .with("reference", cutOff.reference());
    }

    // ---------------------------------------------------------------- tasks and procedures

    private static Fields tasks(TaskCatalogue catalogue) {
        return Fields.of("tasks").with("tasks", catalogue.tasks());
    }

    private static Fields task(Task task) {
        return Fields.of("task")
                .with("code", task.code())
                .with("name", task.name())
                .with("field", task.field())
                .with("competence", task.competence())
                .with("kind", task.kind())
                .with("legalBasis", task.legalBasis())
                .with("periodicity", task.periodicity())
                .with("hoursPerYear", task.hoursPerYear())
                .with("product", task.product())
                .with("requiredQualifications", task.requiredQualifications())
                .with("source", task.source())
                .with("life", task.life());
    }

    private static Fields competence(Competence competence) {
        return Fields.of("competence")
                .with("level", competence.level())
                .with("body", competence.body())
                .with("post", competence.post());
    }

    private static Fields qualification(RequiredQualification required) {
        return Fields.of("required-qualification")
                .with("field", required.field())
                .with("level", required.level());
    }

    // ---------------------------------------------------------------- rules

    private static Fields rules(RuleSet<?> rules) {
        return Fields.of("rules").with("rules", rules.rules());
    }

    private static Fields rule(Rule<?> rule) {
        return Fields.of("rule")
                .with("code", rule.code())
                .with("subject", rule.subject())
                .with("strength", rule.strength())
                .with("basis", rule.basis())
                .with("validity", rule.validity())
                .with("jurisdiction", rule.jurisdiction())
                .with("exemptions", rule.exemptions())
                .with("tags", rule.tags())
                .with("title", rule.title())
                .with("scope", rule.scope())
                .with("condition", rule.condition())
                .with("provisos", rule.provisos())
                .with("parameters", rule.parameters())
                .with("defeats", rule.defeats());
    }

    private static Fields exemption(Exemption exemption) {
        return Fields.of("exemption")
                .with("place", exemption.place())
                .with("days", exemption.days())
                .with("basis", exemption.basis());
    }

    private static Fields subject(Subject<?> subject) {
        return Fields.of("subject").with("code", subject.code()).with("name", subject.message());
    }

    private static Fields proviso(Proviso<?> proviso) {
        return Fields.of("proviso")
                .with("label", proviso.label())
                .with("priority", proviso.priority())
                .with("condition", proviso.condition())
                .with("instead", proviso.instead());
    }

    private static Fields condition(Condition<?> condition) {
        return Fields.of("condition")
                .with("kind", condition.kind())
                .with("statement", condition.statement())
                .with("denial", condition.denial())
                .with("parts", condition.parts());
    }
}
