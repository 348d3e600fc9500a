package org.creatorconnect.access.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.creatorconnect.access.service.LinkRequests;
import org.creatorconnect.identity.view.CurrentSession;
import org.creatorconnect.portal.format.Preferences;
import org.jspecify.annotations.Nullable;

/** Who asks for a letter: an address, in the language they read, from where the browser is. */
@RequestScoped
public class Asking {

    private final CurrentSession client;
    private final Preferences preferences;

    protected Asking() {
        this(null, null);
    }

    @Inject
    public Asking(CurrentSession client, Preferences preferences) {
        this.client = client;
        this.preferences = preferences;
    }

    /** The wish, with the address as it was typed. */
    public LinkRequests.Asked asks(@Nullable String email) {
        return new LinkRequests.Asked(email, preferences.getLetterLanguage(), client.client());
    }
}
