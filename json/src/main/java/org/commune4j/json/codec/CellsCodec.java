package org.commune4j.json.codec;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The named cells of a record that was exported by another system; whatever else it holds is passed over. */
final class CellsCodec extends Codec<Map<String, String>> {

    private static final Codec<String> CELL = new CellCodec();

    private final Set<String> named;

    CellsCodec(Set<String> named) {
        this.named = Set.copyOf(named);
    }

    @Override
    @Nullable
    Map<String, String> read(Reading in) {
        if (in.token() != Token.OBJECT_START) {
            in.wrongType(Token.OBJECT_START.message());
            return null;
        }
        Map<String, String> cells = new LinkedHashMap<>();
        boolean whole = true;
        while (in.next() == Token.NAME) {
            String name = in.text().strip();
            boolean twice = cells.containsKey(name);
            if (twice) {
                in.duplicateField(name);
                whole = false;
            }
            in.next();
            if (twice || !named.contains(name)) {
                in.skip();
                continue;
            }
            in.enterField(name);
            @Nullable String cell = CELL.read(in);
            in.leave();
            if (cell == null) {
                whole = false;
            } else {
                cells.put(name, cell);
            }
        }
        return whole ? Collections.unmodifiableMap(cells) : null;
    }

    @Override
    void emit(Map<String, String> cells, TokenSink out) {
        out.startObject();
        cells.forEach((name, cell) -> {
            out.name(name);
            CELL.emit(cell, out);
        });
        out.endObject();
    }

    @Override
    Map<String, Object> schema(SchemaDefinitions definitions) {
        Map<String, Object> properties = new LinkedHashMap<>();
        named.stream().sorted().forEach(name -> properties.put(name, CELL.schema(definitions)));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        return schema;
    }
}
