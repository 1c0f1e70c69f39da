package org.commune4j.core.scenario;

import org.commune4j.core.reform.Touched;

/**
 * Where two of the reforms are expected to meet.
 *
 * @param touched what kind of thing it is
 * @param id its id, within a commune with the commune's code, for instance {@code 21400/van-phong}
 */
public record ExpectedConflict(Touched touched, String id) {}
