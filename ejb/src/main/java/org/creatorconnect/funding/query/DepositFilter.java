package org.creatorconnect.funding.query;

import org.creatorconnect.foundation.query.Period;

/**
 * Narrows a list of deposits; an empty text does not narrow.
 *
 * @param booked when they were booked
 * @param search words of the merchant's name, or part of the reference or of who booked it
 */
public record DepositFilter(Period booked, String search) {

    public static final DepositFilter NONE = new DepositFilter(Period.ALWAYS, "");
}
