package org.creatorconnect.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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
