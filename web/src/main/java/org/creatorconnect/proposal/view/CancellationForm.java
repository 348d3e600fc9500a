package org.creatorconnect.proposal.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.assignment.CancellationReason;
import org.creatorconnect.assignment.view.AssignmentView;
import org.creatorconnect.money.Money;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.view.CurrentUser;
import org.creatorconnect.proposal.query.ProposalQueries;
import org.creatorconnect.proposal.service.Cancellations;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/** An operator calls the assignment of a page off, after having seen what follows. */
@Named("cancellationForm")
@RequestScoped
public class CancellationForm {

    private final AssignmentView page;
    private final Cancellations cancellations;
    private final ProposalQueries queries;
    private final CurrentUser reader;
    private final Notices notices;
    private @Nullable CancellationReason reason;
    private @Nullable String note;

    protected CancellationForm() {
        this(null, null, null, null, null);
    }

    @Inject
    public CancellationForm(
            AssignmentView page,
            Cancellations cancellations,
            ProposalQueries queries,
            CurrentUser reader,
            Notices notices) {
        this.page = page;
        this.cancellations = cancellations;
        this.queries = queries;
        this.reader = reader;
        this.notices = notices;
    }

    /** Whether the reader can call it off. */
    public boolean isMayCancel() {
        return reader.has("operator") && page.getAssignment().endedAt() == null;
    }

    /** What goes back to the merchant's side. */
    public Money getBack() {
        return queries.standing(page.id()).held().sum();
    }

    /** Calls it off. */
    public @Nullable String cancel() {
        if (!notices.attempt("cancelForm", () -> cancellations.cancel(page.id(), this::given))) {
            return null;
        }
        notices.done("proposal.calledOff");
        return "/assignments/assignment.xhtml?faces-redirect=true&id=" + page.id().text();
    }

    public List<CancellationReason> getReasons() {
        return List.of(CancellationReason.values());
    }

    public @Nullable String getReason() {
        return reason == null ? null : reason.name();
    }

    public void setReason(@Nullable String reason) {
        this.reason =
                reason == null || reason.isEmpty() ? null : CancellationReason.valueOf(reason);
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    private Cancellations.Given given() {
        if (reason == null) {
            throw ValidationFailed.of("reasonCode", "is missing");
        }
        return new Cancellations.Given(reason, note);
    }
}
