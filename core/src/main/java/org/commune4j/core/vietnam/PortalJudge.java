package org.commune4j.core.vietnam;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.law.Field;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.ApplicantKind;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.procedure.DossierComponent;
import org.commune4j.core.procedure.Fee;
import org.commune4j.core.procedure.OnlineLevel;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.procedure.ProcedureResult;
import org.commune4j.core.text.Echo;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.WordFamily;
import org.commune4j.core.text.Written;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.vietnam.PortalEntry.Named;
import org.commune4j.core.vietnam.PortalEntry.Paper;
import org.commune4j.core.vietnam.PortalEntry.Price;
import org.commune4j.core.vietnam.PortalEntry.Way;
import org.jspecify.annotations.Nullable;

/** Makes a procedure of one entry, with every doubt at its part. Used once. */
final class PortalJudge {

    /** The most signs of a text that a cell of a table takes. */
    static final int LONGEST_CELL = 3_900;

    private static final Map<String, AdministrativeLevel> LEVELS = Map.of(
            "Cấp bộ", AdministrativeLevel.CENTRAL,
            "Cấp tỉnh", AdministrativeLevel.PROVINCE,
            "Cấp huyện", AdministrativeLevel.DISTRICT,
            "Cấp xã", AdministrativeLevel.COMMUNE,
            "Cơ quan khác", AdministrativeLevel.OTHER_BODY);

