package org.creatorconnect.dispute.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.assignment.query.AssignmentQueries;
import org.creatorconnect.assignment.query.AssignmentRow;
import org.creatorconnect.dispute.DisputeId;
import org.creatorconnect.dispute.DisputeReason;
import org.creatorconnect.dispute.service.Disputes;
import org.creatorconnect.dispute.service.GivenDispute;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.submission.query.SubmissionQueries;
import org.creatorconnect.submission.query.SubmissionRow;
import org.jspecify.annotations.Nullable;

/** The form in which a creator, or their agency, disputes the rejection of content. */
@Named("disputeForm")
@RequestScoped
public class DisputeForm {

    private final Address address;
    private final AssignmentQueries assignments;
    private final SubmissionQueries submissions;
    private final Disputes disputes;
    private final Notices notices;
    private final Text text;

    private @Nullable AssignmentRow assignment;
    private @Nullable SubmissionRow rejected;
    private @Nullable DisputeReason reason;
    private @Nullable String statement;

    protected DisputeForm() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public DisputeForm(
            Address address,
            AssignmentQueries assignments,
            SubmissionQueries submissions,
            Disputes disputes,
            Notices notices,
            Text text) {
        this.address = address;
        this.assignments = assignments;
        this.submissions = submissions;
        this.disputes = disputes;
        this.notices = notices;
        this.text = text;
    }

    /** The assignment that the address names. */
    public AssignmentRow getAssignment() {
        if (assignment == null) {
            assignment = assignments.assignment(id());
        }
        return assignment;
    }

    /**
     * The content that was rejected last.
     *
     * @throws NotFound when nothing was submitted
     */
    public SubmissionRow getRejected() {
        if (rejected == null) {
            rejected =
                    submissions.rounds(id()).stream()
                            .findFirst()
                            .orElseThrow(() -> new NotFound("submission"));
        }
        return rejected;
    }

    /** Opens the dispute and leads to its room. */
    public @Nullable String open() {
        DisputeId[] opened = new DisputeId[1];
        GivenDispute given = new GivenDispute(reason, statement == null ? "" : statement);
        if (!notices.attempt("dispute", () -> opened[0] = disputes.open(id(), () -> given))) {
            return null;
        }
        notices.done("dispute.opened");
        return "/disputes/dispute.xhtml?faces-redirect=true&id=" + opened[0].text();
    }

    public List<Choice> getReasons() {
        return Stream.of(DisputeReason.values())
                .map(one -> new Choice(one.name(), text.word("dispute.reason." + one)))
                .toList();
    }

    public @Nullable String getReason() {
        return reason == null ? null : reason.name();
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null || reason.isEmpty() ? null : DisputeReason.valueOf(reason);
    }

    public @Nullable String getStatement() {
        return statement;
    }

    public void setStatement(@Nullable String statement) {
        this.statement = statement;
    }

    private AssignmentId id() {
        return address.value("assignment")
                .map(AssignmentId::parse)
                .orElseThrow(() -> new NotFound("assignment"));
    }
}
