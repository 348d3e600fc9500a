package org.creatorconnect.tracking.web;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;

/**
 * Puts the redirect in front of everything else of the web application, where a request is still on
 * the I/O thread: no thread is handed over, no session or security is looked at.
 */
public class RedirectExtension implements ServletExtension {

    /** Under this name the handler waits in the servlet context until {@link RedirectStart}. */
    static final String HANDLER = RedirectHandler.class.getName();

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(
                next -> {
                    RedirectHandler handler = new RedirectHandler(next);
                    context.setAttribute(HANDLER, handler);
                    return handler;
                });
    }
}
