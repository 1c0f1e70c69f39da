package org.commune4j.core.vietnam;

import static org.commune4j.core.commune.CommuneSubjects.APPOINTMENT;
import static org.commune4j.core.commune.CommuneSubjects.OFFICIAL;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.commune4j.core.commune.CommunePart;
import org.commune4j.core.commune.CommuneView;
import org.commune4j.core.law.Basis;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.PostNature;
import org.commune4j.core.organisation.RequiredQualification;
import org.commune4j.core.rule.Condition;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.RuleContext;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.staffing.RosterEntry;
import org.commune4j.core.staffing.RosterOfficial;
import org.commune4j.core.staffing.RosterPost;
import org.commune4j.core.staffing.TrainingRecord;
import org.commune4j.core.text.Message;

/** Rules on whether a holder fits the post: time, qualification, training, and how many posts are in one hand. */
final class StaffingRules {

    private StaffingRules() {}

    static List<Rule<?>> all() {
        return List.of(fullTimePostAlone(), qualifiedHolder(), trainedHolder(), trainingRenewed(), fewPosts());
    }

    /** A post that its own description calls full-time. */
    private static Rule<RosterEntry> fullTimePostAlone() {
        return Rule.mustNot("APT-005", APPOINTMENT)
                .restsOn(Basis.INTEGRITY)
                .tags("appointment", "concurrent")
                .when(Condition.<RosterEntry>of(
                                "APT-005.scope",
                                entry -> entry.post()
                                        .flatMap(post -> post.post().nature())
                                        .filter(nature -> nature == PostNature.FULL_TIME)
                                        .isPresent())
                        .arg("post", entry -> entry.appointment().post()))
                .forbid(Condition.<RosterEntry>ofTruth(
                                "APT-005.condition",
                                (entry, context) -> CommuneView.of(context)
                                        .exists(
                                                PairRules.hasOtherWork(
                                                        entry.official(),
                                                        entry.appointment().post()),
                                                CommunePart.APPOINTMENTS))
                        .arg("post", entry -> entry.appointment().post())
                        .arg("official", entry -> entry.official().id())
                        .arg("posts", StaffingRules::otherWork))
                .remedies((entry, context) -> PairRules.hasOtherWork(
                                entry.official(), entry.appointment().post())
                        ? List.of(Message.of("CON.remedy-full-time")
                                .with("official", entry.official().id())
                                .with("post", entry.appointment().post()))
                        : List.of(ApparatusRules.stateCompleteness(CommunePart.APPOINTMENTS)))
                .build();
    }

    private static List<String> otherWork(RosterEntry entry) {
        return entry.official().entries().stream()
                .filter(RosterEntry::isWork)
                .map(other -> other.appointment().post())
                .filter(post -> !post.equals(entry.appointment().post()))
                .distinct()
                .toList();
    }

    private static Rule<RosterEntry> qualifiedHolder() {
        return Rule.must("QUA-001", APPOINTMENT)
                .restsOn(Basis.INTEGRITY)
                .tags("qualification")
                .when(asks(
                        "QUA-001.scope", post -> !post.requiredQualifications().isEmpty()))
                .require(Condition.<RosterEntry>ofTruth("QUA-001.condition", StaffingRules::isQualified)
                        .arg("official", entry -> entry.official().id())
                        .arg("post", entry -> entry.appointment().post())
                        .arg(
                                "missing",
                                entry -> lacking(entry).stream()
                                        .map(required -> required.field().message())
                                        .toList()))
                .remedies((entry, context) -> CommuneView.of(context).isComplete(CommunePart.QUALIFICATIONS)
                        ? List.of(Message.of("QUA-001.remedy-other")
                                .with("post", entry.appointment().post()))
                        : List.of(ApparatusRules.stateCompleteness(CommunePart.QUALIFICATIONS)))
                .build();
    }

    private static Truth isQualified(RosterEntry entry, RuleContext context) {
        return CommuneView.of(context).exists(lacking(entry).isEmpty(), CommunePart.QUALIFICATIONS);
    }

    private static List<RequiredQualification> lacking(RosterEntry entry) {
        return entry.post().stream()
                .flatMap(post -> post.post().requiredQualifications().stream())
                .filter(required -> !entry.official().isQualified(required))
                .toList();
    }

