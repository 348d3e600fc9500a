package org.creatorconnect.commission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.creatorconnect.attribution.Attribution;
import org.creatorconnect.attribution.Candidate;
import org.creatorconnect.commission.Accrual;
import org.creatorconnect.merchant.Program;
import org.creatorconnect.order.Order;
import org.creatorconnect.order.OrderLine;
import org.creatorconnect.order.OrderLineId;
import org.creatorconnect.rate.RateDecision;
import org.creatorconnect.rate.service.RateQuestion;
import org.creatorconnect.rate.service.Rates;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.roster.RosterRepository;
import org.creatorconnect.roster.Sharing;

/**
 * Who earns what on the lines of a new order: each affiliate who had a part in it once a line, and
 * the agency on whose roster the winner was when the link was followed.
 */
@ApplicationScoped
public class LineAccruals {

    private final Rates rates;
    private final RosterRepository rosters;

    protected LineAccruals() {
        this(null, null);
    }

    @Inject
    public LineAccruals(Rates rates, RosterRepository rosters) {
        this.rates = rates;
        this.rosters = rosters;
    }

    /** A line and who has a part of it. */
    private record Key(OrderLineId line, AffiliateId affiliate) {}

    /** The winner's first, then their agency's, then those that earn nothing. */
    List<Accrual> of(Order order, List<OrderLine> lines, Attribution attribution, Program program) {
        Map<Key, Accrual> found = new LinkedHashMap<>();
        beneficiaries(attribution)
                .flatMap(candidate -> accruals(order, lines, candidate, program).stream())
                .forEach(
                        accrual ->
                                found.putIfAbsent(
                                        new Key(accrual.line(), accrual.affiliate()), accrual));
        return List.copyOf(found.values());
    }

    private List<Accrual> accruals(
            Order order, List<OrderLine> lines, Candidate candidate, Program program) {
        RateQuestion question =
                new RateQuestion(
                        candidate.affiliate(),
                        candidate.owner().orElseThrow().task(),
                        program,
                        order.orderedAt());
        List<String> products = lines.stream().map(OrderLine::productReference).distinct().toList();
        Map<String, RateDecision> decisions = rates.byProduct(question, products);
        List<Accrual> whole =
                lines.stream()
                        .map(
                                line ->
                                        new Accrual(
                                                order.id(),
                                                line.id(),
                                                order.merchantId(),
                                                line.amounts(order.paid().currency()),
                                                candidate,
                                                decisions.get(line.productReference()),
                                                program.terms().platformFeeRate()))
                        .toList();
        return candidate.won() ? shared(whole, candidate) : whole;
    }

    private List<Accrual> shared(List<Accrual> whole, Candidate winner) {
        return sharing(winner)
                .map(sharing -> whole.stream().flatMap(one -> shared(one, sharing)).toList())
                .orElse(whole);
    }

    private static Stream<Accrual> shared(Accrual whole, Sharing sharing) {
        return whole.zeroReason().isPresent() ? Stream.of(whole) : whole.shared(sharing);
    }

    /**
     * By the contract under which the link's task was taken on, while that lasts; else by the one
     * in force when the link was followed.
     */
    private Optional<Sharing> sharing(Candidate winner) {
        return winner.at()
                .flatMap(
                        at ->
                                winner.owner()
                                        .orElseThrow()
                                        .task()
                                        .flatMap(
                                                task ->
                                                        rosters.ofTask(
                                                                task, winner.affiliate(), at))
                                        .or(() -> rosters.inForce(winner.affiliate(), at)));
    }

    /**
     * One candidate per affiliate who is known: the one that won, else their last; it goes first.
     */
    private static Stream<Candidate> beneficiaries(Attribution attribution) {
        Map<AffiliateId, Candidate> found = new LinkedHashMap<>();
        for (Candidate candidate : attribution.candidates()) {
            if (candidate.owner().isPresent()) {
                found.merge(
                        candidate.affiliate(), candidate, (one, later) -> one.won() ? one : later);
            }
        }
        Collection<Candidate> all = found.values();
        return Stream.concat(
                all.stream().filter(Candidate::won), all.stream().filter(one -> !one.won()));
    }
}
