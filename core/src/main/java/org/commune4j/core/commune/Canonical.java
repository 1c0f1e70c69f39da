package org.commune4j.core.commune;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.text.OpenCode;

/**
 * Writes data as bytes, so that two values have the same bytes exactly if they are the same data. Every text is preceded by its
 * length and every collection by its size, so that no content can look like structure; sets and maps are sorted by the bytes of
 * their elements and keys. A value of the model is written as its type and its fields, in the order in which they are listed,
 * never by its {@code toString}.
 */
final class Canonical {

    /** The data of one value of the model: its type, and its fields; their names are for the reader and are not written. */
    static final class Fields {
        private final String type;
        private final List<String> names = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        private Fields(String type) {
            this.type = type;
        }

        static Fields of(String type) {
            return new Fields(type);
        }

        Fields with(String name, Object value) {
            names.add(name);
            values.add(value);
            return this;
        }

        List<String> names() {
            return names;
        }

        List<Object> values() {
            return values;
        }
    }

    private final Function<Object, Fields> model;

    /** The bytes of references to law: one stands in many places. */
    private final IdentityHashMap<Object, byte[]> references = new IdentityHashMap<>();

    /**
     * Creates a writer.
     *
     * @param model gives the fields of a value of the model; it throws for a type that it does not know
     */
    Canonical(Function<Object, Fields> model) {
        this.model = model;
    }

    byte[] bytes(Object value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(value, out);
        return out.toByteArray();
    }

    private void write(Object value, ByteArrayOutputStream out) {
        if (value instanceof Optional<?> optional) {
            size('?', optional.isPresent() ? 1 : 0, out);
            optional.ifPresent(present -> write(present, out));
        } else if (value instanceof List<?> list) {
            size('[', list.size(), out);
            list.forEach(element -> write(element, out));
        } else if (value instanceof Set<?> set) {
            size('{', set.size(), out);
            set.stream().map(this::bytes).sorted(Arrays::compareUnsigned).forEach(out::writeBytes);
        } else if (value instanceof Map<?, ?> map) {
            size('<', map.size(), out);
            Map<byte[], Object> byKey = new TreeMap<>(Arrays::compareUnsigned);
            map.forEach((key, one) -> byKey.put(bytes(key), one));
            byKey.forEach((key, one) -> {
                out.writeBytes(key);
                write(one, out);
            });
        } else if (value instanceof LegalReference) {
            out.writeBytes(references.computeIfAbsent(value, this::fields));
        } else if (!writeScalar(value, out)) {
            writeFields(value, out);
        }
    }

    private byte[] fields(Object value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writeFields(value, out);
        return out.toByteArray();
    }

    private void writeFields(Object value, ByteArrayOutputStream out) {
        Fields fields = model.apply(value);
        size('(', fields.values.size(), out);
        text('=', fields.type, out);
        fields.values.forEach(field -> write(field, out));
    }

    /** Writes a value that has no parts; returns false if it is none. */
    private static boolean writeScalar(Object value, ByteArrayOutputStream out) {
        if (value instanceof String string) {
            text('s', string, out);
        } else if (value instanceof Integer || value instanceof Long) {
            text('i', Long.toString(((Number) value).longValue()), out);
        } else if (value instanceof BigDecimal decimal) {
            text('d', decimal.stripTrailingZeros().toPlainString(), out);
        } else if (value instanceof Boolean truth) {
            text('b', truth ? "true" : "false", out);
        } else if (value instanceof Enum<?> constant) {
            text('e', constant.name(), out);
        } else if (value instanceof OpenCode<?> word) {
            text('w', word.code(), out);
        } else if (value instanceof ZoneId zone) {
            text('z', zone.getId(), out);
        } else if (isIso(value)) {
            text('t', value.toString(), out);
        } else {
            return false;
        }
        return true;
    }

    /** Tells whether the text form of the value is that of ISO 8601, by the specification of its class in the JDK. */
    private static boolean isIso(Object value) {
        return value instanceof LocalDate
                || value instanceof LocalTime
                || value instanceof LocalDateTime
                || value instanceof OffsetDateTime
                || value instanceof Duration
                || value instanceof Period;
    }

    private static void text(char kind, String text, ByteArrayOutputStream out) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        size(kind, bytes.length, out);
        out.writeBytes(bytes);
    }

    private static void size(char kind, int size, ByteArrayOutputStream out) {
        out.writeBytes(
                new byte[] {(byte) kind, (byte) (size >>> 24), (byte) (size >>> 16), (byte) (size >>> 8), (byte) size});
    }
}
