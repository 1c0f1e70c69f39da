package org.commune4j.core.lawtable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.procedure.Fee;
import org.commune4j.core.procedure.FeeRate;
import org.commune4j.core.procedure.FeeReduction;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.table.Column;
import org.commune4j.core.table.Table;
import org.commune4j.core.table.TableRow;
import org.commune4j.core.table.TableWriter;
import org.commune4j.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/** {@code fees.csv} with one line for each channel, and {@code fee-reductions.csv}. */
final class FeeTables {

    static final Column<Channel> CHANNEL = Column.of("channel", "ONLINE", Channel::of);
    private static final Column<Fee.FeeKind> KIND =
            Column.ofEnum("kind", Fee.FeeKind.class).required();
    private static final Column<List<Rate>> RATES =
            Column.<Rate>of("rates", "1:2000 3:1000", Rate::parse).list();
    private static final Column<String> CURRENCY = Column.of("currency", "VND", FeeTables::currency);
    private static final Column<String> PER = Column.ofProse("per");
    private static final Column<String> PER_EN = Column.ofProse("perEn");
    private static final Column<BigDecimal> MAXIMUM = Column.ofDecimal("maximum");
    private static final Column<String> NOTE = Column.ofProse("note");
    private static final Column<String> NOTE_EN = Column.ofProse("noteEn");

    static final Table FEES = Table.of(
            "fees.csv",
            Parts.CODE,
            Parts.VERSION,
            CHANNEL,
            KIND,
            RATES,
            CURRENCY,
            PER,
            PER_EN,
            MAXIMUM,
            NOTE,
            NOTE_EN,
            Sources.INSTRUMENT,
            Sources.PROVISION,
            Sources.STATUS);

    static final Column<String> ID = Column.ofText("id").required();
    private static final Column<BigDecimal> SHARE =
            Column.<BigDecimal>of("share", "0.5", FeeTables::share).required();

    private static final Column<String> ONLY_FOR = Column.ofText("onlyFor");
    private static final Column<String> ONLY_FOR_EN = Column.ofText("onlyForEn");

    static final Table REDUCTIONS = Table.of(
            "fee-reductions.csv",
            Parts.CODE,
            Parts.VERSION,
            CHANNEL,
            ID,
            SHARE,
            ONLY_FOR,
            ONLY_FOR_EN,
            Cells.FROM,
            Cells.TO,
            Sources.LAW_BASIS,
            Sources.INSTRUMENT,
            Sources.PROVISION,
            Sources.STATUS);

    /** The price of a unit from the n-th on, as a cell writes it. */
    private record Rate(FeeRate rate) {

        static Rate parse(String text) {
            int colon = text.indexOf(':');
            return new Rate(new FeeRate(
                    Column.whole(text.substring(0, Math.max(colon, 0))), Column.decimal(text.substring(colon + 1))));
        }

        @Override
        public String toString() {
            return rate.from() + ":" + rate.amount().toPlainString();
        }
    }

    private record Part(Optional<Channel> channel, FeeReduction reduction, TableRow row) {}

    private record Draft(Fee.Builder fee, Optional<Channel> channel, TableRow row) {}

    private final Map<Parts.Key, List<Draft>> fees;
    private final Map<Parts.Key, List<Part>> reductions;

    private FeeTables(Map<Parts.Key, List<Draft>> fees, Map<Parts.Key, List<Part>> reductions) {
        this.fees = fees;
        this.reductions = reductions;
    }

    private static String currency(String text) {
        if (!text.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("A currency is three letters, but found: " + text);
        }
        return text;
    }

