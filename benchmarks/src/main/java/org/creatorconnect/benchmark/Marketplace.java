package org.creatorconnect.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.creatorconnect.benchmark.figure.Size;
import org.creatorconnect.benchmark.machine.BenchmarkFailed;

/** What there is before anything is measured, the same in every run. */
final class Marketplace {

    private static final String STATEMENTS = "marketplace.sql";
    private static final String SALES = "sales.sql";

    private Marketplace() {}

    /** Writes what is not there yet of all of it, by the set. */
    static void fill(Installation product, Size size) {
        product.run(statements(STATEMENTS, size));
        product.run(statements(SALES, size));
    }

    /** Codes of links that lead somewhere. */
    static List<String> codes(Installation product, int most) {
        return product.rows("SELECT code FROM tracking_link ORDER BY code LIMIT ?", most).stream()
                .map(row -> row.get(0))
                .toList();
    }

    private static List<String> statements(String file, Size size) {
        String text =
                resource(file)
                        .replace("${merchants}", Integer.toString(size.merchants()))
                        .replace("${affiliates}", Integer.toString(size.affiliates()))
                        .replace("${products}", Integer.toString(size.products()))
                        .replace("${clicks}", Integer.toString(size.clicks()))
                        .replace("${orders}", Integer.toString(size.orders()));
        return Stream.of(text.split(";\\n", -1)).filter(one -> !one.isBlank()).toList();
    }

    private static String resource(String file) {
        try (InputStream stream = Marketplace.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new BenchmarkFailed(file + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new BenchmarkFailed(file + " cannot be read", failure);
        }
    }
}
