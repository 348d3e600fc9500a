package org.creatorconnect.closure.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.closure.AccountClosure;
import org.creatorconnect.closure.AccountClosureId;
import org.creatorconnect.closure.AccountClosureRepository;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.mail.service.LetterFigures;
import org.creatorconnect.mail.service.Letters;
import org.creatorconnect.mail.service.NewLetter;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.time.DeadlineRepository;

/** What a closure gets with its row and loses with its end: deadlines, letters, its trail. */
@ApplicationScoped
public class ClosureTrail {

    /** A letter that comes later tells nobody anything. */
    private static final Duration TOLD = Duration.ofDays(3);

    private static final String TYPE = "account_closure";

    private final AccountClosureRepository closures;
    private final DeadlineRepository deadlines;
    private final AuditTrail audit;
    private final Letters letters;
    private final IdSource ids;

    protected ClosureTrail() {
        this(null, null, null, null, null);
    }

    @Inject
    public ClosureTrail(
            AccountClosureRepository closures,
            DeadlineRepository deadlines,
            AuditTrail audit,
            Letters letters,
            IdSource ids) {
        this.closures = closures;
        this.deadlines = deadlines;
        this.audit = audit;
        this.letters = letters;
        this.ids = ids;
    }

    /** It was asked for, which its person is told wherever they are reached. */
    AccountClosure ask(Account account, Optional<AffiliateId> affiliate, Instant at) {
        AccountClosure closure =
                new AccountClosure(new AccountClosureId(ids.next()), account.id(), affiliate, at);
        closures.add(closure);
        wait(closure);
        record("ACCOUNT_CLOSURE_ASKED", closure);
        String day = LetterFigures.of(account.locale()).day(closure.dueAt());
        tell(ClosureLetter.CLOSURE_ASKED, account, List.of(account.username(), day), closure);
        return closure;
    }

    /** It was taken back, which its person is told as well. */
    void withdrawn(AccountClosure closure, Account account) {
        deadlines.clear(ClosureDeadline.ACCOUNT_CLOSURE, closure.id().value());
        record("ACCOUNT_CLOSURE_WITHDRAWN", closure);
        tell(ClosureLetter.CLOSURE_WITHDRAWN, account, List.of(account.username()), closure);
    }

    /**
     * Something stops it: it is looked at again.
     *
     * @param before whether it was put off before; its person is told once
     */
    void putOff(AccountClosure closure, boolean before) {
        wait(closure);
        if (!before) {
            record("ACCOUNT_CLOSURE_PUT_OFF", closure);
        }
    }

    /** The account is deleted. */
    void done(AccountClosure closure) {
        closure.recordsUntil()
                .ifPresent(
                        until ->
                                deadlines.set(
                                        ClosureDeadline.CLOSURE_RECORDS.of(
                                                closure.id().value(), until)));
        record("ACCOUNT_CLOSED", closure);
    }

    /** Nothing is kept for the tax office any more. */
    void recordsErased(AccountClosure closure) {
        record("CLOSED_RECORDS_ERASED", closure);
    }

    private void wait(AccountClosure closure) {
        deadlines.set(ClosureDeadline.ACCOUNT_CLOSURE.of(closure.id().value(), closure.dueAt()));
    }

    private void record(String act, AccountClosure closure) {
        audit.record(act, TYPE, closure.id().value(), closure.account().text());
    }

    private void tell(
            ClosureLetter kind, Account account, List<String> values, AccountClosure closure) {
        Instant until = closure.askedAt().plus(AccountClosure.WAIT).plus(TOLD);
        account.provedEmail()
                .ifPresent(
                        to ->
                                letters.post(
                                        new NewLetter(
                                                kind,
                                                to,
                                                account.locale().letters().tag(),
                                                values,
                                                Optional.empty(),
                                                until,
                                                Optional.empty())));
    }
}
