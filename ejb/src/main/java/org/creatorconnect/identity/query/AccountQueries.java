package org.creatorconnect.identity.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.query.Listing;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Search;
import org.creatorconnect.foundation.query.Sorting;
import org.creatorconnect.foundation.query.Sortings;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.identity.Role;

/** Who can sign in, and the caller's own tokens. */
@Stateless
@RolesAllowed({Role.OPERATOR, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AccountQueries {

    /** The orders in which the list can be read. */
    public static final Sortings<AccountRow> SORTINGS =
            Sortings.by(AccountReading.BY_ID, AccountRow::id)
                    .descending(
                            Sorting.byId("newest", AccountReading.BY_ID, AccountRow::id),
                            Sorting.byText(
                                    "username", AccountReading.BY_USERNAME, AccountRow::username),
                            Sorting.byText(
                                            "merchant",
                                            AccountReading.BY_MERCHANT,
                                            AccountRow::merchant)
                                    .withGaps(),
                            Sorting.byTime(
                                    "opened", AccountReading.BY_OPENED, AccountRow::createdAt),
                            Sorting.byTime(
                                            "state",
                                            AccountReading.BY_DISABLED,
                                            AccountRow::disabledAt)
                                    .withGaps());

    private final Callers callers;
    @PersistenceContext EntityManager entityManager;

    protected AccountQueries() {
        this(null);
    }

    @Inject
    public AccountQueries(Callers callers) {
        this.callers = callers;
    }

    /** Accounts, the newest first unless asked otherwise. */
    public Part<AccountRow> accounts(AccountFilter filter, Place place) {
        return list(filter).part(entityManager, place);
    }

    /** How many accounts there are. */
    public Total total(AccountFilter filter) {
        return list(filter).total(entityManager);
    }

    /** The named accounts, as far as there are any, newest first. */
    public List<AccountRow> named(Collection<UUID> ids) {
        return all().and(AccountReading.NAMED).with("ids", ids).all(entityManager);
    }

    public Optional<AccountRow> account(UUID id) {
        return named(List.of(id)).stream().findFirst();
    }

    /** The caller's own tokens: the valid ones first, then the newest. */
    @RolesAllowed({
        Role.AFFILIATE,
        Role.MERCHANT,
        Role.OPERATOR,
        Role.REVIEWER,
        Role.FINANCE,
        Role.AUDITOR
    })
    public List<TokenRow> ownTokens() {
        return AccountReading_.tokens(entityManager, callers.current().account().value());
    }

    /** The caller's own sign-ins of the last 90 days, the newest first, at most 100 of them. */
    @RolesAllowed({
        Role.AFFILIATE,
        Role.MERCHANT,
        Role.OPERATOR,
        Role.REVIEWER,
        Role.FINANCE,
        Role.AUDITOR
    })
    public List<SignInRow> ownSignIns() {
        return AccountReading_.signIns(entityManager, callers.current().account().value());
    }

    private static Listing<AccountRow> list(AccountFilter filter) {
        Listing<AccountRow> list =
                all().and(AccountReading.HAS_ROLE, "roles", filter.roles())
                        .within(AccountReading.SINCE, AccountReading.UNTIL, filter.opened())
                        .and(AccountReading.FOUND, "words", Search.words(filter.search()));
        if (filter.states().size() != 1) {
            return list;
        }
        return list.and(
                filter.states().contains(AccountState.ENABLED)
                        ? AccountReading.ENABLED
                        : AccountReading.DISABLED);
    }

    private static Listing<AccountRow> all() {
        return Listing.of(AccountRow.class, AccountReading.SELECT, AccountReading.FROM, SORTINGS);
    }
}
