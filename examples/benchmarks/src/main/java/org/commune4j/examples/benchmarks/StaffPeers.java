package org.commune4j.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commune4j.core.rule.Evaluation;
import org.commune4j.core.rule.RuleSet;
import org.commune4j.core.rule.Subject;
import org.commune4j.examples.benchmarks.Staff.Appointment;
import org.commune4j.examples.benchmarks.Staff.Official;
import org.commune4j.examples.benchmarks.Staff.Post;
import org.commune4j.examples.benchmarks.Staff.Unit;

/** Ten rules over the staff of one commune. */
final class StaffPeers extends RulePeers {

    private final Staff staff = new Staff();

    // ---------------------------------------------------------------- the library

    private static final Subject<Unit> UNIT = Subject.of("unit", Unit.class, Unit::id);
    private static final Subject<Post> POST = Subject.of("post", Post.class, Post::id);
    private static final Subject<Official> OFFICIAL = Subject.of("official", Official.class, Official::id);
    private static final Subject<Appointment> APPOINTMENT =
            Subject.of("appointment", Appointment.class, Appointment::id);

    private final RuleSet<Staff> rules = RuleSet.<Staff>empty()
            .selecting(UNIT, staff -> staff.units)
            .selecting(POST, staff -> staff.posts)
            .selecting(OFFICIAL, staff -> staff.officials)
            .selecting(APPOINTMENT, staff -> staff.appointments)
            .with(
                    require("R01", UNIT, "đơn vị có người đứng đầu", "the unit has a head", StaffChecks::hasHead),
                    requireWhere(
                            StaffChecks::isSingle,
                            "R02",
                            POST,
                            "một người giữ chức danh",
                            "one holds the post",
                            StaffChecks::isHeldOnce),
                    forbid(
                            "R03",
                            OFFICIAL,
                            "giữ đồng thời hai chức danh",
                            "the official holds the pair",
                            StaffChecks::holdsPair),
                    require(
                            "R04",
                            OFFICIAL,
                            "một chức danh chính",
                            "one appointment is the main one",
                            StaffChecks::hasOnePrimary),
                    require(
                            "R05",
                            OFFICIAL,
                            "tổng tỷ lệ không quá 1",
                            "the shares fit the whole",
                            StaffChecks::hasTime),
                    require(
                            "R06",
                            UNIT,
                            "số cấp phó không vượt",
                            "no more deputies than allotted",
                            StaffChecks::hasFewDeputies),
                    require(
                            "R07",
                            APPOINTMENT,
                            "trong thời gian chức danh tồn tại",
                            "within the life of the post",
                            StaffChecks::isWithinPost),
                    require("R08", APPOINTMENT, "có quyết định", "there is a decision", StaffChecks::isDecided),
                    requireWhere(
                            StaffChecks::hasParent,
                            "R09",
                            UNIT,
                            "trong thời gian đơn vị cấp trên tồn tại",
                            "within the life of its parent",
                            StaffChecks::isWithinParent),
                    requireWhere(
                            StaffChecks::isFullTime,
                            "R10",
                            POST,
                            "người giữ không kiêm nhiệm",
                            "its holders hold no other",
                            StaffChecks::isHeldAlone));

    @Override
    Evaluation evaluate() {
        return rules.evaluate(staff, CIRCUMSTANCES);
    }

    // ---------------------------------------------------------------- rule objects as one writes them by hand

    private static final List<PlainRule<Unit>> UNIT_RULES = List.of(
            PlainRule.require("R01", StaffChecks::hasHead),
            PlainRule.require("R06", StaffChecks::hasFewDeputies),
            PlainRule.requireWhere(StaffChecks::hasParent, "R09", StaffChecks::isWithinParent));

    private static final List<PlainRule<Post>> POST_RULES = List.of(
            PlainRule.requireWhere(StaffChecks::isSingle, "R02", StaffChecks::isHeldOnce),
            PlainRule.requireWhere(StaffChecks::isFullTime, "R10", StaffChecks::isHeldAlone));

    private static final List<PlainRule<Official>> OFFICIAL_RULES = List.of(
            PlainRule.forbid("R03", StaffChecks::holdsPair),
            PlainRule.require("R04", StaffChecks::hasOnePrimary),
            PlainRule.require("R05", StaffChecks::hasTime));

    private static final List<PlainRule<Appointment>> APPOINTMENT_RULES = List.of(
            PlainRule.require("R07", StaffChecks::isWithinPost), PlainRule.require("R08", StaffChecks::isDecided));

    @Override
    List<PlainRule.Verdict> evaluateByHand() {
        List<PlainRule.Verdict> verdicts = new ArrayList<>();
        PlainRule.judge(UNIT_RULES, staff.units, verdicts, Unit::id);
        PlainRule.judge(POST_RULES, staff.posts, verdicts, Post::id);
        PlainRule.judge(OFFICIAL_RULES, staff.officials, verdicts, Official::id);
        PlainRule.judge(APPOINTMENT_RULES, staff.appointments, verdicts, Appointment::id);
        return verdicts;
    }

    // ---------------------------------------------------------------- bare loops

