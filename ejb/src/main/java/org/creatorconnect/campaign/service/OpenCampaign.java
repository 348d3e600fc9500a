package org.creatorconnect.campaign.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.creatorconnect.campaign.CampaignPlan;
import org.creatorconnect.foundation.service.Length;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.Refusal.FieldError;
import org.creatorconnect.refusal.ValidationFailed;

/**
 * A merchant's wish to open a campaign.
 *
 * @param startsOn its first day, in UTC; may have passed already
 * @param endsOn its last day, in UTC
 */
public record OpenCampaign(
        @NotBlank @Length(max = 120) String name,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @NotNull Money budget) {

    CampaignPlan plan(LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        if (endsOn.isBefore(startsOn)) {
            errors.add(new FieldError("endsOn", "must not lie before the first day"));
        }
        if (endsOn.isBefore(today)) {
            errors.add(new FieldError("endsOn", "must not lie in the past"));
        }
        if (!budget.isPositive()) {
            errors.add(new FieldError("budget", "must be positive"));
        }
        if (!errors.isEmpty()) {
            throw new ValidationFailed(errors);
        }
        return new CampaignPlan(name.strip(), startsOn, endsOn, budget);
    }
}
