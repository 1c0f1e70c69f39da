package org.commune4j.core.commune;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commune4j.core.authority.GiverKeeps;
import org.commune4j.core.authority.TaskCatalogue;
import org.commune4j.core.law.Vocabulary;
import org.commune4j.core.rule.Assuming;
import org.commune4j.core.rule.RuleContext;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.text.Message;

/** A province as it is on one date: its communes that exist then. Immutable. */
public final class ProvinceView implements Assuming<ProvinceView> {

    private final Province province;
    private final LocalDate date;
    private final List<CommuneView> communes;
    private final List<ProvinceView> self;
    private final boolean assuming;

    ProvinceView(Province province, LocalDate date, Vocabulary vocabulary) {
        this(
                province,
                date,
                province.communes().stream()
                        .filter(commune -> commune.life().contains(date))
                        .map(commune -> commune.under(TaskCatalogue.empty(), vocabulary, GiverKeeps.BY_MEANING)
                                .on(date))
                        .toList(),
                true);
    }

    private ProvinceView(Province province, LocalDate date, List<CommuneView> communes, boolean assuming) {
        this.province = province;
        this.date = date;
        this.communes = communes;
        this.assuming = assuming;
        self = List.of(this);
    }

    /** Returns what is assumed of its communes and of their number; empty if nothing is. */
    @Override
    public Optional<Message> assumption() {
        if (!assuming) {
            return Optional.empty();
        }
        List<Message> assumed = new ArrayList<>();
        if (province.completeness().isAssumedOn(date)) {
            assumed.add(Message.of("COMMUNE.assumed-communes")
                    .with("province", province.code())
                    .with("asOf", province.completeness().asOf().orElseThrow()));
        }
        communes.forEach(commune -> commune.assumption().ifPresent(assumed::add));
        return assumed.isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of("COMMUNE.assumed-of-province").with("assumptions", assumed));
    }

    /** Returns the province on the date with nothing assumed: what is known alone. */
    @Override
    public ProvinceView withoutAssumption() {
        return assuming
                ? new ProvinceView(
                        province,
                        date,
                        communes.stream().map(CommuneView::withoutAssumption).toList(),
                        false)
                : this;
    }

    /** Returns the view that a rule is being evaluated on. */
    public static ProvinceView of(RuleContext context) {
        return context.world(ProvinceView.class);
    }

    /** Returns the province with its history. */
    public Province province() {
        return province;
    }

    /** Returns the date. */
    public LocalDate date() {
        return date;
    }

    /** Returns the communes that exist on the date, in the order given. */
    public List<CommuneView> communes() {
        return communes;
    }

    /** Returns this view alone, as the subject of rules on the whole province. */
    List<ProvinceView> self() {
        return self;
    }

    /**
     * Tells whether a sum over the province is determined: all its communes are given, and the part is complete in
     * each; unknown, naming the first commune that lacks it, otherwise.
     */
    public Truth isCompletelyGiven(CommunePart part) {
        Completeness all = province.completeness();
        if (!all.isCompleteOn(date) || (!assuming && all.isAssumedOn(date))) {
            return Truth.ofUnknown(Message.of("COMMUNE.province-not-complete")
                    .with("province", province.code())
                    .with("date", date));
        }
        for (CommuneView commune : communes) {
            if (!commune.isComplete(part)) {
                return Truth.ofUnknown(Message.of("COMMUNE.part-of-commune-not-complete")
                        .with("commune", commune.commune().code())
                        .with("part", part.message())
                        .with("date", date));
            }
        }
        return Truth.TRUE;
    }

    /** Returns the province's code and the date, for a log. */
    @Override
    public String toString() {
        return province.code() + " on " + date;
    }
}
