package org.creatorconnect.channel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A site on which creators have channels. A new one is a new row. */
@Entity
@Immutable
@Table(name = "platform")
public class Platform {

    @Id private String code;

    @Column(nullable = false)
    private String name;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    private List<String> hosts;

    /** Hosts of its content alone, which nobody has a channel under. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "content_hosts", nullable = false)
    private List<String> contentHosts;

    private @Nullable String home;
    private @Nullable String example;

    protected Platform() {}

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public List<String> hosts() {
        return List.copyOf(hosts);
    }

    /** A channel's address as it looks there; nothing where any page may be a channel. */
    public Optional<String> example() {
        return Optional.ofNullable(example);
    }

    /**
     * The address a channel is opened at: always the same where its place tells it, or else the one
     * that was given.
     */
    String open(String place, String given) {
        if (home != null) {
            return opened(place);
        }
        String address = given.strip();
        return address.contains("://") ? address : "https://" + address;
    }

    /** With the characters escaped that a browser would escape. */
    private static String opened(String place) {
        String[] parts = place.split("[/?]", 3);
        try {
            String query = parts.length > 2 ? parts[2] : null;
            boolean queried = query != null && place.indexOf('?') > 0;
            String path = "/" + (queried || query == null ? parts[1] : parts[1] + "/" + query);
            return new URI("https", parts[0], path, queried ? query : null, null).toASCIIString();
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException("a place is a host and a path", impossible);
        }
    }

    /** Whether the address is one of this platform's, over HTTPS or HTTP, with a path. */
    public boolean owns(URI address) {
        String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
        boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
        return web
                && address.getUserInfo() == null
                && hosts.stream().anyMatch(own -> host.equals(own) || host.endsWith("." + own));
    }

    /** All hosts under which its content stands, each with what lies under it. */
    public List<String> contentHosts() {
        return Stream.concat(hosts.stream(), contentHosts.stream()).toList();
    }
}
