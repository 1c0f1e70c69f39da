package org.commune4j.core.vietnam;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Position;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.Echo;
import org.immutables.value.Value;

/**
 * Holds what the National Public Service Portal (Cổng Dịch vụ công quốc gia) shows of one procedure, word for word: nothing in
 * it is judged yet. A {@link PortalImport} makes a procedure of it and names every doubt.
 *
 * <p>{@code CommuneJson.readPortal} reads the records of 2026, {@link #ofPage} a row of the older page; a host that keeps the
 * records elsewhere builds entries itself:
 *
 * <pre>{@code
 * PortalEntry entry = PortalEntry.builder()
 *         .code("1.004194")
 *         .name("Đăng ký tạm trú")
 *         .field("Đăng ký, quản lý cư trú")
 *         .decision("9354/QĐ-BCA-C06")
 *         .kind("STANDARD")
 *         .addWay(new Way(Pointer.parse("/executionMethods/0"), "ONLINE", new Shown("3", "WORKING_DAY"), "", List.of()))
 *         .build();
 * }</pre>
 *
 * <p>A text that is not given is empty. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class PortalEntry permits ImmutablePortalEntry {

    /**
     * A time limit as the portal shows it: {@code 7.5} and {@code WORKING_DAY}, {@code 8} and {@code Giờ}, or a sentence.
     *
     * @param amount the number, or whatever stands in its place
     * @param unit the unit; empty or {@code OTHER} where the portal hides it
     */
    public record Shown(String amount, String unit) {

        /** A limit that is not given. */
        public static final Shown NONE = new Shown("", "");

        /** Returns the amount and the unit. */
        @Override
        public String toString() {
            return Echo.shown(unit.isEmpty() ? amount : amount + " " + unit);
        }
    }

    /**
     * A fee (phí, lệ phí) as the portal shows it.
     *
     * @param at where it stands
     * @param amount digits; empty where no amount is given
     * @param currency the name of the currency, for instance {@code Việt Nam Đồng}; empty where none is given
     * @param note what is said beside the amount
     */
    public record Price(Pointer at, String amount, String currency, String note) {
        /** Returns the place, for a log. */
        @Override
        public String toString() {
            return "fee at " + at;
        }
    }

    /**
     * A way to submit a dossier (cách thức thực hiện). A channel may have several, with limits of their own.
     *
     * @param at where it stands
     * @param channel {@code ONLINE} or {@code Trực tuyến}
     * @param limit the time limit
     * @param text the description
     * @param prices the fees
     */
    public record Way(Pointer at, String channel, Shown limit, String text, List<Price> prices) {

        /** Copies the fees. */
        public Way {
            prices = List.copyOf(prices);
        }

        /** Returns the place, for a log. */
        @Override
        public String toString() {
            return "way at " + at;
        }
    }

    /**
     * A case of the procedure (trường hợp) with a limit of its own.
     *
     * @param at where it stands
     * @param code for instance {@code 1.115324.02}
     * @param name what it is called; often as the procedure is
     * @param limit the time limit
     */
    public record Variant(Pointer at, String code, String name, Shown limit) {
        /** Returns the place, for a log. */
        @Override
        public String toString() {
            return "case at " + at;
        }
    }

    /**
     * A paper of the dossier (thành phần hồ sơ).
     *
     * @param at where it stands
     * @param group the heading it stands under
     * @param title its code and what it is
     * @param required whether it is marked as required
     * @param originals how many originals are asked for, as written
     * @param copies how many copies are asked for, as written
     */
    public record Paper(Pointer at, String group, Named title, boolean required, String originals, String copies) {
        /** Returns the place, for a log. */
        @Override
        public String toString() {
            return "paper at " + at;
        }
    }

    /**
     * Something with a code and a name: a result, a legal basis.
     *
     * @param at where it stands
     * @param code its code or number
     * @param name its name
     */
    public record Named(Pointer at, String code, String name) {
        /** Returns the place, for a log. */
        @Override
        public String toString() {
            return "name at " + at;
        }
    }

    PortalEntry() {}

    /** Returns where it stands in the input; the root by default. */
    @Value.Default
    public Pointer at() {
        return Pointer.ROOT;
    }

    /** Returns the line it stands on, where it was read from a text. */
    public abstract Optional<Position> position();

    /** Returns the code, for instance {@code 1.004194}. */
    @Value.Default
    public String code() {
        return "";
    }

    /** Returns the name. */
    @Value.Default
    public String name() {
        return "";
    }

    /** Returns the name of the field (lĩnh vực). */
    @Value.Default
    public String field() {
        return "";
    }

    /** Returns the names of the levels that carry it out, for instance {@code Cấp xã}. */
    public abstract List<String> levels();

    /** Returns the names of those who may ask for it (đối tượng thực hiện). */
    public abstract List<String> applicants();

    /** Returns the number of the decision that published it (quyết định công bố). */
    @Value.Default
    public String decision() {
        return "";
    }

    /** Returns the day of that decision: milliseconds since 1970 or a date of ISO 8601. */
    @Value.Default
    public String decidedOn() {
        return "";
    }

    /** Returns the name of the body that published it. */
    @Value.Default
    public String publisher() {
        return "";
    }

    /** Returns the code of the body that published it, for instance {@code G15} or {@code H35}. */
    @Value.Default
    public String publisherCode() {
        return "";
    }

    /** Returns the kind: {@code STANDARD} holds in the whole country, {@code SPECIFIC} in the province that published it. */
    @Value.Default
    public String kind() {
        return "";
    }

    /** Returns the ways to submit a dossier. */
    public abstract List<Way> ways();

    /** Returns how many ways the source says that there are, as written; empty if it does not. */
    @Value.Default
    public String statedWays() {
        return "";
    }

    /** Returns the cases. */
    public abstract List<Variant> variants();

    /** Returns the papers of the dossier. */
    public abstract List<Paper> papers();

    /** Returns the results. */
    public abstract List<Named> results();

    /** Returns the texts it rests on. */
    public abstract List<Named> bases();

    /** Returns the bodies by what they do, for instance {@code departmentsExecuting} to {@code Phòng Kinh tế}. */
    public abstract Map<String, List<String>> bodies();

    /** Returns the flags that are set, by their names, for instance {@code isFullProcess}. */
    public abstract Set<String> flags();

    /** Returns what was wrong with the text it was read from. */
    public abstract List<Problem> faults();

    /** Tells whether it is a row of the older page, whose parts stand in columns. */
    @Value.Default
    boolean page() {
        return false;
    }

    /** Returns where a part stands. */
    final Pointer place(PortalPart part) {
        return at().field(page() ? part.column() : part.field());
    }

    /**
     * Reads a row of the older page (thủ tục hành chính, trang chi tiết) as it was exported to a table. What the text of the
     * channels and its cells say is kept side by side.
     *
     * @param cells the columns {@code code}, {@code name}, {@code field}, {@code level}, {@code decision_no},
     *     {@code applicants}, {@code online}, {@code postal}, {@code direct} (the limit shown for each channel),
     *     {@code n_channels}, {@code result} and {@code channels_raw} (the text of the table of channels); others are passed over
     * @param at where the row stands
     */
    public static PortalEntry ofPage(Map<String, String> cells, Pointer at) {
        return new PortalPage(cells, at).entry();
    }

    /** Returns a builder in which everything is empty. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that begins with the values of this entry. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns the place, for a log. */
    @Override
    public final String toString() {
        return "entry at " + (position().isPresent() ? position().get() : at());
    }

    /** Builds a {@link PortalEntry}. Not thread-safe. */
    public static final class Builder extends ImmutablePortalEntry.Builder {
        Builder() {}
    }
}
