package org.commune4j.core.law;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Entries;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.OpenCode;
import org.commune4j.core.text.WordFamily;
import org.jspecify.annotations.Nullable;

/**
 * The words that a law book knows, family by family, and those that a host or a commune declared beside them.
 *
 * <pre>{@code
 * Vocabulary words = Vocabulary.of(List.of(PostKind.of("CHAIR"), PostKind.of("CLERK")))
 *         .declaring(List.of(new Word(WordFamily.POST_KIND, "THU_KY", name, Optional.of("CLERK"))))
 *         .orThrow();
 * words.canonical(PostKind.of("THU_KY").family(), "THU_KY");   // CLERK
 * words.isPlaced(WordFamily.POST_KIND, "CHIAR");                // no: nearest is CHAIR
 * words.isPlaced(WordFamily.COURSE, "FIRST_AID");               // yes: no courses are listed, so each stands for itself
 * }</pre>
 *
 * <p>A word is placed if it is known or declared; where no word of its family is listed, each stands for itself. A declared word
 * that is the {@linkplain Word#sameAs same as} another is that word for every rule; one without is distinct from all others. A
 * rule that meets a word that is not placed answers UNDETERMINED. Immutable and thread-safe.
 */
public final class Vocabulary {

    /** Lists no words, and so takes each as one of its own. */
    public static final Vocabulary OPEN = new Vocabulary(Map.of(), List.of());

    private static final int MOST_SUGGESTIONS = 3;
    private static final int LONGEST_COMPARED = 64;
    private static final int MOST_COMPARED = 1_000;

    /** The words listed; families without any are not in it. */
    private final Map<WordFamily, Set<String>> listed;

    private final List<Word> declared;

    /** Every declared word that is placed, by the word that it means. */
    private final Map<WordFamily, Map<String, String>> meanings;

    private final Map<WordFamily, Map<String, Word>> byCode;
    private final boolean synonyms;

    private Vocabulary(Map<WordFamily, Set<String>> listed, List<Word> declared) {
        this.listed = listed;
        this.declared = declared;
        byCode = new EnumMap<>(WordFamily.class);
        for (Word word : declared) {
            byCode.computeIfAbsent(word.family(), any -> new HashMap<>()).putIfAbsent(word.code(), word);
        }
        meanings = new EnumMap<>(WordFamily.class);
        declared.forEach(this::addMeaning);
        synonyms = declared.stream().anyMatch(word -> word.sameAs().isPresent());
    }

    /** Follows a word to what it means, and notes that for every word on the way; not where it comes to none. */
    private void addMeaning(Word word) {
        Map<String, String> known = meanings.computeIfAbsent(word.family(), any -> new HashMap<>());
        Set<String> way = new LinkedHashSet<>();
        @Nullable Word at = word;
        @Nullable String end = null;
        while (at != null && way.add(at.code())) {
            @Nullable String same = at.sameAs().orElse(null);
            String next = same == null ? at.code() : same;
            end = known.get(at.code());
            if (end == null && (same == null || isListed(word.family(), same))) {
                end = next;
            }
            at = end == null ? findDeclared(word.family(), next) : null;
            if (end == null && at == null && !listed.containsKey(word.family())) {
                end = next;
            }
        }
        if (end != null) {
            String meaning = end;
            way.forEach(code -> known.putIfAbsent(code, meaning));
        }
    }

    /** Returns the code that a declared word comes to, or null where that is no word, or its own in a circle. */
    private @Nullable String meaning(Word word) {
        return meanings.getOrDefault(word.family(), Map.of()).get(word.code());
    }

    /** Returns the declared words of a family that are the same as themselves, by way of others; not those that only lead there. */
    private Set<String> circles(WordFamily family) {
        Set<String> circles = new HashSet<>();
        Set<String> gone = new HashSet<>();
        for (Word word : byCode.getOrDefault(family, Map.of()).values()) {
            List<String> way = new ArrayList<>();
            @Nullable Word at = word;
            while (at != null && gone.add(at.code())) {
                way.add(at.code());
                @Nullable String same = at.sameAs().orElse(null);
                at = same == null ? null : findDeclared(family, same);
            }
            int first = at == null ? -1 : way.indexOf(at.code());
            if (first >= 0) {
                circles.addAll(way.subList(first, way.size()));
            }
        }
        return circles;
    }

