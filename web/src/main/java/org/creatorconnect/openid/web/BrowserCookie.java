package org.creatorconnect.openid.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.creatorconnect.openid.service.PendingCookie;
import org.jspecify.annotations.Nullable;

/**
 * The cookie that binds a sign-in at the provider to the browser that began it. A browser has one
 * at a time; it comes back with a link from another site, so it is lax.
 */
public final class BrowserCookie {

    static final String NAME = "CONNECT_OPENID";

    private BrowserCookie() {}

    /** Gives it to the browser. */
    public static void give(
            HttpServletRequest request, HttpServletResponse response, String sealed) {
        response.addCookie(cookie(request, sealed, (int) PendingCookie.LIFE.toSeconds()));
    }

    /** What the browser shows, which it forgets by that. */
    static @Nullable String take(HttpServletRequest request, HttpServletResponse response) {
        Cookie[] shown = request.getCookies();
        response.addCookie(cookie(request, "", 0));
        return shown == null
                ? null
                : Arrays.stream(shown)
                        .filter(cookie -> NAME.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse(null);
    }

    private static Cookie cookie(HttpServletRequest request, String value, int seconds) {
        Cookie cookie = new Cookie(NAME, value);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(seconds);
        return cookie;
    }
}
