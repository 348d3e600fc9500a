package org.creatorconnect.audit;

import java.time.Instant;

/**
 * One act that somebody did, as it stands in the chain.
 *
 * @param sequence position in the chain, from 1, without gaps
 * @param at when the act happened, by the application's clock
 * @param actor the user name, or {@code system}
 * @param action what was done, in upper snake case
 * @param subjectType the kind of object, in the domain's word
 * @param subjectId its id
 * @param detail what else is worth keeping, ids and codes only, never personal data
 * @param hash of this entry and of all before it, in hexadecimal
 */
public record AuditEntry(
        long sequence,
        Instant at,
        String actor,
        String action,
        String subjectType,
        String subjectId,
        String detail,
        String hash) {

    /** The same act at its place in the chain; its hash is yet to be made. */
    AuditEntry placed(long place) {
        return new AuditEntry(place, at, actor, action, subjectType, subjectId, detail, "");
    }

    /** The hash this entry must have when it follows one with the given hash. */
    public String expectedHash(String previous) {
        return ChainHash.of(
                previous,
                Long.toString(sequence),
                at.toString(),
                actor,
                action,
                subjectType,
                subjectId,
                detail);
    }
}
