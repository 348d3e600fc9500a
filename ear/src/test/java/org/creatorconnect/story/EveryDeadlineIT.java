package org.creatorconnect.story;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.creatorconnect.task.service.TaskDeadline;
import org.creatorconnect.time.DeadlineKind;
import org.junit.jupiter.api.Test;

/**
 * No state is dead: whatever waits for somebody ends when nobody acts and only the clock goes on.
 */
class EveryDeadlineIT {

    /** Deadlines that a test of their own lets fall, with what leads to them: class and method. */
    private static final Map<String, String> ELSEWHERE =
            Map.ofEntries(
                    entry(
                            "ACCOUNT_CLOSURE",
                            "ear ClosureIT whoGoesTakesTheirDataAndIsFoundNowhereAfterwards"),
                    entry(
                            "CLOSURE_RECORDS",
                            "ejb ErasureTest bankAccountsTaxFormAndLegalNameOfWhoWasPaidStayForTenYears"),
                    entry(
                            "AFFILIATE_MERGE",
                            "ear MergesIT aProposalIsRefusedTakenBackOrLapsesAndEachIsFoundByItsState"),
                    entry(
                            "AFFILIATE_BAN_END",
                            "ear MerchantBanIT aMerchantsBanEndsByTheClockAndAnApplicantIsMarkedMeanwhile"),
                    entry(
                            "CHANNEL_REFRESH",
                            "ear FollowersIT aRoleEndsByTwoLooksOverFourteenDaysAndWhatWasAgreedOnGoesOn"),
                    entry(
                            "APPEAL_REVIEW",
                            "ear AppealIT withoutAReviewerAnOperatorDecidesAndInTheEndSilence"),
                    entry(
                            "APPEAL_DECISION",
                            "ear AppealIT withoutAReviewerAnOperatorDecidesAndInTheEndSilence"),
                    entry(
                            "ROSTER_CONTRACT_END",
                            "ear RosterStoryIT afterNoticeTheTailIsKeptAndThenNothingNewIsShared"),
                    entry(
                            "ROSTER_TAIL_END",
                            "ear RosterStoryIT afterNoticeTheTailIsKeptAndThenNothingNewIsShared"),
                    entry("ROSTER_RELEASE", "ear RosterRulesIT aCreatorWhoAsksIsReleasedBySilence"),
                    entry(
                            "TEAM_INVITATION_OPEN",
                            "ear TeamIT anInvitationThatNobodyTakesLapsesAndOneThatIsWithdrawnOpensNothing"),
                    entry(
                            "MAILED_LINK_KEPT",
                            "ear JoiningIT aLinkThatNobodyFollowsLapsesAndIsForgotten"),
                    entry(
                            "SEGMENT_ACT_PART",
                            "ejb SegmentsTest everybodyInASegmentIsTaggedPartByPart"),
                    entry(
                            "SUBMISSION_CONTENT_CHECK",
                            "ear ContentInProductionIT newContentIsLookedAtByItselfAndWhatIsOutOfReachIsNoVerdict"));

    private static final String LONGER_THAN_A_DRAFT_IS_KEPT = "P91D";

    @Test
    void whateverWaitsEndsAsItsDeadlineSaysAndIsToldInTheTrail() throws Exception {
        List<SilentCase> cases = new ArrayList<>(new SilentWork().all());
        cases.addAll(new SilentPeople().all());
        cases.addAll(new SilentMoney().all());
        cases.addAll(SilentRows.all());
        assertThat(named(cases))
                .as("a deadline without a case is a state that may be dead")
                .containsExactlyElementsOf(deadlines());

        Api.Answer later =
                Api.as("demo-operator")
                        .post(
                                "demo/clock",
                                "{\"advance\": \"" + LONGER_THAN_A_DRAFT_IS_KEPT + "\"}");
        assertThat(later.status()).as(later.body()).isEqualTo(200);

        SoftAssertions all = new SoftAssertions();
        for (SilentCase silent : cases) {
            all.assertThat(silent.ended()).as(silent.kind()).isEqualTo(silent.expected());
            all.assertThat(silent.isToldInTheTrail())
                    .as("%s by the system for %s", silent.act(), silent.kind())
                    .isTrue();
        }
        all.assertThat(
                        Tables.text(
                                "SELECT coalesce(string_agg(kind || ': ' || last_failure, ', '), '')"
                                        + " FROM deadline WHERE last_failure IS NOT NULL"))
                .as("deadlines that could not fall")
                .isEmpty();
        all.assertAll();
        Finance.assertThatTheBooksProveOut();
    }

    /** A test that is renamed, or goes, leaves its deadline without any. */
    @Test
    void whatFallsElsewhereFallsInATestThatIsThere() throws IOException {
        SoftAssertions all = new SoftAssertions();
        for (Map.Entry<String, String> one : ELSEWHERE.entrySet()) {
            String[] named = one.getValue().split(" ");
            String source = source(named[0], named[1]);
            Pattern test = Pattern.compile("@Test\\s+void " + named[2] + "\\(");
            all.assertThat(source).as(one.getKey()).containsPattern(test);
        }
        all.assertAll();
    }

    private static TreeSet<String> named(List<SilentCase> cases) {
        TreeSet<String> kinds = new TreeSet<>(ELSEWHERE.keySet());
        cases.forEach(one -> kinds.add(one.kind()));
        return kinds;
    }

    /** All there are: each room names its own in an enum, whose name ends so. */
    private static TreeSet<String> deadlines() throws Exception {
        TreeSet<String> names = new TreeSet<>();
        for (Class<?> type : deadlineTypes()) {
            Arrays.stream(type.getEnumConstants())
                    .forEach(constant -> names.add(((Enum<?>) constant).name()));
        }
        assertThat(names).hasSizeGreaterThan(40);
        return names;
    }

    private static List<Class<?>> deadlineTypes() throws IOException, URISyntaxException {
        URI place = TaskDeadline.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        Path found = Path.of(place);
        if (Files.isDirectory(found)) {
            return deadlineTypes(found);
        }
        try (FileSystem jar = FileSystems.newFileSystem(found)) {
            return deadlineTypes(jar.getPath("/"));
        }
    }

    private static List<Class<?>> deadlineTypes(Path root) throws IOException {
        List<Class<?>> types = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith("Deadline.class")).toList()) {
                Class<?> type = type(root.relativize(file).toString());
                if (type.isEnum() && DeadlineKind.class.isAssignableFrom(type)) {
                    types.add(type);
                }
            }
        }
        return types;
    }

    private static Class<?> type(String file) {
        try {
            return Class.forName(
                    file.replaceAll("\\.class$", "").replace('/', '.'),
                    false,
                    EveryDeadlineIT.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(file, gone);
        }
    }

    private static String source(String module, String name) throws IOException {
        Path tests = Path.of("..", module, "src", "test", "java");
        try (Stream<Path> files = Files.walk(tests)) {
            return Files.readString(
                    files.filter(file -> file.endsWith(name + ".java")).findFirst().orElseThrow());
        }
    }
}
