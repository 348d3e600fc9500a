package org.creatorconnect.registry.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.NameEvidence;
import org.creatorconnect.registry.service.LegalNames;
import org.jspecify.annotations.Nullable;

/** The staff confirms the legal name of an affiliate. */
@Named("legalNameForm")
@RequestScoped
public class LegalNameForm {

    private final Address address;
    private final AffiliateView affiliate;
    private final LegalNames names;
    private final Notices notices;

    private @Nullable NameEvidence evidence;

    protected LegalNameForm() {
        this(null, null, null, null);
    }

    @Inject
    public LegalNameForm(
            Address address, AffiliateView affiliate, LegalNames names, Notices notices) {
        this.address = address;
        this.affiliate = affiliate;
        this.names = names;
        this.notices = notices;
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

    /** What a legal name can be compared with. */
    public List<NameEvidence> getProofs() {
        return List.of(NameEvidence.values());
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
