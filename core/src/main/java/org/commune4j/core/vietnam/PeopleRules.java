package org.commune4j.core.vietnam;

import static org.commune4j.core.commune.CommunePart.APPOINTMENTS;
import static org.commune4j.core.commune.CommunePart.QUALIFICATIONS;
import static org.commune4j.core.commune.CommuneSubjects.APPOINTMENT;
import static org.commune4j.core.commune.CommuneSubjects.OFFICIAL;
import static org.commune4j.core.commune.CommuneSubjects.POST;
import static org.commune4j.core.rule.Argument.arg;
import static org.commune4j.core.rule.Condition.allOf;
import static org.commune4j.core.rule.Condition.ofTruth;
import static org.commune4j.core.rule.Condition.part;
import static org.commune4j.core.vietnam.SharedConditions.nameOfPost;
import static org.commune4j.core.vietnam.SharedWords.ifComplete;
import static org.commune4j.core.vietnam.SharedWords.listed;
import static org.commune4j.core.vietnam.SharedWords.stateCompleteness;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.commune4j.core.commune.CommuneView;
import org.commune4j.core.law.Basis;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.RequiredQualification;
import org.commune4j.core.organisation.TrainingRecord;
import org.commune4j.core.rule.Argument;
import org.commune4j.core.rule.Condition;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.RuleContext;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.snapshot.AppointmentView;
import org.commune4j.core.snapshot.OfficialView;
import org.commune4j.core.snapshot.PostView;
import org.commune4j.core.text.Message;

/** Rules on people and their appointments: main post, working time, qualification and training. */
final class PeopleRules {

    /** The post of an appointment: there need be none of its id on the date. */
    private static final Argument<AppointmentView> NAME_OF_POST = arg("post", SharedConditions::nameOfPost);

    private static final Argument<AppointmentView> ID_OF_OFFICIAL =
            arg("official", entry -> entry.official().id());

    private PeopleRules() {}

    static List<Rule<?>> all() {
        return List.of(
                withinLives(),
                withDecision(),
                oneMainPost(),
                sharesWithinWhole(),
                oncePerPost(),
                stoodInFor(),
                standsInWhereNeeded(),
                qualifiedHolder(),
                trainedHolder(),
                trainingRenewed());
    }

    private static Rule<AppointmentView> withinLives() {
        return Rule.on(APPOINTMENT, "APT-001")
                .says(
                        "Việc bầu, bổ nhiệm nằm trong thời gian tồn tại của chức danh, cơ quan, đơn vị và thời gian"
                                + " công tác",
                        "An appointment lies within the lives of its post, its unit and its official's service")
                .must(allOf(
                        "chức danh, cơ quan, đơn vị tồn tại và người giữ đang công tác vào ngày này",
                        "post and unit exist, and the official is in service on this date",
                        part("post", hasPost()),
                        part("unit", hasUnit()),
                        part("official", isInService())))
                .per(Basis.INTEGRITY)
                .tags("appointment")
                .remedy(
                        "remedy-end",
                        "Cho thôi giữ chức vụ hoặc miễn nhiệm ({appointment}), hoặc sửa lại ngày.",
                        "End the appointment {appointment}, or correct the dates.")
                .build();
    }

    private static Condition<AppointmentView> hasPost() {
        return Condition.of(
                        "chức danh {post} tồn tại vào ngày này",
                        "the post {post} exists on this date",
                        (AppointmentView entry) -> entry.post().isPresent(),
                        NAME_OF_POST)
                .otherwise(
                        "chức danh {post} không tồn tại vào ngày này", "the post {post} does not exist on this date");
    }

    /** A post that does not exist fails on its own; only a post without its unit fails here. */
    private static Condition<AppointmentView> hasUnit() {
        return Condition.of(
                        "chức danh {post}, nếu tồn tại, thuộc cơ quan, đơn vị tồn tại vào ngày này",
                        "the post {post}, if it exists, belongs to a unit that exists on this date",
                        (AppointmentView entry) -> entry.post().isEmpty()
                                || entry.post().get().unit().isPresent(),
                        NAME_OF_POST)
                .otherwise(
                        "chức danh {post} thuộc cơ quan, đơn vị không tồn tại vào ngày này",
                        "the post {post} belongs to a unit that does not exist on this date");
    }

    private static Condition<AppointmentView> isInService() {
        return Condition.of(
                        "{official} đang công tác vào ngày này",
                        "{official} is in service on this date",
                        (AppointmentView entry) -> entry.official().isInService(),
                        ID_OF_OFFICIAL)
                .otherwise("{official} không công tác vào ngày này", "{official} is not in service on this date");
    }

