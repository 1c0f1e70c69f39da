package org.commune4j.core.reform;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.commune4j.core.authority.Task;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.Source;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.law.Word;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.text.Written;
import org.commune4j.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Communes go on as one (sắp xếp, sáp nhập đơn vị hành chính). Their lives and those of all that is in them end; area and
 * population add up where all are given, and the officials are taken over under the id {@code code:id}, for instance {@code
 * 21400:o1}. Tasks of their own lists and versions of procedures that they have for themselves go on in the new commune, each
 * once; where two communes have different ones under a code, the new commune needs one of its own, or they are made equal
 * before. Immutable and thread-safe.
 */
public final class MergeCommunes extends Change {

    private final List<String> communes;
    private final Commune into;
    private final LocalDate date;

    private MergeCommunes(List<String> communes, Commune into, LocalDate date) {
        super("MERGE_COMMUNES", DateRange.from(date), List.of(communes, into, date));
        communes.forEach(code -> Written.id("a commune", code));
        this.communes = communes;
        this.into = into;
        this.date = date;
    }

    /**
     * Creates the merger of communes into one.
     *
     * @param communes the codes of the communes that end
     * @param into the commune that they go on as, with the units, posts and appointments it begins with; area, population
     *     and tasks are kept if given
     * @param date the first day of the new commune
     * @throws IllegalArgumentException if a commune is named twice or none is, or the new one begins on another day
     */
    public static MergeCommunes of(List<String> communes, Commune into, LocalDate date) {
        if (communes.isEmpty()) {
            throw Problem.of("REFORM-040", Pointer.ROOT.field("communes")).exception();
        }
        Set<String> named = new HashSet<>();
        for (int i = 0; i < communes.size(); i++) {
            if (!named.add(communes.get(i))) {
                throw Problem.of("REFORM-041", Pointer.ROOT.field("communes").index(i))
                        .with("commune", communes.get(i))
                        .exception();
            }
        }
        if (!into.life().startOrMin().equals(date)) {
            throw Problem.of("REFORM-042", Pointer.ROOT.field("into").field("from"))
                    .with("id", into.code())
                    .with("date", date)
                    .with("life", into.life())
                    .exception();
        }
        return new MergeCommunes(List.copyOf(communes), into, date);
    }

    /** Returns the codes of the communes that end. */
    public List<String> communes() {
        return communes;
    }

    /** Returns the commune that they go on as. */
    public Commune into() {
        return into;
    }

    /** Returns the first day of the new commune. */
    public LocalDate date() {
        return date;
    }

    @Override
    void apply(Draft draft) {
        draft.writes(Touched.COMMUNE, into.code());
        communes.forEach(code -> draft.writes(Touched.COMMUNE, code));
        if (draft.find(into.code()).isPresent()) {
            draft.fail(draft.problem("REFORM-016").with("commune", into.code()));
            return;
        }
        List<CommuneDraft> ending = new ArrayList<>();
        for (String code : communes) {
            draft.commune(code).ifPresent(commune -> {
                if (commune.life().contains(date) && commune.life().startOrMin().isBefore(date)) {
                    ending.add(commune);
                } else {
                    draft.fail(draft.problem("REFORM-018").with("commune", code).with("date", date));
                }
            });
        }
        takeOverProcedures(draft, ending);
        Commune.Builder formed = into.toBuilder();
        if (draft.isSound()) {
            takeOverFigures(formed, ending);
            takeOverFacts(draft, formed, ending);
        }
        if (draft.isSound()) {
            Checked<Commune> checked = formed.check();
            checked.problems().forEach(problem -> draft.failIn("into", problem));
            checked.find().ifPresent(commune -> {
                draft.found(commune);
                ending.forEach(ended -> ended.end(date));
            });
        }
    }

