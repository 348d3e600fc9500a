package org.creatorconnect.channel.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.channel.ChannelLook;
import org.creatorconnect.channel.ChannelRepository;

/** Keeps what looks at channels saw, each time in a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LookKeeping {

    private final ChannelRepository channels;
    private final InstantSource clock;

    protected LookKeeping() {
        this(null, null);
    }

    @Inject
    public LookKeeping(ChannelRepository channels, InstantSource clock) {
        this.channels = channels;
        this.clock = clock;
    }

    /** What each way saw; what it saw before is forgotten. */
    public void keep(ChannelId channel, List<ChannelLook> looks) {
        looks.forEach(look -> channels.keep(channel, look, clock.instant()));
    }
}
