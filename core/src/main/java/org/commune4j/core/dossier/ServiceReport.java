package org.commune4j.core.dossier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commune4j.core.dossier.WorkingDayCounts.ServiceDuration;
import org.commune4j.core.figure.Quantity;
import org.commune4j.core.table.Csv;
import org.commune4j.core.text.Message;

/**
 * The figures of several periods in one table, such as the months or the quarters of a year: for each period a line with the total
 * and one for each key of a breakdown. Beside each share stands on how many it was counted, and how many are in neither of its
 * numbers. Immutable and thread-safe.
 *
 * <pre>{@code
 * List<TallyScope> months = IntStream.rangeClosed(1, 12)
 *         .mapToObj(month -> ReportingPeriod.ofMonth(YearMonth.of(2025, month)))
 *         .map(month -> TallyScope.ofDays(month.range(), zone))
 *         .toList();
 * ServiceReport report = ServiceReport.of(dossiers.collect(law.serviceTallies(months)));
 * report.toCsv(Breakdown.UNIT, Locale.ENGLISH);
 * }</pre>
 */
public final class ServiceReport {

    private static final List<ServiceFigure> FIGURES = List.of(
            ServiceFigure.RECEIVED,
            ServiceFigure.CARRIED_OVER,
            ServiceFigure.RESOLVED,
            ServiceFigure.REFUSED,
            ServiceFigure.WITHDRAWN,
            ServiceFigure.STOPPED,
            ServiceFigure.PENDING,
            ServiceFigure.CORRECTED,
            ServiceFigure.REOPENED,
            ServiceFigure.AWAITING_RECEIPT,
            ServiceFigure.PROCEDURE_UNKNOWN,
            ServiceFigure.NOT_COVERED);

    private static final List<ServiceDuration> DURATIONS =
            List.of(ServiceDuration.BEFORE_RECEIPT, ServiceDuration.TOTAL, ServiceDuration.WORKED);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<ServiceTally> periods;

    private ServiceReport(List<ServiceTally> periods) {
        this.periods = List.copyOf(periods);
    }

    /** Returns the report of these tallies, one for each period, in the order in which they are shown. */
    public static ServiceReport of(List<ServiceTally> periods) {
        return new ServiceReport(periods);
    }

    /** Returns the tallies, in their order. */
    public List<ServiceTally> periods() {
        return periods;
    }

    /**
     * Returns the table as comma-separated text (RFC 4180) that a spreadsheet takes for text and numbers alone. Shares are in percent
     * with two decimals, durations in working days; an empty cell is undetermined, never 0.
     */
    public String toCsv(Breakdown by, Locale locale) {
        Csv csv = Csv.empty();
        csv.row(head(by).stream().map(column -> column.render(locale)).toList());
        for (ServiceTally tally : periods) {
            List<String> total =
                    new ArrayList<>(List.of(Message.of("SERVICE-REPORT.total").render(locale)));
            while (total.size() < by.parts()) {
                total.add("");
            }
            csv.row(row(tally.scope(), total, tally.total()));
            for (Map.Entry<ServiceKey, ServiceCounts> entry : tally.counts(by).entrySet()) {
                csv.row(row(tally.scope(), entry.getKey().parts(), entry.getValue()));
            }
        }
        return csv.text();
    }

    private static List<Message> head(Breakdown by) {
        List<Message> head =
                new ArrayList<>(List.of(Message.of("SERVICE-REPORT.from"), Message.of("SERVICE-REPORT.to")));
        by.columns().forEach(column -> head.add(column.message()));
        FIGURES.forEach(figure -> head.add(figure.message()));
        for (ServiceRate rate : ServiceRate.values()) {
            head.add(Message.of("SERVICE-REPORT.share").with("what", rate.message()));
            head.add(Message.of("SERVICE-REPORT.of").with("what", rate.message()));
            head.add(Message.of("SERVICE-REPORT.excluded").with("what", rate.message()));
        }
        for (ServiceDuration measure : DURATIONS) {
            head.add(Message.of("SERVICE-REPORT.median").with("what", measure.message()));
            head.add(Message.of("SERVICE-REPORT.sum").with("what", measure.message()));
            head.add(Message.of("SERVICE-REPORT.of").with("what", measure.message()));
            head.add(Message.of("SERVICE-REPORT.excluded").with("what", measure.message()));
        }
        return head;
    }

    private static List<String> row(TallyScope scope, List<String> key, ServiceCounts counts) {
        List<String> row = new ArrayList<>();
        row.add(scope.since().map(LocalDate::toString).orElse(""));
        row.add(scope.asOf().toLocalDate().toString());
        row.addAll(key);
        FIGURES.forEach(figure -> row.add(Long.toString(counts.count(figure))));
        for (ServiceRate rate : ServiceRate.values()) {
            Quantity share = rate.of(counts);
            row.add(share.isKnown() ? percent(share) : "");
            row.add(Long.toString(share.of()));
            row.add(Long.toString(share.undetermined()));
        }
        for (ServiceDuration measure : DURATIONS) {
            WorkingDayCounts days = counts.durations(measure);
            row.add(days.median().map(BigDecimal::toPlainString).orElse(""));
            row.add(days.dossiers() > 0 ? Long.toString(days.sum()) : "");
            row.add(Long.toString(days.dossiers()));
            row.add(Long.toString(days.undetermined()));
        }
        return row;
    }

    private static String percent(Quantity share) {
        return BigDecimal.valueOf(share.amount())
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(share.of()), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** Returns the scopes of the periods, for a log. */
    @Override
    public String toString() {
        return periods.stream().map(ServiceTally::scope).toList().toString();
    }
}
