package org.commune4j.core.vietnam;

import static org.commune4j.core.commune.CommunePart.APPOINTMENTS;
import static org.commune4j.core.commune.CommuneSubjects.POST;
import static org.commune4j.core.rule.Argument.arg;
import static org.commune4j.core.rule.Condition.ofTruth;
import static org.commune4j.core.vietnam.SharedWords.either;

import java.util.List;
import org.commune4j.core.commune.CommuneView;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.rule.Condition;
import org.commune4j.core.rule.RuleContext;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.snapshot.AppointmentView;
import org.commune4j.core.snapshot.OfficialView;
import org.commune4j.core.snapshot.PostView;
import org.commune4j.core.snapshot.UnitView;

/** What several rules say of units, of posts and of those who hold them. */
final class SharedConditions {

    private SharedConditions() {}

    static Condition<UnitView> isUnitOf(UnitKind... kinds) {
        List<UnitKind> asked = List.of(kinds);
        return ofTruth(
                        "{unit} là {kinds}",
                        "{unit} is of the kind {kinds}",
                        (UnitView unit, RuleContext context) -> unit.isOf(asked),
                        arg("kinds", unit -> either(asked)))
                .otherwise("{unit} không phải là {kinds}", "{unit} is not of the kind {kinds}");
    }

    static Condition<PostView> isPostOf(PostKind... kinds) {
        List<PostKind> asked = List.of(kinds);
        return ofTruth(
                        "chức danh này là {kinds}",
                        "the post is that of {kinds}",
                        (PostView post, RuleContext context) -> post.isOf(asked),
                        arg("kinds", post -> either(asked)))
                .otherwise("chức danh này không phải là {kinds}", "the post is not that of {kinds}");
    }

    /** Returns the statement that the post is of one of the kinds and is held, other than by acting in it. */
    static Condition<PostView> isHeldPostOf(PostKind... kinds) {
        List<PostKind> asked = List.of(kinds);
        return ofTruth(
                        "chức danh này là {kinds} và có người giữ",
                        "the post is that of {kinds} and is held",
                        (PostView post, RuleContext context) ->
                                post.isOf(asked).and(CommuneView.of(context).exists(post.filled() > 0, APPOINTMENTS)),
                        arg("kinds", post -> either(asked)))
                .otherwise(
                        "chức danh này không phải là {kinds} đang có người giữ",
                        "the post is not that of {kinds}, or is not held");
    }

    /** Judges an official who holds a post. */
    @FunctionalInterface
    interface Expectation {
        Truth test(OfficialView official, PostView post, CommuneView view);
    }

    /** Returns a statement on all who hold the post other than by acting in it; the words say what they are or do. */
    static Condition<PostView> holder(String vietnamese, String english, Expectation expected) {
        return ofTruth(
                "người giữ chức danh {post} " + vietnamese + " ({officials})",
                "the holder of the post of {post} " + english + " ({officials})",
                (post, context) -> areAll(post, expected, CommuneView.of(context)),
                arg("officials", SharedConditions::holders));
    }

    private static Truth areAll(PostView post, Expectation expected, CommuneView view) {
        // Where a place is free and appointments may be missing, another official may hold the post too.
        Truth all = post.vacancies() == 0 ? Truth.TRUE : view.isAbsent(false, APPOINTMENTS);
        for (AppointmentView entry : post.appointments()) {
            if (!entry.appointment().acting()) {
                all = all.and(expected.test(entry.official(), post, view));
            }
        }
        return all;
    }

    /** Returns those who hold the post other than by acting in it. */
    private static List<String> holders(PostView post) {
        return post.appointments().stream()
                .filter(entry -> !entry.appointment().acting())
                .map(entry -> entry.official().id())
                .distinct()
                .toList();
    }

    static Expectation holds(PostKind... kinds) {
        List<PostKind> asked = List.of(kinds);
        return (official, post, view) -> view.exists(
                Truth.any(
                        asked,
                        kind -> Truth.any(
                                official.appointments(kind),
                                entry -> entry.post().orElseThrow().isOf(kind))),
                APPOINTMENTS);
    }

    static Truth hasOtherWork(OfficialView official, PostView post, CommuneView view) {
        return view.exists(hasOtherWork(official, post.id()), APPOINTMENTS);
    }

    static Truth hasNoOtherWork(OfficialView official, PostView post, CommuneView view) {
        return view.isAbsent(hasOtherWork(official, post.id()), APPOINTMENTS);
    }

    /** Tells whether the official holds a post beside this one that is work of its own. */
    static boolean hasOtherWork(OfficialView official, String post) {
        return official.appointments().stream()
                .anyMatch(entry -> !entry.appointment().post().equals(post) && entry.isWork());
    }

    /** Returns the name of the post of an appointment; its id where there is no such post on the date. */
    static Object nameOfPost(AppointmentView entry) {
        return entry.post().map(POST::nameOf).orElse(entry.appointment().post());
    }
}
