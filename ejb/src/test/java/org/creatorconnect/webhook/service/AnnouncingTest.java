package org.creatorconnect.webhook.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.audit.ActRecorded;
import org.creatorconnect.foundation.query.TestRows;
import org.creatorconnect.foundation.query.TestSales;
import org.creatorconnect.webhook.WebhookDelivery;
import org.creatorconnect.webhook.WebhookEvent;
import org.creatorconnect.webhook.WebhookId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is told of what, in the transaction of the act. */
class AnnouncingTest extends TestWebhooks {

    private UUID submission;
    private UUID application;
    private UUID creator;
    private UUID merchant;
    private UUID stranger;

    @BeforeEach
    void lookForAnAssignment() {
        submission = rows.submissions.get(0);
        UUID assignment = one("SELECT assignment_id FROM submission WHERE id = ?1", submission);
        application = one("SELECT application_id FROM assignment WHERE id = ?1", assignment);
        creator = one("SELECT affiliate_id FROM assignment WHERE id = ?1", assignment);
        merchant =
                one(
                        "SELECT c.merchant_id FROM assignment a JOIN task t ON t.id = a.task_id"
                                + " JOIN campaign c ON c.id = t.campaign_id WHERE a.id = ?1",
                        assignment);
        stranger = merchant.equals(rows.aurora) ? rows.nordlys : rows.aurora;
    }

    @Test
    void bothSidesOfContentAreToldAndNobodyElse() {
        WebhookId creators = webhookOfAffiliate(creator);
        WebhookId merchants = webhookOfMerchant(merchant);
        webhookOfMerchant(stranger);
        hear("SUBMISSION_APPROVED", "submission", submission);
        assertThat(all())
                .extracting(WebhookDelivery::webhook)
                .containsExactlyInAnyOrder(creators, merchants);
        JsonObject told = told(all().get(0));
        assertThat(told.getString("type")).isEqualTo("submission.approved");
        assertThat(told.getString("timestamp")).isEqualTo(NOW.toString());
        assertThat(told.getJsonObject("data").getString("id")).isEqualTo(submission.toString());
        assertThat(told.getJsonObject("data").keySet())
                .containsExactlyInAnyOrder(
                        "id",
                        "status",
                        "affiliateId",
                        "merchantId",
                        "campaignId",
                        "taskId",
                        "assignmentId");
    }

    @Test
    void aShopIsNotToldWhatItHasNotChosen() {
        actAsMerchant(merchant);
        keeping()
                .add(
                        new GivenWebhook(
                                "https://hooks.shop.example/in", List.of("commission.created")));
        entityManager.flush();
        hear("SUBMISSION_APPROVED", "submission", submission);
        assertThat(all()).isEmpty();
    }

    @Test
    void aPausedOrEndedWebhookIsToldNothing() {
        WebhookId paused = webhookOfMerchant(merchant);
        keeping().pause(paused);
        WebhookId ended = webhookOfMerchant(merchant);
        keeping().end(ended);
        entityManager.flush();
        hear("SUBMISSION_APPROVED", "submission", submission);
        assertThat(all()).isEmpty();
    }

    @Test
    void anAgencyIsToldOfTheApplicationThatItWroteAndOfNoOther() {
        UUID agency = new TestRows(entityManager, NOW).affiliate("Lantern Ltd");
        WebhookId agencys = webhookOfAffiliate(agency);
        hear("APPLICATION_ACCEPTED", "application", application);
        assertThat(all()).isEmpty();
        insert("UPDATE task_application SET mcn_id = ?1 WHERE id = ?2", agency, application);
        hear("APPLICATION_ACCEPTED", "application", application);
        assertThat(all()).extracting(WebhookDelivery::webhook).containsExactly(agencys);
        assertThat(all().get(0).payload()).doesNotContain("mcn").doesNotContain(agency.toString());
    }

    @Test
    void manyCommissionsOfOneActAreEachTold() {
        TestSales sales = new TestSales(new TestRows(entityManager, NOW), rows.aurora);
        TestSales.Sale first = sales.sale("O-1", creator, "P-1", 100, NOW);
        TestSales.Sale second = sales.line(first.order(), 2, creator, "P-2", 100, NOW);
        webhookOfMerchant(rows.aurora);
        webhookOfMerchant(rows.nordlys);
        hear("COMMISSION_ACCRUED", "commission", first.commission(), second.commission());
        assertThat(all())
                .hasSize(2)
                .allMatch(one -> one.event() == WebhookEvent.COMMISSION_CREATED)
                .allSatisfy(
                        one -> {
                            JsonObject data = told(one).getJsonObject("data");
                            assertThat(data.getString("orderReference")).isEqualTo("O-1");
                            assertThat(data.getJsonObject("amount").getString("currency"))
                                    .isNotBlank();
                        });
    }

    @Test
    void whileNobodyWantsToKnowNothingIsAskedOfTheObject() {
        assertThat(announced.isAnybodyTold(WebhookEvent.PAYOUT_RETURNED)).isFalse();
        webhookOfAffiliate(creator);
        assertThat(announced.isAnybodyTold(WebhookEvent.PAYOUT_RETURNED)).isTrue();
    }

    @Test
    void whatIsToldOfEveryKindOfObjectIsKnown() {
        for (String type :
                List.of(
                        "commission",
                        "payout",
                        "task",
                        "application",
                        "assignment",
                        "submission",
                        "affiliate",
                        "channel",
                        "roster_contract")) {
            assertThat(announced.of(type, List.of(UUID.randomUUID()))).as(type).isEmpty();
        }
    }

    private void hear(String action, String type, UUID... subjects) {
        new Announcing(announced, deliveries, ids, clock)
                .hear(new ActRecorded(action, type, List.of(subjects)));
        entityManager.flush();
    }

    private WebhookId webhookOfMerchant(UUID one) {
        actAsMerchant(one);
        return added();
    }

    private WebhookId webhookOfAffiliate(UUID one) {
        actAsAffiliate(one);
        return added();
    }

    private List<WebhookDelivery> all() {
        return entityManager
                .createQuery("select d from WebhookDelivery d order by d.id", WebhookDelivery.class)
                .getResultList();
    }

    private static JsonObject told(WebhookDelivery delivery) {
        return Json.createReader(new StringReader(delivery.payload())).readObject();
    }

    private UUID one(String sql, UUID id) {
        return (UUID)
                entityManager
                        .createNativeQuery(sql, UUID.class)
                        .setParameter(1, id)
                        .getSingleResult();
    }
}
