package org.commune4j.core.commune;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.commune4j.core.authority.AuthorityTransfer;
import org.commune4j.core.authority.Competence;
import org.commune4j.core.authority.PowerLimit;
import org.commune4j.core.authority.Task;
import org.commune4j.core.law.Vocabulary;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.RequiredQualification;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.problem.Entries;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.OpenCode;
import org.commune4j.core.text.WordFamily;

/** Finds the words of a commune that are neither known nor declared, at the places of its document. Used once. */
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
