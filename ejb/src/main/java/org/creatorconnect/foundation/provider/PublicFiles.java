package org.creatorconnect.foundation.provider;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.creatorconnect.foundation.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Takes large files from addresses that somebody else names, behind the same guard as {@link
 * PublicWeb} and with connections of their own. Only {@code https} is spoken, but to hosts that the
 * operator lets through; redirects are followed under the same guard, five at most. A file has
 * {@value #MINUTES} minutes, its next byte half a minute; it is handed on as it comes.
 */
@ApplicationScoped
public class PublicFiles {

    /** How many are taken at once at most. */
    public static final int AT_ONCE = 4;

    static final int MINUTES = 20;
    private static final int REDIRECTS = 5;

    private final PublicWeb web;

    /** Takes a file as it comes; what it does not read is not fetched. */
    public interface Taker<T> {
        T take(InputStream file) throws IOException;
    }

    /**
     * What an address answered.
     *
     * @param taken what was made of the file; null without one
     */
    public record Answer<T>(
            int status,
            @Nullable String etag,
            @Nullable String lastModified,
            @Nullable T taken,
            Optional<URI> elsewhere) {}

    protected PublicFiles() {
        this.web = new PublicWeb();
    }

    @Inject
    public PublicFiles(Settings settings) {
        this.web = new PublicWeb(settings, WebLimits.FILES);
    }

    /** For tests, which need no container. */
    public PublicFiles(Settings settings, ScheduledExecutorService watch) {
        this(settings);
        web.watchBy(watch);
    }

    @Resource
    void setWatch(ManagedScheduledExecutorService watch) {
        web.setWatch(watch);
    }

    /**
     * Takes the file at an address.
     *
     * @param headers such as say that it is wanted only when it has changed
     * @throws PublicWebUnreachable when the address, or one it leads on to, may not be asked or
     *     does not answer
     */
    public <T> Answer<T> take(URI address, Map<String, String> headers, Taker<T> taker) {
        URI at = address;
        for (int left = REDIRECTS; ; left--) {
            URI here = requireSafe(at);
            Answer<T> answer =
                    web.stream(
                            WebCall.get(here, headers), response -> answer(here, response, taker));
            if (answer.elsewhere().isEmpty()) {
                return answer;
            }
            if (left == 0) {
                throw new PublicWebUnreachable("it leads from one address to the next");
            }
            at = answer.elsewhere().get();
        }
    }

    /**
     * Looks whether files may be taken from an address, so far as that is known.
     *
     * @throws PublicWebUnreachable when not
     */
    public void requireAllowed(URI address) {
        web.requirePublic(requireSafe(address));
    }

    @PreDestroy
    void close() throws IOException {
        web.close();
    }

    private URI requireSafe(URI address) {
        if (!"https".equalsIgnoreCase(address.getScheme()) && !web.isException(address)) {
            throw new PublicWebUnreachable("it is not an https address");
        }
        return address;
    }

    private static <T> Answer<T> answer(URI here, ClassicHttpResponse response, Taker<T> taker)
            throws IOException {
        int status = response.getCode();
        String location = text(response, "Location");
        boolean moved = status >= 300 && status < 400 && location != null;
        T taken = null;
        if (status == 200 && response.getEntity() != null) {
            try (InputStream file = response.getEntity().getContent()) {
                taken = taker.take(file);
            }
        }
        return new Answer<>(
                status,
                text(response, "ETag"),
                text(response, "Last-Modified"),
                taken,
                moved ? Optional.of(here.resolve(location)) : Optional.empty());
    }

    private static @Nullable String text(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }
}
