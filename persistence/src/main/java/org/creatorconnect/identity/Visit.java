package org.creatorconnect.identity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * From where and with what somebody came, told so coarsely that they know it again and nobody else
 * learns much.
 *
 * @param place the beginning of a network's address
 * @param device a browser and a system
 */
public record Visit(String place, String device) {

    private static final List<Map.Entry<String, String>> BROWSERS =
            List.of(
                    Map.entry("Edg/", "Edge"),
                    Map.entry("OPR/", "Opera"),
                    Map.entry("Firefox/", "Firefox"),
                    Map.entry("Chrome/", "Chrome"),
                    Map.entry("Safari/", "Safari"));

    private static final List<Map.Entry<String, String>> SYSTEMS =
            List.of(
                    Map.entry("Android", "Android"),
                    Map.entry("iPhone", "iPhone"),
                    Map.entry("iPad", "iPad"),
                    Map.entry("Windows", "Windows"),
                    Map.entry("Mac OS", "Mac"),
                    Map.entry("Linux", "Linux"));

    /**
     * @param address of the client, as IPv4 or IPv6
     * @param agent what its browser says of itself
     */
    public static Visit of(String address, @Nullable String agent) {
        return new Visit(place(address), device(agent == null ? "" : agent));
    }

    /** The first half of an IPv4 address, or the first three groups of an IPv6 one. */
    private static String place(String address) {
        String[] six = address.split(":");
        if (six.length > 2) {
            return String.join(":", List.of(six).subList(0, Math.min(3, six.length))) + ":…";
        }
        String[] four = address.split("\\.");
        return four.length == 4 ? four[0] + "." + four[1] + ".…" : "…";
    }

    private static String device(String agent) {
        String browser = first(BROWSERS, agent);
        String system = first(SYSTEMS, agent);
        if (browser.isEmpty() && system.isEmpty()) {
            return "";
        }
        return String.format(Locale.ROOT, "%s, %s", browser, system).replaceAll("^, |, $", "");
    }

    private static String first(List<Map.Entry<String, String>> known, String agent) {
        return known.stream()
                .filter(one -> agent.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
