package org.creatorconnect.click;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.creatorconnect.link.LinkId;

/**
 * A day of clicks of which is known who made each: honest people, crawlers of the list, browsers
 * that fetch ahead, floods. The nonce of a click is its place in {@link #makers}. The same size
 * makes the same world.
 */
final class ClickWorld {

    /** Who made a click. */
    enum Maker {
        PERSON,
        CRAWLER,
        PREFETCH,
        FLOOD
    }

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int WINDOWS = 144;
    private static final int OFFICE_BROWSERS = 12;

    private final Random random = new Random(20_260_302);
    private final Instant start;
    private final List<LinkId> links;
    private final List<String> people;
    private final List<String> crawlers;
    private final List<Click> clicks = new ArrayList<>();
    private final List<Maker> makers = new ArrayList<>();
    private final Map<String, TrafficMark> judged = new HashMap<>();
    private long addresses = 1;

    /**
     * @param people what browsers of people call themselves
     * @param crawlers what those of crawlers do
     */
    ClickWorld(Instant start, List<LinkId> links, List<String> people, List<String> crawlers) {
        this.start = start;
        this.links = links;
        this.people = people;
        this.crawlers = crawlers;
    }

    /** Fills the day with about so many clicks, in the order in which they come in. */
    void fill(int size) {
        aVisitorWithoutAPause(links.get(1), window(20));
        aVisitorOfEveryLink(window(40));
        anAddressOfManyBrowsers(links.get(2), window(60), Math.max(400, size / 200));
        aLinkOfOneBrowser(links.get(3), window(80), Math.max(1_500, size / 50));
        aViralPeak(links.get(4), window(100), size * 3 / 20);
        for (int office = 0; office < size / 5_000; office++) {
            anOffice(window(random.nextInt(WINDOWS)));
        }
        for (int shopper = 0; shopper < size / 2_000; shopper++) {
            somebodyWhoComparesShops(window(random.nextInt(WINDOWS)));
        }
        for (int i = 0; i < size * 8 / 100; i++) {
            crawler();
        }
        for (int i = 0; i < size / 20; i++) {
            aheadOfSomebody();
        }
        while (clicks.size() < size) {
            somebodyWhoComesBackAtTimes();
        }
        clicks.sort(Comparator.comparing(Click::at).thenComparing(Click::nonce));
        late();
    }

    List<Click> clicks() {
        return Collections.unmodifiableList(clicks);
    }

    Maker maker(long nonce) {
        return makers.get((int) nonce);
    }

    private void aVisitorWithoutAPause(LinkId link, Instant window) {
        ClickVisitor visitor = visitor(addresses++, person());
        for (int i = 0; i < 550; i++) {
            add(Maker.FLOOD, link, window.plusSeconds(i), visitor, TrafficMark.PERSON);
        }
    }

    private void aVisitorOfEveryLink(Instant window) {
        ClickVisitor visitor = visitor(addresses++, person());
        for (int i = 0; i < 120; i++) {
            add(Maker.FLOOD, links.get(i), window.plusSeconds(i * 4L), visitor, TrafficMark.PERSON);
        }
    }

    private void anAddressOfManyBrowsers(LinkId link, Instant window, int count) {
        long address = addresses++;
        for (int i = 0; i < count; i++) {
            ClickVisitor visitor = visitor(address, person() + " Build/" + i);
            add(Maker.FLOOD, link, within(window), visitor, TrafficMark.PERSON);
        }
    }

    private void aLinkOfOneBrowser(LinkId link, Instant window, int count) {
        String browser = person();
        for (int i = 0; i < count; i++) {
            ClickVisitor visitor = visitor(addresses++, browser);
            add(Maker.FLOOD, link, within(window), visitor, TrafficMark.PERSON);
        }
    }

    /**
     * Half an hour in which everybody opens one link: many with the same phone, many by carriers.
     */
    private void aViralPeak(LinkId link, Instant window, int count) {
        long carriers = addresses;
        addresses += Math.max(4, count / 500);
        String phone = people.get(0);
        for (int i = 0; i < count; i++) {
            long address =
                    random.nextInt(5) == 0
                            ? carriers + random.nextInt((int) Math.max(4, count / 500))
                            : addresses++;
            String browser = random.nextInt(10) < 4 ? phone : person();
            Instant at = window.plusMillis((long) (random.nextDouble() * 1_800_000));
            add(Maker.PERSON, link, at, visitor(address, browser), TrafficMark.PERSON);
        }
    }

