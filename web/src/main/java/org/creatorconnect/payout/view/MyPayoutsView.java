package org.creatorconnect.payout.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.payee.query.MethodRow;
import org.creatorconnect.payout.query.PayoutQueries;
import org.creatorconnect.payout.query.PayoutRow;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.Positions;
import org.creatorconnect.portal.list.Slice;
import org.creatorconnect.registry.AffiliateId;
import org.jspecify.annotations.Nullable;

/** A creator's own payouts, and where they go. */
@Named("myPayoutsView")
@RequestScoped
public class MyPayoutsView {

    private final PayoutQueries queries;
    private final Callers callers;
    private final ListState list;
    private final InstantSource clock;
    private @Nullable Slice<PayoutRow> slice;
    private @Nullable MethodRow method;

    protected MyPayoutsView() {
        this(null, null, null, null);
    }

    @Inject
    public MyPayoutsView(
            PayoutQueries queries, Callers callers, ListState list, InstantSource clock) {
        this.queries = queries;
        this.callers = callers;
        this.list = list;
        this.clock = clock;
    }

    public boolean isJoined() {
        return affiliate().isPresent();
    }

    /** One page of payouts, newest first; none for who has not joined. */
    public Slice<PayoutRow> getSlice() {
        if (slice == null) {
            slice = Slice.of(rows(), list.limit(), PayoutRow::createdAt);
        }
        return slice;
    }

    /** How the creator is paid, as far as it may be shown. */
    public MethodRow getMethod() {
        if (method == null) {
            method = queries.method(affiliate().orElseThrow());
        }
        return method;
    }

    /** Whether the newest account still rests. */
    public boolean isCooling() {
        Instant from = getMethod().usableFrom();
        return from != null && from.isAfter(clock.instant());
    }

    private List<PayoutRow> rows() {
        return affiliate()
                .map(
                        own ->
                                queries.ofAffiliate(
                                        own, Positions.time(list.cursor()), list.limit() + 1))
                .orElse(List.of());
    }

    private Optional<AffiliateId> affiliate() {
        return callers.current().affiliateId().map(AffiliateId::new);
    }
}
