package org.creatorconnect.portal.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.portal.view.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Where the caller can go: the left navigation and the palette. Never a protection by itself. */
@Named("navigation")
@RequestScoped
public class Navigation {

    private final CurrentUser me;
    private @Nullable List<Destination> destinations;

    protected Navigation() {
        this(new CurrentUser(null));
    }

    @Inject
    public Navigation(CurrentUser me) {
        this.me = me;
    }

    /** The caller's places, in order. */
    public List<Destination> getDestinations() {
        if (destinations == null) {
            List<String> roles = me.getRoles();
            destinations = Destination.ALL.stream().filter(place -> place.isFor(roles)).toList();
        }
        return destinations;
    }
}
