package org.creatorconnect.campaign.view;

import java.time.LocalDate;
import org.creatorconnect.campaign.service.OpenCampaign;
import org.creatorconnect.portal.format.Faults;
import org.creatorconnect.portal.view.CurrencyChoices;
import org.jspecify.annotations.Nullable;

/** What was typed about a new campaign. */
public class CampaignFields {

    private @Nullable String name;
    private @Nullable String startsOn;
    private @Nullable String endsOn;
    private @Nullable String budget;
    private String currency;
    private final LocalDate today;

    /**
     * A new campaign in the currency in which the merchant has its money, from today on unless
     * another day is chosen.
     *
     * @param today before which no campaign ends
     */
    public CampaignFields(String currency, LocalDate today) {
        this.currency = currency;
        this.startsOn = today.toString();
        this.today = today;
    }

    /**
     * The campaign as it was typed.
     *
     * @param faults told every field that is missing or cannot be read
     */
    public OpenCampaign command(Faults faults) {
        LocalDate first = faults.day("startsOn", startsOn);
        LocalDate last = faults.dayFrom("endsOn", endsOn, today);
        faults.require(
                first == null || last == null || !last.isBefore(first),
                "endsOn",
                "must not lie before startsOn");
        return new OpenCampaign(
                faults.text("name", name),
                first,
                last,
                faults.positive("budget", budget, CurrencyChoices.chosen(currency)));
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(@Nullable String startsOn) {
        this.startsOn = startsOn;
    }

    public @Nullable String getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(@Nullable String endsOn) {
        this.endsOn = endsOn;
    }

    public @Nullable String getBudget() {
        return budget;
    }

    public void setBudget(@Nullable String budget) {
        this.budget = budget;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }
}
