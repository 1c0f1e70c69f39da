package org.commune4j.core.vietnam;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.law.Field;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.lawtable.LimitTables;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.ApplicantKind;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.procedure.Fee;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.procedure.ProcedureResult;
import org.commune4j.core.text.Echo;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Written;
import org.jspecify.annotations.Nullable;

/**
 * A procedure as it stands in a table of the National Public Service Portal. Nothing is guessed: what the portal leaves open
 * stays open in the procedure, and every doubt is reported with its place.
 *
 * <p>The portal uses its rows of channels to hold alternative limits as well. Where they differ, each becomes a case whose
 * condition is a fact of its own ({@code portal-limit-17-working-days}), for the host to state; until then a due date is
 * undetermined, with every candidate.
 */
public final class PortalImport {

    private static final Map<String, Field> FIELDS = Map.of(
            "Hộ tịch", Fields.CIVIL_STATUS,
            "Chứng thực", Fields.CERTIFICATION,
            "Đất đai", Fields.LAND);
    private static final Map<String, AdministrativeLevel> LEVELS = Map.of(
            "Cấp bộ", AdministrativeLevel.CENTRAL,
            "Cấp tỉnh", AdministrativeLevel.PROVINCE,
            "Cấp huyện", AdministrativeLevel.DISTRICT,
            "Cấp xã", AdministrativeLevel.COMMUNE,
            "Cơ quan khác", AdministrativeLevel.OTHER_BODY);
    private static final Map<String, Term.TermUnit> UNITS = Map.of(
            "Ngày làm việc", Term.TermUnit.WORKING_DAYS,
            "Ngày", Term.TermUnit.CALENDAR_DAYS,
            "Giờ", Term.TermUnit.HOURS,
            "Giờ làm việc", Term.TermUnit.WORKING_HOURS,
            "Tháng", Term.TermUnit.MONTHS);

    private static final Pattern LIMIT = Pattern.compile("([1-9]\\d{0,4})(?: (.+))?");
    private static final Pattern RESULT_CODE = Pattern.compile("Mã: (KQ\\.[A-Z]\\d{2}\\.\\d{6})");
    /** A row of the portal's table of channels: channel, limit, fee, and a note if there is one. */
    private static final Pattern CHANNEL_ROW = Pattern.compile(
            "(Trực tuyến|Dịch vụ bưu chính|Trực tiếp)(?:Không có thông tin|\\d+(?: (?:Ngày làm việc|Ngày|Giờ"
                    + "))?)(Miễn phí|[\\d,]+ (?:VNĐ|Việt Nam Đồng))(\\(|-)?");

    private static final String FREE = "Miễn phí";
    private static final String WORKING_DAY = "ngày làm việc";

    /**
     * What a row gave.
     *
     * @param procedure the procedure as far as the row is clear; empty if code, name, field or decision cannot be read
     * @param doubts everything in the row that was left open, each with its place and what the host can do about it
     */
    public record Row(Optional<Procedure> procedure, List<Problem> doubts) {

        /** Copies the doubts. */
        public Row {
            doubts = List.copyOf(doubts);
        }
    }

    private final Map<String, String> cells;
    private final Pointer at;
    private final List<Problem> doubts = new ArrayList<>();

    private PortalImport(Map<String, String> cells, Pointer at) {
        this.cells = cells;
        this.at = at;
    }

    /**
     * Reads one row.
     *
     * @param cells the columns {@code code}, {@code name}, {@code field}, {@code level}, {@code decision_no},
     *     {@code applicants}, {@code online}, {@code postal}, {@code direct} (the limit shown for each channel),
     *     {@code n_channels}, {@code result} and {@code channels_raw} (the text of the table of channels)
     * @param at where the row stands, for the doubts
     */
    public static Row read(Map<String, String> cells, Pointer at) {
        return new PortalImport(cells, at).read();
    }

