package org.commune4j.core.reform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.DossierComponent;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureStep;

/** What a change of a procedure makes of its versions, and what stands in its way. */
final class ProcedureChanges {

    private ProcedureChanges() {}

    /** Returns the version after the change, which no decision published; empty where the procedure ends. */
    static Optional<Procedure> applied(Change.OfProcedure change, Procedure version) {
        if (change instanceof Change.AbolishProcedure) {
            return Optional.empty();
        }
        Procedure changed = effect(change).apply(version);
        return Optional.of(
                changed.equals(version)
                        ? version
                        : changed.toBuilder().publishedBy(Optional.empty()).build());
    }

    /** Returns what the change makes of each version; the same for a change that ends it. */
    static UnaryOperator<Procedure> effect(Change.OfProcedure change) {
        return change.accept(new Change.Visitor<UnaryOperator<Procedure>>() {

            @Override
            public UnaryOperator<Procedure> otherwise(Change other) {
                return UnaryOperator.identity();
            }

            @Override
            public UnaryOperator<Procedure> shortenProcedure(Change.ShortenProcedure shorten) {
                return procedure ->
                        procedure.toBuilder().timeLimit(shorten.limit()).build();
            }

            @Override
            public UnaryOperator<Procedure> dropStep(Change.DropStep drop) {
                return procedure -> LawDraft.withoutStep(procedure, drop.step());
            }

            @Override
            public UnaryOperator<Procedure> mergeSteps(Change.MergeSteps merge) {
                return procedure -> LawDraft.merged(procedure, merge.steps(), merge.into());
            }

            @Override
            public UnaryOperator<Procedure> dropComponent(Change.DropComponent drop) {
                return procedure -> LawDraft.withoutComponent(procedure, drop.component());
            }

            @Override
            public UnaryOperator<Procedure> moveDecidingLevel(Change.MoveDecidingLevel move) {
                return procedure -> LawDraft.decidedAt(procedure, move.level());
            }

            @Override
            public UnaryOperator<Procedure> makeFullyOnline(Change.MakeFullyOnline online) {
                return LawDraft::online;
            }
        });
    }

    /** Everything that stands in the way of the change in these versions, each problem at the place. */
    static List<Problem> faults(Change.OfProcedure change, List<Procedure> versions, Pointer place) {
        Change.ProcedureFrom from = change.procedure();
        if (versions.isEmpty()) {
            return List.of(Problem.of("REFORM-025", place)
                    .with("procedure", from.code().toString())
                    .with("place", from.place().toString())
                    .with("date", from.date()));
        }
        return change.accept(new Change.Visitor<List<Problem>>() {

            @Override
            public List<Problem> otherwise(Change other) {
                return List.of();
            }

            @Override
            public List<Problem> shortenProcedure(Change.ShortenProcedure shorten) {
                return versions.stream()
                        .filter(version -> !version.timeLimit().equals(shorten.limit())
                                && !LawDraft.isShorter(shorten.limit(), version.timeLimit()))
                        .findFirst()
                        .map(version -> List.of(Problem.of("REFORM-028", place)
                                .with("procedure", version.code().toString())
                                .with("limit", version.timeLimit().toString())))
                        .orElse(List.of());
            }

            @Override
            public List<Problem> dropStep(Change.DropStep drop) {
                return missing(List.of(drop.step()), ProcedureChanges::steps);
            }

            @Override
            public List<Problem> mergeSteps(Change.MergeSteps merge) {
                List<Problem> faults = new ArrayList<>(missing(merge.steps(), ProcedureChanges::steps));
                String into = merge.into().id();
                if (faults.isEmpty()
                        && !merge.steps().contains(into)
                        && versions.stream().anyMatch(version -> steps(version).contains(into))) {
                    faults.add(Problem.of("REFORM-007", place).with("id", into));
                }
                return faults;
            }

            @Override
            public List<Problem> dropComponent(Change.DropComponent drop) {
                return missing(
                        List.of(drop.component()),
                        procedure -> procedure.components().stream()
                                .map(DossierComponent::id)
                                .toList());
            }

            /** Every part that is named and not in each version. */
            private List<Problem> missing(List<String> ids, Function<Procedure, List<String>> parts) {
                return ids.stream()
                        .filter(id -> versions.stream()
                                .anyMatch(version -> !parts.apply(version).contains(id)))
                        .map(id -> Problem.of("REFORM-027", place)
                                .with("procedure", from.code().toString())
                                .with("id", id))
                        .toList();
            }
        });
    }

    private static List<String> steps(Procedure procedure) {
        return procedure.steps().stream().map(ProcedureStep::id).toList();
    }
}
