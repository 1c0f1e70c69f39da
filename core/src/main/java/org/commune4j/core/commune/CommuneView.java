package org.commune4j.core.commune;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.quality.ReportedFigure;
import org.commune4j.core.rule.Assuming;
import org.commune4j.core.rule.RuleContext;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.snapshot.Snapshot;
import org.commune4j.core.staffing.Incompatibility;
import org.commune4j.core.staffing.Suitability;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * A commune as it is on one date: what the rules see. It comes from {@link Commune#on} with the commune's own tasks, or
 * from {@link LawBook#view} with those of the law beside them.
 *
 * <pre>{@code
 * CommuneView view = law.view(commune, LocalDate.of(2025, 9, 15));
 * view.post("office-head").holders();
 * view.task("T-1").mayAct("CB-04");
 * view.exists(view.hasUnit(UnitKind.of("VILLAGE")), CommunePart.UNITS);
 * }</pre>
 *
 * <p>Absence is a fact only where the part is complete on the date: {@code exists} and {@code isAbsent} answer
 * unknown elsewhere and name the part. In a rule, {@link #of} gives the view that is being judged. Immutable and thread-safe.
 */
public final class CommuneView extends Snapshot implements Assuming<CommuneView> {

    private final Commune commune;
    private final List<CommuneView> self;
    private final @Nullable Message assumption;
    private final CommuneView known;
    /** What cannot be known of each part that is not complete, said once for all the rules that ask. */
    private final Map<CommunePart, Truth> unknown = new EnumMap<>(CommunePart.class);

    CommuneView(Commune commune, Snapshot snapshot) {
        this(commune, snapshot, true);
    }

    private CommuneView(Commune commune, Snapshot snapshot, boolean assuming) {
        super(snapshot);
        this.commune = commune;
        self = List.of(this);
        assumption = assuming ? assumption(commune, snapshot.date()) : null;
        known = assumption == null ? this : new CommuneView(commune, snapshot, false);
        for (CommunePart part : CommunePart.values()) {
            Completeness completeness = commune.completeness(part);
            if (!completeness.isCompleteOn(date()) || (known == this && completeness.isAssumedOn(date()))) {
                unknown.put(part, Truth.ofUnknown(missing(part)));
            }
        }
    }

    private static @Nullable Message assumption(Commune commune, LocalDate date) {
        List<Message> parts = Stream.of(CommunePart.values())
                .filter(part -> commune.completeness(part).isAssumedOn(date))
                .map(part -> Message.of("COMMUNE.assumed-part")
                        .with("part", part.message())
                        .with("asOf", commune.completeness(part).asOf().orElseThrow()))
                .toList();
        return parts.isEmpty()
                ? null
                : Message.of("COMMUNE.assumed")
                        .with("commune", commune.code())
                        .with("parts", parts)
                        .with("date", date);
    }

    /** Returns the view that a rule is being evaluated on. */
    public static CommuneView of(RuleContext context) {
        return context.world(CommuneView.class);
    }

    /** Returns the commune with its history. */
    public Commune commune() {
        return commune;
    }

    /**
     * Returns who fits which post, as far as the parts of the commune are complete.
     *
     * @param incompatibilities which posts exclude each other; those not in force here on the date are left aside
     */
    public Suitability suitability(Collection<Incompatibility> incompatibilities) {
        Jurisdiction place = commune.place();
        Suitability suitability = Suitability.of(
                this,
                incompatibilities.stream()
                        .filter(incompatibility ->
                                incompatibility.jurisdiction().covers(place))
                        .toList(),
                isComplete(CommunePart.QUALIFICATIONS));
        return isComplete(CommunePart.APPOINTMENTS) ? suitability : suitability.withUnlistedAppointments();
    }

    /** Returns the figures that were published about the commune. */
    public List<ReportedFigure> reportedFigures() {
        return commune.reportedFigures();
    }

    /** Returns this view alone, as the subject of rules on the whole commune. */
    List<CommuneView> self() {
        return self;
    }

    /**
     * Tells whether something exists, given whether it was found: what was found exists; what was not does not exist if
     * the part is complete on the date, and may exist otherwise.
     */
    public Truth exists(boolean found, CommunePart part) {
        return exists(Truth.of(found), part);
    }

    /** Tells whether something exists, given whether it was found; unknown too where it is unknown whether it was. */
    public Truth exists(Truth found, CommunePart part) {
        return found.or(unknown.getOrDefault(part, Truth.FALSE));
    }

    /** Tells whether nothing of a sort exists, given whether any was found; the negation of {@link #exists(boolean, CommunePart)}. */
    public Truth isAbsent(boolean found, CommunePart part) {
        return exists(found, part).negated();
    }

    /** Tells whether nothing of a sort exists, given whether any was found; the negation of {@link #exists(Truth, CommunePart)}. */
    public Truth isAbsent(Truth found, CommunePart part) {
        return exists(found, part).negated();
    }

    /** Tells whether what is not given of the part does not exist on the date, as far as is known or assumed. */
    public boolean isComplete(CommunePart part) {
        return !unknown.containsKey(part);
    }

    /** Returns which parts are assumed to be on the date what they were when they were last known; empty if none is. */
    @Override
    public Optional<Message> assumption() {
        return Optional.ofNullable(assumption);
    }

    /** Returns the commune on the date with nothing assumed of it: what is known alone. */
    @Override
    public CommuneView withoutAssumption() {
        return known;
    }

    private Message missing(CommunePart part) {
        Message message = commune.completeness(part)
                .asOf()
                .map(asOf -> Message.of("COMMUNE.part-complete-until").with("asOf", asOf))
                .orElse(Message.of("COMMUNE.part-not-complete"));
        return message.with("part", part.message()).with("date", date());
    }

    /** Returns the commune's code and the date, for a log. */
    @Override
    public String toString() {
        return commune.code() + " on " + date();
    }
}
