package org.commune4j.core.snapshot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.commune4j.core.authority.PowerHolder;
import org.commune4j.core.authority.Task;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.text.Message;

/**
 * Who may sign: the officials who exercise the power for a task on a date, each with the reason, and what is missing to know more.
 * Who only prepares it, in a unit under the one that has the power, is not among them.
 *
 * <pre>{@code
 * Signers signers = law.authority(commune).whoMay("CIVIL-STATUS", today, "CB-01").signers();   // in the absence of CB-01
 * signers.people().forEach(one -> System.out.println(one.message().render(locale)));
 * }</pre>
 *
 * @param people those who may first, then those who perhaps may, each group by id; each official once
 * @param posts the ids of the posts by which the power is exercised, held or not, by id
 * @param missing what keeps it from being known here, each once: what must be given, or that the power lies outside the commune; empty
 *     where all is known
 */
public record Signers(List<Signer> people, List<String> posts, List<Message> missing) {

    /** Copies the lists. */
    public Signers {
        people = List.copyOf(people);
        posts = List.copyOf(posts);
        missing = List.copyOf(missing);
    }

    /** Returns nobody, where something must be given first. */
    public static Signers ofMissing(Message missing) {
        return new Signers(List.of(), List.of(), List.of(missing));
    }

    /** Returns those who may for certain, by id. */
    public List<String> certain() {
        return people.stream()
                .filter(one -> one.lawful().isTrue())
                .map(one -> one.official().id())
                .toList();
    }

    /** Returns the numbers, for a log. */
    @Override
    public String toString() {
        return people.size() + " people in " + posts.size() + " posts, " + missing.size() + " missing";
    }

    static Signers of(Task task, List<HeldPower> holders, Truth doubt, Snapshot snapshot) {
        Finder finder = new Finder(task.code(), snapshot);
        holders.forEach(finder::addPower);
        if (holders.isEmpty()) {
            finder.add(Message.of("AUTHORITY.holder-missing")
                    .with("task", task.code())
                    .with("holder", task.competence().message()));
        }
        finder.addMissing(doubt);
        return finder.found();
    }

    /** Collects who exercises powers; used once. */
    private static final class Finder {
        private final String task;
        private final Snapshot snapshot;
        private final Map<String, Signer> found = new LinkedHashMap<>();
        private final Set<String> posts = new TreeSet<>();
        private final Map<String, Message> missing = new LinkedHashMap<>();

        Finder(String task, Snapshot snapshot) {
            this.task = task;
            this.snapshot = snapshot;
        }

        void addPower(HeldPower power) {
            PowerHolder holder = power.holder();
            switch (holder.kind()) {
                case OFFICIAL ->
                    snapshot.findOfficial(holder.id())
                            .filter(OfficialView::isPresent)
                            .ifPresent(official -> add(new Signer(
                                    official, Signer.SigningWay.IN_PERSON, official.id(), power, power.lawful())));
                case POST ->
                    snapshot.findPost(holder.id()).ifPresent(post -> add(post, Signer.SigningWay.BY_POST, power));
                case UNIT ->
                    snapshot.findUnit(holder.id()).ifPresent(unit -> {
                        if (unit.posts(Rank.HEAD).isEmpty()) {
                            add(Message.of("AUTHORITY.head-missing").with("unit", unit.id()));
                        }
                        unit.posts(Rank.HEAD).forEach(post -> add(post, Signer.SigningWay.AS_HEAD, power));
                        unit.posts(Rank.DEPUTY).forEach(post -> add(post, Signer.SigningWay.AS_DEPUTY, power));
                    });
                case LEVEL -> {
                    if (holder.isInside()) {
                        add(Message.of("AUTHORITY.body-missing").with("task", task));
                    } else {
                        addOutside(holder);
                    }
                }
                case BODY -> addOutside(holder);
            }
        }

        private void add(PostView post, Signer.SigningWay way, HeldPower power) {
            Truth lawful = way == Signer.SigningWay.AS_DEPUTY
                    ? power.lawful()
                            .and(Truth.ofUnknown(Message.of("AUTHORITY.deputy-missing")
                                    .with("post", post.id())
                                    .with("unit", power.holder().id())))
                    : power.lawful();
            posts.add(post.id());
            List<OfficialView> own = post.presentHolders();
            for (OfficialView official : post.whoActs(task)) {
                add(new Signer(
                        official,
                        own.contains(official) ? way : Signer.SigningWay.STANDING_IN,
                        post.id(),
                        power,
                        lawful));
            }
        }

        private void add(Signer signer) {
            found.merge(
                    signer.official().id(),
                    signer,
                    (one, other) -> other.lawful().isTrue() && !one.lawful().isTrue() ? other : one);
        }

        private void addOutside(PowerHolder holder) {
            add(Message.of("AUTHORITY.outside").with("task", task).with("holder", holder.message()));
        }

        void addMissing(Truth unknown) {
            unknown.missing().forEach(this::add);
        }

        void add(Message message) {
            missing.putIfAbsent(message.toString(), message);
        }

        Signers found() {
            List<Signer> people = new ArrayList<>(found.values());
            people.removeIf(one -> one.lawful().isFalse());
            people.sort(Comparator.comparing((Signer one) -> !one.lawful().isTrue())
                    .thenComparing(one -> one.official().id()));
            people.forEach(one -> addMissing(one.lawful()));
            return new Signers(people, List.copyOf(posts), List.copyOf(missing.values()));
        }
    }
}
