package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.creatorconnect.story.Cast.Creator;
import org.creatorconnect.story.Cast.Merchant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Shops report single orders at the same moment: they share transactions, and nothing else. */
class SignedOrdersIT {

    private static final int ORDERS = 20;

    private final ExecutorService clients = Executors.newFixedThreadPool(16);
    private final Creator creator = Cast.creator(300);

    @AfterEach
    void stop() {
        clients.shutdownNow();
    }

    @Test
    void ordersOfManyShopsAreEachTakenInOnceHoweverOftenTheyAreSent() throws Exception {
        List<Merchant> merchants = List.of(merchant(), merchant(), merchant());
        List<Callable<Api.Answer>> calls = new ArrayList<>();
        for (Merchant merchant : merchants) {
            Shop shop = new Shop(merchant);
            String link = shop.link(creator);
            for (int number = 1; number <= ORDERS; number++) {
                String order = Shop.order("O" + number, Shop.click(link));
                Map<String, String> message = shop.signature(order);
                calls.add(() -> shop.report(order, message));
                calls.add(() -> shop.report(order, message));
                calls.add(() -> shop.report(order));
            }
        }
        List<Api.Answer> answers = all(calls);
        assertThat(answers).extracting(Api.Answer::status).containsOnly(201);
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < answers.size(); i += 3) {
            String id = answers.get(i).text("id");
            assertThat(answers.subList(i, i + 3))
                    .allSatisfy(answer -> assertThat(answer.text("id")).isEqualTo(id));
            ids.add(id);
        }
        assertThat(ids).hasSize(merchants.size() * ORDERS);
        for (Merchant merchant : merchants) {
            assertThat(merchant.api().get("merchants/" + merchant.id() + "/orders").items())
                    .hasSize(ORDERS);
        }
        Finance.assertThatTheBooksProveOut();
    }

    @Test
    void whatIsRefusedAmongThemIsToldWhyAndSpoilsNoOther() throws Exception {
        Shop shop = new Shop(merchant());
        String click = Shop.click(shop.link(creator));
        String known = Shop.order("KNOWN", click);
        Map<String, String> message = shop.signature(known);
        assertThat(shop.report(known, message).status()).isEqualTo(201);
        String other = Shop.order("KNOWN", "another");
        String senseless = Shop.order("SENSELESS", click).replace("119.00", "-119.00");
        List<Callable<Api.Answer>> calls = new ArrayList<>();
        for (int number = 1; number <= ORDERS; number++) {
            String order = Shop.order("G" + number, click);
            calls.add(() -> shop.report(order));
        }
        calls.add(5, () -> shop.report(other));
        calls.add(9, () -> shop.report(senseless));
        calls.add(13, () -> shop.reportForged(Shop.order("FORGED", click)));
        calls.add(17, () -> shop.report("{\"reference\": ", shop.signature("{\"reference\": ")));
        List<Api.Answer> answers = all(calls);
        assertThat(answers.get(5).status()).isEqualTo(409);
        assertThat(answers.get(5).body()).contains("REFERENCE_CONFLICT");
        assertThat(answers.get(9).status()).isEqualTo(422);
        assertThat(answers.get(9).body()).contains("lines/0/grossAmount");
        assertThat(answers.get(13).status()).isEqualTo(401);
        assertThat(answers.get(17).status()).isEqualTo(400);
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(ORDERS);
        assertThat(shop.report(known, message).status()).isEqualTo(201);
    }

    private static Merchant merchant() {
        return Cast.merchant("1000.00");
    }

    private List<Api.Answer> all(List<Callable<Api.Answer>> calls) throws Exception {
        List<Future<Api.Answer>> running = calls.stream().map(clients::submit).toList();
        List<Api.Answer> answers = new ArrayList<>();
        for (Future<Api.Answer> one : running) {
            answers.add(one.get(60, TimeUnit.SECONDS));
        }
        return answers;
    }
}
