package org.creatorconnect.payout.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.creatorconnect.payout.query.PayoutRunQueries;
import org.creatorconnect.payout.query.ReviewPage;
import org.creatorconnect.payout.query.ReviewRow;
import org.creatorconnect.payout.service.PaymentReviews;
import org.creatorconnect.platform.rest.Cursor;
import org.creatorconnect.platform.rest.ListRequest;
import org.creatorconnect.platform.rest.Page;
import org.creatorconnect.platform.rest.QueryValue;
import org.jspecify.annotations.Nullable;

/** Messages that nobody could act on. */
@RequestScoped
@Path("reviews")
@Produces(MediaType.APPLICATION_JSON)
public class ReviewsResource {

    /** A message with the reason it is here. */
    public record Review(String id, String cause, String body, String receivedAt) {

        static Review of(ReviewRow row) {
            return new Review(
                    row.id().toString(), row.cause(), row.body(), row.receivedAt().toString());
        }
    }

    @Inject PayoutRunQueries queries;

    @GET
    public Page<Review> list(
            @QueryParam("queue") @Nullable String queue, @BeanParam ListRequest part) {
        ReviewPage page =
                queries.reviews(
                        QueryValue.oneOf("queue", () -> PaymentReviews.QUEUES, queue),
                        part.id(),
                        part.limit());
        List<ReviewRow> rows = page.rows();
        return new Page<>(
                rows.stream().map(Review::of).toList(),
                page.more() ? Cursor.of(rows.get(rows.size() - 1).id()) : null);
    }
}
