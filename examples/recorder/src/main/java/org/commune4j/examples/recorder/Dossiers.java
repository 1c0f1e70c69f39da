package org.commune4j.examples.recorder;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.dossier.Breakdown;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierAssessment;
import org.commune4j.core.dossier.ProcedureReview;
import org.commune4j.core.dossier.ReviewFigure;
import org.commune4j.core.dossier.ServiceCounts;
import org.commune4j.core.dossier.ServiceFigure;
import org.commune4j.core.dossier.ServiceTally;
import org.commune4j.core.dossier.TallyScope;
import org.commune4j.core.dossier.WorkList;
import org.commune4j.core.dossier.WorkingDayCounts;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.reform.Addressee;
import org.commune4j.core.reform.Change;
import org.commune4j.core.reform.Proposal;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.vietnam.ApologyNotice;
import org.commune4j.core.vietnam.Applicant;
import org.commune4j.core.vietnam.DossierForm;
import org.commune4j.core.vietnam.DossierRegister;
import org.commune4j.core.vietnam.FormDetails;
import org.commune4j.core.vietnam.ProcessControlSlip;
import org.commune4j.core.vietnam.ReceiptSlip;
import org.commune4j.core.vietnam.RefusalNote;
import org.commune4j.core.vietnam.SupplementRequest;
import org.commune4j.examples.recorder.Answers.Page;

/** What became of dossiers, by law and by the portal, one by one and counted. */
final class Dossiers {

    private static final int NUMBER = 200;
    private static final OffsetDateTime AS_OF = Deadlines.at("2026-03-02T16:00");
    private static final List<String> CHANNELS = List.of("DIRECT", "ONLINE", "POSTAL");
    private static final List<String> UNITS = List.of("TT", "KT", "VH");

    private static final FormDetails DETAILS = FormDetails.builder()
            .authority("UBND xã Mẫu")
            .office("Trung tâm Phục vụ hành chính công")
            .place("Mẫu")
            .number("12")
            .applicant(Applicant.builder()
                    .name("Trần Thị Mẫu")
                    .phone("0000 000 001")
                    .build())
            .addComponents("Tờ khai")
            .sets(1)
            .build();

    static final List<Dossier> ALL = IntStream.range(0, NUMBER)
            .mapToObj(Dossiers::document)
            .map(document ->
                    Samples.JSON.read(Dossier.class, document.toString()).orThrow())
            .toList();

    private Dossiers() {}

    /** A dossier of the number's procedure, channel and fate: each follows from the number alone. */
    static ObjectNode document(int number) {
        List<Procedure> procedures = Samples.LAW.procedures().all();
        Procedure procedure = procedures.get(number * 7 % procedures.size());
        ObjectNode dossier = Samples.tree("{}")
                .put("id", "D-" + (1000 + number))
                .put(
                        "procedure",
                        number % 40 == 39 ? "9.999999" : procedure.code().toString())
                .put("channel", CHANNELS.get(number % 3))
                .put("unit", "TT");
        if (number % 5 != 0 && !procedure.timeLimit().cases().isEmpty()) {
            ObjectNode facts = dossier.putObject("facts");
            procedure
                    .timeLimit()
                    .cases()
                    .get(number % procedure.timeLimit().cases().size())
                    .when()
                    .entrySet()
                    .stream()
                    .sorted(java.util.Map.Entry.comparingByKey())
                    .forEach(fact -> facts.put(fact.getKey(), fact.getValue()));
        }
        if (number % 17 == 16) {
            dossier.putArray("untracked").add("RATED").add("APOLOGISED");
        }
        new Fate(dossier.putArray("events"), number).play();
        return dossier;
    }

    /** The events of a dossier, in their lawful order. */
    private static final class Fate {
        private final ArrayNode events;
        private final int number;
        private OffsetDateTime now;

        Fate(ArrayNode events, int number) {
            this.events = events;
            this.number = number;
            this.now = Deadlines.at("2025-07-01T07:40")
                    .plusDays(number * 11L % 230)
                    .plusMinutes(number * 37L % 540);
        }

