package org.creatorconnect.taskcenter.rest;

import jakarta.ws.rs.QueryParam;
import org.creatorconnect.taskcenter.query.TaskFilter;
import org.jspecify.annotations.Nullable;

/** Which tasks to list, and which part of the list. */
public class TaskListing {

    @QueryParam("status")
    @Nullable String status;

    @QueryParam("platform")
    @Nullable String platform;

    @QueryParam("compensation")
    @Nullable String compensation;

    @QueryParam("campaignId")
    @Nullable String campaign;

    @QueryParam("text")
    @Nullable String text;

    @QueryParam("limit")
    @Nullable Integer limit;

    @QueryParam("cursor")
    @Nullable String cursor;

    TaskFilter filter() {
        return TaskFilter.of(status, platform, compensation, campaign, text);
    }
}
