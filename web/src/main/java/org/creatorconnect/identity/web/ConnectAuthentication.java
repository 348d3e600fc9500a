package org.creatorconnect.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.creatorconnect.identity.service.Authentication;
import org.creatorconnect.identity.service.Caller;

/**
 * Two doors, told apart by the path. The API takes a bearer token (RFC 6750) on every request and
 * no session, so that no other site can use a visitor's sign-in. The portal takes user name and
 * password once, from its own form, and keeps a session.
 */
@ApplicationScoped
public class ConnectAuthentication implements HttpAuthenticationMechanism {

    private static final String SCHEME = "Bearer ";

    private final Authentication authentication;

    protected ConnectAuthentication() {
        this(null);
    }

    @Inject
    public ConnectAuthentication(Authentication authentication) {
        this.authentication = authentication;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            return byToken(request, context);
        }
        if (context.isAuthenticationRequest()) {
            return byPassword(context);
        }
        return bySession(request, context);
    }

    private AuthenticationStatus byToken(HttpServletRequest request, HttpMessageContext context) {
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return context.doNothing();
        }
        Optional<Caller> caller = authentication.byToken(header.substring(SCHEME.length()).trim());
        return caller.map(known -> notify(context, known)).orElseGet(context::doNothing);
    }

    private AuthenticationStatus byPassword(HttpMessageContext context) {
        if (!(context.getAuthParameters().getCredential()
                instanceof UsernamePasswordCredential given)) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        Optional<Caller> caller =
                authentication.byPassword(given.getCaller(), given.getPassword().getValue());
        if (caller.isEmpty()) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        context.setRegisterSession(
                caller.get().username(), new java.util.HashSet<>(caller.get().roles()));
        return notify(context, caller.get());
    }

    private static AuthenticationStatus bySession(
            HttpServletRequest request, HttpMessageContext context) {
        if (request.getUserPrincipal() != null) {
            return context.notifyContainerAboutLogin(
                    request.getUserPrincipal(), java.util.Set.of());
        }
        return context.isProtected() ? context.responseUnauthorized() : context.doNothing();
    }

    private static AuthenticationStatus notify(HttpMessageContext context, Caller caller) {
        return context.notifyContainerAboutLogin(caller.username(), caller.roles());
    }
}
