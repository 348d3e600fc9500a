package org.creatorconnect.roster.service;

import org.creatorconnect.roster.ConsentMissing;

/**
 * A creator's answer to an invitation.
 *
 * @param accepts whether there is to be a contract
 * @param data consent to what the agency sees
 * @param share consent to the agency's share
 */
public record GivenConsent(boolean accepts, boolean data, boolean share) {

    void requireBoth() {
        if (!data || !share) {
            throw new ConsentMissing();
        }
    }
}
