package org.creatorconnect.openid.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.identity.web.ConnectAuthentication;
import org.creatorconnect.portal.page.Links;
import org.jspecify.annotations.Nullable;

/** Lets somebody in whom the provider told, or asks for their code first. */
@ApplicationScoped
public class Entry {

    private final @Nullable SecurityContext security;

    protected Entry() {
        this(null);
    }

    @Inject
    public Entry(@Nullable SecurityContext security) {
        this.security = security;
    }

    /**
     * Opens a session as the form does, with a fresh id.
     *
     * @param to the local page to go on to; anything else leads to the home
     * @return where the browser goes
     */
    public String enter(
            HttpServletRequest request, HttpServletResponse response, Caller caller, String to) {
        AuthenticationStatus status =
                security.authenticate(
                        request,
                        response,
                        AuthenticationParameters.withParams()
                                .credential(new ConnectAuthentication.ToldCredential(caller)));
        if (status == AuthenticationStatus.SUCCESS) {
            request.getSession();
            request.changeSessionId();
            return Links.isLocal(to) ? to : request.getContextPath() + "/home.xhtml";
        }
        return second(request, to);
    }

    /** The slip waits in the session: an address is seen by more than its reader. */
    private static String second(HttpServletRequest request, String to) {
        Object slip = request.getAttribute(ConnectAuthentication.SLIP);
        if (slip == null) {
            throw new IllegalStateException("neither let in nor asked for a code");
        }
        request.getSession().setAttribute(ConnectAuthentication.SLIP, slip);
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("second", "told");
        if (Links.isLocal(to)) {
            parameters.put("to", to);
        }
        return Links.of(request.getContextPath() + "/sign-in.xhtml", parameters);
    }
}
