package org.creatorconnect.identity.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.creatorconnect.identity.service.OwnSessions;

/** Ends the session. */
@Named("signOutView")
@RequestScoped
public class SignOutView {

    private final OwnSessions sessions;
    private final CurrentSession current;

    protected SignOutView() {
        this(null, null);
    }

    @Inject
    public SignOutView(OwnSessions sessions, CurrentSession current) {
        this.sessions = sessions;
        this.current = current;
    }

    /**
     * Signs out and goes back to the sign-in page.
     *
     * @throws ServletException when the container cannot forget the caller
     */
    public String signOut() throws ServletException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        current.id().ifPresent(sessions::leave);
        ((HttpServletRequest) external.getRequest()).logout();
        external.invalidateSession();
        return "/sign-in.xhtml?faces-redirect=true&why=out";
    }
}
