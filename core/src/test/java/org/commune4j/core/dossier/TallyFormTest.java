package org.commune4j.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.dossier.WorkingDayCounts.ServiceDuration;
import org.commune4j.core.figure.Figure;
import org.commune4j.core.law.Edition;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.vietnam.LawBooks;
import org.commune4j.growth.Growth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The serial form of a tally: what was changed on the way is refused, and is never another tally. */
class TallyFormTest {

    /** As the documentation of {@link ServiceTally} gives it. */
    private static final String FILTER =
            "maxbytes=70000000;maxdepth=1;maxrefs=10;org.commune4j.core.dossier.ServiceTally;"
                    + "org.commune4j.core.dossier.TallyForm;!*";

    private static final Edition EDITION = new Edition("test", "0".repeat(64), "test");
    private static final LawBook LAW = LawBooks.vietnam();

    private static ServiceTally tally() {
        OffsetDateTime received = OffsetDateTime.parse("2026-06-01T09:00:00+07:00");
        return List.of(
                        dossier("Đ-1", "1.004837", received, 2),
                        dossier("D-2", "1.004837", received, 9),
                        dossier("D-3", "1.001193.000.00.00.H48", received, 1),
                        dossier("D-4", "9.999999", received, 40))
                .stream()
                .collect(LAW.serviceTally(TallyScope.of(OffsetDateTime.parse("2026-08-01T00:00:00+07:00"))
                        .withDossierIds(3)));
    }

    private static Dossier dossier(String id, String procedure, OffsetDateTime received, int days) {
        return Dossier.builder(id, ProcedureCode.parse(procedure))
                .channel(Channel.ONLINE)
                .unit("trung-tâm")
                .event(DossierEvent.ofReceived(received, received.plusDays(3)))
                .event(DossierEvent.of(DossierEventKind.RESOLVED, received.plusDays(days)))
                .build()
                .orThrow();
    }

