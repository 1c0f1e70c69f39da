package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commune4j.core.vietnam.SampleCommune.DECEMBER;
import static org.commune4j.core.vietnam.SampleCommune.SEPTEMBER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.commune4j.core.commune.AdministrativeUnitKind;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.Completeness;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.commune.Province;
import org.commune4j.core.commune.Situation;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.dossier.Breakdown;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.dossier.ServiceFigure;
import org.commune4j.core.dossier.ServiceKey;
import org.commune4j.core.dossier.ServiceTally;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Field;
import org.commune4j.core.law.Word;
import org.commune4j.core.organisation.Branch;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.Qualification;
import org.commune4j.core.organisation.QualificationField;
import org.commune4j.core.organisation.QualificationLevel;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.RequiredQualification;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCatalogue;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.reform.Change;
import org.commune4j.core.reform.ElementKind;
import org.commune4j.core.reform.Reform;
import org.commune4j.core.reform.SetParameter;
import org.commune4j.core.rule.Evaluation;
import org.commune4j.core.rule.Outcome;
import org.commune4j.core.rule.ParameterKey;
import org.commune4j.core.rule.ParameterValue;
import org.commune4j.core.rule.Verdict;
import org.commune4j.core.snapshot.Facts;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.WordFamily;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Case B1, beyond the sample: what a rule does not know cannot make it MET, BREACHED or NOT_APPLICABLE. */
class WordsInRulesTest {

    private static final String UNKNOWN = "ZZ_NO_SUCH";
    private static final LawBook LAW = LawBooks.vietnam()
            .overriding(Figures.VICE_CHAIRS_ALLOTTED, one())
            .overriding(Figures.DEPUTIES_ALLOTTED, one())
            .overriding(Figures.STATE_PAYROLL_ALLOTTED, one())
            .overriding(Figures.POSTS_PER_OFFICIAL, one());

    private static ParameterValue<BigDecimal> one() {
        return ParameterValue.of(BigDecimal.ONE, DateRange.ALWAYS, Basis.PRACTICE);
    }

    private static Commune staffed(AdministrativeUnitKind kind, Facts apparatus) {
        SampleCommune commune = new SampleCommune().kind(kind).with(apparatus);
        List<Post> posts = apparatus.posts();
        for (int i = 0; i < posts.size(); i++) {
            commune.holds("o" + i % 7, posts.get(i).id());
        }
        return commune.build();
    }

    private static Facts apparatus(AdministrativeUnitKind kind, LocalDate date) {
        return switch (kind) {
            case COMMUNE -> StandardApparatus.commune(date);
            case WARD -> StandardApparatus.ward(date);
            case SPECIAL_ZONE -> StandardApparatus.specialZone(date);
        };
    }

    /** The commune with one word after the other replaced. */
    private static Stream<Commune> withUnknownWords(Commune commune) {
        List<Commune> changed = new ArrayList<>();
        changed.addAll(replaced(
                commune,
                commune.units(),
                (unit, list) -> unit.toBuilder().kind(UnitKind.of(UNKNOWN)).build(),
                Commune.Builder::units));
        changed.addAll(replaced(
                commune,
                commune.units(),
                (unit, list) -> unit.toBuilder().branch(Branch.of(UNKNOWN)).build(),
                Commune.Builder::units));
        changed.addAll(replaced(
                commune,
                commune.posts(),
                (post, list) -> post.toBuilder().kind(PostKind.of(UNKNOWN)).build(),
                Commune.Builder::posts));
        return changed.stream();
    }

