package org.creatorconnect.reputation.query;

import java.time.Instant;
import java.util.List;
import org.creatorconnect.reputation.Figure;
import org.creatorconnect.reputation.FigureKind;

/**
 * All that is told of a creator or a merchant.
 *
 * @param figures in the order of {@link FigureKind}
 * @param since from when events count
 * @param calledOff assignments of that time that a ban called off, which are in no figure
 */
public record TrackRecord(List<Figure> figures, Instant since, long calledOff) {

    /** One of the figures. */
    public Figure of(FigureKind kind) {
        return figures.stream()
                .filter(figure -> figure.kind() == kind)
                .findFirst()
                .orElseGet(() -> Figure.none(kind));
    }
}
