package org.creatorconnect.foundation.query;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.application.query.ApplicationFilter;
import org.creatorconnect.application.query.ApplicationQueries;
import org.creatorconnect.assignment.query.AssignmentFilter;
import org.creatorconnect.assignment.query.AssignmentQueries;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.campaign.query.CampaignFilter;
import org.creatorconnect.campaign.query.CampaignQueries;
import org.creatorconnect.commission.query.CommissionFilter;
import org.creatorconnect.commission.query.CommissionQueries;
import org.creatorconnect.discovery.query.FoundCreators;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.funding.query.DepositFilter;
import org.creatorconnect.funding.query.DepositQueries;
import org.creatorconnect.identity.query.AccountQueries;
import org.creatorconnect.ledger.query.LedgerQueries;
import org.creatorconnect.link.query.LinkFilter;
import org.creatorconnect.link.query.LinkQueries;
import org.creatorconnect.merchant.query.MerchantFilter;
import org.creatorconnect.merchant.query.MerchantQueries;
import org.creatorconnect.order.query.OrderFilter;
import org.creatorconnect.order.query.OrderQueries;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.query.AffiliateFilter;
import org.creatorconnect.registry.query.AffiliateQueries;
import org.creatorconnect.registry.query.RoleApplicationFilter;
import org.creatorconnect.registry.query.RoleApplicationQueries;
import org.creatorconnect.reputation.query.TrackRecords;
import org.creatorconnect.submission.query.SubmissionFilter;
import org.creatorconnect.submission.query.SubmissionQueries;
import org.creatorconnect.task.query.NobodyApplies;
import org.creatorconnect.task.query.TaskCenterRows;
import org.creatorconnect.task.query.TaskFilter;
import org.creatorconnect.task.query.TaskQueries;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * However much there is, a search of everybody's things reads no table from end to end: what it
 * finds in each table is found by an index.
 */
class SearchPlansTest extends DatabaseTest {

    private static final String TEXT = LongTables.TEXT;
    private static final Place FIRST = Place.start(25);
    private static final Callers STAFF = TaskCenterRows.staff();
    private static final Callers CREATOR = TaskCenterRows.creator(new UUID(0, 1));

    private static LongTables tables;

    @BeforeAll
    static void fill() throws SQLException {
        tables = new LongTables(Marketplace.FILL);
    }

    @AfterAll
    static void empty() throws SQLException {
        tables.close();
    }

    @Test
    void accounts() throws SQLException {
        tables.assertAnswered(
                at ->
                        with(new AccountQueries(STAFF), at)
                                .accounts(
                                        new org.creatorconnect.identity.query.AccountFilter(
                                                Set.of(), Set.of(), Period.ALWAYS, TEXT),
                                        FIRST),
                "account_words merchant_words");
    }

    @Test
    void affiliates() throws SQLException {
        tables.assertAnswered(
                at ->
                        with(new AffiliateQueries(null), at)
                                .affiliates(AffiliateFilter.of(TEXT), FIRST),
                "affiliate_words account_words");
    }

    /** Whoever has a tag or is in a tier, as a segment asks each time it is opened. */
    @Test
    void affiliatesWithATagOrInATier() throws SQLException {
        tables.assertAnswered(
                at -> with(new AffiliateQueries(null), at).affiliates(narrowed(true), FIRST),
                "affiliate_tag_tag");
        tables.assertAnswered(
                at -> with(new AffiliateQueries(null), at).ids(narrowed(false), 10_001),
                "affiliate_tier_tier");
    }

    private static AffiliateFilter narrowed(boolean byTag) {
        UUID id = new UUID(0, 17);
        return new AffiliateFilter(
                Set.of(),
                Set.of(),
                "",
                "",
                Period.ALWAYS,
                byTag ? id : null,
                byTag ? null : id,
                "");
    }

    @Test
    void creatorsWhoAreFound() throws SQLException {
        Callers shop = TaskCenterRows.merchantOf(new UUID(0, 1));
        tables.assertAnswered(
                at -> FoundCreators.first(at, shop, CLOCK, TEXT),
                "affiliate_words introduction_words");
    }

    @Test
    void whatFiguresAreMadeOfIsFoundByWhoseItIs() throws SQLException {
        UUID one = new UUID(0, 1);
        tables.assertAnswered(
                at -> with(new TrackRecords(CLOCK), at).ofCreator(new AffiliateId(one)),
                "assignment_affiliate submission_");
        tables.assertAnswered(
                at -> with(new TrackRecords(CLOCK), at).ofMerchant(one),
                "assignment_once submission_ commission_merchant_ended");
    }

    @Test
    void roleApplications() throws SQLException {
        tables.assertAnswered(
                at ->
                        with(new RoleApplicationQueries(null, null), at)
                                .applications(
                                        new RoleApplicationFilter(
                                                Set.of(), Set.of(), Period.ALWAYS, TEXT),
                                        FIRST),
                "affiliate_words account_words");
    }

