package org.creatorconnect.attribution;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creatorconnect.merchant.AttributionModel;
import org.creatorconnect.merchant.AttributionTerms;
import org.creatorconnect.merchant.CouponPolicy;

/**
 * Which of the candidates that could earn an order does.
 *
 * @param terms which click is picked, and how a code stands to clicks
 * @param valid the candidates that could
 * @param winner empty when nobody could
 */
record Choice(AttributionTerms terms, List<Candidate> valid, Optional<Candidate> winner) {

    static Choice of(AttributionTerms terms, List<Candidate> judged) {
        List<Candidate> valid = judged.stream().filter(Candidate::won).toList();
        Optional<Candidate> pick = pick(clicks(valid), terms.model());
        Optional<Candidate> code = code(valid).filter(one -> goesFirst(one, valid, terms, pick));
        return new Choice(terms, valid, code.or(() -> pick));
    }

    /** Every candidate with its last word. */
    List<Candidate> all(List<Candidate> judged) {
        return judged.stream().map(this::verdict).toList();
    }

    private Candidate verdict(Candidate candidate) {
        if (winner.isEmpty() || !candidate.won()) {
            return candidate;
        }
        if (candidate == winner.get()) {
            return candidate.kind() == CandidateKind.COUPON ? withLink(candidate) : candidate;
        }
        return candidate.as(
                candidate.kind() == CandidateKind.COUPON ? lostCode() : lostClick(candidate));
    }

    private AttributionReason lostCode() {
        return terms.couponPolicy() == CouponPolicy.IF_INVOLVED
                ? AttributionReason.CODE_OWNER_NOT_INVOLVED
                : AttributionReason.CODE_NOT_WINNER;
    }

    private AttributionReason lostClick(Candidate candidate) {
        return candidate.affiliate().equals(winner.orElseThrow().affiliate())
                ? AttributionReason.SAME_PARTNER
                : AttributionReason.OTHER_PARTNER;
    }

    /** What was agreed for the link that the buyer followed holds for the code as well. */
    private Candidate withLink(Candidate code) {
        return pick(
                        clicks(valid).filter(one -> one.affiliate().equals(code.affiliate())),
                        terms.model())
                .map(code::by)
                .orElse(code);
    }

    private static boolean goesFirst(
            Candidate code,
            List<Candidate> valid,
            AttributionTerms terms,
            Optional<Candidate> pick) {
        return pick.isEmpty()
                || switch (terms.couponPolicy()) {
                    case ALWAYS -> true;
                    case IF_INVOLVED ->
                            clicks(valid).anyMatch(one -> one.affiliate().equals(code.affiliate()));
                    case IF_WINNER -> false;
                };
    }

    private static Stream<Candidate> clicks(List<Candidate> valid) {
        return valid.stream().filter(one -> one.kind() == CandidateKind.CLICK);
    }

    private static Optional<Candidate> code(List<Candidate> valid) {
        return valid.stream().filter(one -> one.kind() == CandidateKind.COUPON).findFirst();
    }

    /** Of clicks at one moment the one told first. */
    private static Optional<Candidate> pick(Stream<Candidate> clicks, AttributionModel model) {
        return clicks.reduce(
                (one, next) -> {
                    int order = at(next).compareTo(at(one));
                    boolean better = model == AttributionModel.FIRST_CLICK ? order < 0 : order > 0;
                    return better ? next : one;
                });
    }

    private static Instant at(Candidate click) {
        return click.at().orElseThrow();
    }
}
