package org.creatorconnect.identity.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.creatorconnect.identity.SignInId;
import org.creatorconnect.identity.web.ConnectAuthentication;
import org.jspecify.annotations.Nullable;

/** The session of the browser that asks, and where it asks from. */
@RequestScoped
public class CurrentSession {

    private final @Nullable HttpServletRequest request;

    protected CurrentSession() {
        this(null);
    }

    @Inject
    public CurrentSession(@Nullable HttpServletRequest request) {
        this.request = request;
    }

    /** The sign-in that opened it; nothing when nobody is signed in. */
    public Optional<SignInId> id() {
        return Optional.ofNullable(request).flatMap(ConnectAuthentication::session);
    }

    /** Its person has set up what they had to before anything else. */
    public void allowAll() {
        if (request != null) {
            ConnectAuthentication.release(request);
        }
    }

    /** The client's address. */
    public String client() {
        return request == null ? "" : request.getRemoteAddr();
    }
}
