package org.commune4j.json.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.dossier.Breakdown;
import org.commune4j.core.dossier.Disposition;
import org.commune4j.core.dossier.DossierClass;
import org.commune4j.core.dossier.DossierIds;
import org.commune4j.core.dossier.ServiceCounts;
import org.commune4j.core.dossier.ServiceFigure;
import org.commune4j.core.dossier.ServiceKey;
import org.commune4j.core.dossier.ServiceTally;
import org.commune4j.core.dossier.TallyScope;
import org.commune4j.core.dossier.WorkingDayCounts;
import org.commune4j.core.dossier.WorkingDayCounts.ServiceDuration;
import org.commune4j.core.figure.Quantity;
import org.commune4j.core.law.Edition;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.json.codec.Codec;
import org.commune4j.json.codec.Codecs;
import org.commune4j.json.codec.JsonField;
import org.commune4j.json.codec.JsonFields;
import org.commune4j.json.codec.ObjectCodec;
import org.commune4j.json.codec.Values;
import org.jspecify.annotations.Nullable;

/** The codecs of a tally: its cells of the two finest breakdowns, from which everything else follows. */
final class TallyCodecs {

    private static final String PROCEDURE = "procedure";
    private static final DossierIds NO_IDS = new DossierIds(List.of(), false);

    private record ClassCount(DossierClass dossierClass, long count, DossierIds ids) {}

    private record FigureCount(ServiceFigure figure, long count, DossierIds ids) {}

    private record DayCount(int days, long dossiers) {}

    private record Durations(ServiceDuration measure, WorkingDayCounts counts) {}

    private record Cell(ServiceKey key, ServiceCounts counts) {}

    private static final Codec<Long> COUNT = Codecs.LONG.as(TallyCodecs::counted, Function.identity());

    private static final List<ServiceFigure> ELEMENTARY = Stream.of(ServiceFigure.values())
            .filter(ServiceFigure::isElementary)
            .toList();

    private static final Codec<ClassCount> CLASS = ObjectCodec.of("TallyClass", fields -> {
        JsonField<Disposition> disposition = fields.required(
                "disposition",
                Codecs.enumOf(Disposition.class),
                one -> one.dossierClass().disposition());
        JsonField<Timeliness> legal = fields.required(
                "legal",
                Codecs.enumOf(Timeliness.class),
                one -> one.dossierClass().legal());
        JsonField<Timeliness> portal = fields.required(
                "portal",
                Codecs.enumOf(Timeliness.class),
                one -> one.dossierClass().portal());
        JsonField<Long> count = fields.required("count", COUNT, ClassCount::count);
        Ids<ClassCount> ids = new Ids<>(fields, ClassCount::ids);
        return values -> new ClassCount(
                new DossierClass(values.get(disposition), values.get(legal), values.get(portal)),
                values.get(count),
                new DossierIds(values.get(ids.list), values.get(ids.cut)));
    });

    private static final Codec<FigureCount> FIGURE = ObjectCodec.of("TallyFigure", fields -> {
        JsonField<ServiceFigure> figure =
                fields.required("figure", Codecs.oneOf(ELEMENTARY, ServiceFigure::name), FigureCount::figure);
        JsonField<Long> count = fields.required("count", COUNT, FigureCount::count);
        Ids<FigureCount> ids = new Ids<>(fields, FigureCount::ids);
        return values -> new FigureCount(
                values.get(figure), values.get(count), new DossierIds(values.get(ids.list), values.get(ids.cut)));
    });

    /** The two fields of a list of ids. */
    private static final class Ids<T> {
        private final JsonField<List<String>> list;
        private final JsonField<Boolean> cut;

        Ids(JsonFields<T> fields, Function<T, DossierIds> ids) {
            list = fields.list("dossiers", Codecs.CODE, one -> ids.apply(one).ids());
            cut = fields.defaulted(
                    "cut",
                    Codecs.BOOLEAN.described("Whether there are more dossiers than are listed; absent: no."),
                    false,
                    one -> ids.apply(one).isCut());
        }
    }

    private static final Codec<DayCount> DAYS = ObjectCodec.of("TallyDays", fields -> {
        JsonField<Integer> days =
                fields.required("days", Codecs.integer(0, WorkingDayCounts.MOST_DAYS), DayCount::days);
        JsonField<Long> dossiers = fields.required("dossiers", COUNT, DayCount::dossiers);
        return values -> new DayCount(values.get(days), values.get(dossiers));
    });

