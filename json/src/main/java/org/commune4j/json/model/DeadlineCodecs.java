package org.commune4j.json.model;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.commune4j.core.calendar.Occasion;
import org.commune4j.core.deadline.CommonPause;
import org.commune4j.core.deadline.CutOff;
import org.commune4j.core.deadline.Deadline;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.deadline.Pause;
import org.commune4j.core.deadline.Standing;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.WordFamily;
import org.commune4j.json.codec.Codec;
import org.commune4j.json.codec.Codecs;
import org.commune4j.json.codec.JsonField;
import org.commune4j.json.codec.JsonFields;
import org.commune4j.json.codec.ObjectCodec;

/** The codecs of {@code org.commune4j.core.deadline}. */
public final class DeadlineCodecs {

    /** An amount of time in its text form. */
    public static final Codec<Term> TERM = Codecs.text(Message.of("JSON.expect.term"), Term::parse, Term::toString)
            .described(
                    "An amount of time, for instance \"3 working-days\", \"0.5 working-days\", \"same-day\" or \"none\".");

    /** The hour after which receipt is too late for the day. */
    public static final Codec<CutOff> CUT_OFF = ObjectCodec.of(CutOff.class, fields -> {
        JsonField<LocalTime> time = fields.required(
                "time", Codecs.TIME.described("The last time of day that is early enough."), CutOff::time);
        JsonField<CutOff.CutOffEffect> effect =
                fields.required("effect", Codecs.enumOf(CutOff.CutOffEffect.class), CutOff::effect);
        JsonField<Optional<LegalReference>> reference =
                fields.optional("reference", LawCodecs.LEGAL_REFERENCE, CutOff::reference);
        return in -> in.get(reference)
                .map(known -> CutOff.of(in.get(time), in.get(effect), known))
                .orElseGet(() -> CutOff.of(in.get(time), in.get(effect)));
    });

    /** One case of a time limit. */
    public static final Codec<LimitCase> LIMIT_CASE = ObjectCodec.builder(LimitCase.class, LimitCase::builder)
            .required(
                    "label",
                    Codecs.LOCALIZED_TEXT.described("The case in a few words."),
                    LimitCase::label,
                    LimitCase.Builder::label)
            .defaulted(
                    "when",
                    Codecs.mapOf(WordFamily.CASE_FACT, Codecs.BOOLEAN)
                            .described("The coded facts it needs; absent: it applies where no other case does."),
                    Map.of(),
                    LimitCase::when,
                    LimitCase.Builder::when)
            .required("term", TERM, LimitCase::term, LimitCase.Builder::term)
            .optional("cutOff", CUT_OFF, LimitCase::cutOff, LimitCase.Builder::cutOff)
            .optional("reference", LawCodecs.LEGAL_REFERENCE, LimitCase::reference, LimitCase.Builder::reference)
            .build(LimitCase.Builder::build);

    /** How long something may take: its cases; a limit without cases is unknown. */
    public static final Codec<TimeLimit> TIME_LIMIT = Codecs.listOf(LIMIT_CASE).as(TimeLimit::of, TimeLimit::cases);

    /** A pause of every dossier of a place or a body. */
    public static final Codec<CommonPause> COMMON_PAUSE = ObjectCodec.of(CommonPause.class, fields -> {
        JsonField<OffsetDateTime> from = fields.required(
                "from", Codecs.DATE_TIME, common -> common.pause().from());
        JsonField<Optional<OffsetDateTime>> until = fields.optional(
                "until",
                Codecs.DATE_TIME.described("When it ended; absent: it has not."),
                common -> common.pause().until());
        JsonField<LocalizedText> why = fields.required(
                "why", Codecs.LOCALIZED_TEXT, common -> common.pause().why());
        JsonField<Optional<LegalReference>> source = fields.optional(
                "source", LawCodecs.LEGAL_REFERENCE, common -> common.pause().source());
        JsonField<Jurisdiction> place = fields.defaulted(
                "place",
                LawCodecs.JURISDICTION.described("Where; absent: the whole country."),
                Jurisdiction.NATIONAL,
                CommonPause::place);
        JsonField<Optional<String>> body = fields.optional(
                "body",
                Codecs.CODE.described("The receiving body or the unit whose dossiers are paused; absent: all."),
                CommonPause::body);
        return in -> new CommonPause(
                new Pause(in.get(from), in.get(until), in.get(why), in.get(source)), in.get(place), in.get(body));
    });

    /** When something is due, with its receipt: written only. */
    public static final Codec<Deadline> DEADLINE = ObjectCodec.written(Deadline.class, fields -> {
        addDue(fields, Codecs.later(DeadlineCodecs::deadline));
        fields.required("receipt", ExplainCodecs.EXPLANATION, Deadline::receipt);
    });

    /** The same without the receipt, where that stands beside it. */
    static final Codec<Deadline> DUE =
            ObjectCodec.written("Due", fields -> addDue(fields, Codecs.later(DeadlineCodecs::due)));

    private static void addDue(JsonFields<Deadline> fields, Codec<Deadline> candidate) {
        fields.required("state", Codecs.enumOf(Deadline.DeadlineState.class), Deadline::state);
        fields.required(
                "receivedAt", KnownMoment.CODEC, due -> new KnownMoment(due.receivedAt(), due.isReceiptKnownToDay()));
        fields.optional("term", TERM, Deadline::term);
        fields.optional("date", Codecs.DATE, Deadline::findDate);
        fields.optional(
                "endExclusive",
                Codecs.DATE_TIME.described("The time is over at this moment; not one to tell the applicant."),
                deadline -> deadline.findDate().map(day -> deadline.endExclusive()));
        fields.optional(
                "appointment",
                Codecs.DATE_TIME.described("The moment to tell the applicant: the last one in office hours."),
                Deadline::appointment);
        fields.optional("earliest", Codecs.DATE, Deadline::findEarliest);
        fields.optional("latest", Codecs.DATE, Deadline::findLatest);
        fields.optional(
                "pausedSince",
                Codecs.DATE_TIME.described(
                        "Since when a pause is open, so that there is no due date; the beginning of the day if only that is known."),
                deadline -> deadline.openPause().map(Pause::from));
        fields.optional(
                "pausedBecause",
                Codecs.LOCALIZED_TEXT,
                deadline -> deadline.openPause().map(Pause::why));
        fields.optional(
                "workingDaysLeft",
                Codecs.INTEGER.described("While it is paused: the working days left once it goes on, at the least."),
                deadline -> left(deadline).map(Standing::leastWorkingDaysLeft).flatMap(DeadlineCodecs::boxed));
        fields.optional(
                "workingMinutesLeft",
                Codecs.INTEGER.described(
                        "While it is paused: the minutes of office time left once it goes on, at the least."),
                deadline -> left(deadline)
                        .flatMap(Standing::leastWorkingTimeLeft)
                        .map(time -> Math.toIntExact(time.toMinutes())));
        fields.list(
                "awaited",
                Codecs.CODE.described("An occasion whose decision is awaited."),
                deadline -> deadline.awaited().stream().map(Occasion::id).toList());
        fields.list("candidates", candidate.described("The deadline of a case that may apply."), Deadline::candidates);
    }

    private DeadlineCodecs() {}

    private static Optional<Standing> left(Deadline deadline) {
        return deadline.openPause().map(pause -> deadline.standing());
    }

    private static Optional<Integer> boxed(OptionalInt value) {
        return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
    }

    private static Codec<Deadline> deadline() {
        return DEADLINE;
    }

    private static Codec<Deadline> due() {
        return DUE;
    }
}
