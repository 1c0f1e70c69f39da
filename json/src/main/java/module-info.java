import org.commune4j.core.text.MessageBundleProvider;
import org.commune4j.json.model.JsonMessages;

/**
 * JSON documents of the domain model. The facade needs Jackson's streaming parser only; data binding, of either line,
 * is there for a host that brings it.
 */
module org.commune4j.json {
    requires transitive org.commune4j.core;
    requires com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.databind;
    requires static de.siegmar.fastcsv;
    requires static tools.jackson.databind;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.commune4j.json;
    exports org.commune4j.json.codec;
    exports org.commune4j.json.jackson2;
    exports org.commune4j.json.jackson3;

    // The message bundles stand here, and the core loads them.
    opens org.commune4j.json to
            org.commune4j.core;

    provides MessageBundleProvider with
            JsonMessages;
}