    private static final Codec<Durations> DURATIONS = ObjectCodec.of("TallyDurations", fields -> {
        JsonField<ServiceDuration> measure =
                fields.required("measure", Codecs.enumOf(ServiceDuration.class), Durations::measure);
        JsonField<List<DayCount>> days = fields.list(
                "workingDays",
                DAYS,
                one -> one.counts().dossiersByDays().entrySet().stream()
                        .map(entry -> new DayCount(entry.getKey(), entry.getValue()))
                        .toList());
        JsonField<Long> undetermined = fields.defaulted(
                "undetermined",
                COUNT.described("Dossiers whose time is undetermined; absent: none."),
                0L,
                one -> one.counts().undetermined());
        return values -> {
            Map<Integer, Long> byDays = new LinkedHashMap<>();
            Once seen = new Once();
            for (DayCount one : values.get(days)) {
                seen.next(one.days(), Pointer.ROOT.field("workingDays"));
                byDays.put(one.days(), one.dossiers());
            }
            return new Durations(values.get(measure), WorkingDayCounts.of(byDays, values.get(undetermined)));
        };
    });

    private static final Codec<Cell> SERVICE = cell("TallyService", PROCEDURE, "field", "channel");
    private static final Codec<Cell> HANDLER = cell("TallyHandler", "unit", "official", "receivedBy");

    /** The figures of a service centre. */
    static final Codec<ServiceTally> TALLY = ObjectCodec.builder(ServiceTally.class, Draft::new)
            .required(
                    "asOf",
                    Codecs.DATE_TIME.described("The moment as of which dossiers are looked at."),
                    tally -> tally.scope().asOf(),
                    (draft, asOf) -> draft.asOf = asOf)
            .optional(
                    "since",
                    Codecs.DATE.described("The first day of the period; absent: everything up to the moment."),
                    tally -> tally.scope().since(),
                    (draft, since) -> draft.since = since)
            .defaulted(
                    "dossierIds",
                    Codecs.integer(0, Integer.MAX_VALUE)
                            .described("How many ids are kept behind each number at the most; absent: none."),
                    0,
                    tally -> tally.scope().dossierIds(),
                    (draft, most) -> draft.dossierIds = most)
            .required(
                    "edition",
                    RuleCodecs.EDITION,
                    tally -> tally.editions().get(0),
                    (draft, edition) -> draft.editions.add(edition))
            .list(
                    "furtherEditions",
                    RuleCodecs.EDITION.described("The other laws by which parts of it were counted; absent: none."),
                    tally -> RuleCodecs.further(tally.editions()),
                    (draft, editions) -> draft.editions.addAll(editions))
            .list(
                    "services",
                    SERVICE,
                    tally -> cells(tally, Breakdown.SERVICE),
                    (draft, cells) -> putAll(draft.services, cells))
            .list(
                    "handlers",
                    HANDLER,
                    tally -> cells(tally, Breakdown.HANDLING),
                    (draft, cells) -> putAll(draft.handlers, cells))
            .check(draft -> List.of(), Draft::check);

    private TallyCodecs() {}

