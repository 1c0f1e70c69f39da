package org.commune4j.json.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commune4j.core.law.Basis;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.quality.Answers;
import org.commune4j.core.quality.CitizenFeedback;
import org.commune4j.core.quality.ConfidenceLevel;
import org.commune4j.core.quality.Estimate;
import org.commune4j.core.quality.Petition;
import org.commune4j.core.quality.Petition.PetitionSubject;
import org.commune4j.core.quality.PetitionAssessment;
import org.commune4j.core.quality.Question;
import org.commune4j.core.quality.Questionnaire;
import org.commune4j.core.quality.ReportingPeriod;
import org.commune4j.core.quality.Scale;
import org.commune4j.core.quality.Survey;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.json.codec.Codec;
import org.commune4j.json.codec.Codecs;
import org.commune4j.json.codec.JsonField;
import org.commune4j.json.codec.ObjectCodec;

/** The codecs of surveys, and of feedback and petitions. */
public final class FeedbackCodecs {

    private static final Codec<Scale> SCALE = ObjectCodec.of(Scale.class, fields -> {
        JsonField<Integer> lowest = fields.required("lowest", Codecs.INTEGER, Scale::lowest);
        JsonField<Integer> highest = fields.required("highest", Codecs.INTEGER, Scale::highest);
        JsonField<Integer> satisfied = fields.required(
                "satisfiedFrom",
                Codecs.INTEGER.described("The first answer that counts as satisfied."),
                Scale::satisfiedFrom);
        return in -> new Scale(in.get(lowest), in.get(highest), in.get(satisfied));
    });

    private static final Codec<Question> QUESTION = ObjectCodec.of(Question.class, fields -> {
        JsonField<String> code = fields.required("code", Codecs.CODE, Question::code);
        JsonField<LocalizedText> text = fields.required("text", Codecs.LOCALIZED_TEXT, Question::text);
        JsonField<Scale> scale = fields.defaulted(
                "scale", SCALE.described("Absent: 1 to 5, satisfied from 4."), Scale.ofFive(), Question::scale);
        JsonField<BigDecimal> weight = fields.defaulted("weight", Codecs.DECIMAL, BigDecimal.ONE, Question::weight);
        return in -> new Question(in.get(code), in.get(text), in.get(scale), in.get(weight));
    });

    /** The questions of a survey. */
    public static final Codec<Questionnaire> QUESTIONNAIRE = ObjectCodec.builder(
                    Questionnaire.class, Questionnaire::builder)
            .required("code", Codecs.CODE, Questionnaire::code, Questionnaire.Builder::code)
            .required("name", Codecs.LOCALIZED_TEXT, Questionnaire::name, Questionnaire.Builder::name)
            .list("questions", QUESTION, Questionnaire::questions, Questionnaire.Builder::questions)
            .defaulted(
                    "confidence",
                    Codecs.enumOf(ConfidenceLevel.class),
                    ConfidenceLevel.P95,
                    Questionnaire::confidence,
                    Questionnaire.Builder::confidence)
            .defaulted(
                    "smallSample",
                    Codecs.integer(0, Integer.MAX_VALUE).described("A share of fewer answers is flagged; absent: 30."),
                    30,
                    Questionnaire::smallSample,
                    Questionnaire.Builder::smallSample)
            .defaulted("basis", LawCodecs.BASIS, Basis.PRACTICE, Questionnaire::basis, Questionnaire.Builder::basis)
            .build(Questionnaire.Builder::build);

    private record Counted(String question, int answer, long count) {}

    private static final Codec<Counted> COUNTED = ObjectCodec.of("Answer", fields -> {
        JsonField<String> question = fields.required("question", Codecs.CODE, Counted::question);
        JsonField<Integer> answer = fields.required("answer", Codecs.INTEGER, Counted::answer);
        JsonField<Long> count = fields.required("count", Codecs.LONG, Counted::count);
        return in -> new Counted(in.get(question), in.get(answer), in.get(count));
    });

    /** How a questionnaire was answered: counts, and nothing about who answered. */
    public static final Codec<Survey> SURVEY = ObjectCodec.of(Survey.class, fields -> {
        JsonField<Questionnaire> questionnaire = fields.required("questionnaire", QUESTIONNAIRE, Survey::questionnaire);
        JsonField<ReportingPeriod> period = fields.required("period", IndexCodecs.PERIOD, Survey::period);
        JsonField<List<Counted>> answers = fields.list("answers", COUNTED, FeedbackCodecs::counted);
        return in -> survey(in.get(questionnaire), in.get(period), in.get(answers));
    });

