package org.creatorconnect.roster.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.creatorconnect.money.Rate;
import org.creatorconnect.portal.format.Faults;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.service.OwnAffiliates;
import org.creatorconnect.roster.AgencyShare;
import org.creatorconnect.roster.RosterContractId;
import org.creatorconnect.roster.RosterTerms;
import org.creatorconnect.roster.query.RosterContractRow;
import org.creatorconnect.roster.query.RosterQueries;
import org.creatorconnect.roster.service.GivenInvitation;
import org.creatorconnect.roster.service.Invitee;
import org.creatorconnect.roster.service.RosterCreators;
import org.creatorconnect.roster.service.RosterInvitations;
import org.jspecify.annotations.Nullable;

/** The form by which an agency invites a creator, or one of its own to go on after a hard end. */
@Named("inviteCreatorForm")
@RequestScoped
public class InviteCreatorForm {

    private final RosterInvitations invitations;
    private final RosterCreators creators;
    private final OwnAffiliates own;
    private final RosterQueries contracts;
    private final Formats formats;
    private final Notices notices;
    private final Address address;

    private @Nullable RosterContractRow renewed;
    private @Nullable String username;
    private @Nullable String share;
    private @Nullable String noticeDays = Integer.toString(RosterTerms.USUAL_NOTICE_DAYS);
    private @Nullable String tailDays = Integer.toString(RosterTerms.USUAL_TAIL_DAYS);
    private @Nullable String startsOn;
    private @Nullable String endsOn;

    protected InviteCreatorForm() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public InviteCreatorForm(
            RosterInvitations invitations,
            RosterCreators creators,
            OwnAffiliates own,
            RosterQueries contracts,
            Formats formats,
            Notices notices,
            Address address) {
        this.invitations = invitations;
        this.creators = creators;
        this.own = own;
        this.contracts = contracts;
        this.formats = formats;
        this.notices = notices;
        this.address = address;
    }

    /** A contract that the address names is renewed by the terms that it has. */
    public void begin() {
        RosterContractRow row = getRenewed();
        if (row != null) {
            fill(row.renewal());
        }
    }

    private void fill(RosterTerms terms) {
        share = formats.typedPercent(terms.share().rate().value());
        noticeDays = Integer.toString(terms.noticeDays());
        tailDays = Integer.toString(terms.tailDays());
        startsOn = terms.startsOn().map(LocalDate::toString).orElse(null);
        endsOn = terms.endsOn().map(LocalDate::toString).orElse(null);
    }

    /** The contract that is renewed; null when a creator is invited who has none. */
    public @Nullable RosterContractRow getRenewed() {
        Optional<String> named = address.value("renews");
        if (renewed == null && named.isPresent()) {
            renewed = contracts.contract(RosterContractId.parse(named.get()));
        }
        return renewed;
    }

    /**
     * Invites, and goes to the invitations: a creator who was found, whom the page's address names,
     * one of this user name, or whoever has this mailbox.
     */
    public @Nullable String invite() {
        if (!notices.attempt(
                "invite", () -> invitations.invite(agency(), this::invitee, this::given))) {
            return null;
        }
        if (getRenewed() != null) {
            notices.done("roster.renewed");
        } else if (username == null) {
            notices.done("roster.invitedFound");
        } else {
            notices.done(
                    username.indexOf('@') < 0 ? "roster.invited" : "roster.mailed",
                    username.strip());
        }
        return "/roster/invitations.xhtml?faces-redirect=true";
    }

    private Invitee invitee() {
        RosterContractRow contract = getRenewed();
        if (contract != null) {
            return Invitee.of(new AffiliateId(contract.affiliateId()));
        }
        return address.value("creator")
                .map(AffiliateId::parse)
                .map(Invitee::of)
                .orElseGet(() -> creators.meant("username", username));
    }

    private AffiliateId agency() {
        return own.self().orElseThrow(() -> new NotFound("agency"));
    }

    private GivenInvitation given() {
        Faults faults = formats.faults();
        Rate rate = faults.percent("shareBps", share);
        Integer notice = faults.whole("noticeDays", noticeDays, 0, RosterTerms.MOST_NOTICE_DAYS);
        Integer tail = faults.whole("tailDays", tailDays, 0, RosterTerms.MOST_TAIL_DAYS);
        LocalDate first = faults.dayIfAny("startsOn", startsOn);
        LocalDate last = faults.dayIfAny("endsOn", endsOn);
        faults.throwIfAny();
        return new GivenInvitation(AgencyShare.basisPoints(rate), notice, tail, first, last);
    }

    /** The first day that can be chosen. */
    public LocalDate getToday() {
        return formats.today(ZoneOffset.UTC);
    }

    /** The creator's user name, or an address. */
    public @Nullable String getUsername() {
        return username;
    }

    public void setUsername(@Nullable String username) {
        this.username = username;
    }

    /** In percent, as the person writes it. */
    public @Nullable String getShare() {
        return share;
    }

    public void setShare(@Nullable String share) {
        this.share = share;
    }

    public @Nullable String getNoticeDays() {
        return noticeDays;
    }

    public void setNoticeDays(@Nullable String noticeDays) {
        this.noticeDays = noticeDays;
    }

    public @Nullable String getTailDays() {
        return tailDays;
    }

    public void setTailDays(@Nullable String tailDays) {
        this.tailDays = tailDays;
    }

    public @Nullable String getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(@Nullable String startsOn) {
        this.startsOn = startsOn;
    }

    public @Nullable String getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(@Nullable String endsOn) {
        this.endsOn = endsOn;
    }
}
