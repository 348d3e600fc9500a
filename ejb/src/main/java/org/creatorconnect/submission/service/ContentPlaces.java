package org.creatorconnect.submission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.creatorconnect.assignment.Assignment;
import org.creatorconnect.channel.Channel;
import org.creatorconnect.channel.ChannelRepository;
import org.creatorconnect.channel.Platform;
import org.creatorconnect.channel.PlatformRepository;
import org.creatorconnect.foundation.service.Content;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.submission.ContentAddress;
import org.creatorconnect.task.TaskRepository;

/** Where content for a task may stand: on the task's platform, and nowhere else. */
@ApplicationScoped
public class ContentPlaces {

    private final Content content;
    private final TaskRepository tasks;
    private final PlatformRepository platforms;
    private final ChannelRepository channels;

    protected ContentPlaces() {
        this(null, null, null, null);
    }

    @Inject
    public ContentPlaces(
            Content content,
            TaskRepository tasks,
            PlatformRepository platforms,
            ChannelRepository channels) {
        this.channels = channels;
        this.content = content;
        this.tasks = tasks;
        this.platforms = platforms;
    }

    /**
     * The address of content that is handed in, by whomever, for an assignment.
     *
     * @throws ValidationFailed unless all is said and the address lies on the task's platform
     */
    public String accepted(Assignment assignment, SubmitContent given) {
        content.require(given);
        ContentAddress address = ContentAddress.of(given.contentUrl());
        String code = tasks.get(assignment.taskId()).terms().platform();
        Platform platform = platforms.find(code).orElseThrow();
        address.requireOn(platform.name(), hosts(platform, assignment.affiliateId()));
        return address.toString();
    }

    /** Where any page may be a channel, content lies on the creator's own ones. */
    private List<String> hosts(Platform platform, AffiliateId creator) {
        if (!platform.isAnywhere()) {
            return platform.contentHosts();
        }
        Stream<String> own =
                channels.verified(creator).stream()
                        .map(Channel::address)
                        .filter(address -> address.platform().equals(platform.code()))
                        .map(address -> address.place().replaceFirst("/.*", ""));
        return Stream.concat(own, platform.contentHosts().stream()).distinct().toList();
    }
}
