package org.commune4j.core.vietnam;

import static org.commune4j.core.commune.CommuneSubjects.OFFICIAL;
import static org.commune4j.core.commune.CommuneSubjects.POST;
import static org.commune4j.core.commune.CommuneSubjects.UNIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commune4j.core.commune.CommunePart;
import org.commune4j.core.commune.CommuneView;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.Provision;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.rule.Condition;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.RuleContext;
import org.commune4j.core.rule.Strength;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.staffing.Incompatibility;
import org.commune4j.core.staffing.RosterEntry;
import org.commune4j.core.staffing.RosterOfficial;
import org.commune4j.core.staffing.RosterPost;
import org.commune4j.core.staffing.RosterUnit;
import org.commune4j.core.text.Message;
import org.commune4j.core.time.DateRange;

/** More rules on posts that are expected, or not allowed, to be in one hand, and on posts that ask for full time. */
final class PairRules {

    private static final LegalReference LETTER_03 =
            LegalReference.of(Instruments.LETTER_03_CV_BCD, SourceStatus.REPORTED);

    private static final Set<PostKind> ON_COMMITTEE =
            Set.of(PostKinds.COMMITTEE_CHAIR, PostKinds.COMMITTEE_VICE_CHAIR, PostKinds.COMMITTEE_MEMBER);

    private static final Set<PostKind> PARTY_LEADERS =
            Set.of(PostKinds.PARTY_SECRETARY, PostKinds.STANDING_DEPUTY_SECRETARY);

    private PairRules() {}

    static List<Rule<?>> all() {
        List<Rule<?>> rules = new ArrayList<>(List.of(
                councilViceChairFullTime(),
                headOfBoardConcurrent(),
                oneDeputyHeadOfBoardFullTime(),
                councilChairLeadsParty(),
                committeeChairDeputySecretary(),
                officeHeadFullTimeOrViceChair(),
                agencyHeadsOnCommittee(),
                organisationHeadOnFront()));
        for (Incompatibility incompatibility : Incompatibilities.all()) {
            // That pair is judged by CON-002, which knows what acting means there.
            if (incompatibility != Incompatibilities.VICE_CHAIR_AND_CENTRE_DIRECTOR) {
                rules.add(rule(incompatibility));
            }
        }
        return rules;
    }

    private static Rule<RosterPost> councilViceChairFullTime() {
        return Rule.should("CON-006", POST)
                .restsOn(LETTER_03)
                .validity(TwoTierModel.IN_FORCE)
                .tags("concurrent", "council")
                .when(heldPost("CON-006.scope", PostKinds.COUNCIL_VICE_CHAIR))
                .require(holdersAre("CON-006.condition", PairRules::hasNoOtherWork))
                .remedies(PairRules::giveUpOtherWork)
                .build();
    }

    private static Rule<RosterPost> headOfBoardConcurrent() {
        return Rule.should("CON-007", POST)
                .restsOn(LETTER_03)
                .validity(TwoTierModel.IN_FORCE)
                .tags("concurrent", "council")
                .when(heldPost("CON-007.scope", PostKinds.COUNCIL_BOARD_HEAD))
                .require(holdersAre(
                        "CON-007.condition",
                        (official, post, view) ->
                                view.exists(hasOtherWork(official, post.id()), CommunePart.APPOINTMENTS)))
                .build();
    }

    /** Official Letter 03/CV-BCĐ: one deputy head of each board is full-time. */
    private static Rule<RosterUnit> oneDeputyHeadOfBoardFullTime() {
        return Rule.should("CON-008", UNIT)
                .restsOn(LETTER_03)
                .validity(TwoTierModel.IN_FORCE)
                .tags("concurrent", "council")
                .when(Condition.<RosterUnit>of(
                                "CON-008.scope", unit -> !deputyHeads(unit).isEmpty())
                        .arg("unit", RosterUnit::id))
                .require(Condition.<RosterUnit>ofTruth("CON-008.condition", PairRules::hasFullTimeDeputyHead)
                        .arg("unit", RosterUnit::id))
                .build();
    }

    private static List<RosterPost> deputyHeads(RosterUnit board) {
        return board.posts().stream()
                .filter(post -> post.kind().equals(PostKinds.DEPUTY_COUNCIL_BOARD_HEAD))
                .toList();
    }

