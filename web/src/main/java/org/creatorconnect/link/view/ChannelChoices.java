package org.creatorconnect.link.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Predicate;
import org.creatorconnect.link.query.LinkChannel;
import org.creatorconnect.link.query.LinkChannels;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.registry.view.RegistryWords;
import org.jspecify.annotations.Nullable;

/** The channels and communities in which the reader shares links, as choices. */
@Named("channelChoices")
@RequestScoped
public class ChannelChoices {

    private final LinkChannels queries;
    private final RegistryWords words;

    private @Nullable List<LinkChannel> channels;

    protected ChannelChoices() {
        this(null, null);
    }

    @Inject
    public ChannelChoices(LinkChannels queries, RegistryWords words) {
        this.queries = queries;
        this.words = words;
    }

    /** Those in which new links can be shared. */
    public List<Choice> getOpen() {
        return choices(LinkChannel::open);
    }

    /** Those that were ever the reader's. */
    public List<Choice> getAll() {
        return choices(one -> true);
    }

    /** What is chosen before anything is said: a group owner's first community, else nothing. */
    String usual() {
        return channels().stream()
                .filter(one -> one.open() && one.usual())
                .map(one -> one.id().toString())
                .findFirst()
                .orElse("");
    }

    private List<Choice> choices(Predicate<LinkChannel> which) {
        return channels().stream()
                .filter(which)
                .map(
                        one ->
                                new Choice(
                                        one.id().toString(),
                                        words.platform(one.platform())
                                                + ": "
                                                + words.address(one.url())))
                .toList();
    }

    private List<LinkChannel> channels() {
        if (channels == null) {
            channels = queries.own();
        }
        return channels;
    }
}
