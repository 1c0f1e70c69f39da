package org.commune4j.core.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commune4j.core.authority.Assignment;
import org.commune4j.core.authority.AuthorityTransfer;
import org.commune4j.core.authority.Escalation;
import org.commune4j.core.authority.PowerHolder;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.problem.Entries;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Finds what keeps assignments, transfers and escalations from fitting to units, posts and officials. Used once. */
final class DutiesCheck {

    private final Entries<Unit> units;
    private final Entries<Post> posts;
    private final Entries<Official> officials;
    private final Pointer at;
    private final Set<String> unitIds = new HashSet<>();
    /** The units that a post belongs to over time. */
    private final Map<String, Set<String>> unitsOfPost = new HashMap<>();

    private final Set<String> officialIds = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    DutiesCheck(Entries<Unit> units, Entries<Post> posts, Entries<Official> officials, Pointer at) {
        this.units = units;
        this.posts = posts;
        this.officials = officials;
        this.at = at;
        units.forEach((index, unit) -> unitIds.add(unit.id()));
        posts.forEach((index, post) -> unitsOfPost
                .computeIfAbsent(post.id(), unused -> new HashSet<>())
                .add(post.unit()));
        officials.forEach((index, official) -> officialIds.add(official.id()));
    }

    List<Problem> problems(
            Entries<Assignment> assignments, Entries<AuthorityTransfer> transfers, Entries<Escalation> escalations) {
        Map<String, Integer> assignmentIds = new HashMap<>();
        assignments.forEach((index, assignment) -> {
            checkUnique("DUTY-002", "assignments", assignment.id(), index, assignmentIds);
            check(assignment, at.field("assignments").index(index));
        });
        Map<String, Integer> transferIds = new HashMap<>();
        transfers.forEach((index, transfer) -> {
            checkUnique("DUTY-007", "transfers", transfer.id(), index, transferIds);
            Pointer place = at.field("transfers").index(index);
            if (!isKnown(transfer.giver())) {
                problems.add(party("DUTY-008", "transfer", transfer.id(), transfer.giver(), place.field("giver")));
            }
            if (!isKnown(transfer.receiver())) {
                problems.add(
                        party("DUTY-008", "transfer", transfer.id(), transfer.receiver(), place.field("receiver")));
            }
        });
        Map<String, Integer> escalationIds = new HashMap<>();
        escalations.forEach((index, escalation) -> {
            checkUnique("DUTY-009", "escalations", escalation.id(), index, escalationIds);
            Pointer place = at.field("escalations").index(index);
            if (!isKnownUnit(escalation.raisedBy())) {
                problems.add(Problem.of("DUTY-010", place.field("raisedBy"))
                        .with("escalation", escalation.id())
                        .with("unit", escalation.raisedBy()));
            }
            if (!isKnown(escalation.to())) {
                problems.add(party("DUTY-011", "escalation", escalation.id(), escalation.to(), place.field("to")));
            }
        });
        return List.copyOf(problems);
    }

    private void checkUnique(String code, String list, String id, int index, Map<String, Integer> seen) {
        @Nullable Integer first = seen.putIfAbsent(id, index);
        if (first != null) {
            problems.add(Problem.of(code, at.field(list).index(index).field("id"))
                    .with("id", id)
                    .with("other", at.field(list).index(first).toString()));
        }
    }

    private void check(Assignment assignment, Pointer place) {
        if (!isKnownUnit(assignment.unit())) {
            problems.add(Problem.of("DUTY-003", place.field("unit"))
                    .with("assignment", assignment.id())
                    .with("unit", assignment.unit()));
        }
        assignment.post().ifPresent(post -> {
            if (!isKnownPost(post)) {
                problems.add(Problem.of("DUTY-004", place.field("post"))
                        .with("assignment", assignment.id())
                        .with("post", post));
            } else if (!posts.mayHide(post)
                    && !unitsOfPost.getOrDefault(post, Set.of()).contains(assignment.unit())
                    && unitIds.contains(assignment.unit())) {
                problems.add(Problem.of("DUTY-005", place.field("post"))
                        .with("assignment", assignment.id())
                        .with("post", post)
                        .with("unit", assignment.unit()));
            }
        });
        assignment.official().filter(official -> !isKnownOfficial(official)).ifPresent(official -> {
            problems.add(Problem.of("DUTY-006", place.field("official"))
                    .with("assignment", assignment.id())
                    .with("official", official));
        });
    }

    private static Problem party(String code, String what, String id, PowerHolder party, Pointer place) {
        return Problem.of(code, place).with(what, id).with("holder", party.toString());
    }

    private boolean isKnown(PowerHolder holder) {
        return switch (holder.kind()) {
            case UNIT -> isKnownUnit(holder.id());
            case POST -> isKnownPost(holder.id());
            case OFFICIAL -> isKnownOfficial(holder.id());
            case BODY, LEVEL -> true;
        };
    }

    private boolean isKnownUnit(String id) {
        return unitIds.contains(id) || units.mayHide(id);
    }

    private boolean isKnownPost(String id) {
        return unitsOfPost.containsKey(id) || posts.mayHide(id);
    }

    private boolean isKnownOfficial(String id) {
        return officialIds.contains(id) || officials.mayHide(id);
    }
}
