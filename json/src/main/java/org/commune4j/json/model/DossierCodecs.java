package org.commune4j.json.model;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.commune4j.core.deadline.CaseFacts;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierAssessment;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.dossier.DossierRow;
import org.commune4j.core.dossier.DossierRowFormat;
import org.commune4j.core.dossier.DossierState;
import org.commune4j.core.dossier.EventDetail;
import org.commune4j.core.dossier.RowField;
import org.commune4j.core.dossier.ServiceTally;
import org.commune4j.core.dossier.WorkList;
import org.commune4j.core.dossier.WorkPart;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Entries;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.json.codec.Codec;
import org.commune4j.json.codec.Codecs;
import org.commune4j.json.codec.JsonField;
import org.commune4j.json.codec.ObjectCodec;
import org.jspecify.annotations.Nullable;

/** The codecs of {@code org.commune4j.core.dossier}. */
public final class DossierCodecs {

    /** Something that happened to a dossier; the field {@code type} holds the kind. */
    public static final Codec<DossierEvent> EVENT = DossierEventCodecs.EVENT;

    private static final Codec<CaseFacts> FACTS = Codecs.mapOf(Codecs.BOOLEAN)
            .as(CaseFacts::of, CaseFacts::known)
            .described("The coded facts on which the time limit depends; one that is not there is not known.");

    private static final Codec<Set<DossierEventKind>> KINDS = Codecs.setOf(Codecs.enumOf(DossierEventKind.class));

    /** The states that a record may give; a record that has not begun is none. */
    private static final Codec<DossierState> RECORDED_STATE = Codecs.oneOf(
            Arrays.stream(DossierState.values())
                    .filter(state -> state != DossierState.NOT_BEGUN)
                    .toList(),
            Enum::name);

    private static final Codec<String> DOSSIER_ID =
            Codecs.CODE.described("The code of the dossier, unique where it was received.");

    private static final Codec<String> UNIT = Codecs.CODE.described("The id of the unit that received it.");

    private static final Codec<String> OFFICIAL =
            Codecs.CODE.described("The id of the official who handles or handled it; never a name.");

    private static final Codec<Integer> PAUSED_MINUTES = Codecs.integer(0, Integer.MAX_VALUE)
            .described("For how many minutes in all its period was paused, where nothing says when.");

    private static final Codec<DossierRow.PausedTime> PAUSED_TIME = ObjectCodec.of("PausedTime", fields -> {
        JsonField<OffsetDateTime> from = fields.required("from", Codecs.DATE_TIME, DossierRow.PausedTime::from);
        JsonField<Optional<OffsetDateTime>> until = fields.optional(
                "until", Codecs.DATE_TIME.described("Absent: it is open."), DossierRow.PausedTime::until);
        return values -> new DossierRow.PausedTime(values.get(from), values.get(until));
    });

    private static final Codec<Jurisdiction> PLACE =
            LawCodecs.JURISDICTION.described("The place whose procedures apply; absent: the whole country.");

