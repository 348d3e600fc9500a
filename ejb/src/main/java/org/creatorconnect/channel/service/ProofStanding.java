package org.creatorconnect.channel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Collection;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.channel.Channel;
import org.creatorconnect.channel.Channel.StandingChanged;
import org.creatorconnect.channel.ChannelLook;
import org.creatorconnect.channel.ChannelRepository;
import org.creatorconnect.channel.ChannelStatus;
import org.creatorconnect.time.DeadlineRepository;

/**
 * Whether the proof of a community stands, whose lock the caller holds: what follows when its code
 * is gone, when it comes back, and when somebody else proves it. Nothing that was earned is
 * touched, and assignments go on.
 */
@ApplicationScoped
public class ProofStanding {

    private static final String TYPE = "channel";

    private final ChannelRepository channels;
    private final DeadlineRepository deadlines;
    private final AuditTrail audit;
    private final Event<StandingChanged> changed;
    private final InstantSource clock;

    protected ProofStanding() {
        this(null, null, null, null, null);
    }

    @Inject
    public ProofStanding(
            ChannelRepository channels,
            DeadlineRepository deadlines,
            AuditTrail audit,
            Event<StandingChanged> changed,
            InstantSource clock) {
        this.channels = channels;
        this.deadlines = deadlines;
        this.audit = audit;
        this.changed = changed;
        this.clock = clock;
    }

    /** Takes what looks say of the code; what cannot be read says nothing. */
    void looked(Channel channel, Collection<ChannelLook> looks) {
        channel.showsProof(looks).ifPresent(shown -> looked(channel, shown));
    }

    /** A new proof counts from now on, whatever was missing before. */
    void proved(Channel channel) {
        clear(channel);
        changed.fire(new StandingChanged(channel.id()));
    }

    /** The time to bring the code back is over. */
    void endCure(Channel channel) {
        if (channel.pause(clock.instant())) {
            deadlines.clear(ChannelDeadline.CHANNEL_REFRESH, channel.id().value());
            deadlines.set(
                    ChannelDeadline.COMMUNITY_PAUSE.of(
                            channel.id().value(), channel.dueBy().orElseThrow()));
            record("COMMUNITY_PAUSED", channel);
        }
    }

    /** Nobody proved it again while it was paused. */
    void endPause(Channel channel) {
        if (channel.lapse()) {
            record("COMMUNITY_LAPSED", channel);
        }
    }

    /** Somebody else has proved it: it is theirs from now on. */
    void move(Channel from) {
        from.move();
        clear(from);
        deadlines.clear(ChannelDeadline.CHANNEL_REFRESH, from.id().value());
        channels.write();
        record("COMMUNITY_MOVED", from);
    }

    private void looked(Channel channel, boolean shown) {
        if (shown) {
            if (channel.seeProof()) {
                clear(channel);
                record("COMMUNITY_RESTORED", channel);
            }
        } else if (channel.status() == ChannelStatus.VERIFIED) {
            channel.missProof(clock.instant());
            deadlines.set(
                    ChannelDeadline.COMMUNITY_CURE.of(
                            channel.id().value(), channel.dueBy().orElseThrow()));
            record("COMMUNITY_CODE_GONE", channel);
        }
    }

    private void clear(Channel channel) {
        deadlines.clear(ChannelDeadline.COMMUNITY_CURE, channel.id().value());
        deadlines.clear(ChannelDeadline.COMMUNITY_PAUSE, channel.id().value());
    }

    private void record(String act, Channel channel) {
        audit.record(act, TYPE, channel.id().value(), "");
        changed.fire(new StandingChanged(channel.id()));
    }
}
