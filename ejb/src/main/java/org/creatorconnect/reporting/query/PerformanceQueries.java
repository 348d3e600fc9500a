package org.creatorconnect.reporting.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.caller.query.View;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.SqlRow;
import org.creatorconnect.identity.Role;
import org.jspecify.annotations.Nullable;

/** Clicks and earnings over time, of the affiliate or merchant who asks. */
@Stateless
@RolesAllowed({Role.AFFILIATE, Role.MERCHANT})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PerformanceQueries {

    private static final String SQL =
            """
            SELECT CAST(d.day AS date), coalesce(k.clicks, 0), coalesce(c.orders, 0), coalesce(c.earned, 0)
            FROM generate_series(CAST(:first AS date), CAST(:last AS date), interval '1 day') AS d(day)
            LEFT JOIN (SELECT y.day, sum(y.clicks) AS clicks
                       FROM tracking_link l JOIN click_day y ON y.link_id = l.id
                       WHERE (CAST(:affiliate AS uuid) IS NULL OR l.affiliate_id = :affiliate)
                         AND (CAST(:merchant AS uuid) IS NULL OR l.merchant_id = :merchant)
                         AND (CAST(:channel AS uuid) IS NULL OR l.channel_id = :channel)
                         AND y.day >= CAST(:first AS date) GROUP BY y.day) k ON k.day = d.day
            LEFT JOIN (SELECT CAST(o.ordered_at AT TIME ZONE 'UTC' AS date) AS day, count(DISTINCT c.order_id) AS orders,
                              sum(c.kept_minor) AS earned
                       FROM commission c JOIN shop_order o ON o.id = c.order_id
                       LEFT JOIN tracking_link n ON n.id = c.link_id AND CAST(:channel AS uuid) IS NOT NULL
                       WHERE (CAST(:affiliate AS uuid) IS NULL OR c.affiliate_id = :affiliate)
                         AND (CAST(:merchant AS uuid) IS NULL OR c.merchant_id = :merchant)
                         AND (CAST(:channel AS uuid) IS NULL OR n.channel_id = :channel)
                         AND c.currency = :currency AND c.zero_reason IS NULL AND o.ordered_at >= CAST(:first AS date)
                       GROUP BY 1) c ON c.day = d.day
            ORDER BY d.day""";

    private static final String CURRENCIES =
            """
            SELECT currency FROM commission
            WHERE (CAST(:affiliate AS uuid) IS NULL OR affiliate_id = :affiliate)
              AND (CAST(:merchant AS uuid) IS NULL OR merchant_id = :merchant)
            GROUP BY currency ORDER BY count(*) DESC, currency""";

    private final Callers callers;
    private final InstantSource clock;
    @PersistenceContext EntityManager entityManager;

    protected PerformanceQueries() {
        this(null, null);
    }

    @Inject
    public PerformanceQueries(Callers callers, InstantSource clock) {
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * The last days up to today, one row each, oldest first.
     *
     * @param channel in which links were shared; null for all the caller's
     */
    public List<PerformanceDay> days(int count, Currency currency, @Nullable UUID channel) {
        View view = View.of(callers.current());
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        String code = currency.getCurrencyCode();
        return SqlRow.all(
                entityManager
                        .createNativeQuery(SQL)
                        .setParameter("first", today.minusDays(count - 1L))
                        .setParameter("last", today)
                        .setParameter("affiliate", view.affiliate())
                        .setParameter("merchant", view.merchant())
                        .setParameter("channel", channel)
                        .setParameter("currency", code),
                row ->
                        new PerformanceDay(
                                day(row.take()), row.large(), row.large(), row.money(code)));
    }

    /** The currencies the caller has commissions in, the one with the most of them first. */
    public List<Currency> currencies() {
        View view = View.of(callers.current());
        List<?> codes =
                entityManager
                        .createNativeQuery(CURRENCIES)
                        .setParameter("affiliate", view.affiliate())
                        .setParameter("merchant", view.merchant())
                        .getResultList();
        return codes.stream().map(code -> Currency.getInstance((String) code)).toList();
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