    /**
     * A dossier as its events in their order. An event that cannot be where it stands is a problem at that event; where an
     * event could not be read, the order of those after it is not judged, but their clock is.
     */
    public static final Codec<Dossier> DOSSIER = ObjectCodec.builder(Dossier.class, DossierDraft::new)
            .identity("id", DOSSIER_ID, Dossier::id, (draft, id) -> draft.id = id)
            .required(
                    "procedure",
                    ProcedureCodecs.CODE,
                    Dossier::procedure,
                    (draft, procedure) -> draft.procedure = procedure)
            .optional(
                    "channel",
                    ProcedureCodecs.CHANNEL.described("The way of submission."),
                    Dossier::channel,
                    (draft, channel) -> draft.set(builder -> builder.channel(channel)))
            .optional("unit", UNIT, Dossier::unit, (draft, unit) -> draft.set(builder -> builder.unit(unit)))
            .optional(
                    "official",
                    OFFICIAL,
                    Dossier::official,
                    (draft, official) -> draft.set(builder -> builder.official(official)))
            .optional(
                    "pausedMinutes",
                    PAUSED_MINUTES,
                    dossier -> boxed(dossier.pausedMinutes()),
                    (draft, minutes) -> draft.set(builder -> builder.pausedMinutes(minutes)))
            .defaulted(
                    "place",
                    PLACE,
                    Jurisdiction.NATIONAL,
                    Dossier::place,
                    (draft, place) -> draft.set(builder -> builder.place(place)))
            .defaulted(
                    "facts",
                    FACTS,
                    CaseFacts.UNKNOWN,
                    Dossier::facts,
                    (draft, facts) -> draft.set(builder -> builder.facts(facts)))
            .defaulted(
                    "untracked",
                    KINDS.described("The kinds of event that the record does not keep track of: that none is there "
                            + "says nothing. Absent: it keeps track of all."),
                    Set.of(),
                    Dossier::untracked,
                    (draft, kinds) -> draft.set(builder -> builder.untracked(kinds)))
            .defaulted(
                    "detailed",
                    Codecs.BOOLEAN.described("Whether the events carry what belongs to them, so that a reason which is "
                            + "not there was not given; absent: yes."),
                    true,
                    Dossier::isDetailed,
                    (draft, detailed) -> draft.set(builder -> builder.detailed(detailed)))
            .optional(
                    "reportedState",
                    RECORDED_STATE.described(
                            "The state that the record gives beside its events; absent: it follows from them."),
                    Dossier::reportedState,
                    (draft, state) -> draft.set(builder -> builder.reportedState(state)))
            .entries("events", EVENT, Dossier::events, (draft, events) -> draft.events = events)
            .check(DossierDraft::problems, DossierDraft::check);

    private static Function<DossierRow, Optional<KnownMoment>> known(
            RowField field, Function<DossierRow, Optional<OffsetDateTime>> moment) {
        return row ->
                moment.apply(row).map(at -> new KnownMoment(at, row.knownToDay().contains(field)));
    }

    private static BiConsumer<DossierRow.Builder, KnownMoment> know(
            RowField field, BiConsumer<DossierRow.Builder, OffsetDateTime> setter) {
        return (row, known) -> {
            setter.accept(row, known.at());
            if (known.dayOnly()) {
                row.addKnownToDay(field);
            }
        };
    }

    /** A moment of an event, or its day if only that is known. */
    private static KnownMoment begun(Dossier dossier, OffsetDateTime since) {
        return new KnownMoment(
                since,
                dossier.events().stream()
                        .anyMatch(event -> event.isKnownToDay() && event.at().equals(since)));
    }

    private static Optional<KnownMoment> appointment(Dossier dossier) {
        return dossier.appointedAt()
                .map(at -> new KnownMoment(
                        at, dossier.events().stream().anyMatch(event -> event.isKnownToDay(EventDetail.APPOINTED_AT))));
    }

