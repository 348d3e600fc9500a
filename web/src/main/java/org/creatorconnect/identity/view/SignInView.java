package org.creatorconnect.identity.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.Password;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.creatorconnect.identity.AccountMerged;
import org.creatorconnect.identity.web.ConnectAuthentication;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.page.Links;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.refusal.Refusal;
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
    private final Address address;

    private @Nullable String username;
    private @Nullable String password;
    private @Nullable String to;
    private @Nullable String why;
    private @Nullable String slip;
    private @Nullable String code;

    protected SignInView() {
        this(null, null, null, null);
    }

    @Inject
    public SignInView(
            @Nullable SecurityContext security,
            @Nullable Notices notices,
            @Nullable Text text,
            @Nullable Address address) {
        this.security = security;
        this.notices = notices;
        this.text = text;
        this.address = address;
    }

    /** Whether the password was right and a code is asked for. */
    public boolean isSecond() {
        return slip != null || address.value("second").isPresent();
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
        Object refused = request.getAttribute(ConnectAuthentication.REFUSED);
        if (request.getAttribute(ConnectAuthentication.SLIP) instanceof String paper) {
            slip = paper;
        } else if (refused instanceof TooManyAttempts many) {
            notices.refused("signin.tooMany", many.minutes());
        } else if (refused instanceof AccountMerged) {
            notices.refused("signin.merged");
        } else if (refused instanceof Refusal) {
            notices.refused("signin.wrongCode");
        } else if (isSecond()) {
            notices.refused("signin.slipOver");
        } else {
            notices.refused("signin.wrong");
        }
    }

    private AuthenticationStatus authenticate(
            HttpServletRequest request, HttpServletResponse response) {
        if (!isSecond() && (username == null || password == null)) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        Credential credential =
                isSecond()
                        ? new ConnectAuthentication.CodeCredential(slip, code)
                        : new UsernamePasswordCredential(username.strip(), new Password(password));
        return security.authenticate(
                request, response, AuthenticationParameters.withParams().credential(credential));
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
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

    /** What shows that the first step was taken: here, or at the provider just before. */
    public @Nullable String getSlip() {
        return slip == null ? ConnectAuthentication.slip(request()).orElse(null) : slip;
    }

    public void setSlip(@Nullable String slip) {
        this.slip = slip;
    }

    /** Never shown again. */
    public @Nullable String getCode() {
        return null;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
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
