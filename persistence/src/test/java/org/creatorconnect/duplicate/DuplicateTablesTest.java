package org.creatorconnect.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.Team;
import org.creatorconnect.identity.TeamRight;
import org.creatorconnect.refusal.AlreadyDecided;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs are found by the set, each once, and what was decided stays. */
class DuplicateTablesTest extends DatabaseTest {

    private final String mark = "d" + UUID.randomUUID().toString().substring(0, 8);
    private DuplicateRepository duplicates;

    @BeforeEach
    void open() {
        duplicates = with(new DuplicateRepository());
        for (DuplicateKind kind : DuplicateKind.values()) {
            duplicates.find(kind, NOW);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Mara.Lind+shop@GMail.com, maralind@gmail.com",
        "m.a.r.a@googlemail.com, mara@gmail.com",
        "mara+x@outlook.com, mara@outlook.com",
        "m.ara@outlook.com, m.ara@outlook.com",
        "mara+x@shop.example, mara+x@shop.example",
        "m.ara@shop.example, m.ara@shop.example"
    })
    void aMailboxIsOneByTheRulesOfItsHost(String address, String mailbox) {
        assertThat(
                        entityManager
                                .createNativeQuery("SELECT mailbox(?1)", String.class)
                                .setParameter(1, address)
                                .getSingleResult())
                .isEqualTo(mailbox);
    }

    @Test
    void threeOfOneMailboxAreTwoPairsWithWhoeverCameFirst() {
        UUID first = affiliate(mark + "@gmail.com");
        UUID second = affiliate(mark + "+a@gmail.com");
        UUID third = account(mark.charAt(0) + "." + mark.substring(1) + "@googlemail.com");
        affiliate(mark + "other@gmail.com");
        assertThat(duplicates.find(DuplicateKind.MAILBOX, NOW)).isEqualTo(2);
        assertThat(pairs()).containsExactlyInAnyOrder(first + " " + second, first + " " + third);
        assertThat(duplicates.find(DuplicateKind.MAILBOX, NOW)).as("found again").isZero();
    }

    @Test
    void whoSharesAMarkOfAnAccountIsFoundByTheLastAccountAlone() {
        UUID first = affiliate("");
        UUID second = affiliate("");
        UUID former = affiliate("");
        method(first, 1, "a");
        method(second, 1, "a");
        method(former, 1, "a");
        method(former, 2, "b");
        method(affiliate(""), 1, null);
        method(affiliate(""), 1, null);
        assertThat(duplicates.find(DuplicateKind.PAYOUT_ACCOUNT, NOW)).isEqualTo(1);
        assertThat(pairs()).containsExactly(first + " " + second);
    }

    @Test
    void whatWasDismissedIsNotFoundAgainForTheSameReason() {
        UUID first = affiliate(mark + "@gmail.com");
        affiliate(mark + "+a@gmail.com");
        duplicates.find(DuplicateKind.MAILBOX, NOW);
        Duplicate pair = duplicates.lock(new DuplicateId(pairOf(first)));
        pair.dismiss(DismissalReason.ONE_HOUSEHOLD, Optional.of("Sisters."), "rita", NOW);
        entityManager.flush();
        assertThat(duplicates.find(DuplicateKind.MAILBOX, NOW)).isZero();
        assertThatThrownBy(() -> pair.dismiss(DismissalReason.OTHER, Optional.empty(), "rita", NOW))
                .isInstanceOf(AlreadyDecided.class);
    }

    private UUID affiliate(String reservedFor) {
        AffiliateId id = new AffiliateId(next());
        Affiliate affiliate = new Affiliate(id, null, "Mara", "Mara", "SE", NOW);
        if (!reservedFor.isEmpty()) {
            affiliate.reserveFor(new EmailAddress(reservedFor));
        }
        entityManager.persist(affiliate);
        entityManager.flush();
        return id.value();
    }

    private UUID account(String address) {
        AccountId account = new AccountId(next());
        Account person = new Account(account, mark + "p", "Mara", Set.of("affiliate"), NOW);
        person.proveEmail(new EmailAddress(address), NOW);
        entityManager.persist(person);
        AffiliateId id = new AffiliateId(next());
        entityManager.persist(new Affiliate(id, account.value(), "Mara", "Mara", "SE", NOW));
        person.enter(Team.ofAffiliate(id.value()), TeamRight.OWNER);
        entityManager.flush();
        return id.value();
    }

    private void method(UUID affiliate, int version, String letter) {
        insert(
                """
                INSERT INTO payout_method (id, version, affiliate_id, method_version, type, details, mask, country,
                                           created_at, usable_from, account_mark)
                VALUES (gen_random_uuid(), 0, ?1, ?2, 'IBAN', '\\x01', 'SE', 'SE', now(), now(), ?3)""",
                affiliate,
                version,
                letter == null ? null : letter.repeat(64));
    }

    private List<String> pairs() {
        List<?> pairs =
                entityManager
                        .createNativeQuery(
                                "SELECT first_id || ' ' || second_id FROM duplicate WHERE first_id"
                                        + " IN (SELECT id FROM affiliate WHERE joined_at = ?1 AND"
                                        + " display_name = 'Mara')",
                                String.class)
                        .setParameter(1, NOW)
                        .getResultList();
        return pairs.stream().map(String.class::cast).toList();
    }

    private UUID pairOf(UUID first) {
        return (UUID)
                entityManager
                        .createNativeQuery(
                                "SELECT id FROM duplicate WHERE first_id = ?1", UUID.class)
                        .setParameter(1, first)
                        .getSingleResult();
    }

    /** In the order in which they are asked for. */
    private static UUID next() {
        return new org.creatorconnect.identity.IdSource().next();
    }
}
