package org.creatorconnect.identity.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.creatorconnect.identity.service.OwnSessions;
import org.creatorconnect.openid.service.SigningOut;
import org.creatorconnect.openid.web.ToldSession;
import org.creatorconnect.portal.page.Links;
import org.jspecify.annotations.Nullable;

/** Ends the session. */
@Named("signOutView")
@RequestScoped
public class SignOutView {

    private final OwnSessions sessions;
    private final CurrentSession current;
    private final SigningOut provider;

    protected SignOutView() {
        this(null, null, null);
    }

    @Inject
    public SignOutView(OwnSessions sessions, CurrentSession current, SigningOut provider) {
        this.sessions = sessions;
        this.current = current;
        this.provider = provider;
    }

    /**
     * Signs out and goes back to the sign-in page, by way of the provider when it opened the
     * session.
     *
     * @throws ServletException when the container cannot forget the caller
     */
    public @Nullable String signOut() throws ServletException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        Optional<URI> elsewhere = ToldSession.token(request).flatMap(provider::address);
        current.id().ifPresent(sessions::leave);
        request.logout();
        external.invalidateSession();
        if (elsewhere.isPresent()) {
            Links.go(elsewhere.get().toString());
            return null;
        }
        return "/sign-in.xhtml?faces-redirect=true&why=out";
    }
}
