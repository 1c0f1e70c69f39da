package org.commune4j.json.codec;

import java.util.ArrayList;
import java.util.List;
import org.commune4j.core.law.Vocabulary;
import org.commune4j.core.law.Word;
import org.commune4j.core.problem.Entries;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.WordFamily;
import org.jspecify.annotations.Nullable;

/** The words of one value that is being read: those it declares, and those it uses that nobody knew before. */
final class WordScope {

    /** A word used, which may be declared further on. */
    record Met(WordFamily family, String code, Pointer at) {}

    final Vocabulary vocabulary;
    final @Nullable WordScope around;
    private final List<Met> met = new ArrayList<>();
    private final List<Word> declared = new ArrayList<>();
    private final List<Pointer> declaredAt = new ArrayList<>();

    WordScope(Vocabulary vocabulary, @Nullable WordScope around) {
        this.vocabulary = vocabulary;
        this.around = around;
    }

    void meet(WordFamily family, String code, Pointer at) {
        met.add(new Met(family, code, at));
    }

    void declare(Word word, Pointer at) {
        declared.add(word);
        declaredAt.add(at);
    }

    /** Returns what is wrong with the words, but for what a list of words shows by itself. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        List<Problem> ofList = Vocabulary.OPEN.check(Entries.of(declared), Pointer.ROOT);
        for (Problem problem : vocabulary.check(Entries.of(declared), Pointer.ROOT)) {
            if (!ofList.contains(problem)) {
                List<String> tokens = problem.pointer().tokens();
                problems.add(problem.at(
                        declaredAt.get(Integer.parseInt(tokens.get(1))).field(tokens.get(2))));
            }
        }
        Vocabulary all = vocabulary.supplementedBy(declared);
        for (Met word : met) {
            if (!all.isPlaced(word.family(), word.code()) && !isDeclared(word)) {
                problems.add(all.unknown(word.family(), word.code(), word.at()));
            }
        }
        return problems;
    }

    /** A word that is declared wrongly is a problem there, and not wherever it is used. */
    private boolean isDeclared(Met met) {
        return declared.stream()
                .anyMatch(word -> word.family() == met.family() && word.code().equals(met.code()));
    }
}
