package org.commune4j.examples.benchmarks;

import org.commune4j.examples.benchmarks.Tasks.Assignment;
import org.commune4j.examples.benchmarks.Tasks.Dossier;
import org.commune4j.examples.benchmarks.Tasks.Task;

/** The checks on tasks and dossiers, written once, as {@link StaffChecks}. */
public final class TaskChecks {

    private TaskChecks() {}

    /** Tells whether a unit leads it. */
    public static boolean isLed(Task task) {
        return leads(task) > 0;
    }

    /** Tells whether no two units lead it. */
    public static boolean isLedOnce(Task task) {
        return leads(task) <= 1;
    }

    private static int leads(Task task) {
        int leads = 0;
        for (Assignment assignment : task.assignments) {
            leads += assignment.lead ? 1 : 0;
        }
        return leads;
    }

    /** Tells whether it ended, or is still open, after it was due. */
    public static boolean isLate(Dossier dossier) {
        return dossier.measured.isAfter(dossier.due);
    }

    /** Tells whether the applicant was sent an apology. */
    public static boolean isApologised(Dossier dossier) {
        return dossier.apologised;
    }
}
