package org.creatorconnect.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * To whom a task is open, as its merchant chose. Each list is its codes parted by blanks, in their
 * own order; an empty one asks for nothing.
 *
 * @param access whether creators apply or are invited
 * @param roles affiliate roles of which a creator holds one
 * @param platforms on one of which a creator has a verified channel, and on which followers count;
 *     empty for the task's own platform
 * @param countries one of which a creator is from, as ISO 3166 codes
 * @param languages one of which a creator names as a language of their content, as ISO 639 codes
 */
@Embeddable
public record Audience(
        @Enumerated(EnumType.STRING) @Column(name = "access", nullable = false) TaskAccess access,
        @Column(name = "audience_roles", nullable = false) String roles,
        @Column(name = "audience_platforms", nullable = false) String platforms,
        @Column(name = "audience_countries", nullable = false) String countries,
        @Column(name = "audience_languages", nullable = false) String languages) {

    /** Whoever has a channel there can apply. */
    public static final Audience ANYBODY = new Audience(TaskAccess.OPEN, "", "", "", "");

    private static final String BLANK = " ";

    /** Codes as they are kept. */
    public static String codes(Collection<String> given) {
        return String.join(BLANK, new TreeSet<>(given));
    }

    /** The codes of one of the lists. */
    public static List<String> list(String codes) {
        return codes.isEmpty() ? List.of() : List.of(codes.split(BLANK));
    }

    /** Whether creators are invited, and nobody applies. */
    public boolean isInvited() {
        return access == TaskAccess.INVITED;
    }

    /** Whether it asks for nothing but what every task asks for. */
    public boolean isAnybody() {
        return (roles + platforms + countries + languages).isEmpty();
    }

    static boolean asksNothingOrOneOf(String codes, Collection<String> held) {
        return codes.isEmpty() || list(codes).stream().anyMatch(held::contains);
    }
}
