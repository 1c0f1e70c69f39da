package org.commune4j.core.explain;

/**
 * An answer with its reason.
 *
 * @param value the answer
 * @param explanation the reason
 * @param <T> the type of the answer
 */
public record Explained<T>(T value, Explanation explanation) {}
