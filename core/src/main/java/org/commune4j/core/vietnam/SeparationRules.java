package org.commune4j.core.vietnam;

import static org.commune4j.core.commune.CommunePart.APPOINTMENTS;
import static org.commune4j.core.commune.CommuneSubjects.APPOINTMENT;
import static org.commune4j.core.commune.CommuneSubjects.OFFICIAL;
import static org.commune4j.core.commune.CommuneSubjects.POST;
import static org.commune4j.core.commune.CommuneSubjects.UNIT;
import static org.commune4j.core.rule.Argument.arg;
import static org.commune4j.core.rule.Condition.allOf;
import static org.commune4j.core.rule.Condition.ofTruth;
import static org.commune4j.core.rule.Condition.part;
import static org.commune4j.core.vietnam.ConcurrencyRules.LETTER_03;
import static org.commune4j.core.vietnam.PostKinds.*;
import static org.commune4j.core.vietnam.SharedConditions.hasNoOtherWork;
import static org.commune4j.core.vietnam.SharedConditions.holder;
import static org.commune4j.core.vietnam.SharedConditions.holds;
import static org.commune4j.core.vietnam.SharedConditions.isHeldPostOf;
import static org.commune4j.core.vietnam.SharedConditions.isPostOf;
import static org.commune4j.core.vietnam.SharedConditions.nameOfPost;
import static org.commune4j.core.vietnam.SharedWords.listed;
import static org.commune4j.core.vietnam.SharedWords.stateCompleteness;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.commune4j.core.commune.CommuneView;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.organisation.PostNature;
import org.commune4j.core.rule.Condition;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.RuleContext;
import org.commune4j.core.rule.Strength;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.snapshot.AppointmentView;
import org.commune4j.core.snapshot.OfficialView;
import org.commune4j.core.snapshot.PostView;
import org.commune4j.core.snapshot.UnitView;
import org.commune4j.core.staffing.Incompatibility;
import org.commune4j.core.text.Message;
import org.commune4j.core.time.DateRange;

/** Rules on posts that are to be kept apart, and on posts that ask for full time. */
final class SeparationRules {

    private SeparationRules() {}

    static List<Rule<?>> all() {
        return List.of(
                viceChairAsDirectorForbidden(),
                councilViceChairFullTime(),
                oneDeputyHeadOfCouncilCommitteeFullTime(),
                officeHeadFullTimeOrViceChair(),
                fullTimePostAlone(),
                fewPosts(),
                apart(
                        Incompatibilities.COMMITTEE_AND_COUNCIL_STANDING_BOARD,
                        "Không ai đồng thời là thành viên Ủy ban nhân dân và Thường trực Hội đồng nhân dân",
                        "No official is on the People's Committee and in the Standing Body of the People's Council at"
                                + " once"),
                apart(
                        Incompatibilities.COMMITTEE_AND_COUNCIL_BOARDS,
                        "Không ai đồng thời là thành viên Ủy ban nhân dân và thành viên Ban của Hội đồng nhân dân",
                        "No official is on the People's Committee and on a committee of the People's Council at once"),
                apart(
                        Incompatibilities.ACCOUNTANT_TREASURER_APPROVER,
                        "Không ai kiêm từ hai trong các việc kế toán, thủ quỹ và chuẩn chi (chủ tài khoản)",
                        "No official does two of these: keep the accounts, keep the money, approve payments"),
                apart(
                        Incompatibilities.INSPECTION_AND_EXECUTIVE,
                        "Chủ nhiệm Ủy ban Kiểm tra không đứng đầu cơ quan điều hành chịu sự kiểm tra (thông lệ quản"
                                + " lý)",
                        "The Chair of the Inspection Commission does not head an executive body that it inspects (good"
                                + " practice)"));
    }

    private static Rule<PostView> viceChairAsDirectorForbidden() {
        return Rule.on(POST, "CON-002")
                .says(
                        "Phó Chủ tịch UBND không giữ chức danh Giám đốc Trung tâm Phục vụ hành chính công",
                        "A Vice Chair of the People's Committee does not hold the post of Director of the service"
                                + " centre")
                .when(isPostOf(CENTRE_DIRECTOR))
                .mustNot(ConcurrencyRules.holderIsViceChair())
                .per(LegalReference.of(Instruments.RESOLUTION_332_2025, SourceStatus.REPORTED))
                .inForce(DateRange.from(ConcurrencyRules.RESOLUTION_332))
                .tags("concurrent", "service-centre")
                .remedy(SeparationRules::vacateOne)
                .build();
    }

