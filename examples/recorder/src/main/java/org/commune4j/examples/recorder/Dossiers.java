package org.commune4j.examples.recorder;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.commune4j.core.deadline.Deadline;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.dossier.Breakdown;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierAssessment;
import org.commune4j.core.dossier.DossierAssessor;
import org.commune4j.core.dossier.ProcedureReview;
import org.commune4j.core.dossier.ReviewedProcedure;
import org.commune4j.core.dossier.ServiceCounts;
import org.commune4j.core.dossier.ServiceFigure;
import org.commune4j.core.dossier.ServiceTally;
import org.commune4j.core.dossier.TallyScope;
import org.commune4j.core.dossier.WorkList;
import org.commune4j.core.dossier.WorkingDayCounts;
import org.commune4j.core.figure.Figure;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.reform.Addressee;
import org.commune4j.core.reform.Change;
import org.commune4j.core.reform.ElementKind;
import org.commune4j.core.reform.ProcedureEdit;
import org.commune4j.core.reform.Proposal;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.vietnam.Applicant;
import org.commune4j.core.vietnam.DossierForm;
import org.commune4j.core.vietnam.FormDetails;
import org.commune4j.examples.recorder.Answers.Page;

/** What became of dossiers, by law and by the portal, one by one and counted. */
final class Dossiers {

    private static final int NUMBER = 200;
    private static final OffsetDateTime AS_OF = Deadlines.at("2026-03-02T16:00");

    /** What may happen to a dossier: each event with the hours since the one before and what belongs to it. */
    private static final List<String> FATES = """
            RECEIVED:1:appointedAt=+3 ASSIGNED:1:toUnit="KT":toOfficial="CB-1" RESOLVED:5:post="ct-ubnd" RESULT_RETURNED:20:channel="DIRECT" RATED:1:satisfied=true
            SUBMITTED:1 RECEIVED:1:appointedAt=+5 ASSIGNED:1:toUnit="VH" TRANSFERRED:30:toUnit="KT" RESOLVED:20:post="ct-ubnd"
            RECEIVED:2:appointedAt=+2
            RECEIVED:1:appointedAt=+9:slip="12" SUPPLEMENT_REQUESTED:20:reason="thiếu_giấy" SUPPLEMENT_SUPPLIED:60 RESOLVED:70:post="ct-ubnd" RESULT_RETURNED:20:channel="POSTAL"
            SUBMITTED:1 NOT_ACCEPTED:3:reason="sai_thẩm_quyền"
            RECEIVED:1:appointedAt=+3 ASSIGNED:1:toUnit="KT" APOLOGISED:80:reason="quá_tải":newAppointment=+5 RESOLVED:120:post="ct-ubnd" RATED:1:satisfied=false
            RECEIVED:1 ASSIGNED:1:toUnit="KT" OBLIGATION_REQUESTED:4:amount=50000 OBLIGATION_PAID:30:amount=50000:channel="ONLINE" RESOLVED:30
            RECEIVED:1:appointedAt=+20 ASSIGNED:1:toUnit="KT" SUSPENDED:5:ground="VERIFICATION" RESUMED:90 RESOLVED:150:post="ct-ubnd"
            RECEIVED:1:appointedAt=+4 ASSIGNED:1:toUnit="VH" EXTENDED:30:by="3_working-days":ground="COMPLEX" RESOLVED:90 RESULT_RETURNED:1:channel="ONLINE"
            RECEIVED:1:appointedAt=+4 ASSIGNED:1:toUnit="VH" REFUSED:30:reason="không_đủ_điều_kiện" RESULT_RETURNED:4:channel="DIRECT"
            RECEIVED:1:appointedAt=+4 SUPPLEMENT_REQUESTED:5:reason="thiếu" SUPPLEMENT_SUPPLIED:30 SUPPLEMENT_REQUESTED:9:reason="vẫn_thiếu" SUPPLEMENT_SUPPLIED:50 RESOLVED:30
            RECEIVED:1:appointedAt=+7 ASSIGNED:1:toUnit="KT" WITHDRAWN:40
            RECEIVED:1:appointedAt=+7 SUPPLEMENT_REQUESTED:5:reason="thiếu" STOPPED:700:reason="quá_hạn_bổ_sung"
            RECEIVED:1:appointedAt=+7 ASSIGNED:1:toUnit="KT" TRANSFERRED:9:toUnit="VH" PETITION_RAISED:90:petition="P-1"
            RECEIVED:1:appointedAt=+1 ASSIGNED:60:toUnit="KT" RESOLVED:200 RESULT_RETURNED:30:channel="DIRECT" RATED:1:satisfied=true:score=4:outOf=5
            RECEIVED:1:appointedAt=+6 ASSIGNED:1:toUnit="VH" SUPPLEMENT_REQUESTED:20:reason="thiếu"
            RECEIVED:1:appointedAt=+6 ASSIGNED:1:toUnit="VH" SUSPENDED:20:ground="OTHER"
            RECEIVED:1:appointedAt=+6 OBLIGATION_REQUESTED:20:amount=120000
            SUBMITTED:1 WITHDRAWN:5
            SUBMITTED:60""".lines().toList();

