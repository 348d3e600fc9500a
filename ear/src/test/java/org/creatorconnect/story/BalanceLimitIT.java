package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.creatorconnect.story.Cast.Merchant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a merchant gives, has and owes ends at a named limit, and the books stay whole. */
class BalanceLimitIT {

    /** The most that a merchant has or owes, in minor units. */
    private static final long MOST = 1_000_000_000_000_000L;

    /** What an order of the stories costs its merchant, commission and fee. */
    private static final long COST = 1_638;

    @ParameterizedTest
    @CsvSource({
        "10000000000.00, EUR, 201",
        "10000000000.01, EUR, 422",
        "999999999999999.00, EUR, 422",
        "99999999999999999999.00, EUR, 422",
        "1000000000000, JPY, 201",
        "1000000000001, JPY, 422",
        "1000000000.000, KWD, 201",
        "1000000000.001, KWD, 422"
    })
    void oneAmountIsAtMostTenToTheTwelve(String amount, String currency, int expected) {
        Api.Answer answer =
                deposit(
                        Cast.merchant(""),
                        "D1",
                        "{\"amount\": \"" + amount + "\", \"currency\": \"" + currency + "\"}");
        assertThat(answer.status()).isEqualTo(expected);
        if (expected == 422) {
            assertThat(answer.text("code")).isEqualTo("VALIDATION_FAILED");
            assertThat(answer.body()).contains("\"amount");
        }
    }

    @Test
    void whatAMerchantHasEndsAtTheLimit() {
        Merchant merchant = Cast.merchant("10.00");
        // As after many deposits: credit balances are kept negative. It is put back below.
        long many = MOST - 2_000;
        move(merchant, "MERCHANT_FUNDS", -many);
        try {
            Api.Answer beyond = deposit(merchant, "D2", Cast.euro("10.01"));
            assertThat(beyond.status()).isEqualTo(422);
            assertThat(beyond.text("code")).isEqualTo("BALANCE_LIMIT_EXCEEDED");
            assertThat(beyond.body()).contains("10000000000000.00 EUR");
            assertThat(deposit(merchant, "D3", Cast.euro("10.00")).status()).isEqualTo(201);
            assertThat(deposit(merchant, "D4", Cast.euro("0.01")).text("code"))
                    .isEqualTo("BALANCE_LIMIT_EXCEEDED");
        } finally {
            move(merchant, "MERCHANT_FUNDS", many);
        }
        assertThat(merchant.api().get("merchants/" + merchant.id() + "/balance").amount("funds"))
                .isEqualTo("20.00");
        Finance.assertThatTheBooksProveOut();
    }

    @Test
    void whatAMerchantOwesEndsAtTheLimit() {
        Merchant merchant = Cast.merchant("10.00");
        Shop shop = new Shop(merchant);
        String click = Shop.click(shop.link(Cast.creator(500)));
        assertThat(shop.report(Shop.order("O1", click)).status()).isEqualTo(201);
        // It owes what its funds lacked; one more order fits exactly.
        long many = MOST - COST - (COST - 1_000);
        move(merchant, "MERCHANT_RECEIVABLE", many);
        try {
            assertThat(shop.report(Shop.order("O2", click)).status()).isEqualTo(201);
            Api.Answer beyond = shop.report(Shop.order("O3", click));
            assertThat(beyond.status()).isEqualTo(422);
            assertThat(beyond.text("code")).isEqualTo("BALANCE_LIMIT_EXCEEDED");
        } finally {
            move(merchant, "MERCHANT_RECEIVABLE", -many);
        }
        assertThat(
                        merchant.api()
                                .get("merchants/" + merchant.id() + "/balance")
                                .amount("receivable"))
                .isEqualTo("22.76");
        assertThat(shop.report(Shop.order("O3", click)).status()).isEqualTo(201);
        Finance.assertThatTheBooksProveOut();
    }

    private static Api.Answer deposit(Merchant merchant, String reference, String amount) {
        return Api.as("demo-finance")
                .post(
                        "merchants/" + merchant.id() + "/deposits",
                        "{\"amount\": " + amount + ", \"reference\": \"" + reference + "\"}");
    }

    private static void move(Merchant merchant, String kind, long by) {
        Tables.run(
                "UPDATE ledger_account SET balance = balance + "
                        + by
                        + " WHERE kind = '"
                        + kind
                        + "' AND owner_id = '"
                        + merchant.id()
                        + "' AND currency = 'EUR'");
    }
}
