package org.commune4j.core.commune;

import org.commune4j.core.rule.RuleSet;
import org.commune4j.core.rule.Subject;

/** The kinds of things in a province that rules speak of. */
public final class ProvinceSubjects {

    /** The province as a whole. */
    public static final Subject<ProvinceView> PROVINCE =
            Subject.of("province", ProvinceView.class, view -> view.province().code());

    private ProvinceSubjects() {}

    /** Returns a rule set without rules that can select every kind of thing named here. */
    public static RuleSet<ProvinceView> ruleSet() {
        return RuleSet.<ProvinceView>empty().selecting(PROVINCE, ProvinceView::self);
    }
}
