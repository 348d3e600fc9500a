package org.creatorconnect.identity.web;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.Principal;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.foundation.service.DatabaseFailure;
import org.creatorconnect.identity.service.Authentication;
import org.creatorconnect.identity.service.PasswordSignIn;
import org.creatorconnect.identity.service.SessionStanding;
import org.creatorconnect.refusal.Refusal;
import org.creatorconnect.refusal.TooManyAttempts;

/**
 * Two doors, told apart by the path that the request is served under, however it was spelled. The
 * API takes a bearer token (RFC 6750) on every request and no session, so that no other site can
 * use a visitor's sign-in. The portal takes user name and password once, from its own form, and
 * keeps a session for as long as the account stands as it did.
 */
@ApplicationScoped
public class ConnectAuthentication implements HttpAuthenticationMechanism {

    /** Under this name a request says why nobody could be told to be asking. */
    public static final String REFUSED = ConnectAuthentication.class.getName() + ".refused";

    private static final String API = "/api/";
    private static final String SCHEME = "Bearer ";
    private static final String ROLES = ConnectAuthentication.class.getName() + ".roles";

    private final Authentication authentication;
    private final PasswordSignIn passwords;
    private final SessionStanding standing;

    protected ConnectAuthentication() {
        this(null, null, null);
    }

    @Inject
    public ConnectAuthentication(
            Authentication authentication, PasswordSignIn passwords, SessionStanding standing) {
        this.authentication = authentication;
        this.passwords = passwords;
        this.standing = standing;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (request.getServletPath().startsWith(API)) {
            return byToken(request, context);
        }
        if (context.isAuthenticationRequest()) {
            return byPassword(request, context);
        }
        return bySession(request, context);
    }

    private AuthenticationStatus byToken(HttpServletRequest request, HttpMessageContext context) {
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return context.doNothing();
        }
        try {
            return authentication
                    .byToken(header.substring(SCHEME.length()).trim())
                    .map(known -> notify(context, known))
                    .orElseGet(context::doNothing);
        } catch (EJBException failed) {
            Refusal refusal = DatabaseFailure.of(failed).refusal().orElseThrow(() -> failed);
            request.setAttribute(REFUSED, refusal);
            return context.doNothing();
        }
    }

    private AuthenticationStatus byPassword(
            HttpServletRequest request, HttpMessageContext context) {
        if (!(context.getAuthParameters().getCredential()
                instanceof UsernamePasswordCredential given)) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        try {
            return passwords
                    .caller(
                            given.getCaller(),
                            given.getPassword().getValue(),
                            request.getRemoteAddr())
                    .map(caller -> open(request, context, caller))
                    .orElse(AuthenticationStatus.SEND_FAILURE);
        } catch (TooManyAttempts refused) {
            request.setAttribute(REFUSED, refused);
            return AuthenticationStatus.SEND_FAILURE;
        }
    }

    private static AuthenticationStatus open(
            HttpServletRequest request, HttpMessageContext context, Caller caller) {
        request.getSession().setAttribute(ROLES, new HashSet<>(caller.roles()));
        context.setRegisterSession(caller.username(), new HashSet<>(caller.roles()));
        return notify(context, caller);
    }

    private AuthenticationStatus bySession(HttpServletRequest request, HttpMessageContext context) {
        Principal known = request.getUserPrincipal();
        if (known != null) {
            HttpSession session = request.getSession(false);
            try {
                if (session != null && holds(known, session, context)) {
                    return context.notifyContainerAboutLogin(known, Set.of());
                }
            } catch (EJBException failed) {
                return away(context, failed);
            }
        }
        return context.isProtected() ? context.responseUnauthorized() : context.doNothing();
    }

    /**
     * While nobody can say whether the account stands, its session is kept; what everybody may see,
     * such as the styles of the page that tells of the failure, is shown to nobody in particular.
     */
    private boolean holds(Principal known, HttpSession session, HttpMessageContext context) {
        try {
            boolean holds = standing.holds(known.getName(), roles(session));
            if (!holds) {
                session.invalidate();
            }
            return holds;
        } catch (EJBException failed) {
            if (context.isProtected()) {
                throw failed;
            }
            return false;
        }
    }

    /** Nobody can say who asks; the page that says so needs nobody. */
    private static AuthenticationStatus away(HttpMessageContext context, EJBException failed) {
        if (DatabaseFailure.of(failed) != DatabaseFailure.AWAY) {
            throw failed;
        }
        try {
            context.getResponse().sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private static Set<String> roles(HttpSession session) {
        return session.getAttribute(ROLES) instanceof Set<?> kept
                ? kept.stream().map(String::valueOf).collect(Collectors.toSet())
                : Set.of();
    }

    private static AuthenticationStatus notify(HttpMessageContext context, Caller caller) {
        return context.notifyContainerAboutLogin(caller.username(), caller.roles());
    }
}
