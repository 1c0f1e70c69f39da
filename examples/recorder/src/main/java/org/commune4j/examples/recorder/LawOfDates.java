package org.commune4j.examples.recorder;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.commune4j.core.authority.Task;
import org.commune4j.core.commune.AdministrativeUnitKind;
import org.commune4j.core.deadline.Deadline;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierAssessment;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.procedure.Fee;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.rule.Evaluation;
import org.commune4j.core.rule.Parameter;
import org.commune4j.core.rule.Verdict;
import org.commune4j.examples.recorder.Answers.Page;

/** What the law says on single dates: what is in force, what is due, what it costs, who may, what the rules find; one fact a line. */
final class LawOfDates {

    private static final Jurisdiction PLACE = Jurisdiction.ofCommune("51", "21400");
    private static final List<Channel> CHANNELS = List.of(Channel.ONLINE, Channel.DIRECT);

    /** How many days before the date a dossier was received that is under way on it. */
    private static final List<Integer> DAYS_BEFORE = List.of(0, 5, 20, 40);

    /** Samples whose verdicts are recorded, with everything in them complete. */
    private static final List<String> COMMUNES = List.of("standard-commune", "standard-ward", "mo-duc-complete");

    private LawOfDates() {}

    static void record(Answers answers, List<LocalDate> dates) {
        for (LocalDate date : dates) {
            String folder = "as-of/" + date + "/";
            answers.writeOnce(folder + "procedures.txt", page -> procedures(page, date));
            answers.writeOnce(folder + "fees.txt", page -> fees(page, date));
            answers.writeOnce(folder + "dossiers.txt", page -> dossiers(page, date));
            answers.writeOnce(folder + "rules-on-dossiers.txt", page -> rulesOnDossiers(page, date));
            answers.writeOnce(folder + "figures.txt", page -> figures(page, date));
            answers.writeOnce(folder + "tasks.txt", page -> tasks(page, date));
            answers.writeOnce(folder + "texts.txt", page -> texts(page, date));
            answers.writeOnce(
                    folder + "days.txt",
                    page -> date.minusDays(10)
                            .datesUntil(date.plusDays(40))
                            .forEach(day -> page.line(
                                    day,
                                    Samples.LAW.calendar().status(day).message(),
                                    Samples.LAW.calendar().status(day).sourceStatus())));
            for (String commune : COMMUNES) {
                answers.writeOnce(
                        folder + "verdicts-" + commune + ".txt",
                        page -> verdicts(page, Samples.LAW.evaluate(Samples.getCommune(commune), date), ""));
            }
        }
    }

    private static List<Procedure> inForce(LocalDate date) {
        return Samples.LAW.procedures().on(date, PLACE).stream()
                .sorted(Comparator.comparing(Procedure::code))
                .toList();
    }

    private static void procedures(Page page, LocalDate date) {
        for (Procedure one : inForce(date)) {
            String code = one.code().toString();
            page.line(code, "name", one.name().in(page.language()));
            page.line(code, "published by", one.publishedBy().map(source -> source(source, date)));
            page.line(
                    code, "channels", one.channels().stream().map(Channel::code).toList());
            page.line(code, "online", one.onlineLevel(), one.onlineRestriction());
            for (LimitCase limit : one.timeLimit().cases()) {
                page.line(
                        code,
                        "limit",
                        limit.when(),
                        limit.term(),
                        limit.cutOff(),
                        limit.reference().map(source -> source(source, date)));
            }
            one.legalBases().forEach(basis -> page.line(code, "basis", source(basis, date)));
            one.supplements().ifPresent(rule -> page.line(code, "supplements", rule));
        }
    }

    private static String source(LegalReference source, LocalDate date) {
        return source + " now " + source.statusOn(date);
    }

    private static void fees(Page page, LocalDate date) {
        for (Procedure one : inForce(date)) {
            for (Channel channel : CHANNELS) {
                one.findFee(channel).ifPresent(fee -> page.line(one.code(), channel.code(), fee(fee, date)));
            }
        }
    }

    private static String fee(Fee fee, LocalDate date) {
        return fee.kind() + " " + fee.amount(1, date).map(Object::toString).orElse("-") + " "
                + fee.reductions().stream()
                        .filter(reduction -> reduction.validity().contains(date))
                        .map(reduction -> reduction.id() + " " + reduction.share())
                        .toList()
                + fee.reference().map(source -> " " + source(source, date)).orElse("");
    }

