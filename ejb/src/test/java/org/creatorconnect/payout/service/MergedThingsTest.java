package org.creatorconnect.payout.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.creatorconnect.commission.CommissionLaws;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.link.LinkId;
import org.creatorconnect.link.LinkOwner;
import org.creatorconnect.link.LinkRepository;
import org.creatorconnect.merge.AffiliateMergeId;
import org.creatorconnect.merge.AffiliateMergeStatus;
import org.creatorconnect.merge.MergeStopped;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.AffiliateId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What else goes along with an affiliate that is taken in, what does not, and what stops it. */
class MergedThingsTest extends DatabaseTest {

    private static final String PROVED = "VERIFIED";

    private SalesOfOne one;
    private Merging merging;
    private UUID merged;
    private UUID survivor;

    @BeforeEach
    void open() {
        one = new SalesOfOne(new MoneyServices(entityManager, CLOCK), NOW);
        merging = new Merging(one);
        survivor = merging.survivor;
        merged = merging.merged;
    }

    @Test
    void linksAreTheSurvivorsFromThenOnAndItIsKeptWhoseTheyWere() {
        UUID link = UUID.randomUUID();
        run(
                """
                INSERT INTO tracking_link (id, version, code, affiliate_id, merchant_id, target_url, sub_ids, created_at)
                SELECT '%s', 0, 'mrg0000001', '%s', id, 'https://shop.example/', ARRAY['', '', '', '', ''], now()
                FROM merchant LIMIT 1"""
                        .formatted(link, merged));
        account(merged, "maria-before", "maria@mail.example");
        merging.merged(survivor, merged);
        LinkOwner owner =
                with(new LinkRepository()).owners(List.of(new LinkId(link))).get(new LinkId(link));
        assertThat(owner.affiliate()).isEqualTo(new AffiliateId(survivor));
        assertThat(owner.active()).isTrue();
        assertThat(owner.usernames()).containsExactly("maria-before");
        assertThat(owner.affiliateAt(NOW.minusSeconds(1))).isEqualTo(new AffiliateId(merged));
        assertThat(owner.affiliateAt(NOW)).isEqualTo(new AffiliateId(survivor));
    }

    @Test
    void whoSignedInAsItDoesSoNoMoreAndIsToldWhereWithoutTheOthersMailbox() {
        UUID account = account(merged, "maria-before", "maria@mail.example");
        account(survivor, "mara-after", "mara@mail.example");
        merging.merged(survivor, merged);
        assertThat(
                        texts(
                                "SELECT CAST(disabled_at = merged_at AS text) FROM account WHERE id = '%s'",
                                account))
                .containsExactly("true");
        assertThat(merging.letters).hasSize(1);
        assertThat(merging.letters.get(0))
                .startsWith("ACCOUNT_MERGED maria@mail.example [maria-before, ")
                .doesNotContain("mara@mail.example");
        assertThat(acts()).endsWith("AFFILIATE_MERGE_PROPOSED", "AFFILIATE_MERGED");
    }

    @Test
    void aProvedChannelComesBeforeOneThatIsOnlyNamedAndOthersGoAlong() {
        UUID named = channel(survivor, "mara", "UNVERIFIED");
        UUID proved = channel(merged, "mara", PROVED);
        UUID other = channel(merged, "other", "UNVERIFIED");
        UUID kept = channel(survivor, "both", PROVED);
        UUID left = channel(merged, "both", "UNVERIFIED");
        AffiliateMergeId merge = merging.merged(survivor, merged);
        assertThat(channels(survivor)).containsExactlyInAnyOrder(proved, other, kept);
        assertThat(channels(merged)).containsExactly(left);
        assertThat(texts("SELECT CAST(duplicate_of AS text) FROM channel WHERE id = '%s'", named))
                .containsExactly(proved.toString());
        assertThat(
                        texts(
                                "SELECT CAST(channel_count AS text) FROM affiliate_merge WHERE id = '%s'",
                                merge.value()))
                .containsExactly("2");
    }

