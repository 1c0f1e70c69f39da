package org.commune4j.core.vietnam;

import static org.commune4j.core.commune.CommuneSubjects.POST;
import static org.commune4j.core.rule.Argument.arg;
import static org.commune4j.core.rule.Condition.of;
import static org.commune4j.core.rule.Condition.ofTruth;

import java.time.LocalDate;
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
                viceChairAsOfficeChief(),
                viceChairAsOfficeChiefSinceDecree370());
    }

    private static Rule<RosterPost> viceChairAsDirectorExpected() {
        return Rule.on(POST, "CON-001")
                .says(
                        "Một Phó Chủ tịch UBND đồng thời là Giám đốc Trung tâm Phục vụ hành chính công (định hướng, đến hết"
                                + " 14/10/2025)",
                        "A Vice Chair of the People's Committee is also Director of the service centre (orientation until 14"
                                + " October 2025)")
                .when(isCentreDirector())
                .should(holderIsViceChair())
                .per(LegalReference.of(Instruments.LETTER_03_CV_BCD, SourceStatus.REPORTED))
                .inForce(DateRange.of(TwoTierModel.BEGINNING, RESOLUTION_332))
                .tags("concurrent", "service-centre")
                .remedy(ConcurrencyRules::suggestAppointment)
                .build();
    }

    private static Rule<RosterPost> viceChairAsDirectorForbidden() {
        return Rule.on(POST, "CON-002")
                .says(
                        "Phó Chủ tịch UBND không giữ chức danh Giám đốc Trung tâm Phục vụ hành chính công",
                        "A Vice Chair of the People's Committee does not hold the post of Director of the service centre")
                .when(isCentreDirector())
                .mustNot(ofTruth(
                        "người giữ {post} đồng thời là Phó Chủ tịch UBND ({officials})",
                        "a holder of {post} is also a Vice Chair of the People's Committee ({officials})",
                        ConcurrencyRules::isHeldByViceChair,
                        arg("officials", ConcurrencyRules::bothOrHolders)))
                .per(LegalReference.of(Instruments.RESOLUTION_332_2025, SourceStatus.REPORTED))
                .inForce(DateRange.from(RESOLUTION_332))
                .tags("concurrent", "service-centre")
                .remedy((post, context) -> vacateOne(post))
                .build();
    }

    private static Rule<RosterPost> councilChairConcurrent() {
        return Rule.on(POST, "CON-003")
                .says(
                        "Chủ tịch HĐND hoạt động kiêm nhiệm", //
                        "The Chair of the People's Council holds the post concurrently")
                .when(isOfKind(
                        "{post} là chức danh Chủ tịch HĐND",
                        "{post} is the post of Chair of the People's Council",
                        PostKinds.COUNCIL_CHAIR))
                .should(ofTruth(
                        "người giữ {post} còn giữ chức danh khác",
                        "the holder of {post} holds another post too",
                        (post, context) -> CommuneView.of(context)
                                .exists(
                                        post.officials().stream().anyMatch(RosterOfficial::isConcurrent),
                                        CommunePart.APPOINTMENTS)))
                .per(LegalReference.of(Instruments.LETTER_03_CV_BCD, SourceStatus.REPORTED))
                .inForce(TwoTierModel.IN_FORCE)
                .tags("concurrent", "council")
                .build();
    }

    private static Rule<RosterPost> viceChairAsOfficeChief() {
        return viceChairAsOfficeChief("CON-004", SourceStatus.REPORTED)
                .says(
                        "Một Phó Chủ tịch UBND đồng thời là Chánh Văn phòng (định hướng)",
                        "A Vice Chair of the People's Committee is also Chief of the Office (orientation)")
                .inForce(DateRange.of(TwoTierModel.BEGINNING, DECREE_370))
                .build();
    }

    private static Rule<RosterPost> viceChairAsOfficeChiefSinceDecree370() {
        return viceChairAsOfficeChief("CON-005", SourceStatus.UNVERIFIED)
                .says(
                        "Một Phó Chủ tịch UBND đồng thời là Chánh Văn phòng (chưa rõ định hướng này còn áp dụng hay không)",
                        "A Vice Chair of the People's Committee is also Chief of the Office (whether the orientation still"
                                + " stands is not known)")
                .inForce(DateRange.from(DECREE_370))
                .build();
    }

    private static Rule.Builder<RosterPost> viceChairAsOfficeChief(String code, SourceStatus status) {
        return Rule.on(POST, code)
                .when(isOfKind(
                        "{post} là chức danh Chánh Văn phòng",
                        "{post} is the post of Chief of the Office",
                        PostKinds.OFFICE_CHIEF))
                .should(holderIsViceChair())
                .per(LegalReference.of(Instruments.LETTER_03_CV_BCD, status))
                .tags("concurrent")
                .remedy(ConcurrencyRules::suggestAppointment);
    }

    private static Condition<RosterPost> isCentreDirector() {
        return isOfKind(
                "{post} là chức danh Giám đốc Trung tâm Phục vụ hành chính công",
                "{post} is the post of Director of the service centre",
                PostKinds.CENTRE_DIRECTOR);
    }

    private static Condition<RosterPost> isOfKind(String vietnamese, String english, PostKind kind) {
        return of(vietnamese, english, post -> post.kind().equals(kind));
    }

    /** The statement that a holder of the post is also a Vice Chair of the People's Committee. */
    private static Condition<RosterPost> holderIsViceChair() {
        return ofTruth(
                "người giữ {post} đồng thời là Phó Chủ tịch UBND (người giữ: {officials})",
                "a holder of {post} is also a Vice Chair of the People's Committee (holders: {officials})",
                ConcurrencyRules::isHeldByViceChair,
                arg("officials", ConcurrencyRules::bothOrHolders));
    }

    private static Truth isHeldByViceChair(RosterPost post, RuleContext context) {
        boolean found = false;
        boolean acting = false;
        for (RosterEntry entry : post.entries()) {
            for (RosterEntry other : entry.official().entries()) {
                if (other.post().filter(ConcurrencyRules::isViceChair).isPresent()) {
                    boolean acts =
                            entry.appointment().acting() || other.appointment().acting();
                    found |= !acts;
                    acting |= acts;
                }
            }
        }
        if (!found && acting) {
            // The texts at hand do not say whether acting in a post counts as holding it.
            return Truth.ofUnknown(Message.of(
                            "CON.acting",
                            "thiếu dữ liệu: việc tạm giữ, phụ trách {post} hoặc chức danh kia có được coi là giữ chức danh hay"
                                    + " không",
                            "missing: whether acting in {post}, or in the other post, counts as holding it")
                    .with("post", POST.nameOf(post)));
        }
        return CommuneView.of(context).exists(found, CommunePart.APPOINTMENTS);
    }

    private static boolean isViceChair(RosterPost post) {
        return post.kind().equals(PostKinds.COMMITTEE_VICE_CHAIR);
    }

    /** Those who hold the post and are Vice Chair too, by id; all who hold it if there is none. */
    private static List<String> bothOrHolders(RosterPost post) {
        List<String> both = both(post);
        return both.isEmpty()
                ? post.officials().stream().map(RosterOfficial::id).toList()
                : both;
    }

    private static List<String> both(RosterPost post) {
        return post.officials().stream()
                .filter(official -> official.posts().stream().anyMatch(ConcurrencyRules::isViceChair))
                .map(RosterOfficial::id)
                .toList();
    }

    private static List<Message> vacateOne(RosterPost post) {
        List<String> both = both(post);
        if (both.isEmpty()) {
            return List.of(ApparatusRules.stateCompleteness(CommunePart.APPOINTMENTS));
        }
        return both.stream()
                .map(official -> Message.of(
                                "CON.remedy-vacate-one",
                                "để {official} thôi giữ một trong hai chức danh: {post} hoặc {kind}",
                                "let {official} give up one of the two posts: {post}, or that of {kind}")
                        .with("official", official)
                        .with("post", POST.nameOf(post))
                        .with("kind", PostKinds.COMMITTEE_VICE_CHAIR.message()))
                .toList();
    }

    private static List<Message> suggestAppointment(RosterPost post, RuleContext context) {
        if (!CommuneView.of(context).isComplete(CommunePart.APPOINTMENTS)) {
            return List.of(ApparatusRules.stateCompleteness(CommunePart.APPOINTMENTS));
        }
        return List.of(Message.of(
                        "CON.remedy-appoint",
                        "bổ nhiệm người đang giữ chức danh {kind} vào {post}",
                        "appoint a holder of a post of {kind} to {post}")
                .with("post", POST.nameOf(post))
                .with("kind", PostKinds.COMMITTEE_VICE_CHAIR.message()));
    }
}
