package org.creatorconnect.channel.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.creatorconnect.channel.Channel;
import org.creatorconnect.channel.ChannelAddress;
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.channel.ChannelLook;
import org.creatorconnect.channel.LookOutcome;
import org.creatorconnect.channel.ProofWay;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.foundation.provider.LocalWeb;
import org.creatorconnect.foundation.provider.PublicWeb;
import org.creatorconnect.registry.AffiliateId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A platform on this machine and the ways that look at it. */
abstract class AtThePlatform {

    static final String CODE = "CC-ABCD2345";
    static final Map<String, String> NONE = Map.of();

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
    AnsweringPlatform platform;
    Instant now = Instant.parse("2026-03-02T10:00:00Z");
    boolean keys = true;
    ChannelProbes probes;

    @BeforeEach
    void start() throws IOException {
        platform = new AnsweringPlatform();
        PublicWeb web = LocalWeb.of(platform.host(), watch);
        Settings settings = new Keys();
        probes =
                new ChannelProbes(
                        settings, web, new InterfaceCalls(settings, web, () -> now), null);
    }

    @AfterEach
    void stop() {
        platform.stop();
        watch.shutdownNow();
    }

    void assertSeen(String code, String place, Long followers) {
        List<ChannelLook> looks = looks(code, place);
        assertThat(looks).hasSize(1);
        assertThat(looks.get(0).way()).isEqualTo(ProofWay.INTERFACE);
        assertThat(looks.get(0).outcome()).isEqualTo(LookOutcome.SHOWN);
        assertThat(looks.get(0).followers()).isEqualTo(Optional.ofNullable(followers));
    }

    long interfaceCalls() {
        return platform.asked().stream().filter(one -> one.contains("/2/users/")).count();
    }

    List<ChannelLook> looks(String code, String place) {
        return probes.lookFor(CODE, channel(code, place));
    }

    List<ChannelLook> counts(String code, String place) {
        return probes.count(channel(code, place));
    }

    private Channel channel(String code, String place) {
        return new Channel(
                new ChannelId(new UUID(0, 1)),
                new AffiliateId(new UUID(0, 2)),
                address(code, place),
                false,
                now);
    }

    /** The page is never the platform's real one. */
    ChannelAddress address(String code, String place) {
        String path = place.substring(place.indexOf('/') + 1);
        String url = code.equals("WEBSITE") ? "http://" + place : "http://127.0.0.1:1/" + path;
        return new ChannelAddress(code, place, url);
    }

    private final class Keys extends Settings {

        @Override
        public boolean isProbeScripted() {
            return false;
        }

        @Override
        public String nameServer() {
            return "";
        }

        @Override
        public Optional<String> platformKey(String name) {
            if (name.endsWith("_API") || name.endsWith("_SIGN_IN")) {
                return Optional.of(platform.base());
            }
            return keys ? Optional.of(name.endsWith("_ACCOUNT") ? "17841" : "k") : Optional.empty();
        }
    }
}
