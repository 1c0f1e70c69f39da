package org.commune4j.core.law;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commune4j.core.text.Echo;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.Written;
import org.jspecify.annotations.Nullable;

/**
 * A place inside an instrument: an article (điều) with its clause (khoản) and point (điểm), a section (mục) of a text without
 * articles, or an annex (phụ lục).
 *
 * <p>The text form is {@code Art. 6(2)(a)}, {@code Sec. 5.2} or {@code Annex I}.
 */
public final class Provision {

    private static final Pattern ARTICLE = Pattern.compile("Art\\. ([^()\\s]+)(?:\\(([^()]+)\\))?(?:\\(([^()]+)\\))?");
    private static final Pattern ARTICLE_NUMBER = Pattern.compile("[^()\\s]+");
    private static final Pattern PART = Pattern.compile("[^()]+");
    private static final Pattern ANY = Pattern.compile(".+");
    private static final String ANNEX_PREFIX = "Annex ";
    private static final String SECTION_PREFIX = "Sec. ";

    private final @Nullable String article;
    private final @Nullable String clause;
    private final @Nullable String point;
    private final @Nullable String section;
    private final @Nullable String annex;

    private Provision(
            @Nullable String article,
            @Nullable String clause,
            @Nullable String point,
            @Nullable String section,
            @Nullable String annex) {
        this.article = article;
        this.clause = clause;
        this.point = point;
        this.section = section;
        this.annex = annex;
    }

    /**
     * Returns an article.
     *
     * @throws IllegalArgumentException if it is blank or holds a space or parenthesis
     */
    public static Provision ofArticle(String article) {
        return new Provision(checked(ARTICLE_NUMBER, article), null, null, null, null);
    }

    /**
     * Returns a clause of an article.
     *
     * @throws IllegalArgumentException if one is blank or holds a parenthesis, or the article a space
     */
    public static Provision ofClause(String article, String clause) {
        return new Provision(checked(ARTICLE_NUMBER, article), checked(PART, clause), null, null, null);
    }

    /**
     * Returns a point of a clause of an article.
     *
     * @throws IllegalArgumentException if one is blank or holds a parenthesis, or the article a space
     */
    public static Provision ofPoint(String article, String clause, String point) {
        return new Provision(checked(ARTICLE_NUMBER, article), checked(PART, clause), checked(PART, point), null, null);
    }

    /**
     * Returns a section, for instance 5.2, of an instrument that has no articles.
     *
     * @throws IllegalArgumentException if it is blank or holds a space or parenthesis
     */
    public static Provision ofSection(String section) {
        return new Provision(null, null, null, checked(ARTICLE_NUMBER, section), null);
    }

    /**
     * Returns an annex, or a named part of one.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public static Provision ofAnnex(String annex) {
        return new Provision(null, null, null, null, checked(ANY, annex));
    }

    private static String checked(Pattern form, String number) {
        Written.text("a provision", number);
        if (number.isBlank()
                || !number.strip().equals(number)
                || !form.matcher(number).matches()) {
            throw new IllegalArgumentException(
                    "A number of an article, clause, point, section or annex is not blank and holds no"
                            + " parenthesis, that of an article or section no space either, but found: '"
                            + Echo.shown(number)
                            + "'; pass the number alone, for instance 6, 2 or a");
        }
        return number;
    }

    /**
     * Parses the text form, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text has neither form
     */
    public static Provision parse(String text) {
        if (text.startsWith(ANNEX_PREFIX) && text.length() > ANNEX_PREFIX.length()) {
            return ofAnnex(text.substring(ANNEX_PREFIX.length()));
        }
        if (text.startsWith(SECTION_PREFIX)) {
            return ofSection(text.substring(SECTION_PREFIX.length()));
        }
        Matcher matcher = ARTICLE.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "A provision is written 'Art. 6', 'Art. 6(2)', 'Art. 6(2)(a)', 'Sec. 5.2' or 'Annex I', but found: "
                            + Echo.shown(text));
        }
        String article = matcher.group(1);
        if (matcher.group(2) == null) {
            return ofArticle(article);
        }
        return matcher.group(3) == null
                ? ofClause(article, matcher.group(2))
                : ofPoint(article, matcher.group(2), matcher.group(3));
    }

    /** Returns the article, unless this is a section or an annex. */
    public Optional<String> article() {
        return Optional.ofNullable(article);
    }

    /** Returns the clause of the article. */
    public Optional<String> clause() {
        return Optional.ofNullable(clause);
    }

    /** Returns the point of the clause. */
    public Optional<String> point() {
        return Optional.ofNullable(point);
    }

    /** Returns the section of a text without articles. */
    public Optional<String> section() {
        return Optional.ofNullable(section);
    }

    /** Returns the annex, unless this is an article or a section. */
    public Optional<String> annex() {
        return Optional.ofNullable(annex);
    }

    /** Tells whether the other provision is this one or a part of it: an article encloses its clauses, Annex I its Part II. */
    public boolean encloses(Provision other) {
        if (annex != null || other.annex != null) {
            return annex != null
                    && other.annex != null
                    && (annex.equals(other.annex) || other.annex.startsWith(annex + ", "));
        }
        if (section != null || other.section != null) {
            return section != null
                    && other.section != null
                    && (section.equals(other.section) || other.section.startsWith(section + "."));
        }
        return Objects.equals(article, other.article)
                && (clause == null || clause.equals(other.clause))
                && (point == null || point.equals(other.point));
    }

    /** Returns the place in words, for instance "khoản 2 Điều 6". */
    public Message message() {
        if (annex != null) {
            return Message.of("LAW.annex").with("annex", annex);
        }
        if (section != null) {
            return Message.of("LAW.section").with("section", section);
        }
        Message message = Message.of(
                        "LAW.article" + (clause == null ? "" : "-clause") + (point == null ? "" : "-point"))
                .with("article", Objects.requireNonNull(article));
        if (clause != null) {
            message = message.with("clause", clause);
        }
        return point == null ? message : message.with("point", point);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Provision that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** Returns the text form, for instance {@code Art. 6(2)(a)}. */
    @Override
    public String toString() {
        if (annex != null) {
            return ANNEX_PREFIX + annex;
        }
        if (section != null) {
            return SECTION_PREFIX + section;
        }
        return "Art. " + article + (clause == null ? "" : "(" + clause + ")")
                + (point == null ? "" : "(" + point + ")");
    }
}
