package org.creatorconnect.payout.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creatorconnect.identity.view.OwnPassword;
import org.creatorconnect.payout.query.RunRow;
import org.creatorconnect.payout.service.PayoutApproval;
import org.creatorconnect.payout.service.PayoutRuns;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Notices;
import org.jspecify.annotations.Nullable;

/** Submitting, approving and giving up the run on the page. */
@Named("payoutDecisionView")
@RequestScoped
public class PayoutDecisionView {

    private final PayoutRunView page;
    private final PayoutRuns runs;
    private final PayoutApproval approval;
    private final OwnPassword ownPassword;
    private final Notices notices;
    private String password = "";
    private @Nullable String digest;
    private @Nullable String reason;

    @Inject Formats formats;

    protected PayoutDecisionView() {
        this(null, null, null, null, null);
    }

    @Inject
    public PayoutDecisionView(
            PayoutRunView page,
            PayoutRuns runs,
            PayoutApproval approval,
            OwnPassword ownPassword,
            Notices notices) {
        this.page = page;
        this.runs = runs;
        this.approval = approval;
        this.ownPassword = ownPassword;
        this.notices = notices;
    }

    /** Claims the earnings and asks a second person. */
    public @Nullable String submit() {
        RunRow run = page.getRun();
        return after(
                notices.attempt(() -> runs.submit(page.id())), "payouts.submitted", run.number());
    }

    /** Approves what this page showed; the person's password is asked once more. */
    public @Nullable String approve() {
        if (!ownPassword.isRight(password, "approveForm:password", "payouts.passwordWrong")) {
            return null;
        }
        RunRow run = page.getRun();
        return after(
                notices.attempt(() -> approval.approve(page.id(), digest)),
                "payouts.approved",
                run.number(),
                formats.money(run.total()));
    }

    /** Gives the run up before anything was posted, with the reason that the others read. */
    public @Nullable String cancel() {
        if (reason == null || reason.isBlank()) {
            notices.wrong("cancelForm:reason", "payouts.cancelReasonMissing");
            return null;
        }
        RunRow run = page.getRun();
        return after(
                notices.attempt("cancelForm", () -> runs.cancel(page.id(), reason)),
                "payouts.canceled",
                run.number());
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(@Nullable String password) {
        this.password = password == null ? "" : password;
    }

    /** The digest of the run as it was shown to the person who approves. */
    public String getDigest() {
        return page.getRun().digest();
    }

    public void setDigest(@Nullable String digest) {
        this.digest = digest;
    }

    private @Nullable String after(boolean done, String key, Object... values) {
        if (!done) {
            return null;
        }
        notices.done(key, values);
        return "/payouts/run.xhtml?faces-redirect=true&id=" + page.id().text();
    }
}
