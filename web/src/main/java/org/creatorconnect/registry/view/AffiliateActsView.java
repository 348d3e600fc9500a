package org.creatorconnect.registry.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.BanReason;
import org.creatorconnect.registry.NameEvidence;
import org.creatorconnect.registry.service.AffiliateBan;
import org.creatorconnect.registry.service.GivenBan;
import org.creatorconnect.registry.service.LegalNames;
import org.jspecify.annotations.Nullable;

/** What the staff can do with an affiliate. */
@Named("affiliateActs")
@RequestScoped
public class AffiliateActsView {

    private final Address address;
    private final AffiliateView affiliate;
    private final AffiliateBan bans;
    private final LegalNames names;
    private final Notices notices;

    private @Nullable BanReason reason;
    private @Nullable NameEvidence evidence;

    protected AffiliateActsView() {
        this(null, null, null, null, null);
    }

    @Inject
    public AffiliateActsView(
            Address address,
            AffiliateView affiliate,
            AffiliateBan bans,
            LegalNames names,
            Notices notices) {
        this.address = address;
        this.affiliate = affiliate;
        this.bans = bans;
        this.names = names;
        this.notices = notices;
    }

    /** Bans the affiliate. */
    public @Nullable String ban() {
        String name = affiliate.getAffiliate().row().displayName();
        if (!notices.attempt(
                "banForm", () -> bans.ban(id(), () -> new GivenBan(reason, null, null)))) {
            return null;
        }
        notices.done("registry.banned", name);
        return again();
    }

    /** Ends the affiliate's ban. */
    public @Nullable String unban() {
        String name = affiliate.getAffiliate().row().displayName();
        if (!notices.attempt("unbanForm", () -> bans.unban(id()))) {
            return null;
        }
        notices.done("registry.unbanned", name);
        return again();
    }

    /** Confirms that the legal name was compared with something that proves it. */
    public @Nullable String confirmName() {
        String name = affiliate.getAffiliate().legalName();
        if (!notices.attempt("nameForm", () -> names.confirm(id(), evidence))) {
            return null;
        }
        notices.done("registry.nameConfirmed", name);
        return again();
    }

    public List<BanReason> getReasons() {
        return List.of(BanReason.values());
    }

    /** What a legal name can be compared with. */
    public List<NameEvidence> getProofs() {
        return List.of(NameEvidence.values());
    }

    public @Nullable BanReason getReasonCode() {
        return reason;
    }

    public void setReasonCode(@Nullable BanReason reason) {
        this.reason = reason;
    }

    public @Nullable NameEvidence getEvidence() {
        return evidence;
    }

    public void setEvidence(@Nullable NameEvidence evidence) {
        this.evidence = evidence;
    }

    private String again() {
        return "/affiliates/detail.xhtml?faces-redirect=true&id=" + id().text();
    }

    private AffiliateId id() {
        return new AffiliateId(address.id("affiliate"));
    }
}
