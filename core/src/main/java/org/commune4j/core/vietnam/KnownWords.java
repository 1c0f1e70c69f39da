package org.commune4j.core.vietnam;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.commune4j.core.law.Vocabulary;
import org.commune4j.core.lawtable.WordTable;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.quality.FigureKind;
import org.commune4j.core.quality.UnitLevel;
import org.commune4j.core.text.WordFamily;

/** The words that the law ({@code words.csv}) and this library know; a test finds a constant that is not among them. */
final class KnownWords {

    private KnownWords() {}

    static Vocabulary all() {
        Vocabulary core = Vocabulary.of(List.of(
                        Channel.DIRECT,
                        Channel.ONLINE,
                        Channel.POSTAL,
                        FigureKind.DOSSIERS_RECEIVED,
                        FigureKind.RESOLVED_EARLY,
                        FigureKind.RESOLVED_IN_TIME,
                        FigureKind.SERVICE_QUALITY,
                        FigureKind.SATISFACTION,
                        UnitLevel.MINISTRY,
                        UnitLevel.PROVINCE,
                        UnitLevel.DEPARTMENT,
                        UnitLevel.COMMUNE))
                .listing(
                        WordFamily.CASE_FACT,
                        List.of(
                                LimitFacts.HARD_AREA,
                                LimitFacts.CERTIFICATE,
                                LimitFacts.VERIFICATION,
                                LimitFacts.PRIVATE_HOUSE,
                                LimitFacts.FUNERAL,
                                LimitFacts.COMPLETION,
                                LimitFacts.IDENTITY_CARD,
                                LimitFacts.COMPLEX_PAPERS,
                                LimitFacts.MEDICAL_COUNCIL,
                                LimitFacts.DISABILITY_CHANGED,
                                LimitFacts.IN_POPULATION_DATABASE,
                                LimitFacts.IN_RESIDENCE_DATABASE,
                                LimitFacts.SECOND_PORTAL_LIMIT,
                                LimitFacts.NEW_LAW_REQUESTED));
        return Tables.read(List.of(WordTable.WORDS), texts -> listed(core, WordTable.read(texts)));
    }

    private static Vocabulary listed(Vocabulary core, List<WordTable.PlacedWord> words) {
        Map<WordFamily, List<String>> byFamily = new EnumMap<>(WordFamily.class);
        for (WordTable.PlacedWord placed : words) {
            byFamily.computeIfAbsent(placed.word().family(), family -> new ArrayList<>())
                    .add(placed.word().code());
        }
        Vocabulary all = core;
        for (Map.Entry<WordFamily, List<String>> family : byFamily.entrySet()) {
            all = all.listing(family.getKey(), family.getValue());
        }
        return all;
    }
}
