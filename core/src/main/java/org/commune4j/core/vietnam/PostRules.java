package org.commune4j.core.vietnam;

import static org.commune4j.core.commune.CommunePart.APPOINTMENTS;
import static org.commune4j.core.commune.CommunePart.POSTS;
import static org.commune4j.core.commune.CommuneSubjects.OFFICIAL;
import static org.commune4j.core.commune.CommuneSubjects.POST;
import static org.commune4j.core.commune.CommuneSubjects.UNIT;
import static org.commune4j.core.rule.Argument.arg;
import static org.commune4j.core.rule.Condition.allOf;
import static org.commune4j.core.rule.Condition.each;
import static org.commune4j.core.rule.Condition.ofTruth;
import static org.commune4j.core.rule.Condition.part;
import static org.commune4j.core.vietnam.QuotaRules.limit;
import static org.commune4j.core.vietnam.SharedConditions.isPostOf;
import static org.commune4j.core.vietnam.SharedConditions.isUnitOf;
import static org.commune4j.core.vietnam.SharedWords.ifComplete;
import static org.commune4j.core.vietnam.SharedWords.listed;
import static org.commune4j.core.vietnam.SharedWords.none;
import static org.commune4j.core.vietnam.SharedWords.stateCompleteness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commune4j.core.commune.CommuneView;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.Provision;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.organisation.OfficialKind;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.UnitEvent;
import org.commune4j.core.rule.Condition;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.RuleContext;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.snapshot.AppointmentView;
import org.commune4j.core.snapshot.OfficialView;
import org.commune4j.core.snapshot.PostView;
import org.commune4j.core.snapshot.UnitView;
import org.commune4j.core.text.Message;
import org.commune4j.core.time.DateRange;

/** Rules on units and their posts: that they exist, and which places, heads and holders they have. */
final class PostRules {

    private PostRules() {}

    static List<Rule<?>> all() {
        return List.of(
                underExistingUnit(),
                unitHasHead(),
                unitHasOneHead(),
                endedWithItsEvent(),
                notOverfilled(),
                actingOnlyWhereFree(),
                inExistingUnit(),
                centreHasDirector(),
                centreHasFewDeputies(),
                villageHeadsNotSpecialised());
    }

    private static Rule<UnitView> underExistingUnit() {
        return Rule.on(UNIT, "UNIT-001")
                .says(
                        "Cơ quan, đơn vị trực thuộc một cơ quan, đơn vị đang tồn tại",
                        "A unit stands under a unit that exists")
                .must(Condition.of(
                                "cơ quan, đơn vị cấp trên của {unit}, nếu có, đang tồn tại vào ngày này ({parent})",
                                "the unit above {unit}, if any, exists on this date ({parent})",
                                (UnitView unit) -> !unit.isDetached(),
                                arg(
                                        "parent",
                                        (UnitView unit) -> unit.unit().parent().orElse("-")))
                        .otherwise(
                                "cơ quan, đơn vị cấp trên của {unit} ({parent}) không tồn tại vào ngày này",
                                "the unit above {unit} ({parent}) does not exist on this date"))
                .per(Basis.INTEGRITY)
                .tags("apparatus")
                .remedy(
                        "remedy-move",
                        "Đặt {unit} trực thuộc một cơ quan, đơn vị đang tồn tại, hoặc chấm dứt hoạt động của {unit}.",
                        "Place {unit} under a unit that exists, or end {unit}.")
                .build();
    }

    private static Rule<UnitView> endedWithItsEvent() {
        return Rule.on(UNIT, "UNIT-004")
                .says(
                        "Cơ quan, đơn vị đã sáp nhập, chia tách hoặc giải thể thì không còn tồn tại",
                        "A unit that was merged, split or dissolved no longer exists")
                .mustNot(ofTruth(
                        "{unit} vẫn tồn tại sau sự kiện chấm dứt hoạt động của mình ({event})",
                        "{unit} still exists after the event that ended it ({event})",
                        (unit, context) -> Truth.of(ending(unit, context).isPresent()),
                        arg("event", PostRules::wordsOfEnding)))
                .per(Basis.INTEGRITY)
                .tags("apparatus")
                .remedy(
                        "remedy-end",
                        "Chấm dứt hoạt động của {unit} vào ngày của sự kiện, hoặc sửa lại sự kiện.",
                        "End {unit} on the day of the event, or correct the event.")
                .build();
    }

