package org.commune4j.core.dossier;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.dossier.WorkingDayCounts.ServiceDuration;
import org.commune4j.core.law.Edition;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The serial form of a tally: a length, a digest and the content, which is made into a tally by the check that documents go
 * through. The content is read before it is looked at, and nothing in it makes room for more than it holds.
 */
final class TallyForm implements Serializable {

    /** The most bytes that the content of a tally has. */
    static final int MOST_BYTES = 64 << 20;

    private static final long serialVersionUID = 1L;

    private static final int VERSION = 3;
    private static final int DIGEST_BYTES = 32;

    private transient @Nullable ServiceTally tally;

    TallyForm(ServiceTally tally) {
        this.tally = tally;
    }

    private Object readResolve() throws InvalidObjectException {
        if (tally == null) {
            throw new InvalidObjectException("The form of a tally is empty");
        }
        return tally;
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        if (tally == null) {
            throw new NotSerializableException("The form of a tally is empty");
        }
        byte[] content = Writer.content(tally);
        if (content.length > MOST_BYTES) {
            throw new NotSerializableException(
                    "The form of a tally has at most " + MOST_BYTES + " bytes, but this one has " + content.length
                            + "; keep fewer ids of dossiers, or send parts and merge them");
        }
        out.writeInt(VERSION);
        out.writeInt(content.length);
        out.write(digest(content));
        out.write(content);
    }

    private void readObject(ObjectInputStream in) throws IOException {
        int version = in.readInt();
        int length = in.readInt();
        if (version != VERSION || length < 0 || length > MOST_BYTES) {
            throw new InvalidObjectException("The form of a tally is of the version " + VERSION + " and has at most "
                    + MOST_BYTES + " bytes, but found the version " + version + " and " + length + " bytes");
        }
        byte[] digest = in.readNBytes(DIGEST_BYTES);
        byte[] content = in.readNBytes(length);
        if (content.length != length || !MessageDigest.isEqual(digest, digest(content))) {
            throw new InvalidObjectException("The form of a tally was changed or cut off; write it again");
        }
        try {
            tally = new Reader(content).tally();
        } catch (IOException | RuntimeException e) {
            InvalidObjectException refused =
                    new InvalidObjectException("The form of a tally holds none: " + e.getMessage());
            refused.initCause(e);
            throw refused;
        }
    }

