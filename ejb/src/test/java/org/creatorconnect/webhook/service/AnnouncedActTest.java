package org.creatorconnect.webhook.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creatorconnect.assignment.AssignmentStatus;
import org.creatorconnect.commission.CommissionStatus;
import org.creatorconnect.notification.Side;
import org.creatorconnect.webhook.WebhookEvent;
import org.junit.jupiter.api.Test;

class AnnouncedActTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "org", "creatorconnect");
    private static final Pattern WORD = Pattern.compile("\"([A-Z][A-Z_]{4,60})\"");

    /** A word that nobody records would never be told, and nobody would miss it. */
    @Test
    void everyActIsRecordedBySomebody() throws IOException {
        Set<String> recorded = recorded();
        assertThat(AnnouncedAct.values())
                .extracting(Enum::name)
                .allSatisfy(word -> assertThat(recorded).contains(word));
    }

    @Test
    void everyEventThatCanBeChosenIsToldByAnAct() {
        assertThat(Arrays.stream(AnnouncedAct.values()).map(AnnouncedAct::event).distinct())
                .containsExactlyInAnyOrderElementsOf(WebhookEvent.choices());
    }

    @Test
    void moneyOfOneSideIsToldToNoOther() {
        assertThat(AnnouncedAct.of("PAYOUT_SETTLED").orElseThrow().sides())
                .containsExactly(Side.CREATOR);
        assertThat(AnnouncedAct.of("COMMISSION_ACCRUED").orElseThrow().sides())
                .containsExactlyInAnyOrder(Side.CREATOR, Side.MERCHANT);
    }

    @Test
    void whatAShopCannotBeToldItIsNotOffered() {
        assertThat(AnnouncedAct.values())
                .filteredOn(act -> act.event().isOfAffiliates())
                .allMatch(act -> !act.sides().contains(Side.MERCHANT));
        assertThat(AnnouncedAct.values())
                .filteredOn(act -> !act.event().isOfAffiliates())
                .extracting(AnnouncedAct::event)
                .allMatch(
                        event ->
                                Arrays.stream(AnnouncedAct.values())
                                        .filter(act -> act.event() == event)
                                        .anyMatch(act -> reachesAShop(act, event)));
    }

    /** What lapses concerns those whose application it was. */
    private static boolean reachesAShop(AnnouncedAct act, WebhookEvent event) {
        return act.sides().contains(Side.MERCHANT) || event == WebhookEvent.TASK_APPLICATION_LAPSED;
    }

    /** Nobody's shop knows of an application before its creator has confirmed it. */
    @Test
    void whatAnAgencyWroteIsToldToTheShopOnlyOnceItIsConfirmed() {
        assertThat(AnnouncedAct.of("APPLICATION_MADE_ON_BEHALF")).isEmpty();
        assertThat(AnnouncedAct.of("APPLICATION_TAKEN_BACK").orElseThrow().sides())
                .doesNotContain(Side.MERCHANT);
    }

    private static Set<String> recorded() throws IOException {
        Set<String> words = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("webhook"))
                    .forEach(
                            file ->
                                    WORD.matcher(text(file))
                                            .results()
                                            .forEach(word -> words.add(word.group(1))));
        }
        // Those that end with a state.
        Arrays.stream(AssignmentStatus.values()).forEach(to -> words.add("ASSIGNMENT_" + to));
        Arrays.stream(CommissionStatus.values()).forEach(to -> words.add("COMMISSION_" + to));
        return words;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
