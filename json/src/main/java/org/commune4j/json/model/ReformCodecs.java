package org.commune4j.json.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.organisation.Act;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitEvent;
import org.commune4j.core.procedure.ProcedureStep;
import org.commune4j.core.reform.Change;
import org.commune4j.core.reform.Conflict;
import org.commune4j.core.reform.CutTimeLimits;
import org.commune4j.core.reform.EditProcedure;
import org.commune4j.core.reform.ElementChange;
import org.commune4j.core.reform.ElementKind;
import org.commune4j.core.reform.MergeCommunes;
import org.commune4j.core.reform.MergeUnits;
import org.commune4j.core.reform.OverrideRule;
import org.commune4j.core.reform.ProcedureEdit;
import org.commune4j.core.reform.ProposalKind;
import org.commune4j.core.reform.Reform;
import org.commune4j.core.reform.RenameUnit;
import org.commune4j.core.reform.RestingOn;
import org.commune4j.core.reform.SetDeputies;
import org.commune4j.core.reform.SetParameter;
import org.commune4j.core.reform.SplitUnit;
import org.commune4j.core.reform.Touched;
import org.commune4j.core.reform.Verb;
import org.commune4j.core.reform.Within;
import org.commune4j.core.rule.ParameterKey;
import org.commune4j.core.rule.ParameterValue;
import org.commune4j.core.rule.Strength;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.commune4j.json.codec.Codec;
import org.commune4j.json.codec.Codecs;
import org.commune4j.json.codec.FamilyCodec;
import org.commune4j.json.codec.JsonField;
import org.commune4j.json.codec.JsonFields;
import org.commune4j.json.codec.ObjectCodec;
import org.commune4j.json.codec.Values;

/**
 * The codecs of {@code org.commune4j.core.reform}. A rule is code and has no document: a reform that adds one is
 * written in Java.
 */
public final class ReformCodecs {

    private static final Codec<LocalDate> FROM = Codecs.DATE.described("The first day after the change.");
    private static final Codec<String> UNIT = Codecs.CODE.described("The id of the unit.");
    private static final Codec<String> ID = Codecs.CODE.described("The id of the element.");

    /** Returns the codec of an id that is refused in its place where the change would refuse it. */
    private static Codec<String> checked(Codec<String> id, Consumer<String> change) {
        return id.as(
                one -> {
                    change.accept(one);
                    return one;
                },
                Function.identity());
    }

    // --- verbs on elements

    /** How a document holds the elements of a kind. */
    private record Shape<T>(ElementKind<T> kind, Codec<T> codec) {

        /** Returns the codec of a verb on the kind. */
        ObjectCodec<Change> codec(Verb verb) {
            return ObjectCodec.of(nameOf(verb + "_" + kind), fields -> switch (verb) {
                case ADD -> {
                    JsonField<T> element = fields.required("element", codec, this::begun);
                    yield in -> Change.add(kind, in.get(element));
                }
                case END -> end(fields);
                case MOVE -> {
                    JsonField<String> id = fields.required("id", ID, Shape::id);
                    JsonField<String> to = fields.required(
                            "to",
                            Codecs.CODE.described("The id of what it belongs to from the date on."),
                            change -> element(change).to().orElseThrow());
                    JsonField<LocalDate> date = date(fields);
                    yield in -> Change.move(kind, in.get(id), in.get(to), in.get(date));
                }
                case REPLACE -> {
                    JsonField<String> id = fields.required("id", ID, Shape::id);
                    JsonField<T> by = fields.required(
                            "by",
                            codec.described(
                                    "What takes its place, with an id of its own; the other ends on its first day."),
                            this::begun);
                    yield in -> Change.replace(kind, in.get(id), in.get(by));
                }
                case WITHDRAW -> {
                    JsonField<String> id =
                            fields.required("id", checked(ID, one -> Change.withdraw(kind, one)), Shape::id);
                    yield in -> Change.withdraw(kind, in.get(id));
                }
            });
        }

        private Function<Values, Change> end(JsonFields<Change> fields) {
            JsonField<String> id =
                    fields.required("id", checked(ID, one -> Change.end(kind, one, LocalDate.EPOCH)), Shape::id);
            JsonField<LocalDate> date = date(fields);
            if (!kind.equals(ElementKind.UNIT)) {
                return in -> Change.end(kind, in.get(id), in.get(date));
            }
            JsonField<Optional<Act>> act = fields.optional(
                    "act",
                    OrganisationCodecs.DECISION,
                    change -> element(change).act());
            return in -> {
                ElementChange<T> end = Change.end(kind, in.get(id), in.get(date));
                return in.get(act).map(end::by).orElse(end);
            };
        }

