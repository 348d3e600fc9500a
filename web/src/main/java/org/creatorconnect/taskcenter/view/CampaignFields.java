package org.creatorconnect.taskcenter.view;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.creatorconnect.money.Currencies;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.taskcenter.service.OpenCampaign;
import org.jspecify.annotations.Nullable;

/** What was typed about a new campaign. */
public class CampaignFields {

    private @Nullable String name;
    private @Nullable String startsOn;
    private @Nullable String endsOn;
    private @Nullable String budget;
    private String currency = "EUR";

    /**
     * @throws ValidationFailed naming a field that cannot be read
     */
    OpenCampaign command() {
        return new OpenCampaign(
                Typed.required("name", name),
                day("startsOn", startsOn),
                day("endsOn", endsOn),
                money());
    }

    private Money money() {
        return Typed.money("budget", Typed.required("budget", budget), unit());
    }

    private Currency unit() {
        return Currencies.find(currency)
                .orElseThrow(() -> ValidationFailed.of("currency", Currencies.COMPLAINT));
    }

    private static LocalDate day(String field, @Nullable String typed) {
        try {
            return LocalDate.parse(Typed.required(field, typed));
        } catch (DateTimeException unreadable) {
            throw ValidationFailed.of(field, "must be a day");
        }
    }

    public List<String> getCurrencies() {
        return Currencies.codes();
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