    private boolean isListed(WordFamily family, String code) {
        return listed.getOrDefault(family, Set.of()).contains(code);
    }

    private @Nullable Word findDeclared(WordFamily family, String code) {
        return byCode.getOrDefault(family, Map.of()).get(code);
    }

    /** Returns a vocabulary that lists the words; their names stand in the bundles. */
    public static Vocabulary of(Collection<? extends OpenCode<?>> words) {
        Map<WordFamily, Set<String>> listed = new EnumMap<>(WordFamily.class);
        words.forEach(word -> listed.computeIfAbsent(word.family(), any -> new LinkedHashSet<>())
                .add(word.code()));
        return new Vocabulary(listed, List.of());
    }

    /** Returns a vocabulary that lists codes of a family too, besides what is listed already. */
    public Vocabulary listing(WordFamily family, Collection<String> codes) {
        Map<WordFamily, Set<String>> more = new EnumMap<>(WordFamily.class);
        more.putAll(listed);
        Set<String> all = new LinkedHashSet<>(words(family));
        all.addAll(codes);
        more.put(family, all);
        return new Vocabulary(more, declared);
    }

    /**
     * Returns a vocabulary with declared words too, or everything that keeps them from being declared; see {@link #check}.
     */
    public Checked<Vocabulary> declaring(List<Word> words) {
        List<Problem> problems = check(Entries.of(words), Pointer.ROOT);
        return problems.isEmpty() ? Checked.of(supplementedBy(words)) : Checked.ofProblems(problems);
    }

    /**
     * Returns a vocabulary with declared words too, unless a word of the same code is there already. One that is the same as a
     * word that is not there is not placed.
     */
    public Vocabulary supplementedBy(List<Word> words) {
        if (words.isEmpty()) {
            return this;
        }
        List<Word> all = new ArrayList<>(declared);
        words.stream()
                .filter(word ->
                        !isListed(word.family(), word.code()) && findDeclared(word.family(), word.code()) == null)
                .forEach(all::add);
        return new Vocabulary(listed, Collections.unmodifiableList(all));
    }

    /**
     * Returns everything that keeps words from being declared: one that is known already or declared twice, one that is the same
     * as a word that is not known, or as itself in a circle.
     *
     * @param words as far as they could be read
     * @param at the place of the document that holds the list {@code words}
     * @return the problems in the order of the document, empty if there are none
     */
    public List<Problem> check(Entries<Word> words, Pointer at) {
        Vocabulary all = supplementedBy(words.readable());
        List<Problem> problems = new ArrayList<>();
        Set<List<Object>> seen = new LinkedHashSet<>();
        Map<WordFamily, Set<String>> circles = new EnumMap<>(WordFamily.class);
        words.forEach((index, word) -> {
            Pointer place = at.field("words").index(index);
            boolean known = isListed(word.family(), word.code()) || findDeclared(word.family(), word.code()) != null;
            if (known || !seen.add(List.of(word.family(), word.code()))) {
                problems.add(problem(
                        known ? "VOCABULARY-002" : "VOCABULARY-003", place.field("code"), word.family(), word.code()));
            } else if (all.meaning(word) == null) {
                String same = word.sameAs().orElseThrow();
                if (all.findDeclared(word.family(), same) == null) {
                    problems.add(all.unknown(word.family(), same, place.field("sameAs")));
                } else if (circles.computeIfAbsent(word.family(), all::circles).contains(word.code())) {
                    problems.add(problem("VOCABULARY-004", place.field("sameAs"), word.family(), word.code()));
                }
            }
        });
        return List.copyOf(problems);
    }

    private static Problem problem(String code, Pointer at, WordFamily family, String word) {
        return Problem.of(code, at).with("family", family.message()).with("word", word);
    }

    /** Returns the words listed of a family, in the order given; empty if none are, so that each stands for itself. */
    public Set<String> words(WordFamily family) {
        return Collections.unmodifiableSet(listed.getOrDefault(family, Set.of()));
    }