    /** A dossier in one flat row. What contradicts itself in a row is a problem at the row's own field. */
    public static final Codec<DossierRow> ROW = ObjectCodec.builder(DossierRow.class, DossierRow::builder)
            .identity("id", DOSSIER_ID, DossierRow::id, DossierRow.Builder::id)
            .required("procedure", ProcedureCodecs.CODE, DossierRow::procedure, DossierRow.Builder::procedure)
            .optional(
                    "submittedAt",
                    KnownMoment.CODEC,
                    known(RowField.SUBMITTED_AT, DossierRow::submittedAt),
                    know(RowField.SUBMITTED_AT, DossierRow.Builder::submittedAt))
            .optional(
                    "receivedAt",
                    KnownMoment.CODEC,
                    known(RowField.RECEIVED_AT, DossierRow::receivedAt),
                    know(RowField.RECEIVED_AT, DossierRow.Builder::receivedAt))
            .optional(
                    "completeAt",
                    KnownMoment.CODEC.described("When it was complete and proper; absent: when it was received."),
                    known(RowField.COMPLETE_AT, DossierRow::completeAt),
                    know(RowField.COMPLETE_AT, DossierRow.Builder::completeAt))
            .optional(
                    "appointedAt",
                    KnownMoment.CODEC.described("The appointment on the slip; absent: none was given."),
                    known(RowField.APPOINTED_AT, DossierRow::appointedAt),
                    know(RowField.APPOINTED_AT, DossierRow.Builder::appointedAt))
            .optional(
                    "finishedAt",
                    KnownMoment.CODEC.described(
                            "When it was finished in the way that the state says; absent: it was not."),
                    known(RowField.FINISHED_AT, DossierRow::finishedAt),
                    know(RowField.FINISHED_AT, DossierRow.Builder::finishedAt))
            .optional(
                    "returnedAt",
                    KnownMoment.CODEC,
                    known(RowField.RETURNED_AT, DossierRow::returnedAt),
                    know(RowField.RETURNED_AT, DossierRow.Builder::returnedAt))
            .optional("state", RECORDED_STATE, DossierRow::state, DossierRow.Builder::state)
            .optional(
                    "channel",
                    ProcedureCodecs.CHANNEL.described("The way of submission."),
                    DossierRow::channel,
                    DossierRow.Builder::channel)
            .optional("unit", UNIT, DossierRow::unit, DossierRow.Builder::unit)
            .optional("official", OFFICIAL, DossierRow::official, DossierRow.Builder::official)
            .optional(
                    "reason",
                    Codecs.TEXT.personal().described("The reason of the end: personal."),
                    DossierRow::reason,
                    DossierRow.Builder::reason)
            .list("pauses", PAUSED_TIME, DossierRow::pauses, DossierRow.Builder::pauses)
            .defaulted(
                    "pauseKind",
                    Codecs.oneOf(
                            List.of(DossierEventKind.SUSPENDED, DossierEventKind.SUPPLEMENT_REQUESTED), Enum::name),
                    DossierEventKind.SUSPENDED,
                    DossierRow::pauseKind,
                    DossierRow.Builder::pauseKind)
            .optional(
                    "pausedMinutes",
                    PAUSED_MINUTES,
                    row -> boxed(row.pausedMinutes()),
                    (DossierRow.Builder builder, Integer minutes) -> builder.pausedMinutes(minutes))
            .defaulted("place", PLACE, Jurisdiction.NATIONAL, DossierRow::place, DossierRow.Builder::place)
            .defaulted("facts", FACTS, CaseFacts.UNKNOWN, DossierRow::facts, DossierRow.Builder::facts)
            .defaulted(
                    "tracked",
                    KINDS.described("The kinds of event that the system would have recorded elsewhere and did not."),
                    Set.of(),
                    DossierRow::tracked,
                    (DossierRow.Builder builder, Set<DossierEventKind> kinds) -> builder.tracked(kinds))
            .check(builder -> List.of(), DossierCodecs::checkedRow);

    /**
     * How a dossier stands at a moment: written only. The explanation shows how the due date was computed; a verdict
     * that is met is written without its reasons.
     */
    public static final Codec<DossierAssessment> ASSESSMENT = ObjectCodec.written(DossierAssessment.class, fields -> {
        fields.required("dossier", DOSSIER_ID, DossierAssessment::id);
        fields.required("asOf", Codecs.DATE_TIME, DossierAssessment::asOf);
        fields.required("state", Codecs.enumOf(DossierState.class), DossierAssessment::state);
        fields.optional(
                "procedure",
                ProcedureCodecs.CODE.described("The procedure in the catalogue; absent: it is not there."),
                assessment -> assessment.procedure().map(Procedure::code));
        fields.optional(
                "due",
                DeadlineCodecs.DUE.described(
                        "When it is due by law; absent: not received, or the procedure is not known."),
                DossierAssessment::deadline);
        fields.optional(
                "dueIfResumed",
                Codecs.DATE.described("A supposition, while it is paused: when it would be due if it went on now."),
                DossierAssessment::dueIfResumed);
        fields.optional(
                "appointedAt",
                DossierEventCodecs.APPOINTMENT.described(
                        "The appointment on the slip, which the law's due date does not depend on."),
                assessment -> appointment(assessment.dossier().dossier()));
        fields.optional(
                "legalTimeliness",
                Codecs.enumOf(Timeliness.class).described("By the law; absent: it was not received."),
                DossierAssessment::legalTimeliness);
        fields.optional(
                "portalTimeliness",
                Codecs.enumOf(Timeliness.class)
                        .described("By the statistical rule of the portal, for statistics only."),
                DossierAssessment::portalTimeliness);
        fields.optional(
                "waitingSince",
                KnownMoment.CODEC.described("Since when it waits for receipt, or its period stands still."),
                assessment -> assessment
                        .waitingSince()
                        .map(since -> begun(assessment.dossier().dossier(), since)));
        fields.list(
                "problems",
                ProblemCodecs.PROBLEM.described("What keeps it from being judged whole."),
                DossierAssessment::problems);
        fields.required("edition", RuleCodecs.EDITION, DossierAssessment::edition);
        fields.list(
                "verdicts",
                RuleCodecs.VERDICT,
                assessment -> assessment.verdicts().verdicts());
        fields.required("explanation", ExplainCodecs.EXPLANATION, DossierAssessment::explanation);
    });

