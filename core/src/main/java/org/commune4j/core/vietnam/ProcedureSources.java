package org.commune4j.core.vietnam;

import java.time.LocalDate;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.Provision;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.text.LocalizedText;

/** The texts that the procedures of this library rest on. */
final class ProcedureSources {

    private ProcedureSources() {}

    /** Returns what the portal shows of a procedure, under the decision that published it. */
    static LegalReference published(String number) {
        Instrument decision = Instrument.builder()
                .number(number)
                .designation(LocalizedText.of("Quyết định " + number, "Decision " + number))
                .build();
        return LegalReference.of(decision, SourceStatus.REPORTED);
    }

    /** Returns a decision of a province that lists a procedure as one of communes; its list was read. */
    static LegalReference listedByDongNai() {
        Instrument decision = Instrument.builder()
                .number("2816/QĐ-UBND")
                .designation(LocalizedText.of(
                        "Quyết định 2816/QĐ-UBND của Ủy ban nhân dân tỉnh Đồng Nai",
                        "Decision 2816/QĐ-UBND of the People's Committee of Đồng Nai"))
                .issuedOn(LocalDate.of(2025, 11, 20))
                .build();
        return LegalReference.of(decision, SourceStatus.VERIFIED);
    }

    static LegalReference civilStatusLaw(String article) {
        return LegalReference.of(
                Instruments.LAW_ON_CIVIL_STATUS_2014, Provision.ofArticle(article), SourceStatus.VERIFIED);
    }
}
