package org.creatorconnect.appeal;

import java.time.Instant;
import java.util.Optional;
import org.creatorconnect.ban.Ban;
import org.creatorconnect.ban.BanId;
import org.creatorconnect.ban.BanReason;
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
 * @param by who decided, and so does not decide about the appeal
 * @param at when that was
 * @param silence what becomes of the appeal when nobody decides about it
 */
public record Appealed(
        AffiliateId affiliate,
        Optional<BanId> ban,
        Optional<RoleApplicationId> application,
        String by,
        Instant at,
        AppealStatus silence) {

    /** A ban; nobody is let in again by silence who is banned for fraud. */
    public static Appealed of(Ban ban) {
        return new Appealed(
                ban.affiliateId(),
                Optional.of(ban.id()),
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
                application.decidedBy(),
                application.decidedAt(),
                AppealStatus.GRANTED);
    }

    public AppealKind kind() {
        return ban.isPresent() ? AppealKind.BAN : AppealKind.ROLE_REJECTION;
    }
}
