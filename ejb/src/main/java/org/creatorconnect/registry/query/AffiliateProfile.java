package org.creatorconnect.registry.query;

/**
 * What only the staff and the affiliate themselves may know.
 *
 * @param nameVerified whether payouts may go out under the legal name
 */
public record AffiliateProfile(AffiliateRow row, String legalName, boolean nameVerified) {}
