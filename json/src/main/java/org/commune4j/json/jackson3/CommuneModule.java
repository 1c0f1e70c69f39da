package org.commune4j.json.jackson3;

import org.commune4j.json.CommuneJson;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleModule;

/**
 * The documents of this library for Jackson 3 data binding. Use it where a document of the host, read by its own
 * mapper, holds values of this library; for whole documents of this library {@link CommuneJson} is enough.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(CommuneModule.of(CommuneJson.strict())).build();
 * Map<String, Unit> units = mapper.readValue(text, new TypeReference<Map<String, Unit>>() {});
 * }</pre>
 *
 * <p>The host brings {@code tools.jackson.databind}. The rules for what stands inside a value of this library are those
 * of {@link CommuneJson}; whether a text is JSON at all is decided by the parser of the host.
 */
public final class CommuneModule {

    private static final String NAME = "commune4j";

    private CommuneModule() {}

    /**
     * Returns a module that reads and writes the types of the facade with its codecs; add it to the builder of a
     * mapper.
     *
     * <p>A document with problems is a {@link tools.jackson.databind.DatabindException} whose cause is the {@link
     * org.commune4j.core.problem.ProblemException} with all of them; its location and path are those of the first. The
     * pointers begin at the value of this library, wherever in the host's document that stands.
     */
    public static JacksonModule of(CommuneJson json) {
        SimpleModule module = new SimpleModule(NAME);
        json.types().forEach(type -> add(module, json, type));
        return module;
    }

    private static <T> void add(SimpleModule module, CommuneJson json, Class<T> type) {
        module.addSerializer(type, new CodecSerializer<>(type, json.codec(type)));
        module.addDeserializer(type, new CodecDeserializer<>(type, json.codec(type), json.limits()));
    }
}