        private static JsonField<LocalDate> date(JsonFields<Change> fields) {
            return fields.required(
                    "date", FROM, change -> element(change).date().orElseThrow());
        }

        private static String id(Change change) {
            return element(change).id();
        }

        @SuppressWarnings("unchecked") // the codec of a kind is given its changes only
        private T begun(Change change) {
            return (T) element(change).element().orElseThrow();
        }

        private static ElementChange<?> element(Change change) {
            return (ElementChange<?>) change;
        }
    }

    /** Each kind of element that has documents; what ends by its id needs none, and a rule is code. */
    private static final List<Shape<?>> SHAPES = List.of(
            new Shape<>(ElementKind.UNIT, OrganisationCodecs.UNIT),
            new Shape<>(ElementKind.POST, OrganisationCodecs.POST),
            new Shape<>(ElementKind.OFFICIAL, StaffingCodecs.OFFICIAL),
            new Shape<>(ElementKind.APPOINTMENT, StaffingCodecs.APPOINTMENT),
            new Shape<>(ElementKind.TASK, AuthorityCodecs.TASK),
            new Shape<>(ElementKind.STATUTORY_TASK, AuthorityCodecs.TASK),
            new Shape<>(ElementKind.ASSIGNMENT, AuthorityCodecs.ASSIGNMENT),
            new Shape<>(ElementKind.TRANSFER, AuthorityCodecs.TRANSFER),
            new Shape<>(ElementKind.PROCEDURE, ProcedureCodecs.PROCEDURE),
            new Shape<>(ElementKind.HOLIDAY, CalendarCodecs.HOLIDAY),
            new Shape<>(ElementKind.SWAP, CalendarCodecs.SWAP));

    private static FamilyCodec<Change> with(
            FamilyCodec<Change> family, ElementKind<?> kind, Verb verb, ObjectCodec<Change> codec) {
        String code = verb + "_" + kind;
        return family.with(code, change -> change.code().equals(code), codec);
    }

    private static FamilyCodec<Change> withVerbs(FamilyCodec<Change> family, boolean inCommune) {
        FamilyCodec<Change> more = family;
        for (Shape<?> shape : SHAPES) {
            if (shape.kind().isInCommune() == inCommune) {
                for (Verb verb : shape.kind().verbs()) {
                    more = with(more, shape.kind(), verb, shape.codec(verb));
                }
            }
        }
        return more;
    }

    // --- changes of units

    private static final ObjectCodec<MergeUnits> MERGE_UNITS = ObjectCodec.of(MergeUnits.class, fields -> {
        JsonField<List<String>> units = fields.required(
                "units", Codecs.listOf(UNIT), change -> change.event().predecessors());
        JsonField<Unit> into = fields.required(
                "into",
                OrganisationCodecs.UNIT.described("The unit they go on as; it begins on the day of the merger."),
                MergeUnits::into);
        JsonField<Optional<Act>> act = act(fields, MergeUnits::event);
        return in -> {
            MergeUnits merger = MergeUnits.of(in.get(units), in.get(into));
            return in.get(act).map(merger::by).orElse(merger);
        };
    });

    private static final ObjectCodec<SplitUnit> SPLIT_UNIT = ObjectCodec.of(SplitUnit.class, fields -> {
        JsonField<LocalDate> date =
                fields.required("date", FROM, change -> change.event().date());
        JsonField<String> unit = fields.required(
                "unit", UNIT, change -> change.event().predecessors().get(0));
        JsonField<List<Unit>> into = fields.required("into", Codecs.listOf(OrganisationCodecs.UNIT), SplitUnit::into);
        JsonField<Map<String, String>> places = fields.defaulted(
                "places",
                Codecs.mapOf(Codecs.CODE)
                        .described("Where each post and each unit under it goes: its id to that of a successor."),
                Map.of(),
                SplitUnit::places);
        JsonField<Optional<Act>> act = act(fields, SplitUnit::event);
        return in -> {
            SplitUnit split = SplitUnit.of(in.get(unit), in.get(into), in.get(places), in.get(date));
            return in.get(act).map(split::by).orElse(split);
        };
    });

