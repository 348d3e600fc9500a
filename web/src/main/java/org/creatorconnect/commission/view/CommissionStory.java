package org.creatorconnect.commission.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.commission.query.AdjustmentRow;
import org.creatorconnect.commission.query.CommissionDetail;
import org.creatorconnect.commission.query.CommissionFacts;
import org.creatorconnect.commission.query.CommissionRow;
import org.creatorconnect.order.query.CandidateRow;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Text;

/** Tells what happened to a commission, what it waits for, and what comes after. */
@RequestScoped
public class CommissionStory {

    private final Text text;
    private final Formats formats;

    protected CommissionStory() {
        this(null, null);
    }

    @Inject
    public CommissionStory(Text text, Formats formats) {
        this.text = text;
        this.formats = formats;
    }

    /** The steps in the order of time; what is still to come last. */
    public List<StoryStep> of(CommissionDetail detail) {
        List<StoryStep> steps = new ArrayList<>(past(detail));
        steps.addAll(future(detail));
        return steps;
    }

    private List<StoryStep> past(CommissionDetail detail) {
        CommissionRow row = detail.row();
        List<StoryStep> steps = new ArrayList<>();
        candidate(detail).ifPresent(click -> steps.addAll(click(click)));
        steps.add(
                StoryStep.done(
                        text.word("commissions.event.ordered"), row.orderedAt(), ordered(detail)));
        steps.add(
                StoryStep.done(
                        text.word("commissions.event.received"), row.createdAt(), received(row)));
        addCompleted(steps, detail.facts());
        detail.adjustments().forEach(one -> steps.add(adjustment(one)));
        addEnds(steps, row);
        steps.sort(Comparator.comparing(StoryStep::at));
        return steps;
    }

    private void addCompleted(List<StoryStep> steps, CommissionFacts facts) {
        if (facts.completedAt() != null) {
            steps.add(
                    StoryStep.done(
                            text.word("commissions.event.completed"),
                            facts.completedAt(),
                            text.of("commissions.event.completedNote", facts.holdDays())));
        }
    }

    private void addEnds(List<StoryStep> steps, CommissionRow row) {
        if (row.approvedAt() != null) {
            steps.add(
                    StoryStep.done(
                            text.word("commissions.event.approved"),
                            row.approvedAt(),
                            approved(row)));
        }
        if (row.reversedAt() != null) {
            steps.add(
                    StoryStep.taken(
                            text.word("commissions.event.reversed"),
                            row.reversedAt(),
                            text.word("commissions.reversal." + row.reversalReason())));
        }
    }

    private List<StoryStep> future(CommissionDetail detail) {
        CommissionRow row = detail.row();
        boolean nothing = row.amount().isZero();
        return switch (row.status()) {
            case PENDING -> nothing ? List.of() : pending(detail);
            case APPROVED ->
                    nothing
                            ? List.of()
                            : List.of(
                                    StoryStep.now(
                                            text.word("commissions.event.run"),
                                            null,
                                            text.word("commissions.event.runNote")),
                                    paidLater());
            case IN_PAYOUT ->
                    List.of(
                            StoryStep.now(
                                    text.word("commissions.event.flight"),
                                    null,
                                    text.word("commissions.event.flightNote")),
                            paidLater());
            case PAID ->
                    List.of(
                            new StoryStep(
                                    "done",
                                    text.word("commissions.event.paid"),
                                    "money-bill",
                                    null,
                                    ""));
            case REVERSED -> List.of();
        };
    }

    private List<StoryStep> pending(CommissionDetail detail) {
        Instant at = detail.row().approvesAt();
        StoryStep waiting =
                detail.row().waitsForReport()
                        ? StoryStep.now(
                                text.word("commissions.event.report"),
                                at,
                                text.of("commissions.event.reportNote", detail.facts().holdDays()))
                        : StoryStep.now(
                                text.word("commissions.event.lock"),
                                at,
                                text.of("commissions.event.lockNote", detail.facts().holdDays()));
        return List.of(
                waiting,
                StoryStep.later(
                        text.word("commissions.event.run"),
                        "send",
                        text.word("commissions.event.runNote")),
                paidLater());
    }

    private String approved(CommissionRow row) {
        return row.approvalReason() == null
                ? text.word("commissions.event.approvedNote")
                : text.word("commissions.approval." + row.approvalReason());
    }

    private StoryStep paidLater() {
        return StoryStep.later(
                text.word("commissions.event.paid"),
                "money-bill",
                text.word("commissions.event.paidNote"));
    }

    private StoryStep adjustment(AdjustmentRow one) {
        String key = "commissions.cause." + one.cause();
        String note =
                one.refund().isZero()
                        ? text.of("commissions.event.adjustedNote", formats.money(one.amount()))
                        : text.of(
                                "commissions.event.refundedNote",
                                formats.money(one.refund()),
                                formats.money(one.amount()));
        String title = text.of(key, one.reference());
        return one.amount().isPositive()
                ? StoryStep.done(title, one.at(), note)
                : StoryStep.taken(title, one.at(), note);
    }

    private List<StoryStep> click(CandidateRow click) {
        if (click.at() == null) {
            return List.of();
        }
        String note =
                click.linkCode() == null
                        ? ""
                        : text.of("commissions.event.clickNote", click.linkCode());
        return List.of(StoryStep.done(text.word("commissions.event.click"), click.at(), note));
    }

    private String received(CommissionRow row) {
        if (row.zeroReason() != null) {
            return text.word("commissions.zero." + row.zeroReason());
        }
        return text.of(
                row.guaranteed()
                        ? "commissions.event.receivedGuaranteed"
                        : "commissions.event.receivedNote",
                formats.money(row.original()));
    }

    private String ordered(CommissionDetail detail) {
        return candidate(detail)
                .map(CandidateRow::ageSeconds)
                .map(Duration::ofSeconds)
                .filter(age -> !age.isNegative())
                .map(
                        age ->
                                text.of(
                                        "commissions.event.orderedNote",
                                        age(age),
                                        detail.facts().windowDays()))
                .orElse("");
    }

    /** The candidate this commission stands on: the affiliate's own. */
    private static Optional<CandidateRow> candidate(CommissionDetail detail) {
        return detail.candidates().stream()
                .filter(one -> detail.row().affiliateId().equals(one.affiliateId()))
                .findFirst();
    }

    private String age(Duration age) {
        long days = age.toDays();
        if (days > 0) {
            return text.of("commissions.age.days", days, age.toHoursPart());
        }
        return age.toHours() > 0
                ? text.of("commissions.age.hours", age.toHours(), age.toMinutesPart())
                : text.of("commissions.age.minutes", age.toMinutes(), age.toSecondsPart());
    }
}
