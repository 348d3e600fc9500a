package org.creatorconnect.notification.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creatorconnect.notification.NotificationKind;
import org.creatorconnect.notification.service.EndedLetters;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.refusal.NotFound;

/** Ends letters of a kind by the link in one of them; nobody has to sign in. */
@Named("unsubscribeView")
@RequestScoped
public class UnsubscribeView {

    private final Address address;
    private final EndedLetters letters;

    protected UnsubscribeView() {
        this(null, null);
    }

    @Inject
    public UnsubscribeView(Address address, EndedLetters letters) {
        this.address = address;
        this.letters = letters;
    }

    /** Whether they were ended just now. */
    public boolean isEnded() {
        return address.value("ended").isPresent();
    }

    /** Whether the link is one of ours. */
    public boolean isKnown() {
        try {
            letters.kind(key());
            return true;
        } catch (NotFound foreign) {
            return false;
        }
    }

    /** The word of what the link ends. */
    public String getKind() {
        return letters.kind(key()).map(NotificationKind::name).orElse("NOTIFICATIONS_OF_THE_DAY");
    }

    /** Ends them. */
    public String end() {
        letters.end(key());
        return "/unsubscribe.xhtml?faces-redirect=true&ended=true";
    }

    private String key() {
        return address.value("key").orElse("");
    }
}
