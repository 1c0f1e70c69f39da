package org.commune4j.testkit.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.json.CommuneJson;
import org.commune4j.testkit.documents.Tree.Field;
import org.commune4j.testkit.documents.Tree.Fields;
import org.commune4j.testkit.documents.Tree.Leaf;
import org.commune4j.testkit.documents.Tree.Row;
import org.commune4j.testkit.documents.Tree.Written;

/**
 * Breaks every field of every sample of every type of document, one at a time. Where the schema says that it is broken there is exactly
 * one problem, at the pointer, line and column of the field, and none is excused. The quick run breaks each field of the schema once in each way;
 * {@code -Dmatrix=all} breaks each field of each sample wherever it stands, in samples of more than {@value #LARGE} characters once.
 */
class FieldBreakingTest {

    private static final int LARGE = 15_000;
    private static final boolean ALL = "all".equals(System.getProperty("matrix"));
    /** Known nowhere, and a name that a language may have. */
    private static final String EXTRA_FIELD = "zz";

    private static final Leaf NO_SUCH_CODE = Tree.text("ZZ_NO_SUCH");
    private static final Leaf HALF_A_CHARACTER = new Leaf("\"\\ud800\"");
    private static final Leaf TOO_LARGE = new Leaf("1e400");

    /** What is done to a field. */
    private enum Break {
        WRONG_TYPE,
        NULL,
        MISSING,
        MALFORMED,
        UNKNOWN_CODE,
        TWICE,
        EXTRA
    }

    private final Set<String> seen = new HashSet<>();
    private final Set<String> faults = new TreeSet<>();
    private int broken;

    @Example
    void everyBrokenFieldIsOneProblemAtItsPlace() {
        Map<Class<?>, List<String>> samples = Samples.all();
        assertThat(samples.keySet()).containsExactlyInAnyOrderElementsOf(Samples.types());
        samples.forEach((type, documents) -> {
            Shape shape = Shape.of(type);
            for (String document : documents) {
                if (ALL) {
                    seen.clear();
                }
                Tree tree = Tree.parse(document);
                CommuneJson json = Samples.reader(type, document);
                assertThat(json.read(type, document).problems()).isEmpty();
                new Matrix(json, type, tree).walk(tree, shape, Pointer.ROOT, "");
            }
        });
        if (ALL) {
            System.out.println(broken + " broken fields");
        }
        assertThat(faults).isEmpty();
    }

    /** The breaks of one document. */
    private final class Matrix {
        private final CommuneJson json;
        private final Class<?> type;
        private final Tree document;
        private final boolean isSmall;

        private Matrix(CommuneJson json, Class<?> type, Tree document) {
            this.json = json;
            this.type = type;
            this.document = document;
            this.isSmall = document.write().text().length() <= LARGE;
        }

        private void walk(Tree tree, Shape declared, Pointer at, String path) {
            Shape shape = declared.of(tree);
            if (tree instanceof Fields object) {
                List<Field> fields = List.copyOf(object.fields());
                for (int i = 0; i < fields.size(); i++) {
                    Field field = fields.get(i);
                    Optional<Shape> known = shape.field(field.name());
                    Shape inside = known.orElseGet(() -> shape.anyField().orElseThrow());
                    Pointer place = at.field(field.name());
                    String name = path + "/" + (known.isPresent() ? field.name() : "*");
                    breakField(object, i, shape, inside, place, name);
                    walk(field.value(), inside, place, name);
                }
                breakObject(object, shape, at, path);
            } else if (tree instanceof Row row) {
                for (int i = 0; i < row.elements().size(); i++) {
                    Pointer place = at.index(i);
                    breakElement(row, i, shape.element(), place, path + "/*");
                    walk(row.elements().get(i), shape.element(), place, path + "/*");
                }
            }
        }

        private void breakField(Fields object, int index, Shape around, Shape declared, Pointer at, String path) {
            Field good = object.fields().get(index);
            Shape shape = declared.of(good.value());
            for (Break how : replacing(good.value(), shape)) {
                Tree bad = bad(good.value(), how);
                object.fields().set(index, new Field(good.name(), bad));
                expect(path, how, at, bad);
                object.fields().set(index, good);
            }
            if (around.requires(good.name())) {
                object.fields().remove(index);
                expect(path, Break.MISSING, at, object);
                object.fields().add(index, good);
            }
            Field again = new Field(good.name(), good.value().copy());
            object.fields().add(index + 1, again);
            expect(path, Break.TWICE, at, again);
            object.fields().remove(index + 1);
        }

        private void breakObject(Fields object, Shape shape, Pointer at, String path) {
            Field extra = new Field(EXTRA_FIELD, new Row(new ArrayList<>()));
            object.fields().add(extra);
            expect(
                    path + "/*",
                    Break.EXTRA,
                    at.field(EXTRA_FIELD),
                    shape.anyField().isPresent() ? extra.value() : extra);
            object.fields().remove(object.fields().size() - 1);
        }

        private void breakElement(Row row, int index, Shape declared, Pointer at, String path) {
            Tree good = row.elements().get(index);
            for (Break how : replacing(good, declared.of(good))) {
                Tree bad = bad(good, how);
                row.elements().set(index, bad);
                expect(path, how, at, bad);
                row.elements().set(index, good);
            }
        }

        private static Set<Break> replacing(Tree good, Shape shape) {
            Set<Break> breaks = EnumSet.of(Break.WRONG_TYPE);
            if (!shape.isCell()) {
                breaks.add(Break.NULL);
            }
            if (good instanceof Leaf leaf && (leaf.isText() || leaf.isNumber())) {
                breaks.add(Break.MALFORMED);
                if (shape.isClosed()) {
                    breaks.add(Break.UNKNOWN_CODE);
                }
            }
            return breaks;
        }

        private static Tree bad(Tree good, Break how) {
            return switch (how) {
                case NULL -> new Leaf("null");
                case MALFORMED -> ((Leaf) good).isText() ? HALF_A_CHARACTER.copy() : TOO_LARGE.copy();
                case UNKNOWN_CODE -> NO_SUCH_CODE.copy();
                default -> good instanceof Row ? new Leaf("true") : new Row(new ArrayList<>());
            };
        }

        private void expect(String path, Break how, Pointer at, Object where) {
            String field = type.getSimpleName() + " " + path;
            if (!seen.add(field + " " + how) && !(ALL && isSmall)) {
                return;
            }
            broken++;
            Written written = document.write();
            String expected = at + " " + written.places().get(where);
            List<Problem> problems = json.read(type, written.text()).problems();
            String found = problems.stream()
                    .map(problem -> problem.pointer() + " "
                            + problem.position().map(Object::toString).orElse("nowhere"))
                    .collect(Collectors.joining(", "));
            if (!found.equals(expected)) {
                faults.add(field + " " + how + ": expected " + expected + ", found " + problems);
            }
        }
    }
}
