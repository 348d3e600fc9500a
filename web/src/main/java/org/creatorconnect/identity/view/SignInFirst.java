package org.creatorconnect.identity.view;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.creatorconnect.portal.page.Links;
import org.jspecify.annotations.Nullable;

/**
 * Whoever is refused a page because nobody is signed in is asked to sign in and comes back to it. A
 * page's script that finds its session gone is told to do the same, instead of doing nothing.
 */
public class SignInFirst extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean refused = request.getDispatcherType() == DispatcherType.ERROR;
        boolean script = "partial/ajax".equals(request.getHeader("Faces-Request"));
        if (request.getUserPrincipal() != null || !(refused || script)) {
            chain.doFilter(request, response);
        } else if (script) {
            response.setStatus(HttpServletResponse.SC_OK);
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write(redirect(signIn(request, page(request)).replace("&", "&amp;")));
        } else {
            response.sendRedirect(signIn(request, asked(request)));
        }
    }

    private static String redirect(String address) {
        return "<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                + address
                + "\"/></partial-response>";
    }

    private static String signIn(HttpServletRequest request, Optional<String> to) {
        Map<String, String> parameters = new LinkedHashMap<>();
        to.ifPresent(back -> parameters.put("to", back));
        if (hadSession(request)) {
            parameters.put("why", "ended");
        }
        return Links.of(request.getContextPath() + "/sign-in.xhtml", parameters);
    }

    /** Whether the browser still shows a session; ours it is no more, or nobody were refused. */
    private static boolean hadSession(HttpServletRequest request) {
        return request.getRequestedSessionId() != null;
    }

    /** The page that was asked for; only a page that can be asked for again. */
    private static Optional<String> asked(HttpServletRequest request) {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return "GET".equals(request.getMethod())
                ? local(path, request.getQueryString())
                : page(request);
    }

    /** The page that the script belongs to. */
    private static Optional<String> page(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        if (referer == null) {
            return Optional.empty();
        }
        try {
            URI page = URI.create(referer);
            return local(page.getRawPath(), page.getRawQuery());
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> local(@Nullable Object path, @Nullable String query) {
        return Optional.ofNullable(path)
                .map(known -> query == null ? known.toString() : known + "?" + query)
                .filter(Links::isLocal);
    }
}
