package org.creatorconnect.taskinvitation.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.creatorconnect.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Whom a merchant invites to a task.
 *
 * @param affiliateIds 1 to 50 of them
 * @param fee what each is paid, when it is not what the task pays
 */
public record GivenInvitations(
        @NotNull @Size(min = 1, max = 50, message = "must name 1 to 50 creators")
                @Nullable List<String> affiliateIds,
        @Nullable Money fee) {}
