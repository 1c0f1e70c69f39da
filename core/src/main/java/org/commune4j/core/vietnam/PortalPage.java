package org.commune4j.core.vietnam;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.Echo;
import org.commune4j.core.vietnam.PortalEntry.Named;
import org.commune4j.core.vietnam.PortalEntry.Price;
import org.commune4j.core.vietnam.PortalEntry.Shown;
import org.commune4j.core.vietnam.PortalEntry.Way;

/** A row of the older page. Its table of channels is one text without signs between the cells. */
final class PortalPage {

    private static final Map<String, String> CELLS =
            Map.of("Trực tuyến", "online", "Dịch vụ bưu chính", "postal", "Trực tiếp", "direct");
    private static final Pattern CHANNEL = Pattern.compile("Trực tuyến|Dịch vụ bưu chính|Trực tiếp");
    private static final String NOTHING = "Không có thông tin";
    private static final String FREE = "Miễn phí";
    private static final Pattern LIMIT =
            Pattern.compile("(\\d[\\d.,]{0,20}) (Ngày làm việc|Ngày|Giờ làm việc|Giờ|Tháng)");
    private static final Pattern BARE = Pattern.compile("(\\d[\\d.,]{0,20})(?=" + FREE + "|" + NOTHING + ")");
    private static final Pattern MONEY = Pattern.compile("([\\d.,]++) ?(VNĐ|Việt Nam Đồng|USD)");
    private static final Pattern RESULT = Pattern.compile("Mã: (KQ\\.[A-Z]\\d{2}\\.\\d{6})");

    private final Map<String, String> cells;
    private final Pointer at;
    private final List<Way> ways = new ArrayList<>();
    private final List<Problem> faults = new ArrayList<>();

    PortalPage(Map<String, String> cells, Pointer at) {
        this.cells = cells;
        this.at = at;
    }

    private String cell(String column) {
        return PortalText.clean(cells.getOrDefault(column, ""));
    }

    PortalEntry entry() {
        readChannels(cell("channels_raw"));
        CELLS.forEach((name, column) -> addCell(name, column));
        String decision = cells.getOrDefault("decision_no", "");
        PortalEntry.Builder entry = PortalEntry.builder()
                .at(at)
                .page(true)
                .code(cells.getOrDefault("code", ""))
                .name(cells.getOrDefault("name", ""))
                .field(cells.getOrDefault("field", ""))
                .decision(decision)
                .kind(decision.contains("UBND") ? PortalPlaces.SPECIFIC : PortalPlaces.STANDARD)
                .publisherCode(decision.substring(decision.lastIndexOf('-') + 1))
                .statedWays(cell("n_channels"))
                .ways(ordered())
                .faults(faults);
        if (!cell("level").isEmpty()) {
            entry.levels(List.of(cell("level").split(", ", -1)));
        }
        entry.applicants(PortalWords.applicantNames(cell("applicants")));
        Matcher codes = RESULT.matcher(cell("result"));
        while (codes.find()) {
            entry.addResult(new Named(at.field("result"), codes.group(1), ""));
        }
        return entry.build();
    }

    /** The cell of a channel, unless the table says the same. */
    private void addCell(String name, String column) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            return;
        }
        Matcher limit = LIMIT.matcher(cell);
        Shown shown = limit.matches() ? new Shown(limit.group(1), limit.group(2)) : new Shown(cell, "");
        boolean said = ways.stream()
                .anyMatch(way -> way.channel().equals(name) && way.limit().equals(shown));
        if (!said) {
            ways.add(new Way(at.field(column), name, shown, "", List.of()));
        }
    }

    private List<Way> ordered() {
        List<Way> ordered = new ArrayList<>();
        for (String name : List.of("Trực tuyến", "Dịch vụ bưu chính", "Trực tiếp")) {
            ways.stream().filter(way -> way.channel().equals(name)).forEach(ordered::add);
        }
        return ordered;
    }

    private void readChannels(String text) {
        Matcher names = CHANNEL.matcher(text);
        List<Row> rows = new ArrayList<>();
        int from = 0;
        while (names.find(from)) {
            Row row = new Row(names.group(), names.start(), text);
            if (row.isRow()) {
                rows.add(row);
            }
            from = Math.max(names.end(), row.end);
        }
        for (int i = 0; i < rows.size(); i++) {
            int end = i + 1 < rows.size() ? rows.get(i + 1).start : text.length();
            ways.add(rows.get(i).way(text.substring(rows.get(i).end, end)));
        }
    }

    /** One row of the table of channels: name, limit, fee; the note and the description follow. */
    private final class Row {
        private final String channel;
        private final int start;
        private int end;
        private Shown limit = Shown.NONE;
        private String amount = "";
        private String currency = "";
        private boolean priced;
        private boolean runTogether;

        Row(String channel, int start, String text) {
            this.channel = channel;
            this.start = start;
            this.end = start + channel.length();
            readLimit(text);
            readFee(text);
        }

        private boolean take(String text, String word) {
            boolean found = text.startsWith(word, end);
            end += found ? word.length() : 0;
            return found;
        }

        private void readLimit(String text) {
            Matcher with = LIMIT.matcher(text).region(end, text.length());
            Matcher bare = BARE.matcher(text).region(end, text.length()).useTransparentBounds(true);
            Matcher money = MONEY.matcher(text).region(end, text.length());
            if (take(text, NOTHING)) {
                return;
            }
            if (with.lookingAt()) {
                limit = new Shown(with.group(1), with.group(2));
                end = with.end();
            } else if (bare.lookingAt()) {
                limit = new Shown(bare.group(1), "");
                end = bare.end();
            } else if (money.lookingAt()) {
                // whether the digits are a limit, a fee or both cannot be seen
                runTogether = true;
                limit = new Shown(money.group(), "");
            }
        }

        private void readFee(String text) {
            Matcher money = MONEY.matcher(text).region(end, text.length());
            if (take(text, FREE)) {
                priced = true;
                amount = "0";
                currency = PortalFees.DONG;
            } else if (take(text, NOTHING)) {
                priced = true;
            } else if (money.lookingAt()) {
                priced = true;
                end = money.end();
                amount = money.group(1).replace(",", "");
                currency = money.group(2);
            }
        }

        boolean isRow() {
            return priced;
        }

        Way way(String rest) {
            String column = PortalPage.CELLS.getOrDefault(channel, "");
            Pointer table = at.field("channels_raw");
            int close = rest.startsWith("(") ? closing(rest) : 0;
            String note = close > 0 ? PortalText.clean(rest.substring(1, close - 1)) : "";
            if (runTogether) {
                faults.add(Problem.of("PORTAL-014", table)
                        .with("channel", channel)
                        .with("found", Echo.shown(amount + " " + currency)));
                note = amount + " " + currency + (note.isEmpty() ? "" : " " + note);
                amount = "";
                currency = "";
            }
            List<Price> prices =
                    amount.isEmpty() && note.isEmpty() ? List.of() : List.of(new Price(table, amount, currency, note));
            Pointer place = cell(column).isEmpty() ? table : at.field(column);
            return new Way(place, channel, limit, PortalText.clean(rest.substring(close)), prices);
        }

        /** Returns the index behind the bracket that closes the first one, or that of the end. */
        private static int closing(String text) {
            int open = 0;
            for (int i = 0; i < text.length(); i++) {
                open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
                if (open == 0) {
                    return i + 1;
                }
            }
            return text.length();
        }
    }
}
