package org.commune4j.core.lawtable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commune4j.core.organisation.Branch;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.rule.ParameterKey;
import org.commune4j.core.rule.Strength;
import org.commune4j.core.staffing.Incompatibility;
import org.commune4j.core.staffing.Incompatibility.Side;
import org.commune4j.core.staffing.IncompatibilityScope;
import org.commune4j.core.staffing.QuotaScope;
import org.commune4j.core.staffing.StaffQuota;
import org.commune4j.core.table.Column;
import org.commune4j.core.table.Table;
import org.commune4j.core.table.TableRow;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;

/** {@code quotas.csv} and {@code incompatibilities.csv}: how many officials there may be, and which posts exclude each other. */
public final class StaffTables {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final Column<String> CODE = Column.ofText("code").required();
    private static final Column<List<PostKind>> POST_KINDS = Column.<PostKind>of(
                    "postKinds", "COMMITTEE_VICE_CHAIR", PostKind::of)
            .list();
    private static final Column<List<Branch>> BRANCHES =
            Column.<Branch>of("branches", "PARTY", Branch::of).list();
    private static final Column<QuotaScope> SCOPE =
            Column.ofEnum("scope", QuotaScope.class).required();
    private static final Column<List<UnitKind>> PER =
            Column.<UnitKind>of("per", "PUBLIC_SERVICE_CENTRE", UnitKind::of).list();
    private static final Column<String> LIMIT = Column.ofText("limit").required();
    private static final Column<Strength> STRENGTH =
            Column.ofEnum("strength", Strength.class).required();

    /** The quotas. */
    public static final Table QUOTAS = Table.of(
            "quotas.csv",
            CODE,
            POST_KINDS,
            BRANCHES,
            SCOPE,
            PER,
            LIMIT,
            STRENGTH,
            Cells.PLACE,
            Cells.FROM,
            Cells.TO,
            Sources.BASIS,
            Sources.INSTRUMENT,
            Sources.PROVISION,
            Sources.STATUS);

    private static final Column<Sides> SIDES = Column.<Sides>of(
                    "sides", "ACCOUNTANT / TREASURER PAYMENT_APPROVER", Sides::parse)
            .required();
    private static final Column<IncompatibilityScope> NEARNESS =
            Column.ofEnum("scope", IncompatibilityScope.class).required();

    /** The incompatibilities. */
    public static final Table INCOMPATIBILITIES = Table.of(
            "incompatibilities.csv",
            CODE,
            Cells.NAME,
            Cells.NAME_EN,
            SIDES,
            NEARNESS,
            STRENGTH,
            Cells.PLACE,
            Cells.FROM,
            Cells.TO,
            Sources.BASIS,
            Sources.INSTRUMENT,
            Sources.PROVISION,
            Sources.STATUS);

    /** The sides as a cell writes them: kinds by blanks, sides by strokes. */
    private record Sides(List<Side> sides) {

        static Sides parse(String text) {
            return new Sides(Arrays.stream(text.split("/", -1))
                    .map(side -> {
                        Set<PostKind> kinds = new LinkedHashSet<>();
                        BLANKS.splitAsStream(side.strip())
                                .filter(kind -> !kind.isEmpty())
                                .forEach(kind -> kinds.add(PostKind.of(kind)));
                        return new Side(kinds);
                    })
                    .toList());
        }

        @Override
        public String toString() {
            return sides.stream()
                    .map(side -> side.kinds().stream().map(PostKind::code).collect(Collectors.joining(" ")))
                    .collect(Collectors.joining(" / "));
        }
    }

    private StaffTables() {}

    /** Returns the quotas in the order of the lines. */
    public static List<StaffQuota> quotas(LawTexts texts) {
        List<StaffQuota> quotas = new ArrayList<>();
        Cells.Keys codes = new Cells.Keys();
        for (TableRow row : texts.rows(QUOTAS)) {
            row.find(CODE).ifPresent(code -> codes.add(code, row, CODE));
            DateRange days = Cells.days(row);
            Sources.basis(row, texts)
                    .flatMap(basis -> Cells.value(
                            row,
                            CODE,
                            sound -> StaffQuota.builder()
                                    .code(row.get(CODE))
                                    .postKinds(row.find(POST_KINDS).orElse(List.of()))
                                    .branches(row.find(BRANCHES).orElse(List.of()))
                                    .scope(row.get(SCOPE))
                                    .per(row.find(PER).orElse(List.of()))
                                    .limit(ParameterKey.of(row.get(LIMIT), BigDecimal.class))
                                    .strength(row.get(STRENGTH))
                                    .jurisdiction(Cells.place(row))
                                    .validity(days)
                                    .basis(basis)
                                    .build()))
                    .ifPresent(quotas::add);
        }
        return quotas;
    }

    /** Returns the incompatibilities in the order of the lines. */
    public static List<Incompatibility> incompatibilities(LawTexts texts) {
        List<Incompatibility> all = new ArrayList<>();
        Cells.Keys codes = new Cells.Keys();
        for (TableRow row : texts.rows(INCOMPATIBILITIES)) {
            row.find(CODE).ifPresent(code -> codes.add(code, row, CODE));
            DateRange days = Cells.days(row);
            Sources.basis(row, texts)
                    .flatMap(basis -> Cells.value(
                            row,
                            SIDES,
                            sound -> Incompatibility.builder()
                                    .code(row.get(CODE))
                                    .sides(row.get(SIDES).sides())
                                    .scope(row.get(NEARNESS))
                                    .strength(row.get(STRENGTH))
                                    .jurisdiction(Cells.place(row))
                                    .validity(days)
                                    .basis(basis)
                                    .build()))
                    .ifPresent(all::add);
        }
        return all;
    }

    /** Returns the sentences of the incompatibilities by their codes. */
    public static Map<String, LocalizedText> sentences(LawTexts texts) {
        Map<String, LocalizedText> sentences = new LinkedHashMap<>();
        for (TableRow row : texts.rows(INCOMPATIBILITIES)) {
            row.find(CODE)
                    .ifPresent(code ->
                            Cells.text(row, Cells.NAME, Cells.NAME_EN).ifPresent(name -> sentences.put(code, name)));
        }
        return sentences;
    }
}
