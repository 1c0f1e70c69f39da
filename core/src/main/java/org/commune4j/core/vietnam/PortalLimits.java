package org.commune4j.core.vietnam;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.text.Echo;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.commune4j.core.vietnam.PortalEntry.Shown;
import org.commune4j.core.vietnam.PortalEntry.Variant;
import org.commune4j.core.vietnam.PortalEntry.Way;
import org.commune4j.core.vietnam.PortalText.Said;
import org.jspecify.annotations.Nullable;

/**
 * The time limit of an entry. It is determined where all that the portal says of it is one limit, or an ordinary one and one
 * for areas of hardship that its own text tells apart. Everything else is a doubt that names what stands against what, and each
 * limit becomes a case whose condition is a fact of its own. Used once.
 */
final class PortalLimits {

    private static final LocalizedText ORDINARY =
            LocalizedText.of("không thuộc vùng khó khăn", "not in an area of hardship");
    private static final LocalizedText HARD = LocalizedText.of("xã thuộc vùng khó khăn", "in an area of hardship");
    private static final int LONGEST_LABEL = 1_500;

    /** What the limit is and whether that is certain. */
    record Judged(TimeLimit limit, boolean determined, boolean paymentStops) {}

    private final PortalEntry entry;
    private final Map<Way, Channel> channels;
    private final PortalWords words;
    private final List<Problem> doubts;

    /** What the ways show, what the cases show; where each term stands. */
    private final Set<Term> ofWays = new LinkedHashSet<>();

    private final Set<Term> ofCases = new LinkedHashSet<>();
    private final Set<Message> ofWaysUnread = new LinkedHashSet<>();
    private final Set<Message> ofCasesUnread = new LinkedHashSet<>();
    private final Map<Term, Set<Where>> places = new LinkedHashMap<>();

    /** What is said of which areas. */
    private final Set<Term> ordinary = new LinkedHashSet<>();

    private final Set<Term> hard = new LinkedHashSet<>();
    private final Set<Term> anywhere = new LinkedHashSet<>();
    private boolean unclear;

    /** Whether a text gives areas of hardship so much more in another unit, which makes no limit. */
    private boolean hardUnknown;

    private boolean paymentStops;

    PortalLimits(PortalEntry entry, Map<Way, Channel> channels, PortalWords words, List<Problem> doubts) {
        this.entry = entry;
        this.channels = channels;
        this.words = words;
        this.doubts = doubts;
    }

    Judged judge(LegalReference published) {
        entry.ways().forEach(this::read);
        entry.variants().forEach(this::read);
        if (places.isEmpty()) {
            if (!unclear) {
                doubts.add(doubt("PORTAL-007").with("code", Echo.cell(PortalText.clean(entry.code()))));
            }
            compare(false);
            return new Judged(TimeLimit.UNKNOWN, false, paymentStops);
        }
        Optional<TimeLimit> determined = unclear || hardUnknown ? Optional.empty() : determined(published);
        compare(determined.isPresent());
        TimeLimit limit = determined.or(() -> ofOrdinaryAreas(published)).orElseGet(() -> candidates(published));
        return new Judged(limit, determined.isPresent(), paymentStops);
    }

    private Problem doubt(String code) {
        return Problem.of(code, entry.place(PortalPart.LIMIT));
    }

    private static List<Message> messages(Set<Term> terms, Set<Message> unread) {
        return Stream.concat(terms.stream().map(Term::message), unread.stream()).toList();
    }

    // ---------------------------------------------------------------- reading

