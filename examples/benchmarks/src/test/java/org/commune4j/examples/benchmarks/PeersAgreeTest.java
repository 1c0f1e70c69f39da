package org.commune4j.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.dossier.Breakdown;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierClass;
import org.commune4j.core.dossier.DossierState;
import org.commune4j.core.dossier.ServiceCounts;
import org.commune4j.core.dossier.ServiceFigure;
import org.commune4j.core.dossier.ServiceKey;
import org.commune4j.core.dossier.ServiceTally;
import org.commune4j.core.dossier.WorkingDayCounts;
import org.commune4j.core.dossier.WorkingDayCounts.ServiceDuration;
import org.commune4j.core.figure.Figure;
import org.commune4j.core.figure.Quantity;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.quality.IndicatorScore;
import org.commune4j.core.quality.RankedUnit;
import org.commune4j.core.quality.Ranking;
import org.commune4j.core.quality.Score;
import org.commune4j.core.rule.Evaluation;
import org.commune4j.core.rule.Outcome;
import org.commune4j.core.rule.Verdict;
import org.commune4j.core.scenario.Comparison;
import org.commune4j.core.snapshot.AppointmentView;
import org.commune4j.core.snapshot.OfficialView;
import org.commune4j.core.snapshot.PostView;
import org.commune4j.core.snapshot.Snapshot;
import org.commune4j.core.snapshot.UnitView;
import org.commune4j.core.vietnam.VietnameseLunarCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is compared for speed gives equal results. */
class PeersAgreeTest {

    @Test
    void calendars() {
        CalendarPeers peers = new CalendarPeers();
        for (int i = 0; i < CalendarPeers.DATES; i++) {
            LocalDate date = peers.dates[i];
            for (int n : new int[] {1, 5, 15, 30, 200}) {
                LocalDate expected = peers.ours.plus(date, n);
                assertThat(peers.strata.shift(date, n)).isEqualTo(expected);
                assertThat(peers.plusBySet(date, n)).isEqualTo(expected);
                assertThat(peers.limit.plus(date, n)).isEqualTo(expected);
                if (n < 200) {
                    assertThat(peers.plusByJollyday(date, n)).isEqualTo(expected);
                }
            }
            LocalDate later = peers.laterDates[i];
            int between = peers.ours.workingDaysBetween(date, later);
            assertThat(peers.strata.daysBetween(date, later)).isEqualTo(between);
            assertThat(peers.betweenBySet(date, later)).isEqualTo(between);
            assertThat(peers.limit.between(date, later)).isEqualTo(between);
        }
        for (LocalDate day = LocalDate.of(2017, 1, 1); day.isBefore(LocalDate.of(2026, 11, 1)); day = day.plusDays(1)) {
            boolean expected = peers.ours.isWorkingDay(day);
            assertThat(peers.strata.isBusinessDay(day)).as("%s", day).isEqualTo(expected);
            assertThat(peers.isWorkingDayByJollyday(day)).as("%s", day).isEqualTo(expected);
            assertThat(peers.isWorkingDayBySet(day)).isEqualTo(expected);
            assertThat(peers.limit.isWorkingDay(day)).isEqualTo(expected);
        }
    }

    @Test
    void lunarYears() {
        for (int year = WorkingDayBenchmark.FIRST_LUNAR_YEAR; year < 2098; year++) {
            assertThat(WorkingDayBenchmark.time4jNewYear(year)).isEqualTo(VietnameseLunarCalendar.newYear(year));
        }
    }

    @Test
    void deadlines() {
        DeadlinePeers peers = new DeadlinePeers();
        for (int i = 0; i < CalendarPeers.DATES; i++) {
            assertThat(peers.dueByHand(peers.received[i])).isEqualTo(peers.due(peers.received[i]));
            assertThat(peers.pausedByHand(peers.received[i], peers.events[i]))
                    .isEqualTo(peers.paused(peers.received[i], peers.events[i]).endExclusive());
        }
    }

    @Test
    void rulesOnStaff() {
        agree(new StaffPeers(), "R01", "R02", "R03", "R04", "R05", "R06", "R07", "R08", "R09", "R10");
    }

    @Test
    void rulesOnTasksAndDossiers() {
        RulePeers peers = new TaskPeers();

        agree(peers, "T01", "T02", "T03");
        assertThat(peers.evaluate().size()).isEqualTo(2 * Tasks.TASKS + Tasks.DOSSIERS);
    }