    /** Every open dossier, in the part in which it stands: written only. */
    public static final Codec<WorkList> WORK_LIST = ObjectCodec.written(WorkList.class, fields -> {
        fields.required("asOf", Codecs.DATE_TIME, WorkList::asOf);
        fields.required("until", Codecs.DATE.described("The last day that it looks ahead to."), WorkList::until);
        fields.list(
                "overdue", ASSESSMENT.described("Past the due date; the earliest due first."), part(WorkPart.OVERDUE));
        fields.list("due", ASSESSMENT.described("Due by the last day; the earliest first."), part(WorkPart.DUE));
        fields.list("later", ASSESSMENT.described("Due later, or without a limit."), part(WorkPart.LATER));
        fields.list("undetermined", ASSESSMENT.described("Undetermined whether overdue."), part(WorkPart.UNDETERMINED));
        fields.list(
                "paused",
                ASSESSMENT.described("The period stands still; what waits longest first."),
                part(WorkPart.PAUSED));
        fields.list(
                "awaitingReceipt",
                ASSESSMENT.described("Handed in and not received; what waits longest first."),
                part(WorkPart.AWAITING_RECEIPT));
        fields.list(
                "reopened",
                ASSESSMENT.described("Taken up again after the end; what waits longest first."),
                part(WorkPart.REOPENED));
        fields.list(
                "notJudged", ASSESSMENT.described("Cannot be judged; see their problems."), part(WorkPart.NOT_JUDGED));
        fields.required(
                "notBegun",
                Codecs.LONG.described("How many had not begun by the moment: they are in no part."),
                WorkList::notBegun);
    });

    /** The figures of a service centre, exact: what is read merges as what was written. */
    public static final Codec<ServiceTally> TALLY = TallyCodecs.TALLY;

    private DossierCodecs() {}

    /**
     * Returns a codec of dossiers as an existing system exports them: an object per row, with the names and codes of
     * the format. Texts, numbers and truth values are taken as they are written, and null is an empty cell; what the format
     * does not name is left alone, whatever it is. For reading only.
     */
    public static Codec<Dossier> exported(DossierRowFormat format) {
        return Codecs.cells(format.columns())
                .as(cells -> format.read(cells, Pointer.ROOT).orThrow(), dossier -> {
                    throw new UnsupportedOperationException(
                            "A dossier is not written in the format of an export; write it as a document");
                });
    }

    private static Optional<Integer> boxed(OptionalInt value) {
        return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
    }

    private static Function<WorkList, List<DossierAssessment>> part(WorkPart part) {
        return list -> list.part(part);
    }

    private static Checked<DossierRow> checkedRow(DossierRow.Builder builder) {
        DossierRow row = builder.build();
        return Dossier.from(row).map(dossier -> row);
    }

    /** What could be read of a dossier. */
    private static final class DossierDraft {
        private final List<Consumer<Dossier.Builder>> settings = new ArrayList<>();

        @Nullable
        String id;

        @Nullable
        ProcedureCode procedure;

        Entries<DossierEvent> events = Entries.of(List.of());

        void set(Consumer<Dossier.Builder> setting) {
            settings.add(setting);
        }

        List<Problem> problems() {
            return Dossier.check(events, Pointer.ROOT);
        }

        Checked<Dossier> check() {
            Dossier.Builder builder = Dossier.builder(Objects.requireNonNull(id), Objects.requireNonNull(procedure));
            settings.forEach(setting -> setting.accept(builder));
            return builder.events(events.readable()).build();
        }
    }
}
