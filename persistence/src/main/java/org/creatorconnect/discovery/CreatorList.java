package org.creatorconnect.discovery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.identity.Team;
import org.jspecify.annotations.Nullable;

/**
 * A name under which a merchant's or an agency's people keep creators. The whole team sees it and
 * nobody else, least of all who is in it; deleting it deletes what was noted in it.
 */
@Entity
@Table(name = "creator_list")
public class CreatorList {

    /** How many characters a name may have. */
    public static final int LONGEST_NAME = 80;

    /** How many lists a team may keep. */
    public static final int MOST_LISTS = 50;

    /** How many creators a list may have. */
    public static final int MOST_CREATORS = 500;

    @Id private UUID id;
    @Version private int version;

    @Column(name = "team_id", nullable = false, updatable = false)
    private UUID teamId;

    @Column(name = "merchant_id", updatable = false)
    private @Nullable UUID merchantId;

    @Column(name = "affiliate_id", updatable = false)
    private @Nullable UUID affiliateId;

    @Column(nullable = false)
    private String name;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    protected CreatorList() {}

    public CreatorList(CreatorListId id, Team team, String name, Instant at) {
        this.id = id.value();
        this.teamId = team.id();
        this.merchantId = team.merchant();
        this.affiliateId = team.affiliate();
        this.name = name;
        this.madeAt = at;
    }

    public void rename(String other) {
        this.name = other;
    }

    /** Whether it is this team's. */
    public boolean isOf(Team team) {
        return teamId.equals(team.id());
    }

    @Transient
    public CreatorListId id() {
        return new CreatorListId(id);
    }

    public String name() {
        return name;
    }
}
