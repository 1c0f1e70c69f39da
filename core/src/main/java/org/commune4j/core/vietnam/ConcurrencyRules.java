package org.commune4j.core.vietnam;

import static org.commune4j.core.commune.CommunePart.APPOINTMENTS;
import static org.commune4j.core.commune.CommuneSubjects.POST;
import static org.commune4j.core.rule.Argument.arg;
import static org.commune4j.core.rule.Condition.ofTruth;
import static org.commune4j.core.vietnam.PostKinds.*;
import static org.commune4j.core.vietnam.SharedConditions.holder;
import static org.commune4j.core.vietnam.SharedConditions.holds;
import static org.commune4j.core.vietnam.SharedConditions.isHeldPostOf;
import static org.commune4j.core.vietnam.SharedConditions.isPostOf;
import static org.commune4j.core.vietnam.SharedWords.ifComplete;
import static org.commune4j.core.vietnam.SharedWords.listed;

import java.time.LocalDate;
import java.util.List;
import org.commune4j.core.commune.CommuneView;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.Provision;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.rule.Condition;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.RuleContext;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.snapshot.AppointmentView;
import org.commune4j.core.snapshot.OfficialView;
import org.commune4j.core.snapshot.PostView;
import org.commune4j.core.text.Message;
import org.commune4j.core.time.DateRange;

/** Rules on posts that are expected to be held together with another one. */
final class ConcurrencyRules {

    static final LegalReference LETTER_03 = LegalReference.of(Instruments.LETTER_03_CV_BCD, SourceStatus.REPORTED);

    /** Resolution 332/NQ-CP of 15 October 2025 took effect on its day. */
    static final LocalDate RESOLUTION_332 = LocalDate.of(2025, 10, 15);

    /** Whether the guidance still stands beside Decree 370/2025 of that day is not known. */
    private static final LocalDate DECREE_370 = LocalDate.of(2025, 12, 31);

    private ConcurrencyRules() {}

    static List<Rule<?>> all() {
        return List.of(
                viceChairAsDirectorExpected(),
                councilChairConcurrent(),
                viceChairAsOfficeChief(),
                viceChairAsOfficeChiefSinceDecree370(),
                headOfCouncilCommitteeConcurrent(),
                councilChairLeadsParty(),
                committeeChairDeputySecretary(),
                agencyHeadsOnCommittee(),
                organisationHeadOnFront());
    }

    private static Rule<PostView> viceChairAsDirectorExpected() {
        return Rule.on(POST, "CON-001")
                .says(
                        "Một Phó Chủ tịch UBND đồng thời là Giám đốc Trung tâm Phục vụ hành chính công (định hướng,"
                                + " đến hết 14/10/2025)",
                        "A Vice Chair of the People's Committee is also Director of the service centre (guidance until"
                                + " 14 October 2025)")
                .when(isPostOf(CENTRE_DIRECTOR))
                .should(holderIsViceChair())
                .per(LETTER_03)
                .inForce(DateRange.of(TwoTierModel.BEGINNING, RESOLUTION_332))
                .tags("concurrent", "service-centre")
                .remedy(ConcurrencyRules::suggestAppointment)
                .build();
    }

    private static Rule<PostView> councilChairConcurrent() {
        return Rule.on(POST, "CON-003")
                .says(
                        "Chủ tịch HĐND hoạt động kiêm nhiệm",
                        "The Chair of the People's Council holds the post concurrently")
                .when(isPostOf(COUNCIL_CHAIR))
                .should(ofTruth(
                        "người giữ chức danh {post} còn giữ chức danh khác",
                        "the holder of the post of {post} holds another post too",
                        (post, context) -> CommuneView.of(context)
                                .exists(post.holders().stream().anyMatch(OfficialView::isConcurrent), APPOINTMENTS)))
                .per(LETTER_03)
                .inForce(TwoTierModel.IN_FORCE)
                .tags("concurrent", "council")
                .build();
    }

    private static Rule<PostView> viceChairAsOfficeChief() {
        return Rule.on(POST, "CON-004")
                .says(
                        "Một Phó Chủ tịch UBND đồng thời là Chánh Văn phòng (định hướng)",
                        "A Vice Chair of the People's Committee is also Chief of Office (guidance)")
                .when(isPostOf(OFFICE_CHIEF))
                .should(holderIsViceChair())
                .per(LETTER_03)
                .inForce(DateRange.of(TwoTierModel.BEGINNING, DECREE_370))
                .tags("concurrent")
                .remedy(ConcurrencyRules::suggestAppointment)
                .build();
    }

