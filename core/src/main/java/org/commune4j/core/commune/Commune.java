package org.commune4j.core.commune;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import org.commune4j.core.authority.Assignment;
import org.commune4j.core.authority.AuthorityTransfer;
import org.commune4j.core.authority.Escalation;
import org.commune4j.core.authority.GiverKeeps;
import org.commune4j.core.authority.Task;
import org.commune4j.core.authority.TaskCatalogue;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.law.Vocabulary;
import org.commune4j.core.law.Word;
import org.commune4j.core.organisation.Absence;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.Substitution;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitEvent;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Entries;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.problem.ProblemException;
import org.commune4j.core.quality.ReportedFigure;
import org.commune4j.core.snapshot.Facts;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Written;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.time.Dated;
import org.commune4j.core.time.Dates;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one commune-level unit, with its history: its bodies, posts, officials and appointments, its tasks
 * and who does them, the figures reported of it, and how complete each part is. Facts only: the law that judges them is
 * a {@link LawBook}.
 *
 * <pre>{@code
 * Commune commune = Commune.builder()
 *         .code("21400").province("51")
 *         .name(LocalizedText.ofVietnamese("Mộ Đức"))
 *         .kind(AdministrativeUnitKind.COMMUNE)
 *         .life(DateRange.from(LocalDate.of(2025, 7, 1)))
 *         .asOf(LocalDate.of(2025, 9, 15))
 *         .units(units).posts(posts).officials(officials).appointments(appointments)
 *         .completeness(CommunePart.POSTS, Completeness.ofComplete(LocalDate.of(2025, 9, 15)))
 *         .build();
 * }</pre>
 *
 * <p>{@link Builder#check} gives all problems of the parts at once, {@link Builder#build} throws them. Dossiers are not
 * part of a commune: they stream. Every list keeps the order given, and {@link #toBuilder} gives a changed copy.
 * Immutable and thread-safe.
 */
public final class Commune implements Dated<CommuneView> {

    private final String code;
    private final String province;
    private final LocalizedText name;
    private final AdministrativeUnitKind kind;
    private final DateRange life;
    private final LocalDate asOf;
    private final @Nullable Formation formation;
    private final @Nullable BigDecimal area;
    private final @Nullable Integer population;
    private final List<Source> sources;
    private final List<Word> words;
    private final Map<CommunePart, Completeness> completeness;
    private final Facts facts;
    private final List<ReportedFigure> reportedFigures;

    private Commune(Builder builder, Facts facts) {
        code = builder.required(builder.code, "code");
        province = builder.required(builder.province, "province");
        name = builder.required(builder.name, "name");
        kind = builder.required(builder.kind, "kind");
        life = builder.required(builder.life, "life");
        asOf = builder.required(builder.asOf, "asOf");
        formation = builder.formation;
        area = builder.area;
        population = builder.population;
        sources = builder.lists.sources.readable();
        words = builder.lists.words.readable();
        completeness = Collections.unmodifiableMap(new EnumMap<>(builder.completeness));
        this.facts = facts.in(Jurisdiction.ofCommune(province, code));
        reportedFigures = List.copyOf(builder.reportedFigures);
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that begins with the facts of this commune. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.code = code;
        builder.province = province;
        builder.name = name;
        builder.kind = kind;
        builder.life = life;
        builder.asOf = asOf;
        builder.formation = formation;
        builder.area = area;
        builder.population = population;
        builder.lists.sources = Entries.of(sources);
        builder.lists.words = Entries.of(words);
        builder.completeness.putAll(completeness);
        builder.lists.units = Entries.of(units());
        builder.lists.unitEvents = Entries.of(unitEvents());
        builder.lists.posts = Entries.of(posts());
        builder.lists.officials = Entries.of(officials());
        builder.lists.appointments = Entries.of(appointments());
        builder.lists.absences = Entries.of(absences());
        builder.lists.substitutions = Entries.of(substitutions());
        builder.lists.tasks = Entries.of(tasks());
        builder.lists.assignments = Entries.of(assignments());
        builder.lists.transfers = Entries.of(transfers());
        builder.lists.escalations = Entries.of(escalations());
        builder.reportedFigures = reportedFigures;
        return builder;
    }

    /** Returns the code of the official list of administrative units; it keeps its leading zeros. */
    public String code() {
        return code;
    }

    /** Returns the code of the province. */
    public String province() {
        return province;
    }

    /** Returns the name, without the kind of unit. */
    public LocalizedText name() {
        return name;
    }

    /** Returns whether it is a commune, a ward or a special zone. */
    public AdministrativeUnitKind kind() {
        return kind;
    }

    /** Returns the days on which it exists. */
    public DateRange life() {
        return life;
    }

    /** Returns the day that the facts describe. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Returns how it came about, if given. */
    public Optional<Formation> formation() {
        return Optional.ofNullable(formation);
    }

    /** Returns the area in square kilometres, by land statistics, if given. */
    public Optional<BigDecimal> area() {
        return Optional.ofNullable(area);
    }

    /** Returns the permanent and temporary residents, if given. */
    public Optional<Integer> population() {
        return Optional.ofNullable(population);
    }

    /** Returns where the facts were taken from, in the order given. */
    public List<Source> sources() {
        return sources;
    }

    /** Returns the words of its own that its facts use beside those of the law, in the order given. */
    public List<Word> words() {
        return words;
    }

    /** Returns how complete a part is; NOT_GIVEN by default. */
    public Completeness completeness(CommunePart part) {
        return completeness.getOrDefault(part, Completeness.NOT_GIVEN);
    }

    /**
     * Returns the same commune with the assumption that nothing changes until and on the day: a part that is complete counts as
     * complete until then, and what rests on that says so. Law that ends within these days is not assumed to go on.
     *
     * @param parts which parts; every part if none is named
     */
    public Commune assumingUnchangedUntil(LocalDate day, CommunePart... parts) {
        Builder assumed = toBuilder();
        for (CommunePart part : parts.length == 0 ? CommunePart.values() : parts) {
            assumed.completeness(part, completeness(part).assumingUnchangedUntil(day));
        }
        return new Commune(assumed, facts);
    }

    /** Returns the units in the order given. */
    public List<Unit> units() {
        return facts.units();
    }

    /** Returns what happened to the units, in the order given. */
    public List<UnitEvent> unitEvents() {
        return facts.events();
    }

    /** Returns the posts in the order given. */
    public List<Post> posts() {
        return facts.posts();
    }

    /** Returns the officials in the order given. */
    public List<Official> officials() {
        return facts.officials();
    }

    /** Returns the appointments in the order given. */
    public List<Appointment> appointments() {
        return facts.appointments();
    }

    /** Returns the absences of officials, in the order given. */
    public List<Absence> absences() {
        return facts.absences();
    }

    /** Returns who stands in for whom, in the order given. */
    public List<Substitution> substitutions() {
        return facts.substitutions();
    }

    /** Returns the tasks of its own list, in the order given; those of the law stand in a {@link LawBook}. */
    public List<Task> tasks() {
        return facts.catalogue().tasks();
    }

    /** Returns the assignments of tasks in the order given. */
    public List<Assignment> assignments() {
        return facts.assignments();
    }

    /** Returns the transfers of authority in the order given. */
    public List<AuthorityTransfer> transfers() {
        return facts.transfers();
    }

    /** Returns the escalations in the order given. */
    public List<Escalation> escalations() {
        return facts.escalations();
    }

    /** Returns tasks, assignments, transfers and escalations, with their history. */
    public Facts facts() {
        return facts;
    }

    /** Returns the figures that were published about it, in the order given. */
    public List<ReportedFigure> reportedFigures() {
        return reportedFigures;
    }

    /** Returns where it lies. */
    public Jurisdiction place() {
        return Jurisdiction.ofCommune(province, code);
    }

    /** Returns the commune as it is on the date. */
    @Override
    public CommuneView on(LocalDate date) {
        return under(TaskCatalogue.empty(), Vocabulary.OPEN, GiverKeeps.BY_MEANING)
                .on(date);
    }

    /** Returns the same with the tasks of the law beside its own, in the words of the law. */
    Dated<CommuneView> under(TaskCatalogue law, Vocabulary vocabulary, GiverKeeps keeps) {
        return new CommuneUnderLaw(this, facts.under(law, vocabulary.supplementedBy(words), keeps), law);
    }

    @Override
    public void addBoundaries(DateRange within, NavigableSet<LocalDate> boundaries) {
        life.addBoundaries(within, boundaries);
        facts.addBoundaries(within, boundaries);
        for (Completeness part : completeness.values()) {
            part.addBoundaries(within, boundaries);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Commune that && content().equals(that.content());
    }

    @Override
    public int hashCode() {
        return content().hashCode();
    }

    /** Every attribute, for comparing; null where it is not given. */
    private List<@Nullable Object> content() {
        List<@Nullable Object> content = new ArrayList<>();
        Collections.addAll(
                content, code, province, name, kind, life, asOf, formation, area, population, sources, words);
        Collections.addAll(content, completeness, units(), unitEvents(), posts(), officials(), appointments());
        Collections.addAll(content, absences(), substitutions());
        Collections.addAll(content, tasks(), assignments(), transfers(), escalations(), reportedFigures);
        return content;
    }

    /** Returns the kind, the code and the numbers of what is in it, for a log. */
    @Override
    public String toString() {
        return kind + " " + code + " as of " + asOf + ": " + facts;
    }

    /** Builds a {@link Commune}. Not thread-safe. */
    public static final class Builder {
        private static final String ANY = "0";

        private @Nullable String code;
        private @Nullable String province;
        private @Nullable LocalizedText name;
        private @Nullable AdministrativeUnitKind kind;
        private @Nullable DateRange life;
        private @Nullable LocalDate asOf;
        private @Nullable Formation formation;
        private @Nullable BigDecimal area;
        private @Nullable Integer population;
        private final Map<CommunePart, Completeness> completeness = new EnumMap<>(CommunePart.class);
        private final CommuneLists lists = new CommuneLists();
        private List<ReportedFigure> reportedFigures = List.of();

        private Builder() {}

        /** Sets the code of the official list, without a colon. Required. */
        public Builder code(String newCode) {
            code = Jurisdiction.ofCommune(ANY, newCode).commune().orElseThrow();
            return this;
        }

        /** Sets the code of the province, without a colon. Required. */
        public Builder province(String newProvince) {
            province = Jurisdiction.ofProvince(newProvince).province().orElseThrow();
            return this;
        }

        /** Sets the name, without the kind of unit. Required. */
        public Builder name(LocalizedText newName) {
            name = newName;
            return this;
        }

        /** Sets whether it is a commune, a ward or a special zone. Required. */
        public Builder kind(AdministrativeUnitKind newKind) {
            kind = newKind;
            return this;
        }

        /** Sets the days on which it exists. Required. */
        public Builder life(DateRange newLife) {
            life = newLife;
            return this;
        }

        /** Sets the day that the facts describe. Required. */
        public Builder asOf(LocalDate newAsOf) {
            asOf = Dates.checked(newAsOf);
            return this;
        }

        /** Sets how it came about. */
        public Builder formation(Formation newFormation) {
            formation = newFormation;
            return this;
        }

        /** Sets the area in square kilometres, above 0. */
        public Builder area(BigDecimal newArea) {
            if (Written.decimal("An area", newArea).signum() <= 0) {
                throw Problem.of("COMMUNE-011", Pointer.ROOT)
                        .with("found", newArea)
                        .exception();
            }
            area = newArea;
            return this;
        }

        /** Sets the permanent and temporary residents, 0 or more. */
        public Builder population(int newPopulation) {
            if (newPopulation < 0) {
                throw Problem.of("COMMUNE-012", Pointer.ROOT)
                        .with("found", newPopulation)
                        .exception();
            }
            population = newPopulation;
            return this;
        }

        /** Sets where the facts were taken from. */
        public Builder sources(List<Source> newSources) {
            return sources(Entries.of(newSources));
        }

        /** Sets where the facts were taken from, as far as they could be read. */
        public Builder sources(Entries<Source> newSources) {
            lists.sources = newSources;
            return this;
        }

        /** Sets the words of its own that its facts use beside those of the law. */
        public Builder words(List<Word> newWords) {
            return words(Entries.of(newWords));
        }

        /** Sets the words of its own, as far as they could be read. */
        public Builder words(Entries<Word> newWords) {
            lists.words = newWords;
            return this;
        }

        /** Sets how complete a part is; NOT_GIVEN by default. */
        public Builder completeness(CommunePart part, Completeness newCompleteness) {
            if (newCompleteness.equals(Completeness.NOT_GIVEN)) {
                completeness.remove(part); // stated or not, it is the same
            } else {
                completeness.put(part, newCompleteness);
            }
            return this;
        }

        /** Sets the units. */
        public Builder units(List<Unit> newUnits) {
            return units(Entries.of(newUnits));
        }

        /** Sets the units, as far as they could be read. */
        public Builder units(Entries<Unit> newUnits) {
            lists.units = newUnits;
            return this;
        }

        /** Sets what happened to the units. */
        public Builder unitEvents(List<UnitEvent> newEvents) {
            return unitEvents(Entries.of(newEvents));
        }

        /** Sets what happened to the units, as far as it could be read. */
        public Builder unitEvents(Entries<UnitEvent> newEvents) {
            lists.unitEvents = newEvents;
            return this;
        }

        /** Sets the posts. */
        public Builder posts(List<Post> newPosts) {
            return posts(Entries.of(newPosts));
        }

        /** Sets the posts, as far as they could be read. */
        public Builder posts(Entries<Post> newPosts) {
            lists.posts = newPosts;
            return this;
        }

        /** Sets the officials. */
        public Builder officials(List<Official> newOfficials) {
            return officials(Entries.of(newOfficials));
        }

        /** Sets the officials, as far as they could be read. */
        public Builder officials(Entries<Official> newOfficials) {
            lists.officials = newOfficials;
            return this;
        }

        /** Sets the appointments. */
        public Builder appointments(List<Appointment> newAppointments) {
            return appointments(Entries.of(newAppointments));
        }

        /** Sets the appointments, as far as they could be read. */
        public Builder appointments(Entries<Appointment> newAppointments) {
            lists.appointments = newAppointments;
            return this;
        }

        /** Sets the absences of officials. */
        public Builder absences(List<Absence> newAbsences) {
            return absences(Entries.of(newAbsences));
        }

        /** Sets the absences, as far as they could be read. */
        public Builder absences(Entries<Absence> newAbsences) {
            lists.absences = newAbsences;
            return this;
        }

        /** Sets who stands in for whom. */
        public Builder substitutions(List<Substitution> newSubstitutions) {
            return substitutions(Entries.of(newSubstitutions));
        }

        /** Sets who stands in for whom, as far as it could be read. */
        public Builder substitutions(Entries<Substitution> newSubstitutions) {
            lists.substitutions = newSubstitutions;
            return this;
        }

        /** Sets the tasks of its own list. */
        public Builder tasks(List<Task> newTasks) {
            return tasks(Entries.of(newTasks));
        }

        /** Sets the tasks of its own list, as far as they could be read. */
        public Builder tasks(Entries<Task> newTasks) {
            lists.tasks = newTasks;
            return this;
        }

        /** Sets the assignments of tasks. */
        public Builder assignments(List<Assignment> newAssignments) {
            return assignments(Entries.of(newAssignments));
        }

        /** Sets the assignments of tasks, as far as they could be read. */
        public Builder assignments(Entries<Assignment> newAssignments) {
            lists.assignments = newAssignments;
            return this;
        }

        /** Sets the transfers of authority. */
        public Builder transfers(List<AuthorityTransfer> newTransfers) {
            return transfers(Entries.of(newTransfers));
        }

        /** Sets the transfers of authority, as far as they could be read. */
        public Builder transfers(Entries<AuthorityTransfer> newTransfers) {
            lists.transfers = newTransfers;
            return this;
        }

        /** Sets the escalations. */
        public Builder escalations(List<Escalation> newEscalations) {
            return escalations(Entries.of(newEscalations));
        }

        /** Sets the escalations, as far as they could be read. */
        public Builder escalations(Entries<Escalation> newEscalations) {
            lists.escalations = newEscalations;
            return this;
        }

        /** Sets the figures that were published about it. */
        public Builder reportedFigures(List<ReportedFigure> newFigures) {
            reportedFigures = List.copyOf(newFigures);
            return this;
        }

        /**
         * Returns the commune, or everything that keeps its parts from fitting together: an id given twice, a reference
         * to what does not exist, a cycle. The pointers are those of a document with the lists {@code units}, {@code
         * unitEvents}, {@code posts}, {@code officials}, {@code appointments}, {@code absences}, {@code substitutions},
         * {@code tasks}, {@code assignments}, {@code transfers}, {@code escalations} and {@code sources}.
         *
         * @throws IllegalStateException if a required attribute is missing, naming it
         */
        public Checked<Commune> check() {
            return lists.check().map(facts -> new Commune(this, facts));
        }

        /** Returns what keeps the parts that could be read from fitting together; see {@link #check}. */
        public List<Problem> problems() {
            return lists.problems();
        }

        /**
         * Returns the commune.
         *
         * @throws ProblemException naming everything that keeps its parts from fitting together
         * @throws IllegalStateException if a required attribute is missing, naming it
         */
        public Commune build() {
            return check().orThrow();
        }

        private <T> T required(@Nullable T value, String attribute) {
            if (value == null) {
                throw new IllegalStateException("The commune has no " + attribute + "; call " + attribute + "(...)");
            }
            return value;
        }
    }
}
