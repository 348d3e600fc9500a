package org.creatorconnect.taskcenter.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import org.creatorconnect.platform.Settings;
import org.creatorconnect.taskcenter.ScriptedContentRepository;

/** Chooses how content is looked at: over HTTP, or in demo mode by script. */
@ApplicationScoped
public class ContentProbes {

    @Produces
    @ApplicationScoped
    ContentProbe probe(Settings settings, ScriptedContentRepository scripts) {
        return settings.isDemo() ? new ScriptedContentProbe(scripts) : new HttpContentProbe();
    }

    void close(@Disposes ContentProbe probe) throws IOException {
        if (probe instanceof HttpContentProbe http) {
            http.close();
        }
    }
}