    private static Message wordsOfEnding(UnitView unit, RuleContext context) {
        return ending(unit, context).map(event -> event.kind().message()).orElse(none());
    }

    /** Returns the event in the life of the unit, up to the date, after which it should no longer exist. */
    private static Optional<UnitEvent> ending(UnitView unit, RuleContext context) {
        LocalDate start = unit.unit().life().startOrMin();
        for (UnitEvent event : CommuneView.of(context).commune().unitEvents()) {
            // On the first day of a life an event speaks of the life before.
            if (event.date().isAfter(start)
                    && !event.date().isAfter(context.date())
                    && event.predecessors().contains(unit.id())
                    && !event.successors().contains(unit.id())) {
                return Optional.of(event);
            }
        }
        return Optional.empty();
    }

    /** Good management: a body that works has a head, if only an acting one. */
    private static Rule<UnitView> unitHasHead() {
        return Rule.on(UNIT, "UNIT-002")
                .says("Cơ quan, đơn vị có người đứng đầu (thông lệ quản lý)", "A unit has a head (good practice)")
                .when(Condition.of(
                                "{unit} có chức danh ngoài tư cách thành viên",
                                "{unit} has posts other than those of members",
                                (UnitView unit) -> unit.posts().stream().anyMatch(post -> post.rank() != Rank.MEMBER))
                        .otherwise(
                                "{unit} không có chức danh ngoài tư cách thành viên",
                                "{unit} has no posts other than those of members"))
                .should(allOf(
                        "có chức danh người đứng đầu và có người giữ",
                        "there is a post of head, and it is held",
                        part("post", hasPostOfHead()),
                        part("held", hasHead())))
                .per(Basis.PRACTICE)
                .tags("apparatus", "post")
                .remedy(PostRules::nameHead)
                .build();
    }

    private static Condition<UnitView> hasPostOfHead() {
        return ofTruth(
                        "{unit} có chức danh người đứng đầu",
                        "{unit} has a post of head",
                        (UnitView unit, RuleContext context) ->
                                CommuneView.of(context).exists(!heads(unit).isEmpty(), POSTS))
                .otherwise("{unit} không có chức danh người đứng đầu", "{unit} has no post of head");
    }

    private static Condition<UnitView> hasHead() {
        return ofTruth(
                        "chức danh người đứng đầu của {unit} có người giữ, kể cả được giao quyền hoặc giao phụ trách",
                        "the post of head of {unit} is held, if only by an acting holder",
                        (UnitView unit, RuleContext context) -> CommuneView.of(context)
                                .exists(
                                        heads(unit).stream()
                                                .anyMatch(post ->
                                                        !post.appointments().isEmpty()),
                                        APPOINTMENTS))
                .otherwise(
                        "chức danh người đứng đầu của {unit} không có người giữ",
                        "the post of head of {unit} is not held");
    }

    private static List<Message> nameHead(UnitView unit, RuleContext context) {
        if (heads(unit).isEmpty()) {
            return ifComplete(
                    POSTS,
                    context,
                    Message.of(
                                    "UNIT-002.remedy-add",
                                    "Bổ sung chức danh người đứng đầu tại {unit}.",
                                    "Add a post of head in {unit}.")
                            .with("unit", unit.id()));
        }
        return ifComplete(
                APPOINTMENTS,
                context,
                Message.of(
                                "UNIT-002.remedy-name",
                                "Bầu, bổ nhiệm người vào {post}.",
                                "Elect or appoint a holder of the post of {post}.")
                        .with("post", POST.nameOf(heads(unit).get(0))));
    }

    private static List<PostView> heads(UnitView unit) {
        return unit.posts(Rank.HEAD);
    }

