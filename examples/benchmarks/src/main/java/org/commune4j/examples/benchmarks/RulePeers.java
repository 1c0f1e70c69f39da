package org.commune4j.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Edition;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.rule.Circumstances;
import org.commune4j.core.rule.Condition;
import org.commune4j.core.rule.Evaluation;
import org.commune4j.core.rule.Outcome;
import org.commune4j.core.rule.Parameters;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.RuleSet;
import org.commune4j.core.rule.Subject;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.examples.benchmarks.Staff.Appointment;
import org.commune4j.examples.benchmarks.Staff.Official;
import org.commune4j.examples.benchmarks.Staff.Post;
import org.commune4j.examples.benchmarks.Staff.Unit;
import org.drools.model.codegen.ExecutableModelProject;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.internal.utils.KieHelper;

/** The same ten rules over the same staff: this library, plain rule objects, Easy Rules, Drools, and bare loops. */
final class RulePeers {

    final Staff staff = new Staff();

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
                    Rule.must("R01", UNIT)
                            .titled(LocalizedText.of("đơn vị có người đứng đầu", "the unit has a head"))
                            .restsOn(Basis.INTEGRITY)
                            .require(condition("R01.condition", StaffChecks::hasHead))
                            .build(),
                    Rule.must("R02", POST)
                            .titled(LocalizedText.of("một người giữ chức danh", "one holds the post"))
                            .restsOn(Basis.INTEGRITY)
                            .when(condition("R02.scope", StaffChecks::isSingle))
                            .require(condition("R02.condition", StaffChecks::isHeldOnce))
                            .build(),
                    Rule.mustNot("R03", OFFICIAL)
                            .titled(LocalizedText.of("giữ đồng thời hai chức danh", "the official holds the pair"))
                            .restsOn(Basis.INTEGRITY)
                            .forbid(condition("R03.condition", StaffChecks::holdsPair))
                            .build(),
                    Rule.must("R04", OFFICIAL)
                            .titled(LocalizedText.of("một chức danh chính", "one appointment is the main one"))
                            .restsOn(Basis.INTEGRITY)
                            .require(condition("R04.condition", StaffChecks::hasOnePrimary))
                            .build(),
                    Rule.must("R05", OFFICIAL)
                            .titled(LocalizedText.of("tổng tỷ lệ không quá 1", "the shares fit the whole"))
                            .restsOn(Basis.INTEGRITY)
                            .require(condition("R05.condition", StaffChecks::hasTime))
                            .build(),
                    Rule.must("R06", UNIT)
                            .titled(LocalizedText.of("số cấp phó không vượt", "no more deputies than allotted"))
                            .restsOn(Basis.INTEGRITY)
                            .require(condition("R06.condition", StaffChecks::hasFewDeputies))
                            .build(),
                    Rule.must("R07", APPOINTMENT)
                            .titled(LocalizedText.of(
                                    "trong thời gian chức danh tồn tại", "within the life of the post"))
                            .restsOn(Basis.INTEGRITY)
                            .require(condition("R07.condition", StaffChecks::isWithinPost))
                            .build(),
                    Rule.must("R08", APPOINTMENT)
                            .titled(LocalizedText.of("có quyết định", "there is a decision"))
                            .restsOn(Basis.INTEGRITY)
                            .require(condition("R08.condition", StaffChecks::isDecided))
                            .build(),
                    Rule.must("R09", UNIT)
                            .titled(LocalizedText.of(
                                    "trong thời gian đơn vị cấp trên tồn tại", "within the life of its parent"))
                            .restsOn(Basis.INTEGRITY)
                            .when(condition("R09.scope", StaffChecks::hasParent))
                            .require(condition("R09.condition", StaffChecks::isWithinParent))
                            .build(),
                    Rule.must("R10", POST)
                            .titled(LocalizedText.of("người giữ không kiêm nhiệm", "its holders hold no other"))
                            .restsOn(Basis.INTEGRITY)
                            .when(condition("R10.scope", StaffChecks::isFullTime))
                            .require(condition("R10.condition", StaffChecks::isHeldAlone))
                            .build());

    private static final Circumstances CIRCUMSTANCES = new Circumstances(
            LocalDate.of(2025, 9, 15),
            Jurisdiction.ofCommune("51", "21400"),
            Parameters.empty(),
            new Edition("benchmark", "0".repeat(64), "benchmark"));

    private static <S> Condition<S> condition(String code, Predicate<S> check) {
        return Condition.<S>of(code, check).worded(LocalizedText.of(code, code));
    }

    Evaluation evaluate() {
        return rules.evaluate(staff, CIRCUMSTANCES);
    }

    // ---------------------------------------------------------------- rule objects as one writes them by hand

    /** What a rule says of a subject. */
    record PlainVerdict(PlainRule<?> rule, String subject, Outcome outcome) {}

    /** A rule: its text is made when somebody asks. */
    record PlainRule<S>(String code, @Nullable Predicate<S> scope, Predicate<S> check, boolean forbids) {

        Outcome judge(S subject) {
            if (scope != null && !scope.test(subject)) {
                return Outcome.NOT_APPLICABLE;
            }
            return check.test(subject) == forbids ? Outcome.BREACHED : Outcome.MET;
        }
    }

    private static final List<PlainRule<Unit>> UNIT_RULES = List.of(
            new PlainRule<>("R01", null, StaffChecks::hasHead, false),
            new PlainRule<>("R06", null, StaffChecks::hasFewDeputies, false),
            new PlainRule<>("R09", StaffChecks::hasParent, StaffChecks::isWithinParent, false));

    private static final List<PlainRule<Post>> POST_RULES = List.of(
            new PlainRule<>("R02", StaffChecks::isSingle, StaffChecks::isHeldOnce, false),
            new PlainRule<>("R10", StaffChecks::isFullTime, StaffChecks::isHeldAlone, false));

    private static final List<PlainRule<Official>> OFFICIAL_RULES = List.of(
            new PlainRule<>("R03", null, StaffChecks::holdsPair, true),
            new PlainRule<>("R04", null, StaffChecks::hasOnePrimary, false),
            new PlainRule<>("R05", null, StaffChecks::hasTime, false));

    private static final List<PlainRule<Appointment>> APPOINTMENT_RULES = List.of(
            new PlainRule<>("R07", null, StaffChecks::isWithinPost, false),
            new PlainRule<>("R08", null, StaffChecks::isDecided, false));

    List<PlainVerdict> evaluateByHand() {
        List<PlainVerdict> verdicts = new ArrayList<>();
        judge(UNIT_RULES, staff.units, verdicts, Unit::id);
        judge(POST_RULES, staff.posts, verdicts, Post::id);
        judge(OFFICIAL_RULES, staff.officials, verdicts, Official::id);
        judge(APPOINTMENT_RULES, staff.appointments, verdicts, Appointment::id);
        return verdicts;
    }

    private static <S> void judge(
            List<PlainRule<S>> rules, List<S> subjects, List<PlainVerdict> verdicts, Function<S, String> id) {
        for (PlainRule<S> rule : rules) {
            for (S subject : subjects) {
                verdicts.add(new PlainVerdict(rule, id.apply(subject), rule.judge(subject)));
            }
        }
    }

    // ---------------------------------------------------------------- bare loops

    /** The numbers of the subjects that breach, rule by rule: what remains when nothing is left out but the work. */
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

    private static final RulesEngine ENGINE = new DefaultRulesEngine();

    private static <S> Rules easy(List<PlainRule<S>> rules) {
        Rules easy = new Rules();
        for (PlainRule<S> rule : rules) {
            easy.register(new RuleBuilder()
                    .name(rule.code())
                    .when(facts -> {
                        S subject = facts.get("subject");
                        return rule.judge(subject) == Outcome.BREACHED;
                    })
                    .then(facts -> {
                        List<String> findings = facts.get("findings");
                        findings.add(rule.code() + " " + facts.get("id"));
                    })
                    .build());
        }
        return easy;
    }

    private final Rules easyUnits = easy(UNIT_RULES);
    private final Rules easyPosts = easy(POST_RULES);
    private final Rules easyOfficials = easy(OFFICIAL_RULES);
    private final Rules easyAppointments = easy(APPOINTMENT_RULES);

    List<String> findingsByEasyRules() {
        List<String> findings = new ArrayList<>();
        staff.units.forEach(one -> fire(easyUnits, one, one.id, findings));
        staff.posts.forEach(one -> fire(easyPosts, one, one.id, findings));
        staff.officials.forEach(one -> fire(easyOfficials, one, one.id, findings));
        staff.appointments.forEach(one -> fire(easyAppointments, one, one.id, findings));
        return findings;
    }

    private static void fire(Rules rules, Object subject, String id, List<String> findings) {
        Facts facts = new Facts();
        facts.put("subject", subject);
        facts.put("id", id);
        facts.put("findings", findings);
        ENGINE.fire(rules, facts);
    }

    // ---------------------------------------------------------------- Drools

    /** Patterns and joins as one writes them in DRL. */
    private static final KieBase PATTERNS = kieBase("""
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

    /** The same ten Java checks in a constraint each: nothing is left to the engine but to call them. */
    private static final KieBase CALLS = kieBase(String.join(
            "",
            call("R01", "Unit", "!StaffChecks.hasHead(this)"),
            call("R02", "Post", "StaffChecks.isSingle(this), !StaffChecks.isHeldOnce(this)"),
            call("R03", "Official", "StaffChecks.holdsPair(this)"),
            call("R04", "Official", "!StaffChecks.hasOnePrimary(this)"),
            call("R05", "Official", "!StaffChecks.hasTime(this)"),
            call("R06", "Unit", "!StaffChecks.hasFewDeputies(this)"),
            call("R07", "Appointment", "!StaffChecks.isWithinPost(this)"),
            call("R08", "Appointment", "!StaffChecks.isDecided(this)"),
            call("R09", "Unit", "StaffChecks.hasParent(this), !StaffChecks.isWithinParent(this)"),
            call("R10", "Post", "StaffChecks.isFullTime(this), !StaffChecks.isHeldAlone(this)")));

    private static String call(String code, String type, String constraint) {
        return "rule \"" + code + "\" when $one : " + type + "(" + constraint + ") then findings.add(\"" + code
                + " \" + $one.getId()); end\n";
    }

    private static KieBase kieBase(String rules) {
        String imports = """
                package staff
                import org.commune4j.examples.benchmarks.Staff.Unit
                import org.commune4j.examples.benchmarks.Staff.Post
                import org.commune4j.examples.benchmarks.Staff.Official
                import org.commune4j.examples.benchmarks.Staff.Appointment
                import org.commune4j.examples.benchmarks.Staff.Kind
                import org.commune4j.examples.benchmarks.StaffChecks
                global java.util.List findings
                """;
        return new KieHelper().addContent(imports + rules, ResourceType.DRL).build(ExecutableModelProject.class);
    }

    List<String> findingsByDrools() {
        return findings(PATTERNS);
    }

    List<String> findingsByDroolsCalls() {
        return findings(CALLS);
    }

    private List<String> findings(KieBase rules) {
        List<String> findings = new ArrayList<>();
        StatelessKieSession session = rules.newStatelessKieSession();
        session.setGlobal("findings", findings);
        List<Object> facts = new ArrayList<>();
        facts.addAll(staff.units);
        facts.addAll(staff.posts);
        facts.addAll(staff.officials);
        facts.addAll(staff.appointments);
        session.execute(facts);
        return findings;
    }
}
