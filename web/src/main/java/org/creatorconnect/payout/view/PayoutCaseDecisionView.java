package org.creatorconnect.payout.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import org.creatorconnect.identity.view.OwnPassword;
import org.creatorconnect.payout.PayoutVerdict;
import org.creatorconnect.payout.query.CaseRow;
import org.creatorconnect.payout.service.PayoutCases;
import org.creatorconnect.portal.format.Notices;
import org.jspecify.annotations.Nullable;

/** Saying what became of the payment on the page, taking that back, and confirming it. */
@Named("payoutCaseDecisionView")
@RequestScoped
public class PayoutCaseDecisionView {

    private final PayoutCaseView page;
    private final PayoutCases cases;
    private final OwnPassword ownPassword;
    private final Notices notices;
    private String password = "";
    private String seen = "";

    protected PayoutCaseDecisionView() {
        this(null, null, null, null);
    }

    @Inject
    public PayoutCaseDecisionView(
            PayoutCaseView page, PayoutCases cases, OwnPassword ownPassword, Notices notices) {
        this.page = page;
        this.cases = cases;
        this.ownPassword = ownPassword;
        this.notices = notices;
    }

    /** Proposes that the payee has the money. */
    public @Nullable String proposePaid() {
        return propose(PayoutVerdict.PAID);
    }

    /** Proposes that the payee does not have it. */
    public @Nullable String proposeNotPaid() {
        return propose(PayoutVerdict.NOT_PAID);
    }

    /** Takes the proposal away. */
    public @Nullable String withdraw() {
        return after(notices.attempt(() -> cases.withdraw(page.id())), "payouts.case.withdrawn");
    }

    /** Confirms what this page showed as proposed; the person's password is asked once more. */
    public @Nullable String confirm() {
        if (!ownPassword.isRight(password, "caseForm:password", "payouts.passwordWrong")) {
            return null;
        }
        PayoutVerdict verdict = shown();
        if (verdict == null) {
            notices.refused("refusal.ALREADY_DECIDED");
            return null;
        }
        return after(
                notices.attempt(() -> cases.confirm(page.id(), verdict)), "payouts.case.confirmed");
    }

    /** Nothing when no verdict was proposed, or the page told of none. */
    private @Nullable PayoutVerdict shown() {
        return Arrays.stream(PayoutVerdict.values())
                .filter(verdict -> verdict.name().equals(seen))
                .findFirst()
                .orElse(null);
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(@Nullable String password) {
        this.password = password == null ? "" : password;
    }

    /** The verdict as it was shown to the person who confirms. */
    public String getSeen() {
        CaseRow open = page.getOpen();
        return open == null || open.verdict() == null ? "" : open.verdict().name();
    }

    public void setSeen(@Nullable String seen) {
        this.seen = seen == null ? "" : seen;
    }

    private @Nullable String propose(PayoutVerdict verdict) {
        return after(
                notices.attempt(() -> cases.propose(page.id(), verdict)), "payouts.case.proposed");
    }

    private @Nullable String after(boolean done, String key) {
        if (!done) {
            return null;
        }
        notices.done(key);
        return "/payouts/payout.xhtml?faces-redirect=true&id=" + page.id().text();
    }
}
