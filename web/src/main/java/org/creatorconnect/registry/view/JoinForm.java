package org.creatorconnect.registry.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.registry.service.AffiliateRegistration;
import org.creatorconnect.registry.service.Joining;
import org.jspecify.annotations.Nullable;

/** The form by which somebody with a buyer account joins. */
@Named("joinForm")
@RequestScoped
public class JoinForm {

    private final AffiliateRegistration registration;
    private final Notices notices;

    private @Nullable String displayName;
    private @Nullable String legalName;
    private @Nullable String country;

    protected JoinForm() {
        this(null, null);
    }

    @Inject
    public JoinForm(AffiliateRegistration registration, Notices notices) {
        this.registration = registration;
        this.notices = notices;
    }

    /** Joins. */
    public @Nullable String join() {
        Joining joining = new Joining(displayName, country, legalName);
        if (!notices.attempt("join", () -> registration.join(joining))) {
            return null;
        }
        notices.done("registry.hasJoined", displayName);
        return "/profile.xhtml?faces-redirect=true";
    }

    public @Nullable String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(@Nullable String displayName) {
        this.displayName = displayName;
    }

    public @Nullable String getLegalName() {
        return legalName;
    }

    public void setLegalName(@Nullable String legalName) {
        this.legalName = legalName;
    }

    public @Nullable String getCountry() {
        return country;
    }

    public void setCountry(@Nullable String country) {
        this.country = country;
    }
}
