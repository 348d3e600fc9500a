package org.creatorconnect.submission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.creatorconnect.application.ApplicationRepository;
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
    private final ApplicationRepository applications;

    protected ContentPlaces() {
        this(null, null, null, null, null);
    }

    @Inject
    public ContentPlaces(
            Content content,
            TaskRepository tasks,
            PlatformRepository platforms,
            ChannelRepository channels,
            ApplicationRepository applications) {
        this.channels = channels;
        this.applications = applications;
        this.content = content;
        this.tasks = tasks;
        this.platforms = platforms;
    }

    /**
     * The address of content that is handed in, by whomever, for an assignment.
     *
     * @throws ValidationFailed unless all is said and the address lies on the task's platform, in
     *     the creator's community when the task is for communities
     */
    public String accepted(Assignment assignment, SubmitContent given) {
        content.require(given);
        ContentAddress address = ContentAddress.of(given.contentUrl());
        String code = tasks.get(assignment.taskId()).terms().platform();
        Platform platform = platforms.find(code).orElseThrow();
        address.requireOn(platform.name(), hosts(platform, assignment.affiliateId()));
        applications
                .community(assignment.taskId(), assignment.affiliateId())
                .flatMap(channels::find)
                .ifPresent(community -> requireIn(community, platform, address));
        return address.toString();
    }

    /**
     * Content for a community lies in it, where its address tells: one that names another channel
     * is refused, one that names none is for the merchant to look at.
     */
    private void requireIn(Channel community, Platform platform, ContentAddress address) {
        Set<String> named = channels.places(platform, address.andAbove());
        if (!named.isEmpty() && !named.contains(community.address().place())) {
            throw ValidationFailed.of(
                    "contentUrl",
                    "must lie in the community you applied with: " + community.address().url());
        }
    }

    /** Where any page may be a channel, content lies on the creator's own ones. */
    private List<String> hosts(Platform platform, AffiliateId creator) {
        if (!platform.isAnywhere()) {
            return platform.contentHosts();
        }
        Stream<String> own =
                channels.held(creator).stream()
                        .map(Channel::address)
                        .filter(address -> address.platform().equals(platform.code()))
                        .map(address -> address.place().replaceFirst("/.*", ""));
        return Stream.concat(own, platform.contentHosts().stream()).distinct().toList();
    }
}
