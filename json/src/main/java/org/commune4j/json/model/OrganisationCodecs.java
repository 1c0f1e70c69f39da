package org.commune4j.json.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.commune4j.core.organisation.Act;
import org.commune4j.core.organisation.Branch;
import org.commune4j.core.organisation.FunctionalLine;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.PostNature;
import org.commune4j.core.organisation.QualificationField;
import org.commune4j.core.organisation.QualificationLevel;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.RequiredQualification;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitEvent;
import org.commune4j.core.organisation.UnitEventKind;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.WordFamily;
import org.commune4j.core.time.DateRange;
import org.commune4j.json.codec.Codec;
import org.commune4j.json.codec.Codecs;
import org.commune4j.json.codec.FamilyCodec;
import org.commune4j.json.codec.JsonField;
import org.commune4j.json.codec.ObjectCodec;
import org.commune4j.json.codec.Values;

/** The codecs of {@code org.commune4j.core.organisation}. */
public final class OrganisationCodecs {

    /** A field of qualifications by its code. */
    public static final Codec<QualificationField> QUALIFICATION_FIELD =
            Codecs.word(WordFamily.QUALIFICATION_FIELD, QualificationField::of);

    /** A level of qualifications. */
    public static final Codec<QualificationLevel> QUALIFICATION_LEVEL = Codecs.enumOf(QualificationLevel.class);

    /** A kind of unit by its code. */
    static final Codec<UnitKind> UNIT_KIND = Codecs.word(WordFamily.UNIT_KIND, UnitKind::of);

    /** A kind of post by its code. */
    static final Codec<PostKind> POST_KIND = Codecs.word(WordFamily.POST_KIND, PostKind::of);

    /** The id of a source of the commune. */
    static final Codec<String> SOURCE_ID = Codecs.CODE.described(
            "The id of the source that this entry was taken from, among the sources of the commune.");

    private static final Codec<String> UNIT_ID = Codecs.CODE.described("The id of a unit.");

    /** The act by which something was done in one commune: its number alone, or an object. */
    public static final Codec<Act> DECISION = Codecs.shortForm(
            Codecs.CODE.described("The number alone.").as(Act::of, Act::number),
            decision -> decision.equals(Act.of(decision.number())),
            ObjectCodec.of(Act.class, fields -> {
                JsonField<String> number = fields.required("number", Codecs.CODE, Act::number);
                JsonField<Optional<LocalDate>> signedOn = fields.optional("signedOn", Codecs.DATE, Act::signedOn);
                JsonField<Optional<String>> issuer = fields.optional(
                        "issuer", Codecs.TEXT.described("The body that issued it; never a person."), Act::issuer);
                return in -> new Act(in.get(number), in.get(signedOn), in.get(issuer));
            }));

    /** A unit that is reported to in a field of work, beside the one that a unit or post stands under. */
    static final Codec<FunctionalLine> FUNCTIONAL_LINE = ObjectCodec.of(FunctionalLine.class, fields -> {
        JsonField<String> unit = fields.required("unit", UNIT_ID, FunctionalLine::unit);
        JsonField<DateRange> life = fields.range(FunctionalLine::life);
        return in -> new FunctionalLine(in.get(unit), in.get(life));
    });

    /** A body. */
    public static final Codec<Unit> UNIT = ObjectCodec.builder(Unit.class, Unit::builder)
            .identity("id", Codecs.CODE.described("Unique in the commune; case counts."), Unit::id, Unit.Builder::id)
            .required("name", Codecs.LOCALIZED_TEXT, Unit::name, Unit.Builder::name)
            .required("kind", UNIT_KIND, Unit::kind, Unit.Builder::kind)
            .required("branch", Codecs.word(WordFamily.BRANCH, Branch::of), Unit::branch, Unit.Builder::branch)
            .optional(
                    "parent",
                    Codecs.CODE.described("The id of the unit it stands under; absent at the top."),
                    Unit::parent,
                    Unit.Builder::parent)
            .list("functionalLines", FUNCTIONAL_LINE, Unit::functionalLines, Unit.Builder::functionalLines)
            .optional("legalBasis", LawCodecs.LEGAL_REFERENCE, Unit::legalBasis, Unit.Builder::legalBasis)
            .optional("source", SOURCE_ID, Unit::source, Unit.Builder::source)
            .range(Unit::life, Unit.Builder::life)
            .build(Unit.Builder::build);

    /** A qualification that is required. */
    static final Codec<RequiredQualification> REQUIRED_QUALIFICATION =
            ObjectCodec.of(RequiredQualification.class, fields -> {
                JsonField<QualificationField> field =
                        fields.required("field", QUALIFICATION_FIELD, RequiredQualification::field);
                JsonField<Optional<QualificationLevel>> level = fields.optional(
                        "level",
                        QUALIFICATION_LEVEL.described("The lowest level that will do; absent: any."),
                        RequiredQualification::level);
                return in -> new RequiredQualification(in.get(field), in.get(level));
            });

