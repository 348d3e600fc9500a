package org.creatorconnect.click;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Pattern;
import org.creatorconnect.foundation.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Who followed a link, as far as anything is kept of them.
 *
 * @param hash 16 bytes that are the same for the same address and browser on one day
 * @param origin a number that is the same for the same network on one day; null when it is unknown
 * @param agent what the browser calls itself, empty when it told nothing; null when it is unknown
 */
public record ClickVisitor(byte[] hash, @Nullable Long origin, @Nullable String agent) {

    private static final int LONGEST_AGENT = 500;
    private static final char DELETE = 0x7f;
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");

    public ClickVisitor {
        agent = agent == null ? null : Characters.atMost(withoutControls(agent), LONGEST_AGENT);
    }

    /** Somebody of whom neither network nor browser was kept. */
    public static ClickVisitor unknown(byte[] hash) {
        return new ClickVisitor(hash, null, null);
    }

    /** Hardly any has one, and a look takes less than a replacement that replaces nothing. */
    private static String withoutControls(String agent) {
        for (int i = 0; i < agent.length(); i++) {
            char c = agent.charAt(i);
            if (c < ' ' || c == DELETE) {
                return CONTROLS.matcher(agent).replaceAll("");
            }
        }
        return agent;
    }

    /** The number of a browser's text: the beginning of its SHA-256. */
    static long agentNumber(String agent) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(agent.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