    private static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256, but this one has not", e);
        }
    }

    /** Writes the content. */
    private static final class Writer {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final DataOutputStream out = new DataOutputStream(bytes);

        static byte[] content(ServiceTally tally) throws IOException {
            Writer writer = new Writer();
            writer.write(tally);
            return writer.bytes.toByteArray();
        }

        private void write(ServiceTally tally) throws IOException {
            TallyScope scope = tally.scope();
            text(scope.asOf().toString());
            text(scope.since().map(LocalDate::toString).orElse(""));
            out.writeInt(scope.dossierIds());
            out.writeInt(tally.editions().size());
            for (Edition edition : tally.editions()) {
                text(edition.name());
                text(edition.contentHash());
                text(edition.libraryVersion());
            }
            cells(tally.counts(Breakdown.SERVICE));
            cells(tally.counts(Breakdown.HANDLING));
        }

        private void cells(SortedMap<ServiceKey, ServiceCounts> cells) throws IOException {
            out.writeInt(cells.size());
            for (Map.Entry<ServiceKey, ServiceCounts> cell : cells.entrySet()) {
                texts(cell.getKey().parts());
                counts(cell.getValue());
            }
        }

        private void counts(ServiceCounts counts) throws IOException {
            List<DossierClass> classes = DossierClass.all().stream()
                    .filter(one -> counts.count(one) > 0)
                    .toList();
            out.writeInt(classes.size());
            for (DossierClass one : classes) {
                text(one.disposition().name());
                text(one.legal().name());
                text(one.portal().name());
                count(counts.count(one), counts.dossierIds(one));
            }
            List<ServiceFigure> figures = Stream.of(ServiceFigure.values())
                    .filter(ServiceFigure::isElementary)
                    .filter(one -> counts.count(one) > 0)
                    .toList();
            out.writeInt(figures.size());
            for (ServiceFigure one : figures) {
                text(one.name());
                count(counts.count(one), counts.dossierIds(one));
            }
            for (ServiceDuration measure : ServiceDuration.values()) {
                durations(counts.durations(measure));
            }
        }

        private void count(long count, DossierIds ids) throws IOException {
            out.writeLong(count);
            texts(ids.ids());
            out.writeBoolean(ids.isCut());
        }

        private void durations(WorkingDayCounts counts) throws IOException {
            SortedMap<Integer, Long> byDays = counts.dossiersByDays();
            out.writeInt(byDays.size());
            for (Map.Entry<Integer, Long> entry : byDays.entrySet()) {
                out.writeInt(entry.getKey());
                out.writeLong(entry.getValue());
            }
            out.writeLong(counts.undetermined());
        }

        private void texts(List<String> texts) throws IOException {
            out.writeInt(texts.size());
            for (String text : texts) {
                text(text);
            }
        }

        private void text(String text) throws IOException {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(utf8.length);
            out.write(utf8);
        }
    }

    /** Reads the content. */
    private static final class Reader {

        private final DataInputStream in;

        Reader(byte[] content) {
            in = new DataInputStream(new ByteArrayInputStream(content));
        }

        ServiceTally tally() throws IOException {
            TallyScope scope = TallyScope.of(OffsetDateTime.parse(text()));
            String since = text();
            scope = since.isEmpty() ? scope : scope.since(LocalDate.parse(since));
            scope = scope.withDossierIds(in.readInt());
            List<Edition> editions = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                editions.add(new Edition(text(), text(), text()));
            }
            Map<ServiceKey, ServiceCounts> services = cells();
            Map<ServiceKey, ServiceCounts> handlers = cells();
            if (in.read() >= 0) {
                throw new InvalidObjectException("something follows after its end");
            }
            Checked<ServiceTally> checked = ServiceTally.of(scope, editions, services, handlers);
            if (!checked.isValid()) {
                throw new InvalidObjectException(checked.problems().stream()
                        .map(Problem::code)
                        .distinct()
                        .toList()
                        .toString());
            }
            return checked.orThrow();
        }

        private Map<ServiceKey, ServiceCounts> cells() throws IOException {
            Map<ServiceKey, ServiceCounts> cells = new LinkedHashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                once(cells, new ServiceKey(texts()), counts());
            }
            return cells;
        }

        private ServiceCounts counts() throws IOException {
            ServiceCounts.Builder counts = ServiceCounts.builder();
            Map<Object, Long> seen = new LinkedHashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                DossierClass one = new DossierClass(
                        Disposition.valueOf(text()), Timeliness.valueOf(text()), Timeliness.valueOf(text()));
                long count = in.readLong();
                once(seen, one, count);
                counts.put(one, count).dossierIds(one, ids());
            }
            for (int left = in.readInt(); left > 0; left--) {
                ServiceFigure one = ServiceFigure.valueOf(text());
                long count = in.readLong();
                once(seen, one, count);
                counts.put(one, count).dossierIds(one, ids());
            }
            for (ServiceDuration measure : ServiceDuration.values()) {
                counts.durations(measure, durations());
            }
            return counts.build();
        }

        private DossierIds ids() throws IOException {
            return new DossierIds(texts(), in.readBoolean());
        }

        private WorkingDayCounts durations() throws IOException {
            SortedMap<Integer, Long> byDays = new TreeMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                once(byDays, in.readInt(), in.readLong());
            }
            return WorkingDayCounts.of(byDays, in.readLong());
        }

        private static <K, V> void once(Map<K, V> map, K key, V value) throws InvalidObjectException {
            if (map.putIfAbsent(key, value) != null) {
                throw new InvalidObjectException("something is counted twice");
            }
        }

        private List<String> texts() throws IOException {
            List<String> texts = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                texts.add(text());
            }
            return texts;
        }

        private String text() throws IOException {
            int length = in.readInt();
            if (length < 0 || length > in.available()) {
                throw new InvalidObjectException("a text that goes beyond its end");
            }
            return new String(in.readNBytes(length), StandardCharsets.UTF_8);
        }
    }
}
