package org.creatorconnect.portal.view;

import java.math.BigDecimal;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.creatorconnect.portal.view.Picture.Series;
import org.creatorconnect.portal.view.Picture.Shape;
import software.xdev.chartjs.model.charts.BarChart;
import software.xdev.chartjs.model.charts.LineChart;
import software.xdev.chartjs.model.data.BarData;
import software.xdev.chartjs.model.data.LineData;
import software.xdev.chartjs.model.dataset.BarDataset;
import software.xdev.chartjs.model.dataset.LineDataset;
import software.xdev.chartjs.model.options.BarOptions;
import software.xdev.chartjs.model.options.LegendOptions;
import software.xdev.chartjs.model.options.LineOptions;
import software.xdev.chartjs.model.options.Options;
import software.xdev.chartjs.model.options.Plugins;
import software.xdev.chartjs.model.options.scale.Scales;
import software.xdev.chartjs.model.options.scale.Scales.ScaleAxis;
import software.xdev.chartjs.model.options.scale.cartesian.category.CategoryScaleOptions;
import software.xdev.chartjs.model.options.scale.cartesian.linear.LinearScaleOptions;

/**
 * Writes a picture as Chart.js configuration. Colors are names of tokens; charts.js looks them up.
 */
final class ChartJson {

    private ChartJson() {}

    static String of(Picture picture) {
        return picture.shape() == Shape.LINE ? line(picture) : bars(picture);
    }

    private static String bars(Picture picture) {
        BarData data = new BarData().setLabels(picture.labels());
        each(
                picture,
                (series, color) ->
                        data.addDataset(
                                new BarDataset()
                                        .setLabel(series.name())
                                        .setData(numbers(series))
                                        .setBackgroundColor((Object) color)));
        return new BarChart(data, shared(new BarOptions(), picture)).toJson();
    }

    private static String line(Picture picture) {
        LineData data = new LineData().setLabels(picture.labels());
        each(
                picture,
                (series, color) ->
                        data.addDataset(
                                new LineDataset()
                                        .setLabel(series.name())
                                        .setData(numbers(series))
                                        .setBorderColor(color)
                                        .setBackgroundColor(color)));
        return new LineChart(data, shared(new LineOptions(), picture)).toJson();
    }

    private static <O extends Options<O, ?>> O shared(O options, Picture picture) {
        boolean stacked = picture.shape() == Shape.STACKED;
        LegendOptions legend = new LegendOptions().setDisplay(picture.series().size() > 1);
        return options.setResponsive(true)
                .setMaintainAspectRatio(false)
                .setAnimation(false)
                .setPlugins(new Plugins().setLegend(legend))
                .setScales(
                        new Scales()
                                .addScale(
                                        ScaleAxis.X, new CategoryScaleOptions().setStacked(stacked))
                                .addScale(
                                        ScaleAxis.Y, new LinearScaleOptions().setStacked(stacked)));
    }

    private static void each(Picture picture, BiConsumer<Series, String> draw) {
        IntStream.range(0, picture.series().size())
                .forEach(at -> draw.accept(picture.series().get(at), "--chart-" + (at + 1)));
    }

    private static BigDecimal[] numbers(Series series) {
        return series.values().toArray(new BigDecimal[0]);
    }
}
