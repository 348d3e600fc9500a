package org.creatorconnect.taskinvitation.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.taskinvitation.service.InvitationAnswers;
import org.creatorconnect.taskinvitation.service.InvitationOutcome;
import org.creatorconnect.taskinvitation.service.InvitationWithdrawal;
import org.jspecify.annotations.Nullable;

/** A creator answers an invitation, or its merchant takes it back. */
@Named("taskInvitationActs")
@RequestScoped
public class TaskInvitationActs {

    private final TaskInvitationView view;
    private final InvitationAnswers answers;
    private final InvitationWithdrawal withdrawal;
    private final Notices notices;

    private @Nullable String community;

    protected TaskInvitationActs() {
        this(null, null, null, null);
    }

    @Inject
    public TaskInvitationActs(
            TaskInvitationView view,
            InvitationAnswers answers,
            InvitationWithdrawal withdrawal,
            Notices notices) {
        this.view = view;
        this.answers = answers;
        this.withdrawal = withdrawal;
        this.notices = notices;
    }

    /** Takes the task on, and leads to the assignment. */
    public @Nullable String accept() {
        InvitationOutcome[] answered = new InvitationOutcome[1];
        if (!notices.attempt("acceptForm", () -> answered[0] = decide(true))) {
            return notices.carryOver() ? here() : null;
        }
        notices.done("taskinvitations.acceptedNow", view.getInvitation().merchantName());
        return "/assignments/assignment.xhtml?faces-redirect=true&id="
                + answered[0].assignment().map(AssignmentId::text).orElseThrow();
    }

    /** Turns it down. */
    public @Nullable String decline() {
        return run(() -> decide(false), "taskinvitations.turnedDownNow");
    }

    /** Takes it back. */
    public @Nullable String withdraw() {
        return run(() -> withdrawal.withdraw(view.id()), "taskinvitations.withdrawnNow");
    }

    private InvitationOutcome decide(boolean accepts) {
        Optional<ChannelId> named =
                Optional.ofNullable(community).filter(id -> !id.isEmpty()).map(ChannelId::parse);
        return answers.decide(view.id(), () -> accepts, accepts ? named : Optional.empty());
    }

    private @Nullable String run(Runnable act, String done) {
        if (notices.attempt(act)) {
            notices.done(done);
        } else if (!notices.carryOver()) {
            return null;
        }
        return here();
    }

    private String here() {
        return "/task-invitations/invitation.xhtml?faces-redirect=true&id=" + view.id().text();
    }

    public @Nullable String getCommunity() {
        return community;
    }

    public void setCommunity(@Nullable String community) {
        this.community = community;
    }
}
