package org.creatorconnect.portal.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Whatever keeps a page from being shown is answered by a page that says what to do, and told in
 * the log by one line; only a failure of ours is told with all that is known of it.
 */
public class PageFaults extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final System.Logger LOG = System.getLogger(PageFaults.class.getName());

    private static final String STATE = "jakarta.faces.ViewState";

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getCharacterEncoding() == null) {
            // Before anything of a form is read; Faces would say it only later.
            request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        if (isStateless(request) && !PlainPages.isPlain(request.getServletPath())) {
            show(PageFault.EXPIRED, request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException failure) {
            PageFault fault = PageFault.of(failure);
            log(fault, request.getServletPath(), failure);
            if (!response.isCommitted()) {
                show(fault, request, response);
            }
        }
    }

    /** Writes the one line. What somebody else did wrong is no matter for whoever runs this. */
    static void log(PageFault fault, String page, Throwable failure) {
        switch (fault) {
            case BROKEN -> LOG.log(System.Logger.Level.ERROR, "broken page " + page, failure);
            case AWAY, RACED -> LOG.log(System.Logger.Level.WARNING, fault + " " + page);
            default -> LOG.log(System.Logger.Level.DEBUG, fault + " " + page);
        }
    }

    private static boolean isStateless(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) && "stateless".equals(parameter(request, STATE));
    }

    /** Of a body that cannot be read as a form nothing is known; whoever reads it says so. */
    private static @Nullable String parameter(HttpServletRequest request, String name) {
        try {
            return request.getParameter(name);
        } catch (IllegalStateException unreadable) {
            return null;
        }
    }

    private static void show(
            PageFault fault, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.resetBuffer();
        // By this Faces knows that the page is not what the request's form belongs to.
        request.setAttribute(RequestDispatcher.ERROR_MESSAGE, fault.name());
        request.getRequestDispatcher(fault.location())
                .forward(new NothingSubmitted(request), new OnePolicy(response));
    }
}
