package org.creatorconnect.payout.service;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.payout.Payout;
import org.creatorconnect.payout.PayoutStatus;

/** A payout of 25.00 EUR somewhere on its way. Payouts are made by SQL, so tests make them so. */
public final class SomePayout {

    private SomePayout() {}

    public static Payout that(PayoutStatus standing) {
        try {
            Constructor<Payout> empty = Payout.class.getDeclaredConstructor();
            empty.setAccessible(true);
            Payout payout = empty.newInstance();
            set(payout, "id", UUID.fromString("5b7f7f0e-0000-4000-8000-000000000001"));
            set(payout, "runId", new UUID(0, 2));
            set(payout, "affiliateId", new UUID(0, 3));
            set(payout, "methodId", new UUID(0, 4));
            set(payout, "currency", "EUR");
            set(payout, "grossMinor", 2_500L);
            set(payout, "recoveredMinor", 0L);
            set(payout, "netMinor", 2_500L);
            set(payout, "status", standing);
            set(payout, "createdAt", Instant.parse("2026-03-01T10:00:00Z"));
            return payout;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void set(Payout payout, String name, Object value)
            throws ReflectiveOperationException {
        Field field = Payout.class.getDeclaredField(name);
        field.setAccessible(true);
        field.set(payout, value);
    }
}
