package org.commune4j.core.vietnam;

import static org.commune4j.core.commune.CommuneSubjects.POST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commune4j.core.commune.CommunePart;
import org.commune4j.core.commune.CommuneView;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.rule.Condition;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.RuleContext;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.staffing.RosterEntry;
import org.commune4j.core.staffing.RosterOfficial;
import org.commune4j.core.staffing.RosterPost;
import org.commune4j.core.text.Message;
import org.commune4j.core.time.DateRange;

/**
 * Rules on who holds which posts at once. The same pair was expected by an orientation and is forbidden since: every rule
 * here is dated.
 */
final class ConcurrencyRules {

    /** Resolution 332/NQ-CP of 15 October 2025 took effect on its day. */
    private static final LocalDate RESOLUTION_332 = LocalDate.of(2025, 10, 15);

    /** Whether the orientation still stands beside Decree 370/2025 of that day is not known. */
    private static final LocalDate DECREE_370 = LocalDate.of(2025, 12, 31);

    private ConcurrencyRules() {}

    static List<Rule<?>> all() {
        return List.of(
                viceChairAsDirectorExpected(),
                viceChairAsDirectorForbidden(),
                councilChairConcurrent(),
                viceChairAsOfficeChief(
                        "CON-004", DateRange.of(TwoTierModel.BEGINNING, DECREE_370), SourceStatus.REPORTED),
                viceChairAsOfficeChief("CON-005", DateRange.from(DECREE_370), SourceStatus.UNVERIFIED));
    }

    private static Rule<RosterPost> viceChairAsDirectorExpected() {
        return Rule.should("CON-001", POST)
                .restsOn(LegalReference.of(Instruments.LETTER_03_CV_BCD, SourceStatus.REPORTED))
                .validity(DateRange.of(TwoTierModel.BEGINNING, RESOLUTION_332))
                .tags("concurrent", "service-centre")
                .when(ofKind("CON-001.scope", PostKinds.CENTRE_DIRECTOR))
                .require(heldBy("CON-001.condition", PostKinds.COMMITTEE_VICE_CHAIR))
                .remedies((post, context) -> suggestAppointment(post, PostKinds.COMMITTEE_VICE_CHAIR, context))
                .build();
    }

    private static Rule<RosterPost> viceChairAsDirectorForbidden() {
        return Rule.mustNot("CON-002", POST)
                .restsOn(LegalReference.of(Instruments.RESOLUTION_332_2025, SourceStatus.REPORTED))
                .validity(DateRange.from(RESOLUTION_332))
                .tags("concurrent", "service-centre")
                .when(ofKind("CON-002.scope", PostKinds.CENTRE_DIRECTOR))
                .forbid(heldBy("CON-002.condition", PostKinds.COMMITTEE_VICE_CHAIR))
                .remedies((post, context) -> vacateOne(post, PostKinds.COMMITTEE_VICE_CHAIR))
                .build();
    }

    private static Rule<RosterPost> councilChairConcurrent() {
        return Rule.should("CON-003", POST)
                .restsOn(LegalReference.of(Instruments.LETTER_03_CV_BCD, SourceStatus.REPORTED))
                .validity(TwoTierModel.IN_FORCE)
                .tags("concurrent", "council")
                .when(ofKind("CON-003.scope", PostKinds.COUNCIL_CHAIR))
                .require(Condition.<RosterPost>ofTruth(
                                "CON-003.condition",
                                (post, context) -> CommuneView.of(context)
                                        .exists(
                                                post.officials().stream().anyMatch(RosterOfficial::isConcurrent),
                                                CommunePart.APPOINTMENTS))
                        .arg("post", RosterPost::id))
                .build();
    }

    private static Rule<RosterPost> viceChairAsOfficeChief(String code, DateRange validity, SourceStatus status) {
        return Rule.should(code, POST)
                .restsOn(LegalReference.of(Instruments.LETTER_03_CV_BCD, status))
                .validity(validity)
                .tags("concurrent")
                .when(ofKind(code + ".scope", PostKinds.OFFICE_CHIEF))
                .require(heldBy(code + ".condition", PostKinds.COMMITTEE_VICE_CHAIR))
                .remedies((post, context) -> suggestAppointment(post, PostKinds.COMMITTEE_VICE_CHAIR, context))
                .build();
    }

    private static Condition<RosterPost> ofKind(String code, PostKind kind) {
        return Condition.<RosterPost>of(code, post -> post.kind().equals(kind)).arg("post", RosterPost::id);
    }

    /** The statement that a holder of the post also holds a post of the kind. */
    private static Condition<RosterPost> heldBy(String code, PostKind kind) {
        return Condition.<RosterPost>ofTruth(code, (post, context) -> isHeldBy(post, kind, context))
                .arg("post", RosterPost::id)
                .arg(
                        "officials",
                        post -> both(post, kind).isEmpty()
                                ? post.officials().stream()
                                        .map(RosterOfficial::id)
                                        .toList()
                                : both(post, kind).stream()
                                        .map(RosterOfficial::id)
                                        .toList());
    }

    private static Truth isHeldBy(RosterPost post, PostKind kind, RuleContext context) {
        boolean found = false;
        boolean acting = false;
        for (RosterEntry entry : post.entries()) {
            for (RosterEntry other : entry.official().entries()) {
                if (other.post().filter(held -> held.kind().equals(kind)).isPresent()) {
                    boolean acts =
                            entry.appointment().acting() || other.appointment().acting();
                    found |= !acts;
                    acting |= acts;
                }
            }
        }
        if (!found && acting) {
            // The texts at hand do not say whether acting in a post counts as holding it.
            return Truth.ofUnknown(Message.of("CON.acting").with("post", post.id()));
        }
        return CommuneView.of(context).exists(found, CommunePart.APPOINTMENTS);
    }

    private static List<RosterOfficial> both(RosterPost post, PostKind kind) {
        List<RosterOfficial> both = new ArrayList<>();
        for (RosterOfficial official : post.officials()) {
            if (official.posts().stream().anyMatch(held -> held.kind().equals(kind))) {
                both.add(official);
            }
        }
        return both;
    }

    private static List<Message> vacateOne(RosterPost post, PostKind kind) {
        List<RosterOfficial> both = both(post, kind);
        if (both.isEmpty()) {
            return List.of(ApparatusRules.stateCompleteness(CommunePart.APPOINTMENTS));
        }
        return both.stream()
                .map(official -> Message.of("CON.remedy-vacate-one")
                        .with("official", official.id())
                        .with("post", post.id())
                        .with("kind", kind.message()))
                .toList();
    }

    private static List<Message> suggestAppointment(RosterPost post, PostKind kind, RuleContext context) {
        return CommuneView.of(context).isComplete(CommunePart.APPOINTMENTS)
                ? List.of(
                        Message.of("CON.remedy-appoint").with("post", post.id()).with("kind", kind.message()))
                : List.of(ApparatusRules.stateCompleteness(CommunePart.APPOINTMENTS));
    }
}