    private static List<Cell> cells(ServiceTally tally, Breakdown by) {
        return tally.counts(by).entrySet().stream()
                .map(entry -> new Cell(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static long counted(long count) {
        if (count < 0 || count > Quantity.MOST_COUNTED) {
            throw Problem.of("JSON-027", Pointer.ROOT)
                    .with("found", count)
                    .with("most", Quantity.MOST_COUNTED)
                    .exception();
        }
        return count;
    }

    private static void putAll(Map<ServiceKey, ServiceCounts> counts, List<Cell> cells) {
        Once seen = new Once();
        for (Cell cell : cells) {
            seen.next(cell.key(), Pointer.ROOT);
            counts.put(cell.key(), cell.counts());
        }
    }

    /** Refuses what a list counts more than once, in its place. */
    private static final class Once {
        private final Set<Object> seen = new HashSet<>();
        private int index;

        void next(Object counted, Pointer list) {
            if (!seen.add(counted)) {
                throw Problem.of("JSON-023", list.index(index)).exception();
            }
            index++;
        }
    }

    private static Codec<Cell> cell(String name, String... parts) {
        return ObjectCodec.of(name, fields -> {
            List<Function<Values, String>> keys = new ArrayList<>();
            for (int i = 0; i < parts.length; i++) {
                keys.add(part(parts[i], i, fields));
            }
            JsonField<List<ClassCount>> classes = fields.list("classes", CLASS, cell -> classes(cell.counts()));
            JsonField<List<FigureCount>> figures = fields.list("figures", FIGURE, cell -> figures(cell.counts()));
            JsonField<List<Durations>> durations =
                    fields.list("durations", DURATIONS, cell -> durations(cell.counts()));
            return values -> {
                List<String> key = new ArrayList<>();
                keys.forEach(part -> key.add(part.apply(values)));
                return new Cell(
                        new ServiceKey(key), counts(values.get(classes), values.get(figures), values.get(durations)));
            };
        });
    }

    /** Every dossier is of a procedure; any other part of a key may not be known. */
    private static Function<Values, String> part(String name, int index, JsonFields<Cell> fields) {
        if (name.equals(PROCEDURE)) {
            JsonField<String> field = fields.required(
                    name,
                    Codecs.CODE.described("Without the suffix of an agency."),
                    cell -> cell.key().parts().get(index));
            return values -> values.get(field);
        }
        JsonField<Optional<String>> field = fields.optional(
                name,
                Codecs.CODE.described("Absent: not known."),
                cell -> Optional.of(cell.key().parts().get(index)).filter(code -> !code.isEmpty()));
        return values -> values.get(field).orElse(ServiceKey.UNKNOWN);
    }

    private static ServiceCounts counts(
            List<ClassCount> classes, List<FigureCount> figures, List<Durations> durations) {
        ServiceCounts.Builder counts = ServiceCounts.builder();
        Once seen = new Once();
        for (ClassCount one : classes) {
            seen.next(one.dossierClass(), Pointer.ROOT.field("classes"));
            counts.put(one.dossierClass(), one.count());
            if (!one.ids().equals(NO_IDS)) {
                counts.dossierIds(one.dossierClass(), one.ids());
            }
        }
        seen = new Once();
        for (FigureCount one : figures) {
            seen.next(one.figure(), Pointer.ROOT.field("figures"));
            counts.put(one.figure(), one.count());
            if (!one.ids().equals(NO_IDS)) {
                counts.dossierIds(one.figure(), one.ids());
            }
        }
        seen = new Once();
        for (Durations one : durations) {
            seen.next(one.measure(), Pointer.ROOT.field("durations"));
            counts.durations(one.measure(), one.counts());
        }
        return counts.build();
    }

    private static List<ClassCount> classes(ServiceCounts counts) {
        return DossierClass.all().stream()
                .filter(one -> counts.count(one) > 0)
                .map(one -> new ClassCount(one, counts.count(one), counts.dossierIds(one)))
                .toList();
    }

    private static List<FigureCount> figures(ServiceCounts counts) {
        return Stream.of(ServiceFigure.values())
                .filter(ServiceFigure::isElementary)
                .filter(one -> counts.count(one) > 0)
                .map(one -> new FigureCount(one, counts.count(one), counts.dossierIds(one)))
                .toList();
    }

    private static List<Durations> durations(ServiceCounts counts) {
        return Stream.of(ServiceDuration.values())
                .map(measure -> new Durations(measure, counts.durations(measure)))
                .filter(one -> !one.counts().equals(WorkingDayCounts.none()))
                .toList();
    }

    /** What could be read of a tally. */
    private static final class Draft {
        private final Map<ServiceKey, ServiceCounts> services = new LinkedHashMap<>();
        private final Map<ServiceKey, ServiceCounts> handlers = new LinkedHashMap<>();
        private @Nullable OffsetDateTime asOf;
        private @Nullable LocalDate since;
        private final List<Edition> editions = new ArrayList<>();
        private int dossierIds;

        Checked<ServiceTally> check() {
            TallyScope scope = TallyScope.of(Objects.requireNonNull(asOf)).withDossierIds(dossierIds);
            @Nullable LocalDate first = since;
            return ServiceTally.of(first == null ? scope : scope.since(first), editions, services, handlers);
        }
    }
}
