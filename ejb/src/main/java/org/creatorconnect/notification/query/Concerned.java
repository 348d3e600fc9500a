package org.creatorconnect.notification.query;

import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.notification.Side;
import org.jspecify.annotations.Nullable;

/**
 * Whom an object concerns, and what it is called.
 *
 * @param assignment the assignment that content belongs to; creators and agencies find it there
 * @param title the object's own name; nothing when it is called by the other side's
 */
public record Concerned(
        UUID subject,
        @Nullable UUID creator,
        @Nullable UUID agency,
        @Nullable UUID merchant,
        @Nullable String title,
        @Nullable String creatorName,
        @Nullable String agencyName,
        @Nullable UUID assignment) {

    /** As {@link Concerned}, of an object that stands for itself. */
    public Concerned(
            UUID subject,
            @Nullable UUID creator,
            @Nullable UUID agency,
            @Nullable UUID merchant,
            @Nullable String title,
            @Nullable String creatorName,
            @Nullable String agencyName) {
        this(subject, creator, agency, merchant, title, creatorName, agencyName, null);
    }

    /** A merchant's own matter. */
    public static Concerned ofMerchant(UUID merchant) {
        return new Concerned(merchant, null, null, merchant, null, null, null);
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

    /** Whether this side finds it at its assignment. */
    public boolean isWithinAssignment(Side side) {
        return assignment != null && side != Side.MERCHANT;
    }

    /** What it is called to who stands on this side; may be empty. */
    public String about(Side side) {
        String name = title != null ? title : side == Side.CREATOR ? agencyName : creatorName;
        return name == null ? "" : name;
    }
}
