package org.commune4j.json;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.commune.LawFiles;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;

/**
 * Reads the tables of a host's law from a folder: the file side of {@link LawFiles}.
 *
 * <pre>{@code
 * LawBook own = LawFolder.read(Path.of("law/province-51"), LawBooks.vietnam()).orThrow().named("province-51-2026");
 * }</pre>
 *
 * <p>Each file of the folder is a table whose name {@link LawFiles#names()} lists; another name is a problem, names that
 * begin with a point are passed over. A link is followed only to a file in the folder, and a file of more than 16
 * MiB is not read. Thread-safe; it reads the folder each time it is asked.
 */
public final class LawFolder {

    private static final long MAXIMUM_BYTES = 16L << 20;

    private final Path folder;
    private final Map<String, String> texts = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private LawFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads the tables of a folder over a law book.
     *
     * @return the new book, or everything that is wrong with the folder, its files and what they say
     */
    public static Checked<LawBook> read(Path folder, LawBook over) {
        return texts(folder).flatMap(texts -> LawFiles.read(texts, over));
    }

    /** Returns the texts of the files of a folder by their names, or every file that cannot be read. */
    public static Checked<Map<String, String>> texts(Path folder) {
        LawFolder read = new LawFolder(folder);
        read.readAll();
        return read.problems.isEmpty() ? Checked.of(Map.copyOf(read.texts)) : Checked.ofProblems(read.problems);
    }

    private void readAll() {
        if (!Files.isDirectory(folder)) {
            problems.add(Problem.of(SourceFaults.NO_FILE, Pointer.ROOT).with("path", folder.toString()));
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            Path root = folder.toRealPath();
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (!name.startsWith(".")) {
                    read(file, name, root);
                }
            }
        } catch (IOException e) {
            problems.add(Problem.of(SourceFaults.UNREADABLE_FILE, Pointer.ROOT).with("path", folder.toString()));
        }
    }

    private void read(Path file, String name, Path root) {
        Pointer at = Pointer.ROOT.field(name);
        try {
            if (!file.toRealPath().startsWith(root)) {
                problems.add(Problem.of(SourceFaults.OUTSIDE, at).with("path", name));
            } else if (!Files.isRegularFile(file)) {
                problems.add(Problem.of(SourceFaults.UNREADABLE_FILE, at).with("path", name));
            } else if (Files.size(file) > MAXIMUM_BYTES) {
                problems.add(Problem.of(SourceFaults.LARGE_FILE, at)
                        .with("path", name)
                        .with("found", Files.size(file))
                        .with("most", MAXIMUM_BYTES));
            } else {
                texts.put(
                        name,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                                .toString());
            }
        } catch (CharacterCodingException e) {
            problems.add(Problem.of(SourceFaults.NOT_UTF8, at));
        } catch (IOException e) {
            problems.add(Problem.of(SourceFaults.UNREADABLE_FILE, at).with("path", name));
        }
    }
}
