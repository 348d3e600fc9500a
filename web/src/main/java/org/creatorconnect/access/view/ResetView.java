package org.creatorconnect.access.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creatorconnect.access.service.LinkRequests;
import org.creatorconnect.access.service.Passwords;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.refusal.NotFound;
import org.jspecify.annotations.Nullable;

/** Asking for a link to choose a new password, and choosing it. */
@Named("resetView")
@RequestScoped
public class ResetView {

    private final Address address;
    private final LinkRequests requests;
    private final Passwords passwords;
    private final Asking client;
    private final Notices notices;
    private final NewPassword given;

    private @Nullable String email;
    private @Nullable String username;

    protected ResetView() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ResetView(
            Address address,
            LinkRequests requests,
            Passwords passwords,
            Asking client,
            Notices notices,
            NewPassword given) {
        this.address = address;
        this.requests = requests;
        this.passwords = passwords;
        this.client = client;
        this.notices = notices;
        this.given = given;
    }

    /** Whether the address of the page has a link's secret. */
    public boolean isByLink() {
        return address.value("key").isPresent();
    }

    /** Whether a letter was asked for just now. */
    public boolean isAsked() {
        return address.value("asked").isPresent();
    }

    /** Asks for the letter; the answer is the same for every address. */
    public @Nullable String ask() {
        LinkRequests.Asked asked = client.asks(email);
        return notices.attempt("ask", () -> requests.reset(asked))
                ? "/reset.xhtml?faces-redirect=true&asked=true"
                : null;
    }

    /** The user name of the account; null when the link opens nothing (any more). */
    public @Nullable String getUsername() {
        if (username == null) {
            try {
                username = passwords.username(key());
            } catch (NotFound gone) {
                return null;
            }
        }
        return username;
    }

    /** Takes the new password and goes on to sign-in. */
    public @Nullable String choose() {
        if (!given.isTheSame("choose")
                || !notices.attempt("choose", () -> passwords.reset(key(), given.typed()))) {
            return null;
        }
        notices.done("access.chosen");
        return "/sign-in.xhtml?faces-redirect=true";
    }

    /** The new password as it is typed. */
    public NewPassword getGiven() {
        return given;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    private String key() {
        return address.value("key").orElse("");
    }
}
