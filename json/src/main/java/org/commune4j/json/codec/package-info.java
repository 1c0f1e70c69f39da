/**
 * How a type stands in a document, said once: reading with every problem, writing, and the JSON Schema all come from
 * it.
 *
 * <h2>A codec for a type with a builder</h2>
 *
 * <pre>{@code
 * public static final Codec<Unit> UNIT = ObjectCodec.builder(Unit.class, Unit::builder)
 *         .identity("id", CODE, Unit::id, Unit.Builder::id)
 *         .required("name", LOCALIZED_TEXT, Unit::name, Unit.Builder::name)
 *         .required("kind", UNIT_KIND, Unit::kind, Unit.Builder::kind)
 *         .optional("parent", CODE.described("The id of the unit above."), Unit::parent, Unit.Builder::parent)
 *         .list("events", UNIT_EVENT, Unit::events, Unit.Builder::events)
 *         .range(Unit::validity, Unit.Builder::validity)          // the fields "from" and "to" (excluded)
 *         .build(Unit.Builder::build);
 * }</pre>
 *
 * <h2>A codec for a type with a factory</h2>
 *
 * <pre>{@code
 * public static final Codec<Amendment> AMENDMENT = ObjectCodec.of(Amendment.class, fields -> {
 *     JsonField<String> instrument = fields.required("instrument", CODE, Amendment::instrument);
 *     JsonField<LocalDate> from = fields.required("effectiveFrom", DATE, Amendment::effectiveFrom);
 *     JsonField<Boolean> read = fields.defaulted("contentRead", BOOLEAN, false, Amendment::contentRead);
 *     return in -> new Amendment(in.get(instrument), in.get(from), in.get(read));
 * });
 * }</pre>
 *
 * <h2>Other shapes</h2>
 *
 * <ul>
 * <li>An enum: {@code Codecs.enumOf(Strength.class)}. A closed list of codes: {@link
 * org.commune4j.json.codec.Codecs#oneOf}.
 * <li>An open code type: {@code Codecs.word(WordFamily.UNIT_KIND, UnitKind::of)}.
 * <li>A type with a text form: {@code Codecs.text(Message.of("JSON.expect.provision"), Provision::parse,
 * Provision::toString)}; the message says what such a text looks like and stands in the bundles, in both languages.
 * <li>A sealed family: {@code FamilyCodec.of(Change.class).with("MERGE_UNITS", MergeUnits.class, MERGE_UNITS)...}; the
 * field {@code type} holds the code. Kinds that are not classes of their own are distinguished by a predicate.
 * <li>A text for the simple case and an object for the rest: {@link org.commune4j.json.codec.Codecs#shortForm}.
 * <li>A history: {@link org.commune4j.json.codec.Codecs#timelineOf}. A thing that contains its like: {@link
 * org.commune4j.json.codec.Codecs#later}.
 * <li>A result that is written and never read: {@link org.commune4j.json.codec.ObjectCodec#written}.
 * <li>Personal data: {@code TEXT.personal()}; problems then never show what was found.
 * </ul>
 *
 * <h2>A whole whose parts refer to each other</h2>
 *
 * <p>End the fields of a builder with {@link org.commune4j.json.codec.ObjectCodec.BuilderFields#check} in place of
 * {@code build}: the model then checks what could be read even where other parts could not, so that its own problems
 * are found in the same run. {@link org.commune4j.json.codec.JsonFields#entries} gives it the readable elements of a list
 * with the indexes of the document, and the ids of the others, so that a reference to an unreadable thing is not
 * reported a second time. Line and column are added to the model's problems by their pointers.
 *
 * <h2>What is guaranteed</h2>
 *
 * <ul>
 * <li>Each fault is one problem at its pointer; the element is skipped and reading goes on. What the model refuses with
 * a {@code ProblemException} is the problems that it names; what it refuses with another {@code IllegalArgumentException}, a
 * {@code DateTimeException} or an {@code ArithmeticException} is a problem that does not say why, for the sentence of an
 * exception is in one language and may hold anything. Any other exception is a fault of the codec and comes through.
 * <li>JsonFields are written in the order of their declaration; absent optional values, defaults and empty lists of {@code
 * optional}, {@code defaulted}, {@code list} and {@code entries} are left out; {@code required} always writes.
 * <li>{@code null} in a document is never a value: leave the field out.
 * </ul>
 *
 * <p>Nothing is read without end: {@link org.commune4j.json.codec.Limits} says how much, and what is beyond is a problem that
 * names the limit.
 *
 * <p>Codecs read from a {@link org.commune4j.json.codec.TokenCursor} and write to a {@link
 * org.commune4j.json.codec.TokenSink}, whatever the parser: the facade and both data-binding adapters share them.
 */
@NullMarked
package org.commune4j.json.codec;

import org.jspecify.annotations.NullMarked;