    private static void agree(RulePeers peers, String... codes) {
        List<String> findings = peers.evaluate().breaches().stream()
                .map(breach -> breach.rule().code() + " " + breach.subjectId().orElseThrow())
                .sorted()
                .toList();

        // Every rule finds something, and lets something pass.
        assertThat(findings.stream().map(finding -> finding.substring(0, 3)).distinct())
                .containsExactly(codes);
        assertThat(peers.evaluate().ofOutcome(Outcome.MET).stream()
                        .map(verdict -> verdict.rule().code())
                        .distinct())
                .containsExactly(codes);
        assertThat(peers.findingsByEasyRules()).containsExactlyInAnyOrderElementsOf(findings);
        assertThat(peers.findingsByDroolsCalls()).containsExactlyInAnyOrderElementsOf(findings);
        assertThat(peers.findingsByDrools()).containsExactlyInAnyOrderElementsOf(findings);
        assertThat(peers.breachesByLoops()).hasSameSizeAs(codes);
        for (int i = 0; i < codes.length; i++) {
            String code = codes[i];
            assertThat(peers.breachesByLoops()[i]).as(code).isEqualTo((int) findings.stream()
                    .filter(finding -> finding.startsWith(code))
                    .count());
        }
        assertThat(peers.evaluateByHand().stream()
                        .map(verdict -> verdict.rule().code() + " " + verdict.subject() + " " + verdict.outcome()))
                .containsExactlyInAnyOrderElementsOf(peers.evaluate().verdicts().stream()
                        .map(verdict -> verdict.rule().code() + " "
                                + verdict.subjectId().orElseThrow() + " " + verdict.outcome())
                        .toList());
    }

    @Test
    void dossiers() {
        DossierPeers peers = new DossierPeers();
        Set<Object> seen = new HashSet<>();
        for (int week = 0; week < 40; week += 4) {
            OffsetDateTime asOf = SyntheticDossiers.AS_OF.minusWeeks(week);
            for (Dossier dossier : peers.dossiers) {
                if (dossier.asOf(asOf).isEmpty()) {
                    continue;
                }
                DossierPeers.PlainAssessment ours = DossierPeers.PlainAssessment.of(peers.assess(dossier, asOf));
                assertThat(peers.assessByHand(dossier, asOf))
                        .as("%s as of %s", dossier, asOf)
                        .isEqualTo(ours);
                seen.add(ours.state());
                seen.add(ours.due() != null);
                seen.add("legal " + ours.legal());
                seen.add("portal " + ours.portal());
            }
        }

        // Every kind of answer is among them.
        assertThat(seen)
                .contains(
                        true,
                        false,
                        DossierState.IN_PROGRESS,
                        DossierState.AWAITING_SUPPLEMENT,
                        DossierState.RETURNED,
                        DossierState.REFUSED,
                        DossierState.WITHDRAWN);
        for (Timeliness timeliness : Timeliness.values()) {
            assertThat(seen).contains("legal " + timeliness);
            if (timeliness != Timeliness.UNDETERMINED) {
                assertThat(seen).contains("portal " + timeliness);
            }
        }
    }

