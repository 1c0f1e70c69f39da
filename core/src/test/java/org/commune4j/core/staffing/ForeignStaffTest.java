package org.commune4j.core.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.AppointmentKind;
import org.commune4j.core.organisation.Branch;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.problem.Entries;
import org.commune4j.core.problem.Imported;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.snapshot.Facts;
import org.commune4j.core.snapshot.Fill;
import org.commune4j.core.snapshot.OfficialView;
import org.commune4j.core.snapshot.PostView;
import org.commune4j.core.snapshot.Snapshot;
import org.commune4j.core.snapshot.UnitView;
import org.commune4j.core.testing.SharedData;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.Test;

/** Staff of other countries, as published: what is wrong with it is told, and everything right is kept. */
class ForeignStaffTest {

    /** What stands for a reference where there is none: such a post has no id of its own. */
    private static final Set<String> NO_REFERENCE = Set.of("Vacancy", "Eliminated");

    private static final String TOP = "XX";

    private record Staff(Imported<Facts> apparatus, Imported<Facts> personnel, List<LocalDate> snapshots) {

        List<String> problems() {
            List<String> problems = new ArrayList<>();
            apparatus.problems().forEach(problem -> problems.add(problem.code() + " " + problem.pointer()));
            personnel.problems().forEach(problem -> problems.add(problem.code() + " " + problem.pointer()));
            return problems;
        }

        List<String> leftOut() {
            List<String> leftOut = new ArrayList<>();
            apparatus.leftOut().forEach(pointer -> leftOut.add(pointer.toString()));
            personnel.leftOut().forEach(pointer -> leftOut.add(pointer.toString()));
            return leftOut;
        }

        Snapshot on(LocalDate date) {
            return personnel.value().on(date);
        }
    }

    private static Map<String, List<Map<String, String>>> bodies() {
        return SharedData.csv("org-staffing/uk_senior_posts.csv").stream()
                .collect(Collectors.groupingBy(row -> row.get("body"), LinkedHashMap::new, Collectors.toList()));
    }

    /**
     * The senior posts of one body. The table has lines from post to post, so each post is a unit with its head alone; each
     * lives from its snapshot to the next. Whoever holds it is known by the reference: the names were removed.
     */
    private static Staff imported(List<Map<String, String>> rows) {
        List<LocalDate> snapshots = rows.stream()
                .map(row -> LocalDate.parse(row.get("snapshot")))
                .distinct()
                .sorted()
                .toList();
        List<Unit> units = new ArrayList<>();
        List<Post> posts = new ArrayList<>();
        Map<String, Official> officials = new LinkedHashMap<>();
        List<Appointment> appointments = new ArrayList<>();
        for (Map<String, String> row : rows) {
            String id = row.get("post_ref");
            LocalDate snapshot = LocalDate.parse(row.get("snapshot"));
            int next = snapshots.indexOf(snapshot) + 1;
            DateRange life =
                    next < snapshots.size() ? DateRange.of(snapshot, snapshots.get(next)) : DateRange.from(snapshot);
            Unit.Builder unit = Unit.builder()
                    .id(id)
                    .name(LocalizedText.of(row.get("unit"), row.get("unit")))
                    .kind(UnitKind.of("SENIOR_POST"))
                    .branch(Branch.of("UK"))
                    .life(life);
            if (!row.get("reports_to").equals(TOP)) {
                unit.parent(row.get("reports_to"));
            }
            units.add(unit.build());
            posts.add(Post.builder()
                    .id(id)
                    .unit(id)
                    .kind(PostKind.of(row.get("grade")))
                    .name(LocalizedText.of(row.get("job_title"), row.get("job_title")))
                    .rank(Rank.HEAD)
                    .life(life)
                    .build());
            if (!NO_REFERENCE.contains(id)) {
                officials.put(id, Official.builder().id(id).build());
                Appointment.Builder appointment = Appointment.builder()
                        .id(id + "/" + snapshot)
                        .official(id)
                        .post(id)
                        .kind(AppointmentKind.PRIMARY)
                        .life(life);
                if (!row.get("fte").isEmpty()) {
                    appointment.share(new BigDecimal(row.get("fte")));
                }
                appointments.add(appointment.build());
            }
        }
        Imported<Facts> apparatus =
                Facts.ofFitting(Entries.of(units), Entries.of(posts), Entries.of(List.of()), Pointer.ROOT);
        return new Staff(
                apparatus,
                apparatus
                        .value()
                        .withFittingPeople(
                                Entries.of(List.copyOf(officials.values())), Entries.of(appointments), Pointer.ROOT),
                snapshots);
    }

