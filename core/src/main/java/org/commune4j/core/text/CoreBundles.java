package org.commune4j.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The bundles of this module: each package that has codes keeps them in files of its own. */
final class CoreBundles {

    private static final List<String> LANGUAGES = List.of("en", "vi");

    private static final List<String> PACKAGES = List.of(
            "text", //
            "problem",
            "figure",
            "table",
            "law",
            "explain",
            "rule",
            "calendar",
            "deadline",
            "organisation",
            "staffing",
            "authority",
            "procedure",
            "lawtable",
            "dossier",
            "quality",
            "commune",
            "reform",
            "scenario",
            "diagram",
            "vietnam");

    private CoreBundles() {}

    static List<MessageBundle> all() {
        List<MessageBundle> bundles = new ArrayList<>();
        for (String layer : PACKAGES) {
            for (String language : LANGUAGES) {
                bundles.add(MessageBundle.ofResource(
                        Locale.forLanguageTag(language),
                        CoreBundles.class,
                        "/org/commune4j/core/" + layer + "/messages_" + language + ".properties"));
            }
        }
        return bundles;
    }
}