    /** A hundred and twenty people behind one address follow the links of one letter. */
    private void anOffice(Instant window) {
        long address = addresses++;
        int letter = random.nextInt(links.size() - 3);
        for (int i = 0; i < 120; i++) {
            String browser = people.get(random.nextInt(Math.min(OFFICE_BROWSERS, people.size())));
            LinkId link = links.get(letter + random.nextInt(3));
            add(Maker.PERSON, link, within(window), visitor(address, browser), TrafficMark.PERSON);
        }
    }

    private void somebodyWhoComparesShops(Instant window) {
        ClickVisitor visitor = visitor(addresses++, person());
        for (int i = 0; i < 30; i++) {
            LinkId link = links.get(random.nextInt(links.size()));
            add(Maker.PERSON, link, within(window), visitor, TrafficMark.PERSON);
        }
    }

    private void somebodyWhoComesBackAtTimes() {
        ClickVisitor visitor = visitor(addresses++, person());
        LinkId link = links.get(random.nextInt(links.size()));
        Instant at = anyTime();
        add(Maker.PERSON, link, at, visitor, TrafficMark.PERSON);
        for (int more = random.nextInt(8); more >= 6; more--) {
            at = at.plusSeconds(30 + random.nextInt(9_000));
            if (at.isBefore(start.plus(Duration.ofDays(1)))) {
                add(Maker.PERSON, link, at, visitor, TrafficMark.PERSON);
            }
        }
    }

    private void crawler() {
        String agent = crawlers.get(random.nextInt(crawlers.size()));
        LinkId link = links.get(random.nextInt(links.size()));
        ClickVisitor visitor = visitor(random.nextInt(5_000) + 1_000_000_000L, agent);
        add(Maker.CRAWLER, link, anyTime(), visitor, TrafficMark.PERSON);
    }

    private void aheadOfSomebody() {
        Ahead sign = Ahead.values()[1 + random.nextInt(4)];
        String browser = person();
        LinkId link = links.get(random.nextInt(links.size()));
        ClickVisitor visitor = visitor(addresses++, browser);
        add(Maker.PREFETCH, link, anyTime(), visitor, TrafficRules.of(sign, browser));
    }

    /** One in a hundred lay on a disk and comes in last. */
    private void late() {
        List<Click> last = new ArrayList<>();
        List<Click> first = new ArrayList<>();
        clicks.forEach(click -> (random.nextInt(100) == 0 ? last : first).add(click));
        Collections.shuffle(last, random);
        clicks.clear();
        clicks.addAll(first);
        clicks.addAll(last);
    }

    /** Each is judged by itself as when it comes in: by what the browser calls itself. */
    private void add(Maker maker, LinkId link, Instant at, ClickVisitor visitor, TrafficMark mark) {
        TrafficMark told =
                maker == Maker.PREFETCH
                        ? mark
                        : judged.computeIfAbsent(agent(visitor), TrafficRules::of);
        clicks.add(TestClicks.of(link, at, makers.size(), visitor, told));
        makers.add(maker);
    }

    private static String agent(ClickVisitor visitor) {
        return visitor.agent() == null ? "" : visitor.agent();
    }

    private static ClickVisitor visitor(long address, String browser) {
        UUID hash =
                UUID.nameUUIDFromBytes((address + " " + browser).getBytes(StandardCharsets.UTF_8));
        byte[] bytes =
                ByteBuffer.allocate(16)
                        .putLong(hash.getMostSignificantBits())
                        .putLong(hash.getLeastSignificantBits())
                        .array();
        return new ClickVisitor(bytes, address, browser);
    }

    private String person() {
        return people.get(random.nextInt(people.size()));
    }

    private Instant window(int number) {
        return start.plus(WINDOW.multipliedBy(number));
    }

    private Instant within(Instant window) {
        return window.plusMillis(random.nextInt((int) WINDOW.toMillis()));
    }

    private Instant anyTime() {
        return start.plusMillis(random.nextInt((int) Duration.ofDays(1).toMillis()));
    }
}
