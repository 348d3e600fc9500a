package org.creatorconnect.proposal.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.creatorconnect.money.Money;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.proposal.ProposalId;
import org.creatorconnect.proposal.query.ProposalRow.Topic;
import org.creatorconnect.proposal.service.GivenProposal;
import org.creatorconnect.proposal.service.Proposals;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** Somebody proposes something, after having seen what it does with the money. */
@Named("proposalForm")
@RequestScoped
public class ProposalForm {

    private static final String FORM = "proposal";

    private final ProposedWork page;
    private final Proposals proposals;
    private final ProposalWords words;
    private final Notices notices;
    private final Formats formats;
    private final Text text;
    private final ProposalFields fields = new ProposalFields();

    protected ProposalForm() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ProposalForm(
            ProposedWork page,
            Proposals proposals,
            ProposalWords words,
            Notices notices,
            Formats formats,
            Text text) {
        this.page = page;
        this.proposals = proposals;
        this.words = words;
        this.notices = notices;
        this.formats = formats;
        this.text = text;
    }

    /** Reads the form and opens the dialog that says what follows. */
    public void check() {
        if (notices.attempt(FORM, this::told)) {
            PrimeFaces.current().executeScript("PF('propose').show()");
        }
    }

    /** Sends it to the other side. */
    public @Nullable String propose() {
        ProposalId[] made = new ProposalId[1];
        if (!notices.attempt(FORM, () -> made[0] = proposals.propose(page.id(), this::given))) {
            return null;
        }
        notices.done("proposal.sent");
        return "/proposals/proposal.xhtml?faces-redirect=true&id=" + made[0].text();
    }

    /** Whether everything is there to say what follows. */
    public boolean isReadable() {
        try {
            told();
            return true;
        } catch (ValidationFailed notYet) {
            return false;
        }
    }

    /** What follows from what is typed, when the other side agrees. */
    public List<String> getConsequences() {
        return told();
    }

    /** Whether money is set aside with the proposal itself. */
    public boolean isSetAside() {
        Money fee = given().fee();
        return page.isMerchant() && fee != null && fee.compareTo(page.getAssignment().fee()) > 0;
    }

    public List<Choice> getTopics() {
        return Stream.of(Topic.values())
                .filter(one -> page.isPossible(one))
                .map(one -> new Choice(one.name(), text.word("proposal.topic." + one)))
                .toList();
    }

    public ProposalFields getFields() {
        return fields;
    }

    private List<String> told() {
        GivenProposal given = given();
        List<String> said = new ArrayList<>();
        Money fee = given.fee();
        if (fee != null) {
            said.addAll(
                    words.ofFee(page.getAssignment(), page.getStanding(), fee, page.isMerchant()));
        }
        if (given.submissionDueAt() != null) {
            said.add(text.of("proposal.dateThen", formats.time(given.submissionDueAt())));
        }
        Money paid = given.creatorAmount();
        if (paid != null) {
            said.addAll(words.ofEnd(page.getAssignment(), page.getStanding(), paid));
        }
        return said;
    }

    private GivenProposal given() {
        return fields.given(page, formats.faults());
    }
}