    @Override
    int[] breachesByLoops() {
        int[] found = new int[10];
        for (Unit one : staff.units) {
            found[0] += !StaffChecks.hasHead(one) ? 1 : 0;
            found[5] += !StaffChecks.hasFewDeputies(one) ? 1 : 0;
            found[8] += StaffChecks.hasParent(one) && !StaffChecks.isWithinParent(one) ? 1 : 0;
        }
        for (Post one : staff.posts) {
            found[1] += StaffChecks.isSingle(one) && !StaffChecks.isHeldOnce(one) ? 1 : 0;
            found[9] += StaffChecks.isFullTime(one) && !StaffChecks.isHeldAlone(one) ? 1 : 0;
        }
        for (Official one : staff.officials) {
            found[2] += StaffChecks.holdsPair(one) ? 1 : 0;
            found[3] += !StaffChecks.hasOnePrimary(one) ? 1 : 0;
            found[4] += !StaffChecks.hasTime(one) ? 1 : 0;
        }
        for (Appointment one : staff.appointments) {
            found[6] += !StaffChecks.isWithinPost(one) ? 1 : 0;
            found[7] += !StaffChecks.isDecided(one) ? 1 : 0;
        }
        return found;
    }

    // ---------------------------------------------------------------- Easy Rules

    private final EasyRules<Unit> easyUnits = new EasyRules<>(UNIT_RULES);
    private final EasyRules<Post> easyPosts = new EasyRules<>(POST_RULES);
    private final EasyRules<Official> easyOfficials = new EasyRules<>(OFFICIAL_RULES);
    private final EasyRules<Appointment> easyAppointments = new EasyRules<>(APPOINTMENT_RULES);

    @Override
    List<String> findingsByEasyRules() {
        List<String> findings = new ArrayList<>();
        easyUnits.fire(staff.units, Unit::id, findings);
        easyPosts.fire(staff.posts, Post::id, findings);
        easyOfficials.fire(staff.officials, Official::id, findings);
        easyAppointments.fire(staff.appointments, Appointment::id, findings);
        return findings;
    }

    // ---------------------------------------------------------------- Drools

    private static final List<String> IMPORTS =
            List.of("Staff.Unit", "Staff.Post", "Staff.Official", "Staff.Appointment", "Staff.Kind", "StaffChecks");

    private static final DroolsRules PATTERNS = DroolsRules.of(IMPORTS, """
            rule "R01" when $one : Unit() not Appointment(post.owner == $one, post.kind in (Kind.HEAD, Kind.VICE_CHAIR))
                then findings.add("R01 " + $one.getId()); end
            rule "R02" when $one : Post(holders == 1) accumulate(Appointment(post == $one); $n : count(); $n > 1)
                then findings.add("R02 " + $one.getId()); end
            rule "R03" when $one : Official()
                    exists Appointment(official == $one, post.kind == Kind.VICE_CHAIR)
                    exists Appointment(official == $one, post.kind == Kind.DIRECTOR)
                then findings.add("R03 " + $one.getId()); end
            rule "R04" when $one : Official() accumulate(Appointment(official == $one, primary); $n : count(); $n > 1)
                then findings.add("R04 " + $one.getId()); end
            rule "R05" when $one : Official()
                    accumulate(Appointment(official == $one, $p : percent); $sum : sum($p); $sum > 100)
                then findings.add("R05 " + $one.getId()); end
            rule "R06" when $one : Unit($allotted : deputiesAllotted)
                    accumulate(Appointment(post.owner == $one, post.kind == Kind.DEPUTY); $n : count(); $n > $allotted)
                then findings.add("R06 " + $one.getId()); end
            rule "R07" when $one : Appointment(begin < post.begin || finish > post.finish)
                then findings.add("R07 " + $one.getId()); end
            rule "R08" when $one : Appointment(decision == null)
                then findings.add("R08 " + $one.getId()); end
            rule "R09" when $one : Unit(parent != null, begin < parent.begin || finish > parent.finish)
                then findings.add("R09 " + $one.getId()); end
            rule "R10" when $one : Post(fullTime)
                    exists(Appointment(post == $one, $who : official) and Appointment(official == $who, post != $one))
                then findings.add("R10 " + $one.getId()); end
            """);

    private static final DroolsRules CALLS = DroolsRules.of(
            IMPORTS,
            String.join(
                    "",
                    DroolsRules.call("R01", "Unit", "!StaffChecks.hasHead(this)"),
                    DroolsRules.call("R02", "Post", "StaffChecks.isSingle(this), !StaffChecks.isHeldOnce(this)"),
                    DroolsRules.call("R03", "Official", "StaffChecks.holdsPair(this)"),
                    DroolsRules.call("R04", "Official", "!StaffChecks.hasOnePrimary(this)"),
                    DroolsRules.call("R05", "Official", "!StaffChecks.hasTime(this)"),
                    DroolsRules.call("R06", "Unit", "!StaffChecks.hasFewDeputies(this)"),
                    DroolsRules.call("R07", "Appointment", "!StaffChecks.isWithinPost(this)"),
                    DroolsRules.call("R08", "Appointment", "!StaffChecks.isDecided(this)"),
                    DroolsRules.call("R09", "Unit", "StaffChecks.hasParent(this), !StaffChecks.isWithinParent(this)"),
                    DroolsRules.call("R10", "Post", "StaffChecks.isFullTime(this), !StaffChecks.isHeldAlone(this)")));

    @Override
    List<String> findingsByDrools() {
        return PATTERNS.findings(facts());
    }

    @Override
    List<String> findingsByDroolsCalls() {
        return CALLS.findings(facts());
    }

    private Stream<?> facts() {
        return Stream.of(staff.units, staff.posts, staff.officials, staff.appointments)
                .flatMap(List::stream);
    }
}
