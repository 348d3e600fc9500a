package org.creatorconnect.team.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creatorconnect.identity.TeamRight;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.format.Preferences;
import org.creatorconnect.team.service.GivenTeamInvitation;
import org.creatorconnect.team.service.TeamInvitations;
import org.jspecify.annotations.Nullable;

/** The form by which an owner invites somebody to the team. */
@Named("teamInviteForm")
@RequestScoped
public class TeamInviteForm {

    private final TeamInvitations invitations;
    private final Preferences preferences;
    private final Notices notices;
    private @Nullable String email;
    private @Nullable String right = TeamRight.MANAGER.name();

    protected TeamInviteForm() {
        this(null, null, null);
    }

    @Inject
    public TeamInviteForm(TeamInvitations invitations, Preferences preferences, Notices notices) {
        this.invitations = invitations;
        this.preferences = preferences;
        this.notices = notices;
    }

    /** Mails the link and goes on to the team. */
    public @Nullable String invite() {
        GivenTeamInvitation given = new GivenTeamInvitation(email, right);
        if (!notices.attempt(
                "invite", () -> invitations.invite(given, preferences.getLetterLanguage()))) {
            return null;
        }
        notices.done("team.sent");
        return "/team/list.xhtml?faces-redirect=true";
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getRight() {
        return right;
    }

    public void setRight(@Nullable String right) {
        this.right = right;
    }
}
