package org.commune4j.json.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Entries;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.time.Timeline;
import org.commune4j.json.codec.Codec;
import org.commune4j.json.codec.Codecs;
import org.commune4j.json.codec.FamilyCodec;
import org.commune4j.json.codec.JsonField;
import org.commune4j.json.codec.ObjectCodec;

/** A small model with every shape a codec knows, and references between its parts. */
public final class Bodies {

    /** A closed code. */
    public enum Branch {
        PARTY,
        STATE
    }

    /** A body with an id. */
    public record Body(
            String id,
            LocalizedText name,
            Branch branch,
            Optional<String> parent,
            int seats,
            DateRange life,
            List<String> tags) {

        public Body {
            if (seats == 13) {
                throw new IllegalArgumentException("No body has 13 seats");
            }
        }
    }

    /** The bodies of a place. */
    public record Place(String code, Optional<Integer> area, List<Body> bodies) {}

    /** Does what a builder of the model does. */
    public static final class PlaceBuilder {
        private String code;
        private Integer area;
        private Entries<Body> bodies;

        private void code(String newCode) {
            code = newCode;
        }

        private void area(int newArea) {
            if (newArea <= 0) {
                throw new IllegalArgumentException("An area is above 0");
            }
            area = newArea;
        }

        private void bodies(Entries<Body> newBodies) {
            bodies = newBodies;
        }

        private List<Problem> problems() {
            Set<String> ids = new HashSet<>();
            bodies.forEach((index, body) -> ids.add(body.id()));
            List<Problem> problems = new ArrayList<>();
            bodies.forEach((index, body) -> body.parent()
                    .filter(parent -> !ids.contains(parent) && !bodies.mayHide(parent))
                    .ifPresent(parent -> problems.add(Problem.of(
                                    "TEST-001",
                                    Pointer.ROOT.field("bodies").index(index).field("parent"))
                            .with("parent", parent))));
            return problems;
        }

        private Checked<Place> check() {
            List<Problem> problems = problems();
            return problems.isEmpty()
                    ? Checked.of(new Place(code, Optional.ofNullable(area), bodies.readable()))
                    : Checked.ofProblems(problems);
        }
    }

    /** A family. */
    public sealed interface Event {}

    /** A member of the family. */
    public record Founded(LocalDate on) implements Event {}

    /** A member of the family. */
    public record Renamed(LocalDate on, String name) implements Event {}

    /** A family of one member, which holds its like. */
    public record Nest(List<Nest> inside) {}

    /** One value of every basic kind. */
    public record Everything(
            String text,
            String code,
            boolean flag,
            int number,
            long big,
            BigDecimal decimal,
            LocalDate date,
            LocalTime time,
            OffsetDateTime moment,
            LocalizedText name,
            DateRange range,
            Optional<DateRange> other,
            List<Integer> list,
            Map<String, Integer> map,
            Timeline<String> history,
            Event event) {}

    /** A person, of whom the name must not be shown. */
    public record Person(String id, String name, Branch branch, LocalDate born) {

        public Person {
            if (name.equals("Nobody")) {
                throw new IllegalArgumentException("Nobody is no name");
            }
        }
    }

    public static final ObjectCodec<Body> BODY = ObjectCodec.of(Body.class, fields -> {
        JsonField<String> id = fields.identity("id", Codecs.CODE.described("What others refer to."), Body::id);
        JsonField<LocalizedText> name = fields.required("name", Codecs.LOCALIZED_TEXT, Body::name);
        JsonField<Branch> branch = fields.required("branch", Codecs.enumOf(Branch.class), Body::branch);
        JsonField<Optional<String>> parent = fields.optional("parent", Codecs.CODE, Body::parent);
        JsonField<Integer> seats = fields.defaulted("seats", Codecs.integer(0, 100), 1, Body::seats);
        JsonField<DateRange> life = fields.range(Body::life);
        JsonField<List<String>> tags = fields.list("tags", Codecs.TEXT, Body::tags);
        return in -> new Body(
                in.get(id), in.get(name), in.get(branch), in.get(parent), in.get(seats), in.get(life), in.get(tags));
    });

