package org.creatorconnect.payout.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.payout.PayoutId;
import org.creatorconnect.payout.query.CaseRow;
import org.creatorconnect.payout.query.PayoutCaseQueries;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.portal.view.CurrentUser;
import org.jspecify.annotations.Nullable;

/** The cases of the payout on the page, for finance and auditors; for others there are none. */
@Named("payoutCaseView")
@RequestScoped
public class PayoutCaseView {

    private final Address address;
    private final PayoutCaseQueries queries;
    private final CurrentUser me;
    private final Text text;
    private final BankReasons reasons;
    private @Nullable List<CaseRow> cases;

    protected PayoutCaseView() {
        this(null, null, null, null, null);
    }

    @Inject
    public PayoutCaseView(
            Address address,
            PayoutCaseQueries queries,
            CurrentUser me,
            Text text,
            BankReasons reasons) {
        this.address = address;
        this.queries = queries;
        this.me = me;
        this.text = text;
        this.reasons = reasons;
    }

    PayoutId id() {
        return new PayoutId(address.id("payout"));
    }

    /** Newest first. */
    public List<CaseRow> getCases() {
        if (cases == null) {
            boolean may = me.has("finance") || me.has("auditor");
            cases = may ? queries.ofPayout(id()) : List.of();
        }
        return cases;
    }

    /** The case that waits for people; null when none does. */
    public @Nullable CaseRow getOpen() {
        return getCases().stream().filter(CaseRow::isOpen).findFirst().orElse(null);
    }

    /** Whether something is proposed. */
    public boolean isProposed() {
        CaseRow open = getOpen();
        return open != null && open.verdict() != null;
    }

    /** Whether the person who looks made the proposal and so cannot confirm it. */
    public boolean isMine() {
        CaseRow open = getOpen();
        return open != null && me.getName().equals(open.proposedBy());
    }

    /** What a verdict would book, in words; whatever is proposed when none is named. */
    public String consequence(String verdict) {
        CaseRow open = getOpen();
        if (open == null) {
            return "";
        }
        var effect =
                switch (verdict) {
                    case "PAID" -> open.ifPaid();
                    case "NOT_PAID" -> open.ifNotPaid();
                    default -> open.ifConfirmed();
                };
        return text.word("payouts.case.then." + effect);
    }

    /** Why a case was opened. */
    public String cause(CaseRow one) {
        return reasons.cause(one.cause());
    }
}
