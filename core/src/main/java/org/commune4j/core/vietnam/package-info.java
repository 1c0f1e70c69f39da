/**
 * What Vietnamese law says, and nothing else in the library does: calendar, parameters, rules, procedures.
 *
 * <p>{@link org.commune4j.core.vietnam.VietnameseLunarCalendar} gives the two lunar days that public holidays hang on.
 */
@NullMarked
package org.commune4j.core.vietnam;

import org.jspecify.annotations.NullMarked;
