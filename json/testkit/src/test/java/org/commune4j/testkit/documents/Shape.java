package org.commune4j.testkit.documents;

import java.util.Optional;
import org.commune4j.json.CommuneJson;
import org.commune4j.testkit.documents.Tree.Field;
import org.commune4j.testkit.documents.Tree.Fields;
import org.commune4j.testkit.documents.Tree.Leaf;
import org.commune4j.testkit.documents.Tree.Row;

/** What the published schema says of a place in a document. */
record Shape(Fields root, Fields here) {

    static Shape of(Class<?> type) {
        Fields root = (Fields) Tree.parse(CommuneJson.strict().schema(type));
        return new Shape(root, root);
    }

    private static Optional<Tree> find(Fields object, String name) {
        return object.fields().stream()
                .filter(field -> field.name().equals(name))
                .map(Field::value)
                .findFirst();
    }

    private static String unquoted(Tree leaf) {
        String literal = ((Leaf) leaf).literal();
        return literal.substring(1, literal.length() - 1);
    }

    /** Returns the shape that a value has: behind references, and of several the one that it is of. */
    Shape of(Tree value) {
        Optional<Tree> reference = find(here, "$ref");
        if (reference.isPresent()) {
            String name = unquoted(reference.get()).substring("#/$defs/".length());
            return new Shape(root, (Fields) ((Fields) root.get("$defs")).get(name)).of(value);
        }
        Optional<Tree> either = find(here, "oneOf");
        if (either.isEmpty()) {
            return this;
        }
        for (Tree one : ((Row) either.get()).elements()) {
            Shape shape = new Shape(root, (Fields) one).of(value);
            if (shape.fits(value)) {
                return shape;
            }
        }
        throw new IllegalStateException("The schema has no shape for " + value + " in " + here);
    }

    private boolean fits(Tree value) {
        Optional<Tree> type = find(here, "type");
        if (value instanceof Leaf leaf) {
            return !leaf.isText() || type.isEmpty() || unquoted(type.get()).equals("string");
        }
        if (value instanceof Row) {
            return type.isPresent() && unquoted(type.get()).equals("array");
        }
        if (type.isEmpty() || !unquoted(type.get()).equals("object")) {
            return false;
        }
        for (Field field : ((Fields) value).fields()) {
            Optional<Tree> constant = find(here, "properties")
                    .flatMap(fields -> find((Fields) fields, field.name()))
                    .flatMap(shape -> find((Fields) shape, "const"));
            if (constant.isPresent() && !constant.get().equals(field.value())) {
                return false;
            }
        }
        return find(here, "required").stream()
                .flatMap(names -> ((Row) names).elements().stream())
                .allMatch(name -> find((Fields) value, unquoted(name)).isPresent());
    }

    /** Returns the shape of a field of the object here; empty where its names are free. */
    Optional<Shape> field(String name) {
        return find(here, "properties")
                .flatMap(fields -> find((Fields) fields, name))
                .map(shape -> new Shape(root, (Fields) shape));
    }

    /** Returns the shape of what stands under free names. */
    Optional<Shape> anyField() {
        return find(here, "additionalProperties")
                .filter(Fields.class::isInstance)
                .map(shape -> new Shape(root, (Fields) shape));
    }

    Shape element() {
        return new Shape(root, (Fields) here.get("items"));
    }

    boolean requires(String name) {
        return find(here, "required").stream()
                .flatMap(names -> ((Row) names).elements().stream())
                .anyMatch(required -> unquoted(required).equals(name));
    }

    /** Tells whether only certain codes are allowed here. */
    boolean isClosed() {
        return find(here, "enum").isPresent() || find(here, "const").isPresent();
    }

    /** Tells whether several kinds of simple values are allowed here, as in a cell of a record. */
    boolean isCell() {
        return find(here, "type").filter(Row.class::isInstance).isPresent();
    }
}
