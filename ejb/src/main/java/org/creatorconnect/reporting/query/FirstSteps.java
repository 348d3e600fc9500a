package org.creatorconnect.reporting.query;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody who is new has come; known from what there is, never ticked by hand.
 *
 * @param done each step in its order, and whether it is done
 */
public record FirstSteps(Map<FirstStep, Boolean> done) {

    /** For those who have none. */
    static final FirstSteps NONE = new FirstSteps(Map.of());

    public List<FirstStep> all() {
        return List.copyOf(done.keySet());
    }

    public boolean isDone(FirstStep step) {
        return done.getOrDefault(step, false);
    }

    /** How many are done. */
    public long count() {
        return done.values().stream().filter(Boolean::booleanValue).count();
    }

    /** Whether nothing is left to do. */
    public boolean isComplete() {
        return next() == null;
    }

    /** The first that is not done; null when all are. */
    public @Nullable FirstStep next() {
        return done.keySet().stream().filter(step -> !isDone(step)).findFirst().orElse(null);
    }
}
