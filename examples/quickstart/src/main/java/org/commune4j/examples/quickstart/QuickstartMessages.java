package org.commune4j.examples.quickstart;

import java.util.List;
import java.util.Locale;
import org.commune4j.core.text.MessageBundle;
import org.commune4j.core.text.MessageBundleProvider;

/** The texts of this program: how an application adds its own messages beside those of the library. */
public final class QuickstartMessages implements MessageBundleProvider {

    @Override
    public List<MessageBundle> bundles() {
        return List.of(bundle("en"), bundle("vi"));
    }

    private static MessageBundle bundle(String language) {
        return MessageBundle.ofResource(
                Locale.forLanguageTag(language), QuickstartMessages.class, "messages_" + language + ".properties");
    }
}
