package org.creatorconnect.commission.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.creatorconnect.assignment.query.GuaranteeRow;
import org.creatorconnect.commission.AdjustmentCause;
import org.creatorconnect.commission.CommissionId;
import org.creatorconnect.commission.query.AdjustmentRow;
import org.creatorconnect.commission.query.CommissionDetail;
import org.creatorconnect.commission.query.CommissionPart;
import org.creatorconnect.commission.query.CommissionQueries;
import org.creatorconnect.commission.query.CommissionRow;
import org.creatorconnect.link.view.LinkLabels;
import org.creatorconnect.money.Money;
import org.creatorconnect.order.query.CandidateRow;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.portal.view.CurrentUser;
import org.jspecify.annotations.Nullable;

/** One commission: what it waits for, how its amount is made, and why this rate. */
@Named("commissionDetailView")
@RequestScoped
public class CommissionDetailView {

    /** What a fee takes is told by itself. */
    private static final Set<AdjustmentCause> OF_REFUNDS =
            Set.of(AdjustmentCause.REFUND, AdjustmentCause.RECOUPED, AdjustmentCause.FEE_UNPAID);

    private final Address address;
    private final CommissionQueries queries;
    private final CommissionStory story;
    private final CurrentUser user;
    private final Text text;
    private final Formats formats;
    private @Nullable CommissionDetail detail;

    protected CommissionDetailView() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public CommissionDetailView(
            Address address,
            CommissionQueries queries,
            CommissionStory story,
            CurrentUser user,
            Text text,
            Formats formats) {
        this.address = address;
        this.queries = queries;
        this.story = story;
        this.user = user;
        this.text = text;
        this.formats = formats;
    }

    /** The commission that the address names. */
    public CommissionDetail getDetail() {
        if (detail == null) {
            detail = queries.commission(new CommissionId(address.id("commission")));
        }
        return detail;
    }

    public CommissionRow getRow() {
        return getDetail().row();
    }

    /** Who gets what of it; nothing when it is shared with nobody. */
    public List<CommissionPart> getParts() {
        return getRow().shared() ? getDetail().parts() : List.of();
    }

    public List<StoryStep> getSteps() {
        return story.of(getDetail());
    }

    /** What is true now, in a few words. */
    public String getNow() {
        return text.word("commissions.now." + situation());
    }

    /** The affiliate's own texts that came back with it. */
    public String getLabels() {
        return LinkLabels.of(getRow().subIds());
    }

    /** When what happens, and whether anybody has to do something. */
    public String getNext() {
        String key = "commissions.next." + situation();
        return switch (situation()) {
            case "WAITS" ->
                    text.of(
                            key,
                            formats.time(getRow().approvesAt()),
                            getDetail().facts().holdDays());
            case "LOCKED" -> text.of(key, formats.time(getRow().approvesAt()));
            case "NOTHING" -> text.word("commissions.zero." + getRow().zeroReason());
            case "RECOUPED" ->
                    text.of(
                            key,
                            formats.money(getRow().recouped()),
                            formats.money(guarantee().advance()));
            case "REVERSED" -> text.word("commissions.reversal." + getRow().reversalReason());
            default -> text.word(key);
        };
    }

    /** The banner's color. */
    public String getTone() {
        return switch (situation()) {
            case "WAITS", "LOCKED" -> "pending";
            case "REVERSED" -> "bad";
            case "NOTHING", "RECOUPED" -> "warn";
            default -> "ok";
        };
    }

    /** The banner's sign. */
    public String getIcon() {
        return switch (situation()) {
            case "WAITS", "LOCKED" -> "clock";
            case "REVERSED" -> "undo";
            case "NOTHING", "RECOUPED" -> "minus-circle";
            default -> "check-circle";
        };
    }

    private String situation() {
        if (getRow().zeroReason() != null) {
            return "NOTHING";
        }
        if (getRow().nothingBecause() != null) {
            return "RECOUPED";
        }
        return switch (getRow().status()) {
            case PENDING -> getRow().waitsForReport() ? "WAITS" : "LOCKED";
            case APPROVED -> "APPROVED";
            case IN_PAYOUT -> "IN_PAYOUT";
            case PAID -> "PAID";
            case REVERSED -> "REVERSED";
        };
    }

    /** The commission before it was rounded: {@code 6.069}. */
    public String getExact() {
        BigDecimal exact = getRow().base().decimal().multiply(getRow().rule().rate().value());
        return exact.stripTrailingZeros().toPlainString();
    }

    /** What the buyer kept of the line. */
    public Money getLeft() {
        return getDetail().facts().line().paid().minus(getDetail().facts().refunded());
    }

    private GuaranteeRow guarantee() {
        return Objects.requireNonNull(getDetail().guarantee());
    }

    /** What the fee that is an advance on it has taken of what it may take, in one sentence. */
    public String getRecouped() {
        return text.of(
                "commissions.recoupedNote",
                formats.money(guarantee().recouped()),
                formats.money(guarantee().advance()));
    }

    /** Whether part of the line was given back, and nothing else took the commission. */
    public boolean isRefunded() {
        return getDetail().facts().refunded().isPositive()
                && isLowered()
                && getDetail().adjustments().stream()
                        .map(AdjustmentRow::cause)
                        .allMatch(OF_REFUNDS::contains);
    }

    /** Whether less is left by the formula than it was made with, before a fee takes its part. */
    public boolean isLowered() {
        return !getRow().cps().equals(getRow().wholeOriginal());
    }

    /** Candidates that did not win the order. */
    public List<CandidateRow> getLosers() {
        return getDetail().candidates().stream().filter(one -> !one.won()).toList();
    }

    /** Whether there is anything to say about what else could have held. */
    public boolean isContested() {
        return !getLosers().isEmpty() || !getDetail().facts().beaten().isEmpty();
    }

    /** Whether the reader is the one who earns; else also the merchant's cost is shown. */
    public boolean isMine() {
        return "affiliate".equals(user.getRole());
    }
}
