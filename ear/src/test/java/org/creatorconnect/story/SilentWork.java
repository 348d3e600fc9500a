package org.creatorconnect.story;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.creatorconnect.story.Cast.Creator;
import org.creatorconnect.story.Cast.Merchant;

/** Tasks, applications, assignments and content that wait for somebody who does nothing. */
final class SilentWork {

    private static final String HALF_LATER =
            ", \"stayLiveDays\": 30, \"tranches\": [{\"percent\": 50, \"afterDays\": 0},"
                    + " {\"percent\": 50, \"afterDays\": 30}]";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Merchant merchant = Cast.merchant("5000.00");

    List<SilentCase> all() {
        return List.of(
                draft(),
                ended(),
                unconfirmed(),
                undecided(),
                unanswered(),
                notSubmitted(),
                notReviewed(),
                notChanged(),
                notDisputed(),
                notSettled(),
                notAnswered(),
                live(),
                gone());
    }

    private SilentCase draft() {
        String task = Cast.draftTask(merchant, "50.00");
        return SilentCase.of("TASK_DRAFT", "task", task, "DISCARDED", "TASK_DISCARDED");
    }

    private SilentCase ended() {
        Instant soon =
                Instant.parse(Api.as("").get("demo/clock").text("now")).plus(Duration.ofDays(10));
        String task =
                merchant.api()
                        .post(
                                "campaigns/" + Cast.campaign(merchant) + "/tasks",
                                "{\"title\": \"Mug\", \"platform\": \"YOUTUBE\", \"slots\": 1, \"endsAt\": \"%s\", \"compensation\": {\"type\": \"FIXED_FEE\", \"fee\": %s}}"
                                        .formatted(soon, Cast.euro("50.00")))
                        .text("id");
        merchant.api().post("tasks/" + task + "/publication", "");
        return SilentCase.of("TASK_END", "task", task, "CLOSED", "TASK_ENDED");
    }

    private SilentCase unconfirmed() {
        Agency agency = Agency.approved();
        Creator creator = Cast.influencer();
        agency.signs(creator, 1_000);
        String application =
                agency.api()
                        .post(
                                "tasks/" + task("") + "/applications",
                                "{\"affiliateId\": \"" + creator.id() + "\", \"pitch\": \"Mugs\"}")
                        .text("id");
        return application("APPLICATION_CONFIRMATION", application);
    }

    private SilentCase undecided() {
        return application(
                "APPLICATION_DECISION", ContentToReview.applied(task(""), Cast.influencer()));
    }

    private SilentCase unanswered() {
        String invitation = Invited.to(merchant, task(""), Cast.influencer(), "60.00");
        return SilentCase.of(
                "TASK_INVITATION",
                "task_invitation",
                invitation,
                "LAPSED",
                "TASK_INVITATION_LAPSED");
    }

    private static SilentCase application(String kind, String id) {
        return SilentCase.of(kind, "task_application", id, "LAPSED", "APPLICATION_LAPSED");
    }

    private SilentCase notSubmitted() {
        return assignment("ASSIGNMENT_SUBMISSION", new Work("").assignment, "EXPIRED");
    }

    private SilentCase notReviewed() {
        String submission = new Work("").submitted();
        return SilentCase.of(
                "SUBMISSION_REVIEW", "submission", submission, "APPROVED", "SUBMISSION_APPROVED");
    }

    private SilentCase notChanged() {
        Work work = new Work("");
        work.decide("{\"decision\": \"REQUEST_CHANGES\", \"note\": \"Name the product.\"}");
        return assignment("SUBMISSION_CHANGES", work.assignment, "EXPIRED");
    }

    private SilentCase notDisputed() {
        Work work = new Work("");
        work.decide("{\"decision\": \"REJECT\", \"reasonCode\": \"OFF_BRIEF\"}");
        return assignment("SUBMISSION_REJECTED", work.assignment, "REJECTED");
    }

    private SilentCase notSettled() {
        Work work = new Work("");
        work.decide("{\"decision\": \"REJECT\", \"reasonCode\": \"OFF_BRIEF\"}");
        String dispute =
                work.creator
                        .api()
                        .post(
                                "assignments/" + work.assignment + "/disputes",
                                "{\"reasonCode\": \"MEETS_BRIEF\", \"statement\": \"It is all in.\"}")
                        .text("id");
        return SilentCase.of("DISPUTE_DECISION", "dispute", dispute, "DECIDED", "DISPUTE_DECIDED");
    }

    private SilentCase notAnswered() {
        Work work = new Work("");
        String proposal =
                merchant.api()
                        .post(
                                "assignments/" + work.assignment + "/proposals",
                                "{\"fee\": " + Cast.euro("60.00") + "}")
                        .text("id");
        return SilentCase.of("PROPOSAL_ANSWER", "proposal", proposal, "LAPSED", "PROPOSAL_LAPSED");
    }

    private SilentCase live() {
        Work work = new Work(HALF_LATER);
        work.decide("{\"decision\": \"APPROVE\"}");
        return assignment("ASSIGNMENT_STAY_LIVE", work.assignment, "COMPLETED");
    }

    /** The half that was paid stays paid, the other goes back. */
    private SilentCase gone() {
        Work work = new Work(HALF_LATER);
        work.decide("{\"decision\": \"APPROVE\"}");
        Api.as("demo-operator")
                .post(
                        "demo/content",
                        "{\"url\": \"" + work.url + "\", \"live\": false, \"disclosed\": true}");
        return new SilentCase(
                "ASSIGNMENT_CURE",
                "SELECT string_agg(status, ' ' ORDER BY position) FROM tranche WHERE assignment_id = '"
                        + work.assignment
                        + "'",
                "RELEASED RETURNED",
                "TRANCHE_RETURNED",
                work.assignment);
    }

    private static SilentCase assignment(String kind, String id, String end) {
        return SilentCase.of(kind, "assignment", id, end, "ASSIGNMENT_" + end);
    }

    private String task(String parts) {
        return Cast.published(
                merchant, "{\"type\": \"FIXED_FEE\", \"fee\": " + Cast.euro("50.00") + "}" + parts);
    }

    /** An assignment of somebody new; content for it is there for whoever asks for it. */
    private final class Work {

        private final Creator creator = Cast.influencer();
        private final String url =
                "https://www.youtube.com/watch?v=silent" + NUMBER.incrementAndGet();
        private final String assignment;

        Work(String parts) {
            assignment =
                    merchant.api()
                            .post(
                                    "applications/"
                                            + ContentToReview.applied(task(parts), creator)
                                            + "/decision",
                                    "{\"decision\": \"ACCEPT\"}")
                            .text("assignmentId");
        }

        String submitted() {
            return creator.api()
                    .post(
                            "assignments/" + assignment + "/submissions",
                            "{\"contentUrl\": \"" + url + "\", \"disclosure\": true}")
                    .text("id");
        }

        void decide(String decision) {
            merchant.api().post("submissions/" + submitted() + "/decision", decision);
        }
    }
}
