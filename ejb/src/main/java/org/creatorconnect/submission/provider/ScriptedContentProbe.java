package org.creatorconnect.submission.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.submission.ScriptedContent;
import org.creatorconnect.submission.ScriptedContentRepository;
import org.creatorconnect.submission.Sighting;

/**
 * What the demo's imagined internet shows: every address is live and marked as agreed, unless it
 * was scripted otherwise. Nothing leaves this machine.
 */
@ApplicationScoped
public class ScriptedContentProbe {

    private final ScriptedContentRepository scripts;

    protected ScriptedContentProbe() {
        this(null);
    }

    @Inject
    public ScriptedContentProbe(ScriptedContentRepository scripts) {
        this.scripts = scripts;
    }

    Sighting look(String url, String disclosureRule) {
        ScriptedContent script = scripts.find(url).orElse(ScriptedContent.USUAL);
        if (!script.live()) {
            return Sighting.GONE;
        }
        String text = "Demo page at " + url + (script.disclosed() ? " " + disclosureRule : "");
        return new Sighting(true, script.disclosed(), new PageText(text).hash());
    }
}
