package org.creatorconnect.reputation.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.reputation.Figure;
import org.creatorconnect.reputation.FigureKind;
import org.creatorconnect.reputation.query.FigureEvent;
import org.creatorconnect.reputation.query.ReputationQueries;
import org.creatorconnect.reputation.query.TrackRecord;
import org.jspecify.annotations.Nullable;

/** What is told of the reader, with the events behind the figure that the address names. */
@Named("ownReputationView")
@RequestScoped
public class OwnReputationView {

    private final Address address;
    private final ReputationQueries queries;

    private @Nullable TrackRecord told;
    private @Nullable List<FigureEvent> events;

    protected OwnReputationView() {
        this(null, null);
    }

    @Inject
    public OwnReputationView(Address address, ReputationQueries queries) {
        this.address = address;
        this.queries = queries;
    }

    /** Whether there is somebody of whom something could be told: a buyer joins first. */
    public boolean isJoined() {
        return queries.mayBeKnown();
    }

    /** All figures. */
    public TrackRecord getTold() {
        if (told == null) {
            told = queries.own();
        }
        return told;
    }

    /** The figure whose events are shown: the one that the address names, or the first. */
    public Figure getShown() {
        String named = address.value("figure").orElse("");
        if (named.isEmpty()) {
            return getTold().figures().get(0);
        }
        FigureKind kind =
                Stream.of(FigureKind.values())
                        .filter(one -> one.name().equals(named))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("figure"));
        return getTold().of(kind);
    }

    /** The newest events behind it. */
    public List<FigureEvent> getEvents() {
        if (events == null) {
            events = queries.ownEvents(getShown().kind());
        }
        return events;
    }

    /** The page of what the events of a figure are about, before its id. */
    public String page(FigureKind kind) {
        return switch (kind) {
            case DONE, ON_TIME, REVISIONS, STAYED_LIVE, REJECTED ->
                    "/assignments/assignment.xhtml?id=";
            case REVIEW_HOURS, BY_SILENCE -> "/submissions/review.xhtml?id=";
            case REVERSED -> "/commissions/detail.xhtml?id=";
        };
    }
}
