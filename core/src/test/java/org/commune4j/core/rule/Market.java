package org.commune4j.core.rule;

import static org.commune4j.core.rule.Argument.arg;
import static org.commune4j.core.rule.Condition.each;
import static org.commune4j.core.rule.Condition.ofTruth;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import org.commune4j.core.explain.Detail;
import org.commune4j.core.law.Amendment;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Edition;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.Provision;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.time.Dated;

/** A world as an embedder would make one: the stalls of a market on one day, under a market's own rules. */
record Market(List<Market.Stall> stalls, List<Market.Guard> guards) {

    static final LocalDate DAY = LocalDate.of(2025, 9, 15);
    static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    static final Jurisdiction HERE = Jurisdiction.ofCommune("51", "21400");
    static final Edition EDITION = new Edition("market", "0".repeat(64), "test");

    /** A stall; what is empty is not known. */
    record Stall(String id, Optional<Boolean> licensed, int tables, List<Good> goods) {

        static Stall of(String id) {
            return new Stall(id, Optional.of(true), 1, List.of());
        }

        Stall licensed(Boolean known) {
            return new Stall(id, Optional.ofNullable(known), tables, goods);
        }

        Stall tables(int number) {
            return new Stall(id, licensed, number, goods);
        }

        Stall goods(Good... some) {
            return new Stall(id, licensed, tables, List.of(some));
        }
    }

    /** Something sold; whether it is fresh may not be known. */
    record Good(String name, Optional<Boolean> fresh) {

        static Good of(String name, Boolean fresh) {
            return new Good(name, Optional.ofNullable(fresh));
        }
    }

    /** Somebody who watches. */
    record Guard(String id) {}

    static final Subject<Stall> STALL =
            Subject.of("stall", Stall.class, Stall::id).named(LocalizedText.of("quầy", "stall"));
    static final Subject<Guard> GUARD = Subject.of("guard", Guard.class, Guard::id);

    static final Instrument BYLAW = Instrument.builder()
            .number("12/QĐ-UBND")
            .designation(LocalizedText.of("Quyết định 12/QĐ-UBND", "Decision 12/QĐ-UBND"))
            .addAmendments(new Amendment("34/QĐ-UBND", NEW_YEAR, false))
            .build();
    static final LegalReference ARTICLE = LegalReference.of(BYLAW, Provision.ofArticle("3"), SourceStatus.VERIFIED);
    static final LegalReference CIRCULAR =
            LegalReference.of(Instrument.of("7/TT"), Provision.ofClause("5", "2"), SourceStatus.REPORTED);

    static final ParameterKey<BigDecimal> TABLES = ParameterKey.of("market.tables", BigDecimal.class);

    static final Condition<Stall> LICENSED = ofTruth(
            "quầy có giấy phép",
            "the stall has a licence",
            (stall, context) -> stall.licensed()
                    .map(Truth::of)
                    .orElseGet(() -> Truth.ofUnknown(Message.of(
                            "MARKET.licence-not-given",
                            "chưa cho biết giấy phép",
                            "whether there is a licence is not given"))));

    static final Condition<Stall> FEW_TABLES = ofTruth(
            "quầy có {n} bàn, trong giới hạn",
            "the stall has {n} tables, within the limit",
            (stall, context) -> Truth.of(BigDecimal.valueOf(stall.tables()).compareTo(context.get(TABLES)) <= 0),
            arg("n", stall -> stall.tables()));

    static final Condition<Good> FRESH = ofTruth(
            "{good} còn tươi",
            "{good} is fresh",
            (good, context) -> good.fresh()
                    .map(Truth::of)
                    .orElseGet(() -> Truth.ofUnknown(Message.of("MARKET.freshness-not-given", "chưa rõ", "not given"))),
            arg("good", Good::name));

    static final Condition<Stall> ALL_FRESH = each("hàng còn tươi", "the goods are fresh", Stall::goods, FRESH);

    static final Condition<Stall> SMALL = Condition.of("quầy nhỏ", "the stall is small", stall -> stall.tables() <= 1);

    static final Condition<Stall> SELLS = Condition.of(
            "quầy có hàng", "the stall sells something", stall -> !stall.goods().isEmpty());

    static final Condition<Stall> EMPTY = SELLS.negated("quầy trống", "the stall is empty");

    /** A duty with the condition, resting on the bylaw. */
    static Rule.Builder<Stall> must(String code, Condition<Stall> condition) {
        return Rule.on(STALL, code)
                .says("Quy tắc " + code, "Rule " + code)
                .per(ARTICLE)
                .must(condition);
    }

    /** A prohibition of the condition, resting on the bylaw. */
    static Rule.Builder<Stall> mustNot(String code, Condition<Stall> condition) {
        return Rule.on(STALL, code)
                .says("Quy tắc " + code, "Rule " + code)
                .per(ARTICLE)
                .mustNot(condition);
    }

    /** A permission of the condition, resting on the circular. */
    static Rule.Builder<Stall> may(String code, Condition<Stall> condition) {
        return Rule.on(STALL, code)
                .says("Quy tắc " + code, "Rule " + code)
                .per(CIRCULAR)
                .may(condition);
    }

    static RuleSet<Market> rules(Rule<?>... rules) {
        return RuleSet.<Market>empty()
                .selecting(STALL, Market::stalls)
                .selecting(GUARD, Market::guards)
                .with(rules);
    }

    static Market of(Stall... stalls) {
        return new Market(List.of(stalls), List.of());
    }

    static Parameters tables(int limit) {
        return Parameters.of(List.of(Parameter.of(
                TABLES,
                "tables",
                ParameterValue.of(BigDecimal.valueOf(limit), DateRange.ALWAYS, Basis.ofLaw(CIRCULAR)))));
    }

    static Circumstances on(LocalDate date) {
        return new Circumstances(date, HERE, Parameters.empty(), EDITION);
    }

    static Circumstances with(Parameters parameters) {
        return new Circumstances(DAY, HERE, parameters, EDITION);
    }

    /** The one verdict of the one rule on the one stall. */
    static Verdict verdict(Rule<Stall> rule, Stall stall) {
        return verdict(rule, stall, Parameters.empty());
    }

    static Verdict verdict(Rule<Stall> rule, Stall stall, Parameters parameters) {
        return rules(rule)
                .evaluate(Market.of(stall), with(parameters))
                .verdicts()
                .get(0);
    }

    static String full(Verdict verdict) {
        return verdict.explanation().render(Locale.ENGLISH);
    }

    static String summary(Verdict verdict) {
        return verdict.explanation().render(Locale.ENGLISH, Detail.SUMMARY);
    }

    /** Stalls that come and go. */
    record History(List<Lease> leases) implements Dated<Market> {

        /** A stall on the days of its lease. */
        record Lease(Stall stall, DateRange life) {}

        @Override
        public Market on(LocalDate date) {
            return new Market(
                    leases.stream()
                            .filter(lease -> lease.life().contains(date))
                            .map(Lease::stall)
                            .toList(),
                    List.of());
        }

        @Override
        public void addBoundaries(DateRange within, NavigableSet<LocalDate> boundaries) {
            leases.forEach(lease -> lease.life().addBoundaries(within, boundaries));
        }
    }
}
