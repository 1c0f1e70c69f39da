package org.commune4j.json.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.commune4j.core.law.Amendment;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Continuation;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.Provision;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.law.Transition;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.WordFamily;
import org.commune4j.core.time.DateRange;
import org.commune4j.json.codec.Codec;
import org.commune4j.json.codec.Codecs;
import org.commune4j.json.codec.FamilyCodec;
import org.commune4j.json.codec.JsonField;
import org.commune4j.json.codec.ObjectCodec;

/** The codecs of {@code org.commune4j.core.law}. */
public final class LawCodecs {

    /** {@code national}, {@code province:51} or {@code commune:51:21400}. */
    public static final Codec<Jurisdiction> JURISDICTION =
            Codecs.text(Message.of("JSON.expect.jurisdiction"), Jurisdiction::parse, Jurisdiction::toString);

    /** VERIFIED, REPORTED or UNVERIFIED. */
    public static final Codec<SourceStatus> SOURCE_STATUS = Codecs.enumOf(SourceStatus.class)
            .described("VERIFIED: read in the text itself; REPORTED: by a secondary source; UNVERIFIED: not checked.");

    /** {@code Art. 6(2)(a)}, {@code Sec. 5.2} or {@code Annex I}. */
    public static final Codec<Provision> PROVISION =
            Codecs.text(Message.of("JSON.expect.provision"), Provision::parse, Provision::toString);

    /** A branch of administration by its code. */
    static final Codec<org.commune4j.core.law.Field> FIELD =
            Codecs.word(WordFamily.FIELD, org.commune4j.core.law.Field::of);

    /** One instrument changing another. */
    public static final Codec<Amendment> AMENDMENT = ObjectCodec.of(Amendment.class, fields -> {
        JsonField<String> instrument = fields.required(
                "instrument", Codecs.CODE.described("The number of the amending instrument."), Amendment::instrument);
        JsonField<LocalDate> from = fields.required("effectiveFrom", Codecs.DATE, Amendment::effectiveFrom);
        JsonField<Boolean> read = fields.defaulted(
                "contentRead",
                Codecs.BOOLEAN.described(
                        "Whether the content of the amendment is reflected in what rests on the text."),
                false,
                Amendment::contentRead);
        JsonField<Optional<Provision>> ended = fields.optional(
                "ends", PROVISION.described("The part of the amended instrument that it ends."), Amendment::ended);
        JsonField<List<Provision>> kept =
                fields.list("save", PROVISION.described("What of that part it leaves in force."), Amendment::kept);
        return in -> new Amendment(in.get(instrument), in.get(from), in.get(read), in.get(ended), in.get(kept));
    });

    private static final Codec<Basis> BASIS_LATER = Codecs.later(LawCodecs::basis);

    /** What becomes of the dossiers that began before a text applied. */
    private static final Codec<Transition> TRANSITION = ObjectCodec.of(Transition.class, fields -> {
        JsonField<Transition.TransitionKind> kind = fields.required(
                "kind",
                Codecs.enumOf(Transition.TransitionKind.class)
                        .described("Which day decides between the text and the one before it."),
                Transition::kind);
        JsonField<Optional<String>> fact = fields.optional(
                "fact",
                Codecs.CODE.described(
                        "The fact of a dossier that says that the applicant asked for the text; for ON_REQUEST alone."),
                Transition::fact);
        JsonField<Basis> basis = fields.required("basis", BASIS_LATER, Transition::basis);
        return in -> new Transition(in.get(kind), in.get(fact), in.get(basis));
    });

    /** That a text applies beyond its end. */
    private static final Codec<Continuation> CONTINUATION = ObjectCodec.of(Continuation.class, fields -> {
        JsonField<DateRange> days = fields.range(Continuation::days);
        JsonField<Jurisdiction> place = fields.defaulted(
                "place",
                JURISDICTION.described("Where it goes on; absent: the whole country."),
                Jurisdiction.NATIONAL,
                Continuation::place);
        JsonField<Boolean> openOnly = fields.defaulted(
                "openDossiersOnly",
                Codecs.BOOLEAN.described("Whether it goes on for no more than the dossiers that were under way."),
                false,
                Continuation::openDossiersOnly);
        JsonField<Basis> basis = fields.required("basis", BASIS_LATER, Continuation::basis);
        return in -> new Continuation(in.get(days), in.get(place), in.get(openOnly), in.get(basis));
    });

