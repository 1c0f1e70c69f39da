package org.commune4j.json.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.vietnam.PortalEntry;
import org.commune4j.core.vietnam.PortalEntry.Named;
import org.commune4j.core.vietnam.PortalEntry.Paper;
import org.commune4j.core.vietnam.PortalEntry.Price;
import org.commune4j.core.vietnam.PortalEntry.Shown;
import org.commune4j.core.vietnam.PortalEntry.Variant;
import org.commune4j.core.vietnam.PortalEntry.Way;
import org.commune4j.json.codec.Codec;
import org.commune4j.json.codec.Codecs;
import org.commune4j.json.codec.JsonField;
import org.commune4j.json.codec.JsonFields;
import org.commune4j.json.codec.ObjectCodec;
import org.commune4j.json.codec.Values;

/** Records of the National Public Service Portal as it has served them since 2026: only read. */
public final class PortalCodecs {

    private static final Map<String, String> LEVELS = levels();

    private static final List<String> BODIES = List.of(
            "departmentsExecuting",
            "unitGroupsExecuting",
            "departmentsAuthority",
            "unitGroupsAuthority",
            "departmentsAuthorized",
            "unitGroupsAuthorized",
            "departmentsCoordinating",
            "unitGroupsCoordinating");

    private static final List<String> FLAGS = List.of(
            "isFullProcess",
            "isNonTerritorial",
            "isSharedService",
            "isVertical",
            "isInternal",
            "isOfflineOnly",
            "isUndetermined");

    /** Something with a code and a name. */
    private record Titled(String code, String name) {}

    private record RawFee(String value, String currency, String description) {}

    private record RawWay(String channel, String time, String unit, String description, List<RawFee> fees) {}

    private record RawDay(String amount, String type) {}

    private record RawCase(String code, String name, RawDay day) {}

    private record RawPaper(Titled title, boolean required, String originals, String copies) {}

    private record RawGroup(String name, List<RawPaper> papers) {}

    private record RawProposal(String number, String day, String type) {}

    private static final Codec<Titled> TITLED = foreign("PortalTitled", fields -> {
        JsonField<String> code = cell(fields, "code", Titled::code);
        JsonField<String> name = cell(fields, "name", Titled::name);
        return in -> new Titled(in.get(code), in.get(name));
    });

    private static final Codec<RawFee> FEE = foreign("PortalFee", fields -> {
        JsonField<String> value = cell(fields, "value", RawFee::value);
        JsonField<String> currency = cell(fields, "currencyName", RawFee::currency);
        JsonField<String> description = cell(fields, "description", RawFee::description);
        return in -> new RawFee(in.get(value), in.get(currency), in.get(description));
    });

    private static final Codec<RawWay> WAY = foreign("PortalWay", fields -> {
        JsonField<String> channel = cell(fields, "submissionMethod", RawWay::channel);
        JsonField<String> time = cell(fields, "processingTime", RawWay::time);
        JsonField<String> unit = cell(fields, "processingTimeUnit", RawWay::unit);
        JsonField<String> description = cell(fields, "description", RawWay::description);
        JsonField<List<RawFee>> fees = fields.list("fees", FEE, RawWay::fees);
        return in -> new RawWay(in.get(channel), in.get(time), in.get(unit), in.get(description), in.get(fees));
    });

    private static final Codec<RawDay> DAY = foreign("PortalDay", fields -> {
        JsonField<String> amount = cell(fields, "qty", RawDay::amount);
        JsonField<String> type = cell(fields, "type", RawDay::type);
        return in -> new RawDay(in.get(amount), in.get(type));
    });

    private static final Codec<RawCase> CASE = foreign("PortalCase", fields -> {
        JsonField<String> code = cell(fields, "code", RawCase::code);
        JsonField<String> name = cell(fields, "name", RawCase::name);
        JsonField<RawDay> day = fields.defaulted("processingDay", DAY, new RawDay("", ""), RawCase::day);
        return in -> new RawCase(in.get(code), in.get(name), in.get(day));
    });

