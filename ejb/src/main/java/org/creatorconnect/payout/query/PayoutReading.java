package org.creatorconnect.payout.query;

import static org.creatorconnect.foundation.query.Search.AND_FOUND;
import static org.creatorconnect.foundation.query.Search.CLOSE_HAS;
import static org.creatorconnect.foundation.query.Search.OR_HAS;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.payout.PayoutStatus;
import org.hibernate.annotations.processing.HQL;

/** What is asked about payouts, in HQL that the compiler checks. */
interface PayoutReading {

    String SELECT =
            """
            select new org.creatorconnect.payout.query.PayoutRow(
                p.id, p.runId, r.number, p.affiliateId, a.displayName, a.country, m.mask,
                new org.creatorconnect.money.Money(p.grossMinor, p.currency),
                new org.creatorconnect.money.Money(p.recoveredMinor, p.currency),
                new org.creatorconnect.money.Money(p.netMinor, p.currency),
                p.status, p.reasonCode,
                (select count(*) from PayoutItem i where i.payoutId = p.id),
                p.createdAt, p.instructedAt, p.settledAt)
            """;

    String FROM =
            """
             from Payout p join PayoutRun r on r.id = p.runId
             join Affiliate a on a.id = p.affiliateId join PayoutMethod m on m.id = p.methodId
             where p.id is not null
            """;

    String NAMED = " and p.id = :id";
    String OF_RUN = " and p.runId = :run";
    String OF_AFFILIATE = " and p.affiliateId = :affiliate and r.approvedAt is not null";
    String IN_STATE = " and p.status in :states";
    String SINCE = " and p.createdAt >= :since";
    String UNTIL = " and p.createdAt < :until";

    /** Of a run, by the payee's name or the account. */
    String FOUND = AND_FOUND + "a.searchWords" + OR_HAS + "m.mask" + CLOSE_HAS;

    /** Of somebody's own, by the run's number. */
    String FOUND_RUN = " and cast(r.number as string) like :any escape '\\'";

    /** As {@link #FOUND_RUN}, or by the account. */
    String FOUND_OWN =
            """
             and (cast(r.number as string) like :any escape '\\'
                  or lower(m.mask) like lower(:any) escape '\\')
            """;

    String BY_ID = "p.id";
    String BY_MADE = "p.createdAt";
    String BY_RUN = "r.number";
    String BY_PAYEE = "a.displayName";
    String BY_ACCOUNT = "m.mask";
    String BY_CURRENCY = "p.currency";
    String BY_GROSS = "p.grossMinor";
    String BY_RECOVERED = "p.recoveredMinor";
    String BY_NET = "p.netMinor";
    String BY_STATE = "p.status";

    /** Every condition and order at once, so that the compiler reads all of them. */
    @HQL(
            SELECT
                    + FROM
                    + NAMED
                    + OF_RUN
                    + OF_AFFILIATE
                    + IN_STATE
                    + SINCE
                    + UNTIL
                    + FOUND
                    + FOUND_RUN
                    + FOUND_OWN
                    + " order by "
                    + (BY_ID + ", " + BY_MADE + ", " + BY_RUN + ", " + BY_PAYEE)
                    + (", " + BY_ACCOUNT + ", " + BY_CURRENCY + ", " + BY_GROSS)
                    + (", " + BY_RECOVERED + ", " + BY_NET + ", " + BY_STATE))
    List<PayoutRow> everything(
            UUID id,
            UUID run,
            UUID affiliate,
            Collection<PayoutStatus> states,
            Instant since,
            Instant until,
            String words,
            String any);

    @HQL(
            """
            select new org.creatorconnect.payout.query.ReportRow(
                h.reportId, h.status, h.reasonCode, h.effect, h.occurredAt, h.receivedAt)
            from HeardReport h where h.payoutId = :payout order by h.receivedAt, h.reportId
            limit :most
            """)
    List<ReportRow> reports(UUID payout, int most);
}
