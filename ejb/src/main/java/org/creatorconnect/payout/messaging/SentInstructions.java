package org.creatorconnect.payout.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.messaging.HeldPayment;
import org.creatorconnect.money.Money;
import org.creatorconnect.payout.Payout;

/**
 * What this node instructed, written down outside the database before it is sent: when the database
 * is set back, this still knows which payments were made. One line each: instruction, payee, minor
 * units, currency.
 */
@ApplicationScoped
public class SentInstructions {

    private static final String FILE = "sent-instructions.csv";
    private static final String LINE = "[0-9a-f-]{36},[0-9a-f-]{36},\\d{1,18},[A-Z]{3}";

    private final Settings settings;

    protected SentInstructions() {
        this(null);
    }

    @Inject
    public SentInstructions(Settings settings) {
        this.settings = settings;
    }

    /**
     * Adds payments at the end of the file and forces them to disk together.
     *
     * @throws UncheckedIOException when that cannot be done; then none of them must be sent
     */
    void note(List<Payout> payouts) {
        if (payouts.isEmpty()) {
            return;
        }
        String lines = payouts.stream().map(SentInstructions::line).collect(Collectors.joining());
        try {
            Files.createDirectories(file().getParent());
            Files.write(
                    file(),
                    lines.getBytes(StandardCharsets.US_ASCII),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.DSYNC);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("what is sent cannot be written down", unwritable);
        }
    }

    private static String line(Payout payout) {
        return "%s,%s,%d,%s%n"
                .formatted(
                        payout.id().text(),
                        payout.affiliateId().value(),
                        payout.net().minor(),
                        payout.net().currency().getCurrencyCode());
    }

    /**
     * Every payment that was ever sent from here, some of them twice; the caller closes the stream.
     * A line that is not one, such as the half of one that a full disk left, says nothing.
     */
    Stream<HeldPayment> all() {
        if (!Files.exists(file())) {
            return Stream.empty();
        }
        try {
            return Files.lines(file(), StandardCharsets.US_ASCII)
                    .filter(line -> line.matches(LINE))
                    .map(SentInstructions::parse);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("what was sent cannot be read", unreadable);
        }
    }

    private static HeldPayment parse(String line) {
        String[] parts = line.split(",");
        return new HeldPayment(
                UUID.fromString(parts[0]),
                UUID.fromString(parts[1]),
                Money.of(Long.parseLong(parts[2]), parts[3]));
    }

    private Path file() {
        return settings.dataDirectory().resolve(FILE);
    }
}
