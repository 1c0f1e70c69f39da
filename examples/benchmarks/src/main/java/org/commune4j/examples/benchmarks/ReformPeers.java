package org.commune4j.examples.benchmarks;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.commune.Situation;
import org.commune4j.core.reform.Change;
import org.commune4j.core.reform.ElementKind;
import org.commune4j.core.reform.Reform;
import org.commune4j.core.reform.Within;
import org.commune4j.core.scenario.Comparison;
import org.commune4j.core.scenario.MeasuredSituation;
import org.commune4j.core.vietnam.LawBooks;
import org.commune4j.json.CommuneJson;

/**
 * One commune, and a province of 96 of the same making: Mộ Đức under other codes. A reform ends the vice-chair's directorship
 * in some of them.
 */
final class ReformPeers {

    /** As many as Quảng Ngãi has. */
    static final int COMMUNES = 96;

    static final LocalDate DAY = LocalDate.of(2025, 10, 15);

    private final LawBook law = LawBooks.vietnam();
    final Situation one;
    final Situation province;
    final MeasuredSituation measuredOne;
    final MeasuredSituation measuredProvince;

    ReformPeers() {
        InputStream document = Objects.requireNonNull(ReformPeers.class.getResourceAsStream("mo-duc.json"));
        Commune moDuc =
                CommuneJson.strict().read(Commune.class, document).orThrow().assumingUnchangedUntil(DAY);
        List<Commune> communes = new ArrayList<>();
        for (int i = 0; i < COMMUNES; i++) {
            communes.add(moDuc.toBuilder().code(code(i)).build());
        }
        one = Situation.of(law, communes.get(0));
        province = Situation.of(law, communes);
        measuredOne = MeasuredSituation.of(one, DAY);
        measuredProvince = MeasuredSituation.of(province, DAY);
    }

    private static String code(int index) {
        return String.valueOf(21_000 + index);
    }

    /** Returns the reform of the first communes. */
    static Reform reform(int communes) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < communes; i++) {
            changes.add(Within.of(code(i), Change.end(ElementKind.APPOINTMENT, "BN-08", DAY)));
        }
        return Reform.named("the vice-chair leaves the centre").with(changes);
    }

    /** Applies the reform to one commune and compares it with its baseline, which was measured before. */
    Comparison ofOne(Reform reform) {
        return Comparison.of(measuredOne, reform.applyTo(one).orThrow());
    }

    /** Applies the reform to the province and compares it with its baseline, which was measured before. */
    Comparison ofProvince(Reform reform) {
        return Comparison.of(measuredProvince, reform.applyTo(province).orThrow());
    }

    /** Applies the reform to the province and compares it; the baseline is measured as well. */
    Comparison ofProvinceFromScratch(Reform reform) {
        return Comparison.of(province, reform.applyTo(province).orThrow(), DAY);
    }
}