    private static final FormDetails DETAILS = FormDetails.none()
            .withAuthority("UBND xã Mẫu")
            .withOffice("Trung tâm Phục vụ hành chính công")
            .withPlace("Mẫu")
            .withNumber("12")
            .withApplicant(Applicant.of("Trần Thị Mẫu").withPhone("0000 000 001"))
            .withComponents("Tờ khai")
            .withSets(1);

    static final List<Dossier> ALL = IntStream.range(0, NUMBER)
            .mapToObj(Dossiers::document)
            .map(document ->
                    Samples.JSON.read(Dossier.class, document.toString()).orThrow())
            .toList();

    private Dossiers() {}

    /** A dossier of the number's procedure, channel and fate: each follows from the number alone. */
    private static ObjectNode document(int number) {
        List<Procedure> procedures = Norms.procedures();
        Procedure procedure = procedures.get(number * 7 % procedures.size());
        ObjectNode dossier = Samples.tree("{}")
                .put("id", "D-" + (1000 + number))
                .put(
                        "procedure",
                        number % 41 == 40 ? "9.999999" : procedure.code().toString())
                .put("channel", List.of("DIRECT", "ONLINE", "POSTAL").get(number % 3))
                .put("unit", "TT");
        List<LimitCase> cases = procedure.timeLimit().cases();
        if (number % 7 != 0 && !cases.isEmpty()) {
            ObjectNode facts = dossier.putObject("facts");
            new TreeMap<>(cases.get(number % cases.size()).when()).forEach(facts::put);
        }
        if (number % 17 == 16) {
            dossier.putArray("untracked").add("RATED").add("APOLOGISED");
        }
        OffsetDateTime now =
                Deadlines.at("2025-07-01T07:40").plusDays(number * 11L % 230).plusMinutes(number * 37L % 540);
        for (String step : FATES.get(number % FATES.size()).split(" ", -1)) {
            String[] parts = step.split(":", -1);
            now = now.plusHours(Integer.parseInt(parts[1])).plusMinutes(number % 50);
            ObjectNode event = dossier.withArray("events")
                    .addObject()
                    .put("type", parts[0])
                    .put("at", now.toString());
            for (int i = 2; i < parts.length; i++) {
                String[] field = parts[i].split("=", -1);
                String value = field[1].startsWith("+") ? quoted(now.plusDays(Integer.parseInt(field[1]))) : field[1];
                event.set(
                        field[0],
                        Samples.tree("{\"value\":" + value.replace('_', ' ') + "}")
                                .get("value"));
            }
        }
        return dossier;
    }