    @Test
    void tellsTheDoubleReferenceAndKeepsEverythingElse() {
        Map<String, List<Map<String, String>>> bodies = bodies();

        Staff agency = imported(bodies.get("asset_protection_agency"));

        // One reference stands for two posts of one snapshot; both are posts that were done away with.
        assertThat(agency.problems()).containsExactly("STRUCTURE-001 /units/33/id", "STRUCTURE-005 /posts/33/id");
        assertThat(agency.leftOut()).containsExactly("/units/33", "/posts/33");
        assertThat(agency.apparatus().problems().get(0).message().arguments()).containsEntry("id", "Eliminated");
        assertThat(imported(bodies.get("audit_commission")).problems()).isEmpty();
        assertThat(imported(bodies.get("human_tissue_authority")).problems()).isEmpty();
        bodies.values().forEach(ForeignStaffTest::assertEverythingElseIsThere);
    }

    private static void assertEverythingElseIsThere(List<Map<String, String>> rows) {
        Staff imported = imported(rows);
        for (LocalDate snapshot : imported.snapshots()) {
            Map<String, Map<String, String>> expected = new LinkedHashMap<>();
            rows.stream()
                    .filter(row -> row.get("snapshot").equals(snapshot.toString()))
                    .forEach(row -> expected.putIfAbsent(row.get("post_ref"), row));
            Snapshot roster = imported.on(snapshot);
            Snapshot chart = roster;
            assertThat(chart.units()).extracting(UnitView::id).containsExactlyInAnyOrderElementsOf(expected.keySet());
            expected.forEach((id, row) -> {
                assertThat(chart.unit(id).parent().map(UnitView::id).orElse(TOP))
                        .isEqualTo(row.get("reports_to"));
                PostView post = roster.post(id);
                assertThat(post.kind().code()).isEqualTo(row.get("grade"));
                assertThat(post.fill()).isEqualTo(NO_REFERENCE.contains(id) ? Fill.VACANT : Fill.HELD);
                if (!row.get("fte").isEmpty() && !NO_REFERENCE.contains(id)) {
                    assertThat(post.workingTime().known()).isEqualByComparingTo(row.get("fte"));
                }
            });
            // whoever leads, leads all: the lines of the table have no gap
            assertThat(chart.roots()).hasSize(1);
            assertThat(chart.places()).isEqualTo(expected.size());
        }
    }

    /** No line of the table as it stands here leads back to itself, so two of its lines are turned to do so. */
    @Test
    void tellsReportingCyclesAndKeepsEverythingElse() {
        List<Map<String, String>> rows = bodies().get("asset_protection_agency");
        List<Map<String, String>> turned = new ArrayList<>();
        for (Map<String, String> row : rows) {
            Map<String, String> copy = new LinkedHashMap<>(row);
            if (row.get("snapshot").equals("2011-03-31") && row.get("post_ref").equals("17015")) {
                copy.put("reports_to", "18139"); // who reports to 17015
            } else if (row.get("snapshot").equals("2012-03-31")
                    && row.get("post_ref").equals("18231")) {
                copy.put("reports_to", "17014"); // who reports to 17019, who reports to 18231
            }
            turned.add(copy);
        }

        Staff imported = imported(turned);

        List<String> circles = imported.apparatus().problems().stream()
                .filter(problem -> problem.code().equals("STRUCTURE-003"))
                .map(problem -> problem.message().arguments().get("path").toString())
                .toList();
        assertThat(circles).hasSize(2);
        assertThat(circles.get(0).split(" → ")).containsOnly("17015", "18139").hasSize(3);
        assertThat(circles.get(1).split(" → "))
                .containsOnly("17014", "17019", "18231")
                .hasSize(4);
        LocalDate first = LocalDate.of(2011, 3, 31);
        LocalDate last = LocalDate.of(2012, 3, 31);
        Snapshot chart = imported.on(first);
        assertThat(chart.units()).hasSize(18);
        assertThat(chart.roots()).extracting(UnitView::id).containsExactly("17015", "18139", "18231");
        assertThat(chart.unit("17022").parent()).contains(chart.unit("17015"));
        assertThat(imported.on(last).roots()).extracting(UnitView::id).containsExactly("17014", "17019", "18231");
        // the snapshot between the two is as it was
        LocalDate between = LocalDate.of(2011, 9, 30);
        assertThat(imported.on(between).units())
                .extracting(unit -> unit.path().toString())
                .containsExactlyElementsOf(imported(rows).on(between).units().stream()
                        .map(unit -> unit.path().toString())
                        .toList());
    }