    public static final Codec<Place> PLACE = ObjectCodec.builder(Place.class, PlaceBuilder::new)
            .required("code", Codecs.CODE, Place::code, PlaceBuilder::code)
            .optional("area", Codecs.INTEGER, Place::area, PlaceBuilder::area)
            .entries("bodies", BODY, Place::bodies, PlaceBuilder::bodies)
            .check(PlaceBuilder::problems, PlaceBuilder::check);

    public static final FamilyCodec<Event> EVENT = FamilyCodec.of(Event.class)
            .with("founded", Founded.class, ObjectCodec.of(Founded.class, fields -> {
                JsonField<LocalDate> on = fields.required("on", Codecs.DATE, Founded::on);
                return in -> new Founded(in.get(on));
            }))
            .with("renamed", Renamed.class, ObjectCodec.of(Renamed.class, fields -> {
                JsonField<LocalDate> on = fields.required("on", Codecs.DATE, Renamed::on);
                JsonField<String> name = fields.required("name", Codecs.TEXT, Renamed::name);
                return in -> new Renamed(in.get(on), in.get(name));
            }));

    public static final Codec<Nest> NEST = FamilyCodec.of(Nest.class)
            .with("nest", Nest.class, ObjectCodec.of(Nest.class, fields -> {
                JsonField<List<Nest>> inside = fields.list("inside", Codecs.later(Bodies::nest), Nest::inside);
                return in -> new Nest(in.get(inside));
            }));

    private static Codec<Nest> nest() {
        return NEST;
    }

    public static final Codec<Everything> EVERYTHING = ObjectCodec.of(Everything.class, fields -> {
        JsonField<String> text = fields.required("text", Codecs.TEXT, Everything::text);
        JsonField<String> code = fields.required("code", Codecs.CODE, Everything::code);
        JsonField<Boolean> flag = fields.required("flag", Codecs.BOOLEAN, Everything::flag);
        JsonField<Integer> number = fields.required("number", Codecs.INTEGER, Everything::number);
        JsonField<Long> big = fields.required("big", Codecs.LONG, Everything::big);
        JsonField<BigDecimal> decimal = fields.required("decimal", Codecs.DECIMAL, Everything::decimal);
        JsonField<LocalDate> date = fields.required("date", Codecs.DATE, Everything::date);
        JsonField<LocalTime> time = fields.required("time", Codecs.TIME, Everything::time);
        JsonField<OffsetDateTime> moment = fields.required("moment", Codecs.DATE_TIME, Everything::moment);
        JsonField<LocalizedText> name = fields.required("name", Codecs.LOCALIZED_TEXT, Everything::name);
        JsonField<DateRange> range = fields.range("start", "end", Everything::range);
        JsonField<Optional<DateRange>> other = fields.optional("other", Codecs.RANGE, Everything::other);
        JsonField<List<Integer>> list = fields.list("list", Codecs.INTEGER, Everything::list);
        JsonField<Map<String, Integer>> map = fields.required("map", Codecs.mapOf(Codecs.INTEGER), Everything::map);
        JsonField<Timeline<String>> history =
                fields.required("history", Codecs.timelineOf(Codecs.TEXT), Everything::history);
        JsonField<Event> event = fields.required("event", EVENT, Everything::event);
        return in -> new Everything(
                in.get(text),
                in.get(code),
                in.get(flag),
                in.get(number),
                in.get(big),
                in.get(decimal),
                in.get(date),
                in.get(time),
                in.get(moment),
                in.get(name),
                in.get(range),
                in.get(other),
                in.get(list),
                in.get(map),
                in.get(history),
                in.get(event));
    });

    public static final Codec<Person> PERSON = ObjectCodec.of(Person.class, fields -> {
                JsonField<String> id = fields.identity("id", Codecs.CODE, Person::id);
                JsonField<String> name = fields.required("name", Codecs.CODE, Person::name);
                JsonField<Branch> branch = fields.required("branch", Codecs.enumOf(Branch.class), Person::branch);
                JsonField<LocalDate> born = fields.required("born", Codecs.DATE, Person::born);
                return in -> new Person(in.get(id), in.get(name), in.get(branch), in.get(born));
            })
            .personal();

    private Bodies() {}
}