    /** The versions of procedures that the communes have for themselves go on as those of the new one. */
    private void takeOverProcedures(Draft draft, List<CommuneDraft> ending) {
        draft.reads(Touched.PROCEDURES, into.place().toString());
        List<Jurisdiction> places =
                ending.stream().map(commune -> commune.baseline().place()).toList();
        places.forEach(place -> draft.reads(Touched.PROCEDURES, place.toString()));
        if (!draft.hasProcedures(places)) {
            return;
        }
        ProcedureDraft procedures = draft.procedures();
        List<Procedure> own = procedures.versions().from(date, version -> places.contains(version.jurisdiction()));
        for (Procedure version : own) {
            draft.writes(Touched.PROCEDURE, Versions.of(version).toString());
            draft.writes(Touched.PROCEDURE, new Versions(version.code(), into.place()).toString());
        }
        procedures
                .moveTo(into.place(), date, own)
                .forEach(code ->
                        draft.fail(draft.problem("REFORM-030").with("id", code).with("commune", into.code())));
    }

    private void takeOverFigures(Commune.Builder formed, List<CommuneDraft> ending) {
        List<Commune> before = ending.stream().map(CommuneDraft::baseline).toList();
        if (into.area().isEmpty()
                && before.stream().allMatch(commune -> commune.area().isPresent())) {
            formed.area(before.stream()
                    .map(commune -> commune.area().orElseThrow())
                    .reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        if (into.population().isEmpty()
                && before.stream().allMatch(commune -> commune.population().isPresent())) {
            formed.population(before.stream()
                    .mapToInt(commune -> commune.population().orElseThrow())
                    .sum());
        }
    }

    /** Takes over the officials, and each task once with the source it names. What the new commune has already stays. */
    private void takeOverFacts(Draft draft, Commune.Builder formed, List<CommuneDraft> ending) {
        List<Official> officials = new ArrayList<>(into.officials());
        List<Source> sources = new ArrayList<>(into.sources());
        Set<Word> words = new LinkedHashSet<>(into.words());
        List<Task> tasks = new ArrayList<>(into.tasks());
        Set<String> given = into.tasks().stream().map(Task::code).collect(Collectors.toSet());
        Map<String, List<Task>> taken = new HashMap<>();
        for (CommuneDraft commune : ending) {
            words.addAll(commune.baseline().words());
            commune.officials
                    .sorted()
                    .forEach(official -> officials.add(official.toBuilder()
                            .id(taken(commune, official.id()))
                            .build()));
            tasksFrom(commune).forEach((code, own) -> {
                List<Task> bare =
                        own.stream().map(task -> withSource(task, null)).toList();
                @Nullable List<Task> known = taken.putIfAbsent(code, bare);
                if (given.contains(code)) {
                    return;
                }
                if (known == null) {
                    own.forEach(task -> tasks.add(withSource(
                            task,
                            task.source().map(source -> taken(commune, source)).orElse(null))));
                    addSources(commune, own, sources);
                } else if (!known.equals(bare)) {
                    draft.fail(draft.problem("REFORM-030")
                            .at(draft.place().field("into").field("tasks").field(code))
                            .with("id", code)
                            .with("commune", into.code()));
                }
            });
        }
        formed.officials(officials).sources(sources).words(List.copyOf(words)).tasks(tasks);
    }

    /** Returns the id of something of a commune in the one that it goes on as. */
    private static String taken(CommuneDraft commune, String id) {
        return commune.baseline().code() + ":" + id;
    }

    /** Returns the tasks of the commune's own from the date on, by code and in the order of their lives. */
    private Map<String, List<Task>> tasksFrom(CommuneDraft commune) {
        Map<String, List<Task>> byCode = new TreeMap<>();
        commune.tasks.from(date, task -> true).stream()
                .sorted(Comparator.comparing(Task::life))
                .forEach(task -> byCode.computeIfAbsent(task.code(), code -> new ArrayList<>())
                        .add(commune.tasks.from(task, date)));
        return byCode;
    }

    private static Task withSource(Task task, @Nullable String source) {
        return task.toBuilder().source(Optional.ofNullable(source)).build();
    }

    private static void addSources(CommuneDraft commune, List<Task> own, List<Source> sources) {
        Set<String> named = own.stream().flatMap(task -> task.source().stream()).collect(Collectors.toSet());
        for (Source source : commune.baseline().sources()) {
            Source moved = Source.of(taken(commune, source.id()), source.text());
            if (named.contains(source.id()) && !sources.contains(moved)) {
                sources.add(moved);
            }
        }
    }
}
