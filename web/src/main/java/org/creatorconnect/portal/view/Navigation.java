package org.creatorconnect.portal.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.MalformedURLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the caller can go: the left navigation and the palette. Never a protection by itself. */
@Named("navigation")
@RequestScoped
public class Navigation {

    private final CurrentUser me;
    private final @Nullable ExternalContext external;

    private @Nullable List<Destination> destinations;

    protected Navigation() {
        this(new CurrentUser(), null);
    }

    @Inject
    public Navigation(CurrentUser me, @Nullable ExternalContext external) {
        this.me = me;
        this.external = external;
    }

    /** The caller's places, in order, only those whose page exists. */
    public List<Destination> getDestinations() {
        if (destinations == null) {
            List<String> roles = me.getRoles();
            destinations =
                    Destination.ALL.stream()
                            .filter(place -> place.isFor(roles))
                            .filter(place -> exists(place.path()))
                            .toList();
        }
        return destinations;
    }

    private boolean exists(String path) {
        try {
            return external != null && external.getResource(path) != null;
        } catch (MalformedURLException unreadable) {
            throw new IllegalStateException("not a page path: " + path, unreadable);
        }
    }
}
