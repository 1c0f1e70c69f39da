package org.commune4j.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.commune4j.core.law.Amendment;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final Instrument DECREE = Instrument.builder()
            .number("D-1")
            .addAmendments(new Amendment("D-2", NEW_YEAR, false))
            .build();
    private static final LegalReference LAW = LegalReference.of(DECREE, SourceStatus.VERIFIED);

    private static Explanation says(String text) {
        return Explanation.ofFact(Message.ofText(LocalizedText.of("vi: " + text, text)));
    }

    private static Explanation holds(String text) {
        return says(text).with(Mark.HOLDS);
    }

    private static Explanation fails(String text) {
        return says(text).with(Mark.FAILS);
    }

    private static Explanation unknown(String text) {
        return says(text).with(Mark.UNKNOWN);
    }

    private static String summary(Explanation explanation) {
        return explanation.render(Locale.ENGLISH, Detail.SUMMARY);
    }

    @Test
    void rendersEachNodeOnALineWithItsMarkAndSource() {
        Explanation root = Explanation.ofLaw(Message.ofText(LocalizedText.of("gốc", "root")), LAW)
                .with(Mark.FAILS)
                .with(holds("a"))
                .with(fails("b").with(unknown("c")).with(says("d")));

        assertThat(root.render(Locale.ENGLISH)).isEqualTo("""
                [-] root (D-1; read in the text)
                  [+] a
                  [-] b
                    [?] c
                    d""");
        assertThat(root.render(Locale.forLanguageTag("vi")))
                .startsWith("[-] gốc (D-1; đã đọc trong văn bản)\n  [+] vi: a");
    }

    @Test
    void aSummaryShowsWhatMadeTheAnswer() {
        Explanation breached = fails("root")
                .with(holds("in force"))
                .with(fails("all hold").with(holds("a")).with(fails("b")).with(unknown("c")))
                .with(says("a parameter").with(unknown("not verified")))
                .with(says("another parameter"));

        assertThat(summary(breached)).isEqualTo("""
                [-] root
                  [-] all hold
                    [-] b
                    [?] c
                  a parameter
                    [?] not verified""");
    }

    @Test
    void aSummaryOfWhatHoldsDoesNotListWhatWasNotNeeded() {
        Explanation met = holds("root").with(holds("one holds").with(fails("a")).with(holds("b")));

        assertThat(summary(met)).isEqualTo("[+] root");
    }

    @Test
    void aSummaryShowsACounterArgumentThatHolds() {
        Explanation forbidden = fails("root")
                .with(fails("must not be true, yet is: one of two")
                        .with(holds("a").countered())
                        .with(fails("b").countered())
                        .with(fails("not c").countered().with(holds("c").countered())));

        assertThat(summary(forbidden)).isEqualTo("""
                [-] root
                  [-] must not be true, yet is: one of two
                    [+] a""");
        assertThat(summary(says("does not apply")
                        .with(holds("exception")
                                .countered()
                                .with(holds("small"))
                                .with(fails("young")))))
                .isEqualTo("""
                does not apply
                  [+] exception
                    [+] small""");
        assertThat(fails("x").countered().countered()).isEqualTo(fails("x"));
        assertThat(fails("x").countered()).isNotEqualTo(fails("x"));
    }

    @Test
    void isAsSureAsItsLeastSureSource() {
        Explanation node = says("root").with(Explanation.of(Message.of("X"), Basis.ofLaw(LAW)));

        assertThat(node.restsOnLaw()).isTrue();
        assertThat(node.statusOn(NEW_YEAR.minusDays(1))).isEqualTo(SourceStatus.VERIFIED);
        assertThat(node.statusOn(NEW_YEAR)).isEqualTo(SourceStatus.UNVERIFIED);
        assertThat(node.unreadAmendments(NEW_YEAR)).map(Amendment::instrument).containsExactly("D-2");
        assertThat(node.unreadAmendments(NEW_YEAR.minusDays(1))).isEmpty();
        assertThat(says("x").restsOnLaw()).isFalse();
        assertThat(says("x").statusOn(NEW_YEAR)).isEqualTo(SourceStatus.VERIFIED);
    }

    @Test
    void onlyLawHasAReference() {
        assertThat(Explanation.of(Message.of("X"), Basis.ofLaw(LAW)).reference())
                .contains(LAW);
        assertThat(Explanation.of(Message.of("X"), Basis.PRACTICE).ground()).isEqualTo(Ground.PRACTICE);
        assertThat(Explanation.of(Message.of("X"), Basis.INTEGRITY).reference()).isEmpty();
        assertThat(says("x").ground()).isEqualTo(Ground.FACT);
    }

    @Test
    void equalExplanationsDoNotPart() {
        Explanation one = fails("root").with(holds("a")).with(fails("b"));

        assertThat(one.firstDifference(fails("root").with(holds("a")).with(fails("b"))))
                .isEmpty();
        assertThat(one).isEqualTo(fails("root").withChildren(List.of(holds("a"), fails("b"))));
        assertThat(one).hasSameHashCodeAs(fails("root").withChildren(List.of(holds("a"), fails("b"))));
    }

    @Test
    void theReasonIsTheDeepestNodeJudgedDifferently() {
        Explanation left = fails("root").with(holds("a, 1")).with(fails("b").with(fails("c")));
        Explanation right = holds("root").with(holds("a, 2")).with(holds("b").with(holds("c")));

        Divergence divergence = left.firstDifference(right).orElseThrow();

        // That the text of a differs is not why the answers differ.
        assertThat(divergence.path()).containsExactly(1, 0);
        assertThat(divergence.left()).contains(fails("c"));
        assertThat(divergence.right()).contains(holds("c"));
    }

    @Test
    void whereTheJudgementIsTheSameAnyDifferenceCounts() {
        Divergence divergence = fails("root")
                .with(holds("a, 1"))
                .with(fails("b"))
                .firstDifference(fails("root").with(holds("a, 2")).with(fails("b")))
                .orElseThrow();

        assertThat(divergence.path()).containsExactly(0);
        assertThat(fails("root").firstDifference(fails("other")).orElseThrow().path())
                .isEmpty();
    }

    @Test
    void aReasonThatOnlyOneHasIsADifference() {
        Explanation less = fails("root").with(holds("a"));
        Explanation more = less.with(fails("b"));

        assertThat(less.firstDifference(more).orElseThrow().left()).isEmpty();
        assertThat(less.firstDifference(more).orElseThrow().right()).contains(fails("b"));
        assertThat(more.firstDifference(less).orElseThrow().path()).containsExactly(1);
        assertThat(more.firstDifference(less).orElseThrow().right()).isEmpty();
    }

    @Test
    void aNodeOfAnotherCodeIsADifferenceWhateverStandsBelow() {
        Explanation left =
                fails("root").with(Explanation.ofFact(Message.of("A")).with(holds("x")));
        Explanation right =
                fails("root").with(Explanation.ofFact(Message.of("B")).with(holds("x")));

        assertThat(left.firstDifference(right).orElseThrow().path()).containsExactly(0);
    }

    private static Message text(String text) {
        return Message.ofText(LocalizedText.of("vi: " + text, text));
    }

    @Test
    void aClaimSaysWhatItsMarkSays() {
        Explanation claim = Explanation.ofClaim(text("it is open"));

        assertThat(claim.with(Mark.HOLDS).render(Locale.ENGLISH)).isEqualTo("[+] it is open");
        assertThat(claim.with(Mark.FAILS).render(Locale.ENGLISH)).isEqualTo("[-] not true: it is open");
        assertThat(claim.with(Mark.UNKNOWN).render(Locale.ENGLISH)).isEqualTo("[?] undetermined: it is open");
        assertThat(claim.render(Locale.ENGLISH)).isEqualTo("not examined: it is open");
        assertThat(claim.with(Mark.FAILS).render(Locale.forLanguageTag("vi")))
                .isEqualTo("[-] không đúng: vi: it is open");
        assertThat(claim.deniedAs(text("it is shut")).with(Mark.FAILS).render(Locale.ENGLISH))
                .isEqualTo("[-] it is shut");
        assertThat(fails("it is shut").sentence()).isEqualTo(text("it is shut"));
        // What is stated stays the same, so that two explanations can be compared.
        assertThat(claim.with(Mark.FAILS).message()).isEqualTo(text("it is open"));
        assertThat(claim.ground()).isEqualTo(Ground.FACT);
    }

    @Test
    void aClaimKeepsItsDenialThroughWhatIsDerivedFromIt() {
        Explanation claim = Explanation.ofLaw(text("it is open"), LAW)
                .deniedAs(text("it is shut"))
                .with(Mark.FAILS)
                .with(holds("a"))
                .withChildren(List.of(holds("b")))
                .countered();

        assertThat(claim.sentence()).isEqualTo(text("it is shut"));
        assertThat(claim.reference()).contains(LAW);
        assertThat(claim).isNotEqualTo(claim.deniedAs(text("closed"))).isEqualTo(claim.deniedAs(text("it is shut")));
    }

    @Test
    void claimsAreComparedByWhatTheyStateAndTheirMarks() {
        Explanation left = holds("root")
                .with(Explanation.ofClaim(text("a")).with(Mark.HOLDS).with(holds("why")));
        Explanation right = fails("root")
                .with(Explanation.ofClaim(text("a")).with(Mark.FAILS).with(fails("why")));

        assertThat(left.firstDifference(right).orElseThrow().path()).containsExactly(0, 0);
    }
}
