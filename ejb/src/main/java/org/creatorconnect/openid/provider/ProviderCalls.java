package org.creatorconnect.openid.provider;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPResponse;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Calls the provider: for {@value #SECONDS} seconds at most and 256 KiB, without following
 * redirects, and only so many at once, so that a slow provider takes only so many of our threads.
 */
@ApplicationScoped
public class ProviderCalls implements HTTPRequestSender, ResourceRetriever {

    static final int SECONDS = 8;

    private static final int AT_ONCE = 16;
    private static final int MOST_BYTES = 256 * 1024;
    private static final Timeout SILENCE = Timeout.ofSeconds(4);

    private @Nullable CloseableHttpClient client;
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final Duration patience;
    private ScheduledExecutorService watch;

    protected ProviderCalls() {
        this.patience = Duration.ofSeconds(SECONDS);
    }

    /** For tests, which have little patience. */
    ProviderCalls(ScheduledExecutorService watch, Duration patience) {
        this.watch = watch;
        this.patience = patience;
        this.client = client();
    }

    @PostConstruct
    void open() {
        client = client();
    }

    @jakarta.annotation.Resource
    void setWatch(ManagedScheduledExecutorService watch) {
        this.watch = watch;
    }

    @Override
    public ReadOnlyHTTPResponse send(ReadOnlyHTTPRequest asked) throws IOException {
        HttpUriRequestBase request =
                new HttpUriRequestBase(asked.getMethod().name(), asked.getURI());
        asked.getHeaderMap()
                .forEach((name, values) -> values.forEach(one -> request.addHeader(name, one)));
        String body = asked.getBody();
        if (body != null && asked.getMethod() == HTTPRequest.Method.POST) {
            request.setEntity(new ByteArrayEntity(body.getBytes(StandardCharsets.UTF_8), null));
        }
        return call(request);
    }

    @Override
    public Resource retrieveResource(URL address) throws IOException {
        HTTPResponse answer = call(new HttpUriRequestBase("GET", URI.create(address.toString())));
        if (answer.getStatusCode() != HTTPResponse.SC_OK) {
            throw new IOException("status " + answer.getStatusCode());
        }
        return new Resource(String.valueOf(answer.getBody()), "application/json");
    }

    /** Whatever the provider is doing when the time is up, the call is canceled. */
    private HTTPResponse call(HttpUriRequestBase request) throws IOException {
        if (!free.tryAcquire()) {
            throw new IOException("too many calls at once");
        }
        ScheduledFuture<?> limit =
                watch.schedule(request::cancel, patience.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return Objects.requireNonNull(client).execute(request, ProviderCalls::answer);
        } catch (IllegalStateException canceled) {
            // A call that is canceled while it is about to begin says so in this way.
            throw new IOException("canceled", canceled);
        } finally {
            limit.cancel(false);
            free.release();
        }
    }

    private static HTTPResponse answer(ClassicHttpResponse response) throws IOException {
        HTTPResponse answer = new HTTPResponse(response.getCode());
        if (response.getEntity() != null) {
            try (InputStream content = response.getEntity().getContent()) {
                byte[] all = content.readNBytes(MOST_BYTES + 1);
                if (all.length > MOST_BYTES) {
                    throw new IOException("more than " + MOST_BYTES + " bytes");
                }
                answer.setBody(new String(all, StandardCharsets.UTF_8));
            }
            type(answer, response.getEntity().getContentType());
        }
        return answer;
    }

    private static void type(HTTPResponse answer, @Nullable String type) throws IOException {
        if (type != null) {
            try {
                answer.setContentType(type);
            } catch (ParseException unreadable) {
                throw new IOException("unreadable type of content", unreadable);
            }
        }
    }

    @PreDestroy
    void close() throws IOException {
        if (client != null) {
            client.close();
        }
    }

    private static CloseableHttpClient client() {
        return HttpClients.custom()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .setUserAgent("CreatorConnect/1.0")
                .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(SILENCE).build())
                .setConnectionManager(
                        PoolingHttpClientConnectionManagerBuilder.create()
                                .setMaxConnPerRoute(AT_ONCE)
                                .setMaxConnTotal(AT_ONCE)
                                .setDefaultConnectionConfig(
                                        ConnectionConfig.custom()
                                                .setConnectTimeout(SILENCE)
                                                .setSocketTimeout(SILENCE)
                                                .build())
                                .build())
                .build();
    }
}
