package org.creatorconnect.foundation.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.creatorconnect.identity.TypedId;
import org.creatorconnect.refusal.Refusal;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/**
 * One act on many things. Whoever calls it has no transaction, so that the act has one of its own
 * for each: a refused one never stops the others.
 */
public final class AtOnce {

    /** Things of one call at most. */
    public static final int MOST = 100;

    /**
     * What became of one of them.
     *
     * @param refusal why it was not done; null when it was
     */
    public record Outcome(UUID id, @Nullable Refusal refusal) {

        public boolean isDone() {
            return refusal == null;
        }
    }

    /**
     * What became of one of them, with the state it is in.
     *
     * @param status in which it is afterwards; null when the act was refused
     * @param refusal why; null when it was done
     */
    public record Reached<S>(UUID id, @Nullable S status, @Nullable Refusal refusal) {}

    private AtOnce() {}

    /**
     * @param what the things in the domain's word, in plural
     * @return an outcome for each, in their order
     * @throws ValidationFailed when there are none, or too many
     */
    public static <I extends TypedId> List<Outcome> each(
            String what, List<I> things, Consumer<I> act) {
        if (things.isEmpty() || things.size() > MOST) {
            throw ValidationFailed.of(what, "must be 1 to " + MOST);
        }
        return things.stream().distinct().map(thing -> outcome(thing, act)).toList();
    }

    /** As {@link #each}, for an act that tells the state that each is in afterwards. */
    public static <I extends TypedId, S> List<Reached<S>> reach(
            String what, List<I> things, Function<I, S> act) {
        Map<UUID, S> states = new HashMap<>();
        return each(what, things, thing -> states.put(thing.value(), act.apply(thing))).stream()
                .map(one -> new Reached<>(one.id(), states.get(one.id()), one.refusal()))
                .toList();
    }

    private static <I extends TypedId> Outcome outcome(I thing, Consumer<I> act) {
        try {
            act.accept(thing);
            return new Outcome(thing.value(), null);
        } catch (Refusal refusal) {
            return new Outcome(thing.value(), refusal);
        }
    }
}
