package org.commune4j.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commune4j.core.authority.Assignment;
import org.commune4j.core.authority.AssignmentRole;
import org.commune4j.core.authority.Competence;
import org.commune4j.core.authority.Task;
import org.commune4j.core.authority.TaskKind;
import org.commune4j.core.commune.AdministrativeUnitKind;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.CommunePart;
import org.commune4j.core.commune.Completeness;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.AppointmentKind;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.OfficialKind;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.reform.ElementKind;
import org.commune4j.core.reform.Reform;
import org.commune4j.core.snapshot.Facts;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.vietnam.Branches;
import org.commune4j.core.vietnam.Fields;
import org.commune4j.core.vietnam.PostKinds;
import org.commune4j.core.vietnam.StandardApparatus;
import org.commune4j.core.vietnam.UnitKinds;

/**
 * A made-up ward of the size of a real one, always the same: the standard apparatus, 45 officials in 57 appointments and as many
 * tasks as are asked for. Use it to try a plan, or how long something takes, on more than a handful of facts.
 *
 * <pre>{@code
 * Situation before = Situation.of(LawBooks.vietnam(), MadeUpWard.of(1000)).assumingUnchangedUntil(day);
 * Situation after = MadeUpWard.merger(day).applyTo(before).orThrow();
 * }</pre>
 *
 * <p>A task in 22 has no unit that leads it, seven are by law the power of the division of culture and society, and its head
 * leads every eighth. Everything is complete as of {@link #AS_OF}.
 */
public final class MadeUpWard {

    /** The day that the facts describe. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private static final DateRange LIFE = DateRange.from(LocalDate.of(2025, 7, 1));
    private static final String CULTURE = "culture-social-division";
    private static final String ECONOMY = "economic-infrastructure-urban-division";

    /** The units that lead tasks, each with the posts that do the work. */
    private static final Map<String, List<String>> WORKERS = new TreeMap<>(Map.of(
            ECONOMY,
            List.of("economic-division-head", "economic-division-deputy", "economic-specialist"),
            CULTURE,
            List.of("culture-social-division-head", "culture-specialist"),
            "council-committee-office",
            List.of("office-head", "office-deputy", "office-specialist"),
            "public-service-centre",
            List.of("service-centre-director", "centre-specialist")));

    /** Posts that are held beside another one, and the post of the one who does. */
    private static final Map<String, String> HELD_BESIDE = new TreeMap<>(Map.of(
            "council-chair", "party-secretary",
            "deputy-secretary", "committee-chair",
            "economy-budget-board-head", "party-inspection-commission-chair",
            "culture-society-board-head", "party-building-commission-head",
            "accountant", "economic-specialist",
            "treasurer", "office-specialist",
            "payment-approver", "office-head",
            "reception", "service-centre-director"));

    private final List<Unit> units = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private final List<Official> officials = new ArrayList<>();
    private final List<Appointment> appointments = new ArrayList<>();
    private final Map<String, String> holders = new TreeMap<>();

    private MadeUpWard() {
        Facts apparatus = StandardApparatus.ward(AS_OF);
        units.addAll(apparatus.units());
        posts.addAll(apparatus.posts());
        addPost("economic-specialist", ECONOMY, PostKinds.SPECIALIST, 7);
        addPost("culture-specialist", CULTURE, PostKinds.SPECIALIST, 5);
        addPost("office-specialist", "council-committee-office", PostKinds.SPECIALIST, 5);
        addPost("centre-specialist", "public-service-centre", PostKinds.SPECIALIST, 4);
        addPost("accountant", "council-committee-office", PostKinds.ACCOUNTANT, 2);
        addPost("treasurer", "council-committee-office", PostKinds.TREASURER, 2);
        addPost("payment-approver", "council-committee-office", PostKinds.PAYMENT_APPROVER, 2);
        addPost("reception", "public-service-centre", PostKinds.RECEPTION_OFFICER, 2);
        for (Post post : posts) {
            if (!HELD_BESIDE.containsKey(post.id())) {
                addHolders(post);
            }
        }
        HELD_BESIDE.forEach((post, main) -> appoint(holders.getOrDefault(main, ""), post, AppointmentKind.CONCURRENT));
        for (int i = 0; appointments.size() < 57; i++) {
            appoint(officials.get(i).id(), posts.get(posts.size() - 1 - i % 4).id(), AppointmentKind.CONCURRENT);
        }
    }

    private void addPost(String id, String unit, PostKind kind, int number) {
        posts.add(Post.builder()
                .id(id)
                .unit(unit)
                .kind(kind)
                .rank(Rank.STAFF)
                .holders(number)
                .life(LIFE)
                .build());
    }

