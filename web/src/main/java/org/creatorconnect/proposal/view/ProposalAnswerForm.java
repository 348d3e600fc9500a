package org.creatorconnect.proposal.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.proposal.ProposalAnswer;
import org.creatorconnect.proposal.service.ProposalAnswers;
import org.creatorconnect.proposal.service.Proposals;
import org.jspecify.annotations.Nullable;

/** The other side accepts a proposal or does not, or its author takes it back. */
@Named("proposalAnswerForm")
@RequestScoped
public class ProposalAnswerForm {

    private final ProposalView view;
    private final ProposalAnswers answers;
    private final Proposals proposals;
    private final Notices notices;

    protected ProposalAnswerForm() {
        this(null, null, null, null);
    }

    @Inject
    public ProposalAnswerForm(
            ProposalView view, ProposalAnswers answers, Proposals proposals, Notices notices) {
        this.view = view;
        this.answers = answers;
        this.proposals = proposals;
        this.notices = notices;
    }

    /** Agrees, after having seen what it does. */
    public @Nullable String accept() {
        return done(
                () -> answers.answer(view.id(), () -> ProposalAnswer.ACCEPT), "proposal.accepted");
    }

    /** Does not agree: the old terms hold. */
    public @Nullable String decline() {
        return done(
                () -> answers.answer(view.id(), () -> ProposalAnswer.DECLINE),
                "proposal.turnedDown");
    }

    /** Takes back what the reader's side proposed. */
    public @Nullable String withdraw() {
        return done(() -> proposals.withdraw(view.id()), "proposal.takenBack");
    }

    private @Nullable String done(Runnable act, String notice) {
        if (notices.attempt(act)) {
            notices.done(notice);
        } else if (!notices.carryOver()) {
            return null;
        }
        return "/proposals/proposal.xhtml?faces-redirect=true&id=" + view.id().text();
    }
}
