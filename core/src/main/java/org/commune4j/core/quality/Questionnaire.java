package org.commune4j.core.quality;

import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.commune4j.core.figure.Quantity;
import org.commune4j.core.law.Basis;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.Echo;
import org.commune4j.core.text.LocalizedText;
import org.immutables.value.Value;

/** What people are asked (phiếu khảo sát), how the answers are weighed, and how many make a sample. */
@Value.Immutable
public abstract sealed class Questionnaire permits ImmutableQuestionnaire {

    /** An answer to a question that is not asked. */
    static final String NO_QUESTION = "SURVEY-001";
    /** An answer that the scale of its question does not have. */
    static final String NOT_ON_SCALE = "SURVEY-002";
    /** An answer counted less than 0 times, or more often than a survey can tell. */
    static final String WRONG_COUNT = "SURVEY-003";

    Questionnaire() {}

    /** Returns the stable code. */
    public abstract String code();

    /** Returns the name in words. */
    public abstract LocalizedText name();

    /** Returns the questions, in order. */
    public abstract List<Question> questions();

    /** Returns the confidence of the intervals. */
    @Value.Default
    public ConfidenceLevel confidence() {
        return ConfidenceLevel.P95;
    }

    /** Returns the number of answers below which a share is flagged. */
    @Value.Default
    public int smallSample() {
        return 30;
    }

    /** Returns what the questionnaire rests on; management practice by default. */
    @Value.Default
    public Basis basis() {
        return Basis.PRACTICE;
    }

    /** Returns a builder; code and name are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the question, or empty if there is none of the code. */
    public Optional<Question> find(String code) {
        return questions().stream()
                .filter(question -> question.code().equals(code))
                .findFirst();
    }

    /**
     * Returns the question.
     *
     * @throws NoSuchElementException if there is none of the code, naming those there are
     */
    public Question get(String code) {
        return find(code)
                .orElseThrow(() -> new NoSuchElementException("The questionnaire '" + code() + "' has no question '"
                        + Echo.shown(code) + "'; it has " + questions()));
    }

    /**
     * Returns what is wrong with counting an answer: that there is no such question, that its scale does not allow the
     * answer, or that it is counted less than 0
     * times or more than {@link Quantity#MOST_COUNTED}. Empty if nothing is. The pointer begins at the count: {@code
     * /question}, {@code /answer} or {@code /count}.
     */
    public Optional<Problem> problem(String question, int answer, long count) {
        Optional<Question> asked = find(question);
        if (asked.isEmpty()) {
            return Optional.of(Problem.of(NO_QUESTION, Pointer.ROOT.field("question"))
                    .with("question", question)
                    .with("known", questions().stream().map(Question::code).toList()));
        }
        Scale scale = asked.get().scale();
        if (!scale.allows(answer)) {
            return Optional.of(Problem.of(NOT_ON_SCALE, Pointer.ROOT.field("answer"))
                    .with("question", question)
                    .with("answer", answer)
                    .with("lowest", scale.lowest())
                    .with("highest", scale.highest()));
        }
        return count >= 0 && count <= Quantity.MOST_COUNTED
                ? Optional.empty()
                : Optional.of(Problem.of(WRONG_COUNT, Pointer.ROOT.field("count"))
                        .with("count", count)
                        .with("most", Quantity.MOST_COUNTED));
    }

    @Value.Check
    void check() {
        Codes.checked(code());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < questions().size(); i++) {
            if (!seen.add(questions().get(i).code())) {
                throw Problem.of(
                                "SURVEY-012",
                                Pointer.ROOT.field("questions").index(i).field("code"))
                        .with("code", questions().get(i).code())
                        .exception();
            }
        }
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code();
    }

    /** Builds a {@link Questionnaire}. Not thread-safe. */
    public static final class Builder extends ImmutableQuestionnaire.Builder {
        Builder() {}
    }
}
