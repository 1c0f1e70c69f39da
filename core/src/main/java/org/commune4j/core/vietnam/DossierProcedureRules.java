package org.commune4j.core.vietnam;

import static org.commune4j.core.dossier.DossierSubjects.DOSSIER;
import static org.commune4j.core.rule.Argument.arg;
import static org.commune4j.core.rule.Condition.allOf;
import static org.commune4j.core.rule.Condition.ofTruth;
import static org.commune4j.core.rule.Condition.part;
import static org.commune4j.core.vietnam.DossierConditions.begunSince;
import static org.commune4j.core.vietnam.DossierConditions.happened;
import static org.commune4j.core.vietnam.DossierConditions.procedureUnknown;
import static org.commune4j.core.vietnam.DossierConditions.submittedOnline;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.commune4j.core.dossier.DossierCase;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.dossier.EventDetail;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.Provision;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.procedure.Fee;
import org.commune4j.core.procedure.FeeReduction;
import org.commune4j.core.procedure.OnlineLevel;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.rule.Condition;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.RuleContext;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.text.Message;
import org.commune4j.core.time.DateRange;

/** Rules on the procedure of a dossier: how it is offered online, at which level, and at which fee. */
final class DossierProcedureRules {

    /** The first day of Decree 224/2026. */
    private static final LocalDate DECREE_224 = LocalDate.of(2026, 7, 1);

    private DossierProcedureRules() {}

    static List<Rule<?>> all() {
        return List.of(partialOnlineExplained(), procedureOfThisLevel(), reductionInForce());
    }

    private static Rule<DossierCase> partialOnlineExplained() {
        return Rule.on(DOSSIER, "DOSSIER-010")
                .says(
                        "Thủ tục chỉ cung cấp trực tuyến một phần phải công khai lý do",
                        "A procedure that is only a partial online service has a published reason")
                .when(allOf(
                        "hồ sơ được nộp trực tuyến từ ngày 01/7/2026",
                        "the dossier was submitted online, on 1 July 2026 or later",
                        part("scope-online", submittedOnline()),
                        part("scope-day", begunSince(DECREE_224))))
                .must(ofTruth(
                                "thủ tục là dịch vụ công trực tuyến toàn trình, hoặc đã công khai lý do không phải là toàn"
                                        + " trình",
                                "the procedure is a full-process online service, or the reason why it is not is published",
                                (DossierCase dossier, RuleContext context) -> isFullOrExplained(dossier))
                        .otherwise(
                                "thủ tục không phải là dịch vụ công trực tuyến toàn trình và chưa công khai lý do",
                                "the procedure is not a full-process online service, and the reason is not published"))
                .per(LegalReference.of(Instruments.DECREE_224_2026, Provision.ofArticle("14"), SourceStatus.VERIFIED))
                .inForce(DateRange.from(DECREE_224))
                .tags("dossier", "procedure", "online")
                .build();
    }

    private static Truth isFullOrExplained(DossierCase dossier) {
        if (dossier.procedure().isEmpty()) {
            return procedureUnknown(dossier);
        }
        Procedure procedure = dossier.procedure().get();
        if (procedure.onlineRestriction().equals(Optional.of(OnlineRestrictions.NOT_KNOWN))) {
            return Truth.ofUnknown(Message.of(
                            "DOSSIER-010.reason-missing",
                            "thiếu dữ liệu: lý do thủ tục {procedure} chỉ cung cấp trực tuyến một phần đã được công khai hay chưa",
                            "missing: whether the reason why {procedure} is offered online in part only is published")
                    .with("procedure", procedure.code().toString()));
        }
        return procedure
                .onlineLevel()
                .map(level -> Truth.of(level == OnlineLevel.FULL
                        || procedure.onlineRestriction().isPresent()))
                .orElseGet(() -> Truth.ofUnknown(Message.of(
                                "DOSSIER-010.level-missing",
                                "thiếu dữ liệu: mức độ cung cấp trực tuyến của thủ tục {procedure}",
                                "missing: the online level of the procedure {procedure}")
                        .with("procedure", procedure.code().toString())));
    }

