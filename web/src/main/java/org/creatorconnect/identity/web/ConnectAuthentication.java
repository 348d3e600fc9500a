package org.creatorconnect.identity.web;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.security.Principal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.access.service.CodeWrong;
import org.creatorconnect.access.service.SecondStep;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.foundation.service.DatabaseFailure;
import org.creatorconnect.identity.AccountMerged;
import org.creatorconnect.identity.SignInId;
import org.creatorconnect.identity.SignInWay;
import org.creatorconnect.identity.Visit;
import org.creatorconnect.identity.service.Authentication;
import org.creatorconnect.identity.service.PasswordSignIn;
import org.creatorconnect.identity.service.SessionStanding;
import org.creatorconnect.identity.service.Sessions;
import org.creatorconnect.refusal.Refusal;
import org.creatorconnect.refusal.TooManyAttempts;
import org.jspecify.annotations.Nullable;

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

    /** Under this name a request has the slip of a sign-in whose second step is still to come. */
    public static final String SLIP = ConnectAuthentication.class.getName() + ".slip";

    private static final String API = "/api/";
    private static final String SCHEME = "Bearer ";
    private static final String SESSION = ConnectAuthentication.class.getName() + ".session";

    /**
     * What a browser's session keeps of the sign-in that opened it; another node takes the session
     * over by it.
     */
    public record OpenSession(UUID id, String username, HashSet<String> roles, boolean confined)
            implements Serializable {}

    /** The second step of a sign-in: a slip of the first, and a code of the second factor. */
    public record CodeCredential(@Nullable String slip, @Nullable String code)
            implements Credential {}

    /** Somebody whom the provider of OpenID Connect told, and who is this account. */
    public record ToldCredential(Caller caller) implements Credential {}

    private final Authentication authentication;
    private final PasswordSignIn passwords;
    private final SessionStanding standing;
    private final Sessions sessions;
    private final SecondStep second;

    protected ConnectAuthentication() {
        this(null, null, null, null, null);
    }

    @Inject
    public ConnectAuthentication(
            Authentication authentication,
            PasswordSignIn passwords,
            SessionStanding standing,
            Sessions sessions,
            SecondStep second) {
        this.authentication = authentication;
        this.passwords = passwords;
        this.standing = standing;
        this.sessions = sessions;
        this.second = second;
    }

    /** Whether whoever asks has to set up a second factor before anything else. */
    public static boolean isConfined(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .flatMap(ConnectAuthentication::opened)
                .filter(OpenSession::confined)
                .isPresent();
    }

    /** They have: everything that is theirs is open to them now. */
    public static void release(HttpServletRequest request) {
        HttpSession session = request.getSession();
        opened(session)
                .ifPresent(
                        open ->
                                session.setAttribute(
                                        SESSION,
                                        new OpenSession(
                                                open.id(), open.username(), open.roles(), false)));
    }

    /** The slip of a first step that was taken elsewhere and waits in this browser's session. */
    public static Optional<String> slip(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(SLIP))
                .map(String.class::cast);
    }

    /** The sign-in that opened the session of this browser. */
    public static Optional<SignInId> session(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .flatMap(ConnectAuthentication::opened)
                .map(open -> new SignInId(open.id()));
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
        Credential given = context.getAuthParameters().getCredential();
        try {
            return known(request, given)
                    .map(caller -> open(request, context, caller, way(given)))
                    .orElse(AuthenticationStatus.SEND_FAILURE);
        } catch (TooManyAttempts | CodeWrong | AccountMerged refused) {
            request.setAttribute(REFUSED, refused);
            return AuthenticationStatus.SEND_FAILURE;
        }
    }

    /** Who it is once nothing more is asked of them; whoever has to show a code gets a slip. */
    private Optional<Caller> known(HttpServletRequest request, Credential given) {
        if (given instanceof CodeCredential shown) {
            return second.caller(shown.slip(), shown.code());
        }
        Optional<Caller> caller = first(request, given);
        Optional<String> slip = caller.flatMap(one -> second.slip(one, way(given)));
        slip.ifPresent(paper -> request.setAttribute(SLIP, paper));
        return slip.isPresent() ? Optional.empty() : caller;
    }

    private Optional<Caller> first(HttpServletRequest request, Credential given) {
        if (given instanceof ToldCredential told) {
            return Optional.of(told.caller());
        }
        if (!(given instanceof UsernamePasswordCredential typed)) {
            return Optional.empty();
        }
        return passwords.caller(
                typed.getCaller(), typed.getPassword().getValue(), request.getRemoteAddr());
    }

    private SignInWay way(Credential given) {
        if (given instanceof CodeCredential shown) {
            return second.way(shown.slip());
        }
        return given instanceof ToldCredential ? SignInWay.OPENID : SignInWay.PASSWORD;
    }

    private AuthenticationStatus open(
            HttpServletRequest request, HttpMessageContext context, Caller caller, SignInWay way) {
        Visit visit = Visit.of(request.getRemoteAddr(), request.getHeader("User-Agent"));
        UUID id = sessions.open(caller.account(), visit, way).value();
        standing.opened(id);
        HttpSession session = request.getSession();
        session.removeAttribute(SLIP);
        session.setAttribute(
                SESSION,
                new OpenSession(
                        id,
                        caller.username(),
                        new HashSet<>(caller.roles()),
                        second.isMissing(caller)));
        context.setRegisterSession(caller.username(), new HashSet<>(caller.roles()));
        return notify(context, caller);
    }

    private AuthenticationStatus bySession(HttpServletRequest request, HttpMessageContext context) {
        HttpSession session = request.getSession(false);
        Optional<OpenSession> open =
                Optional.ofNullable(session).flatMap(ConnectAuthentication::opened);
        if (open.isPresent()) {
            try {
                if (holds(open.get(), session, context)) {
                    return recall(request, context, open.get());
                }
            } catch (EJBException failed) {
                return away(context, failed);
            }
        }
        return context.isProtected() ? context.responseUnauthorized() : context.doNothing();
    }

    /** The container knows whom it signed in; a session that came from another node says it. */
    private static AuthenticationStatus recall(
            HttpServletRequest request, HttpMessageContext context, OpenSession open) {
        Principal known = request.getUserPrincipal();
        return known != null
                ? context.notifyContainerAboutLogin(known, Set.of())
                : context.notifyContainerAboutLogin(open.username(), open.roles());
    }

    /**
     * While nobody can say whether the account stands, its session is kept; what everybody may see,
     * such as the styles of the page that tells of the failure, is shown to nobody in particular.
     */
    private boolean holds(OpenSession open, HttpSession session, HttpMessageContext context) {
        try {
            boolean holds = standing.holds(open.username(), open.id(), open.roles());
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

    private static Optional<OpenSession> opened(HttpSession session) {
        return session.getAttribute(SESSION) instanceof OpenSession open
                ? Optional.of(open)
                : Optional.empty();
    }

    private static AuthenticationStatus notify(HttpMessageContext context, Caller caller) {
        return context.notifyContainerAboutLogin(caller.username(), caller.roles());
    }
}