    private static final Codec<RawPaper> PAPER = foreign("PortalPaper", fields -> {
        JsonField<String> code = cell(fields, "code", paper -> paper.title().code());
        JsonField<String> name = cell(fields, "name", paper -> paper.title().name());
        JsonField<Boolean> required = fields.defaulted("required", Codecs.BOOLEAN, false, RawPaper::required);
        JsonField<String> originals = cell(fields, "originalQty", RawPaper::originals);
        JsonField<String> copies = cell(fields, "copyQty", RawPaper::copies);
        return in -> new RawPaper(
                new Titled(in.get(code), in.get(name)), in.get(required), in.get(originals), in.get(copies));
    });

    private static final Codec<RawGroup> GROUP = foreign("PortalPapers", fields -> {
        JsonField<String> name = cell(fields, "name", RawGroup::name);
        JsonField<List<RawPaper>> papers = fields.list("profileComponents", PAPER, RawGroup::papers);
        return in -> new RawGroup(in.get(name), in.get(papers));
    });

    private static final Codec<RawProposal> PROPOSAL = foreign("PortalProposal", fields -> {
        JsonField<String> number = cell(fields, "proposalNumber", RawProposal::number);
        JsonField<String> day = cell(fields, "decisionDate", RawProposal::day);
        JsonField<String> type = cell(fields, "proposalType", RawProposal::type);
        return in -> new RawProposal(in.get(number), in.get(day), in.get(type));
    });

    /** A record. What is not needed is passed over; what is of another kind than it should be is a problem. */
    public static final Codec<PortalEntry> RECORD = foreign("PortalRecord", PortalCodecs::record);

    private PortalCodecs() {}

    private static Map<String, String> levels() {
        Map<String, String> levels = new LinkedHashMap<>();
        levels.put("isMinistry", "Cấp bộ");
        levels.put("isProvince", "Cấp tỉnh");
        levels.put("isWard", "Cấp xã");
        levels.put("isOtherAgency", "Cơ quan khác");
        return levels;
    }

    private static <T> Codec<T> foreign(String name, Function<JsonFields<T>, Function<Values, T>> description) {
        return ObjectCodec.of(name, description).ignoringOthers();
    }

    private static <T> JsonField<String> cell(JsonFields<T> fields, String name, Function<T, String> getter) {
        return fields.defaulted(name, Codecs.CELL, "", getter);
    }

    /** Stands for the getters of what is only read. */
    private static final class Unwritten<V> implements Function<PortalEntry, V> {
        @Override
        public V apply(PortalEntry entry) {
            throw new UnsupportedOperationException(
                    "A record of the portal is only read; write the procedures that were made of the " + entry);
        }
    }

