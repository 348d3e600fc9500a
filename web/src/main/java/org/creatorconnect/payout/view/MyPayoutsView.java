package org.creatorconnect.payout.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.payee.query.MethodRow;
import org.creatorconnect.payee.query.PayeeQueries;
import org.creatorconnect.payout.PayoutStatus;
import org.creatorconnect.payout.query.PayoutQueries;
import org.creatorconnect.payout.query.PayoutRow;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.Choices;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.service.OwnAffiliates;
import org.jspecify.annotations.Nullable;

/** A creator's own payouts, and where they go. */
@Named("myPayoutsView")
@RequestScoped
public class MyPayoutsView extends ListView<PayoutRow> {

    private final PayoutQueries queries;
    private final PayeeQueries payees;
    private final OwnAffiliates own;
    private final Choices choices;
    private final InstantSource clock;
    private @Nullable MethodRow method;

    protected MyPayoutsView() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public MyPayoutsView(
            PayoutQueries queries,
            PayeeQueries payees,
            OwnAffiliates own,
            ListState list,
            Choices choices,
            InstantSource clock) {
        super(list);
        this.queries = queries;
        this.payees = payees;
        this.own = own;
        this.choices = choices;
        this.clock = clock;
    }

    public boolean isJoined() {
        return affiliate().isPresent();
    }

    /** Payouts, newest first; none for who has not joined. */
    @Override
    protected Part<PayoutRow> read(Place place) {
        return affiliate()
                .map(me -> queries.ofAffiliate(me, RunPayoutsView.filter(list()), place))
                .orElse(Part.empty());
    }

    @Override
    protected Total count() {
        return affiliate()
                .map(me -> queries.total(me, RunPayoutsView.filter(list())))
                .orElse(Total.NONE);
    }

    /** The states that a payout can be in for its payee, who sees it from its approval on. */
    public List<Choice> getStates() {
        return choices.states("payout", PayoutStatus.class);
    }

    /** How the creator is paid, as far as it may be shown. */
    public MethodRow getMethod() {
        if (method == null) {
            method = payees.method(affiliate().orElseThrow());
        }
        return method;
    }

    /** Whether the newest account still rests. */
    public boolean isCooling() {
        Instant from = getMethod().usableFrom();
        return from != null && from.isAfter(clock.instant());
    }

    private Optional<AffiliateId> affiliate() {
        return own.self();
    }
}
