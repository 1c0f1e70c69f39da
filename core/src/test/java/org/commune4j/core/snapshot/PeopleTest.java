package org.commune4j.core.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.TreeSet;
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
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.Test;

class PeopleTest {

    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 1);

    private static Unit unit(String id) {
        return Unit.builder()
                .id(id)
                .name(LocalizedText.ofVietnamese("Phòng"))
                .kind(UnitKind.of("OFFICE"))
                .branch(Branch.of("COMMITTEE"))
                .life(DateRange.from(JULY))
                .build();
    }

    private static Post.Builder post(String id, Rank rank) {
        return Post.builder()
                .id(id)
                .unit("u")
                .kind(PostKind.of("KIND_OF_" + id.toUpperCase(Locale.ROOT)))
                .rank(rank)
                .life(DateRange.from(JULY));
    }

    private static Official official(String id) {
        return Official.builder().id(id).build();
    }

    private static Appointment.Builder appointment(String id, String official, String post) {
        return Appointment.builder().id(id).official(official).post(post).life(DateRange.from(JULY));
    }

    private static final Facts APPARATUS = Facts.of(
                    List.of(unit("u"), unit("v")),
                    List.of(
                            post("head", Rank.HEAD).build(),
                            post("deputy", Rank.DEPUTY).holders(2).build(),
                            post("old", Rank.STAFF)
                                    .life(DateRange.of(JULY, OCTOBER))
                                    .build(),
                            post("empty", Rank.STAFF).build(),
                            post("acted", Rank.STAFF).build()),
                    List.of())
            .orThrow();

    private static final Facts PERSONNEL = APPARATUS
            .withPeople(
                    List.of(official("b"), official("a"), official("idle")),
                    List.of(
                            appointment("3", "a", "deputy")
                                    .kind(AppointmentKind.CONCURRENT)
                                    .share(new BigDecimal("0.3"))
                                    .build(),
                            appointment("1", "a", "head")
                                    .kind(AppointmentKind.PRIMARY)
                                    .share(new BigDecimal("0.7"))
                                    .build(),
                            appointment("2", "b", "old").build(),
                            appointment("4", "b", "acted").acting(true).build()))
            .orThrow();

    @Test
    void tellsWhoHoldsWhat() {
        Snapshot roster = PERSONNEL.on(JULY);

        assertThat(roster.official("a").posts()).extracting(PostView::id).containsExactly("head", "deputy");
        assertThat(roster.official("a").depth()).isEqualTo(2);
        assertThat(roster.official("a").primaryAppointments())
                .extracting(AppointmentView::id)
                .containsExactly("1");
        assertThat(roster.post("head").holders()).extracting(OfficialView::id).containsExactly("a");
        assertThat(roster.unit("u").officials()).extracting(OfficialView::id).containsExactly("a", "b");
        assertThat(roster.unit("v").posts()).isEmpty();
        assertThat(roster.concurrentOfficials()).extracting(OfficialView::id).containsExactly("a", "b");
        assertThat(roster.officials()).extracting(OfficialView::id).containsExactly("a", "b", "idle");
    }

    @Test
    void tellsHowPostsAreHeld() {
        Snapshot roster = PERSONNEL.on(JULY);

        assertThat(roster.post("head").fill()).isEqualTo(Fill.HELD);
        assertThat(roster.post("deputy").fill()).isEqualTo(Fill.HELD_CONCURRENTLY);
        assertThat(roster.post("old").fill())
                .as("it is not said what the appointment is, and b holds two posts")
                .isEqualTo(Fill.HELD_CONCURRENTLY);
        assertThat(PERSONNEL.on(OCTOBER).post("acted").fill()).isEqualTo(Fill.ACTING);
        assertThat(roster.post("empty").fill()).isEqualTo(Fill.VACANT);
        assertThat(roster.vacancies()).extracting(PostView::id).containsExactly("acted", "deputy", "empty");
        assertThat(roster.post("deputy").vacancies()).isEqualTo(1);
    }

    @Test
    void addsUpWorkingTimeWithoutGuessing() {
        Snapshot roster = PERSONNEL.on(JULY);

        assertThat(roster.official("a").workingTime()).isEqualTo(new FullTimeEquivalents(new BigDecimal("1.0"), 0));
        assertThat(roster.official("b").workingTime()).isEqualTo(new FullTimeEquivalents(BigDecimal.ZERO, 2));
        assertThat(roster.unit("u").workingTime()).isEqualTo(roster.workingTime());
        assertThat(roster.workingTime().isComplete()).isFalse();
    }

    @Test
    void keepsAppointmentsToPostsThatAreGone() {
        Snapshot roster = PERSONNEL.on(OCTOBER);

        assertThat(roster.appointments()).extracting(AppointmentView::id).containsExactly("1", "2", "3", "4");
        assertThat(roster.official("b").appointments().get(0).post()).isEmpty();
        assertThat(roster.official("b").posts()).extracting(PostView::id).containsExactly("acted");
        assertThat(roster.findPost("old")).isEmpty();
        assertThatThrownBy(() -> roster.post("old"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("[acted, deputy, empty, head]");
    }

    @Test
    void seesAPostHeldByTooMany() {
        Facts doubled = APPARATUS
                .withPeople(
                        List.of(official("a"), official("b"), official("c")),
                        List.of(
                                appointment("1", "a", "head").build(),
                                appointment("2", "b", "head").build(),
                                appointment("3", "c", "empty").build(),
                                appointment("4", "a", "empty").acting(true).build()))
                .orThrow();

        assertThat(doubled.on(JULY).post("head").isOverfilled()).isTrue();
        assertThat(doubled.on(JULY).post("head").vacancies()).isZero();
        assertThat(doubled.on(JULY).post("empty").isOverfilled())
                .as("who acts in a post does not fill it")
                .isFalse();
    }

    @Test
    void leavesOutWhoIsNotInServiceUnlessAppointed() {
        Official past =
                Official.builder().id("past").service(DateRange.until(JULY)).build();
        Official still =
                Official.builder().id("still").service(DateRange.until(JULY)).build();
        Snapshot roster = APPARATUS
                .withPeople(
                        List.of(past, still),
                        List.of(appointment("1", "still", "head").build()))
                .orThrow()
                .on(JULY);

        assertThat(roster.officials()).extracting(OfficialView::id).containsExactly("still");
        assertThat(roster.official("still").isInService()).isFalse();
        assertThat(roster.findOfficial("past")).isEmpty();
    }

    @Test
    void tellsTheHistoryOfAPostAndOfAnOfficial() {
        Facts personnel = APPARATUS
                .withPeople(
                        List.of(official("a"), official("b")),
                        List.of(
                                appointment("2", "b", "head")
                                        .life(DateRange.from(OCTOBER))
                                        .build(),
                                appointment("1", "a", "head")
                                        .life(DateRange.of(JULY, OCTOBER))
                                        .build(),
                                appointment("3", "a", "deputy")
                                        .life(DateRange.from(OCTOBER))
                                        .build()))
                .orThrow();
        TreeSet<LocalDate> days = new TreeSet<>();
        personnel.addBoundaries(DateRange.ALWAYS, days);

        assertThat(personnel.historyOfPost("head"))
                .extracting(Appointment::official)
                .containsExactly("a", "b");
        assertThat(personnel.historyOfOfficial("a"))
                .extracting(Appointment::post)
                .containsExactly("head", "deputy");
        assertThat(days).containsExactly(JULY, OCTOBER);
    }

    @Test
    void findsAllProblemsAtOnceEachAtItsPlace() {
        assertThat(Facts.checkPeople(
                        Entries.of(APPARATUS.posts()),
                        Entries.of(List.of(official("a"), official("b"), official("a"))),
                        Entries.of(List.of(
                                appointment("1", "a", "head").build(),
                                appointment("1", "x", "y").build(),
                                appointment("2", "a", "z").build())),
                        Pointer.ROOT))
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly(
                        "STRUCTURE-008 /officials/2/id",
                        "STRUCTURE-009 /appointments/1/id",
                        "STRUCTURE-010 /appointments/1/official",
                        "STRUCTURE-011 /appointments/1/post",
                        "STRUCTURE-011 /appointments/2/post");
    }

    @Test
    void doesNotBlameReferencesToWhatCouldNotBeRead() {
        assertThat(Facts.checkPeople(
                        Entries.<Post>builder().addUnreadable("p").build(),
                        Entries.<Official>builder().addUnreadable().build(),
                        Entries.of(List.of(appointment("1", "anybody", "p").build())),
                        Pointer.ROOT))
                .isEmpty();
    }
}