    private static List<Message> vacateOne(PostView post, RuleContext context) {
        List<Message> remedies = ConcurrencyRules.viceChairs(post).stream()
                .map(official -> Message.of(
                                "CON.remedy-vacate-one",
                                "Cho {official} thôi giữ một trong hai chức danh: {post} hoặc {kind}.",
                                "Relieve {official} of one of the two posts: {post}, or that of {kind}.")
                        .with("official", official)
                        .with("post", POST.nameOf(post))
                        .with("kind", COMMITTEE_VICE_CHAIR.message()))
                .toList();
        return remedies.isEmpty() ? List.of(stateCompleteness(APPOINTMENTS)) : remedies;
    }

    private static Rule<PostView> councilViceChairFullTime() {
        return Rule.on(POST, "CON-006")
                .says(
                        "Phó Chủ tịch Hội đồng nhân dân hoạt động chuyên trách (định hướng)",
                        "The Vice Chair of the People's Council is full-time (guidance)")
                .when(isHeldPostOf(COUNCIL_VICE_CHAIR))
                .should(holder(
                        "không kiêm nhiệm chức danh khác", "has no other work", SharedConditions::hasNoOtherWork))
                .per(LETTER_03)
                .inForce(TwoTierModel.IN_FORCE)
                .tags("concurrent", "council")
                .remedy(SeparationRules::relieveOfOtherPosts)
                .build();
    }

    private static Rule<UnitView> oneDeputyHeadOfCouncilCommitteeFullTime() {
        return Rule.on(UNIT, "CON-008")
                .says(
                        "Ban của Hội đồng nhân dân có một Phó Trưởng Ban hoạt động chuyên trách (định hướng)",
                        "One deputy head of a committee of the People's Council is full-time (guidance)")
                .when(ofTruth(
                                "{unit} có chức danh Phó Trưởng Ban",
                                "{unit} has a post of deputy head of a committee of the People's Council",
                                (UnitView unit, RuleContext context) ->
                                        Truth.any(unit.posts(), post -> post.isOf(DEPUTY_COUNCIL_BOARD_HEAD)))
                        .otherwise(
                                "{unit} không có chức danh Phó Trưởng Ban",
                                "{unit} has no post of deputy head of a committee of the People's Council"))
                .should(ofTruth(
                                "có Phó Trưởng Ban của {unit} không kiêm nhiệm chức danh khác",
                                "a deputy head of {unit} has no other work",
                                SeparationRules::hasFullTimeDeputyHead)
                        .otherwise(
                                "không có Phó Trưởng Ban nào của {unit} hoạt động chuyên trách",
                                "{unit} has no full-time deputy head"))
                .per(LETTER_03)
                .inForce(TwoTierModel.IN_FORCE)
                .tags("concurrent", "council")
                .build();
    }

    private static Truth hasFullTimeDeputyHead(UnitView committee, RuleContext context) {
        CommuneView view = CommuneView.of(context);
        Truth one = view.exists(false, APPOINTMENTS);
        for (PostView post : committee.posts()) {
            Truth isDeputyHead = post.isOf(DEPUTY_COUNCIL_BOARD_HEAD);
            for (AppointmentView entry : post.appointments()) {
                if (!entry.appointment().acting()) {
                    one = one.or(isDeputyHead.and(hasNoOtherWork(entry.official(), post, view)));
                }
            }
        }
        return one;
    }

    /** Official Letter 03/CV-BCĐ: the head of an office is full-time, or a Vice Chair holds the post besides. */
    private static Rule<PostView> officeHeadFullTimeOrViceChair() {
        return Rule.on(POST, "CON-011")
                .says(
                        "Người đứng đầu văn phòng, phòng chuyên trách hoặc do Phó Chủ tịch Ủy ban nhân dân kiêm nhiệm"
                                + " (định hướng)",
                        "The head of an office or division is full-time, or a Vice Chair of the People's Committee"
                                + " (guidance)")
                .when(isHeldPostOf(OFFICE_CHIEF, DIVISION_HEAD))
                .should(holder(
                        "không kiêm nhiệm chức danh khác, hoặc là Phó Chủ tịch Ủy ban nhân dân",
                        "has no other work, or is a Vice Chair of the People's Committee",
                        (official, post, view) -> hasNoOtherWork(official, post, view)
                                .or(holds(COMMITTEE_VICE_CHAIR).test(official, post, view))))
                .per(LETTER_03)
                .inForce(TwoTierModel.IN_FORCE)
                .tags("concurrent")
                .remedy(SeparationRules::relieveOfOtherPosts)
                .build();
    }

