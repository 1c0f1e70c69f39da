package org.commune4j.core.procedure;

import java.util.Optional;
import org.commune4j.core.text.LocalizedText;
import org.immutables.value.Value;

/** A paper or record that a dossier has to hold (thành phần hồ sơ). */
@Value.Immutable
public abstract sealed class DossierComponent permits ImmutableDossierComponent {

    DossierComponent() {}

    /** Names it within the procedure. */
    public abstract String id();

    /** Returns what it is. */
    public abstract LocalizedText name();

    /** Tells whether every dossier has to hold it; yes unless said. */
    @Value.Default
    public boolean required() {
        return true;
    }

    /** Returns the number of the form it is filled in on, if there is one. */
    public abstract Optional<String> form();

    /** Tells how many originals are asked for; 1 unless said. */
    @Value.Default
    public int originals() {
        return 1;
    }

    /** Tells how many copies are asked for; 0 unless said. */
    @Value.Default
    public int copies() {
        return 0;
    }

    @Value.Check
    void check() {
        if (originals() < 0 || copies() < 0) {
            throw new IllegalArgumentException("A component is asked for 0 times or more, but '" + id()
                    + "' is asked for as " + originals() + " originals and " + copies() + " copies");
        }
    }

    /** Returns a builder; id and name are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DossierComponent}. Not thread-safe. */
    public static final class Builder extends ImmutableDossierComponent.Builder {
        Builder() {}
    }
}
