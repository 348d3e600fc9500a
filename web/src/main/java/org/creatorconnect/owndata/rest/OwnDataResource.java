package org.creatorconnect.owndata.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import org.creatorconnect.owndata.service.OwnDataFile;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Everybody takes what we know of them. */
@RequestScoped
@Path("account/data")
@Produces(MediaType.APPLICATION_JSON)
public class OwnDataResource {

    /**
     * The file.
     *
     * @param version of its form
     * @param madeAt when it was made
     */
    @Schema(
            description =
                    "What we know of the caller: besides these fields one list for each section,"
                            + " among them account, signIns, apiTokens, notifications, channels,"
                            + " assignments, commissions and payouts. Sections of an affiliate are"
                            + " there for its owners; taxId is the tax id as it was stated.")
    public record OwnDataDocument(int version, Instant madeAt) {}

    @Inject OwnDataFile file;

    @GET
    @APIResponseSchema(OwnDataDocument.class)
    public Response take() throws IOException {
        java.nio.file.Path whole = file.make();
        StreamingOutput body =
                out -> {
                    try {
                        Files.copy(whole, out);
                    } finally {
                        Files.delete(whole);
                    }
                };
        return Response.ok(body)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + OwnDataFile.NAME + "\"")
                .build();
    }
}
