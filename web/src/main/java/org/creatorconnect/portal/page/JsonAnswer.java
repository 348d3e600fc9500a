package org.creatorconnect.portal.page;

import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What the portal's own scripts are answered; for pages of this origin alone. */
public final class JsonAnswer {

    private JsonAnswer() {}

    public static void send(HttpServletResponse response, JsonObject content) throws IOException {
        byte[] answer = content.toString().getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/json");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setContentLength(answer.length);
        response.getOutputStream().write(answer);
    }
}
