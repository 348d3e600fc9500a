package org.creatorconnect.signup.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creatorconnect.access.LinkPurpose;
import org.creatorconnect.access.service.LinkRequests;
import org.creatorconnect.access.view.Asking;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.view.Address;
import org.jspecify.annotations.Nullable;

/** Asking for the letter by which somebody joins, as a creator or for a shop. */
@Named("joinView")
@RequestScoped
public class JoinView {

    private static final String MERCHANT = "merchant";

    private final Address address;
    private final LinkRequests requests;
    private final Asking asking;
    private final Notices notices;
    private @Nullable String email;

    protected JoinView() {
        this(null, null, null, null);
    }

    @Inject
    public JoinView(Address address, LinkRequests requests, Asking asking, Notices notices) {
        this.address = address;
        this.requests = requests;
        this.asking = asking;
        this.notices = notices;
    }

    /** As what somebody wants to join, as the address of the page has it. */
    public String getRole() {
        return address.value("as").filter(MERCHANT::equals).orElse("creator");
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
        LinkPurpose purpose =
                MERCHANT.equals(getRole())
                        ? LinkPurpose.JOIN_AS_MERCHANT
                        : LinkPurpose.JOIN_AS_CREATOR;
        return notices.attempt("ask", () -> requests.join(asking.asks(email), purpose))
                ? "/join.xhtml?faces-redirect=true&asked=true&as=" + getRole()
                : null;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }
}
