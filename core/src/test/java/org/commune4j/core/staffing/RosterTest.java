package org.commune4j.core.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.TreeSet;
import org.commune4j.core.organisation.Apparatus;
import org.commune4j.core.organisation.Branch;
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

class RosterTest {

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

    private static final Apparatus APPARATUS = Apparatus.of(
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

    private static final Personnel PERSONNEL = Personnel.of(
                    APPARATUS,
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
        Roster roster = PERSONNEL.on(JULY);

        assertThat(roster.getOfficial("a").posts()).extracting(RosterPost::id).containsExactly("head", "deputy");
        assertThat(roster.getOfficial("a").depth()).isEqualTo(2);
        assertThat(roster.getOfficial("a").primaryEntries())
                .extracting(RosterEntry::id)
                .containsExactly("1");
        assertThat(roster.getPost("head").officials())
                .extracting(RosterOfficial::id)
                .containsExactly("a");
        assertThat(roster.getUnit("u").officials())
                .extracting(RosterOfficial::id)
                .containsExactly("a", "b");
        assertThat(roster.getUnit("v").posts()).isEmpty();
        assertThat(roster.concurrentOfficials()).extracting(RosterOfficial::id).containsExactly("a", "b");
        assertThat(roster.officials()).extracting(RosterOfficial::id).containsExactly("a", "b", "idle");
    }

    @Test
    void tellsHowPostsAreHeld() {
        Roster roster = PERSONNEL.on(JULY);

        assertThat(roster.getPost("head").fill()).isEqualTo(Fill.HELD);
        assertThat(roster.getPost("deputy").fill()).isEqualTo(Fill.HELD_CONCURRENTLY);
        assertThat(roster.getPost("old").fill())
                .as("it is not said what the appointment is, and b holds two posts")
                .isEqualTo(Fill.HELD_CONCURRENTLY);
        assertThat(PERSONNEL.on(OCTOBER).getPost("acted").fill()).isEqualTo(Fill.ACTING);
        assertThat(roster.getPost("empty").fill()).isEqualTo(Fill.VACANT);
        assertThat(roster.vacancies()).extracting(RosterPost::id).containsExactly("acted", "deputy", "empty");
        assertThat(roster.getPost("deputy").vacancies()).isEqualTo(1);
    }

    @Test
    void addsUpWorkingTimeWithoutGuessing() {
        Roster roster = PERSONNEL.on(JULY);

        assertThat(roster.getOfficial("a").workingTime()).isEqualTo(new FullTimeEquivalents(new BigDecimal("1.0"), 0));
        assertThat(roster.getOfficial("b").workingTime()).isEqualTo(new FullTimeEquivalents(BigDecimal.ZERO, 2));
        assertThat(roster.getUnit("u").workingTime()).isEqualTo(roster.workingTime());
        assertThat(roster.workingTime().isComplete()).isFalse();
    }

    @Test
    void keepsAppointmentsToPostsThatAreGone() {
        Roster roster = PERSONNEL.on(OCTOBER);

        assertThat(roster.entries()).extracting(RosterEntry::id).containsExactly("1", "2", "3", "4");
        assertThat(roster.getOfficial("b").entries().get(0).post()).isEmpty();
        assertThat(roster.getOfficial("b").posts()).extracting(RosterPost::id).containsExactly("acted");
        assertThat(roster.findPost("old")).isEmpty();
        assertThatThrownBy(() -> roster.getPost("old"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("[acted, deputy, empty, head]");
    }

    @Test
    void seesAPostHeldByTooMany() {
        Personnel doubled = Personnel.of(
                        APPARATUS,
                        List.of(official("a"), official("b"), official("c")),
                        List.of(
                                appointment("1", "a", "head").build(),
                                appointment("2", "b", "head").build(),
                                appointment("3", "c", "empty").build(),
                                appointment("4", "a", "empty").acting(true).build()))
                .orThrow();

        assertThat(doubled.on(JULY).getPost("head").isOverfilled()).isTrue();
        assertThat(doubled.on(JULY).getPost("head").vacancies()).isZero();
        assertThat(doubled.on(JULY).getPost("empty").isOverfilled())
                .as("who acts in a post does not fill it")
                .isFalse();
    }

    @Test
    void leavesOutWhoIsNotInServiceUnlessAppointed() {
        Official past =
                Official.builder().id("past").service(DateRange.until(JULY)).build();
        Official still =
                Official.builder().id("still").service(DateRange.until(JULY)).build();
        Roster roster = Personnel.of(
                        APPARATUS,
                        List.of(past, still),
                        List.of(appointment("1", "still", "head").build()))
                .orThrow()
                .on(JULY);

        assertThat(roster.officials()).extracting(RosterOfficial::id).containsExactly("still");
        assertThat(roster.getOfficial("still").isInService()).isFalse();
        assertThat(roster.findOfficial("past")).isEmpty();
    }

    @Test
    void tellsTheHistoryOfAPostAndOfAnOfficial() {
        Personnel personnel = Personnel.of(
                        APPARATUS,
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
        assertThat(Personnel.check(
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
        assertThat(Personnel.check(
                        Entries.<Post>builder().addUnreadable("p").build(),
                        Entries.<Official>builder().addUnreadable().build(),
                        Entries.of(List.of(appointment("1", "anybody", "p").build())),
                        Pointer.ROOT))
                .isEmpty();
    }
}
