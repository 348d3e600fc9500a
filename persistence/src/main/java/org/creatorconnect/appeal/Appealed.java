package org.creatorconnect.appeal;

import java.time.Instant;
import java.util.Optional;
import org.creatorconnect.ban.Ban;
import org.creatorconnect.ban.BanId;
import org.creatorconnect.ban.BanReason;
import org.creatorconnect.dispute.Dispute;
import org.creatorconnect.dispute.DisputeId;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.RoleApplication;
import org.creatorconnect.registry.RoleApplicationId;
import org.creatorconnect.registry.RoleApplicationStatus;

/**
 * A decision of the staff that can be appealed.
 *
 * @param ban the ban, if it is one
 * @param application the rejected application for a role, if it is one
 * @param dispute the decided dispute, if it is one
 * @param by who decided, and so does not decide about the appeal
 * @param at when that was
 * @param silence what becomes of the appeal when nobody decides about it
 */
public record Appealed(
        AffiliateId affiliate,
        Optional<BanId> ban,
        Optional<RoleApplicationId> application,
        Optional<DisputeId> dispute,
        String by,
        Instant at,
        AppealStatus silence) {

    /** A ban; nobody is let in again by silence who is banned for fraud. */
    public static Appealed of(Ban ban) {
        return new Appealed(
                ban.affiliateId(),
                Optional.of(ban.id()),
                Optional.empty(),
                Optional.empty(),
                ban.bannedBy(),
                ban.bannedAt(),
                ban.reason() == BanReason.FRAUD ? AppealStatus.DENIED : AppealStatus.GRANTED);
    }

    /**
     * @throws StateForbids unless the application was rejected
     */
    public static Appealed of(RoleApplication application) {
        if (application.status() != RoleApplicationStatus.REJECTED) {
            throw new StateForbids("The application is " + application.status(), "appealed");
        }
        return new Appealed(
                application.affiliateId(),
                Optional.empty(),
                Optional.of(application.id()),
                Optional.empty(),
                application.decidedBy(),
                application.decidedAt(),
                AppealStatus.GRANTED);
    }

    /**
     * @param creator whose content the dispute is about
     * @throws StateForbids unless a person decided against the creator, in whole or in part
     */
    public static Appealed of(Dispute dispute, AffiliateId creator) {
        dispute.requireAppealable();
        return new Appealed(
                creator,
                Optional.empty(),
                Optional.empty(),
                Optional.of(dispute.id()),
                dispute.endedBy().orElseThrow(),
                dispute.endedAt().orElseThrow(),
                AppealStatus.GRANTED);
    }

    public AppealKind kind() {
        if (dispute.isPresent()) {
            return AppealKind.DISPUTE;
        }
        return ban.isPresent() ? AppealKind.BAN : AppealKind.ROLE_REJECTION;
    }
}
