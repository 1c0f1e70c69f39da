package org.commune4j.core.explain;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commune4j.core.law.Amendment;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.MessageBundles;
import org.jspecify.annotations.Nullable;

/**
 * The reason of an answer as a tree: a statement, the ground it rests on, whether it holds, and the reasons below it. Immutable
 * and thread-safe; text is rendered on demand.
 *
 * <p>Verdicts, deadlines and scores each have one; show it to the person who asks why.
 *
 * <pre>{@code
 * Explanation receipt = deadline.receipt();
 * System.out.println(receipt.render(Locale.ENGLISH));                  // every node, a line each
 * System.out.println(receipt.render(Locale.ENGLISH, Detail.SUMMARY));  // only what made the answer
 * receipt.statusOn(LocalDate.of(2025, 9, 15));                         // the least sure of its sources
 * receipt.firstDifference(other);                                      // why two answers differ
 * }</pre>
 *
 * <p>A node {@linkplain #reference refers} to a source exactly where its ground is LAW. A line begins with {@code [+]} if the
 * statement holds, {@code [-]} if it fails, {@code [?]} if that is unknown, and with no sign if nothing is judged; the
 * {@linkplain #sentence sentence} is true as it stands, without the sign.
 */
public final class Explanation {

    private final Message message;
    private final @Nullable Message denial;
    private final Ground ground;
    private final @Nullable LegalReference reference;
    private final Mark mark;
    private final boolean counter;
    private final List<Explanation> children;

    private Explanation(
            Message message,
            @Nullable Message denial,
            Ground ground,
            @Nullable LegalReference reference,
            Mark mark,
            boolean counter,
            List<Explanation> children) {
        this.message = message;
        this.denial = denial;
        this.ground = ground;
        this.reference = reference;
        this.mark = mark;
        this.counter = counter;
        this.children = children;
    }

    /** Returns a statement about the input, or a step of a computation. */
    public static Explanation ofFact(Message message) {
        return new Explanation(message, null, Ground.FACT, null, Mark.NONE, false, List.of());
    }

    /**
     * Returns a statement that may be true or false: its {@linkplain #mark mark} tells which, and its {@linkplain #sentence
     * sentence} follows the mark.
     */
    public static Explanation ofClaim(Message statement) {
        return ofFact(statement).deniedAs(Message.of("EXPLAIN.not").with("statement", statement));
    }

    /** Returns a statement that rests on law. */
    public static Explanation ofLaw(Message message, LegalReference reference) {
        return new Explanation(message, null, Ground.LAW, reference, Mark.NONE, false, List.of());
    }

    /** Returns a statement that rests on the given basis. */
    public static Explanation of(Message message, Basis basis) {
        return switch (basis.kind()) {
            case LAW -> ofLaw(message, basis.reference().orElseThrow());
            case INTEGRITY -> new Explanation(message, null, Ground.INTEGRITY, null, Mark.NONE, false, List.of());
            case PRACTICE -> new Explanation(message, null, Ground.PRACTICE, null, Mark.NONE, false, List.of());
        };
    }

    /** Returns the same node, judged. */
    public Explanation with(Mark newMark) {
        return new Explanation(message, denial, ground, reference, newMark, counter, children);
    }

    /**
     * Returns the same node as a statement that may be true or false; see {@link #ofClaim}.
     *
     * @param newDenial what is said where the mark is FAILS
     */
    public Explanation deniedAs(Message newDenial) {
        return new Explanation(message, newDenial, ground, reference, mark, counter, children);
    }

    /**
     * Returns the same node speaking for the other side: a counter-argument, which by holding speaks against the node
     * above it. What is forbidden, what is negated, and an exception are such; a {@linkplain Detail#SUMMARY summary}
     * shows them where they hold. Turned round twice it is the same node again.
     */
    public Explanation countered() {
        return new Explanation(message, denial, ground, reference, mark, !counter, children);
    }