    private static Rule<UnitView> unitHasOneHead() {
        return Rule.on(UNIT, "UNIT-003")
                .says(
                        "Mỗi cơ quan, đơn vị chỉ có một người đứng đầu tại một thời điểm",
                        "A unit has one head at a time")
                .mustNot(ofTruth(
                        "{unit} có nhiều người đứng đầu ({officials})",
                        "{unit} is headed by several officials ({officials})",
                        (unit, context) ->
                                CommuneView.of(context).exists(headedBy(unit).size() > 1, APPOINTMENTS),
                        arg("officials", unit -> listed(headedBy(unit)))))
                .per(Basis.INTEGRITY)
                .tags("apparatus", "post")
                .remedy((unit, context) -> List.of(
                        headedBy(unit).size() > 1
                                ? Message.of(
                                                "UNIT-003.remedy-keep-one",
                                                "Giữ một người đứng đầu của {unit}; cho những người khác thôi giữ chức"
                                                        + " vụ, miễn nhiệm.",
                                                "Keep one head of {unit}, and end the other appointments.")
                                        .with("unit", unit.id())
                                : stateCompleteness(APPOINTMENTS)))
                .build();
    }

    /** Returns the officials who hold a post of head, other than by acting in it; each once. */
    private static List<String> headedBy(UnitView unit) {
        return heads(unit).stream()
                .flatMap(post -> post.appointments().stream())
                .filter(entry -> !entry.appointment().acting())
                .map(entry -> entry.official().id())
                .distinct()
                .sorted()
                .toList();
    }

    private static Rule<PostView> notOverfilled() {
        return Rule.on(POST, "POST-001")
                .says("Chức danh không có số người giữ vượt số vị trí", "A post has no more holders than places")
                .mustNot(ofTruth(
                        "{post} có số người giữ vượt số vị trí ({count} trên {limit} vị trí; người giữ: {officials})",
                        "{post} has more holders than places ({count} for {limit}; holders: {officials})",
                        (post, context) -> CommuneView.of(context).exists(post.isOverfilled(), APPOINTMENTS),
                        arg(
                                "officials",
                                post -> listed(post.appointments().stream()
                                        .filter(appointment ->
                                                !appointment.appointment().acting())
                                        .map(appointment ->
                                                appointment.official().id())
                                        .distinct()
                                        .toList())),
                        arg("count", PostView::filled),
                        arg("limit", post -> post.post().holders())))
                .per(Basis.INTEGRITY)
                .tags("post")
                .remedy((post, context) -> List.of(
                        post.isOverfilled()
                                ? Message.of(
                                                "POST-001.remedy-end",
                                                "Cho thôi giữ chức vụ hoặc miễn nhiệm {number} người giữ chức danh {post}, hoặc"
                                                        + " tăng số vị trí.",
                                                "End {number} of the appointments to {post}, or give it more places.")
                                        .with("post", POST.nameOf(post))
                                        .with(
                                                "number",
                                                post.filled() - post.post().holders())
                                : stateCompleteness(APPOINTMENTS)))
                .build();
    }

    /** No text read says how many may act: it is told so that it is seen. */
    private static Rule<PostView> actingOnlyWhereFree() {
        return Rule.on(POST, "POST-003")
                .says(
                        "Số người được giao quyền, giao phụ trách một chức danh không vượt số vị trí còn trống (thông lệ quản lý)",
                        "No more officials act in a post than it has free places (good practice)")
                .when(Condition.of(
                                "{post} có người được giao quyền hoặc giao phụ trách",
                                "an official acts in {post}",
                                (PostView post) -> !acting(post).isEmpty())
                        .otherwise(
                                "{post} không có người được giao quyền hoặc giao phụ trách",
                                "no official acts in {post}"))
                .should(
                        ofTruth(
                                        "số người được giao quyền, giao phụ trách {post} không vượt số vị trí còn trống ({count} trên"
                                                + " {limit}; {officials})",
                                        "no more officials act in {post} than it has free places ({count} for {limit}; {officials})",
                                        (PostView post, RuleContext context) -> CommuneView.of(context)
                                                .exists(acting(post).size() <= post.vacancies(), APPOINTMENTS),
                                        arg("officials", (PostView post) -> listed(acting(post))),
                                        arg(
                                                "count",
                                                (PostView post) -> acting(post).size()),
                                        arg("limit", PostView::vacancies))
                                .otherwise(
                                        "số người được giao quyền, giao phụ trách {post} vượt số vị trí còn trống ({count} trên {limit};"
                                                + " {officials})",
                                        "more officials act in {post} than it has free places ({count} for {limit}; {officials})"))
                .per(Basis.PRACTICE)
                .tags("post")
                .remedy(
                        "remedy-end",
                        "Chỉ để một người được giao quyền hoặc giao phụ trách mỗi vị trí còn trống của {post}, và thôi giao khi đã"
                                + " có người giữ.",
                        "Let one official act for each free place of {post}, and end it when the place is filled.")
                .build();
    }