    private static String quoted(Object value) {
        return "\"" + value + "\"";
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
        answers.write("dossiers/in-mo-duc", page -> {
            DossierAssessor assessor = Samples.LAW.dossierAssessor(Samples.getCommune("mo-duc-transfers"));
            ALL.subList(0, 60).forEach(dossier -> {
                DossierAssessment assessment = assessor.assess(dossier, AS_OF);
                Evaluations.evaluation(page.head(dossier.id()), assessment.verdicts(), new HashMap<>());
            });
        });
        answers.write("dossiers/register", page -> {
            List<DossierForm> slips = ALL.stream()
                    .flatMap(dossier -> DossierForm.receiptSlip(Samples.LAW.assess(dossier, AS_OF), DETAILS).stream())
                    .toList();
            form(page, DossierForm.register(slips, AS_OF.toLocalDate(), DETAILS));
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
        for (Figure figure : ReviewedProcedure.reviewed()) {
            answers.write(
                    "dossiers/review-" + (figure == Figure.PROCEDURE_LEVELS ? "LEVELS" : figure),
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
                assessment.steps().forEach(step -> {
                    page.line("step", step.number(), step.unit(), step.official(), step.timeliness());
                    page.line("  from", step.from(), "until", step.until(), step.workingTime());
                });
                Evaluations.evaluation(page, assessment.verdicts(), new HashMap<>());
            });
        }
    }

    private static void one(Page page, DossierAssessment one) {
        page.line(one.id(), one.state().message(), one.procedure().map(Procedure::name));
        page.line("  legal", one.legalTimeliness(), "portal", one.portalTimeliness());
        page.line("  due", one.deadline().flatMap(Deadline::findEarliest), "appointed", one.appointedAt());
    }

    private static void forms(Page page, Dossier dossier) {
        DossierAssessment assessment = Samples.LAW.assess(dossier, AS_OF);
        List<DossierForm> forms = new ArrayList<>();
        DossierForm.receiptSlip(assessment, DETAILS).ifPresent(forms::add);
        forms.addAll(DossierForm.supplementRequests(assessment, DETAILS));
        DossierForm.refusalNote(assessment, DETAILS).ifPresent(forms::add);
        forms.addAll(DossierForm.apologyNotices(assessment, DETAILS));
        DossierForm.stopNotice(assessment, DETAILS).ifPresent(forms::add);
        DossierForm.controlSlip(assessment, DETAILS).ifPresent(forms::add);
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
        for (WorkingDayCounts.ServiceDuration measure : WorkingDayCounts.ServiceDuration.values()) {
            WorkingDayCounts days = counts.durations(measure);
            page.line(measure.message(), days.dossiersByDays(), "cannot be told of", days.undetermined());
            page.line("  ", days.median(), days.percentile(90), days.mean().value(2));
        }
    }

    private static void review(Page page, ProcedureReview review) {
        review.procedures().forEach(procedure -> {
            page.line(procedure.code(), procedure.dossiers());
            procedure.figures().forEach((figure, quantity) -> page.line("  ", figure.line(quantity)));
        });
        page.why(review.explanation());
    }

    private static void proposals(Page page) {
        ProcedureReview review = Samples.LAW.review(tally(0, NUMBER), Jurisdiction.NATIONAL);
        review.procedures()
                .forEach(reviewed -> reviewed.procedure().ifPresent(procedure -> {
                    String id = procedure.code().toString();
                    LocalDate date = LocalDate.of(2026, 7, 1);
                    List<Change> changes = new ArrayList<>(List.of(
                            Change.end(ElementKind.PROCEDURE, id, date),
                            Change.edit(id, ProcedureEdit.fullyOnline(), date)));
                    procedure.components().stream()
                            .limit(1)
                            .forEach(component ->
                                    changes.add(Change.edit(id, ProcedureEdit.withoutComponent(component.id()), date)));
                    for (Change change : changes) {
                        Proposal.Builder proposal = Proposal.builder()
                                .procedure(procedure)
                                .change(change)
                                .reason(LocalizedText.of("lý do", "a reason"))
                                .date(LocalDate.of(2026, 3, 2))
                                .evidence(Proposal.Evidence.of(review, reviewed, Figure.LATE));
                        Proposal.Builder addressed = proposal.addressee(Addressee.find(procedure)
                                .orElse(Addressee.ofName(LocalizedText.of("Bộ quản lý ngành", "the ministry"))));
                        addressed.build().fold(found -> page.why(found.explanation()), page::lines);
                    }
                }));
    }
}
