package org.commune4j.core.vietnam;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.procedure.Fee;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.vietnam.PortalEntry.Price;
import org.jspecify.annotations.Nullable;

/**
 * What the portal says that a procedure costs through one channel. Where it says two things at once, or a thing that a fee
 * cannot hold, the fee is UNCLEAR and its note says all of it.
 */
final class PortalFees {

    static final String DONG = "Việt Nam Đồng";

    private static final Map<String, String> CURRENCIES =
            Map.of("Việt Nam Đồng", "VND", "VNĐ", "VND", "VND", "VND", "đồng", "VND", "USD", "USD");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,15}(?:\\.0{1,2})?");
    private static final Pattern PER = Pattern.compile("/(\\p{L}[\\p{L} ]{0,40})");
    /** Free without a condition: "miễn lệ phí cho người …" is an exemption and no price. */
    private static final Pattern SAYS_FREE = Pattern.compile(
            "\\(?(?:miễn(?: phí| lệ phí| thu(?: phí| lệ phí)?)|không(?: thu)?(?: phí| lệ phí)?) ?(?:[.)]|$)",
            Pattern.UNICODE_CASE);

    private static final Pattern COUNCIL = Pattern.compile("hội đồng nhân dân|hđnd");
    private static final int LONGEST_NOTE = 3_500;

    /** A fee, and whether it is doubtful. */
    record Judged(Fee fee, boolean doubtful) {}

    private PortalFees() {}

    /** Returns the fee through a channel; empty where nothing is said of it. */
    static Optional<Judged> judge(Channel channel, List<Price> all) {
        Set<List<String>> seen = new LinkedHashSet<>();
        List<Price> prices = all.stream()
                .filter(price -> !price.amount().isEmpty() || !price.note().isEmpty())
                .filter(price -> seen.add(List.of(price.amount(), price.currency(), price.note())))
                .toList();
        if (prices.isEmpty()) {
            return Optional.empty();
        }
        @Nullable Fee clear = clear(prices);
        Fee fee = clear != null
                ? clear
                : Fee.builder()
                        .kind(Fee.FeeKind.UNCLEAR)
                        .note(note(prices, true))
                        .build();
        return Optional.of(new Judged(fee.toBuilder().channel(channel).build(), clear == null));
    }

    private static @Nullable Fee clear(List<Price> prices) {
        Price first = prices.get(0);
        if (prices.stream().allMatch(PortalFees::isWithoutAmount)) {
            return elsewhere(prices);
        }
        if (prices.size() > 1 || !AMOUNT.matcher(first.amount()).matches()) {
            return null;
        }
        BigDecimal amount = new BigDecimal(first.amount()).stripTrailingZeros();
        @Nullable String currency = CURRENCIES.get(first.currency());
        List<BigDecimal> named = PortalText.amounts(first.note());
        boolean other = named.stream().anyMatch(one -> one.compareTo(amount) != 0);
        // beside an amount, a text that names none and speaks of exemption alone is of another case
        boolean exempt = amount.signum() > 0
                && named.isEmpty()
                && first.note().toLowerCase(Locale.ROOT).contains("miễn");
        if (other || exempt) {
            return null;
        }
        if (currency == null && first.currency().isEmpty() && !named.isEmpty()) {
            currency = "VND";
        }
        if (currency == null) {
            return null;
        }
        return amount.signum() == 0 ? free(first) : amount(first, amount.setScale(0), currency);
    }

    /** An empty cell of the portal holds no amount or a 0 without a currency, and its text says who sets the fee. */
    private static boolean isWithoutAmount(Price price) {
        return price.amount().isEmpty()
                || (price.amount().equals("0") && price.currency().isEmpty());
    }

    private static @Nullable Fee free(Price price) {
        boolean said = price.note().isEmpty() || saysFree(price);
        return said ? noted(Fee.ofFree(), price) : null;
    }

    private static boolean saysFree(Price price) {
        return SAYS_FREE.matcher(price.note().toLowerCase(Locale.ROOT)).lookingAt();
    }

    private static Fee amount(Price price, BigDecimal amount, String currency) {
        Fee fee = Fee.ofAmount(amount, currency);
        Matcher per = PER.matcher(price.note());
        return per.matches()
                ? fee.toBuilder()
                        .per(LocalizedText.ofVietnamese(per.group(1).strip()))
                        .build()
                : noted(fee, price);
    }

    private static Fee noted(Fee fee, Price price) {
        return price.note().isEmpty()
                ? fee
                : fee.toBuilder().note(note(List.of(price), false)).build();
    }

    /** Who sets the fee, if all texts say the same of it and name no amount. */
    private static @Nullable Fee elsewhere(List<Price> prices) {
        Set<Fee.FeeKind> kinds = new LinkedHashSet<>();
        for (Price price : prices) {
            boolean zero = !price.amount().isEmpty();
            if (price.note().isEmpty() || !PortalText.amounts(price.note()).isEmpty()) {
                return null;
            }
            if (saysFree(price)) {
                kinds.add(Fee.FeeKind.FREE);
            } else if (namesTheCouncilAlone(price)) {
                kinds.add(Fee.FeeKind.SET_LOCALLY);
            } else if (!zero || namesAText(price)) {
                kinds.add(Fee.FeeKind.SET_ELSEWHERE);
            } else {
                return null;
            }
        }
        return kinds.size() == 1
                ? Fee.builder()
                        .kind(kinds.iterator().next())
                        .note(note(prices, false))
                        .build()
                : null;
    }

    private static boolean namesTheCouncilAlone(Price price) {
        String note = price.note().toLowerCase(Locale.ROOT);
        return COUNCIL.matcher(note).find() && !note.contains("hoặc hội đồng nhân dân");
    }

    private static boolean namesAText(Price price) {
        String note = price.note().toLowerCase(Locale.ROOT);
        // the price of a copy that is asked for beside is not that of the procedure
        return !note.contains("nếu có yêu cầu") && (note.contains("quy định") || note.contains("văn bản"));
    }

    private static LocalizedText note(List<Price> prices, boolean withAmounts) {
        Set<String> parts = new LinkedHashSet<>();
        for (Price price : prices) {
            List<String> words = new ArrayList<>();
            if (withAmounts) {
                words.add((price.amount() + " " + price.currency()).strip());
            }
            words.add(price.note());
            words.removeIf(String::isEmpty);
            parts.add(String.join(": ", words));
        }
        String note = String.join(" | ", parts);
        return LocalizedText.ofVietnamese(PortalText.cut(note, LONGEST_NOTE));
    }
}
