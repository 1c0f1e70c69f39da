package org.commune4j.testkit.documents;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.commune4j.testkit.documents.Tree.Field;
import org.commune4j.testkit.documents.Tree.Fields;
import org.commune4j.testkit.documents.Tree.Leaf;
import org.commune4j.testkit.documents.Tree.Row;

/** Changes a document as people, programs and attackers do: it mostly stays one, and often a good one. */
final class Mutation {

    private static final String[] NUMBERS = {
        "0",
        "-0",
        "1",
        "-1",
        "2",
        "99",
        "100",
        "101",
        "365",
        "9999",
        "1000000",
        "2147483647",
        "2147483648",
        "-2147483648",
        "9223372036854775807",
        "9223372036854775808",
        "-9223372036854775808",
        "0.1",
        "0.5",
        "1.0",
        "1.000",
        "1e0",
        "1e9",
        "1e100",
        "1e-100",
        "1e999999999",
        "-1e400",
        "0.30000000000000004",
        "123456789012345678901234567890"
    };
    private static final String[] DATES = {
        "0001-01-01", "0000-01-01", "1900-02-28", "1970-01-01", "2000-02-29", "2014-12-31", "2015-01-01", "2025-04-30",
        "2025-06-30", "2025-07-01", "2025-10-15", "2026-02-17", "2026-11-23", "2027-02-06", "2030-01-01", "2050-12-31",
        "2051-01-01", "9999-12-31", "2025-02-30", "2025-13-01", "+10000-01-01"
    };
    private static final String[] TIMES = {
        "T00:00:00+07:00",
        "T23:59:59.999999999+07:00",
        "T12:00+07:00",
        "T09:00:00Z",
        "T09:00:00+18:00",
        "T09:00:00-18:00",
        "T24:00:00+07:00",
        "T09:00:00"
    };
    private static final String[] TEXTS = {
        "",
        " ",
        "x",
        "0",
        "a:b",
        "a/b",
        "~",
        "-",
        "null",
        "true",
        "national",
        "province:51",
        "commune:51:00001",
        "unit:",
        "same-day",
        "none",
        "3 working-days",
        "357913941 years",
        "2147483647 working-hours",
        "999999 months",
        "7 working-hours",
        "0 days",
        "2025",
        "2025-Q3",
        "2025-09",
        "9999-12",
        "2025-07-01/2025-07-01",
        "0205-09-15T09:00:00+07:00",
        "Art. 6(2)(a)",
        "Annex I",
        "Sec. 5.2",
        "1.004837",
        "COMMITTEE_VICE_CHAI",
        "a\u0000b",
        "a\nb",
        "\u202Eabc",
        "\u00A0",
        "\u200B",
        "\u2028",
        "e\u0301",
        "\uFEFF",
        "\uD83C\uDFDB",
        "{vi}",
        "'",
        "{0}",
        "%s",
        "</script>",
        "\\",
        "٣ months",
        "+3 working-days"
    };
    private static final int LONGEST = 2_000;
    private static final int DEEPEST = 400;

    private final Random random;

    Mutation(Random random) {
        this.random = random;
    }

    /** Changes the tree in one to four places and returns it, or what takes its place. */
    Tree mutate(Tree tree, List<Tree> others) {
        Tree mutated = tree;
        for (int i = random.nextInt(4); i >= 0; i--) {
            mutated = once(mutated, others);
        }
        return mutated;
    }

    private Tree once(Tree tree, List<Tree> others) {
        List<Tree> containers = new ArrayList<>();
        tree.forEach(part -> {
            if ((part instanceof Fields object && !object.fields().isEmpty())
                    || (part instanceof Row row && !row.elements().isEmpty())) {
                containers.add(part);
            }
        });
        if (containers.isEmpty()) {
            return value(tree, others);
        }
        Tree container = any(containers);
        if (container instanceof Fields object) {
            changeObject(object, others);
        } else if (container instanceof Row row) {
            changeRow(row, others);
        }
        return tree;
    }

    private void changeObject(Fields object, List<Tree> others) {
        List<Field> fields = object.fields();
        int at = random.nextInt(fields.size());
        Field field = fields.get(at);
        switch (random.nextInt(12)) {
            case 0 -> fields.remove(at);
            case 1 -> fields.add(at, new Field(field.name(), field.value().copy()));
            case 2 -> fields.set(at, new Field(random.nextBoolean() ? text() : field.name() + "x", field.value()));
            case 3 -> Collections.shuffle(fields, random);
            case 4 -> {
                Field other = any(fields);
                fields.set(at, new Field(field.name(), other.value().copy()));
            }
            default -> fields.set(at, new Field(field.name(), value(field.value(), others)));
        }
    }

    private void changeRow(Row row, List<Tree> others) {
        List<Tree> elements = row.elements();
        int at = random.nextInt(elements.size());
        switch (random.nextInt(8)) {
            case 0 -> elements.remove(at);
            case 1 -> elements.add(at, elements.get(at).copy());
            case 2 -> Collections.shuffle(elements, random);
            case 3 -> elements.clear();
            case 4 -> elements.add(value(elements.get(at), others));
            default -> elements.set(at, value(elements.get(at), others));
        }
    }

    private Tree value(Tree before, List<Tree> others) {
        int chosen = random.nextInt(20);
        if (chosen < 14 && before instanceof Leaf leaf) {
            return alike(leaf, others);
        }
        return switch (chosen) {
            case 14 -> new Leaf("null");
            case 15 -> new Leaf(random.nextBoolean() ? "true" : "false");
            case 16 -> new Fields(new ArrayList<>());
            case 17 -> nested();
            case 18 -> any(others).copy();
            case 19 -> new Row(new ArrayList<>(List.of(before.copy(), before.copy())));
            default -> part(others).copy();
        };
    }

    /** A value of the same kind: that is how a document stays good. */
    private Tree alike(Leaf leaf, List<Tree> others) {
        if (leaf.isNumber()) {
            return new Leaf(any(NUMBERS));
        }
        if (!leaf.isText()) {
            return new Leaf(leaf.literal().equals("true") ? "false" : "true");
        }
        String literal = leaf.literal();
        if (literal.matches("\"\\d{4}-\\d\\d-\\d\\d.*") && random.nextInt(8) > 0) {
            String date = any(DATES);
            return Tree.text(
                    !literal.contains("T")
                            ? date
                            : random.nextBoolean()
                                    ? date + any(TIMES)
                                    : date + literal.substring(11, literal.length() - 1));
        }
        return switch (random.nextInt(6)) {
            case 0, 1 -> Tree.text(text());
            case 2 -> Tree.text(literal.substring(1, literal.length() - 1) + any(TEXTS));
            case 3 -> Tree.text("x".repeat(1 + random.nextInt(LONGEST)));
            default -> part(others).copy();
        };
    }

    /** Any part of any document of the type: ids, codes and days that occur somewhere. */
    private Tree part(List<Tree> others) {
        List<Tree> parts = new ArrayList<>();
        any(others).forEach(part -> {
            if (part instanceof Leaf) {
                parts.add(part);
            }
        });
        return parts.isEmpty() ? new Leaf("1") : any(parts);
    }

    private Tree nested() {
        Tree nested = new Leaf("1");
        for (int i = random.nextInt(DEEPEST); i > 0; i--) {
            nested = random.nextBoolean()
                    ? new Row(new ArrayList<>(List.of(nested)))
                    : new Fields(new ArrayList<>(List.of(new Field("value", nested))));
        }
        return nested;
    }

    private String text() {
        return any(TEXTS);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String any(String[] array) {
        return array[random.nextInt(array.length)];
    }
}