    private void addHolders(Post post) {
        for (int i = 0; i < post.holders(); i++) {
            String id = String.format("CB-%02d", officials.size() + 1);
            officials.add(Official.builder()
                    .id(id)
                    .kind(
                            post.unit().equals("public-service-centre")
                                    ? OfficialKind.PUBLIC_EMPLOYEE
                                    : OfficialKind.CIVIL_SERVANT)
                    .build());
            holders.putIfAbsent(post.id(), id);
            appoint(id, post.id(), AppointmentKind.PRIMARY);
        }
    }

    private void appoint(String official, String post, AppointmentKind kind) {
        appointments.add(Appointment.builder()
                .id(String.format("BN-%02d", appointments.size() + 1))
                .official(official)
                .post(post)
                .kind(kind)
                .share(new BigDecimal(kind == AppointmentKind.PRIMARY ? "0.8" : "0.1"))
                .life(LIFE)
                .build());
    }

    /** Creates the ward with so many tasks of its own list, each led by one unit but for those that none leads. */
    public static Commune of(int tasks) {
        MadeUpWard ward = new MadeUpWard();
        List<Task> list = new ArrayList<>();
        List<Assignment> assignments = new ArrayList<>();
        List<String> leading = List.copyOf(WORKERS.keySet());
        int ofCulture = 0;
        for (int i = 0; i < tasks; i++) {
            boolean withoutLead = i % 22 == 21;
            boolean ownPower = withoutLead && ofCulture < 7;
            ofCulture += ownPower ? 1 : 0;
            list.add(task(i, ownPower));
            if (!withoutLead) {
                assignments.add(assignment(i, leading.get(i % leading.size())));
            }
        }
        Commune.Builder commune = Commune.builder()
                .code("99999")
                .province("51")
                .name(LocalizedText.of("Phường mẫu", "Made-up ward"))
                .kind(AdministrativeUnitKind.WARD)
                .life(LIFE)
                .asOf(AS_OF)
                .population(60_000)
                .units(ward.units)
                .posts(ward.posts)
                .officials(ward.officials)
                .appointments(ward.appointments)
                .tasks(list)
                .assignments(assignments);
        for (CommunePart part : CommunePart.values()) {
            commune.completeness(part, Completeness.ofComplete(AS_OF));
        }
        return commune.build();
    }

    private static Task task(int number, boolean ownPower) {
        return Task.builder()
                .code(String.format("T-%04d", number + 1))
                .name(LocalizedText.of("Nhiệm vụ " + (number + 1), "Task " + (number + 1)))
                .field(Fields.OFFICE)
                .competence(Competence.ofBody(
                        AdministrativeLevel.COMMUNE,
                        ownPower ? UnitKinds.CULTURE_SOCIAL_DIVISION : UnitKinds.PEOPLES_COMMITTEE))
                .kind(TaskKind.EXECUTE)
                .hoursPerYear(BigDecimal.valueOf(20 + number % 30))
                .life(LIFE)
                .build();
    }

    private static Assignment assignment(int number, String unit) {
        List<String> workers = WORKERS.getOrDefault(unit, List.of());
        return Assignment.builder()
                .id(String.format("PC-%04d", number + 1))
                .task(String.format("T-%04d", number + 1))
                .unit(unit)
                .post(workers.get(number / WORKERS.size() % workers.size()))
                .role(AssignmentRole.LEAD)
                .life(LIFE)
                .build();
    }

    /**
     * Creates the merger of its two divisions on the day: the division of economy, infrastructure and urban affairs goes on as
     * both, and the head of the other leaves, whose post stays vacant.
     */
    public static Reform merger(LocalDate day) {
        Unit division = Unit.builder()
                .id("general-division")
                .name(LocalizedText.of("Phòng Kinh tế - Xã hội", "Economic and Social Division"))
                .kind(UnitKinds.ECONOMIC_INFRASTRUCTURE_URBAN_DIVISION)
                .branch(Branches.PEOPLES_COMMITTEE)
                .parent("peoples-committee")
                .life(DateRange.from(day))
                .build();
        String head = of(0).appointments().stream()
                .filter(appointment -> appointment.post().equals("culture-social-division-head"))
                .findFirst()
                .map(Appointment::id)
                .orElseThrow();
        return Reform.named("one division instead of two")
                .mergeUnits(List.of(ECONOMY, CULTURE), division)
                .end(ElementKind.APPOINTMENT, head, day);
    }
}
