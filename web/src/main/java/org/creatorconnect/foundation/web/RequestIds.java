package org.creatorconnect.foundation.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.creatorconnect.foundation.TraceContext;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * Gives every request an id that stands in each line it causes in the log and in its answer's
 * header {@code X-Request-Id}. A caller's own id is kept when it looks like one, so that a story
 * can be followed through several systems; nothing else a caller sends gets into the log this way.
 * The caller's trace goes along to what is sent because of the request.
 */
public class RequestIds extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** The name under which the log's pattern finds it. */
    static final String KEY = "request";

    private static final String HEADER = "X-Request-Id";
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String id = id(request.getHeader(HEADER));
        response.setHeader(HEADER, id);
        MDC.put(KEY, id);
        TraceContext.enter(request.getHeader(TraceContext.NAME));
        try {
            chain.doFilter(request, response);
        } finally {
            TraceContext.leave();
            MDC.remove(KEY);
        }
    }

    static String id(@Nullable String given) {
        boolean usable = given != null && FORM.matcher(given).matches();
        return usable ? given : UUID.randomUUID().toString();
    }
}