    @Test
    void tasksOfAllMerchants() throws SQLException {
        tables.assertAnswered(
                at ->
                        with(new TaskQueries(STAFF, new NobodyApplies(), null, null, CLOCK), at)
                                .tasks(TaskFilter.of(TEXT), FIRST),
                "task_words merchant_words");
    }

    @Test
    void tasksThatACreatorIsOffered() throws SQLException {
        tables.assertAnswered(
                at ->
                        with(new TaskQueries(CREATOR, new NobodyApplies(), null, null, CLOCK), at)
                                .tasks(TaskFilter.of(TEXT), FIRST),
                "task_words merchant_words");
    }

    @Test
    void applications() throws SQLException {
        tables.assertAnswered(
                at ->
                        with(new ApplicationQueries(STAFF), at)
                                .applications(
                                        new ApplicationFilter(
                                                Set.of(), null, null, Period.ALWAYS, TEXT),
                                        FIRST),
                "task_words affiliate_words merchant_words");
    }

    @Test
    void assignments() throws SQLException {
        tables.assertAnswered(
                at ->
                        with(new AssignmentQueries(STAFF, null), at)
                                .assignments(
                                        new AssignmentFilter(Set.of(), null, Period.ALWAYS, TEXT),
                                        FIRST),
                "task_words affiliate_words merchant_words");
    }

    @Test
    void submissions() throws SQLException {
        tables.assertAnswered(
                at ->
                        with(new SubmissionQueries(STAFF), at)
                                .inbox(
                                        new SubmissionFilter(Set.of(), null, Period.ALWAYS, TEXT),
                                        FIRST),
                "task_words affiliate_words merchant_words");
    }

    @Test
    void merchants() throws SQLException {
        tables.assertAnswered(
                at ->
                        with(new MerchantQueries(null, CLOCK), at)
                                .merchants(new MerchantFilter("", TEXT), FIRST),
                "merchant_words");
    }

    @Test
    void campaigns() throws SQLException {
        tables.assertAnswered(
                at ->
                        with(new CampaignQueries(STAFF), at)
                                .campaigns(new CampaignFilter(Period.ALWAYS, TEXT), FIRST),
                "campaign_name merchant_name");
    }

    @Test
    void deposits() throws SQLException {
        tables.assertAnswered(
                at ->
                        with(new DepositQueries(), at)
                                .deposits(new DepositFilter(Period.ALWAYS, TEXT), FIRST),
                "deposit_reference deposit_booked_by merchant_name merchant_words");
    }

    @Test
    void accountsOfTheLedger() throws SQLException {
        tables.assertAnswered(
                at ->
                        with(new LedgerQueries(), at)
                                .accounts(
                                        new org.creatorconnect.ledger.query.LedgerAccountFilter(
                                                Set.of(), List.of(), TEXT),
                                        FIRST),
                "ledger_account_called affiliate_words merchant_words");
    }

    @Test
    void orders() throws SQLException {
        tables.assertAnswered(
                at ->
                        with(new OrderQueries(STAFF, null), at)
                                .orders(
                                        new OrderFilter(
                                                Set.of(), null, null, Period.ALWAYS, null, TEXT),
                                        FIRST),
                "shop_order_words affiliate_words");
    }

    @Test
    void links() throws SQLException {
        tables.assertAnswered(
                at ->
                        with(new LinkQueries(STAFF, null, null, CLOCK), at)
                                .total(LinkFilter.of(TEXT)),
                "tracking_link_target tracking_link_code_key merchant_words affiliate_words task_words");
    }

    @Test
    void commissions() throws SQLException {
        tables.assertAnswered(
                at ->
                        with(new CommissionQueries(STAFF, null), at)
                                .commissions(
                                        new CommissionFilter(
                                                Set.of(), null, null, Period.ALWAYS, "", TEXT),
                                        FIRST),
                "shop_order_words product_words affiliate_words merchant_words");
    }

    /** A list's number of rows. */
    @Test
    void totals() throws SQLException {
        tables.assertAnswered(
                at ->
                        with(new TaskQueries(STAFF, new NobodyApplies(), null, null, CLOCK), at)
                                .total(TaskFilter.of(TEXT)),
                "task_words merchant_words");
        tables.assertAnswered(
                at ->
                        with(new SubmissionQueries(STAFF), at)
                                .total(new SubmissionFilter(Set.of(), null, Period.ALWAYS, TEXT)),
                "task_words affiliate_words merchant_words");
        tables.assertAnswered(
                at -> with(new DepositQueries(), at).total(new DepositFilter(Period.ALWAYS, TEXT)),
                "deposit_reference merchant_name");
    }
}
