package org.commune4j.core.vietnam;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commune4j.core.dossier.DossierAssessment;
import org.commune4j.core.dossier.DossierCase;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.dossier.EventDetail;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.Provision;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.procedure.DossierComponent;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * A form of the one-stop mechanism, 01 to 07, filled in from dossiers and from what the host adds ({@link FormDetails}). It
 * is a view: what the form asks for and neither the dossier nor the host gives is named by {@link #missing()}. On a paper for the
 * applicant (01 to 05) it is a dotted line to be filled in by hand, in the papers of the office it stands as not given.
 *
 * <pre>{@code
 * FormDetails details = FormDetails.none()
 *         .withOffice("Trung tâm Phục vụ hành chính công xã Mộ Đức")
 *         .withApplicant(Applicant.of("Trần Thị Mẫu"));
 * DossierForm.receiptSlip(law.assess(dossier, now), details)
 *         .ifPresent(slip -> System.out.println(slip.render(Locale.forLanguageTag("vi"))));
 * }</pre>
 *
 * <p>Circular 03/2025/TT-VPCP has seven forms since 15 September 2025 (REPORTED); a form that was made out before has the number of the older
 * series of six, in which the control slip was 05 and the register 06, and of which the notice that resolution stops was no
 * part. The Ministry of Health printed the older numbers in November 2025; they are its own. Since 5 August 2026 such forms
 * are for the Ministry of Justice to issue; no newer ones are known.
 *
 * <p>The fields are those of the forms printed in Decision 3621/QĐ-BYT of 24 November 2025 (VERIFIED), which sets out a
 * procedure under Decree 118/2025/NĐ-CP and the Circular. Those of the notice that resolution stops were not read: it has what the
 * other forms have ({@link #source()} is REPORTED).
 *
 * <p>The police use forms of their own for residence and identity cards, see {@link #policeForm}.
 *
 * <p>The text holds personal data and is for the applicant and the file; {@code toString} holds none. Immutable and
 * thread-safe.
 */
public abstract sealed class DossierForm
        permits ReceiptSlip,
                SupplementRequest,
                RefusalNote,
                ApologyNotice,
                StopNotice,
                ProcessControlSlip,
                DossierRegister {

    private static final LegalReference SOURCE =
            LegalReference.of(Instruments.DECISION_3621_2025_BYT, SourceStatus.VERIFIED);

    private static final LegalReference SEVEN_FORMS =
            LegalReference.of(Instruments.CIRCULAR_03_2025_VPCP, Provision.ofAnnex("I"), SourceStatus.REPORTED);

    private final FormKind kind;
    private final List<DossierCase> dossiers;
    private final LocalDate date;
    private final FormDetails details;

    DossierForm(FormKind kind, List<DossierCase> dossiers, LocalDate date, FormDetails details) {
        this.kind = kind;
        this.dossiers = List.copyOf(dossiers);
        this.date = date;
        this.details = details;
    }

    /** A form of one dossier, made out at a moment. */
    DossierForm(FormKind kind, DossierCase dossier, OffsetDateTime at, FormDetails details) {
        this(kind, List.of(dossier), dossier.local(at).toLocalDate(), details);
    }

    /**
     * Returns form 01, the receipt and appointment slip (giấy tiếp nhận hồ sơ và hẹn trả kết quả). It shows the appointment
     * that was given, never a computed one: give what {@link org.commune4j.core.deadline.Deadline#appointment()} proposes with the event of receipt.
     *
     * @return empty if the dossier was not received by the moment of the assessment, or if the police have a form of their
     *     own for it, which {@link #policeForm} names
     */
    public static Optional<DossierForm> receiptSlip(DossierAssessment assessment, FormDetails details) {
        return ReceiptSlip.of(assessment, details).map(slip -> slip);
    }

    /**
     * Returns a form 02, the request to supplement and complete a dossier (phiếu yêu cầu bổ sung, hoàn thiện hồ sơ), for each
     * request made by the moment of the assessment, in order.
     */
    public static List<DossierForm> supplementRequests(DossierAssessment assessment, FormDetails details) {
        return List.copyOf(SupplementRequest.of(assessment, details));
    }

    /**
     * Returns form 03, the refusal to accept or to deal with a dossier (phiếu từ chối tiếp nhận, giải quyết hồ sơ).
     *
     * @return empty if the dossier was neither refused nor left unaccepted by the moment of the assessment, or if the
     *     police have a form of their own for it, which {@link #policeForm} names
     */
    public static Optional<DossierForm> refusalNote(DossierAssessment assessment, FormDetails details) {
        return RefusalNote.of(assessment, details).map(note -> note);
    }

    /**
     * Returns a form 04, the apology and proposal to extend the time (văn bản xin lỗi và đề nghị gia hạn thời gian giải
     * quyết), for each apology sent by the moment of the assessment, in order.
     */
    public static List<DossierForm> apologyNotices(DossierAssessment assessment, FormDetails details) {
        return List.copyOf(ApologyNotice.of(assessment, details));
    }

    /**
     * Returns form 05, the notice that the resolution of a dossier stops (thông báo dừng giải quyết hồ sơ): because the applicant
     * asks for it, or for another reason.
     *
     * @return empty if the dossier was neither withdrawn nor stopped by the moment of the assessment, or before 15 September
     *     2025, when there was no such form
     */
    public static Optional<DossierForm> stopNotice(DossierAssessment assessment, FormDetails details) {
        return StopNotice.of(assessment, details).map(notice -> notice);
    }

    /**
     * Returns which form of the police takes the place of form 01 (receipt) or 03 (refusal): CT04 and CT06 for residence by Circular
     * 116/2026/TT-BCA, those of Circular 118/2026/TT-BCA for identity cards, both from 1 July 2026. What held before was
     * not read.
     *
     * @param number 1 or 3; the police have no other that is known
     * @param day the day on which it is made out
     * @return empty if the form of the one-stop mechanism is used
     */
    public static Optional<Explanation> policeForm(int number, DossierCase dossier, LocalDate day) {
        return PoliceForms.find(number, dossier, day);
    }

    /**
     * Returns form 06, the process control slip (phiếu kiểm soát quá trình giải quyết hồ sơ): who had the dossier, who took it
     * over when, and whether it was handed over early, on time or late.
     *
     * @return empty if the dossier was not received by the moment of the assessment
     */
    public static Optional<DossierForm> controlSlip(DossierAssessment assessment, FormDetails details) {
        return ProcessControlSlip.of(assessment, details).map(slip -> slip);
    }

    /**
     * Returns form 07, the register of dossiers (sổ theo dõi hồ sơ), with one line for each slip given out.
     *
     * @param slips the lines, in order: receipt slips, each with the details of its own dossier
     * @param date the day of the register
     * @param details the office whose register it is; applicants and the like stand in the slips
     * @throws IllegalArgumentException if one of the forms is not a receipt slip, naming it
     */
    public static DossierForm register(List<DossierForm> slips, LocalDate date, FormDetails details) {
        return new DossierRegister(slips.stream().map(DossierForm::asSlip).toList(), date, details);
    }

    private static ReceiptSlip asSlip(DossierForm form) {
        if (form instanceof ReceiptSlip slip) {
            return slip;
        }
        throw new IllegalArgumentException(
                "The register lists receipt slips, but found " + form + "; pass what receiptSlip returned");
    }

    /** Returns the number of the form, 1 to 7; of one that was made out before 15 September 2025, that of the older series. */
    public final int number() {
        return kind.numberOn(date);
    }

    /** Returns the title of the form. */
    public final Message title() {
        return Message.of("FORM.title." + kind.name());
    }

    /** Returns the text in which the form is printed. */
    public final LegalReference source() {
        return kind == FormKind.STOP_NOTICE ? SEVEN_FORMS : SOURCE;
    }

    /** Returns the dossiers that it is about: one, or those of the register. */
    public final List<DossierCase> dossiers() {
        return dossiers;
    }

    /** Returns the day on which it was made out, on the calendar of the dossier. */
    public final LocalDate date() {
        return date;
    }

    final FormDetails details() {
        return details;
    }

    /**
     * Returns what the form asks for and neither the dossier nor the host gives: the labels of the fields, each once, in the
     * order of the form.
     */
    public final List<Message> missing() {
        return text().missing();
    }

    /**
     * Returns the form as text, lines separated by a line feed. What is missing is a dotted line on a paper for the applicant,
     * and stands as not given in the papers of the office.
     */
    public final String render(Locale locale) {
        return text().render(locale);
    }

    private FormText text() {
        FormText text = new FormText(kind.isForCitizens());
        text.value("FORM.authority", details.authority().orElse(null))
                .value("FORM.office", office())
                .line(Message.of("FORM.nation"))
                .line(Message.of("FORM.motto"))
                .field("FORM.number", serialNumber())
                .field("FORM.place", details.place().orElse(null))
                .field("FORM.date", date)
                .blank()
                .line(title())
                .blank();
        fill(text);
        return text;
    }

    private @Nullable String serialNumber() {
        return formNumber().map(given -> given + kind.series()).orElse(null);
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

    /** Returns when an event happened, on the calendar of the dossier: the day alone where no hour is known. */
    final Object local(DossierEvent event) {
        return local(event.at(), event.isKnownToDay());
    }

    /** Returns a moment that an event says; null if it does not, or there is no event. */
    final @Nullable Object local(@Nullable DossierEvent event, EventDetail<OffsetDateTime> detail) {
        @Nullable OffsetDateTime at = event == null ? null : event.find(detail).orElse(null);
        return event == null || at == null ? null : local(at, event.isKnownToDay(detail));
    }

    private Object local(OffsetDateTime at, boolean dayOnly) {
        LocalDateTime local = local(at);
        return dayOnly ? local.toLocalDate() : local;
    }

    /** Returns the receipt of the dossier; null if it was not received. */
    final @Nullable DossierEvent received() {
        List<DossierEvent> receipts = dossier().events(DossierEventKind.RECEIVED);
        return receipts.isEmpty() ? null : receipts.get(receipts.size() - 1);
    }

    /** Returns when the dossier was received; null if it was not. */
    final @Nullable Object receivedOrNull() {
        @Nullable DossierEvent receipt = received();
        return receipt == null ? null : local(receipt);
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
        return "form 0" + number() + " of "
                + dossiers.stream().map(one -> one.dossier().id()).toList();
    }
}