    @Test
    void rolesAndTagsGoAlongBankAccountAndTaxFormDoNot() {
        run("INSERT INTO affiliate_role (affiliate_id, role) VALUES ('%s', 'INFLUENCER')", merged);
        UUID tag = UUID.randomUUID();
        run(
                "INSERT INTO tag (id, version, name, tone, archived, created_at) VALUES ('%s', 0, 'Merged things', 'GREY', false, now())",
                tag);
        for (UUID each : List.of(merged, survivor)) {
            run(
                    "INSERT INTO affiliate_tag (affiliate_id, tag_id, put_on_at, put_on_by) VALUES ('%s', '"
                            + tag
                            + "', now(), 'x')",
                    each);
        }
        merging.merged(survivor, merged);
        assertThat(texts("SELECT role FROM affiliate_role WHERE affiliate_id = '%s'", survivor))
                .contains("INFLUENCER");
        assertThat(
                        texts(
                                "SELECT CAST(affiliate_id AS text) FROM affiliate_tag WHERE tag_id = '%s'",
                                tag))
                .containsExactly(survivor.toString());
        for (String table : List.of("payout_method", "tax_form")) {
            assertThat(
                            texts(
                                    "SELECT CAST(id AS text) FROM "
                                            + table
                                            + " WHERE affiliate_id = '%s'",
                                    survivor))
                    .hasSize(1);
        }
    }

    @Test
    void aLineOfWhichBothHaveAPartKeepsThemApartAndTheSurvivorHasTheMoney() {
        UUID sale = one.pending(1_000);
        run(
                """
                INSERT INTO commission SELECT (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(),
                    'affiliate_id', '%s', 'original_minor', 0, 'whole_minor', 0, 'kept_minor', 0, 'fee_minor', 0,
                    'zero_reason', 'OTHER_PARTNER'))).* FROM commission c WHERE id = '%s'"""
                        .formatted(survivor, sale));
        merging.merged(survivor, merged);
        assertThat(with(new CommissionLaws()).violations(5)).isEmpty();
        one.approved(sale);
        one.payee(survivor);
        assertThat(one.balances()).isEqualTo("payable 1000 debt 0");
        assertThat(one.openEarnings()).containsExactly(1_000L);
        assertThat(one.findings()).isEmpty();
    }

    @Test
    void whatIsEarnedInTheOldNameLaterIsTheSurvivorsUnlessTheyHaveAPartOfThatLine() {
        UUID sale = one.pending(1_000);
        merging.merged(survivor, merged);
        assertThat(earnedInTheOldName(sale, "line_id")).isEqualTo(merged.toString());
        UUID line = UUID.randomUUID();
        run(
                """
                INSERT INTO order_line SELECT (jsonb_populate_record(l, jsonb_build_object('id', '%s',
                    'position', 7, 'reference', 'L7'))).* FROM order_line l
                WHERE id = (SELECT line_id FROM commission WHERE id = '%s')"""
                        .formatted(line, sale));
        assertThat(earnedInTheOldName(sale, "CAST('" + line + "' AS uuid)"))
                .isEqualTo(survivor.toString());
    }

    /** Whose a commission is that is like this sale's, was written for the one that is merged. */
    private String earnedInTheOldName(UUID sale, String line) {
        UUID later = UUID.randomUUID();
        run(
                """
                INSERT INTO commission SELECT (jsonb_populate_record(c, jsonb_build_object('id', '%s',
                    'affiliate_id', '%s', 'line_id', %s, 'original_minor', 0, 'whole_minor', 0, 'kept_minor', 0,
                    'fee_minor', 0, 'zero_reason', 'OTHER_PARTNER'))).* FROM commission c WHERE id = '%s'"""
                        .formatted(later, merged, line, sale));
        return texts("SELECT CAST(affiliate_id AS text) FROM commission WHERE id = '%s'", later)
                .get(0);
    }

    @ParameterizedTest
    @MethodSource("stops")
    void whatIsInMotionStopsItByItsName(String reason, String sql) {
        run(sql.replace("MERGED-ONE", merged.toString()).replace("SURVIVOR", survivor.toString()));
        assertThatThrownBy(() -> merging.proposed(survivor, merged))
                .isInstanceOf(MergeStopped.class)
                .hasMessageContaining(reason);
    }