    private static final ObjectCodec<RenameUnit> RENAME_UNIT = ObjectCodec.of(RenameUnit.class, fields -> {
        JsonField<LocalDate> date =
                fields.required("date", FROM, change -> change.event().date());
        JsonField<String> unit = fields.required(
                "unit", UNIT, change -> change.event().predecessors().get(0));
        JsonField<LocalizedText> name = fields.required(
                "name", Codecs.LOCALIZED_TEXT, change -> change.event().name().orElseThrow());
        JsonField<Optional<Act>> act = act(fields, RenameUnit::event);
        return in -> {
            RenameUnit renaming = RenameUnit.of(in.get(unit), in.get(name), in.get(date));
            return in.get(act).map(renaming::by).orElse(renaming);
        };
    });

    private static final ObjectCodec<SetDeputies> SET_DEPUTIES = ObjectCodec.of(SetDeputies.class, fields -> {
        JsonField<String> unit = fields.required("unit", UNIT, SetDeputies::unit);
        JsonField<Integer> number =
                fields.required("number", Codecs.integer(0, Integer.MAX_VALUE), SetDeputies::number);
        JsonField<LocalDate> date = fields.required("date", FROM, SetDeputies::date);
        return in -> SetDeputies.of(in.get(unit), in.get(number), in.get(date));
    });

    private static <T> JsonField<Optional<Act>> act(JsonFields<T> fields, Function<T, UnitEvent> event) {
        return fields.optional(
                "act",
                OrganisationCodecs.DECISION,
                change -> event.apply(change).act());
    }

    /** The changes in the facts of one commune: they may stand alone or in one commune of several. */
    private static final FamilyCodec<Change> IN_COMMUNE = withVerbs(FamilyCodec.of(Change.class), true)
            .with("MERGE_UNITS", MergeUnits.class, MERGE_UNITS)
            .with("SPLIT_UNIT", SplitUnit.class, SPLIT_UNIT)
            .with("RENAME_UNIT", RenameUnit.class, RENAME_UNIT)
            .with("SET_DEPUTIES", SetDeputies.class, SET_DEPUTIES);

    private static final ObjectCodec<Within> WITHIN = ObjectCodec.of(Within.class, fields -> {
        JsonField<String> commune =
                fields.required("commune", Codecs.CODE.described("The code of the commune."), Within::commune);
        JsonField<Change> change = fields.required("change", IN_COMMUNE, Within::change);
        return in -> Within.of(in.get(commune), in.get(change));
    });

    // --- changes of procedures

    private static final ObjectCodec<CutTimeLimits> CUT_TIME_LIMITS = ObjectCodec.of(CutTimeLimits.class, fields -> {
        JsonField<Integer> percent = fields.required(
                "percent",
                Codecs.integer(1, 99).described("How much is cut; what is left is rounded up."),
                CutTimeLimits::percent);
        JsonField<LocalDate> date = fields.required("date", FROM, CutTimeLimits::date);
        return in -> CutTimeLimits.of(in.get(percent), in.get(date));
    });

    /** Returns the family with each edit of a procedure. */
    private static FamilyCodec<Change> withEdits(FamilyCodec<Change> family) {
        FamilyCodec<Change> more = family;
        for (ProposalKind kind : ProposalKind.values()) {
            if (kind != ProposalKind.ABOLISH_PROCEDURE) {
                more = more.with(kind.name(), change -> change.code().equals(kind.name()), edit(kind));
            }
        }
        return more;
    }

    private static ObjectCodec<Change> edit(ProposalKind kind) {
        return ObjectCodec.of(nameOf(kind.name()), fields -> {
            JsonField<String> id = fields.required(
                    "id",
                    checked(
                            Codecs.CODE.described(
                                    "The code of the procedure, with '@' and the place where it is not national."),
                            one -> Change.end(ElementKind.PROCEDURE, one, LocalDate.EPOCH)),
                    change -> ((EditProcedure) change).procedure());
            Function<Values, ProcedureEdit> edit = edit(kind, fields);
            JsonField<LocalDate> date = fields.required("date", FROM, change -> ((EditProcedure) change).date());
            return in -> Change.edit(in.get(id), edit.apply(in), in.get(date));
        });
    }