    /** Returns the officials who act in the post and do not hold it otherwise, each once. */
    private static List<String> acting(PostView post) {
        Set<String> holding = new HashSet<>();
        post.appointments().stream()
                .filter(entry -> !entry.appointment().acting())
                .forEach(entry -> holding.add(entry.official().id()));
        return post.appointments().stream()
                .map(entry -> entry.official().id())
                .filter(official -> !holding.contains(official))
                .distinct()
                .sorted()
                .toList();
    }

    private static Rule<PostView> inExistingUnit() {
        return Rule.on(POST, "POST-002")
                .says("Chức danh thuộc về một cơ quan, đơn vị đang tồn tại", "A post belongs to a unit that exists")
                .must(Condition.of(
                                "cơ quan, đơn vị {unit} của chức danh {post} tồn tại vào ngày này",
                                "the unit {unit} of the post {post} exists on this date",
                                (PostView post) -> post.unit().isPresent(),
                                arg("unit", (PostView post) -> post.post().unit()))
                        .otherwise(
                                "cơ quan, đơn vị {unit} của chức danh {post} không tồn tại vào ngày này",
                                "the unit {unit} of the post {post} does not exist on this date"))
                .per(Basis.INTEGRITY)
                .tags("post")
                .remedy(
                        "remedy-move",
                        "Chuyển {post} sang cơ quan, đơn vị đang tồn tại, hoặc bãi bỏ chức danh này.",
                        "Move {post} to a unit that exists, or abolish it.")
                .build();
    }

    /** Resolution 332/NQ-CP: the centre is led by a Director with deputies. */
    private static Rule<UnitView> centreHasDirector() {
        return Rule.on(UNIT, "APP-008")
                .says(
                        "Trung tâm Phục vụ hành chính công có chức danh Giám đốc riêng",
                        "The Public Administrative Service Centre has a post of Director of its own")
                .when(isUnitOf(UnitKinds.PUBLIC_SERVICE_CENTRE))
                .must(ofTruth("{unit} có chức danh Giám đốc", "{unit} has a post of Director", PostRules::hasDirector)
                        .otherwise("{unit} không có chức danh Giám đốc", "{unit} has no post of Director"))
                .per(LegalReference.of(Instruments.RESOLUTION_332_2025, SourceStatus.REPORTED))
                .inForce(DateRange.from(LocalDate.of(2025, 10, 15)))
                .tags("apparatus", "service-centre")
                .remedy((unit, context) -> ifComplete(
                        POSTS,
                        context,
                        Message.of(
                                        "APP-008.remedy-add",
                                        "Bổ sung chức danh Giám đốc tại {unit}.",
                                        "Add a post of Director in {unit}.")
                                .with("unit", unit.id())))
                .build();
    }

    private static Truth hasDirector(UnitView unit, RuleContext context) {
        return CommuneView.of(context)
                .exists(Truth.any(unit.posts(), post -> post.isOf(PostKinds.CENTRE_DIRECTOR)), POSTS);
    }

    /** Decree 118/2025 Art. 10(3) as amended by Decree 309/2026: not more than two, and no average over the province. */
    private static Rule<UnitView> centreHasFewDeputies() {
        return Rule.on(UNIT, "APP-011")
                .says(
                        "Trung tâm Phục vụ hành chính công có không quá hai Phó Giám đốc",
                        "The Public Administrative Service Centre has at most two Deputy Directors")
                .when(isUnitOf(UnitKinds.PUBLIC_SERVICE_CENTRE))
                .must(ofTruth(
                                "số Phó Giám đốc của {unit} là {count}, tối đa {limit}",
                                "the number of Deputy Directors of {unit} is {count}, at most {limit}",
                                PostRules::isWithinDeputies,
                                arg("count", (UnitView unit) -> deputyDirectors(unit, true)),
                                limit(Figures.CENTRE_DEPUTIES))
                        .otherwise(
                                "số Phó Giám đốc của {unit} là {count}, nhiều hơn {limit}",
                                "the number of Deputy Directors of {unit} is {count}, more than {limit}"))
                .per(LegalReference.of(
                        Instruments.DECREE_309_2026, Provision.ofClause("5", "2"), SourceStatus.VERIFIED))
                .inForce(Instruments.DECREE_309_2026.validity())
                .tags("apparatus", "service-centre")
                .reads(Figures.CENTRE_DEPUTIES)
                .remedy((unit, context) -> context.find(Figures.CENTRE_DEPUTIES)
                        .map(most ->
                                BigDecimal.valueOf(deputyDirectors(unit, true)).subtract(most))
                        .filter(excess -> excess.signum() > 0)
                        .map(excess -> List.of(QuotaRules.fewer(excess)))
                        .orElseGet(() -> List.of(stateCompleteness(APPOINTMENTS))))
                .build();
    }