    private static <T> List<Commune> replaced(
            Commune commune,
            List<T> elements,
            BiFunction<T, List<T>, T> replace,
            BiFunction<Commune.Builder, List<T>, Commune.Builder> set) {
        List<Commune> changed = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            List<T> list = new ArrayList<>(elements);
            list.set(i, replace.apply(list.get(i), list));
            changed.add(set.apply(commune.toBuilder(), list).build());
        }
        return changed;
    }

    private static Map<String, Outcome> outcomes(Evaluation evaluation) {
        Map<String, Outcome> outcomes = new TreeMap<>();
        for (Verdict verdict : evaluation.verdicts()) {
            outcomes.put(verdict.rule().code() + " " + verdict.subjectId().orElse("-"), verdict.outcome());
        }
        return outcomes;
    }

    private static int changes(Evaluation known, Evaluation unknown) {
        Map<String, Outcome> before = outcomes(known);
        int changes = 0;
        for (Verdict verdict : unknown.verdicts()) {
            String key = verdict.rule().code() + " " + verdict.subjectId().orElse("-");
            if (verdict.outcome() != before.get(key)) {
                changes++;
                assertThat(verdict.outcome())
                        .as("%s was %s", key, before.get(key))
                        .isEqualTo(Outcome.UNDETERMINED);
                assertThat(verdict.explanation().render(Locale.ENGLISH)).contains(UNKNOWN);
            }
        }
        return changes;
    }

    @ParameterizedTest
    @EnumSource(AdministrativeUnitKind.class)
    @DisplayName(
            "B1: in every kind of commune, seven officials in all posts, a verdict that changes becomes undetermined")
    void b1NoUnknownWordMakesAVerdict(AdministrativeUnitKind kind) {
        for (LocalDate date : List.of(SEPTEMBER, DECEMBER, LocalDate.of(2026, 11, 1))) {
            Commune commune = staffed(kind, apparatus(kind, date));
            Evaluation known = LAW.evaluate(commune, date);

            int changes = withUnknownWords(commune)
                    .mapToInt(changed -> changes(known, LAW.evaluate(changed, date)))
                    .sum();

            assertThat(changes).isGreaterThan(100);
        }
    }

    @Test
    @DisplayName(
            "B1: an average over a province is undetermined where a body or post that it counts may be of its kind")
    void b1AnAverageOverAProvince() {
        Commune commune = staffed(AdministrativeUnitKind.COMMUNE, StandardApparatus.commune(DECEMBER));
        Evaluation known = LAW.evaluate(province(commune), DECEMBER);

        int changes = withUnknownWords(commune)
                .mapToInt(changed -> changes(known, LAW.evaluate(province(changed), DECEMBER)))
                .sum();

        assertThat(changes).isGreaterThan(10);
    }

    private static Province province(Commune commune) {
        return new Province(
                "01", LocalizedText.ofVietnamese("Tỉnh"), List.of(commune), Completeness.ofComplete(DECEMBER));
    }

    @Test
    @DisplayName(
            "B1: whether a holder is qualified is undetermined where nobody knows the field; the same unknown field is met")
    void b1AQualificationOfAnUnknownField() {
        assertThat(qualified("LAW", "LAW")).isEqualTo(Outcome.MET);
        assertThat(qualified("LAW", "CONSTRUCTION")).isEqualTo(Outcome.BREACHED);
        assertThat(qualified("LAW", "LAV")).isEqualTo(Outcome.UNDETERMINED);
        assertThat(qualified("LAV", "LAW")).isEqualTo(Outcome.UNDETERMINED);
        assertThat(qualified("LAV", "LAV")).isEqualTo(Outcome.MET);
    }

    private static Outcome qualified(String required, String held) {
        return new SampleCommune()
                .unit("u", UnitKinds.ECONOMIC_DIVISION)
                .post(
                        "p",
                        "u",
                        PostKinds.SPECIALIST,
                        Rank.STAFF,
                        post -> post.addRequiredQualification(
                                RequiredQualification.of(QualificationField.of(required))))
                .official(
                        "o",
                        official -> official.addQualification(
                                Qualification.of(QualificationField.of(held), QualificationLevel.UNIVERSITY)))
                .holds("o", "p")
                .verdict("QUA-001", "a0", SEPTEMBER)
                .outcome();
    }

    // ---------------------------------------------------------------- dossiers

    private static final OffsetDateTime LATER = OffsetDateTime.parse("2026-08-03T09:00:00+07:00");

    private static Dossier dossier(String id, Channel channel, String... facts) {
        Dossier.Builder dossier = Dossier.builder(id, ProcedureCode.parse("1.013967"))
                .channel(channel)
                .event(DossierEvent.ofReceived(OffsetDateTime.parse("2026-07-20T09:00:00+07:00"), LATER));
        for (String fact : facts) {
            dossier.fact(fact, true);
        }
        return dossier.build().orThrow();
    }

    private static Outcome online(LawBook law, Channel channel) {
        return law.assess(dossier("D", channel), LATER)
                .verdicts()
                .ofRule("DOSSIER-010")
                .get(0)
                .outcome();
    }

    @Test
    @DisplayName(
            "B1: a dossier of a channel that nobody knows is counted, and only what reads the channel is undetermined")
    void b1AnUnknownChannel() {
        LawBook own = LawBooks.vietnam()
                .declaring(List.of(new Word(
                        WordFamily.CHANNEL, "WEB", LocalizedText.of("trên mạng", "on the web"), Optional.of("ONLINE"))))
                .orThrow();
        Channel unknown = Channel.of("ONLIN");

        assertThat(online(LawBooks.vietnam(), Channel.DIRECT)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(online(LawBooks.vietnam(), unknown)).isEqualTo(Outcome.UNDETERMINED);
        assertThat(online(own, Channel.of("WEB")))
                .isEqualTo(online(own, Channel.ONLINE))
                .isNotEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(LawBooks.vietnam()
                        .assess(dossier("D", unknown), LATER)
                        .dossier()
                        .warnings())
                .anySatisfy(
                        warning -> assertThat(warning.render(Locale.ENGLISH)).contains("ONLIN", "ONLINE"));

        ServiceTally tally = Stream.of(
                        dossier("D-1", unknown), dossier("D-2", Channel.ONLINE), dossier("D-3", Channel.of("WEB")))
                .collect(own.serviceTally(LATER));
        assertThat(tally.count(ServiceFigure.RECEIVED)).isEqualTo(3);
        assertThat(tally.count(Breakdown.CHANNEL, ServiceKey.of("ONLINE"), ServiceFigure.RECEIVED))
                .isEqualTo(2);
        assertThat(tally.count(Breakdown.CHANNEL, ServiceKey.of(ServiceKey.UNKNOWN), ServiceFigure.RECEIVED))
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "B1: a fact that no time limit of the procedure reads is told with the nearest one; the limit stays open")
    void b1AFactThatNothingReads() {
        var typo = LawBooks.vietnam().assess(dossier("D", Channel.ONLINE, "hard-aera"), LATER);
        var good = LawBooks.vietnam().assess(dossier("D", Channel.ONLINE, "hard-area"), LATER);

        assertThat(typo.dossier().warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.render(Locale.ENGLISH))
                        .contains("hard-aera", "1.013967", "nearest: hard-area"));
        assertThat(typo.explanation().render(Locale.forLanguageTag("vi"))).contains("hard-aera", "không có tác dụng");
        assertThat(typo.deadline().orElseThrow().state().name()).isEqualTo("UNDETERMINED");
        assertThat(good.dossier().warnings()).isEmpty();
        assertThat(good.explanation().render(Locale.ENGLISH)).doesNotContain("has no effect");
    }

    @Test
    @DisplayName("B1: what norms that were built in Java name and nobody knows is told, with the nearest")
    void b1NormsBuiltInJava() {
        LawBook law = LawBooks.vietnam();
        Procedure typo = Procedure.builder()
                .code(ProcedureCode.parse("1.900001"))
                .name(LocalizedText.ofVietnamese("Thủ tục"))
                .field(Field.of("LANDD"))
                .addChannels(Channel.of("ONLIN"))
                .timeLimit(TimeLimit.of(LimitCase.builder()
                        .label(LocalizedText.ofVietnamese("vùng khó khăn"))
                        .putWhen("hard-aera", true)
                        .term(Term.workingDays(3))
                        .build()))
                .receivingBody("commune-polic")
                .task("NO-SUCH-TASK")
                .addInterlinked(ProcedureCode.parse("1.900009"))
                .build();
        LawBook own =
                law.toBuilder().procedures(ProcedureCatalogue.of(List.of(typo))).build();

        assertThat(law.checkNorms()).isEmpty();
        assertThat(own.checkNorms().stream().map(problem -> problem.code() + " " + problem.pointer()))
                .containsExactly(
                        "VOCABULARY-001 /procedures/0/field",
                        "VOCABULARY-001 /procedures/0/channels/0",
                        "VOCABULARY-001 /procedures/0/timeLimit/0/when/hard-aera",
                        "LAWBOOK-001 /procedures/0/receivingBody",
                        "LAWBOOK-002 /procedures/0/task",
                        "LAWBOOK-003 /procedures/0/interlinked/0");
        assertThat(own.checkNorms().get(3).render(Locale.ENGLISH)).contains("nearest: COMMUNE_POLICE.");

        Dossier dossier = Dossier.builder("D", typo.code())
                .event(DossierEvent.of(DossierEventKind.RECEIVED, LATER.minusDays(1)))
                .build()
                .orThrow();
        assertThat(own.assess(dossier, LATER).dossier().warnings())
                .extracting(warning -> warning.render(Locale.ENGLISH))
                .anySatisfy(warning -> assertThat(warning).contains("\"commune-polic\"", "nearest: COMMUNE_POLICE"));
    }

    // ---------------------------------------------------------------- reforms

    @Test
    @DisplayName(
            "B1: a reform that brings in a word that nobody knows is a problem; one that the commune declares is taken")
    void b1AWordInAReform() {
        Commune commune = staffed(AdministrativeUnitKind.COMMUNE, StandardApparatus.commune(SEPTEMBER));
        Unit team = Unit.builder()
                .id("team")
                .name(LocalizedText.ofVietnamese("Tổ"))
                .kind(UnitKind.of("RECEPTION_POIN"))
                .branch(Branches.PEOPLES_COMMITTEE)
                .life(DateRange.from(DECEMBER))
                .build();
        Reform reform = Reform.named("team").with(Change.add(ElementKind.UNIT, team));

        assertThat(reform.applyTo(Situation.of(LAW, commune)).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("VOCABULARY-001");
                    assertThat(problem.pointer().toString())
                            .startsWith("/communes/00001/units/")
                            .endsWith("/kind");
                    assertThat(problem.message().arguments()).containsEntry("nearest", List.of("RECEPTION_POINT"));
                });
        Commune declaring = commune.toBuilder()
                .words(List.of(new Word(
                        WordFamily.UNIT_KIND, "RECEPTION_POIN", LocalizedText.ofVietnamese("Tổ"), Optional.empty())))
                .build();
        assertThat(reform.applyTo(Situation.of(LAW, declaring)).isValid()).isTrue();
    }

    @Test
    @DisplayName("B1: a parameter that there is not is told with the nearest ones")
    void b1AParameterThatThereIsNot() {
        ParameterKey<BigDecimal> typo = ParameterKey.of(Figures.VICE_CHAIRS_ALLOTTED.code() + "s", BigDecimal.class);
        Reform reform = Reform.named("typo").with(SetParameter.of(typo, one()));
        Commune commune = staffed(AdministrativeUnitKind.COMMUNE, StandardApparatus.commune(SEPTEMBER));

        assertThat(reform.applyTo(Situation.of(LAW, commune)).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.render(Locale.ENGLISH))
                        .contains("nearest: " + Figures.VICE_CHAIRS_ALLOTTED.code()));
    }
}