    /** Returns the same node with one more reason below it, last. */
    public Explanation with(Explanation child) {
        List<Explanation> more = new ArrayList<>(children);
        more.add(child);
        return new Explanation(message, denial, ground, reference, mark, counter, List.copyOf(more));
    }

    /** Returns the same node with exactly these reasons below it. */
    public Explanation withChildren(List<Explanation> newChildren) {
        return new Explanation(message, denial, ground, reference, mark, counter, List.copyOf(newChildren));
    }

    /** Returns the statement as a stable code and named arguments: the same whether it is true or not. */
    public Message message() {
        return message;
    }

    /**
     * Returns a sentence that is true as it stands: the {@linkplain #message message}; for a claim that is false its denial;
     * for one that is unknown or was not examined, the statement that it is so.
     */
    public Message sentence() {
        if (denial == null) {
            return message;
        }
        return switch (mark) {
            case HOLDS -> message;
            case FAILS -> denial;
            case UNKNOWN -> Message.of("EXPLAIN.undetermined").with("statement", message);
            case NONE -> Message.of("EXPLAIN.not-examined").with("statement", message);
        };
    }

    /** Returns the ground it rests on. */
    public Ground ground() {
        return ground;
    }

    /** Returns the source; present exactly where the ground is LAW. */
    public Optional<LegalReference> reference() {
        return Optional.ofNullable(reference);
    }

    /** Tells whether it holds. */
    public Mark mark() {
        return mark;
    }

    /** Tells whether it is a counter-argument: by holding it speaks against the node above it. */
    public boolean isCounter() {
        return counter;
    }

    /** Returns the reasons below, in order. */
    public List<Explanation> children() {
        return children;
    }

    /** Tells whether something rests on law, here or below. */
    public boolean restsOnLaw() {
        return lines().stream().anyMatch(line -> line.node().reference != null);
    }

    /**
     * Returns the least sure status of all the law below and here on the date; VERIFIED if nothing here rests on law.
     */
    public SourceStatus statusOn(LocalDate date) {
        SourceStatus weakest = SourceStatus.VERIFIED;
        for (Line line : lines()) {
            @Nullable LegalReference source = line.node().reference;
            weakest = source == null ? weakest : weakest.weaker(source.statusOn(date));
        }
        return weakest;
    }

    /**
     * Returns the amendments in force on the date whose content was not read, of all the law below and here, each once.
     */
    public List<Amendment> unreadAmendments(LocalDate date) {
        Set<Amendment> unread = new LinkedHashSet<>();
        for (Line line : lines()) {
            line.node().reference().ifPresent(source -> unread.addAll(source.unreadAmendments(date)));
        }
        return List.copyOf(unread);
    }

    /**
     * Returns the statement that made the answer: from the root down, the first reason that speaks against it, or may do so where
     * the answer is unknown; the root itself where none does.
     */
    public Explanation decisive() {
        return decisive(false);
    }

    private Explanation decisive(boolean countered) {
        for (Explanation child : children) {
            boolean childCountered = countered ^ child.counter;
            if (child.mark == (childCountered ? Mark.HOLDS : Mark.FAILS)) {
                return child.decisive(childCountered);
            }
        }
        if (mark == Mark.UNKNOWN) {
            for (Explanation child : children) {
                if (child.mark == Mark.UNKNOWN) {
                    return child.decisive(countered ^ child.counter);
                }
            }
        }
        return this;
    }

    /**
     * Returns the first node, depth first, where the two explanations part; empty if they are equal. Where the two
     * roots are judged differently it is the first node that makes a difference to the judgement: another mark, or a
     * reason that only one has.
     */
    public Optional<Divergence> firstDifference(Explanation other) {
        return Divergence.between(this, other);
    }

    /** Returns the whole explanation as indented lines. */
    public String render(Locale locale) {
        return render(locale, Detail.FULL);
    }

