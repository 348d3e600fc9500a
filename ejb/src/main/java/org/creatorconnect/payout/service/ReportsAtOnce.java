package org.creatorconnect.payout.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creatorconnect.identity.Role;
import org.creatorconnect.payout.PaymentReport;
import org.creatorconnect.payout.PaymentReportRepository;
import org.creatorconnect.payout.Payout;
import org.creatorconnect.payout.PayoutCaseRepository;
import org.creatorconnect.payout.PayoutId;
import org.creatorconnect.payout.PayoutRepository;
import org.creatorconnect.payout.PayoutRunId;
import org.creatorconnect.payout.PayoutStatus;
import org.creatorconnect.payout.ReportEffect;

/**
 * Books what several reports say in one transaction, with as few statements as for one. It does so
 * for what is said most: that payouts which are under way were taken over, or settled. Whatever
 * else is said, known, doubtful or about a payout that somebody has locked is left to {@link
 * PaymentStatusReports}, one by one.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReportsAtOnce {

    private static final Set<PayoutStatus> UNDER_WAY =
            Set.of(PayoutStatus.INSTRUCTED, PayoutStatus.ACCEPTED, PayoutStatus.UNKNOWN);

    private final PaymentReportRepository reports;
    private final PayoutRepository payouts;
    private final PayoutCaseRepository cases;
    private final PayoutProgress progress;
    private final PayoutRunProgress runs;
    private final InstantSource clock;

    protected ReportsAtOnce() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ReportsAtOnce(
            PaymentReportRepository reports,
            PayoutRepository payouts,
            PayoutCaseRepository cases,
            PayoutProgress progress,
            PayoutRunProgress runs,
            InstantSource clock) {
        this.reports = reports;
        this.payouts = payouts;
        this.cases = cases;
        this.progress = progress;
        this.runs = runs;
        this.clock = clock;
    }

    /**
     * Acts on as many of these as it can.
     *
     * @return those it has acted on; the others are as they were
     */
    public Set<PaymentReport> receive(List<PaymentReport> batch) {
        List<PaymentReport> fresh = fresh(batch);
        Map<PayoutId, Payout> free = free(fresh);
        Map<PayoutId, PaymentReport> accepted = saying(ReportEffect.ACCEPT, fresh, free);
        if (!accepted.isEmpty()) {
            reports.addAll(accepted, ReportEffect.ACCEPT, clock.instant());
            progress.acceptAll(of(accepted, free));
        }
        Map<PayoutId, PaymentReport> settled = saying(ReportEffect.SETTLE, fresh, free);
        if (!settled.isEmpty()) {
            reports.addAll(settled, ReportEffect.SETTLE, clock.instant());
            List<Payout> ended = of(settled, free);
            progress.settleAll(ended);
            inOrder(ended).forEach(runs::ended);
        }
        Set<PaymentReport> done = new HashSet<>(accepted.values());
        done.addAll(settled.values());
        return done;
    }

    /** Those whose ids never came before, each id once. */
    private List<PaymentReport> fresh(List<PaymentReport> batch) {
        Set<String> known = reports.known(batch.stream().map(PaymentReport::reportId).toList());
        return batch.stream().filter(report -> known.add(report.reportId())).toList();
    }

    /**
     * The payouts they are about that nobody else is at, locked, and of which people ask nothing.
     */
    private Map<PayoutId, Payout> free(List<PaymentReport> fresh) {
        Map<PayoutId, Payout> free =
                new HashMap<>(
                        payouts.lockFree(
                                fresh.stream()
                                        .map(PaymentStatusReports::payoutId)
                                        .flatMap(Optional::stream)
                                        .toList()));
        free.values().removeIf(payout -> !UNDER_WAY.contains(payout.status()));
        free.keySet().removeAll(cases.withOpen(free.keySet()));
        return free;
    }

    /** What has this effect on its payout as it stands, at most one for each. */
    private static Map<PayoutId, PaymentReport> saying(
            ReportEffect effect, List<PaymentReport> fresh, Map<PayoutId, Payout> free) {
        Map<PayoutId, PaymentReport> found = new LinkedHashMap<>();
        for (PaymentReport report : fresh) {
            PaymentStatusReports.payoutId(report)
                    .map(free::get)
                    .filter(payout -> payout.net().equals(report.amount()))
                    .filter(payout -> PaymentStatusReports.effect(payout, report) == effect)
                    .ifPresent(payout -> found.putIfAbsent(payout.id(), report));
        }
        return found;
    }

    private static List<Payout> of(Map<PayoutId, PaymentReport> heard, Map<PayoutId, Payout> free) {
        return free.values().stream().filter(payout -> heard.containsKey(payout.id())).toList();
    }

    /** Two who end payouts of the same runs lock these in the same order. */
    private static List<PayoutRunId> inOrder(Collection<Payout> ended) {
        return ended.stream()
                .map(Payout::runId)
                .distinct()
                .sorted(Comparator.comparing(PayoutRunId::value))
                .toList();
    }
}
