package org.creatorconnect.commission.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.catalog.MerchantId;
import org.creatorconnect.commission.CommissionId;
import org.creatorconnect.commission.CommissionStatus;
import org.creatorconnect.commission.query.CommissionFilter;
import org.creatorconnect.commission.query.CommissionQueries;
import org.creatorconnect.commission.query.CommissionRow;
import org.creatorconnect.platform.rest.Cursor;
import org.creatorconnect.platform.rest.ListRequest;
import org.creatorconnect.platform.rest.Page;
import org.creatorconnect.platform.rest.Word;
import org.creatorconnect.registry.AffiliateId;
import org.jspecify.annotations.Nullable;

/** Commissions: what was earned, and why it is as much as it is. */
@RequestScoped
@Path("commissions")
@Produces(MediaType.APPLICATION_JSON)
public class CommissionsResource {

    @Inject CommissionQueries queries;

    @GET
    public Page<CommissionView> list(
            @QueryParam("status") @Nullable String status,
            @QueryParam("affiliateId") @Nullable String affiliate,
            @QueryParam("merchantId") @Nullable String merchant,
            @QueryParam("order") @Nullable String order,
            @BeanParam ListRequest page) {
        int size = page.limit();
        CommissionFilter filter =
                new CommissionFilter(
                        Word.optional("status", CommissionStatus.class, status),
                        affiliate(affiliate),
                        merchant(merchant),
                        order == null ? "" : order);
        List<CommissionRow> rows = queries.commissions(filter, page.id(), size + 1);
        return Page.of(rows, size, CommissionView::of, row -> Cursor.of(row.id()));
    }

    @GET
    @Path("{id}")
    public CommissionView one(@PathParam("id") String id) {
        return CommissionView.of(queries.commission(CommissionId.parse(id)));
    }

    private static @Nullable UUID affiliate(@Nullable String id) {
        return id == null ? null : AffiliateId.parse(id).value();
    }

    private static @Nullable UUID merchant(@Nullable String id) {
        return id == null ? null : MerchantId.parse(id).value();
    }
}