    private static List<Message> relieveOfOtherPosts(PostView post, RuleContext context) {
        List<Message> remedies = post.holders().stream()
                .filter(official -> SharedConditions.hasOtherWork(official, post.id()))
                .map(official -> relieveOfOtherPosts(official, POST.nameOf(post)))
                .toList();
        return remedies.isEmpty() && !CommuneView.of(context).isComplete(APPOINTMENTS)
                ? List.of(stateCompleteness(APPOINTMENTS))
                : remedies;
    }

    private static Message relieveOfOtherPosts(OfficialView official, Object post) {
        return Message.of(
                        "CON.remedy-full-time",
                        "Cho {official} thôi giữ các chức danh khác, hoặc thôi giữ {post}.",
                        "Relieve {official} of the other posts, or of {post}.")
                .with("official", official.id())
                .with("post", post);
    }

    /** A post that its own description calls full-time. */
    private static Rule<AppointmentView> fullTimePostAlone() {
        return Rule.on(APPOINTMENT, "APT-005")
                .says(
                        "Người giữ chức danh chuyên trách không kiêm nhiệm chức danh khác",
                        "The holder of a full-time post has no other work")
                .when(Condition.of(
                                "{post} được xác định là chuyên trách",
                                "{post} is described as full-time",
                                (AppointmentView entry) -> entry.post()
                                        .flatMap(post -> post.post().nature())
                                        .filter(nature -> nature == PostNature.FULL_TIME)
                                        .isPresent(),
                                arg("post", SharedConditions::nameOfPost))
                        .otherwise(
                                "{post} không được xác định là chuyên trách", "{post} is not described as full-time"))
                .mustNot(ofTruth(
                        "{official} giữ {post} cùng các chức danh khác ({posts})",
                        "{official} holds {post} beside other posts ({posts})",
                        (entry, context) -> CommuneView.of(context).exists(hasOtherWork(entry), APPOINTMENTS),
                        arg("post", SharedConditions::nameOfPost),
                        arg("official", entry -> entry.official().id()),
                        arg("posts", entry -> listed(otherWork(entry)))))
                .per(Basis.INTEGRITY)
                .tags("appointment", "concurrent")
                .remedy((entry, context) -> List.of(
                        hasOtherWork(entry)
                                ? relieveOfOtherPosts(entry.official(), nameOfPost(entry))
                                : stateCompleteness(APPOINTMENTS)))
                .build();
    }

    private static boolean hasOtherWork(AppointmentView entry) {
        return SharedConditions.hasOtherWork(
                entry.official(), entry.appointment().post());
    }

    private static List<Object> otherWork(AppointmentView entry) {
        return entry.official().appointments().stream()
                .filter(AppointmentView::isWork)
                .filter(other ->
                        !other.appointment().post().equals(entry.appointment().post()))
                .map(SharedConditions::nameOfPost)
                .distinct()
                .toList();
    }

    /** No legal maximum was found: the rule applies where the host sets one. */
    private static Rule<OfficialView> fewPosts() {
        return Rule.on(OFFICIAL, "CON-014")
                .says(
                        "Một người không giữ quá số chức danh do đơn vị áp dụng phần mềm đặt ra (thông lệ quản lý;"
                                + " chưa thấy mức tối đa theo luật)",
                        "An official holds no more posts than the host sets (good practice; no legal maximum is known)")
                .when(allOf(
                        "đơn vị áp dụng phần mềm đã đặt mức tối đa và người này giữ nhiều chức danh",
                        "the host set a maximum, and several posts are held",
                        part("set", hasMaximum()),
                        part("several", holdsSeveral())))
                .should(ofTruth(
                                "{official} giữ {count} chức danh, tối đa {limit}",
                                "{official} holds {count} posts, at most {limit}",
                                SeparationRules::hasFewPosts,
                                arg("count", OfficialView::depth),
                                QuotaRules.limit(Figures.POSTS_PER_OFFICIAL))
                        .otherwise(
                                "{official} giữ {count} chức danh, nhiều hơn {limit}",
                                "{official} holds {count} posts, more than {limit}"))
                .per(Basis.PRACTICE)
                .tags("concurrent")
                .reads(Figures.POSTS_PER_OFFICIAL)
                .build();
    }