    private static BigDecimal share(String text) {
        BigDecimal share = Column.decimal(text);
        if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("A share is above 0 and at most 1, but found: " + text);
        }
        return share;
    }

    static FeeTables read(LawTexts texts, Parts parts) {
        Cells.Keys channels = new Cells.Keys();
        Map<Parts.Key, List<Draft>> fees = parts.group(texts.rows(FEES), row -> {
            Parts.key(row).ifPresent(key -> channels.add(List.of(key, row.find(CHANNEL)), row, CHANNEL));
            return fee(row, texts);
        });
        Map<Parts.Key, List<Part>> reductions = parts.group(texts.rows(REDUCTIONS), row -> {
            DateRange days = Cells.days(row);
            var reference = Sources.reference(row, texts);
            return Cells.value(
                    row,
                    SHARE,
                    sound -> new Part(
                            row.find(CHANNEL),
                            new FeeReduction(
                                    row.get(ID),
                                    row.get(SHARE),
                                    days,
                                    Cells.text(row, ONLY_FOR, ONLY_FOR_EN),
                                    reference),
                            row));
        });
        reductions.forEach((key, all) -> check(fees.getOrDefault(key, List.of()), all));
        return new FeeTables(fees, reductions);
    }

    /** A reduction is of a fee that is there, and no two for everyone of one fee hold on one day. */
    private static void check(List<Draft> fees, List<Part> reductions) {
        Set<Optional<Channel>> channels = new HashSet<>();
        fees.forEach(fee -> channels.add(fee.channel()));
        Cells.Lives lives = new Cells.Lives();
        for (Part one : reductions) {
            if (!channels.contains(one.channel())) {
                one.row()
                        .report(
                                "LAWTABLE-004",
                                CHANNEL,
                                problem -> problem.with(
                                                "found",
                                                one.channel().map(Channel::code).orElse(""))
                                        .with("table", FEES.name()));
            }
            if (one.reduction().onlyFor().isEmpty()) {
                lives.add(one.channel(), one.reduction().validity(), one.row());
            }
        }
    }

    private static Optional<Draft> fee(TableRow row, LawTexts texts) {
        var reference = Sources.ownReference(row, texts);
        texts.check(row, CHANNEL, row.find(CHANNEL).stream().toList());
        row.find(KIND).ifPresent(kind -> {
            boolean priced = kind == Fee.FeeKind.AMOUNT;
            String where = KIND + "=" + Fee.FeeKind.AMOUNT;
            Cells.together(row, RATES, priced, where);
            Cells.together(row, CURRENCY, priced, where);
        });
        return Cells.value(row, KIND, sound -> {
            Fee.Builder fee = Fee.builder().kind(row.get(KIND)).reference(reference);
            row.find(CHANNEL).ifPresent(fee::channel);
            row.find(RATES).orElse(List.of()).forEach(one -> fee.addRates(one.rate()));
            row.find(CURRENCY).ifPresent(fee::currency);
            Cells.text(row, PER, PER_EN).ifPresent(fee::per);
            row.find(MAXIMUM).ifPresent(fee::maximum);
            Cells.text(row, NOTE, NOTE_EN).ifPresent(fee::note);
            fee.build();
            return new Draft(fee, row.find(CHANNEL), row);
        });
    }

    void fill(Parts.Key key, Procedure.Builder procedure) {
        @Nullable List<Draft> own = fees.get(key);
        if (own == null) {
            return;
        }
        List<Fee> complete = new ArrayList<>();
        for (Draft draft : own) {
            Fee.Builder fee = draft.fee().build().toBuilder();
            reductions.getOrDefault(key, List.of()).stream()
                    .filter(part -> part.channel().equals(draft.channel()))
                    .forEach(part -> fee.addReductions(part.reduction()));
            complete.add(fee.build());
        }
        procedure.fees(complete);
    }

    static void write(Procedure procedure, Parts.Key key, Map<Table, TableWriter> writers) {
        for (Fee fee : procedure.fees()) {
            @Nullable Channel channel = fee.channel().orElse(null);
            TableWriter.Cells line = Parts.line(writers, FEES, key)
                    .set(CHANNEL, channel)
                    .set(KIND, fee.kind())
                    .set(RATES, fee.rates().stream().map(Rate::new).toList())
                    .set(CURRENCY, fee.currency().orElse(null))
                    .set(MAXIMUM, fee.maximum().orElse(null));
            Cells.set(line, PER, PER_EN, fee.per().orElse(null));
            Cells.set(line, NOTE, NOTE_EN, fee.note().orElse(null));
            Sources.set(line, fee.reference().orElse(null));
            for (FeeReduction reduction : fee.reductions()) {
                TableWriter.Cells part = Parts.line(writers, REDUCTIONS, key)
                        .set(CHANNEL, channel)
                        .set(ID, reduction.id())
                        .set(SHARE, reduction.share());
                Cells.set(part, ONLY_FOR, ONLY_FOR_EN, reduction.onlyFor().orElse(null));
                Cells.set(part, reduction.validity());
                Sources.setLaw(part, reduction.reference().orElse(null));
            }
        }
    }
}
