package org.creatorconnect.ledger.query;

import static org.creatorconnect.foundation.query.Search.HAS;
import static org.creatorconnect.foundation.query.Search.THEM;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.creatorconnect.ledger.AccountKind;
import org.creatorconnect.ledger.EventKind;
import org.hibernate.annotations.processing.HQL;

/** What is asked about the books, in HQL that the compiler checks. */
interface LedgerReading {

    /** Debit positive; without a stored balance it is what is kept, and the postings since. */
    String SIGNED =
            """
            coalesce(a.balance,
                coalesce((select k.amount from KeptSum k where k.accountId = a.id), 0L)
                + coalesce((select sum(p.amount) from WrittenPosting p where p.accountId = a.id
                            and p.id > coalesce((select t.through from KeptSum t where t.accountId = a.id), 0L)), 0L))
            """;

    /** On the natural side. */
    String NATURAL = " a.side * " + SIGNED;

    String ACCOUNTS =
            """
            select new org.creatorconnect.ledger.query.LedgerAccountRow(
                a.id, a.kind, a.ownerId, coalesce(f.displayName, m.name),
            """
                    + NATURAL
                    + ", a.currency)";

    String FROM_ACCOUNTS =
            """
             from LedgerAccount a left join Affiliate f on f.id = a.ownerId
             left join Merchant m on m.id = a.ownerId where a.id is not null
            """;

    String NUMBERED = " and a.id = :id";
    String OF_KIND = " and a.kind in :kinds";
    String IN_CURRENCY = " and a.currency in :currencies";

    String CALLED =
            " and a.id in (select x.id from LedgerAccount x join Affiliate y on y.id = x.ownerId where "
                    + (HAS + "y.searchWords" + THEM)
                    + " union all select x.id from LedgerAccount x"
                    + (" join Merchant y on y.id = x.ownerId where " + HAS)
                    + ("y.searchWords" + THEM);

    /** By words of the owner's name. */
    String OWNED = CALLED + ")";

    /** By words of the owner's name, or part of its id and the account's number. */
    String FOUND =
            CALLED
                    + " union all select x.id from LedgerAccount x where"
                    + " cast(x.ownerId as string) || ' ' || cast(x.id as string)"
                    + " like lower(:any) escape '\\')";

    String BY_NUMBER = "a.id";
    String BY_KIND = "a.kind";
    String BY_OWNER = "coalesce(f.displayName, m.name)";
    String BY_CURRENCY = "a.currency";

    String POSTINGS =
            """
            select new org.creatorconnect.ledger.query.PostingRow(
                p.id, e.id, e.reference, e.kind, e.effectiveAt,
                new org.creatorconnect.money.Money(p.amount, a.currency))
            """;

    String FROM_POSTINGS =
            """
             from WrittenPosting p join WrittenEntry e on e.id = p.entryId
             join LedgerAccount a on a.id = p.accountId where p.accountId = :account
            """;

    String OF_EVENT = " and e.kind in :events";
    String SINCE = " and e.effectiveAt >= :since";
    String UNTIL = " and e.effectiveAt < :until";
    String REFERENCE = " and lower(e.reference) like lower(:any) escape '\\'";

    String BY_POSTING = "p.id";
    String BY_EFFECTIVE = "e.effectiveAt";
    String BY_AMOUNT = "p.amount";

    /** Every condition and order of accounts at once, so that the compiler reads all of them. */
    @HQL(
            ACCOUNTS
                    + FROM_ACCOUNTS
                    + NUMBERED
                    + OF_KIND
                    + IN_CURRENCY
                    + OWNED
                    + FOUND
                    + " order by "
                    + (BY_NUMBER + ", " + BY_KIND + ", " + BY_OWNER + ", " + BY_CURRENCY)
                    + (", " + NATURAL))
    List<LedgerAccountRow> everyAccount(
            long id,
            Collection<AccountKind> kinds,
            Collection<String> currencies,
            String words,
            String any);

    /** Every condition and order of postings at once. */
    @HQL(
            POSTINGS
                    + FROM_POSTINGS
                    + OF_EVENT
                    + SINCE
                    + UNTIL
                    + REFERENCE
                    + " order by "
                    + (BY_POSTING + ", " + BY_EFFECTIVE + ", " + BY_AMOUNT))
    List<PostingRow> everyPosting(
            long account, Collection<EventKind> events, Instant since, Instant until, String any);

    /** All accounts, book by book. */
    @HQL(ACCOUNTS + FROM_ACCOUNTS + " order by a.currency, a.kind, a.id")
    List<LedgerAccountRow> trialBalance();

    @HQL(
            """
            select new org.creatorconnect.ledger.query.BookRow(
                new org.creatorconnect.money.Money(coalesce(sum(
            """
                    + SIGNED
                    + """
            ), 0L), a.currency), count(*)) from LedgerAccount a group by a.currency order by a.currency
            """)
    List<BookRow> books();

    /** An entry's postings, debits first. */
    @HQL(
            """
            select new org.creatorconnect.ledger.query.EntryLineRow(
                p.id, a.id, a.kind, a.ownerId,
                new org.creatorconnect.money.Money(p.amount, a.currency))
            from WrittenPosting p join LedgerAccount a on a.id = p.accountId
            where p.entryId = :entry order by p.amount desc, p.id
            """)
    List<EntryLineRow> entry(long entry);
}
