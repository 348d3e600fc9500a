package org.creatorconnect.submission.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.submission.Sighting;

/** The probe this installation uses: the public web, or the script in a demo. */
@ApplicationScoped
public class ConfiguredContentProbe implements ContentProbe {

    private final Settings settings;
    private final HttpContentProbe http;
    private final ScriptedContentProbe scripted;

    protected ConfiguredContentProbe() {
        this(null, null, null);
    }

    @Inject
    public ConfiguredContentProbe(
            Settings settings, HttpContentProbe http, ScriptedContentProbe scripted) {
        this.settings = settings;
        this.http = http;
        this.scripted = scripted;
    }

    @Override
    public Sighting look(String url, String disclosureRule) {
        return settings.isDemo()
                ? scripted.look(url, disclosureRule)
                : http.look(url, disclosureRule);
    }
}
