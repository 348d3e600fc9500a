package org.creatorconnect.order;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.merchant.AttributionTerms;
import org.creatorconnect.merchant.Program;
import org.creatorconnect.merchant.ProgramTerms;

/**
 * The merchant's terms that an order falls under, frozen with it.
 *
 * @param programId the version of the terms; empty for a merchant that has none yet
 * @param window how long after a click an order still counts for it, to the second
 * @param holdDays how long commissions wait after completion
 * @param validationDays how long they wait for any report of the shop
 * @param attribution who earns it when several had a part in it
 */
public record OrderTerms(
        Optional<UUID> programId,
        Duration window,
        int holdDays,
        int validationDays,
        AttributionTerms attribution) {

    /** Terms with the usual attribution. */
    public OrderTerms(Optional<UUID> programId, Duration window, int holdDays, int validationDays) {
        this(programId, window, holdDays, validationDays, AttributionTerms.DEFAULT);
    }

    public static OrderTerms of(Optional<Program> program) {
        return program.map(
                        version ->
                                new OrderTerms(
                                        Optional.of(version.id().value()),
                                        version.window(),
                                        version.terms().holdDays(),
                                        version.terms().validationDays(),
                                        version.terms().attribution()))
                .orElseGet(
                        () ->
                                new OrderTerms(
                                        Optional.empty(),
                                        Duration.ofDays(ProgramTerms.DEFAULT.windowDays()),
                                        ProgramTerms.DEFAULT.holdDays(),
                                        ProgramTerms.DEFAULT.validationDays()));
    }
}
