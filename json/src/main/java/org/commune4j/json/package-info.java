/**
 * The JSON documents of the model. Start with {@link org.commune4j.json.CommuneJson}:
 *
 * <pre>{@code
 * Checked<Commune> commune = CommuneJson.strict().read(Commune.class, Path.of("mo-duc.json"));
 * }</pre>
 *
 * <p>A document that is not there, is not JSON or holds something else than expected is no exception: every problem is
 * listed at once with a code, a JSON pointer, line and column, and a remedy. {@link
 * org.commune4j.json.CommuneJson#readLines} reads one document per line and never stops at a bad one; {@link
 * org.commune4j.json.CommuneJson#schema} gives the JSON Schema. Documents of your own types: see the guide of {@link
 * org.commune4j.json.codec}.
 *
 * <p>Dossiers come as streams of lines, counted by an {@link org.commune4j.core.dossier.Intake}; {@link
 * org.commune4j.json.CommuneJson#readRows} takes them as another system exports them. To report a procedure that is not
 * in the catalogue with its line, let the assessor check each dossier where it is read:
 *
 * <pre>{@code
 * CommuneJson checking = json.with(
 *         Dossier.class, json.codec(Dossier.class).as(dossier -> assessor.check(dossier).orThrow(), dossier -> dossier));
 * Intake intake = Intake.of(100);
 * Stream<Dossier> dossiers = checking.readLines(Dossier.class, stream).flatMap(intake::take);
 * }</pre>
 */
@NullMarked
package org.commune4j.json;

import org.jspecify.annotations.NullMarked;
