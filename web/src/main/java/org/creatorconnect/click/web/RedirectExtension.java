package org.creatorconnect.click.web;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Puts the redirect in front of everything else of the web application, where a request is still on
 * the I/O thread: no thread is handed over, no session or security is looked at.
 */
public class RedirectExtension implements ServletExtension {

    /** Under this name the handler finds what it works with, once {@link RedirectStart} ran. */
    static final String OPENED = Redirecting.class.getName();

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        AtomicReference<@Nullable Redirecting> opened = new AtomicReference<>();
        context.setAttribute(OPENED, opened);
        deployment.addInitialHandlerChainWrapper(next -> new RedirectHandler(next, opened));
    }
}
