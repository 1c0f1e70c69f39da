package org.commune4j.core.text;

import java.util.List;

/**
 * A service that adds codes or languages to {@link MessageBundles#standard()}: declare it with {@code provides} in a
 * module, or in {@code META-INF/services} on the class path. A later pattern for the same code and language does not
 * replace an earlier one: codes have one text.
 */
public interface MessageBundleProvider {

    /** Returns the bundles to add, one or more per language. */
    List<MessageBundle> bundles();
}
