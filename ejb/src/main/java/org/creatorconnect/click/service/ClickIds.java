package org.creatorconnect.click.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.creatorconnect.click.ClickId;
import org.creatorconnect.click.ClickIdFormat;
import org.creatorconnect.foundation.service.Secrets;
import org.jspecify.annotations.Nullable;

/** Writes and reads click ids under this installation's own key. */
@ApplicationScoped
public class ClickIds {

    private final Secrets secrets;
    private ClickIdFormat format;

    protected ClickIds() {
        this(null);
    }

    @Inject
    public ClickIds(Secrets secrets) {
        this.secrets = secrets;
    }

    @PostConstruct
    void open() {
        format = new ClickIdFormat(secrets.key("click-id"));
    }

    /** The text under which a visitor takes it along. */
    public String write(ClickId clickId) {
        return format.write(clickId);
    }

    /** What a click id says; empty when it is none of ours or was changed. */
    public Optional<ClickId> read(@Nullable String text) {
        return format.read(text);
    }
}
