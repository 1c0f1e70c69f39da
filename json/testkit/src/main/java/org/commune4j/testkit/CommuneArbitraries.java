package org.commune4j.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.commune4j.core.commune.AdministrativeUnitKind;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.CommunePart;
import org.commune4j.core.commune.Completeness;
import org.commune4j.core.commune.Province;
import org.commune4j.core.law.Word;
import org.commune4j.core.organisation.Branch;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.QualificationField;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.RequiredQualification;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitEvent;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.quality.FigureKind;
import org.commune4j.core.quality.FigureUnit;
import org.commune4j.core.quality.ReportedFigure;
import org.commune4j.core.snapshot.Facts;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.WordFamily;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.vietnam.Branches;
import org.commune4j.core.vietnam.PostKinds;
import org.commune4j.core.vietnam.StandardApparatus;
import org.commune4j.core.vietnam.UnitKinds;

/**
 * Arbitrary communes with the bodies and posts of Vietnamese law in any combination, lawful or not, for property tests
 * with jqwik: of a host's own rules, reports or imports.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<Commune> communes() {
 *     return CommuneArbitraries.standardCommunes();
 * }
 *
 * @Property
 * void everyVerdictExplainsItself(@ForAll("communes") Commune commune) {
 *     LawBooks.vietnam().evaluate(commune, LocalDate.of(2026, 1, 5)).breaches()
 *             .forEach(verdict -> Assertions.assertThat(verdict.explanation().render(Locale.ENGLISH)).isNotBlank());
 * }
 * }</pre>
 *
 * <p>Everything is made up: names and numbers mean nothing, and no personal data occur. Take {@link #communes()} for
 * any shape and {@link #standardCommunes()} for communes near to real ones.
 */
public final class CommuneArbitraries {

    private static final List<UnitKind> UNITS = List.of(
            UnitKinds.PARTY_COMMITTEE,
            UnitKinds.PARTY_OFFICE,
            UnitKinds.PARTY_BUILDING_COMMISSION,
            UnitKinds.PARTY_INSPECTION_COMMISSION,
            UnitKinds.PEOPLES_COUNCIL,
            UnitKinds.PEOPLES_COMMITTEE,
            UnitKinds.COUNCIL_COMMITTEE_OFFICE,
            UnitKinds.ECONOMIC_DIVISION,
            UnitKinds.ECONOMIC_INFRASTRUCTURE_URBAN_DIVISION,
            UnitKinds.CULTURE_SOCIAL_DIVISION,
            UnitKinds.PUBLIC_SERVICE_CENTRE);

    private static final List<PostKind> POSTS = List.of(
            PostKinds.PARTY_SECRETARY,
            PostKinds.COUNCIL_CHAIR,
            PostKinds.COMMITTEE_CHAIR,
            PostKinds.COMMITTEE_VICE_CHAIR,
            PostKinds.OFFICE_CHIEF,
            PostKinds.DIVISION_HEAD,
            PostKinds.DEPUTY_DIVISION_HEAD,
            PostKinds.CENTRE_DIRECTOR,
            PostKinds.ACCOUNTANT,
            PostKinds.TREASURER);

    private static final List<Facts> COMMUNES = standard(StandardApparatus::commune);
    private static final List<Facts> WARDS = standard(StandardApparatus::ward);
    private static final List<Facts> SPECIAL_ZONES = standard(StandardApparatus::specialZone);

    /** One means what a word of the law means, one is distinct from all. */
    private static final List<Word> OWN_WORDS = List.of(
            new Word(
                    WordFamily.POST_KIND,
                    "OUR_ACCOUNTANT",
                    LocalizedText.of("kế toán của xã", "accountant of ours"),
                    Optional.of(PostKinds.ACCOUNTANT.code())),
            new Word(WordFamily.UNIT_KIND, "OUR_CLUB", LocalizedText.of("câu lạc bộ", "club"), Optional.empty()));

    private static final LocalizedText MADE_UP = LocalizedText.of("Tạo ngẫu nhiên", "Made up");

    private CommuneArbitraries() {}

    /** Before and since Resolution 332/NQ-CP. */
    private static List<Facts> standard(Function<LocalDate, Facts> ofDate) {
        return List.of(ofDate.apply(OrganisationArbitraries.FIRST_DAY), ofDate.apply(LocalDate.of(2026, 1, 1)));
    }

    /** Generates the completeness of a part: COMPLETE as of some day, PARTIAL or NOT_GIVEN. */
    public static Arbitrary<Completeness> completenesses() {
        return OrganisationArbitraries.dates()
                .map(Completeness::ofComplete)
                .flatMap(complete -> Arbitraries.of(complete, complete, Completeness.PARTIAL, Completeness.NOT_GIVEN));
    }

