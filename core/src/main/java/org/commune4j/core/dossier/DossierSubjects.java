package org.commune4j.core.dossier;

import java.util.List;
import org.commune4j.core.rule.RuleSet;
import org.commune4j.core.rule.Subject;

/** The kinds of things that rules on dossiers speak of. */
public final class DossierSubjects {

    /** The dossier as a whole. */
    public static final Subject<DossierCase> DOSSIER = Subject.of(
            "dossier", DossierCase.class, dossier -> dossier.dossier().id());

    /** The stretches in which one unit or official had it. */
    public static final Subject<StepRecord> STEP =
            Subject.of("dossier-step", StepRecord.class, step -> Integer.toString(step.number()));

    private DossierSubjects() {}

    /** Returns a rule set without rules that can select every kind of thing named here. */
    public static RuleSet<DossierCase> ruleSet() {
        return RuleSet.<DossierCase>empty().selecting(DOSSIER, List::of).selecting(STEP, DossierCase::steps);
    }
}
