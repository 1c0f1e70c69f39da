package org.commune4j.core.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commune4j.core.growth.LargeCommune.DECEMBER;
import static org.commune4j.core.growth.LargeCommune.JULY;
import static org.commune4j.core.growth.LargeCommune.LATER;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.CommuneSubjects;
import org.commune4j.core.commune.CommuneView;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.commune.LawFiles;
import org.commune4j.core.commune.Situation;
import org.commune4j.core.deadline.Deadline;
import org.commune4j.core.deadline.Pause;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.dossier.ServiceTally;
import org.commune4j.core.dossier.TallyScope;
import org.commune4j.core.explain.Detail;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.explain.Mark;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Field;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCatalogue;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.reform.Change;
import org.commune4j.core.reform.ElementKind;
import org.commune4j.core.reform.Reform;
import org.commune4j.core.rule.Condition;
import org.commune4j.core.rule.Evaluation;
import org.commune4j.core.rule.Parameter;
import org.commune4j.core.rule.ParameterKey;
import org.commune4j.core.rule.ParameterValue;
import org.commune4j.core.rule.Parameters;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.RuleSet;
import org.commune4j.core.scenario.Comparison;
import org.commune4j.core.snapshot.AuthorityMatrix;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.time.Timeline;
import org.commune4j.core.vietnam.LawBooks;
import org.commune4j.growth.Growth;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What public operations allocate grows in proportion to their input, or a little faster. Those that grow faster are named
 * among the exceptions with the reason; one that does so no longer fails there, so that the list stays true.
 */
class GrowthTest {

    private static final LawBook LAW = LawBooks.vietnam();
    private static final DateRange YEARS = DateRange.of(JULY, JULY.plusYears(10));
    private static final LocalizedText TEXT = LocalizedText.of("mẫu", "sample");
    /** So many times an evaluation is made before what it allocates is counted: the compiler leaves out part of it then. */
    private static final int WARM = 20;

    /** Of n transfers half are in force on each day, and each of 2n stretches of days looks at them. */
    private static final String ALL_IN_FORCE = ": each stretch of days looks at all transfers that are in force in it";
    /** A commune's chain has a handful of links; one of thousands is no act that anybody wrote. */
    private static final String ALL_DOUBTS =
            ": the last link of a chain rests on the doubts of all links before it, and names them";

    /** Again, a commune's chain has a handful of links. */
    private static final String ALL_KEEP =
            ": whoever gives the power keeps it, so that every link of the chain is a holder still";

    private static final ProcedureCode CODE = ProcedureCode.parse("1.004837");

    /** What goes beyond linear of what is done with these communes, and why that is left so. */
    private static final Map<String, String> BEYOND = Map.of(
            "a chain of delegations: evaluated", ALL_KEEP,
            "staggered transfers: gaps", ALL_IN_FORCE,
            "staggered transfers: overlaps", ALL_IN_FORCE,
            "a chain of transfers in doubt: evaluated", ALL_DOUBTS,
            "a chain of transfers in doubt: two situations compared", ALL_DOUBTS,
            "a chain of transfers in doubt: gaps", ALL_DOUBTS,
            "a chain of transfers in doubt: overlaps", ALL_DOUBTS);

    @TestFactory
    Stream<DynamicTest> isLinear() {
        return Stream.of(
                        ofCommunes().filter(operation -> !BEYOND.containsKey(operation.name())),
                        reforms(),
                        procedures(),
                        explanations(),
                        norms(),
                        tables(),
                        deadlines(),
                        dossiers())
                .flatMap(Function.identity())
                .map(operation -> DynamicTest.dynamicTest(
                        operation.name(),
                        () -> assertThat(operation.exponent())
                                .as(operation.name())
                                .isLessThan(Growth.LINEAR)));
    }

    private static Stream<Operation> ofCommunes() {
        return Stream.of(
                        ofCommune("one official with many posts", LargeCommune::ofOneOfficial),
                        ofCommune("one official with many posts in turn", LargeCommune::ofCareer),
                        ofCommune("one post with many holders", LargeCommune::ofOnePost),
                        ofCommune("many units", LargeCommune::ofUnits),
                        ofCommune("units under units", LargeCommune::ofDepth),
                        ofCommune("many mergers", LargeCommune::ofMergers),
                        ofCommune("a fan of transfers", LargeCommune::ofFan),
                        ofCommune("a chain of transfers", LargeCommune::ofChain),
                        ofCommune("a chain of delegations", LargeCommune::ofDelegations),
                        ofCommune("transfers one after the other", LargeCommune::ofTransfersOverTime),
                        ofCommune("staggered transfers", LargeCommune::ofStaggeredTransfers),
                        ofCommune("a chain of transfers in doubt", LargeCommune::ofDoubtfulChain),
                        ofCommune("many tasks", LargeCommune::ofTasks))
                .flatMap(Function.identity());
    }