    private static Truth hasFullTimeDeputyHead(RosterUnit board, RuleContext context) {
        CommuneView view = CommuneView.of(context);
        Truth one = view.exists(false, CommunePart.APPOINTMENTS);
        for (RosterPost post : deputyHeads(board)) {
            for (RosterEntry entry : post.entries()) {
                if (!entry.appointment().acting()) {
                    one = one.or(hasNoOtherWork(entry.official(), post, view));
                }
            }
        }
        return one;
    }

    /** Practice of 2025 elsewhere; no text that binds here is at hand. */
    private static Rule<RosterPost> councilChairLeadsParty() {
        return Rule.should("CON-009", POST)
                .restsOn(Basis.PRACTICE)
                .tags("concurrent", "council", "party")
                .when(heldPost("CON-009.scope", PostKinds.COUNCIL_CHAIR))
                .require(holdersAre("CON-009.condition", holding(PARTY_LEADERS)))
                .build();
    }

    private static Rule<RosterPost> committeeChairDeputySecretary() {
        return Rule.should("CON-010", POST)
                .restsOn(LETTER_03)
                .validity(TwoTierModel.IN_FORCE)
                .tags("concurrent", "party")
                .when(heldPost("CON-010.scope", PostKinds.COMMITTEE_CHAIR))
                .require(holdersAre("CON-010.condition", holding(Set.of(PostKinds.DEPUTY_SECRETARY))))
                .build();
    }

    /** Official Letter 03/CV-BCĐ: the head of an office is full-time, or a Vice Chair holds the post besides. */
    private static Rule<RosterPost> officeHeadFullTimeOrViceChair() {
        Expectation viceChair = holding(Set.of(PostKinds.COMMITTEE_VICE_CHAIR));
        return Rule.should("CON-011", POST)
                .restsOn(LETTER_03)
                .validity(TwoTierModel.IN_FORCE)
                .tags("concurrent")
                .when(heldPost("CON-011.scope", PostKinds.OFFICE_CHIEF, PostKinds.DIVISION_HEAD))
                .require(holdersAre(
                        "CON-011.condition",
                        (official, post, view) ->
                                hasNoOtherWork(official, post, view).or(viceChair.test(official, post, view))))
                .remedies(PairRules::giveUpOtherWork)
                .build();
    }

    /** Decree 300/2025/NĐ-CP Art. 7: the heads of the specialised agencies are members of the People's Committee. */
    private static Rule<RosterPost> agencyHeadsOnCommittee() {
        return Rule.must("CON-012", POST)
                .restsOn(
                        LegalReference.of(Instruments.DECREE_300_2025, Provision.ofArticle("7"), SourceStatus.REPORTED))
                .validity(DateRange.from(LocalDate.of(2025, 11, 17)))
                .tags("concurrent")
                .when(heldPost("CON-012.scope", PostKinds.OFFICE_CHIEF, PostKinds.DIVISION_HEAD))
                .require(holdersAre("CON-012.condition", holding(ON_COMMITTEE)))
                .remedies((post, context) -> CommuneView.of(context).isComplete(CommunePart.APPOINTMENTS)
                        ? List.of(Message.of("CON-012.remedy-elect").with("post", post.id()))
                        : List.of(ApparatusRules.stateCompleteness(CommunePart.APPOINTMENTS)))
                .build();
    }

    /** Practice; no text at hand says so. */
    private static Rule<RosterPost> organisationHeadOnFront() {
        return Rule.should("CON-013", POST)
                .restsOn(Basis.PRACTICE)
                .tags("concurrent", "front")
                .when(heldPost("CON-013.scope", PostKinds.ORGANISATION_HEAD))
                .require(holdersAre("CON-013.condition", holding(Set.of(PostKinds.FRONT_VICE_CHAIR))))
                .build();
    }

    /** Whether the post is of one of the kinds and somebody holds it, other than by acting in it. */
    private static Condition<RosterPost> heldPost(String code, PostKind... kinds) {
        Set<PostKind> asked = Set.of(kinds);
        return Condition.<RosterPost>ofTruth(
                        code,
                        (post, context) -> asked.contains(post.kind())
                                ? CommuneView.of(context).exists(post.filled() > 0, CommunePart.APPOINTMENTS)
                                : Truth.FALSE)
                .arg("post", RosterPost::id);
    }

    /** What ought to be true of an official who holds a post. */
    @FunctionalInterface
    private interface Expectation {
        Truth test(RosterOfficial official, RosterPost post, CommuneView view);
    }

    /** What ought to be true of everybody who holds the post other than by acting in it. */
    private static Condition<RosterPost> holdersAre(String code, Expectation expected) {
        return Condition.<RosterPost>ofTruth(code, (post, context) -> areAll(post, expected, CommuneView.of(context)))
                .arg("post", RosterPost::id)
                .arg("officials", PairRules::holders);
    }

