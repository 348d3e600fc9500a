package org.creatorconnect.portal.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.util.Map;

/** Gives an error page the status it stands for, whatever the container thought. */
@Named("errorView")
@RequestScoped
public class ErrorView {

    private final CurrentUser me;

    protected ErrorView() {
        this(new CurrentUser());
    }

    @Inject
    public ErrorView(CurrentUser me) {
        this.me = me;
    }

    /** Sets the HTTP status of this answer. */
    public void status(int code) {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(code);
    }

    /**
     * Says 403 to somebody signed in. Who is not is asked to sign in first and comes back after it.
     *
     * @throws IOException when the browser is gone
     */
    public void denied() throws IOException {
        if (me.isSignedIn()) {
            status(403);
            return;
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        Map<String, Object> request = external.getRequestMap();
        Object page = request.get(RequestDispatcher.ERROR_REQUEST_URI);
        Object query = external.getRequestMap().get(RequestDispatcher.FORWARD_QUERY_STRING);
        String to = page + (query == null ? "" : "?" + query);
        String signIn = external.getRequestContextPath() + "/sign-in.xhtml";
        external.redirect(page == null ? signIn : Links.of(signIn, Map.of("to", to)));
        faces.responseComplete();
    }
}
