package org.creatorconnect.ledger.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.creatorconnect.foundation.query.Listing;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Search;
import org.creatorconnect.foundation.query.Sorting;
import org.creatorconnect.foundation.query.Sortings;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;

/** Accounts, postings and the trial balance, for those who may see all the books. */
@Stateless
@RolesAllowed({Role.FINANCE, Role.AUDITOR, Role.OPERATOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class LedgerQueries {

    /** The orders in which accounts can be read. */
    public static final Sortings<LedgerAccountRow> SORTINGS =
            Sortings.byNumber(LedgerReading.BY_NUMBER, LedgerAccountRow::id)
                    .ascending(
                            Sorting.byNumber(
                                    "number", LedgerReading.BY_NUMBER, LedgerAccountRow::id),
                            Sorting.byWord("kind", LedgerReading.BY_KIND, LedgerAccountRow::kind),
                            Sorting.byText(
                                            "owner",
                                            LedgerReading.BY_OWNER,
                                            LedgerAccountRow::ownerName)
                                    .withGaps(),
                            Sorting.byMoney(
                                    "balance",
                                    LedgerReading.BY_CURRENCY,
                                    LedgerReading.NATURAL,
                                    LedgerAccountRow::balance));

    /** The orders in which an account's postings can be read; an account has one currency. */
    public static final Sortings<PostingRow> POSTING_SORTINGS =
            Sortings.byNumber(LedgerReading.BY_POSTING, PostingRow::id)
                    .descending(
                            Sorting.byNumber("newest", LedgerReading.BY_POSTING, PostingRow::id),
                            Sorting.byTime(
                                    "effective",
                                    LedgerReading.BY_EFFECTIVE,
                                    PostingRow::effectiveAt),
                            Sorting.byNumber(
                                    "amount",
                                    LedgerReading.BY_AMOUNT,
                                    row -> row.amount().minor()));

    @PersistenceContext EntityManager entityManager;

    /** Every book with all its accounts and its total, which is zero or the books are wrong. */
    public List<TrialBalance> trialBalance() {
        Map<String, List<LedgerAccountRow>> books =
                LedgerReading_.trialBalance(entityManager).stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.balance().currency().getCurrencyCode(),
                                        TreeMap::new,
                                        Collectors.toList()));
        return books.entrySet().stream()
                .map(book -> TrialBalance.of(Currency.getInstance(book.getKey()), book.getValue()))
                .toList();
    }

    /** Each currency's book with its total alone. */
    public List<BookRow> books() {
        return LedgerReading_.books(entityManager);
    }

    /** Accounts, the oldest first unless asked otherwise. */
    public Part<LedgerAccountRow> accounts(LedgerAccountFilter filter, Place place) {
        return list(filter).part(entityManager, place);
    }

    /** Accounts of those who are called so; unlike a search it never looks at ids. */
    public Part<LedgerAccountRow> ofOwner(String name, Place place) {
        return all().and(LedgerReading.OWNED, "words", Search.words(name))
                .part(entityManager, place);
    }

    /** How many accounts there are. */
    public Total total(LedgerAccountFilter filter) {
        return list(filter).total(entityManager);
    }

    /**
     * @throws NotFound when there is no such account
     */
    public LedgerAccountRow account(long id) {
        return all().and(LedgerReading.NUMBERED, "id", id)
                .first(entityManager)
                .orElseThrow(() -> new NotFound("ledger account"));
    }

    /**
     * An account's postings, the newest first unless asked otherwise.
     *
     * @throws NotFound when there is no such account
     */
    public Part<PostingRow> postings(long account, PostingFilter filter, Place place) {
        account(account);
        return list(account, filter).part(entityManager, place);
    }

    /** How many postings an account has. */
    public Total total(long account, PostingFilter filter) {
        return list(account, filter).total(entityManager);
    }

    /** All postings of one entry with their accounts, debits first. */
    public List<EntryLineRow> entry(long entry) {
        return LedgerReading_.entry(entityManager, entry);
    }

    private static Listing<LedgerAccountRow> all() {
        return Listing.of(
                LedgerAccountRow.class,
                LedgerReading.ACCOUNTS,
                LedgerReading.FROM_ACCOUNTS,
                SORTINGS);
    }

    private static Listing<LedgerAccountRow> list(LedgerAccountFilter filter) {
        return all().and(LedgerReading.OF_KIND, "kinds", filter.kinds())
                .and(LedgerReading.IN_CURRENCY, "currencies", filter.currencies())
                .found(LedgerReading.FOUND, filter.search());
    }

    private static Listing<PostingRow> list(long account, PostingFilter filter) {
        return Listing.of(
                        PostingRow.class,
                        LedgerReading.POSTINGS,
                        LedgerReading.FROM_POSTINGS,
                        POSTING_SORTINGS)
                .with("account", account)
                .and(LedgerReading.OF_EVENT, "events", filter.kinds())
                .within(LedgerReading.SINCE, LedgerReading.UNTIL, filter.effective())
                .and(LedgerReading.REFERENCE, "any", Search.anywhere(filter.search()));
    }
}
