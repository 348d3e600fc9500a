package org.creatorconnect.commission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creatorconnect.attribution.Candidate;
import org.creatorconnect.catalog.ProductKey;
import org.creatorconnect.commission.Accrual;
import org.creatorconnect.order.OrderLineId;
import org.creatorconnect.rate.service.RateQuestion;
import org.creatorconnect.rate.service.RateTable;
import org.creatorconnect.rate.service.Rates;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.roster.RosterRepository;
import org.creatorconnect.roster.Sharing;
import org.creatorconnect.roster.Sharings;
import org.creatorconnect.task.AgreedRates;

/**
 * Who earns what on the lines of new orders: each affiliate who had a part in one once a line, and
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

    /** An order and who had a part in it. */
    private record Part(AttributedOrder order, Candidate candidate) {

        RateQuestion question() {
            return order.question(candidate);
        }

        /** Whose the link or code was when it was followed or used. */
        AffiliateId holder() {
            return candidate.holder();
        }
    }

    /**
     * Of each order the winner's first, then their agency's, then those that earn nothing; the
     * queries do not grow with the orders.
     */
    List<Accrual> of(List<AttributedOrder> orders) {
        List<Part> parts =
                orders.stream()
                        .flatMap(order -> order.beneficiaries().map(one -> new Part(order, one)))
                        .toList();
        if (parts.isEmpty()) {
            return List.of();
        }
        RateTable table = table(parts);
        Sharings sharings = sharings(parts);
        Map<Key, Accrual> found = new LinkedHashMap<>();
        parts.stream()
                .flatMap(part -> accruals(part, table, sharings))
                .forEach(
                        accrual ->
                                found.putIfAbsent(
                                        new Key(accrual.line(), accrual.affiliate()), accrual));
        return List.copyOf(found.values());
    }

    private RateTable table(List<Part> parts) {
        Set<AgreedRates.Taken> taken =
                parts.stream()
                        .flatMap(part -> part.question().taken().stream())
                        .collect(Collectors.toSet());
        Set<ProductKey> sold =
                parts.stream().flatMap(part -> part.order().products()).collect(Collectors.toSet());
        return rates.table(taken, sold);
    }

    private Sharings sharings(List<Part> parts) {
        List<Part> won = parts.stream().filter(part -> part.candidate().won()).toList();
        return rosters.sharings(
                won.stream().map(Part::holder).collect(Collectors.toSet()),
                won.stream()
                        .flatMap(part -> part.question().task().stream())
                        .collect(Collectors.toSet()));
    }

    private static Stream<Accrual> accruals(Part part, RateTable table, Sharings sharings) {
        AttributedOrder attributed = part.order();
        Candidate candidate = part.candidate();
        RateQuestion question = part.question();
        Optional<Sharing> sharing = sharing(part, sharings);
        return attributed.lines().stream()
                .map(
                        line ->
                                new Accrual(
                                        attributed.order().id(),
                                        line.id(),
                                        attributed.order().merchantId(),
                                        line.amounts(attributed.order().paid().currency()),
                                        candidate,
                                        table.decide(question, line.productReference()),
                                        attributed.program().terms().platformFeeRate()))
                .flatMap(whole -> shared(whole, sharing));
    }

    private static Stream<Accrual> shared(Accrual whole, Optional<Sharing> sharing) {
        return sharing.filter(with -> whole.zeroReason().isEmpty())
                .map(whole::shared)
                .orElse(Stream.of(whole));
    }

    /**
     * By the contract under which the link's task was taken on, while that lasts; else by the one
     * in force when the link was followed. Only what earns is shared.
     */
    private static Optional<Sharing> sharing(Part part, Sharings sharings) {
        return Optional.of(part.candidate())
                .filter(Candidate::won)
                .flatMap(Candidate::at)
                .flatMap(at -> sharings.ofSale(part.question().task(), part.holder(), at))
                .filter(sharing -> !sharing.mcn().equals(part.candidate().affiliate()));
    }
}
