package org.creatorconnect.payout.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.messaging.ReviewStatus;
import org.creatorconnect.messaging.query.FailingRow;
import org.creatorconnect.messaging.query.ReviewFilter;
import org.creatorconnect.messaging.query.ReviewQueries;
import org.creatorconnect.messaging.query.ReviewRow;
import org.creatorconnect.payout.service.PaymentReviews;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Messages that nobody could act on, open ones unless asked otherwise, and unsent ones. */
@Named("reviewListView")
@RequestScoped
public class ReviewListView extends ListView<ReviewRow> {

    private static final int MOST_FAILING = 50;

    /** Why a message is here. */
    private static final List<String> CAUSES =
            List.of(
                    "UNREADABLE",
                    "UNKNOWN_INSTRUCTION",
                    "AMOUNT_MISMATCH",
                    "REPORT_ID_REUSED",
                    PaymentReviews.GIVEN_UP);

    private final ReviewQueries reviews;
    private final CurrentUser user;
    private final Text text;
    private @Nullable List<FailingRow> failing;

    protected ReviewListView() {
        this(null, null, null, null);
    }

    @Inject
    public ReviewListView(ReviewQueries reviews, ListState list, CurrentUser user, Text text) {
        super(list);
        this.reviews = reviews;
        this.user = user;
        this.text = text;
    }

    @Override
    protected Part<ReviewRow> read(Place place) {
        return reviews.reviews(filter(list()), place);
    }

    @Override
    protected Total count() {
        return reviews.total(filter(list()));
    }

    /** Messages to the payment system that cannot be sent, the oldest first. */
    public List<FailingRow> getFailing() {
        if (failing == null) {
            failing = reviews.failing(MOST_FAILING);
        }
        return failing;
    }

    /** Whether those that somebody has handled are asked for. */
    public boolean isHandled() {
        return status(list()) == ReviewStatus.HANDLED;
    }

    /** Whether anything but the choice between open and handled ones narrows the list. */
    public boolean isNarrowed() {
        return Stream.of("q", "queue", "cause", "receivedFrom", "receivedTo")
                .anyMatch(name -> list().value(name) != null);
    }

    /** Whether the reader can mark those in the list as handled. */
    public boolean isActable() {
        return user.has("finance") && !isHandled();
    }

    public List<Choice> getQueues() {
        return PaymentReviews.QUEUES.stream().map(queue -> new Choice(queue, queue)).toList();
    }

    public List<Choice> getCauses() {
        return CAUSES.stream()
                .map(cause -> new Choice(cause, text.word("queues.cause." + cause)))
                .toList();
    }

    private static ReviewStatus status(ListState list) {
        return list.filter("status", ReviewStatus.class).orElse(ReviewStatus.OPEN);
    }

    static ReviewFilter filter(ListState list) {
        return new ReviewFilter(
                list.values("queue"),
                list.values("cause"),
                status(list),
                list.period("received"),
                list.search().orElse(""));
    }
}
