package org.creatorconnect.portal.list;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.creatorconnect.foundation.service.AtOnce.Reached;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What became of the rows that a person ticked; nothing before it was done.
 *
 * @param <S> in which state a row is afterwards
 */
public final class Outcomes<S> {

    private @Nullable List<Reached<S>> all;

    /** Keeps what became of them. */
    public void keep(List<Reached<S>> outcomes) {
        all = outcomes;
    }

    /** Whether it was done just now. */
    public boolean isDone() {
        return all != null;
    }

    /** How many of them were done. */
    public long succeeded() {
        return outcomes().stream().filter(one -> one.refusal() == null).count();
    }

    /** What became of one of them, in words; nothing when it was not tried. */
    public Optional<String> words(UUID id, Text text, Function<S, String> done) {
        return outcomes().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(one -> words(one, text, done));
    }

    private String words(Reached<S> outcome, Text text, Function<S, String> done) {
        Refusal refusal = outcome.refusal();
        S status = outcome.status();
        if (refusal == null || status != null) {
            return done.apply(status);
        }
        return text.refusal(refusal);
    }

    private List<Reached<S>> outcomes() {
        return all == null ? List.of() : all;
    }
}
