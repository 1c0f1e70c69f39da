package org.commune4j.json.model;

import java.util.List;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.commune4j.json.codec.Codecs;

/** The types that are documents of their own. Add a line here for each new one. */
public final class StandardCodecs {

    private static final List<Registration<?>> ALL = List.of(
            new Registration<>(LocalizedText.class, Codecs.LOCALIZED_TEXT),
            new Registration<>(Message.class, Codecs.MESSAGE),
            new Registration<>(Problem.class, ProblemCodecs.PROBLEM),
            new Registration<>(Instrument.class, LawCodecs.INSTRUMENT),
            new Registration<>(LegalReference.class, LawCodecs.LEGAL_REFERENCE),
            new Registration<>(Explanation.class, ExplainCodecs.EXPLANATION));

    private StandardCodecs() {}

    /** All of them. */
    public static List<Registration<?>> all() {
        return ALL;
    }
}