    private static Truth areAll(RosterPost post, Expectation expected, CommuneView view) {
        // Where a place is free and appointments may be missing, somebody else may hold the post too.
        Truth all = post.vacancies() == 0 ? Truth.TRUE : view.isAbsent(false, CommunePart.APPOINTMENTS);
        for (RosterEntry entry : post.entries()) {
            if (!entry.appointment().acting()) {
                all = all.and(expected.test(entry.official(), post, view));
            }
        }
        return all;
    }

    private static List<String> holders(RosterPost post) {
        return post.entries().stream()
                .filter(entry -> !entry.appointment().acting())
                .map(entry -> entry.official().id())
                .distinct()
                .toList();
    }

    private static Expectation holding(Set<PostKind> kinds) {
        return (official, post, view) -> view.exists(
                official.posts().stream().anyMatch(held -> kinds.contains(held.kind())), CommunePart.APPOINTMENTS);
    }

    private static Truth hasNoOtherWork(RosterOfficial official, RosterPost post, CommuneView view) {
        return view.isAbsent(hasOtherWork(official, post.id()), CommunePart.APPOINTMENTS);
    }

    /** Tells whether the official holds a post beside this one that is work of its own. */
    static boolean hasOtherWork(RosterOfficial official, String post) {
        return official.entries().stream()
                .anyMatch(entry -> !entry.appointment().post().equals(post) && entry.isWork());
    }

    private static List<Message> giveUpOtherWork(RosterPost post, RuleContext context) {
        List<Message> remedies = new ArrayList<>();
        for (RosterOfficial official : post.officials()) {
            if (hasOtherWork(official, post.id())) {
                remedies.add(Message.of("CON.remedy-full-time")
                        .with("official", official.id())
                        .with("post", post.id()));
            }
        }
        return remedies.isEmpty() && !CommuneView.of(context).isComplete(CommunePart.APPOINTMENTS)
                ? List.of(ApparatusRules.stateCompleteness(CommunePart.APPOINTMENTS))
                : remedies;
    }

    private static Rule<RosterOfficial> rule(Incompatibility incompatibility) {
        String code = incompatibility.code();
        boolean forbidden = incompatibility.strength() == Strength.MUST_NOT;
        Condition<RosterOfficial> together = Condition.<RosterOfficial>ofTruth(
                        code + ".condition", (official, context) -> holdsTogether(incompatibility, official, context))
                .arg("official", RosterOfficial::id)
                .arg("posts", official -> conflicting(incompatibility, official));
        Rule.Builder<RosterOfficial> rule = forbidden
                ? Rule.mustNot(code, OFFICIAL).forbid(together)
                : Rule.should(code, OFFICIAL).require(together.negated(code + ".kept-apart"));
        return rule.restsOn(incompatibility.basis())
                .validity(incompatibility.validity())
                .jurisdiction(incompatibility.jurisdiction())
                .tags("concurrent", "incompatible")
                .remedies((official, context) ->
                        incompatibility.conflicts(official).isEmpty()
                                ? List.of(ApparatusRules.stateCompleteness(CommunePart.APPOINTMENTS))
                                : List.of(Message.of("INC.remedy-vacate-one")
                                        .with("official", official.id())
                                        .with("posts", conflicting(incompatibility, official))))
                .build();
    }

    private static Truth holdsTogether(Incompatibility incompatibility, RosterOfficial official, RuleContext context) {
        List<Incompatibility.Pair> pairs = incompatibility.conflicts(official);
        if (pairs.isEmpty()) {
            return CommuneView.of(context).exists(false, CommunePart.APPOINTMENTS);
        }
        boolean holds =
                pairs.stream().anyMatch(pair -> isHeld(official, pair.first()) && isHeld(official, pair.second()));
        // The texts at hand do not say whether acting in a post counts as holding it.
        return holds ? Truth.TRUE : Truth.ofUnknown(Message.of("INC.acting").with("official", official.id()));
    }

    private static boolean isHeld(RosterOfficial official, RosterPost post) {
        return post.entries().stream()
                .anyMatch(entry ->
                        entry.official() == official && !entry.appointment().acting());
    }

    private static List<String> conflicting(Incompatibility incompatibility, RosterOfficial official) {
        return incompatibility.conflicts(official).stream()
                .flatMap(pair -> List.of(pair.first().id(), pair.second().id()).stream())
                .distinct()
                .toList();
    }
}
