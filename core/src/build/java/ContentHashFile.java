import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.commune4j.core.vietnam.LawBooks;

/**
 * Writes the content hash of the law that ships into a file beside its tables. The build runs it on the classes that it has just
 * compiled; where the file is missing, a law book computes the hash when it is first asked for its edition.
 */
final class ContentHashFile {

    private ContentHashFile() {}

    public static void main(String[] arguments) throws IOException {
        // another book computes: the one that ships would tell what the file said before
        String hash = LawBooks.vietnam().toBuilder().build().edition().contentHash();
        Files.writeString(Path.of(arguments[0]), hash);
    }
}
