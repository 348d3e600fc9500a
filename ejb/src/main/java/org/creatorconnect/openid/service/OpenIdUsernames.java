package org.creatorconnect.openid.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Locale;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.identity.InvitationRepository;
import org.creatorconnect.openid.provider.ToldPerson;

/** User names for people whom the provider tells, near to what they are called there. */
@ApplicationScoped
public class OpenIdUsernames {

    private static final int LONGEST = 50;
    private static final int SHORTEST = 2;

    private final AccountRepository accounts;
    private final InvitationRepository invitations;
    private final SecureRandom random = new SecureRandom();

    protected OpenIdUsernames() {
        this(null, null);
    }

    @Inject
    public OpenIdUsernames(AccountRepository accounts, InvitationRepository invitations) {
        this.accounts = accounts;
        this.invitations = invitations;
    }

    /** As they are called at the provider, in the letters that a user name has; empty when none. */
    public static String near(ToldPerson person) {
        String told = person.username().toLowerCase(Locale.ROOT).replaceAll("@.*", "");
        String name = told.replaceAll("[^a-z0-9._-]", "").replaceAll("^[._-]+", "");
        return name.length() < SHORTEST ? "" : name.substring(0, Math.min(name.length(), LONGEST));
    }

    /** The same, or with some letters behind it when somebody has, or was offered, that one. */
    String free(ToldPerson person) {
        String near = near(person);
        boolean taken =
                near.isEmpty()
                        || accounts.byUsername(near).isPresent()
                        || invitations.isOffered(near);
        return taken ? (near.isEmpty() ? "staff" : near) + "-" + letters() : near;
    }

    private String letters() {
        return String.format(Locale.ROOT, "%08x", random.nextInt());
    }
}
