package org.creatorconnect.dispute.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.creatorconnect.dispute.DisputeDecision;
import org.creatorconnect.dispute.service.DisputeDecisions;
import org.creatorconnect.dispute.service.GivenRuling;
import org.creatorconnect.money.Money;
import org.creatorconnect.portal.format.Faults;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** Somebody decides a dispute, after having seen who gets what by it. */
@Named("disputeDecisionForm")
@RequestScoped
public class DisputeDecisionForm {

    private static final String FORM = "decision";

    private final DisputeView view;
    private final DisputeDecisions decisions;
    private final Notices notices;
    private final Formats formats;
    private final Text text;

    private @Nullable DisputeDecision decision;
    private @Nullable String amount;
    private @Nullable String note;

    protected DisputeDecisionForm() {
        this(null, null, null, null, null);
    }

    @Inject
    public DisputeDecisionForm(
            DisputeView view,
            DisputeDecisions decisions,
            Notices notices,
            Formats formats,
            Text text) {
        this.view = view;
        this.decisions = decisions;
        this.notices = notices;
        this.formats = formats;
        this.text = text;
    }

    /** Reads the form and opens the dialog that shows who gets what. */
    public void check() {
        if (notices.attempt(FORM, this::outcome)) {
            PrimeFaces.current().executeScript("PF('decide').show()");
        }
    }

    /** Decides, once and for good. */
    public @Nullable String decide() {
        if (notices.attempt(FORM, () -> decisions.decide(view.id(), this::ruling))) {
            notices.done("dispute.decidedNow");
        } else if (!notices.carryOver()) {
            return null;
        }
        return "/disputes/dispute.xhtml?faces-redirect=true&id=" + view.id().text();
    }

    /** Whether everything is there to show who gets what. */
    public boolean isReadable() {
        try {
            outcome();
            return true;
        } catch (ValidationFailed notYet) {
            return false;
        }
    }

    /** Who gets what by what is chosen. */
    public DisputeMoney.Outcome getOutcome() {
        return outcome();
    }

    public List<Choice> getChoices() {
        return Stream.of(DisputeDecision.values())
                .map(one -> new Choice(one.name(), text.word("dispute.decision." + one)))
                .toList();
    }

    public @Nullable String getDecision() {
        return decision == null ? null : decision.name();
    }

    public void setDecision(@Nullable String decision) {
        this.decision =
                decision == null || decision.isEmpty() ? null : DisputeDecision.valueOf(decision);
    }

    /** What of the fee a split pays, as the reader writes amounts. */
    public @Nullable String getAmount() {
        return amount;
    }

    public void setAmount(@Nullable String amount) {
        this.amount = amount;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    private DisputeMoney.Outcome outcome() {
        DisputeMoney money = view.getMoney();
        GivenRuling given = ruling();
        return switch (given.decision()) {
            case FOR_CREATOR -> money.forCreator();
            case FOR_MERCHANT -> money.forMerchant();
            case SPLIT -> money.split(given.creatorAmount());
        };
    }

    private GivenRuling ruling() {
        if (decision == null) {
            throw ValidationFailed.of("choice", "is missing");
        }
        Faults faults = formats.faults();
        faults.text("note", note);
        Money paid = decision == DisputeDecision.SPLIT ? split(faults) : null;
        faults.throwIfAny();
        return new GivenRuling(decision, paid, note);
    }

    private @Nullable Money split(Faults faults) {
        return faults.positive("amount", amount, view.getDispute().fee().currency());
    }
}
