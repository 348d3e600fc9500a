package org.creatorconnect.channel.provider;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.creatorconnect.channel.Channel;
import org.creatorconnect.channel.ChannelAddress;
import org.creatorconnect.channel.ChannelSighting;
import org.creatorconnect.channel.LookOutcome;
import org.creatorconnect.channel.ProofWay;

/**
 * A platform's own interface: it tells what a channel says of itself, in which the code is looked
 * for, and how many follow it; that number is kept for a minute. It leads anywhere only where its
 * keys are set.
 */
abstract class PlatformInterface implements ChannelProbe {

    /**
     * What a channel tells.
     *
     * @param texts all that its owner writes about it
     */
    record Profile(Optional<Long> followers, String texts) {}

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int MOST_KEPT = 1_000;

    private final InterfaceCalls calls;
    private final Set<String> platforms;
    private final Cache<String, Profile> known;

    PlatformInterface(InterfaceCalls calls, String... platforms) {
        this.calls = calls;
        this.platforms = Set.of(platforms);
        this.known =
                Caffeine.newBuilder()
                        .maximumSize(MOST_KEPT)
                        .expireAfterWrite(KEPT)
                        .ticker(() -> TimeUnit.MILLISECONDS.toNanos(calls.now().toEpochMilli()))
                        .build();
    }

    /** Whether this installation has the keys. */
    abstract boolean isSetUp();

    /**
     * @param name the channel's path behind its platform's host
     * @throws ChannelUnseen when it tells nothing
     */
    abstract Profile read(ChannelAddress address, String name);

    @Override
    public final ProofWay way() {
        return ProofWay.INTERFACE;
    }

    @Override
    public final boolean leadsTo(ChannelAddress address) {
        return platforms.contains(address.platform()) && isSetUp();
    }

    @Override
    public final ChannelSighting look(Channel channel, String code) {
        Profile profile = profile(channel.address(), !code.isEmpty());
        return new ChannelSighting(
                profile.followers(), !code.isEmpty() && profile.texts().contains(code));
    }

    /** Whoever looks for a code has just written it: what was told before does not count then. */
    private Profile profile(ChannelAddress address, boolean anew) {
        String place = address.place();
        Profile before = anew ? null : known.getIfPresent(place);
        if (before != null) {
            return before;
        }
        Profile told = read(address, place.substring(place.indexOf('/') + 1));
        known.put(place, told);
        return told;
    }

    final InterfaceCalls calls() {
        return calls;
    }

    final String key(String setting) {
        return calls.key(setting).orElseThrow(() -> new ChannelUnseen(LookOutcome.UNREADABLE));
    }

    final boolean has(String... settings) {
        for (String setting : settings) {
            if (calls.key(setting).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    static URI uri(String base, String path, String... query) {
        StringBuilder address = new StringBuilder(base).append(path);
        for (int i = 0; i < query.length; i += 2) {
            address.append(i == 0 ? '?' : '&')
                    .append(query[i])
                    .append('=')
                    .append(encoded(query[i + 1]));
        }
        return URI.create(address.toString());
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static Map<String, String> bearer(String token) {
        return Map.of("Authorization", "Bearer " + token);
    }
}
