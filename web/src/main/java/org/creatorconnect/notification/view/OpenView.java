package org.creatorconnect.notification.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creatorconnect.notification.NotificationId;
import org.creatorconnect.notification.query.NotificationQueries;
import org.creatorconnect.notification.query.NotificationRow;
import org.creatorconnect.notification.service.OwnNotifications;
import org.creatorconnect.portal.view.Address;

/** Goes on from a notification to what it tells of; letters lead here. */
@Named("openView")
@RequestScoped
public class OpenView {

    private final Address address;
    private final NotificationQueries queries;
    private final OwnNotifications own;

    protected OpenView() {
        this(null, null, null);
    }

    @Inject
    public OpenView(Address address, NotificationQueries queries, OwnNotifications own) {
        this.address = address;
        this.queries = queries;
        this.own = own;
    }

    /**
     * The caller has read it, and goes on.
     *
     * @return the page to go to
     * @throws org.creatorconnect.refusal.NotFound when the caller was not told it
     */
    public String open() {
        NotificationId id = NotificationId.parse(address.value("notification").orElse(""));
        NotificationRow told = queries.notification(id);
        own.read(id);
        String place = NotificationPlaces.of(told);
        return place + (place.contains("?") ? "&" : "?") + "faces-redirect=true";
    }
}
