package org.commune4j.core.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.commune4j.core.law.Amendment;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.MessageBundles;
import org.jspecify.annotations.Nullable;

/**
 * A reason: a message, what it rests on, whether it holds, and the reasons below it. Immutable; text is rendered on demand.
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

    /** Returns a statement about the input, or a step of a reckoning. */
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

    /** Returns what is stated, as a stable code and named arguments: the same whether it is true or not. */
    public Message message() {
        return message;
    }

    /**
     * Returns what is said: a sentence that is true as it stands. It is the {@linkplain #message message}, but of a statement
     * that is false its denial, and of one that is unknown or was not examined that it is so.
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

    /** Returns what it rests on. */
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
        return reference != null || children.stream().anyMatch(Explanation::restsOnLaw);
    }

    /**
     * Returns the least sure status of all the law below and here on the date; VERIFIED if nothing here rests on law.
     */
    public SourceStatus statusOn(LocalDate date) {
        SourceStatus weakest = reference == null ? SourceStatus.VERIFIED : reference.statusOn(date);
        for (Explanation child : children) {
            weakest = weakest.weaker(child.statusOn(date));
        }
        return weakest;
    }

    /**
     * Returns the amendments in force on the date whose content was not read, of all the law below and here, each once.
     */
    public List<Amendment> unreadAmendments(LocalDate date) {
        List<Amendment> unread = new ArrayList<>();
        collectUnread(date, unread);
        return List.copyOf(unread);
    }

    private void collectUnread(LocalDate date, List<Amendment> unread) {
        if (reference != null) {
            for (Amendment amendment : reference.unreadAmendments(date)) {
                if (!unread.contains(amendment)) {
                    unread.add(amendment);
                }
            }
        }
        children.forEach(child -> child.collectUnread(date, unread));
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
        StringBuilder text = new StringBuilder();
        render(text, 0, locale, bundles, detail == Detail.FULL, false);
        return text.toString();
    }

    private void render(
            StringBuilder text, int depth, Locale locale, MessageBundles bundles, boolean full, boolean countered) {
        if (depth > 0) {
            text.append('\n').append("  ".repeat(depth));
        }
        text.append(mark.sign()).append(bundles.render(sentence(), locale));
        if (reference != null) {
            Message source = Message.of("EXPLAIN.source")
                    .with("citation", reference.citation())
                    .with("status", reference.status().message());
            text.append(' ').append(bundles.render(source, locale));
        }
        for (Explanation child : children) {
            boolean childCountered = countered ^ child.counter;
            if (full || child.matters(childCountered)) {
                child.render(text, depth + 1, locale, bundles, full, childCountered);
            }
        }
    }

    /**
     * Whether it belongs in a summary: it speaks against the root, or for all that is known may do so.
     *
     * @param countered whether it stands below an odd number of counter-arguments, itself included
     */
    private boolean matters(boolean countered) {
        return switch (mark) {
            case UNKNOWN -> true;
            case FAILS -> !countered;
            case HOLDS -> countered;
            case NONE -> children.stream().anyMatch(child -> child.matters(countered ^ child.counter));
        };
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
        return other instanceof Explanation that && sameNode(that) && children.equals(that.children);
    }

    @Override
    public int hashCode() {
        return Objects.hash(message, ground, mark, children);
    }

    /** Returns the code and arguments of the root, for a log. */
    @Override
    public String toString() {
        return message.toString();
    }
}