    /** Returns the declared words, in the order given. */
    public List<Word> declared() {
        return declared;
    }

    /** Tells whether a rule can know what the word means. */
    public boolean isPlaced(WordFamily family, String code) {
        @Nullable Set<String> known = listed.get(family);
        if (known == null) {
            return findDeclared(family, code) == null
                    || meanings.getOrDefault(family, Map.of()).containsKey(code);
        }
        return known.contains(code) || meanings.getOrDefault(family, Map.of()).containsKey(code);
    }

    /** Returns the code of the word that a word means: another one where it was declared the same, otherwise its own. */
    public String canonical(WordFamily family, String code) {
        return synonyms ? meanings.getOrDefault(family, Map.of()).getOrDefault(code, code) : code;
    }

    /** Returns the name of a word: that of its declaration, otherwise that of the bundles. */
    public Message nameOf(WordFamily family, String code) {
        @Nullable Word own = findDeclared(family, code);
        return own == null ? Message.of(family.nameCode(code)) : Message.of(family.nameCode(code), own.name());
    }

    /** Returns the placed words of the family that are written most like the code, the most alike first; at most three. */
    public List<String> nearest(WordFamily family, String code) {
        if (code.length() > LONGEST_COMPARED) {
            return List.of();
        }
        Set<String> all = new LinkedHashSet<>(words(family));
        all.addAll(meanings.getOrDefault(family, Map.of()).keySet());
        return nearest(code, all);
    }

    /**
     * Returns the codes that are written most like the code, as an argument of a message: the most alike first; at most three, none
     * that is quite another, and a word for none.
     */
    public static Object suggestions(String code, Collection<String> among) {
        return suggestions(nearest(code, among));
    }

    private static List<String> nearest(String code, Collection<String> among) {
        int most = Math.max(1, Math.min(code.length(), LONGEST_COMPARED) / 3);
        return among.stream()
                .limit(MOST_COMPARED)
                .filter(one -> Math.abs(one.length() - code.length()) <= most && code.length() <= LONGEST_COMPARED)
                .map(one -> Map.entry(distance(code, one), one))
                .filter(entry -> entry.getKey() <= most)
                .sorted(Comparator.comparingInt((Map.Entry<Integer, String> entry) -> entry.getKey())
                        .thenComparing(Map.Entry::getValue))
                .limit(MOST_SUGGESTIONS)
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The number of letters to add, drop, change or swap with their neighbour, whatever their case. */
    private static int distance(String from, String to) {
        int[] before = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = same(from, i, to, j) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && same(from, i, to, j - 1) && same(from, i - 1, to, j)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[to.length()];
    }

    private static boolean same(String from, int i, String to, int j) {
        return Character.toUpperCase(from.charAt(i - 1)) == Character.toUpperCase(to.charAt(j - 1));
    }

    /** Returns the problem that a word stands in a document and is neither known nor declared; it names the nearest words. */
    public Problem unknown(WordFamily family, String code, Pointer at) {
        return problem("VOCABULARY-001", at, family, code).with("nearest", suggestions(family, code));
    }

    /**
     * Returns what is missing where a rule meets a word that is not placed.
     *
     * @param owner the id of what the word stands at
     */
    public Message doubt(WordFamily family, String code, String owner) {
        return Message.of("VOCABULARY.unplaced")
                .with("family", family.message())
                .with("word", code)
                .with("owner", owner)
                .with("nearest", suggestions(family, code));
    }

    private Object suggestions(WordFamily family, String code) {
        return suggestions(nearest(family, code));
    }

    private static Object suggestions(List<String> nearest) {
        return nearest.isEmpty() ? Message.of("VOCABULARY.none-near") : nearest;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Vocabulary that && listed.equals(that.listed) && declared.equals(that.declared);
    }

    @Override
    public int hashCode() {
        return Objects.hash(listed, declared);
    }

    /** Returns how many words there are, for a log. */
    @Override
    public String toString() {
        return listed.values().stream().mapToInt(Set::size).sum() + " words known, " + declared.size() + " declared";
    }
}
