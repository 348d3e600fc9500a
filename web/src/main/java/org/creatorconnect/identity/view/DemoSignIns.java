package org.creatorconnect.identity.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.foundation.Settings;

/** The accounts that the sign-in page offers in demo mode. In production there are none. */
@Named("demoSignIns")
@ApplicationScoped
public class DemoSignIns {

    private static final List<String> NAMES =
            List.of("operator", "merchant", "influencer", "finance", "finance2", "auditor");

    private final Settings settings;

    protected DemoSignIns() {
        this(null);
    }

    @Inject
    public DemoSignIns(Settings settings) {
        this.settings = settings;
    }

    /** The user names offered; empty outside demo mode. */
    public List<String> getNames() {
        return isDemo() ? NAMES : List.of();
    }

    /** The password of all demo accounts; empty outside demo mode. */
    public String getPassword() {
        return isDemo() ? "connect-demo" : "";
    }

    /** Whether this installation runs in demo mode. */
    public boolean isDemo() {
        return settings.isDemo();
    }
}
