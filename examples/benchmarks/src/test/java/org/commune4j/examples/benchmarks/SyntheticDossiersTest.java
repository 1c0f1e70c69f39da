package org.commune4j.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierAssessment;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.dossier.DossierState;
import org.commune4j.core.vietnam.LawBooks;
import org.junit.jupiter.api.Test;

class SyntheticDossiersTest {

    private static final List<Dossier> DOSSIERS = SyntheticDossiers.of(1, 10_000);

    @Test
    void oneSeedGivesTheSameDossiers() {
        assertThat(SyntheticDossiers.of(1, 500)).isEqualTo(DOSSIERS.subList(0, 500));
        assertThat(SyntheticDossiers.of(2, 500)).isNotEqualTo(DOSSIERS.subList(0, 500));
    }

    @Test
    void areLabelledAndRecordedUpToOneMoment() {
        assertThat(DOSSIERS).allSatisfy(dossier -> {
            assertThat(dossier.id()).startsWith("SYN-");
            assertThat(dossier.asOf(SyntheticDossiers.AS_OF)).containsSame(dossier);
        });
        assertThat(DOSSIERS.stream().map(Dossier::id)).doesNotHaveDuplicates();
        assertThat(SyntheticDossiers.summary(DOSSIERS))
                .startsWith("10000 SYNTHETIC dossiers as of 2026-06-30T17:00+07:00:");
    }

    /** Whatever is measured on them has something of nearly every kind to count. */
    @Test
    void areOfManyKinds() {
        Set<DossierState> states = EnumSet.noneOf(DossierState.class);
        Set<DossierEventKind> kinds = EnumSet.noneOf(DossierEventKind.class);
        Set<String> timelinesses = new TreeSet<>();
        LawBook law = LawBooks.vietnam();
        for (Dossier dossier : DOSSIERS) {
            states.add(dossier.state());
            dossier.events().forEach(event -> kinds.add(event.kind()));
            DossierAssessment assessed = law.assess(dossier, SyntheticDossiers.AS_OF);
            timelinesses.add(assessed.legalTimeliness().orElse(Timeliness.UNDETERMINED) + "/"
                    + assessed.portalTimeliness().orElseThrow());
        }

        assertThat(states)
                .isEqualTo(EnumSet.complementOf(EnumSet.of(
                        DossierState.NOT_BEGUN,
                        DossierState.SUBMITTED,
                        DossierState.NOT_ACCEPTED,
                        DossierState.RECEIVED,
                        DossierState.SUSPENDED)));
        assertThat(kinds)
                .isEqualTo(EnumSet.complementOf(EnumSet.of(
                        DossierEventKind.NOT_ACCEPTED,
                        DossierEventKind.SUSPENDED,
                        DossierEventKind.RESUMED,
                        DossierEventKind.EXTENDED,
                        DossierEventKind.CORRECTED,
                        DossierEventKind.REOPENED)));
        assertThat(timelinesses).hasSize(12).contains("EARLY/OVERDUE", "OVERDUE/EARLY", "UNDETERMINED/ON_TIME");
        assertThat(Collections.frequency(DOSSIERS.stream().map(Dossier::state).toList(), DossierState.RETURNED))
                .isGreaterThan(9_000);
    }
}
