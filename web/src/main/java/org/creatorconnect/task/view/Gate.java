package org.creatorconnect.task.view;

import java.util.ArrayList;
import java.util.List;
import org.creatorconnect.task.Audience;
import org.creatorconnect.task.Requirement;
import org.creatorconnect.task.query.TaskRow;

/**
 * One thing that a task asks of those who apply, and whether the reader has it.
 *
 * @param requirement its words are {@code taskcenter.gate.<name>}
 */
public record Gate(Requirement requirement, boolean met) {

    /** What the task asks of those who apply, in the order in which it is checked. */
    static List<Gate> of(TaskRow task) {
        List<Requirement> asked = asked(task);
        if (task.minFollowers() > 0) {
            asked.add(Requirement.FOLLOWERS);
        }
        Audience audience = task.audience();
        addUnlessEmpty(audience.roles(), Requirement.AUDIENCE_ROLE, asked);
        addUnlessEmpty(audience.platforms(), Requirement.AUDIENCE_PLATFORM, asked);
        addUnlessEmpty(audience.countries(), Requirement.AUDIENCE_COUNTRY, asked);
        addUnlessEmpty(audience.languages(), Requirement.AUDIENCE_LANGUAGE, asked);
        return gates(task, asked);
    }

    /** What is left of that for somebody whom the merchant asks by name. */
    public static List<Gate> ofInvited(TaskRow task) {
        return gates(task, asked(task));
    }

    private static List<Requirement> asked(TaskRow task) {
        List<Requirement> asked = new ArrayList<>(List.of(Requirement.JOINED, Requirement.ACTIVE));
        if (task.missing().contains(Requirement.ACTIVE_WITH_MERCHANT)) {
            asked.add(Requirement.ACTIVE_WITH_MERCHANT);
        }
        if (task.compensation().hasFee()) {
            asked.add(Requirement.INFLUENCER_ROLE);
        }
        if (task.groupOnly()) {
            asked.add(Requirement.GROUP_OWNER_ROLE);
        }
        asked.add(place(task));
        return asked;
    }

    private static void addUnlessEmpty(
            String codes, Requirement requirement, List<Requirement> asked) {
        if (!codes.isEmpty()) {
            asked.add(requirement);
        }
    }

    private static List<Gate> gates(TaskRow task, List<Requirement> asked) {
        boolean joined = !task.missing().contains(Requirement.JOINED);
        return asked.stream().map(one -> new Gate(one, met(task, one, joined))).toList();
    }

    /** A channel there or a community; one whose code is gone has to be proved anew. */
    private static Requirement place(TaskRow task) {
        if (task.missing().contains(Requirement.COMMUNITY_PROOF)) {
            return Requirement.COMMUNITY_PROOF;
        }
        return task.groupOnly()
                ? Requirement.COMMUNITY_ON_PLATFORM
                : Requirement.CHANNEL_ON_PLATFORM;
    }

    /** Who has not joined has nothing of the rest either. */
    private static boolean met(TaskRow task, Requirement one, boolean joined) {
        return joined && !task.missing().contains(one);
    }
}
