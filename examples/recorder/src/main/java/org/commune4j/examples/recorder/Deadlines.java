package org.commune4j.examples.recorder;

import static org.commune4j.examples.recorder.Answers.each;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.commune4j.core.deadline.CaseFacts;
import org.commune4j.core.deadline.Counting;
import org.commune4j.core.deadline.Deadline;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.deadline.Pause;
import org.commune4j.core.deadline.Standing;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.vietnam.VietnamDeadlines;
import org.commune4j.examples.recorder.Answers.Page;

/** When it is due: every procedure, its cases and terms of every unit, from receipts of every sort, with pauses. */
final class Deadlines {

    private static final Counting COUNTING = Samples.LAW.counting();

    /** A plain day, around the swap of April 2025, before Tết, after a cut-off, Saturday, before days that are open. */
    private static final List<OffsetDateTime> RECEIPTS = List.of(
            at("2025-09-15T09:00"),
            at("2025-04-25T10:00"),
            at("2025-04-26T10:00"),
            at("2025-08-29T15:30"),
            at("2026-02-10T14:59"),
            at("2026-03-07T08:30"),
            at("2026-11-20T17:10"),
            at("2027-01-29T09:00"));

    private static final List<String> TERMS = List.of(
            "3 working-days",
            "15 working-days",
            "8 working-hours",
            "10 calendar-days",
            "36 hours",
            "2 weeks",
            "1 months",
            "3 months",
            "1 years",
            "same-day",
            "none");

    private Deadlines() {}

    static OffsetDateTime at(String local) {
        return OffsetDateTime.parse(local + ":00+07:00");
    }

    static void record(Answers answers) {
        for (ProcedureCode code : procedureCodes()) {
            answers.write(
                    "deadlines/" + code,
                    page -> Norms.procedures().stream()
                            .filter(procedure -> procedure.code().equals(code))
                            .forEach(procedure -> {
                                page.head(code, procedure.name(), procedure.validity(), procedure.jurisdiction());
                                limit(page, procedure.timeLimit());
                            }));
        }
        answers.write("deadlines/land-registration", page -> limit(page, VietnamDeadlines.landRegistration()));
        answers.write(
                "deadlines/terms",
                page -> TERMS.forEach(text -> {
                    Term term = Term.parse(text);
                    page.head(text, term.message());
                    RECEIPTS.forEach(receipt ->
                            page.attempt(() -> page.aside(aside -> deadline(aside, term.from(receipt, COUNTING)))));
                    page.line("latest receipt for 2025-05-05")
                            .attempt(() -> page.word(term.latestReceipt(LocalDate.of(2025, 5, 5), COUNTING)));
                }));
        answers.write(
                "deadlines/ledgers",
                page -> RECEIPTS.forEach(receipt -> {
                    page.head("ledger from", receipt);
                    for (Course course : courses(receipt)) {
                        page.line(course.happened());
                        deadline(page, course.deadline());
                        for (int days : List.of(1, 6, 20)) {
                            standing(page, course.deadline(), course.end(), receipt.plusDays(days));
                        }
                    }
                }));
    }

    private static SortedSet<ProcedureCode> procedureCodes() {
        return Norms.procedures().stream().map(Procedure::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void limit(Page page, TimeLimit limit) {
        List<CaseFacts> facts = new ArrayList<>(List.of(CaseFacts.UNKNOWN));
        for (LimitCase one : limit.cases()) {
            facts.add(CaseFacts.of(one.when()));
            page.line(
                    "case",
                    one.label(),
                    one.term().message(),
                    one.when(),
                    SourceStatus.of(one.reference().orElse(null)));
            one.cutOff().ifPresent(cutOff -> page.line("  cut-off", cutOff.time(), cutOff.effect()));
        }
        for (OffsetDateTime receipt : RECEIPTS) {
            for (CaseFacts known : facts.stream().distinct().toList()) {
                page.head("received", receipt, "facts", known.known());
                deadline(page, limit.from(receipt, known, COUNTING));
            }
        }
    }

    private static void deadline(Page page, Deadline deadline) {
        page.line(deadline.state(), deadline.findDate(), deadline.findEarliest(), deadline.findLatest());
        deadline.awaited().forEach(occasion -> page.line("  awaits", occasion.name()));
        page.line("  candidates", each(deadline.candidates(), Deadline::findDate));
        page.why(deadline.receipt());
    }

    /** What happened to a period, and when the work was done, which may be after every moment asked for. */
    private record Course(String happened, Deadline deadline, OffsetDateTime end) {}

    private static void standing(Page page, Deadline deadline, OffsetDateTime end, OffsetDateTime asOf) {
        page.attempt(() -> {
            Standing standing = deadline.asOf(end.isBefore(asOf) ? end : asOf);
            page.line("  as of", asOf, standing.timeliness().message(), standing.isPaused());
            page.line("  days left", standing.leastWorkingDaysLeft(), standing.mostWorkingDaysLeft());
            page.line("  time left", standing.leastWorkingTimeLeft(), standing.mostWorkingTimeLeft());
            return "working days stopped: " + deadline.workingDaysPaused(asOf);
        });
    }

    private static List<Course> courses(OffsetDateTime receipt) {
        LocalizedText verification = LocalizedText.of("thẩm tra", "verification");
        LocalizedText supplement = LocalizedText.of("yêu cầu bổ sung hồ sơ", "supplement requested");
        Deadline plain = Term.workingDays(5).from(receipt, COUNTING);
        Pause awaited = Pause.ofOpen(receipt.plusHours(26), supplement);
        Deadline supplied = plain.paused(awaited.until(receipt.plusDays(4)));
        Deadline suspended = supplied.paused(receipt.plusDays(5), receipt.plusDays(8), verification);
        Deadline extended = plain.extended(receipt.plusDays(1), Term.workingDays(3), verification);
        Deadline reappointed =
                extended.reappointed(receipt.plusDays(2), receipt.toLocalDate().plusDays(20));
        return List.of(
                new Course("awaited", plain.paused(awaited), OffsetDateTime.MAX),
                new Course("supplied", supplied, OffsetDateTime.MAX),
                new Course("suspended", suspended, receipt.plusDays(9)),
                new Course("extended", extended, OffsetDateTime.MAX),
                new Course("reappointed", reappointed, receipt.plusDays(3)));
    }
}
