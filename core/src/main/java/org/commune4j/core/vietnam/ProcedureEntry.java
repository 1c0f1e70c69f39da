package org.commune4j.core.vietnam;

import java.math.BigDecimal;
import java.util.Map;
import org.commune4j.core.deadline.CutOff;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.procedure.Fee;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.procedure.ProcedureField;
import org.commune4j.core.procedure.ProcedureLevel;
import org.commune4j.core.procedure.ProcedureResult;
import org.commune4j.core.text.LocalizedText;

/** Short words for entering a procedure of the catalogue. */
final class ProcedureEntry {

    private static final String CURRENCY = "VND";
    private static final LocalizedText EVERY_CASE = LocalizedText.of("mọi trường hợp", "every case");

    private ProcedureEntry() {}

    /** Returns a procedure carried out by communes. */
    static Procedure.Builder of(String code, String vietnamese, String english, ProcedureField field) {
        return Procedure.builder()
                .code(ProcedureCode.parse(code))
                .name(LocalizedText.of(vietnamese, english))
                .field(field)
                .addLevel(ProcedureLevel.COMMUNE);
    }

    /** Returns a procedure as the portal shows it under the decision that published it. */
    static Procedure.Builder of(String code, String vietnamese, String english, ProcedureField field, String decision) {
        return of(code, vietnamese, english, field).publishedBy(ProcedureSources.published(decision));
    }

    // ---------------------------------------------------------------- channels

    static Channel[] everyChannel() {
        return new Channel[] {Channel.ONLINE, Channel.POSTAL, Channel.DIRECT};
    }

    static Channel[] onlineAndDirect() {
        return new Channel[] {Channel.ONLINE, Channel.DIRECT};
    }

    // ---------------------------------------------------------------- time limits

    static TimeLimit limit(Term term, LegalReference reference) {
        return TimeLimit.of(LimitCase.builder()
                .label(EVERY_CASE)
                .term(term)
                .reference(reference)
                .build());
    }

    static TimeLimit limit(Term term, CutOff cutOff, LegalReference reference) {
        return TimeLimit.of(LimitCase.builder()
                .label(EVERY_CASE)
                .term(term)
                .cutOff(cutOff)
                .reference(reference)
                .build());
    }

    /** Returns one case of a limit that a single fact decides. */
    static LimitCase.Builder when(String fact, boolean holds, String vietnamese, String english, Term term) {
        return LimitCase.builder()
                .label(LocalizedText.of(vietnamese, english))
                .when(Map.of(fact, holds))
                .term(term);
    }

    // ---------------------------------------------------------------- fees

    static Fee free() {
        return Fee.ofFree();
    }

    static Fee amount(long dong) {
        return Fee.ofAmount(BigDecimal.valueOf(dong), CURRENCY);
    }

    static Fee amount(Channel channel, long dong) {
        return amount(dong).toBuilder().channel(channel).build();
    }

    static Fee amountPer(String vietnamese, String english, long dong) {
        return amount(dong).toBuilder()
                .per(LocalizedText.of(vietnamese, english))
                .build();
    }

    /** Set by the People's Council of the province. */
    static Fee setByProvince() {
        return Fee.builder().kind(Fee.FeeKind.SET_LOCALLY).build();
    }

    static Fee setByProvince(String vietnamese, String english) {
        return setByProvince().toBuilder()
                .note(LocalizedText.of(vietnamese, english))
                .build();
    }

    /** Set by the law on fees and charges and the texts under it. */
    static Fee setByFeeLaw() {
        return Fee.builder()
                .kind(Fee.FeeKind.SET_ELSEWHERE)
                .note(LocalizedText.of(
                        "theo Luật phí và lệ phí và các văn bản hướng dẫn",
                        "by the Law on Fees and Charges and the texts under it"))
                .build();
    }

    // ---------------------------------------------------------------- results

    static ProcedureResult result(String vietnamese, String english, String code) {
        return ProcedureResult.of(LocalizedText.of(vietnamese, english), code);
    }

    static ProcedureResult result(String vietnamese, String english) {
        return ProcedureResult.of(LocalizedText.of(vietnamese, english));
    }
}
