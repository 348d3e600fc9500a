package org.creatorconnect.notification.query;

import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.notification.Side;
import org.jspecify.annotations.Nullable;

/**
 * Whom an object concerns, and what it is called.
 *
 * @param task the task that an application is for; creators find it there
 * @param assignment the assignment that content belongs to; creators and agencies find it there
 * @param person whose own matter it is, whatever their right in the team
 * @param title the object's own name; nothing when it is called by the other side's
 * @param agencyName the agency's name, or the merchant's of what has no agency
 * @param facts what creators are told besides, or others of what concerns no creator
 */
public record Concerned(
        UUID subject,
        @Nullable UUID creator,
        @Nullable UUID agency,
        @Nullable UUID merchant,
        @Nullable String title,
        @Nullable String creatorName,
        @Nullable String agencyName,
        @Nullable UUID assignment,
        @Nullable UUID task,
        @Nullable UUID person,
        String facts) {

    /** As {@link Concerned}, of an object that stands for itself. */
    public Concerned(
            UUID subject,
            @Nullable UUID creator,
            @Nullable UUID agency,
            @Nullable UUID merchant,
            @Nullable String title,
            @Nullable String creatorName,
            @Nullable String agencyName) {
        this(
                subject,
                creator,
                agency,
                merchant,
                title,
                creatorName,
                agencyName,
                null,
                null,
                null,
                "");
    }

    /** A merchant's own matter. */
    public static Concerned ofMerchant(UUID merchant) {
        return new Concerned(merchant, null, null, merchant, null, null, null);
    }

    /** As this one, with what its creator is told besides. */
    Concerned telling(String besides) {
        return new Concerned(
                subject,
                creator,
                agency,
                merchant,
                title,
                creatorName,
                agencyName,
                assignment,
                task,
                person,
                besides);
    }

    /** Whether this person's own matter it is. */
    public boolean isOf(UUID account) {
        return account.equals(person);
    }

    /** The affiliate or merchant on this side, if there is one. */
    public Optional<UUID> party(Side side) {
        return Optional.ofNullable(
                switch (side) {
                    case CREATOR -> creator;
                    case AGENCY -> agency;
                    case MERCHANT -> merchant;
                });
    }

    /** Where somebody on this side finds it: another object, when not by itself. */
    public Optional<Home> home(Side side) {
        if (side != Side.MERCHANT && assignment != null) {
            return Optional.of(new Home("assignment", assignment));
        }
        return side == Side.CREATOR && task != null
                ? Optional.of(new Home("task", task))
                : Optional.empty();
    }

    /** An object, and its kind in the audit trail's word. */
    public record Home(String type, UUID id) {}

    /** What is told besides to who stands on this side; may be empty. */
    public String facts(Side side) {
        return side == Side.CREATOR || creator == null ? facts : "";
    }

    /** What it is called to who stands on this side; may be empty. */
    public String about(Side side) {
        String name = title != null ? title : side == Side.CREATOR ? agencyName : creatorName;
        if (name == null) {
            return "";
        }
        // An agency has several creators at one task.
        return side == Side.AGENCY && title != null ? title + " · " + creatorName : name;
    }
}
