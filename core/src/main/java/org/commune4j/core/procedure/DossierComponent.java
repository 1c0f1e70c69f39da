package org.commune4j.core.procedure;

import java.util.Optional;
import org.commune4j.core.text.Echo;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Written;

/**
 * A paper or record that belongs into a dossier (thành phần hồ sơ).
 *
 * @param id names it within the procedure
 * @param name what it is
 * @param required whether every dossier must hold it
 * @param form the number of the form it is filled in on, if there is one
 * @param originals how many originals are asked for, 0 or more
 * @param copies how many copies are asked for, 0 or more
 */
public record DossierComponent(
        String id, LocalizedText name, boolean required, Optional<String> form, int originals, int copies) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one of them is negative
     */
    public DossierComponent {
        Written.id("a component", id);
        form.ifPresent(known -> Written.id("a form", known));
        if (originals < 0 || copies < 0) {
            throw new IllegalArgumentException("A component is asked for 0 times or more, but '" + Echo.shown(id)
                    + "' is asked for as " + originals + " originals and " + copies + " copies");
        }
    }

    /** Creates a component that every dossier must hold: one original, no copies, no form. */
    public static DossierComponent of(String id, LocalizedText name) {
        return new DossierComponent(id, name, true, Optional.empty(), 1, 0);
    }
}
