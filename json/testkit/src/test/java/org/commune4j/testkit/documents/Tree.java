package org.commune4j.testkit.documents;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.commune4j.core.problem.Position;

/** A document as a tree that can be changed in any way, also into what is no good document: names may come twice. */
sealed interface Tree {

    /** A text, number, truth value or null, as it is written. */
    record Leaf(String literal) implements Tree {
        boolean isText() {
            return literal.startsWith("\"");
        }

        boolean isNumber() {
            return literal.matches("-?\\d.*");
        }
    }

    /** A list. */
    record Row(List<Tree> elements) implements Tree {}

    /** An object. */
    record Fields(List<Field> fields) implements Tree {
        Tree get(String name) {
            return fields.stream()
                    .filter(field -> field.name().equals(name))
                    .map(Field::value)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** A field of an object. */
    record Field(String name, Tree value) {}

    /** The text of a tree and where each of its values and fields stands. */
    record Written(String text, IdentityHashMap<Object, Position> places) {}

    static Leaf text(String value) {
        return new Leaf("\"" + new String(JsonStringEncoder.getInstance().quoteAsString(value)) + "\"");
    }

    static Tree parse(String text) {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            parser.nextToken();
            return value(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Tree value(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            List<Field> fields = new ArrayList<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                fields.add(new Field(name, value(parser)));
            }
            return new Fields(fields);
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Tree> elements = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                elements.add(value(parser));
            }
            return new Row(elements);
        }
        return parser.currentToken() == JsonToken.VALUE_STRING ? text(parser.getText()) : new Leaf(parser.getText());
    }

    /** Returns a copy of which every part is another object. */
    default Tree copy() {
        if (this instanceof Fields object) {
            List<Field> fields = new ArrayList<>();
            object.fields()
                    .forEach(field ->
                            fields.add(new Field(field.name(), field.value().copy())));
            return new Fields(fields);
        }
        if (this instanceof Row row) {
            List<Tree> elements = new ArrayList<>();
            row.elements().forEach(element -> elements.add(element.copy()));
            return new Row(elements);
        }
        return new Leaf(((Leaf) this).literal());
    }

    /** Calls the action with this tree and everything in it. */
    default void forEach(Consumer<Tree> action) {
        action.accept(this);
        if (this instanceof Fields object) {
            object.fields().forEach(field -> field.value().forEach(action));
        } else if (this instanceof Row row) {
            row.elements().forEach(element -> element.forEach(action));
        }
    }

    /** Returns the text, each field and element on a line of its own. */
    default Written write() {
        Writing writing = new Writing();
        writing.write(this);
        return new Written(writing.text.toString(), writing.places);
    }

    /** A text as it grows. */
    final class Writing {
        private final StringBuilder text = new StringBuilder();
        private final IdentityHashMap<Object, Position> places = new IdentityHashMap<>();
        private int line = 1;
        private int lineStart;

        private void write(Tree tree) {
            mark(tree);
            if (tree instanceof Leaf leaf) {
                text.append(leaf.literal());
            } else if (tree instanceof Row row) {
                text.append('[');
                for (int i = 0; i < row.elements().size(); i++) {
                    newLine(i);
                    write(row.elements().get(i));
                }
                text.append(']');
            } else if (tree instanceof Fields object) {
                text.append('{');
                for (int i = 0; i < object.fields().size(); i++) {
                    newLine(i);
                    Field field = object.fields().get(i);
                    mark(field);
                    text.append(text(field.name()).literal()).append(": ");
                    write(field.value());
                }
                text.append('}');
            }
        }

        private void newLine(int index) {
            text.append(index == 0 ? "\n" : ",\n");
            line++;
            lineStart = text.length();
        }

        private void mark(Object part) {
            places.put(part, new Position(line, text.length() - lineStart + 1));
        }
    }
}