    /** Declares the details of the edit; returns what makes it of them. */
    private static Function<Values, ProcedureEdit> edit(ProposalKind kind, JsonFields<Change> fields) {
        return switch (kind) {
            case CHANGE_LIMIT -> {
                JsonField<TimeLimit> limit = fields.required(
                        "limit",
                        DeadlineCodecs.TIME_LIMIT,
                        change -> edit(change).limit().orElseThrow());
                yield in -> ProcedureEdit.shorterLimit(in.get(limit));
            }
            case DROP_STEP -> {
                JsonField<String> step = fields.required(
                        "step", Codecs.CODE, change -> edit(change).parts().get(0));
                yield in -> ProcedureEdit.withoutStep(in.get(step));
            }
            case MERGE_STEPS -> {
                JsonField<List<String>> steps = fields.required(
                        "steps",
                        Codecs.listOf(Codecs.CODE),
                        change -> edit(change).parts());
                JsonField<ProcedureStep> into = fields.required(
                        "into",
                        ProcedureCodecs.STEP,
                        change -> edit(change).into().orElseThrow());
                yield in -> ProcedureEdit.mergedSteps(in.get(steps), in.get(into));
            }
            case ABOLISH_COMPONENT -> {
                JsonField<String> component = fields.required(
                        "component", Codecs.CODE, change -> edit(change).parts().get(0));
                yield in -> ProcedureEdit.withoutComponent(in.get(component));
            }
            case DECIDE_AT_LEVEL -> {
                JsonField<AdministrativeLevel> level = fields.required(
                        "level",
                        ProcedureCodecs.LEVEL,
                        change -> edit(change).level().orElseThrow());
                yield in -> ProcedureEdit.decidedAt(in.get(level));
            }
            case MAKE_FULLY_ONLINE -> in -> ProcedureEdit.fullyOnline();
            case ABOLISH_PROCEDURE ->
                throw new IllegalStateException("The end of a procedure is the verb END; it is no edit");
        };
    }

    private static ProcedureEdit edit(Change change) {
        return ((EditProcedure) change).edit();
    }

    /** A change of a procedure that exists, for proposals. */
    static final Codec<Change> OF_PROCEDURE = withEdits(with(
            FamilyCodec.of(Change.class),
            ElementKind.PROCEDURE,
            Verb.END,
            new Shape<>(ElementKind.PROCEDURE, ProcedureCodecs.PROCEDURE).codec(Verb.END)));

    // --- changes of the law and of communes

    private static final ObjectCodec<OverrideRule> OVERRIDE_RULE = ObjectCodec.of(OverrideRule.class, fields -> {
        JsonField<String> code = fields.required("rule", Codecs.CODE, OverrideRule::rule);
        JsonField<Strength> strength =
                fields.required("strength", Codecs.enumOf(Strength.class), OverrideRule::strength);
        JsonField<DateRange> validity = fields.range(OverrideRule::validity);
        return in -> OverrideRule.of(in.get(code), in.get(strength), in.get(validity));
    });

    private static final ObjectCodec<Change> WITHDRAW_RULE = ObjectCodec.of("WithdrawRule", fields -> {
        JsonField<String> id = fields.required("id", Codecs.CODE.described("The code of the rule."), Shape::id);
        return in -> Change.withdraw(ElementKind.RULE, in.get(id));
    });

    private static final ObjectCodec<MergeCommunes> MERGE_COMMUNES = ObjectCodec.of(MergeCommunes.class, fields -> {
        JsonField<LocalDate> date = fields.required("date", FROM, MergeCommunes::date);
        JsonField<List<String>> communes = fields.required(
                "communes",
                Codecs.listOf(Codecs.CODE.described("The code of a commune that ends.")),
                MergeCommunes::communes);
        JsonField<Commune> into = fields.required("into", CommuneCodecs.COMMUNE, MergeCommunes::into);
        return in -> MergeCommunes.of(in.get(communes), in.get(into), in.get(date));
    });

    private static Predicate<Change> sets(Class<?> type) {
        return change -> change instanceof SetParameter<?> set && set.key().type() == type;
    }

