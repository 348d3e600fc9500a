package org.creatorconnect.benchmark;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.creatorconnect.benchmark.figure.Waits;
import org.creatorconnect.benchmark.machine.BenchmarkFailed;

/**
 * Searches of products by the API: words that many have and words that few have, alone and with
 * price, country, rate, category and stock, the same ones in each run.
 */
final class ProductSearchSpeed {

    private static final int SEARCHES = 400;
    private static final int WARMING = 150;
    private static final double BAR = 100;

    /** Of ten searches so many find something, or else their speed means little. */
    private static final int FRUITFUL = 4;

    private final Reader reader;
    private final List<String> titles;
    private final List<String> categories;

    ProductSearchSpeed(Installation product, Reader reader) {
        this.reader = reader;
        this.titles =
                column(product, "SELECT title FROM product TABLESAMPLE SYSTEM (1) LIMIT 2000");
        this.categories = column(product, "SELECT name FROM category ORDER BY name");
    }

    Waits measure() {
        searches(new Random(1), WARMING).forEach(reader::ask);
        List<Double> answers = new ArrayList<>();
        int found = 0;
        for (String search : searches(new Random(2), SEARCHES)) {
            long start = System.nanoTime();
            String answer = reader.ask(search);
            answers.add((System.nanoTime() - start) / 1e6);
            found += answer.contains("\"reference\"") ? 1 : 0;
        }
        if (found * 10 < SEARCHES * FRUITFUL) {
            throw new BenchmarkFailed("only " + found + " searches found a product");
        }
        return new Waits("search of products, API", answers, List.of(), 0, Waits.MOST, BAR, 0);
    }

    private List<String> searches(Random random, int count) {
        List<String> searches = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            searches.add("products?limit=25" + words(random) + filters(random));
        }
        return searches;
    }

    /** One or two words of a title, whole or their beginning; sometimes none. */
    private String words(Random random) {
        List<String> title = List.of(any(random, titles).split(" "));
        return switch (random.nextInt(5)) {
            case 0 -> "";
            case 1 -> q(any(random, title));
            case 2 -> q(title.get(0) + " " + title.get(1));
            case 3 -> q(any(random, title).substring(0, 3));
            default -> q(title.get(random.nextInt(3)) + " " + title.get(random.nextInt(3)));
        };
    }

    private String filters(Random random) {
        StringBuilder asked = new StringBuilder();
        if (random.nextInt(4) == 0) {
            asked.append("&category=").append(encoded(any(random, categories)));
        }
        if (random.nextInt(3) == 0) {
            asked.append("&currency=").append(any(random, List.of("EUR", "USD", "SEK", "NOK")));
            int least = 1 + random.nextInt(500);
            asked.append("&minPrice=").append(least);
            asked.append("&maxPrice=").append(least + random.nextInt(1 + least));
        }
        if (random.nextInt(4) == 0) {
            asked.append("&shipsTo=").append(any(random, List.of("DE", "SE", "US", "IS", "NZ")));
        }
        if (random.nextInt(4) == 0) {
            asked.append("&minRate=").append(any(random, List.of("0.05", "0.1", "0.19", "0.25")));
        }
        if (random.nextInt(5) == 0) {
            asked.append("&stock=").append(random.nextBoolean() ? "IN" : "OUT");
        }
        return asked.toString();
    }

    private static String q(String words) {
        return "&q=" + encoded(words);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static <T> T any(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static List<String> column(Installation product, String question) {
        return product.rows(question).stream().map(row -> row.get(0)).toList();
    }
}
