package org.creatorconnect.discovery.rest;

import java.util.List;
import org.creatorconnect.discovery.query.CreatorRow;
import org.jspecify.annotations.Nullable;

/**
 * A creator who is found.
 *
 * @param onTime the share of first content in time, in whole percent; null when too little is known
 */
public record CreatorRepresentation(
        String id,
        String displayName,
        String country,
        String introduction,
        List<String> languages,
        List<String> interests,
        List<String> platforms,
        @Nullable Long followers,
        @Nullable Long onTime) {

    static CreatorRepresentation of(CreatorRow row) {
        return new CreatorRepresentation(
                row.id().toString(),
                row.displayName(),
                row.country(),
                row.words(),
                row.languages(),
                row.interests(),
                row.platforms(),
                row.followers(),
                row.onTime());
    }
}
