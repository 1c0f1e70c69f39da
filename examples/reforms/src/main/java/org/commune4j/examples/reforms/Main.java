package org.commune4j.examples.reforms;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.Situation;
import org.commune4j.core.organisation.Act;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.AppointmentKind;
import org.commune4j.core.reform.ElementKind;
import org.commune4j.core.reform.Reform;
import org.commune4j.core.scenario.Comparison;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.vietnam.LawBooks;
import org.commune4j.json.CommuneJson;

/** Prints what changes when the vice-chair leaves the directorship of the service centre. */
public final class Main {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 15);

    private Main() {}

    /** Prints the comparison as text, in Vietnamese if the first argument is {@code vi}. */
    public static void main(String[] args) {
        Locale locale = args.length > 0 ? Locale.forLanguageTag(args[0]) : Locale.ENGLISH;
        System.out.print(comparison().render(locale));
    }

    static Comparison comparison() {
        InputStream document = Objects.requireNonNull(Main.class.getResourceAsStream("mo-duc.json"));
        Commune moDuc = CommuneJson.strict().read(Commune.class, document).orThrow();
        Situation before = Situation.of(LawBooks.vietnam(), moDuc).assumingUnchangedUntil(DAY);
        Reform reform = Reform.named("the deputy becomes director")
                .end(ElementKind.APPOINTMENT, "BN-08", DAY)
                .end(ElementKind.APPOINTMENT, "BN-22", DAY)
                .add(
                        ElementKind.APPOINTMENT,
                        Appointment.builder()
                                .id("BN-31")
                                .official("CB-15")
                                .post("giam-doc-tt")
                                .kind(AppointmentKind.PRIMARY)
                                .share(BigDecimal.ONE)
                                .decision(Act.of("minh-hoa-31"))
                                .life(DateRange.from(DAY))
                                .build());
        return Comparison.of(before, reform.applyTo(before).orThrow(), DAY);
    }
}
