package org.creatorconnect.reputation.query;

import java.math.BigDecimal;
import org.creatorconnect.reputation.Figure;
import org.creatorconnect.reputation.FigureKind;
import org.jspecify.annotations.Nullable;

/**
 * How many events of a kind there were, and what their numbers come to; null when there were none.
 */
public record Tally(long events, @Nullable BigDecimal total) {

    Figure figure(FigureKind kind) {
        return new Figure(kind, events, total == null ? BigDecimal.ZERO : total);
    }
}
