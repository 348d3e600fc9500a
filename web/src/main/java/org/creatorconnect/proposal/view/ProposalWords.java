package org.creatorconnect.proposal.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.assignment.FeeSplit;
import org.creatorconnect.assignment.query.AssignmentRow;
import org.creatorconnect.money.Money;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.proposal.query.FeeStanding;
import org.creatorconnect.roster.AgencyShare;
import org.jspecify.annotations.Nullable;

/** What a proposal does with the money, in sentences, before anybody says yes to it. */
@RequestScoped
public class ProposalWords {

    private final Formats formats;
    private final Text text;

    protected ProposalWords() {
        this(null, null);
    }

    @Inject
    public ProposalWords(Formats formats, Text text) {
        this.formats = formats;
        this.text = text;
    }

    /**
     * What follows from another fee.
     *
     * @param own whether the reader is the merchant, whose money it is
     */
    List<String> ofFee(AssignmentRow work, FeeStanding standing, Money fee, boolean own) {
        Money more = standing.more(fee);
        List<String> said = new ArrayList<>();
        if (more.isPositive()) {
            said.add(
                    own
                            ? text.of("proposal.moreOwn", formats.money(more))
                            : text.of("proposal.more", formats.money(more), work.merchantName()));
        } else {
            said.add(text.of("proposal.less", formats.money(more.negated())));
        }
        share(work, fee).ifPresent(said::add);
        return said;
    }

    /** What follows from the end of the assignment. */
    List<String> ofEnd(AssignmentRow work, FeeStanding standing, Money paid) {
        FeeSplit split = standing.end(paid);
        List<String> said = new ArrayList<>();
        said.add(
                paid.isPositive()
                        ? text.of(
                                "proposal.endPaid",
                                formats.money(paid),
                                work.affiliateName(),
                                formats.money(split.paid().platformFee()))
                        : text.of("proposal.endUnpaid", work.affiliateName()));
        if (split.returned().sum().isPositive()) {
            said.add(text.of("proposal.endBack", formats.money(split.returned().sum())));
        }
        if (paid.isPositive()) {
            share(work, paid).ifPresent(said::add);
        }
        said.add(text.word("proposal.endOver"));
        return said;
    }

    private Optional<String> share(AssignmentRow work, Money amount) {
        @Nullable Integer bps = work.shareBps();
        return bps == null || work.mcnName() == null
                ? Optional.empty()
                : Optional.of(
                        text.of(
                                "proposal.shared",
                                formats.money(new AgencyShare(bps).rest(amount)),
                                work.affiliateName(),
                                formats.money(new AgencyShare(bps).of(amount)),
                                work.mcnName()));
    }
}
