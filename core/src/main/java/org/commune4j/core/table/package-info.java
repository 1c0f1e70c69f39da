/**
 * Tables in text: comma-separated values by RFC 4180, read with every problem at once, each with its file, line, column,
 * code, what was found and what is allowed.
 *
 * <p>A {@link org.commune4j.core.table.Table} declares a file and its {@link org.commune4j.core.table.Column}s: name, whether
 * each line fills it in, how its text is read and written. A {@link org.commune4j.core.table.TableReader} reads texts by
 * it into {@link org.commune4j.core.table.TableRow}s, a {@link org.commune4j.core.table.TableWriter} writes them. The law's own
 * tables, those of a host and lists of tasks are read here and nowhere else.
 */
@NullMarked
package org.commune4j.core.table;

import org.jspecify.annotations.NullMarked;
