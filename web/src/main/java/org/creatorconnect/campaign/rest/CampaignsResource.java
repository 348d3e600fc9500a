package org.creatorconnect.campaign.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.creatorconnect.campaign.CampaignId;
import org.creatorconnect.campaign.query.CampaignFilter;
import org.creatorconnect.campaign.query.CampaignQueries;
import org.creatorconnect.campaign.query.CampaignRow;
import org.creatorconnect.campaign.service.Campaigns;
import org.creatorconnect.foundation.rest.Amount;
import org.creatorconnect.foundation.rest.Answers;
import org.creatorconnect.foundation.rest.Created;
import org.creatorconnect.foundation.rest.ListRequest;
import org.creatorconnect.foundation.rest.Page;
import org.creatorconnect.idempotency.rest.Idempotent;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.task.TaskStatus;
import org.creatorconnect.task.rest.NewTask;
import org.creatorconnect.task.service.TaskDrafting;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Campaigns and the tasks drafted for them. */
@RequestScoped
@Path("campaigns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CampaignsResource {

    /** A campaign as callers see it; a campaign is open from the day it is made. */
    public record Campaign(
            String id,
            String status,
            String merchantId,
            String name,
            String startsOn,
            String endsOn,
            Amount budget,
            Amount committed,
            int tasks) {

        static Campaign of(CampaignRow row) {
            return new Campaign(
                    row.id().toString(),
                    OPEN,
                    row.merchantId().toString(),
                    row.name(),
                    row.startsOn().toString(),
                    row.endsOn().toString(),
                    Amount.of(row.budget()),
                    Amount.of(row.committed()),
                    Math.toIntExact(row.tasks()));
        }
    }

    private static final String OPEN = "OPEN";

    @Inject Campaigns campaigns;
    @Inject TaskDrafting drafting;
    @Inject CampaignQueries queries;

    @POST
    @Idempotent
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public Response open(@Nullable NewCampaign request) {
        Optional<MerchantId> merchant =
                Optional.ofNullable(request).map(NewCampaign::merchantId).map(MerchantId::parse);
        CampaignId id = campaigns.open(merchant, () -> request == null ? null : request.command());
        return Answers.created(new Created(id.text(), OPEN));
    }

    @GET
    public Page<Campaign> list(@BeanParam ListRequest part) {
        return Page.of(queries.campaigns(CampaignFilter.NONE, part.place()), Campaign::of);
    }

    @GET
    @Path("{id}")
    public Campaign one(@PathParam("id") String id) {
        return Campaign.of(queries.campaign(CampaignId.parse(id)));
    }

    @POST
    @Path("{id}/tasks")
    @Idempotent
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public Response draft(@PathParam("id") String id, @Nullable NewTask request) {
        String task =
                drafting.draft(
                                CampaignId.parse(id),
                                () -> request == null ? null : request.command())
                        .text();
        return Answers.created(new Created(task, TaskStatus.DRAFT.name()));
    }
}
