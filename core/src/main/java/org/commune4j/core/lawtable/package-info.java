/**
 * The law as tables: which files there are, which columns they have, and how a line becomes a value of the model and back.
 *
 * <p>One format serves the law that ships, a host's folder and the export of a law book. Files refer to each other by
 * plain keys: an instrument by its number in {@code instruments.csv}, a part of a procedure by {@code code} and {@code
 * version} in {@code procedures.csv}. Days are ISO 8601; {@code to} is the first day on which the line no longer holds;
 * {@code place} is {@code national} (by default), {@code province:51} or {@code commune:51:21400}. A list stands in one
 * cell, separated by blanks. Texts have a Vietnamese column and, with {@code En} after its name, an English one.
 *
 * <p>Each line says what it rests on: {@code basis} is {@code LAW} with instrument and status and, where known, the
 * provision; {@code PRACTICE} with none of them; or, where the model allows that no text is known, {@code UNSOURCED},
 * which is UNVERIFIED. What the model's own logic says is never a line. The parts of a procedure rest on its line unless
 * they name an instrument of their own.
 *
 * <p>{@link org.commune4j.core.lawtable.LawTexts} holds the texts, the instruments and the problems; each other class
 * declares the tables of one subject and maps them.
 */
@NullMarked
package org.commune4j.core.lawtable;

import org.jspecify.annotations.NullMarked;