    /** An instrument: its number alone, or an object. */
    public static final Codec<Instrument> INSTRUMENT = Codecs.shortForm(
            Codecs.CODE.described("The number alone.").as(Instrument::of, Instrument::number),
            instrument -> instrument.equals(Instrument.of(instrument.number())),
            ObjectCodec.builder(Instrument.class, Instrument::builder)
                    .required(
                            "number",
                            Codecs.CODE.described("The official number, for instance 332/NQ-CP."),
                            Instrument::number,
                            Instrument.Builder::number)
                    .optional(
                            "designation",
                            Codecs.LOCALIZED_TEXT.described("How it is named in a sentence; absent: the number."),
                            LawCodecs::ownDesignation,
                            Instrument.Builder::designation)
                    .optional("title", Codecs.LOCALIZED_TEXT, Instrument::title, Instrument.Builder::title)
                    .optional(
                            "issuedOn",
                            Codecs.DATE.described("The day of signing."),
                            Instrument::issuedOn,
                            Instrument.Builder::issuedOn)
                    .range(Instrument::validity, Instrument.Builder::validity)
                    .defaulted(
                            "endStatus",
                            SOURCE_STATUS.described(
                                    "How sure the end is; UNVERIFIED: it is doubtful whether it ended."),
                            SourceStatus.VERIFIED,
                            Instrument::endStatus,
                            Instrument.Builder::endStatus)
                    .optional(
                            "successor",
                            Codecs.CODE.described("The number of the instrument that follows."),
                            Instrument::successor,
                            Instrument.Builder::successor)
                    .optional("transition", TRANSITION, Instrument::transition, Instrument.Builder::transition)
                    .list("continuations", CONTINUATION, Instrument::continuations, Instrument.Builder::continuations)
                    .list("amendments", AMENDMENT, Instrument::amendments, Instrument.Builder::amendments)
                    .build(Instrument.Builder::build));

    /** A place in an instrument, with the status of its source. */
    public static final Codec<LegalReference> LEGAL_REFERENCE = ObjectCodec.of(LegalReference.class, fields -> {
        JsonField<Instrument> instrument = fields.required("instrument", INSTRUMENT, LegalReference::instrument);
        JsonField<Optional<Provision>> provision = fields.optional("provision", PROVISION, LegalReference::provision);
        JsonField<SourceStatus> status = fields.required("status", SOURCE_STATUS, LegalReference::status);
        return in -> in.get(provision)
                .map(place -> LegalReference.of(in.get(instrument), place, in.get(status)))
                .orElseGet(() -> LegalReference.of(in.get(instrument), in.get(status)));
    });

    /** What a statement rests on: {@code LAW} with its reference, {@code INTEGRITY} or {@code PRACTICE}. */
    public static final Codec<Basis> BASIS = FamilyCodec.of(Basis.class, "kind")
            .with("LAW", basis -> basis.kind() == Basis.BasisKind.LAW, ObjectCodec.of("LawBasis", fields -> {
                JsonField<LegalReference> reference = fields.required(
                        "reference", LEGAL_REFERENCE, basis -> basis.reference().orElseThrow());
                return in -> Basis.ofLaw(in.get(reference));
            }))
            .with(
                    "INTEGRITY",
                    basis -> basis.kind() == Basis.BasisKind.INTEGRITY,
                    ObjectCodec.of("IntegrityBasis", fields -> in -> Basis.INTEGRITY))
            .with(
                    "PRACTICE",
                    basis -> basis.kind() == Basis.BasisKind.PRACTICE,
                    ObjectCodec.of("PracticeBasis", fields -> in -> Basis.PRACTICE));

    private LawCodecs() {}

    private static Codec<Basis> basis() {
        return BASIS;
    }

    private static Optional<LocalizedText> ownDesignation(Instrument instrument) {
        return Optional.of(instrument.designation())
                .filter(designation -> !designation.equals(LocalizedText.ofVietnamese(instrument.number())));
    }
}
