package org.creatorconnect.commission.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creatorconnect.platform.Settings;

/** Writes the address under which a link is shared. */
@Named("linkAddress")
@ApplicationScoped
public class LinkAddress {

    private final Settings settings;

    protected LinkAddress() {
        this(null);
    }

    @Inject
    public LinkAddress(Settings settings) {
        this.settings = settings;
    }

    public String of(String code) {
        return settings.baseUrl() + "/r/" + code;
    }
}
