package org.creatorconnect.foundation.provider;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.creatorconnect.foundation.Settings;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.Fallback;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page that somebody else names, without ever reaching into the network we stand in: every
 * address of the host must be public, and it is those checked addresses that are connected to;
 * hosts that the operator names as exceptions may be private. A page is read for at most 10 seconds
 * and 2 MiB, its redirects included, and only so many pages are read at once, so that a slow
 * platform takes only so many of our threads; see {@link PeoplesLooks}.
 */
@ApplicationScoped
public class PublicWeb {

    /**
     * A page as read: its status and the beginning of its text.
     *
     * @param headers by their names in small letters, the last of each name
     */
    public record Page(int status, String text, Map<String, String> headers) {

        /** A header, if the page has it. */
        public Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name));
        }
    }

    /** How many workers of deadlines may look outside at once, whatever people do. */
    public static final int FOR_DEADLINES = 8;

    private static final int AT_ONCE = PeoplesLooks.AT_ONCE + FOR_DEADLINES;

    /**
     * Hosts that end in a number and are not four decimal ones: browsers and Java read them as
     * different addresses, and nobody's page is known by them.
     */
    private static final Pattern ODD_NUMBER =
            Pattern.compile(
                    "(?!(?:(?:0|[1-9][0-9]{0,2})\\.){3}(?:0|[1-9][0-9]{0,2})$)"
                            + "(?:.*\\.)?(?:[0-9]+|0[xX][0-9a-fA-F]*)\\.?");

    /** A page, or where else to look for it. */
    private record Reply(Page page, Optional<URI> elsewhere) {}

    private final @Nullable CloseableHttpClient client;
    private final PrivateHosts exceptions;
    private final DnsResolver resolver;
    private final WebLimits limits;
    private ScheduledExecutorService watch;

    protected PublicWeb() {
        this.client = null;
        this.exceptions = PrivateHosts.NONE;
        this.resolver = new PublicAddresses(exceptions);
        this.limits = WebLimits.PAGES;
    }

    /**
     * @throws IllegalArgumentException when the setting of the exceptions cannot be read
     */
    @Inject
    public PublicWeb(Settings settings) {
        this(settings, WebLimits.PAGES);
    }

    PublicWeb(Settings settings, WebLimits limits) {
        this.exceptions = PrivateHosts.of(settings.privateHosts());
        this.resolver = new PublicAddresses(exceptions);
        this.limits = limits;
        this.client = WebClients.client(resolver, limits);
    }

    /** For tests, which have their own names and little patience. */
    PublicWeb(
            DnsResolver resolver,
            PrivateHosts exceptions,
            Duration patience,
            ScheduledExecutorService watch) {
        this.resolver = resolver;
        this.exceptions = exceptions;
        WebLimits usual = WebLimits.PAGES;
        this.limits = new WebLimits(patience, usual.silence(), usual.bytes(), usual.atOnce());
        this.client = WebClients.client(resolver, limits);
        this.watch = watch;
    }

    @Resource
    void setWatch(ManagedScheduledExecutorService watch) {
        this.watch = watch;
    }

    /** As {@link #setWatch}, without a container. */
    void watchBy(ScheduledExecutorService ends) {
        this.watch = ends;
    }

    /** Hands an answer on as it comes, a redirect like any other. */
    <T> T stream(WebCall call, HttpClientResponseHandler<T> handler) {
        return ask(call, System.nanoTime() + limits.patience().toNanos(), handler);
    }

    /**
     * Reads a page.
     *
     * @param redirects how many are followed at most; with none, a redirect is the page itself. A
     *     page that proves something about its own address is read with none
     * @throws PublicWebUnreachable when the address, or one it leads on to, is not one of the
     *     public web, or does not answer in time
     */
    @Bulkhead(AT_ONCE)
    @Fallback(fallbackMethod = "tooMany", applyOn = BulkheadException.class)
    public Page read(URI address, int redirects) {
        long end = System.nanoTime() + limits.patience().toNanos();
        URI at = address;
        for (int left = redirects; ; left--) {
            Reply reply = ask(WebCall.get(at, Map.of()), end, replyOf(at));
            if (left == 0 || reply.elsewhere().isEmpty()) {
                return reply.page();
            }
            at = reply.elsewhere().get();
        }
    }

    Page tooMany(URI address, int redirects) {
        return tooMany(WebCall.get(address, Map.of()));
    }

    /**
     * Calls an interface; a redirect is the answer itself, so that no key travels on.
     *
     * @throws PublicWebUnreachable as for a page
     */
    @Bulkhead(AT_ONCE)
    @Fallback(fallbackMethod = "tooMany", applyOn = BulkheadException.class)
    public Page call(WebCall call) {
        long end = System.nanoTime() + limits.patience().toNanos();
        return ask(call, end, replyOf(call.address())).page();
    }

    Page tooMany(WebCall call) {
        throw new PublicWebUnreachable("too many pages are being read; try again in a minute");
    }

    /** As {@link PublicPosts#requirePublic}. */
    void requirePublic(URI address) {
        requireWeb(address);
        try {
            resolver.resolve(address.getHost());
        } catch (PublicAddresses.NotPublic notPublic) {
            throw new PublicWebUnreachable("its host has no public address");
        } catch (UnknownHostException noAddressYet) {
            // Whatever is sent there asks anew.
        }
    }

    boolean isException(URI address) {
        return address.getHost() != null && exceptions.allows(address.getHost(), port(address));
    }

    @PreDestroy
    void close() throws IOException {
        if (client != null) {
            client.close();
        }
    }

    private HttpClientResponseHandler<Reply> replyOf(URI here) {
        return response -> reply(here, response);
    }

    private <T> T ask(WebCall call, long end, HttpClientResponseHandler<T> handler) {
        requireWeb(call.address());
        try {
            return execute(call, end, handler);
        } catch (UnknownHostException notPublic) {
            throw new PublicWebUnreachable("its host has no public address");
        } catch (IOException | IllegalArgumentException silent) {
            throw new PublicWebUnreachable("it does not answer");
        }
    }

    /** Whatever the other side is doing when the time is up, the request is canceled. */
    private <T> T execute(WebCall call, long end, HttpClientResponseHandler<T> handler)
            throws IOException {
        HttpUriRequestBase request = request(call);
        ScheduledFuture<?> limit =
                watch.schedule(request::cancel, end - System.nanoTime(), TimeUnit.NANOSECONDS);
        try {
            return Objects.requireNonNull(client).execute(request, handler);
        } finally {
            limit.cancel(false);
        }
    }

    private static HttpUriRequestBase request(WebCall call) {
        HttpUriRequestBase request =
                call.body().isPresent()
                        ? new HttpPost(call.address())
                        : new HttpGet(call.address());
        call.headers().forEach(request::setHeader);
        call.body()
                .ifPresent(
                        body ->
                                request.setEntity(
                                        new StringEntity(
                                                body.text(), ContentType.parse(body.type()))));
        return request;
    }

    private void requireWeb(URI address) {
        String scheme = String.valueOf(address.getScheme());
        boolean web = scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
        if (!web
                || address.getHost() == null
                || address.getRawUserInfo() != null
                || ODD_NUMBER.matcher(address.getHost()).matches()) {
            throw new PublicWebUnreachable("it is not an address of the public web");
        }
        boolean port =
                exceptions.names(address.getHost())
                        ? exceptions.allows(address.getHost(), port(address))
                        : List.of(-1, 80, 443).contains(address.getPort());
        if (!port) {
            throw new PublicWebUnreachable("it is not an address of the public web");
        }
    }

    private static int port(URI address) {
        int usual = "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
        return address.getPort() < 0 ? usual : address.getPort();
    }

    private Reply reply(URI here, ClassicHttpResponse response) throws IOException {
        Header location = response.getFirstHeader("Location");
        boolean moved = response.getCode() >= 300 && response.getCode() < 400;
        Optional<URI> elsewhere =
                moved && location != null
                        ? Optional.of(here.resolve(location.getValue()))
                        : Optional.empty();
        return new Reply(page(response), elsewhere);
    }

    private Page page(ClassicHttpResponse response) throws IOException {
        Map<String, String> headers = headers(response);
        if (response.getEntity() == null) {
            return new Page(response.getCode(), "", headers);
        }
        try (InputStream content = response.getEntity().getContent()) {
            byte[] start = content.readNBytes(limits.bytes());
            Charset charset = PageCharset.of(response.getEntity().getContentType(), start);
            return new Page(response.getCode(), new String(start, charset), headers);
        }
    }

    private static Map<String, String> headers(ClassicHttpResponse response) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : response.getHeaders()) {
            headers.put(
                    header.getName().toLowerCase(Locale.ROOT), String.valueOf(header.getValue()));
        }
        return Map.copyOf(headers);
    }
}
