package org.creatorconnect.foundation.service;

import java.util.List;
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
     * @param state in which it is afterwards; null when it was not done, or the act tells none
     * @param refusal why it was not done; null when it was
     */
    public record Outcome(UUID id, @Nullable Enum<?> state, @Nullable Refusal refusal) {

        public boolean isDone() {
            return refusal == null;
        }
    }

    private AtOnce() {}

    /**
     * @param what the things in the domain's word, in plural
     * @return an outcome for each, in their order
     * @throws ValidationFailed when there are none, or too many
     */
    public static <I extends TypedId> List<Outcome> each(
            String what, List<I> things, Consumer<I> act) {
        return all(
                what,
                things,
                thing -> {
                    act.accept(thing);
                    return new Outcome(thing.value(), null, null);
                });
    }

    /** As {@link #each}, for an act that tells the state that each is in afterwards. */
    public static <I extends TypedId> List<Outcome> reach(
            String what, List<I> things, Function<I, ? extends Enum<?>> act) {
        return all(what, things, thing -> new Outcome(thing.value(), act.apply(thing), null));
    }

    private static <I extends TypedId> List<Outcome> all(
            String what, List<I> things, Function<I, Outcome> act) {
        if (things.isEmpty() || things.size() > MOST) {
            throw ValidationFailed.of(what, "must be 1 to " + MOST);
        }
        return things.stream().distinct().map(thing -> outcome(thing, act)).toList();
    }

    private static <I extends TypedId> Outcome outcome(I thing, Function<I, Outcome> act) {
        try {
            return act.apply(thing);
        } catch (Refusal refusal) {
            return new Outcome(thing.value(), null, refusal);
        }
    }
}
