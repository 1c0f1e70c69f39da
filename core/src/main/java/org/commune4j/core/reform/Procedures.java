package org.commune4j.core.reform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commune4j.core.organisation.Act;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/** Procedures of the law book, in versions. */
final class Procedures extends Elements<Procedure> {

    /** A version: what names the versions in its place, and its days. */
    private record Version(Versions versions, DateRange days) {

        private static final Pattern FORM = Pattern.compile("(.+)/([^/]+/[^/]+)");

        static Version parse(String id) {
            Matcher matcher = FORM.matcher(id);
            if (matcher.matches()) {
                try {
                    return new Version(Versions.parse(matcher.group(1)), DateRange.parse(matcher.group(2)));
                } catch (DateTimeException e) {
                    throw Problem.of("REFORM-046", Pointer.ROOT)
                            .with("found", id)
                            .exception();
                }
            }
            throw Problem.of("REFORM-046", Pointer.ROOT).with("found", id).exception();
        }

        @Override
        public String toString() {
            return versions + "/" + days;
        }
    }

    Procedures() {
        super(Procedures::version, Procedure::validity, Procedure::publishedBy);
    }

    private static String version(Procedure procedure) {
        return new Version(Versions.of(procedure), procedure.validity()).toString();
    }

    @Override
    void checkId(Verb verb, String id) {
        if (verb == Verb.WITHDRAW) {
            Version.parse(id);
        } else {
            Versions.parse(id);
        }
    }

    @Override
    DateRange days(String id) {
        return Version.parse(id).days();
    }

    @Override
    void add(Draft draft, Procedure procedure) {
        Versions versions = Versions.of(procedure);
        writesList(draft, versions);
        boolean taken = draft.procedures().versions().all(versions.toString()).stream()
                .anyMatch(other -> other.validity().overlaps(procedure.validity()));
        if (taken) {
            draft.fail(draft.problem("REFORM-026")
                    .with("procedure", versions.code().toString())
                    .with("place", versions.place().toString()));
        } else {
            draft.procedures().versions().add(procedure);
        }
    }

    @Override
    void end(Draft draft, String id, LocalDate date, @Nullable Act act) {
        writesList(draft, Versions.parse(id));
        new EditProcedure(Versions.parse(id), ProcedureEdit.ENDED, date).apply(draft);
    }

    @Override
    void withdraw(Draft draft, String id) {
        Version named = Version.parse(id);
        writesList(draft, named.versions());
        boolean gone = draft.procedures()
                .versions()
                .remove((Procedure version) -> id(version).equals(id));
        if (!gone) {
            draft.fail(draft.problem("REFORM-017")
                    .with("id", named.versions().code().toString()));
        }
    }

    /** Notes that there are other versions afterwards. */
    private static void writesList(Draft draft, Versions versions) {
        draft.writes(Touched.PROCEDURE, versions.toString());
        draft.writes(Touched.PROCEDURES, "");
        draft.writes(Touched.PROCEDURES, versions.place().toString());
    }
}
