package org.creatorconnect.access.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creatorconnect.access.service.AddressChange;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.identity.view.CurrentSession;
import org.creatorconnect.identity.view.OwnPassword;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.format.Preferences;
import org.jspecify.annotations.Nullable;

/** Wishing to be reached at another address; the password is asked for. */
@Named("addressForm")
@RequestScoped
public class AddressForm {

    private final AddressChange change;
    private final OwnPassword password;
    private final CurrentSession here;
    private final Preferences preferences;
    private final Notices notices;
    private @Nullable String email;
    private @Nullable String typed;
    private @Nullable String current;

    protected AddressForm() {
        this(null, null, null, null, null);
    }

    @Inject
    public AddressForm(
            AddressChange change,
            OwnPassword password,
            CurrentSession here,
            Preferences preferences,
            Notices notices) {
        this.change = change;
        this.password = password;
        this.here = here;
        this.preferences = preferences;
        this.notices = notices;
    }

    /** The address at which the reader is reached; empty when there is none. */
    public String getCurrent() {
        if (current == null) {
            current = change.current().map(EmailAddress::text).orElse("");
        }
        return current;
    }

    /** Mails the links; the answer is the same whether the address is in use or not. */
    public @Nullable String ask() {
        String given = typed == null ? "" : typed;
        if (!password.isRight(given, "mailbox:password", "access.currentWrong")
                || !notices.attempt(
                        "mailbox",
                        () -> change.ask(email, preferences.getLetterLanguage(), here.client()))) {
            return null;
        }
        notices.done(getCurrent().isEmpty() ? "access.askedNew" : "access.askedBoth");
        return "/account.xhtml?faces-redirect=true";
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    /** Never shown again. */
    public @Nullable String getPassword() {
        return null;
    }

    public void setPassword(@Nullable String password) {
        this.typed = password;
    }
}
