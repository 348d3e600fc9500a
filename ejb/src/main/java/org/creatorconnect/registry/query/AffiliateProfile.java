package org.creatorconnect.registry.query;

import org.jspecify.annotations.Nullable;

/**
 * What only the staff and the affiliate themselves may know.
 *
 * @param nameVerified whether payouts may go out under the legal name
 * @param keptFor the mailbox of whoever may take up the affiliate that a file brought in, as it may
 *     be shown; null when it is kept for nobody
 */
public record AffiliateProfile(
        AffiliateRow row, String legalName, boolean nameVerified, @Nullable String keptFor) {}
