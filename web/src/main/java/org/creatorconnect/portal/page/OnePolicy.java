package org.creatorconnect.portal.page;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * The answer in which a page is shown in another's place. Each page brings the policy for its own
 * scripts; the one of the page that broke off would forbid those of the page that is shown.
 */
final class OnePolicy extends HttpServletResponseWrapper {

    private static final String POLICY = "Content-Security-Policy";

    OnePolicy(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void addHeader(String name, String value) {
        if (POLICY.equalsIgnoreCase(name)) {
            super.setHeader(name, value);
        } else {
            super.addHeader(name, value);
        }
    }
}
