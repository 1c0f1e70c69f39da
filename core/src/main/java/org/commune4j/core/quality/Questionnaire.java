package org.commune4j.core.quality;

import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.commune4j.core.law.Basis;
import org.commune4j.core.text.LocalizedText;
import org.immutables.value.Value;

/** What people are asked (phiếu khảo sát), how the answers are weighed, and how many make a sample. */
@Value.Immutable
public abstract sealed class Questionnaire permits ImmutableQuestionnaire {

    Questionnaire() {}

    /** The stable code. */
    public abstract String code();

    /** The name in words. */
    public abstract LocalizedText name();

    /** The questions, in order. */
    public abstract List<Question> questions();

    /** How sure the intervals are. */
    @Value.Default
    public ConfidenceLevel confidence() {
        return ConfidenceLevel.P95;
    }

    /** A share of fewer answers than this is flagged. */
    @Value.Default
    public int smallSample() {
        return 30;
    }

    /** What the questionnaire rests on; management practice unless said. */
    @Value.Default
    public Basis basis() {
        return Basis.NORM;
    }

    /** A builder; code and name are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The question, or empty if there is none of the code. */
    public Optional<Question> find(String code) {
        return questions().stream()
                .filter(question -> question.code().equals(code))
                .findFirst();
    }

    /**
     * The question.
     *
     * @throws NoSuchElementException if there is none of the code, naming those there are
     */
    public Question get(String code) {
        return find(code)
                .orElseThrow(() -> new NoSuchElementException(
                        "The questionnaire '" + code() + "' has no question '" + code + "'; it has " + questions()));
    }

    /** Whether there is a question of the code. */
    public boolean contains(String code) {
        return find(code).isPresent();
    }

    @Value.Check
    void check() {
        Codes.checked("questionnaire", code());
        Set<String> seen = new HashSet<>();
        questions().forEach(question -> {
            if (!seen.add(question.code())) {
                throw new IllegalArgumentException("Questions of the questionnaire '" + code()
                        + "' have codes of their own, but found twice: " + question.code() + "; rename one");
            }
        });
    }

    /** The code. */
    @Override
    public String toString() {
        return code();
    }

    /** Builds a {@link Questionnaire}. Not thread-safe. */
    public static final class Builder extends ImmutableQuestionnaire.Builder {
        Builder() {}
    }
}
