package org.commune4j.core.growth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.commune4j.core.authority.Assignment;
import org.commune4j.core.authority.AssignmentRole;
import org.commune4j.core.authority.AuthorityTransfer;
import org.commune4j.core.authority.Competence;
import org.commune4j.core.authority.PowerHolder;
import org.commune4j.core.authority.Task;
import org.commune4j.core.authority.TaskKind;
import org.commune4j.core.authority.TransferKind;
import org.commune4j.core.commune.AdministrativeUnitKind;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.CommunePart;
import org.commune4j.core.commune.Completeness;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.law.Field;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitEvent;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.vietnam.Branches;
import org.commune4j.core.vietnam.PostKinds;
import org.commune4j.core.vietnam.UnitKinds;

/** A commune of one committee and its chair, and of as much beside as a test of growth wants. */
final class LargeCommune {

    static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    static final LocalDate DECEMBER = LocalDate.of(2025, 12, 1);
    /** After all that happens in one of these communes. */
    static final LocalDate LATER = LocalDate.of(2029, 7, 1);

    static final DateRange LIFE = DateRange.from(JULY);
    static final String TASK = "T-1";

    private final List<Unit> units = new ArrayList<>();
    private final List<UnitEvent> events = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private final List<Official> officials = new ArrayList<>();
    private final List<Appointment> appointments = new ArrayList<>();
    private final List<Task> tasks = new ArrayList<>();
    private final List<Assignment> assignments = new ArrayList<>();
    private final List<AuthorityTransfer> transfers = new ArrayList<>();

    LargeCommune() {
        units.add(Unit.builder()
                .id("committee")
                .name(LocalizedText.ofVietnamese("Ủy ban nhân dân"))
                .kind(UnitKinds.PEOPLES_COMMITTEE)
                .branch(Branches.PEOPLES_COMMITTEE)
                .life(LIFE)
                .build());
        post("chair", "committee", post -> post.kind(PostKinds.COMMITTEE_CHAIR).rank(Rank.HEAD));
        official("o-chair");
        appoint("o-chair", "chair", LIFE);
    }

    static Unit division(String id, DateRange life) {
        return Unit.builder()
                .id(id)
                .name(LocalizedText.ofVietnamese("Phòng " + id))
                .kind(UnitKinds.PUBLIC_SERVICE_UNIT)
                .branch(Branches.PEOPLES_COMMITTEE)
                .parent("committee")
                .life(life)
                .build();
    }

    LargeCommune unit(Unit unit) {
        units.add(unit);
        return this;
    }

    LargeCommune event(UnitEvent event) {
        events.add(event);
        return this;
    }

    LargeCommune post(String id, String unit, UnaryOperator<Post.Builder> more) {
        posts.add(more.apply(Post.builder()
                        .id(id)
                        .unit(unit)
                        .kind(PostKinds.COMMITTEE_MEMBER)
                        .rank(Rank.STAFF)
                        .life(LIFE))
                .build());
        return this;
    }

    LargeCommune official(String id) {
        officials.add(Official.builder().id(id).build());
        return this;
    }

    LargeCommune appoint(String official, String post, DateRange life) {
        appointments.add(Appointment.builder()
                .id("a-" + appointments.size())
                .official(official)
                .post(post)
                .life(life)
                .build());
        return this;
    }

    LargeCommune task(String code) {
        tasks.add(Task.builder()
                .code(code)
                .name(LocalizedText.ofVietnamese("Nhiệm vụ " + code))
                .field(Field.of("LAND"))
                .competence(Competence.ofPost(AdministrativeLevel.COMMUNE, PostKinds.COMMITTEE_CHAIR))
                .kind(TaskKind.EXECUTE)
                .life(LIFE)
                .build());
        return this;
    }

    LargeCommune lead(String task, String unit) {
        assignments.add(Assignment.builder()
                .id("l-" + assignments.size())
                .task(task)
                .unit(unit)
                .role(AssignmentRole.LEAD)
                .life(LIFE)
                .build());
        return this;
    }

    LargeCommune transfer(String from, String to, UnaryOperator<AuthorityTransfer.Builder> more) {
        transfers.add(more.apply(AuthorityTransfer.builder()
                        .id("u-" + transfers.size())
                        .kind(TransferKind.DECENTRALISATION)
                        .giver(PowerHolder.ofPost(from))
                        .receiver(PowerHolder.ofPost(to))
                        .addTasks(TASK)
                        .passOn(true)
                        .life(LIFE))
                .build());
        return this;
    }

    Commune build() {
        Commune.Builder builder = Commune.builder()
                .code("00001")
                .province("01")
                .name(LocalizedText.ofVietnamese("Mẫu"))
                .kind(AdministrativeUnitKind.COMMUNE)
                .life(LIFE)
                .asOf(DECEMBER)
                .units(units)
                .unitEvents(events)
                .posts(posts)
                .officials(officials)
                .appointments(appointments)
                .tasks(tasks)
                .assignments(assignments)
                .transfers(transfers);
        for (CommunePart part : CommunePart.values()) {
            builder.completeness(part, Completeness.ofComplete(LocalDate.of(2030, 1, 1)));
        }
        return builder.build();
    }

    /** One official who holds many posts, of kinds that rules ask about among them. */
    static Commune ofOneOfficial(int appointments) {
        List<PostKind> kinds = List.of(
                PostKinds.COMMITTEE_MEMBER,
                PostKinds.OFFICE_CHIEF,
                PostKinds.CENTRE_DIRECTOR,
                PostKinds.DIVISION_HEAD,
                PostKinds.COMMITTEE_CHAIR);
        LargeCommune commune = new LargeCommune().official("o");
        for (int i = 0; i < appointments; i++) {
            PostKind kind = kinds.get(i % kinds.size());
            commune.post("p" + i, "committee", post -> post.kind(kind)).appoint("o", "p" + i, LIFE);
        }
        return commune.build();
    }

