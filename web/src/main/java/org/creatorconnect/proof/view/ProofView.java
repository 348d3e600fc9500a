package org.creatorconnect.proof.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.proof.ProofSubject;
import org.creatorconnect.proof.query.ProofQueries;
import org.creatorconnect.proof.service.Proofs;
import org.jspecify.annotations.Nullable;

/** How far the books and the chain are known to hold, and the proofs of the whole. */
@Named("proofView")
@RequestScoped
public class ProofView {

    private final ProofQueries queries;
    private final Proofs proofs;
    private final Notices notices;
    private @Nullable List<ProofCard> cards;

    protected ProofView() {
        this(null, null, null);
    }

    @Inject
    public ProofView(ProofQueries queries, Proofs proofs, Notices notices) {
        this.queries = queries;
        this.proofs = proofs;
        this.notices = notices;
    }

    /** The books, then the chain. */
    public List<ProofCard> getCards() {
        if (cards == null) {
            cards =
                    Stream.of(ProofSubject.values())
                            .map(subject -> ProofCard.of(subject, queries))
                            .toList();
        }
        return cards;
    }

    /** Whether one is at work. */
    public boolean isMoving() {
        return getCards().stream().anyMatch(ProofCard::moving);
    }

    /** Asks for a proof of the whole. */
    public void ask(ProofSubject subject) {
        proofs.ask(subject);
        cards = null;
        notices.done("proof.asked");
    }
}
