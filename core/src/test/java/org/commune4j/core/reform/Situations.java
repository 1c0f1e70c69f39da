package org.commune4j.core.reform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.commune4j.core.commune.CommuneSubjects;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.commune.Situation;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Field;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.Branch;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.rule.Condition;
import org.commune4j.core.rule.Parameter;
import org.commune4j.core.rule.ParameterKey;
import org.commune4j.core.rule.ParameterValue;
import org.commune4j.core.rule.Parameters;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;

/** Small situations for tests: a committee with two offices, each with a head; the first has deputies too. */
final class Situations {

    static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    static final LocalDate OCTOBER = LocalDate.of(2025, 10, 1);
    static final ParameterKey<Integer> MOST_HEADS = ParameterKey.of("test.heads", Integer.class);

    private Situations() {}

    static Unit unit(String id, String parent, LocalDate from) {
        Unit.Builder builder = Unit.builder();
        builder.id(id)
                .name(LocalizedText.of("Đơn vị " + id, "Unit " + id))
                .kind(UnitKind.of("OFFICE"))
                .branch(Branch.of("COMMITTEE"))
                .life(DateRange.from(from));
        if (!parent.isEmpty()) {
            builder.parent(parent);
        }
        return builder.build();
    }

    static Post post(String id, String unit, Rank rank, int holders, LocalDate from) {
        return Post.builder()
                .id(id)
                .unit(unit)
                .kind(PostKind.of("CHIEF"))
                .rank(rank)
                .holders(holders)
                .life(DateRange.from(from))
                .build();
    }

    static Appointment appointment(String id, String official, String post, LocalDate from) {
        return Appointment.builder()
                .id(id)
                .official(official)
                .post(post)
                .life(DateRange.from(from))
                .build();
    }

    static Task task(String code, LocalDate from) {
        return Task.builder()
                .code(code)
                .name(LocalizedText.of("Nhiệm vụ " + code, "Task " + code))
                .field(Field.of("TEST"))
                .competence(Competence.of(AdministrativeLevel.COMMUNE))
                .kind(TaskKind.EXECUTE)
                .life(DateRange.from(from))
                .build();
    }

    static Assignment assignment(String id, String task, String unit, LocalDate from) {
        return Assignment.builder()
                .id(id)
                .task(task)
                .unit(unit)
                .role(AssignmentRole.LEAD)
                .life(DateRange.from(from))
                .build();
    }

    static AuthorityTransfer transfer(String id, String task, PowerHolder receiver, LocalDate from) {
        return AuthorityTransfer.builder()
                .id(id)
                .kind(TransferKind.DELEGATION)
                .giver(PowerHolder.ofUnit("top"))
                .receiver(receiver)
                .addTasks(task)
                .life(DateRange.from(from))
                .build();
    }

    static Commune.Builder identity(String code, LocalDate from) {
        return Commune.builder()
                .code(code)
                .province("51")
                .name(LocalizedText.ofVietnamese("Xã " + code))
                .kind(AdministrativeUnitKind.COMMUNE)
                .life(DateRange.from(from))
                .asOf(from);
    }

    static Commune commune(String code) {
        List<Official> officials = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            officials.add(Official.builder().id("o" + i).build());
        }
        return identity(code, JULY)
                .units(List.of(unit("top", "", JULY), unit("one", "top", JULY), unit("two", "top", JULY)))
                .posts(List.of(
                        post("one-head", "one", Rank.HEAD, 1, JULY),
                        post("one-deputy", "one", Rank.DEPUTY, 2, JULY),
                        post("two-head", "two", Rank.HEAD, 1, JULY)))
                .officials(officials)
                .appointments(List.of(
                        appointment("a1", "o1", "one-head", JULY),
                        appointment("a2", "o2", "one-deputy", JULY),
                        appointment("a3", "o3", "two-head", JULY)))
                .build();
    }

    static LawBook law() {
        return LawBook.builder()
                .name("test")
                .parameters(Parameters.of(List.of(
                        Parameter.of(MOST_HEADS, "persons", ParameterValue.of(2, DateRange.ALWAYS, Basis.PRACTICE)))))
                .communeRules(CommuneSubjects.ruleSet().with(heads()))
                .build();
    }

    static Rule<?> heads() {
        return Rule.on(CommuneSubjects.COMMUNE, "TEST-001")
                .must(Condition.ofTruth(
                        "không có quá nhiều cấp trưởng",
                        "there are not too many heads",
                        (view, context) -> Truth.of(view.places(Rank.HEAD) <= context.get(MOST_HEADS))))
                .per(Basis.PRACTICE)
                .reads(MOST_HEADS)
                .build();
    }

    static Situation situation() {
        return Situation.of(law(), commune("00001"));
    }
}
