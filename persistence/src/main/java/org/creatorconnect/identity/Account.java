package org.creatorconnect.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.foundation.Language;
import org.creatorconnect.foundation.SearchWords;
import org.creatorconnect.refusal.StateForbids;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in: one person, one user name, some roles. It may act for one merchant or
 * as one affiliate, never for both, and has a right there.
 *
 * <p>It is opened for an invitation that was taken up, or by the installation itself, and is {@code
 * ENABLED} from then on. An operator may have it {@code DISABLED}, which ends its sessions and
 * tokens at once, and enabled again.
 *
 * <p>The password is stored only as a slow hash. What it did names its row, which is never deleted:
 * closed for good, it is disabled and says nothing of its person any more.
 */
@Entity
@Table(name = "account")
public class Account {

    /** What stands in lists in place of whoever had their account deleted. */
    public static final String DELETED = "Deleted account";

    @Id private UUID id;
    @Version private int version;

    @Column(nullable = false, unique = true)
    private String username;

    @Column(name = "display_name", nullable = false)
    private String displayName;

    @Column(name = "search_words", nullable = false)
    private String searchWords;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(name = "staff_by_groups", nullable = false)
    private boolean staffByGroups;

    @Column private @Nullable String email;

    @Column(name = "email_proved_at")
    private @Nullable Instant emailProvedAt;

    @Column private @Nullable String language;

    @Column(name = "time_zone")
    private @Nullable String timeZone;

    @Column(name = "affiliate_id")
    private @Nullable UUID affiliateId;

    @Column(name = "merchant_id")
    private @Nullable UUID merchantId;

    @Enumerated(EnumType.STRING)
    @Column(name = "team_right")
    private @Nullable TeamRight teamRight;

    @Embedded private @Nullable AccountAccess access;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role", nullable = false)
    private Set<String> roles = new HashSet<>();

    protected Account() {}

    public Account(
            AccountId id,
            String username,
            String displayName,
            Set<String> roles,
            Instant createdAt) {
        this.id = id.value();
        this.username = username.toLowerCase(Locale.ROOT);
        this.displayName = displayName;
        this.searchWords = SearchWords.kept(username, displayName);
        this.roles = new HashSet<>(roles);
        this.createdAt = createdAt;
    }

    /**
     * Replaces the password by its hash; the text itself is never kept.
     *
     * @throws StateForbids when its roles follow a provider's groups: then it has no password
     */
    public void usePassword(String hash) {
        if (staffByGroups) {
            throw new StateForbids("The account's roles follow its groups", "given a password");
        }
        this.passwordHash = hash;
    }

    /**
     * Its roles are those that its person's groups at a provider stand for, from now on and with
     * each sign-in there. It has no password, so that nobody keeps by one what the provider took
     * away.
     *
     * @param granted the roles now; none lets nobody in
     */
    public void followGroups(Set<String> granted) {
        if (passwordHash != null) {
            throw new StateForbids("The account has a password", "led by groups");
        }
        this.staffByGroups = true;
        roles.retainAll(granted);
        roles.addAll(granted);
    }

    /** Its person has shown that this mailbox is theirs; there they are reached from now on. */
    public void proveEmail(EmailAddress address, Instant at) {
        this.email = address.text();
        this.emailProvedAt = at;
    }

    /** How its person reads from now on. */
    public void read(LocaleChoice chosen) {
        this.language = chosen.language().map(Language::tag).orElse(null);
        this.timeZone = chosen.zone().map(ZoneId::getId).orElse(null);
    }

    /**
     * Its person belongs to this team from now on, with the role that goes with it.
     *
     * @throws IllegalStateException when they belong to one; whoever asks has looked before
     */
    public void enter(Team team, TeamRight right) {
        if (teamRight != null) {
            throw new IllegalStateException("the account belongs to a team already");
        }
        this.merchantId = team.merchant();
        this.affiliateId = team.affiliate();
        this.teamRight = right;
        roles.removeAll(Set.of(Role.MERCHANT, Role.AFFILIATE));
        roles.add(team.role());
    }

    /** From now on its person has this right in their team. */
    public void useRight(TeamRight right) {
        if (teamRight == null) {
            throw new IllegalStateException("the account belongs to no team");
        }
        this.teamRight = right;
    }

    /** Its person belongs to no team any more, and has lost the role that went with it. */
    public void leaveTeam() {
        this.merchantId = null;
        this.affiliateId = null;
        this.teamRight = null;
        roles.removeAll(Set.of(Role.MERCHANT, Role.AFFILIATE));
    }

    /** Whether its person can join a team: they may sign in, work nowhere yet and are no staff. */
    @Transient
    public boolean isFree() {
        return isEnabled()
                && !staffByGroups
                && teamRight == null
                && Set.of(Role.MERCHANT, Role.AFFILIATE).containsAll(roles);
    }

    /**
     * From now on nobody can sign in with it, nor use its tokens; what it did stays.
     *
     * @throws StateForbids when it is disabled already
     */
    public void disable(Instant at) {
        access().disable(at);
    }

    /**
     * Its person may sign in again; refused unless it is disabled, and neither closed nor merged.
     */
    public void enable() {
        access().enable();
    }

    /** Its person uses another account from now on; there is no way back. */
    public void merge(Instant at) {
        access().merge(at);
    }

    /** Whether its person uses another account now. */
    @Transient
    public boolean isMerged() {
        return access().isMerged();
    }

    /**
     * Nobody signs in with it any more, and it says nothing of whose it was; there is no way back.
     */
    public void close(Instant at) {
        String last = id.toString().replace("-", "");
        this.username = "deleted-" + last.substring(last.length() - 12);
        this.displayName = DELETED;
        this.searchWords = SearchWords.kept(username);
        this.passwordHash = null;
        this.email = null;
        this.emailProvedAt = null;
        this.staffByGroups = false;
        read(LocaleChoice.NONE);
        roles.clear();
        access().close(at);
    }

    @Transient
    public AccountId id() {
        return new AccountId(id);
    }

    public String username() {
        return username;
    }

    public String displayName() {
        return displayName;
    }

    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    /** The mailbox at which its person is reached, once they have shown that it is theirs. */
    @Transient
    public Optional<EmailAddress> provedEmail() {
        return Optional.ofNullable(email).map(EmailAddress::new);
    }

    /** How its person reads. */
    @Transient
    public LocaleChoice locale() {
        return LocaleChoice.kept(language, timeZone);
    }

    public Set<String> roles() {
        return Set.copyOf(roles);
    }

    public Optional<UUID> affiliateId() {
        return Optional.ofNullable(affiliateId);
    }

    public Optional<UUID> merchantId() {
        return Optional.ofNullable(merchantId);
    }

    /** The right that its person has in their team, while they belong to one. */
    public Optional<TeamRight> teamRight() {
        return Optional.ofNullable(teamRight);
    }

    /** Whether its roles are those of its groups at a provider. */
    public boolean isStaffByGroups() {
        return staffByGroups;
    }

    public boolean isEnabled() {
        return access().isEnabled();
    }

    /** The database has no row for it: nothing but nulls is nothing. */
    private AccountAccess access() {
        AccountAccess known = access == null ? AccountAccess.open() : access;
        this.access = known;
        return known;
    }
}
