package org.commune4j.json.model;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.commune4j.core.commune.AdministrativeUnitKind;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.CommunePart;
import org.commune4j.core.commune.Completeness;
import org.commune4j.core.commune.Formation;
import org.commune4j.core.commune.Province;
import org.commune4j.core.commune.Source;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Entries;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.json.codec.Codec;
import org.commune4j.json.codec.Codecs;
import org.commune4j.json.codec.FamilyCodec;
import org.commune4j.json.codec.JsonField;
import org.commune4j.json.codec.ObjectCodec;
import org.jspecify.annotations.Nullable;

/** The codecs of {@code org.commune4j.core.commune}. */
public final class CommuneCodecs {

    private static final Codec<Source> SOURCE = ObjectCodec.of(Source.class, fields -> {
        JsonField<String> id = fields.identity("id", Codecs.CODE, Source::id);
        JsonField<LocalizedText> text = fields.required("text", Codecs.LOCALIZED_TEXT, Source::text);
        return in -> Source.of(in.get(id), in.get(text));
    });

    private static final Codec<Formation> FORMATION = ObjectCodec.of(Formation.class, fields -> {
        JsonField<List<LocalizedText>> predecessors = fields.list(
                "predecessors",
                Codecs.LOCALIZED_TEXT.described("The name of a unit it was formed from."),
                Formation::predecessors);
        JsonField<LegalReference> act = fields.required("act", LawCodecs.LEGAL_REFERENCE, Formation::act);
        return in -> Formation.of(in.get(predecessors), in.get(act));
    });

    /** How complete a part is. */
    static final Codec<Completeness> COMPLETENESS = FamilyCodec.of(Completeness.class, "state")
            .with(
                    "COMPLETE",
                    value -> value.state() == Completeness.CompletenessState.COMPLETE,
                    ObjectCodec.of("Complete", fields -> {
                        JsonField<LocalDate> asOf = fields.required(
                                "asOf",
                                Codecs.DATE.described("The last day for which everything is given."),
                                value -> value.asOf().orElseThrow());
                        JsonField<Optional<LocalDate>> assumed = fields.optional(
                                "assumedUntil",
                                Codecs.DATE.described("The last day for which it is assumed that nothing changed since;"
                                        + " absent: nothing is assumed."),
                                Completeness::assumedUntil);
                        return in -> new Completeness(
                                Completeness.CompletenessState.COMPLETE, Optional.of(in.get(asOf)), in.get(assumed));
                    }))
            .with(
                    "PARTIAL",
                    value -> value.state() == Completeness.CompletenessState.PARTIAL,
                    ObjectCodec.of("Partial", fields -> in -> Completeness.PARTIAL))
            .with(
                    "NOT_GIVEN",
                    value -> value.state() == Completeness.CompletenessState.NOT_GIVEN,
                    ObjectCodec.of("NotGiven", fields -> in -> Completeness.NOT_GIVEN));

    private static final Codec<Map<CommunePart, Completeness>> COMPLETENESS_BY_PART =
            Codecs.mapOf(CommunePart.class, COMPLETENESS);

