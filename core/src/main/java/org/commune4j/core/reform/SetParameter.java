package org.commune4j.core.reform;

import java.util.List;
import java.util.Optional;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.Vocabulary;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.rule.ParameterKey;
import org.commune4j.core.rule.ParameterValue;
import org.commune4j.core.rule.Rule;

/**
 * A parameter has another value on the days and in the place of the value. Immutable and thread-safe.
 *
 * @param <T> the type of the value
 */
public final class SetParameter<T> extends Change {

    private final ParameterKey<T> key;
    private final ParameterValue<T> value;

    private SetParameter(ParameterKey<T> key, ParameterValue<T> value) {
        super("SET_PARAMETER", value.validity(), List.of(key, value));
        this.key = key;
        this.value = value;
    }

    /** Creates another value of a parameter, with its validity, jurisdiction and basis. */
    public static <T> SetParameter<T> of(ParameterKey<T> key, ParameterValue<T> value) {
        return new SetParameter<>(key, value);
    }

    /** Returns the parameter. */
    public ParameterKey<T> key() {
        return key;
    }

    /** Returns the value. */
    public ParameterValue<T> value() {
        return value;
    }

    @Override
    public Optional<LegalReference> reference() {
        return value.basis().reference();
    }

    @Override
    void apply(Draft draft) {
        draft.writes(Touched.PARAMETER, key.code());
        if (draft.law().parameters().find(key).isEmpty()) {
            draft.fail(draft.problem("REFORM-012")
                    .with("parameter", key.code())
                    .with("type", key.type().getSimpleName())
                    .with(
                            "nearest",
                            Vocabulary.suggestions(
                                    key.code(),
                                    draft.law().parameters().all().stream()
                                            .map(parameter -> parameter.key().code())
                                            .toList())));
        } else {
            draft.law(draft.law().overriding(key, value));
        }
    }

    @Override
    List<Problem> doubts(LawBook after, Pointer place) {
        List<String> readers = RuleSets.all(after)
                .filter(rule ->
                        rule.parameters().contains(key) && rule.validity().overlaps(value.validity()))
                .map(Rule::code)
                .toList();
        return value.value().isPresent() || readers.isEmpty()
                ? List.of()
                : List.of(Problem.of("REFORM-105", place)
                        .with("parameter", key.code())
                        .with("rules", readers));
    }
}
