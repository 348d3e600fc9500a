package org.creatorconnect.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creatorconnect.benchmark.figure.Growing;
import org.creatorconnect.benchmark.figure.Measured;
import org.creatorconnect.benchmark.figure.Sample;
import org.creatorconnect.benchmark.figure.Size;
import org.creatorconnect.benchmark.machine.BenchmarkFailed;
import org.creatorconnect.benchmark.machine.Command;
import org.creatorconnect.benchmark.machine.Http;
import org.creatorconnect.benchmark.machine.LoadTools;
import org.creatorconnect.benchmark.machine.TextFile;
import org.creatorconnect.benchmark.machine.WarmUp;
import org.creatorconnect.launcher.DatabaseAccess;

/** Shops report one order in a request each, signed, by sixteen clients at once. */
final class SingleOrderSpeed implements Measured, Growing {

    private static final int CLIENTS = 16;
    private static final int MOST_PER_SECOND = 2_000;
    private static final Pattern TRANSACTIONS = Pattern.compile("tps = ([\\d.]+)");

    private static final String LUA =
            """
            local file = assert(io.open("%s"))
            request = function()
                local path = file:read("*l")
                assert(path, "no request is left")
                local id, at, signature, body = file:read("*l"), file:read("*l"), file:read("*l"), file:read("*l")
                return wrk.format("POST", path, { ["Content-Type"] = "application/json", ["webhook-id"] = id,
                    ["webhook-timestamp"] = at, ["webhook-signature"] = signature }, body)
            end
            """;

    private final Installation product;
    private final Size size;
    private final Path folder;
    private final List<Shop> shops;
    private final Path script;
    private final WarmUp warmUp = new WarmUp(this::load);

    SingleOrderSpeed(Installation product, Size size, Path folder, List<Shop> shops) {
        this.product = product;
        this.size = size;
        this.folder = folder;
        this.shops = shops;
        this.script = folder.resolve("order.sql");
    }

    @Override
    public String name() {
        return "one order per request";
    }

    @Override
    public String baseline() {
        return "pgbench, the same row writes in one transaction, 16 clients";
    }

    @Override
    public String unit() {
        return "orders";
    }

    @Override
    public double bar() {
        return 0.3;
    }

    @Override
    public double aim() {
        return 0.6;
    }

    @Override
    public Sample measure() {
        return new Sample(speed(), written());
    }

    @Override
    public double speed() {
        warmUp.once();
        return load();
    }

    /** The rows of orders of all shops, for pgbench to write once more. */
    private void write(Path file) {
        SameRows rows = new SameRows(product, "single");
        Counts before = Counts.of(product);
        List<String> references = shops.stream().map(this::report).toList();
        rows.keep(
                references.stream().map(one -> Transactions.ofOrder(product, one)).toList(),
                before);
        List<String> lines =
                new ArrayList<>(List.of("\\set number random(1, " + shops.size() + ")"));
        lines.add("BEGIN;");
        rows.statements(":number").forEach(one -> lines.add(one + ";"));
        lines.add("COMMIT;");
        TextFile.write(file, String.join("\n", lines) + "\n");
    }

    /** The reference of the order. */
    private String report(Shop shop) {
        String reference = UUID.randomUUID().toString();
        String body = shop.order(reference);
        Http.post(shop.orders(), shop.signature(body), body);
        return reference;
    }

    private double load() {
        Path requests = folder.resolve("orders.txt");
        TextFile.write(requests, requests());
        Path lua = folder.resolve("orders.lua");
        TextFile.write(lua, LUA.formatted(requests));
        long before = orders();
        long start = System.nanoTime();
        String printed =
                Command.run(
                        LoadTools.path("wrk"),
                        "-t1",
                        "-c" + CLIENTS,
                        "-d" + size.seconds() + "s",
                        "-s",
                        lua.toString(),
                        product.portal().toString());
        double seconds = (System.nanoTime() - start) / 1e9;
        if (printed.contains("Non-2xx")) {
            throw new BenchmarkFailed("orders were refused: " + printed);
        }
        return (orders() - before) / seconds;
    }

    private long orders() {
        return product.number("SELECT count(*) FROM shop_order");
    }

    /** More than can be taken in: path, signature and body, a line each. */
    private String requests() {
        StringBuilder lines = new StringBuilder();
        for (int n = 0; n < MOST_PER_SECOND * size.seconds(); n++) {
            Shop shop = shops.get(n % shops.size());
            String body = shop.order(UUID.randomUUID().toString());
            Map<String, String> signature = shop.signature(body);
            lines.append(shop.orders().getPath())
                    .append('\n')
                    .append(signature.get("webhook-id"))
                    .append('\n')
                    .append(signature.get("webhook-timestamp"))
                    .append('\n')
                    .append(signature.get("webhook-signature"))
                    .append('\n')
                    .append(body)
                    .append('\n');
        }
        return lines.toString();
    }

    private double written() {
        if (!Files.exists(script)) {
            write(script);
        }
        DatabaseAccess access = product.access();
        String printed =
                Command.run(
                        Map.of("PGPASSWORD", access.ownerPassword()),
                        List.of(
                                LoadTools.path("pgbench"),
                                "-n",
                                "-M",
                                "prepared",
                                "-c" + CLIENTS,
                                "-j2",
                                "-T" + size.seconds(),
                                "-f",
                                script.toString(),
                                "-h",
                                "localhost",
                                "-p",
                                Integer.toString(product.databasePort()),
                                "-U",
                                access.owner(),
                                "connect"));
        Matcher found = TRANSACTIONS.matcher(printed);
        if (!found.find()) {
            throw new BenchmarkFailed("pgbench says nothing of transactions: " + printed);
        }
        return Double.parseDouble(found.group(1));
    }
}