        void play() {
            if (number % 4 == 1) {
                event("SUBMITTED", 0);
            }
            if (number % 20 == 13) {
                event("NOT_ACCEPTED", 1).put("reason", "sai thẩm quyền");
                return;
            }
            ObjectNode received = event("RECEIVED", 1);
            if (number % 10 != 7) {
                received.put(
                        "appointedAt", now.plusDays(3 + number % 9).withHour(17).toString());
            }
            if (number % 25 == 24) {
                return;
            }
            event("ASSIGNED", 1).put("toUnit", UNITS.get(number % 3)).put("toOfficial", "CB-" + number % 7);
            if (number % 3 == 0) {
                event("TRANSFERRED", 20).put("toUnit", UNITS.get(1 + number % 2));
            }
            for (int i = 0; i < number % 8 - 5; i++) {
                event("SUPPLEMENT_REQUESTED", 5).put("reason", "thiếu giấy tờ");
                if (number % 30 == 14) {
                    return;
                }
                event("SUPPLEMENT_SUPPLIED", 40);
            }
            if (number % 9 == 2) {
                event("OBLIGATION_REQUESTED", 3).put("amount", 50_000);
                event("OBLIGATION_PAID", 30).put("amount", 50_000).put("channel", "ONLINE");
            }
            if (number % 11 == 3) {
                event("SUSPENDED", 4).put("ground", "VERIFICATION");
                event("RESUMED", 70);
            }
            if (number % 13 == 4) {
                event("EXTENDED", 2).put("by", "3 working-days").put("ground", "COMPLEX");
            }
            if (number % 6 == 5) {
                event("APOLOGISED", 30).put("newAppointment", now.plusDays(5).toString());
            }
            end();
        }

        private void end() {
            switch (number % 16) {
                case 3 -> event("REFUSED", 30).put("reason", "không đủ điều kiện");
                case 7 -> event("WITHDRAWN", 20);
                case 11 -> event("STOPPED", 50).put("reason", "quá hạn bổ sung");
                case 15 -> event("PETITION_RAISED", 90).put("petition", "P-" + number);
                default -> {
                    event("RESOLVED", 10 + number % 7 * 19).put("post", "ct-ubnd");
                    if (number % 2 == 0) {
                        event("RESULT_RETURNED", 20).put("channel", "DIRECT");
                        event("RATED", 1).put("satisfied", number % 12 != 0);
                    }
                }
            }
        }

        private ObjectNode event(String type, int hoursLater) {
            now = now.plusHours(hoursLater).plusMinutes(5);
            return events.addObject().put("type", type).put("at", now.toString());
        }
    }

    static ServiceTally tally(int from, int to) {
        return ALL.subList(from, to).stream()
                .collect(Samples.LAW.serviceTally(
                        TallyScope.of(AS_OF).since(LocalDate.of(2025, 7, 1)).withDossierIds(5)));
    }

    static ServiceTally quarter() {
        return ALL.stream()
                .collect(Samples.LAW.serviceTally(TallyScope.ofDays(
                        DateRange.of(LocalDate.of(2025, 10, 1), LocalDate.of(2026, 1, 1)),
                        Samples.LAW.calendar().zone())));
    }

    static void record(Answers answers) {
        for (int part = 0; part < NUMBER; part += 50) {
            List<Dossier> some = ALL.subList(part, part + 50);
            answers.write("dossiers/assessments-" + part, page -> some.forEach(dossier -> assessment(page, dossier)));
            answers.write("dossiers/forms-" + part, page -> some.forEach(dossier -> forms(page, dossier)));
        }
        answers.write("dossiers/register", page -> {
            List<ReceiptSlip> slips = ALL.stream()
                    .flatMap(dossier -> ReceiptSlip.of(Samples.LAW.assess(dossier, AS_OF), DETAILS).stream())
                    .toList();
            form(page, DossierRegister.of(slips, AS_OF.toLocalDate(), DETAILS));
        });
        answers.write("dossiers/due-within", page -> {
            for (String day : List.of("2025-08-29T08:00", "2025-12-31T08:00", "2026-02-13T16:30")) {
                WorkList list = Samples.LAW.dueWithin(ALL.stream(), Deadlines.at(day), Term.workingDays(3));
                page.head(list.asOf(), "until", list.until());
                list.due().forEach(one -> one(page, one));
                page.line("undated");
                list.undated().forEach(one -> one(page, one));
            }
        });
        answers.write("dossiers/tally", page -> tally(page, tally(0, NUMBER)));
        answers.write("dossiers/tally-merged", page -> {
            tally(0, 90).merge(tally(90, NUMBER)).fold(merged -> tallied(page, merged), page::lines);
            page.head("fourth quarter");
            tally(page, quarter());
            quarter().merge(tally(0, 90)).fold(merged -> tallied(page, merged), page::lines);
        });
        for (ReviewFigure figure : ReviewFigure.values()) {
            answers.write(
                    "dossiers/review-" + figure,
                    page -> review(
                            page,
                            Samples.LAW
                                    .review(tally(0, NUMBER), Jurisdiction.NATIONAL)
                                    .sortedBy(figure, ProcedureReview.Direction.DESCENDING)));
        }
        answers.write("dossiers/proposals", Dossiers::proposals);
    }

