package org.creatorconnect.click.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.creatorconnect.click.ClickProof;
import org.creatorconnect.identity.Role;
import org.creatorconnect.ledger.Finding;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/** Adds the clicks of a day up again and names each sum that says something else. */
@Stateless
@RolesAllowed({Role.AUDITOR, Role.FINANCE, Role.OPERATOR})
public class ClickVerification {

    private final ClickProof proof;
    private final InstantSource clock;

    protected ClickVerification() {
        this(null, null);
    }

    @Inject
    public ClickVerification(ClickProof proof, InstantSource clock) {
        this.proof = proof;
        this.clock = clock;
    }

    /**
     * All differences, at most {@code limit} of each kind of sum; empty when the sums prove out.
     *
     * @param day (UTC); null for yesterday and today
     * @throws ValidationFailed when the clicks of that day are not kept, not yet or not any more
     */
    public List<Finding> verify(@Nullable LocalDate day, int limit) {
        if (day == null) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            return Stream.of(today.minusDays(1), today)
                    .filter(proof::isKept)
                    .flatMap(one -> proof.differences(one, limit).stream())
                    .toList();
        }
        if (!proof.isKept(day)) {
            throw ValidationFailed.of("day", "must be a day whose clicks are kept");
        }
        return proof.differences(day, limit);
    }
}
