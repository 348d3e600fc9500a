package org.creatorconnect.submission;

import java.util.Optional;

/**
 * What is found under an address.
 *
 * @param live whether there is a page at all
 * @param disclosed whether it is marked as an advertisement, as agreed
 * @param contentHash SHA-256 of the page's text in hexadecimal; empty when there is no page
 */
public record Sighting(boolean live, boolean disclosed, String contentHash) {

    public static final Sighting GONE = new Sighting(false, false, "");

    /** Why this cannot be approved, or empty when it can. */
    public Optional<RejectionReason> objection() {
        if (!live) {
            return Optional.of(RejectionReason.CONTENT_NOT_LIVE);
        }
        return disclosed ? Optional.empty() : Optional.of(RejectionReason.DISCLOSURE_MISSING);
    }
}