    private static Rule<AppointmentView> withDecision() {
        return Rule.on(APPOINTMENT, "APT-002")
                .says("Việc bổ nhiệm nêu rõ quyết định", "An appointment names its decision")
                .should(ofTruth(
                                "việc bổ nhiệm {appointment} nêu rõ quyết định bổ nhiệm",
                                "the appointment {appointment} names the decision by which it was made",
                                (AppointmentView entry, RuleContext context) -> CommuneView.of(context)
                                        .exists(entry.appointment().decision().isPresent(), APPOINTMENTS))
                        .otherwise(
                                "việc bổ nhiệm {appointment} không nêu quyết định bổ nhiệm",
                                "the appointment {appointment} names no decision by which it was made"))
                .per(Basis.PRACTICE)
                .tags("appointment")
                .remedy(
                        "remedy-name",
                        "Bổ sung quyết định của việc bổ nhiệm {appointment}.",
                        "Name the decision of the appointment {appointment}.")
                .build();
    }

    private static Rule<OfficialView> oneMainPost() {
        return Rule.on(OFFICIAL, "APT-003")
                .says("Mỗi cán bộ có một chức danh chính", "An official has one main post")
                .mustNot(ofTruth(
                        "{official} cùng lúc có nhiều chức danh chính (các lần bầu, bổ nhiệm: {appointments})",
                        "{official} has several main posts at once (appointments: {appointments})",
                        PeopleRules::hasTwoMainPosts,
                        arg("appointments", official -> listed(ids(official.primaryAppointments())))))
                .per(Basis.INTEGRITY)
                .tags("appointment", "concurrent")
                .remedy((official, context) ->
                        List.of((official.primaryAppointments().size() > 1
                                        ? Message.of(
                                                "APT-003.remedy-concurrent",
                                                "Chỉ giữ một chức danh chính của {official}, chuyển các chức danh còn"
                                                        + " lại thành kiêm nhiệm.",
                                                "Make all but one appointment of {official} concurrent.")
                                        : Message.of(
                                                "APT-003.remedy-state",
                                                "Nêu rõ từng chức danh của {official} là chính hay kiêm nhiệm, và bổ sung chức danh chính nếu"
                                                        + " còn thiếu.",
                                                "State for each appointment of {official} whether it is the main one, and add a main"
                                                        + " one that is missing."))
                                .with("official", official.id())))
                .build();
    }

    private static List<String> ids(Collection<AppointmentView> entries) {
        return entries.stream().map(AppointmentView::id).toList();
    }

    private static Truth hasTwoMainPosts(OfficialView official, RuleContext context) {
        int main = official.primaryAppointments().size();
        long notSaid = official.appointments().stream()
                .filter(entry -> entry.appointment().kind().isEmpty())
                .count();
        if (main == 0 && notSaid == 0 && official.isConcurrent()) {
            return Truth.ofUnknown(Message.of(
                            "APT-003.main-missing",
                            "thiếu dữ liệu: chức danh chính của {official}, các chức danh đã khai đều là kiêm nhiệm",
                            "missing: the main post of {official}, whose posts are all given as concurrent")
                    .with("official", official.id()));
        }
        if (main <= 1 && main + notSaid > 1) {
            return Truth.ofUnknown(Message.of(
                            "APT-003.kind-missing",
                            "thiếu dữ liệu: chức danh nào của {official} là chức danh chính",
                            "missing: which of the appointments of {official} is the main one")
                    .with("official", official.id()));
        }
        return CommuneView.of(context).exists(main > 1, APPOINTMENTS);
    }

    private static Rule<OfficialView> sharesWithinWhole() {
        return Rule.on(OFFICIAL, "APT-004")
                .says(
                        "Tổng tỷ lệ thời gian làm việc của cán bộ không vượt quá toàn bộ thời gian",
                        "The shares of working time of an official do not exceed the whole")
                .mustNot(ofTruth(
                        "tổng tỷ lệ thời gian làm việc của {official} vượt quá toàn bộ thời gian (tổng: {count} trên {limit})",
                        "the shares of {official} add up to more than the whole (sum: {count} of {limit})",
                        PeopleRules::sharesAboveWhole,
                        arg("count", PeopleRules::knownShare),
                        arg("limit", official -> BigDecimal.ONE)))
                .per(Basis.INTEGRITY)
                .tags("appointment", "concurrent")
                .remedy((official, context) -> List.of((knownShare(official).compareTo(BigDecimal.ONE) > 0
                                ? Message.of(
                                                "APT-004.remedy-reduce",
                                                "Giảm tỷ lệ thời gian làm việc của {official} đi {excess}.",
                                                "Reduce the shares of {official} by {excess}.")
                                        .with("excess", knownShare(official).subtract(BigDecimal.ONE))
                                : Message.of(
                                        "APT-004.remedy-state",
                                        "Nêu rõ tỷ lệ thời gian làm việc của {official} ở từng chức danh.",
                                        "State the share of working time of each appointment of {official}."))
                        .with("official", official.id())))
                .build();
    }

