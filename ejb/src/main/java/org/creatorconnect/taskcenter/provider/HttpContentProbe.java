package org.creatorconnect.taskcenter.provider;

import static java.lang.System.Logger.Level.DEBUG;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.util.Timeout;
import org.creatorconnect.taskcenter.Sighting;
import org.jspecify.annotations.Nullable;

/**
 * Reads the page over HTTP, as anybody could: without cookies, from the public internet only, a few
 * redirects, a limited size and a limited time. It never tells the creator more than whether a page
 * is there, so it is of no use for looking around.
 */
final class HttpContentProbe implements ContentProbe, AutoCloseable {

    private static final System.Logger LOG = System.getLogger(HttpContentProbe.class.getName());
    private static final int REDIRECTS = 4;
    private static final int LARGEST = 2 * 1024 * 1024;
    private static final int BLOCK = 16 * 1024;
    private static final long LONGEST_NANOS = Duration.ofSeconds(8).toNanos();
    private static final Timeout CONNECT = Timeout.ofSeconds(3);
    private static final Timeout READ = Timeout.ofSeconds(4);

    /** A page, or where else to look for it. */
    private record Reply(Optional<String> html, Optional<URI> elsewhere) {}

    private final CloseableHttpClient client;
    private final boolean anyPort;

    HttpContentProbe() {
        this(new PublicAddresses(), false);
    }

    /** For tests, which have their pages on this machine. */
    HttpContentProbe(DnsResolver resolver, boolean anyPort) {
        this.anyPort = anyPort;
        this.client =
                HttpClients.custom()
                        .setConnectionManager(
                                PoolingHttpClientConnectionManagerBuilder.create()
                                        .setDnsResolver(resolver)
                                        .setDefaultConnectionConfig(
                                                ConnectionConfig.custom()
                                                        .setConnectTimeout(CONNECT)
                                                        .setSocketTimeout(READ)
                                                        .build())
                                        .build())
                        .setDefaultRequestConfig(
                                RequestConfig.custom().setResponseTimeout(READ).build())
                        .disableRedirectHandling()
                        .disableCookieManagement()
                        .disableAuthCaching()
                        .disableAutomaticRetries()
                        .setUserAgent("CreatorConnect-ContentCheck/1")
                        .build();
    }

    @Override
    public Sighting look(String url, String disclosureRule) {
        try {
            return page(new URI(url))
                    .map(PageText::of)
                    .map(text -> new Sighting(true, text.mentions(disclosureRule), text.hash()))
                    .orElse(Sighting.GONE);
        } catch (IOException | URISyntaxException | IllegalArgumentException unreachable) {
            LOG.log(DEBUG, "content not reachable: {0}", unreachable.getClass().getName());
            return Sighting.GONE;
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
    }

    private Optional<String> page(URI start) throws IOException {
        long end = System.nanoTime() + LONGEST_NANOS;
        URI at = start;
        for (int hop = 0; hop < REDIRECTS; hop++) {
            URI here = requireWeb(at);
            Reply reply = client.execute(new HttpGet(here), response -> reply(here, response, end));
            if (reply.elsewhere().isEmpty()) {
                return reply.html();
            }
            at = reply.elsewhere().get();
        }
        return Optional.empty();
    }

    private static Reply reply(URI here, ClassicHttpResponse response, long end)
            throws IOException {
        Header location = response.getFirstHeader("Location");
        int status = response.getCode();
        if (status >= 300 && status < 400 && location != null) {
            return new Reply(Optional.empty(), Optional.of(here.resolve(location.getValue())));
        }
        return new Reply(
                status == 200 ? Optional.of(read(response.getEntity(), end)) : Optional.empty(),
                Optional.empty());
    }

    private URI requireWeb(URI uri) throws IOException {
        boolean web =
                "http".equalsIgnoreCase(uri.getScheme())
                        || "https".equalsIgnoreCase(uri.getScheme());
        boolean usualPort = uri.getPort() == -1 || uri.getPort() == 80 || uri.getPort() == 443;
        if (!web || uri.getHost() == null || uri.getUserInfo() != null || !(usualPort || anyPort)) {
            throw new IOException("not a public web address");
        }
        return uri;
    }

    /** The beginning of the page, as far as size and time allow. */
    private static String read(@Nullable HttpEntity entity, long end) throws IOException {
        if (entity == null) {
            return "";
        }
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        byte[] block = new byte[BLOCK];
        try (InputStream body = entity.getContent()) {
            int length = body.read(block);
            while (length > 0 && page.size() < LARGEST && System.nanoTime() < end) {
                page.write(block, 0, Math.min(length, LARGEST - page.size()));
                length = body.read(block);
            }
        }
        return page.toString(StandardCharsets.UTF_8);
    }
}
