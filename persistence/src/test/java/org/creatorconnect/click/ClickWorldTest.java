package org.creatorconnect.click;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creatorconnect.click.ClickWorld.Maker.CRAWLER;
import static org.creatorconnect.click.ClickWorld.Maker.FLOOD;
import static org.creatorconnect.click.ClickWorld.Maker.PERSON;
import static org.creatorconnect.click.ClickWorld.Maker.PREFETCH;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.creatorconnect.click.ClickWorld.Maker;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.link.LinkId;
import org.creatorconnect.link.TestLinks;
import org.junit.jupiter.api.Test;

/**
 * A day of 50,000 clicks of which is known who made each; with {@code -Dclicks.world=1000000} of a
 * million. Who is on the list or floods is found, who is honest is not.
 */
class ClickWorldTest extends DatabaseTest {

    private static final System.Logger LOG = System.getLogger(ClickWorldTest.class.getName());
    private static final LocalDate DAY = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
    private static final Instant START = DAY.atStartOfDay(ZoneOffset.UTC).toInstant();
    private static final int BATCH = 2_000;
    private static final double MOST_WRONG = 0.005;

    /** What a click is marked as in the end. */
    private record Marked(Maker maker, String traffic, boolean repeated, String reason) {}

    @Test
    void whoIsListedOrFloodsIsFoundAndWhoIsHonestIsNot() throws IOException {
        int size = Integer.getInteger("clicks.world", 50_000);
        ClickWorld world = new ClickWorld(START, links(), lines("people.txt"), crawlers());
        world.fill(size);
        long begun = System.nanoTime();
        write(world.clicks());
        long written = System.nanoTime();
        judge(hour -> judging().judge(hour));
        long judged = System.nanoTime();
        Map<Long, Marked> marks = marks(world);
        tell(size, begun, written, judged);

        assertThat(all(marks, CRAWLER)).isNotEmpty().allMatch(one -> isListed(one.reason()));
        assertThat(all(marks, PREFETCH)).isNotEmpty().allMatch(one -> is(one, "PREFETCH:"));
        assertThat(all(marks, FLOOD)).isNotEmpty().allMatch(one -> is(one, "FLOOD:"));
        assertThat(all(marks, FLOOD))
                .extracting(Marked::reason)
                .contains("FLOOD:visitor", "FLOOD:visitor-links", "FLOOD:address", "FLOOD:link");
        long wrong = wrong(world, marks);
        long honest = all(marks, PERSON).size();
        LOG.log(System.Logger.Level.INFO, wrong + " of " + honest + " honest clicks wrong");
        assertThat((double) wrong / honest).isLessThanOrEqualTo(MOST_WRONG);

        assertThat(judge(hour -> judging().judge(hour))).isZero();
        Map<Long, TrafficMark> agents = new HashMap<>();
        judging().agents(DAY).forEach((one, text) -> agents.put(one, TrafficRules.of(text)));
        assertThat(judge(hour -> judging().judge(hour, agents))).isZero();
        assertThat(with(new ClickProof()).differences(DAY, 10)).isEmpty();
    }

    private void write(List<Click> clicks) {
        ClickRepository repository = with(new ClickRepository());
        for (int from = 0; from < clicks.size(); from += BATCH) {
            repository.write(clicks.subList(from, Math.min(from + BATCH, clicks.size())));
        }
    }

    private ClickJudging judging() {
        return with(new ClickJudging());
    }

    private static int judge(ToIntFunction<Instant> how) {
        int changed = 0;
        for (int hour = 0; hour < 24; hour++) {
            changed += how.applyAsInt(START.plus(Duration.ofHours(hour)));
        }
        return changed;
    }

    private Map<Long, Marked> marks(ClickWorld world) {
        Map<Long, Marked> marks = new HashMap<>();
        List<?> rows =
                entityManager
                        .createNativeQuery("SELECT nonce, traffic, repeated, reason FROM click")
                        .getResultList();
        for (Object row : rows) {
            Object[] part = (Object[]) row;
            long nonce = ((Number) part[0]).longValue();
            String reason = part[3] == null ? "" : (String) part[3];
            marks.put(
                    nonce,
                    new Marked(world.maker(nonce), (String) part[1], (Boolean) part[2], reason));
        }
        assertThat(marks).hasSameSizeAs(world.clicks());
        return marks;
    }

    private static List<Marked> all(Map<Long, Marked> marks, Maker maker) {
        return marks.values().stream().filter(one -> one.maker() == maker).toList();
    }

    private static boolean isListed(String reason) {
        return reason.startsWith("BOT:")
                && !Set.of("BOT:unlisted", "BOT:no-browser", "BOT:no-name").contains(reason);
    }

    private static boolean is(Marked one, String kind) {
        return one.reason().startsWith(kind);
    }

    /** Honest clicks taken for something else, and those taken for repeats that are none. */
    private static long wrong(ClickWorld world, Map<Long, Marked> marks) {
        Set<List<Object>> seen = new HashSet<>();
        List<Click> honest = new ArrayList<>(world.clicks());
        honest.removeIf(click -> world.maker(click.nonce()) != PERSON);
        honest.sort(Comparator.comparing(Click::at).thenComparing(Click::nonce));
        long wrong = 0;
        for (Click click : honest) {
            Marked mark = marks.get(click.nonce());
            boolean first =
                    seen.add(
                            List.of(
                                    click.link(),
                                    ByteBuffer.wrap(click.visitor().hash()),
                                    click.at().truncatedTo(ChronoUnit.HOURS)));
            boolean right = mark.traffic().equals("PERSON") && mark.repeated() != first;
            wrong += right ? 0 : 1;
        }
        return wrong;
    }

    private List<LinkId> links() {
        List<LinkId> links = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            links.add(TestLinks.written(entityManager, NOW).id());
        }
        return links;
    }

    private static List<String> crawlers() throws IOException {
        return lines("crawlers-seen.txt");
    }

    private static void tell(int size, long begun, long written, long judged) {
        LOG.log(
                System.Logger.Level.INFO,
                size
                        + " clicks written in "
                        + (written - begun) / 1_000_000
                        + " ms, judged in "
                        + (judged - written) / 1_000_000
                        + " ms");
    }

    private static List<String> lines(String file) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                ClickWorldTest.class.getResourceAsStream(file),
                                StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }
}