    /** Two terms of a parliament: who sat in it on any day, from memberships of which most lack a date. */
    @Test
    void followsTheSuccessionOfMembers() {
        List<Map<String, String>> rows = SharedData.csv("org-staffing/popolo_estonia_memberships.csv");
        Map<String, Post> posts = new LinkedHashMap<>();
        Map<String, Official> officials = new LinkedHashMap<>();
        List<Appointment> appointments = new ArrayList<>();
        for (Map<String, String> row : rows) {
            posts.computeIfAbsent(
                    row.get("term"),
                    term -> Post.builder()
                            .id(term)
                            .unit(row.get("organization"))
                            .kind(PostKind.of("MEMBER"))
                            .rank(Rank.STAFF)
                            .holders(101)
                            .life(DateRange.ALWAYS)
                            .build());
            officials.computeIfAbsent(
                    row.get("person"), person -> Official.builder().id(person).build());
            appointments.add(Appointment.builder()
                    .id("m" + appointments.size())
                    .official(row.get("person"))
                    .post(row.get("term"))
                    .life(life(row))
                    .build());
        }
        Facts apparatus = Facts.of(
                        List.of(Unit.builder()
                                .id("Riigikogu")
                                .name(LocalizedText.of("Quốc hội Estonia", "Parliament of Estonia"))
                                .kind(UnitKind.of("PARLIAMENT"))
                                .branch(Branch.of("ESTONIA"))
                                .life(DateRange.ALWAYS)
                                .build()),
                        List.copyOf(posts.values()),
                        List.of())
                .orThrow();

        Imported<Facts> imported = apparatus.withFittingPeople(
                Entries.of(List.copyOf(officials.values())), Entries.of(appointments), Pointer.ROOT);

        assertThat(imported.problems()).isEmpty();
        assertThat(imported.value().appointments()).hasSize(299);
        assertThat(imported.value().officials()).hasSize(193);
        TreeSet<LocalDate> days = new TreeSet<>();
        imported.value().addBoundaries(DateRange.ALWAYS, days);
        assertThat(days).hasSizeGreaterThan(20);
        for (LocalDate day : days) {
            assertWhoSits(rows, imported.value().on(day));
        }
        // p025 stayed throughout, but left the party in between; of the second term no date is given
        assertThat(imported.value().historyOfOfficial("p025"))
                .extracting(appointment -> appointment.post() + " " + appointment.life())
                .containsExactly("term/12 ../2012-04-09", "term/13 ../..", "term/12 2012-04-09/..");
    }

    private static DateRange life(Map<String, String> row) {
        String start = row.get("start_date");
        String end = row.get("end_date");
        DateRange from = start.isEmpty() ? DateRange.ALWAYS : DateRange.from(LocalDate.parse(start));
        DateRange until = end.isEmpty()
                ? DateRange.ALWAYS
                : DateRange.until(LocalDate.parse(end).plusDays(1));
        return from.intersection(until).orElseThrow();
    }

    private static void assertWhoSits(List<Map<String, String>> rows, Snapshot roster) {
        String day = roster.date().toString();
        Map<String, Set<String>> expected = new LinkedHashMap<>();
        for (Map<String, String> row : rows) {
            String end = row.get("end_date");
            if (row.get("start_date").compareTo(day) <= 0 && (end.isEmpty() || end.compareTo(day) >= 0)) {
                expected.computeIfAbsent(row.get("term"), term -> new HashSet<>())
                        .add(row.get("person"));
            }
        }
        for (PostView post : roster.posts()) {
            assertThat(post.holders())
                    .as("%s on %s", post.id(), day)
                    .extracting(OfficialView::id)
                    .containsExactlyInAnyOrderElementsOf(expected.get(post.id()));
            assertThat(post.isOverfilled()).isEqualTo(expected.get(post.id()).size() > 101);
        }
        for (OfficialView official : roster.officials()) {
            assertThat(official.posts())
                    .extracting(PostView::id)
                    .allSatisfy(term -> assertThat(expected.get(term)).contains(official.id()));
        }
    }
}