    /** A post. */
    public static final Codec<Post> POST = ObjectCodec.builder(Post.class, Post::builder)
            .identity("id", Codecs.CODE.described("Unique in the commune; case counts."), Post::id, Post.Builder::id)
            .required("unit", UNIT_ID, Post::unit, Post.Builder::unit)
            .required("kind", POST_KIND, Post::kind, Post.Builder::kind)
            .optional(
                    "name",
                    Codecs.LOCALIZED_TEXT.described("Its own name, beside that of its kind."),
                    Post::name,
                    Post.Builder::name)
            .required("rank", Codecs.enumOf(Rank.class), Post::rank, Post.Builder::rank)
            .optional("nature", Codecs.enumOf(PostNature.class), Post::nature, Post.Builder::nature)
            .list(
                    "requiredQualifications",
                    REQUIRED_QUALIFICATION,
                    Post::requiredQualifications,
                    Post.Builder::requiredQualifications)
            .list(
                    "requiredCourses",
                    Codecs.word(WordFamily.COURSE),
                    Post::requiredCourses,
                    Post.Builder::requiredCourses)
            .defaulted(
                    "holders",
                    Codecs.integer(1, Post.MOST_HOLDERS).described("How many may hold it at once; absent: 1."),
                    1,
                    Post::holders,
                    Post.Builder::holders)
            .list("functionalLines", FUNCTIONAL_LINE, Post::functionalLines, Post.Builder::functionalLines)
            .optional("legalBasis", LawCodecs.LEGAL_REFERENCE, Post::legalBasis, Post.Builder::legalBasis)
            .optional("source", SOURCE_ID, Post::source, Post.Builder::source)
            .range(Post::life, Post.Builder::life)
            .build(Post.Builder::build);

    private static final Codec<List<String>> UNITS = Codecs.listOf(Codecs.CODE).described("The ids of the units.");

    private static final Codec<String> ONE_UNIT = Codecs.listOf(Codecs.CODE)
            .as(OrganisationCodecs::only, List::of)
            .described("The id of the unit, alone in a list.");

    private static final ObjectCodec<UnitEvent> FOUNDED = ObjectCodec.of("UnitFounded", fields -> {
        JsonField<LocalDate> date = fields.required("date", Codecs.DATE, UnitEvent::date);
        JsonField<String> unit = fields.required("into", ONE_UNIT, event -> only(event.successors()));
        JsonField<Optional<Act>> act = fields.optional("act", DECISION, UnitEvent::act);
        return in -> by(in, act, UnitEvent.ofFounded(in.get(date), in.get(unit)));
    });

    private static final ObjectCodec<UnitEvent> RENAMED = ObjectCodec.of("UnitRenamed", fields -> {
        JsonField<LocalDate> date = fields.required("date", Codecs.DATE, UnitEvent::date);
        JsonField<String> unit = fields.required("from", ONE_UNIT, event -> only(event.predecessors()));
        JsonField<LocalizedText> name = fields.required(
                "name", Codecs.LOCALIZED_TEXT, event -> event.name().orElseThrow());
        JsonField<Optional<Act>> act = fields.optional("act", DECISION, UnitEvent::act);
        return in -> by(in, act, UnitEvent.ofRenamed(in.get(date), in.get(unit), in.get(name)));
    });

    private static final ObjectCodec<UnitEvent> MERGED = ObjectCodec.of("UnitsMerged", fields -> {
        JsonField<LocalDate> date = fields.required("date", Codecs.DATE, UnitEvent::date);
        JsonField<List<String>> units = fields.required("from", UNITS, UnitEvent::predecessors);
        JsonField<String> into = fields.required("into", ONE_UNIT, event -> only(event.successors()));
        JsonField<Optional<Act>> act = fields.optional("act", DECISION, UnitEvent::act);
        return in -> by(in, act, UnitEvent.ofMerged(in.get(date), in.get(units), in.get(into)));
    });

    private static final ObjectCodec<UnitEvent> SPLIT = ObjectCodec.of("UnitSplit", fields -> {
        JsonField<LocalDate> date = fields.required("date", Codecs.DATE, UnitEvent::date);
        JsonField<String> unit = fields.required("from", ONE_UNIT, event -> only(event.predecessors()));
        JsonField<List<String>> into = fields.required("into", UNITS, UnitEvent::successors);
        JsonField<Optional<Act>> act = fields.optional("act", DECISION, UnitEvent::act);
        return in -> by(in, act, UnitEvent.ofSplit(in.get(date), in.get(unit), in.get(into)));
    });

    private static final ObjectCodec<UnitEvent> DISSOLVED = ObjectCodec.of("UnitDissolved", fields -> {
        JsonField<LocalDate> date = fields.required(
                "date", Codecs.DATE.described("The first day on which the unit no longer exists."), UnitEvent::date);
        JsonField<String> unit = fields.required("from", ONE_UNIT, event -> only(event.predecessors()));
        JsonField<Optional<Act>> act = fields.optional("act", DECISION, UnitEvent::act);
        return in -> by(in, act, UnitEvent.ofDissolved(in.get(date), in.get(unit)));
    });

    /** A turn in the history of units. */
    public static final Codec<UnitEvent> UNIT_EVENT = FamilyCodec.of(UnitEvent.class)
            .with("FOUNDED", event -> event.kind() == UnitEventKind.FOUNDED, FOUNDED)
            .with("RENAMED", event -> event.kind() == UnitEventKind.RENAMED, RENAMED)
            .with("MERGED", event -> event.kind() == UnitEventKind.MERGED, MERGED)
            .with("SPLIT", event -> event.kind() == UnitEventKind.SPLIT, SPLIT)
            .with("DISSOLVED", event -> event.kind() == UnitEventKind.DISSOLVED, DISSOLVED);

    private OrganisationCodecs() {}

    /** Returns an open kind by its code. */
    static <T> Codec<T> codeWord(Function<String, T> of, Function<T, String> code) {
        return Codecs.text(Message.of("JSON.expect.code-word"), of, code);
    }

    private static String only(List<String> units) {
        if (units.size() != 1) {
            throw Problem.of("JSON-024", Pointer.ROOT)
                    .with("found", units.size())
                    .exception();
        }
        return units.get(0);
    }

    private static UnitEvent by(Values in, JsonField<Optional<Act>> act, UnitEvent event) {
        return in.get(act).map(event::with).orElse(event);
    }
}
