package org.creatorconnect.identity.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.Password;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.creatorconnect.identity.web.ConnectAuthentication;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.page.Links;
import org.creatorconnect.refusal.TooManyAttempts;
import org.jspecify.annotations.Nullable;

/** Signs a person in by name and password and goes on to the page that was asked for. */
@Named("signInView")
@RequestScoped
public class SignInView {

    private static final String HOME = "/home.xhtml";

    private final @Nullable SecurityContext security;
    private final Notices notices;
    private final Text text;

    private @Nullable String username;
    private @Nullable String password;
    private @Nullable String to;
    private @Nullable String why;

    protected SignInView() {
        this(null, null, null);
    }

    @Inject
    public SignInView(
            @Nullable SecurityContext security, @Nullable Notices notices, @Nullable Text text) {
        this.security = security;
        this.notices = notices;
        this.text = text;
    }

    /** Tries to sign in. A wrong name and a wrong password get the same words. */
    public void signIn() {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        switch (authenticate(request, (HttpServletResponse) external.getResponse())) {
            case SUCCESS -> {
                request.getSession();
                request.changeSessionId();
                goOn(external);
                faces.responseComplete();
            }
            case SEND_CONTINUE -> faces.responseComplete();
            default -> refuse(request);
        }
    }

    private void refuse(HttpServletRequest request) {
        if (request.getAttribute(ConnectAuthentication.REFUSED) instanceof TooManyAttempts many) {
            notices.refused("signin.tooMany", many.minutes());
        } else {
            notices.refused("signin.wrong");
        }
    }

    private AuthenticationStatus authenticate(
            HttpServletRequest request, HttpServletResponse response) {
        if (username == null || password == null) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        var credential = new UsernamePasswordCredential(username.strip(), new Password(password));
        return security.authenticate(
                request, response, AuthenticationParameters.withParams().credential(credential));
    }

    private void goOn(ExternalContext external) {
        String page =
                to != null && Links.isLocal(to) ? to : external.getRequestContextPath() + HOME;
        try {
            external.redirect(page);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    public @Nullable String getUsername() {
        return username;
    }

    public void setUsername(@Nullable String username) {
        this.username = username;
    }

    /** Never shown again. */
    public @Nullable String getPassword() {
        return null;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    /** The local page to go on to; anything else is ignored. */
    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }

    /** Why somebody who was signed in is asked again: {@code ended} or {@code out}. */
    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }

    /** The words for that; null when there is no such reason. */
    public @Nullable String getWhyWords() {
        String key = "signin.why." + why;
        return why != null && text.has(key) ? text.word(key) : null;
    }
}