    /** One official who held many posts, one after the other. */
    static Commune ofCareer(int appointments) {
        LargeCommune commune = new LargeCommune().official("o").post("p", "committee", post -> post);
        for (int i = 0; i < appointments; i++) {
            commune.appoint("o", "p", DateRange.of(JULY.plusDays(i), JULY.plusDays(i + 1)));
        }
        return commune.build();
    }

    /** One post with many holders. */
    static Commune ofOnePost(int holders) {
        LargeCommune commune = new LargeCommune().post("p", "committee", post -> post.holders(holders));
        for (int i = 0; i < holders; i++) {
            commune.official("o" + i).appoint("o" + i, "p", LIFE);
        }
        return commune.build();
    }

    /** Many units with a head each. */
    static Commune ofUnits(int units) {
        LargeCommune commune = new LargeCommune();
        for (int i = 0; i < units; i++) {
            commune.unit(division("d" + i, LIFE))
                    .post(
                            "h" + i,
                            "d" + i,
                            post -> post.kind(PostKinds.DIVISION_HEAD).rank(Rank.HEAD))
                    .official("o" + i)
                    .appoint("o" + i, "h" + i, LIFE);
        }
        return commune.build();
    }

    /** Many units one under the other. */
    static Commune ofDepth(int levels) {
        LargeCommune commune = new LargeCommune();
        for (int i = 0; i < levels; i++) {
            commune.unit(division("d" + i, LIFE).toBuilder()
                    .parent(i == 0 ? "committee" : "d" + (i - 1))
                    .build());
        }
        return commune.build();
    }

    /** Many pairs of units that are merged, a pair a day. */
    static Commune ofMergers(int mergers) {
        LargeCommune commune = new LargeCommune().task(TASK).lead(TASK, "committee");
        for (int i = 0; i < mergers; i++) {
            LocalDate day = JULY.plusDays(1 + i);
            commune.unit(division("a" + i, DateRange.of(JULY, day)))
                    .unit(division("b" + i, DateRange.of(JULY, day)))
                    .unit(division("c" + i, DateRange.from(day)))
                    .event(UnitEvent.ofMerged(day, List.of("a" + i, "b" + i), "c" + i))
                    .task("T-a" + i)
                    .lead("T-a" + i, "a" + i);
        }
        return commune.build();
    }

    /** The chair gives the power for one task to each of many posts. */
    static Commune ofFan(int transfers) {
        LargeCommune commune = new LargeCommune().task(TASK).lead(TASK, "committee");
        for (int i = 0; i < transfers; i++) {
            commune.post("p" + i, "committee", post -> post).transfer("chair", "p" + i, more -> more);
        }
        return commune.build();
    }

    /** The power for one task goes from post to post. */
    static Commune ofChain(int transfers) {
        LargeCommune commune = new LargeCommune().task(TASK).lead(TASK, "committee");
        for (int i = 0; i < transfers; i++) {
            commune.post("p" + i, "committee", post -> post)
                    .transfer(i == 0 ? "chair" : "p" + (i - 1), "p" + i, more -> more);
        }
        return commune.build();
    }

    /** The power for one task goes from post to post, and each that gives it keeps it. */
    static Commune ofDelegations(int transfers) {
        LargeCommune commune = new LargeCommune().task(TASK).lead(TASK, "committee");
        for (int i = 0; i < transfers; i++) {
            commune.post("p" + i, "committee", post -> post)
                    .transfer(
                            i == 0 ? "chair" : "p" + (i - 1),
                            "p" + i,
                            more -> more.kind(TransferKind.DELEGATION).giverKeeps(true));
        }
        return commune.build();
    }

    /** The power for one task goes from post to post, the next day to another. */
    static Commune ofTransfersOverTime(int transfers) {
        LargeCommune commune = new LargeCommune().task(TASK).lead(TASK, "committee");
        for (int i = 0; i < transfers; i++) {
            DateRange day = DateRange.of(JULY.plusDays(i), JULY.plusDays(i + 1));
            commune.post("p" + i, "committee", post -> post).transfer("chair", "p" + i, more -> more.life(day));
        }
        return commune.build();
    }

    /** The power for one task goes from post to post for half as many days as there are transfers, each time a day later. */
    static Commune ofStaggeredTransfers(int transfers) {
        LargeCommune commune = new LargeCommune().task(TASK).lead(TASK, "committee");
        for (int i = 0; i < transfers; i++) {
            DateRange days = DateRange.of(JULY.plusDays(i), JULY.plusDays(i + transfers / 2 + 1));
            commune.post("p" + i, "committee", post -> post).transfer("chair", "p" + i, more -> more.life(days));
        }
        return commune.build();
    }

    /** The power for one task goes from post to post, and no act says whether its receiver may pass it on. */
    static Commune ofDoubtfulChain(int transfers) {
        LargeCommune commune = new LargeCommune().task(TASK).lead(TASK, "committee");
        for (int i = 0; i < transfers; i++) {
            commune.post("p" + i, "committee", post -> post)
                    .transfer(i == 0 ? "chair" : "p" + (i - 1), "p" + i, more -> more.passOn(Optional.empty()));
        }
        return commune.build();
    }

    /** Many tasks with a lead each. */
    static Commune ofTasks(int tasks) {
        LargeCommune commune = new LargeCommune();
        for (int i = 0; i < tasks; i++) {
            commune.task("T-" + i).lead("T-" + i, "committee");
        }
        return commune.build();
    }
}
