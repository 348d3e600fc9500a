package org.creatorconnect.click.service;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.click.Click;

/**
 * Clicks that are written down together.
 *
 * @param spooled by which the database knows a batch that lay on disk, so that it is written once
 *     even when its file is read again; empty when it never did
 */
public record ClickBatch(Optional<UUID> spooled, List<Click> clicks) {

    static ClickBatch fresh(List<Click> clicks) {
        return new ClickBatch(Optional.empty(), clicks);
    }

    /** A part of it, the same whenever it is parted in the same places. */
    ClickBatch part(int from, int to) {
        return new ClickBatch(
                spooled.map(whole -> named(whole + "/" + from + "-" + to)),
                clicks.subList(from, to));
    }

    private static UUID named(String part) {
        return UUID.nameUUIDFromBytes(part.getBytes(StandardCharsets.US_ASCII));
    }
}
