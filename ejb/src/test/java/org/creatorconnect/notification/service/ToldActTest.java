package org.creatorconnect.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creatorconnect.appeal.AppealStatus;
import org.creatorconnect.assignment.AssignmentStatus;
import org.creatorconnect.channel.ChannelReviewStatus;
import org.creatorconnect.notification.NotificationKind;
import org.creatorconnect.proposal.ProposalStatus;
import org.creatorconnect.roster.ShareOfferStatus;
import org.junit.jupiter.api.Test;

class ToldActTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "org", "creatorconnect");
    private static final Pattern WORD = Pattern.compile("\"([A-Z][A-Z_]{4,60})\"");

    /** A word that nobody records would never be told, and nobody would miss it. */
    @Test
    void everyToldActIsRecordedBySomebody() throws IOException {
        Set<String> recorded = recorded();
        assertThat(ToldAct.values())
                .extracting(Enum::name)
                .allSatisfy(word -> assertThat(recorded).contains(word));
    }

    @Test
    void everyKindIsToldByAnActOrRemindedOf() {
        Set<NotificationKind> told = EnumSet.noneOf(NotificationKind.class);
        Arrays.stream(ToldAct.values()).map(act -> act.kinds().keySet()).forEach(told::addAll);
        Arrays.stream(RemindedDeadline.values())
                .map(deadline -> deadline.news().kind())
                .forEach(told::add);
        told.add(OrderReminders.KIND);
        assertThat(told).containsExactlyInAnyOrder(NotificationKind.values());
    }

    private static Set<String> recorded() throws IOException {
        Set<String> words = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("notification"))
                    .forEach(
                            file ->
                                    WORD.matcher(text(file))
                                            .results()
                                            .forEach(word -> words.add(word.group(1))));
        }
        // Those that end with a state.
        Arrays.stream(AssignmentStatus.values()).forEach(to -> words.add("ASSIGNMENT_" + to));
        Arrays.stream(ProposalStatus.values()).forEach(to -> words.add("PROPOSAL_" + to));
        Arrays.stream(AppealStatus.values()).forEach(to -> words.add("APPEAL_" + to));
        Arrays.stream(ShareOfferStatus.values()).forEach(to -> words.add("ROSTER_SHARE_" + to));
        Arrays.stream(ChannelReviewStatus.values())
                .forEach(to -> words.add("CHANNEL_EVIDENCE_" + to));
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
