package org.commune4j.core.deadline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.commune4j.core.text.Echo;
import org.commune4j.core.text.Written;
import org.jspecify.annotations.Nullable;

/**
 * The coded facts of a dossier on which its time limit depends, for instance {@code hard-area}. A fact that is neither true
 * nor false here is unknown, which is not the same as false.
 */
public final class CaseFacts {

    /** No fact is known. */
    public static final CaseFacts UNKNOWN = new CaseFacts(Map.of());

    private final Map<String, Boolean> facts;

    private CaseFacts(Map<String, Boolean> facts) {
        this.facts = facts;
    }

    /** Returns the facts known, by code. */
    public static CaseFacts of(Map<String, Boolean> facts) {
        facts.keySet().forEach(fact -> Written.id("a fact", fact));
        return new CaseFacts(Collections.unmodifiableMap(new LinkedHashMap<>(facts)));
    }

    /** Returns the same facts and one more, or another value of it. */
    public CaseFacts with(String code, boolean value) {
        Map<String, Boolean> changed = new LinkedHashMap<>(facts);
        changed.put(code, value);
        return of(changed);
    }

    /** Tells whether the fact holds, if that is known. */
    public Optional<Boolean> find(String code) {
        return Optional.ofNullable(findOrNull(code));
    }

    @Nullable
    Boolean findOrNull(String code) {
        return facts.get(code);
    }

    /** Returns the facts known, by code, in the order they were given. */
    public Map<String, Boolean> known() {
        return facts;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CaseFacts that && facts.equals(that.facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }

    /** Returns the facts known, for a log. */
    @Override
    public String toString() {
        return Echo.shown(facts.toString());
    }
}
