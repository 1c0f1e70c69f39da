/**
 * All facts of an organisation together, and how things stand on a date.
 *
 * <table>
 * <caption>A fact and its view</caption>
 * <tr><th>fact</th><th>on a date</th><th>what the view adds</th></tr>
 * <tr><td>{@link org.commune4j.core.organisation.Unit}</td><td>{@link org.commune4j.core.snapshot.UnitView}</td><td>its place, posts and officials</td></tr>
 * <tr><td>{@link org.commune4j.core.organisation.Post}</td><td>{@link org.commune4j.core.snapshot.PostView}</td><td>its holders, vacant or not</td></tr>
 * <tr><td>{@link org.commune4j.core.organisation.Official}</td><td>{@link org.commune4j.core.snapshot.OfficialView}</td><td>everything held at once</td></tr>
 * <tr><td>{@link org.commune4j.core.organisation.Appointment}</td><td>{@link org.commune4j.core.snapshot.AppointmentView}</td><td>official and post</td></tr>
 * <tr><td>{@link org.commune4j.core.authority.Task}</td><td>{@link org.commune4j.core.snapshot.TaskView}</td><td>who leads it, who may act, and why</td></tr>
 * <tr><td>{@link org.commune4j.core.authority.Assignment}</td><td>{@link org.commune4j.core.snapshot.AssignmentView}</td><td>unit, post, officials</td></tr>
 * <tr><td>{@link org.commune4j.core.authority.AuthorityTransfer}</td><td>{@link org.commune4j.core.snapshot.TransferView}</td><td>whether it has effect</td></tr>
 * <tr><td>{@link org.commune4j.core.authority.Escalation}</td><td>{@link org.commune4j.core.snapshot.EscalationView}</td><td>what became of it</td></tr>
 * </table>
 *
 * <p>{@link org.commune4j.core.snapshot.Facts} is the one container: checked to fit together, indexed once; of data that came from
 * elsewhere {@link org.commune4j.core.snapshot.Facts#ofFitting} keeps what fits. {@link org.commune4j.core.snapshot.Snapshot} is the one view of
 * a date: {@code view.post("p").holders()}, {@code view.official("CB-04").posts()}, {@code view.task("T-1").mayAct("CB-04")}.
 * {@link org.commune4j.core.snapshot.AuthorityMatrix} answers who may do what over time, with gaps and overlaps;
 * {@link org.commune4j.core.snapshot.Workload} and {@link org.commune4j.core.snapshot.EscalationFigures} count.
 */
@NullMarked
package org.commune4j.core.snapshot;

import org.jspecify.annotations.NullMarked;
