package org.creatorconnect.reporting.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creatorconnect.caller.query.View;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.SqlRow;
import org.creatorconnect.identity.Role;
import org.creatorconnect.money.Money;

/** What waits for the caller's role: a merchant sees its own, staff see everybody's. */
@Stateless
@RolesAllowed({Role.MERCHANT, Role.OPERATOR, Role.REVIEWER, Role.FINANCE, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class WaitingQueries {

    private static final String COLUMNS =
            " (kind, id, title, party, minor, currency, since, due_at)";

    /** How long before silence approves an order its merchant finds it here. */
    private static final Duration SOON = Duration.ofDays(14);

    private final Callers callers;
    private final InstantSource clock;
    @PersistenceContext EntityManager entityManager;

    protected WaitingQueries() {
        this(null, null);
    }

    @Inject
    public WaitingQueries(Callers callers, InstantSource clock) {
        this.callers = callers;
        this.clock = clock;
    }

    /** What waits, the most urgent first; what no silence decides comes before all. */
    public List<WaitingItem> items(int limit) {
        Caller caller = callers.current();
        String first =
                union(
                        caller,
                        kind -> "(" + kind.sql() + " ORDER BY 8 NULLS FIRST, 2 LIMIT :limit)");
        return SqlRow.all(
                scoped(caller, "SELECT *" + first + " ORDER BY due_at NULLS FIRST, id LIMIT :limit")
                        .setParameter("limit", limit),
                WaitingQueries::item);
    }

    /** How much of each kind waits; a kind of which nothing waits is told as well. */
    public List<WaitingCount> counts() {
        Caller caller = callers.current();
        String counted =
                "SELECT kind, count(*), min(since)"
                        + union(caller, WaitingKind::sql)
                        + " GROUP BY kind";
        Map<WaitingKind, WaitingCount> found = new EnumMap<>(WaitingKind.class);
        SqlRow.all(scoped(caller, counted), WaitingQueries::count)
                .forEach(count -> found.put(count.kind(), count));
        return kinds(caller)
                .map(kind -> found.getOrDefault(kind, new WaitingCount(kind, 0, Optional.empty())))
                .toList();
    }

    private static Stream<WaitingKind> kinds(Caller caller) {
        return Stream.of(WaitingKind.values()).filter(kind -> kind.concerns(caller));
    }

    private static String union(Caller caller, Function<WaitingKind, String> rows) {
        return kinds(caller)
                .map(rows)
                .collect(Collectors.joining(" UNION ALL ", " FROM (", ") AS waiting" + COLUMNS));
    }

    /** Only kinds that belong to merchants name one. */
    private Query scoped(Caller caller, String sql) {
        Query query = entityManager.createNativeQuery(sql);
        if (sql.contains(":soon")) {
            query.setParameter("soon", clock.instant().plus(SOON));
        }
        return sql.contains(":merchant")
                ? query.setParameter("merchant", View.of(caller).merchant())
                : query;
    }

    private static WaitingItem item(SqlRow row) {
        return new WaitingItem(
                row.word(WaitingKind.class),
                row.id(),
                row.text(),
                row.text(),
                amount(row),
                row.time(),
                row.maybeTime());
    }

    private static Optional<Money> amount(SqlRow row) {
        Optional<Long> minor = row.maybeLarge();
        Optional<String> currency = row.maybeText();
        return minor.map(amount -> Money.of(amount, currency.orElseThrow()));
    }

    private static WaitingCount count(SqlRow row) {
        return new WaitingCount(row.word(WaitingKind.class), row.large(), row.maybeTime());
    }
}