    /** Returns the explanation as indented lines, each ended by a line feed except the last. */
    public String render(Locale locale, Detail detail) {
        return render(locale, detail, MessageBundles.standard());
    }

    /** Returns the explanation as indented lines, from other bundles than those that ship. */
    public String render(Locale locale, Detail detail, MessageBundles bundles) {
        List<Line> lines = lines();
        BitSet shown = detail == Detail.FULL ? new BitSet() : mattering(lines);
        if (detail == Detail.FULL) {
            shown.set(0, lines.size());
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            shown.set(i, i == 0 || (shown.get(i) && shown.get(line.above())));
            if (shown.get(i)) {
                text.append(i == 0 ? "" : "\n").append("  ".repeat(line.depth()));
                line.node().appendTo(text, locale, bundles);
            }
        }
        return text.toString();
    }

    private void appendTo(StringBuilder text, Locale locale, MessageBundles bundles) {
        text.append(mark.sign()).append(bundles.render(sentence(), locale));
        if (reference != null) {
            Message source = Message.of("EXPLAIN.source")
                    .with("citation", reference.citation())
                    .with("status", reference.status().message());
            text.append(' ').append(bundles.render(source, locale));
        }
    }

    /**
     * A node in its place.
     *
     * @param above the index of the line above it
     * @param countered whether it stands below an odd number of counter-arguments, itself included
     */
    private record Line(Explanation node, int above, int depth, boolean countered) {

        /** Whether it speaks against the root, or for all that is known may do so; empty if those below it decide. */
        Optional<Boolean> matters() {
            return switch (node.mark) {
                case UNKNOWN -> Optional.of(true);
                case FAILS -> Optional.of(!countered);
                case HOLDS -> Optional.of(countered);
                case NONE -> Optional.empty();
            };
        }
    }

    /** Returns this node and all below it, each before those below it; however deep they stand, it takes no stack. */
    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        Deque<Line> open = new ArrayDeque<>(List.of(new Line(this, 0, 0, false)));
        while (!open.isEmpty()) {
            Line line = open.pop();
            for (int i = line.node().children.size() - 1; i >= 0; i--) {
                Explanation child = line.node().children.get(i);
                open.push(new Line(child, lines.size(), line.depth() + 1, line.countered() ^ child.counter));
            }
            lines.add(line);
        }
        return lines;
    }

    /** Returns the indexes of the lines that belong in a summary, if those above them do. */
    private static BitSet mattering(List<Line> lines) {
        BitSet mattering = new BitSet(lines.size());
        BitSet aboveOne = new BitSet(lines.size());
        for (int i = lines.size() - 1; i > 0; i--) {
            if (lines.get(i).matters().orElse(aboveOne.get(i))) {
                mattering.set(i);
                aboveOne.set(lines.get(i).above());
            }
        }
        return mattering;
    }

    /** Tells whether the two say the same at this node, leaving the children aside. */
    boolean sameNode(Explanation other) {
        return message.equals(other.message)
                && Objects.equals(denial, other.denial)
                && ground == other.ground
                && mark == other.mark
                && counter == other.counter
                && Objects.equals(reference, other.reference);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Explanation that && sameTree(that);
    }

    private boolean sameTree(Explanation other) {
        Deque<Explanation> mine = new ArrayDeque<>(List.of(this));
        Deque<Explanation> others = new ArrayDeque<>(List.of(other));
        while (!mine.isEmpty()) {
            Explanation one = mine.pop();
            Explanation another = others.pop();
            if (!one.sameNode(another) || one.children.size() != another.children.size()) {
                return false;
            }
            one.children.forEach(mine::push);
            another.children.forEach(others::push);
        }
        return true;
    }

    @Override
    public int hashCode() {
        return Objects.hash(message, ground, mark, children.size());
    }

    /** Returns the code and arguments of the root, for a log. */
    @Override
    public String toString() {
        return message.toString();
    }
}
