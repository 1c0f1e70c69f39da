package org.commune4j.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.internal.utils.KieHelper;

/** Rules as Drools runs them: executable model, stateless session. */
final class DroolsRules {

    private final KieBase base;

    private DroolsRules(KieBase base) {
        this.base = base;
    }

    /**
     * Returns rules in DRL that add a code and an id to the global {@code findings}.
     *
     * @param imports names of types of this package, without the package
     */
    static DroolsRules of(List<String> imports, String drl) {
        String head = "package rules\nglobal java.util.List findings\n"
                + imports.stream()
                        .map(type -> "import " + DroolsRules.class.getPackageName() + "." + type + "\n")
                        .collect(Collectors.joining());
        return new DroolsRules(
                new KieHelper().addContent(head + drl, ResourceType.DRL).build(ExecutableModelProject.class));
    }

    /** Returns a rule whose constraint is a Java check: nothing is left to the engine but to call it. */
    static String call(String code, String type, String constraint) {
        return "rule \"" + code + "\" when $one : " + type + "(" + constraint + ") then findings.add(\"" + code
                + " \" + $one.getId()); end\n";
    }

    List<String> findings(Stream<?> facts) {
        List<String> findings = new ArrayList<>();
        StatelessKieSession session = base.newStatelessKieSession();
        session.setGlobal("findings", findings);
        session.execute(facts.toList());
        return findings;
    }
}
