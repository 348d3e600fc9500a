package org.creatorconnect.portal.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.MalformedURLException;
import org.jspecify.annotations.Nullable;

/** Leads everybody to their own home: {@code /home/<role>.xhtml}. */
@Named("homeView")
@RequestScoped
public class HomeView {

    private final CurrentUser me;
    private final @Nullable ExternalContext external;

    protected HomeView() {
        this(new CurrentUser(), null);
    }

    @Inject
    public HomeView(CurrentUser me, @Nullable ExternalContext external) {
        this.me = me;
        this.external = external;
    }

    /** The outcome that goes to the caller's home; null, staying here, when the role has none. */
    public @Nullable String leave() throws MalformedURLException {
        String home = "/home/" + me.getRole() + ".xhtml";
        boolean exists = external != null && external.getResource(home) != null;
        return exists ? home + "?faces-redirect=true" : null;
    }
}
