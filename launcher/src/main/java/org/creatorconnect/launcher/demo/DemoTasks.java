package org.creatorconnect.launcher.demo;

import java.time.Instant;
import java.util.List;
import org.creatorconnect.launcher.demo.Creator.Kind;

/**
 * Twenty-four tasks spread over the demo's days, each brought as far as its number says, and some
 * of today, so that the known accounts find something waiting for them.
 */
final class DemoTasks {

    private static final int IN_HISTORY = 24;

    /** So many creators have accounts that are named at the start. */
    private static final int KNOWN = 5;

    private final TaskBoard board = new TaskBoard();
    private final List<Shop> shops;
    private final List<Creator> influencers;
    private int made;

    DemoTasks(List<Shop> shops, List<Creator> creators) {
        this.shops = shops;
        this.influencers = creators.stream().filter(one -> one.kind() == Kind.INFLUENCER).toList();
    }

    /** One of so many days. */
    void live(int day, int days, Instant now) {
        while (made < (day + 1) * IN_HISTORY / days) {
            make(made++, now);
        }
    }

    /** Today: content to review, applications to decide, content to make and to change. */
    void present(Instant now, List<Creator> creators) {
        Shop shop = shops.get(0);
        Creator first = influencers.get(0);
        Creator second = influencers.get(1);
        String makeover = board.publish(shop, Brief.ALL.get(1), first.platform(), now);
        board.submit(first, board.agree(shop, first, makeover));
        board.apply(neighbor(first), makeover);
        String ideas = board.publish(shop, Brief.ALL.get(3), first.platform(), now);
        board.proposeDate(shop.api(), board.agree(shop, first, ideas), now);
        String review = board.publish(shop, Brief.ALL.get(5), first.platform(), now);
        board.askForChanges(shop, board.submit(first, board.agree(shop, first, review)));
        String pictures = board.publish(shop, Brief.ALL.get(9), first.platform(), now);
        board.apply(first, pictures);
        String gifts = board.publish(shop, Brief.ALL.get(6), second.platform(), now);
        board.submit(second, board.agree(shop, second, gifts));
        board.draft(shop, Brief.ALL.get(2), second.platform(), now);
        String outdoors = board.publish(shops.get(1), Brief.ALL.get(5), second.platform(), now);
        board.proposeMore(second.api(), board.agree(shops.get(1), second, outdoors), now);
        String unboxing = board.publish(shops.get(1), Brief.ALL.get(2), first.platform(), now);
        board.submit(first, board.agree(shops.get(1), first, unboxing));
        invitations(shop, first, second, now);
        creators.stream()
                .limit(KNOWN)
                .filter(one -> one.kind() != Kind.INFLUENCER)
                .forEach(one -> share(one, now));
    }

    /** One to answer for each of both, and others that ended in each way. */
    private void invitations(Shop shop, Creator first, Creator second, Instant now) {
        String named = board.publishForInvited(shop, Brief.ALL.get(8), first.platform(), now);
        board.invite(shop, first, named, 160);
        String guide = board.publish(shop, Brief.ALL.get(6), second.platform(), now);
        board.invite(shop, second, guide, 0);
        String week = board.publish(shop, Brief.ALL.get(5), first.platform(), now);
        board.answer(first, board.invite(shop, first, week, 0), "ACCEPT");
        Creator other = neighbor(first);
        board.answer(other, board.invite(shop, other, week, 0), "DECLINE");
        board.takeBack(shop, board.invite(shop, other, week, 280));
    }

    /** A task that pays by sale is open to everybody; the content is still to be made. */
    private void share(Creator creator, Instant now) {
        String task = board.publish(shops.get(0), Brief.ALL.get(0), creator.platform(), now);
        board.agree(shops.get(0), creator, task);
    }

    private void make(int number, Instant now) {
        Shop shop = shops.get(number % shops.size());
        Brief brief = Brief.ALL.get(number % Brief.ALL.size());
        Creator creator = fitting(number, brief);
        int way = number % 10;
        if (way == 9) {
            board.draft(shop, brief, creator.platform(), now);
            return;
        }
        String task = board.publish(shop, brief, creator.platform(), now);
        switch (way) {
            // Open to all, and nobody has applied yet; silence lets the invitation lapse.
            case 0 -> board.invite(shop, creator, task, 0);
            case 1 -> board.apply(creator, task);
            case 2 -> board.decline(shop, board.apply(creator, task));
            case 3 -> negotiate(shop, creator, board.agree(shop, creator, task), number, now);
            default ->
                    review(
                            shop,
                            task,
                            board.submit(creator, board.agree(shop, creator, task)),
                            way);
        }
    }

    /** Other terms are proposed: accepted, turned down and never answered, taken back and ended. */
    private void negotiate(Shop shop, Creator creator, String assignment, int number, Instant now) {
        switch (number / 10) {
            case 0 ->
                    board.answer(
                            shop.api(),
                            board.proposeMore(creator.api(), assignment, now),
                            "ACCEPT");
            case 1 -> {
                board.answer(
                        creator.api(), board.proposeDate(shop.api(), assignment, now), "DECLINE");
                board.proposeMore(creator.api(), assignment, now);
            }
            default -> {
                board.takeBack(creator.api(), board.proposeDate(creator.api(), assignment, now));
                board.answer(creator.api(), board.proposeEnd(shop.api(), assignment), "ACCEPT");
            }
        }
    }

    private void review(Shop shop, String task, String submission, int way) {
        switch (way) {
            case 4 -> {
                // Nobody decides: silence approves.
            }
            case 5 -> board.askForChanges(shop, submission);
            case 6 -> board.reject(shop, submission);
            case 8 -> {
                board.approve(shop, submission);
                board.close(shop, task);
            }
            default -> board.approve(shop, submission);
        }
    }

    private Creator fitting(int number, Brief brief) {
        List<Creator> fit =
                influencers.stream()
                        .filter(one -> one.followers() >= brief.minFollowers())
                        .toList();
        return fit.get(number % fit.size());
    }

    /** Another influencer on the same platform. */
    private Creator neighbor(Creator creator) {
        return influencers.stream()
                .filter(one -> one != creator && one.platform().equals(creator.platform()))
                .findFirst()
                .orElseThrow();
    }
}
