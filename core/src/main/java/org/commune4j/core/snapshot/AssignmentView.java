package org.commune4j.core.snapshot;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commune4j.core.authority.Assignment;
import org.commune4j.core.authority.AssignmentRole;
import org.commune4j.core.authority.ClearPoint;
import org.commune4j.core.authority.ResponsibilityKind;
import org.jspecify.annotations.Nullable;

/** An assignment that is in force on the date asked about, with its task, its unit and those who do it. */
public final class AssignmentView {

    private final Assignment assignment;
    private final @Nullable TaskView task;
    private final @Nullable UnitView unit;
    private final @Nullable PostView post;
    private final List<OfficialView> officials;

    AssignmentView(Assignment assignment, @Nullable TaskView task, Snapshot snapshot) {
        this.assignment = assignment;
        this.task = task;
        unit = snapshot.findUnit(assignment.unit()).orElse(null);
        post = assignment.post().flatMap(snapshot::findPost).orElse(null);
        officials = officials(assignment, post, snapshot);
    }

    private static List<OfficialView> officials(Assignment assignment, @Nullable PostView post, Snapshot snapshot) {
        if (assignment.official().isPresent()) {
            return snapshot.findOfficial(assignment.official().get()).stream()
                    .filter(OfficialView::isInService)
                    .toList();
        }
        return post == null ? List.of() : post.holders();
    }

    /** Returns the assignment. */
    public Assignment assignment() {
        return assignment;
    }

    /** Returns the id of the assignment. */
    public String id() {
        return assignment.id();
    }

    /** Returns the part in the task. */
    public AssignmentRole role() {
        return assignment.role();
    }

    /** Returns the task; empty if it does not exist on the date. */
    public Optional<TaskView> task() {
        return Optional.ofNullable(task);
    }

    /** Returns the unit; empty if it does not exist on the date. */
    public Optional<UnitView> unit() {
        return Optional.ofNullable(unit);
    }

    /** Returns the post, if one is named and exists on the date. */
    public Optional<PostView> post() {
        return Optional.ofNullable(post);
    }

    /**
     * Returns those who do it: the official named, otherwise all who hold the post named; empty if neither is named, or
     * no official is there on the date.
     */
    public List<OfficialView> officials() {
        return officials;
    }

    /**
     * Returns those who do it on the date: of {@link #officials()} who is at work, and who stands in for the post of one who is not,
     * each once; empty if it waits.
     */
    public List<OfficialView> whoActs() {
        if (post != null && assignment.official().isEmpty()) {
            return post.whoActs(assignment.task());
        }
        Set<OfficialView> acting = new LinkedHashSet<>();
        for (OfficialView official : officials) {
            if (official.isPresent()) {
                acting.add(official);
            } else {
                postsOf(official)
                        .forEach(held -> held.whoActs(assignment.task()).stream()
                                .filter(one ->
                                        one.standsInFor(assignment.task()).contains(held))
                                .forEach(acting::add));
            }
        }
        return List.copyOf(acting);
    }

    /** The post named, otherwise those that the official holds in the unit. */
    private List<PostView> postsOf(OfficialView official) {
        return post != null
                ? List.of(post)
                : official.posts().stream()
                        .filter(held -> held.unit().filter(own -> own == unit).isPresent())
                        .toList();
    }

    /** Tells whether it leads a task, in a unit that exists on the date. */
    public boolean isLead() {
        return assignment.role() == AssignmentRole.LEAD && unit != null;
    }

    /**
     * Returns the working hours a year that fall to it, as far as they are known: its own, otherwise what the
     * assignments of the task that state theirs leave of the task's.
     */
    public Optional<BigDecimal> hoursPerYear() {
        if (assignment.hoursPerYear().isPresent() || task == null) {
            return assignment.hoursPerYear();
        }
        BigDecimal others = BigDecimal.ZERO;
        for (AssignmentView other : task.assignments()) {
            if (other != this) {
                Optional<BigDecimal> stated = other.assignment.hoursPerYear();
                if (stated.isEmpty()) {
                    return Optional.empty();
                }
                others = others.add(stated.get());
            }
        }
        BigDecimal taken = others;
        return task.task().hoursPerYear().map(hours -> hours.subtract(taken).max(BigDecimal.ZERO));
    }

    /**
     * Returns the points that nothing makes clear. It is clear who does it if an official or a post is named, or the
     * unit answers as a body; what is done if it is stated or the task is known; when if it is stated or the task has a
     * periodicity; with which result if it is stated or the task names its product; responsibility and authority if
     * they are stated.
     */
    public Set<ClearPoint> missingPoints() {
        EnumSet<ClearPoint> missing = EnumSet.allOf(ClearPoint.class);
        missing.removeAll(assignment.points().keySet());
        boolean collective = assignment
                .responsibility()
                .filter(kind -> kind == ResponsibilityKind.COLLECTIVE)
                .isPresent();
        if (collective || assignment.official().isPresent() || assignment.post().isPresent()) {
            missing.remove(ClearPoint.PERSON);
        }
        if (task != null) {
            missing.remove(ClearPoint.TASK);
            if (task.task().periodicity().isPresent()) {
                missing.remove(ClearPoint.TIME);
            }
            if (task.task().product().isPresent()) {
                missing.remove(ClearPoint.RESULT);
            }
        }
        return Collections.unmodifiableSet(missing);
    }

    /** Returns the assignment, for a log. */
    @Override
    public String toString() {
        return assignment.toString();
    }
}
