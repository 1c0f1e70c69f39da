package org.commune4j.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a commune has to do, synthetic: a thousand tasks, who they are given to, and 1,240 dossiers. The same objects for every
 * peer, linked as {@link Staff} is. The getters are what Drools reads.
 */
public final class Tasks {

    static final int TASKS = 1_000;
    static final int DOSSIERS = 1_240;

    private static final LocalDate TODAY = RulePeers.CIRCUMSTANCES.date();

    /** A task. */
    public static final class Task {
        final String id;
        final List<Assignment> assignments = new ArrayList<>();

        Task(String id) {
            this.id = id;
        }

        String id() {
            return id;
        }

        public String getId() {
            return id;
        }
    }

    /** A unit leads or supports a task. */
    public static final class Assignment {
        final Task task;
        final int unit;
        final boolean lead;

        Assignment(Task task, int unit, boolean lead) {
            this.task = task;
            this.unit = unit;
            this.lead = lead;
        }

        public Task getTask() {
            return task;
        }

        public int getUnit() {
            return unit;
        }

        public boolean isLead() {
            return lead;
        }
    }

    /** A dossier: when it was due, and when it ended or, if it did not yet, today. */
    public static final class Dossier {
        final String id;
        final LocalDate due;
        final LocalDate measured;
        final boolean apologised;

        Dossier(String id, LocalDate due, LocalDate measured, boolean apologised) {
            this.id = id;
            this.due = due;
            this.measured = measured;
            this.apologised = apologised;
        }

        String id() {
            return id;
        }

        public String getId() {
            return id;
        }

        public LocalDate getDue() {
            return due;
        }

        public LocalDate getMeasured() {
            return measured;
        }

        public boolean isApologised() {
            return apologised;
        }
    }

    final List<Task> tasks = new ArrayList<>();
    final List<Assignment> assignments = new ArrayList<>();
    final List<Dossier> dossiers = new ArrayList<>();

    /** Most is in order: one task in fifty has no lead, one in forty has two, one dossier in twenty is late. */
    Tasks() {
        for (int i = 0; i < TASKS; i++) {
            Task task = new Task(id('t', i));
            tasks.add(task);
            if (i % 50 != 7) {
                assign(task, i % Staff.UNITS, true);
            }
            if (i % 40 == 11) {
                assign(task, (i + 5) % Staff.UNITS, true);
            }
            for (int k = 1; k <= i % 3; k++) {
                assign(task, (i + k) % Staff.UNITS, false);
            }
        }
        for (int i = 0; i < DOSSIERS; i++) {
            LocalDate due = TODAY.minusDays(i % 90 - 5);
            boolean late = i % 20 == 3;
            LocalDate ended = due.plusDays(late ? 1 + i % 4 : -(i % 3));
            dossiers.add(new Dossier(id('d', i), due, ended.isBefore(TODAY) ? ended : TODAY, late && i % 3 == 0));
        }
    }

    private void assign(Task task, int unit, boolean lead) {
        Assignment assignment = new Assignment(task, unit, lead);
        task.assignments.add(assignment);
        assignments.add(assignment);
    }

    private static String id(char kind, int number) {
        return kind + String.format("%04d", number);
    }
}
