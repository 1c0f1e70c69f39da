package org.commune4j.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The patterns of one language: message code to pattern.
 *
 * <p>A pattern holds arguments in braces: {@code {name}}, or with a style {@code {name:style}} where the style is
 * {@code percent} (a share 0..1) or {@code weekday} (a date with its day of the week).
 */
public final class MessageBundle {

    private final Locale locale;
    private final SortedMap<String, String> patterns;

    private MessageBundle(Locale locale, Map<String, String> patterns) {
        this.locale = locale;
        this.patterns = Collections.unmodifiableSortedMap(new TreeMap<>(patterns));
    }

    /** Returns the patterns by code. */
    public static MessageBundle of(Locale locale, Map<String, String> patterns) {
        return new MessageBundle(locale, patterns);
    }

    /**
     * Returns the patterns of a UTF-8 properties resource that stands beside a class.
     *
     * <p>A named module opens the package to this one: {@code opens p to org.commune4j.core}.
     *
     * @param anchor a class of the module and package that hold the resource
     * @param resource the name of the resource, for instance {@code messages_en.properties}
     * @throws IllegalArgumentException if there is no such resource
     */
    public static MessageBundle ofResource(Locale locale, Class<?> anchor, String resource) {
        Properties properties = new Properties();
        try (InputStream stream = anchor.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalArgumentException("No resource '" + Echo.shown(resource) + "' beside "
                        + anchor.getName() + "; in a named module only a class of the same module sees it");
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> patterns = new TreeMap<>();
        properties.stringPropertyNames().forEach(code -> patterns.put(code, properties.getProperty(code)));
        return new MessageBundle(locale, patterns);
    }

    /** Returns the language of the patterns. */
    public Locale locale() {
        return locale;
    }

    /** Returns the patterns by code, sorted by code. */
    public SortedMap<String, String> patterns() {
        return patterns;
    }
}