    private static Rule<PostView> viceChairAsOfficeChiefSinceDecree370() {
        return Rule.on(POST, "CON-005")
                .says(
                        "Một Phó Chủ tịch UBND đồng thời là Chánh Văn phòng (chưa rõ định hướng này còn áp dụng hay"
                                + " không)",
                        "A Vice Chair of the People's Committee is also Chief of Office (whether the guidance still"
                                + " stands is not known)")
                .when(isPostOf(OFFICE_CHIEF))
                .should(holderIsViceChair())
                .per(LegalReference.of(Instruments.LETTER_03_CV_BCD, SourceStatus.UNVERIFIED))
                .inForce(DateRange.from(DECREE_370))
                .tags("concurrent")
                .remedy(ConcurrencyRules::suggestAppointment)
                .build();
    }

    static Condition<PostView> holderIsViceChair() {
        return ofTruth(
                "người giữ chức danh {post} đồng thời là Phó Chủ tịch UBND (người giữ: {officials})",
                "a holder of the post of {post} is also a Vice Chair of the People's Committee (holders: {officials})",
                ConcurrencyRules::isHeldByViceChair,
                arg("officials", post -> listed(viceChairsOrHolders(post))));
    }

    private static Truth isHeldByViceChair(PostView post, RuleContext context) {
        Truth found = Truth.FALSE;
        Truth acting = Truth.FALSE;
        for (AppointmentView entry : post.appointments()) {
            for (AppointmentView other : entry.official().appointments(COMMITTEE_VICE_CHAIR)) {
                Truth viceChair =
                        other.post().map(ConcurrencyRules::isViceChair).orElse(Truth.FALSE);
                if (entry.appointment().acting() || other.appointment().acting()) {
                    acting = acting.or(viceChair);
                } else if (viceChair.isTrue()) {
                    return Truth.TRUE;
                } else {
                    found = found.or(viceChair);
                }
            }
        }
        if (found.isFalse() && acting.isTrue()) {
            // The texts at hand do not say whether acting in a post counts as holding it.
            return Truth.ofUnknown(Message.of(
                            "CON.acting",
                            "thiếu dữ liệu: việc được giao quyền hoặc giao phụ trách {post} hoặc chức danh kia có được"
                                    + " coi là giữ chức danh hay không",
                            "missing: whether acting in {post}, or in the other post, counts as holding it")
                    .with("post", POST.nameOf(post)));
        }
        return CommuneView.of(context).exists(found.or(acting), APPOINTMENTS);
    }

    private static Truth isViceChair(PostView post) {
        return post.isOf(COMMITTEE_VICE_CHAIR);
    }

    /** Returns those who hold the post and are Vice Chair too; all who hold it if there is none. */
    private static List<String> viceChairsOrHolders(PostView post) {
        List<String> both = viceChairs(post);
        return both.isEmpty() ? post.holders().stream().map(OfficialView::id).toList() : both;
    }

    static List<String> viceChairs(PostView post) {
        return post.holders().stream()
                .filter(official -> Truth.any(
                                official.appointments(COMMITTEE_VICE_CHAIR),
                                entry -> isViceChair(entry.post().orElseThrow()))
                        .isTrue())
                .map(OfficialView::id)
                .toList();
    }

    private static List<Message> suggestAppointment(PostView post, RuleContext context) {
        return ifComplete(
                APPOINTMENTS,
                context,
                Message.of(
                                "CON.remedy-appoint",
                                "Bổ nhiệm người đang giữ chức danh {kind} vào {post}.",
                                "Appoint a holder of the post of {kind} to {post}.")
                        .with("post", POST.nameOf(post))
                        .with("kind", COMMITTEE_VICE_CHAIR.message()));
    }

