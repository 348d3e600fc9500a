package org.creatorconnect.story;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The shop of a known link, which reports one signed order after another. What is not answered, or
 * by a 5xx, it sends again with the same reference, as the API asks it to.
 */
public final class SteadyShop implements AutoCloseable {

    private static final Duration BETWEEN_ORDERS = Duration.ofMillis(50);
    private static final Duration BEFORE_THE_NEXT_TRY = Duration.ofMillis(200);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI portal;
    private final KnownLink link;
    private final Shop shop;
    private final String click;
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicLong reported = new AtomicLong();
    private final List<String> triedAgain = new CopyOnWriteArrayList<>();
    private final List<String> refused = new CopyOnWriteArrayList<>();
    private final Thread thread = new Thread(this::report, "shop");

    /**
     * Follows the link once and begins to report orders of that visit.
     *
     * @param api where the shop gets its key
     * @param portal where it reports
     */
    public SteadyShop(URI api, URI portal, KnownLink link) {
        this.portal = portal;
        this.link = link;
        this.shop = new Shop(new Cast.Merchant(Api.at(api, link.merchantToken()), link.merchant()));
        this.click = click();
        thread.start();
    }

    private String click() {
        try {
            HttpRequest visit =
                    request("r/" + link.code())
                            .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) Drill")
                            .build();
            return http.send(visit, HttpResponse.BodyHandlers.discarding())
                    .headers()
                    .firstValue("Location")
                    .orElseThrow()
                    .split("click_id=", 2)[1]
                    .split("&", 2)[0];
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void report() {
        try {
            while (!over.get()) {
                String reference = "S-" + (reported.get() + 1);
                String order = Shop.order(reference, click, Instant.now().toString());
                while (!isTaken(reference, order)) {
                    Thread.sleep(BEFORE_THE_NEXT_TRY.toMillis());
                }
                reported.incrementAndGet();
                Thread.sleep(BETWEEN_ORDERS.toMillis());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether this order needs no further try. */
    private boolean isTaken(String reference, String order) throws InterruptedException {
        HttpRequest.Builder request =
                request("api/v1/merchants/" + link.merchant() + "/orders")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(order));
        shop.signature(order, Instant.now().toString()).forEach(request::header);
        try {
            HttpResponse<String> answer =
                    http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 500) {
                triedAgain.add(Instant.now() + " " + reference + " " + answer.statusCode());
                return false;
            }
            if (answer.statusCode() >= 300) {
                refused.add(reference + " " + answer.statusCode() + " " + answer.body());
            }
            return true;
        } catch (IOException notAnswered) {
            triedAgain.add(Instant.now() + " " + reference + " " + notAnswered);
            return false;
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(portal.resolve(path)).timeout(Duration.ofSeconds(70));
    }

    /** How many orders were taken. */
    public long reported() {
        return reported.get();
    }

    /** When which order had to be sent once more, and why. */
    public List<String> triedAgain() {
        return triedAgain;
    }

    /** What was refused for good; a shop that does all right has none. */
    public List<String> refused() {
        return refused;
    }

    /** Ends when the order that is on its way has been taken. */
    @Override
    public void close() {
        over.set(true);
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