    @TestFactory
    Stream<DynamicTest> isLinearButFor() {
        return Stream.concat(exceptions(), ofCommunes().filter(operation -> BEYOND.containsKey(operation.name())))
                .map(operation -> DynamicTest.dynamicTest(
                        operation.name() + BEYOND.getOrDefault(operation.name(), ""),
                        () -> assertThat(operation.exponent())
                                .as("no exception any more: name it among those that are linear")
                                .isGreaterThan(Growth.LINEAR)));
    }

    /** A view and its powers are made once; what a rule asks of a thing allocates next to nothing. */
    @TestFactory
    Stream<DynamicTest> anEvaluationAllocatesLittleForEachVerdict() {
        return Stream.of(
                        LargeCommune.ofTasks(400),
                        LargeCommune.ofUnits(400),
                        LargeCommune.ofOnePost(400),
                        LargeCommune.ofOneOfficial(50))
                .map(commune -> DynamicTest.dynamicTest(commune.toString(), () -> {
                    Situation situation = Situation.of(LAW, commune);
                    int verdicts = situation.evaluate(DECEMBER).verdicts().size();
                    for (int i = 0; i < WARM; i++) {
                        situation.evaluate(DECEMBER);
                    }
                    long allocated = Growth.allocated(() -> situation.evaluate(DECEMBER));
                    assertThat(allocated / verdicts).as("bytes of a verdict").isLessThan(400);
                }));
    }

    /** Something public, for an input of a size. */
    private record Operation(String name, int smallest, IntFunction<Runnable> what) {

        double exponent() {
            return Growth.exponent(smallest, what);
        }
    }

    private static Operation of(String name, int smallest, IntFunction<Runnable> what) {
        return new Operation(name, smallest, what);
    }

    private static Stream<Operation> exceptions() {
        return Stream.of(
                of("a history: it holds an evaluation of the whole for each of its stretches", 20, size -> {
                    Commune commune = LargeCommune.ofMergers(size);
                    return () -> LAW.evaluateOver(commune, YEARS);
                }),
                of("units ended in a reform: each end looks through what stands under all the others", 200, size -> {
                    Situation founded = founding(size).applyTo(situation()).orThrow();
                    Reform reform = Reform.named("end")
                            .with(IntStream.range(0, size)
                                    .mapToObj(i -> Change.end(ElementKind.UNIT, "d" + i, DECEMBER))
                                    .toList());
                    return () -> reform.applyTo(founded).orThrow();
                }),
                of("the text of a deep explanation: each line is indented by its depth", 500, size -> {
                    Explanation deep = deep(size);
                    return () -> deep.render(Locale.ENGLISH);
                }),
                // One by one, each call copies what there was; there is a call for many at once.
                of("reasons one by one: call withChildren", 500, size -> () -> {
                    Explanation all = leaf(0);
                    for (int i = 0; i < size; i++) {
                        all = all.with(leaf(i));
                    }
                }),
                of("procedures one by one: call ProcedureCatalogue.of", 500, size -> {
                    List<Procedure> versions = versions(size);
                    return () -> {
                        ProcedureCatalogue catalogue = ProcedureCatalogue.empty();
                        for (Procedure version : versions) {
                            catalogue = catalogue.with(version);
                        }
                    };
                }),
                of("parameters one by one: call Parameters.of", 200, size -> () -> {
                    Parameters parameters = Parameters.empty();
                    for (int i = 0; i < size; i++) {
                        parameters = parameters.with(parameter(i));
                    }
                }),
                of("values of a parameter one by one: call Parameter.of", 200, size -> () -> {
                    Parameter<Integer> parameter = parameter(0);
                    for (ParameterValue<Integer> value : values(size)) {
                        parameter = parameter.overriding(value);
                    }
                }),
                of("rules one by one: call RuleSet.with(Collection)", 200, size -> {
                    List<Rule<?>> rules = rules(size);
                    return () -> {
                        RuleSet<CommuneView> set = CommuneSubjects.ruleSet();
                        for (Rule<?> rule : rules) {
                            set = set.with(rule);
                        }
                    };
                }),
                of("changes one by one: call Reform.with(List)", 500, size -> {
                    List<Change> changes = founding(size).changes();
                    return () -> {
                        Reform reform = Reform.named("found");
                        for (Change change : changes) {
                            reform = reform.with(change);
                        }
                    };
                }),
                of("stretches one by one: call Timeline.of", 200, size -> () -> {
                    Timeline<Integer> timeline = Timeline.empty();
                    for (int i = 0; i < size; i++) {
                        timeline = timeline.with(day(i), i);
                    }
                }),
                of("pauses one by one: call paused(List)", 1000, size -> {
                    List<Pause> pauses = pauses(size);
                    return () -> {
                        Deadline deadline = deadline(Term.workingDays(3));
                        for (Pause pause : pauses) {
                            deadline = deadline.paused(pause);
                        }
                    };
                }));
    }

