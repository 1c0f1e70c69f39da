package org.commune4j.examples.benchmarks;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.filtering;
import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.teeing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierClass;
import org.commune4j.core.dossier.ServiceFigure;
import org.commune4j.core.dossier.ServiceTally;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.vietnam.LawBooks;

/** The figures of a service centre by the library, by one pass written by hand, and by collectors of the JDK. */
final class TallyPeers {

    static final long SEED = 8;

    private static final ServiceFigure[] FIGURES = ServiceFigure.values();
    private static final int CLASSES = DossierClass.all().size();

    final LawBook law = LawBooks.vietnam();
    final List<Dossier> dossiers;
    // For the limit: of each dossier the number of its cell and of its class, found before.
    private final int[] cells;
    private final byte[] classes;
    private int cellCount;

    TallyPeers(int number) {
        this(SyntheticDossiers.of(SEED, number));
    }

    TallyPeers(List<Dossier> dossiers) {
        this.dossiers = dossiers;
        cells = new int[dossiers.size()];
        classes = new byte[dossiers.size()];
        prepare();
    }

    // ---------------------------------------------------------------- the library

    ServiceTally tally() {
        return dossiers.stream().collect(law.serviceTally(SyntheticDossiers.AS_OF));
    }

    /** Tallies the same dossiers several times over. */
    ServiceTally tally(int times) {
        return Stream.generate(dossiers::stream)
                .limit(times)
                .flatMap(all -> all)
                .collect(law.serviceTally(SyntheticDossiers.AS_OF));
    }

    // ---------------------------------------------------------------- by hand

    TallyByHand byHand() {
        return new TallyByHand(law, SyntheticDossiers.AS_OF).addAll(dossiers);
    }

    // ---------------------------------------------------------------- by collectors of the JDK

    /** What a dossier counts as. */
    record Judged(
            List<String> service,
            List<String> handler,
            int dossierClass,
            long figures,
            int supplements,
            int handovers,
            int apologies,
            int totalDays,
            int stoppedDays) {

        int workedDays() {
            return stoppedDays < 0 ? stoppedDays : totalDays - stoppedDays;
        }

        @SuppressWarnings("EnumOrdinal") // the bits are those of TallyByHand
        Stream<ServiceFigure> marked() {
            return Stream.of(FIGURES).filter(figure -> (figures >> figure.ordinal() & 1) != 0);
        }
    }

    /** The counts of one key; a number of days below 0 stands for those that are undetermined. */
    record Grouped(
            Map<Integer, Long> classes,
            Map<ServiceFigure, Long> figures,
            Map<Integer, Long> total,
            Map<Integer, Long> stopped,
            Map<Integer, Long> worked) {}

    record Both(Map<List<String>, Grouped> services, Map<List<String>, Grouped> handlers) {}

    /** Judges as by hand and groups by collectors. */
    Both byGrouping() {
        TallyByHand judge = new TallyByHand(law, SyntheticDossiers.AS_OF);
        return dossiers.stream()
                .map(dossier -> judged(judge, dossier))
                .collect(teeing(groupingBy(Judged::service, cell()), groupingBy(Judged::handler, cell()), Both::new));
    }

    private static Judged judged(TallyByHand judge, Dossier dossier) {
        judge.judge(dossier);
        String unit = judge.unit == null ? "" : judge.unit;
        String official = judge.official == null ? "" : judge.official;
        return new Judged(
                List.of(
                        dossier.procedure().base().toString(),
                        judge.field(),
                        dossier.channel().map(Channel::code).orElse("")),
                List.of(unit, official),
                judge.dossierClass,
                judge.figures,
                judge.supplements,
                judge.handovers,
                judge.apologies,
                judge.totalDays,
                judge.stoppedDays);
    }

    private static Collector<Judged, ?, Grouped> cell() {
        return teeing(
                teeing(
                        groupingBy(Judged::dossierClass, counting()),
                        figures(),
                        (classes, figures) -> new Grouped(classes, figures, Map.of(), Map.of(), Map.of())),
                filtering(
                        judged -> judged.totalDays() >= 0,
                        teeing(
                                groupingBy(Judged::totalDays, counting()),
                                teeing(
                                        groupingBy(Judged::stoppedDays, counting()),
                                        groupingBy(Judged::workedDays, counting()),
                                        List::of),
                                (total, others) -> List.of(total, others.get(0), others.get(1)))),
                (counts, days) ->
                        new Grouped(counts.classes(), counts.figures(), days.get(0), days.get(1), days.get(2)));
    }

    private static Collector<Judged, ?, Map<ServiceFigure, Long>> figures() {
        return teeing(
                flatMapping(
                        Judged::marked,
                        groupingBy(figure -> figure, () -> new EnumMap<>(ServiceFigure.class), counting())),
                teeing(
                        summingLong(Judged::supplements),
                        teeing(summingLong(Judged::handovers), summingLong(Judged::apologies), List::of),
                        (supplements, others) -> List.of(supplements, others.get(0), others.get(1))),
                (marked, events) -> {
                    Map<ServiceFigure, Long> all = new EnumMap<>(marked);
                    all.put(ServiceFigure.SUPPLEMENT_REQUESTS, events.get(0));
                    all.put(ServiceFigure.HANDOVERS, events.get(1));
                    all.put(ServiceFigure.APOLOGIES_SENT, events.get(2));
                    return all;
                });
    }

    // ---------------------------------------------------------------- the limit

    private void prepare() {
        TallyByHand judge = new TallyByHand(law, SyntheticDossiers.AS_OF);
        Map<List<String>, Integer> numbers = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            Judged judged = judged(judge, dossiers.get(i));
            cells[i] = numbers.computeIfAbsent(judged.service(), any -> numbers.size());
            classes[i] = (byte) judged.dossierClass();
        }
        cellCount = numbers.size();
    }

    /** Counts from arrays of what was judged before, without a branch. */
    long[] fromArrays() {
        long[] counts = new long[cellCount * CLASSES];
        for (int i = 0; i < cells.length; i++) {
            counts[cells[i] * CLASSES + classes[i]]++;
        }
        return counts;
    }

    /** Adds up the counts of {@link #fromArrays()} by class. */
    List<Long> classesFromArrays() {
        long[] counts = fromArrays();
        List<Long> sums = new ArrayList<>();
        for (int one = 0; one < CLASSES; one++) {
            long sum = 0;
            for (int cell = 0; cell < cellCount; cell++) {
                sum += counts[cell * CLASSES + one];
            }
            sums.add(sum);
        }
        return sums;
    }
}