    private static Rule<DossierCase> procedureOfThisLevel() {
        return Rule.on(DOSSIER, "DOSSIER-011")
                .says(
                        "Cấp xã chỉ giải quyết thủ tục thuộc cấp mình",
                        "A commune decides only on procedures of its level")
                .when(happened(
                                "hồ sơ đã được giải quyết tại đây", //
                                "the matter was decided here",
                                DossierEventKind.RESOLVED)
                        .otherwise("hồ sơ chưa được giải quyết tại đây", "the matter was not decided here"))
                .must(ofTruth(
                                "thủ tục {procedure} do cấp xã thực hiện",
                                "the procedure {procedure} is carried out at commune level",
                                (DossierCase dossier, RuleContext context) -> isOfThisLevel(dossier),
                                arg("procedure", DossierConditions::procedureCode))
                        .otherwise(
                                "thủ tục {procedure} không do cấp xã thực hiện",
                                "the procedure {procedure} is not carried out at commune level"))
                .per(Basis.INTEGRITY)
                .tags("dossier", "procedure")
                .build();
    }

    private static Truth isOfThisLevel(DossierCase dossier) {
        if (dossier.procedure().isEmpty()) {
            return procedureUnknown(dossier);
        }
        Procedure procedure = dossier.procedure().get();
        if (procedure.levels().isEmpty()) {
            return Truth.ofUnknown(Message.of(
                            "DOSSIER-011.levels-missing",
                            "thiếu dữ liệu: cấp thực hiện của thủ tục {procedure}",
                            "missing: the levels at which the procedure {procedure} is carried out")
                    .with("procedure", procedure.code().toString()));
        }
        return Truth.of(procedure.levels().contains(AdministrativeLevel.COMMUNE));
    }

    private static Rule<DossierCase> reductionInForce() {
        return Rule.on(DOSSIER, "DOSSIER-012")
                .says(
                        "Chỉ áp dụng mức giảm phí, lệ phí trong thời gian được giảm",
                        "A fee reduction is applied only while it is granted")
                .when(Condition.of(
                                "có áp dụng mức giảm phí, lệ phí",
                                "a fee reduction was applied",
                                (DossierCase dossier) -> dossier.events(DossierEventKind.OBLIGATION_REQUESTED).stream()
                                        .anyMatch(request -> request.find(EventDetail.REDUCTION)
                                                .isPresent()))
                        .otherwise("không áp dụng mức giảm phí, lệ phí", "no fee reduction was applied"))
                .must(ofTruth(
                                "mọi mức giảm đã áp dụng đều có hiệu lực vào ngày đó",
                                "every reduction applied was granted on the day",
                                (DossierCase dossier, RuleContext context) -> areReductionsGranted(dossier))
                        .otherwise(
                                "có mức giảm đã áp dụng không có hiệu lực vào ngày đó",
                                "a reduction applied was not granted on the day"))
                .per(Basis.INTEGRITY)
                .tags("dossier", "fee")
                .build();
    }

    private static Truth areReductionsGranted(DossierCase dossier) {
        Truth all = Truth.TRUE;
        for (DossierEvent request : dossier.events(DossierEventKind.OBLIGATION_REQUESTED)) {
            if (request.find(EventDetail.REDUCTION).isPresent()) {
                all = all.and(
                        isGranted(dossier, request.find(EventDetail.REDUCTION).get(), request.at()));
            }
        }
        return all;
    }

    private static Truth isGranted(DossierCase dossier, String id, OffsetDateTime at) {
        if (dossier.procedure().isEmpty()) {
            return procedureUnknown(dossier);
        }
        LocalDate day = dossier.local(at).toLocalDate();
        boolean known = false;
        for (Fee fee : dossier.procedure().get().fees()) {
            for (FeeReduction reduction : fee.reductions()) {
                if (reduction.id().equals(id)) {
                    known = true;
                    if (reduction.validity().contains(day)) {
                        return reduction
                                .reference()
                                .flatMap(law ->
                                        law.endedOn(day, dossier.dossier().place()))
                                .map(ending -> Truth.ofUnknown(ending.message()))
                                .orElse(Truth.TRUE);
                    }
                }
            }
        }
        return known
                ? Truth.FALSE
                : Truth.ofUnknown(Message.of(
                                "DOSSIER-012.reduction-missing",
                                "thiếu dữ liệu: mức giảm {reduction}, thủ tục không có",
                                "missing: the reduction {reduction}, which the procedure does not have")
                        .with("reduction", id));
    }
}
