package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.creatorconnect.story.Cast.Creator;
import org.creatorconnect.story.Cast.Merchant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What happens when many say the same at once, or two say the opposite. */
@Tag("stress")
class RacesIT {

    private static final int EQUAL_POSTS = 200;
    private static final int DECISIONS = 50;
    private static final int INVITATIONS = 3;
    private static final int GUESTS = 12;

    @Test
    void twoHundredEqualOrdersAtOnceAreOneOrderWithOneAnswer() throws Exception {
        Merchant merchant = Cast.merchant("1000.00");
        Shop shop = new Shop(merchant);
        String order = Shop.order("O1", Shop.click(shop.link(Cast.creator(300))));
        List<Callable<Api.Answer>> posts = new ArrayList<>();
        for (int i = 0; i < EQUAL_POSTS; i++) {
            posts.add(() -> shop.report(order));
        }
        List<Api.Answer> answers = atOnce(posts);
        assertThat(answers).hasSize(EQUAL_POSTS);
        assertThat(answers.stream().distinct()).hasSize(1);
        assertThat(answers.get(0).status()).isEqualTo(201);
        assertThat(merchant.api().get("merchants/" + merchant.id() + "/orders").items()).hasSize(1);
        Finance.assertThatTheBooksProveOut();
    }

    @Test
    void ofAnApprovalAndARejectionAtOnceExactlyOneWinsAndMoneyMovesOnce() throws Exception {
        Merchant merchant = Cast.merchant("20000.00");
        Creator creator = Cast.influencer();
        int approvals = 0;
        for (int i = 0; i < DECISIONS; i++) {
            approvals += race(merchant, submission(merchant, creator)) ? 1 : 0;
        }
        System.out.println("approved in " + approvals + " of " + DECISIONS + " races");
        assertThat(
                        creator.api()
                                .get("affiliates/" + creator.id() + "/balance?currency=EUR")
                                .amount("payable"))
                .isEqualTo(approvals * 100 + ".00");
        Finance.assertThatTheBooksProveOut();
    }

    @Test
    void ofManyWhoTakeOneInvitationAtOnceOneGetsInAndTheOthersAreTold() throws Exception {
        int faster = 0;
        for (int i = 0; i < INVITATIONS; i++) {
            String key = invitation(i);
            List<Callable<Wire.Answer>> guests =
                    Collections.nCopies(GUESTS, () -> accept(key, "otter-lantern-42"));
            List<Wire.Answer> answers = atOnce(guests);
            assertThat(answers).filteredOn(answer -> answer.status() == 302).hasSize(1);
            assertThat(answers).extracting(Wire.Answer::status).isSubsetOf(302, 409, 200);
            faster += answers.stream().filter(answer -> answer.status() == 409).count();
            assertThat(answers)
                    .filteredOn(answer -> answer.status() == 409)
                    .allMatch(answer -> answer.body().contains("Somebody was faster"));
        }
        assertThat(faster).isPositive();
    }

    /** The key of a new invitation. */
    private static String invitation(int number) {
        String key = "race-" + System.nanoTime();
        Tables.run(
                """
                INSERT INTO invitation (id, version, fingerprint, username, display_name, role, status,
                                        invited_by, invited_at, expires_at)
                SELECT uuidv7(), 0, encode(sha256(convert_to('%1$s', 'UTF8')), 'hex'),
                       '%1$s', 'Guest %2$d', 'reviewer', 'INVITED', 'operator',
                       timestamptz '%3$s', timestamptz '%3$s' + interval '3 days'"""
                        .formatted(key, number, Shop.now()));
        return key;
    }

    private static Wire.Answer accept(String key, String password) {
        return Wire.send(
                "POST",
                "/invitation.xhtml?key=" + key,
                "accept=accept&accept:acceptNow=&accept:password="
                        + password
                        + "&accept:repeated="
                        + password
                        + "&jakarta.faces.ViewState=stateless"
                        + Person.NONCE,
                "Content-Type: application/x-www-form-urlencoded");
    }

    /** Whether the approval won. */
    private static boolean race(Merchant merchant, String submission) throws Exception {
        String path = "submissions/" + submission + "/decision";
        String rejection = "{\"decision\": \"REJECT\", \"reasonCode\": \"OFF_BRIEF\"}";
        List<Api.Answer> answers =
                atOnce(
                        List.of(
                                () -> merchant.api().post(path, "{\"decision\": \"APPROVE\"}"),
                                () -> merchant.api().post(path, rejection)));
        List<String> won =
                answers.stream()
                        .filter(answer -> answer.status() == 200)
                        .map(answer -> answer.text("status"))
                        .toList();
        assertThat(won).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(1);
        assertThat(merchant.api().get("submissions/" + submission).text("status"))
                .isEqualTo(won.get(0));
        return won.get(0).equals("APPROVED");
    }

    private static String submission(Merchant merchant, Creator creator) {
        String task = Cast.draftTask(merchant, "100.00");
        merchant.api().post("tasks/" + task + "/publication", "");
        String application =
                creator.api()
                        .post("tasks/" + task + "/applications", "{\"pitch\": \"Mugs\"}")
                        .text("id");
        String assignment =
                merchant.api()
                        .post(
                                "applications/" + application + "/decision",
                                "{\"decision\": \"ACCEPT\"}")
                        .text("assignmentId");
        return creator.api()
                .post(
                        "assignments/" + assignment + "/submissions",
                        """
                        {"contentUrl": "https://www.youtube.com/watch?v=mug", "disclosure": true}""")
                .text("id");
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls)
            throws InterruptedException, ExecutionException {
        ExecutorService people = Executors.newFixedThreadPool(calls.size());
        CountDownLatch start = new CountDownLatch(calls.size());
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> call : calls) {
                running.add(
                        people.submit(
                                () -> {
                                    start.countDown();
                                    start.await();
                                    return call.call();
                                }));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> one : running) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            people.shutdown();
        }
    }
}