    private static Truth isWithinDeputies(UnitView unit, RuleContext context) {
        BigDecimal most = context.get(Figures.CENTRE_DEPUTIES);
        if (BigDecimal.valueOf(deputyDirectors(unit, true)).compareTo(most) > 0) {
            return Truth.FALSE;
        }
        return BigDecimal.valueOf(deputyDirectors(unit, false)).compareTo(most) > 0
                ? Truth.ofUnknown(QuotaRules.countMissing())
                : CommuneView.of(context).isAbsent(false, APPOINTMENTS);
    }

    /** Counts the officials who are Deputy Directors of the centre; or also those who only act as one, or may be one. */
    private static int deputyDirectors(UnitView centre, boolean surely) {
        Set<String> officials = new HashSet<>();
        for (PostView post : centre.posts()) {
            Truth deputy = post.isOf(PostKinds.DEPUTY_CENTRE_DIRECTOR);
            for (AppointmentView entry : post.appointments()) {
                if (surely ? deputy.isTrue() && !entry.appointment().acting() : !deputy.isFalse()) {
                    officials.add(entry.official().id());
                }
            }
        }
        return officials.size();
    }

    /** Decree 185/2026/NĐ-CP: heads of villages and of residential groups are not specialised. */
    private static Rule<PostView> villageHeadsNotSpecialised() {
        return Rule.on(POST, "APP-010")
                .says(
                        "Trưởng thôn, Tổ trưởng tổ dân phố là người hoạt động không chuyên trách",
                        "The head of a village or residential group is a non-specialised (part-time) worker")
                .when(isPostOf(PostKinds.VILLAGE_HEAD, PostKinds.RESIDENTIAL_GROUP_HEAD))
                .must(each(
                        "người giữ chức danh là người hoạt động không chuyên trách",
                        "every holder is a non-specialised (part-time) worker",
                        PostView::holders,
                        part("holder", isNonSpecialised())))
                .per(LegalReference.of(
                        Instruments.DECREE_185_2026, Provision.ofClause("4", "1"), SourceStatus.VERIFIED))
                .inForce(ApparatusRules.DECREE_185)
                .tags("apparatus", "village")
                .remedy(
                        "remedy-state",
                        "Nêu rõ người giữ chức danh {post} là cán bộ, công chức hay người hoạt động không chuyên trách, hoặc bố"
                                + " trí người hoạt động không chuyên trách.",
                        "State the category of the holder of the post of {post}, or appoint a non-specialised (part-time) worker.")
                .build();
    }

    private static Condition<OfficialView> isNonSpecialised() {
        return ofTruth(
                        "{official} là người hoạt động không chuyên trách",
                        "{official} is a non-specialised (part-time) worker",
                        (OfficialView official, RuleContext context) -> official.official()
                                .kind()
                                .map(kind -> Truth.of(kind == OfficialKind.NON_PROFESSIONAL))
                                .orElse(Truth.ofUnknown(Message.of(
                                                "APP-010.kind-missing",
                                                "thiếu dữ liệu: {official} là cán bộ, công chức hay người hoạt động"
                                                        + " không chuyên trách",
                                                "missing: the category of {official}")
                                        .with("official", official.id()))),
                        arg(OFFICIAL))
                .otherwise(
                        "{official} không phải là người hoạt động không chuyên trách",
                        "{official} is not a non-specialised (part-time) worker");
    }
}
