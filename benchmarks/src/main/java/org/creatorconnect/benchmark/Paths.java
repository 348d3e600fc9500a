package org.creatorconnect.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.creatorconnect.benchmark.figure.GrownSpeed;
import org.creatorconnect.benchmark.figure.Measured;
import org.creatorconnect.benchmark.figure.Size;
import org.creatorconnect.benchmark.figure.Waits;

/** The paths that are measured, in the order in which they are. */
final class Paths {

    private final Installation product;
    private final Size size;
    private final Path folder;
    private final Only only;
    private final List<Measured> measured = new ArrayList<>();
    private final List<Supplier<Waits>> waits = new ArrayList<>();
    private final List<GrownSpeed> grown = new ArrayList<>();

    Paths(Installation product, Size size, Path folder, Only only) {
        this.product = product;
        this.size = size;
        this.folder = folder;
        this.only = only;
    }

    /** Makes ready what is measured with little in the tables, too, and measures that. */
    void begin() {
        if (!only.isAny("redirect", "order", "batch", "growth")) {
            return;
        }
        List<Shop> shops = Shops.open(product);
        RedirectSpeed redirect = new RedirectSpeed(product, size, folder);
        SingleOrderSpeed order = new SingleOrderSpeed(product, size, folder, shops);
        OrderBatchSpeed batch = new OrderBatchSpeed(product, shops.get(0));
        only.when(
                "redirect",
                () -> {
                    measured.add(redirect);
                    waits.add(() -> new RedirectWaits(product, size, redirect).measure());
                });
        only.when("order", () -> measured.add(order));
        only.when("batch", () -> measured.add(batch));
        only.when(
                "growth",
                () ->
                        List.of(redirect, order, batch, new PageSpeed(product))
                                .forEach(path -> grown.add(GrownSpeed.begin(path, size.rounds()))));
    }

    /**
     * All of them, in a marketplace that is filled now: what has grown first, as each path is warm.
     */
    List<Measured> speeds() {
        List<Measured> all = new ArrayList<>(grown);
        all.addAll(measured);
        if (only.isAny("payout", "report")) {
            Payees payees = new Payees(product, size.payees());
            only.when("payout", () -> all.add(new PayoutRunSpeed(product, size, folder, payees)));
            only.when("report", () -> all.add(new ReportSpeed(product, size, payees)));
            only.when("report", () -> all.add(new SettlementSpeed(product, size, payees)));
        }
        return all;
    }

    /** How long is waited for what is asked one by one. */
    List<Waits> waits() {
        List<Waits> all = new ArrayList<>(waits.stream().map(Supplier::get).toList());
        only.when(
                "search",
                () -> all.add(new ProductSearchSpeed(product, new Reader(product)).measure()));
        only.when("lists", () -> all.addAll(new ListSpeed(product, new Reader(product)).measure()));
        return all;
    }
}
