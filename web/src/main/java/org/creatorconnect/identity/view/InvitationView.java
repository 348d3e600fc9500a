package org.creatorconnect.identity.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creatorconnect.identity.service.InvitationAcceptance;
import org.creatorconnect.identity.service.Offer;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.format.Preferences;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.refusal.NotFound;
import org.jspecify.annotations.Nullable;

/** What somebody sees who opens the link of an invitation: the offer, and a password to choose. */
@Named("invitationView")
@RequestScoped
public class InvitationView {

    private final Address address;
    private final InvitationAcceptance acceptance;
    private final Preferences preferences;
    private final Notices notices;

    private @Nullable Offer offer;
    private @Nullable String password;
    private @Nullable String repeated;

    protected InvitationView() {
        this(null, null, null, null);
    }

    @Inject
    public InvitationView(
            Address address,
            InvitationAcceptance acceptance,
            Preferences preferences,
            Notices notices) {
        this.address = address;
        this.acceptance = acceptance;
        this.preferences = preferences;
        this.notices = notices;
    }

    /** The offer; null when the link opens nothing (any more). */
    public @Nullable Offer getOffer() {
        if (offer == null) {
            try {
                offer = acceptance.offer(key());
            } catch (NotFound gone) {
                return null;
            }
        }
        return offer;
    }

    /** Opens the account and goes on to sign-in. */
    public @Nullable String accept() {
        if (password != null && !password.equals(repeated)) {
            notices.wrong("accept:repeated", "accounts.notTheSame");
            return null;
        }
        char[] chosen = password == null ? null : password.toCharArray();
        if (!notices.attempt(
                "accept", () -> acceptance.accept(key(), preferences.told(), chosen))) {
            return null;
        }
        notices.done("accounts.accepted");
        return "/sign-in.xhtml?faces-redirect=true";
    }

    /** Never shown again. */
    public @Nullable String getPassword() {
        return null;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    /** Never shown again. */
    public @Nullable String getRepeated() {
        return null;
    }

    public void setRepeated(@Nullable String repeated) {
        this.repeated = repeated;
    }

    private String key() {
        return address.value("key").orElse("");
    }
}