    private static Function<Values, PortalEntry> record(JsonFields<PortalEntry> fields) {
        JsonField<String> code = cell(fields, "code", new Unwritten<>());
        JsonField<String> name = cell(fields, "name", new Unwritten<>());
        JsonField<String> decision = cell(fields, "decisionNo", new Unwritten<>());
        JsonField<String> type = cell(fields, "type", new Unwritten<>());
        JsonField<String> publisher = cell(fields, "departmentPromulgateName", new Unwritten<>());
        JsonField<String> publisherCode = cell(fields, "departmentPromulgateCode", new Unwritten<>());
        JsonField<RawProposal> proposal =
                fields.defaulted("procedureProposal", PROPOSAL, new RawProposal("", "", ""), new Unwritten<>());
        JsonField<List<Titled>> field = fields.list("categoriesDetails", TITLED, new Unwritten<>());
        JsonField<List<Titled>> applicants = fields.list("subjectTypesDetails", TITLED, new Unwritten<>());
        JsonField<List<Titled>> results = fields.list("resultsDetails", TITLED, new Unwritten<>());
        JsonField<List<Titled>> bases = fields.list("legalBasisesDetails", TITLED, new Unwritten<>());
        JsonField<List<RawWay>> ways = fields.list("executionMethods", WAY, new Unwritten<>());
        JsonField<List<RawCase>> cases = fields.list("cases", CASE, new Unwritten<>());
        JsonField<List<RawGroup>> groups = fields.list("executionCases", GROUP, new Unwritten<>());
        Map<String, JsonField<List<Titled>>> bodies = new LinkedHashMap<>();
        BODIES.forEach(role -> bodies.put(role, fields.list(role, TITLED, new Unwritten<>())));
        Map<String, JsonField<Boolean>> flags = new LinkedHashMap<>();
        FLAGS.forEach(flag -> flags.put(flag, fields.defaulted(flag, Codecs.BOOLEAN, false, new Unwritten<>())));
        Map<String, JsonField<Boolean>> levels = new LinkedHashMap<>();
        LEVELS.keySet()
                .forEach(flag -> levels.put(flag, fields.defaulted(flag, Codecs.BOOLEAN, false, new Unwritten<>())));
        return in -> {
            RawProposal published = in.get(proposal);
            PortalEntry.Builder entry = PortalEntry.builder()
                    .code(in.get(code))
                    .name(in.get(name))
                    .field(String.join(
                            ", ", in.get(field).stream().map(Titled::name).toList()))
                    .decision(published.number().isEmpty() ? in.get(decision) : published.number())
                    .decidedOn(published.day())
                    .kind(in.get(type).isEmpty() ? published.type() : in.get(type))
                    .publisher(in.get(publisher))
                    .publisherCode(in.get(publisherCode))
                    .applicants(in.get(applicants).stream().map(Titled::name).toList())
                    .results(named("resultsDetails", in.get(results)))
                    .bases(named("legalBasisesDetails", in.get(bases)))
                    .ways(ways(in.get(ways)))
                    .variants(variants(in.get(cases)))
                    .papers(papers(in.get(groups)));
            bodies.forEach((role, list) ->
                    entry.putBody(role, in.get(list).stream().map(Titled::name).toList()));
            Set<String> set = new LinkedHashSet<>();
            flags.forEach((flag, value) -> {
                if (in.get(value)) {
                    set.add(flag);
                }
            });
            levels.forEach((flag, value) -> {
                if (in.get(value)) {
                    entry.addLevel(LEVELS.getOrDefault(flag, flag));
                }
            });
            return entry.flags(set).build();
        };
    }

    private static List<Named> named(String field, List<Titled> all) {
        List<Named> named = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Pointer at = Pointer.ROOT.field(field).index(i);
            named.add(new Named(at, all.get(i).code(), all.get(i).name()));
        }
        return named;
    }

    private static List<Way> ways(List<RawWay> all) {
        List<Way> ways = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            RawWay raw = all.get(i);
            Pointer at = Pointer.ROOT.field("executionMethods").index(i);
            List<Price> prices = new ArrayList<>();
            for (int j = 0; j < raw.fees().size(); j++) {
                RawFee fee = raw.fees().get(j);
                prices.add(new Price(at.field("fees").index(j), fee.value(), fee.currency(), fee.description()));
            }
            ways.add(new Way(at, raw.channel(), new Shown(raw.time(), raw.unit()), raw.description(), prices));
        }
        return ways;
    }

    private static List<Variant> variants(List<RawCase> all) {
        List<Variant> variants = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            RawCase raw = all.get(i);
            Shown limit = new Shown(raw.day().amount(), raw.day().type());
            variants.add(new Variant(Pointer.ROOT.field("cases").index(i), raw.code(), raw.name(), limit));
        }
        return variants;
    }

    private static List<Paper> papers(List<RawGroup> groups) {
        List<Paper> papers = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            RawGroup group = groups.get(i);
            for (int j = 0; j < group.papers().size(); j++) {
                RawPaper raw = group.papers().get(j);
                Pointer at = Pointer.ROOT
                        .field("executionCases")
                        .index(i)
                        .field("profileComponents")
                        .index(j);
                Named title = new Named(at, raw.title().code(), raw.title().name());
                papers.add(new Paper(at, group.name(), title, raw.required(), raw.originals(), raw.copies()));
            }
        }
        return papers;
    }
}
