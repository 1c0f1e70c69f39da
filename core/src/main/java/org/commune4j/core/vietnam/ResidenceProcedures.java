package org.commune4j.core.vietnam;

import static org.commune4j.core.vietnam.ProcedureEntry.amount;
import static org.commune4j.core.vietnam.ProcedureEntry.everyChannel;
import static org.commune4j.core.vietnam.ProcedureEntry.free;
import static org.commune4j.core.vietnam.ProcedureEntry.limit;
import static org.commune4j.core.vietnam.ProcedureEntry.onlineAndDirect;
import static org.commune4j.core.vietnam.ProcedureEntry.result;
import static org.commune4j.core.vietnam.ProcedureEntry.when;
import static org.commune4j.core.vietnam.ProcedureSources.published;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.law.Field;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.procedure.FeeReduction;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;

/** Residence and identity cards, which the commune police carries out in hours of its own. */
final class ResidenceProcedures {

    private static final String DECISION_1523 = "1523/QĐ-BCA-C06";
    private static final String DECISION_5710 = "5710/QĐ-BCA-C06";
    private static final String DECISION_9354 = "9354/QĐ-BCA-C06";

    private ResidenceProcedures() {}

    static List<Procedure> all() {
        return List.of(
                permanentResidence(),
                temporaryResidence(),
                longerTemporaryResidence(),
                separateHousehold(),
                endOfPermanentResidence(),
                confirmationOfResidence(),
                stayOfGuests(),
                identityCard(),
                identityCardExchanged());
    }

    private static Procedure.Builder police(
            String code, String vietnamese, String english, Field field, String decision) {
        return ProcedureEntry.of(code, vietnamese, english, field, decision)
                .receivingBody(VietnamCalendar.COMMUNE_POLICE);
    }

    private static Procedure.Builder residence(String code, String vietnamese, String english, String decision) {
        return police(code, vietnamese, english, Fields.RESIDENCE, decision).task("RESIDENCE");
    }

    private static Procedure permanentResidence() {
        return residence("1.004222", "Đăng ký thường trú", "Registration of permanent residence", DECISION_1523)
                .addChannels(onlineAndDirect())
                .timeLimit(limit(Term.workingDays(7), published(DECISION_1523)))
                .addFees(amount(Channel.ONLINE, 10_000), amount(Channel.DIRECT, 20_000))
                .addResult(result("Cập nhật cơ sở dữ liệu", "Database updated", "KQ.G01.000064"))
                .build();
    }

    private static Procedure temporaryResidence() {
        return residence("1.004194", "Đăng ký tạm trú", "Registration of temporary residence", DECISION_9354)
                .addChannels(onlineAndDirect())
                .timeLimit(limit(Term.workingDays(3), published(DECISION_9354)))
                .addFee(amount(Channel.ONLINE, 7_000))
                .addResult(result("Cập nhật cơ sở dữ liệu", "Database updated"))
                .build();
    }

    private static Procedure longerTemporaryResidence() {
        return residence("1.002755", "Gia hạn tạm trú", "Extension of temporary residence", DECISION_9354)
                .addChannels(onlineAndDirect())
                .timeLimit(limit(Term.workingDays(3), published(DECISION_9354)))
                .addFee(amount(Channel.ONLINE, 5_000).toBuilder()
                        .note(LocalizedText.of(
                                "ghi chú trên cùng dòng của Cổng Dịch vụ công quốc gia nêu 7.000 đồng",
                                "a note on the same row of the portal says 7,000"))
                        .build())
                .addResult(result("Cập nhật cơ sở dữ liệu", "Database updated"))
                .build();
    }

    private static Procedure separateHousehold() {
        return residence("1.010038", "Tách hộ", "Separation of a household", DECISION_9354)
                .addChannels(onlineAndDirect())
                .timeLimit(limit(Term.workingDays(5), published(DECISION_9354)))
                .addFee(amount(Channel.DIRECT, 10_000))
                .addResult(result("Cập nhật cơ sở dữ liệu", "Database updated", "KQ.G01.000066"))
                .build();
    }

    private static Procedure endOfPermanentResidence() {
        return residence("1.003197", "Xóa đăng ký thường trú", "Deletion of permanent residence", DECISION_1523)
                .addChannel(Channel.ONLINE)
                .timeLimit(limit(Term.workingDays(5), published(DECISION_1523)))
                .addResult(result("Cập nhật cơ sở dữ liệu", "Database updated"))
                .build();
    }

    private static Procedure confirmationOfResidence() {
        return residence("1.010041", "Xác nhận thông tin về cư trú", "Confirmation of residence", DECISION_9354)
                .addChannel(Channel.ONLINE)
                .timeLimit(TimeLimit.of(List.of(
                        when(
                                        LimitFacts.SECOND_PORTAL_LIMIT,
                                        false,
                                        "thời hạn thứ nhất trên Cổng Dịch vụ công quốc gia",
                                        "first limit on the portal",
                                        Term.workingDays(1))
                                .reference(published(DECISION_9354))
                                .build(),
                        when(
                                        LimitFacts.SECOND_PORTAL_LIMIT,
                                        true,
                                        "thời hạn thứ hai trên Cổng Dịch vụ công quốc gia",
                                        "second limit on the portal",
                                        Term.workingDays(3))
                                .reference(published(DECISION_9354))
                                .build())))
                .addFee(free())
                .addResult(result("CT07", "CT07"))
                .build();
    }

    private static Procedure stayOfGuests() {
        return residence("2.001159", "Thông báo lưu trú", "Notice of a stay", DECISION_9354)
                .addChannels(onlineAndDirect())
                .timeLimit(limit(Term.hours(1), published(DECISION_9354)))
                .addFee(free())
                .addResult(result("Cập nhật cơ sở dữ liệu", "Database updated"))
                .build();
    }

    private static Procedure identityCard() {
        return police(
                        "1.014061",
                        "Cấp thẻ căn cước cho người từ đủ 14 tuổi trở lên",
                        "Identity card for a person of 14 or older",
                        Fields.IDENTITY_CARD,
                        DECISION_5710)
                .addChannels(onlineAndDirect())
                .timeLimit(limit(Term.workingDays(7), published(DECISION_5710)))
                .addResult(result("Thẻ căn cước", "Identity card", "KQ.G01.000023"))
                .build();
    }

    private static Procedure identityCardExchanged() {
        return police(
                        "1.014063",
                        "Cấp đổi thẻ căn cước",
                        "Exchange of an identity card",
                        Fields.IDENTITY_CARD,
                        DECISION_5710)
                .addChannels(everyChannel())
                .timeLimit(limit(Term.workingDays(7), published(DECISION_5710)))
                .addFee(amount(50_000).toBuilder()
                        .addReduction(FeeReduction.of(
                                "64/2025/TT-BTC",
                                new BigDecimal("0.5"),
                                DateRange.until(LocalDate.of(2027, 1, 1)),
                                LegalReference.of(Instruments.CIRCULAR_64_2025_BTC, SourceStatus.REPORTED)))
                        .build())
                .addResult(result("Thẻ căn cước", "Identity card"))
                .build();
    }
}
