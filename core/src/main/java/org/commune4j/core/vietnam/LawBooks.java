package org.commune4j.core.vietnam;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.commune4j.core.authority.TaskCatalogue;
import org.commune4j.core.commune.AdministrativeUnitKind;
import org.commune4j.core.commune.CommuneSubjects;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.commune.ProvinceSubjects;
import org.commune4j.core.dossier.DossierSubjects;
import org.commune4j.core.lawtable.TaskTable;

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
        static final LawBook BOOK = book();

        private static LawBook book() {
            LawBook.Builder book = LawBook.builder()
                    .name("vietnam-2026-11")
                    .instruments(Tables.instruments().values())
                    .vocabulary(KnownWords.all())
                    .parameters(Figures.parameters())
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
                    .tasks(tasks())
                    .dossierRules(DossierSubjects.ruleSet()
                            .with(DossierRules.all())
                            .with(DossierTimeRules.all())
                            .with(DossierCourseRules.all())
                            .with(DossierProcedureRules.all()));
            Tables.find("content-hash.txt").ifPresent(book::builtHash);
            return book.build();
        }
    }

    private LawBooks() {}

    /**
     * Returns the law of a Vietnamese commune under the two-tier local government in force since 1 July 2025, as read
     * by 30 November 2026.
     */
    public static LawBook vietnam() {
        return Vietnam.BOOK;
    }

    private static Map<AdministrativeUnitKind, TaskCatalogue> tasks() {
        TaskTable<AdministrativeUnitKind> table = TaskTable.of(AdministrativeUnitKind.class);
        Map<AdministrativeUnitKind, TaskCatalogue> tasks = new EnumMap<>(AdministrativeUnitKind.class);
        Tables.read(List.of(table.table()), table::read)
                .forEach((kind, list) -> tasks.put(kind, TaskCatalogue.of(list).orThrow()));
        return tasks;
    }
}
