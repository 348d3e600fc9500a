package org.creatorconnect.foundation.web;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import java.net.URI;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What every request passes first, while it still is on the I/O thread: its address is read, its
 * caller is settled, its body is received. Named after the redirect in {@code META-INF/services},
 * so that it stands before it; only bodies are received behind.
 */
public class EdgeExtension implements ServletExtension {

    private static final String HERE = "http://localhost:8080";

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        Config config = ConfigProvider.getConfig(context.getClassLoader());
        URI base = URI.create(setting(config, "CONNECT_BASE_URL", HERE).replaceAll("/+$", ""));
        boolean behindProxy = setting(config, "CONNECT_BEHIND_PROXY", "false").equals("true");
        TrustedProxies proxies =
                TrustedProxies.parse(
                        setting(
                                config,
                                "CONNECT_TRUSTED_PROXIES",
                                behindProxy ? "127.0.0.0/8, ::1" : ""));
        deployment.addInitialHandlerChainWrapper(
                next ->
                        new AddressReading(
                                new CallersOrigin(
                                        new StaticFiles(new BodyIntake(next)), base, proxies)));
    }

    private static String setting(Config config, String name, String usual) {
        return config.getOptionalValue(name, String.class)
                .filter(value -> !value.isBlank())
                .orElse(usual);
    }
}