    private static void assessment(Page page, Dossier dossier) {
        for (OffsetDateTime asOf : List.of(Deadlines.at("2025-10-01T10:00"), AS_OF)) {
            dossier.asOf(asOf).ifPresent(known -> {
                DossierAssessment assessment = Samples.LAW.assess(known, asOf);
                page.head(dossier.id(), asOf);
                one(page, assessment);
                page.why(assessment.explanation());
                assessment
                        .steps()
                        .forEach(step -> page.line(
                                "step",
                                step.number(),
                                step.unit(),
                                step.official(),
                                step.from(),
                                step.until(),
                                step.timeliness(),
                                step.workingTime()));
                Evaluations.evaluation(page, assessment.verdicts());
            });
        }
    }

    private static void one(Page page, DossierAssessment one) {
        page.line(
                one.id(),
                one.state().message(),
                one.procedure().map(Procedure::name).map(page::word),
                one.deadline().flatMap(due -> due.findEarliest()),
                one.deadline().flatMap(due -> due.findLatest()),
                one.appointedAt(),
                "legal",
                one.legalTimeliness(),
                "portal",
                one.portalTimeliness());
    }

    private static void forms(Page page, Dossier dossier) {
        DossierAssessment assessment = Samples.LAW.assess(dossier, AS_OF);
        List<DossierForm> forms = new ArrayList<>();
        ReceiptSlip.of(assessment, DETAILS).ifPresent(forms::add);
        forms.addAll(SupplementRequest.of(assessment, DETAILS));
        RefusalNote.of(assessment, DETAILS).ifPresent(forms::add);
        forms.addAll(ApologyNotice.of(assessment, DETAILS));
        ProcessControlSlip.of(assessment, DETAILS).ifPresent(forms::add);
        page.head(dossier.id(), "forms", forms.size());
        forms.forEach(form -> form(page, form));
    }

    private static void form(Page page, DossierForm form) {
        page.line("form", form.number(), form.title(), form.date(), "missing", form.missing());
        page.block(form.render(page.language()));
    }

    private static Page tallied(Page page, ServiceTally tally) {
        tally(page, tally);
        return page;
    }

    private static void tally(Page page, ServiceTally tally) {
        page.head("all");
        counts(page, tally.total());
        for (Breakdown breakdown : Breakdown.values()) {
            tally.counts(breakdown).forEach((key, counts) -> {
                page.head(breakdown.message(), key.parts());
                counts(page, counts);
            });
        }
    }

    private static void counts(Page page, ServiceCounts counts) {
        for (ServiceFigure figure : ServiceFigure.values()) {
            if (counts.count(figure) != 0) {
                page.line(
                        figure,
                        figure.message(),
                        counts.count(figure),
                        counts.dossierIds(figure).ids());
            }
        }
        for (WorkingDayCounts.Measure measure : WorkingDayCounts.Measure.values()) {
            WorkingDayCounts days = counts.durations(measure);
            page.line(
                    measure.message(),
                    days.dossiersByDays(),
                    days.undetermined(),
                    days.median(),
                    days.percentile(90),
                    days.mean(2, RoundingMode.HALF_UP));
        }
    }

    private static void review(Page page, ProcedureReview review) {
        review.procedures().forEach(procedure -> {
            page.line(procedure.code(), procedure.dossiers());
            procedure.figures().forEach(figure -> page.line("  ", figure.message()));
        });
        page.why(review.explanation());
    }

    private static void proposals(Page page) {
        ProcedureReview review = Samples.LAW.review(tally(0, NUMBER), Jurisdiction.NATIONAL);
        review.procedures()
                .forEach(reviewed -> reviewed.procedure().ifPresent(procedure -> {
                    Change.ProcedureFrom from = Change.ProcedureFrom.of(procedure.code(), LocalDate.of(2026, 7, 1));
                    List<Change.OfProcedure> changes = new ArrayList<>(
                            List.of(new Change.AbolishProcedure(from), new Change.MakeFullyOnline(from)));
                    procedure.components().stream()
                            .limit(1)
                            .forEach(component -> changes.add(new Change.DropComponent(from, component.id())));
                    for (Change.OfProcedure change : changes) {
                        Proposal.Builder proposal = Proposal.builder()
                                .procedure(procedure)
                                .change(change)
                                .reason(LocalizedText.of("lý do", "a reason"))
                                .date(LocalDate.of(2026, 3, 2))
                                .evidence(Proposal.Evidence.of(review, reviewed, ReviewFigure.LATE));
                        Optional<Addressee> addressee = Addressee.find(procedure);
                        proposal.addressee(addressee.orElse(
                                Addressee.ofName(LocalizedText.of("Bộ quản lý ngành", "the ministry"))));
                        proposal.build()
                                .fold(found -> page.line(found.message()).why(found.explanation()), page::lines);
                    }
                }));
    }
}
