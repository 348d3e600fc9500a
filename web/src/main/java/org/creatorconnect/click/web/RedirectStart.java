package org.creatorconnect.click.web;

import static java.lang.System.Logger.Level.INFO;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.creatorconnect.click.service.LinkDirectory;
import org.creatorconnect.click.service.LinkFollowing;

/** Opens the redirect once the application stands. */
@WebListener
public class RedirectStart implements ServletContextListener {

    private static final System.Logger LOG = System.getLogger(RedirectStart.class.getName());

    @Inject LinkDirectory links;
    @Inject LinkFollowing following;
    @Inject InstantSource clock;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        Object opened = event.getServletContext().getAttribute(RedirectExtension.OPENED);
        if (opened instanceof AtomicReference<?>) {
            @SuppressWarnings("unchecked")
            AtomicReference<Redirecting> door = (AtomicReference<Redirecting>) opened;
            door.set(new Redirecting(links, following));
            // Asking the clock once also means that from here on it answers without the database.
            LOG.log(INFO, "links are followed from " + clock.instant());
        }
    }
}
