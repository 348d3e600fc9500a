package org.creatorconnect.channel.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.creatorconnect.channel.Channel;
import org.creatorconnect.channel.ChannelAddress;
import org.creatorconnect.channel.ChannelLook;
import org.creatorconnect.channel.ChannelRepository;
import org.creatorconnect.channel.ChannelSighting;
import org.creatorconnect.channel.LookOutcome;
import org.creatorconnect.channel.ProofWay;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.foundation.provider.PublicWeb;

/**
 * The ways by which this installation looks at channels: its platform's own interface where a key
 * is set, the name's records for a website, the public page; or the script alone in a demo.
 */
@ApplicationScoped
public class ChannelProbes {

    private final List<ChannelProbe> probes;

    protected ChannelProbes() {
        this(List.of());
    }

    @Inject
    public ChannelProbes(
            Settings settings, PublicWeb web, InterfaceCalls calls, ChannelRepository channels) {
        this(
                settings.isProbeScripted()
                        ? List.of(new ScriptedChannelProbe(channels))
                        : List.of(
                                new YouTubeInterface(calls),
                                new FacebookInterface(calls),
                                new InstagramInterface(calls),
                                new VkInterface(calls),
                                new TikTokInterface(calls),
                                new XInterface(calls),
                                new TelegramInterface(calls),
                                new TwitchInterface(calls),
                                new DnsProbe(settings.nameServer()),
                                new PageProbe(web)));
    }

    ChannelProbes(List<ChannelProbe> probes) {
        this.probes = List.copyOf(probes);
    }

    /** The ways that lead to an address, the best first. */
    public List<ProofWay> ways(ChannelAddress address) {
        return probes.stream()
                .filter(probe -> probe.leadsTo(address))
                .map(ChannelProbe::way)
                .toList();
    }

    /**
     * Looks by one way after the other until one sees the code.
     *
     * @return what each of them saw, in this order
     */
    public List<ChannelLook> lookFor(String code, Channel channel) {
        return looks(channel, code, look -> look.outcome() == LookOutcome.SHOWN);
    }

    /**
     * Counts followers by one way after the other until one tells them.
     *
     * @return what each of them saw, in this order
     */
    public List<ChannelLook> count(Channel channel) {
        return looks(channel, "", look -> look.followers().isPresent());
    }

    private List<ChannelLook> looks(Channel channel, String code, Predicate<ChannelLook> isEnough) {
        List<ChannelLook> looks = new ArrayList<>();
        for (ChannelProbe probe : probes) {
            if (probe.leadsTo(channel.address())) {
                ChannelLook look = look(probe, channel, code);
                looks.add(look);
                if (isEnough.test(look)) {
                    break;
                }
            }
        }
        return looks;
    }

    private static ChannelLook look(ChannelProbe probe, Channel channel, String code) {
        try {
            ChannelSighting seen = probe.look(channel, code);
            return ChannelLook.of(probe.way(), seen);
        } catch (ChannelUnseen unseen) {
            return ChannelLook.without(probe.way(), unseen.outcome(), unseen.again());
        }
    }
}
