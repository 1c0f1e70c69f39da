package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.commune4j.core.commune.AdministrativeUnitKind;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.CommunePart;
import org.commune4j.core.commune.Completeness;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.law.Basis;
import org.commune4j.core.organisation.Act;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.AppointmentKind;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.OfficialKind;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitEvent;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.rule.Outcome;
import org.commune4j.core.rule.ParameterKey;
import org.commune4j.core.rule.ParameterValue;
import org.commune4j.core.rule.Verdict;
import org.commune4j.core.snapshot.Facts;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.commune4j.core.time.DateRange;

/** A commune for a test of rules, written down briefly, and the verdicts on it. */
final class SampleCommune {

    static final LocalDate SEPTEMBER = LocalDate.of(2025, 9, 15);
    static final LocalDate DECEMBER = LocalDate.of(2025, 12, 1);
    static final DateRange LIFE = DateRange.from(LocalDate.of(2025, 7, 1));

    private final List<Unit> units = new ArrayList<>();
    private final List<UnitEvent> events = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private final Map<String, Official> officials = new LinkedHashMap<>();
    private final List<Appointment> appointments = new ArrayList<>();
    private AdministrativeUnitKind kind = AdministrativeUnitKind.COMMUNE;
    private Completeness completeness = Completeness.ofComplete(LocalDate.of(2030, 1, 1));
    private LawBook law = LawBooks.vietnam();

    SampleCommune() {}

    /** The standard apparatus of a commune, with nobody in it. */
    static SampleCommune ofStandard(LocalDate date) {
        return new SampleCommune().with(StandardApparatus.commune(date));
    }

    SampleCommune with(Facts apparatus) {
        units.addAll(apparatus.units());
        posts.addAll(apparatus.posts());
        return this;
    }

    SampleCommune kind(AdministrativeUnitKind newKind) {
        kind = newKind;
        return this;
    }

    SampleCommune incomplete() {
        completeness = Completeness.PARTIAL;
        return this;
    }

    SampleCommune unit(String id, UnitKind unitKind, String... parent) {
        Unit.Builder builder = Unit.builder()
                .id(id)
                .name(LocalizedText.ofVietnamese(id))
                .kind(unitKind)
                .branch(Branches.PEOPLES_COMMITTEE)
                .life(LIFE);
        for (String above : parent) {
            builder.parent(above);
        }
        units.add(builder.build());
        return this;
    }

    SampleCommune withoutUnit(String id) {
        units.removeIf(unit -> unit.id().equals(id));
        posts.removeIf(post -> post.unit().equals(id));
        return this;
    }

    SampleCommune event(UnitEvent event) {
        events.add(event);
        return this;
    }

    SampleCommune post(String id, String unit, PostKind postKind, Rank rank) {
        return post(id, unit, postKind, rank, builder -> builder);
    }

    SampleCommune post(String id, String unit, PostKind postKind, Rank rank, UnaryOperator<Post.Builder> more) {
        posts.add(more.apply(Post.builder()
                        .id(id)
                        .unit(unit)
                        .kind(postKind)
                        .rank(rank)
                        .life(LIFE))
                .build());
        return this;
    }

    SampleCommune withoutPost(String id) {
        posts.removeIf(post -> post.id().equals(id));
        return this;
    }

    SampleCommune official(String id, UnaryOperator<Official.Builder> more) {
        officials.put(id, more.apply(Official.builder().id(id)).build());
        return this;
    }

    /** The official, a civil servant unless said before, holds the posts, the first of them as main post. */
    SampleCommune holds(String official, String... held) {
        AppointmentKind appointmentKind = AppointmentKind.PRIMARY;
        for (String post : held) {
            AppointmentKind thisKind = appointmentKind;
            appoint(official, post, builder -> builder.kind(thisKind));
            appointmentKind = AppointmentKind.CONCURRENT;
        }
        return this;
    }

    SampleCommune appoint(String official, String post, UnaryOperator<Appointment.Builder> more) {
        officials.computeIfAbsent(
                official,
                id -> Official.builder().id(id).kind(OfficialKind.CIVIL_SERVANT).build());
        appointments.add(more.apply(Appointment.builder()
                        .id("a" + appointments.size())
                        .official(official)
                        .post(post)
                        .decision(Act.of("1/QĐ"))
                        .life(LIFE))
                .build());
        return this;
    }

    <T> SampleCommune parameter(ParameterKey<T> key, T value) {
        law = law.overriding(key, ParameterValue.of(value, DateRange.ALWAYS, Basis.PRACTICE));
        return this;
    }

    Commune build() {
        return build("00001");
    }

    Commune build(String code) {
        Commune.Builder builder = Commune.builder()
                .code(code)
                .province("01")
                .name(LocalizedText.ofVietnamese("Mẫu"))
                .kind(kind)
                .life(LIFE)
                .asOf(SEPTEMBER)
                .units(units)
                .unitEvents(events)
                .posts(posts)
                .officials(List.copyOf(officials.values()))
                .appointments(appointments);
        for (CommunePart part : CommunePart.values()) {
            builder.completeness(part, completeness);
        }
        // It is about bodies and people: of the duties nothing is said.
        builder.completeness(CommunePart.ASSIGNMENTS, Completeness.NOT_GIVEN);
        return builder.build();
    }

    /** The only verdict of a rule on the whole commune. */
    Verdict verdict(String rule, LocalDate date) {
        List<Verdict> verdicts = law.evaluate(build(), date).ofRule(rule);
        assertThat(verdicts).as(rule).hasSize(1);
        return checked(verdicts.get(0));
    }

    Outcome outcome(String rule, LocalDate date) {
        return verdict(rule, date).outcome();
    }

    /** The verdict of a rule on one of its subjects. */
    Verdict verdict(String rule, String subject, LocalDate date) {
        List<Verdict> verdicts = law.evaluate(build(), date).ofRule(rule).stream()
                .filter(verdict -> verdict.subjectId().orElse("").equals(subject))
                .toList();
        assertThat(verdicts).as(rule + " on " + subject).hasSize(1);
        return checked(verdicts.get(0));
    }

    Outcome outcome(String rule, String subject, LocalDate date) {
        return verdict(rule, subject, date).outcome();
    }

    List<String> breaches(LocalDate date) {
        return law.evaluate(build(), date).breaches().stream()
                .map(verdict -> checked(verdict).rule().code() + " "
                        + verdict.subjectId().orElse(""))
                .toList();
    }

    List<String> advisories(LocalDate date) {
        return law.evaluate(build(), date).advisories().stream()
                .map(verdict -> checked(verdict).rule().code() + " "
                        + verdict.subjectId().orElse(""))
                .toList();
    }

    static List<String> remedies(Verdict verdict) {
        return verdict.remedies().stream().map(Message::code).toList();
    }

    /** Whatever is said is said in both languages, with every argument filled in. */
    static Verdict checked(Verdict verdict) {
        assertThat(verdict.failure()).isEmpty();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("vi"))) {
            List<String> texts = new ArrayList<>(List.of(verdict.explanation().render(locale)));
            verdict.remedies().forEach(remedy -> texts.add(remedy.render(locale)));
            assertThat(texts)
                    .allSatisfy(text -> assertThat(text)
                            .doesNotContain("{", "=")
                            .doesNotContainPattern("[A-Z]{3,4}-\\d{3}\\.[a-z]"));
        }
        return verdict;
    }
}
