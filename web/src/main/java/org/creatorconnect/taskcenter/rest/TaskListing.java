package org.creatorconnect.taskcenter.rest;

import jakarta.ws.rs.QueryParam;
import org.creatorconnect.platform.rest.QueryValue;
import org.creatorconnect.registry.query.PlatformQueries;
import org.creatorconnect.taskcenter.CompensationType;
import org.creatorconnect.taskcenter.TaskStatus;
import org.creatorconnect.taskcenter.query.TaskFilter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which tasks to list. */
public class TaskListing {

    @Parameter(schema = @Schema(implementation = TaskStatus.class))
    @QueryParam("status")
    @Nullable String status;

    @QueryParam("platform")
    @Nullable String platform;

    @Parameter(schema = @Schema(implementation = CompensationType.class))
    @QueryParam("compensation")
    @Nullable String compensation;

    @QueryParam("campaignId")
    @Nullable String campaign;

    @QueryParam("q")
    @Nullable String words;

    @QueryParam("text")
    @Parameter(deprecated = true, description = "the former name of q")
    @Nullable String text;

    TaskFilter filter(PlatformQueries platforms) {
        return TaskFilter.of(
                QueryValue.wordText("status", TaskStatus.class, status),
                QueryValue.oneOf("platform", platforms::codes, platform),
                QueryValue.wordText("compensation", CompensationType.class, compensation),
                QueryValue.idText("campaignId", campaign),
                QueryValue.text(words, text));
    }
}
