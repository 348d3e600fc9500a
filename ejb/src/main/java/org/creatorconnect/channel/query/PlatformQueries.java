package org.creatorconnect.channel.query;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.creatorconnect.channel.Platform;
import org.creatorconnect.channel.PlatformRepository;

/** The platforms, for everybody. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PlatformQueries {

    private final PlatformRepository platforms;

    protected PlatformQueries() {
        this(null);
    }

    @Inject
    public PlatformQueries(PlatformRepository platforms) {
        this.platforms = platforms;
    }

    /** By their codes alone. */
    public List<String> codes() {
        return platforms.all().stream().map(Platform::code).toList();
    }

    public List<PlatformRow> platforms() {
        return platforms.all().stream()
                .map(
                        platform ->
                                new PlatformRow(platform.code(), platform.name(), platform.hosts()))
                .toList();
    }
}
