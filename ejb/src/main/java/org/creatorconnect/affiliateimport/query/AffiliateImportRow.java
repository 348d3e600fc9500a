package org.creatorconnect.affiliateimport.query;

import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.affiliateimport.AffiliateImportStatus;
import org.creatorconnect.affiliateimport.ImportFailure;
import org.jspecify.annotations.Nullable;

/**
 * An import in a list.
 *
 * @param sender the user name of whoever sent the file
 * @param digest SHA-256 of the file in hexadecimal
 * @param letters whether whoever is brought in is told by letter
 * @param rows of the file below its heading
 * @param created affiliates it brought in
 * @param unchanged rows of people who were affiliates already
 * @param rejected rows that were not taken
 */
public record AffiliateImportRow(
        UUID id,
        String sender,
        String digest,
        boolean letters,
        AffiliateImportStatus status,
        int rows,
        int created,
        int unchanged,
        int rejected,
        @Nullable ImportFailure failure,
        Instant askedAt,
        @Nullable Instant endedAt) {

    /** How many rows are dealt with. */
    public int done() {
        return created + unchanged + rejected;
    }

    /** Whether a server still has to write rows of it. */
    public boolean isOpen() {
        return !status.isFinal();
    }
}