    private static Condition<RosterEntry> asks(String code, Function<Post, Boolean> asks) {
        return Condition.<RosterEntry>of(
                        code,
                        entry -> entry.post().map(RosterPost::post).map(asks).orElse(false))
                .arg("post", entry -> entry.appointment().post());
    }

    private static Rule<RosterEntry> trainedHolder() {
        return Rule.should("QUA-002", APPOINTMENT)
                .restsOn(Basis.PRACTICE)
                .tags("qualification", "training")
                .when(asks("QUA-002.scope", post -> !post.requiredCourses().isEmpty()))
                .require(Condition.<RosterEntry>ofTruth(
                                "QUA-002.condition",
                                (entry, context) -> CommuneView.of(context)
                                        .exists(untaken(entry).isEmpty(), CommunePart.QUALIFICATIONS))
                        .arg("official", entry -> entry.official().id())
                        .arg("post", entry -> entry.appointment().post())
                        .arg("courses", StaffingRules::untaken))
                .remedies((entry, context) -> CommuneView.of(context).isComplete(CommunePart.QUALIFICATIONS)
                        ? List.of(Message.of("QUA-002.remedy-train")
                                .with("official", entry.official().id())
                                .with("courses", untaken(entry)))
                        : List.of(ApparatusRules.stateCompleteness(CommunePart.QUALIFICATIONS)))
                .build();
    }

    /** The courses that the post asks for and of which there is no valid record. */
    private static List<String> untaken(RosterEntry entry) {
        return entry.post().stream()
                .flatMap(post -> post.post().requiredCourses().stream())
                .filter(course -> !entry.official().isTrained(course))
                .toList();
    }

    private static Rule<RosterOfficial> trainingRenewed() {
        return Rule.should("QUA-003", OFFICIAL)
                .restsOn(Basis.PRACTICE)
                .tags("qualification", "training")
                .when(Condition.<RosterOfficial>of(
                                "QUA-003.scope",
                                official -> !official.official().trainings().isEmpty())
                        .arg("official", RosterOfficial::id))
                .require(Condition.<RosterOfficial>ofTruth(
                                "QUA-003.condition",
                                (official, context) ->
                                        official.expiredTrainings().isEmpty()
                                                ? Truth.TRUE
                                                : CommuneView.of(context).exists(false, CommunePart.QUALIFICATIONS))
                        .arg("official", RosterOfficial::id)
                        .arg("courses", StaffingRules::expired))
                .remedies((official, context) -> CommuneView.of(context).isComplete(CommunePart.QUALIFICATIONS)
                        ? List.of(Message.of("QUA-002.remedy-train")
                                .with("official", official.id())
                                .with("courses", expired(official)))
                        : List.of(ApparatusRules.stateCompleteness(CommunePart.QUALIFICATIONS)))
                .build();
    }

    private static List<String> expired(RosterOfficial official) {
        return official.expiredTrainings().stream()
                .map(TrainingRecord::course)
                .distinct()
                .toList();
    }

    /** No legal maximum was found: the rule applies where the host sets one. */
    private static Rule<RosterOfficial> fewPosts() {
        return Rule.should("CON-014", OFFICIAL)
                .restsOn(Basis.PRACTICE)
                .tags("concurrent")
                .reads(Figures.POSTS_PER_OFFICIAL)
                .when(Condition.allOf(
                        "CON-014.scope",
                        Condition.<RosterOfficial>ofTruth(
                                "CON-014.set",
                                (official, context) -> Truth.of(
                                        context.find(Figures.POSTS_PER_OFFICIAL).isPresent())),
                        Condition.<RosterOfficial>of("CON-014.several", RosterOfficial::isConcurrent)
                                .arg("official", RosterOfficial::id)))
                .require(Condition.<RosterOfficial>ofTruth("CON-014.condition", StaffingRules::hasFewPosts)
                        .arg("official", RosterOfficial::id)
                        .arg("count", RosterOfficial::depth)
                        .argOf("limit", (official, context) -> context.get(Figures.POSTS_PER_OFFICIAL)))
                .build();
    }

    private static Truth hasFewPosts(RosterOfficial official, RuleContext context) {
        BigDecimal most = context.get(Figures.POSTS_PER_OFFICIAL);
        return CommuneView.of(context)
                .isAbsent(BigDecimal.valueOf(official.depth()).compareTo(most) > 0, CommunePart.APPOINTMENTS);
    }
}
