package org.commune4j.core.vietnam;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.law.Vocabulary;
import org.commune4j.core.law.Word;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.WordFamily;
import org.jspecify.annotations.Nullable;

/**
 * The words for names of the portal: those that a law book knows by that name, and words of the host's own for the others, which
 * are declared. Not thread-safe.
 */
final class PortalWords {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** Names of the portal for words whose own name is another; the procedures that ship show which fields these are. */
    private static final Map<WordFamily, Map<String, String>> ALSO_CALLED = Map.of(
            WordFamily.FIELD,
            Map.of(
                    "đăng ký, quản lý cư trú", Fields.RESIDENCE.code(),
                    "hoạt động xây dựng", Fields.CONSTRUCTION.code()),
            WordFamily.CHANNEL,
            Map.of(
                    "trực tuyến", "ONLINE",
                    "dịch vụ bưu chính", "POSTAL",
                    "trực tiếp", "DIRECT",
                    "online", "ONLINE",
                    "postal", "POSTAL",
                    "direct", "DIRECT"));

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^A-Z0-9]+");
    private static final int LONGEST = 60;

    private final Vocabulary known;
    private final Map<WordFamily, Map<String, String>> byName = new EnumMap<>(WordFamily.class);
    private final Map<String, Word> declared = new LinkedHashMap<>();

    /** The codes that are taken, and the last number that was put behind one: no name is compared with all others. */
    private final Map<WordFamily, Set<String>> taken = new EnumMap<>(WordFamily.class);

    private final Map<String, Integer> numbers = new HashMap<>();

    PortalWords(Vocabulary known) {
        this.known = known;
    }

    /** Returns the words declared so far. */
    List<Word> declared() {
        return List.copyOf(declared.values());
    }

    /** Tells whether the law book has a word of that name. */
    boolean isKnown(WordFamily family, String name) {
        return names(family).containsKey(key(name));
    }

    /** Returns the code of the word of that name, which is declared if nobody knows it. */
    String code(WordFamily family, String name) {
        @Nullable String code = names(family).get(key(name));
        if (code != null) {
            return code;
        }
        @Nullable Word own = declared.get(family + " " + key(name));
        return own != null ? own.code() : declare(family, free(family, name), LocalizedText.ofVietnamese(name), name);
    }

    /** Returns the code of the fact that a limit of the portal applies. */
    String fact(Term term) {
        String code = "portal-limit-" + term.toString().replace(' ', '-');
        if (!known.isPlaced(WordFamily.CASE_FACT, code)) {
            declare(
                    WordFamily.CASE_FACT,
                    code,
                    LocalizedText.of(
                            "áp dụng thời hạn " + term.message().render(VIETNAMESE)
                                    + " ghi trên Cổng Dịch vụ công quốc gia",
                            "the limit of " + term.message().render(Locale.ENGLISH)
                                    + " on the National Public Service Portal applies"),
                    code);
        }
        return code;
    }

    private String declare(WordFamily family, String code, LocalizedText name, String key) {
        declared.putIfAbsent(family + " " + key(key), new Word(family, code, name, Optional.empty()));
        return code;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private Map<String, String> names(WordFamily family) {
        return byName.computeIfAbsent(family, one -> {
            Map<String, String> names = new HashMap<>();
            known.words(one)
                    .forEach(code -> names.put(key(known.nameOf(one, code).render(VIETNAMESE)), code));
            known.declared().stream()
                    .filter(word -> word.family() == one)
                    .forEach(word -> names.putIfAbsent(key(word.name().in(VIETNAMESE)), word.code()));
            names.putAll(ALSO_CALLED.getOrDefault(one, Map.of()));
            if (one == WordFamily.APPLICANT_KIND) {
                ApplicantKinds.byName().forEach((name, kind) -> names.put(key(name), kind.code()));
            }
            return names;
        });
    }

    /** Returns a code made of a name that no other word of the family has. */
    private String free(WordFamily family, String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toUpperCase(Locale.ROOT);
        String code = OTHERS.matcher(plain).replaceAll("_");
        code = code.substring(code.startsWith("_") ? 1 : 0);
        if (code.isEmpty() || !Character.isLetter(code.charAt(0))) {
            code = "P_" + code;
        }
        if (code.length() > LONGEST) {
            code = code.substring(0, LONGEST);
        }
        while (code.endsWith("_")) {
            code = code.substring(0, code.length() - 1);
        }
        Set<String> used = taken.computeIfAbsent(family, this::known);
        String free = code;
        while (!used.add(free)) {
            free = code + "_" + numbers.merge(family + " " + code, 2, (last, any) -> last + 1);
        }
        return free;
    }

    private Set<String> known(WordFamily family) {
        Set<String> codes = new HashSet<>(known.words(family));
        known.declared().stream().filter(word -> word.family() == family).forEach(word -> codes.add(word.code()));
        return codes;
    }

    /** Returns the names in a cell; some names hold the comma that separates them. */
    static List<String> applicantNames(String cell) {
        List<String> names = new ArrayList<>();
        List<String> parts = new ArrayList<>(Arrays.asList(cell.split(", ", -1)));
        while (!parts.isEmpty()) {
            int taken = Math.min(parts.size(), ApplicantKinds.MOST_COMMAS + 1);
            while (taken > 1
                    && ApplicantKinds.findByPortalName(String.join(", ", parts.subList(0, taken)))
                            .isEmpty()) {
                taken--;
            }
            String name = String.join(", ", parts.subList(0, taken));
            if (!name.isEmpty()) {
                names.add(name);
            }
            parts.subList(0, taken).clear();
        }
        return names;
    }
}
