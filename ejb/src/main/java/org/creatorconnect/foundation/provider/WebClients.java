package org.creatorconnect.foundation.provider;

import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;

/** Clients that follow nothing, keep nothing, and connect only to addresses that were checked. */
final class WebClients {

    private static final Timeout CONNECTING = Timeout.ofSeconds(4);

    private WebClients() {}

    static CloseableHttpClient client(DnsResolver resolver, WebLimits limits) {
        Timeout silence = Timeout.of(limits.silence());
        return HttpClients.custom()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .setUserAgent("CreatorConnect/1.0")
                .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(silence).build())
                .setConnectionManager(
                        PoolingHttpClientConnectionManagerBuilder.create()
                                .setDnsResolver(resolver)
                                .setMaxConnPerRoute(limits.atOnce())
                                .setMaxConnTotal(limits.atOnce())
                                .setDefaultConnectionConfig(
                                        ConnectionConfig.custom()
                                                .setConnectTimeout(CONNECTING)
                                                .setSocketTimeout(silence)
                                                .build())
                                .build())
                .build();
    }
}
