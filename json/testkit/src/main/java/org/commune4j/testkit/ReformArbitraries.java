package org.commune4j.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.commune4j.core.commune.AdministrativeUnitKind;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.commune.Situation;
import org.commune4j.core.organisation.Branch;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.reform.Change;
import org.commune4j.core.reform.Reform;
import org.commune4j.core.staffing.Appointment;
import org.commune4j.core.staffing.Official;
import org.commune4j.core.staffing.Personnel;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;

/** Arbitrary communes, situations and reforms of them. What a reform names mostly exists, so that many can be applied. */
public final class ReformArbitraries {

    private static final int IDS = 5;

    private ReformArbitraries() {}

    /** Communes with arbitrary units, posts, officials and appointments. */
    public static Arbitrary<Commune> communes() {
        return StaffingArbitraries.personnel().map(ReformArbitraries::commune);
    }

    private static Commune commune(Personnel personnel) {
        return Commune.builder()
                .code("00001")
                .province("51")
                .name(LocalizedText.of("Xã thử", "Test commune"))
                .kind(AdministrativeUnitKind.COMMUNE)
                .life(DateRange.from(OrganisationArbitraries.FIRST_DAY))
                .asOf(OrganisationArbitraries.FIRST_DAY)
                .units(personnel.apparatus().units())
                .posts(personnel.apparatus().posts())
                .unitEvents(personnel.apparatus().events())
                .officials(personnel.officials())
                .appointments(personnel.appointments())
                .build();
    }

    /** One commune under the law. */
    public static Arbitrary<Situation> situations(LawBook law) {
        return communes().map(commune -> Situation.of(law, commune));
    }

    /**
     * Reforms of a commune as made by {@link #communes}: changes of every kind within one commune. New ids begin with the
     * prefix.
     */
    public static Arbitrary<Reform> reforms(String prefix) {
        return changes(prefix)
                .list()
                .ofMaxSize(4)
                .map(changes -> Reform.named("reform " + prefix).with(changes));
    }

    /** Reforms that only add, so that each has an inverse; new ids begin with the prefix. */
    public static Arbitrary<Reform> additions(String prefix) {
        return Combinators.combine(
                        OrganisationArbitraries.dates(), Arbitraries.integers().between(0, IDS), ids("u"))
                .as((date, number, unit) -> {
                    List<Change> changes = new ArrayList<>();
                    changes.add(Change.foundUnit(unit(prefix + "u", date)));
                    for (int i = 0; i < number; i++) {
                        String post = prefix + "p" + i;
                        String official = prefix + "o" + i;
                        changes.add(new Change.CreatePost(
                                post(post, prefix + "u", i == 0 ? Rank.HEAD : Rank.DEPUTY, date)));
                        changes.add(new Change.TakeOn(
                                Official.builder().id(official).build()));
                        changes.add(Change.appoint(appointment(prefix + "a" + i, official, post, date)));
                    }
                    return Reform.named("additions " + prefix + " " + unit).with(changes);
                });
    }

    private static Arbitrary<Change> changes(String prefix) {
        Arbitrary<LocalDate> dates = OrganisationArbitraries.dates();
        Arbitrary<String> units = ids("u");
        Arbitrary<String> posts = ids("p");
        Arbitrary<String> officials = ids("o");
        Arbitrary<String> fresh = ids(prefix);
        Arbitrary<Change> restructured = Arbitraries.oneOf(
                Combinators.combine(fresh, units, dates)
                        .as((id, parent, date) -> Change.foundUnit(
                                unit(id, date).toBuilder().parent(parent).build())),
                Combinators.combine(units, units, fresh, dates)
                        .filter((one, other, id, date) -> !one.equals(other))
                        .as((one, other, id, date) -> Change.mergeUnits(List.of(one, other), unit(id, date))),
                Combinators.combine(units, fresh, dates)
                        .as((unit, id, date) ->
                                Change.splitUnit(date, unit, List.of(unit(unit, date), unit(id, date)), Map.of())),
                Combinators.combine(units, dates)
                        .as((unit, date) -> Change.renameUnit(date, unit, LocalizedText.of("Tên khác", "Other name"))),
                Combinators.combine(units, dates).as((unit, date) -> Change.dissolveUnit(date, unit)));
        Arbitrary<Change> reposted = Arbitraries.oneOf(
                Combinators.combine(fresh, units, Arbitraries.of(Rank.values()), dates)
                        .as((id, unit, rank, date) -> new Change.CreatePost(post(id, unit, rank, date))),
                Combinators.combine(posts, dates).as(Change.AbolishPost::new),
                Combinators.combine(posts, units, dates).as(Change.MovePost::new),
                Combinators.combine(units, Arbitraries.integers().between(0, 4), dates)
                        .as(Change.SetDeputies::new));
        Arbitrary<Change> staffed = Arbitraries.oneOf(
                fresh.map(id -> new Change.TakeOn(Official.builder().id(id).build())),
                Combinators.combine(fresh, officials, posts, dates)
                        .as((id, official, post, date) -> Change.appoint(appointment(id, official, post, date))),
                Combinators.combine(officials, posts, dates).as(Change.EndAppointment::new),
                Combinators.combine(Arbitraries.of(Change.Kind.values()), Arbitraries.oneOf(posts, officials))
                        .as(Change.Withdraw::new));
        return Arbitraries.oneOf(restructured, reposted, staffed);
    }

    private static Arbitrary<String> ids(String prefix) {
        return Arbitraries.integers().between(0, IDS).map(number -> prefix + number);
    }

    private static Unit unit(String id, LocalDate from) {
        return Unit.builder()
                .id(id)
                .name(LocalizedText.of("Đơn vị " + id, "Unit " + id))
                .kind(UnitKind.of("OFFICE"))
                .branch(Branch.of("COMMITTEE"))
                .life(DateRange.from(from))
                .build();
    }

    private static Post post(String id, String unit, Rank rank, LocalDate from) {
        return Post.builder()
                .id(id)
                .unit(unit)
                .kind(PostKind.of("DIRECTOR"))
                .rank(rank)
                .life(DateRange.from(from))
                .build();
    }

    private static Appointment appointment(String id, String official, String post, LocalDate from) {
        return Appointment.builder()
                .id(id)
                .official(official)
                .post(post)
                .life(DateRange.from(from))
                .build();
    }
}
