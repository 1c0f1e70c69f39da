package org.commune4j.core.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commune4j.core.snapshot.People.JULY;
import static org.commune4j.core.snapshot.People.post;

import java.util.List;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.snapshot.People;
import org.commune4j.core.staffing.KeyPersonRisk.KeyPersons;
import org.commune4j.core.staffing.KeyPersonRisk.Team;
import org.junit.jupiter.api.Test;

class KeyPersonRiskTest {

    private static List<String> told(List<KeyPersons<Team>> persons) {
        return persons.stream()
                .map(entry -> entry.officials() + " " + entry.work())
                .toList();
    }

    @Test
    void findsSinglePointsOfFailureAndPairs() {
        KeyPersonRisk<Team> risk = KeyPersonRisk.ofTeams(new People()
                .unit("office")
                .unit("division")
                .unit("centre")
                .post("chief", "office", Rank.HEAD)
                .post("deputy", "office", Rank.DEPUTY)
                .post("head", "division", Rank.HEAD)
                .post(post("clerk", "division", "CLERK", Rank.STAFF).holders(3))
                .post(post("typist", "division", "TYPIST", Rank.STAFF))
                .post("director", "centre", Rank.HEAD)
                .post("vacant", "centre", Rank.STAFF)
                .holds("a", "chief", "deputy", "head")
                .holds("b", "clerk", "typist")
                .holds("c", "clerk")
                .holds("d", "director")
                .on(JULY));

        assertThat(told(risk.singlePoints()))
                .containsExactly(
                        "[a] [division[head], office[chief, deputy]]",
                        "[b] [division[typist]]",
                        "[d] [centre[director]]");
        assertThat(told(risk.pairs())).containsExactly("[b, c] [division[clerk]]");
        assertThat(risk.singlePoints().get(0).work()).allMatch(Team::isLeadership);
        assertThat(risk.pairs().get(0).work()).noneMatch(Team::isLeadership);
    }

    @Test
    void seesNoRiskWhereThreeCanStandIn() {
        KeyPersonRisk<Team> risk = KeyPersonRisk.ofTeams(new People()
                .unit("office")
                .post("chief", "office", Rank.HEAD)
                .post(post("deputy", "office", "DEPUTY", Rank.DEPUTY).holders(2))
                .holds("a", "chief")
                .holds("b", "deputy")
                .holds("c", "deputy")
                .on(JULY));

        assertThat(risk.singlePoints()).isEmpty();
        assertThat(risk.pairs()).isEmpty();
    }
}