    private static byte[] written(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(ObjectInputFilter.Config.createFilter(FILTER));
            return in.readObject();
        }
    }

    @Test
    @DisplayName("B7: what was written is read, by the documented filter")
    void b07TheFormIsRead() throws Exception {
        ServiceTally tally = tally();
        ServiceTally read = (ServiceTally) read(written(tally));
        assertThat(read).isEqualTo(tally).hasSameHashCodeAs(tally);
        assertThat(read.total().dossierIds(ServiceFigure.RESOLVED))
                .isEqualTo(tally.total().dossierIds(ServiceFigure.RESOLVED));
        assertThat(read.merge(tally).orThrow()).isEqualTo(tally.merge(tally).orThrow());
        ServiceTally none =
                List.<Dossier>of().stream().collect(LAW.serviceTally(OffsetDateTime.parse("2026-08-01T00:00:00Z")));
        assertThat(read(written(none))).isEqualTo(none);
    }

    @Test
    @DisplayName("B7: of 6,000 streams with 1 to 3 bytes changed each is the same tally or refused")
    void b07ChangedBytesAreNeverAnotherTally() throws Exception {
        ServiceTally tally = tally();
        byte[] whole = written(tally);
        assertThat(became(tally, whole)).isEqualTo("the same tally");
        Random random = new Random(20_250_701);
        Map<String, Integer> became = new TreeMap<>();
        for (int i = 0; i < 6_000; i++) {
            byte[] changed = whole.clone();
            for (int left = 1 + random.nextInt(3); left > 0; left--) {
                changed[random.nextInt(changed.length)] ^= (byte) (1 + random.nextInt(255));
            }
            became.merge(became(tally, changed), 1, Integer::sum);
        }
        // By each byte of the header and of the class, and cut off at each length.
        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            became.merge(became(tally, changed), 1, Integer::sum);
            became.merge(became(tally, Arrays.copyOf(whole, at)), 1, Integer::sum);
        }
        assertThat(became).containsKey("refused").doesNotContainKeys("another tally", "thrown");
    }

    /** What the JDK itself makes of a broken stream is an IOException or a class that is not found; null or a class is no tally. */
    private static String became(ServiceTally tally, byte[] changed) {
        try {
            Object read = read(changed);
            if (!(read instanceof ServiceTally other)) {
                return "no tally";
            }
            return other.equals(tally) ? "the same tally" : "another tally";
        } catch (IOException | ClassNotFoundException | InvalidPathException e) {
            // A class whose name holds a zero: the loader of a module under test looks for a file of that name.
            return "refused";
        } catch (RuntimeException | Error e) {
            // A reference to no class: the reader of the JDK looks at it before it checks.
            boolean ofTheJdk = e instanceof NullPointerException
                    && e.getStackTrace()[0].getClassName().equals("java.io.ObjectInputStream");
            return ofTheJdk ? "refused" : "thrown";
        }
    }

    @ParameterizedTest(name = "B7: a length of {0} makes no room")
    @ValueSource(ints = {Integer.MAX_VALUE, -1, TallyForm.MOST_BYTES + 1, TallyForm.MOST_BYTES})
    void b07ALengthThatLiesMakesNoRoom(int length) throws Exception {
        byte[] bytes = written(tally());
        int at = indexOfContent(bytes);
        for (int i = 0; i < 4; i++) {
            bytes[at + 4 + i] = (byte) (length >>> (24 - 8 * i));
        }
        long before = Growth.allocatedSoFar();
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> read(bytes));
        assertThat(Growth.allocatedSoFar() - before).isLessThan(4_000_000);
    }

    /** The place of the version, which the length follows. */
    private static int indexOfContent(byte[] bytes) {
        for (int i = 0; i + 8 < bytes.length; i++) {
            if (bytes[i] == 0
                    && bytes[i + 1] == 0
                    && bytes[i + 2] == 0
                    && bytes[i + 3] == 1
                    && bytes[i - 1] != 0
                    && i > 60) {
                return i;
            }
        }
        throw new AssertionError("no version found");
    }

    @Test
    @DisplayName("B7: a tally read past its form is refused")
    void b07ATallyIsReadFromItsFormAlone() throws Exception {
        byte[] bytes = written(new Imposter());
        byte[] name = ServiceTally.class.getName().getBytes(StandardCharsets.UTF_8);
        byte[] fake = Imposter.class.getName().getBytes(StandardCharsets.UTF_8);
        String text = new String(bytes, StandardCharsets.ISO_8859_1).replace(lengthAnd(fake), lengthAnd(name));
        assertThatExceptionOfType(InvalidObjectException.class)
                .isThrownBy(() -> {
                    try (ObjectInputStream in = new ObjectInputStream(
                            new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)))) {
                        in.readObject();
                    }
                })
                .withMessageContaining("form");
    }

    private static String lengthAnd(byte[] name) {
        return (char) (name.length >> 8) + "" + (char) name.length + new String(name, StandardCharsets.ISO_8859_1);
    }

    /** Something of the same version, for a stream that says it is a tally. */
    static final class Imposter implements Serializable {
        private static final long serialVersionUID = 2L;

        @SuppressWarnings("unused")
        private final int nothing = 0;
    }

    // ---------------------------------------------------------------- counts

    private static ServiceTally counting(long received, long days) {
        ServiceCounts counts = ServiceCounts.builder()
                .put(new DossierClass(Disposition.RESOLVED, Timeliness.EARLY, Timeliness.EARLY), received)
                .put(ServiceFigure.RECEIVED, received)
                .durations(ServiceDuration.TOTAL, WorkingDayCounts.of(Map.of((int) days, received), 0))
                .durations(ServiceDuration.STOPPED, WorkingDayCounts.of(Map.of(0, received), 0))
                .durations(ServiceDuration.WORKED, WorkingDayCounts.of(Map.of((int) days, received), 0))
                .build();
        return ServiceTally.of(
                        TallyScope.of(OffsetDateTime.parse("2026-08-01T00:00:00+07:00")),
                        List.of(EDITION),
                        Map.of(ServiceKey.of("1.004837", "", ""), counts),
                        Map.of(ServiceKey.of("", "", ""), counts))
                .orThrow();
    }

    @ParameterizedTest(name = "B8: {0} dossiers are refused where they enter")
    @ValueSource(longs = {Long.MAX_VALUE, 1_000_000_000_001L, -1, Long.MIN_VALUE})
    void b08CountsBeyondTheMostAreRefused(long count) {
        assertThat(catchThrowable(() -> ServiceCounts.builder().put(ServiceFigure.RECEIVED, count)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1000000000000");
        assertThat(catchThrowable(() -> WorkingDayCounts.of(Map.of(1, count), 0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(catchThrowable(() -> WorkingDayCounts.of(Map.of(), count)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("B8: sums of the most are exact, and what goes beyond is a problem of the merger")
    void b08SumsAreExactOrAProblem() throws Exception {
        long most = 1_000_000_000_000L;
        ServiceTally one = counting(most, WorkingDayCounts.MOST_DAYS);
        assertThat(one.durations(ServiceDuration.TOTAL).sum()).isEqualTo(1_000_000_000_000_000_000L);
        assertThat(one.durations(ServiceDuration.TOTAL).median()).contains(new BigDecimal(WorkingDayCounts.MOST_DAYS));
        assertThat(one.durations(ServiceDuration.TOTAL).percentile(99)).hasValue(WorkingDayCounts.MOST_DAYS);
        assertThat(one.total().quantity(Figure.WAITING_SHARE).isKnown()).isTrue();
        assertThat(read(written(one))).isEqualTo(one);
        assertThat(one.merge(counting(1, 0)).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("TALLY-008");
            assertThat(problem.pointer()).hasToString("/1");
        });
        assertThat(counting(most - 1, 3).merge(counting(1, 0)).orThrow().count(ServiceFigure.RESOLVED))
                .isEqualTo(most);
        Map<ServiceKey, ServiceCounts> services = new HashMap<>();
        one.counts(Breakdown.SERVICE).forEach(services::put);
        services.put(ServiceKey.of("1.001193", "", ""), counting(1, 0).total());
        assertThat(ServiceTally.of(one.scope(), List.of(EDITION), services, one.counts(Breakdown.HANDLING))
                        .problems())
                .singleElement()
                .extracting(Problem::code)
                .isEqualTo("TALLY-008");
    }

    @ParameterizedTest(name = "B9: \"{0}\" is no procedure of a tally")
    @ValueSource(strings = {"", "1.001193.000.00.00.H48", "a b"})
    void b09AServiceWithoutProcedureIsRefused(String procedure) {
        ServiceTally one = counting(1, 0);
        assertThat(ServiceTally.of(
                                one.scope(),
                                List.of(EDITION),
                                Map.of(ServiceKey.of(procedure, "", ""), one.total()),
                                one.counts(Breakdown.HANDLING))
                        .problems())
                .extracting(Problem::code)
                .contains("TALLY-007");
    }

    @Test
    @DisplayName("B6: one dossier of a million days in 40 services is small")
    void b06OneDossierOfAMillionDaysIsSmall() {
        long before = Growth.allocatedSoFar();
        ServiceTally one = counting(1, WorkingDayCounts.MOST_DAYS);
        Map<ServiceKey, ServiceCounts> services = new HashMap<>();
        for (int i = 0; i < 40; i++) {
            services.put(ServiceKey.of("1.00" + (1000 + i), "", ""), one.total());
        }
        ServiceTally tally = ServiceTally.of(
                        one.scope(), List.of(EDITION), services, Map.of(ServiceKey.of("", "", ""), sum(one, 40)))
                .orThrow();
        assertThat(tally.counts(Breakdown.FIELD)).hasSize(1);
        assertThat(tally.durations(ServiceDuration.TOTAL).median()).contains(new BigDecimal(1_000_000));
        assertThat(Growth.allocatedSoFar() - before).isLessThan(2_000_000);
    }

    private static ServiceCounts sum(ServiceTally tally, int times) {
        return ServiceTally.merge(Collections.nCopies(times, tally)).orThrow().total();
    }
}
