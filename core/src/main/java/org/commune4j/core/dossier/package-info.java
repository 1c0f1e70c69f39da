/**
 * The life of a dossier (hồ sơ), from its receipt to the returned result.
 *
 * <p>A {@link org.commune4j.core.dossier.Dossier} is what happened to it: a list of
 * {@linkplain org.commune4j.core.dossier.DossierEvent events} that the {@link org.commune4j.core.dossier.Lifecycle} accepts,
 * each in its turn; the {@linkplain org.commune4j.core.dossier.DossierEventKind kind} of an event tells what it may say. An
 * existing system that keeps one line per dossier gives {@linkplain org.commune4j.core.dossier.DossierRow rows} instead, read
 * by a {@link org.commune4j.core.dossier.DossierRowFormat} and counted, good and bad, by an
 * {@link org.commune4j.core.dossier.Intake}: what a row does not say stays unknown. Of a moment no more may be known than its
 * {@linkplain org.commune4j.core.dossier.DossierEvent#knownToDay() day}: then every hour of it is looked at.
 *
 * <p>A {@link org.commune4j.core.dossier.DossierAssessor} tells how a dossier stands at a moment. Its
 * {@link org.commune4j.core.dossier.DossierAssessment} keeps two clocks apart: the legal due date, and the
 * {@link org.commune4j.core.dossier.StatisticalClock} of a portal. Rules judge a
 * {@link org.commune4j.core.dossier.DossierCase} and its {@linkplain org.commune4j.core.dossier.StepRecord steps}. The
 * {@link org.commune4j.core.dossier.WorkList} lists what to deal with today.
 *
 * <p>What makes each procedure cumbersome is shown by a {@link org.commune4j.core.dossier.ProcedureReview}, figure by figure.
 */
@NullMarked
package org.commune4j.core.dossier;

import org.jspecify.annotations.NullMarked;