    private static <V> ObjectCodec<Change> parameter(String name, Class<V> type, Codec<V> value) {
        return ObjectCodec.of(name, fields -> {
            JsonField<String> code = fields.required(
                    "parameter", Codecs.CODE, change -> set(change).key().code());
            JsonField<Optional<V>> held = fields.optional(
                    "value",
                    value.described("Absent: the parameter is abolished on these days."),
                    change -> set(change).value().value().map(type::cast));
            JsonField<DateRange> validity =
                    fields.range(change -> set(change).value().validity());
            JsonField<Jurisdiction> jurisdiction = fields.defaulted(
                    "jurisdiction",
                    LawCodecs.JURISDICTION,
                    Jurisdiction.NATIONAL,
                    change -> set(change).value().jurisdiction());
            JsonField<Optional<LegalReference>> reference = fields.optional(
                    "reference",
                    LawCodecs.LEGAL_REFERENCE.described("The law that sets the value; absent: practice."),
                    change -> set(change).value().basis().reference());
            JsonField<Boolean> byHost = fields.defaulted(
                    "setByHost",
                    Codecs.BOOLEAN.described("Whether the host sets it, and no law; absent: yes."),
                    true,
                    change -> set(change).value().setByHost());
            return in -> SetParameter.of(
                    ParameterKey.of(in.get(code), type),
                    ParameterValue.<V>builder()
                            .value(in.get(held))
                            .validity(in.get(validity))
                            .jurisdiction(in.get(jurisdiction))
                            .basis(in.get(reference).map(Basis::ofLaw).orElse(Basis.PRACTICE))
                            .setByHost(in.get(byHost))
                            .build());
        });
    }

    private static SetParameter<?> set(Change change) {
        return (SetParameter<?>) change;
    }

    /** A change that rests on what the reform rests on. */
    private static final FamilyCodec<Change> PLAIN = with(
                    withEdits(withVerbs(IN_COMMUNE, false)), ElementKind.RULE, Verb.WITHDRAW, WITHDRAW_RULE)
            .with("CUT_TIME_LIMITS", CutTimeLimits.class, CUT_TIME_LIMITS)
            .with(
                    "SET_WHOLE_PARAMETER",
                    sets(Integer.class),
                    parameter("SetWholeParameter", Integer.class, Codecs.INTEGER))
            .with(
                    "SET_DECIMAL_PARAMETER",
                    sets(BigDecimal.class),
                    parameter("SetDecimalParameter", BigDecimal.class, Codecs.DECIMAL))
            .with("OVERRIDE_RULE", OverrideRule.class, OVERRIDE_RULE)
            .with("MERGE_COMMUNES", MergeCommunes.class, MERGE_COMMUNES)
            .with("WITHIN", Within.class, WITHIN);

    private static final ObjectCodec<RestingOn> RESTING_ON = ObjectCodec.of(RestingOn.class, fields -> {
        JsonField<LegalReference> reference = fields.required("reference", LawCodecs.LEGAL_REFERENCE, RestingOn::basis);
        JsonField<Change> change = fields.required("change", PLAIN, RestingOn::change);
        return in -> (RestingOn) in.get(change).restingOn(in.get(reference));
    });

    /** One step of a reform. */
    static final Codec<Change> CHANGE = PLAIN.with("RESTING_ON", RestingOn.class, RESTING_ON);

    /** A reform. */
    public static final Codec<Reform> REFORM = ObjectCodec.of(Reform.class, fields -> {
        JsonField<String> name = fields.required("name", Codecs.TEXT, Reform::name);
        JsonField<Optional<LegalReference>> reference =
                fields.optional("reference", LawCodecs.LEGAL_REFERENCE, Reform::reference);
        JsonField<List<Change>> changes = fields.list("changes", CHANGE, Reform::changes);
        return in -> {
            Reform reform = Reform.named(in.get(name)).with(in.get(changes));
            return in.get(reference).map(reform::restingOn).orElse(reform);
        };
    });

    /** Where two reforms meet. */
    public static final Codec<Conflict> CONFLICT = ObjectCodec.written(Conflict.class, fields -> {
        place(fields);
        fields.list(
                "consequences",
                ObjectCodec.<Conflict>written("ConflictConsequence", ReformCodecs::place)
                        .described("Where else these two changes meet because of it."),
                Conflict::consequences);
    });

    private static void place(JsonFields<Conflict> fields) {
        fields.required("nature", Codecs.enumOf(Conflict.Nature.class), Conflict::nature);
        fields.required("touched", Codecs.enumOf(Touched.class), Conflict::touched);
        fields.required("id", Codecs.CODE, Conflict::id);
        fields.required("first", Codecs.INTEGER, Conflict::first);
        fields.required("second", Codecs.INTEGER, Conflict::second);
    }

    private ReformCodecs() {}

    /** Returns the name of the definition in the schema, such as {@code EndAppointment}. */
    private static String nameOf(String code) {
        return Arrays.stream(code.split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