    private static BigDecimal knownShare(OfficialView official) {
        return official.appointments().stream()
                .flatMap(entry -> entry.appointment().share().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Truth sharesAboveWhole(OfficialView official, RuleContext context) {
        boolean above = knownShare(official).compareTo(BigDecimal.ONE) > 0;
        boolean allKnown = official.appointments().stream()
                .allMatch(entry -> entry.appointment().share().isPresent());
        if (!above && !allKnown) {
            return Truth.ofUnknown(Message.of(
                            "APT-004.share-missing",
                            "thiếu dữ liệu: tỷ lệ thời gian làm việc của {official} ở một số chức danh",
                            "missing: the share of working time of some appointments of {official}")
                    .with("official", official.id()));
        }
        return CommuneView.of(context).exists(above, APPOINTMENTS);
    }

    /** The roster counts such a holder once, so that nothing else would show it. */
    private static Rule<OfficialView> oncePerPost() {
        return Rule.on(OFFICIAL, "APT-006")
                .says(
                        "Một người không được bầu, bổ nhiệm hai lần cùng lúc vào một chức danh",
                        "An official is not appointed twice to one post at once")
                .mustNot(ofTruth(
                        "{official} giữ cùng một chức danh theo nhiều lần bầu, bổ nhiệm cùng lúc ({posts})",
                        "{official} holds a post by several appointments at once ({posts})",
                        (official, context) -> CommuneView.of(context)
                                .exists(!repeated(official).isEmpty(), APPOINTMENTS),
                        arg("posts", official -> listed(repeated(official)))))
                .per(Basis.INTEGRITY)
                .tags("appointment")
                .remedy((official, context) -> List.of(
                        repeated(official).isEmpty()
                                ? stateCompleteness(APPOINTMENTS)
                                : Message.of(
                                                "APT-006.remedy-keep-one",
                                                "Chỉ giữ một lần bầu, bổ nhiệm của {official} cho mỗi chức danh sau:"
                                                        + " {posts}.",
                                                "End all but one of the appointments of {official} to each of these"
                                                        + " posts: {posts}.")
                                        .with("official", official.id())
                                        .with("posts", repeated(official))))
                .build();
    }

    /** Returns the posts to which there are several appointments of the official at once. */
    private static List<Object> repeated(OfficialView official) {
        Set<String> seen = new HashSet<>();
        return official.appointments().stream()
                .filter(entry -> !seen.add(entry.appointment().post()))
                .map(SharedConditions::nameOfPost)
                .distinct()
                .toList();
    }

    /** No text read says who stands in: it is told so that it is seen before the leave begins. */
    private static Rule<OfficialView> stoodInFor() {
        return Rule.on(OFFICIAL, "APT-007")
                .says(
                        "Khi cán bộ vắng mặt, mỗi chức danh của người đó có người đảm nhiệm (thông lệ quản lý)",
                        "While an official is absent, each of the official's posts has an acting official (good practice)")
                .when(Condition.of(
                                "{official} vắng mặt vào ngày này",
                                "{official} is absent on this date",
                                (OfficialView official) -> official.isAbsent())
                        .otherwise("{official} không vắng mặt vào ngày này", "{official} is not absent on this date"))
                .should(ofTruth(
                                "mỗi chức danh của {official} có người đảm nhiệm trong thời gian vắng mặt (chưa có: {posts})",
                                "each post of {official} has an acting official meanwhile (without: {posts})",
                                (OfficialView official, RuleContext context) -> CommuneView.of(context)
                                        .exists(empty(official).isEmpty(), APPOINTMENTS),
                                arg("posts", (OfficialView official) -> listed(empty(official))))
                        .otherwise(
                                "có chức danh của {official} không có người đảm nhiệm trong thời gian vắng mặt (chưa có: {posts})",
                                "a post of {official} has nobody who acts meanwhile (without: {posts})"))
                .per(Basis.PRACTICE)
                .tags("appointment", "absence")
                .remedy(
                        "remedy-substitute",
                        "Giao người làm thay {official} trong thời gian vắng mặt.",
                        "Name a substitute for {official}.")
                .build();
    }

    /** Returns the posts of the official in which nobody is at work, each once. */
    private static List<Message> empty(OfficialView official) {
        return official.posts().stream()
                .filter(post -> post.presentHolders().isEmpty()
                        && post.substitutes().stream().noneMatch(OfficialView::isPresent))
                .map(PostView::message)
                .toList();
    }

    private static Rule<PostView> standsInWhereNeeded() {
        return Rule.on(POST, "APT-008")
                .says(
                        "Chỉ giao làm thay khi người giữ chức danh vắng mặt hoặc chức danh còn trống, và người làm thay có mặt (thông lệ"
                                + " quản lý)",
                        "An official stands in for a post only while a holder is absent or a place is free, and is there to do it (good"
                                + " practice)")
                .when(Condition.of(
                                "{post} có người được giao làm thay vào ngày này",
                                "a substitution is given for {post} on this date",
                                (PostView post) -> !post.substitutions().isEmpty())
                        .otherwise(
                                "{post} không có người được giao làm thay vào ngày này",
                                "no substitution is given for {post} on this date"))
                .should(ofTruth(
                                "việc làm thay {post} có hiệu lực ({officials})",
                                "the substitution for {post} has effect ({officials})",
                                (PostView post, RuleContext context) -> CommuneView.of(context)
                                        .exists(
                                                post.isShort()
                                                        && post.substitutes().stream()
                                                                .allMatch(OfficialView::isPresent),
                                                APPOINTMENTS),
                                arg(
                                        "officials",
                                        (PostView post) -> listed(post.substitutes().stream()
                                                .map(OfficialView::id)
                                                .distinct()
                                                .toList())))
                        .otherwise(
                                "việc làm thay {post} không có hiệu lực ({officials}): người giữ đang làm việc, hoặc người làm thay"
                                        + " vắng mặt, không công tác",
                                "the substitution for {post} has no effect ({officials}): the holder is at work, or the substitute is"
                                        + " absent or not in service"))
                .per(Basis.PRACTICE)
                .tags("appointment", "absence")
                .remedy(
                        "remedy-end",
                        "Thôi giao làm thay {post}, hoặc giao người khác.",
                        "End the substitution for {post}, or name another official.")
                .build();
    }

    private static Rule<AppointmentView> qualifiedHolder() {
        return Rule.on(APPOINTMENT, "QUA-001")
                .says(
                        "Người giữ chức danh đáp ứng trình độ theo yêu cầu",
                        "A holder has the qualifications that the post asks for")
                .when(asks("trình độ", "qualifications", Post::requiredQualifications))
                .must(ofTruth(
                                "{official} có đủ trình độ mà {post} yêu cầu (chưa thấy: {missing})",
                                "{official} has every qualification that {post} asks for (not found:" + " {missing})",
                                (AppointmentView entry, RuleContext context) ->
                                        CommuneView.of(context).exists(isQualified(entry), QUALIFICATIONS),
                                ID_OF_OFFICIAL,
                                NAME_OF_POST,
                                arg(
                                        "missing",
                                        (AppointmentView entry, RuleContext context) ->
                                                listed(lacking(entry, context))))
                        .otherwise(
                                "{official} chưa có đủ trình độ mà {post} yêu cầu (chưa thấy: {missing})",
                                "{official} does not have every qualification that {post} asks for (not found:"
                                        + " {missing})"))
                .per(Basis.INTEGRITY)
                .tags("qualification")
                .remedy((entry, context) -> ifComplete(
                        QUALIFICATIONS,
                        context,
                        Message.of(
                                        "QUA-001.remedy-other",
                                        "Bố trí người đủ trình độ vào {post}, hoặc bổ sung thông tin về trình độ.",
                                        "Appoint a qualified official to {post}, or record the qualification.")
                                .with("post", nameOfPost(entry))))
                .build();
    }

    private static Truth isQualified(AppointmentView entry) {
        Truth all = Truth.TRUE;
        for (RequiredQualification required :
                entry.post().map(post -> post.post().requiredQualifications()).orElse(List.of())) {
            all = all.and(entry.official().isQualified(required));
        }
        return all;
    }

    private static List<Message> lacking(AppointmentView entry, RuleContext context) {
        return entry.post().stream()
                .flatMap(post -> post.post().requiredQualifications().stream())
                .filter(required -> !entry.official().isQualified(required).isTrue())
                .map(required -> CommuneView.of(context)
                        .word(required.field(), entry.id())
                        .name())
                .toList();
    }

    private static Condition<AppointmentView> asks(
            String vietnamese, String english, Function<Post, Collection<?>> required) {
        return Condition.of(
                        "{post} có yêu cầu về " + vietnamese,
                        "{post} asks for " + english,
                        (AppointmentView entry) -> entry.post()
                                .filter(post -> !required.apply(post.post()).isEmpty())
                                .isPresent(),
                        NAME_OF_POST)
                .otherwise("{post} không có yêu cầu về " + vietnamese, "{post} asks for no " + english);
    }

    private static Rule<AppointmentView> trainedHolder() {
        return Rule.on(APPOINTMENT, "QUA-002")
                .says(
                        "Người giữ chức danh đã bồi dưỡng theo yêu cầu (thông lệ quản lý)",
                        "A holder has taken the courses that the post asks for (good practice)")
                .when(asks("bồi dưỡng", "courses", Post::requiredCourses))
                .should(ofTruth(
                                "{official} có chứng nhận còn hiệu lực của các khóa bồi dưỡng mà {post} yêu"
                                        + " cầu (chưa thấy: {courses})",
                                "{official} has a valid record of every course that {post} asks for (not"
                                        + " found: {courses})",
                                (AppointmentView entry, RuleContext context) ->
                                        CommuneView.of(context).exists(isTrained(entry), QUALIFICATIONS),
                                ID_OF_OFFICIAL,
                                NAME_OF_POST,
                                arg("courses", (AppointmentView entry) -> listed(untaken(entry))))
                        .otherwise(
                                "{official} chưa có chứng nhận còn hiệu lực của mọi khóa bồi dưỡng mà {post}"
                                        + " yêu cầu (chưa thấy: {courses})",
                                "{official} does not have a valid record of every course that {post} asks for"
                                        + " (not found: {courses})"))
                .per(Basis.PRACTICE)
                .tags("qualification", "training")
                .remedy((entry, context) ->
                        ifComplete(QUALIFICATIONS, context, train(entry.official(), untaken(entry))))
                .build();
    }

    private static Truth isTrained(AppointmentView entry) {
        Truth all = Truth.TRUE;
        for (String course :
                entry.post().map(post -> post.post().requiredCourses()).orElse(List.of())) {
            all = all.and(entry.official().isTrained(course));
        }
        return all;
    }

    /** Returns the courses that the post asks for and of which there is no valid record, for certain. */
    private static List<String> untaken(AppointmentView entry) {
        return entry.post().stream()
                .flatMap(post -> post.post().requiredCourses().stream())
                .filter(course -> !entry.official().isTrained(course).isTrue())
                .toList();
    }

    private static Rule<OfficialView> trainingRenewed() {
        return Rule.on(OFFICIAL, "QUA-003")
                .says(
                        "Chứng nhận bồi dưỡng hết hiệu lực được gia hạn (thông lệ quản lý)",
                        "Training that expired is renewed (good practice)")
                .when(Condition.of(
                                "{official} có hồ sơ bồi dưỡng",
                                "{official} has training records",
                                (OfficialView official) ->
                                        !official.official().trainings().isEmpty())
                        .otherwise("{official} không có hồ sơ bồi dưỡng", "{official} has no training records"))
                .should(ofTruth(
                                "không có chứng nhận bồi dưỡng nào của {official} hết hiệu lực (hết hiệu lực:"
                                        + " {courses})",
                                "no training of {official} has expired (expired: {courses})",
                                (OfficialView official, RuleContext context) ->
                                        CommuneView.of(context).exists(isAllRenewed(official, context), QUALIFICATIONS),
                                arg("courses", (OfficialView official) -> listed(expired(official))))
                        .otherwise(
                                "có chứng nhận bồi dưỡng của {official} đã hết hiệu lực (hết hiệu lực: {courses})",
                                "some training of {official} has expired (expired: {courses})"))
                .per(Basis.PRACTICE)
                .tags("qualification", "training")
                .remedy((official, context) -> ifComplete(QUALIFICATIONS, context, train(official, expired(official))))
                .build();
    }

    private static Truth isAllRenewed(OfficialView official, RuleContext context) {
        Truth all = Truth.TRUE;
        for (TrainingRecord record : official.official().trainings()) {
            if (record.isExpiredOn(context.date())) {
                all = all.and(official.isTrained(record.course()));
            }
        }
        return all;
    }

    private static List<String> expired(OfficialView official) {
        return official.expiredTrainings().stream()
                .map(TrainingRecord::course)
                .distinct()
                .toList();
    }

    private static Message train(OfficialView official, List<String> courses) {
        return Message.of(
                        "QUA-002.remedy-train",
                        "Cử {official} tham gia bồi dưỡng: {courses}.",
                        "Have {official} take the courses: {courses}.")
                .with("official", official.id())
                .with("courses", courses);
    }
}
