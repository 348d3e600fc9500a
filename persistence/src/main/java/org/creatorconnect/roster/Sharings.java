package org.creatorconnect.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creatorconnect.registry.AffiliateId;
import org.jspecify.annotations.Nullable;

/**
 * With whom the income of some creators is shared, at every moment. Agencies that are banned by now
 * are not among them: nothing is shared with them.
 */
public final class Sharings {

    private final Map<UUID, List<Term>> contracts;
    private final Map<UUID, List<Taken>> taken;

    /**
     * @param contracts each with each of its shares; contracts of one creator never overlap
     * @param taken what was taken on while a contract was in force
     */
    public Sharings(List<Term> contracts, List<Taken> taken) {
        this.contracts = contracts.stream().collect(Collectors.groupingBy(Term::creator));
        this.taken = taken.stream().collect(Collectors.groupingBy(Taken::creator));
    }

    /**
     * A contract with one of its shares.
     *
     * @param fromAt from when on the share holds, until a later one does
     */
    public record Term(
            UUID creator,
            UUID contract,
            UUID mcn,
            int basisPoints,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            Instant fromAt) {

        private boolean holds(Instant at) {
            LocalDate day = RosterContract.day(at);
            return !startsOn.isAfter(day)
                    && (endsOn == null || !endsOn.isBefore(day))
                    && !fromAt.isAfter(at);
        }
    }

    /**
     * A task that was taken on under a contract.
     *
     * @param tailEndsOn the last day on which its income is shared; null while the contract runs
     */
    public record Taken(
            UUID task,
            UUID creator,
            UUID contract,
            UUID mcn,
            int basisPoints,
            @Nullable LocalDate tailEndsOn) {

        private boolean holds(UUID which, Instant at) {
            return task.equals(which)
                    && (tailEndsOn == null || !tailEndsOn.isBefore(RosterContract.day(at)));
        }
    }

    /** By the contract in force on that day, and its share of that moment. */
    public Optional<Sharing> inForce(AffiliateId creator, Instant at) {
        return contracts.getOrDefault(creator.value(), List.of()).stream()
                .filter(term -> term.holds(at))
                .max(Comparator.comparing(Term::fromAt))
                .map(term -> new Sharing(term.contract(), term.mcn(), term.basisPoints()));
    }

    /** As agreed when the task was taken on, until the tail of that contract is over. */
    public Optional<Sharing> ofTask(UUID task, AffiliateId creator, Instant at) {
        return taken.getOrDefault(creator.value(), List.of()).stream()
                .filter(one -> one.holds(task, at))
                .findFirst()
                .map(one -> new Sharing(one.contract(), one.mcn(), one.basisPoints()));
    }

    /** As agreed for the task while that lasts; else by the contract in force. */
    public Optional<Sharing> ofSale(Optional<UUID> task, AffiliateId creator, Instant at) {
        return task.flatMap(one -> ofTask(one, creator, at)).or(() -> inForce(creator, at));
    }
}
