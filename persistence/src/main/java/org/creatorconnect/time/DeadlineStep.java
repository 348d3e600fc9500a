package org.creatorconnect.time;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The usual way to answer for a deadline.
 *
 * @param what the kind it answers for
 * @param lock locks the row that those lock who set, move and clear the deadline
 * @param act what happens when it has passed
 * @param look what is looked at outside before, if anything
 */
public record DeadlineStep(
        DeadlineKind what,
        Consumer<UUID> lock,
        Consumer<UUID> act,
        Optional<Consumer<Deadline>> look)
        implements DeadlineHandler {

    public DeadlineStep(DeadlineKind what, Consumer<UUID> lock, Consumer<UUID> act) {
        this(what, lock, act, Optional.empty());
    }

    /** As this one, after a look at what can be seen outside only. */
    public DeadlineStep lookingFirst(Consumer<Deadline> outside) {
        return new DeadlineStep(what, lock, act, Optional.of(outside));
    }

    @Override
    public String kind() {
        return what.name();
    }

    @Override
    public void lock(UUID subject) {
        lock.accept(subject);
    }

    @Override
    public void fallDue(Deadline deadline) {
        act.accept(deadline.subject());
    }

    @Override
    public boolean looksOutside() {
        return look.isPresent();
    }

    @Override
    public void lookFirst(Deadline deadline) {
        look.ifPresent(outside -> outside.accept(deadline));
    }
}
