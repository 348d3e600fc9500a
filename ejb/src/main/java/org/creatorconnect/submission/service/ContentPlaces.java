package org.creatorconnect.submission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.channel.Platform;
import org.creatorconnect.channel.PlatformRepository;
import org.creatorconnect.foundation.service.Content;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.submission.ContentAddress;
import org.creatorconnect.task.TaskId;
import org.creatorconnect.task.TaskRepository;

/** Where content for a task may stand: on the task's platform, and nowhere else. */
@ApplicationScoped
public class ContentPlaces {

    private final Content content;
    private final TaskRepository tasks;
    private final PlatformRepository platforms;

    protected ContentPlaces() {
        this(null, null, null);
    }

    @Inject
    public ContentPlaces(Content content, TaskRepository tasks, PlatformRepository platforms) {
        this.content = content;
        this.tasks = tasks;
        this.platforms = platforms;
    }

    /**
     * The address of content that is handed in for a task.
     *
     * @throws ValidationFailed unless all is said and the address lies on the task's platform
     */
    public String accepted(TaskId task, SubmitContent given) {
        content.require(given);
        ContentAddress address = ContentAddress.of(given.contentUrl());
        Platform platform = platforms.find(tasks.get(task).terms().platform()).orElseThrow();
        address.requireOn(platform.name(), platform.contentHosts());
        return address.toString();
    }
}
