package org.creatorconnect.audit;

import java.time.Instant;
import java.util.Optional;

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
 * @param mark stands for the actor in the chain; none in entries from before there were marks
 */
public record AuditEntry(
        long sequence,
        Instant at,
        String actor,
        String action,
        String subjectType,
        String subjectId,
        String detail,
        String hash,
        Optional<ActorMark> mark) {

    /** The same act at its place in the chain, behind its present end. */
    AuditEntry sealed(ChainHead end) {
        AuditEntry placed = at(end.sequence() + 1, "", Optional.of(ActorMark.of(actor)));
        return at(placed.sequence(), placed.expectedHash(end.hash()), placed.mark());
    }

    private AuditEntry at(long place, String sealing, Optional<ActorMark> own) {
        return new AuditEntry(
                place, at, actor, action, subjectType, subjectId, detail, sealing, own);
    }

    /**
     * Whether the name is the one that the chain holds. Nobody can say so of a person whose account
     * was deleted: their name gave way, and with the salt the way from any name to the mark.
     */
    public boolean isActorTrue() {
        return mark.filter(own -> !own.isOf(actor)).isEmpty();
    }

    /** The hash this entry must have when it follows one with the given hash. */
    public String expectedHash(String previous) {
        return ChainHash.of(
                previous,
                Long.toString(sequence),
                at.toString(),
                mark.map(ActorMark::mark).orElse(actor),
                action,
                subjectType,
                subjectId,
                detail);
    }
}
