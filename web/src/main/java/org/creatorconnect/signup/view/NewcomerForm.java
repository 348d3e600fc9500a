package org.creatorconnect.signup.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Function;
import org.creatorconnect.access.LinkPurpose;
import org.creatorconnect.access.view.NewPassword;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.format.Preferences;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.registry.service.Joining;
import org.creatorconnect.signup.service.Newcomer;
import org.creatorconnect.signup.service.Reader;
import org.creatorconnect.signup.service.SignUp;
import org.jspecify.annotations.Nullable;

/** What somebody tells of themselves who joins by a mailed link. */
@Named("newcomerForm")
@RequestScoped
public class NewcomerForm {

    private final Address address;
    private final SignUp signUp;
    private final Notices notices;
    private final NewPassword given;
    private final Preferences preferences;

    private SignUp.@Nullable Offer offer;
    private @Nullable String username;
    private @Nullable String displayName;
    private @Nullable String legalName;
    private @Nullable String country;
    private boolean terms;

    protected NewcomerForm() {
        this(null, null, null, null, null);
    }

    @Inject
    public NewcomerForm(
            Address address,
            SignUp signUp,
            Notices notices,
            NewPassword given,
            Preferences preferences) {
        this.address = address;
        this.signUp = signUp;
        this.notices = notices;
        this.given = given;
        this.preferences = preferences;
    }

    /** What the link offers; null when it opens nothing (any more). */
    public SignUp.@Nullable Offer getOffer() {
        if (offer == null) {
            try {
                offer = signUp.offer(key());
            } catch (NotFound gone) {
                return null;
            }
        }
        return offer;
    }

    /** Whether it is for a shop, and not for a creator. */
    public boolean isShop() {
        SignUp.Offer offered = getOffer();
        return offered != null && offered.purpose() == LinkPurpose.JOIN_AS_MERCHANT;
    }

    /** Opens the account and goes on to sign-in; nobody is signed in by joining. */
    public @Nullable String join() {
        String legal = legalName == null ? "" : legalName;
        Newcomer newcomer = new Newcomer(username, displayName, country, legal, terms);
        Reader reader = new Reader(preferences.getLanguage(), preferences.told());
        if (!given.isTheSame("join")
                || !notices.attempt(
                        "join", () -> signUp.join(key(), newcomer, reader, given.typed()))) {
            return null;
        }
        notices.done("signup.joined");
        return "/sign-in.xhtml?faces-redirect=true";
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
        return displayName == null ? known(Joining::displayName) : displayName;
    }

    public void setDisplayName(@Nullable String displayName) {
        this.displayName = displayName;
    }

    public @Nullable String getLegalName() {
        return legalName == null ? known(Joining::legalName) : legalName;
    }

    public void setLegalName(@Nullable String legalName) {
        this.legalName = legalName;
    }

    public @Nullable String getCountry() {
        return country == null ? known(Joining::country) : country;
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

    /** What is known already of whoever was brought in by a file, until they say otherwise. */
    private @Nullable String known(Function<Joining, String> value) {
        SignUp.Offer offered = getOffer();
        return offered == null ? null : offered.known().map(value).orElse(null);
    }

    private String key() {
        return address.value("key").orElse("");
    }
}
