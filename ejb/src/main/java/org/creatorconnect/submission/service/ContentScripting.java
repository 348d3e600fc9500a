package org.creatorconnect.submission.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.submission.ScriptedContent;
import org.creatorconnect.submission.ScriptedContentRepository;
import org.jspecify.annotations.Nullable;

/** Lets the demo's operator decide what is found under an address. */
@Stateless
@RolesAllowed(Role.OPERATOR)
public class ContentScripting {

    private final ScriptedContentRepository scripts;
    private final Settings settings;

    protected ContentScripting() {
        this(null, null);
    }

    @Inject
    public ContentScripting(ScriptedContentRepository scripts, Settings settings) {
        this.scripts = scripts;
        this.settings = settings;
    }

    /**
     * @throws NotFound outside demo mode, where content is looked at as it is
     * @throws ValidationFailed without an address
     */
    public void script(@Nullable String url, ScriptedContent content) {
        if (!settings.isDemo()) {
            throw new NotFound("content script");
        }
        if (url == null || url.isBlank()) {
            throw ValidationFailed.of("url", "is missing");
        }
        scripts.script(url, content);
    }
}
