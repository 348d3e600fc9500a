package org.creatorconnect.platform.provider;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.util.Timeout;

/**
 * Reads a page that somebody else names, without ever reaching into the network we stand in: every
 * address of the host must be public, and it is those checked addresses that are connected to.
 * Redirects are not followed, and a page is read for at most 10 seconds and 2 MiB.
 */
@ApplicationScoped
public class PublicWeb {

    /** A page as read: its status and the beginning of its text. */
    public record Page(int status, String text) {}

    private static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final int PIECE = 16 * 1024;
    private static final Timeout PATIENCE = Timeout.ofSeconds(10);

    private final CloseableHttpClient client = client(new PublicAddresses());

    /**
     * @throws PublicWebUnreachable when the address is not one of the public web, or does not
     *     answer
     */
    public Page read(URI address) {
        if (!List.of("http", "https").contains(String.valueOf(address.getScheme()))
                || address.getHost() == null
                || address.getUserInfo() != null
                || !List.of(-1, 80, 443).contains(address.getPort())) {
            throw new PublicWebUnreachable("it is not an address of the public web");
        }
        try {
            return client.execute(new HttpGet(address), PublicWeb::page);
        } catch (UnknownHostException notPublic) {
            throw new PublicWebUnreachable("its host has no public address");
        } catch (IOException silent) {
            throw new PublicWebUnreachable("it does not answer");
        }
    }

    private static Page page(ClassicHttpResponse response) throws IOException {
        if (response.getEntity() == null) {
            return new Page(response.getCode(), "");
        }
        try (InputStream content = response.getEntity().getContent()) {
            byte[] start = read(content);
            return new Page(response.getCode(), new String(start, StandardCharsets.UTF_8));
        }
    }

    /** Reads piece by piece, so that a server that sends drop by drop cannot hold us. */
    private static byte[] read(InputStream content) throws IOException {
        long started = System.nanoTime();
        ByteArrayOutputStream start = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        for (int read = content.read(piece);
                read >= 0 && start.size() < MOST_BYTES;
                read = content.read(piece)) {
            start.write(piece, 0, Math.min(read, MOST_BYTES - start.size()));
            if (System.nanoTime() - started > PATIENCE.toNanoseconds()) {
                throw new InterruptedIOException("too slow");
            }
        }
        return start.toByteArray();
    }

    private static CloseableHttpClient client(DnsResolver resolver) {
        return HttpClients.custom()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAutomaticRetries()
                .setUserAgent("CreatorConnect/1.0")
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(PATIENCE).build())
                .setConnectionManager(
                        PoolingHttpClientConnectionManagerBuilder.create()
                                .setDnsResolver(resolver)
                                .setDefaultConnectionConfig(
                                        ConnectionConfig.custom()
                                                .setConnectTimeout(PATIENCE)
                                                .setSocketTimeout(PATIENCE)
                                                .build())
                                .build())
                .build();
    }

    /**
     * Resolves names to public addresses only, so that what was checked is what is connected to.
     */
    static final class PublicAddresses implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            InetAddress[] all = SystemDefaultDnsResolver.INSTANCE.resolve(host);
            if (all == null || !Arrays.stream(all).allMatch(PublicAddresses::isPublic)) {
                throw new UnknownHostException(host);
            }
            return all;
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }

        static boolean isPublic(InetAddress address) {
            byte[] bytes = address.getAddress();
            int first = bytes[0] & 0xff;
            int second = bytes[1] & 0xff;
            boolean special =
                    address.isAnyLocalAddress()
                            || address.isLoopbackAddress()
                            || address.isLinkLocalAddress()
                            || address.isSiteLocalAddress()
                            || address.isMulticastAddress();
            if (bytes.length == 4) {
                boolean shared = first == 100 && second >= 64 && second < 128;
                boolean reserved =
                        first == 0 || first >= 240 || (first == 198 && (second & 0xfe) == 18);
                boolean protocol = first == 192 && second == 0;
                return !special && !shared && !reserved && !protocol;
            }
            boolean uniqueLocal = (first & 0xfe) == 0xfc;
            boolean globalUnicast = (first & 0xe0) == 0x20;
            boolean tunnel = first == 0x20 && (second == 0x02 || (second == 0x01 && bytes[2] == 0));
            return !special && !uniqueLocal && globalUnicast && !tunnel;
        }
    }
}