    private Row read() {
        String decision = cell("decision_no");
        @Nullable Field field = FIELDS.get(cell("field"));
        if (field == null) {
            doubts.add(doubt("PORTAL-001", "field").with("found", Echo.cell(cell("field"))));
        }
        for (String column : List.of("code", "name", "decision_no")) {
            if (cell(column).isEmpty()) {
                doubts.add(doubt("PORTAL-002", column).with("column", column));
            }
        }
        @Nullable ProcedureCode code = code();
        boolean named = isWritten("name", name -> Written.text("a procedure", name));
        boolean decided = isWritten("decision_no", number -> Written.id("a decision", number));
        boolean whole = named && decided;
        if (field == null || code == null || !whole) {
            return new Row(Optional.empty(), doubts);
        }
        LegalReference published = published(decision);
        Procedure.Builder procedure = Procedure.builder()
                .code(code)
                .name(LocalizedText.ofVietnamese(cell("name")))
                .field(field)
                .publishedBy(published)
                .addAllLevels(levels())
                .addAllApplicants(applicants())
                .addAllChannels(channels())
                .timeLimit(timeLimit(published))
                .addAllFees(fees());
        Matcher codes = RESULT_CODE.matcher(cell("result"));
        while (codes.find()) {
            procedure.addResult(ProcedureResult.ofCode(codes.group(1)));
        }
        return new Row(Optional.of(procedure.build()), doubts);
    }

    /** Tells whether a cell holds something that can be written again; a doubt where what it holds cannot. */
    private boolean isWritten(String column, Consumer<String> check) {
        if (cell(column).isEmpty()) {
            return false;
        }
        try {
            check.accept(cell(column));
            return true;
        } catch (IllegalArgumentException e) {
            doubts.add(doubt("PORTAL-012", column).with("found", Echo.cell(cell(column))));
            return false;
        }
    }

    private @Nullable ProcedureCode code() {
        try {
            return cell("code").isEmpty() ? null : ProcedureCode.parse(cell("code"));
        } catch (IllegalArgumentException e) {
            doubts.add(doubt("PORTAL-011", "code").with("found", Echo.cell(cell("code"))));
            return null;
        }
    }

    /** What the portal shows, under the decision that published it. */
    private static LegalReference published(String number) {
        Instrument decision = Instrument.builder()
                .number(number)
                .designation(LocalizedText.of("Quyết định " + number, "Decision " + number))
                .build();
        return LegalReference.of(decision, SourceStatus.REPORTED);
    }

    private String cell(String column) {
        return Written.plain(cells.getOrDefault(column, "")).strip();
    }

    private Problem doubt(String code, String column) {
        return Problem.of(code, at.field(column));
    }

    private Set<AdministrativeLevel> levels() {
        Set<AdministrativeLevel> levels = new LinkedHashSet<>();
        for (String name : cell("level").split(", ", -1)) {
            @Nullable AdministrativeLevel level = LEVELS.get(name);
            if (level == null) {
                doubts.add(doubt("PORTAL-003", "level").with("found", Echo.cell(name)));
            } else {
                levels.add(level);
            }
        }
        return levels;
    }

    /** Some names hold the comma that separates them. */
    private Set<ApplicantKind> applicants() {
        Set<ApplicantKind> kinds = new LinkedHashSet<>();
        List<String> parts = new ArrayList<>(Arrays.asList(cell("applicants").split(", ", -1)));
        while (!parts.isEmpty()) {
            int taken = parts.size();
            Optional<ApplicantKind> kind = Optional.empty();
            while (taken > 0 && kind.isEmpty()) {
                kind = ApplicantKinds.findByPortalName(String.join(", ", parts.subList(0, taken)));
                taken -= kind.isEmpty() ? 1 : 0;
            }
            if (kind.isPresent()) {
                kinds.add(kind.get());
            } else {
                doubts.add(doubt("PORTAL-004", "applicants").with("found", Echo.cell(parts.get(0))));
                taken = 1;
            }
            parts.subList(0, taken).clear();
        }
        return kinds;
    }

    private Set<Channel> channels() {
        Set<Channel> channels = new LinkedHashSet<>();
        Matcher rows = CHANNEL_ROW.matcher(cell("channels_raw"));
        while (rows.find()) {
            channels.add(channel(rows.group(1)));
        }
        if (!cell("n_channels").equals(Integer.toString(channels.size()))) {
            doubts.add(doubt("PORTAL-005", "n_channels")
                    .with("stated", Echo.cell(cell("n_channels")))
                    .with("found", channels.size()));
        }
        return channels;
    }

