package org.creatorconnect.access.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creatorconnect.access.LinkPurpose;
import org.creatorconnect.access.service.AddressLinks;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.refusal.NotFound;
import org.jspecify.annotations.Nullable;

/** Confirming another address by a link at the old mailbox and at the new one. */
@Named("addressLinkView")
@RequestScoped
public class AddressLinkView {

    private final Address address;
    private final AddressLinks links;
    private final Notices notices;
    private @Nullable LinkPurpose purpose;

    protected AddressLinkView() {
        this(null, null, null);
    }

    @Inject
    public AddressLinkView(Address address, AddressLinks links, Notices notices) {
        this.address = address;
        this.links = links;
        this.notices = notices;
    }

    /** What the link is for; null when it opens nothing (any more). */
    public @Nullable LinkPurpose getPurpose() {
        if (purpose == null) {
            try {
                purpose = links.purpose(key());
            } catch (NotFound gone) {
                return null;
            }
        }
        return purpose;
    }

    /** Confirms; opening the page alone does not, for machines open links as well. */
    public @Nullable String confirm() {
        boolean[] changed = new boolean[1];
        if (!notices.attempt(() -> changed[0] = links.confirm(key()))) {
            return null;
        }
        notices.done(changed[0] ? "access.addressChanged" : "access.addressConfirmed");
        return "/sign-in.xhtml?faces-redirect=true";
    }

    private String key() {
        return address.value("key").orElse("");
    }
}