    private static Condition<OfficialView> hasMaximum() {
        return ofTruth(
                        "đơn vị áp dụng phần mềm đã đặt số chức danh tối đa",
                        "the host set a maximum number of posts",
                        (OfficialView official, RuleContext context) -> Truth.of(
                                context.find(Figures.POSTS_PER_OFFICIAL).isPresent()))
                .otherwise(
                        "đơn vị áp dụng phần mềm chưa đặt số chức danh tối đa",
                        "the host set no maximum number of posts");
    }

    private static Condition<OfficialView> holdsSeveral() {
        return Condition.of(
                        "{official} giữ nhiều chức danh", "{official} holds several posts", OfficialView::isConcurrent)
                .otherwise("{official} không giữ nhiều chức danh", "{official} does not hold several posts");
    }

    private static Truth hasFewPosts(OfficialView official, RuleContext context) {
        BigDecimal most = context.get(Figures.POSTS_PER_OFFICIAL);
        boolean more = BigDecimal.valueOf(official.depth()).compareTo(most) > 0;
        return CommuneView.of(context).isAbsent(more, APPOINTMENTS);
    }

    private static Rule<OfficialView> apart(Incompatibility incompatibility, String vietnamese, String english) {
        Condition<OfficialView> together = ofTruth(
                "{official} giữ các chức danh loại trừ nhau ({posts})",
                "{official} holds posts that exclude each other ({posts})",
                (official, context) -> holdsTogether(incompatibility, official, context),
                arg("posts", official -> listed(conflicting(incompatibility, official))));
        Rule.Builder<OfficialView> rule =
                Rule.on(OFFICIAL, incompatibility.code()).says(vietnamese, english);
        if (incompatibility.strength() == Strength.MUST_NOT) {
            rule.mustNot(together);
        } else {
            rule.should(part(
                    "kept-apart",
                    part("condition", together)
                            .negated(
                                    "{official} không giữ các chức danh loại trừ nhau",
                                    "{official} holds no posts that exclude each other")
                            .otherwise(
                                    "{official} giữ các chức danh loại trừ nhau",
                                    "{official} holds posts that exclude each other")));
        }
        return rule.per(incompatibility.basis())
                .inForce(incompatibility.validity())
                .in(incompatibility.jurisdiction())
                .tags("concurrent", "incompatible")
                .remedy((official, context) -> List.of(
                        incompatibility.conflicts(official).isEmpty()
                                ? stateCompleteness(APPOINTMENTS)
                                : Message.of(
                                                "INC.remedy-vacate-one",
                                                "Cho {official} thôi giữ một trong các chức danh: {posts}.",
                                                "Relieve {official} of one of the posts: {posts}.")
                                        .with("official", official.id())
                                        .with("posts", conflicting(incompatibility, official))))
                .build();
    }

    private static Truth holdsTogether(Incompatibility incompatibility, OfficialView official, RuleContext context) {
        Truth together = incompatibility.isBrokenBy(official);
        if (!together.isTrue()) {
            return CommuneView.of(context).exists(together, APPOINTMENTS);
        }
        boolean holds = incompatibility.conflicts(official).stream()
                .anyMatch(pair -> isHeld(official, pair.first()) && isHeld(official, pair.second()));
        // The texts at hand do not say whether acting in a post counts as holding it.
        return holds
                ? Truth.TRUE
                : Truth.ofUnknown(Message.of(
                                "INC.acting",
                                "thiếu dữ liệu: việc {official} được giao quyền hoặc giao phụ trách có được coi là giữ"
                                        + " chức danh hay không",
                                "missing: whether acting in one of the posts of {official} counts as holding it")
                        .with("official", official.id()));
    }

    private static boolean isHeld(OfficialView official, PostView post) {
        return post.appointments().stream()
                .anyMatch(entry ->
                        entry.official() == official && !entry.appointment().acting());
    }

    private static List<Object> conflicting(Incompatibility incompatibility, OfficialView official) {
        return incompatibility.conflicts(official).stream()
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .distinct()
                .map(POST::nameOf)
                .toList();
    }
}
