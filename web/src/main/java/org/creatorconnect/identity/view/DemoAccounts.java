package org.creatorconnect.identity.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** The accounts that the sign-in page offers in demo mode. In production there are none. */
@Named("demoAccounts")
@ApplicationScoped
public class DemoAccounts {

    private static final List<String> NAMES =
            List.of("operator", "merchant", "influencer", "finance", "finance2", "auditor");

    private final @Nullable Config config;

    protected DemoAccounts() {
        this(null);
    }

    @Inject
    public DemoAccounts(@Nullable Config config) {
        this.config = config;
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
        return Stream.ofNullable(config)
                .flatMap(known -> known.getOptionalValue("CONNECT_MODE", String.class).stream())
                .findFirst()
                .orElse("demo")
                .equals("demo");
    }
}