    private static Dossier dossier(ProcedureCode code, OffsetDateTime received, DossierEvent... more) {
        Dossier.Builder dossier = Dossier.builder("D", code)
                .place(PLACE)
                .channel(Channel.ONLINE)
                .event(DossierEvent.of(DossierEventKind.RECEIVED, received));
        List.of(more).forEach(dossier::event);
        return dossier.build().orThrow();
    }

    private static SortedSet<ProcedureCode> codes() {
        return Samples.LAW.procedures().all().stream()
                .map(Procedure::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is due of dossiers that were received some days before and are open on the date. */
    private static void dossiers(Page page, LocalDate date) {
        OffsetDateTime now = Deadlines.at(date + "T16:00");
        for (ProcedureCode code : codes()) {
            for (int before : DAYS_BEFORE) {
                LocalDate day = date.minusDays(before);
                DossierAssessment found = Samples.LAW.assess(dossier(code, Deadlines.at(day + "T09:00")), now);
                page.line(
                        code,
                        "received",
                        day,
                        found.deadline().map(LawOfDates::due).orElse("no due date"),
                        found.legalTimeliness());
            }
        }
    }

    private static String due(Deadline due) {
        return due
                + (due.candidates().isEmpty()
                        ? ""
                        : due.candidates().stream()
                                .map(Deadline::toString)
                                .toList()
                                .toString());
    }

    /** The rules on one dossier that was asked for a supplement twice, is late and was refused without a reason. */
    private static void rulesOnDossiers(Page page, LocalDate date) {
        for (int before : DAYS_BEFORE) {
            OffsetDateTime received = Deadlines.at(date.minusDays(before) + "T08:00");
            OffsetDateTime now = Deadlines.at(date + "T16:00");
            Dossier dossier = dossier(
                    ProcedureCode.parse("1.004194"),
                    received,
                    DossierEvent.of(DossierEventKind.SUPPLEMENT_REQUESTED, received.plusHours(1)),
                    DossierEvent.of(DossierEventKind.SUPPLEMENT_SUPPLIED, received.plusHours(2)),
                    DossierEvent.of(DossierEventKind.SUPPLEMENT_REQUESTED, received.plusHours(3)),
                    DossierEvent.of(DossierEventKind.SUPPLEMENT_SUPPLIED, received.plusHours(4)),
                    DossierEvent.of(DossierEventKind.REFUSED, now.minusHours(2)));
            verdicts(page, Samples.LAW.assess(dossier, now).verdicts(), "received " + before + " days before ");
        }
    }

    private static void verdicts(Page page, Evaluation evaluation, String head) {
        evaluation.verdicts().stream()
                .sorted(Comparator.comparing((Verdict one) -> one.rule().code())
                        .thenComparing(one -> one.subjectId().orElse("")))
                .forEach(one -> page.line(
                        head + one.rule().code(),
                        one.subjectId(),
                        one.rule().strength(),
                        one.outcome(),
                        one.doubt(),
                        one.status()));
    }

    private static void figures(Page page, LocalDate date) {
        Samples.LAW.parameters().all().stream()
                .sorted(Comparator.comparing((Parameter<?> one) -> one.key().code()))
                .forEach(one -> page.line(
                        one.key().code(), one.find(PLACE, date).map(value -> value.value() + " " + value.basis())));
    }

    private static void tasks(Page page, LocalDate date) {
        for (AdministrativeUnitKind kind : AdministrativeUnitKind.values()) {
            for (Task task : Samples.LAW.tasksOf(kind).tasks()) {
                if (task.life().contains(date)) {
                    page.line(
                            kind,
                            task.code(),
                            task.name().in(page.language()),
                            task.competence(),
                            task.legalBasis().map(source -> source(source, date)));
                }
            }
        }
    }

    private static void texts(Page page, LocalDate date) {
        Samples.LAW.instruments().stream()
                .sorted(Comparator.comparing(Instrument::number))
                .forEach(text -> page.line(
                        text.number(),
                        text.validity(),
                        "in force",
                        text.validity().contains(date),
                        text.unreadAmendments(date)));
    }
}