    private void read(Way way) {
        Shown shown = way.limit();
        boolean number = PortalText.isNumber(shown.amount());
        String text = PortalText.sentences(number ? way.text() : shown.amount() + ". " + way.text());
        paymentStops |= PortalText.leavesPaymentOut(text);
        List<Said> said = PortalText.withoutParts(PortalText.limits(text));
        @Nullable Term term = PortalText.term(shown);
        if (term == null && !hidesOnlyTheUnit(shown, number, said)) {
            if (!shown.equals(Shown.NONE) || !said.isEmpty()) {
                unreadable(shown, way.at(), ofWaysUnread);
                terms(said).forEach(one -> note(one, where(way, true)));
            }
            return;
        }
        if (term != null) {
            ofWays.add(term);
            note(term, where(way, false));
        }
        if (!settle(term, said, text, where(way, true))) {
            if (leavesHardAreasAloneOpen(term, said)) {
                hardUnknown = true;
            } else {
                unclear = true;
            }
            List<Term> named = terms(said);
            named.stream()
                    .filter(one ->
                            term == null || named.size() == 1 || one.amount().compareTo(term.amount()) == 0)
                    .forEach(one -> note(one, where(way, true)));
            if (term == null) {
                ofWays.addAll(named);
            }
            Problem doubt = Problem.of("PORTAL-008", entry.place(PortalPart.LIMIT))
                    .with("found", term == null ? Message.of("PORTAL.no-number") : term.message())
                    .with("text", said.stream().map(Said::words).distinct().toList());
            if (!doubts.contains(doubt)) {
                doubts.add(doubt);
            }
        }
    }

    /** Returns the terms that a text names, those left out that come on top of another. */
    private static List<Term> terms(List<Said> said) {
        List<Term> terms = new ArrayList<>();
        for (Said one : said) {
            @Nullable Term term = one.term();
            if (term != null && !one.added() && !terms.contains(term)) {
                terms.add(term);
            }
        }
        return terms;
    }

    /** Tells whether the text says the same number with its unit, or says all where there is no number. */
    private static boolean hidesOnlyTheUnit(Shown shown, boolean number, List<Said> said) {
        if (said.isEmpty()) {
            return false;
        }
        return !number
                || (said.size() == 1
                        && !said.get(0).hard()
                        && terms(said).stream().anyMatch(one -> PortalText.counts(one, shown.amount())));
    }

    private void unreadable(Shown shown, Pointer at, Set<Message> side) {
        unclear = true;
        Message found = Message.of("PORTAL.unreadable")
                .with("amount", Echo.cell(PortalText.clean(shown.amount())))
                .with("unit", Echo.cell(PortalText.clean(shown.unit())));
        // the cells of the page have places of their own; ways and cases of a record repeat each other
        if (side.add(found) || entry.page()) {
            doubts.add(Problem.of("PORTAL-006", at).with("found", found));
        }
    }

    private void read(Variant variant) {
        if (variant.limit().equals(Shown.NONE)) {
            return;
        }
        @Nullable Term term = PortalText.term(variant.limit());
        if (term == null) {
            unreadable(variant.limit(), variant.at(), ofCasesUnread);
            return;
        }
        ofCases.add(term);
        note(term, new Where(null, false, variant));
        if (saysHard(variant)) {
            hard.add(term);
        }
    }

    /** A case is for areas of hardship if its name says more of them than that of the procedure. */
    private boolean saysHard(Variant variant) {
        return PortalText.speaksOfHardAreas(variant.name()) && !PortalText.speaksOfHardAreas(entry.name());
    }

    private void note(Term term, Where place) {
        places.computeIfAbsent(term, any -> new LinkedHashSet<>()).add(place);
    }

