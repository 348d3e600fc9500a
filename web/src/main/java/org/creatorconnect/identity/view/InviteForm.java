package org.creatorconnect.identity.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.creatorconnect.identity.TypedId;
import org.creatorconnect.identity.service.InvitationLink;
import org.creatorconnect.identity.service.Invitations;
import org.creatorconnect.identity.service.NewInvitation;
import org.creatorconnect.portal.format.Notices;
import org.jspecify.annotations.Nullable;

/** The form by which the operator invites somebody. */
@Named("inviteForm")
@RequestScoped
public class InviteForm {

    private final Invitations invitations;
    private final Notices notices;

    private @Nullable String username;
    private @Nullable String displayName;
    private @Nullable String role;
    private @Nullable String merchant;
    private @Nullable InvitationLink link;

    protected InviteForm() {
        this(null, null);
    }

    @Inject
    public InviteForm(Invitations invitations, Notices notices) {
        this.invitations = invitations;
        this.notices = notices;
    }

    /** Invites, and shows the link this once. */
    public void invite() {
        notices.attempt("invite", () -> link = invitations.invite(given()));
    }

    /** The link just made; null at any other time. */
    public @Nullable InvitationLink getLink() {
        return link;
    }

    private NewInvitation given() {
        UUID id =
                merchant == null || !"merchant".equals(role)
                        ? null
                        : TypedId.parse(merchant, "merchant");
        return new NewInvitation(username, displayName, role, id);
    }

    public @Nullable String getUsername() {
        return username;
    }

    public void setUsername(@Nullable String username) {
        this.username = username;
    }

    public @Nullable String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(@Nullable String displayName) {
        this.displayName = displayName;
    }

    public @Nullable String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role;
    }

    /** Whom a merchant's user acts for. */
    public @Nullable String getMerchant() {
        return merchant;
    }

    public void setMerchant(@Nullable String merchant) {
        this.merchant = merchant;
    }
}