    /** A commune with everything known of it, whose parts are checked to fit together. */
    public static final Codec<Commune> COMMUNE = ObjectCodec.builder(Commune.class, Commune::builder)
            .required(
                    "code",
                    Codecs.CODE.described("The code of the official list; leading zeros count."),
                    Commune::code,
                    Commune.Builder::code)
            .required(
                    "province",
                    Codecs.CODE.described("The code of the province."),
                    Commune::province,
                    Commune.Builder::province)
            .required(
                    "name",
                    Codecs.LOCALIZED_TEXT.described("The name, without the kind of unit."),
                    Commune::name,
                    Commune.Builder::name)
            .required("kind", Codecs.enumOf(AdministrativeUnitKind.class), Commune::kind, Commune.Builder::kind)
            .range(Commune::life, Commune.Builder::life)
            .required(
                    "asOf",
                    Codecs.DATE.described("The day that the facts describe."),
                    Commune::asOf,
                    Commune.Builder::asOf)
            .optional("formation", FORMATION, Commune::formation, Commune.Builder::formation)
            .optional(
                    "area",
                    Codecs.DECIMAL.described("In square kilometres, by land statistics."),
                    Commune::area,
                    Commune.Builder::area)
            .optional(
                    "population",
                    Codecs.integer(0, Integer.MAX_VALUE).described("The permanent and temporary residents."),
                    Commune::population,
                    Commune.Builder::population)
            .entries("sources", SOURCE, Commune::sources, Commune.Builder::sources)
            .entries(
                    "words",
                    Codecs.WORD.described(
                            "A word of its own for a kind, branch, field … that the law has no word for."),
                    Commune::words,
                    Commune.Builder::words)
            .optional(
                    "completeness",
                    COMPLETENESS_BY_PART.described("How complete each part is; a part not named is NOT_GIVEN."),
                    CommuneCodecs::completeness,
                    (builder, parts) -> parts.forEach(builder::completeness))
            .entries("units", OrganisationCodecs.UNIT, Commune::units, Commune.Builder::units)
            .entries("unitEvents", OrganisationCodecs.UNIT_EVENT, Commune::unitEvents, Commune.Builder::unitEvents)
            .entries("posts", OrganisationCodecs.POST, Commune::posts, Commune.Builder::posts)
            .entries("officials", StaffingCodecs.OFFICIAL, Commune::officials, Commune.Builder::officials)
            .entries("appointments", StaffingCodecs.APPOINTMENT, Commune::appointments, Commune.Builder::appointments)
            .entries("absences", StaffingCodecs.ABSENCE, Commune::absences, Commune.Builder::absences)
            .entries(
                    "substitutions",
                    StaffingCodecs.SUBSTITUTION,
                    Commune::substitutions,
                    Commune.Builder::substitutions)
            .entries("tasks", AuthorityCodecs.TASK, Commune::tasks, Commune.Builder::tasks)
            .entries("assignments", AuthorityCodecs.ASSIGNMENT, Commune::assignments, Commune.Builder::assignments)
            .entries("transfers", AuthorityCodecs.TRANSFER, Commune::transfers, Commune.Builder::transfers)
            .entries("escalations", AuthorityCodecs.ESCALATION, Commune::escalations, Commune.Builder::escalations)
            .list(
                    "reportedFigures",
                    QualityCodecs.REPORTED_FIGURE,
                    Commune::reportedFigures,
                    Commune.Builder::reportedFigures)
            .check(Commune.Builder::problems, Commune.Builder::check)
            .declaringWords();

    /** A province with its communes, which are checked to belong to it. */
    public static final Codec<Province> PROVINCE = ObjectCodec.builder(Province.class, ProvinceDraft::new)
            .required(
                    "code",
                    Codecs.CODE.described("The code of the official list; leading zeros count."),
                    Province::code,
                    (draft, code) -> draft.code = code)
            .required(
                    "name",
                    Codecs.LOCALIZED_TEXT.described("The name, without the kind of unit."),
                    Province::name,
                    (draft, name) -> draft.name = name)
            .defaulted(
                    "completeness",
                    COMPLETENESS.described("Whether these are all its communes; absent: NOT_GIVEN."),
                    Completeness.NOT_GIVEN,
                    Province::completeness,
                    (draft, completeness) -> draft.completeness = completeness)
            .entries("communes", COMMUNE, Province::communes, (draft, communes) -> draft.communes = communes)
            .check(ProvinceDraft::problems, ProvinceDraft::check);

    private CommuneCodecs() {}

    /** What could be read of a province. */
    private static final class ProvinceDraft {
        @Nullable
        String code;

        @Nullable
        LocalizedText name;

        Completeness completeness = Completeness.NOT_GIVEN;
        Entries<Commune> communes = Entries.of(List.of());

        /** Returns the problems of a province; without its code it is unknown where the communes belong. */
        List<Problem> problems() {
            return code == null ? List.of() : Province.check(code, communes, Pointer.ROOT);
        }

        Checked<Province> check() {
            return Province.of(
                    Objects.requireNonNull(code), Objects.requireNonNull(name), communes.readable(), completeness);
        }
    }

    /** Every part, so that the document says of each what it is. */
    private static Optional<Map<CommunePart, Completeness>> completeness(Commune commune) {
        Map<CommunePart, Completeness> parts = new EnumMap<>(CommunePart.class);
        for (CommunePart part : CommunePart.values()) {
            parts.put(part, commune.completeness(part));
        }
        return Optional.of(parts);
    }
}