    private static Channel channel(String name) {
        return switch (name) {
            case "Trực tuyến" -> Channel.ONLINE;
            case "Dịch vụ bưu chính" -> Channel.POSTAL;
            default -> Channel.DIRECT;
        };
    }

    /** Returns a term; null for an amount that none has. */
    private static @Nullable Term term(String amount, Term.TermUnit unit) {
        try {
            return Term.of(Integer.parseInt(amount), unit);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private TimeLimit timeLimit(LegalReference published) {
        Map<String, Term> terms = new LinkedHashMap<>();
        boolean unclear = false;
        for (String column : List.of("online", "postal", "direct")) {
            String shown = cell(column);
            Matcher matcher = LIMIT.matcher(shown);
            if (shown.isEmpty()) {
                continue;
            }
            Term.@Nullable TermUnit unit =
                    matcher.matches() && matcher.group(2) != null ? UNITS.get(matcher.group(2)) : null;
            @Nullable Term term = unit == null ? null : term(matcher.group(1), unit);
            if (term == null) {
                doubts.add(doubt("PORTAL-006", column).with("found", Echo.cell(shown)));
                unclear = true;
            } else {
                terms.put(term.toString(), term);
            }
        }
        if (terms.isEmpty()) {
            if (!unclear) {
                doubts.add(doubt("PORTAL-007", "direct").with("code", Echo.cell(cell("code"))));
            }
            return TimeLimit.UNKNOWN;
        }
        boolean days = terms.values().stream().anyMatch(term -> term.unit() == Term.TermUnit.CALENDAR_DAYS);
        if (days && cell("channels_raw").contains(WORKING_DAY)) {
            doubts.add(doubt("PORTAL-008", "channels_raw").with("found", List.copyOf(terms.keySet())));
            return TimeLimit.UNKNOWN;
        }
        if (unclear) {
            return TimeLimit.UNKNOWN;
        }
        if (terms.size() == 1) {
            return TimeLimit.of(LimitCase.builder()
                    .label(LimitTables.EVERY_CASE)
                    .term(terms.values().iterator().next())
                    .reference(published)
                    .build());
        }
        doubts.add(doubt("PORTAL-009", "direct").with("found", List.copyOf(terms.keySet())));
        List<LimitCase> cases = new ArrayList<>();
        terms.forEach((text, term) -> cases.add(LimitCase.builder()
                .label(LocalizedText.of(
                        "một trong các thời hạn trên Cổng Dịch vụ công quốc gia", "one of the limits on the portal"))
                .putWhen("portal-limit-" + text.replace(' ', '-'), true)
                .term(term)
                .reference(published)
                .build()));
        return TimeLimit.of(cases);
    }

    /**
     * Reads the fees; one with a note stays open: the portal shows it as free and the note says that the province sets
     * the amount.
     */
    private List<Fee> fees() {
        Map<Channel, Fee> fees = new LinkedHashMap<>();
        Set<Channel> doubtful = new LinkedHashSet<>();
        Matcher rows = CHANNEL_ROW.matcher(cell("channels_raw"));
        while (rows.find()) {
            Channel channel = channel(rows.group(1));
            if (rows.group(3) != null || fees.containsKey(channel)) {
                doubtful.add(channel);
                continue;
            }
            String digits = rows.group(2).replaceAll("[^\\d]", "");
            if (digits.length() > Written.MOST_DIGITS) {
                doubtful.add(channel);
                continue;
            }
            Fee fee = rows.group(2).equals(FREE) ? Fee.ofFree() : Fee.ofAmount(new BigDecimal(digits), "VND");
            fees.put(channel, fee.toBuilder().channel(channel).build());
        }
        for (Channel channel : doubtful) {
            fees.remove(channel);
            doubts.add(doubt("PORTAL-010", "channels_raw").with("channel", channel.message()));
        }
        return Collections.unmodifiableList(new ArrayList<>(fees.values()));
    }
}
