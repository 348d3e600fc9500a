package org.creatorconnect.roster.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.roster.AgencyShare;
import org.creatorconnect.roster.RosterContractId;
import org.creatorconnect.roster.ShareOfferId;
import org.creatorconnect.roster.query.RosterContractRow;
import org.creatorconnect.roster.query.RosterQueries;
import org.creatorconnect.roster.service.RosterContracts;
import org.creatorconnect.roster.service.ShareOffers;
import org.jspecify.annotations.Nullable;

/** One roster contract, as either side sees it, and what they can do with it. */
@Named("rosterContractView")
@RequestScoped
public class RosterContractView {

    private final Address address;
    private final Callers callers;
    private final RosterQueries queries;
    private final RosterContracts contracts;
    private final ShareOffers offers;
    private final RosterSays says;
    private final InstantSource clock;
    private @Nullable RosterContractRow contract;
    private @Nullable String share;

    protected RosterContractView() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public RosterContractView(
            Address address,
            Callers callers,
            RosterQueries queries,
            RosterContracts contracts,
            ShareOffers offers,
            RosterSays says,
            InstantSource clock) {
        this.address = address;
        this.callers = callers;
        this.queries = queries;
        this.contracts = contracts;
        this.offers = offers;
        this.says = says;
        this.clock = clock;
    }

    /** The contract that the address names. */
    public RosterContractRow getContract() {
        if (contract == null) {
            contract = queries.contract(id());
        }
        return contract;
    }

    /** Whether the reader is the agency. */
    public boolean isAgency() {
        return callers.current().isAffiliate(getContract().mcnId());
    }

    /** Whether the reader is the creator. */
    public boolean isCreator() {
        return callers.current().isAffiliate(getContract().affiliateId());
    }

    /** Whether the agency can invite the creator to go on after the last day. */
    public boolean isMayRenew() {
        return isAgency() && getContract().renewable(clock.instant());
    }

    public boolean isMayGiveNotice() {
        return isParty() && getContract().status().name().equals("ACTIVE");
    }

    public boolean isMayAskRelease() {
        return isCreator() && getContract().running() && getContract().releaseDecidesBy() == null;
    }

    public boolean isMayDecideRelease() {
        return isAgency() && getContract().releaseDecidesBy() != null;
    }

    public boolean isMayOffer() {
        return isAgency() && getContract().running() && getContract().offerId() == null;
    }

    public boolean isMayDecideOffer() {
        return isCreator() && getContract().offerId() != null;
    }

    public @Nullable String giveNotice() {
        return says.after(() -> contracts.giveNotice(id()), "roster.noticeGiven", id());
    }

    public @Nullable String askRelease() {
        return says.after(() -> contracts.askRelease(id()), "roster.releaseAsked", id());
    }

    public @Nullable String release() {
        return says.after(() -> contracts.decideRelease(id(), () -> true), "roster.released", id());
    }

    public @Nullable String refuseRelease() {
        return says.after(
                () -> contracts.decideRelease(id(), () -> false), "roster.releaseRefused", id());
    }

    /** Offers another share. */
    public @Nullable String offer() {
        return says.after(
                "offer", () -> offers.offer(id(), this::given), "roster.shareOffered", id());
    }

    public @Nullable String acceptOffer() {
        return says.after(() -> offers.decide(offerId(), () -> true), "roster.shareAccepted", id());
    }

    public @Nullable String declineOffer() {
        return says.after(
                () -> offers.decide(offerId(), () -> false), "roster.shareDeclined", id());
    }

    private AgencyShare given() {
        return says.share("shareBps", share);
    }

    private boolean isParty() {
        return isAgency() || isCreator();
    }

    private ShareOfferId offerId() {
        return new ShareOfferId(getContract().offerId());
    }

    private RosterContractId id() {
        return new RosterContractId(address.id("roster contract"));
    }

    /** In percent, as the person writes it. */
    public @Nullable String getShare() {
        return share;
    }

    public void setShare(@Nullable String share) {
        this.share = share;
    }
}
