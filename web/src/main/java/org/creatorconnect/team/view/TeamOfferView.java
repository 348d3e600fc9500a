package org.creatorconnect.team.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creatorconnect.access.view.NewPassword;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.format.Preferences;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.signup.service.Reader;
import org.creatorconnect.team.service.NewTeamMember;
import org.creatorconnect.team.service.TeamJoining;
import org.creatorconnect.team.service.TeamOffer;
import org.jspecify.annotations.Nullable;

/** What somebody sees who opens the mailed link of an invitation to a team. */
@Named("teamOfferView")
@RequestScoped
public class TeamOfferView {

    private static final String DONE = "/sign-in.xhtml?faces-redirect=true";

    private final Address address;
    private final TeamJoining joining;
    private final Notices notices;
    private final NewPassword given;
    private final Preferences preferences;

    private @Nullable TeamOffer offer;
    private @Nullable String username;
    private @Nullable String displayName;
    private boolean terms;

    protected TeamOfferView() {
        this(null, null, null, null, null);
    }

    @Inject
    public TeamOfferView(
            Address address,
            TeamJoining joining,
            Notices notices,
            NewPassword given,
            Preferences preferences) {
        this.address = address;
        this.joining = joining;
        this.notices = notices;
        this.given = given;
        this.preferences = preferences;
    }

    /** The offer; null when the link opens nothing (any more). */
    public @Nullable TeamOffer getOffer() {
        if (offer == null) {
            try {
                offer = joining.offer(key());
            } catch (NotFound gone) {
                return null;
            }
        }
        return offer;
    }

    /** Whether the offer finds its reader so. */
    public boolean is(String standing) {
        TeamOffer found = getOffer();
        return found != null && found.standing().name().equals(standing);
    }

    /** The user name of the account that can join. */
    public String getKnown() {
        TeamOffer found = getOffer();
        return found == null ? "" : found.username().orElse("");
    }

    /** Opens an account that joins, and goes on to sign-in. */
    public @Nullable String open() {
        NewTeamMember member = new NewTeamMember(username, displayName, terms);
        Reader reader = new Reader(preferences.getLanguage(), preferences.told());
        if (!given.isTheSame("open")
                || !notices.attempt(
                        "open", () -> joining.open(key(), member, reader, given.typed()))) {
            return null;
        }
        notices.done("team.joined");
        return DONE;
    }

    /** The account that has the address joins. */
    public @Nullable String join() {
        if (!notices.attempt("take", () -> joining.join(key()))) {
            return null;
        }
        notices.done("team.joined");
        return DONE;
    }

    /** The password as it is typed. */
    public NewPassword getGiven() {
        return given;
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

    public boolean isTerms() {
        return terms;
    }

    public void setTerms(boolean terms) {
        this.terms = terms;
    }

    private String key() {
        return address.value("key").orElse("");
    }
}