    private static final Pattern OF_COMMUNE =
            Pattern.compile("cấp xã|xã, phường, (?:thị trấn|đặc khu)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern OF_PROVINCE =
            Pattern.compile("cấp tỉnh", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern QUANTITY = Pattern.compile("\\d{1,4}");

    /** What is said of a part that is certain all the same. */
    private static final Set<String> REMARKS =
            Set.of("PORTAL-001", "PORTAL-004", "PORTAL-017", "PORTAL-020", "PORTAL-021", "PORTAL-022");

    private final PortalEntry entry;
    private final DateRange days;
    private final Map<String, Jurisdiction> places;
    private final PortalWords words;
    private final PortalInstruments instruments;
    private final Map<PortalPart, List<Problem>> doubts = new EnumMap<>(PortalPart.class);
    private final List<PortalJudged.Finding> findings = new ArrayList<>();

    PortalJudge(
            PortalEntry entry,
            DateRange days,
            Map<String, Jurisdiction> places,
            PortalWords words,
            PortalInstruments instruments) {
        this.entry = entry;
        this.days = days;
        this.places = places;
        this.words = words;
        this.instruments = instruments;
        doubts.put(PortalPart.CHANNELS, new ArrayList<>(entry.faults()));
    }

    PortalJudged judge() {
        String name = text(entry.name(), PortalPart.NAME, entry.place(PortalPart.NAME));
        @Nullable ProcedureCode code = code();
        for (PortalPart part : List.of(PortalPart.NAME, PortalPart.FIELD, PortalPart.DECISION)) {
            if (raw(part).isBlank()) {
                doubt("PORTAL-002", part, problem -> problem.with("column", column(part)));
            }
        }
        Optional<LegalReference> published = published();
        Optional<Jurisdiction> place = place();
        Optional<Field> field = field();
        Optional<Procedure> procedure = Optional.empty();
        boolean determined = false;
        if (code != null && !name.isEmpty() && published.isPresent() && place.isPresent() && field.isPresent()) {
            Procedure.Builder builder = Procedure.builder()
                    .code(code)
                    .name(LocalizedText.ofVietnamese(name))
                    .field(field.get())
                    .jurisdiction(place.get())
                    .validity(days)
                    .publishedBy(published.get())
                    .addAllLevels(levels())
                    .addAllApplicants(applicants());
            determined = fill(builder, published.get());
            procedure = Optional.of(builder.build());
        } else {
            findings.add(
                    new PortalJudged.Finding(PortalPart.RECORD.message(), PortalJudged.DOUBTFUL, List.of(), all()));
        }
        return new PortalJudged(
                new PortalImport.Row(PortalText.clean(entry.code()), procedure, determined, all()),
                name,
                entry.at(),
                entry.position(),
                List.copyOf(findings));
    }

    private boolean fill(Procedure.Builder procedure, LegalReference published) {
        Map<Way, Channel> channels = channels();
        procedure.addAllChannels(new LinkedHashSet<>(channels.values()));
        PortalLimits.Judged limit = new PortalLimits(entry, channels, words, list(PortalPart.LIMIT)).judge(published);
        procedure.timeLimit(limit.limit());
        if (limit.paymentStops()) {
            procedure.paymentStopsClock(true);
        }
        find(
                PortalPart.LIMIT,
                limit.determined(),
                limit.limit().cases().stream().<Object>map(PortalJudge::words).toList());
        fees(channels, procedure);
        components(procedure);
        results(procedure);
        bases(procedure);
        bodies(procedure);
        return limit.determined();
    }

    private static Message words(LimitCase limit) {
        boolean everywhere = limit.when().isEmpty();
        return Message.of(everywhere ? "PORTAL.limit" : "PORTAL.limit-case")
                .with("term", limit.term().message())
                .with("label", Message.ofText(limit.label()));
    }

    // ---------------------------------------------------------------- doubts

    private List<Problem> list(PortalPart part) {
        return doubts.computeIfAbsent(part, any -> new ArrayList<>());
    }

    private void doubt(String code, PortalPart part, UnaryOperator<Problem> arguments) {
        doubt(code, part, entry.place(part), arguments);
    }

    private void doubt(String code, PortalPart part, Pointer at, UnaryOperator<Problem> arguments) {
        list(part).add(arguments.apply(Problem.of(code, at)));
    }

    private List<Problem> all() {
        return doubts.values().stream()
                .flatMap(List::stream)
                .map(this::placed)
                .distinct()
                .toList();
    }

    private Problem placed(Problem problem) {
        return problem.position().isEmpty() && entry.position().isPresent()
                ? problem.at(entry.position().get())
                : problem;
    }

    private void find(PortalPart part, List<Object> value) {
        find(part, list(part).stream().map(Problem::code).allMatch(REMARKS::contains), value);
    }

    private void find(PortalPart part, boolean certain, List<Object> value) {
        List<Problem> own = list(part).stream().map(this::placed).distinct().toList();
        String state =
                value.isEmpty() ? PortalJudged.NOT_GIVEN : certain ? PortalJudged.DETERMINED : PortalJudged.DOUBTFUL;
        findings.add(new PortalJudged.Finding(part.message(), state, value, own));
    }

    // ---------------------------------------------------------------- texts

    private String raw(PortalPart part) {
        return switch (part) {
            case NAME -> entry.name();
            case FIELD -> entry.field();
            default -> entry.decision();
        };
    }

    private String column(PortalPart part) {
        return entry.page() ? part.column() : part.field();
    }

    /** Returns a text that can be stored: whole characters, not longer than a cell. */
    private String text(String written, PortalPart part, Pointer at) {
        String whole = PortalText.whole(written);
        if (whole.length() < written.length()) {
            doubt("PORTAL-012", part, at, problem -> problem.with("found", Echo.cell(written)));
        }
        String clean = PortalText.clean(whole);
        if (clean.length() > LONGEST_CELL) {
            doubt(
                    "PORTAL-020",
                    part,
                    at,
                    problem -> problem.with("characters", clean.length()).with("most", LONGEST_CELL));
        }
        return PortalText.cut(clean, LONGEST_CELL);
    }

    private @Nullable ProcedureCode code() {
        String written = PortalText.clean(entry.code());
        if (written.isEmpty()) {
            doubt("PORTAL-002", PortalPart.CODE, problem -> problem.with("column", column(PortalPart.CODE)));
            return null;
        }
        try {
            return ProcedureCode.parse(written);
        } catch (IllegalArgumentException e) {
            doubt("PORTAL-011", PortalPart.CODE, problem -> problem.with("found", Echo.cell(written)));
            return null;
        }
    }

    /** Makes a part; a doubt where what it holds cannot be kept. */
    private <T> Optional<T> kept(PortalPart part, Pointer at, String written, Supplier<T> make) {
        try {
            return Optional.of(make.get());
        } catch (IllegalArgumentException e) {
            doubt("PORTAL-012", part, at, problem -> problem.with("found", Echo.cell(written)));
            return Optional.empty();
        }
    }

    // ---------------------------------------------------------------- what it is

    /** What the portal shows, under the decision that published it. */
    private Optional<LegalReference> published() {
        String written = entry.decision().strip();
        if (written.isEmpty()) {
            return Optional.empty();
        }
        String day = PortalText.clean(entry.decidedOn());
        if (!day.isEmpty() && PortalInstruments.day(day) == null) {
            doubt("PORTAL-023", PortalPart.DECISION, problem -> problem.with("found", Echo.cell(day)));
        }
        return kept(PortalPart.DECISION, entry.place(PortalPart.DECISION), written, () -> {
            Written.id("a decision", Normalizer.normalize(written, Normalizer.Form.NFC));
            return LegalReference.of(
                    instruments.get(
                            written,
                            "",
                            day.isEmpty() ? null : PortalInstruments.day(day),
                            PortalText.clean(entry.publisherCode())),
                    SourceStatus.REPORTED);
        });
    }

    private Optional<Jurisdiction> place() {
        Optional<Jurisdiction> place = PortalPlaces.find(entry, places);
        if (place.isEmpty()) {
            doubt(
                    "PORTAL-015",
                    PortalPart.PLACE,
                    problem -> problem.with("publisher", Echo.cell(PortalText.clean(entry.publisherCode())))
                            .with("kind", Echo.cell(PortalText.clean(entry.kind()))));
        }
        place.ifPresent(known -> find(
                PortalPart.PLACE, List.of(known.message(), text(entry.publisher(), PortalPart.PLACE, entry.at()))));
        return place;
    }

    private Optional<Field> field() {
        String name = text(entry.field(), PortalPart.FIELD, entry.place(PortalPart.FIELD));
        if (name.isEmpty()) {
            return Optional.empty();
        }
        own(PortalPart.FIELD, WordFamily.FIELD, name, "PORTAL-001");
        Field field = Field.of(words.code(WordFamily.FIELD, name));
        find(PortalPart.FIELD, List.of(name, field.code()));
        return Optional.of(field);
    }

    /** Remarks that a name becomes a word of the host's own. */
    private void own(PortalPart part, WordFamily family, String name, String code) {
        if (!words.isKnown(family, name)) {
            doubt(code, part, problem -> problem.with("found", Echo.cell(name)));
        }
    }

    private Set<AdministrativeLevel> levels() {
        Set<AdministrativeLevel> levels = new LinkedHashSet<>();
        for (String written : entry.levels()) {
            String name = PortalText.clean(written);
            @Nullable AdministrativeLevel level = LEVELS.get(name);
            if (level == null) {
                doubt("PORTAL-003", PortalPart.LEVELS, problem -> problem.with("found", Echo.cell(name)));
            } else {
                levels.add(level);
            }
        }
        find(PortalPart.LEVELS, List.copyOf(levels));
        return levels;
    }

    private Set<ApplicantKind> applicants() {
        Set<ApplicantKind> kinds = new LinkedHashSet<>();
        for (String written : entry.applicants()) {
            String name = text(written, PortalPart.APPLICANTS, entry.place(PortalPart.APPLICANTS));
            if (!name.isEmpty()) {
                own(PortalPart.APPLICANTS, WordFamily.APPLICANT_KIND, name, "PORTAL-004");
                kinds.add(ApplicantKind.of(words.code(WordFamily.APPLICANT_KIND, name)));
            }
        }
        find(PortalPart.APPLICANTS, List.copyOf(kinds));
        return kinds;
    }

    // ---------------------------------------------------------------- ways and fees

    private Map<Way, Channel> channels() {
        Map<Way, Channel> channels = new LinkedHashMap<>();
        for (Way way : entry.ways()) {
            String name = text(way.channel(), PortalPart.CHANNELS, way.at());
            if (name.isEmpty()) {
                doubt(
                        "PORTAL-002",
                        PortalPart.CHANNELS,
                        way.at(),
                        problem -> problem.with("column", column(PortalPart.CHANNELS)));
                continue;
            }
            own(PortalPart.CHANNELS, WordFamily.CHANNEL, name, "PORTAL-021");
            Channel channel = Channel.of(words.code(WordFamily.CHANNEL, name));
            channels.put(way, channel);
        }
        int found = Set.copyOf(channels.values()).size();
        String stated = PortalText.clean(entry.statedWays());
        if (!stated.isEmpty() && !stated.equals(Integer.toString(found))) {
            doubt(
                    "PORTAL-005",
                    PortalPart.CHANNELS,
                    problem -> problem.with("stated", Echo.cell(stated)).with("found", found));
        }
        find(PortalPart.CHANNELS, List.copyOf(new LinkedHashSet<>(channels.values())));
        return channels;
    }

    private void fees(Map<Way, Channel> channels, Procedure.Builder procedure) {
        Map<Channel, List<Price>> prices = new LinkedHashMap<>();
        channels.forEach((way, channel) ->
                prices.computeIfAbsent(channel, any -> new ArrayList<>()).addAll(clean(way.prices())));
        prices.forEach((channel, all) -> {
            Message what = Message.of("PORTAL.part.FEE").with("channel", channel.message());
            Optional<PortalFees.Judged> fee = PortalFees.judge(channel, all);
            if (fee.isEmpty()) {
                findings.add(new PortalJudged.Finding(what, PortalJudged.NOT_GIVEN, List.of(), List.of()));
                return;
            }
            procedure.addFee(fee.get().fee());
            List<Problem> own = new ArrayList<>();
            if (fee.get().doubtful()) {
                own.add(placed(Problem.of("PORTAL-010", all.get(0).at()).with("channel", channel.message())));
                list(PortalPart.FEE).addAll(own);
            }
            findings.add(new PortalJudged.Finding(
                    what,
                    own.isEmpty() ? PortalJudged.DETERMINED : PortalJudged.DOUBTFUL,
                    words(fee.get().fee()),
                    own));
        });
    }

    private List<Price> clean(List<Price> prices) {
        return prices.stream()
                .map(price -> new Price(
                        price.at(),
                        PortalText.cleanNumber(price.amount()),
                        PortalText.cleanNumber(price.currency()),
                        text(price.note(), PortalPart.FEE, price.at())))
                .toList();
    }

    private static List<Object> words(Fee fee) {
        List<Object> all = new ArrayList<>();
        all.add(fee.kind().message());
        fee.rates()
                .forEach(rate -> all.add(
                        rate.amount().toPlainString() + " " + fee.currency().orElse("")));
        fee.per().ifPresent(per -> all.add(Message.ofText(per)));
        fee.note().ifPresent(note -> all.add(Message.ofText(note)));
        return all;
    }

    // ---------------------------------------------------------------- papers, results, texts, bodies

    private void components(Procedure.Builder procedure) {
        Map<String, DossierComponent> all = new LinkedHashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < entry.papers().size(); i++) {
            Paper paper = entry.papers().get(i);
            String code = PortalText.clean(paper.title().code());
            String id = code.isEmpty() ? "paper-" + (i + 1) : code;
            component(id, paper).filter(one -> !one.equals(all.get(one.id()))).ifPresent(one -> {
                int count = counts.merge(one.id(), 1, Integer::sum);
                String own = count == 1 ? one.id() : one.id() + "/" + count;
                all.put(
                        own,
                        new DossierComponent(
                                own, one.name(), one.required(), one.form(), one.originals(), one.copies()));
            });
        }
        if (!all.isEmpty() && all.values().stream().noneMatch(DossierComponent::required)) {
            doubt("PORTAL-019", PortalPart.COMPONENTS, problem -> problem.with("papers", all.size()));
        }
        procedure.addAllComponents(all.values());
        find(
                PortalPart.COMPONENTS,
                all.isEmpty() ? List.of() : List.of(Message.of("PORTAL.papers").with("papers", all.size())));
    }

    private Optional<DossierComponent> component(String id, Paper paper) {
        String group = text(paper.group(), PortalPart.COMPONENTS, paper.at());
        String name = text(paper.title().name(), PortalPart.COMPONENTS, paper.at());
        String both = group.isEmpty() ? name : name.isEmpty() ? group : group + " " + name;
        int originals = quantity(paper.originals(), paper.at());
        int copies = quantity(paper.copies(), paper.at());
        return kept(
                PortalPart.COMPONENTS,
                paper.at(),
                id,
                () -> new DossierComponent(
                        id,
                        LocalizedText.ofVietnamese(PortalText.cut(both.isEmpty() ? id : both, LONGEST_CELL)),
                        paper.required(),
                        Optional.empty(),
                        originals,
                        copies));
    }

    private int quantity(String written, Pointer at) {
        if (QUANTITY.matcher(written).matches()) {
            return Integer.parseInt(written);
        }
        doubt("PORTAL-024", PortalPart.COMPONENTS, at, problem -> problem.with("found", Echo.cell(written)));
        return 0;
    }

    private void results(Procedure.Builder procedure) {
        Set<ProcedureResult> all = new LinkedHashSet<>();
        for (Named result : entry.results()) {
            String code = PortalText.clean(result.code());
            String name = text(result.name(), PortalPart.RESULTS, result.at());
            kept(
                            PortalPart.RESULTS,
                            result.at(),
                            code,
                            () -> new ProcedureResult(
                                    name.isEmpty() ? Optional.empty() : Optional.of(LocalizedText.ofVietnamese(name)),
                                    code.isEmpty() ? Optional.empty() : Optional.of(code)))
                    .ifPresent(all::add);
        }
        procedure.addAllResults(all);
        find(PortalPart.RESULTS, List.copyOf(all));
    }

    private void bases(Procedure.Builder procedure) {
        Set<LegalReference> all = new LinkedHashSet<>();
        for (Named basis : entry.bases()) {
            String name = text(basis.name(), PortalPart.BASES, basis.at());
            kept(
                            PortalPart.BASES,
                            basis.at(),
                            basis.code(),
                            () -> LegalReference.of(
                                    instruments.get(basis.code(), name, null, PortalText.clean(entry.publisherCode())),
                                    SourceStatus.REPORTED))
                    .ifPresent(all::add);
        }
        procedure.addAllLegalBases(all);
        find(
                PortalPart.BASES,
                all.stream().<Object>map(one -> one.instrument().number()).toList());
    }

    private void bodies(Procedure.Builder procedure) {
        Set<AdministrativeLevel> deciding = new LinkedHashSet<>();
        boolean other = false;
        for (String role : List.of("departmentsAuthority", "unitGroupsAuthority")) {
            for (String body : entry.bodies().getOrDefault(role, List.of())) {
                String name = PortalText.clean(body);
                boolean ofCommune = OF_COMMUNE.matcher(name).find();
                boolean ofProvince = OF_PROVINCE.matcher(name).find();
                other |= ofCommune == ofProvince;
                deciding.add(ofCommune ? AdministrativeLevel.COMMUNE : AdministrativeLevel.PROVINCE);
            }
        }
        if (!other && deciding.size() == 1) {
            procedure.decidedAt(deciding.iterator().next());
        }
        if (entry.flags().contains("isFullProcess")) {
            procedure.onlineLevel(OnlineLevel.FULL);
        }
        List<Object> bodies = new ArrayList<>();
        entry.bodies().forEach((role, names) -> {
            if (!names.isEmpty()) {
                bodies.add(role + ": "
                        + String.join(
                                ", ", names.stream().map(PortalText::clean).toList()));
            }
        });
        find(PortalPart.BODIES, Collections.unmodifiableList(bodies));
        find(PortalPart.FLAGS, List.copyOf(new TreeSet<>(entry.flags())));
    }
}
