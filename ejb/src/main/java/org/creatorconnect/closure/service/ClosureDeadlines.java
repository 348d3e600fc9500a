package org.creatorconnect.closure.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.UUID;
import org.creatorconnect.closure.AccountClosureId;
import org.creatorconnect.closure.AccountClosureRepository;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.time.DeadlineHandler;
import org.creatorconnect.time.DeadlineStep;

/** Who answers for the deadlines of closures; all of them lock the account. */
@ApplicationScoped
public class ClosureDeadlines {

    @Produces
    @ApplicationScoped
    DeadlineHandler closure(
            ClosureClock clock, AccountClosureRepository closures, AccountRepository accounts) {
        return new DeadlineStep(
                ClosureDeadline.ACCOUNT_CLOSURE,
                id -> lock(closures, accounts, id),
                id -> clock.close(new AccountClosureId(id)));
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler records(
            ClosureClock clock, AccountClosureRepository closures, AccountRepository accounts) {
        return new DeadlineStep(
                ClosureDeadline.CLOSURE_RECORDS,
                id -> lock(closures, accounts, id),
                id -> clock.dropRecords(new AccountClosureId(id)));
    }

    private static void lock(
            AccountClosureRepository closures, AccountRepository accounts, UUID id) {
        accounts.lock(closures.get(new AccountClosureId(id)).account());
    }
}