    private static Survey survey(Questionnaire questionnaire, ReportingPeriod period, List<Counted> answers) {
        Survey.Builder builder = Survey.builder(questionnaire, period);
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            Counted counted = answers.get(i);
            Pointer at = Pointer.ROOT.field("answers").index(i);
            Optional<Problem> problem = questionnaire.problem(counted.question(), counted.answer(), counted.count());
            problem.ifPresent(found ->
                    problems.add(found.at(at.field(found.pointer().tokens().get(0)))));
            if (problem.isEmpty()) {
                builder.add(counted.question(), counted.answer(), counted.count());
            }
        }
        return problems.isEmpty()
                ? builder.build()
                : Checked.<Survey>ofProblems(problems).orThrow();
    }

    private static List<Counted> counted(Survey survey) {
        List<Counted> all = new ArrayList<>();
        for (Answers answers : survey.answers()) {
            answers.counts()
                    .forEach((answer, count) ->
                            all.add(new Counted(answers.question().code(), answer, count)));
        }
        return all;
    }

    /** A share with its interval: written only. */
    public static final Codec<Estimate> ESTIMATE = ObjectCodec.written(Estimate.class, fields -> {
        fields.required("share", Codecs.DECIMAL, Estimate::share);
        fields.required("low", Codecs.DECIMAL, Estimate::low);
        fields.required("high", Codecs.DECIMAL, Estimate::high);
        fields.required("sampleSize", Codecs.LONG, Estimate::sampleSize);
        fields.required("confidence", Codecs.enumOf(ConfidenceLevel.class), Estimate::confidence);
        fields.defaulted("smallSample", Codecs.BOOLEAN, false, Estimate::isSmallSample);
    });

    /** Feedback or a petition; what it says is personal. */
    public static final Codec<Petition> PETITION = ObjectCodec.builder(Petition.class, Petition::builder)
            .identity(
                    "id",
                    Codecs.CODE.described("Unique; choose one that says nothing about the person."),
                    Petition::id,
                    Petition.Builder::id)
            .required("subject", Codecs.enumOf(PetitionSubject.class), Petition::subject, Petition.Builder::subject)
            .optional(
                    "dossier",
                    Codecs.CODE.described("The id of the dossier that it concerns."),
                    Petition::dossier,
                    Petition.Builder::dossier)
            .required("sentOn", Codecs.DATE, Petition::sentOn, Petition.Builder::sentOn)
            .optional(
                    "forwardedOn",
                    Codecs.DATE.described("The day on which it was forwarded to the unit that handles it."),
                    Petition::forwardedOn,
                    Petition.Builder::forwardedOn)
            .optional(
                    "informationRequestedOn",
                    Codecs.DATE,
                    Petition::informationRequestedOn,
                    Petition.Builder::informationRequestedOn)
            .optional(
                    "refusedOn",
                    Codecs.DATE.described("The day on which it was refused or returned."),
                    Petition::refusedOn,
                    Petition.Builder::refusedOn)
            .optional(
                    "handledSince",
                    Codecs.DATE.described(
                            "The day from which the limit for resolving it runs; absent: the day of receipt."),
                    Petition::handledSince,
                    Petition.Builder::handledSince)
            .optional("resolvedOn", Codecs.DATE, Petition::resolvedOn, Petition.Builder::resolvedOn)
            .optional("publishedOn", Codecs.DATE, Petition::publishedOn, Petition.Builder::publishedOn)
            .defaulted("likes", Codecs.integer(0, Integer.MAX_VALUE), 0, Petition::likes, Petition.Builder::likes)
            .defaulted(
                    "dislikes", Codecs.integer(0, Integer.MAX_VALUE), 0, Petition::dislikes, Petition.Builder::dislikes)
            .defaulted(
                    "renewed",
                    Codecs.BOOLEAN.described("Whether it was complained of again after the answer."),
                    false,
                    Petition::isRenewed,
                    Petition.Builder::isRenewed)
            .optional(
                    "text",
                    Codecs.TEXT.personal().described("Personal: kept for the host, never shown by the library."),
                    Petition::text,
                    Petition.Builder::text)
            .build(Petition.Builder::build);

    private static final Codec<PetitionAssessment> ASSESSMENT =
            ObjectCodec.written(PetitionAssessment.class, fields -> {
                fields.required(
                        "petition",
                        Codecs.CODE,
                        assessment -> assessment.petition().id());
                fields.required("status", Codecs.enumOf(Petition.PetitionStatus.class), PetitionAssessment::status);
                fields.optional(
                        "inTime",
                        Codecs.BOOLEAN.described("Absent: it waits for a decision on working days."),
                        assessment -> assessment.inTime().isUnknown()
                                ? Optional.empty()
                                : Optional.of(assessment.inTime().isTrue()));
                fields.required("explanation", ExplainCodecs.EXPLANATION, PetitionAssessment::explanation);
            });

    /** The feedback and petitions of a period: written only, without what they say. */
    public static final Codec<CitizenFeedback> CITIZEN_FEEDBACK = ObjectCodec.written(CitizenFeedback.class, fields -> {
        fields.required("period", IndexCodecs.PERIOD, CitizenFeedback::period);
        fields.required("asOf", Codecs.DATE, CitizenFeedback::asOf);
        fields.list("petitions", ASSESSMENT, CitizenFeedback::assessments);
    });

    private FeedbackCodecs() {}
}
