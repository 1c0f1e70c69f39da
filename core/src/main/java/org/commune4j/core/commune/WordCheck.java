package org.commune4j.core.commune;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.commune4j.core.authority.AuthorityTransfer;
import org.commune4j.core.authority.Competence;
import org.commune4j.core.authority.PowerLimit;
import org.commune4j.core.authority.Task;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.law.Transition;
import org.commune4j.core.law.Vocabulary;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.RequiredQualification;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.problem.Entries;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.text.OpenCode;
import org.commune4j.core.text.WordFamily;

/** Finds the words of a commune or of a law book that are neither known nor declared, at the places of its document. Used once. */
final class WordCheck {

    private final Vocabulary words;
    private final List<Problem> problems = new ArrayList<>();

    private WordCheck(Vocabulary words) {
        this.words = words;
    }

    static List<Problem> of(Commune commune, Vocabulary known) {
        WordCheck check = new WordCheck(known.supplementedBy(commune.words()));
        check.problems.addAll(known.check(Entries.of(commune.words()), Pointer.ROOT));
        check.each("units", commune.units(), check::unit);
        check.each("posts", commune.posts(), check::post);
        check.each("officials", commune.officials(), check::official);
        check.each("tasks", commune.tasks(), check::task);
        check.each("transfers", commune.transfers(), check::transfer);
        check.each(
                "reportedFigures",
                commune.reportedFigures(),
                (figure, at) -> check.word(figure.kind(), at.field("kind")));
        return List.copyOf(check.problems);
    }

    /** Returns what the norms of a book name and nobody knows. */
    static List<Problem> of(LawBook book) {
        WordCheck check = new WordCheck(book.vocabulary());
        check.each("procedures", book.procedures().all(), (procedure, at) -> check.procedure(procedure, at, book));
        book.tasks()
                .forEach((kind, tasks) ->
                        each(tasks.tasks(), Pointer.ROOT.field("tasks").field(kind.name()), check::task));
        check.each(
                "instruments",
                book.instruments(),
                (instrument, at) -> instrument
                        .transition()
                        .flatMap(Transition::fact)
                        .ifPresent(fact -> check.word(
                                WordFamily.CASE_FACT,
                                fact,
                                at.field("transition").field("fact"))));
        return List.copyOf(check.problems);
    }

    private void procedure(Procedure procedure, Pointer at, LawBook book) {
        word(procedure.field(), at.field("field"));
        each(List.copyOf(procedure.applicants()), at.field("applicants"), this::word);
        each(List.copyOf(procedure.channels()), at.field("channels"), this::word);
        procedure.onlineRestriction().ifPresent(reason -> word(reason, at.field("onlineRestriction")));
        each(procedure.timeLimit().cases(), at.field("timeLimit"), this::limitCase);
        procedure
                .supplements()
                .ifPresent(rule ->
                        each(rule.within().cases(), at.field("supplements").field("within"), this::limitCase));
        each(
                procedure.fees(),
                at.field("fees"),
                (fee, place) -> fee.channel().ifPresent(channel -> word(channel, place.field("channel"))));
        procedure
                .receivingBody()
                .ifPresent(body -> reference(
                        "LAWBOOK-001",
                        body,
                        book.workCalendar().map(WorkCalendar::bodies).orElse(Set.of()),
                        at.field("receivingBody")));
        procedure.task().ifPresent(task -> reference("LAWBOOK-002", task, codes(book), at.field("task")));
        each(procedure.interlinked(), at.field("interlinked"), (code, place) -> {
            if (book.procedures().versions(code).isEmpty()) {
                problems.add(Problem.of("LAWBOOK-003", place).with("found", code.text()));
            }
        });
    }

    private static Set<String> codes(LawBook book) {
        Set<String> codes = new TreeSet<>();
        book.tasks().values().forEach(tasks -> codes.addAll(tasks.codes()));
        return codes;
    }

    private void limitCase(LimitCase limit, Pointer at) {
        limit.when()
                .keySet()
                .forEach(fact ->
                        word(WordFamily.CASE_FACT, fact, at.field("when").field(fact)));
    }

    private void reference(String code, String found, Set<String> known, Pointer at) {
        if (!known.contains(found)) {
            problems.add(
                    Problem.of(code, at).with("found", found).with("nearest", Vocabulary.suggestions(found, known)));
        }
    }

    private <T> void each(String list, List<T> elements, BiConsumer<T, Pointer> check) {
        each(elements, Pointer.ROOT.field(list), check);
    }

    private static <T> void each(List<T> elements, Pointer at, BiConsumer<T, Pointer> check) {
        for (int i = 0; i < elements.size(); i++) {
            check.accept(elements.get(i), at.index(i));
        }
    }

    private void unit(Unit unit, Pointer at) {
        word(unit.kind(), at.field("kind"));
        word(unit.branch(), at.field("branch"));
    }

    private void post(Post post, Pointer at) {
        word(post.kind(), at.field("kind"));
        each(post.requiredQualifications(), at.field("requiredQualifications"), this::required);
        each(post.requiredCourses(), at.field("requiredCourses"), this::course);
    }

    private void official(Official official, Pointer at) {
        each(
                official.qualifications(),
                at.field("qualifications"),
                (held, place) -> word(held.field(), place.field("field")));
        each(
                official.trainings(),
                at.field("trainings"),
                (record, place) -> course(record.course(), place.field("course")));
    }

    private void task(Task task, Pointer at) {
        word(task.field(), at.field("field"));
        Competence competence = task.competence();
        competence.body().ifPresent(body -> word(body, at.field("competence").field("body")));
        competence.post().ifPresent(post -> word(post, at.field("competence").field("post")));
        each(task.requiredQualifications(), at.field("requiredQualifications"), this::required);
    }

    private void transfer(AuthorityTransfer transfer, Pointer at) {
        each(transfer.limits(), at.field("limits"), this::limit);
    }

    private void limit(PowerLimit limit, Pointer at) {
        word(WordFamily.MEASURE, limit.measure(), at.field("measure"));
    }

    private void required(RequiredQualification required, Pointer at) {
        word(required.field(), at.field("field"));
    }

    private void course(String course, Pointer at) {
        word(WordFamily.COURSE, course, at);
    }

    private void word(OpenCode<?> word, Pointer at) {
        word(word.family(), word.code(), at);
    }

    private void word(WordFamily family, String code, Pointer at) {
        if (!words.isPlaced(family, code)) {
            problems.add(words.unknown(family, code, at));
        }
    }
}
