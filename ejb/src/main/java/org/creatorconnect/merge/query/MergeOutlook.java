package org.creatorconnect.merge.query;

import java.util.List;
import org.creatorconnect.merge.MergeStop;
import org.creatorconnect.merge.MovedAlong;

/**
 * What will happen when two affiliates are made one, as it stands now.
 *
 * @param stops what stops it; nothing when it can be done
 * @param along how much goes along
 * @param survivor what the one that stays has, by currency
 * @param merged what the one that is taken in has, by currency; all of it goes over
 */
public record MergeOutlook(
        List<MergeStop> stops,
        MovedAlong along,
        List<MergeBalance> survivor,
        List<MergeBalance> merged) {

    public MergeOutlook {
        stops = List.copyOf(stops);
        survivor = List.copyOf(survivor);
        merged = List.copyOf(merged);
    }

    /** Whether nothing stops it. */
    public boolean isFree() {
        return stops.isEmpty();
    }
}
