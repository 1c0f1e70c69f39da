package org.commune4j.json.model;

import java.util.List;
import java.util.Locale;
import org.commune4j.core.text.MessageBundle;
import org.commune4j.core.text.MessageBundleProvider;
import org.commune4j.json.CommuneJson;

/** The texts of this module's problems. Found by the service loader, which needs a public constructor. */
public final class JsonMessages implements MessageBundleProvider {

    /** Creates the provider, for the service loader. */
    public JsonMessages() {}

    @Override
    public List<MessageBundle> bundles() {
        return List.of(
                MessageBundle.ofResource(Locale.ENGLISH, CommuneJson.class, "messages_en.properties"),
                MessageBundle.ofResource(Locale.forLanguageTag("vi"), CommuneJson.class, "messages_vi.properties"));
    }
}
