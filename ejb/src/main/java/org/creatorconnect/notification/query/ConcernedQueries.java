package org.creatorconnect.notification.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.notification.NotificationKind;

/** Finds whom objects concern; for use cases that tell them, whoever the caller is. */
@ApplicationScoped
public class ConcernedQueries {

    @PersistenceContext EntityManager entityManager;

    /**
     * Whom each of the objects concerns; what is no longer there concerns nobody.
     *
     * @param type the kind of object, in the audit trail's word
     * @throws IllegalArgumentException when nobody knows whom such objects concern
     */
    public List<Concerned> of(String type, Collection<UUID> ids) {
        return switch (type) {
            case "ban" -> banned(ConcernedReading_.bans(entityManager, ids));
            case "banned_affiliate" -> banned(ConcernedReading_.banned(entityManager, ids));
            case "affiliate" -> ConcernedReading_.affiliates(entityManager, ids);
            case "role_application" -> ConcernedReading_.roleApplications(entityManager, ids);
            case "appeal" -> ConcernedReading_.appeals(entityManager, ids);
            case "channel" -> ConcernedReading_.channels(entityManager, ids);
            case "commission" -> ConcernedReading_.commissions(entityManager, ids);
            case "payout" ->
                    ConcernedReading_.payouts(entityManager, ids).stream()
                            .map(ConcernedPayee::concerned)
                            .toList();
            case "roster_invitation" -> ConcernedReading_.rosterInvitations(entityManager, ids);
            case "roster_contract" -> ConcernedReading_.rosterContracts(entityManager, ids);
            case "share_offer" -> ConcernedReading_.shareOffers(entityManager, ids);
            case "team_member" -> ConcernedReading_.teamMembers(entityManager, ids);
            case "tier_move" -> ConcernedReading_.tierMoves(entityManager, ids);
            case "affiliate_merge" -> ConcernedReading_.affiliateMerges(entityManager, ids);
            case "account_closure" -> ConcernedReading_.accountClosures(entityManager, ids);
            case "coupon" -> ConcernedReading_.coupons(entityManager, ids);
            case "coupon_leak" ->
                    ConcernedReading_.couponLeaks(entityManager, ids).stream()
                            .flatMap(ConcernedLeak::concerned)
                            .toList();
            case "webhook" -> ConcernedReading_.webhooks(entityManager, ids);
            case "merchant" -> ids.stream().map(Concerned::ofMerchant).toList();
            default -> ofWork(type, ids);
        };
    }

    /** The same of what the task center brings about. */
    private List<Concerned> ofWork(String type, Collection<UUID> ids) {
        return switch (type) {
            case "application" -> ConcernedReading_.applications(entityManager, ids);
            case "assignment" -> ConcernedReading_.assignments(entityManager, ids);
            case "submission" -> ConcernedReading_.submissions(entityManager, ids);
            case "submission_to_review" ->
                    ConcernedReading_.submissionsToReview(entityManager, ids);
            case "dispute" -> ConcernedReading_.disputes(entityManager, ids);
            case "proposal" -> ConcernedProposals_.all(entityManager, ids);
            case "proposal_to_answer" -> ConcernedProposals_.toAnswer(entityManager, ids);
            case "task_invitation" ->
                    ConcernedInvitationReading_.taskInvitations(entityManager, ids);
            case "task" -> ConcernedReading_.tasks(entityManager, ids);
            default -> throw new IllegalArgumentException("whom does a " + type + " concern?");
        };
    }

    /** Who is to be told of this kind, by the affiliates and merchants that it concerns. */
    public List<Recipient> recipients(
            NotificationKind kind, Collection<UUID> affiliates, Collection<UUID> merchants) {
        return ConcernedReading_.recipients(entityManager, kind, affiliates, merchants);
    }

    /** The next people with links to a merchant, after this account. */
    public List<Recipient> linking(
            NotificationKind kind, MerchantId merchant, UUID after, int most) {
        return ConcernedReading_.linking(entityManager, kind, merchant.value(), after, most);
    }

    private static List<Concerned> banned(List<ConcernedBanned> found) {
        return found.stream().map(ConcernedBanned::concerned).toList();
    }

    public Optional<Recipient> recipient(UUID account) {
        return ConcernedReading_.recipient(entityManager, account).stream().findFirst();
    }
}