    @Test
    void scores() {
        ScorePeers peers = new ScorePeers();
        Ranking ranking = peers.rank();
        List<ScorePeers.PlainPlace> places = peers.rankByHand();
        Map<String, Score> scores = peers.score().stream().collect(Collectors.toMap(Score::unit, Function.identity()));

        assertThat(ranking.units()).hasSize(ScorePeers.COMMUNES).hasSameSizeAs(places);
        for (int i = 0; i < places.size(); i++) {
            ScorePeers.PlainScore byHand = places.get(i).score();
            RankedUnit ranked = ranking.units().get(i);
            assertThat(ranked.unit()).isEqualTo(byHand.unit());
            assertThat(ranked.rank()).isEqualTo(places.get(i).rank());
            assertThat(ranked.points()).isEqualByComparingTo(byHand.points());
            Score score = scores.get(byHand.unit());
            assertThat(score.measuredMaximum()).isEqualByComparingTo(byHand.measuredMaximum());
            for (ScorePeers.PlainGroup group : byHand.groups()) {
                for (ScorePeers.PlainIndicator indicator : group.indicators()) {
                    IndicatorScore ours = score.get(indicator.code());
                    assertThat(ours.points().isPresent()).isEqualTo(indicator.points() != null);
                    ours.points().ifPresent(points -> assertThat(points).isEqualByComparingTo(indicator.points()));
                    assertThat(ours.lineage().values().stream()
                                    .map(measure -> measure.value().orElse(null) + " " + measure.ids()))
                            .containsExactlyElementsOf(indicator.lineage().stream()
                                    .map(figure -> figure == null ? "null []" : figure.value() + " " + figure.ids())
                                    .toList());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {RosterPeers.COMMUNE, RosterPeers.PROVINCE})
    void rosters(int count) {
        RosterPeers peers = new RosterPeers(count);
        List<Snapshot> apart = new ArrayList<>();
        peers.apart(apart::add);
        List<RosterPeers.PlainRoster> byHand = new ArrayList<>();
        peers.byHand(byHand::add);

        assertThat(apart).hasSize(count).hasSameSizeAs(byHand);
        for (int i = 0; i < count; i++) {
            assertAgree(apart.get(i), byHand.get(i));
        }
        Snapshot together = peers.together();
        assertThat(described(together))
                .containsExactlyInAnyOrderElementsOf(apart.stream()
                        .flatMap(roster -> described(roster).stream())
                        .toList());
    }

    private static void assertAgree(Snapshot roster, RosterPeers.PlainRoster byHand) {
        Map<String, List<String>> unitsUnder = new HashMap<>();
        unitsUnder.put("", roster.roots().stream().map(UnitView::id).sorted().toList());
        for (UnitView unit : roster.units()) {
            if (!unit.children().isEmpty()) {
                unitsUnder.put(
                        unit.id(), unit.children().stream().map(UnitView::id).toList());
            }
        }
        assertThat(byHand.unitsUnder()).isEqualTo(unitsUnder);
        assertThat(byHand.byPost())
                .isEqualTo(roster.posts().stream()
                        .collect(Collectors.toMap(PostView::id, post -> appointments(post.appointments()))));
        assertThat(byHand.byOfficial())
                .isEqualTo(roster.officials().stream()
                        .collect(
                                Collectors.toMap(OfficialView::id, official -> appointments(official.appointments()))));
        for (UnitView unit : roster.units()) {
            assertThat(byHand.byUnit().get(unit.id()))
                    .containsExactlyInAnyOrderElementsOf(unit.posts().stream()
                            .flatMap(post -> appointments(post.appointments()).stream())
                            .toList());
        }
        assertThat(byHand.byUnit()).hasSameSizeAs(roster.units());
        assertThat(roster.officials()).hasSize(Staff.OFFICIALS);
    }

    private static List<Appointment> appointments(List<AppointmentView> entries) {
        return entries.stream().map(AppointmentView::appointment).toList();
    }

    /** Every unit with its way from the top, every appointment with its unit. */
    private static List<String> described(Snapshot roster) {
        List<String> all = new ArrayList<>();
        roster.units().forEach(unit -> all.add(unit.path().toString()));
        for (AppointmentView entry : roster.appointments()) {
            all.add(entry + " " + entry.post().flatMap(PostView::unit).map(UnitView::id));
        }
        return all;
    }

    @Test
    void reforms() {
        ReformPeers peers = new ReformPeers();
        Comparison one = peers.ofOne(ReformPeers.reform(1));
        assertThat(one.resolvedBreaches()).hasSize(1);
        assertThat(peers.ofProvince(ReformPeers.reform(1)).verdicts()).isEqualTo(one.verdicts());
        for (int touched : new int[] {1, ReformPeers.COMMUNES / 2, ReformPeers.COMMUNES}) {
            Comparison province = peers.ofProvince(ReformPeers.reform(touched));
            assertThat(province).isEqualTo(peers.ofProvinceFromScratch(ReformPeers.reform(touched)));
            assertThat(province.resolvedBreaches()).hasSize(touched);
            assertThat(province.verdicts()).hasSize(touched * one.verdicts().size());
            assertThat(province.get(Figure.COMMUNES).after()).isEqualTo(Quantity.of(ReformPeers.COMMUNES));
            assertThat(one.get(Figure.CONCURRENT_POSTS).delta()).contains(BigDecimal.valueOf(-1));
            for (Figure figure : Figure.ofSituations()) {
                if (figure.section() != Figure.Section.PROCEDURES) {
                    Optional<BigDecimal> delta = one.get(figure).delta();
                    assertThat(province.get(figure).delta())
                            .as("%s, %s communes", figure, touched)
                            .isEqualTo(delta.map(number -> number.multiply(BigDecimal.valueOf(touched))));
                }
            }
        }
    }

    @Test
    void tallies() {
        TallyPeers peers = new TallyPeers(20_000);
        ServiceTally tally = peers.tally();
        TallyByHand byHand = peers.byHand();
        TallyPeers.Both grouped = peers.byGrouping();

        assertThat(tally.count(ServiceFigure.SEEN)).isEqualTo(20_000);
        assertTalliesAgree(tally.counts(Breakdown.SERVICE), byHand.services(), grouped.services());
        assertTalliesAgree(tally.counts(Breakdown.HANDLER), byHand.handlers(), grouped.handlers());
        assertThat(peers.classesFromArrays())
                .isEqualTo(DossierClass.all().stream().map(tally.total()::count).toList());
        assertThat(peers.tally(2).count(ServiceFigure.RESOLVED_EARLY))
                .isEqualTo(2 * tally.count(ServiceFigure.RESOLVED_EARLY));
    }

    @SuppressWarnings("EnumOrdinal")
    private static void assertTalliesAgree(
            SortedMap<ServiceKey, ServiceCounts> tally,
            Map<List<String>, TallyByHand.Cell> byHand,
            Map<List<String>, TallyPeers.Grouped> grouped) {
        assertThat(tally.keySet().stream().map(ServiceKey::parts))
                .containsExactlyInAnyOrderElementsOf(byHand.keySet())
                .containsExactlyInAnyOrderElementsOf(grouped.keySet());
        tally.forEach((key, counts) -> {
            TallyByHand.Cell cell = byHand.get(key.parts());
            TallyPeers.Grouped group = grouped.get(key.parts());
            for (int i = 0; i < cell.classes.length; i++) {
                DossierClass one = DossierClass.all().get(i);
                assertThat(cell.classes[i]).as("%s %s", key, one).isEqualTo(counts.count(one));
                assertThat(group.classes().getOrDefault(i, 0L)).isEqualTo(counts.count(one));
            }
            for (ServiceFigure figure : ServiceFigure.values()) {
                if (figure.isElementary()) {
                    assertThat(cell.figures[figure.ordinal()])
                            .as("%s %s", key, figure)
                            .isEqualTo(counts.count(figure));
                    assertThat(group.figures().getOrDefault(figure, 0L)).isEqualTo(counts.count(figure));
                }
            }
            List<Map<Integer, Long>> days = List.of(group.total(), group.stopped(), group.worked());
            for (ServiceDuration measure : ServiceDuration.values()) {
                WorkingDayCounts durations = counts.durations(measure);
                long[] own = cell.days[measure.ordinal()];
                Map<Integer, Long> told = new TreeMap<>();
                for (int i = 0; i < own.length; i++) {
                    if (own[i] > 0) {
                        told.put(i, own[i]);
                    }
                }
                assertThat(told).as("%s %s", key, measure).isEqualTo(durations.dossiersByDays());
                assertThat(cell.daysUndetermined[measure.ordinal()]).isEqualTo(durations.undetermined());
                Map<Integer, Long> alsoTold = new TreeMap<>(days.get(measure.ordinal()));
                long untold = Objects.requireNonNullElse(alsoTold.remove(-1), 0L);
                assertThat(alsoTold).isEqualTo(durations.dossiersByDays());
                assertThat(untold).isEqualTo(durations.undetermined());
            }
        });
    }

    /** The comparison has all that the two evaluations differ by. */
    @Test
    void aComparisonOfTheWardIsTheDifferenceOfItsEvaluations() {
        PlanPeers peers = new PlanPeers();
        Evaluation before = peers.evaluation();
        Evaluation after = peers.after.evaluate(PlanPeers.DAY);
        Comparison comparison = peers.comparison();
        assertThat(comparison.get(Figure.BREACHES).before().amount())
                .isEqualTo(before.breaches().size());
        assertThat(comparison.get(Figure.BREACHES).after().amount())
                .isEqualTo(after.breaches().size());
        assertThat(comparison.verdicts().stream()
                        .mapToLong(changed -> changed.after().stream()
                                        .filter(Verdict::isAdvisory)
                                        .count()
                                - changed.before().stream()
                                        .filter(Verdict::isAdvisory)
                                        .count())
                        .sum())
                .isEqualTo(after.advisories().size() - before.advisories().size());
        assertThat(peers.text().lines()).hasSizeLessThan(60);
    }
}
