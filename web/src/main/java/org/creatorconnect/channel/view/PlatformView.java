package org.creatorconnect.channel.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.channel.ChannelAddress;
import org.creatorconnect.channel.query.PlatformDetail;
import org.creatorconnect.channel.query.PlatformQueries;
import org.creatorconnect.portal.view.Address;
import org.jspecify.annotations.Nullable;

/** A platform with its rules, and what they make of an address that somebody tries. */
@Named("platformView")
@RequestScoped
public class PlatformView {

    private final Address address;
    private final PlatformQueries queries;

    private @Nullable PlatformDetail platform;
    private @Nullable Optional<ChannelAddress> found;

    protected PlatformView() {
        this(null, null);
    }

    @Inject
    public PlatformView(Address address, PlatformQueries queries) {
        this.address = address;
        this.queries = queries;
    }

    /** The platform that the address names. */
    public PlatformDetail getPlatform() {
        if (platform == null) {
            platform = queries.platform(address.value("id").orElse(""));
        }
        return platform;
    }

    /** Hosts as one text. */
    public String joined(List<String> hosts) {
        return String.join(", ", hosts);
    }

    /** The address that somebody tries; empty when nobody does. */
    public String getTried() {
        return address.value("tried").orElse("");
    }

    /** The channel it names; null when it names none. */
    public @Nullable ChannelAddress getFound() {
        if (found == null) {
            found =
                    Optional.of(getTried())
                            .filter(tried -> !tried.isEmpty())
                            .flatMap(tried -> queries.tried(getPlatform().code(), tried));
        }
        return found.orElse(null);
    }
}
