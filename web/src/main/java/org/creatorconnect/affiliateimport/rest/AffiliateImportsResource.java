package org.creatorconnect.affiliateimport.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.affiliateimport.AffiliateImportId;
import org.creatorconnect.affiliateimport.AffiliateImportStatus;
import org.creatorconnect.affiliateimport.ImportColumn;
import org.creatorconnect.affiliateimport.RowFault;
import org.creatorconnect.affiliateimport.query.AffiliateImportFilter;
import org.creatorconnect.affiliateimport.query.AffiliateImportQueries;
import org.creatorconnect.affiliateimport.query.AffiliateImportRow;
import org.creatorconnect.affiliateimport.query.ImportErrorFilter;
import org.creatorconnect.affiliateimport.query.ImportErrorRow;
import org.creatorconnect.affiliateimport.service.AffiliateImports;
import org.creatorconnect.foundation.body.BodyLimit;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.rest.Answers;
import org.creatorconnect.foundation.rest.ListRequest;
import org.creatorconnect.foundation.rest.Page;
import org.creatorconnect.foundation.rest.QueryValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** An operator brings affiliates in by a file. */
@RequestScoped
@Path("affiliate-imports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class AffiliateImportsResource {

    /** An import and how far it is. */
    public record AffiliateImport(
            UUID id,
            String status,
            boolean letters,
            String digest,
            int rows,
            int created,
            int unchanged,
            int rejected,
            @Nullable String failure,
            Instant askedAt,
            @Nullable Instant endedAt) {

        static AffiliateImport of(AffiliateImportRow row) {
            return new AffiliateImport(
                    row.id(),
                    row.status().name(),
                    row.letters(),
                    row.digest(),
                    row.rows(),
                    row.created(),
                    row.unchanged(),
                    row.rejected(),
                    row.failure() == null ? null : row.failure().name(),
                    row.askedAt(),
                    row.endedAt());
        }
    }

    /** What is wrong with a cell, or with a row as a whole; the heading is row 1. */
    public record ImportError(int row, String column, String reason) {

        static ImportError of(ImportErrorRow row) {
            return new ImportError(row.row(), row.column().heading(), row.reason().name());
        }
    }

    @Inject AffiliateImports imports;
    @Inject AffiliateImportQueries queries;

    @POST
    @Consumes({"text/csv", MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
    @BodyLimit(value = BodyLimit.BATCH, held = false)
    @APIResponseSchema(value = AffiliateImport.class, responseCode = "201")
    public Response take(
            @Parameter(schema = @Schema(enumeration = {"true", "false"})) @QueryParam("letters")
                    @Nullable String letters,
            InputStream file) {
        AffiliateImportId id = imports.take(file, QueryValue.flag("letters", letters));
        return Answers.created(AffiliateImport.of(queries.get(id)));
    }

    @GET
    public Page<AffiliateImport> list(
            @Parameter(schema = @Schema(implementation = AffiliateImportStatus.class))
                    @QueryParam("status")
                    @Nullable String status,
            @BeanParam ListRequest part) {
        Place place = part.place();
        AffiliateImportFilter filter =
                new AffiliateImportFilter(
                        QueryValue.words("status", AffiliateImportStatus.class, status));
        return Page.of(queries.imports(filter, place), AffiliateImport::of);
    }

    @GET
    @Path("{id}")
    public AffiliateImport get(@PathParam("id") String id) {
        return AffiliateImport.of(queries.get(AffiliateImportId.parse(id)));
    }

    @GET
    @Path("{id}/errors")
    public Page<ImportError> errors(
            @PathParam("id") String id,
            @Parameter(schema = @Schema(implementation = ImportColumn.class)) @QueryParam("column")
                    @Nullable String column,
            @Parameter(schema = @Schema(implementation = RowFault.class)) @QueryParam("reason")
                    @Nullable String reason,
            @BeanParam ListRequest part) {
        Place place = part.place();
        ImportErrorFilter filter =
                new ImportErrorFilter(
                        QueryValue.words("column", ImportColumn.class, column),
                        QueryValue.words("reason", RowFault.class, reason));
        AffiliateImportId of = new AffiliateImportId(queries.get(AffiliateImportId.parse(id)).id());
        return Page.of(queries.errors(of, filter, place), ImportError::of);
    }
}
