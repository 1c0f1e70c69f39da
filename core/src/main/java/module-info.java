import org.commune4j.core.lawtable.LawWords;
import org.commune4j.core.text.MessageBundleProvider;

/** The domain model, the rules and the law of a Vietnamese commune. */
module org.commune4j.core {
    requires org.slf4j;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    uses MessageBundleProvider;

    provides MessageBundleProvider with
            LawWords;

    exports org.commune4j.core.authority;
    exports org.commune4j.core.calendar;
    exports org.commune4j.core.commune;
    exports org.commune4j.core.deadline;
    exports org.commune4j.core.diagram;
    exports org.commune4j.core.dossier;
    exports org.commune4j.core.explain;
    exports org.commune4j.core.figure;
    exports org.commune4j.core.law;
    exports org.commune4j.core.organisation;
    exports org.commune4j.core.problem;
    exports org.commune4j.core.procedure;
    exports org.commune4j.core.quality;
    exports org.commune4j.core.reform;
    exports org.commune4j.core.rule;
    exports org.commune4j.core.scenario;
    exports org.commune4j.core.snapshot;
    exports org.commune4j.core.staffing;
    exports org.commune4j.core.text;
    exports org.commune4j.core.time;
    exports org.commune4j.core.vietnam;
}
