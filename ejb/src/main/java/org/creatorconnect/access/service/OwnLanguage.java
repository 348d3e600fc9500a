package org.creatorconnect.access.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.creatorconnect.caller.service.CallerChanged;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.caller.service.NeedsRight;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.identity.LocaleChoice;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.TeamRight;

/**
 * In which language and by which clock everybody reads; each their own alone. It counts from the
 * next page and the next letter on: here at once, on other nodes within seconds.
 */
@Stateless
@NeedsRight(TeamRight.ANALYST)
@RolesAllowed({
    Role.AFFILIATE,
    Role.MERCHANT,
    Role.OPERATOR,
    Role.REVIEWER,
    Role.FINANCE,
    Role.AUDITOR
})
public class OwnLanguage {

    private final AccountRepository accounts;
    private final Callers callers;
    private final Event<CallerChanged> changed;

    protected OwnLanguage() {
        this(null, null, null);
    }

    @Inject
    public OwnLanguage(AccountRepository accounts, Callers callers, Event<CallerChanged> changed) {
        this.accounts = accounts;
        this.callers = callers;
        this.changed = changed;
    }

    /** What the caller chose. */
    public LocaleChoice current() {
        return callers.current().locale();
    }

    /**
     * The caller chooses both.
     *
     * @throws org.creatorconnect.refusal.ValidationFailed when there is no such language or zone
     */
    public void choose(GivenLanguage given) {
        LocaleChoice choice = given.choice();
        read(kept -> choice);
    }

    /** The caller chooses the zone alone. */
    public void live(ZoneId zone) {
        read(before -> new LocaleChoice(before.language(), Optional.of(zone)));
    }

    private void read(UnaryOperator<LocaleChoice> change) {
        Account account = accounts.lock(callers.current().account());
        account.read(change.apply(account.locale()));
        callers.forget();
        // Whoever asked meanwhile may have been told the old one again.
        changed.fire(new CallerChanged(account.username()));
    }
}
