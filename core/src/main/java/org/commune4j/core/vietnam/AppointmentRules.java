package org.commune4j.core.vietnam;

import static org.commune4j.core.commune.CommuneSubjects.APPOINTMENT;
import static org.commune4j.core.commune.CommuneSubjects.OFFICIAL;
import static org.commune4j.core.commune.CommuneSubjects.POST;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commune4j.core.commune.CommunePart;
import org.commune4j.core.commune.CommuneView;
import org.commune4j.core.law.Basis;
import org.commune4j.core.rule.Condition;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.RuleContext;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.staffing.RosterEntry;
import org.commune4j.core.staffing.RosterOfficial;
import org.commune4j.core.staffing.RosterPost;
import org.commune4j.core.text.Message;

/** Rules on single posts, officials and appointments that follow from the model's own logic or from good practice. */
final class AppointmentRules {

    private AppointmentRules() {}

    static List<Rule<?>> all() {
        return List.of(
                notOverfilled(), withinLives(), withDecision(), oneMainPost(), sharesWithinWhole(), oncePerPost());
    }

    private static Rule<RosterPost> notOverfilled() {
        return Rule.mustNot("POST-001", POST)
                .restsOn(Basis.INTEGRITY)
                .tags("post")
                .forbid(Condition.<RosterPost>ofTruth(
                                "POST-001.condition",
                                (post, context) ->
                                        CommuneView.of(context).exists(post.isOverfilled(), CommunePart.APPOINTMENTS))
                        .arg("post", RosterPost::id)
                        .arg("officials", AppointmentRules::holders)
                        .arg("places", post -> post.post().holders()))
                .remedies((post, context) -> post.isOverfilled()
                        ? List.of(Message.of("POST-001.remedy-end")
                                .with("post", post.id())
                                .with("number", post.filled() - post.post().holders()))
                        : List.of(ApparatusRules.stateCompleteness(CommunePart.APPOINTMENTS)))
                .build();
    }

    private static List<String> holders(RosterPost post) {
        return post.officials().stream().map(RosterOfficial::id).toList();
    }

    private static Rule<RosterEntry> withinLives() {
        return Rule.must("APT-001", APPOINTMENT)
                .restsOn(Basis.INTEGRITY)
                .tags("appointment")
                .require(Condition.<RosterEntry>allOf(
                        "APT-001.condition",
                        Condition.<RosterEntry>of(
                                        "APT-001.post", entry -> entry.post().isPresent())
                                .arg("post", entry -> entry.appointment().post()),
                        Condition.<RosterEntry>of("APT-001.unit", AppointmentRules::unitExists)
                                .arg("post", entry -> entry.appointment().post()),
                        Condition.<RosterEntry>of(
                                        "APT-001.official",
                                        entry -> entry.official().isInService())
                                .arg("official", entry -> entry.official().id())))
                .remedies((entry, context) ->
                        List.of(Message.of("APT-001.remedy-end").with("appointment", entry.id())))
                .build();
    }

    /** A post that does not exist fails on its own; only a post without its unit fails here. */
    private static boolean unitExists(RosterEntry entry) {
        return entry.post().isEmpty() || entry.post().get().unit().isPresent();
    }

    private static Rule<RosterEntry> withDecision() {
        return Rule.should("APT-002", APPOINTMENT)
                .restsOn(Basis.PRACTICE)
                .tags("appointment")
                .require(Condition.<RosterEntry>ofTruth(
                                "APT-002.condition",
                                (entry, context) -> CommuneView.of(context)
                                        .exists(entry.appointment().decision().isPresent(), CommunePart.APPOINTMENTS))
                        .arg("appointment", RosterEntry::id))
                .remedies((entry, context) ->
                        List.of(Message.of("APT-002.remedy-name").with("appointment", entry.id())))
                .build();
    }

