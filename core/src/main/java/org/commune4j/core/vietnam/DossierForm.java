package org.commune4j.core.vietnam;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commune4j.core.dossier.DossierCase;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.procedure.DossierComponent;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * A form of the one-stop mechanism, 01 to 06, filled in from dossiers and from what the host adds ({@link FormDetails}). It
 * is a view: what the form asks for and nobody gave stays missing, in the text and in {@link #missing()}.
 *
 * <p>The fields are those of the forms printed in Decision 3621/QĐ-BYT of 24 November 2025 (VERIFIED), which sets out a
 * procedure under Decree 118/2025/NĐ-CP and Circular 03/2025/TT-VPCP. That they are the forms annexed to the Circular is
 * recalled and was not checked.
 *
 * <p>The text holds personal data and is for the applicant and the file; {@code toString} holds none. Immutable and
 * thread-safe.
 */
public abstract sealed class DossierForm
        permits ReceiptSlip, SupplementRequest, RefusalNote, ApologyNotice, ProcessControlSlip, DossierRegister {

    private static final LegalReference SOURCE =
            LegalReference.of(Instruments.DECISION_3621_2025_BYT, SourceStatus.VERIFIED);

    private final int number;
    /** What follows the number in the series, for instance {@code /PBS-TTPVHCC}. */
    private final String series;

    private final List<DossierCase> dossiers;
    private final LocalDate date;
    private final FormDetails details;

    DossierForm(int number, String series, List<DossierCase> dossiers, LocalDate date, FormDetails details) {
        this.number = number;
        this.series = series;
        this.dossiers = List.copyOf(dossiers);
        this.date = date;
        this.details = details;
    }

    /** A form of one dossier, made out at a moment. */
    DossierForm(int number, String series, DossierCase dossier, OffsetDateTime at, FormDetails details) {
        this(number, series, List.of(dossier), dossier.local(at).toLocalDate(), details);
    }

    /** Returns the number of the form, 1 to 6. */
    public final int number() {
        return number;
    }

    /** Returns what it is called. */
    public final Message title() {
        return Message.of("FORM.title." + number);
    }

    /** Tells where the form stands. */
    public final LegalReference source() {
        return SOURCE;
    }

    /** Returns the dossiers it tells of: one, or those of the register. */
    public final List<DossierCase> dossiers() {
        return dossiers;
    }

    /** Returns the day on which it was made out, on the calendar of the dossier. */
    public final LocalDate date() {
        return date;
    }

    /** Returns what the host added. */
    public final FormDetails details() {
        return details;
    }

    /**
     * Returns what the form asks for and nobody gave: the labels of the fields, each once, in the order of the form.
     */
    public final List<Message> missing() {
        return text().missing();
    }

    /** Returns the form as text, lines separated by a line feed; what is missing stands in it as missing. */
    public final String render(Locale locale) {
        return text().render(locale);
    }

    private FormText text() {
        FormText text = new FormText();
        text.value("FORM.authority", details.authority().orElse(null))
                .value("FORM.office", office())
                .line(Message.of("FORM.nation"))
                .line(Message.of("FORM.motto"))
                .field("FORM.number", serialNumber())
                .field("FORM.place", details.place().orElse(null))
                .field("FORM.date", date)
                .blank()
                .line(heading())
                .blank();
        fill(text);
        return text;
    }

    /** Returns the heading printed on the form; only that of form 04 differs from its title. */
    Message heading() {
        return title();
    }

    private @Nullable String serialNumber() {
        return formNumber().map(given -> given + series).orElse(null);
    }

    /** Returns the number in the series, if known. */
    Optional<String> formNumber() {
        return details.number();
    }

    /** Adds what is particular to the form. */
    abstract void fill(FormText text);

    // ---------------------------------------------------------------- what forms of one dossier share

    final DossierCase dossier() {
        return dossiers.get(0);
    }

    final @Nullable String office() {
        return details.office().orElse(null);
    }

    final String id() {
        return dossier().dossier().id();
    }

    final LocalDateTime local(OffsetDateTime at) {
        return dossier().local(at);
    }

    final @Nullable Object localOrNull(@Nullable OffsetDateTime at) {
        return at == null ? null : local(at);
    }

    final @Nullable Object procedureName() {
        return dossier().procedure().map(Procedure::name).orElse(null);
    }

    final void request(FormText text) {
        text.field("FORM.request", details.request().<Object>map(given -> given).orElse(procedureName()));
    }

    final void name(FormText text, String label) {
        text.field(label, details.applicant().map(Applicant::name).orElse(null));
    }

    final void personalId(FormText text) {
        text.field(
                "FORM.personal-id",
                details.applicant().flatMap(Applicant::personalId).orElse(null));
    }

    final void address(FormText text) {
        text.field(
                "FORM.address", details.applicant().flatMap(Applicant::address).orElse(null));
        text.field("FORM.phone", details.applicant().flatMap(Applicant::phone).orElse(null));
        text.field("FORM.email", details.applicant().flatMap(Applicant::email).orElse(null));
    }

    /** Returns each component by its name in the procedure; what is no id of one is taken for the name of a paper. */
    final List<Object> componentNames(List<String> components) {
        List<DossierComponent> known =
                dossier().procedure().map(Procedure::components).orElse(List.of());
        List<Object> names = new ArrayList<>();
        for (String component : components) {
            names.add(known.stream()
                    .filter(one -> one.id().equals(component))
                    .findFirst()
                    .<Object>map(DossierComponent::name)
                    .orElse(component));
        }
        return names;
    }

    static void sign(FormText text, String... signatories) {
        text.blank();
        for (String signatory : signatories) {
            text.line(Message.of("FORM.signature").with("who", Message.of(signatory)));
        }
    }

    /** Returns the number of the form and the ids of the dossiers, for a log. */
    @Override
    public final String toString() {
        return "form 0" + number + " of "
                + dossiers.stream().map(one -> one.dossier().id()).toList();
    }
}
