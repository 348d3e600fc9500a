package org.creatorconnect.roster.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.roster.RosterInvitationId;
import org.creatorconnect.roster.query.RosterContractRow;
import org.creatorconnect.roster.query.RosterInvitationQueries;
import org.creatorconnect.roster.query.RosterInvitationRow;
import org.creatorconnect.roster.query.RosterQueries;
import org.creatorconnect.roster.service.GivenConsent;
import org.creatorconnect.roster.service.RosterConsents;
import org.jspecify.annotations.Nullable;

/** The agency of the creator who looks: who invites them, and what they agreed on. */
@Named("ownAgencyView")
@RequestScoped
public class OwnAgencyView {

    private final RosterInvitationQueries invitations;
    private final RosterQueries contracts;
    private final RosterConsents consents;
    private final Notices notices;
    private @Nullable List<RosterInvitationRow> waiting;
    private @Nullable List<RosterContractRow> own;
    private @Nullable Boolean agency;
    private boolean data;
    private boolean share;

    protected OwnAgencyView() {
        this(null, null, null, null);
    }

    @Inject
    public OwnAgencyView(
            RosterInvitationQueries invitations,
            RosterQueries contracts,
            RosterConsents consents,
            Notices notices) {
        this.invitations = invitations;
        this.contracts = contracts;
        this.consents = consents;
        this.notices = notices;
    }

    /** Whether the reader is an agency, which has a roster. */
    public boolean isAgency() {
        if (agency == null) {
            agency = contracts.isAgency();
        }
        return agency;
    }

    /** Invitations that wait for an answer. */
    public List<RosterInvitationRow> getWaiting() {
        if (waiting == null) {
            waiting = invitations.waiting();
        }
        return waiting;
    }

    /** Contracts, newest first. */
    public List<RosterContractRow> getContracts() {
        if (own == null) {
            own = contracts.own();
        }
        return own;
    }

    /** Consents to what the boxes say. */
    public @Nullable String accept(UUID invitation) {
        return decide(invitation, new GivenConsent(true, data, share), "roster.accepted");
    }

    public @Nullable String decline(UUID invitation) {
        return decide(invitation, new GivenConsent(false, false, false), "roster.declined");
    }

    private @Nullable String decide(UUID invitation, GivenConsent consent, String done) {
        RosterInvitationId id = new RosterInvitationId(invitation);
        if (!notices.attempt(() -> consents.decide(id, () -> consent))) {
            return null;
        }
        notices.done(done);
        return "/roster/mine.xhtml?faces-redirect=true";
    }

    /** Consent to what the agency sees. */
    public boolean isData() {
        return data;
    }

    public void setData(boolean data) {
        this.data = data;
    }

    /** Consent to the agency's share. */
    public boolean isShare() {
        return share;
    }

    public void setShare(boolean share) {
        this.share = share;
    }
}