    static Stream<Arguments> stops() {
        String invited =
                "INSERT INTO roster_invitation (id, version, mcn_id, affiliate_id, share_bps, notice_days, tail_days,"
                        + " status, invited_at, lapses_at) VALUES (gen_random_uuid(), 0, 'SURVIVOR', 'MERGED-ONE', 0,"
                        + " 30, 90, 'INVITED', now(), now())";
        return Stream.of(
                Arguments.of(
                        "LEAVING of the survivor",
                        "UPDATE affiliate SET status = 'LEAVING' WHERE id = 'SURVIVOR'"),
                Arguments.of(
                        "CLOSED of the merged one",
                        "UPDATE affiliate SET status = 'CLOSED' WHERE id = 'MERGED-ONE'"),
                Arguments.of(
                        "BANNED of the merged one",
                        "INSERT INTO ban (id, version, affiliate_id, merchant_id, reason, banned_at, banned_by)"
                                + " SELECT gen_random_uuid(), 0, 'MERGED-ONE', id, 'OTHER', now(), 'x'"
                                + " FROM merchant LIMIT 1"),
                Arguments.of("CONTRACT of the merged one", invited),
                Arguments.of(
                        "DECISION_PENDING of the merged one",
                        "INSERT INTO role_application (id, version, affiliate_id, role, status, statement, applied_at)"
                                + " VALUES (gen_random_uuid(), 0, 'MERGED-ONE', 'INFLUENCER', 'APPLIED', '', now())"));
    }

    @Test
    void itIsAskedForWithAReasonAndAboutTwo() {
        assertThatThrownBy(() -> merging.proposed(merged, merged))
                .isInstanceOf(ValidationFailed.class);
    }

    @Test
    void whatNobodyDecidesLapsesAndWhatWasDecidedStays() {
        AffiliateMergeId merge = merging.proposed(survivor, merged);
        merging.clock.lapse(merge);
        assertThat(merging.merges.lock(merge).status()).isEqualTo(AffiliateMergeStatus.LAPSED);
        AffiliateMergeId again = merging.merged(survivor, merged);
        merging.clock.lapse(again);
        assertThat(merging.merges.lock(again).status()).isEqualTo(AffiliateMergeStatus.CONFIRMED);
    }

    private UUID account(UUID affiliate, String username, String email) {
        UUID id = UUID.randomUUID();
        run(
                """
                INSERT INTO account (id, version, username, display_name, email, email_proved_at, created_at, affiliate_id, team_right)
                VALUES ('%s', 0, '%s', 'Maria', '%s', now(), now(), '%s', 'OWNER')"""
                        .formatted(id, username, email, affiliate));
        run(
                """
                INSERT INTO team_member (id, version, team_id, affiliate_id, team_right, status, account_id, joined_at)
                VALUES (gen_random_uuid(), 0, '%1$s', '%1$s', 'OWNER', 'MEMBER', '%2$s', now())"""
                        .formatted(affiliate, id));
        return id;
    }

    private UUID channel(UUID affiliate, String name, String status) {
        UUID id = UUID.randomUUID();
        run(
                """
                INSERT INTO channel (id, version, affiliate_id, platform, url, place, community, status, attempts, created_at,
                                     verified_at, followers, proved_by)
                SELECT '%1$s', 0, '%2$s', 'YOUTUBE', 'https://www.youtube.com/@merged-%3$s', 'youtube.com/@merged-%3$s',
                       false, '%4$s', 0, now(), p.at, p.count, p.way
                FROM (SELECT CASE WHEN '%4$s' = 'VERIFIED' THEN now() END AS at,
                             CASE WHEN '%4$s' = 'VERIFIED' THEN 5 END AS count,
                             CASE WHEN '%4$s' = 'VERIFIED' THEN 'PAGE' END AS way) p"""
                        .formatted(id, affiliate, name, status));
        return id;
    }

    private List<UUID> channels(UUID affiliate) {
        return texts(
                        "SELECT CAST(id AS text) FROM channel WHERE affiliate_id = '%s' AND duplicate_of IS NULL",
                        affiliate)
                .stream()
                .map(UUID::fromString)
                .toList();
    }

    private List<String> acts() {
        return texts("SELECT action FROM audit_pending ORDER BY id");
    }

    private void run(String sql, Object... values) {
        entityManager
                .createNativeQuery(values.length == 0 ? sql : sql.formatted(values))
                .executeUpdate();
        entityManager.flush();
        entityManager.clear();
    }

    @SuppressWarnings("unchecked")
    private List<String> texts(String sql, Object... values) {
        return entityManager.createNativeQuery(sql.formatted(values), String.class).getResultList();
    }
}
