package org.commune4j.json.codec;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.commune4j.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/** An argument of a message: each kind of value in its own form. Written only. */
final class ArgumentCodec extends Codec<Object> {

    @Override
    @Nullable
    Object read(Reading in) {
        throw new UnsupportedOperationException("A message is a result: it is written, never read");
    }

    @Override
    void emit(Object value, TokenSink out) {
        if (value instanceof Message message) {
            Codecs.MESSAGE.emit(message, out);
        } else if (value instanceof LocalizedText text) {
            Codecs.LOCALIZED_TEXT.emit(text, out);
        } else if (value instanceof DateRange range) {
            Codecs.RANGE.emit(range, out);
        } else if (value instanceof List<?> list) {
            ListCodec.emitAll(this, list, out);
        } else if (value instanceof Boolean flag) {
            Codecs.BOOLEAN.emit(flag, out);
        } else if (value instanceof Integer || value instanceof Long || value instanceof BigDecimal) {
            out.number(value.toString());
        } else if (value instanceof LocalDate date) {
            Codecs.DATE.emit(date, out);
        } else if (value instanceof LocalTime time) {
            Codecs.TIME.emit(time, out);
        } else if (value instanceof OffsetDateTime moment) {
            Codecs.DATE_TIME.emit(moment, out);
        } else {
            out.text(value.toString());
        }
    }

    @Override
    Map<String, Object> schema(SchemaDefinitions definitions) {
        return Map.of();
    }
}
