package org.creatorconnect.submission;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.creatorconnect.refusal.ValidationFailed;

/**
 * Where content stands: an absolute http or https address of a page, without user or password.
 * Characters that browsers show as they are, are written as codes.
 *
 * @param uri with the host in lower case and without a closing dot, and a port only if it is
 *     unusual
 */
public record ContentAddress(URI uri) {

    private static final String FIELD = "contentUrl";
    private static final int MOST_ABOVE = 20;
    private static final String SHOWN_RAW = " \"<>^`{|}";
    private static final Set<Integer> USUAL_PORTS = Set.of(-1, 80, 443);

    /** Pages of platforms that only lead on, to wherever their address says. */
    private static final List<String> LEADS_ON =
            List.of("/redirect", "/away.php", "/l.php", "/iv", "/link/v2", "/share/url");

    private static final List<String> LEADS_ON_HOSTS = List.of("l.", "lm.");

    /**
     * @throws ValidationFailed unless it is such an address
     */
    public static ContentAddress of(String given) {
        try {
            URI uri = new URI(escaped(given.strip()));
            if (isWeb(uri) && uri.getHost() != null && uri.getRawUserInfo() == null) {
                return new ContentAddress(normal(uri));
            }
        } catch (URISyntaxException | IllegalArgumentException unreadable) {
            // Refused below, like every other text that is not a web address.
        }
        throw ValidationFailed.of(FIELD, "must be a web address such as https://…");
    }

    /**
     * The content stands under one of these hosts or a host below one, at the usual port. A host
     * that is named with a port, as those of an intranet may be, stands for itself at that port.
     *
     * @param name of the platform, in the reader's words
     * @throws ValidationFailed when it stands elsewhere, or leads to no content
     */
    public void requireOn(String name, Collection<String> hosts) {
        if (hosts.stream().noneMatch(this::isOn)) {
            throw ValidationFailed.of(
                    FIELD, "must lie on " + name + ": " + String.join(" or ", hosts));
        }
        if (isFirstPage() || leadsOn()) {
            throw ValidationFailed.of(FIELD, "must lead to the content itself on " + name);
        }
    }

    /** This address and those that it lies under, the longest first and at most 20. */
    public List<String> andAbove() {
        List<String> addresses = new ArrayList<>(List.of(toString()));
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        String host = uri.getScheme() + "://" + uri.getRawAuthority();
        for (int end = path.length();
                end > 0 && addresses.size() < MOST_ABOVE;
                end = path.lastIndexOf('/', end - 1)) {
            addresses.add(host + path.substring(0, end));
        }
        return addresses;
    }

    private boolean isOn(String own) {
        String host = uri.getHost();
        return USUAL_PORTS.contains(uri.getPort())
                ? host.equals(own) || host.endsWith("." + own)
                : own.equals(host + ":" + uri.getPort());
    }

    private boolean isFirstPage() {
        String path = uri.getRawPath();
        return (path == null || path.isEmpty() || path.equals("/")) && uri.getRawQuery() == null;
    }

    private boolean leadsOn() {
        String path = uri.getRawPath() == null ? "" : uri.getRawPath().toLowerCase(Locale.ROOT);
        boolean leaving = uri.getRawQuery() != null && LEADS_ON.contains(path);
        return leaving || LEADS_ON_HOSTS.stream().anyMatch(uri.getHost()::startsWith);
    }

    @Override
    public String toString() {
        return uri.toString();
    }

    private static boolean isWeb(URI uri) {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        return scheme.equals("https") || scheme.equals("http");
    }

    private static URI normal(URI uri) throws URISyntaxException {
        String host = IDN.toASCII(uri.getHost()).toLowerCase(Locale.ROOT);
        String rest = uri.toASCIIString();
        int begin = rest.indexOf("//") + 2;
        int end = begin + uri.getRawAuthority().length();
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        String port = USUAL_PORTS.contains(uri.getPort()) ? "" : ":" + uri.getPort();
        return new URI(scheme + "://" + host.replaceAll("\\.$", "") + port + rest.substring(end));
    }

    private static String escaped(String given) {
        StringBuilder text = new StringBuilder(given.length());
        for (int i = 0; i < given.length(); i++) {
            char at = given.charAt(i);
            boolean looseCode = at == '%' && !isCode(given, i);
            if (looseCode || SHOWN_RAW.indexOf(at) >= 0) {
                byte[] code = String.valueOf(at).getBytes(StandardCharsets.UTF_8);
                text.append('%').append(HexFormat.of().withUpperCase().formatHex(code));
            } else {
                text.append(at);
            }
        }
        return text.toString();
    }

    private static boolean isCode(String text, int percent) {
        return percent + 2 < text.length()
                && HexFormat.isHexDigit(text.charAt(percent + 1))
                && HexFormat.isHexDigit(text.charAt(percent + 2));
    }
}
