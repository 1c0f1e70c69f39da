package org.commune4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.commune4j.core.authority.AuthorityTransfer;
import org.commune4j.core.authority.Competence;
import org.commune4j.core.authority.PowerHolder;
import org.commune4j.core.authority.Task;
import org.commune4j.core.authority.TransferKind;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.CommuneView;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.organisation.Absence;
import org.commune4j.core.organisation.AbsenceReason;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.LeavingReason;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.ServicePeriod;
import org.commune4j.core.organisation.Substitution;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.snapshot.TaskView;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.vietnam.LawBooks;
import org.commune4j.core.vietnam.PostKinds;
import org.junit.jupiter.api.Test;

/**
 * A made-up ward of 45 officials and 1,000 tasks with a year of leaves: who may sign each task on each day, held against a script
 * that goes through the plain lists and knows nothing of views, powers and indexes.
 */
class WardOfAYearTest {

    private static final DateRange YEAR = DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));

    /** Every fifth task is the Chair's, and one in ten of these is delegated or decentralised to a Vice Chair from April on. */
    private static Commune ward() {
        Commune plain = MadeUpWard.of(1000);
        List<Task> tasks = new ArrayList<>();
        List<String> delegated = new ArrayList<>();
        List<String> decentralised = new ArrayList<>();
        for (int i = 0; i < plain.tasks().size(); i++) {
            Task task = plain.tasks().get(i);
            if (i % 5 == 0) {
                task = task.toBuilder()
                        .competence(Competence.ofPost(AdministrativeLevel.COMMUNE, PostKinds.COMMITTEE_CHAIR))
                        .build();
                if (i % 50 == 0) {
                    (i % 100 == 0 ? delegated : decentralised).add(task.code());
                }
            }
            tasks.add(task);
        }
        List<Official> officials = new ArrayList<>();
        List<Absence> absences = new ArrayList<>();
        for (int i = 0; i < plain.officials().size(); i++) {
            Official official = plain.officials().get(i);
            if (i % 11 == 10) {
                official = official.toBuilder()
                        .service(List.of(ServicePeriod.of(
                                DateRange.until(LocalDate.of(2026, 9, 1).plusDays(i)), LeavingReason.RETIREMENT)))
                        .build();
            }
            officials.add(official);
            for (int leave = 0; leave < 3; leave++) {
                LocalDate first = YEAR.startOrMin().plusDays((i * 7L + leave * 120L) % 350);
                absences.add(Absence.builder()
                        .id("V-" + i + "-" + leave)
                        .official(official.id())
                        .reason(AbsenceReason.LEAVE)
                        .life(DateRange.of(first, first.plusDays(5 + i % 6)))
                        .build());
            }
        }
        List<Substitution> substitutions = new ArrayList<>();
        List<Post> posts = plain.posts();
        for (int i = 0; i < posts.size(); i++) {
            if (posts.get(i).rank() == Rank.HEAD && i % 3 != 2) {
                substitutions.add(Substitution.builder()
                        .id("T-" + i)
                        .post(posts.get(i).id())
                        .official(officials.get((i * 5 + 3) % officials.size()).id())
                        .life(DateRange.from(LocalDate.of(2026, 2, 1)))
                        .build());
            }
        }
        return plain.toBuilder()
                .tasks(tasks)
                .officials(officials)
                .absences(absences)
                .substitutions(substitutions)
                .transfers(List.of(
                        transfer("DELEGATED", TransferKind.DELEGATION, delegated, plain),
                        transfer("DECENTRALISED", TransferKind.DECENTRALISATION, decentralised, plain)))
                .build();
    }

    private static AuthorityTransfer transfer(String id, TransferKind kind, List<String> tasks, Commune ward) {
        return AuthorityTransfer.builder()
                .id(id)
                .kind(kind)
                .giver(PowerHolder.ofPost(postOf(ward, PostKinds.COMMITTEE_CHAIR.code())))
                .receiver(PowerHolder.ofPost(postOf(ward, PostKinds.COMMITTEE_VICE_CHAIR.code())))
                .tasks(tasks)
                .life(DateRange.from(LocalDate.of(2026, 4, 1)))
                .build();
    }

    private static String postOf(Commune ward, String kind) {
        return ward.posts().stream()
                .filter(post -> post.kind().code().equals(kind))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void whoMaySignEachTaskOnEachDayOfAYear() {
        Commune ward = ward();
        int asked = 0;
        int signed = 0;
        int nobody = 0;
        for (LocalDate day = YEAR.startOrMin(); day.isBefore(YEAR.endOrMax()); day = day.plusDays(1)) {
            CommuneView view = LawBooks.vietnam().view(ward, day);
            for (Task task : ward.tasks()) {
                TaskView asks = view.task(task.code());
                List<String> found = asks.signers().certain();
                Set<String> expected = byHand(ward, task, day);
                if (!found.equals(List.copyOf(expected))) {
                    assertThat(found).as(task + " on " + day).containsExactlyElementsOf(expected);
                }
                asked++;
                signed += found.isEmpty() ? 0 : 1;
                nobody += found.isEmpty() ? 1 : 0;
            }
        }
        assertThat(asked).isEqualTo(365_000);
        assertThat(signed).as("both happen").isPositive();
        assertThat(nobody).isPositive();
    }

    // ---------------------------------------------------------------- the script

    private static Set<String> byHand(Commune ward, Task task, LocalDate day) {
        Set<String> posts = new HashSet<>();
        if (task.competence().post().isPresent()) {
            boolean chair = true;
            for (AuthorityTransfer transfer : ward.transfers()) {
                if (transfer.tasks().contains(task.code()) && transfer.life().contains(day)) {
                    posts.add(transfer.receiver().id());
                    chair &= transfer.kind() == TransferKind.DELEGATION;
                }
            }
            for (Post post : ward.posts()) {
                if (chair && post.kind().equals(task.competence().post().get())) {
                    posts.add(post.id());
                }
            }
        } else {
            for (Unit unit : ward.units()) {
                for (Post post : ward.posts()) {
                    if (unit.kind().equals(task.competence().body().orElseThrow())
                            && post.unit().equals(unit.id())
                            && post.rank() == Rank.HEAD) {
                        posts.add(post.id());
                    }
                }
            }
        }
        Set<String> signers = new TreeSet<>();
        for (Post post : ward.posts()) {
            if (posts.contains(post.id())) {
                Set<String> there = new TreeSet<>();
                for (Appointment appointment : ward.appointments()) {
                    if (appointment.post().equals(post.id()) && isAtWork(ward, appointment.official(), day)) {
                        there.add(appointment.official());
                    }
                }
                signers.addAll(there);
                for (Substitution substitution : ward.substitutions()) {
                    if (there.size() < post.holders()
                            && substitution.post().equals(post.id())
                            && substitution.life().contains(day)
                            && isAtWork(ward, substitution.official(), day)) {
                        signers.add(substitution.official());
                    }
                }
            }
        }
        return signers;
    }

    private static boolean isAtWork(Commune ward, String official, LocalDate day) {
        for (Official one : ward.officials()) {
            if (one.id().equals(official)
                    && !one.service().isEmpty()
                    && !one.service().get(0).days().contains(day)) {
                return false;
            }
        }
        for (Absence absence : ward.absences()) {
            if (absence.official().equals(official) && absence.life().contains(day)) {
                return false;
            }
        }
        return true;
    }
}