    private static Rule<RosterOfficial> oneMainPost() {
        return Rule.mustNot("APT-003", OFFICIAL)
                .restsOn(Basis.INTEGRITY)
                .tags("appointment", "concurrent")
                .forbid(Condition.<RosterOfficial>ofTruth("APT-003.condition", AppointmentRules::hasTwoMainPosts)
                        .arg("official", RosterOfficial::id)
                        .arg(
                                "appointments",
                                official -> official.primaryEntries().stream()
                                        .map(RosterEntry::id)
                                        .toList()))
                .remedies((official, context) -> official.primaryEntries().size() > 1
                        ? List.of(Message.of("APT-003.remedy-concurrent").with("official", official.id()))
                        : List.of(Message.of("APT-003.remedy-state").with("official", official.id())))
                .build();
    }

    private static Truth hasTwoMainPosts(RosterOfficial official, RuleContext context) {
        int main = official.primaryEntries().size();
        long notSaid = official.entries().stream()
                .filter(entry -> entry.appointment().kind().isEmpty())
                .count();
        if (main <= 1 && main + notSaid > 1) {
            return Truth.ofUnknown(Message.of("APT-003.kind-missing").with("official", official.id()));
        }
        return CommuneView.of(context).exists(main > 1, CommunePart.APPOINTMENTS);
    }

    private static Rule<RosterOfficial> sharesWithinWhole() {
        return Rule.mustNot("APT-004", OFFICIAL)
                .restsOn(Basis.INTEGRITY)
                .tags("appointment", "concurrent")
                .forbid(Condition.<RosterOfficial>ofTruth("APT-004.condition", AppointmentRules::sharesAboveWhole)
                        .arg("official", RosterOfficial::id)
                        .arg("share", AppointmentRules::knownShare))
                .remedies((official, context) -> knownShare(official).compareTo(BigDecimal.ONE) > 0
                        ? List.of(Message.of("APT-004.remedy-reduce")
                                .with("official", official.id())
                                .with("excess", knownShare(official).subtract(BigDecimal.ONE)))
                        : List.of(Message.of("APT-004.remedy-state").with("official", official.id())))
                .build();
    }

    private static BigDecimal knownShare(RosterOfficial official) {
        return official.entries().stream()
                .flatMap(entry -> entry.appointment().share().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Truth sharesAboveWhole(RosterOfficial official, RuleContext context) {
        boolean above = knownShare(official).compareTo(BigDecimal.ONE) > 0;
        boolean allKnown = official.entries().stream()
                .allMatch(entry -> entry.appointment().share().isPresent());
        if (!above && !allKnown) {
            return Truth.ofUnknown(Message.of("APT-004.share-missing").with("official", official.id()));
        }
        return CommuneView.of(context).exists(above, CommunePart.APPOINTMENTS);
    }

    /** The roster counts such a holder once, so that nothing else would show it. */
    private static Rule<RosterOfficial> oncePerPost() {
        return Rule.mustNot("APT-006", OFFICIAL)
                .restsOn(Basis.INTEGRITY)
                .tags("appointment")
                .forbid(Condition.<RosterOfficial>ofTruth(
                                "APT-006.condition",
                                (official, context) -> CommuneView.of(context)
                                        .exists(!repeated(official).isEmpty(), CommunePart.APPOINTMENTS))
                        .arg("official", RosterOfficial::id)
                        .arg("posts", AppointmentRules::repeated))
                .remedies((official, context) -> repeated(official).isEmpty()
                        ? List.of(ApparatusRules.stateCompleteness(CommunePart.APPOINTMENTS))
                        : List.of(Message.of("APT-006.remedy-keep-one")
                                .with("official", official.id())
                                .with("posts", repeated(official))))
                .build();
    }

    /** The posts to which there are several appointments of the official at once. */
    private static List<String> repeated(RosterOfficial official) {
        Set<String> seen = new HashSet<>();
        return official.entries().stream()
                .map(entry -> entry.appointment().post())
                .filter(post -> !seen.add(post))
                .distinct()
                .toList();
    }
}