    // ---------------------------------------------------------------- a commune

    private static Stream<Operation> ofCommune(String name, IntFunction<Commune> commune) {
        return Stream.of(
                of(name + ": built", 100, size -> {
                    Commune.Builder builder = commune.apply(size).toBuilder();
                    return builder::build;
                }),
                of(name + ": checked", 100, size -> {
                    Commune.Builder builder = commune.apply(size).toBuilder();
                    return builder::problems;
                }),
                of(name + ": evaluated", 100, size -> {
                    Commune one = commune.apply(size);
                    return () -> LAW.evaluate(one, LATER).breaches();
                }),
                of(name + ": explained", 25, size -> {
                    Evaluation evaluation = LAW.evaluate(commune.apply(size), LATER);
                    return () -> evaluation.verdicts().forEach(verdict -> verdict.explanation());
                }),
                of(name + ": two evaluations compared", 100, size -> {
                    Commune one = commune.apply(size);
                    Evaluation before = LAW.evaluate(one, JULY);
                    Evaluation after = LAW.evaluate(one, LATER);
                    return () -> before.diff(after);
                }),
                of(name + ": two situations compared", 50, size -> {
                    Situation one = Situation.of(LAW, List.of(commune.apply(size)));
                    return () -> Comparison.of(one, one, LATER);
                }),
                of(name + ": who may act", 100, size -> {
                    AuthorityMatrix matrix = LAW.authority(commune.apply(size));
                    String task = matrix.facts().catalogue().codes().iterator().next();
                    return () -> {
                        matrix.whoMay(task, LATER).whoMayAct();
                        matrix.whoMay(task, LATER).explanation();
                    };
                }),
                of(name + ": gaps", 100, size -> {
                    AuthorityMatrix matrix = LAW.authority(commune.apply(size));
                    return () -> matrix.gaps(YEARS);
                }),
                of(name + ": overlaps", 100, size -> {
                    AuthorityMatrix matrix = LAW.authority(commune.apply(size));
                    return () -> matrix.overlaps(YEARS);
                }),
                of(name + ": load", 100, size -> {
                    Commune one = commune.apply(size);
                    return () -> one.on(LATER).workload();
                }));
    }

    // ---------------------------------------------------------------- reforms

    private static Situation situation() {
        return Situation.of(LAW, List.of(new LargeCommune().build()));
    }

    private static Reform founding(int units) {
        return Reform.named("found")
                .with(IntStream.range(0, units)
                        .mapToObj(i -> Change.add(
                                ElementKind.UNIT, LargeCommune.division("d" + i, DateRange.from(JULY.plusDays(30)))))
                        .toList());
    }

    private static Stream<Operation> reforms() {
        return Stream.of(
                of("units founded in a reform: applied", 200, size -> {
                    Reform reform = founding(size);
                    return () -> reform.applyTo(situation()).orThrow();
                }),
                of("units founded in a reform: taken back", 200, size -> {
                    Reform reform = founding(size);
                    Situation after = reform.applyTo(situation()).orThrow();
                    return () -> reform.inverse().orElseThrow().applyTo(after).orThrow();
                }),
                of("units founded in a reform: looked at again", 200, size -> {
                    Reform reform = founding(size);
                    return () -> reform.lint(situation());
                }),
                of("units founded in two reforms: conflicts", 200, size -> {
                    Reform reform = founding(size);
                    return () -> Reform.conflicts(reform, reform, situation());
                }));
    }

    // ---------------------------------------------------------------- procedures and norms

    private static DateRange day(int number) {
        return DateRange.of(JULY.plusDays(number), JULY.plusDays(number + 1));
    }