    /** Takes what a way says if its number and its text go together. */
    private boolean settle(@Nullable Term term, List<Said> said, String text, Where place) {
        Set<Term> plain = new LinkedHashSet<>();
        Set<Term> ofHard = new LinkedHashSet<>();
        Set<Term> more = new LinkedHashSet<>();
        boolean ofOrdinary = false;
        for (Said one : said) {
            @Nullable Term named = one.term();
            if (named == null || (one.added() && !one.hard())) {
                return false;
            }
            (one.added() ? more : one.hard() ? ofHard : plain).add(named);
            ofOrdinary |= one.ordinary();
        }
        if (said.isEmpty() && term != null) {
            Set<Term> area = PortalText.speaksOfHardAreas(text)
                    ? hard
                    : PortalText.speaksOfOrdinaryAreas(text) ? ordinary : anywhere;
            area.add(term);
            return true;
        }
        if (plain.size() > 1 || ofHard.size() + more.size() > 1) {
            return false;
        }
        @Nullable Term one = plain.isEmpty() ? null : plain.iterator().next();
        if (ofHard.isEmpty() && more.isEmpty()) {
            if (one == null || (term != null && !term.equals(one))) {
                return false;
            }
            take(ofOrdinary ? ordinary : anywhere, one, place, term);
            return true;
        }
        return more.isEmpty()
                ? areas(term, one, ofHard.iterator().next(), place)
                : raised(term, one, more.iterator().next(), place);
    }

    /**
     * Tells whether a way and its text agree on one limit, and the text gives areas of hardship more in another unit: "15 ngày làm
     * việc … tăng thêm 10 ngày".
     */
    private static boolean leavesHardAreasAloneOpen(@Nullable Term term, List<Said> said) {
        Set<Term> plain = new LinkedHashSet<>();
        Set<Term> more = new LinkedHashSet<>();
        for (Said one : said) {
            @Nullable Term named = one.term();
            if (named == null || one.hard() != one.added()) {
                return false;
            }
            (one.added() ? more : plain).add(named);
        }
        if (term != null) {
            plain.add(term);
        }
        return plain.size() == 1
                && more.size() == 1
                && plain.iterator().next().unit() != more.iterator().next().unit();
    }

    /** An ordinary limit and how much more areas of hardship have. */
    private boolean raised(@Nullable Term term, @Nullable Term one, Term more, Where place) {
        @Nullable Term base = one == null ? term : one;
        // a number that is the addition itself says nothing of the whole
        @Nullable Term whole = base == null || base.equals(more) ? null : PortalText.sum(base, more);
        return whole != null && areas(term, base, whole, place);
    }

    private boolean areas(@Nullable Term term, @Nullable Term one, Term inHardAreas, Where place) {
        @Nullable Term base = one == null ? term : one;
        if (base == null) {
            return false;
        }
        if (one == null && inHardAreas.equals(term)) {
            take(hard, inHardAreas, place, term);
            return true;
        }
        boolean fits =
                base.unit() == inHardAreas.unit() && (term == null || term.equals(base) || term.equals(inHardAreas));
        if (fits) {
            take(ordinary, base, place, term);
            take(hard, inHardAreas, place, term);
        }
        return fits;
    }

    private void take(Set<Term> area, Term term, Where place, @Nullable Term shown) {
        area.add(term);
        if (shown == null) {
            ofWays.add(term);
        }
        if (!term.equals(shown)) {
            note(term, place);
        }
    }

    // ---------------------------------------------------------------- judging

    private Optional<TimeLimit> determined(LegalReference published) {
        Set<Term> all = new LinkedHashSet<>(places.keySet());
        if (all.size() == 1) {
            return Optional.of(TimeLimit.of(LimitCase.builder()
                    .label(LimitCase.EVERY_CASE)
                    .term(all.iterator().next())
                    .reference(published)
                    .build()));
        }
        Set<Term> others = new LinkedHashSet<>(anywhere);
        others.removeAll(hard);
        others.addAll(ordinary);
        if (hard.size() != 1 || others.size() != 1) {
            return Optional.empty();
        }
        Term inHardAreas = hard.iterator().next();
        Term elsewhere = others.iterator().next();
        if (!Set.of(inHardAreas, elsewhere).containsAll(all) || !casesDifferByAreaAlone(inHardAreas)) {
            return Optional.empty();
        }
        return Optional.of(TimeLimit.of(
                List.of(area(ORDINARY, false, elsewhere, published), area(HARD, true, inHardAreas, published))));
    }

