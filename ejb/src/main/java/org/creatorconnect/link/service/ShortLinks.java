package org.creatorconnect.link.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.foundation.Settings;

/** Writes the addresses under which links are shared. */
@ApplicationScoped
public class ShortLinks {

    /** Under this path links are followed. */
    public static final String PATH = "/r/";

    private final Settings settings;

    protected ShortLinks() {
        this(null);
    }

    @Inject
    public ShortLinks(Settings settings) {
        this.settings = settings;
    }

    public String address(String code) {
        return settings.baseUrl() + PATH + code;
    }
}