    /**
     * Generates shares reported as resolved early, with any bound, and with a tolerance or without where they are
     * approximate.
     */
    public static Arbitrary<ReportedFigure> reportedFigures() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.of(ReportedFigure.Bound.values()),
                        Arbitraries.integers().between(0, 50).optional(),
                        OrganisationArbitraries.lives())
                .as((hundredths, bound, thousandths, period) -> ReportedFigure.builder()
                        .kind(FigureKind.RESOLVED_EARLY)
                        .value(BigDecimal.valueOf(hundredths, 2))
                        .unit(FigureUnit.SHARE)
                        .bound(bound)
                        .tolerance(thousandths
                                .filter(given -> bound == ReportedFigure.Bound.ABOUT)
                                .map(given -> BigDecimal.valueOf(given, 3)))
                        .period(period)
                        .source(LocalizedText.of("tạo ngẫu nhiên", "made up"))
                        .build());
    }

    /** Generates communes of any kind, whose parts may be complete or not. */
    public static Arbitrary<Commune> communes() {
        return communes(completenesses());
    }

    /** Generates communes of which every part has the given completeness. */
    public static Arbitrary<Commune> communes(Completeness completeness) {
        return communes(Arbitraries.just(completeness));
    }

    /**
     * Generates communes, wards and special zones close to the {@linkplain StandardApparatus standard} of their kind:
     * some bodies and posts are missing, others were added, some ended, and a few people hold it all. What no arbitrary
     * combination of bodies and posts would meet is met here by many.
     */
    public static Arbitrary<Commune> standardCommunes() {
        return standardCommunes(completenesses());
    }

    /** Generates communes close to the standard of their kind of which every part has the given completeness. */
    public static Arbitrary<Commune> standardCommunes(Completeness completeness) {
        return standardCommunes(Arbitraries.just(completeness));
    }

    /** Generates the communes, each with arbitrary duties among its units, posts and officials. */
    public static Arbitrary<Commune> withDuties(Arbitrary<Commune> communes) {
        return communes.flatMap(commune -> AuthorityArbitraries.facts(commune.facts())
                .map(duties -> commune.toBuilder()
                        .tasks(duties.catalogue().tasks())
                        .assignments(duties.assignments())
                        .transfers(duties.transfers())
                        .escalations(duties.escalations())
                        .build()));
    }

    /**
     * Generates provinces of one to three communes close to the standard: all of everything is given, or anything may
     * be missing.
     */
    public static Arbitrary<Province> provinces() {
        Completeness complete = Completeness.ofComplete(OrganisationArbitraries.FIRST_DAY.plusYears(3));
        return Arbitraries.oneOf(
                provinces(standardCommunes(complete), Arbitraries.just(complete)),
                provinces(standardCommunes(), completenesses()));
    }

    private static Arbitrary<Province> provinces(Arbitrary<Commune> communes, Arbitrary<Completeness> completenesses) {
        return Combinators.combine(communes.list().ofMinSize(1).ofMaxSize(3), completenesses)
                .as((several, completeness) -> {
                    List<Commune> numbered = new ArrayList<>();
                    for (Commune commune : several) {
                        numbered.add(commune.toBuilder()
                                .code("0000" + numbered.size())
                                .build());
                    }
                    return new Province("00", MADE_UP, numbered, completeness);
                });
    }

    private static Arbitrary<Commune> standardCommunes(Arbitrary<Completeness> completenesses) {
        return Arbitraries.of(AdministrativeUnitKind.values())
                .flatMap(kind -> nearStandard(kind)
                        .flatMap(apparatus -> StaffingArbitraries.facts(apparatus, 20, 40))
                        .flatMap(people -> Combinators.combine(
                                        completenesses.list().ofSize(CommunePart.values().length),
                                        reportedFigures().list().ofMaxSize(2).uniqueElements(ReportedFigure::period),
                                        Arbitraries.of(0, 0, 120))
                                .as((completeness, figures, later) -> described(people, kind, completeness)
                                        .life(DateRange.from(OrganisationArbitraries.FIRST_DAY.plusDays(later)))
                                        .reportedFigures(figures)
                                        .build())));
    }

    /** What is added to a standard apparatus: a body with a post, or a post in a body that is there. */
    private record Addition(UnitKind unit, UnitKind parent, Branch branch, PostKind post, Rank rank) {

        Addition(UnitKind unit, PostKind post, Rank rank) {
            this(unit, unit, Branches.PEOPLES_COMMITTEE, post, rank);
        }
    }

    private static final List<Addition> ADDITIONS = List.of(
            new Addition(
                    UnitKinds.VILLAGE,
                    UnitKinds.PEOPLES_COMMITTEE,
                    Branches.PEOPLES_COMMITTEE,
                    PostKinds.VILLAGE_HEAD,
                    Rank.HEAD),
            new Addition(
                    UnitKinds.RESIDENTIAL_GROUP,
                    UnitKinds.PEOPLES_COMMITTEE,
                    Branches.PEOPLES_COMMITTEE,
                    PostKinds.RESIDENTIAL_GROUP_HEAD,
                    Rank.HEAD),
            new Addition(
                    UnitKinds.SOCIO_POLITICAL_ORGANISATION,
                    UnitKinds.FATHERLAND_FRONT_COMMITTEE,
                    Branches.FATHERLAND_FRONT,
                    PostKinds.ORGANISATION_HEAD,
                    Rank.HEAD),
            new Addition(
                    UnitKinds.SOCIO_POLITICAL_ORGANISATION,
                    UnitKinds.PARTY_COMMITTEE,
                    Branches.FATHERLAND_FRONT,
                    PostKinds.ORGANISATION_HEAD,
                    Rank.HEAD),
            new Addition(
                    UnitKinds.POLITICAL_CENTRE,
                    UnitKinds.PARTY_COMMITTEE,
                    Branches.PARTY,
                    PostKinds.POLITICAL_CENTRE_DIRECTOR,
                    Rank.HEAD),
            new Addition(
                    UnitKinds.PARTY_BUILDING_COMMISSION,
                    UnitKinds.PARTY_COMMITTEE,
                    Branches.PARTY,
                    PostKinds.PARTY_COMMISSION_HEAD,
                    Rank.HEAD),
            new Addition(
                    UnitKinds.PARTY_ORGANISATION_COMMISSION,
                    UnitKinds.PARTY_COMMITTEE,
                    Branches.PARTY,
                    PostKinds.PARTY_COMMISSION_HEAD,
                    Rank.HEAD),
            new Addition(UnitKinds.FATHERLAND_FRONT_COMMITTEE, PostKinds.FRONT_VICE_CHAIR, Rank.DEPUTY),
            new Addition(UnitKinds.PEOPLES_COMMITTEE, PostKinds.COMMITTEE_MEMBER, Rank.MEMBER),
            new Addition(UnitKinds.PEOPLES_COUNCIL, PostKinds.COUNCIL_VICE_CHAIR, Rank.DEPUTY),
            new Addition(UnitKinds.COUNCIL_COMMITTEE_OFFICE, PostKinds.ACCOUNTANT, Rank.STAFF),
            new Addition(UnitKinds.COUNCIL_COMMITTEE_OFFICE, PostKinds.TREASURER, Rank.STAFF),
            new Addition(UnitKinds.COUNCIL_COMMITTEE_OFFICE, PostKinds.PAYMENT_APPROVER, Rank.STAFF));

    private static Arbitrary<Facts> nearStandard(AdministrativeUnitKind kind) {
        List<Facts> standard = kind == AdministrativeUnitKind.WARD
                ? WARDS
                : kind == AdministrativeUnitKind.COMMUNE ? COMMUNES : SPECIAL_ZONES;
        return Combinators.combine(
                        Arbitraries.of(standard),
                        Arbitraries.integers().between(0, 99).list().ofMaxSize(3),
                        Arbitraries.integers().between(0, 99).list().ofMaxSize(5),
                        Arbitraries.integers().between(0, 99).list().ofMaxSize(2),
                        Arbitraries.of(ADDITIONS).list().ofMaxSize(6),
                        OrganisationArbitraries.dates(),
                        OrganisationArbitraries.lives())
                .as(CommuneArbitraries::changed);
    }

    /** Bodies and posts by their number are left out, bodies end on a day, what is added lives on its own. */
    private static Facts changed(
            Facts standard,
            List<Integer> missingUnits,
            List<Integer> missingPosts,
            List<Integer> ended,
            List<Addition> additions,
            LocalDate day,
            DateRange life) {
        List<Unit> units = new ArrayList<>(standard.units());
        List<Post> posts = new ArrayList<>(standard.posts());
        List<UnitEvent> events = new ArrayList<>();
        for (Addition addition : additions) {
            String id = id(addition.unit());
            if (!addition.parent().equals(addition.unit())) {
                id += "-" + units.size();
                units.add(Unit.builder()
                        .id(id)
                        .name(MADE_UP)
                        .kind(addition.unit())
                        .branch(addition.branch())
                        .parent(id(addition.parent()))
                        .life(life)
                        .build());
            }
            posts.add(Post.builder()
                    .id(id + "-post-" + posts.size())
                    .unit(id)
                    .kind(addition.post())
                    .rank(addition.rank())
                    .life(life)
                    .build());
        }
        for (int number : ended) {
            Unit unit = units.get(number % units.size());
            if (number % 2 == 0) {
                // The event is told, but the unit was left as it was.
                events.add(UnitEvent.ofDissolved(day, unit.id()));
            } else {
                unit.life()
                        .cutAt(day)
                        .ifPresent(shortened -> units.set(
                                number % units.size(),
                                unit.toBuilder().life(shortened).build()));
            }
        }
        missingPosts.forEach(number -> posts.remove(number % posts.size()));
        for (int i = 0; i < posts.size(); i += 3) {
            posts.set(
                    i,
                    posts.get(i).toBuilder()
                            .addRequiredQualifications(RequiredQualification.of(QualificationField.of("LAW")))
                            .addRequiredCourses("ONE_STOP")
                            .build());
        }
        for (int number : missingUnits) {
            String id = units.get(number % units.size()).id();
            if (units.stream()
                    .noneMatch(unit -> unit.parent().filter(id::equals).isPresent())) {
                units.removeIf(unit -> unit.id().equals(id));
                posts.removeIf(post -> post.unit().equals(id));
                events.removeIf(event -> event.predecessors().contains(id));
            }
        }
        return Facts.of(units, posts, events).orThrow();
    }

    private static String id(UnitKind kind) {
        return kind.code().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Arbitrary<Commune> communes(Arbitrary<Completeness> completenesses) {
        Arbitrary<Facts> personnel = StaffingArbitraries.facts();
        return Combinators.combine(
                        personnel,
                        Arbitraries.of(UNITS).list().ofSize(12),
                        Arbitraries.of(POSTS).list().ofSize(20),
                        Arbitraries.of(AdministrativeUnitKind.values()),
                        completenesses.list().ofSize(CommunePart.values().length),
                        reportedFigures().list().ofMaxSize(2).uniqueElements(ReportedFigure::period),
                        Arbitraries.of(List.<Word>of(), List.<Word>of(), OWN_WORDS))
                .as((people, units, posts, kind, completeness, figures, words) -> commune(
                                people, units, inWordsOf(words, posts), kind, completeness)
                        .words(words)
                        .reportedFigures(figures)
                        .build());
    }

    /** Returns the same kinds, said in the words of the commune where it has one that means the same. */
    private static List<PostKind> inWordsOf(List<Word> words, List<PostKind> posts) {
        return posts.stream()
                .map(kind -> words.stream()
                        .filter(word -> word.sameAs().equals(Optional.of(kind.code())))
                        .map(word -> PostKind.of(word.code()))
                        .findFirst()
                        .orElse(kind))
                .toList();
    }

    private static Commune.Builder commune(
            Facts people,
            List<UnitKind> units,
            List<PostKind> posts,
            AdministrativeUnitKind kind,
            List<Completeness> completeness) {
        return described(people, kind, completeness)
                .units(people.units().stream()
                        .map(unit ->
                                unit.toBuilder().kind(pick(units, unit.id())).build())
                        .toList())
                .posts(people.posts().stream()
                        .map(post ->
                                post.toBuilder().kind(pick(posts, post.id())).build())
                        .toList());
    }

    private static Commune.Builder described(
            Facts people, AdministrativeUnitKind kind, List<Completeness> completeness) {
        Commune.Builder builder = Commune.builder()
                .code("00000")
                .province("00")
                .name(MADE_UP)
                .kind(kind)
                .life(DateRange.from(OrganisationArbitraries.FIRST_DAY))
                .asOf(OrganisationArbitraries.FIRST_DAY)
                .units(people.units())
                .unitEvents(people.events())
                .posts(people.posts())
                .officials(people.officials())
                .appointments(people.appointments())
                .absences(people.absences())
                .substitutions(people.substitutions());
        Iterator<Completeness> next = completeness.iterator();
        for (CommunePart part : CommunePart.values()) {
            builder.completeness(part, next.next());
        }
        return builder;
    }

    /** The same for the same id. */
    private static <T> T pick(List<T> kinds, String id) {
        return kinds.get(Math.floorMod(id.hashCode(), kinds.size()));
    }
}
