package org.creatorconnect.appeal.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.appeal.Appeal;
import org.creatorconnect.appeal.AppealId;
import org.creatorconnect.caller.query.View;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.query.Listing;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Search;
import org.creatorconnect.foundation.query.Sorting;
import org.creatorconnect.foundation.query.Sortings;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;

/** Appeals: all of them for the staff, their own for creators. */
@Stateless
@RolesAllowed({Role.AFFILIATE, Role.REVIEWER, Role.OPERATOR, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AppealQueries {

    /** The orders in which the list can be read, usually the newest first. */
    public static final Sortings<AppealRow> SORTINGS =
            Sortings.by(AppealReading.BY_ID, AppealRow::id)
                    .descending(
                            Sorting.byId("newest", AppealReading.BY_ID, AppealRow::id),
                            Sorting.byText(
                                    "applicant",
                                    AppealReading.BY_APPLICANT,
                                    AppealRow::displayName),
                            Sorting.byWord("kind", AppealReading.BY_KIND, AppealRow::kind),
                            Sorting.byTime("made", AppealReading.BY_MADE, AppealRow::appealedAt),
                            Sorting.byTime("due", AppealReading.BY_DUE, AppealRow::dueAt)
                                    .withGaps(),
                            Sorting.byWord("state", AppealReading.BY_STATE, AppealRow::status));

    private final Callers callers;
    private final InstantSource clock;
    @PersistenceContext EntityManager entityManager;

    protected AppealQueries() {
        this(null, null);
    }

    @Inject
    public AppealQueries(Callers callers, InstantSource clock) {
        this.callers = callers;
        this.clock = clock;
    }

    /** A part of the list that the caller sees. */
    public Part<AppealRow> appeals(AppealFilter filter, Place place) {
        return list(filter).part(entityManager, place);
    }

    /** How many there are that the caller sees. */
    public Total total(AppealFilter filter) {
        return list(filter).total(entityManager);
    }

    /** How many wait for somebody's decision. */
    @RolesAllowed({Role.REVIEWER, Role.OPERATOR, Role.AUDITOR})
    public long waiting() {
        return AppealReading_.waiting(entityManager);
    }

    /**
     * @throws NotFound when there is no such appeal, or it is somebody else's
     */
    public AppealRow appeal(AppealId id) {
        return seen().and(AppealReading.NAMED)
                .with("appeal", id.value())
                .first(entityManager)
                .orElseThrow(() -> new NotFound("appeal"));
    }

    /** Until when a decision can be appealed that was made then; empty when that is over. */
    public Optional<Instant> appealableUntil(Instant decidedAt) {
        Instant end = decidedAt.plus(Appeal.WINDOW);
        return clock.instant().isAfter(end) ? Optional.empty() : Optional.of(end);
    }

    private Listing<AppealRow> list(AppealFilter filter) {
        return seen().and(AppealReading.IN_STATE, "states", filter.states())
                .and(AppealReading.OF_KIND, "kinds", filter.kinds())
                .and(AppealReading.FOUND, "words", Search.words(filter.search()));
    }

    private Listing<AppealRow> seen() {
        UUID whose = View.of(callers.current()).affiliate();
        return Listing.of(AppealRow.class, AppealReading.SELECT, AppealReading.FROM, SORTINGS)
                .and(AppealReading.OF_AFFILIATE, "affiliate", whose);
    }
}
