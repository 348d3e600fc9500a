package org.creatorconnect.discovery.query;

import jakarta.persistence.EntityManager;
import java.time.InstantSource;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.discovery.service.Finders;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.reputation.query.TrackRecords;

/** The first creators whom somebody finds by words. */
public final class FoundCreators {

    private FoundCreators() {}

    /**
     * @param shop somebody of a merchant
     */
    public static void first(
            EntityManager entityManager, Callers shop, InstantSource clock, String words) {
        CreatorQueries queries =
                new CreatorQueries(new Finders(shop, null), new TrackRecords(clock), null);
        queries.entityManager = entityManager;
        queries.creators(new CreatorFilter("", null, "", "", "", null, words), Place.start(25));
    }
}
