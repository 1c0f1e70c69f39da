package org.commune4j.core.snapshot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.commune4j.core.law.Vocabulary;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.PostNature;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.Substitution;
import org.commune4j.core.rule.GivenWord;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/** A post on one date, with those who hold it. Lists are sorted by the appointment's id. */
public final class PostView {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Post post;
    private final @Nullable UnitView unit;
    private final GivenWord kind;
    private List<AppointmentView> appointments = List.of();
    private List<Substitution> substitutions = List.of();
    private List<OfficialView> substitutes = List.of();
    private List<UnitView> functionalSuperiors = List.of();

    PostView(Post post, @Nullable UnitView unit, Vocabulary words) {
        this.post = post;
        this.unit = unit;
        kind = GivenWord.of(post.kind(), words, post.id());
    }

    // Only the snapshot links its parts, before anybody sees them.

    void add(AppointmentView appointment) {
        if (appointments.isEmpty()) {
            appointments = new ArrayList<>(2);
        }
        appointments.add(appointment);
    }

    void add(Substitution substitution, OfficialView official) {
        if (substitutions.isEmpty()) {
            substitutions = new ArrayList<>(1);
            substitutes = new ArrayList<>(1);
        }
        substitutions.add(substitution);
        substitutes.add(official);
    }

    void reportTo(List<UnitView> superiors) {
        functionalSuperiors = List.copyOf(superiors);
    }

    void close() {
        appointments = Collections.unmodifiableList(appointments);
    }

    /**
     * Returns the post in words: the name it was given, otherwise its kind, and the name of its unit unless the words of the
     * kind name such a unit already.
     */
    public Message message() {
        if (post.name().isPresent()) {
            return Message.of("STAFFING.post-named").with("name", post.name().get());
        }
        Message ofKind = kind.name();
        if (unit == null || ofKind.render(VIETNAMESE).contains(unit.kindName().render(VIETNAMESE))) {
            return ofKind;
        }
        return Message.of("STAFFING.post-in-unit").with("kind", ofKind).with("unit", unit.name());
    }

    /** Returns the post as it is described for this date. */
    public Post post() {
        return post;
    }

    /** Returns the id. */
    public String id() {
        return post.id();
    }

    /** Returns what sort of post it is: the kind that its word means. Compare it by {@link #isOf(PostKind)}. */
    public PostKind kind() {
        return kind.meaning().equals(post.kind().code()) ? post.kind() : PostKind.of(kind.meaning());
    }

    /** Returns the name of its kind. */
    public Message kindName() {
        return kind.name();
    }

    /** Tells whether it is of the kind; unknown where nobody can know what its word means. */
    public Truth isOf(PostKind asked) {
        return kind.is(asked);
    }

    /** Tells whether it is of one of the kinds; unknown where nobody can know what its word means. */
    public Truth isOf(Collection<PostKind> asked) {
        return kind.isOneOf(asked);
    }

    Truth isPlaced() {
        return kind.isPlaced();
    }

    /** Returns its place in the leadership of the unit. */
    public Rank rank() {
        return post.rank();
    }

    /** Tells whether it is work of its own; see {@link AppointmentView#isWork}. */
    public boolean isWork() {
        return rank() != Rank.MEMBER && !isOf(PostNature.CONCURRENT);
    }

    /** Tells whether it is given as a post of the nature; not if the nature is not given. */
    public boolean isOf(PostNature nature) {
        return post.nature().filter(nature::equals).isPresent();
    }

    /** Returns the unit it belongs to; empty if the unit does not exist on the date. */
    public Optional<UnitView> unit() {
        return Optional.ofNullable(unit);
    }

    /**
     * Returns the units that it reports to in its field of work on the date beside its unit, by id. A line to a unit that
     * does not exist on the date, or to its unit itself, is left out.
     */
    public List<UnitView> functionalSuperiors() {
        return functionalSuperiors;
    }

    /** Returns the appointments to it in force on the date, acting ones among them. */
    public List<AppointmentView> appointments() {
        return appointments;
    }

    /** Returns those who hold it, each once, acting holders among them. */
    public List<OfficialView> holders() {
        if (appointments.size() < 2) {
            return appointments.isEmpty()
                    ? List.of()
                    : List.of(appointments.get(0).official());
        }
        return appointments.stream().map(AppointmentView::official).distinct().toList();
    }

    /** Returns those who hold it and are at work on the date, each once, acting holders among them. */
    public List<OfficialView> presentHolders() {
        return holders().stream().filter(OfficialView::isPresent).toList();
    }

    /** Tells whether a place of it is not taken by an official who is at work on the date. */
    public boolean isShort() {
        return presentHolders().size() < post.holders();
    }

    /** Returns the substitutions given for the date, by id, whether they have effect or not. */
    public List<Substitution> substitutions() {
        return Collections.unmodifiableList(substitutions);
    }

    /** Returns the officials of {@link #substitutions()}, one for each, whether they are there or not. */
    public List<OfficialView> substitutes() {
        return Collections.unmodifiableList(substitutes);
    }

    /**
     * Returns those who do on the date what the post does: the holders who are at work, and where a place is not taken by one of
     * them, who stands in for the task; each once.
     *
     * @param task the code of the task
     */
    public List<OfficialView> whoActs(String task) {
        List<OfficialView> present = presentHolders();
        if (substitutions.isEmpty() || !isShort()) {
            return present;
        }
        Set<OfficialView> acting = new LinkedHashSet<>(present);
        for (int i = 0; i < substitutions.size(); i++) {
            if (substitutions.get(i).covers(task) && substitutes.get(i).isPresent()) {
                acting.add(substitutes.get(i));
            }
        }
        return List.copyOf(acting);
    }

    /** Returns the officials who hold one of the posts, each once, by id. */
    static List<OfficialView> officials(Collection<PostView> posts) {
        TreeSet<OfficialView> officials = new TreeSet<>(Comparator.comparing(OfficialView::id));
        posts.forEach(post -> officials.addAll(post.holders()));
        return List.copyOf(officials);
    }

    /** Returns how it is held. */
    public Fill fill() {
        if (appointments.isEmpty()) {
            return Fill.VACANT;
        }
        boolean acting = true;
        for (AppointmentView appointment : appointments) {
            if (!appointment.appointment().acting()) {
                acting = false;
                if (appointment.isConcurrent()) {
                    return Fill.HELD_CONCURRENTLY;
                }
            }
        }
        return acting ? Fill.ACTING : Fill.HELD;
    }

    /**
     * Returns how many of its places are vacant, acting holders not counted; 0 if it is held by more officials than it
     * allows.
     */
    public int vacancies() {
        return Math.max(0, post.holders() - filled());
    }

    /** Returns how many officials hold it without merely acting in it. */
    public int filled() {
        if (appointments.size() == 1) {
            return appointments.get(0).appointment().acting() ? 0 : 1;
        }
        return (int) appointments.stream()
                .filter(appointment -> !appointment.appointment().acting())
                .map(AppointmentView::official)
                .distinct()
                .count();
    }

    /** Tells whether more officials hold it than it allows. */
    public boolean isOverfilled() {
        return filled() > post.holders();
    }

    /** Returns the working time that goes into it. */
    public FullTimeEquivalents workingTime() {
        return FullTimeEquivalents.of(appointments);
    }

    /** Returns the post, for a log. */
    @Override
    public String toString() {
        return post.toString();
    }
}
