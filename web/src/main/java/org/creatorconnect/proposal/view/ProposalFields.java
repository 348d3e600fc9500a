package org.creatorconnect.proposal.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.creatorconnect.money.Money;
import org.creatorconnect.portal.format.Faults;
import org.creatorconnect.proposal.query.ProposalRow.Topic;
import org.creatorconnect.proposal.service.GivenProposal;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/** What is typed in the form of a proposal, and what it says. */
public class ProposalFields {

    /** Until when on a day something can be handed in. */
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private @Nullable Topic topic;
    private @Nullable String fee;
    private @Nullable String dueOn;
    private @Nullable String paid;
    private @Nullable String note;

    /**
     * @throws ValidationFailed naming every field at fault
     */
    GivenProposal given(ProposedWork page, Faults faults) {
        if (topic == null) {
            throw ValidationFailed.of("topic", "is missing");
        }
        boolean wantsFee = topic == Topic.FEE || topic == Topic.FEE_AND_DATE;
        boolean wantsDate = topic == Topic.DATE || topic == Topic.FEE_AND_DATE;
        Money next = wantsFee ? faults.positive("fee", fee, page.getStanding().currency()) : null;
        Instant due = wantsDate ? due(page, faults) : null;
        Money amount =
                topic == Topic.END
                        ? faults.money("creatorAmount", paid, page.getStanding().currency())
                        : null;
        faults.require(
                amount == null || amount.compareTo(page.getStanding().held().fee()) <= 0,
                "creatorAmount",
                "must be at most " + page.getStanding().held().fee());
        faults.throwIfAny();
        return new GivenProposal(next, due, amount, note, page.counters());
    }

    private @Nullable Instant due(ProposedWork page, Faults faults) {
        LocalDate day = faults.dayFrom("submissionDueAt", dueOn, page.getToday());
        return day == null ? null : day.atTime(LAST_MINUTE).atZone(page.zone()).toInstant();
    }

    public @Nullable String getTopic() {
        return topic == null ? null : topic.name();
    }

    public void setTopic(@Nullable String topic) {
        this.topic = topic == null || topic.isEmpty() ? null : Topic.valueOf(topic);
    }

    public @Nullable String getFee() {
        return fee;
    }

    public void setFee(@Nullable String fee) {
        this.fee = fee;
    }

    public @Nullable String getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable String dueOn) {
        this.dueOn = dueOn;
    }

    public @Nullable String getPaid() {
        return paid;
    }

    public void setPaid(@Nullable String paid) {
        this.paid = paid;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
