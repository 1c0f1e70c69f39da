package org.commune4j.core.vietnam;

import java.util.ArrayList;
import java.util.List;
import org.commune4j.core.commune.CommuneSubjects;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.commune.ProvinceSubjects;
import org.commune4j.core.dossier.DossierSubjects;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.rule.Parameters;

/**
 * The law books of this library; the place to begin. {@link #vietnam()} is the law of a commune (xã), ward (phường) or
 * special zone (đặc khu): instruments, parameters, calendar, procedures, tasks and rules as one immutable value.
 *
 * <pre>{@code
 * LawBook law = LawBooks.vietnam();
 * Evaluation evaluation = law.evaluate(commune, LocalDate.of(2025, 9, 15));
 * evaluation.breaches().forEach(verdict -> System.out.println(verdict.explanation().render(Locale.ENGLISH)));
 * }</pre>
 *
 * <p>The book is built when it is first asked for and is then the same object; it is immutable and thread-safe. A host
 * changes what differs in its place with {@link LawBook#overriding} or {@link LawBook#toBuilder()}, each of which gives
 * a new book. What only a province or a host can set, such as the Vice Chairs allotted to a commune ({@link Figures}),
 * has no value until it is given, and the rules that read it are UNDETERMINED until then.
 *
 * <p>Every norm cites its source and says whether the text itself was read.
 */
public final class LawBooks {

    private static final class Vietnam {
        static final LawBook BOOK = LawBook.builder()
                .name("vietnam-2026-11")
                .instruments(instruments())
                .addAllInstruments(StatutoryTasks.instruments())
                .vocabulary(KnownWords.all())
                .parameters(Parameters.of(Figures.parameters()))
                .workCalendar(VietnamCalendar.standard())
                .countingPolicy(VietnamDeadlines.POLICY)
                .lateHandling(VietnamDeadlines.LATE_HANDLING)
                .procedures(Procedures.catalogue())
                .statisticalClock(PortalClock.STANDARD)
                .communeRules(CommuneSubjects.ruleSet()
                        .with(ApparatusRules.all())
                        .with(PostRules.all())
                        .with(ConcurrencyRules.all())
                        .with(SeparationRules.all())
                        .with(PeopleRules.all())
                        .with(QuotaRules.all())
                        .with(ServiceRules.all())
                        .with(TaskRules.all())
                        .with(AssignmentRules.all())
                        .with(AuthorityRules.all())
                        .with(TransferRules.all()))
                .provinceRules(ProvinceSubjects.ruleSet().with(ProvinceRules.all()))
                .tasks(StatutoryTasks.byKind())
                .dossierRules(DossierSubjects.ruleSet()
                        .with(DossierRules.all())
                        .with(DossierTimeRules.all())
                        .with(DossierProcedureRules.all()))
                .build();
    }

    private LawBooks() {}

    /**
     * Returns the law of a Vietnamese commune under the two-tier local government in force since 1 July 2025, as read
     * by 23 November 2026.
     */
    public static LawBook vietnam() {
        return Vietnam.BOOK;
    }

    /** What the norms rest on; last the decisions that published the procedures. */
    private static List<Instrument> instruments() {
        List<Instrument> all = new ArrayList<>(List.of(
                Instruments.RESOLUTION_18_2017_TW,
                Instruments.RESOLUTION_60_2025_TW,
                Instruments.DECISION_759_2025,
                Instruments.LETTER_03_CV_BCD,
                Instruments.GUIDANCE_PARTY_PAYROLL,
                Instruments.REGULATION_298_QD_TW,
                Instruments.DECREE_118_2025,
                Instruments.DECREE_150_2025,
                Instruments.LAW_72_2025,
                Instruments.LAW_ON_ACCOUNTING,
                Instruments.DECREE_151_2025,
                Instruments.RESOLUTION_1677_2025,
                Instruments.CIRCULAR_10_2025_BNV,
                Instruments.RESOLUTION_332_2025,
                Instruments.RESOLUTION_COUNCIL_DEPUTIES_2025,
                Instruments.DECREE_300_2025,
                Instruments.DECREE_307_2025,
                Instruments.DECISION_766_2022,
                Instruments.PORTAL_FORMULAS_766,
                Instruments.LABOUR_CODE_2019,
                Instruments.RESOLUTION_28_2026_QH16,
                Instruments.CIVIL_CODE_2015,
                Instruments.LAW_ON_CIVIL_STATUS_2014,
                Instruments.DECREE_23_2015,
                Instruments.DECREE_63_2024,
                Instruments.DECREE_185_2026,
                Instruments.CIRCULAR_03_2025_VPCP,
                Instruments.DECISION_3621_2025_BYT,
                Instruments.DECISION_88_2025_LAI_CHAU,
                Instruments.DECISION_138_2025_DONG_THAP,
                Instruments.DECREE_224_2026,
                Instruments.DECREE_147_2025,
                Instruments.CIRCULAR_64_2025_BTC,
                Instruments.LAW_ON_COOPERATIVES_2023));
        Procedures.catalogue().all().stream()
                .flatMap(procedure -> procedure.publishedBy().stream())
                .map(LegalReference::instrument)
                .distinct()
                .forEach(all::add);
        return List.copyOf(all);
    }
}