    private static List<Procedure> versions(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Procedure.builder()
                        .code(CODE)
                        .name(TEXT)
                        .field(Field.of("TEST"))
                        .validity(day(i))
                        .build())
                .toList();
    }

    private static Stream<Operation> procedures() {
        return Stream.of(
                of("versions of one procedure: collected", 500, size -> {
                    List<Procedure> versions = versions(size);
                    return () -> ProcedureCatalogue.of(versions);
                }),
                of("versions of one procedure: of a day", 500, size -> {
                    ProcedureCatalogue catalogue = ProcedureCatalogue.of(versions(size));
                    return () -> catalogue.on(DECEMBER, Jurisdiction.NATIONAL);
                }),
                of("versions of one procedure: found on each day", 500, size -> {
                    ProcedureCatalogue catalogue = ProcedureCatalogue.of(versions(size));
                    return () -> IntStream.range(0, size).forEach(i -> catalogue.find(CODE, JULY.plusDays(i)));
                }));
    }

    private static Parameter<Integer> parameter(int number) {
        return Parameter.of(
                ParameterKey.of("test.p" + number, Integer.class),
                "persons",
                ParameterValue.of(number, DateRange.until(JULY), Basis.PRACTICE));
    }

    private static List<ParameterValue<Integer>> values(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> ParameterValue.of(i, day(i), Basis.PRACTICE))
                .toList();
    }

    private static List<Rule<?>> rules(int count) {
        List<Rule<?>> rules = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rules.add(Rule.on(CommuneSubjects.COMMUNE, "TEST-" + (10_000 + i))
                    .says("mẫu", "sample")
                    .must(Condition.of("đúng", "true", commune -> true))
                    .per(Basis.PRACTICE)
                    .build());
        }
        return rules;
    }

    private static Stream<Operation> norms() {
        return Stream.of(
                of("parameters at once", 200, size -> {
                    List<Parameter<Integer>> all = IntStream.range(0, size)
                            .mapToObj(GrowthTest::parameter)
                            .toList();
                    return () -> Parameters.of(all);
                }),
                of("values of a parameter at once", 200, size -> {
                    List<ParameterValue<Integer>> values = values(size);
                    return () -> Parameter.of(ParameterKey.of("test.p", Integer.class), "persons", values);
                }),
                of("rules at once", 200, size -> {
                    List<Rule<?>> rules = rules(size);
                    return () -> CommuneSubjects.ruleSet().with(rules);
                }),
                of("stretches at once, found on each day", 200, size -> () -> {
                    Timeline<Integer> timeline = Timeline.of(IntStream.range(0, size)
                            .mapToObj(i -> new Timeline.Entry<>(day(i), i))
                            .toList());
                    IntStream.range(0, size).forEach(i -> timeline.get(JULY.plusDays(i)));
                }));
    }

    // ---------------------------------------------------------------- tables of law

    private static Operation ofTable(String name, String file, String header, IntFunction<String> line) {
        return of(name + ": read over a law book and written", 250, size -> {
            String text = header
                    + "\n"
                    + IntStream.range(0, size)
                            .mapToObj(i -> line.apply(i) + "\n")
                            .collect(Collectors.joining());
            return () ->
                    LawFiles.read(Map.of(file, text), LAW).map(LawFiles::write).orThrow();
        });
    }

    private static Stream<Operation> tables() {
        return Stream.of(
                ofTable(
                        "procedures of a province",
                        "procedures.csv",
                        "code,name,field,basis",
                        i -> String.format(Locale.ROOT, "9.%06d,X,LAND,UNSOURCED", i)),
                ofTable(
                        "versions of a procedure",
                        "procedures.csv",
                        "code,version,name,field,from,to,basis",
                        i -> CODE + ",v" + i + ",X,LAND," + JULY.plusDays(i) + "," + JULY.plusDays(i + 1)
                                + ",UNSOURCED"),
                ofTable(
                        "numbers allotted to communes",
                        "parameter-values.csv",
                        "key,value,place,basis",
                        i -> "staffing.vice-chairs.allotted,3,commune:51:" + (10_000 + i) + ",PRACTICE"),
                ofTable(
                        "words that mean one another",
                        "words.csv",
                        "family,code,name,sameAs",
                        i -> "FIELD,W" + (i + 1) + ",x," + (i == 0 ? "LAND" : "W" + i)),
                ofTable(
                        "tasks",
                        "tasks.csv",
                        "code,name,field,level,kind,basis",
                        i -> "T-" + i + ",X,LAND,COMMUNE,EXECUTE,UNSOURCED"));
    }

    // ---------------------------------------------------------------- explanations

    private static Explanation leaf(int number) {
        return Explanation.ofClaim(Message.of("TEST").with("number", number)).with(Mark.FAILS);
    }

    private static Explanation deep(int levels) {
        Explanation deep = leaf(0);
        for (int i = 1; i < levels; i++) {
            deep = leaf(i).with(deep);
        }
        return deep;
    }

    private static Explanation wide(int reasons) {
        return leaf(0).withChildren(
                        IntStream.range(0, reasons).mapToObj(GrowthTest::leaf).toList());
    }

    private static Stream<Operation> explanations() {
        return Stream.of(
                of("an explanation of many reasons: made", 500, size -> () -> wide(size)),
                of("an explanation of many reasons: rendered", 500, size -> {
                    Explanation wide = wide(size);
                    return () -> {
                        wide.render(Locale.ENGLISH);
                        wide.render(Locale.ENGLISH, Detail.SUMMARY);
                    };
                }),
                of("a deep explanation: compared", 500, size -> {
                    Explanation one = deep(size);
                    Explanation other = deep(size);
                    return () -> {
                        one.firstDifference(other);
                        assertThat(one.equals(other)).isTrue();
                    };
                }),
                of("a deep explanation: its sources", 500, size -> {
                    Explanation deep = deep(size);
                    return () -> {
                        deep.statusOn(DECEMBER);
                        deep.unreadAmendments(DECEMBER);
                        deep.restsOnLaw();
                    };
                }));
    }

    // ---------------------------------------------------------------- deadlines and dossiers

    private static OffsetDateTime moment(int day) {
        return OffsetDateTime.parse("2025-07-01T10:00:00+07:00").plusDays(day);
    }

    private static Deadline deadline(Term term) {
        return term.from(moment(0), LAW.counting());
    }

    /** Every day from the afternoon to the morning after. */
    private static List<Pause> pauses(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Pause.of(moment(i).plusHours(5), moment(i).plusHours(23), TEXT))
                .toList();
    }

    private static Stream<Operation> deadlines() {
        return Stream.of(Term.workingDays(5), Term.calendarDays(5), Term.workingHours(30), Term.hours(50))
                .flatMap(term -> Stream.of(
                        of("a deadline of " + term + " with many pauses", 50, size -> {
                            List<Pause> pauses = pauses(size);
                            return () -> deadline(term).paused(pauses).findLatest();
                        }),
                        of("a deadline of " + term + " with many pauses: its receipt", 50, size -> {
                            Deadline deadline = deadline(term).paused(pauses(size));
                            return () -> deadline.receipt().render(Locale.ENGLISH);
                        })));
    }

    /** Close together, so that all sizes lie under the same law: a case on both sides of a change is judged twice. */
    private static OffsetDateTime hour(int hour) {
        return moment(0).plusHours(hour);
    }

    private static Dossier dossier(String id, int supplements) {
        List<DossierEvent> events = new ArrayList<>(List.of(DossierEvent.ofReceived(hour(0), moment(3))));
        for (int i = 0; i < supplements; i++) {
            events.add(DossierEvent.of(DossierEventKind.SUPPLEMENT_REQUESTED, hour(2 * i + 1)));
            events.add(DossierEvent.of(DossierEventKind.SUPPLEMENT_SUPPLIED, hour(2 * i + 2)));
        }
        return Dossier.builder(id, CODE).events(events).build().orThrow();
    }

    private static ServiceTally tally(int number) {
        return Stream.of(dossier("D-" + number, 1)).collect(LAW.serviceTally(TallyScope.of(moment(900))));
    }

    private static Stream<Operation> dossiers() {
        return Stream.of(
                of("a dossier with many events: built", 100, size -> () -> dossier("D", size)),
                of("a dossier of days with many events: assessed and explained", 100, size -> {
                    Dossier known = dossier("D", size);
                    Dossier days = Dossier.builder("D", CODE)
                            .events(known.events().stream()
                                    .map(DossierEvent::knownToDay)
                                    .toList())
                            .build()
                            .orThrow();
                    return () -> LAW.assess(days, hour(2 * size + 40)).explanation();
                }),
                of("a dossier with many events: assessed and explained", 100, size -> {
                    Dossier dossier = dossier("D", size);
                    return () -> LAW.assess(dossier, hour(2 * size + 3)).explanation();
                }),
                of("many dossiers: tallied", 100, size -> {
                    List<Dossier> dossiers = IntStream.range(0, size)
                            .mapToObj(i -> dossier("D-" + i, 1))
                            .toList();
                    return () -> assertThat(dossiers.stream().collect(LAW.serviceTally(TallyScope.of(moment(900)))))
                            .isNotNull();
                }),
                of("many tallies: merged one by one", 100, size -> {
                    List<ServiceTally> tallies =
                            IntStream.range(0, size).mapToObj(GrowthTest::tally).toList();
                    return () -> {
                        ServiceTally all = tally(0);
                        for (ServiceTally tally : tallies) {
                            all = all.merge(tally).orThrow();
                        }
                    };
                }));
    }
}
