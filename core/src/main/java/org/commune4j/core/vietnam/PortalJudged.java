package org.commune4j.core.vietnam;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Position;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/** What became of an entry, and of each of its parts. */
record PortalJudged(
        PortalImport.Row row, String name, Pointer at, Optional<Position> position, List<Finding> findings) {

    static final String DETERMINED = "DETERMINED";
    static final String DOUBTFUL = "DOUBTFUL";
    static final String NOT_GIVEN = "NOT_GIVEN";

    /**
     * What became of a part.
     *
     * @param value what was taken, as messages and texts
     */
    record Finding(Message what, String state, List<Object> value, List<Problem> doubts) {}

    /** Returns what became of an entry that could not be read at all. */
    static PortalJudged unread(List<Problem> problems) {
        Optional<Position> position = problems.stream()
                .flatMap(problem -> problem.position().stream())
                .findFirst();
        return new PortalJudged(
                new PortalImport.Row("", Optional.empty(), false, problems),
                "",
                Pointer.ROOT,
                position,
                List.of(new Finding(PortalPart.RECORD.message(), DOUBTFUL, List.of(), problems)));
    }

    private Problem problem(String code) {
        Problem problem = Problem.of(code, at);
        return position.map(problem::at).orElse(problem);
    }

    /** The same without a procedure: another line gave one of that code. */
    PortalJudged without(ProcedureCode code) {
        Problem problem = problem("PORTAL-016").with("code", code.text());
        return with(null, new Finding(PortalPart.RECORD.message(), DOUBTFUL, List.of(), List.of(problem)));
    }

    /** The same, knowing that the law book has a limit of its own. */
    PortalJudged known(TimeLimit known) {
        List<Message> there = terms(known);
        List<Message> here = terms(row.procedure().orElseThrow().timeLimit());
        if (Set.copyOf(there).equals(Set.copyOf(here))) {
            return this;
        }
        Problem problem = problem("PORTAL-017")
                .with("known", there)
                .with("found", here.isEmpty() ? Message.of("PORTAL.no-number") : here);
        return with(
                row.procedure().orElse(null),
                new Finding(PortalPart.RECORD.message(), DETERMINED, List.copyOf(there), List.of(problem)));
    }

    /** The same with what the law book knows and the portal does not speak of. */
    PortalJudged supplemented(Procedure there) {
        Procedure here = row.procedure().orElseThrow();
        Procedure.Builder all = here.toBuilder()
                .task(there.task())
                .receivingBody(there.receivingBody())
                .supplements(there.supplements())
                .interlinked(there.interlinked())
                .silenceIsConsent(there.silenceIsConsent());
        if (here.decidedAt().isEmpty()) {
            all.decidedAt(there.decidedAt());
        }
        return new PortalJudged(
                new PortalImport.Row(row.code(), Optional.of(all.build()), row.limitDetermined(), row.doubts()),
                name,
                at,
                position,
                findings);
    }

    private static List<Message> terms(TimeLimit limit) {
        return limit.cases().stream()
                .map(one -> one.term().message())
                .distinct()
                .toList();
    }

    private PortalJudged with(@Nullable Procedure procedure, Finding more) {
        List<Problem> doubts = new ArrayList<>(row.doubts());
        doubts.addAll(more.doubts());
        List<Finding> all = new ArrayList<>(List.of(more));
        all.addAll(findings);
        return new PortalJudged(
                new PortalImport.Row(row.code(), Optional.ofNullable(procedure), row.limitDetermined(), doubts),
                name,
                at,
                position,
                all);
    }
}
