package org.commune4j.core.commune;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.commune4j.core.problem.Entries;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;

/** Finds sources with one id and facts that name a source that is not given. Used once. */
final class SourceCheck {

    private final Entries<Source> sources;
    private final Set<String> known = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    SourceCheck(Entries<Source> sources) {
        this.sources = sources;
        sources.forEach((index, source) -> {
            if (!known.add(source.id())) {
                problems.add(Problem.of(
                                "COMMUNE-002",
                                Pointer.ROOT.field("sources").index(index).field("id"))
                        .with("id", source.id()));
            }
        });
    }

    /** Adds the facts of one list of the document. */
    <T> void add(String list, Entries<T> facts, Function<T, Optional<String>> source) {
        facts.forEach((index, fact) -> source.apply(fact)
                .filter(named -> !known.contains(named) && !sources.mayHide(named))
                .ifPresent(named -> problems.add(Problem.of(
                                "COMMUNE-001",
                                Pointer.ROOT.field(list).index(index).field("source"))
                        .with("found", named)
                        .with("allowed", known.stream().sorted().toList()))));
    }

    void add(List<Problem> found) {
        problems.addAll(found);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
