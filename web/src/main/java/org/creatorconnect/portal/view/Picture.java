package org.creatorconnect.portal.view;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A chart and, from the same numbers, the table that says the same: {@code cx:chart} shows both. At
 * most three series; their colors are the tokens {@code --chart-1} to {@code --chart-3}.
 *
 * @param title what is shown, with its unit: {@code Approved earnings by month, EUR}
 * @param axis head of the table's first column: {@code Month}
 * @param labels one for each point, from left to right
 * @param series the numbers, as many in each as there are labels
 * @param shape bars stand side by side or stacked; a line joins its points
 */
public record Picture(
        String title, String axis, List<String> labels, List<Series> series, Shape shape) {

    public enum Shape {
        BARS,
        STACKED,
        LINE
    }

    /**
     * The numbers of one series.
     *
     * @param name what they count
     * @param values one for each label, exact
     */
    public record Series(String name, List<BigDecimal> values) {
        public Series {
            values = List.copyOf(values);
        }
    }

    /** One row of the table. */
    public record Row(String label, List<String> cells) {}

    public Picture {
        labels = List.copyOf(labels);
        series = List.copyOf(series);
        for (Series one : series) {
            if (one.values().size() != labels.size()) {
                throw new IllegalArgumentException(one.name() + " has not one value a label");
            }
        }
    }

    /** The same numbers as rows of a table. */
    public List<Row> rows() {
        return IntStream.range(0, labels.size())
                .mapToObj(at -> new Row(labels.get(at), cells(at)))
                .toList();
    }

    /**
     * The label with the greatest sum over all series, and that sum; for the picture's one
     * sentence.
     */
    public Row highest() {
        return IntStream.range(0, labels.size())
                .boxed()
                .max(Comparator.comparing(this::sum))
                .map(at -> new Row(labels.get(at), List.of(plain(sum(at)))))
                .orElse(new Row("–", List.of("0")));
    }

    /** The chart for the browser, as Chart.js reads it. */
    public String json() {
        return ChartJson.of(this);
    }

    private List<String> cells(int at) {
        return series.stream().map(one -> plain(one.values().get(at))).toList();
    }

    private BigDecimal sum(int at) {
        return series.stream()
                .map(one -> one.values().get(at))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String plain(BigDecimal value) {
        return String.format(Locale.ENGLISH, "%,." + Math.max(0, value.scale()) + "f", value);
    }
}
