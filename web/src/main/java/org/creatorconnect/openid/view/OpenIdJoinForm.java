package org.creatorconnect.openid.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.openid.provider.ToldPerson;
import org.creatorconnect.openid.service.OpenIdJoining;
import org.creatorconnect.openid.service.OpenIdUsernames;
import org.creatorconnect.openid.web.Entry;
import org.creatorconnect.openid.web.ToldSession;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.format.Preferences;
import org.creatorconnect.portal.page.Links;
import org.creatorconnect.signup.service.Newcomer;
import org.creatorconnect.signup.service.Reader;
import org.jspecify.annotations.Nullable;

/**
 * The first time somebody comes by the provider: what it told stands in the fields, to be put right
 * or added to, and the terms of use are asked for. Who joins is signed in by that.
 */
@Named("openIdJoinForm")
@RequestScoped
public class OpenIdJoinForm {

    private final OpenIdJoining joining;
    private final Entry entry;
    private final Notices notices;
    private final Preferences preferences;

    private @Nullable String username;
    private @Nullable String displayName;
    private @Nullable String legalName;
    private @Nullable String country;
    private boolean terms;

    protected OpenIdJoinForm() {
        this(null, null, null, null);
    }

    @Inject
    public OpenIdJoinForm(
            OpenIdJoining joining, Entry entry, Notices notices, Preferences preferences) {
        this.joining = joining;
        this.entry = entry;
        this.notices = notices;
        this.preferences = preferences;
        newcomer().map(ToldSession.Newcomer::person).ifPresent(this::begin);
    }

    private void begin(ToldPerson person) {
        username = OpenIdUsernames.near(person);
        displayName = person.name();
        legalName = person.name();
        country = person.country();
    }

    /** Whether somebody came by the provider who has yet to join. */
    public boolean isOpen() {
        return newcomer().isPresent();
    }

    /** The address that the provider vouches for, as it may be shown. */
    public String getMasked() {
        return newcomer()
                .flatMap(newcomer -> newcomer.person().provedEmail())
                .flatMap(EmailAddress::of)
                .map(EmailAddress::masked)
                .orElse("");
    }

    /** Opens the account and goes on signed in. */
    public void join() {
        ToldSession.Newcomer newcomer = newcomer().orElse(null);
        if (newcomer == null) {
            Links.go("/openid.xhtml?why=STATE_UNKNOWN");
            return;
        }
        Newcomer given =
                new Newcomer(
                        username, displayName, country, legalName == null ? "" : legalName, terms);
        Caller[] joined = new Caller[1];
        if (notices.attempt(
                "join", () -> joined[0] = joining.join(newcomer.person(), given, reader()))) {
            enter(joined[0], newcomer.to());
        }
    }

    private Reader reader() {
        return new Reader(preferences.getLanguage(), preferences.told());
    }

    private void enter(Caller caller, String to) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        ToldSession.joined(request);
        Links.go(entry.enter(request, (HttpServletResponse) external.getResponse(), caller, to));
    }

    private static Optional<ToldSession.Newcomer> newcomer() {
        return Optional.ofNullable(FacesContext.getCurrentInstance())
                .map(faces -> (HttpServletRequest) faces.getExternalContext().getRequest())
                .flatMap(ToldSession::newcomer);
    }

    public @Nullable String getUsername() {
        return username;
    }

    public void setUsername(@Nullable String username) {
        this.username = username;
    }

    public @Nullable String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(@Nullable String displayName) {
        this.displayName = displayName;
    }

    public @Nullable String getLegalName() {
        return legalName;
    }

    public void setLegalName(@Nullable String legalName) {
        this.legalName = legalName;
    }

    public @Nullable String getCountry() {
        return country;
    }

    public void setCountry(@Nullable String country) {
        this.country = country;
    }

    public boolean isTerms() {
        return terms;
    }

    public void setTerms(boolean terms) {
        this.terms = terms;
    }
}
