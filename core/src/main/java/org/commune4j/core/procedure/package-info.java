/**
 * The catalogue of administrative procedures (thủ tục hành chính).
 *
 * <p>A {@link org.commune4j.core.procedure.Procedure} is what was published about one of them: its
 * {@linkplain org.commune4j.core.procedure.ProcedureCode code}, who may ask for it, its
 * {@linkplain org.commune4j.core.procedure.DossierComponent components}, {@linkplain org.commune4j.core.procedure.Channel
 * channels}, {@linkplain org.commune4j.core.procedure.Fee fees} with their reductions for a time, its time limit as a list of
 * cases, and its internal {@linkplain org.commune4j.core.procedure.ProcedureStep steps}. What the source does not say stays
 * unsaid. The {@link org.commune4j.core.procedure.ProcedureCatalogue} finds the version that applies on a date in a place.
 *
 * <p>Fields, kinds of applicants, channels and reasons for a partial online service stay open: a country names its own.
 */
@NullMarked
package org.commune4j.core.procedure;

import org.jspecify.annotations.NullMarked;