    /** Where only what areas of hardship have more is unknown, the limit of the others is not. */
    private Optional<TimeLimit> ofOrdinaryAreas(LegalReference published) {
        return hardUnknown && !unclear && hard.isEmpty() && places.size() == 1
                ? Optional.of(TimeLimit.of(
                        area(ORDINARY, false, places.keySet().iterator().next(), published)))
                : Optional.empty();
    }

    private static LimitCase area(LocalizedText label, boolean isHard, Term term, LegalReference published) {
        return LimitCase.builder()
                .label(label)
                .putWhen(LimitFacts.HARD_AREA, isHard)
                .term(term)
                .reference(published)
                .build();
    }

    /** Cases of other names may differ by something else than the area. */
    private boolean casesDifferByAreaAlone(Term inHardAreas) {
        Set<String> names = new TreeSet<>();
        Set<Term> terms = new LinkedHashSet<>();
        for (Variant variant : entry.variants()) {
            @Nullable Term term = PortalText.term(variant.limit());
            if (term == null || (saysHard(variant) && term.equals(inHardAreas))) {
                continue;
            }
            names.add(PortalText.clean(variant.name()).toLowerCase(Locale.ROOT));
            terms.add(term);
        }
        return terms.size() < 2 || names.size() < 2;
    }

    private void compare(boolean determined) {
        int before = doubts.size();
        List<Message> ways = messages(ofWays, ofWaysUnread);
        List<Message> cases = messages(ofCases, ofCasesUnread);
        if (!ways.isEmpty() && !cases.isEmpty() && !Set.copyOf(ways).equals(Set.copyOf(cases))) {
            doubts.add(doubt(determined ? "PORTAL-022" : "PORTAL-013")
                    .with("ways", ways)
                    .with("cases", cases));
        }
        if (!determined && ways.size() > 1) {
            doubts.add(doubt("PORTAL-009").with("found", ways));
        }
        if (!determined && cases.size() > 1) {
            doubts.add(doubt("PORTAL-018").with("found", cases));
        }
        if (!determined && !unclear && !hardUnknown && !places.isEmpty() && doubts.size() == before) {
            doubts.add(doubt("PORTAL-009").with("found", messages(places.keySet(), Set.of())));
        }
    }

    private TimeLimit candidates(LegalReference published) {
        List<LimitCase> cases = new ArrayList<>();
        places.forEach((term, where) -> cases.add(LimitCase.builder()
                .label(LocalizedText.of(label(where, PortalWords.VIETNAMESE), label(where, Locale.ENGLISH)))
                .putWhen(words.fact(term), true)
                .term(term)
                .reference(published)
                .build()));
        return TimeLimit.of(cases);
    }

    // ---------------------------------------------------------------- words

    private Where where(Way way, boolean inText) {
        return new Where(channels.get(way), inText, null);
    }

    private static String label(Set<Where> places, Locale locale) {
        boolean vietnamese = locale.equals(PortalWords.VIETNAMESE);
        String begin = vietnamese
                ? "một trong các thời hạn trên Cổng Dịch vụ công quốc gia: "
                : "one of the limits on the National Public Service Portal: ";
        String all = String.join(
                "; ",
                places.stream()
                        .map(place -> place.words(vietnamese, locale))
                        .distinct()
                        .toList());
        return PortalText.cut(PortalText.clean(begin + all), LONGEST_LABEL);
    }

    /** Where a limit stands: at a way, in its text, or at a case. */
    private record Where(
            @Nullable Channel channel,
            boolean inText,
            @Nullable Variant variant) {

        String words(boolean vietnamese, Locale locale) {
            if (variant != null) {
                String code = PortalText.clean(PortalText.whole(variant.code()));
                return vietnamese
                        ? "trường hợp " + code + " " + PortalText.clean(PortalText.whole(variant.name()))
                        : "case " + code;
            }
            String name = channel == null ? "" : channel.message().render(locale);
            return name + (inText ? (vietnamese ? " (phần mô tả)" : " (description)") : "");
        }
    }
}
