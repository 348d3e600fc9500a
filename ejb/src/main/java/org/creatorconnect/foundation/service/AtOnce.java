package org.creatorconnect.foundation.service;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.creatorconnect.identity.TypedId;
import org.creatorconnect.refusal.Refusal;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/**
 * One act on many things, one after the other: a refused one never stops the others. Whoever calls
 * has no transaction, so that each act is one of its own.
 */
public final class AtOnce {

    /** Things of one call at most. */
    public static final int MOST = 100;

    /**
     * What became of one of them.
     *
     * @param status in which it is afterwards; null when the act was refused
     * @param refusal why; null when it was done
     */
    public record Outcome<S>(UUID id, @Nullable S status, @Nullable Refusal refusal) {}

    private AtOnce() {}

    /**
     * @param what the things' name, for a complaint
     * @return an outcome for each, in their order
     * @throws ValidationFailed when there are none, or too many
     */
    public static <I extends TypedId, S> List<Outcome<S>> each(
            String what, List<I> ids, Function<I, S> act) {
        if (ids.isEmpty() || ids.size() > MOST) {
            throw ValidationFailed.of(what, "must be 1 to " + MOST);
        }
        return ids.stream().distinct().map(id -> one(id, act)).toList();
    }

    private static <I extends TypedId, S> Outcome<S> one(I id, Function<I, S> act) {
        try {
            return new Outcome<>(id.value(), act.apply(id), null);
        } catch (Refusal refusal) {
            return new Outcome<>(id.value(), null, refusal);
        }
    }
}
