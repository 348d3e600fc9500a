package org.creatorconnect.funding.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.funding.Deposit;
import org.creatorconnect.funding.DepositEntries;
import org.creatorconnect.funding.DepositId;
import org.creatorconnect.funding.DepositRepository;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.ledger.ReferenceAlreadyUsed;
import org.creatorconnect.merchant.Merchant;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.MerchantRepository;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.ValidationFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bank's reference books its money once. */
class DepositsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final MerchantId NORDLYS = new MerchantId(new UUID(0, 1));
    private static final MerchantId SOLBAKKEN = new MerchantId(new UUID(0, 2));

    private final List<String> booked = new ArrayList<>();
    private final Map<String, Deposit> kept = new HashMap<>();
    private final Deposits deposits =
            new Deposits(
                    new Kept(),
                    new Merchants(),
                    new Books(),
                    new Finance(),
                    new Trail(),
                    new IdSource(),
                    InstantSource.fixed(NOW));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BANK-1",
                "BANK-1 ",
                " BANK-1",
                "BANK-1\u00a0",
                "\u2007BANK-1\u202f",
                "\tBANK-1\r\n",
                "\ufeffBANK-1\u3000",
                "BANK-1\u200b"
            })
    void blanksAroundAReferenceBookNothingTwice(String again) {
        DepositId first = book(NORDLYS, "BANK-1", 10_000);
        assertThat(book(NORDLYS, again, 10_000)).isEqualTo(first);
        assertThat(booked).containsExactly("EUR 100.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BANK-1 ", " BANK-1", "\u00a0BANK-1"})
    void whicheverComesFirst(String first) {
        DepositId id = book(NORDLYS, first, 10_000);
        assertThat(book(NORDLYS, "BANK-1", 10_000)).isEqualTo(id);
        assertThat(booked).hasSize(1);
    }

    @Test
    void anotherMerchantHasReferencesOfItsOwn() {
        book(NORDLYS, "BANK-1", 10_000);
        book(SOLBAKKEN, " BANK-1", 10_000);
        assertThat(booked).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BANK-2", "BANK 1", "bank-1", "BANK-1-"})
    void anotherReferenceIsAnotherDeposit(String other) {
        book(NORDLYS, "BANK-1", 10_000);
        book(NORDLYS, other, 10_000);
        assertThat(booked).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BANK-1", " BANK-1 "})
    void aReferenceOfAnotherAmountIsRefused(String reference) {
        book(NORDLYS, "BANK-1", 10_000);
        assertThatThrownBy(() -> book(NORDLYS, reference, 10_001))
                .isInstanceOf(ReferenceAlreadyUsed.class);
        assertThat(booked).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0\u200b", "BANK\u200b1", "BANK\u00001"})
    void whatIsNoReferenceBooksNothing(String reference) {
        assertThatThrownBy(() -> book(NORDLYS, reference, 10_000))
                .isInstanceOf(ValidationFailed.class);
        assertThat(booked).isEmpty();
    }

    private DepositId book(MerchantId merchant, String reference, long minor) {
        return deposits.book(merchant, () -> Money.of(minor, "EUR"), reference);
    }

    /** What is added was looked for before, under its merchant and reference. */
    private final class Kept extends DepositRepository {

        private String asked = "";

        @Override
        public Optional<Deposit> byReference(MerchantId merchant, String reference) {
            asked = merchant + " " + reference;
            return Optional.ofNullable(kept.get(asked));
        }

        @Override
        public void add(Deposit deposit) {
            kept.put(asked, deposit);
        }
    }

    private final class Books extends DepositEntries {

        @Override
        public void post(DepositId id, MerchantId merchant, Money amount, Instant at) {
            booked.add(amount.currency() + " " + amount.amount());
        }
    }

    private static final class Merchants extends MerchantRepository {

        @Override
        public Merchant lock(MerchantId id) {
            return new Merchant(id, "Nordlys", "SE", false, NOW);
        }
    }

    private static final class Finance extends Callers {

        @Override
        public Caller current() {
            return Caller.SYSTEM;
        }
    }

    private static final class Trail extends AuditTrail {

        @Override
        public void record(String action, String subjectType, UUID subject, String detail) {
            assertThat(action).isEqualTo("DEPOSIT_BOOKED");
        }
    }
}
