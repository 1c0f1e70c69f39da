package org.commune4j.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The staff of a commune, synthetic: twelve units, their posts, sixty officials with concurrent appointments. Linked both
 * ways and the same objects for every peer, so that each is measured on its rules and not on finding its facts. The getters are what Drools reads.
 */
public final class Staff {

    static final int UNITS = 12;
    static final int OFFICIALS = 60;

    private static final LocalDate BEGIN = LocalDate.of(2025, 7, 1);
    private static final LocalDate END = LocalDate.of(2030, 7, 1);

    /** What a post is for. */
    public enum Kind {
        /** Heads the unit. */
        HEAD,
        /** Stands in for the head. */
        DEPUTY,
        /** A vice-chair of the committee. */
        VICE_CHAIR,
        /** The director of the service centre. */
        DIRECTOR,
        /** Works in the unit. */
        STAFF
    }

    /** A unit. */
    public static final class Unit {
        final String id;
        final @Nullable Unit parent;
        final LocalDate from;
        final LocalDate to;
        final int deputiesAllotted;
        final List<Post> posts = new ArrayList<>();

        Unit(String id, @Nullable Unit parent, LocalDate from, LocalDate to, int deputiesAllotted) {
            this.id = id;
            this.parent = parent;
            this.from = from;
            this.to = to;
            this.deputiesAllotted = deputiesAllotted;
        }

        String id() {
            return id;
        }

        public String getId() {
            return id;
        }

        public @Nullable Unit getParent() {
            return parent;
        }

        public LocalDate getBegin() {
            return from;
        }

        public LocalDate getFinish() {
            return to;
        }

        public int getDeputiesAllotted() {
            return deputiesAllotted;
        }
    }

    /** A post. */
    public static final class Post {
        final String id;
        final Unit unit;
        final Kind kind;
        final int holders;
        final boolean fullTime;
        final LocalDate from;
        final LocalDate to;
        final List<Appointment> appointments = new ArrayList<>();

        Post(String id, Unit unit, Kind kind, int holders, boolean fullTime, LocalDate from, LocalDate to) {
            this.id = id;
            this.unit = unit;
            this.kind = kind;
            this.holders = holders;
            this.fullTime = fullTime;
            this.from = from;
            this.to = to;
        }

        String id() {
            return id;
        }

        public String getId() {
            return id;
        }

        public Unit getOwner() {
            return unit;
        }

        public Kind getKind() {
            return kind;
        }

        public int getHolders() {
            return holders;
        }

        public boolean isFullTime() {
            return fullTime;
        }

        public LocalDate getBegin() {
            return from;
        }

        public LocalDate getFinish() {
            return to;
        }
    }

    /** An official. */
    public static final class Official {
        final String id;
        final List<Appointment> appointments = new ArrayList<>();

        Official(String id) {
            this.id = id;
        }

        String id() {
            return id;
        }

        public String getId() {
            return id;
        }
    }

    /** An official holds a post. */
    public static final class Appointment {
        final String id;
        final Official official;
        final Post post;
        final boolean primary;
        final int percent;
        final LocalDate from;
        final LocalDate to;
        final @Nullable String decision;

        Appointment(
                String id,
                Official official,
                Post post,
                boolean primary,
                int percent,
                LocalDate from,
                LocalDate to,
                @Nullable String decision) {
            this.id = id;
            this.official = official;
            this.post = post;
            this.primary = primary;
            this.percent = percent;
            this.from = from;
            this.to = to;
            this.decision = decision;
        }

        String id() {
            return id;
        }

        public String getId() {
            return id;
        }

        public Official getOfficial() {
            return official;
        }

        public Post getPost() {
            return post;
        }

        public boolean isPrimary() {
            return primary;
        }

        public int getPercent() {
            return percent;
        }

        public LocalDate getBegin() {
            return from;
        }

        public LocalDate getFinish() {
            return to;
        }

        public @Nullable String getDecision() {
            return decision;
        }
    }

    final List<Unit> units = new ArrayList<>();
    final List<Post> posts = new ArrayList<>();
    final List<Official> officials = new ArrayList<>();
    final List<Appointment> appointments = new ArrayList<>();

    /** A staff in which every rule has something to find and most is in order. */
    Staff() {
        for (int i = 0; i < UNITS; i++) {
            Unit parent = i == 0 ? null : units.get((i - 1) / 4);
            Unit unit = new Unit(id('u', i), parent, BEGIN, i == 7 ? END.plusYears(1) : END, i % 3);
            units.add(unit);
            post(unit, i == 0 ? Kind.VICE_CHAIR : Kind.HEAD, 1, i % 2 == 0);
            post(unit, i == 5 ? Kind.DIRECTOR : Kind.DEPUTY, i % 4 == 3 ? 2 : 1, false);
            for (int k = 0; k < 4; k++) {
                post(unit, Kind.STAFF, 1 + k % 2, k == 1);
            }
        }
        for (int i = 0; i < OFFICIALS; i++) {
            Official official = new Official(id('o', i));
            officials.add(official);
            appoint(official, posts.get(i), true, i % 3 == 0 ? 60 : 100);
            if (i % 3 == 0) {
                appoint(official, posts.get((i * 7 + 13) % posts.size()), i == 30, i == 33 ? 50 : 40);
            }
        }
        // One official holds the pair that is forbidden.
        Post director = posts.stream()
                .filter(post -> post.kind == Kind.DIRECTOR)
                .findFirst()
                .orElseThrow();
        appoint(officials.get(0), director, false, 0);
    }

    private void post(Unit unit, Kind kind, int holders, boolean fullTime) {
        Post post = new Post(id('p', posts.size()), unit, kind, holders, fullTime, BEGIN, END);
        posts.add(post);
        unit.posts.add(post);
    }

    private void appoint(Official official, Post post, boolean primary, int percent) {
        int number = appointments.size();
        Appointment appointment = new Appointment(
                id('a', number),
                official,
                post,
                primary,
                percent,
                number % 17 == 4 ? BEGIN.minusDays(1) : BEGIN,
                END,
                number % 13 == 6 ? null : number + "/QĐ-UBND");
        appointments.add(appointment);
        official.appointments.add(appointment);
        post.appointments.add(appointment);
    }

    private static String id(char kind, int number) {
        return kind + String.format("%03d", number);
    }
}
