package org.creatorconnect.channel;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creatorconnect.foundation.WebAddress;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A site on which creators have channels. A new one is a new row, which the operator writes.
 *
 * <p>Its code never changes, for channels and tasks name it; everything else may.
 */
@Entity
@Table(name = "platform")
public class Platform {

    @Id private String code;
    @Version private int version;

    @Column(nullable = false)
    private String name;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    private List<String> hosts;

    /** Hosts of its content alone, which nobody has a channel under. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "content_hosts", nullable = false)
    private List<String> contentHosts;

    /** Hosts below its own under which nobody has a channel. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "closed_hosts", nullable = false)
    private List<String> closedHosts;

    private @Nullable String home;
    private @Nullable String example;
    private @Nullable String family;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PlatformKind kind;

    @Column(name = "query_form")
    private @Nullable String queryForm;

    @Column(name = "dots_ignored", nullable = false)
    private boolean dotsIgnored;

    @Column(name = "named_by_host", nullable = false)
    private boolean namedByHost;

    @ElementCollection
    @CollectionTable(name = "channel_form", joinColumns = @JoinColumn(name = "platform"))
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    private List<AddressForm> forms = new ArrayList<>();

    protected Platform() {}

    /** A platform that was not known before. */
    public Platform(String code, PlatformRules rules) {
        this.code = code;
        change(rules);
    }

    /** From now on these rules count; channels keep the place they were known by. */
    public final void change(PlatformRules rules) {
        this.name = rules.name();
        this.kind = rules.kind();
        this.family = rules.family().orElse(null);
        this.hosts = rules.hosts();
        this.closedHosts = rules.closedHosts();
        this.contentHosts = rules.contentHosts();
        this.home = rules.home().orElse(null);
        this.example = rules.example().orElse(null);
        this.queryForm = rules.naming().queryForm().orElse(null);
        this.dotsIgnored = rules.naming().dotsIgnored();
        this.namedByHost = rules.naming().byHost();
        this.forms.clear();
        this.forms.addAll(rules.forms());
    }

    /** All that is known of it now. */
    public PlatformRules rules() {
        return new PlatformRules(
                name,
                kind,
                Optional.ofNullable(family),
                hosts,
                closedHosts,
                contentHosts,
                Optional.ofNullable(home),
                Optional.ofNullable(example),
                new PlatformRules.Naming(Optional.ofNullable(queryForm), dotsIgnored, namedByHost),
                forms);
    }

    public int version() {
        return version;
    }

    public PlatformKind kind() {
        return kind;
    }

    /** Whether any page of the web may be a channel there. */
    public boolean isAnywhere() {
        return home == null;
    }

    /** Whether the other one has the same hosts by its family. */
    public boolean isRelated(Platform other) {
        return family != null && family.equals(other.family) && !code.equals(other.code);
    }

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
        return WebAddress.parse(withScheme(given)).map(WebAddress::beforeQuery).orElse(given);
    }

    /** An address as the rules read it: with the host of any page in ASCII, as it is looked up. */
    String readable(String given) {
        return home == null
                ? WebAddress.parse(withScheme(given))
                        .filter(address -> address.isWeb() && !address.hasUser())
                        .map(WebAddress::beforeQuery)
                        .orElse("")
                : given;
    }

    private static String withScheme(String given) {
        String address = given.strip();
        return address.contains("://") || address.startsWith("//") ? address : "https://" + address;
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

    /** All hosts under which its content stands, each with what lies under it. */
    public List<String> contentHosts() {
        return Stream.concat(hosts.stream(), contentHosts.stream()).toList();
    }
}