    private static Rule<PostView> headOfCouncilCommitteeConcurrent() {
        return Rule.on(POST, "CON-007")
                .says(
                        "Trưởng Ban của Hội đồng nhân dân hoạt động kiêm nhiệm (định hướng)",
                        "The head of a committee of the People's Council holds the post concurrently (guidance)")
                .when(isHeldPostOf(COUNCIL_BOARD_HEAD))
                .should(holder("kiêm nhiệm chức danh khác", "has other work too", SharedConditions::hasOtherWork))
                .per(LETTER_03)
                .inForce(TwoTierModel.IN_FORCE)
                .tags("concurrent", "council")
                .build();
    }

    /** Practice of 2025 elsewhere; no text that binds here is at hand. */
    private static Rule<PostView> councilChairLeadsParty() {
        return Rule.on(POST, "CON-009")
                .says(
                        "Chủ tịch Hội đồng nhân dân là Bí thư hoặc Phó Bí thư Thường trực Đảng ủy (thực tiễn)",
                        "The Chair of the People's Council is the Party Secretary or the Standing Deputy Secretary"
                                + " (practice)")
                .when(isHeldPostOf(COUNCIL_CHAIR))
                .should(holder(
                        "là Bí thư hoặc Phó Bí thư Thường trực Đảng ủy",
                        "is the Secretary or the Standing Deputy Secretary",
                        holds(PARTY_SECRETARY, STANDING_DEPUTY_SECRETARY)))
                .per(Basis.PRACTICE)
                .tags("concurrent", "council", "party")
                .build();
    }

    private static Rule<PostView> committeeChairDeputySecretary() {
        return Rule.on(POST, "CON-010")
                .says(
                        "Chủ tịch Ủy ban nhân dân là Phó Bí thư Đảng ủy (định hướng)",
                        "The Chair of the People's Committee is a Deputy Secretary of the Party Committee (guidance)")
                .when(isHeldPostOf(COMMITTEE_CHAIR))
                .should(holder("là Phó Bí thư Đảng ủy", "is a Deputy Secretary", holds(DEPUTY_SECRETARY)))
                .per(LETTER_03)
                .inForce(TwoTierModel.IN_FORCE)
                .tags("concurrent", "party")
                .build();
    }

    /** Decree 300/2025/NĐ-CP Art. 7: the heads of the specialised agencies are members of the People's Committee. */
    private static Rule<PostView> agencyHeadsOnCommittee() {
        return Rule.on(POST, "CON-012")
                .says(
                        "Người đứng đầu cơ quan chuyên môn là thành viên Ủy ban nhân dân",
                        "The heads of the specialised agencies sit on the People's Committee")
                .when(isHeldPostOf(OFFICE_CHIEF, DIVISION_HEAD))
                .must(holder(
                        "là thành viên Ủy ban nhân dân",
                        "sits on the People's Committee",
                        holds(COMMITTEE_CHAIR, COMMITTEE_VICE_CHAIR, COMMITTEE_MEMBER)))
                .per(LegalReference.of(Instruments.DECREE_300_2025, Provision.ofArticle("7"), SourceStatus.REPORTED))
                .inForce(DateRange.from(LocalDate.of(2025, 11, 17)))
                .tags("concurrent")
                .remedy((post, context) -> ifComplete(
                        APPOINTMENTS,
                        context,
                        Message.of(
                                        "CON-012.remedy-elect",
                                        "Bầu người giữ chức danh {post} làm Ủy viên Ủy ban nhân dân.",
                                        "Elect the holder of the post of {post} to the People's Committee.")
                                .with("post", POST.nameOf(post))))
                .build();
    }

    /** Practice; no text at hand says so. */
    private static Rule<PostView> organisationHeadOnFront() {
        return Rule.on(POST, "CON-013")
                .says(
                        "Người đứng đầu tổ chức chính trị - xã hội là Phó Chủ tịch Ủy ban Mặt trận Tổ quốc (thực tiễn)",
                        "The head of a socio-political organisation is a Vice Chair of the Fatherland Front Committee"
                                + " (practice)")
                .when(isHeldPostOf(ORGANISATION_HEAD))
                .should(holder(
                        "là Phó Chủ tịch Ủy ban Mặt trận Tổ quốc",
                        "is a Vice Chair of the Fatherland Front Committee",
                        holds(FRONT_VICE_CHAIR)))
                .per(Basis.PRACTICE)
                .tags("concurrent", "front")
                .build();
    }
}
