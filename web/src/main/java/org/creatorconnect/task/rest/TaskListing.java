package org.creatorconnect.task.rest;

import jakarta.ws.rs.QueryParam;
import org.creatorconnect.channel.query.PlatformQueries;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.foundation.rest.QueryValue;
import org.creatorconnect.task.CompensationType;
import org.creatorconnect.task.TaskStatus;
import org.creatorconnect.task.query.TaskFilter;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
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

    @QueryParam("groupOnly")
    @Parameter(
            schema = @Schema(type = SchemaType.BOOLEAN),
            description = "true for those alone that are for communities")
    @Nullable String groupOnly;

    @QueryParam("q")
    @Nullable String words;

    @QueryParam("text")
    @Parameter(deprecated = true, description = "the former name of q")
    @Nullable String text;

    TaskFilter filter(PlatformQueries platforms) {
        return new TaskFilter(
                QueryValue.words("status", TaskStatus.class, status),
                QueryValue.oneOf("platform", platforms::codes, platform),
                QueryValue.words("compensation", CompensationType.class, compensation),
                QueryValue.id("campaignId", campaign),
                Period.ALWAYS,
                QueryValue.text(words, text),
                false,
                QueryValue.flag("groupOnly", groupOnly));
    }
}
