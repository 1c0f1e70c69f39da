package org.commune4j.core.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All patterns of all languages at hand; renders messages. Immutable.
 *
 * <p>Asked for a language that is not there, it answers with the message's {@linkplain Message#of(String, LocalizedText)
 * own text}, else in English. A code without a pattern and without a text of its own is rendered as the code with its
 * arguments, so that nothing is lost.
 */
public final class MessageBundles {

    private static final class Standard {
        static final MessageBundles INSTANCE = load();

        private static MessageBundles load() {
            MessageBundles bundles = new MessageBundles(Map.of());
            for (MessageBundle bundle : CoreBundles.all()) {
                bundles = bundles.merged(bundle, false);
            }
            ClassLoader loader = MessageBundles.class.getClassLoader();
            // Those of this module first, so that another provider adds to their words and replaces none.
            List<MessageBundleProvider> providers = ServiceLoader.load(MessageBundleProvider.class, loader).stream()
                    .sorted(Comparator.comparing(provider -> !isOfThisModule(provider.type())))
                    .map(ServiceLoader.Provider::get)
                    .toList();
            for (MessageBundleProvider provider : providers) {
                for (MessageBundle bundle : provider.bundles()) {
                    bundles = bundles.merged(bundle, false);
                }
            }
            return bundles;
        }

        private static boolean isOfThisModule(Class<?> type) {
            return type.getName().startsWith("org.commune4j.core.");
        }
    }

    private final Map<String, SortedMap<String, String>> byLanguage;

    private MessageBundles(Map<String, SortedMap<String, String>> byLanguage) {
        this.byLanguage = byLanguage;
    }

    /** Returns the bundles of this library and of each {@link MessageBundleProvider} beside it, read once. */
    public static MessageBundles standard() {
        return Standard.INSTANCE;
    }

    /** Returns these bundles with another one on top: its patterns replace those of the same code and language. */
    public MessageBundles with(MessageBundle bundle) {
        return merged(bundle, true);
    }

    private MessageBundles merged(MessageBundle bundle, boolean replace) {
        Map<String, SortedMap<String, String>> merged = new LinkedHashMap<>(byLanguage);
        String language = bundle.locale().getLanguage();
        SortedMap<String, String> patterns = new TreeMap<>(merged.getOrDefault(language, Collections.emptySortedMap()));
        bundle.patterns().forEach((code, pattern) -> {
            if (replace) {
                patterns.put(code, pattern);
            } else {
                patterns.putIfAbsent(code, pattern);
            }
        });
        merged.put(language, Collections.unmodifiableSortedMap(patterns));
        return new MessageBundles(merged);
    }

    /** Returns the languages at hand, as ISO 639 codes. */
    public Set<String> languages() {
        return Collections.unmodifiableSet(byLanguage.keySet());
    }

    /** Returns the codes that have a pattern in the language of the locale, sorted. */
    public Set<String> codes(Locale locale) {
        return patterns(locale.getLanguage()).keySet();
    }

    /** Returns the pattern of a code in exactly the language of the locale. */
    public Optional<String> find(String code, Locale locale) {
        return Optional.ofNullable(patterns(locale.getLanguage()).get(code));
    }

    private SortedMap<String, String> patterns(String language) {
        return byLanguage.getOrDefault(language, Collections.emptySortedMap());
    }

    /** Returns the sentence. Thread-safe; never throws for a message that could be built. */
    public String render(Message message, Locale locale) {
        @Nullable String pattern = patterns(locale.getLanguage()).get(message.code());
        if (pattern != null) {
            return fill(pattern, message, locale);
        }
        if (message.arguments().get(Message.OWN_TEXT) instanceof LocalizedText text) {
            return fill(Echo.shown(text.in(locale)), message, locale);
        }
        pattern = patterns("en").get(message.code());
        return pattern == null ? message.toString() : fill(pattern, message, Locale.ENGLISH);
    }

    /** Returns the names of the arguments that a pattern uses, in the order of first use; for checking a bundle. */
    public static List<String> argumentNames(String pattern) {
        List<String> names = new ArrayList<>();
        for (Placeholder placeholder : Placeholder.in(pattern)) {
            if (!names.contains(placeholder.name())) {
                names.add(placeholder.name());
            }
        }
        return List.copyOf(names);
    }

    private String fill(String pattern, Message message, Locale locale) {
        StringBuilder text = new StringBuilder(pattern.length() + 32);
        int from = 0;
        for (Placeholder placeholder : Placeholder.in(pattern)) {
            text.append(pattern, from, placeholder.start());
            @Nullable Object value = message.arguments().get(placeholder.name());
            if (value == null) {
                text.append(pattern, placeholder.start(), placeholder.end());
            } else {
                text.append(ArgumentFormat.format(value, placeholder.style(), locale, this));
            }
            from = placeholder.end();
        }
        return text.append(pattern, from, pattern.length()).toString();
    }
}
